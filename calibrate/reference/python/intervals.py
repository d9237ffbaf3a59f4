"""Prediction intervals: no function of scikit-learn has them, so the definitions are written anew."""

import numpy as np

from draws import listed, rounded, rows, weights

LEVELS = [0.5, 0.8, 0.9, 0.95, 0.99]


def interval_values(y, low, high, w):
    below, above = np.clip(low - y, 0, None), np.clip(y - high, 0, None)
    values = {"interval_coverage": np.average((low <= y) & (y <= high), weights=w),
              "interval_width": np.average(high - low, weights=w)}
    for level in LEVELS:
        values[f"interval_score@{level:g}"] = np.average(high - low + 2 / (1 - level) * (below + above), weights=w)
    return values


def draw_interval(rng):
    n = rows(rng)
    y = rounded(rng, rng.choice([1, 20]) * rng.normal(size=n))
    centre, reach = y + rng.standard_t(3, size=n), rng.gamma(2, rng.choice([0.2, 1, 3]), size=n)
    low, high = (rounded(rng, bound) for bound in (centre - reach, centre + reach))
    low, high = np.minimum(low, high), np.maximum(low, high)
    w = weights(rng, n, zeros=True)
    return {"task": "regression", "label": listed(y), "weight": listed(w), "prediction": listed(centre),
            "bounds": [listed(low), listed(high)], "want": interval_values(y, low, high, w)}
