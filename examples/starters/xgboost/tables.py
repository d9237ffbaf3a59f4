"""Writes the diabetes table that scikit-learn ships as data/train.csv and data/test.csv."""

import pathlib

import numpy
from sklearn.datasets import load_diabetes

table = load_diabetes(scaled=False)
order = numpy.random.default_rng(7).permutation(len(table.target))
pathlib.Path("data").mkdir(exist_ok=True)
for name, part in (("train", order[:280]), ("test", order[280:])):
    with open(f"data/{name}.csv", "w") as file:
        file.write(",".join(["id", *table.feature_names, "progression"]) + "\n")
        for row in sorted(part):
            values = [f"{value:g}" for value in table.data[row]]
            file.write(",".join([f"patient-{row:03d}", *values, f"{table.target[row]:g}"]) + "\n")
