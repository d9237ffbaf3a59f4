import type { DataConfig } from "../config/data-schema.ts";
import type { Finding, Severity } from "../record/data.ts";
import type { CheckName } from "./check-names.ts";
import { type Expectation, expectationOf } from "./expectation.ts";

/** What a project asks of its data, beyond what is built in. */
export interface DataRules {
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly sensitive: ReadonlySet<string>;
  readonly expectations: readonly Expectation[];
}

export function rulesOf(config: DataConfig | undefined, source: string): DataRules {
  return {
    severities: new Map(Object.entries(config?.checks ?? {})),
    sensitive: new Set(config?.sensitive),
    expectations: (config?.expect ?? []).map((one) => expectationOf(one, source)),
  };
}

const order = ["off", "info", "warn", "error"];

/** The base's rules with what the pull request's own add: it can be stricter with itself, never milder. */
export function stricter(
  base: DataRules,
  own: DataRules,
  defaults: (check: CheckName) => Severity,
): DataRules {
  const severities = new Map(base.severities);
  for (const [check, severity] of own.severities) {
    const before = severities.get(check) ?? defaults(check as CheckName);
    if (order.indexOf(severity) > order.indexOf(before)) severities.set(check, severity);
  }
  const spelled = new Set(base.expectations.map(spell));
  return {
    severities,
    sensitive: new Set([...base.sensitive, ...own.sensitive]),
    expectations: [...base.expectations, ...own.expectations.filter((one) => !spelled.has(spell(one)))],
  };
}

function spell({ source: _source, ...rule }: Expectation): string {
  return JSON.stringify(rule);
}

/** What is configured wins over the check's own word: `off` drops a finding, `info` only shows it, `warn` and `error`
 *  say what a break is. Information stays information. */
export function applySeverity(finding: Finding, { severities }: DataRules): Finding | null {
  const asked = severities.get(finding.check);
  if (asked === undefined || finding.severity === "info") return asked === "off" ? null : finding;
  return asked === "off" ? null : { ...finding, severity: asked };
}
