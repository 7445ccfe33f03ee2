/** The front door for the browser and for pure code of rooms to the right. */
export * from "./forms";
export { type ActivityAction, type ActivityRelation, policy as activityPolicy } from "./policy";
export { type RosterColumn, rosterColumns, rosterLimit } from "./roster";
export { shownState } from "./rules";
export { ActivityFields } from "./ui/ActivityFields";
export { AttendanceTable } from "./ui/AttendanceTable";
export { ClassCard } from "./ui/ClassCard";
export { ClassFacts } from "./ui/ClassFacts";
export { ClassHeader, instituteName } from "./ui/ClassHeader";
export { ClassRow } from "./ui/ClassRow";
export { ClassState } from "./ui/ClassState";
export { nextOfClass } from "./ui/next";
export { nextStep } from "./ui/next-step";
export { RosterPreviewTables } from "./ui/RosterPreview";
export { CompletedPeopleTable, EnrolmentTable } from "./ui/TotalTables";
