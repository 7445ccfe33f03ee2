import { type SQL, sql } from "drizzle-orm";
import type { z } from "zod";
import { type Db, openTransaction } from "./client.server";
import type { NewEvent, StoredEvent } from "./events";
import { events } from "./schema";

/** What a transaction needs to know of its caller. */
export interface Caller {
  actor: { kind: string; id?: string };
  db: Db;
  now: Date;
  requestId: string;
}

export interface InTransaction {
  /** Queues a fact; it is written as the last statement of the outermost transaction. */
  record(event: NewEvent): void;
  /** Runs once the outermost transaction has committed, outside it. */
  afterCommit(task: () => void): void;
}

export type Tx<C extends Caller = Caller> = C & InTransaction;

type Projection = (tx: Tx, event: NewEvent) => Promise<void>;
type Listener = () => void;

const projections: Projection[] = [];
const listeners: Listener[] = [];

/** Adds a reader that keeps a table in step inside the same transaction (search documents). */
export const onEvent = (projection: Projection): void => void projections.push(projection);
/** Adds a listener told after each commit that wrote events, to wake whoever reads the log. */
export const onAppended = (listener: Listener): void => void listeners.push(listener);

/** Makes event ids; set once by the wiring so that this layer depends on nothing above it. */
let makeId: (now: Date) => string = () => crypto.randomUUID();
export const makeIdsWith = (maker: (now: Date) => string): void => {
  makeId = maker;
};

const isOpen = <C extends Caller>(ctx: C | Tx<C>): ctx is Tx<C> => "record" in ctx;

/**
 * One unit of work. Nested calls become savepoints; what a failed savepoint recorded is forgotten.
 * Events are appended last of all, in one statement, because the log's lock is held from there to the commit.
 */
export async function transaction<C extends Caller, T>(ctx: C | Tx<C>, work: (tx: Tx<C>) => Promise<T>): Promise<T> {
  if (isOpen(ctx)) return savepoint(ctx, work);
  const queue: NewEvent[] = [];
  const tasks: (() => void)[] = [];
  const result = await ctx.db.transaction((db) =>
    openTransaction.run(true, async () => {
      const tx = withQueue(ctx, db as Db, queue, tasks);
      const value = await work(tx);
      for (const event of queue) for (const project of projections) await project(tx, event);
      await append(tx, queue);
      return value;
    }),
  );
  for (const task of tasks) task();
  if (queue.length > 0) for (const listener of listeners) listener();
  return result;
}

const queues = new WeakMap<object, { queue: NewEvent[]; tasks: (() => void)[] }>();

function withQueue<C extends Caller>(ctx: C, db: Db, queue: NewEvent[], tasks: (() => void)[]): Tx<C> {
  const tx: Tx<C> = { ...ctx, db, record: (event) => void queue.push(event), afterCommit: (task) => void tasks.push(task) };
  queues.set(tx, { queue, tasks });
  return tx;
}

async function savepoint<C extends Caller, T>(tx: Tx<C>, work: (inner: Tx<C>) => Promise<T>): Promise<T> {
  const held = queues.get(tx);
  if (!held) throw new Error("a transaction context was copied; pass it on as it is");
  const mark = { queue: held.queue.length, tasks: held.tasks.length };
  try {
    return await tx.db.transaction((db) => work(withQueue(tx, db as Db, held.queue, held.tasks)));
  } catch (error) {
    held.queue.length = mark.queue;
    held.tasks.length = mark.tasks;
    throw error;
  }
}

async function append(tx: Caller, queue: readonly NewEvent[]): Promise<void> {
  if (queue.length === 0) return;
  await tx.db.insert(events).values(
    queue.map((event) => ({
      seq: 0,
      prev: "",
      hash: "",
      id: makeId(tx.now),
      type: event.type,
      version: event.version,
      at: tx.now,
      actorKind: tx.actor.kind,
      actorId: tx.actor.id ?? null,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
      about: [...new Set([event.subject.id, ...event.about])],
      audience: event.audience,
      body: event.body,
      requestId: tx.requestId,
    })),
  );
}

/** Raw SQL on both drivers alike: checks each row against a shape, whatever the driver calls its result. */
export async function rows<S extends z.ZodType>(db: Db, query: SQL, shape: S): Promise<z.infer<S>[]> {
  const result: unknown = await db.execute(query);
  const list = Array.isArray(result) ? result : (result as { rows: unknown[] }).rows;
  return list.map((row) => shape.parse(row));
}

/** For `column = …`: however many ids as one value, since a statement takes 65,535 values at most; one text too, so that plans are kept. */
export const anyOf = (ids: readonly string[]): SQL => sql`any(select unnest(string_to_array(${ids.join(",")}, ',')::uuid[]))`;

/** Serialises everybody who asks for the same key until the transaction ends. */
export async function lockKey(db: Db, key: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

/** Waits for whoever holds the key alone, and keeps it from him until the transaction ends; any number may share it. */
export async function shareKey(db: Db, key: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock_shared(hashtextextended(${key}, 0))`);
}

/** True when a unique index named `constraint` refused the statement. */
export function violates(error: unknown, constraint: string): boolean {
  for (let cause: unknown = error; cause instanceof Error; cause = cause.cause) {
    const detail = cause as Error & { constraint?: string; constraint_name?: string };
    if (detail.constraint === constraint || detail.constraint_name === constraint) return true;
  }
  return false;
}

export type { NewEvent, StoredEvent };
