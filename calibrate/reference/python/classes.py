"""Classification: what scikit-learn says. ECE has no function there: fifteen bins of equal width, each closed on the
right, written anew."""

import math

import numpy as np
from sklearn import metrics as sk

from draws import finite, listed, rounded, rows, softmax, weights

PRECISIONS, RECALLS = (0.5, 0.8, 0.9, 0.95, 0.99), (0.8, 0.9, 0.95, 0.99)


def ece(confidence, right, w):
    total = 0.0
    bins = [min(14, max(0, math.ceil(c * 15) - 1)) for c in confidence]
    for b in set(bins):
        total += abs(math.fsum(w[i] * (right[i] - confidence[i]) for i in range(len(bins)) if bins[i] == b))
    return total / w.sum()


def binary_values(y, p, s, w):
    args = {"sample_weight": w}
    mass = np.ones(len(y)) if w is None else w
    positives, negatives = mass[y == 1].sum(), mass[y == 0].sum()
    none = None
    has = positives > 0
    both = has and negatives > 0
    precision, recall, _ = sk.precision_recall_curve(y, s, **args) if has else (none, none, none)
    fpr, tpr, _ = sk.roc_curve(y, s, drop_intermediate=False, **args) if both else (none, none, none)
    return {
        "accuracy": sk.accuracy_score(y, p, **args),
        "balanced_accuracy": sk.balanced_accuracy_score(y[mass > 0], p[mass > 0], sample_weight=mass[mass > 0]),
        "precision": sk.precision_score(y, p, zero_division=0, **args) if has else none,
        "recall": sk.recall_score(y, p, **args) if has else none,
        "f1": sk.f1_score(y, p, zero_division=0, **args) if has else none,
        "mcc": sk.matthews_corrcoef(y, p, **args),
        "kappa": finite(sk.cohen_kappa_score(y, p, labels=[0, 1], **args)),
        "roc_auc": sk.roc_auc_score(y, s, **args) if both else none,
        "average_precision": sk.average_precision_score(y, s, **args) if has else none,
        "log_loss": sk.log_loss(y, s, labels=[0, 1], **args),
        "brier": sk.brier_score_loss(y, s, labels=[0, 1], **args),
        "ece": ece(s, y, mass),
        **{f"recall_at_precision@{q:g}": recall[precision >= q].max() if has else none for q in PRECISIONS},
        **{f"fpr_at_tpr@{r:g}": fpr[tpr >= r].min() if both else none for r in RECALLS},
    }


def draw_binary(rng):
    n = rows(rng)
    y = (rng.random(n) < rng.choice([0.05, 0.3, 0.5, 0.9])).astype(float)
    s = rounded(rng, 1 / (1 + np.exp(-(1.5 * (2 * y - 1) + 2 * rng.normal(size=n)))))
    p = (s >= 0.5).astype(float)
    w = weights(rng, n, zeros=True)
    return {
        "task": "binary",
        "label": listed(y),
        "weight": listed(w),
        "prediction": listed(p),
        "score": listed(s),
        "want": binary_values(y, p, s, w),
    }


def multiclass_values(y, p, proba, w):
    labels = list(range(proba.shape[1]))
    args = {"sample_weight": w}
    mass = np.ones(len(y)) if w is None else w
    present = all((y == k).any() for k in labels)
    top = proba.argmax(1)
    shares = {"top_k_accuracy": 2, "top_k_accuracy@3": 3, "top_k_accuracy@5": 5, "top_k_accuracy@10": 10}
    return {
        "accuracy": sk.accuracy_score(y, p, **args),
        "balanced_accuracy": sk.balanced_accuracy_score(y, p, **args),
        "f1_macro": sk.f1_score(y, p, average="macro", zero_division=0, **args),
        "f1_weighted": sk.f1_score(y, p, average="weighted", zero_division=0, **args),
        "precision_macro": sk.precision_score(y, p, average="macro", zero_division=0, **args),
        "mcc": sk.matthews_corrcoef(y, p, **args),
        "kappa": finite(sk.cohen_kappa_score(y, p, labels=labels, **args)),
        "log_loss": sk.log_loss(y, proba, labels=labels, **args),
        "brier": sk.brier_score_loss(y, proba, labels=labels, scale_by_half=False, **args),
        "roc_auc": sk.roc_auc_score(y, proba, multi_class="ovr", labels=labels, **args) if present else None,
        "ece": ece(proba.max(1), (top == y).astype(float), mass),
        **{name: sk.top_k_accuracy_score(y, proba, k=k, labels=labels, **args) for name, k in shares.items()},
    }


def draw_multiclass(rng):
    n, classes = rows(rng), int(rng.integers(3, 7))
    y = rng.integers(0, classes, size=n).astype(float)
    proba = softmax(1.5 * np.eye(classes)[y.astype(int)] + rng.normal(size=(n, classes)))
    # Eighths: many rows tie, and every row still adds up to 1 exactly.
    if rng.random() < 0.5:
        proba = np.stack([rng.multinomial(8, row) for row in proba]) / 8
    p = np.where(rng.random(n) < 0.9, proba.argmax(1), rng.integers(0, classes, size=n)).astype(float)
    w = weights(rng, n)
    return {
        "task": "multiclass",
        "classes": classes,
        "label": listed(y),
        "weight": listed(w),
        "prediction": listed(p),
        "proba": proba.T.tolist(),
        "want": multiclass_values(y, p, proba, w),
    }
