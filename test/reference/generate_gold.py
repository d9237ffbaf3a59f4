"""Writes gold.json: what scipy, scikit-learn, statsmodels and mpmath say, for the tests of core/stats, core/metrics
and core/compare. Influence values are taken numerically, by giving each row a little more and a little less weight
in scikit-learn's own function, so that none of our closed forms is assumed.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1 statsmodels==0.15.0 mpmath
    .venv/bin/python test/reference/generate_gold.py
    npx biome format --write test/reference/gold.json
"""

import json
import pathlib
import warnings

import mpmath as mp
import numpy as np
from scipy import special, stats
from sklearn import metrics as sk
from statsmodels.stats.multitest import multipletests

warnings.filterwarnings("ignore")
mp.mp.dps = 40
rng = np.random.default_rng(20261124)


# ---- special functions ----------------------------------------------------------------------------------------------
def t_density(u, df):
    scale = mp.exp(mp.loggamma((df + 1) / 2) - mp.loggamma(df / 2)) / mp.sqrt(df * mp.pi)
    return scale * (1 + u * u / df) ** (-(df + 1) / 2)


def t_sf(t, df):
    """Upper tail by quadrature of the density: no incomplete beta function involved."""
    t, df = mp.mpf(t), mp.mpf(df)
    if t == 0:
        return mp.mpf(1) / 2
    if t < 1:
        return mp.mpf(1) / 2 - mp.quad(lambda u: t_density(u, df), [0, t])
    # From steps of 1/t, over which a light tail falls, to steps of many t for a heavy one.
    cuts = [t] + [t + mp.mpf(1.4) ** k / t for k in range(0, 40)]
    body = mp.quad(lambda u: t_density(u, df), cuts)
    end = cuts[-1]
    return body + mp.quad(lambda u: t_density(end / u, df) * end / u**2, [0, 1])


def special_functions():
    dfs = [1, 2.5, 4, 9, 10.75, 30, 99.7, 1000, 29998, 999999]
    return {
        "studentSf": [[t, df, float(t_sf(t, df))] for df in dfs for t in [0.01, 0.3, 0.9, 1.3, 2, 3.5, 8, 20]],
        "studentQuantile": [
            [p, df, float(stats.t.ppf(p, df))] for df in dfs for p in [0.95, 0.9, 0.7, 0.05, 0.01, 1e-6]
        ],
        "normalSf": [[z, float(mp.erfc(mp.mpf(z) / mp.sqrt(2)) / 2)] for z in [-9, -3, -0.4, 0, 0.2, 1, 2, 2.8, 3, 6, 12, 30, 37]],
        "erfc": [[x, float(mp.erfc(mp.mpf(x)))] for x in [-3, -0.5, 0, 1e-9, 0.1, 0.5, 1, 1.5, 1.99, 2, 2.01, 3, 5, 10, 20, 26]],
        "normalQuantile": [
            [p, float(special.ndtri(p))] for p in [1e-300, 1e-20, 1e-8, 0.001, 0.07, 0.08, 0.3, 0.5, 0.6, 0.95, 0.999]
        ],
        "logGamma": [[x, float(mp.loggamma(mp.mpf(x)))] for x in [1e-6, 0.01, 0.5, 0.9, 1.2, 1.8, 2.5, 3, 10, 14.9, 15, 100, 1e6]],
        "incompleteBeta": [
            [a, b, x, float(mp.betainc(mp.mpf(a), mp.mpf(b), 0, mp.mpf(x), regularized=True))]
            for a, b in [(0.5, 0.5), (2, 3), (10, 0.5), (0.1, 20), (40, 60), (300, 250)]
            for x in [1e-6, 0.1, 0.3, 0.5, 0.8, 0.99]
        ],
        "holm": [
            {"p": p, "adjusted": multipletests(p, method="holm")[1].tolist()}
            for p in ([0.01, 0.04, 0.03], [0.2], [0.5, 0.5, 1e-8, 0.013, 0.013, 0.9], rng.uniform(size=9).round(4).tolist())
        ],
    }


# ---- Tango's score interval, without its closed form ---------------------------------------------------------------
def tango_z(b, c, n, delta):
    """b only the baseline right, c only the candidate; the restricted maximum is searched, not solved."""
    delta = mp.mpf(delta)
    low, high = max(mp.mpf(0), -delta), (1 - delta) / 2

    def uphill(q):  # sign of the derivative of the log-likelihood in q = P(only baseline right), times denominators
        both = 1 - 2 * q - delta
        return b * (q + delta) * both + c * q * both - 2 * (n - b - c) * q * (q + delta) > 0

    for _ in range(110):
        q = (low + high) / 2
        low, high = (q, high) if uphill(q) else (low, q)
    return (c - b - n * delta) / mp.sqrt(n * (2 * q + delta * (1 - delta)))


