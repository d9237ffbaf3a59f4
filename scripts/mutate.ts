/**
 * Mutation tests: `npm run mutation` or `npm run mutation -- stats gate`. Stryker changes src/core/<folder> in one place
 * at a time and runs the folder's tests; a mutant that no test notices survives. Stryker is installed once, in
 * .cache/mutation, and goes on where it was stopped. Hours, on one core; `--sample 150` takes so many mutants of a folder at
 * random. Survivors are explained in docs/mutation.md.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { listSurvivors, type MutationReport, tallyMutants } from "./mutation/report.ts";
import { drawMutants } from "./mutation/sample.ts";

const version = "10.1.1";
const folders = ["stats", "compare", "gate", "baseline", "deploy"];
const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(root, ".cache", "mutation");
/** What the tests need beside them. */
const copied = [
  "src/**",
  "test/core/**",
  "test/formats/**",
  "test/stories/**",
  "test/actions/deploy/**",
  "test/github/fake-clock.ts",
  "test/reference/**",
  "scripts/**",
  "schemas/**",
  "package.json",
];

const { values: flags, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: "string", default: "" } },
});
const unknown = asked.find((name) => !folders.includes(name));
if (unknown !== undefined) {
  console.error(`no folder ${unknown}: name some of ${folders.join(", ")}, or none for all`);
  process.exit(2);
}
const stryker = installStryker();
for (const folder of asked.length > 0 ? asked : folders) await runFolder(folder);

function installStryker(): string {
  const modules = path.join(cache, "node_modules", "@stryker-mutator");
  const manifest = path.join(modules, "core", "package.json");
  if (!existsSync(manifest) || JSON.parse(readFileSync(manifest, "utf8")).version !== version) {
    console.error(`Installing Stryker ${version}, once …`);
    mkdirSync(cache, { recursive: true });
    writeFileSync(path.join(cache, "package.json"), '{ "private": true }\n');
    const packages = ["core", "vitest-runner"].map((name) => `@stryker-mutator/${name}@${version}`);
    // vitest is a peer, and is the project's own.
    const options = ["--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund"];
    const { status } = spawnSync("npm", ["install", ...options, ...packages], {
      cwd: cache,
      stdio: "inherit",
    });
    if (status !== 0) process.exit(2);
  }
  return path.join(modules, "core", "bin", "stryker.js");
}

async function runFolder(folder: string): Promise<void> {
  const place = { root, folder, modules: path.join(cache, "node_modules", "@stryker-mutator") };
  const sample = flags.sample === "" ? null : await drawMutants(place, Number(flags.sample));
  const name = sample === null ? folder : `${folder}-sample`;
  const report = path.join(cache, `${name}-report.json`);
  const config = path.join(cache, `${name}.json`);
  const whole = configOf(folder, report);
  writeFileSync(
    config,
    JSON.stringify(sample === null ? whole : { ...whole, mutate: sample.mutate }, null, 2),
  );
  const { status } = spawnSync(process.execPath, [stryker, "run", config], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, EVENHAND_MUTATED: folder },
  });
  if (status !== 0) process.exit(status ?? 1);
  const all: MutationReport = JSON.parse(readFileSync(report, "utf8"));
  const found = sample === null ? all : sample.only(all);
  const of = sample === null ? "" : ` at random of ${sample.all}`;
  console.log(`\nsrc/core/${folder}${of}: ${tallyMutants(found)}\n${listSurvivors(found)}`);
}

function configOf(folder: string, report: string) {
  return {
    testRunner: "vitest",
    vitest: { configFile: "scripts/vitest.mutation.ts", related: true },
    mutate: [`src/core/${folder}/**/*.ts`],
    concurrency: 1,
    incremental: true,
    incrementalFile: path.join(cache, `${folder}-incremental.json`),
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: report },
    tempDirName: path.join(".cache", "mutation", `sandbox-${folder}`),
    cleanTempDir: "always",
    // Stryker rewrites it with TypeScript's old API, which TypeScript 7 has no more; vitest does not read it.
    tsconfigFile: "none.json",
    disableTypeChecks: false,
    ignorePatterns: ["**", ...copied.map((pattern) => `!${pattern}`)],
    allowConsoleColors: false,
    timeoutMS: 30_000,
    timeoutFactor: 1.5,
    dryRunTimeoutMinutes: 20,
    warnings: { slow: false },
  };
}
