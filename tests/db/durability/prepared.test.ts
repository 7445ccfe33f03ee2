import { keepPlans } from "@db/prepared.server";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let plain: PGlite;
let kept: PGlite;

beforeAll(async () => {
  [plain, kept] = await Promise.all([PGlite.create("memory://"), PGlite.create("memory://")]);
  for (const client of [plain, kept])
    await client.exec(`create table things (id int primary key, name text unique, tags text[], body jsonb, at timestamptz(3), amount bigint);
      insert into things select n, 'thing ' || n, array['a', n::text], jsonb_build_object('n', n), '2026-03-05T02:00:00Z', n from generate_series(1, 50) n`);
  keepPlans(kept);
});
afterAll(() => Promise.all([plain.close(), kept.close()]));

const named = async () => (await kept.query<{ n: number }>("select count(*)::int as n from pg_prepared_statements")).rows[0]?.n ?? 0;
const codeOf = (error: unknown) => (error as { code?: string }).code;

describe("kept plans", () => {
  it("answer as a plain client does, the first, second and later time, whatever the values", async () => {
    const questions: [string, unknown[]][] = [
      ["select * from things where id = $1", [7]],
      ["select name, tags, body, at, amount from things where tags @> $1 order by id limit $2", [["a"], 3]],
      ["select * from things where body->>'n' = $1 or name = $2", ["4", null]],
      ["select count(*)::int as n from things where at <= $1", [new Date("2026-04-01T00:00:00Z")]],
      ["select name, name from things where id < 0", []],
      ["update things set body = $1 where id = $2 returning body, id", [{ 字: "𠮷 🀄" }, 9]],
      ["update things set amount = amount + 1 where id > $1", [48]],
    ];
    for (const [text, values] of questions)
      for (let round = 0; round < 7; round += 1)
        for (const rowMode of ["object", "array"] as const) {
          const expected = await plain.query(text, values, { rowMode });
          const { rows, fields, affectedRows } = await kept.query(text, values, { rowMode });
          expect({ text, rows, fields, affectedRows }).toEqual({
            text,
            rows: expected.rows,
            fields: expected.fields,
            affectedRows: expected.affectedRows,
          });
        }
    expect(await named()).toBeGreaterThanOrEqual(questions.length);
  });

  it("refuse what a plain client refuses and go on after it", async () => {
    const insert = "insert into things (id, name) values ($1, $2)";
    for (let id = 100; id < 103; id += 1) await kept.query(insert, [id, `new ${id}`]);
    for (let round = 0; round < 3; round += 1) {
      await expect(kept.query(insert, [200 + round, "thing 1"])).rejects.toSatisfy((error) => codeOf(error) === "23505");
      await expect(kept.query("select * from nothing_here")).rejects.toSatisfy((error) => codeOf(error) === "42P01");
      await expect(kept.query("select $1::int as n", ["three"])).rejects.toSatisfy((error) => codeOf(error) === "22P02");
    }
    expect((await kept.query(insert, [300, "after all"])).affectedRows).toBe(1);
    expect((await kept.query("select $1::int as n", [3])).rows).toEqual([{ n: 3 }]);
  });

  it("leave transactions whole: an error ends one, a rollback takes everything back, neighbours wait", async () => {
    const add = "insert into things (id, name) values ($1, $2)";
    const failed = kept.transaction(async (tx) => {
      await tx.query(add, [400, "inside"]);
      await tx.query(add, [401, "thing 2"]).catch(() => undefined);
      await expect(tx.query("select 1 as one")).rejects.toSatisfy((error) => codeOf(error) === "25P02");
      throw new Error("undo");
    });
    await expect(failed).rejects.toThrow("undo");
    const [, beside] = await Promise.all([
      kept.transaction(async (tx) => {
        for (let id = 410; id < 415; id += 1) await tx.query(add, [id, `row ${id}`]);
      }),
      kept.query<{ n: number }>("select count(*)::int as n from things where id between 410 and 414"),
    ]);
    expect([0, 5]).toContain(beside.rows[0]?.n);
    expect((await kept.query("select id from things where id between 400 and 414 order by id")).rows).toEqual(
      [410, 411, 412, 413, 414].map((id) => ({ id })),
    );
  });

  it("make room: more texts than are kept stay answered and do not pile up in the database", async () => {
    for (let n = 0; n < 700; n += 1)
      for (let round = 0; round < 2; round += 1)
        expect((await kept.query(`select ${n} as n, $1::text as word`, [`w${n}`])).rows).toEqual([{ n, word: `w${n}` }]);
    expect(await named()).toBeLessThanOrEqual(501);
    expect((await kept.query("select 0 as n, $1::text as word", ["again"])).rows).toEqual([{ n: 0, word: "again" }]);
  });
});
