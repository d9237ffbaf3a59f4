"""Writes corpus.json: corpus BLEU and chrF2 by sacreBLEU, for the tests of metrics of a whole corpus. `se` is the
standard deviation of the difference over 20,000 ordinary bootstrap samples of the rows.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 sacrebleu==2.6.0
    .venv/bin/python test/reference/generate_corpus.py
    npx biome format --write test/reference/corpus.json
"""

import json
import pathlib
import random

import numpy as np
from sacrebleu.metrics import BLEU, CHRF

random.seed(20261124)
rng = np.random.default_rng(20261124)
bleu, chrf = BLEU(), CHRF()

WORDS = ("the a house river, runs slowly; and \"quoted\" 3.14 1,000 it's 5-6 well-known (see below) end. &amp; &lt;b&gt; "
         "Zürich naïve 東京 $5 50% e-mail@x.org U.S. what? no! a/b x_y").split()


def damage(words, rate):
    out = []
    for word in words:
        draw = random.random()
        if draw < rate / 2:
            continue
        out.append(random.choice(WORDS) if draw < rate else word)
    return " ".join(out)


def corpus(name, rows, rates):
    references, sides = [], {"candidate": [], "baseline": []}
    for _ in range(rows):
        words = random.choices(WORDS, k=random.randint(1, 25))
        references.append(" ".join(words))
        for side, rate in zip(sides, rates):
            sides[side].append(damage(words, rate))
    return {"name": name, "references": references, **sides}


def scores(references, predictions):
    return {"bleu": bleu.corpus_score(predictions, [references]).score / 100,
            "chrf": chrf.corpus_score(predictions, [references]).score / 100}


def spread(case, metric):
    tool = {"bleu": bleu, "chrf": chrf}[metric]
    tables = [np.array(tool._extract_corpus_statistics(case[s], [case["references"]])) for s in ("candidate", "baseline")]
    n = len(case["references"])
    gaps = []
    for _ in range(20_000):
        drawn = rng.integers(0, n, size=n)
        ours, theirs = [tool._compute_score_from_stats(t[drawn].sum(axis=0).tolist()).score for t in tables]
        gaps.append((ours - theirs) / 100)
    return float(np.std(gaps))


odd = {
    "name": "odd rows",
    "references": ["", "same words here", "no match at all", "short", "a b", "ends in a dash-\n next", "1.5 and 1,5 2-3"],
    "candidate": ["something", "same words here", "xyz qqq", "", "a b c d e", "ends in a dash next", "1.5 and 1 , 5 2 - 3"],
    "baseline": ["", "same words", "none", "shorter", "b a", "ends", "1. 5"],
}
cases = [corpus("like a translation", 120, (0.3, 0.4)), corpus("hardly a match", 60, (0.97, 0.99)),
         corpus("nearly all right", 300, (0.02, 0.04)), odd]
for case in cases:
    case["values"] = {s: scores(case["references"], case[s]) for s in ("candidate", "baseline")}
    if case["name"] == "like a translation":
        case["se"] = {metric: spread(case, metric) for metric in ("bleu", "chrf")}
path = pathlib.Path(__file__).with_name("corpus.json")
path.write_text(json.dumps(cases, indent=1, ensure_ascii=False) + "\n")
