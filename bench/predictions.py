"""The other side of bench/predictions.ts: `make N DIR` writes two models' predictions on the same rows as CSV and
Parquet; `judge DIR` is what a script would do by hand: read both, join by id, six metrics of each, no interval."""
import sys

import numpy as np
import pandas as pd


def make(rows, folder):
    rng = np.random.default_rng(11)
    label = (rng.random(rows) < 0.3).astype("int64")
    shared = 1.2 * rng.normal(size=rows)
    for name, skill in (("base", 3.2), ("cand", 3.3)):
        margin = skill * (label - 0.5) + shared + rng.normal(size=rows)
        score = np.round(1 / (1 + np.exp(-margin)), 4)
        columns = {"id": np.arange(rows), "label": label, "prediction": (score >= 0.5).astype("int64"), "score": score}
        columns["segment"] = rng.choice(["web", "ios", "android", "partner"], size=rows)
        columns["user"] = rng.integers(0, max(2, rows // 20), size=rows)
        frame = pd.DataFrame(columns)
        frame.to_csv(f"{folder}/{name}.csv", index=False)
        frame.to_parquet(f"{folder}/{name}.parquet", index=False)


def judge(folder):
    from sklearn import metrics

    both = pd.read_csv(f"{folder}/base.csv").merge(pd.read_csv(f"{folder}/cand.csv"), on="id")
    for side in ("x", "y"):
        label, prediction, score = (both[f"{name}_{side}"].to_numpy() for name in ("label", "prediction", "score"))
        print(
            metrics.accuracy_score(label, prediction),
            metrics.f1_score(label, prediction),
            metrics.roc_auc_score(label, score),
            metrics.average_precision_score(label, score),
            metrics.log_loss(label, score),
            metrics.brier_score_loss(label, score),
        )


if sys.argv[1] == "make":
    make(int(sys.argv[2]), sys.argv[3])
else:
    judge(sys.argv[2])
