import { forgetFullBuckets } from "@db/queries/http/attemptBuckets.server";
import { type Ctx, personId } from "~/lib/ctx";
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
// Generous: nobody writing, uploading or searching by hand comes near; a program that does is told to wait.
const applying = rateLimit("applications by person", { burst: 40, perMinute: 2, reason: "applications_limit" });
const writing = rateLimit("proposals by person", { burst: 120, perMinute: 40, reason: "applications_limit" });
const uploads = rateLimit("uploads by person", { burst: 30, perMinute: 2 });
// Search as you type, and a whole class behind one address.
const searchesOfOne = rateLimit("searches by person", { burst: 200, perMinute: 120, reason: "discovery_limit" });
const searchesByAddress = rateLimit("searches by address", { burst: 1000, perMinute: 600, reason: "discovery_limit" });
const exportsOfOne = rateLimit("exports by person", { burst: 5, perMinute: 10 / hour, reason: "accounts_data_limit" });

const who = (ctx: Ctx): string => personId(ctx.actor) ?? clientIp();

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
  /** Starting and handing in an application. */
  apply: (ctx: Ctx): Promise<void> => applying.take(ctx, who(ctx)),
  /** Saving its text, by hand or by itself. */
  write: (ctx: Ctx): Promise<void> => writing.take(ctx, who(ctx)),
  upload: (ctx: Ctx): Promise<void> => uploads.take(ctx, who(ctx)),
  /** Words looked for in a public list; reading a list without words is not counted. */
  search: (ctx: Ctx, q: string | undefined): Promise<void> => {
    if (!q) return Promise.resolve();
    return personId(ctx.actor) ? searchesOfOne.take(ctx, who(ctx)) : searchesByAddress.take(ctx, clientIp());
  },
  dataExport: (ctx: Ctx, personId: string): Promise<void> => exportsOfOne.take(ctx, personId),
};

/** A bucket that is full again says as much as none. */
export const forgetAttempts = (ctx: Ctx): Promise<void> => forgetFullBuckets(ctx.db, ctx.now);
