import { arrayWrapper, build, call, makeInstance, nameGlobal, storageOf } from "./allowed.ts";
import { Cursor } from "./cursor.ts";
import { itemBytes } from "./dtype.ts";
import { Stack } from "./stack.ts";
import { NoOpcode, plain, Refused, type Value } from "./value.ts";

/** joblib lays the bytes of arrays between the opcodes, torch names storages by an id. */
export type PickleKind = "pickle" | "joblib" | "torch";

/** Reads a pickle's opcodes as a loader would follow them, and makes nothing.
 *  @returns why it is not safe; null when it calls nothing but numpy's arrays, scikit-learn's estimators and torch's
 *  weights, each in the way their own libraries write it */
export function judgePickle(bytes: Uint8Array, kind: PickleKind): string | null {
  const own = follow(bytes, kind);
  if (kind !== "joblib" || own !== null) return own?.message ?? null;
  // Whoever opens it by pickle.load takes the arrays' bytes for opcodes: up to where that breaks they are safe as well.
  const asPickle = follow(bytes, "pickle");
  return asPickle === null || asPickle instanceof NoOpcode ? null : asPickle.message;
}

function follow(bytes: Uint8Array, kind: PickleKind): Refused | null {
  const cursor = new Cursor(bytes);
  try {
    const program = new Program(cursor, kind);
    while (program.step());
    if (cursor.at !== bytes.length) return new Refused("something follows after its end");
    return null;
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown;
    throw thrown;
  }
}

class Program {
  readonly #cursor: Cursor;
  readonly #kind: PickleKind;
  readonly #stack = new Stack();
  readonly #memo = new Map<number, Value>();

  constructor(cursor: Cursor, kind: PickleKind) {
    this.#cursor = cursor;
    this.#kind = kind;
  }

  /** Follows one opcode; false at the end. */
  step(): boolean {
    const cursor = this.#cursor;
    const opcode = String.fromCharCode(cursor.byte());
    if (opcode === ".") {
      this.#stack.pop();
      return false;
    }
    if (!(this.#literal(opcode) || this.#container(opcode) || this.#memory(opcode) || this.#code(opcode))) {
      throw refusedOpcodes.has(opcode)
        ? new Refused("it uses an opcode that is not on the list of what is safe")
        : new NoOpcode("it is damaged");
    }
    return true;
  }

  #literal(opcode: string): boolean {
    const value = Object.hasOwn(literals, opcode) ? literals[opcode]!(this.#cursor) : undefined;
    if (value === undefined) return false;
    if (value !== null) this.#stack.push(value);
    return true;
  }

  #container(opcode: string): boolean {
    const stack = this.#stack;
    if (opcode === "(") stack.mark();
    else if (opcode === "0") stack.drop();
    else if (opcode === "1") stack.popMark();
    else if (opcode === "2") stack.push(stack.top());
    else if (opcode === "t") stack.push({ kind: "tuple", items: stack.popMark() });
    else if (opcode === "]") stack.push({ kind: "list" });
    else if (opcode === "}") stack.push({ kind: "dict", entries: new Map() });
    else if (opcode === "\x8f") stack.push({ kind: "set" });
    else if (opcode === "l" || opcode === "\x91") {
      stack.popMark();
      stack.push(opcode === "l" ? { kind: "list" } : plain);
    } else if (opcode === "d") {
      const entries = stack.popMark();
      stack.push({ kind: "dict", entries: new Map() });
      stack.setItems(entries);
    } else if (opcode === "s") stack.setItems(stack.popCount(2));
    else if (opcode === "u") stack.setItems(stack.popMark());
    else if (opcode === "a") {
      stack.pop();
      stack.mustBe("list");
    } else if (opcode === "e" || opcode === "\x90") {
      stack.popMark();
      stack.mustBe(opcode === "e" ? "list" : "set");
    } else if (opcode in tuples) stack.push({ kind: "tuple", items: stack.popCount(tuples[opcode]!) });
    else return false;
    return true;
  }

  #memory(opcode: string): boolean {
    const cursor = this.#cursor;
    const put = (key: number) => this.#memo.set(key, this.#stack.top());
    const get = (key: number) => {
      const value = this.#memo.get(key);
      if (value === undefined) throw new Refused("it is damaged");
      this.#stack.push(value);
    };
    if (opcode === "\x94") put(this.#memo.size);
    else if (opcode === "q") put(cursor.uint(1));
    else if (opcode === "r") put(cursor.uint(4));
    else if (opcode === "p") put(readKey(cursor.line()));
    else if (opcode === "h") get(cursor.uint(1));
    else if (opcode === "j") get(cursor.uint(4));
    else if (opcode === "g") get(readKey(cursor.line()));
    else return false;
    return true;
  }

