"""Writes the breast-cancer table as the CSV file that is committed: one row a case, numbers as they print."""

import csv
import pathlib

from sklearn.datasets import load_breast_cancer

table = load_breast_cancer()
with open(pathlib.Path(__file__).parent / "cases.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", *(name.replace(" ", "_") for name in table.feature_names), "diagnosis"])
    for row, (features, benign) in enumerate(zip(table.data, table.target)):
        diagnosis = "benign" if benign else "malignant"
        writer.writerow([f"case-{row:03d}", *(repr(float(value)) for value in features), diagnosis])
