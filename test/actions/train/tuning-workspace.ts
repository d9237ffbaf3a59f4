import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { RunRecord } from "../../../src/core/record/run.ts";
import { parseRun } from "../../../src/core/train/run-record.ts";
import { makeWorkspace } from "./spawn-train.ts";

export function recordIn(workspace: string, leg = "default"): RunRecord {
  const file = path.join(workspace, `.evenhand/default/${leg}/run.json`);
  return parseRun(readFileSync(file, "utf8"), file);
}

/** A configuration with a `tune:` written in one line. */
export const tuned = (tune: string, more = "") => `models:
  default:
    train:
      command: 'bash train.sh'
      inputs: [train.sh]
      outputs: {model: out/model}
${more}      tune: ${tune}
`;

/** Its loss is its learning rate; `tried`, or the file that TRIED names, lists what was run. */
export const trainSh = `
read -r lr < <(grep -o '"lr": [0-9.]*' "$EVENHAND_PARAMS" | cut -d' ' -f2)
echo "$EVENHAND_TRIAL $lr" >> "\${TRIED:-tried}"
[ ! -e slow ] || sleep 0.4
mkdir -p out; echo "model of $lr" > out/model
echo "{\\"loss\\": $lr}" >> "$EVENHAND_METRICS"
`;

export function tuningWorkspace(config: string, script = trainSh): string {
  const workspace = makeWorkspace();
  writeFileSync(path.join(workspace, "evenhand.yml"), config);
  writeFileSync(path.join(workspace, "train.sh"), script);
  return workspace;
}

export const triedIn = (workspace: string, file = "tried") =>
  readFileSync(path.join(workspace, file), "utf8")
    .trim()
    .split("\n")
    .map((line) => Number(line.split(" ")[0]));
