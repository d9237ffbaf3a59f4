import type { EvaluationRecord } from "../../record/evaluation.ts";
import { shortSha } from "../../short-sha.ts";
import { asSentence, type Prose } from "../prose.ts";
import { evidenceRows } from "../section/evidence.ts";
import { againLines } from "./again.ts";
import { h, type Markup, prose } from "./markup.ts";
import { type Place, section, sub, wide } from "./parts.ts";

/** Digests, where a baseline was looked for, and what was assumed. */
export function evidenceSection(record: EvaluationRecord, place: Place): Markup {
  const digests = evidenceRows(record).map(
    ([what, digest, remark]) =>
      h`<tr><th scope="row">${what}</th><td><code>${digest ?? "—"}</code></td><td>${remark}</td></tr>\n`,
  );
  const table = h`<table><thead><tr><th scope="col">what</th><th scope="col">sha256</th><th scope="col">remark</th></tr></thead><tbody>${digests}</tbody></table>`;
  const looked = record.baseline.looked.map(
    ({ where, result }) => h`<li>${said(where)}: ${said(result)}</li>`,
  );
  const notes = record.notes.map((note) => h`<li>${prose(asSentence(note))}</li>`);
  return section(place, "evidence", "Evidence", [
    wide(place, "Digests", table),
    ...(looked.length === 0
      ? []
      : [h`<p class="note">Where a baseline was looked for, in order:</p><ol>${looked}</ol>`]),
    ...(notes.length === 0 ? [] : [h`<p class="note">How the input was read:</p><ul>${notes}</ul>`]),
  ]);
}

function said(text: string): Markup {
  const sentence: Prose = [{ sentence: text }];
  return prose(sentence);
}

/** The commands that give this record on a laptop. */
export function againSection(record: EvaluationRecord, place: Place): Markup | null {
  const lines = againLines(record);
  if (lines.length === 0) return null;
  return section(place, "again", "Do it again", [
    sub([
      "Same rows, same words, same verdict. ",
      record.baseline.sha === null
        ? h`<code>base.csv</code> is the file that was named as the baseline.`
        : h`<code>base.csv</code> is the same file as the model at <code>${shortSha(record.baseline.sha)}</code> writes it.`,
    ]),
    h`<pre tabindex="0" aria-label="Commands"><code>${lines.map((line) => h`${line}\n`)}</code></pre>`,
  ]);
}
