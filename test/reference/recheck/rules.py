"""Statuses, margins, corrections, verdicts and the decision, written anew from docs/verdict.md."""

import math
from dataclasses import replace

import numpy as np
from scipy import stats

from .evidence import judged_rows, take_rows
from .inference import (COUNTED, LOWER, RANKED, UNBOUNDED, ZERO_ONE, effective_units, groups_of, infer, tango_z, value_of,
                        worth)
from .units import OF_UNITS, TEXT, gather

ALPHA = 0.05
OF_TASK = {
    "binary": ["roc_auc", "average_precision", "accuracy", "balanced_accuracy", "f1", "precision", "recall",
               "mcc", "kappa", "log_loss", "brier"],
    "multiclass": ["roc_auc", "accuracy", "balanced_accuracy", "top_k_accuracy", "f1_macro", "mcc", "kappa", "log_loss",
                   "brier"],
    "regression": ["mae", "rmse", "r2", "explained_variance", "mape", "smape", "wape"],
    "ranking": ["ndcg@10", "map@10", "mrr", "recall@10"],
    "forecast": ["wape", "mase"],
    "text": TEXT,
}
# Computed when a rule names them.
ON_REQUEST = {
    "multiclass": ["precision_macro", "f1_weighted"],
    "regression": ["pinball", "pinball@0.9"],
    "ranking": ["ndcg@3", "mrr@3", "recall@1"],
}
ROWS = {"log_loss": 200, "brier": 50, "rmse": 200, "r2": 200, "explained_variance": 200,
        **dict.fromkeys([*ZERO_ONE, *OF_UNITS, "mae", "mape", "smape", "wape", "pinball", "pinball@0.9"], 30)}
CLASSES = (COUNTED - {"accuracy"}) | RANKED | {"log_loss", "brier"}
LIKE_ACCURACY = {"accuracy", "balanced_accuracy", "roc_auc", "top_k_accuracy"}
PROBABILITIES = RANKED | {"log_loss", "brier", "top_k_accuracy"}


def can_compute(metric, e, side):
    if metric == "mase" and e.scale is None and e.unit is not None:
        return False
    if e.task == "ranking":
        return side.score is not None
    if metric in COUNTED or e.task in ("regression", "forecast", "text"):
        return side.prediction is not None
    if e.task == "multiclass":
        return side.proba is not None
    return side.score is not None and (metric in RANKED or side.probabilistic)


def column(metric, side):
    if metric in PROBABILITIES:
        return side.score if side.proba is None else side.proba
    return side.prediction


def too_few(metric, e, changed):
    if e.n < ROWS.get(metric, 0):
        return True
    if e.task == "forecast" and len(set(groups_of(e))) < 30:
        return True
    if metric in CLASSES:
        sizes = np.bincount(e.label.astype(int), minlength=max(2, len(e.classes)))
        if (sizes >= 10).sum() < (len(sizes) if metric in RANKED else 2):
            return True
        if e.task == "binary" and e.weight is not None:
            if min(worth(e.weight[e.label == k]) for k in (0, 1)) < 5:
                return True
    return effective_units(e) < 5 or (metric in UNBOUNDED and changed < 10)


def measure(metric, e):
    """What holds before any policy; `e` holds the judged rows."""
    rows = e.n
    if metric in OF_UNITS and can_compute(metric, e, e.candidate):
        e = gather(metric, e)
    elif e.task == "forecast" and e.group is None:
        e = replace(e, group=e.unit)
    return {**measure_rows(metric, e), "n": rows, "units": len(set(groups_of(e)))}


def measure_rows(metric, e):
    found = {"name": metric, "status": "undefined", "n": e.n, "candidate": None, "baseline": None, "delta": None,
             "low": None, "high": None, "pHarm": None, "pGain": None, "se": None, "df": None, "method": "none",
             "discordant": None, "dominance": None}
    found["candidate"] = value_of(metric, e, e.candidate) if can_compute(metric, e, e.candidate) else None
    if found["candidate"] is None:
        return found
    found["status"] = "not_comparable"
    found["baseline"] = value_of(metric, e, e.baseline) if can_compute(metric, e, e.baseline) else None
    if found["baseline"] is None:
        return found
    found["delta"] = found["candidate"] - found["baseline"]
    equal = lambda a, b: a is not None and b is not None and bool(np.all(a == b))
    same = equal(column(metric, e.candidate), column(metric, e.baseline))
    if metric in COUNTED and e.candidate.proba is not None:
        same = same and equal(e.candidate.proba, e.baseline.proba)
    elif metric in COUNTED | OF_UNITS:
        same = same and equal(e.candidate.score, e.baseline.score)
    if same:
        return {**found, "status": "identical", "delta": 0.0, "low": 0.0, "high": 0.0, "se": 0.0}
    apart = column(metric, e.candidate) != column(metric, e.baseline)
    changed = int((apart.any(1) if apart.ndim == 2 else apart).sum())
    separated = metric in RANKED and found["candidate"] == 1 and found["baseline"] == 1
    result = None if too_few(metric, e, changed) or separated else infer(metric, e, found["delta"], changed)
    return {**found, "status": "too_few"} if result is None else {**found, "status": "ok", **result}


