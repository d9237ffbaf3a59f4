"""Scores a table with a model that train.py wrote: any model of this project, and any table of tables.py."""

import csv
import json
import math
import os
import pathlib

model = json.loads(pathlib.Path(os.environ["EVENHAND_MODEL"]).read_text())


def score(row):
    total = model["bias"] + sum(w * float(x) for w, x in zip(model["weights"], row))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


with open(os.environ["EVENHAND_DATA"], newline="") as file:
    rows = list(csv.reader(file))[1:]
out = pathlib.Path(os.environ["EVENHAND_PREDICTIONS"])
out.parent.mkdir(parents=True, exist_ok=True)
with open(out, "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", "label", "score"])
    for number, (*row, label) in enumerate(rows):
        writer.writerow([f"row-{number:04d}", label, score(row)])
print(f"scored {len(rows)} rows")
