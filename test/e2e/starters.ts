/** A starter of examples/starters: what a pull request changes there, and what must come of it. */
export interface Starter {
  readonly name: string;
  readonly workflow: string;
  readonly packages: boolean;
  /** A change that is allowed, and one that is not: file → content. */
  readonly good: Readonly<Record<string, string>>;
  readonly bad: Readonly<Record<string, string>>;
  /** In the comment on the bad one. */
  readonly says: RegExp;
}

const json = (value: unknown) => `${JSON.stringify(value)}\n`;

export const starters: readonly Starter[] = [
  {
    name: "scikit-learn",
    workflow: "model.yml",
    packages: true,
    good: { "params.json": json({ trees: 120, depth: 6 }) },
    bad: { "params.json": json({ trees: 60, depth: 4, features: 2 }) },
    says: /`tumour` regressed.*`roc_auc` fell/,
  },
  {
    name: "xgboost",
    workflow: "model.yml",
    packages: true,
    good: { "params.json": json({ rounds: 81, max_depth: 3, eta: 0.1 }) },
    bad: { "params.json": json({ rounds: 4, max_depth: 3, eta: 0.1 }) },
    says: /`progression` regressed.*`mae` rose/,
  },
  {
    name: "dvc-mlflow",
    workflow: "model.yml",
    packages: true,
    good: { "params.yaml": "train_share: 0.5\nfeatures: 13\nstrength: 0.9\n" },
    bad: { "params.yaml": "train_share: 0.5\nfeatures: 1\nstrength: 1.0\n" },
    says: /`wine` regressed/,
  },
  {
    name: "huggingface-results",
    workflow: "model.yml",
    packages: false,
    good: { "settings.json": json({ train_sentences: 420 }) },
    bad: { "settings.json": json({ train_sentences: 40 }) },
    says: /`sentiment` regressed.*`eval_accuracy` fell/,
  },
  {
    name: "llm-answers",
    workflow: "model.yml",
    packages: false,
    good: { "prompt.txt": "prompt-2\n" },
    bad: { "prompt.txt": "prompt-3\n" },
    says: /`assistant` regressed.*`exact_match` fell/,
  },
  {
    name: "forecasting",
    workflow: "model.yml",
    packages: false,
    good: { "params.json": json({ method: "seasonal", level: 0.3, season: 0.1 }) },
    bad: { "params.json": json({ method: "naive" }) },
    says: /`demand` regressed.*`mase` rose/,
  },
  {
    name: "monorepo",
    workflow: "models.yml",
    packages: false,
    good: { "fraud/params.json": json({ features: 3, epochs: 7 }) },
    bad: { "fraud/params.json": json({ features: 1, epochs: 5 }) },
    says: /1 of 2 regressed.*`fraud`: `roc_auc` fell/,
  },
];
