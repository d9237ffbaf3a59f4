"""Two prediction files as arrays, read without any code of the project."""

import csv
from dataclasses import dataclass, field, replace

import numpy as np


@dataclass
class Side:
    """One model's outputs; a class is 0 or 1 (1 = positive), or an index into Evidence.classes."""

    prediction: np.ndarray | None
    score: np.ndarray | None
    proba: np.ndarray | None = None

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
    # The query, series or text of each row, and the scale of errors of its series.
    unit: np.ndarray | None = None
    scale: np.ndarray | None = None
    slices: dict = field(default_factory=dict)

    @property
    def n(self):
        return len(self.label)

    def weights(self):
        return np.ones(self.n) if self.weight is None else self.weight


def read_rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def read_evidence(candidate_path, baseline_path, task, columns, positive="1", threshold=0.5):
    """`columns` maps a role (id, label, reference, prediction, score, weight, group, query, series, scale) to a column
    name; columns of the candidate that begin with `slice_` divide the rows, `proba_` hold probabilities."""
    ours, theirs = read_rows(candidate_path), read_rows(baseline_path)
    if "id" in columns:
        place = {row[columns["id"]]: row for row in theirs}
        theirs = [place[row[columns["id"]]] for row in ours]
    texts = lambda rows, role: [row[columns[role]] for row in rows] if role in columns else None
    numbers = lambda values: None if values is None else np.array([float(value) for value in values])
    label = texts(ours, "reference" if task == "text" else "label")
    probabilities = sorted(name for name in ours[0] if name.startswith("proba_"))
    classes = []
    if task in ("regression", "ranking", "forecast"):
        code = numbers
    elif task == "text":
        code = lambda values: None if values is None else np.array(values, dtype=object)
    elif task == "binary":
        code = lambda values: None if values is None else np.array([1.0 if v == positive else 0.0 for v in values])
        classes = ["negative", "positive"]
    else:
        seen = set(label) | {name.removeprefix("proba_") for name in probabilities}
        for rows in (ours, theirs):
            seen |= set(texts(rows, "prediction") or [])
        classes = sorted(seen)
        code = lambda values: None if values is None else np.array([float(classes.index(value)) for value in values])

    def side(rows):
        score = numbers(texts(rows, "score")) if task in ("binary", "ranking") else None
        prediction = code(texts(rows, "prediction"))
        if prediction is None and score is not None and ((score >= 0) & (score <= 1)).all():
            prediction = (score >= threshold).astype(float)
        proba = np.array([[float(row[name]) for name in probabilities] for row in rows]) if probabilities else None
        if prediction is None and proba is not None:
            prediction = proba.argmax(1).astype(float)
        return Side(prediction, score, proba)

    y = code(label)
    group = texts(ours, "group")
    unit = {"ranking": texts(ours, "query"), "forecast": texts(ours, "series"), "text": list(range(len(ours)))}.get(task)
    coded = lambda values: None if values is None else np.unique(values, return_inverse=True)[1]
    evidence = Evidence(
        task, y, side(ours), side(theirs), numbers(texts(ours, "weight")), coded(group), classes,
        unit=coded(unit), scale=numbers(texts(ours, "scale")),
        slices={name: np.array([row[name] for row in ours]) for name in ours[0] if name.startswith("slice_")},
    )
    if task in ("binary", "multiclass"):
        evidence.majority = max(np.bincount(y.astype(int))) / len(y)
    return evidence


def take_rows(e, kept):
    """The rows of a mask."""
    take = lambda values: None if values is None else values[kept]
    side = lambda s: Side(take(s.prediction), take(s.score), take(s.proba))
    return replace(
        e, label=take(e.label), candidate=side(e.candidate), baseline=side(e.baseline), weight=take(e.weight),
        group=take(e.group), unit=take(e.unit), scale=take(e.scale),
        slices={name: take(values) for name, values in e.slices.items()},
    )


def judged_rows(e):
    """Rows of weight 0 say nothing; equal weights are no weights."""
    if e.weight is None:
        return e
    kept = take_rows(e, e.weight > 0)
    return replace(kept, weight=None if len(set(kept.weight)) == 1 else kept.weight)
