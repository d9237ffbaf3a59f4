"""Answers as SQuAD 1.1 compares them, written anew with Python's own tools, for the generators beside this file."""

import collections
import re
import string


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
