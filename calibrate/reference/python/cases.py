"""Writes random cases with what reference functions say of them, one JSON object a line, to standard output.

    python calibrate/reference/python/cases.py --cases 450 --seed 20261124

Run by `npm run calibrate`, which holds the engine against them (calibrate/reference).
"""

import argparse
import json
import sys
import warnings

import numpy as np

from classes import draw_binary, draw_multiclass
from inference import draw_auc, draw_fairness, draw_functions, draw_means, draw_over_time
from intervals import draw_interval
from numbers_of import draw_forecast, draw_ranking, draw_regression
from texts import draw_text

DRAWS = {
    "binary": draw_binary, "multiclass": draw_multiclass, "regression": draw_regression, "ranking": draw_ranking,
    "forecast": draw_forecast, "text": draw_text, "fairness": draw_fairness, "means": draw_means, "auc": draw_auc,
    "over time": draw_over_time, "functions": draw_functions,
    # At the end: what is drawn depends on the place.
    "interval": draw_interval,
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", type=int, required=True)
    parser.add_argument("--seed", type=int, required=True)
    asked = parser.parse_args()
    warnings.filterwarnings("ignore")
    for place, (name, draw) in enumerate(DRAWS.items()):
        rng = np.random.default_rng([asked.seed, place])
        for _ in range(asked.cases):
            json.dump({"family": name, **draw(rng)}, sys.stdout, default=float, allow_nan=False)
            sys.stdout.write("\n")


if __name__ == "__main__":
    main()
