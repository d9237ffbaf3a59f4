"""Random pairs of prediction files with random rules: ties, weights, groups, rare classes, near-equal models."""

import csv
import json

import numpy as np


def relation(rng):
    return rng.choice(["same", "few", "slight", "worse", "much worse", "better", "monotone"],
                      p=[0.06, 0.12, 0.26, 0.22, 0.1, 0.18, 0.06])


def noise_of(kind):
    return {"slight": (0.15, 0.0), "worse": (0.5, -0.25), "much worse": (1.2, -0.7), "better": (0.2, 0.35)}.get(kind, (0, 0))


def change(rng, kind, value, redraw):
    """`few` redraws a handful of values; the others are made by the caller."""
    out = value.copy()
    if kind == "few":
        rows = rng.choice(len(out), size=min(len(out), int(rng.integers(1, 15))), replace=False)
        out[rows] = redraw(len(rows))
    return out


def binary(rng, n, kind):
    label = (rng.uniform(size=n) < rng.choice([0.5, 0.3, 0.1, 0.03])).astype(float)
    signal, (spread, gain) = 1.6 * label + rng.normal(size=n), noise_of(kind)
    digits = int(rng.choice([1, 2, 3, 8]))
    chance = lambda v: np.round(1 / (1 + np.exp(-v)), digits)
    base = chance(signal - 0.8)
    if kind == "monotone":
        cand = np.round(base**2, 12)
    elif kind in ("same", "few"):
        cand = change(rng, kind, base, lambda size: np.round(rng.uniform(size=size), digits))
    else:
        cand = chance(signal - 0.8 + gain * (2 * label - 1) + spread * rng.normal(size=n))
    if rng.uniform() < 0.06:
        base, cand = np.where(label == 1, 0.9, 0.1), rng.choice([np.full(n, 0.4), np.where(label == 1, 0.1, 0.9)])
    sides = [{"score": cand}, {"score": base}]
    shape = rng.choice(["score", "both", "prediction", "margins"], p=[0.6, 0.15, 0.15, 0.1])
    if shape != "score":
        cut = float(rng.choice([0.5, 0.35]))
        for side in sides:
            side["prediction"] = (side["score"] >= cut).astype(int)
            if shape == "prediction":
                del side["score"]
            elif shape == "margins":
                side["score"] = np.round(8 * side["score"] - 4, 6)
    return label.astype(int), sides


def multiclass(rng, n, kind):
    k = int(rng.integers(3, 6))
    share = rng.dirichlet(np.full(k, rng.choice([0.6, 5.0])))
    label = rng.choice(k, size=n, p=share)
    blunder = lambda keep, of: np.where(rng.uniform(size=n) < keep, of, rng.integers(0, k, size=n))
    base = blunder(0.7, label)
    by_kind = {"slight": lambda: blunder(0.95, base), "worse": lambda: blunder(0.85, base),
               "much worse": lambda: blunder(0.5, base), "better": lambda: np.where(rng.uniform(size=n) < 0.2, label, base)}
    cand = by_kind[kind]() if kind in by_kind else change(rng, kind, base, lambda size: rng.integers(0, k, size=size))
    return np.array([f"c{v}" for v in label]), [{"prediction": np.array([f"c{v}" for v in p])} for p in (cand, base)]


def regression(rng, n, kind):
    label = np.round(rng.normal(size=n) * 3 + 10, 2)
    if rng.uniform() < 0.03:
        label[:] = 7.5
    base = np.round(label + rng.standard_t(rng.choice([2.1, 4, 30]), size=n), 3)
    factor = {"slight": 1.01, "worse": 1.15, "much worse": 1.6, "better": 0.85, "monotone": 1.0}.get(kind, 1)
    if kind in ("same", "few"):
        cand = change(rng, kind, base, lambda size: np.round(rng.normal(size=size) * 3 + 10, 3))
    else:
        cand = np.round(label + factor * (base - label) + rng.normal(size=n) * rng.choice([0.02, 0.3]), 3)
    if rng.uniform() < 0.08:
        cand[0] += 400
    return label, [{"prediction": cand}, {"prediction": base}]


