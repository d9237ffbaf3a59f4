import { dataInputs, dataOutputs } from "../../src/actions/data/inputs.ts";
import { deployInputs, deployOutputs } from "../../src/actions/deploy/inputs.ts";
import { evaluateInputs, evaluateOutputs } from "../../src/actions/evaluate/inputs.ts";
import { gateInputs, gateOutputs } from "../../src/actions/gate/inputs.ts";
import { monitorInputs, monitorOutputs } from "../../src/actions/monitor/inputs.ts";
import { reportActionInputs, reportActionOutputs } from "../../src/actions/report/inputs.ts";
import { trainInputs, trainOutputs } from "../../src/actions/train/inputs.ts";
import type { InputTable, OutputTable } from "../../src/core/inputs/definition.ts";
import { type Permission, permissions } from "./permissions.ts";

/** One action as its action.yml, its README and docs/interface.md describe it. */
export interface ActionPage {
  /** Under src/actions and dist. */
  readonly verb: string;
  /** Folder of action.yml; "" is the repository's root. */
  readonly folder: string;
  readonly name: string;
  /** One sentence, at most 125 characters: the Marketplace cuts there. */
  readonly description: string;
  readonly icon: string;
  /** Whether the step has an end of its own. */
  readonly post?: true;
  readonly permissions: readonly Permission[];
  readonly inputs: InputTable;
  readonly outputs: OutputTable;
}

const { baseline, records, history, comment, check, beside, commands, ledger, deployments } = permissions;
const { evidence, people, monitor } = permissions;

export const actionPages: readonly ActionPage[] = [
  {
    verb: "gate",
    folder: "",
    name: "Evenhand",
    description:
      "Compares a model with the base branch's and says on the pull request: better, worse, or too close to call.",
    icon: "check-circle",
    permissions: [...baseline, ...comment, ...check, ...history],
    inputs: gateInputs,
    outputs: gateOutputs,
  },
  {
    verb: "data",
    folder: "action-data",
    name: "Evenhand data",
    description:
      "Checks a model's data: schema, quality, leakage and drift against the base branch, digests and manifests.",
    icon: "database",
    permissions: baseline,
    inputs: dataInputs,
    outputs: dataOutputs,
  },
  {
    verb: "train",
    folder: "action-train",
    name: "Evenhand train",
    description:
      "Runs a training command and records what went in, what came out, and the digest of the model.",
    icon: "cpu",
    post: true,
    permissions: [],
    inputs: trainInputs,
    outputs: trainOutputs,
  },
  {
    verb: "evaluate",
    folder: "action-evaluate",
    name: "Evenhand evaluate",
    description:
      "Compares a candidate's predictions with the baseline's, with intervals, and decides whether the gate holds.",
    icon: "sliders",
    permissions: baseline,
    inputs: evaluateInputs,
    outputs: evaluateOutputs,
  },
  {
    verb: "report",
    folder: "action-report",
    name: "Evenhand report",
    description:
      "Writes the outcome as one pull request comment, a check run, the job summary and an HTML page.",
    icon: "message-square",
    permissions: [...records, ...comment, ...check, ...history, ...beside, ...commands],
    inputs: reportActionInputs,
    outputs: reportActionOutputs,
  },
  {
    verb: "deploy",
    folder: "action-deploy",
    name: "Evenhand deploy",
    description:
      "Deploys a model only on evidence: this commit, this digest, an evaluation that passes; or rolls it back.",
    icon: "upload-cloud",
    post: true,
    permissions: [...ledger, ...deployments, ...evidence, ...people],
    inputs: deployInputs,
    outputs: deployOutputs,
  },
  {
    verb: "monitor",
    folder: "action-monitor",
    name: "Evenhand monitor",
    description:
      "Watches a deployed model: drift, data quality, performance and endpoint; one issue per alarm that closes itself.",
    icon: "activity",
    permissions: monitor,
    inputs: monitorInputs,
    outputs: monitorOutputs,
  },
];
