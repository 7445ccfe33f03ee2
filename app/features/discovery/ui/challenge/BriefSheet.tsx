import type { ReactNode } from "react";
import { gradeDefaults, LightBadge, whoMayApply } from "~/features/challenges";
import type { PublicChallenge } from "~/features/challenges/index.server";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { type Bi, markOf, pick } from "~/lib/bilingual";
import { BiText } from "~/ui/BiText";
import { DateTime } from "~/ui/DateTime";
import { GradeBadge } from "~/ui/GradeBadge";
import { useLocale } from "~/ui/locale";
import { PrintSheet } from "~/ui/Print";
import type { Fact } from "~/ui/Section";
import { Owner, shortConditions } from "./conditions";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mb-3 text-note leading-snug">
      <h2 className="mb-0.5 font-sans text-note font-bold text-accent">{title}</h2>
      {children}
    </section>
  );
}

const Words = ({ value }: { value: Bi | undefined }) => (value ? <BiText value={value} as="p" multiline /> : null);

/** Term and value on one line each: paper is narrow. */
function Lines({ items }: { items: Fact[] }) {
  return (
    <dl>
      {items.map((item, index) => (
        <div key={typeof item.term === "string" ? item.term : index} className="flex gap-3 border-b border-line py-0.5">
          <dt className="w-24 flex-none text-ink-soft">{item.term}</dt>
          <dd className="min-w-0">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The whole challenge on one A4 page, to pass on in a meeting; what is left out stands at its address. */
export function BriefSheet({ challenge, address, printedAt }: { challenge: PublicChallenge; address: string; printedAt: Date }) {
  const locale = useLocale();
  const { brief, data, needs, grade } = challenge;
  const title = pick(challenge.title, locale);
  const dataWords = [
    data.sensitivity ? nameOf.sensitivity(data.sensitivity) : null,
    data.rows === undefined ? null : nameOf.dataAmount(data.unit ?? "records", data.rows.toLocaleString("en-US")),
    data.format,
    data.handover ? nameOf.handover(data.handover) : null,
  ].filter((one): one is string => Boolean(one));
  const sortedNeeds = [...needs].sort((a, b) => Number(b.must) - Number(a.must) || b.level - a.level);
  return (
    <PrintSheet
      title={title.text}
      lang={title.lang}
      kicker={challenge.code}
      source={
        <span className="break-all">
          {m.discovery_brief_source()} <span className="tabular">{address}</span> · <DateTime value={printedAt} time />
        </span>
      }
    >
      <div className="-mt-2 mb-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-note">
        {grade ? <GradeBadge grade={grade} size="sm" /> : null}
        <span className="font-bold">
          <Owner challenge={challenge} english={locale === "en"} />
        </span>
        {challenge.industry ? <span>{nameOf.industry(challenge.industry)}</span> : null}
        {challenge.closesAt ? (
          <span className="font-bold text-forge">
            {m.discovery_deadline()} <DateTime value={challenge.closesAt} weekday time zone />
          </span>
        ) : null}
      </div>
      {challenge.summary ? <BiText value={challenge.summary} as="p" className="mb-3 font-serif leading-snug" /> : null}
      <Part title={m.discovery_problem_itself()}>
        <Words value={brief.problem} />
      </Part>
      <div className="mb-3 grid border border-edge sm:grid-cols-2 print:grid-cols-2">
        <div className="p-2.5">
          <Part title={m.discovery_baseline()}>
            <Words value={brief.baseline} />
          </Part>
        </div>
        <div className="border-t-4 border-forge p-2.5 sm:border-s-4 sm:border-t-0 print:border-s-4 print:border-t-0">
          <Part title={m.discovery_target()}>
            <div className="font-bold">
              <Words value={brief.target} />
            </div>
          </Part>
        </div>
      </div>
      <div className="grid gap-x-8 sm:grid-cols-2 print:grid-cols-2">
        <div className="min-w-0">
          <Part title={m.discovery_deliverable()}>
            <Words value={brief.deliverable} />
          </Part>
          <Part title={m.discovery_data()}>
            <p className="mb-1">
              <LightBadge light={data.light} />
            </p>
            <Words value={data.description} />
            <p>
              {dataWords.map((one, index) => (
                <span key={one} lang={markOf(one)}>
                  {index > 0 ? " · " : ""}
                  {one}
                </span>
              ))}
            </p>
          </Part>
          <Part title={m.discovery_needs()}>
            <ul>
              {sortedNeeds.map((need) => (
                <li key={need.item} className="flex justify-between gap-3 border-b border-line py-0.5">
                  <span className={need.must ? "font-bold" : undefined}>{nameOf.competency(need.item)}</span>
                  <span className="whitespace-nowrap">
                    {need.must ? m.discovery_level_must({ level: need.level }) : m.discovery_level({ level: need.level })}
                  </span>
                </li>
              ))}
            </ul>
          </Part>
        </div>
        <div className="min-w-0">
          <Part title={m.discovery_conditions()}>
            <Lines items={shortConditions(challenge)} />
          </Part>
          {grade ? (
            <Part title={m.discovery_who()}>
              <p>{whoMayApply[gradeDefaults[grade].whoMayApply]()}</p>
            </Part>
          ) : null}
          <Part title={m.discovery_contact()}>
            <p>
              <span lang={challenge.contactName ? markOf(challenge.contactName) : undefined}>{challenge.contactName}</span>{" "}
              <span className="break-all">{challenge.contactEmail}</span>
            </p>
          </Part>
        </div>
      </div>
    </PrintSheet>
  );
}
