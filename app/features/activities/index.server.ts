/** The front door for the server: verbs and views. */
export { type AttendanceEntry, recordAttendance } from "./attendance.server";
export { importRoster, type RosterInput } from "./import-roster.server";
export { cancelActivity, completeActivity, endActivity, listActivity } from "./listing.server";
export { sheetFrom, showPreview } from "./preview.server";
export { previewRoster, type RosterPreview } from "./read-roster.server";
export { insistRuns } from "./standing.server";
export { type TotalRows, totalRows } from "./totals.server";
export * from "./views.server";
export { createActivity, editActivity } from "./write.server";
