import { type CardSubject, renderCard } from "../core/card/card.ts";
import { parseData } from "../core/data/data-record.ts";
import type { DataRecord } from "../core/record/data.ts";
import type { EvaluationRecord } from "../core/record/evaluation.ts";
import { parseEvaluation } from "../core/record/seal.ts";
import { UserError } from "../errors.ts";
import type { RecordFiles, RecordFolder } from "../ports/records.ts";

export interface CardPorts {
  readonly records: Pick<RecordFolder, "readAll">;
  readText(file: string): Promise<string | null>;
  writeText(file: string, content: string): Promise<void>;
}

export interface CardAsk {
  /** From the working directory; null: the card is only given back. */
  readonly file: string | null;
  /** null: every model that has a record. */
  readonly model: string | null;
}

export interface CardEnd {
  readonly text: string;
  /** False: the file says this already. */
  readonly changed: boolean;
  readonly models: readonly string[];
}

/** Writes the card of the records that lie in the hand-over folder; a card that is there keeps what people wrote.
 *  @throws UserError `file-missing` when there is no evaluation record */
export async function makeCard({ file, model }: CardAsk, ports: CardPorts): Promise<CardEnd> {
  const all = await ports.records.readAll();
  const subjects = all
    .flatMap((files) => subjectOf(files) ?? [])
    .filter(({ record }) => model === null || record.model === model);
  if (subjects.length === 0) throw noRecord(model);
  const existing = file === null ? null : await ports.readText(file);
  const text = renderCard(existing, subjects, file ?? "the card");
  const changed = text !== existing;
  if (file !== null && changed) await ports.writeText(file, text);
  return { text, changed, models: [...new Set(subjects.map(({ record }) => record.model))] };
}

function subjectOf({ model, leg, files }: RecordFiles): CardSubject | null {
  const read = (name: string) => {
    const content = files.get(name);
    return content === undefined ? null : new TextDecoder().decode(content);
  };
  const evaluation = read("evaluation.json");
  if (evaluation === null) return null;
  const record: EvaluationRecord = parseEvaluation(evaluation, `evaluation.json of ${model}, ${leg}`);
  const data = read("data.json");
  const checked: DataRecord | null = data === null ? null : parseData(data, `data.json of ${model}, ${leg}`);
  return { record, data: checked };
}

function noRecord(model: string | null): UserError {
  const of = model === null ? "" : ` of ${model}`;
  return new UserError({
    code: "file-missing",
    message: `there is no evaluation record${of} in the records folder, so there is nothing to write a card from`,
    hint: "run `evaluate` first, in this job or folder, or name the folder with `records`",
  });
}
