"""Writes intervals.json: coverage, mean width and interval score (Winkler 1972) of prediction intervals, written anew
with NumPy, with their comparison: width and score by scipy's paired t test over rows and by leaving out one series at a
time; coverage by McNemar's score test.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1
    .venv/bin/python test/reference/generate_intervals.py
"""

import json
import pathlib

import numpy as np
from scipy import stats

rng = np.random.default_rng(20261126)
LEVELS = [0.5, 0.8, 0.9, 0.95, 0.99]
ROWS = 240


def draw(spread):
    centre = label + rng.normal(size=ROWS)
    reach = spread * rng.gamma(4, 0.25, size=ROWS)
    return (centre - reach).round(2), (centre + reach).round(2)


def covered(y, low, high):
    return ((low <= y) & (y <= high)).astype(float)


def interval_score(y, low, high, level):
    alpha = 1 - level
    score = high - low
    score = np.where(y < low, score + 2 / alpha * (low - y), score)
    return np.where(y > high, score + 2 / alpha * (y - high), score)


def losses(y, low, high):
    return {
        "interval_coverage": covered(y, low, high),
        "interval_width": high - low,
        **{f"interval_score@{level:g}": interval_score(y, low, high, level) for level in LEVELS},
    }


def without_each(gaps, series):
    """Standard error of a mean, from the means without one series."""
    own = gaps.mean()
    left = np.array([gaps[series != s].mean() for s in np.unique(series)])
    return float(np.sqrt((len(left) - 1) / len(left) * np.sum((left - own) ** 2)))


label = (10 + 4 * rng.normal(size=ROWS)).round(2)
series = rng.integers(0, 40, size=ROWS)
weight = rng.integers(1, 5, size=ROWS).astype(float)
sides = {"candidate": draw(1.6), "baseline": draw(1.9)}
# A label on a bound is covered.
sides["candidate"][0][:5] = label[:5]
sides["candidate"][1][:5] = np.maximum(sides["candidate"][1][:5], label[:5])
ours, theirs = (losses(label, *sides[side]) for side in ("candidate", "baseline"))
want = {}
for name in ours:
    gaps = ours[name] - theirs[name]
    one = {
        "candidate": float(ours[name].mean()),
        "baseline": float(theirs[name].mean()),
        "weighted": float(np.average(ours[name], weights=weight)),
        "seOfSeries": without_each(gaps, series),
    }
    if name == "interval_coverage":
        won, lost = int((gaps > 0).sum()), int((gaps < 0).sum())
        one |= {"won": won, "lost": lost, "pHarm": float(stats.norm.cdf((won - lost) / np.sqrt(won + lost)))}
    else:
        test = stats.ttest_rel(ours[name], theirs[name])
        low, high = test.confidence_interval(0.9)
        worse = stats.ttest_rel(ours[name], theirs[name], alternative="greater")
        one |= {"low": float(low), "high": float(high), "pHarm": float(worse.pvalue)}
    want[name] = one

columns = {side: [bound.tolist() for bound in bounds] for side, bounds in sides.items()}
data = {"label": label.tolist(), "series": series.tolist(), "weight": weight.tolist(), **columns, "want": want}
path = pathlib.Path(__file__).with_name("intervals.json")
path.write_text(json.dumps(data, indent=1) + "\n")
