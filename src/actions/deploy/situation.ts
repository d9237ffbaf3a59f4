import { parseConfig } from "../../core/config/parse.ts";
import type { Config } from "../../core/config/schema.ts";
import { describeInterruption, type Interruption } from "../../core/deploy/interrupted.ts";
import { type Place, type PlaceState, stateOf } from "../../core/deploy/ledger.ts";
import { type DeployRules, deployRules, withApproval } from "../../core/deploy/rules.ts";
import type { DeploymentEntry, Served } from "../../core/record/deployment.ts";
import { UserError } from "../../errors.ts";
import type { BranchFacts } from "../../ports/evidence.ts";
import type { Target } from "../../ports/target.ts";
import { pathInRepository } from "../../stories/policy-source.ts";
import type { DeployInputs } from "./inputs.ts";
import type { DeployPorts } from "./ports.ts";
import { chooseTarget, findDescribed, refuseUndescribed } from "./target-choice.ts";

/** What policy and inputs say: nothing here changes while a run waits for its turn. */
export interface Setup {
  readonly place: Place;
  readonly main: BranchFacts;
  readonly config: Config | null;
  readonly rules: DeployRules;
  readonly target: Target;
}

/** Everything that is known before anything is decided; nothing was touched to learn it. */
export interface Situation extends Setup {
  readonly entries: readonly DeploymentEntry[];
  readonly state: PlaceState;
  /** What serves: as the target says, else as the ledger does; null: not known. */
  readonly before: Served | null;
  /** The target itself said so. */
  readonly isReadBack: boolean;
  readonly interruption: Interruption | null;
}

/** Reads the policy, never from the disk. Throws UserError for a wrong configuration. */
export async function readSetup(inputs: DeployInputs, ports: DeployPorts): Promise<Setup> {
  const main = await ports.facts.defaultBranch();
  const text = await ports.commits.readFile(
    main.sha,
    pathInRepository(inputs, await ports.folderInRepository()),
  );
  const config = text === null ? null : parseConfig(text, `${inputs.config} of ${main.name}`);
  const model = chooseModel(inputs.model, config);
  const described = findDescribed(config?.models[model]?.deploy ?? {}, inputs.environment);
  if (described === undefined) refuseUndescribed(inputs, model, config);
  const target = ports.makeTarget({
    ...chooseTarget(inputs, described),
    model,
    environment: inputs.environment,
    smoke: described?.smoke ?? null,
    endpoint: described?.endpoint ?? null,
    timeout: inputs.timeout,
  });
  const place = { environment: inputs.environment, model, leg: inputs.leg };
  const rules = withApproval(deployRules(described, main.name), inputs.approve);
  if (typeof rules === "string") throw weakerThanPolicy(rules);
  return { place, main, config, rules, target };
}

/** Reads ledger and target. Throws Error when the target cannot be reached. */
export async function readSituation(setup: Setup, ports: DeployPorts): Promise<Situation> {
  const entries = await ports.ledger.read();
  const state = stateOf(entries, setup.place);
  const said = await setup.target.readBack();
  return {
    ...setup,
    entries,
    state,
    before: said ?? state.serving,
    isReadBack: said !== null,
    interruption: state.open === null ? null : describeInterruption(state.open, said),
  };
}

function weakerThanPolicy(message: string): UserError {
  return new UserError({
    code: "input-invalid",
    input: "approve",
    message,
    hint: "remove the input, or change the policy by a pull request",
  });
}

function chooseModel(asked: string | null, config: Config | null): string {
  const known = Object.keys(config?.models ?? {});
  if (asked !== null) return asked;
  if (known.length <= 1) return known[0] ?? "default";
  throw new UserError({
    code: "input-invalid",
    input: "model",
    message: `the configuration describes ${known.length} models (${known.join(", ")})`,
    hint: `say which one to deploy: \`model: ${known[0]}\``,
  });
}
