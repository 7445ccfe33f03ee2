import { openFigures } from "~/features/kpi/index.server";
import { anyone } from "~/http/access";
import { download } from "~/http/page.server";

/** All key results and years as open data, with licence and source beside the figures. */
export const loader = download({ access: anyone }, async ({ ctx }) => {
  const { figures, table } = await openFigures(ctx);
  const body = {
    title: table.title,
    licence: "OGDL-Taiwan-1.0",
    source: table.source,
    demonstration: table.demoStamp,
    madeAt: table.madeAt.toISOString(),
    figures,
  };
  return { body: JSON.stringify(body, null, 2), name: "key-results.json", type: "application/json; charset=utf-8", inline: true };
});
