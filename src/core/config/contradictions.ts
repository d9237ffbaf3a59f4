import { canaryProblems } from "../canary/problems.ts";
import { durationType } from "../train/input-types.ts";
import { seedsType } from "../train/seeds.ts";
import { tuneProblems } from "../tune/problems.ts";
import type { Path } from "./problem.ts";
import type { Config, ModelConfig } from "./schema.ts";

/** A finding about a key, before its place in the file is known. */
export interface Contradiction {
  readonly path: Path;
  readonly message: string;
  readonly hint: string;
}

/** What no single key shows: a floor above its ceiling, proof asked of a metric that does not gate. */
export function contradictions(config: Config): Contradiction[] {
  return Object.entries(config.models).flatMap(([name, model]) => [
    ...crossedFloors(model, ["models", name, "gate"]),
    ...provedButNotGated(model, ["models", name, "prove"]),
    ...oddTimeout(model, ["models", name, "train", "timeout"]),
    ...oddTuning(model, ["models", name, "train"]),
    ...oddCanaries(model, ["models", name, "deploy"]),
  ]);
}

/** Read as the input `timeout` of train is, before a run has begun. */
function oddTimeout({ train }: ModelConfig, path: Path): Contradiction[] {
  if (train?.timeout === undefined) return [];
  const reading = durationType.read(train.timeout);
  if ("value" in reading) return [];
  const message = `\`timeout\` is ${JSON.stringify(train.timeout)}; accepted is ${durationType.accepts}`;
  return [{ path, message, hint: "for example `timeout: 2h`" }];
}

function oddTuning({ train }: ModelConfig, path: Path): Contradiction[] {
  const seeds = typeof train?.seeds === "object" ? seedsType.read(JSON.stringify(train.seeds)) : null;
  const odd =
    seeds !== null && "refused" in seeds
      ? [
          {
            path: [...path, "seeds"],
            message: `\`seeds\`: ${seeds.refused}`,
            hint: "for example `seeds: [1, 2, 3]`",
          },
        ]
      : [];
  const found = train?.tune === undefined ? [] : tuneProblems(train.tune);
  return [...odd, ...found.map((one) => ({ ...one, path: [...path, "tune", ...one.path] }))];
}

function oddCanaries({ deploy = {}, gate = {} }: ModelConfig, path: Path): Contradiction[] {
  return Object.entries(deploy).flatMap(([environment, described]) =>
    canaryProblems(described, gate).map((one) => ({ ...one, path: [...path, environment, ...one.path] })),
  );
}

function crossedFloors(model: ModelConfig, path: Path): Contradiction[] {
  return Object.entries(model.gate ?? {}).flatMap(([metric, { min, max }]) =>
    min !== undefined && max !== undefined && min > max
      ? [
          {
            path: [...path, metric, "min"],
            message: `\`${metric}\` has min ${min} above max ${max}, which no value can meet`,
            hint: "swap them or remove one",
          },
        ]
      : [],
  );
}

function provedButNotGated(model: ModelConfig, path: Path): Contradiction[] {
  const { gate, prove } = model;
  if (gate === undefined || prove === undefined) return [];
  return prove.flatMap((metric, index) =>
    Object.hasOwn(gate, metric)
      ? []
      : [
          {
            path: [...path, index],
            message: `\`${metric}\` is named under \`prove\` and is not under \`gate\``,
            hint: `add \`${metric}: {}\` under \`gate\`, or remove it from \`prove\``,
          },
        ],
  );
}
