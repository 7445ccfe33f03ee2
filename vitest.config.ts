import { defineConfig } from "vitest/config";
import { alias } from "./aliases.config";

const shared = {
  environment: "node" as const,
  exclude: ["**/node_modules/**", "build/**"],
  env: { NODE_ENV: "test" as const, TZ: "Asia/Taipei" },
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { ...shared, name: "unit", include: ["{app,db,search,seeds}/**/*.test.{ts,tsx}", "tests/{architecture,support}/**/*.test.ts"] },
      },
      // One database per worker, shared by its files: opening one costs more than most files take.
      { extends: true, test: { ...shared, name: "database", include: ["tests/db/**/*.test.ts"], isolate: false } },
    ],
  },
});
