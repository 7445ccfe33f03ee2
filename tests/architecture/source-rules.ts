import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

export interface Violation {
  rule: string;
  file: string;
  why: string;
}
interface Source {
  path: string;
  text: string;
}

const generated = "app/i18n/paraglide/";

function filesUnder(root: string, folder: string, ending: RegExp): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.startsWith(generated));
}

/** Comments blanked out, so that words in them break no rule; line numbers stay. Strings stay as they are. */
const withoutComments = (text: string): string =>
  text.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<![:\\])\/\/[^\n]*/g,
    (found, string?: string) => string ?? found.replace(/[^\n]/g, " "),
  );

const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;

function matches(rule: string, sources: Source[], pattern: RegExp, why: (found: RegExpMatchArray) => string): Violation[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((found) => ({ rule, file: `${path}:${lineOf(text, found.index)}`, why: why(found) })),
  );
}

const builders = "open|page|act|api|upload|download";
const made = new RegExp(`^\\s*(?::[^=]+)?=\\s*(?:${builders})\\s*(?:<[^(]*>)?\\(`);
const exported = /export\s+(?:(?:async\s+)?function\s*\*?|const|let|var)\s+(loader|action|clientLoader|clientAction)\b/g;
const passedOn = /export\s*(?:\*|\{[^}]*\b(?:loader|action|clientLoader|clientAction)\b[^}]*\})/g;

/** Under single fetch a parent's guard does not protect its children, so every loader and action carries its own. */
function unguarded(routes: Source[]): Violation[] {
  const rule = "guarded-loaders";
  const own = routes.flatMap(({ path, text }) =>
    [...text.matchAll(exported)]
      .filter((found) => /^client/.test(found[1] ?? "") || !made.test(text.slice(found.index + found[0].length)))
      .map((found) => ({ rule, file: `${path}:${lineOf(text, found.index)}`, why: `${found[1]} is not made by ${builders.replaceAll("|", " ")}` })),
  );
  const shadowed = matches(
    rule,
    routes,
    new RegExp(`(?:function|const|let|var)\\s+(${builders})\\b`, "g"),
    ([, name]) => `${name} must be the one of ~/http`,
  );
  return [...own, ...shadowed, ...matches(rule, routes, passedOn, () => "a loader or action that was made elsewhere")];
}

const pureName = /\/(rules|policy|forms|score|rank|assign|explain|tally|measures)\.ts$/;
const impure = /\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.|fetch\(|crypto\.|globalThis\.|localStorage|document\.|window\.|console\.)/g;

const bannedName = /(^|\/)(utils?|helpers?|misc|common|services?|managers?|types)(\.[\w.]+)?(\/|$)/;

/** Breaches of what stands in the text of a file, in the tree at `root`. */
export function sourceViolations(root: string): Violation[] {
  const read = (folder: string, ending: RegExp): Source[] =>
    filesUnder(root, folder, ending).map((path) => ({ path, text: withoutComments(readFileSync(join(root, path), "utf8")) }));
  const app = read("app", /\.tsx?$/).filter(({ path }) => !/\.test\.tsx?$/.test(path));
  const views = app.filter(({ path }) => path.endsWith(".tsx"));
  const routes = app.filter(({ path }) => path.startsWith("app/routes/") || path === "app/root.tsx");
  const pure = app.filter(({ path }) => path.startsWith("app/features/") && pureName.test(path));
  const names = ["app", "db", "search", "seeds", "scripts", "tests"].flatMap((folder) => filesUnder(root, folder, /./));
  return [
    ...matches("no-inline-style", views, /\sstyle=(?:\{|["'])|<style[\s>]|\.style\.\w+\s*=(?!=)/g, ([found]) => found.trim()),
    ...matches("pure-files-no-io", pure, impure, ([found]) => found),
    ...unguarded(routes),
    ...names.filter((path) => bannedName.test(path)).map((file) => ({ rule: "telling-names", file, why: "a name that says nothing" })),
  ];
}

const params = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(" ");

/** What a value says, in whichever form the catalogue has it (plain, or variants by plural). */
const textsOf = (value: unknown): string[] =>
  typeof value === "string" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];

function catalogue(root: string, locale: string): Map<string, { text: string; file: string }> {
  const folder = `app/i18n/messages/${locale}`;
  return new Map(
    filesUnder(root, folder, /\.json$/).flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(join(root, file), "utf8")) as Record<string, unknown>)
        .filter(([key]) => key !== "$schema")
        .map(([key, value]) => [key, { text: textsOf(value).join("\n"), file }] as const),
    ),
  );
}

const halfWidth = /\p{Script=Han}[,;!?]|\p{Script=Han}:(?!\/)|[,;!?]\p{Script=Han}|\p{Script=Han}\.(?=\s|$)/u;

/** Both catalogues hold the same keys with the same parameters; Chinese has Chinese marks and writes 臺灣 one way. */
export function messageViolations(root: string): Violation[] {
  const zh = catalogue(root, "zh-TW");
  const en = catalogue(root, "en");
  const found: Violation[] = [];
  const report = (file: string, why: string) => found.push({ rule: "messages-complete", file, why });
  for (const [here, there, language] of [
    [zh, en, "English"],
    [en, zh, "Chinese"],
  ] as const)
    for (const [key, { text, file }] of here) {
      const other = there.get(key);
      if (text.trim() === "") report(file, `${key} is empty`);
      if (other === undefined) report(file, `${key} has no ${language} text`);
      else if (here === zh && params(text) !== params(other.text)) report(file, `${key} has other parameters than its English text`);
    }
  for (const [key, { text, file }] of zh) {
    if (halfWidth.test(text)) report(file, `${key} has a half-width mark beside Chinese: ${text}`);
    if (text.includes("台灣")) report(file, `${key} writes 台灣, the interface writes 臺灣`);
  }
  return found;
}
