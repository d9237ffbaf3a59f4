import type { TableFacts } from "../../core/data/checks/check.ts";
import { sealData } from "../../core/data/data-record.ts";
import { decideData, exitOf, judgeBySchemas } from "../../core/data/judge-data.ts";
import type { DataRules } from "../../core/data/rules.ts";
import { inferSchema } from "../../core/data/schema-file.ts";
import { isWithheld, storeTable, type Withheld } from "../../core/data/store-table.ts";
import { planRun, type RunPlan } from "../../core/events/plan.ts";
import type { DataRecord, StoredTable, TableRole } from "../../core/record/data.ts";
import { UserError } from "../../errors.ts";
import { renderSchema } from "../../formats/data/schema-yaml.ts";
import {
  isOfPullRequest,
  type PolicySource,
  pathInRepository,
  readPolicyAt,
} from "../../stories/policy-source.ts";
import { baseRulesOf, heldToBase } from "./base-rules.ts";
import { type DataBaseline, findDataBaseline } from "./baseline.ts";
import { type Guarded, guardTable } from "./guard.ts";
import type { DataInputs } from "./inputs.ts";
import { makeDataRecord } from "./make-record.ts";
import type { DataPorts } from "./ports.ts";
import { type ReadTable, readTables } from "./profile.ts";
import { pullData } from "./pull.ts";
import { noRuleFiles, type RuleFiles, readRuleFiles } from "./rule-files.ts";
import { sayData, sayFailure } from "./say.ts";
import { type DataSettings, readSettings, refuseNothing, rulesFor } from "./settings.ts";
import { type Verified, verifyFiles } from "./verify.ts";

/** How looking at the data ended: a record, or why the user's own command failed. */
export type DataEnd =
  | { readonly exit: 0 | 1 | 4; readonly record: DataRecord }
  | { readonly exit: 3; readonly record: null; readonly reasons: readonly string[] };

/** Pulls, verifies, profiles, compares and judges the data, and leaves the record for report and for the next run.
 *  Findings are values; a table that cannot be judged is one too.
 *  @throws UserError when an input, the configuration, a manifest or a table cannot be read */
export async function data(inputs: DataInputs, ports: DataPorts): Promise<DataEnd> {
  const { host, commits } = ports;
  const plan = planRun({ ...host.context, verb: "evaluate", checkedOut: await commits.head() });
  if (plan.refuse !== null) throw new UserError({ code: "event-refused", ...plan.refuse });
  const settings = await readSettings(inputs, ports);
  if (inputs.mode === "pull") {
    const failure = await pullData(inputs, settings, ports);
    if (failure !== null) {
      await sayFailure(failure.reasons, failure.tail, host);
      return { exit: 3, record: null, reasons: failure.reasons };
    }
  }
  const looksAtTables = inputs.mode === "check" || inputs.mode === "infer";
  const ask = await askAbout({ inputs, settings, plan, looksAtTables }, ports);
  if (looksAtTables) refuseNothing(ask.settings);
  else refuseNoManifest(inputs, ask.settings);
  const found = looksAtTables ? await checkTables(ask, ports) : onlyVerified(ask);
  const record = sealData(await makeDataRecord(inputs, ask, found, ports));
  await sayData(record, { uploads: plan.writes.artifact, schemaPath: found.schemaPath }, ports);
  return { record, exit: exitOf(record.decision, inputs.failOn) };
}

function refuseNoManifest({ mode }: DataInputs, { manifests }: DataSettings): void {
  if (mode !== "verify" || manifests.length > 0) return;
  throw new UserError({
    code: "input-invalid",
    message: "no manifest is named: there is nothing to verify against",
    hint: "for example `manifest: data.dvc`, here or under `data:` in evenhand.yml",
    input: "manifest",
  });
}

/** A run with everything that it is held against. */
export interface DataAsk {
  readonly inputs: DataInputs;
  /** With what the base's rules look at and the run's own leave out. */
  readonly settings: DataSettings;
  readonly baseline: DataBaseline;
  readonly rules: DataRules;
  readonly policy: PolicySource;
  readonly files: RuleFiles;
  readonly verified: Verified;
  /** Sentences about the rules themselves. */
  readonly notes: readonly string[];
}

/** What a run came to, before it is a record. */
export interface FoundData
  extends Pick<DataRecord, "tables" | "baseline" | "drift" | "findings" | "decision" | "notes"> {
  readonly read: readonly ReadTable[];
  readonly schemaPath: string;
}

interface Start {
  readonly inputs: DataInputs;
  readonly settings: DataSettings;
  readonly plan: RunPlan;
  readonly looksAtTables: boolean;
}

