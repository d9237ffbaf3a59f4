"""Writes the model files of this folder: those under safe/ with the libraries that people use, those under unsafe/ with
Python's pickle. Nothing is loaded here, and nothing that the unsafe ones name is run.

Made with Python 3.11, numpy 2.4.6, scikit-learn 1.9.1, joblib 1.6.0. weights.pt has torch's layout, written by zipfile
and pickle with modules of torch's names: torch itself is not needed, and was not used.

    python generate.py
"""

import io
import os
import pickle
import sys
import types
import zipfile
from collections import OrderedDict

import joblib
import numpy
from joblib.numpy_pickle import NumpyArrayWrapper
from sklearn.compose import make_column_transformer
from sklearn.ensemble import GradientBoostingRegressor, RandomForestClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.naive_bayes import GaussianNB
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler
from sklearn.svm import SVC

here = os.path.dirname(os.path.abspath(__file__))
random = numpy.random.default_rng(7)
features = random.normal(size=(40, 3))
labels = numpy.where(features[:, 0] > 0, "yes", "no")


def write(name, content):
    with open(os.path.join(here, name), "wb") as file:
        file.write(content)


def dumped(value, protocol=4, dump=pickle.dump):
    file = io.BytesIO()
    dump(value, file, protocol=protocol)
    return file.getvalue()


forest = RandomForestClassifier(2, max_depth=2, random_state=1).fit(features, labels)
words = make_pipeline(TfidfVectorizer(), LogisticRegression()).fit(["a cat", "a dog", "cats"], [0, 1, 0])
models = {
    "pipeline": make_pipeline(StandardScaler(), LogisticRegression()).fit(features, labels),
    "forest": forest,
    "forest-with-state": RandomForestClassifier(1, max_depth=1, random_state=numpy.random.RandomState(3)).fit(
        features, labels
    ),
    "ridge": Ridge().fit(features, features[:, 0]),
    "bayes": GaussianNB().fit(features, labels),
    "svc": SVC().fit(features, labels),
    "arrays": {"weights": features[:5], "names": ["a", "b"], "steps": 7, "rate": numpy.float32(0.5)},
}
unsure = {
    "boosting": GradientBoostingRegressor(n_estimators=1).fit(features, features[:, 0]),
    "words": words,
    "columns": make_column_transformer((StandardScaler(), [0]), (OneHotEncoder(), [1])).fit(features.round()),
}
for folder, group in (("safe", models), ("unsure", unsure)):
    os.makedirs(os.path.join(here, folder), exist_ok=True)
    for name, model in group.items():
        write(f"{folder}/{name}.pickle", dumped(model))
        write(f"{folder}/{name}.joblib", dumped(model, dump=joblib.dump))
    joblib.dump(models["pipeline"], os.path.join(here, "safe/pipeline.joblib.gz"), compress=("gzip", 3))


def fake(module, name):
    def build(*_args):
        raise AssertionError

    build.__module__, build.__name__, build.__qualname__ = module, name, name
    for part in (module.split(".")[0], module):
        sys.modules.setdefault(part, types.ModuleType(part))
    setattr(sys.modules[module], name, build)
    return build


class Tensor:
    def __init__(self, key, shape, rebuild):
        self.key, self.shape, self.rebuild = key, shape, rebuild

    def __reduce__(self):
        return self.rebuild, (Storage(self.key), 0, self.shape, (1,), False, OrderedDict())


class Storage:
    def __init__(self, key):
        self.key = key


class TorchPickler(pickle.Pickler):
    def persistent_id(self, value):
        if isinstance(value, Storage):
            return ("storage", sys.modules["torch"].FloatStorage, value.key, "cpu", 4)


def torch_file(value, extra=()):
    program = io.BytesIO()
    TorchPickler(program, protocol=2).dump(value)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in [("data.pkl", program.getvalue()), ("byteorder", b"little"), ("data/0", bytes(16))]:
            archive.writestr(f"model/{name}", content)
        archive.writestr("model/version", b"3\n")
        for name, content in extra:
            archive.writestr(name, content)
    return out.getvalue()


fake("torch", "FloatStorage")
rebuild = fake("torch._utils", "_rebuild_tensor_v2")
state = OrderedDict([("weight", Tensor("0", (4,), rebuild))])
write("safe/weights.pt", torch_file(state))


class Calls:
    def __init__(self, call, *args):
        self.call, self.args = call, args

    def __reduce__(self):
        return self.call, self.args


os.makedirs(os.path.join(here, "unsafe"), exist_ok=True)
command = "exit 3"
attack = Calls(os.system, command)
for protocol in range(6):
    write(f"unsafe/system-{protocol}.pickle", dumped(attack, protocol))
write("unsafe/eval.pickle", dumped(Calls(eval, "1+1")))
write("unsafe/in-estimator.pickle", dumped(Ridge(alpha=attack)))
write("unsafe/in-estimator.joblib", dumped({"a": features[:2], "model": Ridge(alpha=attack)}, dump=joblib.dump))
write("unsafe/in-objects.joblib", dumped(numpy.array([attack], dtype=object), dump=joblib.dump))
write("unsafe/load-again.pickle", dumped(Calls(joblib.load, "other.joblib")))
write("unsafe/numpy-load.pickle", dumped(Calls(numpy.load, "other.npy")))
write("unsafe/function.pickle", dumped(FunctionTransformer(numpy.log1p)))
write("unsafe/second-stream.pickle", dumped({"a": 1}) + dumped(attack))
write("unsafe/attack.pt", torch_file(OrderedDict([("weight", attack)])))
write("unsafe/code-beside.pt", torch_file(state, [("model/code/run.py", b"1")]))
write("unsafe/two-programs.pt", torch_file(state, [("model/data.pkl", dumped(attack, 2))]))
write("unsafe/instance.pickle", b"(S'exit 3'\nios\nsystem\n.")
write("unsafe/object.pickle", b"(cos\nsystem\nS'exit 3'\no.")
write("unsafe/computed-name.pickle", b"\x80\x04\x8c\x02osc_codecs\nencode\n\x8c\x06system\x8c\x06latin1\x86R\x93\x8c\x06exit 3\x85R.")
write("unsafe/extension.pickle", b"\x80\x02\x82\x01)R.")
write("unsafe/dotted.pickle", b"\x80\x04\x8c\x05numpy\x8c\x0edtype.__init__\x93)R.")
write("unsafe/class-state.pickle", b"\x80\x02csklearn.linear_model._ridge\nRidge\n}b.")
write("unsafe/codec.pickle", b"\x80\x02c_codecs\nencode\nX\x01\x00\x00\x00aX\x04\x00\x00\x00evil\x86R.")
write("unsafe/frame.pickle", b"\x80\x04\x95\x03\x00\x00\x00\x00\x00\x00\x00\x8c\x05hello.")
# Read by joblib these are an array's bytes; read by pickle.load they are opcodes. joblib of today writes padding first,
# whose length is no opcode; files of before have none.
payload = b"cos\nsystem\nX\x06\x00\x00\x00exit 3\x85R."
wrapper = NumpyArrayWrapper(
    numpy.ndarray, (len(payload),), "C", numpy.dtype("u1"), allow_mmap=False, numpy_array_alignment_bytes=None
)
write("unsafe/hidden-in-array.joblib", pickle.dumps(wrapper, 2)[:-1] + payload + b".")
