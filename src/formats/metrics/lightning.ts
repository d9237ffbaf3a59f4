import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { parseLog } from "./delimited.ts";
import { findingsOfLog } from "./log-findings.ts";
import { readText } from "./open.ts";
import type { MetricsReader } from "./reader.ts";

const versions = /^(?:lightning_logs\/)?version_(\d+)\/metrics\.csv$/;

/** Lightning's CSVLogger: a wide table with blank cells, the last value of each column counts. Of several
 *  versions in a folder the newest is read, by number. */
export const lightningReader: MetricsReader<"lightning"> = {
  name: "lightning",
  title: "a Lightning CSV log",
  detect: ({ header, files }) =>
    (header.includes("step") && header.includes("epoch") && header.length > 2) || newestIn(files) !== null,
  async read({ name, text, files }) {
    const newest = newestIn(files);
    const file = newest ?? { name, text };
    const content = newest === null ? (text ?? "") : await readText(newest);
    if (content.trim() === "") throw empty(file.name);
    return findingsOfLog(file.name, parseLog(file.name, content), {
      steps: ["step", "epoch"],
      unit: "step",
      directionOf: (column) => (/^lr-|learning_rate/.test(column) ? "neutral" : null),
    });
  },
};

function newestIn(files: ReadonlyMap<string, ByteSource> | null): ByteSource | null {
  if (files === null) return null;
  const found = [...files]
    .map(([path, file]) => ({ file, version: Number(versions.exec(path)?.[1] ?? -1) }))
    .filter(({ version }) => version >= 0)
    .sort((a, b) => b.version - a.version);
  return found[0]?.file ?? null;
}

function empty(file: string): UserError {
  const hint = "did the training get as far as logging a metric?";
  return new UserError({ code: "file-malformed", message: `${file} is empty`, hint, file });
}
