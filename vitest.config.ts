import { defineConfig } from "vitest/config";
import { alias } from "./aliases.config";

export default defineConfig({
  resolve: { alias },
  test: {
    environment: "node",
    include: ["{app,db,search,seeds}/**/*.test.{ts,tsx}", "tests/{architecture,db,support}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "build/**"],
    env: { NODE_ENV: "test", TZ: "Asia/Taipei" },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
