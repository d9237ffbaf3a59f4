"""Writes probabilities.json: what scikit-learn says of three classes with a column of probabilities each. Errors come
from influence values taken numerically; those of roc_auc carry DeLong's factor class by class.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1 statsmodels==0.15.0 mpmath
    .venv/bin/python test/reference/generate_probabilities.py
"""

import json
import math
import pathlib

import numpy as np
from generate_gold import derivative, effective
from scipy import stats
from sklearn import metrics as sk

rng = np.random.default_rng(20261125)
K = 3
LABELS = list(range(K))


def ece(y, p, w):
    w = np.ones(len(y)) if w is None else w
    top, total = p.argmax(1), 0.0
    bins = [min(14, max(0, math.ceil(v * 15) - 1)) for v in p.max(1)]
    for b in range(15):
        total += abs(sum(w[i] * (float(top[i] == y[i]) - p[i].max()) for i in range(len(y)) if bins[i] == b))
    return total / w.sum()


METRICS = {
    "log_loss": lambda y, p, w: sk.log_loss(y, p, sample_weight=w, labels=LABELS),
    "brier": lambda y, p, w: sk.brier_score_loss(y, p, sample_weight=w, labels=LABELS),
    "roc_auc": lambda y, p, w: sk.roc_auc_score(y, p, sample_weight=w, multi_class="ovr", labels=LABELS),
    "top_k_accuracy": lambda y, p, w: sk.top_k_accuracy_score(y, p, sample_weight=w, k=2, labels=LABELS),
    "ece": ece,
}


def influence(f, y, p, w):
    def at(row):
        def value(x):
            moved = w.copy()
            moved[row] = x
            return f(y, p, moved)

        return value

    return np.array([len(y) * w[i] * derivative(at(i), w[i], 2e-3 * w[i]) for i in range(len(y))])


def auc_influence(y, p, w):
    total = np.zeros(len(y))
    for k in range(K):
        own = (y == k).astype(float)
        m, n = own.sum(), len(y)
        psi = influence(lambda a, b, c: sk.roc_auc_score(a, b, sample_weight=c), own, p[:, k], w)
        total += psi * np.where(own == 1, np.sqrt(m / (m - 1)), np.sqrt((n - m) / (n - m - 1)))
    return total / K


def compared(name, y, sides, weight):
    n = len(y)
    w = np.ones(n) if weight is None else weight
    pull = auc_influence if name == "roc_auc" else lambda a, b, c: influence(METRICS[name], a, b, c)
    psi = pull(y, sides[0], w) - pull(y, sides[1], w)
    sizes = w / w.mean()
    se = np.sqrt((n - 1) / n * ((psi / (n - sizes)) ** 2).sum())
    df = effective(w) - 1
    if name == "roc_auc":
        df = min(df, *(effective(w[y == k]) - 1 for k in range(K)))
    delta = METRICS[name](y, sides[0], weight) - METRICS[name](y, sides[1], weight)
    reach = stats.t.ppf(0.95, df) * se
    return {"se": se, "df": df, "low": delta - reach, "high": delta + reach}


def case(name, n, weighted):
    y = rng.integers(0, K, size=n)
    base = rng.normal(size=(n, K)) + 1.4 * np.eye(K)[y]

    def probabilities(noise, scale):
        z = scale * (base + noise * rng.normal(size=(n, K)))
        e = np.exp(z - z.max(1, keepdims=True))
        p = np.round(e / e.sum(1, keepdims=True), 3)
        p[:, K - 1] = np.round(1 - p[:, : K - 1].sum(1), 3)
        return np.clip(p, 0, 1)

    sides = [probabilities(0.5, 1.2), probabilities(0.7, 0.9)]
    weight = np.round(rng.gamma(2.0, size=n) + 0.05, 2) if weighted else None
    shares = [m for m in ("log_loss", "brier", "roc_auc")]
    return {
        "name": name, "label": y.tolist(), "weight": None if weight is None else weight.tolist(),
        "candidate": sides[0].T.tolist(), "baseline": sides[1].T.tolist(),
        "values": {m: [float(f(y, p, weight)) for p in sides] for m, f in METRICS.items()},
        "comparisons": {m: compared(m, y, sides, weight) for m in shares},
    }


def main():
    cases = [case("three classes, 240 rows", 240, False), case("three classes, 220 rows with weights", 220, True)]
    path = pathlib.Path(__file__).with_name("probabilities.json")
    path.write_text(json.dumps(cases, separators=(",", ":"), default=float) + "\n")
    print(f"{path.name}: {path.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
