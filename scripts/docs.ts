/** Renews what is generated from the code: action.yml files, tables in READMEs and docs, JSON Schemas.
 *  `--check` writes nothing, lists what is stale and exits 1. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { renderPages } from "./docs/pages.ts";

const { values } = parseArgs({ options: { check: { type: "boolean" } } });
const root = path.resolve(import.meta.dirname, "..");
const read = (file: string) => {
  const place = path.join(root, file);
  return existsSync(place) ? readFileSync(place, "utf8") : null;
};

const pages = renderPages(read);
const stale = [...pages].filter(([file, content]) => read(file) !== content);
if (values.check) {
  if (stale.length > 0) {
    console.error(`stale, renew with \`npm run docs\`:\n${stale.map(([file]) => `  ${file}`).join("\n")}`);
    process.exitCode = 1;
  }
} else {
  for (const [file, content] of stale) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
}
console.log(`${pages.size} generated files, ${stale.length} ${values.check ? "stale" : "renewed"}`);
