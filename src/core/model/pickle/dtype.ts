import { Refused, type Value } from "./value.ts";

/** The codes of numpy's types that hold numbers, text, bytes, dates, objects and records. */
const code = /^[<>|=]?([biufcSUVmMO])(\d{0,9})$/;
/** Of numpy's flags: references, pickled as a list, a pointer. */
const holdsObjects = 7;

export function isDtype(value: Value | undefined): value is Extract<Value, { kind: "made" }> {
  return value?.kind === "made" && value.of === "numpy dtype";
}

export function readDtypeCode(value: Value | undefined): { kind: string; size: number } {
  const found = value?.kind === "text" ? code.exec(value.text) : null;
  if (found === null) throw new Refused("it makes a type of numpy in an unusual way");
  return { kind: found[1]!, size: Number(found[2]) };
}

/** The state that a type is given must say no more than its code: numpy believes it. */
export function checkDtypeState(dtype: Extract<Value, { kind: "made" }>, state: Value): void {
  const { kind } = readDtypeCode(dtype.args[0]);
  if (state.kind !== "tuple" || state.items.length < 8) throw odd();
  const flags = state.items[7];
  if (flags?.kind !== "int") throw odd();
  if (kind !== "O" && (flags.value & holdsObjects) !== 0) throw odd();
  if (state.items[2]?.kind !== "plain") throw odd();
  const fields = state.items[4];
  if (fields?.kind === "dict") for (const field of fields.entries.values()) checkField(field);
  else if (fields?.kind !== "plain") throw odd();
}

/** Records hold numbers only. */
function checkField(field: Value): void {
  const type = field.kind === "tuple" ? field.items[0] : undefined;
  if (!isDtype(type) || !/[biufc]/.test(readDtypeCode(type.args[0]).kind)) throw odd();
}

/** Bytes of one item of an array whose bytes lie in the stream; objects are refused. */
export function itemBytes(dtype: Value | undefined): number {
  if (!isDtype(dtype)) throw odd();
  const { kind, size } = readDtypeCode(dtype.args[0]);
  if (kind === "O") throw new Refused("it holds arrays of objects, each of them a pickle of its own");
  const bytes = kind === "U" ? 4 * size : size;
  const stated = dtype.state?.kind === "tuple" ? dtype.state.items[5] : undefined;
  if (stated?.kind === "int" && stated.value >= 0 && stated.value !== bytes) throw odd();
  if (kind === "V" && (dtype.state === null || stated?.kind !== "int" || stated.value !== size)) throw odd();
  return bytes;
}

function odd(): Refused {
  return new Refused("it holds a type of numpy with an unusual state");
}
