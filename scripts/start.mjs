// npm start: installs and builds what is missing, then becomes the server.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, insistNode, root } from "./install.mjs";

insistNode();
process.chdir(root);
try {
  await ensureInstalled();
  await ensureBuilt();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
// In this very process, so that a signal or a kill reaches the server itself and no child outlives it.
const boot = join(root, "app/server/boot.mjs");
process.env.NODE_ENV ||= "production";
process.argv = [process.execPath, boot, "serve", ...process.argv.slice(2)];
await import(pathToFileURL(boot).href);
