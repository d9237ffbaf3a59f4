import path from "node:path";
import process from "node:process";
import { defineConfig } from "vitest/config";

/** The tests that are held against the mutants of a folder, the quick ones: what draws for seconds would do so once a
 *  mutant, and could only kill more. */
const tests: Readonly<Record<string, readonly string[]>> = {
  stats: ["stats/*", "compare/{gold,jackknife}", "metrics/values"],
  compare: [
    "compare/!(calibration|bootstrap-difference)",
    "metrics/{intervals,ranking,forecast,probabilities,values}",
    "slices/slices",
  ],
  gate: ["gate/*"],
  baseline: ["baseline/*", "../stories/{resolve-baseline,baseline-steps,metric-history,policy-source}"],
  deploy: ["deploy/**/*", "../actions/deploy/{deploy,approval,canary,command,shadow,turn}"],
};

const folder = process.env["EVENHAND_MUTATED"] ?? "gate";

export default defineConfig({
  resolve: {
    alias: [
      { find: /^fast-check$/, replacement: path.resolve(import.meta.dirname, "mutation/fewer-draws.ts") },
    ],
  },
  test: {
    include: (tests[folder] ?? []).map((name) => path.posix.join("test/core", `${name}.test.ts`)),
    testTimeout: 60_000,
    // Modules are kept from one test file to the next, and made anew for the next mutant.
    isolate: false,
  },
});