/** What the data is compared with, what it is held against, and whether the files are what they should be. */
async function askAbout(
  { inputs, settings: own, plan, looksAtTables }: Start,
  ports: DataPorts,
): Promise<DataAsk> {
  const compared = looksAtTables ? inputs : { ...inputs, compareWith: { kind: "none" } as const };
  const baseline = await findDataBaseline(compared, own, plan, ports);
  const folder = await ports.folderInRepository();
  const found = isOfPullRequest(plan) ? await policyAt(baseline, inputs, folder, ports) : null;
  const at = baseline.provenance.base?.sha ?? null;
  const base = baseRulesOf(found, own, inputs, { commits: ports.commits, folder, at });
  const held = await heldToBase(own, base, ports);
  const { settings } = held;
  const files = looksAtTables ? await readRuleFiles(inputs, settings, base, ports) : noRuleFiles;
  const { rules, policy } = rulesFor(settings, inputs, found, files);
  const start = folder ?? inputs.workingDirectory;
  const verified = await verifyFiles({ manifests: settings.manifests, start, base }, ports);
  const notes = [...held.notes, ...(policy.note === "" ? [] : [policy.note])];
  return { inputs, settings, baseline, rules, policy, files, verified, notes };
}

async function checkTables(ask: DataAsk, ports: DataPorts): Promise<FoundData> {
  const { inputs, settings, rules: all, files, verified } = ask;
  const schemaPath = settings.schema ?? (inputs.mode === "infer" ? "schema.yml" : "");
  if (inputs.mode === "infer") await refuseOverwriting(schemaPath, ports);
  const unique = all.expectations.flatMap(({ rule, column }) =>
    rule === "unique" && column ? [column] : [],
  );
  const read = await readTables(settings, unique, ports);
  const guarded = await Promise.all(read.map((table) => guardTable(table, all.sensitive, ports)));
  const baseline = await ask.baseline.settled;
  const withheld = read.map((_, k): Withheld => ({ sensitive: all.sensitive, found: guarded[k]!.found }));
  const tables: Partial<Record<TableRole, StoredTable>> = {};
  read.forEach(({ role, source, profile }, k) => {
    tables[role] = storeTable(source, profile, withheld[k]!, baseline.tables[role] ?? null);
  });
  const facts = read.map(
    ({ role, profile }, k): TableFacts => ({
      role,
      profile,
      base: baseline.tables[role] ?? null,
      isWithheld: (column) => isWithheld(column, withheld[k]!),
    }),
  );
  const judged = judgeBySchemas(facts, files.schemas, all, [...verified.findings, ...findingsOf(guarded)]);
  const [inferredFrom] = Object.entries(tables);
  if (inputs.mode === "infer") await ports.writeText(schemaPath, renderSchema(inferSchema(inferredFrom![1])));
  const lacksBase = inputs.compareWith.kind === "auto" && baseline.provenance.status !== "found";
  const rows = read.map(({ profile }) => profile.rows);
  const findings = judged.findings.slice(0, 2000);
  return {
    read,
    tables,
    baseline: baseline.provenance,
    drift: judged.drift,
    findings,
    decision: decideData(findings, rows, lacksBase),
    notes: [
      ...verified.notes,
      ...files.unread.map((one) => `${one} is not read: it holds of nothing here`),
      ...ask.notes,
      ...(inputs.mode === "infer"
        ? [`${schemaPath} was written, from the table ${inferredFrom![0]}: review it and commit it`]
        : []),
    ],
    schemaPath,
  };
}

function findingsOf(guarded: readonly Guarded[]) {
  return guarded.flatMap(({ findings }) => findings);
}

function policyAt(
  { provenance }: DataBaseline,
  inputs: DataInputs,
  folder: string | null,
  { commits }: DataPorts,
): Promise<PolicySource> {
  return readPolicyAt(commits, provenance.base?.sha ?? null, pathInRepository(inputs, folder));
}

/** What people reviewed and filled in is not replaced by what was inferred. */
async function refuseOverwriting(path: string, ports: DataPorts): Promise<void> {
  if ((await ports.readText(path)) === null) return;
  throw new UserError({
    code: "input-invalid",
    message: `the schema ${path} is there already, and stays as it is`,
    hint: "remove it to infer it anew, or name another file under `schema`",
    input: "schema",
    file: path,
  });
}

function onlyVerified({ baseline, verified, notes }: DataAsk): FoundData {
  return {
    read: [],
    tables: {},
    baseline: baseline.provenance,
    drift: {},
    findings: [...verified.findings],
    decision: decideData(verified.findings, [], false),
    notes: [...verified.notes, ...notes],
    schemaPath: "",
  };
}
