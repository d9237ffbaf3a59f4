import { explain } from "../core/explain/explain.ts";
import { renderExplanationMarkdown, renderExplanationText } from "../core/explain/render.ts";
import type { RecordFiles } from "../core/handover/record-files.ts";
import { parseInputs } from "../core/inputs/parse.ts";
import type { EvaluationRecord } from "../core/record/evaluation.ts";
import { parseEvaluation } from "../core/record/seal.ts";
import { nearestName } from "../core/table/nearest-name.ts";
import { UserError } from "../errors.ts";
import type { Host } from "../ports/host.ts";
import { placeOf, wire } from "../wiring.ts";
import type { CommandEnd } from "./commands.ts";
import { explainInputs } from "./explain-command.ts";
import { parseFlags } from "./flags.ts";

/** `evenhand explain [record] [flags]`. It judges nothing new, so it ends with 0 when the record can be read.
 *  @throws UserError when there is no such record, or several and none is named */
export async function runExplain(args: readonly string[], host: Host): Promise<CommandEnd> {
  const named = args[0]?.startsWith("-") === false ? args[0] : null;
  const flags = parseFlags(explainInputs, named === null ? args : args.slice(1));
  const inputs = parseInputs(explainInputs, flags.inputs);
  const ports = await wire(placeOf(host, process.env, { ...inputs, githubToken: null, retentionDays: null }));
  const record = named?.endsWith(".json")
    ? await readNamed(named, ports.readText)
    : chooseRecord(await ports.records.readAll(), {
        model: named ?? inputs.model,
        leg: inputs.leg,
        folder: inputs.records,
      });
  const explanation = explain(record);
  if (flags.output === "json") return { exit: 0, text: `${JSON.stringify(explanation, null, 2)}\n` };
  const render = flags.output === "md" ? renderExplanationMarkdown : renderExplanationText;
  return { exit: 0, text: render(explanation) };
}

async function readNamed(
  path: string,
  readText: (path: string) => Promise<string | null>,
): Promise<EvaluationRecord> {
  const text = await readText(path);
  if (text !== null) return parseEvaluation(text, path);
  throw new UserError({
    code: "file-missing",
    message: `${path} does not exist`,
    hint: "name the evaluation.json of a run, or leave it out to read the one in .evenhand",
    file: path,
  });
}

interface Wanted {
  readonly model: string | null;
  readonly leg: string | null;
  readonly folder: string;
}

function chooseRecord(all: readonly RecordFiles[], { model, leg, folder }: Wanted): EvaluationRecord {
  const judged = all.filter(({ files }) => files.has("evaluation.json"));
  const found = judged.filter(
    (one) => (model === null || one.model === model) && (leg === null || one.leg === leg),
  );
  const [only, second] = found;
  if (only !== undefined && second === undefined) {
    const text = new TextDecoder().decode(only.files.get("evaluation.json"));
    return parseEvaluation(text, `${folder}/${only.model}/${only.leg}/evaluation.json`);
  }
  throw only === undefined ? missing(judged, { model, leg, folder }) : several(found, folder);
}

function missing(judged: readonly RecordFiles[], { model, leg, folder }: Wanted): UserError {
  const which = [model, leg].filter((part) => part !== null).join("/");
  const names = judged.map((one) => one.model);
  const near = model === null ? null : nearestName(model, names);
  const hint =
    near !== null
      ? `did you mean \`${near}\`?`
      : judged.length > 0
        ? `it has ${judged.map((one) => `${one.model}/${one.leg}`).join(", ")}`
        : "run `evenhand evaluate` first, or name a record: `evenhand explain path/to/evaluation.json`";
  const what = which === "" ? "no evaluation" : `no evaluation of ${which}`;
  return new UserError({ code: "file-missing", message: `${folder} holds ${what}`, hint });
}

function several(found: readonly RecordFiles[], folder: string): UserError {
  const names = found.map((one) => `${one.model}/${one.leg}`).join(", ");
  return new UserError({
    code: "input-invalid",
    message: `${folder} holds ${found.length} evaluations: ${names}`,
    hint: "name one with `--model` and `--leg`",
    input: "model",
  });
}
