export { moveAward } from "./move.server";
export { leaveEmpty, recordAward, setQuota } from "./record.server";
export { awardsBoard, candidatesForAwards, type AwardLine, type QuotaLine } from "./views.server";
