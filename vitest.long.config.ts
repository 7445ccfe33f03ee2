import { defineConfig } from "vitest/config";
import { alias } from "./aliases.config";

/** `npm run test:long`: the same properties as in `npm test`, on many more instances. A file with a long form is named here. */
export default defineConfig({
  resolve: { alias },
  test: {
    environment: "node",
    include: ["app/features/matching/**/*.test.ts"],
    env: { NODE_ENV: "test", TZ: "Asia/Taipei", LONG_PROOFS: "1" },
    testTimeout: 30 * 60_000,
    maxWorkers: 2,
  },
});
