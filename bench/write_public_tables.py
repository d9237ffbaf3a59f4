"""Writes scikit-learn's bundled tables as CSV into DIR, for bench/data-faults.ts: python bench/write_public_tables.py DIR"""
import os, sys
from sklearn import datasets

os.makedirs(sys.argv[1], exist_ok=True)
for name in ("breast_cancer", "digits", "wine", "iris", "diabetes"):
    frame = getattr(datasets, f"load_{name}")(as_frame=True).frame
    if name == "diabetes":
        frame["target"] = (frame["target"] > 140).astype(int)
    frame.to_csv(os.path.join(sys.argv[1], f"{name}.csv"), index=False)
