import { formatMoney, type MoneyUnit } from "~/lib/money";
import { type UiLocale, useLocale } from "./locale";

type MoneyProps = { value: bigint | number | string; unit?: MoneyUnit | "auto"; places?: number; symbol?: boolean };

/** The largest unit the reader's language has that tells the amount without loss, or nearly. */
function fitting(amount: bigint, locale: UiLocale): { unit: MoneyUnit; places: number } {
  const size = amount < 0n ? -amount : amount;
  if (locale === "en" && size >= 1_000_000n && size % 10_000n === 0n) {
    return { unit: "hundredMillion", places: size % 1_000_000n === 0n ? 0 : size % 100_000n === 0n ? 1 : 2 };
  }
  if (size >= 100_000_000n) return { unit: "hundredMillion", places: size % 100_000_000n === 0n ? 0 : 2 };
  if (size >= 10_000n && size % 1_000n === 0n) return { unit: "tenThousand", places: size % 10_000n === 0n ? 0 : 1 };
  return { unit: "yuan", places: 0 };
}

/** New Taiwan dollars; the exact amount stands in the title when a larger unit is shown. */
export function Money({ value, unit = "yuan", places, symbol = true }: MoneyProps) {
  const locale = useLocale();
  const amount = BigInt(value);
  const chosen = unit === "auto" ? fitting(amount, locale) : { unit, places: places ?? 0 };
  return (
    <span className="tabular whitespace-nowrap" title={chosen.unit === "yuan" ? undefined : formatMoney(amount, locale)}>
      {formatMoney(amount, locale, { unit: chosen.unit, places: places ?? chosen.places, symbol })}
    </span>
  );
}
