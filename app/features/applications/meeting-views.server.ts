import { type MeetingRow, meetingsOf } from "@db/queries/applications-meetings.server";
import { say } from "~/i18n/lookup.server";
import { type Picked, pick } from "~/lib/bilingual";
import type { Ctx } from "~/lib/ctx";
import { meetingsApplication } from "./meetings.server";
import type { ApplicationRelation } from "./policy";
import { hasEnded } from "./rules";

export type MeetingView = Pick<MeetingRow, "id" | "state" | "startsAt" | "place" | "ownerSide" | "teamSide" | "note" | "outcome" | "version"> & {
  /** It has begun and nobody has written down yet what came of it. */
  due: boolean;
};

export interface MeetingsView {
  application: { id: string; challengeId: string; title: Picked; teamName: string; teamNameEn: string | null; relation: ApplicationRelation };
  meetings: MeetingView[];
  /** Null: may do it; a text: why not; the team is given neither. */
  cannot: { plan: string | null; keep: string | null };
  /** The owner's side, broker and programme: they keep the record. */
  keeps: boolean;
}

/** The meetings of one application. The team reads time, place and who came, never the note or the outcome. */
export async function meetingsView(ctx: Ctx, applicationId: string): Promise<MeetingsView> {
  const { row, relation, may } = await meetingsApplication(ctx, applicationId);
  const team = relation === "team_lead" || relation === "team_member";
  const over = hasEnded(row.state);
  const meetings = (await meetingsOf(ctx.db, row.id)).map(
    ({ id, state, startsAt, place, ownerSide, teamSide, note, outcome, version }): MeetingView => ({
      id,
      // Nobody meets about an application that has ended, even if nobody has called it off.
      state: over && state === "planned" && startsAt.getTime() > ctx.now.getTime() ? "cancelled" : state,
      startsAt,
      place,
      ownerSide,
      teamSide,
      note: team ? null : note,
      outcome: team ? null : outcome,
      version,
      due: state === "planned" && startsAt.getTime() <= ctx.now.getTime(),
    }),
  );
  const why = (action: "planMeeting" | "keepMeeting") => {
    const ruling = may(action);
    return ruling.ok ? null : say(ruling.refused, {}, ctx.locale);
  };
  return {
    application: {
      id: row.id,
      challengeId: row.challengeId,
      title: pick(row.challengeTitle, ctx.locale),
      teamName: row.teamName,
      teamNameEn: row.teamNameEn,
      relation,
    },
    meetings,
    cannot: { plan: why("planMeeting"), keep: why("keepMeeting") },
    keeps: !team,
  };
}
