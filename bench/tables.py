"""The other side of bench/data.ts: `make ROWS DIR` writes before and after as CSV and Parquet, 15 columns of numbers and
5 of words, of which three drift; `append ROWS DIR` writes ten times as many rows of after into many.csv; `judge DIR` is
Evidently's drift and summary of the two CSV files, its own times in peer.json."""
import json
import sys
import time


def table(rows, seed, drifted):
    import numpy as np
    import pyarrow as pa

    rng = np.random.default_rng(seed)
    columns = {}
    for k in range(15):
        centre = 0.3 if drifted and k < 2 else 0.0
        columns[f"number_{k}"] = np.round((k + 1) * rng.normal(centre, 1.0, rows), 5)
    even = [1 / 8] * 8
    leaning = [0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.05, 0.05]
    for k in range(5):
        share = leaning if drifted and k == 0 else even
        columns[f"word_{k}"] = np.array(list("abcdefgh"))[rng.choice(8, rows, p=share)]
    return pa.table(columns)


def make(rows, folder):
    from pyarrow import csv, parquet

    for name, seed in (("before", 3), ("after", 4)):
        made = table(rows, seed, name == "after")
        csv.write_csv(made, f"{folder}/{name}.csv")
        parquet.write_table(made, f"{folder}/{name}.parquet")


def append(rows, folder):
    from pyarrow import csv

    with open(f"{folder}/many.csv", "wb") as file:
        for part in range(10):
            header = csv.WriteOptions(include_header=part == 0)
            csv.write_csv(table(rows, 100 + part, True), file, header)


def judge(folder):
    began = time.perf_counter(), time.process_time()
    import pandas as pd
    from evidently import Report
    from evidently.presets import DataDriftPreset, DataSummaryPreset

    times = {}

    def note(what):
        nonlocal began
        now = time.perf_counter(), time.process_time()
        times[what] = {"wall": now[0] - began[0], "processor": now[1] - began[1]}
        began = now

    note("import")
    before, after = (pd.read_csv(f"{folder}/{name}.csv") for name in ("before", "after"))
    note("read")
    Report([DataDriftPreset()]).run(after, before).json()
    note("drift")
    Report([DataSummaryPreset()]).run(after, before).json()
    note("summary")
    with open(f"{folder}/peer.json", "w") as file:
        json.dump(times, file)


if sys.argv[1] == "judge":
    judge(sys.argv[2])
else:
    {"make": make, "append": append}[sys.argv[1]](int(sys.argv[2]), sys.argv[3])
