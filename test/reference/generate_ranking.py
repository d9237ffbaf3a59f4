"""Writes ranking.json: metrics per query, and the comparison of two rankings, for the tests of metrics per query.
NDCG is scikit-learn's. The others are means over every order of the tied documents, each order scored by the
definition of its metric, so that no closed form for ties is assumed. The comparison is scipy's paired t test.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1
    .venv/bin/python test/reference/generate_ranking.py
    npx biome format --write test/reference/ranking.json
"""

import itertools
import json
import pathlib

import numpy as np
from scipy import stats
from sklearn.metrics import ndcg_score

rng = np.random.default_rng(20261124)
CUTOFFS = [10, 1, 3, 5, 20]


def orders(score):
    """Every ranking that the scores allow."""
    tied = [np.flatnonzero(score == s) for s in sorted(set(score), reverse=True)]
    for parts in itertools.product(*[itertools.permutations(t) for t in tied]):
        yield [int(i) for part in parts for i in part]


def average_precision(hits, k):
    found, total = 0, 0.0
    for rank, hit in enumerate(hits[:k], 1):
        if hit:
            found += 1
            total += found / rank
    return total / min(sum(hits), k)


def reciprocal_rank(hits, k):
    rank = hits.index(True) + 1
    return 1 / rank if rank <= k else 0.0


def recall(hits, k):
    return sum(hits[:k]) / sum(hits)


def of_query(relevance, score):
    hits = [[bool(relevance[i] > 0) for i in order] for order in orders(score)]
    found = {}
    for k in CUTOFFS:
        ndcg = 1.0 if len(relevance) == 1 else ndcg_score([relevance], [score], k=k)
        found |= {
            f"ndcg@{k}": float(ndcg),
            f"map@{k}": float(np.mean([average_precision(h, k) for h in hits])),
            f"recall@{k}": float(np.mean([recall(h, k) for h in hits])),
            f"mrr@{k}": float(np.mean([reciprocal_rank(h, k) for h in hits])),
        }
    return {**found, "mrr": float(np.mean([reciprocal_rank(h, len(h)) for h in hits]))}


def draw_query(tie_steps):
    n = int(rng.integers(1, 15))
    relevance = rng.choice([0, 0, 0, 1, 2, 3, 0.5], size=n)
    truth = relevance + rng.normal(size=n)
    base = np.round((truth + rng.normal(size=n)) * tie_steps) / tie_steps
    candidate = np.round((truth + 0.8 * rng.normal(size=n)) * tie_steps) / tie_steps
    return relevance, base, candidate


def few_ties(score):
    sizes = np.unique(score, return_counts=True)[1]
    return np.prod([float(np.prod(range(1, s + 1))) for s in sizes]) <= 5000


def finite(value):
    """null where no query differs."""
    return float(value) if np.isfinite(value) else None


def data_set(name, queries, tie_steps):
    rows, values = [], {side: [] for side in ("candidate", "baseline")}
    while len(rows) < queries:
        relevance, base, candidate = draw_query(tie_steps)
        if not (few_ties(base) and few_ties(candidate)):
            continue
        rows.append({"relevance": relevance.tolist(), "candidate": candidate.tolist(), "baseline": base.tolist()})
        if relevance.max() > 0:
            values["candidate"].append(of_query(relevance, candidate))
            values["baseline"].append(of_query(relevance, base))
    metrics = {}
    for metric in values["candidate"][0]:
        ours = np.array([v[metric] for v in values["candidate"]])
        theirs = np.array([v[metric] for v in values["baseline"]])
        test = stats.ttest_rel(ours, theirs)
        interval = test.confidence_interval(0.9)
        metrics[metric] = {
            "candidate": float(ours.mean()),
            "baseline": float(theirs.mean()),
            "low": finite(interval.low),
            "high": finite(interval.high),
            "pHarm": finite(stats.ttest_rel(ours, theirs, alternative="less").pvalue),
            # A mean over orders is rounded.
            "changed": int((np.abs(ours - theirs) > 1e-12).sum()),
        }
    return {"name": name, "queries": rows, "counted": len(values["candidate"]), "metrics": metrics}


cases = [data_set("without ties", 60, 1e6), data_set("with ties", 60, 3), data_set("nearly all tied", 45, 1)]
path = pathlib.Path(__file__).with_name("ranking.json")
path.write_text(json.dumps(cases, indent=1) + "\n")
