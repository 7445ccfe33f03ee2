import type { Cell } from "./sheet";

/** A table as it leaves the house, whatever file it becomes. */
export interface ExportTable {
  title: string;
  columns: { header: string; kind?: "text" | "number" | "date" }[];
  rows: Cell[][];
  /** Lines under the table: definition, what is not shown, rounding. */
  notes?: string[];
  /** Where the figures come from. */
  source: string;
  /** Stamps every file of a demonstration, so that no fictional figure travels as a real one. */
  demoStamp: boolean;
  madeAt: Date;
  /** Without ending. */
  fileName: string;
}
