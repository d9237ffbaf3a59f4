import type { EvaluationRecord } from "../../record/evaluation.ts";
import { count, plain, signed } from "../number.ts";
import { mostClasses, movedCells } from "../section/confusion.ts";
import { h, type Markup } from "./markup.ts";
import { note, type Place, section, sub, wide } from "./parts.ts";

/** Both matrices and their difference; for many classes the difference and the pairs that moved most. */
export function confusionSection(record: EvaluationRecord, place: Place): Markup | null {
  const { confusion, threshold } = record;
  if (confusion === null) return null;
  const at = threshold === null ? "" : ` Threshold ${plain(threshold, 2)}.`;
  const { baseline, candidate } = confusion;
  const many = confusion.labels.length > mostClasses;
  const whole = [
    ...(baseline === null || many ? [] : [counts(record, "Base", baseline)]),
    ...(many && baseline !== null ? [] : [counts(record, "Candidate", candidate)]),
    ...(baseline === null ? [] : [differences(record)]),
  ];
  const body = many
    ? whole.map((table) => wide(place, "Confusion matrix", table))
    : h`<div class="cms">${whole}</div>`;
  return section(place, "confusion", "Confusion", [
    sub(
      `Rows are the truth, columns what the model said.${at} In the difference, the word says whether it helps, and a deeper colour that more rows moved.`,
    ),
    body,
    many ? pairs(record) : null,
  ]);
}

function frame(record: EvaluationRecord, caption: string, rows: readonly Markup[][]): Markup {
  const labels = record.confusion?.labels ?? [];
  const head = labels.map((label) => h`<th scope="col">said ${label}</th>`);
  const body = rows.map((cells, row) => h`<tr><th scope="row">is ${labels[row] ?? ""}</th>${cells}</tr>`);
  return h`<table class="cm"><caption>${caption}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table>\n`;
}

function counts(record: EvaluationRecord, caption: string, matrix: readonly (readonly number[])[]): Markup {
  const rows = matrix.map((cells) => {
    const total = cells.reduce((sum, n) => sum + n, 0);
    return cells.map((n) => {
      const share = total === 0 ? "—" : `${plain((100 * n) / total, 1)} %`;
      return h`<td><b>${count(n)}</b><span class="mut">${share}</span></td>`;
    });
  });
  return frame(record, caption, rows);
}

function differences(record: EvaluationRecord): Markup {
  const cells = movedCells(record);
  const largest = cells[0] === undefined ? 1 : Math.abs(cells[0].candidate - cells[0].baseline);
  const moved = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const labels = record.confusion?.labels ?? [];
  const rows = labels.map((_, row) =>
    labels.map((__, column) => {
      const cell = moved.get(`${row} ${column}`);
      if (cell === undefined) return h`<td><b class="mut">0</b><span class="mut">same</span></td>`;
      const share = Math.abs(cell.candidate - cell.baseline) / largest;
      const tone = `${cell.better ? "good" : "bad"} h${Math.max(1, Math.ceil(share * 3))}`;
      const word = cell.better ? "▲ better" : "▼ worse";
      return h`<td class="${tone}"><b>${signed(cell.candidate - cell.baseline, 0)}</b><span>${word}</span></td>`;
    }),
  );
  return frame(record, "Candidate − base", rows);
}

function pairs(record: EvaluationRecord): Markup {
  const moved = movedCells(record)
    .slice(0, 10)
    .map(
      (cell) =>
        h`<li>${cell.truth}, said ${cell.predicted}: ${count(cell.baseline)} → <b>${count(cell.candidate)}</b> (${cell.better ? "better" : "worse"})</li>`,
    );
  return h`${note("The cells that moved most:")}<ul>${moved}</ul>`;
}
