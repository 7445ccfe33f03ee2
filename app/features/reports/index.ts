export { type ExportFormat, exportFormat, exportFormats, formatQuery } from "./formats";
export { ExportMenu } from "./ui/ExportMenu";
