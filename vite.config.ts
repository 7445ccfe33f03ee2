import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { alias } from "./aliases.config";
import { splitMessages } from "./messages.config";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [splitMessages(import.meta.dirname), tailwindcss(), remix(remixConfig)],
  resolve: { alias },
  // Native; Vite would try to bundle it for the browser when it scans the routes in development.
  optimizeDeps: { exclude: ["@node-rs/argon2"] },
  server: { watch: { ignored: ["**/.data/**", "**/build/**"] } },
  build: { target: "es2022", reportCompressedSize: false, assetsInlineLimit: 0 },
});
