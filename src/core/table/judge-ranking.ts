import { isNoEvidence, type NoEvidence } from "./evidence.ts";
import type { Answers, Judged } from "./judged.ts";
import { wrongCell } from "./kept-rows.ts";
import { needsColumn, readParts } from "./parts.ts";
import type { Parts } from "./scored.ts";
import { notNumber, readNumbers } from "./values.ts";
import { plural } from "./wording.ts";

/** Documents with a relevance of 0 or more, ranked by their score. */
export function judgeRanking({ kept, label }: Answers): Judged | NoEvidence {
  const { table, columns } = kept;
  if (columns.query === undefined) throw needsColumn(table, "query", "a ranking needs a column of queries");
  if (columns.score === undefined) throw needsColumn(table, "score", "a ranking needs a column of scores");
  if (label.kind === "texts") throw notNumber(kept, "label");
  const relevance = label.numbers;
  const negative = relevance.findIndex((value) => value < 0);
  if (negative !== -1) {
    throw wrongCell(kept, "label", kept.rows[negative]!, {
      say: "a relevance below 0",
      hint: "write 0 for a document that is not relevant",
    });
  }
  const score = readNumbers(kept, "score");
  if (isNoEvidence(score)) return score;
  return {
    label: relevance,
    classes: [],
    outputs: { prediction: null, score, probabilistic: false },
    positive: null,
    threshold: null,
    notes: notesOf(readParts(kept, "query"), relevance),
  };
}

function notesOf({ codes, names }: Parts, relevance: Float64Array): string[] {
  const relevant = new Set<number>();
  relevance.forEach((value, row) => {
    if (value > 0) relevant.add(codes[row]!);
  });
  const without = names.length - relevant.size;
  const notes = [`${plural(names.length, "query", "queries")} in the file`];
  if (without > 0) notes.push(`${plural(without, "query", "queries")} without a relevant document left out`);
  return notes;
}
