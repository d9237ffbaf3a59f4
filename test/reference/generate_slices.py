"""Adjusted p values of random families by statsmodels, kept as slices.json.

Run with Python 3, numpy and statsmodels: python generate_slices.py > slices.json
"""

import json

import numpy
from statsmodels.stats.multitest import multipletests

random = numpy.random.default_rng(20260101)
families = []
for k in [1, 2, 3, 5, 8, 13, 40, 200]:
    for power in [1, 3]:
        p = random.uniform(size=k) ** power
        if k > 3:
            p[1] = p[0]
        families.append(
            {"p": p.tolist(), "adjusted": multipletests(p, method="fdr_bh")[1].tolist()}
        )
print(json.dumps({"benjaminiHochberg": families}))
