import { forgetFullBuckets } from "@db/queries/http/attemptBuckets.server";
import type { Ctx } from "~/lib/ctx";
import { rateLimit } from "./rate-limit.server";
import { clientIp } from "./request-context.server";

const reason = "accounts_limit_attempts";
const hour = 60;

const byAddress = rateLimit("sign-in by address", { burst: 5, perMinute: 15, reason });
const byEmail = rateLimit("sign-in by e-mail", { burst: 20, perMinute: 4, reason });
// A whole class may register in one room, behind one address.
const lettersByAddress = rateLimit("letters by address", { burst: 30, perMinute: 15, reason });
const letters = rateLimit("letters by e-mail", { burst: 5, perMinute: 5 / hour, reason });
const demoEntries = rateLimit("demo entries", { burst: 60, perMinute: 60, reason });
const exportsOfOne = rateLimit("exports by person", { burst: 5, perMinute: 10 / hour, reason: "accounts_data_limit" });

/** Guessing is slowed by network address and by account, so that nobody is locked out by a stranger for long. */
export const attempts = {
  /** Call before checking a password; the returned function gives the attempt back when it was right. */
  async signIn(ctx: Ctx, email: string): Promise<() => Promise<void>> {
    const address = clientIp();
    await byAddress.take(ctx, address);
    await byEmail.take(ctx, email);
    return async () => {
      await byAddress.forgive(ctx, address);
      await byEmail.forgive(ctx, email);
    };
  },
  /** A password asked for again inside a session, or with a link. */
  async password(ctx: Ctx, key: string): Promise<() => Promise<void>> {
    await byEmail.take(ctx, key);
    return () => byEmail.forgive(ctx, key);
  },
  /** Anything that sends a letter to an address somebody typed. */
  async letter(ctx: Ctx, email: string): Promise<void> {
    await lettersByAddress.take(ctx, clientIp());
    await letters.take(ctx, email);
  },
  demo: (ctx: Ctx): Promise<void> => demoEntries.take(ctx, clientIp()),
  dataExport: (ctx: Ctx, personId: string): Promise<void> => exportsOfOne.take(ctx, personId),
};

/** A bucket that is full again says as much as none. */
export const forgetAttempts = (ctx: Ctx): Promise<void> => forgetFullBuckets(ctx.db, ctx.now);
