import type { DeployConfig } from "../../core/config/deploy-schema.ts";
import type { Config } from "../../core/config/schema.ts";
import { UserError } from "../../errors.ts";
import type { DeployInputs } from "./inputs.ts";
import type { TargetChoice } from "./ports.ts";

/** The target of the configuration, or of the inputs where the configuration says nothing. Inputs may fill in
 *  options that it leaves open and change none: what was reviewed is what happens. */
export function chooseTarget(
  inputs: DeployInputs,
  described: DeployConfig | undefined,
): Pick<TargetChoice, "target" | "options"> {
  if (described === undefined) {
    if (inputs.target !== null) return { target: inputs.target, options: inputs.targetOptions };
    throw new UserError({
      code: "config-invalid",
      message: `the configuration does not say where environment ${JSON.stringify(inputs.environment)} is`,
      hint: `add \`deploy: {${inputs.environment}: {target: command, options: {command: ./deploy.sh}}}\` to the model, on the default branch`,
      input: "environment",
    });
  }
  const { target, options } = described;
  if (inputs.target !== null && inputs.target !== target) throw conflict("target", inputs.target, target);
  for (const [name, value] of Object.entries(inputs.targetOptions)) {
    const reviewed = options[name];
    if (reviewed !== undefined && String(reviewed) !== value)
      throw conflict(`target-options: ${name}`, value, String(reviewed));
  }
  return { target, options: { ...inputs.targetOptions, ...options } };
}

function conflict(input: string, given: string, reviewed: string): UserError {
  return new UserError({
    code: "input-invalid",
    input: input.split(":")[0]!,
    message: `the input \`${input}\` is ${JSON.stringify(given.slice(0, 80))}, the configuration of the default branch says ${JSON.stringify(reviewed.slice(0, 80))}`,
    hint: "remove the input, or change the configuration by a pull request",
  });
}

/** A file that describes deployments describes all of them: under another name the same place could be reached by the
 *  built-in rules, which ask nobody. Without any description these hold, so that a first deployment needs no file. Going
 *  back is not refused: it finds only what this very environment's ledger lines name.
 *  @throws UserError for a deployment to an environment that is not described, where others are */
export function refuseUndescribed(
  { environment, rollback }: DeployInputs,
  model: string,
  config: Config | null,
): void {
  const all = Object.entries(config?.models ?? {}).flatMap(([name, { deploy }]) =>
    Object.keys(deploy ?? {}).map((place) => ({ name, place })),
  );
  if (all.length === 0 || rollback) return;
  const own = all.filter(({ name }) => name === model);
  const known = (own.length > 0 ? own : all).map(({ name, place }) =>
    own.length > 0 ? place : `${place} of ${name}`,
  );
  throw new UserError({
    code: "input-invalid",
    input: "environment",
    message: `the configuration of the default branch does not describe environment ${JSON.stringify(environment)} of model ${JSON.stringify(model)}, and it describes ${known.join(", ")}: nothing is deployed past its rules`,
    hint: `deploy to one that is described, or add \`${environment}\` below \`models: ${model}: deploy:\` by a pull request`,
  });
}

/** What the policy says of an environment; undefined: nothing.
 *  @throws UserError for a name that differs from a described one in its case alone: for GitHub they are one environment,
 *  and the rules of the described one would be passed by */
export function findDescribed(
  environments: Readonly<Record<string, DeployConfig>>,
  asked: string,
): DeployConfig | undefined {
  if (Object.hasOwn(environments, asked)) return environments[asked];
  const meant = Object.keys(environments).find((name) => name.toLowerCase() === asked.toLowerCase());
  if (meant === undefined) return undefined;
  throw new UserError({
    code: "input-invalid",
    input: "environment",
    message: `environment ${JSON.stringify(asked)} is written ${JSON.stringify(meant)} in the configuration of the default branch`,
    hint: `environment: ${meant}`,
  });
}
