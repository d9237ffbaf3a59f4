import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, describe, expect, it } from "vitest";
import { renderCard } from "../../src/core/card/card.ts";
import * as records from "../core/report/records.ts";

/** A Python that has huggingface_hub. */
const python = process.env["EVENHAND_HUGGINGFACE"] ?? "";
const folder = mkdtempSync(path.join(tmpdir(), "evenhand-card-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const script = `
import json, sys
from huggingface_hub import ModelCard
card = ModelCard.load(sys.argv[1])
again = ModelCard(str(card))
results = [
    {"task": r.task_type, "dataset": r.dataset_type, "name": r.dataset_name, "args": r.dataset_args,
     "metric": r.metric_type, "value": r.metric_value, "source": r.source_url}
    for r in card.data.eval_results
]
print(json.dumps({"name": card.data.model_name, "results": results, "license": card.data.license,
                  "same": again.data.to_dict() == card.data.to_dict(), "text": card.text}))
`;

interface Read {
  readonly name: string;
  readonly license: string | null;
  readonly results: readonly {
    task: string;
    metric: string;
    value: number;
    source: string;
    args: { rows: number };
  }[];
  readonly same: boolean;
  readonly text: string;
}

function readBack(card: string): Read {
  const file = path.join(folder, "card.md");
  writeFileSync(file, card);
  return JSON.parse(execFileSync(python, ["-c", script, file], { encoding: "utf8" })) as Read;
}

describe.skipIf(python === "")("a model card, read by huggingface_hub", () => {
  it("holds the name and every value with its task, data and source", () => {
    const record = records.explained;
    const card = renderCard("---\nlicense: mit\n---\n# Ours\n", [{ record, data: null }], "card.md");
    const { name, results, license, same, text } = readBack(card);
    expect({ name, license, same }).toEqual({ name: record.model, license: "mit", same: true });
    expect(results.map(({ metric, value }) => [metric, value])).toEqual(
      [...record.metrics, ...record.guardrails].map(({ name: metric, candidate }) => [metric, candidate]),
    );
    expect(results[0]).toMatchObject({
      task: "classification",
      args: { rows: 1079 },
      source: record.run?.url,
    });
    expect(text).toContain("# Ours");
  });

  it("is read whatever a name holds", () => {
    const hostile = records.hostile('a: [b, {c}] # "d" \' | > & * ! % @ `\n--- \u2028 é');
    const { results } = readBack(renderCard(null, [{ record: hostile, data: null }], "card.md"));
    expect(results.length).toBeGreaterThan(0);
    expect(
      readBack(renderCard(null, [{ record: records.guardrailBroken, data: null }], "card.md")).same,
    ).toBe(true);
  });
});
