import type { DataFacts, TableFacts } from "../../core/data/checks/check.ts";
import { sealData } from "../../core/data/data-record.ts";
import type { Expectation } from "../../core/data/expectation.ts";
import { decideData, exitOf, judgeData } from "../../core/data/judge-data.ts";
import { inferSchema } from "../../core/data/schema-file.ts";
import { isWithheld, storeTable, type Withheld } from "../../core/data/store-table.ts";
import { planRun, type RunPlan } from "../../core/events/plan.ts";
import type { DataRecord, StoredTable, TableRole } from "../../core/record/data.ts";
import { UserError } from "../../errors.ts";
import { parseSchema, renderSchema } from "../../formats/data/schema-yaml.ts";
import { readSuite } from "../../formats/data/suite.ts";
import { isOfPullRequest, pathInRepository, readPolicyAt } from "../../stories/policy-source.ts";
import { type DataBaseline, findDataBaseline } from "./baseline.ts";
import { type Guarded, guardTable } from "./guard.ts";
import type { DataInputs } from "./inputs.ts";
import { makeDataRecord } from "./make-record.ts";
import type { DataPorts } from "./ports.ts";
import { type ReadTable, readTables } from "./profile.ts";
import { pullData } from "./pull.ts";
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
  const verified = await verifyFiles(settings.manifests, ports);
  const looksAtTables = inputs.mode === "check" || inputs.mode === "infer";
  if (looksAtTables) refuseNothing(settings);
  else refuseNoManifest(inputs, settings);
  const found = looksAtTables
    ? await checkTables({ inputs, settings, plan, verified }, ports)
    : await onlyVerified({ inputs, settings, plan, verified }, ports);
  const record = sealData(await makeDataRecord(inputs, settings, { ...found, verified }, ports));
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

interface Ask {
  readonly inputs: DataInputs;
  readonly settings: DataSettings;
  readonly plan: RunPlan;
  readonly verified: Verified;
}

/** What a run came to, before it is a record. */
export interface FoundData
  extends Pick<DataRecord, "tables" | "drift" | "findings" | "decision" | "policy" | "notes" | "baseline"> {
  readonly read: readonly ReadTable[];
  readonly schemaPath: string;
}

async function checkTables({ inputs, settings, plan, verified }: Ask, ports: DataPorts): Promise<FoundData> {
  const schemaPath = settings.schema ?? (inputs.mode === "infer" ? "schema.yml" : "");
  if (inputs.mode === "infer") await refuseOverwriting(schemaPath, ports);
  const baseline = await findDataBaseline(inputs, settings, plan, ports);
  const { rules, policy } = rulesFor(settings, inputs, await policyAt(baseline, inputs, plan, ports));
  const suites = await readSuites(settings.suites, ports);
  const all = { ...rules, expectations: [...rules.expectations, ...suites.rules] };
  const unique = all.expectations.flatMap(({ rule, column }) =>
    rule === "unique" && column ? [column] : [],
  );
  const read = await readTables(settings, unique, ports);
  const guarded = await Promise.all(read.map((table) => guardTable(table, all.sensitive, ports)));
  const withheld = read.map((_, k): Withheld => ({ sensitive: all.sensitive, found: guarded[k]!.found }));
  const tables: Partial<Record<TableRole, StoredTable>> = {};
  read.forEach(({ role, source, profile }, k) => {
    tables[role] = storeTable(source, profile, withheld[k]!, baseline.tables[role] ?? null);
  });
  const text = inputs.mode === "infer" || schemaPath === "" ? null : await readSchemaText(schemaPath, ports);
  const facts: DataFacts = {
    schema: text === null ? null : parseSchema(text, schemaPath),
    tables: read.map(
      ({ role, profile }, k): TableFacts => ({
        role,
        profile,
        base: baseline.tables[role] ?? null,
        isWithheld: (column) => isWithheld(column, withheld[k]!),
      }),
    ),
  };
  const judged = judgeData(facts, all, [...verified.findings, ...findingsOf(guarded)]);
  const [inferredFrom] = Object.entries(tables);
  if (inputs.mode === "infer") await ports.writeText(schemaPath, renderSchema(inferSchema(inferredFrom![1])));
  const lacksBase = inputs.compareWith.kind === "auto" && baseline.provenance.status !== "found";
  const rows = read.map(({ profile }) => profile.rows);
  const findings = judged.findings.slice(0, 2000);
  return {
    read,
    tables,
    drift: judged.drift,
    findings,
    decision: decideData(findings, rows, lacksBase),
    policy: policy.provenance,
    baseline: baseline.provenance,
    notes: [
      ...verified.notes,
      ...suites.unread.map((one) => `${one} is not read: it holds of nothing here`),
      ...(policy.note === "" ? [] : [policy.note]),
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

async function policyAt({ provenance }: DataBaseline, inputs: DataInputs, plan: RunPlan, ports: DataPorts) {
  if (!isOfPullRequest(plan)) return null;
  const path = pathInRepository(inputs, await ports.folderInRepository());
  return readPolicyAt(ports.commits, provenance.base?.sha ?? null, path);
}

async function readSuites(paths: readonly string[], ports: DataPorts) {
  const rules: Expectation[] = [];
  const unread: string[] = [];
  for (const path of paths) {
    const suite = await readSuite(ports.open(path));
    rules.push(...suite.rules);
    unread.push(...suite.unread.map((one) => `${path}: ${one}`));
  }
  return { rules, unread };
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

async function readSchemaText(path: string, ports: DataPorts): Promise<string> {
  const text = await ports.readText(path);
  if (text !== null) return text;
  throw new UserError({
    code: "file-missing",
    message: `the schema ${path} does not exist`,
    hint: "`evenhand data --mode infer` writes one to review and commit",
    input: "schema",
    file: path,
  });
}

async function onlyVerified({ inputs, settings, plan, verified }: Ask, ports: DataPorts): Promise<FoundData> {
  const none = { compareWith: { kind: "none" } } as const;
  const baseline = await findDataBaseline({ ...inputs, ...none }, settings, plan, ports);
  const { policy } = rulesFor(settings, inputs, await policyAt(baseline, inputs, plan, ports));
  return {
    read: [],
    tables: {},
    drift: {},
    findings: [...verified.findings],
    decision: decideData(verified.findings, [], false),
    policy: policy.provenance,
    baseline: baseline.provenance,
    notes: [...verified.notes],
    schemaPath: "",
  };
}
