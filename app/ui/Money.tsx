import { formatMoney, type MoneyUnit } from "~/lib/money";
import { useLocale } from "./locale";

type MoneyProps = { value: bigint | number | string; unit?: MoneyUnit | "auto"; places?: number; symbol?: boolean };

function fitting(amount: bigint): { unit: MoneyUnit; places: number } {
  const size = amount < 0n ? -amount : amount;
  if (size >= 100_000_000n) return { unit: "hundredMillion", places: size % 100_000_000n === 0n ? 0 : 2 };
  if (size >= 10_000n && size % 1_000n === 0n) return { unit: "tenThousand", places: size % 10_000n === 0n ? 0 : 1 };
  return { unit: "yuan", places: 0 };
}

/** New Taiwan dollars; the exact amount stands in the title when a larger unit is shown. */
export function Money({ value, unit = "yuan", places, symbol = true }: MoneyProps) {
  const locale = useLocale();
  const amount = BigInt(value);
  const chosen = unit === "auto" ? fitting(amount) : { unit, places: places ?? 0 };
  return (
    <span className="tabular whitespace-nowrap" title={chosen.unit === "yuan" ? undefined : formatMoney(amount, locale)}>
      {formatMoney(amount, locale, { unit: chosen.unit, places: places ?? chosen.places, symbol })}
    </span>
  );
}
