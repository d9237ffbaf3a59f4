import path from "node:path";
import { defineConfig } from "vitest/config";

/** Tests against a cluster of real parts: `npm run test:cluster`. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, ".."),
  test: {
    include: ["test/cluster/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    pool: "forks",
    maxWorkers: 1,
    reporters: ["default", "./scripts/closing-line.ts"],
  },
});
