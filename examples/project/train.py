"""A logistic regression on made data, with nothing but the standard library: it trains in about a second."""

import csv
import json
import math
import os
import pathlib
import random

params = json.loads(pathlib.Path(os.environ.get("EVENHAND_PARAMS", "params.json")).read_text())
made = random.Random(7)


def make_row():
    label = made.random() < 0.4
    centre = 1.0 if label else -1.0
    return [made.gauss(centre * weight, 1.6) for weight in (1.0, 0.7, 0.4)], int(label)


train = [make_row() for _ in range(600)]
test = [make_row() for _ in range(1500)]
validation = [make_row() for _ in range(300)]
weights, bias = [0.0] * int(os.environ.get("FEATURES", params["features"])), 0.0


def score(row):
    total = bias + sum(w * x for w, x in zip(weights, row))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


for _ in range(params["epochs"]):
    for row, label in train:
        step = params["rate"] * (label - score(row))
        weights = [w + step * x for w, x in zip(weights, row)]
        bias += step

if "EVENHAND_METRICS" in os.environ:
    scored = [(min(max(score(row), 1e-9), 1 - 1e-9), label) for row, label in validation]
    loss = -sum(math.log(p if label else 1 - p) for p, label in scored) / len(scored)
    with open(os.environ["EVENHAND_METRICS"], "a") as metrics:
        metrics.write(json.dumps({"validation_loss": loss}) + "\n")

out = pathlib.Path("out")
out.mkdir(exist_ok=True)
with open(out / "predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", "label", "score"])
    for number, (row, label) in enumerate(test):
        writer.writerow([f"row-{number:04d}", label, score(row)])
(out / "model.json").write_text(json.dumps({"weights": weights, "bias": bias}))
print(f"trained on {len(train)} rows, scored {len(test)}")
