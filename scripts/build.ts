/** Builds dist/: tsc emits JavaScript, ncc bundles it once, every action is a stub over the one bundle.
 *  Skipped when the sources have not changed. `--force` builds anyway, `--out DIR` builds elsewhere. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { minifySync } from "rolldown/utils";
import { digestOfSources } from "./source-digest.ts";

const { values } = parseArgs({ options: { force: { type: "boolean" }, out: { type: "string" } } });
const root = path.resolve(import.meta.dirname, "..");
const out = path.resolve(root, values.out ?? "dist");
const emitted = path.join(root, ".cache", "js");
const bundled = path.join(root, ".cache", "bundle");
const stamp = path.join(out, "build.json");
const sources = digestOfSources(root);

const verbs = readdirSync(path.join(root, "src", "actions")).sort();

if (!values.force && existsSync(stamp) && JSON.parse(readFileSync(stamp, "utf8")).sources === sources) {
  console.log("dist is current");
} else {
  for (const folder of [emitted, bundled]) rmSync(folder, { recursive: true, force: true });
  const bin = path.join(root, "node_modules", ".bin");
  execFileSync(path.join(bin, "tsc"), ["-p", "tsconfig.build.json", "--outDir", emitted], {
    cwd: root,
    stdio: "inherit",
  });
  execFileSync(
    process.execPath,
    [
      path.join(root, "node_modules", "@vercel", "ncc", "dist", "ncc", "cli.js"),
      "build",
      path.join(emitted, "main.js"),
      "--out",
      bundled,
      "--license",
      "LICENSES.txt",
      "--no-cache",
      "--quiet",
    ],
    { cwd: root, stdio: "inherit" },
  );
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(bundled, out, { recursive: true });
  for (const chunk of readdirSync(out).filter((name) => name.endsWith(".js"))) shrink(path.join(out, chunk));
  for (const verb of [...verbs, "cli"]) writeStub(verb);
  for (const verb of verbs) {
    if (existsSync(path.join(root, "src", "actions", verb, "post.ts"))) writeStub(verb, "post");
  }
  writeFileSync(path.join(out, "package.json"), `${JSON.stringify({ type: "module" })}\n`);
  writeFileSync(stamp, `${JSON.stringify({ sources })}\n`);
  console.log(`built ${path.relative(root, out)}: ${(sizeOf(out) / 1e6).toFixed(2)} MB`);
}

/** Chunks of half a megabyte and more hold other people's packages: minified, so that dist stays small. */
function shrink(file: string): void {
  const code = readFileSync(file, "utf8");
  if (code.length < 500_000) return;
  const { code: small, errors } = minifySync(path.basename(file), code, { module: true });
  if (errors.length > 0)
    throw new Error(`${path.basename(file)} could not be minified: ${errors[0]?.message}`);
  writeFileSync(file, small);
}

function writeStub(verb: string, part: "index" | "post" = "index"): void {
  const folder = path.join(out, verb);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${part}.js`);
  const entry = part === "index" ? verb : `${verb}-${part}`;
  const shebang = verb === "cli" ? "#!/usr/bin/env node\n" : "";
  writeFileSync(file, `${shebang}import { main } from "../index.js";\nmain(${JSON.stringify(entry)});\n`);
  if (verb === "cli") chmodSync(file, 0o755);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + readFileSync(path.join(entry.parentPath, entry.name)).length, 0);
}
