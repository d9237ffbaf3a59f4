"""Random pairs of prediction files with random rules: ties, weights, groups, rare classes, near-equal models."""

import csv
import json
import math

import numpy as np

from .rules import OF_TASK, ON_REQUEST


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
    sides = [{"prediction": np.array([f"c{v}" for v in p])} for p in (cand, base)]
    if rng.uniform() < 0.65:
        probabilities(rng, k, label, (cand, base), sides, kind)
    return np.array([f"c{v}" for v in label]), sides


def probabilities(rng, k, label, chosen, sides, kind):
    """Columns `proba_c0` …, with ties; now and then the predictions are left to them."""
    shared, digits = rng.normal(size=(len(label), k)), int(rng.choice([1, 2, 6]))
    tables = []
    for codes in chosen:
        logits = shared + 1.5 * np.eye(k)[codes] + (0 if kind in ("same", "few") else 0.2 * rng.normal(size=shared.shape))
        table = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
        tables.append(np.round(table, digits))
    if kind == "same":
        tables[0] = tables[1]
    alone = rng.uniform() < 0.4
    for side, table in zip(sides, tables):
        side.update({f"proba_c{j}": table[:, j] for j in range(k)})
        if alone:
            del side["prediction"]


def ranking(rng, n, kind):
    """Queries of 1 to 12 documents with few ties, some without a relevant one."""
    query = np.repeat(np.arange(n), rng.integers(1, 13, size=n))[:n]
    label = rng.choice([0, 0, 0, 1, 2, 3], size=n) if rng.uniform() < 0.7 else (rng.uniform(size=n) < 0.3).astype(int)
    spread, gain = noise_of(kind)
    base = label + 1.5 * rng.normal(size=n)
    cand = base if kind == "same" else base + gain * label + spread * rng.normal(size=n)
    if kind == "few":
        cand = change(rng, kind, base, lambda size: rng.normal(size=size))
    if kind == "monotone":
        cand = 2 * base + 1
    digits = int(rng.choice([1, 2, 6]))
    return label, [{"score": untie(rng, query, np.round(s, digits))} for s in (cand, base)], {"query": query}


def untie(rng, query, score):
    """At most four documents of a query share a score, and 200 orders are possible."""
    for q in set(query):
        rows = np.flatnonzero(query == q)
        ways = np.prod([float(math.factorial(size)) for size in np.unique(score[rows], return_counts=True)[1]])
        if ways > 200:
            score[rows] += np.round(rng.uniform(size=len(rows)) / 100, 6)
    return score


def forecast(rng, n, kind):
    """Series of equal or unequal length; a scale of 0 now and then."""
    series = np.sort(rng.integers(0, max(2, n // int(rng.choice([3, 8, 20]))), size=n))
    label, sides = regression(rng, n, kind)
    scale = np.round(rng.gamma(2.0, size=series.max() + 1) + 0.1, 3)
    scale[rng.uniform(size=len(scale)) < 0.03] = 0
    more = {"series": series}
    if rng.uniform() < 0.75:
        more["scale"] = scale[series]
    return label, sides, more


WORDS = "the a an cat dog sat on mat red Blue, 12 3.5 it's co-op U.S. and then ran far! Zürich naïve".split()


def text(rng, n, kind):
    """Answers that lose, gain and change words."""
    reference = [list(rng.choice(WORDS, size=rng.integers(0, 9))) for _ in range(n)]

    def spoil(words, share):
        found = [str(rng.choice(WORDS)) if rng.uniform() < share else word for word in words]
        return [word for word in found if rng.uniform() >= share / 2]

    kept = rng.uniform(size=n) < 0.4
    base = [words if keep else spoil(words, 0.4) for words, keep in zip(reference, kept)]
    by_kind = {"slight": lambda b, r: spoil(b, 0.04), "worse": lambda b, r: spoil(b, 0.15),
               "much worse": lambda b, r: spoil(b, 0.5), "better": lambda b, r: r if rng.uniform() < 0.2 else b,
               "monotone": lambda b, r: [word.upper() for word in b]}
    cand = [by_kind[kind](b, r) for b, r in zip(base, reference)] if kind in by_kind else list(base)
    if kind == "few":
        for row in rng.choice(n, size=min(n, 7), replace=False):
            cand[row] = spoil(cand[row], 0.5)
    sides = [{"prediction": np.array([" ".join(words) for words in s], dtype=object)} for s in (cand, base)]
    return np.array([" ".join(words) for words in reference], dtype=object), sides, {}


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


def extras(rng, unit):
    """Weight, group and slice columns, the same on all rows of a unit."""
    n = unit.max() + 1
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
    slices = {}
    if rng.uniform() < 0.5:
        for name in ["slice_a", "slice_b"][: int(rng.integers(1, 3))]:
            k = int(rng.integers(2, 6))
            slices[name] = np.array([f"v{v}" for v in rng.choice(k, size=n, p=rng.dirichlet(np.full(k, 3.0)))])
    spread = lambda columns: {name: values[unit] for name, values in columns.items()}
    return spread(found), spread(slices)


def slice_rules(rng, slices):
    if not slices:
        return {}
    declared = [[name] for name in slices]
    if len(declared) == 2 and rng.uniform() < 0.5:
        declared.append(list(slices))
    asked = {"slices": declared}
    if rng.uniform() < 0.4:
        asked["gate-slices"] = [declared[int(rng.integers(0, len(declared)))]]
    return asked


MAKERS = {"binary": binary, "multiclass": multiclass, "regression": regression, "ranking": ranking, "forecast": forecast,
          "text": text}


def write_pair(folder, seed):
    """Candidate, baseline and evenhand.yml (JSON is YAML) in a folder; returns task, columns and policy."""
    rng = np.random.default_rng(seed)
    task = str(rng.choice(list(MAKERS), p=[0.22, 0.2, 0.16, 0.16, 0.14, 0.12]))
    n = int(np.exp(rng.uniform(np.log(20), np.log(2000))))
    label, sides, *more = MAKERS[task](rng, n, str(relation(rng)))
    parts = more[0] if more else {}
    unit = parts.get("query", parts.get("series", np.arange(n)))
    given, slices = extras(rng, unit)
    rows = rng.permutation(n)
    truth = "reference" if task == "text" else "label"
    for name, side, order in (("candidate", sides[0], np.arange(n)), ("baseline", sides[1], rows)):
        columns = {"id": np.array([f"r{i}" for i in range(n)]), truth: label, **side, **parts, **given, **slices}
        with open(folder / f"{name}.csv", "w", newline="", encoding="utf-8") as file:
            out = csv.writer(file)
            out.writerow(columns)
            out.writerows([[columns[c][i] for c in columns] for i in order])
    named = [name for name in sides[0] if not name.startswith("proba_")]
    columns = {role: role for role in ["id", truth, *named, *parts, *given]}
    names = [m for m in [*OF_TASK[task], *ON_REQUEST.get(task, [])] if m != "mase" or "scale" in parts]
    policy = rules(rng, names)
    asked = slice_rules(rng, slices)
    evaluate = {"task": task, "columns": columns, **({"slices": asked["slices"]} if asked else {})}
    model = {**policy, **{k: v for k, v in asked.items() if k != "slices"}, "evaluate": evaluate}
    (folder / "evenhand.yml").write_text(json.dumps({"models": {"random": model}}), encoding="utf-8")
    return task, columns, {**policy, **asked}
