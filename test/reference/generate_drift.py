"""Values of the data statistics by SciPy and NumPy, for test/core/data. Run: python test/reference/generate_drift.py"""
import json, os
import numpy as np
from scipy import special, stats
from scipy.spatial.distance import jensenshannon

r = np.random.default_rng(20)
out = {"made by": f"numpy {np.__version__}"}
out["kolmogorov"] = [[x, float(special.kolmogorov(x))] for x in (0.25, 0.5, 0.8, 1.0, 1.36, 1.63, 2.5, 4.0)]
out["chiSquare"] = [[x, d, float(stats.chi2.sf(x, d))] for x, d in
                    ((0.1, 1), (3.84, 1), (10, 3), (25, 9), (400, 300), (5, 40), (90, 7), (1200, 999))]
out["hypergeometric"] = [[k, n, m, t, float(stats.hypergeom.sf(k - 1, t, m, n))] for k, n, m, t in
                         ((3, 20, 8, 100), (30, 500, 40, 1000), (7, 300, 7, 900), (600, 100000, 900, 200000), (1, 50, 1, 100))]
out["binomial"] = [[k, n, p, float(stats.binom.sf(k - 1, n, p))] for k, n, p in
                   ((5, 100, 0.005), (30, 1000, 0.02), (1, 10, 0.1), (200, 20000, 0.005))]
out["categories"] = []
for k, n, m in ((2, 500, 300), (5, 2000, 700), (20, 10000, 400)):
    p = r.dirichlet(np.ones(k) * 5); q = r.dirichlet(np.ones(k) * 5) * 0.2 + p * 0.8
    a, b = r.multinomial(n, p), r.multinomial(m, q)
    res = stats.chi2_contingency(np.array([a, b]), correction=False)
    cells = np.maximum(a + b, 0)
    few = bool((cells * min(n, m) / (n + m) < 5).any())
    out["categories"].append({"reference": a.tolist(), "current": b.tolist(), "merged": few,
        "jensenShannon": float(jensenshannon(a / n, b / m, base=2)), "chi2": float(res.statistic), "df": int(res.dof), "p": float(res.pvalue)})
out["numbers"] = []
for name, a, b in (("normal shift", r.normal(0, 1, 900), r.normal(.3, 1.2, 400)),
                   ("equal", r.exponential(2, 800), r.exponential(2, 500)),
                   ("ties", r.poisson(30, 1000), r.poisson(32, 600)),
                   ("heavy tail", r.standard_t(2, 1200), r.standard_t(2, 300) * 1.5)):
    a = np.round(a.astype(float), 4); b = np.round(b.astype(float), 4)
    q = np.percentile(a, np.arange(1, 100))
    d = np.abs(np.searchsorted(np.sort(a), q, "right") / len(a) - np.searchsorted(np.sort(b), q, "right") / len(b)).max()
    inner = lambda x: np.percentile(x, np.arange(1, 100))
    out["numbers"].append({"name": name, "reference": a.tolist(), "current": b.tolist(), "percentiles": q.tolist(),
        "mean": float(a.mean()), "sd": float(a.std()), "distance": float(d), "ks": float(stats.ks_2samp(a, b).statistic),
        "wasserstein": float(stats.wasserstein_distance(a, b) / a.std()), "p": float(stats.ks_2samp(a, b, method="asymp").pvalue)})
path = os.path.join(os.path.dirname(__file__), "drift.json")
json.dump(out, open(path, "w"), separators=(",", ":")); open(path, "a").write("\n")
