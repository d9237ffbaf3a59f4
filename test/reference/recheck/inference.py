"""Value, standard error, interval and p values of a paired difference, derived anew: values by scikit-learn,
derivatives of count tables by complex steps, AUC and AP over all pairs of rows, Tango by two nested root searches."""

import warnings
from dataclasses import replace

import numpy as np
from scipy import stats
from scipy.optimize import brentq
from sklearn import metrics as sk

from .evidence import Side
from .units import OF_UNITS

warnings.filterwarnings("ignore")
Z = stats.norm.ppf(0.95)
EPS = np.finfo(float).eps


def clip(p):
    return np.clip(p, EPS, 1 - EPS)


VALUES = {
    "accuracy": lambda y, s, w, c: sk.accuracy_score(y, s.prediction, sample_weight=w),
    "balanced_accuracy": lambda y, s, w, c: sk.balanced_accuracy_score(y, s.prediction, sample_weight=w),
    "precision": lambda y, s, w, c: sk.precision_score(y, s.prediction, sample_weight=w, zero_division=0),
    "recall": lambda y, s, w, c: sk.recall_score(y, s.prediction, sample_weight=w),
    "f1": lambda y, s, w, c: sk.f1_score(y, s.prediction, sample_weight=w),
    "f1_macro": lambda y, s, w, c: sk.f1_score(y, s.prediction, sample_weight=w, average="macro", zero_division=0),
    "roc_auc": lambda y, s, w, c: sk.roc_auc_score(y, s.score, sample_weight=w),
    "average_precision": lambda y, s, w, c: sk.average_precision_score(y, s.score, sample_weight=w),
    "log_loss": lambda y, s, w, c: sk.log_loss(y, s.score, sample_weight=w, labels=[0, 1]),
    "brier": lambda y, s, w, c: sk.brier_score_loss(y, s.score, sample_weight=w, labels=[0, 1]),
    "mae": lambda y, s, w, c: sk.mean_absolute_error(y, s.prediction, sample_weight=w),
    "rmse": lambda y, s, w, c: sk.root_mean_squared_error(y, s.prediction, sample_weight=w),
    "r2": lambda y, s, w, c: sk.r2_score(y, s.prediction, sample_weight=w),
    "mcc": lambda y, s, w, c: sk.matthews_corrcoef(y, s.prediction, sample_weight=w),
    "kappa": lambda y, s, w, c: sk.cohen_kappa_score(y, s.prediction, sample_weight=w, labels=range(len(c))),
    "precision_macro": lambda y, s, w, c: sk.precision_score(y, s.prediction, sample_weight=w, average="macro",
                                                             zero_division=0),
    "f1_weighted": lambda y, s, w, c: sk.f1_score(y, s.prediction, sample_weight=w, average="weighted", zero_division=0),
    "explained_variance": lambda y, s, w, c: sk.explained_variance_score(y, s.prediction, sample_weight=w),
    "mape": lambda y, s, w, c: sk.mean_absolute_percentage_error(y, s.prediction, sample_weight=w),
    "smape": lambda y, s, w, c: np.average(symmetric(y, s.prediction), weights=w),
    "wape": lambda y, s, w, c: np.average(np.abs(y - s.prediction), weights=w) / np.average(np.abs(y), weights=w),
    "pinball": lambda y, s, w, c: sk.mean_pinball_loss(y, s.prediction, sample_weight=w),
    "pinball@0.9": lambda y, s, w, c: sk.mean_pinball_loss(y, s.prediction, sample_weight=w, alpha=0.9),
    "top_k_accuracy": lambda y, s, w, c: sk.top_k_accuracy_score(y, s.proba, k=2, sample_weight=w, labels=range(len(c))),
}
OF_CLASSES = {
    "roc_auc": lambda y, s, w, c: np.mean([sk.roc_auc_score(y == k, s.proba[:, k], sample_weight=w)
                                           for k in range(len(c))]),
    "log_loss": lambda y, s, w, c: np.average(-np.log(clip(s.proba[np.arange(len(y)), y.astype(int)])), weights=w),
    "brier": lambda y, s, w, c: np.average(((np.eye(len(c))[y.astype(int)] - s.proba) ** 2).sum(1), weights=w),
}
LOWER = {"log_loss", "brier", "mae", "rmse", "mape", "smape", "wape", "pinball", "pinball@0.9", "mase"}
RANKED = {"roc_auc", "average_precision"}
UNBOUNDED = {"log_loss", "mae", "rmse", "r2", "explained_variance", "mape", "wape", "pinball", "pinball@0.9", "mase"}
COUNTED = {"accuracy", "balanced_accuracy", "precision", "recall", "f1", "f1_macro", "mcc", "kappa", "precision_macro",
           "f1_weighted"}
