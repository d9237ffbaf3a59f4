import type { TuneConfig } from "../config/tune-schema.ts";
import { mostTrials } from "../config/tune-schema.ts";
import { isPlainName } from "../train/dotted.ts";
import { gridSize, unwalkable } from "./grid.ts";
import { readAxis } from "./space.ts";

/** What no single key of `tune:` shows. */
export interface TuneProblem {
  /** Below `tune`. */
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
}

/** Everything that contradicts itself in a `tune:`; [] when trials can be made of it. */
export function tuneProblems(tune: TuneConfig): TuneProblem[] {
  const ofSpace = spaceProblems(tune);
  return [...goalProblems(tune), ...ofSpace, ...(ofSpace.length > 0 ? [] : countProblems(tune))];
}

function goalProblems({ minimize, maximize, hyperband }: TuneConfig): TuneProblem[] {
  const problems: TuneProblem[] = [];
  if ((minimize === undefined) === (maximize === undefined)) {
    const which =
      minimize === undefined ? "neither `minimize` nor `maximize`" : "both `minimize` and `maximize`";
    const message = `\`tune\` has ${which}`;
    problems.push({ path: [], message, hint: "name one reported metric, for example `minimize: val_loss`" });
  }
  if (hyperband.max <= hyperband.min) {
    const message = `\`hyperband\` has max ${hyperband.max}, which is not above min ${hyperband.min}`;
    problems.push({ path: ["hyperband"], message, hint: "`max` is the step at which a trial is complete" });
  }
  return problems;
}

function spaceProblems({ space }: TuneConfig): TuneProblem[] {
  if (Object.keys(space).length === 0)
    return [
      {
        path: ["space"],
        message: "`space` names no parameter",
        hint: "for example `lr: {low: 0.001, high: 0.1, log: true}`",
      },
    ];
  return Object.entries(space).flatMap(([name, dimension]) => {
    if (!isPlainName(name))
      return [
        {
          path: ["space", name],
          message: `\`${name}\` cannot be a parameter's name`,
          hint: "use letters, digits, `_` and dots",
        },
      ];
    const axis = readAxis(dimension);
    return "wrong" in axis
      ? [{ path: ["space", name], message: `\`${name}\` ${axis.wrong}`, hint: axis.fix }]
      : [];
  });
}

function countProblems({ sampler, trials, space }: TuneConfig): TuneProblem[] {
  if (sampler !== "grid") {
    if (trials !== undefined) return [];
    return [{ path: [], message: "`tune` does not say how many `trials`", hint: "for example `trials: 20`" }];
  }
  const [endless] = unwalkable(space);
  if (endless !== undefined) {
    const message = `a grid cannot walk through \`${endless}\`, which has any number between its bounds`;
    return [{ path: ["space", endless], message, hint: "give it `step`, `int: true` or `values`" }];
  }
  const [points, most] = [gridSize(space), trials ?? mostTrials];
  if (points <= most) return [];
  const message = `the grid has ${points} points and ${trials === undefined ? "at most" : "`trials` is"} ${most}`;
  return [
    { path: ["space"], message, hint: "name fewer values, or draw from the space with `sampler: random`" },
  ];
}
