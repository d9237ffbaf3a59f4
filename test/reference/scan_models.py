"""Asks other scanners about model files: picklescan, fickling and modelscan, each for one word a file.

    python scan_models.py FILE ...     prints `file<TAB>picklescan<TAB>fickling<TAB>modelscan`

Made with picklescan 1.0.5, fickling 0.1.12, modelscan 0.8.8. Nothing is loaded. fickling reads plain pickles only ("–" for
others), and calls any module outside of Python's own library suspicious, numpy too.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from fickling.analysis import check_safety
from fickling.fickle import Pickled
from picklescan.scanner import scan_file_path

scanner = Path(sys.executable).parent / "modelscan"


def picklescan(path):
    found = scan_file_path(path)
    return "error" if found.scan_err else "dangerous" if found.issues_count else "clean"


def fickling(path):
    if not path.endswith(".pickle"):
        return "–"
    try:
        with open(path, "rb") as file:
            return check_safety(Pickled.load(file)).severity.name
    except Exception as error:
        return f"error {type(error).__name__}"


def modelscan(path):
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.json"
        subprocess.run([scanner, "-p", path, "-r", "json", "-o", out], capture_output=True)
        if not out.exists():
            return "error"
        told = json.loads(out.read_text())
    if told["summary"]["scanned"]["total_scanned"] == 0:
        return "error" if told["errors"] else "not scanned"
    return "dangerous" if told["summary"]["total_issues"] else "clean"


for path in sys.argv[1:]:
    print(path, picklescan(path), fickling(path), modelscan(path), sep="\t", flush=True)
