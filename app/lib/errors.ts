import type { MessageKey } from "./message-key";

export const errorCodes = ["unauthenticated", "forbidden", "not_found", "invalid", "conflict", "wrong_state", "limit", "unavailable"] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface ErrorDetail {
  /** A message key, never prose: the builder turns it into the reader's language. */
  reason: MessageKey;
  params?: Record<string, string | number>;
  /** Field name → message keys, for errors that belong to one input. */
  fields?: Record<string, MessageKey[]>;
}

/** A refusal somebody should read. Anything else that is thrown is a bug. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;

  constructor(code: ErrorCode, detail: ErrorDetail) {
    super(`${code}: ${detail.reason}`);
    this.name = "AppError";
    this.code = code;
    this.detail = detail;
  }
}

export const notFound = () => new AppError("not_found", { reason: "errors_not_found" });
export const forbidden = (reason: MessageKey = "errors_forbidden") => new AppError("forbidden", { reason });
export const stale = () => new AppError("conflict", { reason: "errors_stale" });
/** An input the person can mend, shown on its field. */
export const invalidField = (field: string, reason: MessageKey, params?: Record<string, string | number>) =>
  new AppError("invalid", { reason: "errors_check_fields", fields: { [field]: [reason] }, ...(params ? { params } : {}) });
