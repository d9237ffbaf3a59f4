"""Writes shift.json: intervals of a shift by the rank test, as R's wilcox.test defines them (exact = FALSE, conf.int = TRUE),
found not by halving but by trying every difference of two values, with scipy's ranks and normal law.

    .cache/demo/venv/bin/python test/reference/generate_shift.py
"""

import json
import pathlib

import numpy as np
from scipy import stats


def statistic(x, y, shift, continuity):
    n, m = len(x), len(y)
    ranks = stats.rankdata(np.concatenate([x - shift, y]))
    away = ranks[:n].sum() - n * (n + 1) / 2 - n * m / 2
    _, counts = np.unique(ranks, return_counts=True)
    ties = (counts.astype(float) ** 3 - counts).sum()
    variance = n * m / 12 * ((n + m + 1) - ties / ((n + m) * (n + m - 1)))
    return 0.0 if variance <= 0 else (away - np.sign(away) * continuity) / np.sqrt(variance)


def end(x, y, limit, continuity):
    """The step at which the falling statistic crosses the limit: between two neighbouring differences it is flat."""
    steps = np.unique(np.subtract.outer(x, y).ravel())
    for left, step in zip(steps[:-1], steps[1:]):
        if statistic(x, y, (left + step) / 2, continuity) <= limit:
            # Flat above `left`; on it the pair is tied, and may cross already.
            return left
    return steps[-1]


def main():
    rng = np.random.default_rng(20261124)
    cases = []
    for n, m, shift in [(10, 10, 0.0), (12, 20, 1.5), (30, 30, -0.4), (15, 11, 3.0), (40, 25, 0.2)]:
        x, y = rng.normal(shift, 1, n), rng.exponential(1, m)
        for kind in ("as drawn", "rounded"):
            a, b = (x, y) if kind == "as drawn" else (np.round(x), np.round(y))
            z = stats.norm.ppf(0.99)
            cases.append(
                {
                    "kind": kind,
                    "x": a.tolist(),
                    "y": b.tolist(),
                    "estimate": float(end(a, b, 0.0, 0.0)),
                    "low": float(end(a, b, z, 0.5)),
                    "high": float(end(a, b, -z, 0.5)),
                }
            )
    pathlib.Path(__file__).with_name("shift.json").write_text(json.dumps(cases, indent=1) + "\n")


main()
