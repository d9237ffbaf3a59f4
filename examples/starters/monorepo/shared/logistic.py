"""What both models share: a logistic regression on made rows, with nothing but the standard library."""

import csv
import json
import math
import pathlib
import random


def run(folder, seed, weights):
    folder = pathlib.Path(folder)
    params = json.loads((folder / "params.json").read_text())
    made = random.Random(seed)

    def row():
        label = made.random() < 0.35
        return [made.gauss((1 if label else -1) * weight, 1.5) for weight in weights], int(label)

    train, test = [row() for _ in range(500)], [row() for _ in range(900)]
    fitted, bias = [0.0] * params["features"], 0.0
    score = lambda values: 1 / (1 + math.exp(-max(-30, min(30, bias + sum(w * v for w, v in zip(fitted, values))))))
    for _ in range(params["epochs"]):
        for values, label in train:
            step = 0.02 * (label - score(values))
            fitted = [w + step * v for w, v in zip(fitted, values)]
            bias += step
    out = folder / "out"
    out.mkdir(exist_ok=True)
    with open(out / "predictions.csv", "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "label", "score"])
        writer.writerows([f"{folder.name}-{number}", label, score(values)] for number, (values, label) in enumerate(test))
    (out / "model.json").write_text(json.dumps({"weights": fitted, "bias": bias}))
