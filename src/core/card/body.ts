import { shortDigest } from "../deploy/binding.ts";
import type { DataRecord } from "../record/data.ts";
import type { EvaluationRecord, MetricRecord } from "../record/evaluation.ts";
import type { Training } from "../record/training.ts";
import { type Block, paragraph, renderBlocks, table } from "../report/block.ts";
import { brokenOf, worstFirst } from "../report/case.ts";
import { address, code, sentence } from "../report/encode.ts";
import { figuresOf } from "../report/figures.ts";
import { bytes, count, counted, plain } from "../report/number.ts";
import { asSentence, markdown } from "../report/prose.ts";
import { sliceValues } from "../report/section/slice-values.ts";
import { isPointOnly, wordOf, wordText } from "../report/verdict-words.ts";

const [mostSlices, mostParams, mostFiles] = [12, 30, 12];

/** What the records say of a model, as the part of a card that people do not write: what it was evaluated on, what came
 *  out, where it is weak, what it was made from, and what is not known. */
export function renderCardBody(record: EvaluationRecord, data: DataRecord | null): string {
  return renderBlocks([
    paragraph("## Evaluation"),
    paragraph(leadOf(record)),
    metricTable(record),
    paragraph(intervalNote(record)),
    ...sliceBlocks(record),
    ...trainingBlocks(record.training),
    ...dataBlocks(data),
    ...unknownBlocks(record, data),
    paragraph(provenanceOf(record)),
  ]);
}

function leadOf(record: EvaluationRecord): string {
  const { task, candidate, receipt, positive, threshold, decision } = record;
  const set = receipt.evalSet === null ? "" : `, evaluation set ${code(shortDigest(receipt.evalSet))}`;
  const rows = candidate.rows === 0 ? "numbers that were reported" : counted(candidate.rows, "row");
  const how = [
    ...(positive === null ? [] : [`positive class ${code(positive)}`]),
    ...(threshold === null ? [] : [`threshold ${plain(threshold, 2)}`]),
  ];
  const words = {
    pass: "The gate passed.",
    fail: "**The gate failed.**",
    "no-baseline": "There was nothing to compare it with.",
    "no-evidence": "**It could not be judged.**",
  };
  const model =
    candidate.model === null
      ? ""
      : ` Model file ${code(shortDigest(candidate.model.digest))}, ${bytes(candidate.model.bytes)}.`;
  const kind = task === "scalars" ? "Evaluated" : `Evaluated as ${task}`;
  return `${kind} on ${rows}${set}${how.length > 0 ? `, ${how.join(", ")}` : ""}. ${words[decision.result]}${model}`;
}

function metricTable(record: EvaluationRecord): Block {
  const all = worstFirst([...record.metrics, ...record.guardrails], brokenOf(record));
  const ordered = [...all.filter(({ gated }) => gated), ...all.filter(({ gated }) => !gated)];
  return table(
    ["metric", "value", "base", "change", "90 % interval", "verdict"],
    "lrrrrl",
    ordered.map((metric) => {
      const { candidate, baseline, delta, low, high } = figuresOf(metric);
      const interval = metric.interval === null ? "—" : `${low} to ${high}`;
      return [nameOf(metric), candidate, baseline, delta, interval, wordText(wordOf(metric))];
    }),
  );
}

function nameOf({ name, direction, gated }: MetricRecord): string {
  return `${gated ? "**" : ""}${code(name)}${gated ? "**" : ""}${direction === "lower" ? " ↓" : ""}`;
}

function intervalNote({ metrics }: EvaluationRecord): string {
  const parts = [
    "Bold metrics gate.",
    ...(metrics.some(({ interval }) => interval !== null)
      ? ["The interval is of the change against the base; it decides the verdict."]
      : []),
    ...(metrics.some(({ direction }) => direction === "lower")
      ? ["↓ marks a metric where lower is better."]
      : []),
    ...(metrics.some(isPointOnly) ? ["A number without an interval says nothing of its noise."] : []),
  ];
  return parts.join(" ");
}

function sliceBlocks(record: EvaluationRecord): Block[] {
  const values = sliceValues(record);
  if (values.length === 0) return [];
  const rows = values
    .slice(0, mostSlices)
    .map(({ name, metric, value, whole, rows: n }) => [code(name), code(metric), value, whole, n]);
  const left =
    values.length > rows.length ? `, the ${rows.length} weakest of ${count(values.length)} values` : "";
  return [
    paragraph("## Where it is weak"),
    paragraph(`Slices by how far they lie below the whole set${left}.`),
    table(["slice", "metric", "value", "all rows", "rows"], "llrrr", rows),
  ];
}

