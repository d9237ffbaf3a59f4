/** What a column may be read as. */
export const roles = [
  "id",
  "label",
  "prediction",
  "score",
  "weight",
  "group",
  "query",
  "series",
  "time",
  "horizon",
  "scale",
  "lower",
  "upper",
  "reference",
] as const;
export type Role = (typeof roles)[number];

/** Column names a role is recognised by, in lower case. The second list is looked at when nothing of the first
 *  is there. All others change the verdict, so none of them is ever guessed. */
export const synonyms: Readonly<Record<Role, readonly (readonly string[])[]>> = {
  id: [
    ["id", "row_id", "example_id", "sample_id", "instance_id", "record_id", "uid", "uuid", "guid"],
    ["key", "index", "idx", "row"],
  ],
  label: [
    ["label", "labels", "y_true", "ytrue", "target", "truth", "ground_truth", "gold", "actual", "true_label"],
    ["y", "class", "expected"],
  ],
  prediction: [
    ["prediction", "predictions", "y_pred", "ypred", "pred", "preds", "predicted", "predicted_label", "yhat"],
    ["y_hat", "output", "forecast"],
  ],
  score: [
    [
      "score",
      "scores",
      "y_score",
      "y_prob",
      "y_proba",
      "prob",
      "proba",
      "probability",
      "probabilities",
      "pred_proba",
      "predict_proba",
      "prediction_score",
      "confidence",
      "proba_1",
      "prob_1",
      "score_1",
      "p_1",
    ],
    ["p", "logit"],
  ],
  weight: [],
  group: [],
  query: [],
  series: [],
  time: [],
  horizon: [],
  scale: [],
  lower: [],
  upper: [],
  reference: [],
};
