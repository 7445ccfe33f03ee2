import { resultParams, yearQuery } from "~/features/kpi";
import { keyResultExport } from "~/features/kpi/index.server";
import { currentYear } from "~/features/programmes/index.server";
import { formatQuery } from "~/features/reports";
import { exportTable } from "~/features/reports/index.server";
import { hasRole } from "~/http/access";
import { download } from "~/http/page.server";

/** The rows of one figure as a file. */
export const loader = download(
  { access: hasRole("staff", "admin", "agency"), params: resultParams, query: yearQuery.extend(formatQuery.shape) },
  async ({ ctx, params, query }) => {
    const year = query.year ?? (await currentYear(ctx.db, ctx.now)).year;
    return exportTable(await keyResultExport(ctx, { code: params.code, year }), query.format);
  },
);
