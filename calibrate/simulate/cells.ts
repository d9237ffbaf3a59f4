import { makeBinary } from "../population/binary.ts";
import { makeForecast } from "../population/forecast.ts";
import { makeMulticlass } from "../population/multiclass.ts";
import type { Plan, Population, Structure } from "../population/population.ts";
import { makeRanking } from "../population/ranking.ts";
import { makeRegression } from "../population/regression.ts";
import { makeText } from "../population/text.ts";
import { makeRandom } from "../random.ts";

/** One metric, one kind of rows, one size. */
export interface Cell {
  readonly family: string;
  readonly metric: string;
  /** Rows, queries or series in a test set; of groups, on average. */
  readonly n: number;
  readonly structure: Structure;
}

interface Family {
  readonly make: (plan: Plan) => Population;
  readonly metrics: readonly string[];
  readonly sizes: readonly number[];
  /** Rows, queries or series in the population before it is mirrored. */
  readonly members: number;
}

const sizes = [50, 500, 5000];

export const families: Readonly<Record<string, Family>> = {
  binary: {
    make: (plan) => makeBinary(plan, -1.6),
    metrics: [
      ...[
        "roc_auc",
        "average_precision",
        "accuracy",
        "balanced_accuracy",
        "f1",
        "precision",
        "recall",
        "mcc",
      ],
      ...["kappa", "log_loss", "brier", "ece", "recall_at_precision@0.8", "fpr_at_tpr@0.9"],
    ],
    sizes,
    members: 30_000,
  },
  "binary, rare": {
    make: (plan) => makeBinary(plan, -4.6),
    metrics: ["roc_auc", "average_precision", "balanced_accuracy", "f1", "log_loss", "brier"],
    sizes: [500, 5000],
    members: 30_000,
  },
  multiclass: {
    make: makeMulticlass,
    metrics: [
      ...["accuracy", "f1_macro", "balanced_accuracy", "mcc", "kappa", "log_loss", "brier", "roc_auc"],
      ...["top_k_accuracy", "ece"],
    ],
    sizes,
    members: 30_000,
  },
  regression: {
    make: makeRegression,
    metrics: [
      ...["mae", "rmse", "r2", "explained_variance", "median_ae", "mape", "smape", "wape", "pinball@0.9"],
    ],
    sizes,
    members: 30_000,
  },
  ranking: { make: makeRanking, metrics: ["ndcg@10", "map@10", "mrr", "recall@10"], sizes, members: 8000 },
  forecast: { make: makeForecast, metrics: ["mase", "wape"], sizes, members: 8000 },
  text: {
    make: makeText,
    metrics: ["exact_match", "token_f1", "rouge1", "rougeL", "bleu", "chrf"],
    sizes,
    members: 20_000,
  },
};

const structures: readonly Structure[] = ["iid", "clustered"];
/** Members of a group, on average. */
const groupSize = 5;

/** Cells that share a population follow one another. */
export const cells: readonly Cell[] = Object.entries(families).flatMap(([family, { metrics, sizes: all }]) =>
  structures.flatMap((structure) =>
    metrics.flatMap((metric) => all.map((n) => ({ family, metric, n, structure }))),
  ),
);

export function nameOfCell({ family, metric, n, structure }: Cell): string {
  return `${family}/${structure}/${metric}/${n}`;
}

export function populationOf({ family, structure }: Pick<Cell, "family" | "structure">): Population {
  const { make, members } = families[family]!;
  const units = structure === "iid" ? members : members / groupSize;
  return make({ structure, units, random: makeRandom(`population ${family} ${structure}`) });
}

/** Units of the population that make a test set of a cell. */
export function unitsOf({ n, structure }: Cell): number {
  return structure === "iid" ? n : n / groupSize;
}
