import { z } from "zod";

/** Editable files are offered in the open format first. */
export const exportFormats = ["ods", "csv", "xlsx"] as const;
export type ExportFormat = (typeof exportFormats)[number];
export const exportFormat = z.enum(exportFormats);
/** `?format=`; anything odd means the first. */
export const formatQuery = z.object({ format: exportFormat.catch("ods") });