ZERO_ONE = {"accuracy", "top_k_accuracy", "exact_match"}


def symmetric(y, p):
    size = np.abs(y) + np.abs(p)
    return np.where(size == 0, 0, 2 * np.abs(y - p) / np.where(size == 0, 1, size))


def outcomes(metric, e, side):
    """Right or wrong of each row."""
    if metric == "top_k_accuracy":
        # Of equal probabilities the later class stands higher.
        place = np.argsort(side.proba, axis=1, kind="stable")[:, ::-1][:, :2]
        return (place == e.label[:, None].astype(int)).any(1)
    return side.prediction == e.label


def value_of(metric, e, side):
    """None where the metric has no value."""
    y = e.label
    if metric in {"precision", "recall", "f1", "average_precision"} and not (y == 1).any():
        return None
    if metric == "roc_auc" and e.task == "binary" and len(set(y)) < 2:
        return None
    if metric in {"r2", "explained_variance"} and len(set(y)) < 2:
        return None
    if metric == "mape" and (y == 0).any() or metric == "wape" and not y.any():
        return None
    if metric == "kappa" and len(set(y) | set(side.prediction)) < 2:
        return None
    if metric in OF_UNITS:
        return float(np.average(side.prediction, weights=e.weight)) if e.n else None
    if metric in OF_CLASSES and e.task == "multiclass":
        if metric == "roc_auc" and len(set(y)) < len(e.classes):
            return None
        return float(OF_CLASSES[metric](y, side, e.weight, e.classes))
    return float(VALUES[metric](y, side, e.weight, e.classes))


# ---- count tables -------------------------------------------------------------------------------------------------------
def of_table(metric, table):
    """`table[t, p]`: weight of rows of true class t predicted p; real or complex."""
    hits, support, predicted = table.diagonal(), table.sum(1), table.sum(0)
    if metric == "accuracy":
        return hits.sum() / table.sum()
    if metric == "balanced_accuracy":
        present = support.real > 0
        return (hits[present] / support[present]).mean()
    if metric == "f1_macro":
        present = (support + predicted).real > 0
        return (2 * hits[present] / (support + predicted)[present]).mean()
    n = table.sum()
    if metric == "mcc":
        spread = ((support * (n - support)).sum(), (predicted * (n - predicted)).sum())
        if min(v.real for v in spread) <= 0:
            return 0 * n
        return (hits.sum() * n - (support * predicted).sum()) / np.sqrt(spread[0]) / np.sqrt(spread[1])
    if metric == "kappa":
        chance = (support * predicted).sum() / n**2
        return (hits.sum() / n - chance) / (1 - chance) if (1 - chance).real > 1e-15 else 0 * n
    if metric == "precision_macro":
        seen = (support + predicted).real > 0
        said = np.where(predicted.real > 0, predicted, 1)
        return (hits / said)[seen].mean()
    if metric == "f1_weighted":
        size = np.where((support + predicted).real > 0, support + predicted, 1)
        return (support * 2 * hits / size).sum() / n
    below = {"precision": predicted[1], "recall": support[1], "f1": (support[1] + predicted[1]) / 2}[metric]
    return hits[1] / below if below.real > 0 else 0 * hits[1]


def cell_slopes(metric, joint):
    """∂d/∂count for every cell of joint[t, b, c], d = value(candidate) − value(baseline), by complex steps."""
    slopes = np.zeros(joint.shape)
    for cell in np.ndindex(joint.shape):
        moved = joint.astype(complex)
        moved[cell] += 1e-30j
        slopes[cell] = (of_table(metric, moved.sum(1)) - of_table(metric, moved.sum(2))).imag / 1e-30
    return slopes


def table_influence(metric, e):
    """Influence on the difference and the floor of its variance."""
    k = max(2, len(e.classes))
    y, b, c = (v.astype(int) for v in (e.label, e.baseline.prediction, e.candidate.prediction))
    joint = np.zeros((k, k, k))
    np.add.at(joint, (y, b, c), e.weights())
    psi = e.n * e.weights() * cell_slopes(metric, joint)[y, b, c]
    if metric == "accuracy":
        return psi, 1 / e.n**2
    unit = e.weights().sum() / e.n
    filled = joint.copy()
    pseudo = [
        (cell, 0.5 / (k - 1))
        for t in set(y)
        for wrong in range(k)
        if wrong != t
        for cell in ((t, t, wrong), (t, wrong, t))
    ]
    for cell, share in pseudo:
        filled[cell] += unit * share
    slopes = cell_slopes(metric, filled)
    return psi, sum(share * (unit * slopes[cell]) ** 2 for cell, share in pseudo)


