"""Two prediction files as arrays, read without any code of the project."""

import csv
from dataclasses import dataclass, field

import numpy as np


@dataclass
class Side:
    """One model's outputs; a class is 0 or 1 (1 = positive), or an index into Evidence.classes."""

    prediction: np.ndarray | None
    score: np.ndarray | None

    @property
    def probabilistic(self):
        return self.score is not None and bool(((self.score >= 0) & (self.score <= 1)).all())


@dataclass
class Evidence:
    """Candidate and baseline on the same rows, in the candidate's order."""

    task: str
    label: np.ndarray
    candidate: Side
    baseline: Side
    weight: np.ndarray | None = None
    group: np.ndarray | None = None
    classes: list = field(default_factory=list)
    majority: float = 0.0

    @property
    def n(self):
        return len(self.label)

    def weights(self):
        return np.ones(self.n) if self.weight is None else self.weight


def read_rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def read_evidence(candidate_path, baseline_path, task, columns, positive="1", threshold=0.5):
    """`columns` maps a role (id, label, prediction, score, weight, group) to a column name."""
    ours, theirs = read_rows(candidate_path), read_rows(baseline_path)
    if "id" in columns:
        place = {row[columns["id"]]: row for row in theirs}
        theirs = [place[row[columns["id"]]] for row in ours]
    texts = lambda rows, role: [row[columns[role]] for row in rows] if role in columns else None
    numbers = lambda values: None if values is None else np.array([float(value) for value in values])
    label = texts(ours, "label")
    classes = []
    if task == "regression":
        code = numbers
    elif task == "binary":
        code = lambda values: None if values is None else np.array([1.0 if v == positive else 0.0 for v in values])
        classes = ["negative", "positive"]
    else:
        seen = set(label) | set(texts(ours, "prediction")) | set(texts(theirs, "prediction"))
        classes = sorted(seen)
        code = lambda values: np.array([float(classes.index(value)) for value in values])

    def side(rows):
        score = numbers(texts(rows, "score")) if task == "binary" else None
        prediction = code(texts(rows, "prediction"))
        if prediction is None and score is not None and ((score >= 0) & (score <= 1)).all():
            prediction = (score >= threshold).astype(float)
        return Side(prediction, score)

    y = code(label)
    group = texts(ours, "group")
    evidence = Evidence(
        task, y, side(ours), side(theirs), numbers(texts(ours, "weight")),
        None if group is None else np.unique(group, return_inverse=True)[1], classes,
    )
    if task != "regression":
        evidence.majority = max(np.bincount(y.astype(int))) / len(y)
    return evidence


def judged_rows(e):
    """Rows of weight 0 say nothing; equal weights are no weights."""
    if e.weight is None:
        return e
    kept = e.weight > 0
    take = lambda values: None if values is None else values[kept]
    side = lambda s: Side(take(s.prediction), take(s.score))
    weight = take(e.weight)
    return Evidence(
        e.task, take(e.label), side(e.candidate), side(e.baseline),
        None if len(set(weight)) == 1 else weight, take(e.group), e.classes, e.majority,
    )
