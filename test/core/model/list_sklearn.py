"""Writes src/core/model/pickle/sklearn-classes.ts: the estimators of scikit-learn by the modules that pickles name.

    python list_sklearn.py > ../../../src/core/model/pickle/sklearn-classes.ts
"""

import warnings
from collections import defaultdict

warnings.simplefilter("ignore")

import sklearn
from sklearn.utils import all_estimators

modules = defaultdict(list)
for name, one in all_estimators():
    # What the first is given is called: a pickle that holds one is for people to read. Gaussian processes hold kernels, which are
    # no estimators: none could be safe.
    if name != "FunctionTransformer" and "gaussian_process" not in one.__module__:
        modules[one.__module__].append(name)
print("/** Written by test/core/model/list_sklearn.py: the estimators of scikit-learn %s. */" % sklearn.__version__)
print("export const sklearnClasses: Readonly<Record<string, string>> = {")
for module in sorted(modules):
    print('  "%s":\n    "%s",' % (module, " ".join(sorted(modules[module]))))
print("};")
