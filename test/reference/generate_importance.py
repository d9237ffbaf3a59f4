"""Reference values of the importance of parameters: epsilon squared by scipy.stats.kruskal, over bins that this file makes
itself. Writes importance.json beside this file.

    python test/reference/generate_importance.py
"""

import json
from pathlib import Path

import numpy as np
from scipy.stats import kruskal, rankdata


def bins_of(values):
    """One bin a value; numbers of more than five values in up to five bins of equal counts."""
    if not all(isinstance(value, (int, float)) and not isinstance(value, bool) for value in values) or len(set(values)) <= 5:
        return [list(dict.fromkeys(values)).index(value) for value in values]
    count = min(5, len(values) // 2)
    share = (rankdata(values) - 0.5) / len(values)
    return np.minimum(count - 1, np.floor(share * count)).astype(int).tolist()


def epsilon_squared(metric, values):
    bins = np.array(bins_of(values))
    groups = [np.array(metric)[bins == one] for one in np.unique(bins)]
    if len(groups) < 2 or len(groups) >= len(metric):
        return None
    h = kruskal(*groups).statistic
    return max(0.0, float((h - len(groups) + 1) / (len(metric) - len(groups))))


cases = []
for seed, trials in [(1, 10), (2, 27), (3, 60), (4, 200)]:
    made = np.random.default_rng(seed)
    lr = np.round(10 ** made.uniform(-4, -1, trials), 8)
    depth = made.integers(1, 9, trials)
    act = made.choice(["relu", "gelu", "tanh"], trials)
    flag = made.random(trials) < 0.5
    loss = (np.log10(lr) + 2.5) ** 2 + 0.3 * (act == "tanh") + 0.1 * made.normal(size=trials)
    loss = np.round(loss, 1 if seed == 3 else 6)
    params = {"lr": lr.tolist(), "depth": depth.tolist(), "act": act.tolist(), "flag": flag.tolist()}
    cases.append(
        {
            "metric": loss.tolist(),
            "params": params,
            "share": {name: epsilon_squared(loss.tolist(), values) for name, values in params.items()},
        }
    )
Path(__file__).with_name("importance.json").write_text(json.dumps({"cases": cases}) + "\n")
