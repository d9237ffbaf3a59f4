"""The tables that the model is made of, with nothing but the standard library. `copied` rows of the test table are rows of
the training table: what happens when a split is made after rows were doubled."""

import csv
import json
import pathlib
import random

params = json.loads(pathlib.Path("params.json").read_text())
made = random.Random(7)
names = ["first", "second", "third", "is_click"]


def make_row():
    label = made.random() < 0.4
    centre = 1.0 if label else -1.0
    return [round(made.gauss(centre * weight, 1.6), 5) for weight in (1.0, 0.7, 0.4)] + [int(label)]


train = [make_row() for _ in range(600)]
test = [make_row() for _ in range(params.get("test_rows", 400))]
copied = params.get("copied", 0)
test[:copied] = train[:copied]
pathlib.Path("data").mkdir(exist_ok=True)
for name, rows in (("train", train), ("test", test)):
    with open(f"data/{name}.csv", "w", newline="") as file:
        csv.writer(file).writerows([names, *rows])
print(f"wrote {len(train)} and {len(test)} rows")
