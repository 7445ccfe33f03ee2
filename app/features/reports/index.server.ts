export { exportTable, plainCsv } from "./export.server";
