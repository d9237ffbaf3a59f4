"""Whether a pickle that Evenhand calls safe names anything else when Python reads it.

    python mutate_pickles.py write SEED COUNT DIR    pickles of test/core/model with bytes changed, put in and cut out
    node test/reference/judge-pickles.ts DIR         DIR/safe.txt: those that are called safe
    python mutate_pickles.py load DIR                reads them by both of Python's unpicklers; a name off the list ends it

Needs numpy and scikit-learn. Only names of modules of numpy, scikit-learn and the few of Python's own are looked up.
"""

import collections
import glob
import io
import os
import pickle
import random
import resource
import sys
import warnings

warnings.simplefilter("ignore")
models = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../core/model")
opcodes = (
    b"()]}.0123NIJKMLGXUCSVtdlesuacbRQqrhjpg"
    b"\x80\x81\x82\x8a\x8b\x8c\x93\x94\x95\x85\x86\x87\x92\x8f\x90\x91"
)


def contents(pattern):
    return [open(path, "rb").read() for path in sorted(glob.glob(os.path.join(models, pattern)))]


def write(seed, count, folder):
    rng = random.Random(seed)
    os.makedirs(folder, exist_ok=True)
    safe = contents("scanned/safe/*.pickle") + contents("fixtures/protocol-*")
    unsafe = contents("scanned/unsafe/*.pickle")
    for number in range(count):
        made = bytearray(rng.choice(safe))
        for _ in range(rng.choice([1, 1, 2, 3])):
            change(made, rng, unsafe)
        with open(f"{folder}/{number}.pickle", "wb") as file:
            file.write(made)


def change(made, rng, unsafe):
    at, kind = rng.randrange(len(made)), rng.random()
    if kind < 0.3:
        made[at] = rng.randrange(256)
    elif kind < 0.5:
        made[at] = rng.choice(opcodes)
    elif kind < 0.65 and len(made) > 20:
        del made[at : at + rng.randrange(1, 9)]
    elif kind < 0.8:
        made.insert(at, rng.choice(opcodes))
    elif kind < 0.9:
        start = rng.randrange(len(made))
        made[at:at] = made[start : start + rng.randrange(1, 30)]
    else:
        made[at:at] = rng.choice(unsafe)[:-1]


def load(folder):
    resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
    for base in (pickle.Unpickler, pickle._Unpickler):
        named, ended = set(), collections.Counter()

        class Watched(base):
            def find_class(self, module, name):
                known = ("numpy", "sklearn.", "copy", "_codecs", "builtins", "__builtin__", "collections")
                named.add(f"{module} {name}")
                if not module.startswith(known):
                    sys.exit(f"names {module} {name}")
                return super().find_class(module, name)

        for file in open(f"{folder}/safe.txt").read().split():
            try:
                Watched(io.BytesIO(open(f"{folder}/{file}", "rb").read())).load()
                ended["loaded"] += 1
            except Exception as error:
                ended[type(error).__name__] += 1
        print(base.__name__, dict(ended), sorted(named), sep="\n")


if sys.argv[1] == "write":
    write(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])
else:
    load(sys.argv[2])