function trainingBlocks(training: Training | undefined): Block[] {
  if (training === undefined) return [];
  const { params, inputs, lockFiles, seeds, seed, machine, seconds, modelSafety } = training;
  const drawn = seeds === undefined ? `seed ${seed}` : counted(seeds, "seed");
  const safety =
    modelSafety === undefined
      ? ""
      : modelSafety.safe
        ? " Loading the model file runs no code that it brings."
        : ` **Loading the model file can run code that it brings**: ${sentence(modelSafety.why)}.`;
  const names = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = names.slice(0, mostParams).map(([name, value]) => [code(name), code(String(value))]);
  const files = [...inputs, ...lockFiles].slice(0, mostFiles);
  const left = inputs.length + lockFiles.length - files.length;
  return [
    paragraph("## Training"),
    paragraph(`Trained with ${drawn} in ${plain(seconds, 1)} s on ${code(machine)}.${safety}`),
    ...(rows.length === 0 ? [] : [table(["parameter", "value"], "ll", rows)]),
    ...(names.length > rows.length
      ? [paragraph(`and ${counted(names.length - rows.length, "more parameter")}.`)]
      : []),
    ...(files.length === 0
      ? []
      : [
          table(
            ["file", "sha256", "size"],
            "llr",
            files.map(({ path, digest, bytes: size }) => [
              code(path),
              code(shortDigest(digest)),
              bytes(size),
            ]),
          ),
        ]),
    ...(left > 0 ? [paragraph(`and ${counted(left, "more file")}.`)] : []),
  ];
}

function dataBlocks(data: DataRecord | null): Block[] {
  if (data === null) return [];
  const { decision, findings, digest, files } = data;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const told = [
    `${counted(files.length, "file")} with digest ${code(shortDigest(digest))}; the checks ended with ${code(decision.result)}`,
    errors === 0 ? "no error" : counted(errors, "error"),
    counted(findings.length - errors, "other remark"),
  ];
  return [
    paragraph("## Data"),
    paragraph(`${told.join(", ")}.`),
    ...decision.reasons.slice(0, 5).map((reason) => paragraph(`- ${sentence(reason)}`)),
  ];
}

/** What a reader would look for and not find. */
function unknownBlocks(record: EvaluationRecord, data: DataRecord | null): Block[] {
  const lacking = [
    ...(record.baseline.status === "found" ? [] : ["how it compares with the model before it"]),
    ...(record.slices.length > 0 ? [] : ["how it does on parts of the data: no slices are declared"]),
    ...(record.fairness === undefined
      ? ["whether it treats groups alike: no `fairness` column is declared"]
      : []),
    ...(record.training === undefined ? ["what it was trained from: no training record was there"] : []),
    ...(data === null ? ["whether its data was checked: no data record was there"] : []),
    ...(record.candidate.bound === "none"
      ? ["whether these predictions are this model's: nothing binds them to a file"]
      : []),
  ];
  if (lacking.length === 0) return [];
  return [
    paragraph("## What is not known"),
    paragraph(lacking.map((one) => `- ${sentence(one)}`).join("\n")),
  ];
}

function provenanceOf(record: EvaluationRecord): string {
  const { candidate, run, id, tool, baseline } = record;
  const url = run === null ? null : address(run.url);
  const at = candidate.tested ?? candidate.sha;
  const parts = [
    ...(at === null ? [] : [`commit ${code(at.slice(0, 12))}`]),
    ...(baseline.sha === null ? [] : [`compared with ${code(baseline.sha.slice(0, 12))}`]),
    ...(url === null ? [] : [`[run ${run?.id}](${url})`]),
    `record ${code(shortDigest(id))}`,
    `Evenhand ${code(tool.version)}`,
  ];
  const names = [...record.metrics, ...record.guardrails].map(({ name }) => name);
  const notes = record.notes.slice(0, 5).map((note) => markdown(asSentence(note, names)));
  const told = notes.length === 0 ? "" : `\n\n${notes.join(" ")}`;
  return `<sub>From ${parts.join(", ")}, ${record.createdAt.slice(0, 10)}.</sub>${told}`;
}
