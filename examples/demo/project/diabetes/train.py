"""Diabetes progression: a regressor, out-of-fold predictions over all rows."""

import csv
import json
import os
import pathlib

import joblib
from sklearn.datasets import load_diabetes
from sklearn.ensemble import RandomForestRegressor
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, cross_val_predict

here = pathlib.Path(__file__).parent
params = json.loads((here / "params.json").read_text())
out = here / "out"
out.mkdir(exist_ok=True)

features, truth = load_diabetes(return_X_y=True)
seed = int(os.environ.get("EVENHAND_SEED", "0"))
if params["model"] == "forest":
    model = RandomForestRegressor(params["trees"], random_state=seed)
else:
    model = Ridge(params["alpha"])
predicted = cross_val_predict(model, features, truth, cv=KFold(10, shuffle=True, random_state=seed))

with open(out / "predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", "label", "prediction"])
    for row, (value, guess) in enumerate(zip(truth, predicted)):
        writer.writerow([f"patient-{row:03d}", value, repr(float(guess))])

joblib.dump(model.fit(features, truth), out / "model.joblib")
print(f"{len(truth)} out-of-fold predictions, {params['model']}")
