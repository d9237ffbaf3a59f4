"""Breast-cancer classifier: out-of-fold predictions over all rows, then one model fitted on all of them."""

import csv
import json
import os
import pathlib

import joblib
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

here = pathlib.Path(__file__).parent
params = json.loads((here / "params.json").read_text())
out = here / "out"
out.mkdir(exist_ok=True)

with open(here / "cases.csv", newline="") as file:
    cases = list(csv.DictReader(file))
names = [name for name in cases[0] if name not in ("id", "diagnosis")]
features = [[float(case[name]) for name in names] for case in cases]
truth = [case["diagnosis"] for case in cases]
model = make_pipeline(
    StandardScaler(),
    PCA(params["components"]),
    LogisticRegression(C=params["C"], max_iter=1000),
)
folds = StratifiedKFold(10, shuffle=True, random_state=int(os.environ.get("EVENHAND_SEED", "0")))
scores = cross_val_predict(model, features, truth, cv=folds, method="predict_proba")[:, 1]

with open(out / "predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", "label", "score"])
    for case, label, score in zip(cases, truth, scores):
        writer.writerow([case["id"], label, repr(float(score))])

joblib.dump(model.fit(features, truth), out / "model.joblib")
print(f"{len(truth)} out-of-fold predictions, {params['components']} components")
