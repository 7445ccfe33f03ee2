import { messages, type PGlite, protocol, type QueryOptions, type Results, type Transaction } from "@electric-sql/pglite";

/** Statements that stay planned. Lists of many lengths make many texts; the one unused for longest makes room. */
const keptStatements = 500;

interface Statement {
  /** Its name in the database; empty for a text seen only once. */
  name: string;
  write: (((value: unknown) => unknown) | undefined)[];
  fields: { name: string; dataTypeID: number }[];
  read: (((text: string, type: number) => unknown) | undefined)[];
}

const letter = (one: string) => one.charCodeAt(0);
const [dataRow, commandComplete, errorResponse, rowDescription, parameterDescription, readyForQuery] = [..."DCETtZ"].map(letter);
const counted = new Set(["INSERT", "UPDATE", "DELETE", "MERGE", "COPY"]);

/** The database went silent in the middle of an answer; `done` says why. */
class Unanswered extends Error {
  constructor(readonly done: Promise<void>) {
    super("the embedded database gave no answer");
  }
}

/** Alone on the connection, written through at the end. */
async function alone<T>(client: PGlite, work: () => Promise<T>): Promise<T> {
  return client._runExclusiveTransaction(async () => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Unanswered) await error.done;
      throw error;
    } finally {
      await client.syncToFs();
    }
  });
}

/** A protocol message: its letter, its own length, its body. */
function message(kind: string, body: Buffer): Buffer {
  const whole = Buffer.allocUnsafe(body.length + 5);
  whole[0] = letter(kind);
  whole.writeInt32BE(body.length + 4, 1);
  whole.set(body, 5);
  return whole;
}
const text = (value: string) => Buffer.from(`${value}\0`);
const sync = message("S", Buffer.alloc(0));
const runAndEnd = Buffer.concat([message("E", Buffer.from("\0\0\0\0\0")), sync]);

/** One call's worth of messages: the values for a statement, its run, and the end of the query. */
function bound(name: string, values: (string | null)[]): Buffer {
  const sizes = values.map((value) => (value === null ? 0 : Buffer.byteLength(value)));
  const head = Buffer.byteLength(name) + 2;
  const length = 4 + head + 2 + 2 + 4 * values.length + sizes.reduce((sum, size) => sum + size, 0) + 2;
  const whole = Buffer.allocUnsafe(1 + length + runAndEnd.length);
  whole[0] = letter("B");
  let at = whole.writeInt32BE(length, 1);
  whole[at] = 0;
  at += 1 + whole.write(`${name}\0`, at + 1);
  at = whole.writeInt16BE(0, at);
  at = whole.writeUInt16BE(values.length, at);
  values.forEach((value, n) => {
    at = whole.writeInt32BE(value === null ? -1 : (sizes[n] ?? 0), at);
    if (value) at += whole.write(value, at);
  });
  whole.set(runAndEnd, whole.writeInt16BE(0, at));
  return whole;
}

/** Walks the messages of an answer; an error among them is thrown as PGlite would. */
function eachMessage(answer: Buffer, see: (kind: number | undefined, at: number, end: number) => void): void {
  for (let at = 0; at < answer.length; ) {
    const end = at + 1 + answer.readInt32BE(at + 1);
    if (answer[at] === errorResponse) {
      new protocol.Parser().parse(answer.subarray(at, end), (one) => {
        if (one instanceof messages.DatabaseError) throw one;
      });
    }
    see(answer[at], at + 5, end);
    at = end;
  }
}

/** Rows as the statement's columns say, and how many a change touched. */
function results<T>(answer: Buffer, { fields, read }: Statement, asArray: boolean): Results<T> {
  const rows: unknown[] = [];
  let affectedRows = 0;
  eachMessage(answer, (kind, start, end) => {
    if (kind === dataRow) {
      let at = start + 2;
      const values = fields.map(({ dataTypeID }, n) => {
        const size = answer.readInt32BE(at);
        at += 4;
        if (size < 0) return null;
        const value = answer.toString("utf8", at, at + size);
        at += size;
        const parse = read[n];
        return parse ? parse(value, dataTypeID) : value;
      });
      rows.push(asArray ? values : Object.fromEntries(fields.map(({ name }, n) => [name, values[n]])));
    } else if (kind === commandComplete) {
      const words = answer.toString("latin1", start, end - 1).split(" ");
      if (counted.has(words[0] ?? "")) affectedRows += Number(words.at(-1));
    }
  });
  return { rows: rows as T[], fields, affectedRows };
}

