import { defineConfig } from "vitest/config";
import { alias } from "../../aliases.config";
export default defineConfig({ root: "/work/main", resolve: { alias }, test: { environment: "node", include: ["tests/zz-fill/fill.test.ts"], testTimeout: 200000, env: { TZ: "Asia/Taipei" } } });
