"""params.yaml, read without a package: one `name: number` a line."""

import pathlib

settings = {}
for line in pathlib.Path("params.yaml").read_text().splitlines():
    name, value = line.split(":")
    settings[name] = float(value)
