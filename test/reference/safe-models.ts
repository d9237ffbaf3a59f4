/** First step of scan_spoiled.py: spoiled model files that are called safe. `node safe-models.ts SEEDS DIR` */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sha256 } from "../../src/core/digest.ts";
import type { ModelSafety } from "../../src/core/model/safety.ts";
import { readers } from "../fuzz/readers.ts";
import { spoiledBytes } from "../fuzz/run.ts";

const endings: Readonly<Record<string, string>> = {
  pickle: "pickle",
  joblib: "joblib",
  "joblib in gzip": "joblib.gz",
  "torch archive": "pt",
  "Keras archive": "keras",
};
const [seeds = "1000", folder = "spoiled"] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const reader of readers.filter(({ name }) => name in endings)) {
  const own = new Set(reader.files.map((file) => sha256(file)));
  let safe = 0;
  for (let seed = 1; seed <= Number(seeds); seed++) {
    const bytes = spoiledBytes(reader, seed);
    const digest = sha256(bytes);
    if (own.has(digest) || !((await reader.read(bytes)) as ModelSafety).safe) continue;
    own.add(digest);
    safe++;
    writeFileSync(path.join(folder, `${seed}.${endings[reader.name]}`), bytes);
  }
  console.log(`${reader.name}: ${safe} of ${seeds} are called safe`);
}
