"""Writes horizons.json: forecasts of two series, made 1, 2 and 4 steps ahead, each distance compared by Diebold and
Mariano's test in statsmodels (h − 1 lags, the correction of Harvey, Leybourne and Newbold) on the loss at each time.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0
    .venv/bin/python test/reference/generate_horizons.py
"""

import json
import pathlib

import numpy as np
from scipy import stats
from statsmodels.tsa.stattools import diebold_mariano_test

rng = np.random.default_rng(20261127)
TIMES = 72
SCALES = {"north": 1.5, "south": 2.25}


def errors(steps, size):
    """Forecasts `steps` ahead share steps − 1 of their surprises."""
    shocks = size * rng.normal(size=TIMES + steps - 1)
    return np.convolve(shocks, np.ones(steps) / np.sqrt(steps), mode="valid")


rows, want = [], {}
for steps in (1, 2, 4):
    loss = {"candidate": np.zeros(TIMES), "baseline": np.zeros(TIMES)}
    for series, scale in SCALES.items():
        label = (20 + 3 * rng.normal(size=TIMES)).round(3)
        sides = {"candidate": (label + errors(steps, 1.0)).round(3), "baseline": (label + errors(steps, 1.2)).round(3)}
        for side in loss:
            loss[side] += np.abs(label - sides[side]) / scale / len(SCALES)
        for t in range(TIMES):
            rows.append([series, t, steps, scale, label[t], sides["candidate"][t], sides["baseline"][t]])
    test = diebold_mariano_test(np.zeros(TIMES), loss["candidate"], loss["baseline"], lags=steps - 1,
                                criterion=lambda _, losses: losses, harvey_adj=True, horizon=steps)
    delta = float((loss["candidate"] - loss["baseline"]).mean())
    se = abs(delta / float(test.statistic))
    # Lower is better: harm is a difference above 0.
    p_harm = float(stats.t.cdf(-delta / se, TIMES - 1))
    want[str(steps)] = {"delta": delta, "se": se, "pHarm": p_harm, "p": float(test.pvalue)}

path = pathlib.Path(__file__).with_name("horizons.json")
path.write_text(json.dumps({"times": TIMES, "rows": rows, "want": want}, default=float) + "\n")
