"""Value, standard error, interval and p values of a paired difference, derived anew: values by scikit-learn,
derivatives of count tables by complex steps, AUC and AP over all pairs of rows, Tango by two nested root searches."""

import warnings

import numpy as np
from scipy import stats
from scipy.optimize import brentq
from sklearn import metrics as sk

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
}
LOWER = {"log_loss", "brier", "mae", "rmse"}
RANKED = {"roc_auc", "average_precision"}
UNBOUNDED = {"log_loss", "mae", "rmse", "r2"}
COUNTED = {"accuracy", "balanced_accuracy", "precision", "recall", "f1", "f1_macro"}


def value_of(metric, e, side):
    """None where the metric has no value."""
    y = e.label
    if metric in {"precision", "recall", "f1", "average_precision"} and not (y == 1).any():
        return None
    if metric == "roc_auc" and len(set(y)) < 2:
        return None
    if metric == "r2" and len(set(y)) < 2:
        return None
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
    if metric == "log_loss":
        return -np.log(clip(np.where(y == 1, side.score, 1 - side.score)))
    if metric == "brier":
        return (y - side.score) ** 2
    return np.abs(y - side.prediction) if metric == "mae" else (y - side.prediction) ** 2


def mean_influence(metric, e):
    w = e.weights() / e.weights().mean()
    mean = lambda v: (w * v).mean()
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
    if metric == "accuracy" and e.weight is None and e.group is None:
        right, was = e.candidate.prediction == e.label, e.baseline.prediction == e.label
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
        floor = 1 / (e.n * (e.n - 1)) if metric == "brier" and changed < 10 else 0.0
    code = groups_of(e)
    pull, size = np.bincount(code, weights=psi), np.bincount(code, weights=e.weights() / e.weights().mean())
    g = len(size)
    se = np.sqrt((g - 1) / g * ((pull / (e.n - size)) ** 2).sum() + floor)
    df = effective_units(e) - 1
    if metric in RANKED:
        w = e.weights()
        df = min([df] + [worth(w[e.label == k]) - 1 for k in (0, 1)])
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
