"""Plays production: what the model was asked on each of the last three days, what it answered, and the truths of all
but the newest. With SHIFT the inputs of the last two days lie elsewhere than those it was trained on."""

import csv
import datetime
import os
import pathlib
import random

from train import score

shift = float(os.environ.get("SHIFT", "0"))
today = datetime.datetime.now(datetime.timezone.utc).date()
for name in ("prod", "labels"):
    pathlib.Path(name).mkdir(exist_ok=True)
for back in (3, 2, 1):
    day = today - datetime.timedelta(days=back)
    made = random.Random(day.toordinal())
    asked, truths = [], []
    for number in range(800):
        label = made.random() < 0.4
        centre = 1.0 if label else -1.0
        row = [made.gauss(centre * weight, 1.6) for weight in (1.0, 0.7, 0.4)]
        if back < 3:
            row[0] += shift
        identity = f"{day}-{number:04d}"
        asked.append([identity, *(round(x, 5) for x in row), score(row)])
        truths.append([identity, int(label)])
    with open(f"prod/{day}.csv", "w", newline="") as file:
        csv.writer(file).writerows([["id", "first", "second", "third", "score"], *asked])
    if back > 1:
        with open(f"labels/{day}.csv", "w", newline="") as file:
            csv.writer(file).writerows([["id", "label"], *truths])
print(f"production answered {len(asked)} rows a day")