# ---- scores -------------------------------------------------------------------------------------------------------------
def auc_influence(e, side):
    if e.task == "multiclass":
        each = [auc_influence(replace(e, task="binary", label=(e.label == k).astype(float)), Side(None, side.proba[:, k]))
                for k in range(len(e.classes))]
        return np.mean(each, axis=0)
    y, w, s = e.label == 1, e.weights(), side.score
    kernel = np.sign(s[y][:, None] - s[~y][None, :]) / 2 + 0.5
    v10, v01 = kernel @ w[~y] / w[~y].sum(), w[y] @ kernel / w[y].sum()
    area = w[y] @ v10 / w[y].sum()
    psi = np.zeros(e.n)
    for rows, placement in ((y, v10), (~y, v01)):
        m = rows.sum()
        psi[rows] = w[rows] * (placement - area) * e.n / w[rows].sum() * np.sqrt(m / (m - 1))
    return psi


def ap_influence(e, side):
    y, w, s = e.label, e.weights() / e.weights().mean(), side.score
    above = (s[None, :] >= s[:, None]).astype(float)
    big_v, g = above @ w, (above @ (w * y)) / (above @ w)
    h1, h2 = (w * y / big_v) @ above, (w * y * g / big_v) @ above
    share = (w * y).sum() / e.n
    ap = (w * y * g).sum() / (w * y).sum()
    return w * (y * g - ap * share + y * h1 - h2 - ap * (y - share)) / share


# ---- means --------------------------------------------------------------------------------------------------------------
def row_losses(metric, e, side):
    y = e.label
    if metric in ZERO_ONE - {"exact_match"}:
        return outcomes(metric, e, side).astype(float)
    if metric in OF_UNITS:
        return side.prediction
    if e.task == "multiclass":
        own = side.proba[np.arange(e.n), y.astype(int)]
        # A distance spread over the classes: |p|² − 2 p_true + 1.
        return -np.log(clip(own)) if metric == "log_loss" else (side.proba**2).sum(1) - 2 * own + 1
    if metric == "mape":
        return np.abs((y - side.prediction) / y)
    if metric == "smape":
        return symmetric(y, side.prediction)
    if metric.startswith("pinball"):
        above, quantile = y >= side.prediction, float(metric.partition("@")[2] or 0.5)
        return np.where(above, quantile, 1 - quantile) * np.abs(y - side.prediction)
    if metric == "log_loss":
        return -np.log(clip(np.where(y == 1, side.score, 1 - side.score)))
    if metric == "brier":
        return (y - side.score) ** 2
    return np.abs(y - side.prediction) if metric == "mae" else (y - side.prediction) ** 2


def moments_influence(columns, function, w):
    """Influence on a function of means, its slopes by complex steps."""
    means = [(w * x).mean() for x in columns]
    slopes = [function(*[m + (1e-30j if k == at else 0) for k, m in enumerate(means)]).imag / 1e-30
              for at in range(len(means))]
    return sum(slope * w * (x - m) for slope, x, m in zip(slopes, columns, means))


def ratio_influence(metric, e, side, w):
    y, error = e.label, e.label - side.prediction
    if metric == "wape":
        return moments_influence([np.abs(error), np.abs(y)], lambda a, b: a / b, w)
    error, y = error - (w * error).mean(), y - (w * y).mean()
    return moments_influence([error, error**2, y, y**2], lambda a, a2, b, b2: 1 - (a2 - a * a) / (b2 - b * b), w)


def mean_influence(metric, e):
    w = e.weights() / e.weights().mean()
    mean = lambda v: (w * v).mean()
    if metric in {"wape", "explained_variance"}:
        return ratio_influence(metric, e, e.candidate, w) - ratio_influence(metric, e, e.baseline, w)
    c, b = (row_losses(metric, e, side) for side in (e.candidate, e.baseline))
    if metric == "rmse":
        part = lambda v: 0 * v if mean(v) == 0 else (v - mean(v)) / (2 * np.sqrt(mean(v)))
        return w * (part(c) - part(b))
    if metric == "r2":
        spread = (e.label - mean(e.label)) ** 2
        v, r = mean(spread), (mean(b) - mean(c)) / mean(spread)
        return w * (((b - c) - (mean(b) - mean(c))) / v - r * (spread - v) / v)
    return w * ((c - b) - mean(c - b))


