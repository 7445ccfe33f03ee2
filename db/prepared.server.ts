import type { PGlite } from "@electric-sql/pglite";

type Send = PGlite["execProtocolStream"];
type Messages = Awaited<ReturnType<Send>>;

interface Statement {
  /** Its name as the protocol writes it, without the closing zero. */
  name: Uint8Array;
  /** The database's answer to "describe": types of parameters, names and types of columns. */
  described: Messages;
}

/** Statements that stay planned. Lists of many lengths make many texts; the one unused for longest makes room. */
const keptStatements = 500;
const sync = Uint8Array.from([0x53, 0, 0, 0, 4]);
const [parse, describe, bind, execute, end] = [..."PDBES"].map((letter) => letter.charCodeAt(0));
const statementKind = "S".charCodeAt(0);
const bytes = new TextEncoder();
const text = new TextDecoder();

function joined(...parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A protocol message of that letter: its length counts itself and the body. */
function message(letter: string, ...body: Uint8Array[]): Uint8Array {
  const whole = joined(bytes.encode(letter), new Uint8Array(4), ...body);
  new DataView(whole.buffer).setUint32(1, whole.length - 1);
  return whole;
}
const zero = Uint8Array.of(0);
const close = (name: Uint8Array) => message("C", Uint8Array.of(statementKind), name, zero);

/**
 * Lets an embedded database keep the plans of statements it has seen before. PGlite parses, describes and plans each query
 * anew in six calls; here a text that comes back is sent to a named statement in one. PGlite's own locks, transactions and
 * parsing of results stay in use: only what it hands to the database is rewritten (decision 012).
 */
export function keepPlans(client: PGlite): PGlite {
  const send: Send = client.execProtocolStream.bind(client);
  const seen = new Set<string>();
  const kept = new Map<string, Statement>();
  let made = 0;
  let current: Statement | undefined;
  let bound = new Uint8Array(0) as Uint8Array;

  async function prepared(sql: string, types: Uint8Array, options: Parameters<Send>[1]): Promise<Statement> {
    const known = kept.get(sql);
    if (known) {
      kept.delete(sql);
      kept.set(sql, known);
      return known;
    }
    const name = bytes.encode(`kept_${++made}`);
    const ask = joined(message("P", name, zero, bytes.encode(sql), zero, types), message("D", Uint8Array.of(statementKind), name, zero));
    const statement = { name, described: await send(ask, options) };
    kept.set(sql, statement);
    return statement;
  }

  async function forget(options: Parameters<Send>[1]): Promise<void> {
    const [oldest] = kept;
    if (kept.size <= keptStatements || !oldest) return;
    kept.delete(oldest[0]);
    await send(close(oldest[1].name), options);
  }

  client.execProtocolStream = async (given, options) => {
    const kind = given[0];
    if (kind === parse) {
      const zeroAt = given.indexOf(0, 6);
      const sql = text.decode(given.subarray(6, zeroAt));
      current = undefined;
      if (!seen.has(sql)) {
        // Most texts that come once never come again: only the second time is worth a name.
        if (seen.size > 20 * keptStatements) seen.clear();
        seen.add(sql);
      } else {
        await forget(options);
        current = await prepared(sql, given.subarray(zeroAt + 1), options);
        return [];
      }
    }
    if (!current) return send(given, options);
    if (kind === describe) return given[5] === statementKind ? current.described : current.described.filter(({ name }) => name === "rowDescription");
    if (kind === bind) {
      bound = message("B", zero, current.name, given.subarray(6));
      return [];
    }
    if (kind === execute) return send(joined(bound, given, sync), options);
    if (kind === end) {
      // The end of the query went out with its execution; after an error that came before, it still has to.
      const open = bound.length === 0;
      current = undefined;
      bound = new Uint8Array(0);
      return open ? send(given, options) : [];
    }
    return send(given, options);
  };
  return client;
}
