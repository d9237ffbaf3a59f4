"""Whether other scanners call a spoiled model file dangerous that Evenhand calls safe.

    node test/reference/safe-models.ts 4000 DIR      writes the files that are called safe
    python test/reference/scan_spoiled.py DIR        one line a kind of file and scanner, and each file called dangerous

Made with picklescan 1.0.5, fickling 0.1.12, modelscan 0.8.8. Nothing is loaded. fickling calls every import from outside of
Python's own library unsafe; here only what it calls overtly malicious counts as dangerous.
"""

import collections
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from fickling.analysis import check_safety
from fickling.fickle import Pickled
from picklescan.scanner import scan_file_path

folder = Path(sys.argv[1])
files = sorted(path for path in folder.iterdir() if path.is_file())
told = collections.Counter()


def count(path, scanner, word):
    told[(path.name.split(".", 1)[1], scanner, word)] += 1
    if word == "dangerous":
        print("DANGEROUS", scanner, path.name)


for path in files:
    found = scan_file_path(str(path))
    count(path, "picklescan", "not read" if found.scan_err else "dangerous" if found.issues_count else "clean")
    if path.suffix == ".pickle":
        try:
            with open(path, "rb") as file:
                severity = check_safety(Pickled.load(file)).severity.name
        except Exception:
            severity = "NOT_READ"
        count(path, "fickling", "dangerous" if severity == "OVERTLY_MALICIOUS" else severity.lower().replace("_", " "))

with tempfile.TemporaryDirectory() as place:
    out = Path(place) / "out.json"
    scanner = Path(sys.executable).parent / "modelscan"
    subprocess.run([scanner, "-p", folder, "-r", "json", "-o", out], capture_output=True)
    report = json.loads(out.read_text())
bad = {Path(issue["source"].split(":")[0]).name for issue in report["issues"]}
scanned = {Path(name.split(":")[0]).name for name in report["summary"]["scanned"].get("scanned_files", [])}
for path in files:
    count(path, "modelscan", "dangerous" if path.name in bad else "clean" if path.name in scanned else "not read")
for (kind, scanner, word), number in sorted(told.items()):
    print(kind, scanner, word, number, sep="\t")
