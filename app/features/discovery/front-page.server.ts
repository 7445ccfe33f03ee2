import { publicCases } from "~/features/catalogue/index.server";
import { liveFigures } from "~/features/kpi/index.server";
import { currentProgramme } from "~/features/programmes/index.server";
import { m } from "~/i18n/messages";
import { pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { doors, loop } from "./front-words.server";
import { challengeQuery } from "./query";
import { listChallenges } from "./search.server";

/** Before the programme has been loaded there are no figures, and the page stands without them. */
async function whenLoaded<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof AppError && error.code === "unavailable") return null;
    throw error;
  }
}

/** Everything the first page shows, in the reader's language. */
export async function frontPage(ctx: Ctx) {
  const programme = await whenLoaded(currentProgramme(ctx.db));
  const live = programme ? await whenLoaded(liveFigures(ctx)) : null;
  const open = await listChallenges(ctx, challengeQuery.parse({ state: "open" }), 3);
  const cases = await publicCases(ctx, { size: 2 });
  return {
    programme: programme ? pick(programme.name, ctx.locale) : null,
    live: live && {
      year: live.year.year,
      from: live.year.startsOn,
      to: live.year.endsOn,
      asOf: live.asOf,
      figures: live.figures,
      begun: live.figures.some((one) => one.value > 0),
    },
    loop: loop(),
    doors: doors(),
    scale: { L1: m.home_grade_l1(), L2: m.home_grade_l2(), L3: m.home_grade_l3(), L4: m.home_grade_l4() },
    challenges: { cards: open.cards, open: open.counts.total },
    cases: cases.items,
  };
}
export type FrontPage = Awaited<ReturnType<typeof frontPage>>;
