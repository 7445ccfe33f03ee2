import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { Plugin } from "vite";

/**
 * The browser's build takes each message as a module of its own, so that a page loads only the words it says.
 * Elsewhere one file per language is faster: nothing has to be fetched there.
 */
export function splitMessages(root: string): Plugin {
  const whole = join(root, "app/i18n/paraglide/");
  const split = join(root, "node_modules/.cache/messages/");
  let forBrowser = false;
  return {
    name: "split-messages",
    apply: "build",
    enforce: "pre",
    configResolved(config) {
      forBrowser = !config.build.ssr;
    },
    buildStart() {
      if (forBrowser) execFileSync(process.execPath, [join(root, "app/i18n/compile.mjs"), "--split"], { stdio: "inherit" });
    },
    async resolveId(source, importer, options) {
      if (!forBrowser || !importer || !source.startsWith(".")) return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found?.id.startsWith(whole) ? { ...found, id: split + found.id.slice(whole.length) } : null;
    },
  };
}
