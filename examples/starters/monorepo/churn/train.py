import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "shared"))
from logistic import run  # noqa: E402

run(pathlib.Path(__file__).parent, seed=12, weights=[0.9, 0.6, 0.3])
