"""Writes multi-reference.json: answers that several references would do for. ROUGE by rouge_score's `score_multi`, corpus
BLEU and chrF2 by sacreBLEU with as many references as a row has, exact match and token F1 by the largest over the
references (as SQuAD's script takes it), for the tests of texts with several references.

    python3 -m venv .venv && .venv/bin/pip install rouge_score==0.1.2 sacrebleu==2.6.0
    .venv/bin/python test/reference/generate_multi_reference.py
    npx biome format --write test/reference/multi-reference.json
"""

import json
import pathlib
import random

from rouge_score import rouge_scorer
from sacrebleu.metrics import BLEU, CHRF

from squad import answer_words, token_f1

random.seed(20261125)
scorer = rouge_scorer.RougeScorer(["rouge1", "rougeL"], use_stemmer=False)
WORDS = "the a an cat dog sat on mat red Blue, 12 3.5 it's état naïve Zürich co-op U.S. and then ran far!".split()


def damage(words):
    out = [word for word in words if random.random() > 0.2]
    for _ in range(random.randint(0, 3)):
        out.insert(random.randint(0, len(out)), random.choice(WORDS))
    return " ".join(out)


rows = [
    {"references": ["the cat sat", "a dog ran"], "prediction": "a dog sat"},
    {"references": ["one two", "one two three four"], "prediction": "one two three"},
    {"references": ["same words", "same words"], "prediction": "same words"},
    {"references": ["aa aa b", "aa c c"], "prediction": "aa aa c c"},
    {"references": ["東京 the 大阪", "nothing like it"], "prediction": "東京 大阪"},
    {"references": ["only one"], "prediction": "only"},
    {"references": ["first", "second", "third"], "prediction": "no match"},
]
for _ in range(200):
    words = random.choices(WORDS, k=random.randint(1, 12))
    references = [damage(words) for _ in range(random.randint(1, 4))]
    references = [text for text in references if text] or ["red"]
    rows.append({"references": references, "prediction": damage(words)})

for row in rows:
    texts, prediction = row["references"], row["prediction"]
    rouge = scorer.score_multi(texts, prediction)
    row["exact_match"] = max(float(answer_words(text) == answer_words(prediction)) for text in texts)
    row["token_f1"] = max(token_f1(text, prediction) for text in texts)
    row["rouge1"] = rouge["rouge1"].fmeasure
    row["rougeL"] = rouge["rougeL"].fmeasure

# One stream a place among the references; None where a row has fewer.
most = max(len(row["references"]) for row in rows)
streams = [[row["references"][k] if k < len(row["references"]) else None for row in rows] for k in range(most)]
predictions = [row["prediction"] for row in rows]
corpus = {
    "bleu": BLEU().corpus_score(predictions, streams).score / 100,
    "chrf": CHRF().corpus_score(predictions, streams).score / 100,
}
path = pathlib.Path(__file__).with_name("multi-reference.json")
path.write_text(json.dumps({"corpus": corpus, "rows": rows}, indent=1, ensure_ascii=False) + "\n")
