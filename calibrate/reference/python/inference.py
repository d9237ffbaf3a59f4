"""Fairness by fairlearn; tests and corrections by scipy and statsmodels."""

import numpy as np
from fairlearn.metrics import (
    demographic_parity_difference,
    equal_opportunity_difference,
    equalized_odds_difference,
)
from scipy import special, stats
from statsmodels.stats.multitest import multipletests
from statsmodels.tsa.stattools import diebold_mariano_test

from draws import listed, rounded, weights


def draw_fairness(rng):
    groups = int(rng.integers(2, 5))
    n = 130 * groups
    group = np.arange(n) % groups
    y = rng.integers(2, size=n)
    p = np.where(rng.random(n) < 0.6 + 0.3 * group / groups, y, 1 - y)
    w = weights(rng, n)
    given = {"sensitive_features": group, "sample_weight": w}
    functions = (demographic_parity_difference, equalized_odds_difference, equal_opportunity_difference)
    return {"task": "fairness", "label": listed(y), "prediction": listed(p), "weight": listed(w),
            "part": group.tolist(), "want": {f.__name__: f(y, p, **given) for f in functions}}


def paired(ours, theirs, name):
    """Loss of ours minus loss of theirs: harm is positive."""
    test = stats.ttest_rel(ours, theirs)
    low, high = test.confidence_interval(0.9)
    return {f"{name}: interval, low": low, f"{name}: interval, high": high,
            f"{name}: p of harm": stats.ttest_rel(ours, theirs, alternative="greater").pvalue}


def draw_means(rng):
    n = int(rng.integers(200, 320))
    y = (rng.random(n) < 0.4).astype(float)
    sides = [np.clip(rounded(rng, 1 / (1 + np.exp(-(2 * y - 1 + rng.normal(size=n))))), 0.05, 0.95) for _ in range(2)]
    losses = [-np.log(np.where(y == 1, s, 1 - s)) for s in sides]
    want = {**paired(*losses, "log_loss"), **paired(*[(y - s) ** 2 for s in sides], "brier")}
    return {"task": "pair", "label": listed(y), "score": listed(sides[0]), "baseline": listed(sides[1]), "weight": None,
            "want": want}


def draw_auc(rng):
    """DeLong over all pairs of rows, without ranks; the factor N/(N − 1) is that of one formula for every metric."""
    n = int(rng.integers(40, 120))
    y = np.r_[np.ones(12), np.zeros(12), (rng.random(n - 24) < 0.4)]
    sides = [rounded(rng, 1.5 * y + rng.normal(size=n)) for _ in range(2)]
    own, other = [], []
    for s in sides:
        wins = (s[y == 1][:, None] > s[y == 0]) + 0.5 * (s[y == 1][:, None] == s[y == 0])
        own.append(wins.mean(1))
        other.append(wins.mean(0))
    v = sum(np.var(np.subtract(*part), ddof=1) / len(part[0]) for part in (own, other)) * n / (n - 1)
    return {"task": "pair", "label": listed(y), "score": listed(sides[0]), "baseline": listed(sides[1]), "weight": None,
            "want": {"roc_auc: error": np.sqrt(v)}}


def draw_over_time(rng):
    """One series: the test of Diebold and Mariano with Bartlett's weights and the small-sample correction."""
    n = int(rng.integers(20, 120))
    y = np.round(10 + rng.normal(size=n).cumsum() / 3, 3)
    common = rng.normal(size=n)
    sides = [np.round(y + common + rng.normal(size=n), 3) for _ in range(2)]
    h = int(np.ceil(np.cbrt(n) - 1e-12)) + 1
    test = diebold_mariano_test(y, sides[1], sides[0], criterion="mad", lags=h - 1, horizon=h, harvey_adj=True)
    return {"task": "over time", "label": listed(y), "prediction": listed(sides[0]), "baseline": listed(sides[1]),
            "weight": None, "want": {"mase over time: t": float(np.ravel(test.statistic)[0])}}


def draw_functions(rng):
    df, t, p = float(rng.uniform(1, 400)), float(rng.normal() * 3), float(rng.uniform(1e-6, 1 - 1e-6))
    z = float(rng.normal() * 4)
    a, b, x = float(rng.uniform(0.1, 60)), float(rng.uniform(0.1, 60)), float(rng.random())
    values = np.round(rng.random(int(rng.integers(1, 12))) ** 3, int(rng.choice([2, 9]))).tolist()
    return {"task": "functions", "label": [], "weight": None,
            "arguments": {"df": df, "t": t, "p": p, "z": z, "a": a, "b": b, "x": x, "values": values},
            "want": {"Student's t, upper tail": stats.t.sf(t, df), "Student's t, quantile": stats.t.ppf(p, df),
                     "normal, upper tail": stats.norm.sf(z), "normal, quantile": special.ndtri(p),
                     "incomplete beta": special.betainc(a, b, x), "ln gamma": special.gammaln(a),
                     "Holm": multipletests(values, method="holm")[1].tolist(),
                     "Benjamini and Hochberg": multipletests(values, method="fdr_bh")[1].tolist()}}
