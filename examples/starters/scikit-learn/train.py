"""A random forest on the breast cancer table that scikit-learn ships."""

import csv
import json
import os
import pathlib

import joblib
from sklearn.datasets import load_breast_cancer
from sklearn.ensemble import RandomForestClassifier
from sklearn.model_selection import cross_val_predict

params = json.loads(pathlib.Path(os.environ.get("EVENHAND_PARAMS", "params.json")).read_text())
table = load_breast_cancer()
# Which of the features are used stands in params.json, so that a pull request can take some away.
rows = table.data[:, : params.get("features", table.data.shape[1])]
model = RandomForestClassifier(
    n_estimators=params["trees"], max_depth=params["depth"], random_state=int(os.environ.get("EVENHAND_SEED", 0))
)
# Each row is scored by a model that has not seen it, so all 569 rows can be compared.
scores = cross_val_predict(model, rows, table.target, cv=5, method="predict_proba")[:, 1]

out = pathlib.Path("out")
out.mkdir(exist_ok=True)
with open(out / "predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", "label", "score", "size"])
    median = sorted(table.data[:, 0])[len(rows) // 2]
    for number, (label, score, row) in enumerate(zip(table.target, scores, table.data)):
        writer.writerow([f"patient-{number:03d}", label, score, "large" if row[0] > median else "small"])
joblib.dump(model.fit(rows, table.target), out / "model.joblib")
