"""Writes text.json: ROUGE by rouge_score, and exact match and token F1 by the definitions of SQuAD 1.1 written anew
with Python's own tools, for the tests of metrics of text.

    python3 -m venv .venv && .venv/bin/pip install rouge_score==0.1.2
    .venv/bin/python test/reference/generate_text.py
    npx biome format --write test/reference/text.json
"""

import json
import pathlib
import random

from rouge_score import rouge_scorer

from squad import answer_words, token_f1

random.seed(20261124)
scorer = rouge_scorer.RougeScorer(["rouge1", "rougeL"], use_stemmer=False)


WORDS = "the a an cat dog sat on mat red Blue, 12 3.5 it's état naïve Zürich co-op U.S. and then ran far!".split()


def draw():
    reference = " ".join(random.choices(WORDS, k=random.randint(0, 12)))
    words = reference.split()
    for _ in range(random.randint(0, 4)):
        at = random.randint(0, len(words))
        if words and random.random() < 0.5:
            words.pop(min(at, len(words) - 1))
        else:
            words.insert(at, random.choice(WORDS))
    return reference, random.choice([" ", "  ", "\n"]).join(words)


PAIRS = [
    ("The Eiffel Tower", "eiffel tower"),
    ("the", "a"),
    ("", ""),
    ("", "something"),
    ("something", ""),
    ("...", "!?"),
    ("anthem theatre", "them at re"),
    ("naïve café", "naive cafe"),
    ("Ärger über the Öl", "ärger ÜBER öl"),
    ("the_end an-other a1", "end other 1"),
    ("x x x y", "x y y"),
    ("東京 the 大阪", "東京 大阪"),
] + [draw() for _ in range(200)]

cases = []
for reference, prediction in PAIRS:
    rouge = scorer.score(reference, prediction)
    cases.append({
        "reference": reference,
        "prediction": prediction,
        "exact_match": float(answer_words(reference) == answer_words(prediction)),
        "token_f1": token_f1(reference, prediction),
        "rouge1": rouge["rouge1"].fmeasure,
        "rougeL": rouge["rougeL"].fmeasure,
    })
path = pathlib.Path(__file__).with_name("text.json")
path.write_text(json.dumps(cases, indent=1, ensure_ascii=False) + "\n")
