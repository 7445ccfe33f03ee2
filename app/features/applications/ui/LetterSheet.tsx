import { Link } from "@remix-run/react";
import { m } from "~/i18n/messages";
import { DateTime } from "~/ui/DateTime";
import { Icon } from "~/ui/Icon";
import { Prose, Section } from "~/ui/Section";
import type { LetterView } from "../views.server";
import { criterionName, inLocale } from "./words";

/** The letter an unselected team reads: why, what was met, what would have changed it, and where to go next. */
export function LetterSheet({ letter }: { letter: LetterView }) {
  const team = inLocale(letter.application.teamName, letter.application.teamNameEn);
  const intro = letter.application.state === "ineligible" ? m.applications_letter_intro_ineligible({ team }) : m.applications_letter_intro({ team });
  return (
    <>
      <p className="mb-8 max-w-prose text-lead">{intro}</p>
      <Section title={m.applications_letter_reason()}>
        <Prose preserve>{letter.reason}</Prose>
      </Section>
      {letter.criteria.length > 0 ? (
        <Section title={m.applications_letter_criteria()}>
          <ul className="grid max-w-prose gap-2">
            {letter.criteria.map(({ key, met }) => (
              <li key={key} className="flex items-center gap-2 border-b border-line pb-2">
                <Icon name={met ? "check" : "cross"} size={20} className={met ? "text-good" : "text-bad"} />
                <span>{criterionName(key)}</span>
                <span className="ms-auto text-note text-ink-soft">{met ? m.applications_letter_met() : m.applications_letter_unmet()}</span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {letter.wouldHaveChanged ? (
        <Section title={m.applications_letter_would()}>
          <Prose preserve>{letter.wouldHaveChanged}</Prose>
        </Section>
      ) : null}
      {letter.challenges.length + letter.classes.length > 0 ? (
        <Section title={m.applications_letter_next()}>
          {letter.challenges.length > 0 ? (
            <>
              <h3 className="mb-1 font-sans text-body font-bold">{m.applications_letter_next_challenges()}</h3>
              <ul className="mb-6 grid gap-1">
                {letter.challenges.map((one) => (
                  <li key={one.id}>
                    <Link to={`/challenges/${one.id}`} lang={one.title.lang} className="link inline-flex min-h-6 items-center">
                      {one.title.text}
                    </Link>
                    {one.open ? null : <span className="ms-2 text-note text-ink-soft">{m.applications_letter_closed()}</span>}
                  </li>
                ))}
              </ul>
            </>
          ) : null}
          {letter.classes.length > 0 ? (
            <>
              <h3 className="mb-1 font-sans text-body font-bold">{m.applications_letter_next_classes()}</h3>
              <ul className="grid gap-1">
                {letter.classes.map((one) => (
                  <li key={one.id}>
                    <Link to={`/classes/${one.id}`} lang={one.title.lang} className="link inline-flex min-h-6 items-center">
                      {one.title.text}
                    </Link>
                    <span className="ms-2 text-note text-ink-soft">
                      <DateTime value={one.startsOn} />
                    </span>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
