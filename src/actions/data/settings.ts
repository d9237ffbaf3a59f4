import { chooseModel, modelIn, refuseRenamed } from "../../core/config/choose-model.ts";
import type { DataConfig } from "../../core/config/data-schema.ts";
import { parseConfig } from "../../core/config/parse.ts";
import type { Config } from "../../core/config/schema.ts";
import type { Expectation } from "../../core/data/expectation.ts";
import { defaultSeverity } from "../../core/data/judge-data.ts";
import { type DataRules, rulesOf, stricter } from "../../core/data/rules.ts";
import type { DataRoles } from "../../core/data/table-profile.ts";
import { type TableRole, tableRoles } from "../../core/record/data.ts";
import { UserError } from "../../errors.ts";
import { type PolicySource, policyOfFile } from "../../stories/policy-source.ts";
import type { DataInputs } from "./inputs.ts";
import type { DataPorts } from "./ports.ts";

/** What a run works on: inputs first, then the configuration. */
export interface DataSettings {
  readonly model: string;
  readonly config: Config | null;
  readonly text: string | null;
  /** Paths and patterns by table. */
  readonly tables: ReadonlyMap<TableRole, readonly string[]>;
  readonly schema: string | null;
  readonly manifests: readonly string[];
  readonly suites: readonly string[];
  readonly roles: DataRoles;
  /** Roles that were named for the data itself: a column that is not there is a mistake. */
  readonly named: readonly string[];
}

export async function readSettings(inputs: DataInputs, ports: DataPorts): Promise<DataSettings> {
  const text = await ports.readText(inputs.config);
  const config = text === null ? null : parseConfig(text, inputs.config);
  const model = chooseModel(config, inputs.model);
  const configured = modelIn(config, model);
  const data = configured?.data;
  const tables = new Map<TableRole, readonly string[]>();
  for (const role of tableRoles) {
    const patterns = inputs[role] ?? listOf(data?.[role]);
    if (patterns.length > 0) tables.set(role, patterns);
  }
  const own = { ...data?.columns, ...inputs.columns };
  const { label, id, group } = { ...configured?.evaluate.columns, ...own };
  return {
    model,
    config,
    text,
    tables,
    schema: inputs.schema ?? data?.schema ?? null,
    manifests: inputs.manifest ?? listOf(data?.manifest),
    suites: listOf(data?.suites),
    roles: { label: label ?? null, id: id ?? null, group: group ?? null, time: own.time ?? null },
    named: Object.values(own).filter((name) => name !== undefined),
  };
}

export function listOf(paths: string | readonly string[] | undefined): readonly string[] {
  return paths === undefined ? [] : typeof paths === "string" ? [paths] : paths;
}

/** @throws UserError when nothing says which tables to look at */
export function refuseNothing({ tables }: DataSettings): void {
  if (tables.size > 0) return;
  throw new UserError({
    code: "input-invalid",
    message: "no table is named: there is nothing to look at",
    hint: "for example `train: data/train.csv`, here or under `data:` in evenhand.yml",
    input: "train",
  });
}

/** The rules at the base, and what the head's own configuration and suites add to them. */
export function rulesFor(
  settings: DataSettings,
  inputs: DataInputs,
  policy: PolicySource | null,
  suites: { readonly base: readonly Expectation[]; readonly own: readonly Expectation[] },
): { rules: DataRules; policy: PolicySource } {
  const own = withRules(rulesOf(dataOf(settings.config, settings.model), inputs.config), suites.own);
  if (policy === null) return { rules: own, policy: policyOfFile(settings.config, settings.text) };
  refuseRenamed(settings.model, inputs.model, policy.config);
  const base = withRules(rulesOf(dataOf(policy.config, settings.model), inputs.config), suites.base);
  return { rules: stricter(base, own, defaultSeverity), policy };
}

function withRules(rules: DataRules, more: readonly Expectation[]): DataRules {
  return { ...rules, expectations: [...rules.expectations, ...more] };
}

function dataOf(config: Config | null, model: string): DataConfig | undefined {
  return modelIn(config, model)?.data;
}
