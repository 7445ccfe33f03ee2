import { openFigures } from "~/features/kpi/index.server";
import { exportTable } from "~/features/reports/index.server";
import { anyone } from "~/http/access";
import { download } from "~/http/page.server";

/** All key results and years as open data. */
export const loader = download({ access: anyone }, async ({ ctx }) => exportTable((await openFigures(ctx)).table, "ods"));
