import path from "node:path";
import { defineConfig } from "vitest/config";

/** Tests against real servers: `npm run test:servers`. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, ".."),
  test: {
    include: ["test/servers/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 1,
    reporters: ["default", "./scripts/closing-line.ts"],
  },
});