/**
 * Lets an embedded database keep the plans of statements it has seen before. PGlite parses, describes and plans each query
 * anew in six calls; here a text that comes back goes to a named statement in one, and its answer is read without the
 * general protocol reader. Locks and types stay PGlite's own (decision 012).
 */
export function keepPlans(client: PGlite): PGlite {
  const seen = new Set<string>();
  const kept = new Map<string, Statement>();
  let made = 0;

  /** PGlite answers before its promise settles; only an answer that does not end as it should has to wait for the reason. */
  function send(given: Uint8Array): Buffer {
    if (client.closed) throw new Error("PGlite is closed");
    const parts: Buffer[] = [];
    const done = client.execProtocolRawStream(given, { syncToFs: false, onRawData: (bytes) => void parts.push(Buffer.from(bytes)) });
    const [first = Buffer.alloc(0), ...more] = parts;
    const answer = more.length === 0 ? first : Buffer.concat(parts);
    if (answer[answer.length - 6] !== readyForQuery) throw new Unanswered(done);
    return answer;
  }
  const command = (sql: string) => eachMessage(send(message("Q", text(sql))), () => undefined);

  function planned(sql: string, name: string): Statement {
    const statement: Statement = { name, write: [], fields: [], read: [] };
    const ask = [message("P", Buffer.concat([text(name), text(sql), Buffer.alloc(2)])), message("D", text(`S${name}`)), sync];
    const answer = send(Buffer.concat(ask));
    eachMessage(answer, (kind, start) => {
      const count = kind === rowDescription || kind === parameterDescription ? answer.readUInt16BE(start) : 0;
      let at = start + 2;
      for (let n = 0; n < count; n += 1) {
        if (kind === parameterDescription) {
          statement.write.push(client.serializers[answer.readUInt32BE(at)]);
          at += 4;
        } else {
          const zero = answer.indexOf(0, at);
          const dataTypeID = answer.readUInt32BE(zero + 7);
          statement.fields.push({ name: answer.toString("utf8", at, zero), dataTypeID });
          statement.read.push(client.parsers[dataTypeID]);
          at = zero + 19;
        }
      }
    });
    return statement;
  }

  function statementFor(sql: string): Statement {
    const known = kept.get(sql);
    if (known) {
      kept.delete(sql);
      kept.set(sql, known);
      return known;
    }
    if (!seen.has(sql)) {
      // Most texts that come once never come again: only the second time is worth a name.
      if (seen.size > 20 * keptStatements) seen.clear();
      seen.add(sql);
      return planned(sql, "");
    }
    const [oldest] = kept;
    if (kept.size >= keptStatements && oldest) {
      kept.delete(oldest[0]);
      send(Buffer.concat([message("C", text(`S${oldest[1].name}`)), sync]));
    }
    const statement = planned(sql, `kept_${++made}`);
    kept.set(sql, statement);
    return statement;
  }

  /** From the first message to the answer without a pause, so that no other query can come in between. */
  function run<T>(sql: string, params: unknown[] = [], options?: QueryOptions): Results<T> {
    const statement = statementFor(sql);
    const values = params.map((value, n) => {
      if (value === null || value === undefined) return null;
      const write = statement.write[n];
      return String(write ? write(value) : value);
    });
    return results<T>(send(bound(statement.name, values)), statement, options?.rowMode === "array");
  }

  client.query = <T>(sql: string, params?: unknown[], options?: QueryOptions) => alone(client, async () => run<T>(sql, params, options));
  client.transaction = <T>(work: (tx: Transaction) => Promise<T>) =>
    alone(client, async () => {
      command("BEGIN");
      let open = true;
      const query = async <R>(sql: string, params?: unknown[], options?: QueryOptions): Promise<Results<R>> => {
        if (!open) throw new Error("Transaction is closed");
        return run<R>(sql, params, options);
      };
      try {
        const value = await work({ query } as Transaction);
        open = false;
        command("COMMIT");
        return value;
      } catch (error) {
        if (open) command("ROLLBACK");
        throw error;
      } finally {
        open = false;
      }
    });
  return client;
}
