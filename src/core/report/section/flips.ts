import type { EvaluationRecord } from "../../record/evaluation.ts";
import { type Block, fold, paragraph, table } from "../block.ts";
import { code } from "../encode.ts";
import { count, counted } from "../number.ts";
import { confusionBlocks } from "./confusion.ts";

/** Rows that were right and are wrong now, and the other way round, with the matrix that sums them up. */
export function flipsFold(record: EvaluationRecord, most = 8): Block[] {
  const { flips } = record;
  if (flips === null) return [];
  const moved = flips.fixed + flips.broken;
  const confusion = confusionBlocks(record);
  if (moved === 0 && confusion.length === 0) return [];
  const finding =
    moved === 0
      ? "no row changed sides"
      : `${counted(flips.broken, "row")} broken, ${count(flips.fixed)} fixed`;
  return [fold(`<b>Flips</b>: ${finding}`, [...flipTable(record, most), ...confusion])];
}

function flipTable({ flips }: EvaluationRecord, most: number): Block[] {
  if (flips === null || flips.worst.length === 0) return [];
  const shown = flips.worst.slice(0, most);
  const words = { broken: "broken", fixed: "fixed" };
  return [
    table(
      ["id", "truth", "base → candidate", ""],
      "llll",
      shown.map((flip) => [
        code(flip.id, 60),
        code(flip.label, 40),
        `${code(flip.baseline, 40)} → ${code(flip.candidate, 40)}`,
        words[flip.change],
      ]),
    ),
    paragraph(
      `<sub>${count(shown.length)} of ${counted(flips.broken + flips.fixed, "changed row")}, the largest change first. ` +
        `${counted(flips.bothWrong, "row")} wrong on both sides.</sub>`,
    ),
  ];
}
