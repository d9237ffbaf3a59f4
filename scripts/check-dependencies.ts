/** Measures what each package has in the bundle, looks at licences, and asks npm for known holes. Renews scripts/docs/bundle.json,
 *  from which docs/dependencies.md is made. Needs the registry. `--keep-sizes` measures nothing. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { type Lock, productionOf } from "./dependencies/lock.ts";
import { measureBundle } from "./dependencies/measure.ts";

const root = path.resolve(import.meta.dirname, "..");
const file = path.join(root, "scripts", "docs", "bundle.json");
const allowed =
  /^(MIT|MIT\/X11|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|\(MIT AND Zlib\)|Unlicense|\(Apache-2\.0 AND BSD-3-Clause\))$/;

/** What package-lock.json does not tell. */
const looked: Readonly<Record<string, string>> = {
  "@vercel/ncc": "MIT: the few lines by which chunks are loaded",
  buffers: "names no licence in package.json nor in a file; 270 lines below @actions/artifact's unzip-stream",
};

/** Findings of `npm audit` that cannot reach us, each with its reason. */
const explained: Readonly<Record<string, string>> = {};

const read = (name: string) => readFileSync(path.join(root, name), "utf8");
const lock = JSON.parse(read("package-lock.json")) as Lock;
const sizes: Record<string, number> = process.argv.includes("--keep-sizes")
  ? JSON.parse(read("scripts/docs/bundle.json"))
  : measureBundle(root);
writeFileSync(file, `${JSON.stringify(sizes, null, 2)}\n`);
const wrong = [...licenceProblems(), ...auditProblems()];
for (const sentence of wrong) console.error(sentence);
console.log(`${Object.keys(sizes).length} packages in the bundle; ${wrong.length} problems`);
process.exitCode = wrong.length === 0 ? 0 : 1;

function licenceProblems(): string[] {
  const packages = productionOf(lock);
  const texts = read("dist/LICENSES.txt").split("\n");
  return Object.keys(sizes).flatMap((name) => {
    const odd =
      name in looked
        ? []
        : (packages.get(name)?.licences ?? ["unknown"]).filter((licence) => !allowed.test(licence));
    return [
      ...odd.map((licence) => `${name}: the licence ${licence} is not among those that are allowed`),
      ...(texts.includes(name) ? [] : [`${name}: dist/LICENSES.txt has no licence of it`]),
    ];
  });
}

function auditProblems(): string[] {
  const { stdout, error } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error !== undefined) throw error;
  const answer = JSON.parse(stdout) as {
    vulnerabilities?: Record<string, { severity: string }>;
    message?: string;
  };
  if (answer.vulnerabilities === undefined)
    return [`npm audit gave no answer: ${answer.message ?? stdout.slice(0, 200)}`];
  const found = Object.entries(answer.vulnerabilities);
  console.log(
    `npm audit: ${found.length} packages with known holes, ${found.filter(([name]) => name in explained).length} explained`,
  );
  return found
    .filter(([name]) => !(name in explained))
    .map(([name, { severity }]) => `${name}: npm audit knows of a hole (${severity})`);
}