def rules(rng, names):
    """null: nothing is configured."""
    if rng.uniform() < 0.35:
        return {}
    policy = {}
    if rng.uniform() < 0.7:
        chosen = rng.permutation(names)[: int(rng.integers(1, len(names) + 1))]
        policy["gate"] = {str(name): rule(rng) for name in chosen}
    if rng.uniform() < 0.35:
        policy["mode"] = "prove"
        if "gate" in policy and rng.uniform() < 0.5:
            policy["prove"] = [next(iter(policy["gate"]))]
    if rng.uniform() < 0.25:
        policy["on-inconclusive"] = "fail"
    if rng.uniform() < 0.3:
        policy["floor-mode"] = "ci"
    return policy


def rule(rng):
    asked = {}
    if rng.uniform() < 0.6:
        asked["margin"] = [0.0, 0.002, 0.01, 0.05, "1%", "5%", "0.5 %"][int(rng.integers(0, 7))]
    if rng.uniform() < 0.15:
        asked["min"] = float(np.round(rng.uniform(0, 1), 2))
    if rng.uniform() < 0.15:
        asked["max"] = float(np.round(rng.uniform(1, 4), 2))
    if rng.uniform() < 0.15:
        asked["max-regression"] = ["2%", 0.01][int(rng.integers(0, 2))]
    return asked


def extras(rng, n):
    """Weight and group columns."""
    found = {}
    kind = rng.choice(["none", "gamma", "whole", "equal"], p=[0.6, 0.2, 0.15, 0.05])
    if kind != "none":
        found["weight"] = {"gamma": lambda: np.round(rng.gamma(1.0, size=n) + 0.01, 3),
                           "whole": lambda: np.append(rng.integers(0, 5, size=n - 1), 1),
                           "equal": lambda: np.full(n, 2.5)}[str(kind)]()
    if rng.uniform() < 0.3:
        g = int(rng.integers(2, max(3, n // 4)))
        share = rng.dirichlet(np.full(g, rng.choice([0.3, 10.0])))
        found["group"] = np.array([f"u{v}" for v in rng.choice(g, size=n, p=share)])
    return found


def write_pair(folder, seed):
    """Candidate, baseline and evenhand.yml (JSON is YAML) in a folder; returns task, columns and policy."""
    rng = np.random.default_rng(seed)
    task = str(rng.choice(["binary", "multiclass", "regression"], p=[0.5, 0.22, 0.28]))
    n = int(np.exp(rng.uniform(np.log(20), np.log(2000))))
    label, sides = {"binary": binary, "multiclass": multiclass, "regression": regression}[task](rng, n, str(relation(rng)))
    more = extras(rng, n)
    rows = rng.permutation(n)
    for name, side, order in (("candidate", sides[0], np.arange(n)), ("baseline", sides[1], rows)):
        columns = {"id": np.array([f"r{i}" for i in range(n)]), "label": label, **side, **more}
        with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
            out = csv.writer(file)
            out.writerow(columns)
            out.writerows([[columns[c][i] for c in columns] for i in order])
    columns = {role: role for role in ["id", "label", *sides[0], *more]}
    names = {"binary": ["roc_auc", "average_precision", "accuracy", "balanced_accuracy", "f1", "precision", "recall",
                        "log_loss", "brier"],
             "multiclass": ["accuracy", "balanced_accuracy", "f1_macro"], "regression": ["mae", "rmse", "r2"]}[task]
    policy = rules(rng, names)
    model = {**policy, "evaluate": {"task": task, "columns": columns}}
    (folder / "evenhand.yml").write_text(json.dumps({"models": {"random": model}}), encoding="utf-8")
    return task, columns, policy
