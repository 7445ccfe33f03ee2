import { AppError } from "~/lib/errors";
import type { MessageKey } from "~/lib/message-key";

interface Bucket {
  left: number;
  at: number;
}
interface LimitOptions {
  /** Attempts possible at once. */
  burst: number;
  perMinute: number;
  reason?: MessageKey;
}

const most = 50_000;

/**
 * A token bucket per key, in this process's memory. `take` throws AppError("limit") with the seconds to wait;
 * `forgive` gives one back (a right password is no attack).
 */
export function rateLimit(name: string, { burst, perMinute, reason = "errors_limit_seconds" }: LimitOptions, clock: () => number = Date.now) {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;

  const bucketOf = (key: string): Bucket => {
    const at = clock();
    const old = buckets.get(key);
    const bucket = old ? { left: Math.min(burst, old.left + (at - old.at) * perMs), at } : { left: burst, at };
    // Re-inserting keeps the map in order of use, so the oldest keys go first when it is full.
    buckets.delete(key);
    buckets.set(key, bucket);
    for (const oldest of buckets.keys()) {
      if (buckets.size <= most) break;
      buckets.delete(oldest);
    }
    return bucket;
  };

  return {
    name,
    take(key: string): void {
      const bucket = bucketOf(key);
      if (bucket.left < 1) throw new AppError("limit", { reason, params: { seconds: Math.max(1, Math.ceil((1 - bucket.left) / perMs / 1000)) } });
      bucket.left -= 1;
    },
    forgive(key: string): void {
      const bucket = bucketOf(key);
      bucket.left = Math.min(burst, bucket.left + 1);
    },
  };
}
