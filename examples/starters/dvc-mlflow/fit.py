"""A classifier of three classes; parameters and metrics are logged to MLflow, predictions are left for the comparison."""

import csv
import json
import os
import pathlib

os.environ.setdefault("MLFLOW_TRACKING_URI", "sqlite:///mlflow.db")
import mlflow  # noqa: E402
from sklearn.linear_model import LogisticRegression  # noqa: E402
from sklearn.metrics import accuracy_score, log_loss  # noqa: E402
from sklearn.pipeline import make_pipeline  # noqa: E402
from sklearn.preprocessing import StandardScaler  # noqa: E402

from settings import settings  # noqa: E402


def read(name):
    with open(f"data/{name}.csv", newline="") as file:
        rows = list(csv.reader(file))[1:]
    used = int(settings["features"])
    return [row[0] for row in rows], [[float(v) for v in row[1 : 1 + used]] for row in rows], [int(row[-1]) for row in rows]


_, train, classes = read("train")
ids, test, truth = read("test")
model = make_pipeline(StandardScaler(), LogisticRegression(C=settings["strength"], max_iter=500)).fit(train, classes)
proba = model.predict_proba(test)
with mlflow.start_run():
    mlflow.log_params(settings)
    mlflow.log_metrics({"test_accuracy": accuracy_score(truth, model.predict(test)), "test_log_loss": log_loss(truth, proba)})

out = pathlib.Path("out")
out.mkdir(exist_ok=True)
with open(out / "predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", "label", "prediction", "proba_0", "proba_1", "proba_2"])
    for name, label, said, shares in zip(ids, truth, model.predict(test), proba):
        writer.writerow([name, label, said, *shares])
steps = model.steps[1][1]
(out / "model.json").write_text(json.dumps({"classes": steps.coef_.tolist(), "intercept": steps.intercept_.tolist()}))
