import type { Findings } from "./findings.ts";
import { renderWorkflow } from "./workflow.ts";

export interface InitFile {
  readonly path: string;
  readonly content: string;
}

/** What `evenhand init` found, would write, and leaves to a person. */
export interface InitPlan {
  readonly found: readonly string[];
  readonly files: readonly InitFile[];
  readonly left: readonly string[];
}

export const schemaPath = ".github/evenhand.schema.json";
const usualPredictions = "out/predictions.csv";

/** @param name of the repository's folder: the model is called after it
 *  @param branch the default branch
 *  @param schema the published JSON Schema of evenhand.yml, for editors */
export function planInit(
  findings: Findings,
  { name, branch }: { readonly name: string; readonly branch: string },
  schema: string,
): InitPlan {
  const model = modelName(name);
  const using = findings.workflows.find((workflow) => workflow.usesUs);
  const taken = findings.workflows.some(({ path }) => path === ".github/workflows/model.yml");
  const workflow = taken ? ".github/workflows/evenhand.yml" : ".github/workflows/model.yml";
  const config = { path: "evenhand.yml", content: renderConfig(model, findings) };
  const files = [
    ...(findings.hasConfig ? [] : [config, { path: schemaPath, content: schema }]),
    ...(using === undefined
      ? [{ path: workflow, content: renderWorkflow({ branch, ...sourceOf(findings) }) }]
      : []),
  ];
  return { found: foundIn(findings), files, left: leftOf(findings, using?.path) };
}

/** @example modelName("My Fraud_Model!") // "my-fraud_model" */
export function modelName(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 60);
  return plain === "" ? "model" : plain;
}

function sourceOf({ train, install, predictions, metricsFile }: Findings) {
  const input =
    predictions === null && metricsFile !== null
      ? { name: "metrics-file", path: metricsFile }
      : { name: "predictions", path: predictions ?? usualPredictions };
  return { train: train?.command ?? null, install: install?.command ?? null, input };
}

function renderConfig(model: string, { metricsFile, predictions }: Findings): string {
  const isScalars = predictions === null && metricsFile !== null;
  const example = isScalars ? "accuracy: { min: 0.9 }" : "roc_auc: { margin: 0.005, min: 0.9 }";
  const body = isScalars
    ? "    evaluate:\n      task: scalars\n"
    : "    evaluate:\n      task: auto # looks at the columns; columns are detected by their names\n";
  return `# yaml-language-server: $schema=./${schemaPath}
# \`evenhand check\` validates this file. It is read at the base commit: a pull request cannot loosen what it is judged by.
strict: false # true: a missing baseline is red
models:
  ${model}:
${body}    # Metrics that gate, exactly these. Without it the task's usual metrics gate, with their own margins.
    # gate:
    #   ${example}
`;
}

function foundIn(findings: Findings): string[] {
  const { train, install, predictions, metricsFile, columns, notebooks, workflows, otherScripts } = findings;
  return [
    train === null ? "no training script" : `training: \`${train.command}\` (from ${train.from})`,
    ...(otherScripts.length === 0 ? [] : [`more that may train: ${otherScripts.slice(0, 5).join(", ")}`]),
    ...(install === null ? [] : [`packages: ${install.from}`]),
    predictions === null ? "no file of predictions" : `predictions: ${predictions}`,
    ...(columns.length === 0 ? [] : [`its columns: ${columns.join(", ")}`]),
    ...(metricsFile === null ? [] : [`metrics: ${metricsFile}`]),
    ...(notebooks.length === 0 ? [] : [`notebooks: ${notebooks.slice(0, 5).join(", ")}`]),
    ...workflows.map(({ path, usesUs }) => `workflow: ${path}${usesUs ? ", which uses Evenhand" : ""}`),
  ];
}

function leftOf(findings: Findings, using: string | undefined): string[] {
  const { train, install, predictions, metricsFile, notebooks, hasConfig } = findings;
  return [
    ...(hasConfig ? ["evenhand.yml is there already and stays as it is"] : []),
    ...(using === undefined ? [] : [`${using} uses Evenhand already: no workflow is written`]),
    ...(using === undefined && install === null
      ? ["nothing says which packages the training needs: add a step that installs them to the workflow"]
      : []),
    ...(using === undefined && train === null
      ? [
          notebooks.length > 0
            ? "write the command that trains into the workflow; a notebook runs with `jupyter nbconvert --execute`"
            : "write the command that trains into the workflow",
        ]
      : []),
    ...(predictions === null && metricsFile === null
      ? [
          `let the training write ${usualPredictions}: one row an example, with an id, the label and the score or prediction`,
        ]
      : []),
  ];
}
