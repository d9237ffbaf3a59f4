import { pairRows } from "../../../src/core/table/pair.ts";
import { type Columns, chooseColumns } from "../../../src/core/table/roles.ts";
import { isNoEvidence, type ScoreAsked, type Scored, scoreTable } from "../../../src/core/table/score.ts";
import type { Table } from "../../../src/core/table/table.ts";
import { readPredictions } from "../../../src/formats/predictions/read.ts";
import { memorySource } from "../../formats/memory-source.ts";

export interface Asked extends Partial<ScoreAsked> {
  columns?: Columns;
}

export function tableOf(content: string, name = "preds.csv"): Promise<Table> {
  return readPredictions(memorySource(name, content));
}

/** A file read and judged as the evaluate action does: a side, or why there is none. */
export async function outcomeOf(content: string, asked: Asked = {}, name?: string) {
  const table = await tableOf(content, name);
  const { columns = {}, ...rest } = asked;
  return scoreTable(table, chooseColumns(table, columns, undefined, rest.task), {
    task: "auto",
    threshold: 0.5,
    ...rest,
  });
}

export async function scoredOf(content: string, asked: Asked = {}, name?: string): Promise<Scored> {
  const outcome = await outcomeOf(content, asked, name);
  if (isNoEvidence(outcome)) throw new Error(outcome.noEvidence.message);
  return outcome;
}

export async function pairingOf(candidate: string, baseline: string, asked: Asked = {}) {
  return pairRows(await scoredOf(candidate, asked, "cand.csv"), await scoredOf(baseline, asked, "base.csv"));
}
