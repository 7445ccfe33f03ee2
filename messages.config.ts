import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const address = "virtual:message/";
const languages = { zh: "zh-TW", en: "en" } as const;

/** The functions of a compiled catalogue by key, each as the source of one expression. */
function functionsOf(file: string): Map<string, string> {
  const parts = readFileSync(file, "utf8").split(/^export const (\w+) = /m);
  const found = new Map<string, string>();
  for (let at = 1; at < parts.length; at += 2) {
    const [key = "", body = ""] = [parts[at], parts[at + 1]];
    found.set(key, body.slice(0, body.lastIndexOf("};") + 1));
  }
  return found;
}

/**
 * In the browser's build each message is a module of its own, so that a page loads only the words it says.
 * One file per language, as compiled, would go whole to every page.
 */
export function splitMessages(root: string): Plugin {
  const compiled = join(root, "app/i18n/paraglide");
  let forBrowser = false;
  let texts: Record<keyof typeof languages, Map<string, string>> | undefined;
  const read = () =>
    (texts ??= { zh: functionsOf(join(compiled, `messages/${languages.zh}.js`)), en: functionsOf(join(compiled, `messages/${languages.en}.js`)) });
  return {
    name: "split-messages",
    apply: "build",
    enforce: "pre",
    configResolved(config) {
      forBrowser = !config.build.ssr;
    },
    transform(code, id) {
      const whole = 'import { m } from "~/i18n/messages";';
      if (!forBrowser || !/\.tsx?$/.test(id) || !code.includes(whole)) return null;
      const used = new Set<string>();
      const said = code.replace(/\bm\.(\w+)/g, (found, key: string) => {
        if (!read().zh.has(key)) return found;
        used.add(key);
        return `m_${key}`;
      });
      // On one line, so that every other line keeps its number.
      const imports = [...used].map((key) => `import { say as m_${key} } from "${address}${key}";`).join(" ");
      return { code: said.replace(whole, imports), map: null };
    },
    resolveId(source) {
      return source.startsWith(address) ? `\0${source}` : null;
    },
    load(id) {
      if (!id.startsWith(`\0${address}`)) return null;
      const key = id.slice(address.length + 1);
      const zh = read().zh.get(key);
      const en = read().en.get(key);
      if (!zh || !en) throw new Error(`the message ${key} is not compiled; run npm run i18n`);
      const lines = [
        `import { getLocale } from ${JSON.stringify(join(compiled, "runtime.js"))};`,
        `import * as registry from ${JSON.stringify(join(compiled, "registry.js"))};`,
        `const zh = ${zh};`,
        `const en = ${en};`,
        'export const say = (inputs = {}, options = {}) => ((options.locale ?? getLocale()) === "en" ? en : zh)(inputs);',
      ];
      return { code: lines.join("\n"), moduleSideEffects: false };
    },
  };
}
