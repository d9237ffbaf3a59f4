"""The wine table that scikit-learn ships, in two parts."""

import pathlib
import random

from sklearn.datasets import load_wine

from settings import settings

table = load_wine()
order = list(range(len(table.target)))
random.Random(3).shuffle(order)
cut = int(len(order) * settings["train_share"])
pathlib.Path("data").mkdir(exist_ok=True)
for name, part in (("train", order[:cut]), ("test", order[cut:])):
    lines = [",".join(["id", *[f"x{i}" for i in range(13)], "label"])]
    lines += [",".join([f"wine-{row}", *map(str, table.data[row]), str(table.target[row])]) for row in sorted(part)]
    pathlib.Path(f"data/{name}.csv").write_text("\n".join(lines) + "\n")
