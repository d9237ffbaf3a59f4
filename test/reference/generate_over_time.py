"""Writes over-time.json: forecasts of a few series, compared by Diebold and Mariano's test in statsmodels on the loss
at each time.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1 statsmodels==0.15.0
    .venv/bin/python test/reference/generate_over_time.py
    npx biome format --write test/reference/over-time.json
"""

import json
import math
import pathlib

import numpy as np
from scipy import stats
from statsmodels.tsa.stattools import diebold_mariano_test

rng = np.random.default_rng(20261124)


def noise(times, memory):
    out = [rng.normal()]
    for _ in range(times - 1):
        out.append(memory * out[-1] + rng.normal())
    return np.array(out)


def data_set(name, series, times, memory):
    rows = []
    for _ in range(series):
        label = 20 + 3 * rng.normal(size=times)
        rows.append({
            "scale": float(rng.uniform(1, 4)),
            "label": label.tolist(),
            "candidate": (label + noise(times, memory)).tolist(),
            "baseline": (label + 1.2 * noise(times, memory)).tolist(),
        })
    loss = {
        side: np.mean([np.abs(np.subtract(r["label"], r[side])) / r["scale"] for r in rows], axis=0)
        for side in ("candidate", "baseline")
    }
    h = math.ceil(round(times ** (1 / 3), 12)) + 1
    test = diebold_mariano_test(np.zeros(times), loss["candidate"], loss["baseline"], lags=h - 1,
                                criterion=lambda _, losses: losses, harvey_adj=True, horizon=h)
    delta = float((loss["candidate"] - loss["baseline"]).mean())
    se = abs(delta / float(test.statistic))
    return {"name": name, "series": rows, "delta": delta, "se": se,
            "p": float(test.pvalue), "pHarm": float(stats.t.sf(delta / se, times - 1))}


cases = [data_set("one series", 1, 90, 0.0), data_set("one series of dependent errors", 1, 64, 0.6),
         data_set("five series", 5, 40, 0.3)]
path = pathlib.Path(__file__).with_name("over-time.json")
path.write_text(json.dumps(cases, indent=1) + "\n")
