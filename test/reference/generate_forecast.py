"""Writes forecast.json: MASE and WAPE of forecasts of several series, with their comparison. MASE is compared by
scipy's paired t test over series. The error of WAPE is the jackknife that leaves out one series at a time, so that no
influence function is assumed.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1
    .venv/bin/python test/reference/generate_forecast.py
    npx biome format --write test/reference/forecast.json
"""

import json
import pathlib

import numpy as np
from scipy import stats

rng = np.random.default_rng(20261124)


def draw_series(points):
    level, size = rng.uniform(5, 50), rng.uniform(0.5, 4)
    train = level + size * rng.normal(size=40).cumsum() / 4
    label = train[-1] + size * rng.normal(size=points)
    return {
        "scale": float(np.abs(np.diff(train)).mean()),
        "label": label.round(3).tolist(),
        "candidate": (label + 0.9 * size * rng.normal(size=points)).round(3).tolist(),
        "baseline": (label + size * rng.normal(size=points)).round(3).tolist(),
    }


def mase(series, side):
    return np.array([np.abs(np.subtract(s["label"], s[side])).mean() / s["scale"] for s in series if s["scale"] > 0])


def wape(series, side):
    errors = np.concatenate([np.abs(np.subtract(s["label"], s[side])) for s in series])
    return errors.sum() / np.abs(np.concatenate([s["label"] for s in series])).sum()


def wape_gap(series):
    return wape(series, "candidate") - wape(series, "baseline")


def data_set(name, lengths, flat=0):
    series = [draw_series(int(points)) for points in lengths]
    for one in series[:flat]:
        one["scale"] = 0.0
    ours, theirs = mase(series, "candidate"), mase(series, "baseline")
    test = stats.ttest_rel(ours, theirs)
    low, high = test.confidence_interval(0.9)
    sizes = np.array(lengths, dtype=float)
    left_out = [wape_gap(series[:k] + series[k + 1 :]) for k in range(len(series))]
    se = float(np.sqrt((len(series) - 1) / len(series) * np.sum((np.array(left_out) - np.mean(left_out)) ** 2)))
    return {
        "name": name,
        "series": series,
        "mase": {"candidate": float(ours.mean()), "baseline": float(theirs.mean()), "low": float(low),
                 "high": float(high), "pHarm": float(stats.ttest_rel(ours, theirs, alternative="greater").pvalue),
                 "series": len(ours)},
        "wape": {"candidate": float(wape(series, "candidate")), "baseline": float(wape(series, "baseline")),
                 "jackknife": se, "df": float(sizes.sum() ** 2 / (sizes**2).sum() - 1)},
    }


cases = [
    data_set("equal lengths", [12] * 40),
    data_set("unequal lengths, three series that do not move", rng.integers(4, 20, size=60), flat=3),
]
path = pathlib.Path(__file__).with_name("forecast.json")
path.write_text(json.dumps(cases, indent=1) + "\n")
