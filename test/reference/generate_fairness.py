"""Fairness gaps of random rows by fairlearn, kept as fairness.json.

Run with Python 3, numpy and fairlearn 0.15: python generate_fairness.py > fairness.json
"""

import json

import numpy
from fairlearn.metrics import (
    demographic_parity_difference,
    equal_opportunity_difference,
    equalized_odds_difference,
)

random = numpy.random.default_rng(20260102)
cases = []
for groups in [2, 2, 3, 3, 5, 8] * 5:
    n = int(random.integers(70, 120)) * groups
    group = random.integers(groups, size=n)
    label = random.integers(2, size=n)
    prediction = numpy.where(random.uniform(size=n) < 0.6 + 0.3 * group / groups, label, 1 - label)
    weight = random.integers(1, 5, size=n) if len(cases) % 2 else None
    sizes = [min((group == g).sum() - 30, *(((group == g) & (label == y)).sum() for y in [0, 1])) for g in range(groups)]
    assert min(sizes) >= 20
    given = {"sensitive_features": group, "sample_weight": weight}
    cases.append(
        {
            "group": group.tolist(),
            "label": label.tolist(),
            "prediction": prediction.tolist(),
            "weight": None if weight is None else weight.tolist(),
            "demographic_parity_difference": float(demographic_parity_difference(label, prediction, **given)),
            "equalized_odds_difference": float(equalized_odds_difference(label, prediction, **given)),
            "equal_opportunity_difference": float(equal_opportunity_difference(label, prediction, **given)),
        }
    )
print(json.dumps(cases))
