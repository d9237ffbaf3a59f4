"""Judges prediction files anew with numpy, scipy and scikit-learn and compares every number, verdict and result with
the project's records. Exits with 1 on a difference.

    python3 -m venv .venv && .venv/bin/pip install numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1
    node examples/demo/main.ts && .venv/bin/python test/reference/check_demo.py
    .venv/bin/python test/reference/check_demo.py --random 300 --seed 1

The first form reads the four pull requests of the demo, the second makes random pairs of files of every task with rows
(weights, groups, slices, rules), judges them with the terminal program and compares. Agreement is 1e-9, relative to a metric's value for differences and interval ends and
to the number itself elsewhere (p values below 1e-12 in absolute terms); words and counts must be equal.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
from collections import Counter

from recheck.compare import differences, table
from recheck.evidence import read_evidence
from recheck.random_pairs import write_pair
from recheck.rules import judge

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEMO = ROOT / ".cache" / "demo" / "work"
# What examples/demo/project/evenhand.yml asks.
TUMOUR = {"gate": {"roc_auc": {"margin": 0.005, "min": 0.95}, "accuracy": {"margin": 0.01}}}
DIABETES = {"gate": {"mae": {"margin": "2%"}, "rmse": {"margin": "2%"}}}
PULL_REQUESTS = {"one-component": "tumour", "ten-components": "tumour", "three-components": "tumour", "forest": "diabetes"}
EXITS = {"pass": 0, "fail": 1, "no-evidence": 4, "no-baseline": 0}


def record_in(folder, model):
    return json.loads((folder / ".evenhand" / model / "default" / "evaluation.json").read_text())


def base_folder(model, record):
    """The run on main that recorded the baseline."""
    runs = [folder for folder in sorted(DEMO.glob(f"main-{model}*")) if (folder / ".evenhand").exists()]
    return next(folder for folder in runs if record_in(folder, model)["candidate"]["sha"] == record["baseline"]["sha"])


def check_demo():
    wrong = 0
    for branch, model in PULL_REQUESTS.items():
        record = record_in(DEMO / branch, model)
        files = [place / model / "out" / "predictions.csv" for place in (DEMO / branch, base_folder(model, record))]
        if model == "tumour":
            e = read_evidence(*files, "binary", {"id": "id", "label": "label", "score": "score"}, "malignant")
        else:
            e = read_evidence(*files, "regression", {"id": "id", "label": "label", "prediction": "prediction"})
        metrics, result, _slices = judge(e, TUMOUR if model == "tumour" else DIABETES)
        said, worst = differences(metrics, result, record)
        print(f"{branch} ({e.n} rows): {result}; numbers agree to {worst:.1e}\n{table(metrics)}")
        print("".join(f"  DIFFERS {line}\n" for line in said))
        wrong += len(said)
    return wrong


def run_program(folder, columns, program):
    """The record and the exit code of the terminal program."""
    flags = [part for role, name in columns.items() for part in (f"--{role}", name)]
    command = ["node", *program, "evaluate", "--predictions", "candidate.csv", "--baseline",
               "baseline.csv", "--keep-predictions", "off", "--out", "out", *flags]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    path = folder / "out" / "evaluation.json"
    return (json.loads(path.read_text()) if path.exists() else None), done


def check_random(count, seed, keep, program):
    verdicts, statuses, results, tasks = Counter(), Counter(), Counter(), Counter()
    wrong, of_slices, worst = 0, 0, 0.0
    for k in range(seed, seed + count):
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            task, columns, policy = write_pair(folder, k)
            record, done = run_program(folder, columns, program)
            if record is None:
                said = [f"no record, exit {done.returncode}: {done.stderr.strip()[-300:]}"]
            else:
                e = read_evidence(folder / "candidate.csv", folder / "baseline.csv", task, columns)
                metrics, result, slices = judge(e, policy)
                said, apart = differences(metrics, result, record, slices)
                worst = max(worst, apart)
                if done.returncode != EXITS[result]:
                    said.append(f"exit {done.returncode} for {result}")
                every = metrics + [m for each in slices for m in each["metrics"]]
                verdicts.update(m["verdict"] for m in every)
                statuses.update(m["status"] for m in every)
                of_slices += len(every) - len(metrics)
                tasks[task] += 1
                results[result] += 1
            if said:
                wrong += 1
                print(f"pair {k}: {task}, {sorted(columns)}, {policy}\n" + "\n".join(f"  {line}" for line in said))
                if wrong >= keep:
                    break
    print(f"{count} random pairs from seed {seed}, {sum(verdicts.values())} verdicts ({of_slices} of slices): {wrong} pairs differ; "
          f"numbers agree to {worst:.1e}")
    for counter in (verdicts, statuses, results, tasks):
        print("  " + ", ".join(f"{name} {times}" for name, times in counter.most_common()))
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n", maxsplit=1)[0])
    parser.add_argument("--random", type=int, metavar="N", help="make N random pairs instead of reading the demo")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stop-after", type=int, default=20, metavar="N", help="pairs that differ")
    parser.add_argument("--bundle", action="store_true", help="run dist instead of the sources: three times as fast")
    asked = parser.parse_args()
    program = [ROOT / "dist" / "cli" / "index.js"] if asked.bundle else [ROOT / "scripts" / "run.ts", "cli"]
    wrong = check_random(asked.random, asked.seed, asked.stop_after, program) if asked.random else check_demo()
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
