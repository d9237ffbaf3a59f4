import { putModelIndex, splitFrontMatter } from "../config/front-matter.ts";
import type { DataRecord } from "../record/data.ts";
import type { EvaluationRecord } from "../record/evaluation.ts";
import { renderCardBody } from "./body.ts";
import { type IndexEntry, indexEntry } from "./index-entry.ts";
import { putMarked } from "./marked.ts";

export interface CardSubject {
  readonly record: EvaluationRecord;
  /** Of the same run; null: none was made. */
  readonly data: DataRecord | null;
}

/** A model card: the front matter that the Hugging Face Hub reads, and a part between markers for each model. Text of
 *  people, their keys and comments stay; the same records over the same text give the same bytes.
 *  @param existing null: there is no card yet
 *  @throws UserError `config-invalid` when its front matter or its markers are broken */
export function renderCard(existing: string | null, subjects: readonly CardSubject[], file: string): string {
  const ordered = subjects.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const { yaml, body } = splitFrontMatter(existing ?? blankCard(ordered));
  const pipeline = /^pipeline_tag:[ \t]*["']?([a-z0-9-]+)/m.exec(yaml ?? "")?.[1] ?? null;
  const entries = ordered
    .map((subject) => indexEntry(subject.record, nameOf(subject), pipeline))
    .filter((entry): entry is IndexEntry => entry !== null);
  const written = ordered.reduce(
    (text, subject) => putMarked(text, nameOf(subject), renderCardBody(subject.record, subject.data), file),
    body,
  );
  const front =
    yaml === null && entries.length === 0 ? "" : `---\n${putModelIndex(yaml, entries, file)}---\n`;
  return `${front}${front === "" || /^\r?\n/.test(written) ? "" : "\n"}${written}`;
}

/** In the card and in `model-index`. */
function nameOf({ record: { model, leg } }: CardSubject): string {
  return leg === "default" ? model : `${model}@${leg}`;
}

function blankCard(subjects: readonly CardSubject[]): string {
  const names = [...new Set(subjects.map(({ record }) => record.model))];
  return `# ${names.map((name) => `\`${name}\``).join(", ")}

What the model is for, what it is not for, and whom to ask: write it here. What stands between the lines that begin with
\`<!-- evenhand:card\` is renewed from the records; everything else is yours.
`;
}
