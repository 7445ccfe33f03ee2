import type { ErrorCode } from "~/lib/errors";

/** What an action answers when it did not do what was asked. Safe to show: texts are in the reader's language. */
export interface Refusal {
  ok: false;
  code: ErrorCode;
  message: string;
  /** By input name (`title.zh`, `members[0].email`); "" holds what belongs to the whole form. */
  fields: Record<string, string[]>;
  /** What was typed, by input name, so that nothing is lost. Passwords and files are left out. */
  values: Record<string, string | string[]>;
  requestId: string;
}

/** What `useActionData<typeof action>()` gives for an action made by `act` or `upload`. */
export type ActionResult<T = unknown> = T | Refusal | undefined;

/** Body of an error that ends a page: `isRouteErrorResponse(error) && error.data`. */
export interface ErrorBody {
  code: ErrorCode | "unexpected";
  message: string;
  requestId: string;
}

/** The refusal inside an action's result, if it is one. */
export function refusalOf(result: unknown): Refusal | undefined {
  const refused = typeof result === "object" && result !== null && "ok" in result && result.ok === false && "fields" in result;
  return refused ? (result as Refusal) : undefined;
}

export function errorBodyOf(data: unknown): ErrorBody | undefined {
  const known = typeof data === "object" && data !== null && "code" in data && "message" in data && "requestId" in data;
  return known ? (data as ErrorBody) : undefined;
}