def holm(p):
    order = np.argsort(p)
    steps = np.maximum.accumulate([(len(p) - i) * p[k] for i, k in enumerate(order)])
    out = np.empty(len(p))
    out[order] = np.minimum(steps, 1)
    return out


def amount(asked, base):
    return float(asked[:-1]) / 100 * abs(base) if isinstance(asked, str) else asked


def margin_of(metric, base, rule):
    if base is None:
        return None
    if "margin" in rule:
        return amount(rule["margin"], base)
    if metric in LOWER:
        return 0.02 * abs(base)
    return min(0.005 if metric in LIKE_ACCURACY else 0.01, max(0.1 * (1 - base), 0.001))


def default_gate(e, available):
    lopsided = e.majority > 0.8
    if e.task in ("regression", "ranking", "text"):
        names = {"regression": ["mae", "rmse"], "ranking": ["ndcg@10"], "text": ["exact_match"]}[e.task]
    elif e.task == "forecast":
        names = ["mase" if "mase" in available else "wape"]
    elif e.task == "multiclass":
        names = ["balanced_accuracy" if lopsided else "accuracy", "f1_macro"]
    elif e.candidate.score is not None:
        names = ["roc_auc", "average_precision"] + ([] if lopsided else ["accuracy"])
    else:
        names = ["balanced_accuracy" if lopsided else "accuracy", "f1"]
    return [name for name in names if name in available]


def p_not_worse(m, margin):
    if m["method"] == "tango":
        b, c = m["discordant"]["baselineOnly"], m["discordant"]["candidateOnly"]
        return 0.0 if margin > 1 else stats.norm.sf(tango_z(b, c, m["n"], -margin))
    better = -m["delta"] if m["name"] in LOWER else m["delta"]
    return stats.t.sf((better + margin) / m["se"], m["df"])


def ends_of(m):
    return (-m["high"], -m["low"]) if m["name"] in LOWER else (m["low"], m["high"])


def verdict(m, level=ALPHA):
    fixed = {"not_comparable": "not-comparable", "identical": "equivalent", "undefined": "no-evidence",
             "too_few": "inconclusive"}
    if m["status"] != "ok":
        return fixed[m["status"]]
    low, high = ends_of(m)
    margin = m["margin"]
    if low > -margin:
        d = m["dominance"]
        if d is not None and d["share"] > 0.2 and d["largest"] > margin / 4:
            return "inconclusive"
        if low > 0 and m["pGainAdjusted"] <= level:
            return "improved"
        return "equivalent" if high < margin else "not-worse"
    return "regressed" if m["pHarmAdjusted"] <= level else "inconclusive"


def judge(evidence, policy):
    """policy: {mode, prove, gate: None or {metric: {margin, min, max, max-regression}}, on-inconclusive, floor-mode}."""
    e = judged_rows(evidence)
    applies = [m for m in OF_TASK[e.task] if can_compute(m, evidence, evidence.candidate)]
    gate, proved = policy.get("gate"), list(policy.get("prove", []))
    known = [*OF_TASK[e.task], *ON_REQUEST.get(e.task, [])]
    names = [m for m in known if m in applies or m in (gate or {}) or m in proved]
    available = names
    defaults = default_gate(evidence, available)
    if gate is None:
        gate = {name: {} for name in defaults + [p for p in proved if p not in defaults]}
    if policy.get("mode") == "prove" and not proved and gate:
        first = defaults[0] if defaults and defaults[0] in gate else next(iter(gate))
        proved = [first]
    metrics = [measure(name, e) for name in names]
    family = [m for m in metrics if m["status"] == "ok" and m["name"] in gate]
    for p in ("pHarm", "pGain"):
        for m, adjusted in zip(family, holm(np.array([m[p] for m in family])) if family else []):
            m[p + "Adjusted"] = float(adjusted)
    for m in metrics:
        rule = gate.get(m["name"], {})
        m["gated"], m["proved"] = m["name"] in gate, m["name"] in proved
        m["family"] = len(family) if any(m is f for f in family) else 1
        for p in ("pHarm", "pGain"):
            m.setdefault(p + "Adjusted", m[p])
        m["margin"] = margin_of(m["name"], m["baseline"], rule)
        conclude(m, rule, policy)
    slices = judge_slices(evidence, gate, policy)
    result = decide(metrics, gate, proved, policy)
    closed = any(m["gated"] and m["verdict"] == "regressed" for each in slices for m in each["metrics"])
    return metrics, "fail" if closed else result, slices


