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

/** A figure nothing depends on; `further` is what it might reach one day. */
export const told = (name: string, value: number, unit: string, interval: Row["interval"] = null, further = ""): Row => ({
  name,
  value,
  unit,
  interval,
  further,
  ok: null,
});
export const held = (row: Omit<Row, "ok">, ok: boolean): Row => ({ ...row, ok });

const figure = (value: number): string => (Number.isInteger(value) ? String(value) : value.toPrecision(Math.abs(value) >= 1000 ? 5 : 4));
const between = ({ interval }: Row): string => (interval ? `${figure(interval[0])} … ${figure(interval[1])}` : "");
const verdict = ({ ok }: Row): string => (ok === null ? "" : ok ? "yes" : "NO");

/** A row as one line of the report: the figure first, what it must be and whether it is at the end. */
export function line(row: Row): string {
  const held = [row.ok === null || !row.must ? "" : `must ${row.must}: ${verdict(row)}`, row.further ? `further ${row.further}` : ""].filter(Boolean);
  const name = `${row.name}${row.interval ? ` [${between(row)}]` : ""}`;
  return `${figure(row.value).padStart(9)} ${row.unit.padEnd(3)} ${held.length > 0 ? `${name.padEnd(84)}  ${held.join(", ")}` : name}`;
}

export const table = (rows: readonly Row[]): string[] => [
  "| figure | value | 95 % interval | must | further | reached |",
  "|---|---:|---|---|---|---|",
  ...rows.map(
    (row) => `| ${row.name} | ${figure(row.value)} ${row.unit} | ${between(row)} | ${row.must ?? ""} | ${row.further ?? ""} | ${verdict(row)} |`,
  ),
];
