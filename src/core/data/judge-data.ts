import type { DataRecord, Drift, Finding, TableRole } from "../record/data.ts";
import { countOf, plural } from "../table/wording.ts";
import type { CheckName } from "./check-names.ts";
import { type DataFacts, numberOf, type TableFacts } from "./checks/check.ts";
import { checks } from "./checks/index.ts";
import { driftThresholds, judgeDrift } from "./drift/judge-drift.ts";
import { expectationsOfSchema, judgeExpectations } from "./expectation.ts";
import { applySeverity, type DataRules } from "./rules.ts";
import type { DataSchema } from "./schema-file.ts";

export interface JudgedData {
  readonly findings: readonly Finding[];
  readonly drift: Partial<Record<TableRole, Drift>>;
}

/** The word that a check has when nothing is configured. */
export function defaultSeverity(name: CheckName): Finding["severity"] {
  const known = checks.find((check) => check.name === name)?.severity;
  return known ?? (["drift", "personal-data", "secret"].includes(name) ? "warn" : "error");
}

/** Every check over every table, drift, and the rules that people wrote; worst first. Pure. */
export function judgeData(facts: DataFacts, rules: DataRules, more: readonly Finding[] = []): JudgedData {
  const own = [...rules.expectations, ...(facts.schema === null ? [] : expectationsOfSchema(facts.schema))];
  const drift = driftOf(facts);
  const found = [
    ...more,
    ...checks.flatMap((check) => check.judge(facts)),
    ...facts.tables.flatMap((table) => judgeExpectations(table, own)),
    ...facts.tables.flatMap((table) => driftFindings(table, drift[table.role])),
  ];
  const findings = found.flatMap((finding) => applySeverity(finding, rules) ?? []);
  return { findings: worstFirst(findings), drift };
}

/** The same by each of several schemas, which all hold; a finding that two have in common is told once. */
export function judgeBySchemas(
  tables: DataFacts["tables"],
  schemas: readonly DataSchema[],
  rules: DataRules,
  more: readonly Finding[] = [],
): JudgedData {
  const each = (schemas.length === 0 ? [null] : schemas).map((schema) =>
    judgeData({ tables, schema }, rules, more),
  );
  const once = new Map(each.flatMap(({ findings }) => findings.map((one) => [JSON.stringify(one), one])));
  return { drift: each[0]!.drift, findings: worstFirst([...once.values()]) };
}

function driftOf({ tables }: DataFacts): Partial<Record<TableRole, Drift>> {
  const judged = tables.flatMap(({ role, profile, base }): [TableRole, Drift][] => {
    const { label } = profile.roles;
    return base === null ? [] : [[role, judgeDrift(profile, base, new Set(label === null ? [] : [label]))]];
  });
  return Object.fromEntries(judged);
}

const rule = `effect ≥ ${driftThresholds.warn} (KS distance, or Jensen-Shannon distance) and adjusted p ≤ 0.05`;

function driftFindings({ role }: TableFacts, drift: Drift | undefined): Finding[] {
  if (drift === undefined) return [];
  const moved = drift.columns.filter(({ level }) => level !== "none");
  const common = { check: "drift", severity: "warn", table: role, example: null, rule } as const;
  const findings = moved.map(
    ({ column, method, effect, pAdjusted, level }): Finding => ({
      ...common,
      column,
      message: `the distribution moved${level === "alert" ? " far" : ""}: ${method === "ks" ? "KS distance" : "Jensen-Shannon distance"} ${numberOf(effect!)}, adjusted p ${spellP(pAdjusted!)}`,
      value: effect,
    }),
  );
  if (!drift.drifted) return findings;
  const assessed = drift.columns.filter(({ status }) => status === "assessed").length;
  const message = `the table drifted: ${plural(moved.length, "column")} of ${countOf(assessed)} moved`;
  return [{ ...common, column: null, message, value: drift.share }, ...findings];
}

const rank = { error: 0, warn: 1, info: 2 } as const;

function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}

/** A finding in one line. */
export function spellFinding({ table, column, message, example, check }: Finding): string {
  const where = column === null ? `${table}:` : `${table}: column \`${column}\`,`;
  return `${where} ${message}${example === null ? "" : `; see ${example}`} (${check})`;
}

/** @example spellP(1e-9) // "below 0.0001" */
function spellP(p: number): string {
  return p < 0.0001 ? "below 0.0001" : String(Number(p.toPrecision(2)));
}

/** What the findings come to. A table without rows cannot be judged, which is never a pass.
 *  @param lacksBase a baseline was looked for, and none was found */
export function decideData(
  findings: readonly Finding[],
  rows: readonly number[],
  lacksBase: boolean,
): DataRecord["decision"] {
  const errors = findings.filter(({ severity }) => severity === "error").map(spellFinding);
  const warnings = findings.filter(({ severity }) => severity === "warn").map(spellFinding);
  const reasons = errors.slice(0, 100);
  if (rows.some((count) => count === 0)) return { result: "no-evidence", reasons, warnings };
  if (errors.length > 0) return { result: "fail", reasons, warnings };
  return { result: lacksBase ? "no-baseline" : "pass", reasons, warnings };
}

/** The step's exit code. */
export function exitOf(
  { result, warnings }: DataRecord["decision"],
  failOn: "error" | "warn" | "never",
): 0 | 1 | 4 {
  if (failOn === "never") return 0;
  if (result === "no-evidence") return 4;
  return result === "fail" || (failOn === "warn" && warnings.length > 0) ? 1 : 0;
}