  #code(opcode: string): boolean {
    const stack = this.#stack;
    if (opcode === "c") stack.push(nameGlobal(this.#cursor.line(), this.#cursor.line()));
    else if (opcode === "\x93") {
      const [module, name] = stack.popCount(2);
      if (module?.kind !== "text" || name?.kind !== "text")
        throw new Refused("it computes the names of code");
      stack.push(nameGlobal(module.text, name.text));
    } else if (opcode === "R" || opcode === "\x81") {
      const [callee, args] = stack.popCount(2);
      stack.push(opcode === "R" ? call(callee!, args!) : makeInstance(callee!, args!));
    } else if (opcode === "b") {
      const state = stack.pop();
      const target = stack.top();
      build(target, state);
      if (target.kind === "made" && target.of === arrayWrapper) this.#passArray(state);
    } else if (opcode === "Q" && this.#kind === "torch") stack.push(storageOf(stack.pop()));
    else return false;
    return true;
  }

  /** An array of joblib: padding, whose length is its first byte, then as many bytes as its shape and type say. */
  #passArray(state: Value): void {
    const entries = state.kind === "dict" ? state.entries : new Map<string, Value>();
    const shape = entries.get("shape");
    const subclass = entries.get("subclass");
    const isArray = subclass?.kind === "global" && subclass.name === "numpy ndarray";
    if (!isArray || shape?.kind !== "tuple") throw new Refused("it holds an array in an unusual way");
    let bytes = itemBytes(entries.get("dtype"));
    for (const length of shape.items) {
      if (length.kind !== "int" || length.value < 0) throw new Refused("it holds an array in an unusual way");
      bytes *= length.value;
    }
    // Read by pickle.load, what lies here are opcodes: that is followed in a pass of its own.
    if (this.#kind !== "joblib") return;
    if (entries.get("numpy_array_alignment_bytes")?.kind === "int") {
      this.#cursor.skip(0);
      this.#cursor.skip(this.#cursor.byte());
    }
    this.#cursor.skip(bytes);
    this.#stack.pop();
    this.#stack.push({ kind: "made", of: "numpy ndarray", args: [], state });
  }
}

const tuples: Readonly<Record<string, number>> = { ")": 0, "\x85": 1, "\x86": 2, "\x87": 3 };

/** Opcodes of Python's that a safe file has no need of: INST, OBJ, EXT, NEWOBJ_EX, PERSID, BINPERSID, buffers. */
const refusedOpcodes: ReadonlySet<string> = new Set([..."io\x82\x83\x84\x92PQ\x97\x98"]);

type Literal = (cursor: Cursor) => Value | null;
const passed =
  (bytes: 1 | 2 | 4 | 8): Literal =>
  (cursor) => {
    cursor.take(cursor.uint(bytes));
    return plain;
  };
const text =
  (bytes: 1 | 4 | 8): Literal =>
  (cursor) => ({ kind: "text", text: cursor.text(cursor.uint(bytes)) });
const int = (value: number): Value => ({ kind: "int", value });
const line: Literal = (cursor) => {
  cursor.line();
  return plain;
};

/** null: nothing is laid on the stack. */
const literals: Readonly<Record<string, Literal>> = {
  "\x80": (cursor) => {
    if (cursor.at !== 1 || cursor.uint(1) > 5) throw new Refused("its header is unusual");
    return null;
  },
  "\x95": (cursor) => {
    cursor.frame(cursor.uint(8));
    return null;
  },
  N: () => plain,
  "\x88": () => plain,
  "\x89": () => plain,
  G: (cursor) => {
    cursor.take(8);
    return plain;
  },
  F: line,
  I: (cursor) => readInt(cursor.line()),
  L: (cursor) => readInt(cursor.line().replace(/L$/, "")),
  J: (cursor) => int(cursor.int32()),
  K: (cursor) => int(cursor.uint(1)),
  M: (cursor) => int(cursor.uint(2)),
  "\x8a": (cursor) => readLong(cursor, cursor.uint(1)),
  "\x8b": passed(4),
  S: line,
  V: (cursor) => readUnicode(cursor.line()),
  U: passed(1),
  T: passed(4),
  X: text(4),
  "\x8c": text(1),
  "\x8d": text(8),
  C: passed(1),
  B: passed(4),
  "\x8e": passed(8),
  "\x96": passed(8),
};

/** `00` and `01` are how protocol 0 writes false and true. */
function readInt(digits: string): Value {
  if (digits === "00" || digits === "01") return plain;
  return /^-?\d{1,15}$/.test(digits) ? int(Number(digits)) : plain;
}

function readLong(cursor: Cursor, length: number): Value {
  const at = cursor.take(length);
  if (length > 6) return plain;
  let value = 0;
  for (let k = length - 1; k >= 0; k--) value = value * 256 + cursor.bytes[at + k]!;
  return int((cursor.bytes[at + length - 1] ?? 0) >= 128 ? value - 256 ** length : value);
}

/** A text with escapes is no name of code. */
function readUnicode(line: string): Value {
  return line.includes("\\") ? plain : { kind: "text", text: line };
}

function readKey(line: string): number {
  if (!/^\d{1,9}$/.test(line)) throw new Refused("it is damaged");
  return Number(line);
}
