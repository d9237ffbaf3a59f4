"""Regression, rankings and forecasts: scikit-learn where it has a function, else the definition written anew."""

import itertools

import numpy as np
from sklearn import metrics as sk

from draws import listed, rounded, rows, weights

CUTOFFS = [1, 3, 5, 10, 20, 50, 100]


def regression_values(y, p, w):
    args = {"sample_weight": w}
    mass = np.ones(len(y)) if w is None else w
    varied = len(np.unique(y[mass > 0])) > 1
    sizes = np.abs(y) + np.abs(p)
    relative = np.where(sizes == 0, 0, 2 * np.abs(y - p) / np.where(sizes == 0, 1, sizes))
    size = sk.mean_absolute_error(y, np.zeros_like(y), **args)
    pinballs = {"pinball": 0.5, **{f"pinball@{q:g}": q for q in (0.05, 0.1, 0.25, 0.75, 0.9, 0.95)}}
    return {
        "mae": sk.mean_absolute_error(y, p, **args),
        "rmse": sk.root_mean_squared_error(y, p, **args),
        "r2": sk.r2_score(y, p, **args) if varied else None,
        "explained_variance": sk.explained_variance_score(y, p, **args) if varied else None,
        "median_ae": sk.median_absolute_error(y, p) if w is None else None,
        "max_error": sk.max_error(y[mass > 0], p[mass > 0]),
        "mape": sk.mean_absolute_percentage_error(y, p, **args) if (y[mass > 0] != 0).all() else None,
        "smape": np.average(relative, weights=w),
        "wape": sk.mean_absolute_error(y, p, **args) / size if size > 0 else None,
        **{name: sk.mean_pinball_loss(y, p, alpha=q, **args) for name, q in pinballs.items()},
    }


def draw_regression(rng):
    n = rows(rng)
    y = rounded(rng, rng.choice([1, 20]) * rng.normal(size=n) + rng.choice([0, 0.2, 10]))
    p = rounded(rng, y + rng.standard_t(3, size=n))
    w = weights(rng, n, zeros=True)
    return {"task": "regression", "label": listed(y), "weight": listed(w), "prediction": listed(p),
            "want": regression_values(y, p, w)}


def orders(score):
    """Every ranking that tied scores allow."""
    ties = [np.flatnonzero(score == s) for s in np.unique(score)[::-1]]
    for parts in itertools.product(*[itertools.permutations(t) for t in ties]):
        yield [int(i) for part in parts for i in part]


def of_order(hits, k):
    """AP, reciprocal rank and recall of the first k documents of one order."""
    found, total = 0, 0.0
    for rank, hit in enumerate(hits[:k], 1):
        found += hit
        total += hit * found / rank
    first = hits.index(True) + 1
    return total / min(sum(hits), k), 1 / first if first <= k else 0.0, sum(hits[:k]) / sum(hits)


def query_values(relevance, score):
    """NDCG by scikit-learn; AP too where its definition is the same (no ties, no document beyond the cutoff); the others
    are means over every order of the ties."""
    ranked = [[bool(relevance[i] > 0) for i in order] for order in orders(score)]
    values = {"mrr": np.mean([of_order(hits, len(hits))[1] for hits in ranked])}
    for k in CUTOFFS:
        ap, reciprocal, recall = np.mean([of_order(hits, k) for hits in ranked], axis=0)
        if len(relevance) <= k and len(np.unique(score)) == len(score):
            ap = sk.average_precision_score(relevance > 0, score)
        ndcg = sk.ndcg_score([relevance], [score], k=k)
        values |= {f"ndcg@{k}": ndcg, f"map@{k}": ap, f"mrr@{k}": reciprocal, f"recall@{k}": recall}
    return values


def draw_query(rng, steps):
    while True:
        n = int(rng.integers(2, 15))
        relevance = rng.choice([0, 0, 0, 1, 2, 3, 0.5], size=n)
        score = np.round((relevance + rng.normal(size=n)) * steps) / steps
        sizes = np.unique(score, return_counts=True)[1]
        if np.prod([float(np.prod(range(1, s + 1))) for s in sizes]) <= 150:
            return relevance, score


def draw_ranking(rng):
    queries = [draw_query(rng, rng.choice([2, 5, 1e9])) for _ in range(int(rng.integers(1, 9)))]
    counted = [q for q in queries if q[0].max() > 0]
    w = weights(rng, len(queries))
    own = [1.0] * len(queries) if w is None else w.tolist()
    kept = [weight for weight, q in zip(own, queries) if q[0].max() > 0]
    names = ["mrr", *(f"{name}@{k}" for k in CUTOFFS for name in ["ndcg", "map", "mrr", "recall"])]
    values = [query_values(*q) for q in counted]
    want = {name: np.average([each[name] for each in values], weights=kept) if counted else None for name in names}
    part = [q for q, (relevance, _) in enumerate(queries) for _ in relevance]
    return {"task": "ranking", "part": part, "label": listed(np.concatenate([q[0] for q in queries])),
            "weight": None if w is None else [own[q] for q in part],
            "score": listed(np.concatenate([q[1] for q in queries])), "want": want}


def draw_forecast(rng):
    lengths = rng.integers(1, 12, size=int(rng.integers(1, 15)))
    part = np.repeat(np.arange(len(lengths)), lengths)
    y = rounded(rng, 10 + 3 * rng.normal(size=len(part)))
    p = rounded(rng, y + rng.standard_t(3, size=len(part)))
    scale = np.round(rng.gamma(2, size=len(lengths)), 3) * (rng.random(len(lengths)) < 0.9)
    w = weights(rng, len(lengths))
    own = np.ones(len(lengths)) if w is None else w
    kept = np.flatnonzero(scale > 0)
    ratios = [sk.mean_absolute_error(y[part == s], p[part == s]) / scale[s] for s in kept]
    rows_w = None if w is None else own[part]
    size = sk.mean_absolute_error(y, np.zeros_like(y), sample_weight=rows_w)
    return {"task": "forecast", "part": part.tolist(), "label": listed(y), "prediction": listed(p),
            "scale": listed(scale[part]), "weight": listed(rows_w),
            "want": {"mase": np.average(ratios, weights=own[kept]) if len(kept) else None,
                     "wape": sk.mean_absolute_error(y, p, sample_weight=rows_w) / size if size > 0 else None}}
