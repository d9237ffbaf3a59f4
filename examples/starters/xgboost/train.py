"""Gradient boosting by XGBoost: a model file without code in it, and predictions with their truth."""

import csv
import json
import os
import pathlib

import numpy
import xgboost

params = json.loads(pathlib.Path(os.environ.get("EVENHAND_PARAMS", "params.json")).read_text())


def read(name):
    with open(f"data/{name}.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    features = [[float(v) for k, v in row.items() if k not in ("id", "progression")] for row in rows]
    return [row["id"] for row in rows], numpy.array(features), numpy.array([float(row["progression"]) for row in rows])


_, train, target = read("train")
ids, test, truth = read("test")
rounds = params.pop("rounds")
settings = {**params, "objective": "reg:squarederror", "seed": int(os.environ.get("EVENHAND_SEED", 0))}
model = xgboost.train(settings, xgboost.DMatrix(train, target), num_boost_round=rounds)

out = pathlib.Path("out")
out.mkdir(exist_ok=True)
model.save_model(out / "model.json")
with open(out / "predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", "label", "prediction"])
    writer.writerows(zip(ids, truth, model.predict(xgboost.DMatrix(test))))
