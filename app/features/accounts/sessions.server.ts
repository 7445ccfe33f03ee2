import type { Db } from "@db/client.server";
import {
  deleteExpiredSessions,
  deleteOwnSession,
  deleteSession,
  deleteSessionsOf,
  insertSession,
  rolesOf,
  type SessionHolder,
  type SessionRow,
  sessionsOfPerson,
  sessionWithHolder,
  touchSession,
} from "@db/queries/accounts-sessions.server";
import { type Adapter, type DatabaseSession, Lucia, TimeSpan } from "lucia";
import { type Actor, type Person, visitor } from "~/lib/ctx";
import { sha256 } from "~/lib/hash.server";
import { newId } from "~/lib/ids";
import { absoluteLimit, sessionEnd, touchEvery } from "./rules";

declare module "lucia" {
  interface Register {
    Lucia: Lucia<{ row: SessionRow }, { person: Person }>;
    DatabaseSessionAttributes: { row: SessionRow };
    DatabaseUserAttributes: { person: Person };
  }
}

const personOf = ({ holder }: SessionHolder): Person => ({ kind: "person", ...holder });

/**
 * Lucia over our table: ids reach the database only as SHA-256. Lucia reads the machine's clock, so times are
 * moved by the distance between that clock and the one handed in.
 */
function luciaAt(db: Db, now: Date) {
  const ahead = Date.now() - now.getTime();
  const seen = (id: string, row: SessionRow): DatabaseSession => ({
    id,
    userId: row.personId,
    expiresAt: new Date(row.expiresAt.getTime() + ahead),
    attributes: { row },
  });
  const adapter: Adapter = {
    async getSessionAndUser(id) {
      const found = await sessionWithHolder(db, sha256(id), now);
      return found ? [seen(id, found.session), { id: found.holder.id, attributes: { person: personOf(found) } }] : [null, null];
    },
    // Plain ids are not known to us; "my sessions" works with public ids instead.
    getUserSessions: async () => [],
    async setSession({ id, attributes }) {
      await insertSession(db, { ...attributes.row, idHash: sha256(id) });
    },
    // Renewal is `resolveActor`'s: Lucia knows neither roles nor an absolute end.
    updateSessionExpiration: async () => undefined,
    async deleteSession(id) {
      await deleteSession(db, sha256(id));
    },
    async deleteUserSessions(personId) {
      await deleteSessionsOf(db, personId);
    },
    deleteExpiredSessions: () => deleteExpiredSessions(db, now),
  };
  return new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(absoluteLimit, "ms"),
    getSessionAttributes: ({ row }) => ({ row }),
    getUserAttributes: ({ person }) => ({ person }),
  });
}

export interface IssuedSession {
  /** Goes into the cookie and nowhere else. */
  token: string;
  expiresAt: Date;
}

/** Begins a session; the one the browser brought along, if any, ends (no id survives a sign-in). */
export async function beginSession(
  db: Db,
  now: Date,
  begun: { personId: string; userAgent: string | null; replaces: string | null },
): Promise<IssuedSession> {
  const lucia = luciaAt(db, now);
  if (begun.replaces) await lucia.invalidateSession(begun.replaces);
  const expiresAt = sessionEnd(now, now, await rolesOf(db, begun.personId));
  const row: SessionRow = {
    idHash: "",
    publicId: newId(now),
    personId: begun.personId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
    userAgent: begun.userAgent?.slice(0, 300) ?? null,
  };
  const session = await lucia.createSession(begun.personId, { row });
  return { token: session.id, expiresAt };
}

/** Who stands behind a session token, with roles and memberships; a visitor when nobody does. One statement, seldom two. */
export async function resolveActor(db: Db, token: string | null, now: Date): Promise<Actor> {
  if (!token || token.length > 200) return visitor;
  const { session, user } = await luciaAt(db, now).validateSession(token);
  if (!session) return visitor;
  const { row } = session;
  if (now.getTime() - row.lastSeenAt.getTime() >= touchEvery)
    await touchSession(db, row.idHash, now, sessionEnd(row.createdAt, now, user.person.roles));
  return user.person;
}

export const endSessionOf = (db: Db, now: Date, token: string): Promise<void> => luciaAt(db, now).invalidateSession(token);

/** Ends every session of a person, but the one whose token is given. @returns how many ended. */
export const endSessionsOf = (db: Db, personId: string, exceptToken?: string | null): Promise<number> =>
  deleteSessionsOf(db, personId, exceptToken ? sha256(exceptToken) : undefined);

export const endOneSession = (db: Db, personId: string, publicId: string): Promise<boolean> => deleteOwnSession(db, personId, publicId);

export interface OwnSession {
  publicId: string;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  userAgent: string | null;
  current: boolean;
}

export async function listSessions(db: Db, personId: string, token: string | null, now: Date): Promise<OwnSession[]> {
  const here = token ? sha256(token) : null;
  return (await sessionsOfPerson(db, personId, now)).map(({ idHash, personId: _owner, ...shown }) => ({ ...shown, current: idHash === here }));
}

export const forgetExpiredSessions = (db: Db, now: Date): Promise<void> => luciaAt(db, now).deleteExpiredSessions();
