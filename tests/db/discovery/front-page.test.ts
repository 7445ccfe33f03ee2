import { as, rolledBack } from "@tests/support/database";
import { makeProgramme } from "@tests/support/factories";
import { expect, it } from "vitest";
import { frontPage } from "~/features/discovery/index.server";
import { currentYear } from "~/features/programmes/index.server";
import { visitor } from "~/lib/ctx";

it("says from when to when the programme year runs whose figures it shows", () =>
  rolledBack(async (ctx) => {
    await makeProgramme(ctx);
    const year = await currentYear(ctx.db, ctx.now);
    const { live } = await frontPage(as(ctx, visitor));
    expect(live).toMatchObject({ year: year.year, from: year.startsOn, to: year.endsOn });
    expect(live?.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }));
