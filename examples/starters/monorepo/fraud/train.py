import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "shared"))
from logistic import run  # noqa: E402

run(pathlib.Path(__file__).parent, seed=11, weights=[1.0, 0.8, 0.5])
