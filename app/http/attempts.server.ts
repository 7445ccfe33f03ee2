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
  signIn(email: string): () => void {
    const address = clientIp();
    byAddress.take(address);
    byEmail.take(email);
    return () => {
      byAddress.forgive(address);
      byEmail.forgive(email);
    };
  },
  /** A password asked for again inside a session, or with a link. */
  password(key: string): () => void {
    byEmail.take(key);
    return () => byEmail.forgive(key);
  },
  /** Anything that sends a letter to an address somebody typed. */
  letter(email: string): void {
    lettersByAddress.take(clientIp());
    letters.take(email);
  },
  demo: (): void => demoEntries.take(clientIp()),
  dataExport: (personId: string): void => exportsOfOne.take(personId),
};