# ---- Tango --------------------------------------------------------------------------------------------------------------
def tango_z(b, c, n, delta):
    """The restricted maximum is searched on the likelihood's derivative in q = P(only the baseline right)."""
    if c - b - n * delta == 0:
        return 0.0
    low, high = max(0.0, -delta), (1 - delta) / 2

    def slope(q):
        both = 1 - 2 * q - delta
        return b * (q + delta) * both + c * q * both - 2 * (n - b - c) * q * (q + delta)

    if slope(low) <= 0 and slope(low + 1e-15) <= 0:
        q = low
    elif slope(high) >= 0:
        q = high
    else:
        q = brentq(slope, low + 1e-16, high, xtol=1e-17, rtol=1e-14, maxiter=300)
    return (c - b - n * delta) / np.sqrt(n * (2 * q + delta * (1 - delta)))


def tango(b, c, n):
    d = (c - b) / n
    low = -1.0 if d == -1 else brentq(lambda x: tango_z(b, c, n, x) - Z, -1 + 1e-12, d, xtol=1e-15)
    high = 1.0 if d == 1 else brentq(lambda x: tango_z(b, c, n, x) + Z, d, 1 - 1e-12, xtol=1e-15)
    z = 0.0 if b + c == 0 else (c - b) / np.sqrt(b + c)
    spread = ((b + c) - (c - b) ** 2 / n) / (n * (n - 1)) + (1 / n**2 if b + c < 10 else 0)
    return {"low": low, "high": high, "pHarm": stats.norm.cdf(z), "pGain": stats.norm.sf(z),
            "se": np.sqrt(spread), "df": None, "method": "tango"}


# ---- one pivot for all ---------------------------------------------------------------------------------------------------
def worth(weights):
    return 0.0 if not weights.any() else weights.sum() ** 2 / (weights**2).sum()


def groups_of(e):
    return np.arange(e.n) if e.group is None else np.unique(e.group, return_inverse=True)[1]


def effective_units(e):
    return worth(np.bincount(groups_of(e), weights=e.weights()))


def infer(metric, e, delta, changed):
    """Everything but p of the margin; None where no row pulls on the difference."""
    if metric in ZERO_ONE and e.weight is None and e.group is None:
        right, was = (outcomes(metric, e, side) for side in (e.candidate, e.baseline))
        b, c = int((was & ~right).sum()), int((right & ~was).sum())
        return {**tango(b, c, e.n), "discordant": {"baselineOnly": b, "candidateOnly": c}, "dominance": None}
    floor = 0.0
    if metric in COUNTED:
        psi, floor = table_influence(metric, e)
    elif metric == "roc_auc":
        psi = auc_influence(e, e.candidate) - auc_influence(e, e.baseline)
    elif metric == "average_precision":
        psi = ap_influence(e, e.candidate) - ap_influence(e, e.baseline)
    else:
        psi = mean_influence(metric, e)
        spread = 2 if metric == "smape" or metric == "brier" and e.task == "multiclass" else 1
        bounded = metric not in UNBOUNDED | {"rmse"} and changed < 10
        floor = 1 / e.n**2 if metric in ZERO_ONE else spread**2 / (e.n * (e.n - 1)) if bounded else 0.0
    code = groups_of(e)
    pull, size = np.bincount(code, weights=psi), np.bincount(code, weights=e.weights() / e.weights().mean())
    g = len(size)
    se = np.sqrt((g - 1) / g * ((pull / (e.n - size)) ** 2).sum() + floor)
    df = effective_units(e) - 1
    if metric in RANKED:
        w = e.weights()
        df = min([df] + [worth(w[e.label == k]) - 1 for k in range(max(2, len(e.classes)))])
    if se < max(1e-15, 1e-14 * abs(delta)):
        if abs(delta) < 1e-12:
            return None
        # Every row shows the same difference: one more unit, without one, is imagined.
        se = abs(delta) / np.sqrt(df * (df + 1))
    t = (-delta if metric in LOWER else delta) / se
    reach = stats.t.ppf(0.95, df) * se
    dominance = {"share": (pull**2).max() / (pull**2).sum(), "largest": np.abs(psi).max() / e.n}
    return {"low": delta - reach, "high": delta + reach, "pHarm": stats.t.cdf(t, df), "pGain": stats.t.sf(t, df),
            "se": se, "df": df, "method": "delong" if metric == "roc_auc" else "influence",
            "discordant": None, "dominance": dominance if metric in UNBOUNDED else None}
