import { AppError } from "~/lib/errors";

const unreachable =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|ENOSPC|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|57P0[123]|53\d{3}|08\d{3})$/;
const raced = /^(23505|23503|40001|40P01)$/;

/** An error and what caused it, outermost first. Drivers and Drizzle wrap each other. */
function* causes(error: unknown): Generator<Error> {
  let one = error;
  for (let depth = 0; one instanceof Error && depth < 6; depth += 1) {
    yield one;
    one = one.cause;
  }
}
const codeOf = (error: Error): string => ("code" in error && typeof error.code === "string" ? error.code : "");
const textOf = (error: Error, name: string): string | undefined => {
  const value: unknown = Reflect.get(error, name);
  return typeof value === "string" ? value : undefined;
};

/** No room left: said by the system, or by PostgreSQL in its own words. */
export const isDiskFull = (error: unknown): boolean => [...causes(error)].some((one) => /^(ENOSPC|53100)$/.test(codeOf(one)));

/** What an unexpected error means to the reader: the database is away, somebody was faster, or a bug (undefined). */
export function asAppError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  for (const one of causes(error)) {
    const code = codeOf(one);
    if (unreachable.test(code)) return new AppError("unavailable", { reason: "errors_unavailable" });
    if (raced.test(code)) return new AppError("conflict", { reason: "errors_stale" });
  }
  return undefined;
}

/**
 * An error as it may stand in the log. Messages of database errors carry statements and typed values,
 * so of those only codes and names of constraints are kept.
 */
export function loggable(error: unknown): Record<string, unknown> {
  const chain = [...causes(error)].map((one) => {
    const fromDatabase = "query" in one || "severity" in one || /^[0-9A-Z]{5}$/.test(codeOf(one));
    const names = ["constraint", "constraint_name", "table", "table_name", "column", "column_name", "routine"].map(
      (name) => [name, textOf(one, name)] as const,
    );
    return {
      name: one.name,
      ...(codeOf(one) ? { code: codeOf(one) } : {}),
      ...(fromDatabase ? Object.fromEntries(names.filter(([, value]) => value)) : { message: one.message }),
      stack: (one.stack ?? "")
        .split("\n")
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 12)
        .map((line) => line.trim()),
    };
  });
  return chain.length > 0
    ? { error: chain[0], ...(chain.length > 1 ? { causes: chain.slice(1) } : {}) }
    : { error: { name: typeof error, message: "not an Error" } };
}
