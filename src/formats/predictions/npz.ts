import type { Table } from "../../core/table/table.ts";
import { listNames, quote } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { type ColumnPlan, makeArrayTable, readWhole, startsWith } from "./array-table.ts";
import { refusedFile } from "./malformed.ts";
import { isNpy, isStructured, planMatrix } from "./npy.ts";
import { type NpyArray, parseNpy } from "./npy-header.ts";
import { listMembers, unpackMember, type ZipMember } from "./zip-members.ts";

const suffix = ".npy";

/** A zip archive: whether it holds arrays is seen in its directory, at the end. */
export function isNpz(head: Uint8Array): boolean {
  return startsWith(head, "PK\x03\x04") || startsWith(head, "PK\x05\x06");
}

/** A table over a NumPy archive: a vector is a column of its name, a matrix `p` of k columns is `p_0` … `p_(k−1)`.
 *  All arrays that are columns must have one length; single numbers and arrays of objects may stand beside them. */
export async function readNpz(source: ByteSource): Promise<Table> {
  const bytes = new Uint8Array(await readWhole(source));
  const members = listMembers(source.name, bytes).filter(({ name }) => name.endsWith(suffix));
  if (members.length === 0) {
    const say =
      "is a zip archive without NumPy arrays (xlsx and PyTorch files are such), not a prediction table";
    throw refusedFile(source.name, "unsupported", say, "write the predictions as CSV, Parquet or NPZ");
  }
  const plans: ColumnPlan[] = [];
  const lengths = new Map<string, number>();
  for (const member of members) {
    const name = member.name.slice(0, -suffix.length);
    const array = readArray(source.name, bytes, member);
    plans.push(
      ...(array === "objects"
        ? [{ name, holds: "Python objects (a pickle, which is never opened)" }]
        : planArray(name, array)),
    );
    if (array !== "objects" && array.shape.length > 0) lengths.set(name, array.shape[0]!);
  }
  return makeArrayTable(source.name, commonLength(source.name, lengths), plans);
}

function readArray(source: string, bytes: Uint8Array, member: ZipMember): NpyArray | "objects" {
  const what = `${source}: the array ${quote(member.name.slice(0, -suffix.length))}`;
  const data = unpackMember(what, bytes, member);
  if (!isNpy(data))
    throw refusedFile(what, "file-malformed", "is not a NumPy array", "write it with numpy.savez");
  try {
    return parseNpy(what, data);
  } catch (error) {
    if (error instanceof UserError && /Python objects/.test(error.message)) return "objects";
    throw error;
  }
}

function planArray(name: string, array: NpyArray): ColumnPlan[] {
  const { shape } = array;
  if (isStructured(array)) return [{ name, holds: "a structured array" }];
  if (shape.length === 0) return [{ name, holds: "a single value" }];
  if (shape.length > 2) return [{ name, holds: `an array of shape (${shape.join(", ")})` }];
  return planMatrix(array, (column) => (shape.length === 1 || shape[1] === 1 ? name : `${name}_${column}`));
}

function commonLength(source: string, lengths: ReadonlyMap<string, number>): number {
  const [first] = lengths;
  if (first === undefined) return 0;
  const other = [...lengths].find(([, length]) => length !== first[1]);
  if (other === undefined) return first[1];
  const say = `holds ${first[1]} items in ${quote(first[0])} and ${other[1]} in ${quote(other[0])}`;
  const hint = `save arrays of one length, one item a prediction; its arrays are ${listNames([...lengths.keys()])}`;
  throw refusedFile(source, "file-malformed", say, hint);
}
