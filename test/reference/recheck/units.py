"""Values of queries, series and texts, from the definitions: rankings over every order of tied documents, words by
Python's own tools."""

import itertools
import math
import re
import string
from collections import Counter
from dataclasses import replace

import numpy as np

from .evidence import Side

RANKING = ["ndcg@10", "ndcg@3", "map@10", "mrr", "mrr@3", "recall@10", "recall@1"]
TEXT = ["exact_match", "token_f1", "rouge1", "rougeL"]
OF_UNITS = {*RANKING, *TEXT, "mase"}


def orders(score):
    """Every ranking that the scores allow, as lists of places."""
    tied = [np.flatnonzero(score == s) for s in sorted(set(score), reverse=True)]
    for parts in itertools.product(*[itertools.permutations(t) for t in tied]):
        yield [int(i) for part in parts for i in part]


def of_order(name, k, gains):
    hits = [gain > 0 for gain in gains]
    if name == "ndcg":
        dcg = lambda g: sum(v / math.log2(i + 2) for i, v in enumerate(g[:k]))
        return dcg(gains) / dcg(sorted(gains, reverse=True))
    if name == "map":
        return sum(sum(hits[: i + 1]) / (i + 1) for i in range(min(k, len(hits))) if hits[i]) / min(sum(hits), k)
    if name == "mrr":
        first = hits.index(True) + 1
        return 1 / first if first <= k else 0.0
    return sum(hits[:k]) / sum(hits)


def of_query(metric, relevance, score):
    name, _, cutoff = metric.partition("@")
    k = int(cutoff) if cutoff else len(score)
    return float(np.mean([of_order(name, k, [relevance[i] for i in order]) for order in orders(score)]))


def answer_words(text):
    text = "".join(ch for ch in text.lower() if ch not in string.punctuation)
    return re.sub(r"\b(a|an|the)\b", " ", text).split()


def harmonic(shared, ours, theirs):
    if shared == 0:
        return 0.0
    precision, recall = shared / ours, shared / theirs
    return 2 * precision * recall / (precision + recall)


def longest(a, b):
    best = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, j in itertools.product(range(len(a)), range(len(b))):
        best[i + 1][j + 1] = best[i][j] + 1 if a[i] == b[j] else max(best[i][j + 1], best[i + 1][j])
    return best[-1][-1]


def of_text(metric, reference, prediction):
    if metric in ("exact_match", "token_f1"):
        theirs, ours = answer_words(reference), answer_words(prediction)
        if metric == "exact_match" or not theirs or not ours:
            return float(theirs == ours)
        return harmonic(sum((Counter(theirs) & Counter(ours)).values()), len(ours), len(theirs))
    theirs, ours = (re.findall("[a-z0-9]+", text.lower()) for text in (reference, prediction))
    shared = longest(theirs, ours) if metric == "rougeL" else sum((Counter(theirs) & Counter(ours)).values())
    return harmonic(shared, len(ours), len(theirs))


def gather(metric, e):
    """One row a unit: its value as the prediction, 1 as the label. Units without a value are left out."""
    places = [np.flatnonzero(e.unit == u) for u in range(e.unit.max() + 1)] if len(e.unit) else []
    places = [rows for rows in places if len(rows)]
    if e.task == "ranking":
        places = [rows for rows in places if (e.label[rows] > 0).any()]
        value = lambda side, rows: of_query(metric, e.label[rows], side.score[rows])
    elif e.task == "forecast":
        places = [rows for rows in places if e.scale[rows[0]] > 0]
        value = lambda side, rows: np.abs(e.label[rows] - side.prediction[rows]).mean() / e.scale[rows[0]]
    else:
        value = lambda side, rows: of_text(metric, e.label[rows[0]], side.prediction[rows[0]])
    first = np.array([rows[0] for rows in places], dtype=int)
    raw = lambda side: side.score if e.task == "ranking" else side.prediction
    side = lambda s: Side(np.array([value(s, rows) for rows in places]), raw(s))
    take = lambda values: None if values is None else values[first]
    return replace(e, label=np.ones(len(places)), candidate=side(e.candidate), baseline=side(e.baseline),
                   weight=take(e.weight), group=take(e.group), unit=None, scale=None)
