/** One figure of the benchmark, with what it must be where that is set. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  interval?: readonly [number, number] | null;
  must?: string;
  further?: string;
  /** Null where the figure is only told. */
  ok: boolean | null;
}

export const told = (name: string, value: number, unit: string, interval: Row["interval"] = null): Row => ({ name, value, unit, interval, ok: null });
export const held = (row: Omit<Row, "ok">, ok: boolean): Row => ({ ...row, ok });

/** Rows as the neighbours' parts give them, in either of their forms. */
export function rowFrom(given: Record<string, unknown>): Row {
  const text = (key: string) => (typeof given[key] === "string" ? (given[key] as string) : "");
  const gate = given.gate as { must: string; ok: boolean } | undefined;
  return {
    name: [text("axis"), text("name") || text("what")].filter(Boolean).join(": "),
    value: Number(given.value ?? given.figure),
    unit: text("unit"),
    interval: Array.isArray(given.interval) ? (given.interval as unknown as [number, number]) : null,
    must: gate?.must ?? text("must"),
    further: text("further"),
    ok: gate?.ok ?? (typeof given.ok === "boolean" ? given.ok : null),
  };
}

const figure = (value: number): string => (Number.isInteger(value) ? String(value) : value.toPrecision(Math.abs(value) >= 1000 ? 5 : 4));
const between = ({ interval }: Row): string => (interval ? `${figure(interval[0])} … ${figure(interval[1])}` : "");
const verdict = ({ ok }: Row): string => (ok === null ? "" : ok ? "yes" : "NO");

export const line = (row: Row): string =>
  `${figure(row.value).padStart(9)} ${row.unit.padEnd(6)} ${row.name}${row.interval ? ` [${between(row)}]` : ""}${row.ok === null ? "" : `   must ${row.must}: ${verdict(row)}`}`;

export const table = (rows: readonly Row[]): string[] => [
  "| figure | value | 95 % interval | must | further | reached |",
  "|---|---:|---|---|---|---|",
  ...rows.map(
    (row) => `| ${row.name} | ${figure(row.value)} ${row.unit} | ${between(row)} | ${row.must ?? ""} | ${row.further ?? ""} | ${verdict(row)} |`,
  ),
];
