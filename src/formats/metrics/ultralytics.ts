import { parseLog } from "./delimited.ts";
import { findingsOfLog } from "./log-findings.ts";
import { readText } from "./open.ts";
import type { MetricsReader } from "./reader.ts";

/** Ultralytics' results.csv (or the folder of a run): metrics/… and losses of the last epoch. */
export const ultralyticsReader: MetricsReader<"ultralytics"> = {
  name: "ultralytics",
  title: "Ultralytics results",
  detect: ({ header, files }) =>
    (header.includes("epoch") && header.some((name) => name.startsWith("metrics/"))) ||
    (files?.has("results.csv") === true && files.has("args.yaml")),
  async read({ name, text, files }) {
    const file = files?.get("results.csv");
    const log = parseLog(file?.name ?? name, file === undefined ? (text ?? "") : await readText(file));
    return findingsOfLog(file?.name ?? name, log, {
      steps: ["epoch"],
      unit: "epoch",
      directionOf: (column) => {
        if (column === "time" || column.startsWith("lr/")) return "neutral";
        return column.startsWith("metrics/") ? "higher" : "lower";
      },
    });
  },
};
