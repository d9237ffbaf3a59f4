import type { Column, Table } from "../../core/table/table.ts";
import { quote } from "../../core/table/wording.ts";
import { errorMessage, UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";

/** A column that is decoded when it is first asked for, or one that cannot be used, with what it holds. */
export type ColumnPlan =
  | { readonly name: string; readonly make: () => Column }
  | { readonly name: string; readonly holds: string };

/** A table of named arrays: rows are counted, not lines. A column that no cell can be read from is refused when
 *  it is used, so that it may stand beside the ones that matter. */
export function makeArrayTable(source: string, rows: number, plans: readonly ColumnPlan[]): Table {
  const planOf = new Map(plans.map((plan) => [plan.name, plan]));
  const made = new Map<string, Column>();
  return {
    source,
    rows,
    names: plans.map((plan) => plan.name),
    counts: "row",
    line: (row) => row + 1,
    column(name) {
      const plan = planOf.get(name);
      if (plan === undefined) return undefined;
      if ("holds" in plan) throw unusable(source, plan);
      const column = made.get(name) ?? makeColumn(source, plan);
      made.set(name, column);
      return column;
    },
  };
}

function makeColumn(source: string, { name, make }: Extract<ColumnPlan, { make: unknown }>): Column {
  try {
    return make();
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    throw damagedFile(source, `has a column ${quote(name)} that cannot be decoded`, cause);
  }
}

function unusable(source: string, { name, holds }: { name: string; holds: string }): UserError {
  return new UserError({
    code: "unsupported",
    message: `${source}: the column ${quote(name)} holds ${holds}, not one plain value a row`,
    hint: "write one number, text or boolean a row in each column that is used",
    file: source,
  });
}

/** A file that ends early or holds bytes that its format does not allow. */
export function damagedFile(source: string, what: string, cause?: unknown): UserError {
  const say = cause === undefined ? what : `${what} (${errorMessage(cause)})`;
  const hint = "write the file again: was the step that writes it stopped, or the download cut short?";
  return new UserError({ code: "file-malformed", message: `${source} ${say}`, hint, file: source }, cause);
}

/** A file in an ArrayBuffer of its own, as typed arrays and decoders want it. */
export async function readWhole(source: ByteSource): Promise<ArrayBuffer> {
  const bytes = await source.slice(0, await source.size());
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length) return buffer;
  return new Uint8Array(bytes).buffer;
}

/** Whether the first bytes are these, one character a byte. */
export function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1").startsWith(mark);
}
