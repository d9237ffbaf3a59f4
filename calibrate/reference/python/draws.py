"""Random rows for the reference functions: ties are frequent, half of the cases have weights, a third are tiny."""

import numpy as np


def rows(rng):
    """A number of rows: tiny, small or some hundreds."""
    return int(rng.integers(*[(1, 13), (13, 61), (61, 301)][rng.integers(3)]))


def weights(rng, n, zeros=False):
    """None, or multiples of a quarter: their sums are exact, so that no rounding decides on which side of a
    threshold a ratio falls. `zeros`: some rows have none."""
    if rng.random() < 0.5:
        return None
    w = rng.integers(1, 40, size=n) / 4
    if zeros and n > 3 and rng.random() < 0.4:
        w[rng.random(n) < 0.2] = 0
        w[rng.integers(n)] = 1
    # Equal weights are no weights.
    return None if (w == w[0]).all() else w


def rounded(rng, values):
    """To one, two or nine digits: the fewer, the more ties."""
    return np.round(values, int(rng.choice([1, 2, 9])))


def softmax(z):
    e = np.exp(z - z.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def listed(values):
    return None if values is None else np.asarray(values, dtype=float).tolist()


def finite(value):
    """None for what a reference function calls undefined."""
    return float(value) if value is not None and np.isfinite(value) else None
