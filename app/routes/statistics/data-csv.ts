import { openFigures } from "~/features/kpi/index.server";
import { plainCsv } from "~/features/reports/index.server";
import { anyone } from "~/http/access";
import { download } from "~/http/page.server";
import { csvType } from "~/lib/spreadsheet/sheet";

/** All key results and years as open data for machines: a header line and rows, nothing else. */
export const loader = download({ access: anyone }, async ({ ctx }) => {
  const { table } = await openFigures(ctx);
  return { body: plainCsv(table), name: table.demoStamp ? "key-results-demo.csv" : "key-results.csv", type: csvType };
});
