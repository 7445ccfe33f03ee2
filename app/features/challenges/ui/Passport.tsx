import { m } from "~/i18n/messages";
import { markOf } from "~/lib/bilingual";
import { StateBadge } from "~/ui/Badge";
import { useLocale } from "~/ui/locale";
import { Facts, Notice } from "~/ui/Section";
import type { BriefContent } from "../brief";
import type { PassportLight, PassportReading } from "../passport";
import { passportLines } from "./values";
import { faultText, lightName, lightTone } from "./words";

/** The data passport's light: colour, icon and word. */
export function LightBadge({ light }: { light: PassportLight }) {
  return <StateBadge tone={lightTone[light]}>{m.challenges_passport_is({ light: lightName[light]() })}</StateBadge>;
}

/** Why the light is not green. */
export function PassportNotice({ passport, blocks }: { passport: PassportReading; blocks?: boolean }) {
  if (passport.light === "green") return <Notice tone="good">{m.challenges_passport_green()}</Notice>;
  return (
    <Notice
      tone={lightTone[passport.light]}
      title={passport.light === "red" ? (blocks ? m.challenges_passport_blocks() : m.challenges_passport_red()) : m.challenges_passport_amber()}
    >
      <ul className="list-disc ps-5">
        {[...passport.red, ...passport.amber].map((fault) => (
          <li key={fault}>{faultText[fault]()}</li>
        ))}
      </ul>
    </Notice>
  );
}

export function PassportFacts({ passport }: { passport: BriefContent["dataPassport"] }) {
  const locale = useLocale();
  return (
    <Facts
      items={passportLines(passport as Parameters<typeof passportLines>[0], locale).map(({ term, value }) => ({
        term,
        value: <span lang={markOf(value)}>{value}</span>,
      }))}
    />
  );
}
