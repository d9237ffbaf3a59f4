"""Writes completed.json: what scikit-learn says of the metrics that gold.json leaves out, on the same data sets (named).
Intervals come from influence values taken numerically, as in generate_gold.py; ece and smape, which scikit-learn has
not, are written out here as loops over rows.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1 statsmodels==0.15.0 mpmath
    .venv/bin/python test/reference/generate_completed.py
    npx biome format --write test/reference/completed.json
"""

import json
import math
import pathlib

import generate_gold as gold
import numpy as np
from sklearn import metrics as sk


def ece(y, p, w):
    """Fifteen bins (i/15, (i + 1)/15]; 0 goes to the first."""
    w = np.ones(len(y)) if w is None else w
    total = 0.0
    for b in range(15):
        inside = [i for i, v in enumerate(p) if min(14, max(0, math.ceil(v * 15) - 1)) == b]
        total += abs(sum(w[i] * (y[i] - p[i]) for i in inside))
    return total / sum(w)


def smape(y, p, w):
    w = np.ones(len(y)) if w is None else w
    each = [0.0 if a == b == 0 else 2 * abs(a - b) / (abs(a) + abs(b)) for a, b in zip(y, p)]
    return float(np.dot(w, each) / w.sum())


def wape(y, p, w):
    return sk.mean_absolute_error(y, p, sample_weight=w) / np.average(np.abs(y), weights=w)


def pinball(alpha):
    return lambda y, p, w: sk.mean_pinball_loss(y, p, sample_weight=w, alpha=alpha)


BOTH = {
    "mcc": ("prediction", lambda y, p, w: sk.matthews_corrcoef(y, p, sample_weight=w)),
    "kappa": ("prediction", lambda y, p, w: sk.cohen_kappa_score(y, p, sample_weight=w)),
}
NEW = {
    "binary": {**BOTH, "ece": ("score", ece)},
    "multiclass": {
        **BOTH,
        "f1_weighted": ("prediction", lambda y, p, w: sk.f1_score(y, p, sample_weight=w, average="weighted", zero_division=0)),
        "precision_macro": ("prediction", lambda y, p, w: sk.precision_score(y, p, sample_weight=w, average="macro", zero_division=0)),
    },
    "regression": {
        "explained_variance": ("prediction", lambda y, p, w: sk.explained_variance_score(y, p, sample_weight=w)),
        "mape": ("prediction", lambda y, p, w: sk.mean_absolute_percentage_error(y, p, sample_weight=w)),
        "smape": ("prediction", smape),
        "wape": ("prediction", wape),
        "median_ae": ("prediction", lambda y, p, w: sk.median_absolute_error(y, p)),
        "max_error": ("prediction", lambda y, p, w: sk.max_error(y, p)),
        "pinball": ("prediction", pinball(0.5)),
        **{f"pinball@{q:g}": ("prediction", pinball(q)) for q in (0.05, 0.1, 0.25, 0.75, 0.9, 0.95)},
    },
}
REPLICATED = {"ece", "median_ae", "max_error"}
for task, added in NEW.items():
    gold.OF_TASK[task] = {**gold.OF_TASK[task], **added}
gold.CONFUSION.update({"mcc", "kappa", "f1_weighted", "precision_macro"})
gold.LOWER.update(set(NEW["regression"]) - {"explained_variance"} | {"ece"})


def arrays(case):
    column = lambda v: None if v is None else np.array(v, dtype=float)
    group = None if case["group"] is None else np.array(case["group"])
    sides = {s: {k: column(v) for k, v in case[s].items()} for s in ("candidate", "baseline")}
    return {**case, "label": column(case["label"]), "weight": column(case["weight"]), "group": group, **sides}


def names_for(case):
    return [m for m in NEW[case["task"]] if not (m == "median_ae" and case["weight"] is not None)]


def values(case):
    found = {m: [gold.value(m, case, side) for side in ("candidate", "baseline")] for m in names_for(case)}
    return {m: pair for m, pair in found.items() if all(math.isfinite(v) for v in pair)}


def main():
    known = json.loads(pathlib.Path(__file__).with_name("gold.json").read_text())
    out = {}
    for case in known["tiny"]:
        out[case["name"]] = {"values": values(arrays(case)), "comparisons": {}}
    for case in map(arrays, known["cases"]):
        compared = {m: gold.compare(m, case) for m in names_for(case) if m not in REPLICATED}
        out[case["name"]] = {"values": values(case), "comparisons": compared}
    path = pathlib.Path(__file__).with_name("completed.json")
    path.write_text(json.dumps(out, separators=(",", ":"), default=float) + "\n")
    print(f"{path.name}: {path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
