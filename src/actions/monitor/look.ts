import { rulesOf } from "../../core/data/rules.ts";
import type { DataSchema } from "../../core/data/schema-file.ts";
import { choosePolicy } from "../../core/gate/choose-policy.ts";
import { factsOfRecord } from "../../core/gate/policy-facts.ts";
import { levelWithin } from "../../core/monitor/alarm-rule.ts";
import type { Look } from "../../core/monitor/look-at-window.ts";
import { labelNames, makeYardstick, type Reference, type Yardstick } from "../../core/monitor/reference.ts";
import { testedNumbers } from "../../core/monitor/watch-numbers.ts";
import type { Columns } from "../../core/table/roles.ts";
import { UserError } from "../../errors.ts";
import { parseSchema } from "../../formats/data/schema-yaml.ts";
import type { MonitorPorts } from "./ports.ts";
import type { MonitorSettings } from "./settings.ts";

/** How all windows of a run are judged, but for what earlier windows showed. */
export interface Measures {
  readonly yardstick: Yardstick;
  readonly look: Omit<Look, "past" | "history">;
  readonly families: number;
}

const day = 86_400_000;

/** Puts the reference, the gate's policy and the data's rules together. */
export async function prepareLook(
  settings: MonitorSettings,
  reference: Reference,
  ports: Pick<MonitorPorts, "readText">,
): Promise<Measures> {
  const { own, config, model, watch } = settings;
  const { evaluation } = reference;
  const columns: Columns = { ...own?.data?.columns, ...evaluation?.columns, ...own?.evaluate.columns };
  const trained = own?.data?.columns.label ?? null;
  const names = labelNames(columns, trained);
  const yardstick = makeYardstick(reference, columns, watch.ignore, trained);
  const families = familiesOf(settings, yardstick);
  const { rule, budget, windowMs } = settings;
  const sensitive = new Set([
    ...(own?.data?.sensitive ?? []),
    ...(yardstick.inputs?.columns.filter((one) => one.sensitive).map(({ name }) => name) ?? []),
  ]);
  const apart = new Set([...watch.ignore, ...names]);
  const rules = rulesOf(own?.data, "evenhand.yml");
  return {
    yardstick,
    families,
    look: {
      columns,
      labelNames: names,
      task: evaluation?.task ?? own?.evaluate.task ?? "auto",
      positive: evaluation?.positive ?? null,
      threshold: evaluation?.threshold ?? null,
      policy: evaluation === null ? null : choosePolicy(factsOfRecord(evaluation), config, model),
      rules: {
        ...rules,
        expectations: rules.expectations.filter(({ column }) => column === null || !apart.has(column)),
      },
      schemas: await readSchemas(own?.data?.schema, apart, ports),
      isWithheld: (column) => sensitive.has(column),
      drift: watch.alarm.drift,
      level: levelWithin(budget, { families, windowDays: windowMs / day, rule }),
    },
  };
}

/** Tests that could each open an alarm by chance: columns, labels' metrics, expected metrics, data quality, and each
 *  number that has no limits. */
function familiesOf(
  { labels, source, watch }: MonitorSettings,
  { inputs, answers, scored, estimated }: Yardstick,
): number {
  const there = [
    inputs !== null || answers !== null,
    scored !== null && labels !== null,
    estimated !== null,
    source !== null,
  ];
  return Math.max(1, there.filter(Boolean).length + testedNumbers(watch.numbers));
}

/** The schema that people reviewed, without the columns that production does not have. */
async function readSchemas(
  file: string | undefined,
  apart: ReadonlySet<string>,
  { readText }: Pick<MonitorPorts, "readText">,
): Promise<DataSchema[]> {
  if (file === undefined) return [];
  const text = await readText(file);
  if (text === null) {
    throw new UserError({
      code: "file-missing",
      message: `the schema ${file} does not exist`,
      hint: "check out the repository in this job, or take `schema` out of the configuration",
      input: "schema",
      file,
    });
  }
  const schema = parseSchema(text, file);
  return [{ ...schema, columns: new Map([...schema.columns].filter(([name]) => !apart.has(name))) }];
}
