import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { LinkButton } from "~/ui/Button";
import { DateTime } from "~/ui/DateTime";
import { Facts, Notice, Section } from "~/ui/Section";
import type { EngagementView } from "../views.server";
import { PackFacts } from "./PackFacts";

const linkTo = (to: string, label: string) => <LinkButton to={to}>{label}</LinkButton>;

/** Who works on it, since when and until when, and what the owner has handed over. */
export function EngagementOverview({ view }: { view: EngagementView }) {
  const base = `/engagements/${view.id}`;
  const hours = (view.minutes / 60).toLocaleString("en", { maximumFractionDigits: 1 });
  return (
    <>
      {view.endReason ? (
        <Notice tone="warn" title={nameOf.engagementState(view.state)}>
          {view.endReason}
        </Notice>
      ) : null}
      <Section
        title={m.engagements_facts()}
        actions={view.can.assignMentor === null ? linkTo(`${base}/mentors`, m.engagements_mentors_edit()) : undefined}
      >
        <Facts
          columns={2}
          items={[
            { term: m.engagements_team(), value: view.teamName },
            { term: m.engagements_owner(), value: view.organisationName },
            {
              term: m.engagements_mentors(),
              value: view.mentors.map((one) => one.name).join(m.engagements_list_joint()) || m.engagements_no_mentor(),
            },
            { term: m.engagements_stage(), value: nameOf.stage(view.stage) },
            { term: m.engagements_starts_on(), value: <DateTime value={view.startsOn} /> },
            { term: m.engagements_ends_on(), value: <DateTime value={view.endsOn} weekday /> },
            {
              term: m.engagements_hours(),
              value: view.mentorHours === null ? m.engagements_hours_n({ hours }) : m.engagements_hours_of({ hours, expected: view.mentorHours }),
            },
          ]}
        />
      </Section>
      <Section
        title={m.engagements_pack()}
        actions={
          view.can.handOver === null
            ? linkTo(`${base}/resource-pack`, view.hasPack ? m.engagements_pack_edit() : m.engagements_pack_hand_over())
            : undefined
        }
      >
        <PackFacts pack={view.pack} />
      </Section>
    </>
  );
}
