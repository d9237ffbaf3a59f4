"""Reference values of repeated training: Welch by scipy, Nadeau and Bengio's correction from its formula with scipy's
Student distribution, the prediction band of a history. Writes repeated.json beside this file.

    python test/reference/generate_repeated.py
"""

import json
from pathlib import Path

import numpy as np
from scipy import stats

rng = np.random.default_rng(20261124)


def one_sided(t: float, df: float) -> tuple[float, float]:
    return float(stats.t.cdf(t, df)), float(stats.t.sf(t, df))


def welch_case(a: np.ndarray, b: np.ndarray) -> dict:
    found = stats.ttest_ind(a, b, equal_var=False)
    interval = found.confidence_interval(0.90)
    harm = stats.ttest_ind(a, b, equal_var=False, alternative="less").pvalue
    gain = stats.ttest_ind(a, b, equal_var=False, alternative="greater").pvalue
    return {
        "candidate": a.tolist(),
        "baseline": b.tolist(),
        "delta": float(a.mean() - b.mean()),
        "df": float(found.df),
        "low": float(interval.low),
        "high": float(interval.high),
        "pHarm": float(harm),
        "pGain": float(gain),
    }


def nadeau_bengio_case(a: np.ndarray, b: np.ndarray, ratio: float) -> dict:
    d = a - b
    splits = len(d)
    se = float(np.sqrt((1 / splits + ratio) * d.var(ddof=1)))
    harm, gain = one_sided(d.mean() / se, splits - 1)
    reach = stats.t.ppf(0.95, splits - 1) * se
    return {
        "candidate": a.tolist(),
        "baseline": b.tolist(),
        "ratio": ratio,
        "se": se,
        "low": float(d.mean() - reach),
        "high": float(d.mean() + reach),
        "pHarm": harm,
        "pGain": gain,
    }


def lag_one(x: np.ndarray) -> float:
    centred = x - x.mean()
    return float((centred[1:] * centred[:-1]).sum() / (centred**2).sum())


def band_case(history: np.ndarray) -> dict:
    h = len(history)
    level = 0.995 if h < 20 or lag_one(history) > 0.2 else 0.99
    reach = stats.t.ppf(level, h - 1) * history.std(ddof=1) * np.sqrt(1 + 1 / h)
    return {
        "history": history.tolist(),
        "mean": float(history.mean()),
        "level": level,
        "low": float(history.mean() - reach),
        "high": float(history.mean() + reach),
        "lagOne": lag_one(history),
    }


def chart_case(values: np.ndarray) -> dict:
    """EWMA in closed form (a weighted sum, no recursion), CUSUM by the largest sum of a run that ends here."""
    centre, spread = float(values.mean()), float(np.abs(np.diff(values)).mean() / 1.128)
    n = len(values)
    weighted = [
        float((0.8 ** (k + 1)) * centre + sum(0.2 * 0.8 ** (k - j) * values[j] for j in range(k + 1)))
        for k in range(n)
    ]
    z = (values - centre) / spread
    up = [max(0.0, max((z[j : k + 1] - 0.5).sum() for j in range(k + 1))) for k in range(n)]
    down = [max(0.0, max((-z[j : k + 1] - 0.5).sum() for j in range(k + 1))) for k in range(n)]
    return {
        "values": values.tolist(),
        "centre": centre,
        "spread": spread,
        "ewma": weighted,
        "up": [float(x) for x in up],
        "down": [float(x) for x in down],
    }


welch, corrected, bands, charts = [], [], [], []
for case in range(40):
    sizes = rng.integers(3, 12, 2)
    spread = 10.0 ** rng.uniform(-4, 1, 2)
    centre = rng.uniform(-2, 2)
    a = rng.normal(centre, spread[0], sizes[0])
    b = rng.normal(centre + rng.normal(0, spread[1]), spread[1], sizes[1])
    if case % 4 == 0:
        a, b = np.round(a, 3), np.round(b, 3)
    if a.std() + b.std() > 0:
        welch.append(welch_case(a, b))
    splits = int(rng.integers(3, 30))
    base = rng.normal(0.8, 0.02, splits)
    cand = base + rng.normal(0.004, 0.01, splits)
    corrected.append(nadeau_bengio_case(cand, base, float(rng.choice([1 / 9, 0.25, 0.5, 1.0]))))
    history = rng.normal(0.9, 0.01, int(rng.integers(10, 60)))
    if case % 3 == 0:
        history = history + 0.02 * np.sin(np.arange(len(history)) / 4)
    bands.append(band_case(history))
    if case % 6 == 0:
        charts.append(chart_case(history))

out = {"welch": welch, "nadeauBengio": corrected, "bands": bands, "charts": charts}
Path(__file__).with_name("repeated.json").write_text(json.dumps(out, indent=1) + "\n")
