export { exportFormat, exportFormats, formatQuery, type ExportFormat } from "./formats";
export { ExportMenu } from "./ui/ExportMenu";
