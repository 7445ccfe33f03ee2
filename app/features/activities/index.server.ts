/** The front door for the server: verbs and views. */
export { type AttendanceEntry, recordAttendance } from "./attendance.server";
export { cancelActivity, completeActivity, endActivity, listActivity } from "./listing.server";
export { sheetFrom, showPreview } from "./preview.server";
export { importRoster, previewRoster, type RosterInput, type RosterPreview } from "./roster.server";
export { createActivity, editActivity } from "./write.server";
export * from "./views.server";
