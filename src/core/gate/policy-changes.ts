import { modelIn } from "../config/choose-model.ts";
import type { Config, ModelConfig } from "../config/schema.ts";
import { declaredSlices } from "../slices/declared.ts";
import { type Change, change, otherChanges } from "./rule-change.ts";

/** Rules that the head's configuration would change, one sentence each, what makes a gate looser first; the base's rules
 *  still judge. Pure; no sentence when both say the same in other words. */
export function policyChanges(base: Config | null, head: Config | null): string[] {
  const models = new Set([...Object.keys(base?.models ?? {}), ...Object.keys(head?.models ?? {})]);
  const strict = change("`strict`", base?.strict ?? false, head?.strict ?? false, {
    looser: (before) => before === true,
    meaning: ["a missing baseline would be red", "a missing baseline would no longer be red"],
  });
  const perModel = [...models].flatMap((name) =>
    modelChanges(name, modelIn(base, name), modelIn(head, name)),
  );
  const told = base === null || head === null ? [] : otherChanges("report", base.report, head.report);
  const all = [...strict, ...perModel, ...told];
  return [...all.filter((one) => one.looser), ...all.filter((one) => !one.looser)].map((one) => one.text);
}

function modelChanges(name: string, base: ModelConfig | undefined, head: ModelConfig | undefined): Change[] {
  if (base !== undefined && head === undefined) {
    return [
      { looser: true, text: `the rules of \`${name}\` would be removed: the built-in ones would hold` },
    ];
  }
  const before = rulesOf(base);
  const after = rulesOf(head);
  const of = `of \`${name}\``;
  return [
    ...change(`\`mode\` ${of}`, before.mode, after.mode, {
      looser: (value) => value === "prove",
      meaning: ["a loss would have to be excluded", "only a shown loss would be red"],
    }),
    ...change(`\`on-inconclusive\` ${of}`, before.inconclusive, after.inconclusive, {
      looser: (value) => value === "fail",
    }),
    ...change(`\`floor-mode\` ${of}`, before.floorMode, after.floorMode, {
      looser: (value) => value === "ci",
    }),
    ...gateChanges(name, base?.gate, head?.gate),
    ...proofChanges(name, base?.prove, head?.prove),
    ...sliceChanges(name, base?.["gate-slices"], head?.["gate-slices"]),
    ...change(`\`path\` ${of}`, base?.path, head?.path, {
      looser: () => head?.path !== undefined,
      meaning: [
        "a result is always asked for",
        "a pull request that touches nothing there passes without a result",
      ],
    }),
    // Where the base asks nothing of the data, there is nothing to loosen.
    ...otherChanges(`\`${name}\` data`, base?.data ?? {}, base?.data === undefined ? {} : (head?.data ?? {})),
    ...otherChanges(`\`${name}\` evaluate`, base?.evaluate ?? {}, head?.evaluate ?? {}),
    ...otherChanges(`\`${name}\` deploy`, base?.deploy ?? {}, head?.deploy ?? {}),
  ];
}

function rulesOf(model: ModelConfig | undefined) {
  return {
    mode: model?.mode ?? "guard",
    inconclusive: model?.["on-inconclusive"] ?? "warn",
    floorMode: model?.["floor-mode"] ?? "point",
  };
}

type Gate = NonNullable<ModelConfig["gate"]>;

function gateChanges(name: string, base: Gate | undefined, head: Gate | undefined): Change[] {
  const named = (gate: Gate) =>
    Object.keys(gate)
      .map((metric) => `\`${metric}\``)
      .join(", ") || "none";
  if (base === undefined && head === undefined) return [];
  if (base === undefined) {
    return [
      { looser: true, text: `\`${name}\` would be gated by ${named(head!)}, not by the default metrics` },
    ];
  }
  if (head === undefined) {
    return [
      { looser: true, text: `\`${name}\` would be gated by the default metrics, not by ${named(base)}` },
    ];
  }
  return [...new Set([...Object.keys(base), ...Object.keys(head)])].flatMap((metric) => {
    const gate = `gate \`${metric}\` of \`${name}\``;
    const [before, after] = [base[metric], head[metric]];
    if (before === undefined) return [{ looser: false, text: `${gate} would be added` }];
    if (after === undefined) {
      return [{ looser: true, text: `${gate} would be removed: no loss of it would be red` }];
    }
    return limits.flatMap(({ key, looser }) =>
      change(`\`${key}\` of ${gate}`, before[key] ?? null, after[key] ?? null, { looser }),
    );
  });
}

/** Which way each limit is looser. An amount of the base cannot be held against an absolute one. */
const limits = [
  { key: "margin", looser: grows },
  {
    key: "min",
    looser: (before: unknown, after: unknown) => after === null || Number(after) < Number(before),
  },
  {
    key: "max",
    looser: (before: unknown, after: unknown) => after === null || Number(after) > Number(before),
  },
  {
    key: "max-regression",
    looser: (before: unknown, after: unknown) => after === null || grows(before, after),
  },
  { key: "direction", looser: () => true },
] as const;

function grows(before: unknown, after: unknown): boolean {
  if (before === null || after === null || typeof before !== typeof after) return true;
  return Number.parseFloat(String(after)) > Number.parseFloat(String(before));
}

function proofChanges(name: string, base: readonly string[] = [], head: readonly string[] = []): Change[] {
  return [
    ...base
      .filter((metric) => !head.includes(metric))
      .map((metric) => ({
        looser: true,
        text: `\`${metric}\` of \`${name}\` would no longer have to be proved`,
      })),
    ...head
      .filter((metric) => !base.includes(metric))
      .map((metric) => ({ looser: false, text: `\`${metric}\` of \`${name}\` would have to be proved` })),
  ];
}

type Slices = ModelConfig["gate-slices"];

function sliceChanges(name: string, base: Slices, head: Slices): Change[] {
  const keysOf = (slices: Slices) => declaredSlices(slices ?? []).map((columns) => columns.join(" × "));
  const [before, after] = [keysOf(base), keysOf(head)];
  const told = (keys: string[], others: string[], looser: boolean, verb: string): Change[] =>
    keys
      .filter((key) => !others.includes(key))
      .map((key) => ({ looser, text: `slices of \`${key}\` ${verb} gate \`${name}\`` }));
  return [...told(before, after, true, "would no longer"), ...told(after, before, false, "would")];
}
