/** The middle step of mutate_pickles.py: which pickles of a folder are called safe. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { judgePickle } from "../../src/core/model/pickle/judge.ts";

const folder = process.argv[2] ?? ".";
const names = readdirSync(folder).filter((name) => name.endsWith(".pickle"));
const safe = names.filter((name) => judgePickle(readFileSync(path.join(folder, name)), "pickle") === null);
writeFileSync(path.join(folder, "safe.txt"), safe.join("\n"));
console.log(`${safe.length} of ${names.length} are called safe`);
