import type { CanaryConfig } from "../config/canary-schema.ts";
import type { DeployConfig } from "../config/deploy-schema.ts";
import { fewestPoints, scoreRule } from "./kayenta.ts";
import { type GateMargins, kindOf, parsePercent } from "./plan.ts";

/** What no single key of a deployment's `canary:` shows. */
export interface CanaryProblem {
  /** Below the environment. */
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly hint: string;
}

/** Looks of a whole canary: each stands in its ledger line. */
export const mostLooks = 60;
/** Targets that can give a part of the traffic to a new version. */
export const splitting: readonly string[] = ["kserve", "kubernetes", "command"];

/** Everything that contradicts itself in `strategy:` and `canary:`. */
export function canaryProblems(deploy: DeployConfig, gate: GateMargins): CanaryProblem[] {
  const { canary, strategy, target } = deploy;
  if (canary === undefined) {
    const message = "`strategy` is canary, and there is no `canary` that says how";
    const hint = "add `canary: {steps: [10%, 50%], source: prometheus, requests: …, metrics: {…}}`";
    return strategy === "canary" ? [{ path: ["strategy"], message, hint }] : [];
  }
  return [
    ...(splitting.includes(target) ? [] : [cannotSplit(target)]),
    ...stepProblems(canary),
    ...sourceProblems(canary),
    ...metricProblems(canary, gate),
    ...judgeProblems(canary),
  ];
}

function cannotSplit(target: string): CanaryProblem {
  return {
    path: ["canary"],
    message: `target ${target} cannot divide traffic between two versions`,
    hint: `${splitting.join(", ")} can; with another target, let \`command\` call what divides your traffic`,
  };
}

function stepProblems({ steps, looks }: CanaryConfig): CanaryProblem[] {
  const shares = steps.map(parsePercent);
  const rising = shares.every((share, at) => share > (shares[at - 1] ?? 0) && share <= 100);
  const all = shares.filter((share) => share < 100).length * looks;
  return [
    ...(rising
      ? []
      : [
          {
            path: ["canary", "steps"],
            message: "`steps` do not rise from above 0% to at most 100%",
            hint: "for example `steps: [10%, 50%]`",
          },
        ]),
    ...(rising && all === 0
      ? [
          {
            path: ["canary", "steps"],
            message: "`steps` has no share below 100%, so that nothing is tried",
            hint: "for example `steps: [10%, 50%]`",
          },
        ]
      : []),
    ...(all > mostLooks
      ? [
          {
            path: ["canary", "looks"],
            message: `${all} looks in all, and ${mostLooks} are the most`,
            hint: "look less often, with a longer `every`",
          },
        ]
      : []),
  ];
}

function judgeProblems({ judge, score, looks }: CanaryConfig): CanaryProblem[] {
  const isKayenta = judge === "kayenta";
  const { pass, marginal } = scoreRule(score);
  const path = (key: string) => ["canary", key];
  return [
    ...(isKayenta && looks < fewestPoints
      ? [
          {
            path: path("looks"),
            message: `the judge kayenta compares points, one a look, and ${looks} looks are fewer than ${fewestPoints}`,
            hint: "look more often, for example `looks: 30` with `every: 1m`",
          },
        ]
      : []),
    ...(isKayenta && marginal > pass
      ? [
          {
            path: path("score"),
            message: "`marginal` is above `pass`",
            hint: "score: {pass: 95, marginal: 75}",
          },
        ]
      : []),
    ...(!isKayenta && score !== undefined
      ? [{ path: path("score"), message: "`score` goes with `judge: kayenta` only", hint: "remove it" }]
      : []),
  ];
}

function sourceProblems({ source, at }: CanaryConfig): CanaryProblem[] {
  if (at === undefined && source === "prometheus") return [];
  const isAddress = source === "prometheus" || source === "http";
  if (at !== undefined && (!isAddress || /^https?:\/\//.test(at))) return [];
  const examples = {
    prometheus: "https://prometheus.example.com",
    http: "https://fraud.example.com/stats",
    file: "stats.json",
    command: "./stats.sh",
  };
  return [
    {
      path: ["canary", at === undefined ? "source" : "at"],
      message:
        at === undefined
          ? `source ${source} needs \`at\`, where the numbers are`
          : "`at` is not an http address",
      hint: `for example \`at: ${examples[source]}\``,
    },
  ];
}

function metricProblems({ metrics, judge }: CanaryConfig, gate: GateMargins): CanaryProblem[] {
  const kinds = Object.values(metrics).map(kindOf);
  const own = Object.entries(metrics).flatMap(([name, metric]): CanaryProblem[] => {
    const path = ["canary", "metrics", name];
    const kind = kindOf(metric);
    if (kind === null) {
      const message = `\`${name}\` is neither a rate (\`events\`), nor a mean (\`sum\` and \`squares\`), nor a \`value\``;
      return [{ path, message, hint: "write the queries of one of them" }];
    }
    if (kind === "value") return strayKeys(path, name, metric);
    const margin = metric.margin ?? gate[name]?.margin;
    return [
      ...(judge === "kayenta" || (typeof margin === "number" && margin > 0)
        ? []
        : [
            {
              path,
              message: `\`${name}\` has no margin as a number, neither here nor in the gate`,
              hint: "write the loss you would tolerate, for example `margin: 0.005`",
            },
          ]),
      ...(kind === "mean" && metric.direction === undefined
        ? [
            {
              path,
              message: `\`${name}\` does not say which way is better`,
              hint: "`direction: higher` or `lower`",
            },
          ]
        : []),
      ...(metric.max === undefined
        ? []
        : [{ path, message: `\`max\` of \`${name}\` goes with a \`value\` only`, hint: "remove it" }]),
    ];
  });
  if (kinds.some((kind) => kind === "rate" || kind === "mean") || own.length > 0) return own;
  const message = "no metric is compared, so that nothing could promote the new version";
  return [
    {
      path: ["canary", "metrics"],
      message,
      hint: "add a rate, for example `error_rate: {events: …, margin: 0.005}`",
    },
  ];
}

function strayKeys(
  path: CanaryProblem["path"],
  name: string,
  metric: CanaryConfig["metrics"][string],
): CanaryProblem[] {
  return (["of", "margin", "direction"] as const)
    .filter((key) => metric[key] !== undefined)
    .map((key) => ({
      path,
      message: `\`${key}\` of \`${name}\` means nothing, since a \`value\` is not compared`,
      hint: "remove it; `max` is its limit",
    }));
}
