"""Daily demand of twelve shops: smoothing of level and week days, forecasts seven days ahead from rolling origins. Nothing
but the standard library; the demand is made."""

import csv
import datetime
import json
import math
import os
import pathlib
import random

params = json.loads(pathlib.Path(os.environ.get("EVENHAND_PARAMS", "params.json")).read_text())
first, days, ahead = datetime.date(2026, 1, 1), 210, 7
week = [1.0, 0.9, 0.95, 1.05, 1.25, 1.5, 1.3]


def demand(shop):
    made = random.Random(shop)
    base = made.uniform(80, 200)
    return [base * (1 + 0.001 * day) * week[day % 7] * math.exp(made.gauss(0, 0.08)) for day in range(days)]


def forecasts(values, origin):
    """The next `ahead` values, from those before `origin` alone."""
    if params["method"] == "naive":
        return [values[origin - 1]] * ahead
    season = [values[day] / (sum(values[:7]) / 7) for day in range(7)]
    level = values[0] / season[0]
    for day in range(1, origin):
        level += params["level"] * (values[day] / season[day % 7] - level)
        season[day % 7] += params["season"] * (values[day] / level - season[day % 7])
    return [level * season[(origin + step) % 7] for step in range(ahead)]


out = pathlib.Path("out")
out.mkdir(exist_ok=True)
with open(out / "predictions.csv", "w", newline="") as file:
    writer = csv.writer(file)
    writer.writerow(["id", "series", "time", "horizon", "label", "prediction", "scale"])
    for shop in range(12):
        values = demand(shop)
        # What mase divides by: the error of "as a week ago" before the first origin.
        scale = sum(abs(values[day] - values[day - 7]) for day in range(7, 140)) / 133
        for origin in range(140, days - ahead + 1, ahead):
            for step, forecast in enumerate(forecasts(values, origin)):
                day = origin + step
                date = (first + datetime.timedelta(days=day)).isoformat()
                writer.writerow([f"shop-{shop}/{date}", f"shop-{shop}", date, step + 1, values[day], forecast, scale])
(out / "model.json").write_text(json.dumps(params))
