"""Numbers of estimated performance and isotonic calibration from scikit-learn and numpy.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scikit-learn==1.9.1
    .venv/bin/python test/reference/generate_monitoring.py > test/reference/monitoring.json

Expected metrics give each row the weight p as a positive and 1 - p as a negative; their standard errors are those of the
jackknife that leaves out one row.
"""

import json

import numpy as np
from sklearn.isotonic import IsotonicRegression
from sklearn.metrics import accuracy_score, brier_score_loss, f1_score, log_loss, precision_score, recall_score, roc_auc_score

rng = np.random.default_rng(17)


def expected(p, score, predicted, rows):
    """Every row twice, as a positive and as a negative, by weight."""
    p, score, predicted = p[rows], score[rows], predicted[rows]
    label = np.r_[np.ones(len(p)), np.zeros(len(p))]
    weight = np.r_[p, 1 - p]
    twice = lambda values: np.r_[values, values]
    named = twice(predicted)
    return {
        "accuracy": accuracy_score(label, named, sample_weight=weight),
        "precision": precision_score(label, named, sample_weight=weight, zero_division=0),
        "recall": recall_score(label, named, sample_weight=weight),
        "f1": f1_score(label, named, sample_weight=weight),
        "roc_auc": roc_auc_score(label, twice(score), sample_weight=weight),
        "brier": brier_score_loss(label, twice(p), sample_weight=weight),
        "log_loss": log_loss(label, twice(p), sample_weight=weight),
    }


estimates = []
for n, ties in ((60, False), (90, True)):
    p = rng.beta(2, 3, n)
    score = np.round(p, 1) if ties else p
    predicted = (score >= 0.5).astype(float)
    rows = np.arange(n)
    whole = expected(p, score, predicted, rows)
    left = [expected(p, score, predicted, np.delete(rows, row)) for row in rows]
    errors = {}
    for name in whole:
        values = np.array([each[name] for each in left])
        errors[name] = float(np.sqrt((n - 1) / n * np.sum((values - values.mean()) ** 2)))
    estimates.append({"p": p.tolist(), "score": score.tolist(), "predicted": predicted.tolist(), "value": {k: float(v) for k, v in whole.items()}, "se": errors})

isotonic = []
for n, digits in ((40, 3), (80, 1)):
    score = np.round(rng.uniform(0, 1, n), digits)
    label = (rng.uniform(0, 1, n) < score**2).astype(float)
    asked = np.r_[np.linspace(-0.2, 1.2, 29), score[:5]]
    fitted = IsotonicRegression(out_of_bounds="clip").fit(score, label)
    isotonic.append({"score": score.tolist(), "label": label.tolist(), "asked": asked.tolist(), "value": fitted.predict(asked).tolist()})

print(json.dumps({"estimates": estimates, "isotonic": isotonic}))
