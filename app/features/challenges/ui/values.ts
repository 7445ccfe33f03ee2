import type { DataSensitivity, DataUnit, Industry, IpChoice, Technology } from "@db/vocabulary/kinds";
import { m } from "~/i18n/messages";
import { nameOf } from "~/i18n/vocabulary";
import { type Bi, type Locale, pick } from "~/lib/bilingual";
import { formatMoney } from "~/lib/money";
import type { BriefField, ChallengeNeed } from "../brief";
import { asBi } from "../revisions";
import { languageName, listed } from "./words";

interface Passport {
  description?: Bi;
  rows?: number;
  unit?: DataUnit;
  labels?: string;
  format?: string;
  sensitivity?: DataSensitivity;
  rightsConfirmed?: boolean;
  deidentification?: Parameters<typeof nameOf.deidentification>[0];
  signedBy?: string;
  handover?: Parameters<typeof nameOf.handover>[0];
}

/** An amount of data with what it counts: 38,700 筆, 2,000 images. */
export const amountText = (rows: number, unit: DataUnit = "records"): string => nameOf.dataAmount(unit, rows.toLocaleString("en-US"));

/** The passport as lines of "what: answer"; unanswered questions are left out. */
export function passportLines(passport: Passport, locale: Locale): { term: string; value: string }[] {
  const lines: [string, string | undefined][] = [
    [m.challenges_data_description(), passport.description ? pick(passport.description, locale).text : undefined],
    [m.challenges_data_rows(), passport.rows === undefined ? undefined : amountText(passport.rows, passport.unit)],
    [m.challenges_data_labels(), passport.labels],
    [m.challenges_data_format(), passport.format],
    [m.challenges_data_sensitivity(), passport.sensitivity ? nameOf.sensitivity(passport.sensitivity) : undefined],
    [m.challenges_data_rights(), passport.rightsConfirmed ? m.challenges_data_rights_yes() : m.challenges_data_rights_no()],
    [m.challenges_data_deidentification(), passport.deidentification ? nameOf.deidentification(passport.deidentification) : undefined],
    [m.challenges_data_signed_by(), passport.signedBy],
    [m.challenges_data_handover(), passport.handover ? nameOf.handover(passport.handover) : undefined],
  ];
  return lines.flatMap(([term, value]) => (value ? [{ term, value }] : []));
}

export const needText = (need: ChallengeNeed): string =>
  need.must
    ? m.challenges_need_must({ item: nameOf.competency(need.item), level: need.level })
    : m.challenges_need_wish({ item: nameOf.competency(need.item), level: need.level });

const sortedNeeds = (value: unknown): ChallengeNeed[] =>
  [...((value as ChallengeNeed[] | null) ?? [])].sort((a, b) => Number(b.must) - Number(a.must) || b.level - a.level || a.item.localeCompare(b.item));

/** Any field of a brief as plain words, for reading and for comparing revisions. */
export function valueText(field: BriefField, value: unknown, locale: Locale): string {
  if (value === null || value === undefined || value === "") return "";
  const bi = asBi(value);
  if (bi) return [bi.zh, bi.en].filter(Boolean).join("\n");
  switch (field) {
    case "industry":
      return nameOf.industry(value as Industry);
    case "technologies":
      return listed((value as Technology[]).map((one) => nameOf.technology(one)));
    case "languages":
      return listed((value as string[]).map(languageName));
    case "needs":
      return sortedNeeds(value).map(needText).join("\n");
    case "dataPassport":
      return passportLines(value as Passport, locale)
        .map(({ term, value: answer }) => m.ui_pair({ name: term, value: answer }))
        .join("\n");
    case "awardTwd":
      return formatMoney(BigInt(value as string | bigint), locale);
    case "ip":
      return nameOf.ip(value as IpChoice);
    case "contact": {
      const { name, email } = value as { name: string | null; email: string | null };
      return [name, email].filter(Boolean).join("\n");
    }
    case "durationMonths":
      return m.challenges_months({ count: Number(value) });
    case "mentorHours":
      return m.challenges_hours({ count: Number(value) });
    default:
      return String(value);
  }
}
