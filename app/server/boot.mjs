// Starts the server build. Everything else lives inside it, so that there is one database client and one of everything.
import { existsSync } from "node:fs";

// What the shell has set wins over the file.
if (existsSync(".env")) process.loadEnvFile(".env");

const [command = "serve", ...rest] = process.argv.slice(2);

if (command === "dev") {
  process.env.NODE_ENV ??= "development";
  const { createServer } = await import("vite");
  // Several development servers may run side by side, each with a socket of its own for edits.
  const vite = await createServer({ server: { middlewareMode: true, hmr: { port: Number(process.env.PORT || 3000) + 20_000 } } });
  const load = () => vite.ssrLoadModule("virtual:remix/server-build");
  const build = await load();
  await build.entry.module.main(build, ["serve", ...rest], { reload: load, middleware: vite.middlewares, close: () => vite.close() });
} else {
  process.env.NODE_ENV ??= "production";
  // A variable path keeps the bundle out of type checking.
  const bundle = new URL("../../build/server/index.js", import.meta.url);
  if (!existsSync(bundle)) {
    console.error("There is no build yet 尚未建置。Run: npm run build");
    process.exit(1);
  }
  const build = await import(bundle.href);
  await build.entry.module.main(build, [command, ...rest]);
}