def benjamini_hochberg(p):
    """The smallest q at which a p is rejected, tried at every step."""
    steps = np.sort(p)
    return np.array([min(1.0, min(len(p) * steps[j] / (j + 1) for j in range(len(p)) if steps[j] >= each)) for each in p])


def judge_slices(evidence, gate, policy):
    """Every gated metric on every slice; slices that gate are a family of Holm, the others one of Benjamini–Hochberg."""
    names = [m for m in [*OF_TASK[evidence.task], *ON_REQUEST.get(evidence.task, [])] if m in gate]
    found = []
    for columns in policy.get("slices", []):
        keys = list(zip(*[evidence.slices[name] for name in columns]))
        for key in sorted(set(keys)):
            e = judged_rows(take_rows(evidence, np.array([k == key for k in keys])))
            cells = [measure(name, e) for name in names]
            for m in cells:
                if m["status"] not in ("not_comparable", "identical") and m["units"] < 50:
                    nothing = dict.fromkeys(["low", "high", "pHarm", "pGain", "se", "df", "discordant", "dominance"])
                    m.update(nothing, status="too_few", method="none")
            found.append({"slice": dict(zip(columns, key)), "columns": columns, "metrics": cells})
    for gated, adjust, level in ((True, holm, ALPHA), (False, benjamini_hochberg, 0.10)):
        cells = [m for each in found if (each["columns"] in policy.get("gate-slices", [])) == gated for m in each["metrics"]]
        family = [m for m in cells if m["status"] == "ok"]
        for p in ("pHarm", "pGain"):
            for m, adjusted in zip(family, adjust(np.array([m[p] for m in family])) if family else []):
                m[p + "Adjusted"] = float(adjusted)
        for m in cells:
            rule = {k: v for k, v in gate[m["name"]].items() if k == "margin"}
            m["gated"], m["proved"] = gated, False
            m["family"] = len(family) if m["status"] == "ok" else 1
            for p in ("pHarm", "pGain"):
                m.setdefault(p + "Adjusted", m[p])
            m["margin"] = margin_of(m["name"], m["baseline"], rule)
            conclude(m, rule, policy, level)
    return found


def conclude(m, rule, policy, level=ALPHA):
    ok, margin = m["status"] == "ok", m["margin"]
    m["pNotWorse"] = p_not_worse(m, margin) if ok else None
    m["mde"], m["rowsNeeded"], m["blind"] = None, None, False
    if ok:
        silent = m["method"] == "tango" and sum(m["discordant"].values()) == 0
        m["mde"] = 2.487 * (-m["low"] / stats.norm.ppf(0.95) if silent else m["se"])
        m["blind"] = m["mde"] > margin or margin == 0
        m["rowsNeeded"] = math.ceil(m["n"] * (m["mde"] / margin) ** 2) if margin > 0 else None
    m["held"] = None
    if "min" in rule or "max" in rule:
        at = [m["candidate"]] * 2
        if policy.get("floor-mode") == "ci" and m["low"] is not None:
            at = [m["baseline"] + m["low"], m["baseline"] + m["high"]]
        if at[0] is not None:
            m["held"] = bool(at[0] >= rule.get("min", -math.inf) and at[1] <= rule.get("max", math.inf))
    m["verdict"] = verdict(m, level)


def decide(metrics, gate, proved, policy):
    gated = [m for m in metrics if m["gated"]]

    def lost_too_much(m):
        rule = gate[m["name"]]
        if "max-regression" not in rule or m["delta"] is None:
            return False
        loss = m["delta"] if m["name"] in LOWER else -m["delta"]
        return loss > amount(rule["max-regression"], m["baseline"]) + 1e-12 * max(abs(m["baseline"]), abs(m["candidate"]))

    if any(m["verdict"] == "regressed" or m["held"] is False or lost_too_much(m) for m in gated):
        return "fail"
    if any(m["verdict"] == "no-evidence" for m in gated) or set(gate) - {m["name"] for m in metrics}:
        return "no-evidence"
    if not gated and all(m["verdict"] == "no-evidence" for m in metrics):
        return "no-evidence"
    shown = gated or metrics
    if shown and all(m["verdict"] == "not-comparable" for m in shown):
        return "no-baseline"
    asked = [m for m in gated if m["proved"]]
    good = {"improved", "equivalent", "not-worse"}
    if policy.get("mode") == "prove" and (not asked or any(m["verdict"] not in good for m in asked)):
        return "no-evidence"
    if policy.get("on-inconclusive") == "fail" and any(m["verdict"] == "inconclusive" for m in gated):
        return "no-evidence"
    return "pass"
