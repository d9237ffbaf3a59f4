"""Texts: ROUGE by rouge_score, BLEU and chrF by sacreBLEU, answers by the definitions of SQuAD 1.1 written anew."""

import collections
import re
import string

import numpy as np
from rouge_score import rouge_scorer
from sacrebleu.metrics import BLEU, CHRF

from draws import listed, weights

rouge = rouge_scorer.RougeScorer(["rouge1", "rougeL"], use_stemmer=False)
bleu, chrf = BLEU(), CHRF()
WORDS = ('the a an house river, runs slowly; and "quoted" 3.14 1,000 it\'s 5-6 well-known (see below) end. &amp; &lt;b&gt; '
         "Zürich naïve état 東京 $5 50% e-mail@x.org U.S. what? no! a/b x_y The A far then ran").split()


def answer_words(text):
    text = "".join(ch for ch in text.lower() if ch not in string.punctuation)
    return re.sub(r"\b(a|an|the)\b", " ", text).split()


def token_f1(reference, prediction):
    theirs, ours = answer_words(reference), answer_words(prediction)
    if not theirs or not ours:
        return float(theirs == ours)
    shared = sum((collections.Counter(theirs) & collections.Counter(ours)).values())
    if shared == 0:
        return 0.0
    precision, recall = shared / len(ours), shared / len(theirs)
    return 2 * precision * recall / (precision + recall)


def draw_pair(rng, damage):
    words = [str(w) for w in rng.choice(WORDS, size=int(rng.integers(0, 16)))]
    said = []
    for word in words:
        draw = rng.random()
        if draw > damage / 2:
            said.append(word if draw > damage else str(rng.choice(WORDS)))
    return " ".join(words), str(rng.choice([" ", "  ", "\n"])).join(said)


def draw_text(rng):
    damage = rng.choice([0, 0.1, 0.4, 0.95])
    pairs = [draw_pair(rng, damage) for _ in range(int(rng.integers(1, 21)))]
    references, predictions = [p[0] for p in pairs], [p[1] for p in pairs]
    w = weights(rng, len(pairs))
    scores = [rouge.score(*p) for p in pairs]
    mean = lambda values: np.average(values, weights=w)
    whole = w is None
    return {
        "task": "text", "references": references, "predictions": predictions, "weight": listed(w),
        "label": [0.0] * len(pairs),
        "want": {
            "exact_match": mean([float(answer_words(a) == answer_words(b)) for a, b in pairs]),
            "token_f1": mean([token_f1(*p) for p in pairs]),
            "rouge1": mean([s["rouge1"].fmeasure for s in scores]),
            "rougeL": mean([s["rougeL"].fmeasure for s in scores]),
            "bleu": bleu.corpus_score(predictions, [references]).score / 100 if whole else None,
            "chrf": chrf.corpus_score(predictions, [references]).score / 100 if whole else None,
        },
    }
