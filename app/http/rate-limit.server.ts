import { type BucketSize, returnAttempt, takeAttempt } from "@db/queries/http/attemptBuckets.server";
import type { Ctx } from "~/lib/ctx";
import { AppError } from "~/lib/errors";
import { sha256 } from "~/lib/hash.server";
import type { MessageKey } from "~/lib/message-key";

interface LimitOptions {
  /** Attempts possible at once. */
  burst: number;
  perMinute: number;
  reason?: MessageKey;
}
type Asking = Pick<Ctx, "db" | "now">;

/**
 * A token bucket per key, in the database, so that all processes count together. `take` throws AppError("limit") with
 * the seconds to wait; `forgive` gives one back (a right password is no attack).
 */
export function rateLimit(name: string, { burst, perMinute, reason = "errors_limit_seconds" }: LimitOptions) {
  const size: BucketSize = { burst, perSecond: perMinute / 60 };
  const keyOf = (key: string) => sha256(`${name}\n${key}`);
  return {
    name,
    async take({ db, now }: Asking, key: string): Promise<void> {
      const left = await takeAttempt(db, keyOf(key), size, now);
      if (left !== null) throw new AppError("limit", { reason, params: { seconds: Math.max(1, Math.ceil((1 - left) / size.perSecond)) } });
    },
    forgive: ({ db, now }: Asking, key: string): Promise<void> => returnAttempt(db, keyOf(key), size, now),
  };
}
