import { checkDtypeState, isDtype, itemBytes, readDtypeCode } from "./dtype.ts";
import { sklearnClasses } from "./sklearn-classes.ts";
import { plain, Refused, type Value } from "./value.ts";

export const arrayWrapper = "joblib.numpy_pickle NumpyArrayWrapper";
const ndarray = "numpy ndarray";

const estimators: ReadonlySet<string> = new Set(
  Object.entries(sklearnClasses).flatMap(([module, names]) =>
    names.split(" ").map((name) => `${module} ${name}`),
  ),
);
const storages: ReadonlySet<string> = new Set(
  "Double Float Half BFloat16 Long Int Short Char Byte Bool Untyped"
    .split(" ")
    .flatMap((name) => [`torch ${name}Storage`, `torch.storage ${name}Storage`]),
);
const generators: ReadonlySet<string> = new Set(
  ["_mt19937 MT19937", "_pcg64 PCG64", "_pcg64 PCG64DXSM", "_philox Philox", "_sfc64 SFC64"].map(
    (name) => `numpy.random.${name}`,
  ),
);
const objects: ReadonlySet<string> = new Set(["builtins object", "__builtin__ object"]);

type Call = (args: readonly Value[]) => Value;

const reconstruct: Call = ([type]) => {
  if (!isGlobal(type, ndarray)) throw unusual();
  return make(ndarray, []);
};
const scalar: Call = ([type]) => {
  if (!isDtype(type) || readDtypeCode(type.args[0]).kind === "O") throw unusual();
  return plain;
};
const fromBuffer: Call = ([buffer, type, shape]) => {
  if (buffer?.kind !== "plain" || !isDtype(type) || shape?.kind !== "tuple") throw unusual();
  itemBytes(type);
  return make(ndarray, []);
};
const generator: Call = (args) => {
  const known = (one: Value) =>
    one.kind === "text" ||
    (one.kind === "global" && generators.has(one.name)) ||
    (one.kind === "made" && one.of === "generator");
  if (!args.every(known)) throw unusual();
  return make("generator", []);
};
const reconstructor: Call = ([type, base, state]) => {
  if (type?.kind !== "global" || !estimators.has(type.name)) throw unusual();
  if (base?.kind !== "global" || !objects.has(base.name) || state?.kind !== "plain") throw unusual();
  return make(type.name, []);
};
const container: Call = (args) => {
  if (args.some(({ kind }) => kind !== "list" && kind !== "tuple")) throw unusual();
  return plain;
};
const tensor: Call = ([storage, , , , , hooks]) => {
  if (storage?.kind !== "storage" || hooks?.kind !== "dict" || hooks.entries.size > 0) throw unusual();
  return plain;
};

/** Functions and classes that a pickle may call, each with a look at what it is given. */
const calls = new Map<string, Call>([
  ["numpy.core.multiarray _reconstruct", reconstruct],
  ["numpy._core.multiarray _reconstruct", reconstruct],
  ["numpy.core.numeric _frombuffer", fromBuffer],
  ["numpy._core.numeric _frombuffer", fromBuffer],
  ["numpy.core.multiarray scalar", scalar],
  ["numpy._core.multiarray scalar", scalar],
  [
    "numpy dtype",
    (args) => {
      readDtypeCode(args[0]);
      return make("numpy dtype", args);
    },
  ],
  ["numpy.random._pickle __randomstate_ctor", generator],
  ["numpy.random._pickle __generator_ctor", generator],
  ["numpy.random._pickle __bit_generator_ctor", generator],
  ["copy_reg _reconstructor", reconstructor],
  ["copyreg _reconstructor", reconstructor],
  [
    "_codecs encode",
    ([text, encoding]) => {
      if (
        (text?.kind !== "text" && text?.kind !== "plain") ||
        encoding?.kind !== "text" ||
        encoding.text !== "latin1"
      )
        throw unusual();
      return plain;
    },
  ],
  [
    "collections OrderedDict",
    (args) => {
      if (args.length > 0) throw unusual();
      return { kind: "dict", entries: new Map() };
    },
  ],
  ["builtins set", container],
  ["builtins frozenset", container],
  ["__builtin__ set", container],
  ["__builtin__ frozenset", container],
  ["torch Size", container],
  ["torch._utils _rebuild_tensor_v2", tensor],
  [
    "torch._utils _rebuild_parameter",
    ([data, , hooks]) => {
      if (data?.kind !== "plain" || hooks?.kind !== "dict" || hooks.entries.size > 0) throw unusual();
      return plain;
    },
  ],
  [
    "sklearn.tree._tree Tree",
    ([features, classes, outputs, ...more]) => {
      const isPlain = features?.kind === "int" && outputs?.kind === "int" && more.length === 0;
      if (!isPlain || classes?.kind !== "made" || classes.of !== ndarray) throw unusual();
      return make("tree", []);
    },
  ],
]);

/** A name of a module is on the list, or the program is refused. */
export function nameGlobal(module: string, name: string): Value {
  const full = `${module} ${name}`;
  const known =
    calls.has(full) ||
    [estimators, storages, generators, objects].some((set) => set.has(full)) ||
    full === ndarray ||
    full === arrayWrapper;
  if (!known) throw new Refused("it names code that is not on the list of what is safe");
  return { kind: "global", name: full };
}

export function call(callee: Value, args: Value): Value {
  const allowed = callee.kind === "global" ? calls.get(callee.name) : undefined;
  if (allowed === undefined || args.kind !== "tuple") throw unusual();
  return allowed(args.items);
}

export function makeInstance(type: Value, args: Value): Value {
  const known = type.kind === "global" && (estimators.has(type.name) || type.name === arrayWrapper);
  if (!known || args.kind !== "tuple" || args.items.length > 0) throw unusual();
  return make(type.name, []);
}

/** What an instance may be given as its state. */
export function build(target: Value, state: Value): void {
  if (target.kind !== "made" || target.state !== null) throw unusual();
  if (target.of === "numpy dtype") checkDtypeState(target, state);
  else if (target.of === ndarray) checkArray(state);
  else if (target.of === "generator") {
    if (state.kind !== "dict" && state.kind !== "tuple") throw unusual();
  } else if (state.kind !== "dict") throw unusual();
  target.state = state;
}

function checkArray(state: Value): void {
  if (state.kind !== "tuple" || state.items.length !== 5 || !isDtype(state.items[2])) throw unusual();
}

/** torch's weights lie beside the pickle, under a key. */
export function storageOf(id: Value): Value {
  const items = id.kind === "tuple" ? id.items : [];
  const [word, type, key] = items;
  const isStorage = word?.kind === "text" && word.text === "storage" && key?.kind === "text";
  if (!isStorage || type?.kind !== "global" || !storages.has(type.name)) throw unusual();
  return { kind: "storage" };
}

function make(of: string, args: readonly Value[]): Value {
  return { kind: "made", of, args, state: null };
}

function isGlobal(value: Value | undefined, name: string): boolean {
  return value?.kind === "global" && value.name === name;
}

function unusual(): Refused {
  return new Refused("it calls safe code in a way that is not on the list");
}