def tango_root(target, inside, limit, counts):
    """tango_z falls as delta grows; bisection."""
    above, below = (limit, inside) if limit < inside else (inside, limit)
    for _ in range(80):
        middle = (above + below) / 2
        above, below = (middle, below) if tango_z(*counts, middle) > target else (above, middle)
    return float(middle)


def tango_case(b, c, n):
    z = mp.sqrt(2) * mp.erfinv(mp.mpf("0.9"))
    estimate = mp.mpf(c - b) / n
    low = tango_root(z, estimate, mp.mpf(-1) + mp.mpf("1e-12"), (b, c, n))
    high = tango_root(-z, estimate, mp.mpf(1) - mp.mpf("1e-12"), (b, c, n))
    at = [-0.2, -0.05, -0.01, 0.03]
    return {"b": b, "c": c, "n": n, "low": low, "high": high, "z": [[d, float(tango_z(b, c, n, d))] for d in at]}


TANGO = [(0, 0, 100), (0, 0, 539), (3, 1, 40), (1, 7, 21), (0, 5, 30), (12, 0, 60), (30, 24, 500), (410, 520, 20000)]


# ---- data -----------------------------------------------------------------------------------------------------------
def round_all(values, digits):
    return [round(float(v), digits) for v in values]


def binary_case(name, n, digits, weighted=False, grouped=False, prevalence=0.4, shift=0.25):
    label = (rng.uniform(size=n) < prevalence).astype(float)
    label[0], label[-1] = 1.0, 0.0
    signal = 1.4 * label + rng.normal(size=n)
    group = np.sort(rng.integers(0, max(2, n // 7), size=n)) if grouped else None
    if grouped:
        signal = signal + rng.normal(size=n)[group] * 0.7
    logistic = lambda v: np.round(1 / (1 + np.exp(-v)), digits)
    base = logistic(signal - 0.7 + 0.5 * rng.normal(size=n))
    cand = logistic(signal - 0.7 + shift + 0.6 * rng.normal(size=n))
    weight = np.round(rng.gamma(2.0, size=n) + 0.05, 2) if weighted else None
    return {"name": name, "task": "binary", "label": label, "weight": weight, "group": group,
            "candidate": {"score": cand, "prediction": (cand >= 0.5).astype(float)},
            "baseline": {"score": base, "prediction": (base >= 0.5).astype(float)}}


def regression_case(name, n, weighted=False, grouped=False):
    label = np.round(rng.normal(size=n) * 3 + 10, 2)
    group = rng.integers(0, max(2, n // 9), size=n) if grouped else None
    noise = rng.normal(size=n) if not grouped else rng.normal(size=n)[group]
    base = np.round(label + rng.standard_t(4, size=n) + 0.5 * noise, 2)
    cand = np.round(label + 0.6 * (base - label) + rng.normal(size=n) * 0.9, 2)
    weight = np.round(rng.gamma(2.0, size=n) + 0.05, 2) if weighted else None
    return {"name": name, "task": "regression", "label": label, "weight": weight, "group": group,
            "candidate": {"prediction": cand}, "baseline": {"prediction": base}}


def multiclass_case(name, n, classes, weighted=False):
    label = rng.integers(0, classes, size=n).astype(float)
    draw = lambda p: np.where(rng.uniform(size=n) < p, label, rng.integers(0, classes, size=n)).astype(float)
    weight = np.round(rng.gamma(2.0, size=n) + 0.05, 2) if weighted else None
    return {"name": name, "task": "multiclass", "label": label, "weight": weight, "group": None, "classes": classes,
            "candidate": {"prediction": draw(0.7)}, "baseline": {"prediction": draw(0.75)}}


# ---- metrics, all scikit-learn's --------------------------------------------------------------------------------------
BINARY = {
    "accuracy": ("prediction", lambda y, p, w: sk.accuracy_score(y, p, sample_weight=w)),
    "balanced_accuracy": ("prediction", lambda y, p, w: sk.balanced_accuracy_score(y, p, sample_weight=w)),
    "precision": ("prediction", lambda y, p, w: sk.precision_score(y, p, sample_weight=w)),
    "recall": ("prediction", lambda y, p, w: sk.recall_score(y, p, sample_weight=w)),
    "f1": ("prediction", lambda y, p, w: sk.f1_score(y, p, sample_weight=w)),
    "roc_auc": ("score", lambda y, p, w: sk.roc_auc_score(y, p, sample_weight=w)),
    "average_precision": ("score", lambda y, p, w: sk.average_precision_score(y, p, sample_weight=w)),
    "log_loss": ("score", lambda y, p, w: sk.log_loss(y, p, sample_weight=w, labels=[0, 1])),
    "brier": ("score", lambda y, p, w: sk.brier_score_loss(y, p, sample_weight=w, labels=[0, 1])),
}
REGRESSION = {
    "mae": ("prediction", lambda y, p, w: sk.mean_absolute_error(y, p, sample_weight=w)),
    "rmse": ("prediction", lambda y, p, w: sk.root_mean_squared_error(y, p, sample_weight=w)),
    "r2": ("prediction", lambda y, p, w: sk.r2_score(y, p, sample_weight=w)),
}
MULTICLASS = {
    "accuracy": BINARY["accuracy"],
    "balanced_accuracy": BINARY["balanced_accuracy"],
    "f1_macro": ("prediction", lambda y, p, w: sk.f1_score(y, p, sample_weight=w, average="macro")),
}
OF_TASK = {"binary": BINARY, "regression": REGRESSION, "multiclass": MULTICLASS}
LOWER = {"log_loss", "brier", "mae", "rmse"}
CONFUSION = {"precision", "recall", "f1", "f1_macro", "balanced_accuracy"}


def derivative(f, at, step):
    """Central differences at two steps, extrapolated: error O(step^4)."""
    one = (f(at + step) - f(at - step)) / (2 * step)
    half = (f(at + step / 2) - f(at - step / 2)) / step
    return (4 * half - one) / 3


def influence(metric, case, side):
    """n · w_i · d(metric)/d(w_i), one row at a time."""
    column, f = OF_TASK[case["task"]][metric]
    y, p, n = case["label"], case[side][column], len(case["label"])
    w = np.ones(n) if case["weight"] is None else case["weight"].astype(float)

    def at(row):
        def value(x):
            moved = w.copy()
            moved[row] = x
            return f(y, p, moved)

        return value

    return np.array([n * w[i] * derivative(at(i), w[i], 2e-3 * w[i]) for i in range(n)])


def confusion_floor(metric, case):
    """Half a row of each kind in each class present, gradients taken numerically at that table."""
    f = OF_TASK[case["task"]][metric][1]
    y = case["label"]
    w = np.ones(len(y)) if case["weight"] is None else case["weight"].astype(float)
    unit = w.mean()
    classes = int(case.get("classes", 2))
    pseudo = []
    for k in sorted(set(y.astype(int))):
        for wrong in range(classes):
            if wrong != k:
                share = 0.5 / (classes - 1)
                pseudo += [(k, k, wrong, share), (k, wrong, k, share)]
    all_y = np.concatenate([y, [k for k, _, _, _ in pseudo]])
    all_b = np.concatenate([case["baseline"]["prediction"], [b for _, b, _, _ in pseudo]])
    all_c = np.concatenate([case["candidate"]["prediction"], [c for _, _, c, _ in pseudo]])
    all_w = np.concatenate([w, [unit * s for _, _, _, s in pseudo]])

    def difference(row):
        def value(x):
            moved = all_w.copy()
            moved[row] = x
            return f(all_y, all_c, moved) - f(all_y, all_b, moved)

        return value

    total = 0.0
    for j, (_, _, _, share) in enumerate(pseudo):
        row = len(y) + j
        total += share * (unit * derivative(difference(row), all_w[row], 1e-3 * all_w[row])) ** 2
    return total


def effective(weights):
    return weights.sum() ** 2 / (weights**2).sum()


def compare(metric, case):
    """Standard error, degrees of freedom, interval and p values from numerical influence values."""
    y, n = case["label"], len(case["label"])
    psi = influence(metric, case, "candidate") - influence(metric, case, "baseline")
    w = np.ones(n) if case["weight"] is None else case["weight"].astype(float)
    if metric == "roc_auc":
        m = (y == 1).sum()
        psi = psi * np.where(y == 1, np.sqrt(m / (m - 1)), np.sqrt((n - m) / (n - m - 1)))
    code = np.arange(n) if case["group"] is None else case["group"]
    names = np.unique(code)
    sums = np.array([psi[code == g].sum() for g in names])
    sizes = np.array([w[code == g].sum() for g in names]) / w.mean()
    g = len(names)
    variance = (g - 1) / g * ((sums / (n - sizes)) ** 2).sum()
    if metric in CONFUSION:
        variance += confusion_floor(metric, case)
    elif metric == "accuracy":
        variance += 1 / n**2
    se = np.sqrt(variance)
    df = effective(np.array([w[code == k].sum() for k in names])) - 1
    if metric in ("roc_auc", "average_precision"):
        df = min(df, effective(w[y == 1]) - 1, effective(w[y == 0]) - 1)
    delta = value(metric, case, "candidate") - value(metric, case, "baseline")
    t = (-delta if metric in LOWER else delta) / se
    reach = stats.t.ppf(0.95, df) * se
    return {"se": se, "df": df, "low": delta - reach, "high": delta + reach,
            "pHarm": stats.t.cdf(t, df), "pGain": stats.t.sf(t, df)}


def value(metric, case, side):
    column, f = OF_TASK[case["task"]][metric]
    return float(f(case["label"], case[side][column], case["weight"]))


# ---- exact references for plain rows ------------------------------------------------------------------------------------
def delong(case):
    """Every pair of a positive and a negative, covariances with ddof 1."""
    y = case["label"]
    placements = []
    for side in ("candidate", "baseline"):
        s = case[side]["score"]
        kernel = np.sign(s[y == 1][:, None] - s[y == 0][None, :]) / 2 + 0.5
        placements.append((kernel.mean(1), kernel.mean(0)))
    v10 = np.cov(np.array([p[0] for p in placements]))
    v01 = np.cov(np.array([p[1] for p in placements]))
    s = v10 / (y == 1).sum() + v01 / (y == 0).sum()
    return {"variance": s[0, 0] + s[1, 1] - 2 * s[0, 1]}


def paired_t(metric, case):
    y = case["label"]
    if metric == "mae":
        loss = lambda side: np.abs(y - case[side]["prediction"])
    else:
        eps = np.finfo(float).eps

        def loss(side):
            p = case[side]["score"]
            given = np.clip(np.where(y == 1, p, 1 - p), eps, 1 - eps)
            return -np.log(given) if metric == "log_loss" else (y - p) ** 2

    c, b = loss("candidate"), loss("baseline")
    worse = stats.ttest_rel(c, b, alternative="greater")
    ci = stats.ttest_rel(c, b).confidence_interval(0.9)
    return {"metric": metric, "pHarm": worse.pvalue, "pGain": stats.ttest_rel(c, b, alternative="less").pvalue,
            "low": ci.low, "high": ci.high}


def plain(case):
    """Numpy to JSON, short numbers."""
    listed = lambda v: None if v is None else [int(x) if float(x).is_integer() else round(float(x), 6) for x in v]
    return {"name": case["name"], "task": case["task"], "label": listed(case["label"]), "weight": listed(case["weight"]),
            "group": listed(case["group"]), "classes": case.get("classes", 2 if case["task"] == "binary" else 0),
            "candidate": {k: listed(v) for k, v in case["candidate"].items()},
            "baseline": {k: listed(v) for k, v in case["baseline"].items()}}


CASES = [
    binary_case("binary, 300 rows, two-decimal ties", 300, 2),
    binary_case("binary, 260 rows, one-decimal ties and weights", 260, 1, weighted=True),
    binary_case("binary, 280 rows in groups", 280, 2, grouped=True),
    binary_case("binary, 240 rows in groups with weights", 240, 2, weighted=True, grouped=True),
    binary_case("binary, 400 rows, 6 % positive", 400, 3, prevalence=0.06, shift=-0.4),
    regression_case("regression, 250 rows", 250),
    regression_case("regression, 230 rows with weights", 230, weighted=True),
    regression_case("regression, 260 rows in groups", 260, grouped=True),
    multiclass_case("four classes, 200 rows", 200, 4),
    multiclass_case("four classes, 200 rows with weights", 200, 4, weighted=True),
]
TINY = [binary_case(f"binary, {n} rows{' with weights' if w else ''}", n, 1, weighted=w)
        for n in (2, 3, 5, 12) for w in (False, True)]
TINY += [regression_case(f"regression, {n} rows{' with weights' if w else ''}", n, weighted=w) for n in (2, 3, 8) for w in (False, True)]
TINY += [multiclass_case("three classes, 9 rows", 9, 3)]


def values_of(case):
    return {m: [value(m, case, "candidate"), value(m, case, "baseline")] for m in OF_TASK[case["task"]]}


def main():
    cases = []
    for case in CASES:
        comparisons = {
            m: compare(m, case)
            for m in OF_TASK[case["task"]]
            if not (m == "accuracy" and case["weight"] is None and case["group"] is None)
        }
        ungrouped = case["weight"] is None and case["group"] is None
        exact = {}
        if ungrouped and case["task"] == "binary":
            exact = {"delong": delong(case), "paired": [paired_t(m, case) for m in ("log_loss", "brier")]}
        if ungrouped and case["task"] == "regression":
            exact = {"paired": [paired_t("mae", case)]}
        cases.append({**plain(case), "values": values_of(case), "comparisons": comparisons, **exact})
    mp.mp.dps = 30
    gold = {
        "special": special_functions(),
        "tango": [tango_case(*counts) for counts in TANGO],
        "tiny": [{**plain(case), "values": values_of(case)} for case in TINY],
        "cases": cases,
    }
    out = pathlib.Path(__file__).with_name("gold.json")
    out.write_text(json.dumps(gold, separators=(",", ":"), default=float) + "\n")
    print(f"{out.name}: {out.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()
