"""Writes thresholds.json: recall at a precision and false positive rate at a recall of gold.json's binary data sets, read
off scikit-learn's curves.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scikit-learn==1.9.1
    .venv/bin/python test/reference/generate_thresholds.py
"""

import json
import pathlib

import numpy as np
from sklearn import metrics as sk

PRECISIONS, RECALLS = (0.5, 0.8, 0.9, 0.95, 0.99), (0.8, 0.9, 0.95, 0.99)


def values(case, side):
    y, s = np.array(case["label"]), np.array(case[side]["score"])
    w = None if case["weight"] is None else np.array(case["weight"])
    precision, recall, _ = sk.precision_recall_curve(y, s, sample_weight=w)
    fpr, tpr, _ = sk.roc_curve(y, s, sample_weight=w, drop_intermediate=False)
    found = {f"recall_at_precision@{p:g}": float(recall[precision >= p].max()) for p in PRECISIONS}
    return {**found, **{f"fpr_at_tpr@{r:g}": float(fpr[tpr >= r].min()) for r in RECALLS}}


def main():
    here = pathlib.Path(__file__)
    cases = json.loads(here.with_name("gold.json").read_text())["cases"]
    out = {c["name"]: [values(c, s) for s in ("candidate", "baseline")] for c in cases if c["task"] == "binary"}
    here.with_name("thresholds.json").write_text(json.dumps(out, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
