"""Writes adwin.json: what river's adaptive windowing sees in streams of zeros and ones.

    pip install river==0.26.1 && python test/reference/generate_adwin.py
"""

import json
import pathlib
import random

from river.drift.adwin import AdaptiveWindowing


def stream(seed, parts):
    made = random.Random(seed)
    return "".join("1" if made.random() < rate else "0" for rate, count in parts for _ in range(count))


def read(text):
    # The window itself, which goes on after a change; the class of river begins anew after each.
    window = AdaptiveWindowing(0.002, 32, 5, 5, 10)
    changes = [k for k, value in enumerate(text, 1) if window.update(float(value))]
    return {
        "values": text,
        "changes": changes,
        "width": window.get_width(),
        "total": window.get_total(),
        "variance": window.get_variance(),
    }


cases = {
    "steady": [(0.22, 4000)],
    "a step up": [(0.2, 3000), (0.35, 1500)],
    "a step down and up": [(0.3, 1200), (0.05, 900), (0.4, 700)],
    "a slow climb": [(0.1 + 0.02 * k, 200) for k in range(20)],
    "all right": [(0.0, 500)],
    "short": [(0.5, 9)],
}
found = {name: read(stream(seed, parts)) for seed, (name, parts) in enumerate(cases.items(), 1)}
here = pathlib.Path(__file__).parent
(here / "adwin.json").write_text(json.dumps(found, indent=1) + "\n")
for name, case in found.items():
    print(name, case["changes"], case["width"], case["total"], case["variance"])
