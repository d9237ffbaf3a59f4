import path from "node:path";
import { defineConfig } from "vitest/config";

/** Tests against real servers: `npm run test:servers`. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, ".."),
  // Servers take minutes to start where other work loads the machine.
  test: {
    include: ["test/servers/**/*.test.ts"],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    pool: "forks",
    maxWorkers: 1,
    reporters: ["default", "./scripts/closing-line.ts"],
  },
});
