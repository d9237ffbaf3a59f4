"""Writes tails.json: tail probabilities as scipy has them.

    .cache/demo/venv/bin/python test/reference/generate_tails.py
"""

import itertools
import json
import math
import pathlib

from scipy import special, stats

x_of = [1e-8, 0.05, 0.3, 0.9, 1.0, 1.7, 4.0, 9.5, 30.0, 200.0]
a_of = [0.5, 1.0, 1.5, 3.0, 12.0, 80.0, 2500.0]

tails = {
    "upperGamma": [
        [a, x * f, special.gammaincc(a, x * f)]
        for a in a_of
        for x, f in itertools.product(x_of, (1, a))
        if special.gammaincc(a, x * f) > 1e-280
    ],
    "chiSquareSf": [[x, df, stats.chi2.sf(x, df)] for x in (0.1, 1, 5, 40) for df in (1, 2, 9, 120)],
    "binomialSf": [
        [k, n, p, stats.binom.sf(k - 1, n, p)]
        for n in (1, 7, 60, 4000)
        for p in (0.001, 0.3, 0.97)
        for k in sorted({1, n // 3, n // 2, n - 1, n})
        if k > 0
    ],
    "hypergeometricSf": [
        [drawn, sample, marked, total, stats.hypergeom.sf(drawn - 1, total, marked, sample)]
        for sample, marked, total in [(5, 4, 9), (10, 3, 40), (200, 60, 500), (30, 400, 410), (900, 950, 4000)]
        for drawn in sorted({max(0, sample + marked - total) + step for step in (0, 1, 2, 3, 20)})
        if drawn <= min(sample, marked)
    ],
    "kolmogorovSf": [[x, stats.kstwobign.sf(x)] for x in (0.2, 0.25, 0.4, 0.7, 1.0, 1.36, 2.0, 3.5, 8.0)],
    "kolmogorovP": [
        [d, n, m, float(stats.kstwobign.sf((math.sqrt(n * m / (n + m)) + 0.12 + 0.11 / math.sqrt(n * m / (n + m))) * d))]
        for d in (0.05, 0.1, 0.4)
        for n, m in ((200, 1000), (30, 30), (5000, 7))
    ],
}
file = pathlib.Path(__file__).with_name("tails.json")
file.write_text(json.dumps(tails, default=float) + "\n")
