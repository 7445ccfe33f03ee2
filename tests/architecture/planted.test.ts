import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importViolations } from "./cruise";
import { messageViolations, sourceViolations, type Violation } from "./source-rules";

/** Each file breaks the rule named beside it, and is the only reason that rule should speak of it. */
const planted: Record<string, [rule: string | undefined, text: string]> = {
  "db/vocabulary/words.ts": ["vocabulary-imports-nothing", 'import "../ids";\nexport const words = ["a"] as const;'],
  "db/vocabulary/roles.ts": [undefined, 'export const roles = ["staff"] as const;'],
  "db/ids.ts": ["db-imports-nothing-above", 'import { clean } from "~/lib/clean";\nexport const id = clean;'],
  "db/client.server.ts": [undefined, 'import { sql } from "drizzle-orm";\nexport const db = sql;'],
  "db/queries/teams.server.ts": [undefined, 'import { db } from "../client.server";\nexport const teams = db;'],
  "search/engine.ts": ["search-imports-nothing-above", 'import { clean } from "~/lib/clean";\nexport const find = clean;'],
  "app/lib/clean.ts": [undefined, "export const clean = 1;"],
  "app/lib/above.ts": ["lib-knows-nothing-above", 'import { Kit } from "~/ui/Kit";\nexport const above = Kit;'],
  "app/lib/one.ts": ["no-cycles", 'import { two } from "./two";\nexport const one: number = two;'],
  "app/lib/two.ts": [undefined, 'import { one } from "./one";\nexport const two: number = one;'],
  "app/lib/nowhere.ts": ["imports-resolve", 'import { gone } from "./gone";\nexport const nowhere = gone;'],
  "app/http/page.server.ts": [undefined, "export const page = (fn: () => unknown) => fn;\nexport const open = page;"],
  "app/ui/Kit.tsx": [undefined, "export const Kit = () => null;"],
  "app/ui/Styled.tsx": ["no-inline-style", "export const Styled = () => <p style={{ color: 'red' }}>x</p>;"],
  "app/ui/Secret.tsx": ["ui-never-server", 'import { page } from "~/http/page.server";\nexport const Secret = page;'],
  "app/ui/Knowing.tsx": ["kit-knows-no-feature", 'import { title } from "~/features/teams";\nexport const Knowing = title;'],
  "app/features/teams/index.ts": [undefined, 'export { title } from "./names";'],
  "app/features/teams/names.ts": [undefined, 'export const title = "t";'],
  "app/features/teams/sql.server.ts": ["drizzle-only-in-db", 'import { sql } from "drizzle-orm";\nexport const own = sql;'],
  "app/features/teams/signIn.server.ts": ["lucia-in-one-file", 'import { Lucia } from "lucia";\nexport const signIn = Lucia;'],
  "app/features/teams/request.server.ts": ["features-know-no-request", 'import { page } from "~/http/page.server";\nexport const request = page;'],
  "app/features/teams/ahead.server.ts": ["rooms-left-to-right", 'import { offer } from "~/features/judging";\nexport const ahead = offer;'],
  "app/features/teams/rules.ts": ["pure-files-no-io", 'import { teams } from "@db/queries/teams.server";\nexport const rules = teams;'],
  "app/features/teams/score.ts": ["pure-files-no-io", "export const score = () => Date.now();"],
  "app/features/teams/policy.ts": ["pure-files-no-io", 'import { readFileSync } from "node:fs";\nexport const policy = readFileSync;'],
  "app/features/judging/index.ts": [undefined, "export const offer = 1;"],
  "app/features/judging/back.ts": ["rooms-meet-at-the-front-door", 'import { title } from "~/features/teams/names";\nexport const back = title;'],
  "app/features/judging/borrow.server.ts": [
    "queries-belong-to-one-room",
    'import { teams } from "@db/queries/teams.server";\nexport const borrow = teams;',
  ],
  "app/features/cellar/index.ts": ["known-rooms-only", 'import { dark } from "./dark";\nexport const cellar = dark;'],
  "app/features/cellar/dark.ts": [undefined, "export const dark = 1;"],
  "app/routes/deep.tsx": [
    "routes-reach-features-only",
    'import { db } from "@db/client.server";\nexport default function Deep() { return String(db); }',
  ],
  "app/routes/bare.tsx": ["guarded-loaders", "export async function loader() { return 1; }"],
  "app/routes/lent.tsx": ["guarded-loaders", 'export { loader } from "./bare";'],
  "app/routes/browser.tsx": ["guarded-loaders", "export const clientLoader = () => 1;"],
  "app/routes/masked.tsx": ["guarded-loaders", "const page = (fn: () => unknown) => fn;\nexport const loader = page(() => 1);"],
  "app/routes/good.tsx": [
    undefined,
    'import { page } from "~/http/page.server";\n// style={{}} in a comment is no style\nexport const loader = page(() => 1);',
  ],
  "app/features/teams/helpers.ts": ["telling-names", "export const anything = 1;"],
  "app/i18n/messages/zh-TW/teams.json": [
    "messages-complete",
    JSON.stringify({ teams_a: "隊 {name}", teams_only: "只有", teams_mark: "好,壞", teams_place: "台灣" }),
  ],
  "app/i18n/messages/en/teams.json": [
    "messages-complete",
    JSON.stringify({ teams_a: "Team", teams_mark: "x", teams_place: "Taiwan", teams_none: "" }),
  ],
};

let root = "";
let found: Violation[] = [];

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "cuilian-planted-"));
  const paths = Object.fromEntries(
    [["~/*", "app/*"], ...["db", "search", "seeds", "tests"].map((name) => [`@${name}/*`, `${name}/*`])].map(([short, long]) => [short, [long]]),
  );
  writeFileSync(
    join(root, "tsconfig.json"),
    JSON.stringify({ compilerOptions: { baseUrl: ".", paths, module: "ESNext", moduleResolution: "Bundler", jsx: "react-jsx" } }),
  );
  symlinkSync(resolve("node_modules"), join(root, "node_modules"), "dir");
  for (const [path, [, text]] of Object.entries(planted)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${text}\n`);
  }
  found = [...importViolations(root), ...sourceViolations(root), ...messageViolations(root)];
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe("a planted breach is caught", () => {
  it.each(Object.entries(planted).map(([path, [rule]]) => ({ path, rule })))("$path: $rule", ({ path, rule }) => {
    const named = [...new Set(found.filter(({ file }) => file.replace(/:\d+$/, "") === path).map((violation) => violation.rule))];
    expect(named).toEqual(rule === undefined ? [] : [rule]);
  });

  it("every import rule has a planted breach", async () => {
    const { forbidden } = ((await import("../../.dependency-cruiser.cjs")) as { default: { forbidden: { name: string }[] } }).default;
    const caught = new Set(Object.values(planted).map(([rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([]);
  });

  it("messages: each kind of gap has its own sentence", () => {
    const why = found.filter(({ rule }) => rule === "messages-complete").map((violation) => violation.why);
    for (const part of [
      "teams_a has other parameters",
      "teams_only has no English",
      "teams_none has no Chinese",
      "teams_none is empty",
      "teams_mark has a half-width",
      "teams_place writes 台灣",
    ])
      expect(
        why.some((sentence) => sentence.startsWith(part)),
        part,
      ).toBe(true);
  });
});
