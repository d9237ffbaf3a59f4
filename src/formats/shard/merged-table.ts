import type { FieldHead, PartHead, SideHead, TextBlobs } from "../../core/shard/state-head.ts";
import type { Codes } from "../../core/table/codes.ts";
import { type IdList, isSameId, makeIdBytes, makeIds, takeIds } from "../../core/table/ids.ts";
import type { Column, Table } from "../../core/table/table.ts";
import { quote } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import type { Numbers, ShardState } from "./read-state.ts";

type SideName = "candidate" | "baseline";

/** The rows of every shard in the places that they have in the file: the table that reading the whole file gives, of
 *  the columns that an evaluation reads. One column of one shard is read at a time.
 *  @param known ids of the other side: equal ones are not read into memory again
 *  @throws UserError when a column is numbers in one shard and texts in another */
export async function mergeTables(
  states: readonly ShardState[],
  name: SideName,
  known: IdList | null = null,
): Promise<Table> {
  const side = states[0]!.head[name]!;
  const parts = states.flatMap((state) => state.head[name]!.parts.map((part) => ({ state, part })));
  const columns = new Map<string, Column>();
  for (const column of new Set(parts.flatMap(({ part }) => part.fields.map((field) => field.name)))) {
    columns.set(column, await mergeColumn({ side, parts, known }, column));
  }
  const line = await mergeLines({ side, parts, known });
  return {
    source: side.source,
    rows: side.rows,
    names: side.names,
    column: (wanted) => columns.get(wanted) ?? absent(side, wanted),
    line,
    ...(side.counts === "row" ? { counts: "row" } : {}),
  };
}

interface PlacedPart {
  readonly state: ShardState;
  readonly part: PartHead;
}

interface Placed {
  readonly side: SideHead;
  readonly parts: readonly PlacedPart[];
  readonly known: IdList | null;
}

/** As a rule a row stands as many lines below its place as the header is long: then no line is held in memory. */
async function mergeLines(placed: Placed): Promise<(row: number) => number> {
  const gaps = new Set<number>();
  for (const { state, part } of placed.parts) {
    const [lines, positions] = [await state.read(part.lines), await state.read(part.positions)];
    for (let k = 0; k < lines.length && gaps.size < 2; k++) gaps.add(lines[k]! - positions[k]!);
  }
  const [gap = 1, other] = gaps;
  if (other === undefined) return (row) => row + gap;
  const lines = await gatherNumbers(placed, new Uint32Array(placed.side.rows), (part) => part.lines);
  return (row) => lines[row]!;
}

type MergedColumn = Omit<Column, "name">;
type FieldOf<Form extends FieldHead["form"]> = FieldHead & { readonly form: Form };

async function mergeColumn(placed: Placed, name: string): Promise<Column> {
  const forms = (["numbers", "texts", "ids"] as const).filter((form) =>
    placed.parts.some(({ part }) => fieldOf(part, name, form) !== undefined),
  );
  const merged: MergedColumn[] = [];
  for (const form of forms) merged.push(await mergeForm(placed, name, form));
  // Texts say more than the numbers of the same cells, and ids are texts.
  const { numbers } = merged[0]!;
  return Object.assign({ name }, ...merged, { numbers }) as Column;
}

function mergeForm(placed: Placed, name: string, form: FieldHead["form"]): Promise<MergedColumn> {
  if (form === "numbers") return mergeNumbers(placed, name);
  return form === "texts" ? mergeTexts(placed, name) : mergeIds(placed, name);
}

async function mergeNumbers(placed: Placed, name: string): Promise<MergedColumn> {
  const fields = (part: PartHead) => fieldOf(part, name, "numbers") ?? mixed(placed, name);
  const { rows } = placed.side;
  const values = await gatherNumbers(placed, new Float64Array(rows), (part) => fields(part).values);
  const hasMissing = placed.parts.some(({ part }) => fields(part).missing !== null);
  const missing = hasMissing
    ? await gatherNumbers(placed, new Uint8Array(rows), (part) => fields(part).missing)
    : null;
  return {
    text: (row) => (missing?.[row] === 1 ? "" : String(values[row])),
    isMissing: (row) => missing?.[row] === 1,
    numbers: () => ({ values, bad: -1 }),
  };
}

async function mergeTexts(placed: Placed, name: string): Promise<MergedColumn> {
  const codeOf = new Map<string, number>();
  const codes = new Int32Array(placed.side.rows);
  for (const { state, part } of placed.parts) {
    const field = fieldOf(part, name, "texts") ?? mixed(placed, name);
    const names = await readTexts(state, field.names);
    const known = Array.from({ length: names.length }, (_name, k) => {
      const text = names.text(k);
      if (!codeOf.has(text)) codeOf.set(text, codeOf.size);
      return codeOf.get(text)!;
    });
    const [own, positions] = [await state.read(field.codes), await state.read(part.positions)];
    for (let k = 0; k < own.length; k++) codes[positions[k]!] = known[own[k]!]!;
  }
  const names = [...codeOf.keys()];
  const text = (row: number) => names[codes[row]!]!;
  return {
    text,
    isMissing: (row) => text(row) === "",
    numbers: () => ({
      values: new Float64Array(codes.length).fill(Number.NaN),
      bad: Math.max(
        0,
        codes.findIndex((code) => isNoNumber(names[code]!)),
      ),
    }),
    codes: (rows) => byAppearance(rows, codes, names),
  };
}

function isNoNumber(text: string): boolean {
  return text.trim() !== "" && !/^[+-]?nan$/i.test(text.trim()) && Number.isNaN(Number(text));
}

/** The same codes, counted as they appear among some rows. */
function byAppearance(rows: Int32Array, all: Int32Array, names: readonly string[]): Codes {
  const codeOf = new Int32Array(names.length).fill(-1);
  const found: string[] = [];
  const codes = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const old = all[rows[i]!]!;
    if (codeOf[old] === -1) codeOf[old] = found.push(names[old]!) - 1;
    codes[i] = codeOf[old]!;
  }
  const isSame = rows.length === all.length && found.every((name, code) => name === names[code]);
  return { codes: isSame ? all : codes, names: found };
}

async function mergeIds(placed: Placed, name: string): Promise<MergedColumn> {
  const { known } = placed;
  const ids = known !== null && (await areKnown(placed, name, known)) ? known : await gatherIds(placed, name);
  return {
    text: (row) => ids.text(row),
    isMissing: (row) => ids.starts[row] === ids.starts[row + 1],
    numbers: () => ({ values: new Float64Array(ids.length).fill(Number.NaN), bad: 0 }),
    ids: (rows) => (rows.length === ids.length ? ids : takeIds(ids, rows)),
  };
}

async function areKnown({ side, parts }: Placed, name: string, known: IdList): Promise<boolean> {
  if (known.length !== side.rows) return false;
  for (const { state, part } of parts) {
    const field = fieldOf(part, name, "ids");
    if (field === undefined) return false;
    const [own, positions] = [await readTexts(state, field.ids), await state.read(part.positions)];
    for (let k = 0; k < own.length; k++) if (!isSameId(own, k, known, positions[k]!)) return false;
  }
  return true;
}

/** Lengths first: only then is it known where each id goes. */
async function gatherIds(placed: Placed, name: string): Promise<IdList> {
  const starts = new Int32Array(placed.side.rows + 1);
  const fields = (part: PartHead): FieldOf<"ids"> => fieldOf(part, name, "ids") ?? mixed(placed, name);
  for (const { state, part } of placed.parts) {
    const [own, positions] = [await state.read(fields(part).ids.starts), await state.read(part.positions)];
    for (let k = 0; k < positions.length; k++) starts[positions[k]! + 1] = own[k + 1]! - own[k]!;
  }
  for (let row = 0; row < placed.side.rows; row++) starts[row + 1]! += starts[row]!;
  const bytes = makeIdBytes(starts[placed.side.rows]!);
  for (const { state, part } of placed.parts) {
    const own = await readTexts(state, fields(part).ids);
    const positions = await state.read(part.positions);
    for (let k = 0; k < positions.length; k++) {
      let to = starts[positions[k]!]!;
      for (let at = own.starts[k]!; at < own.starts[k + 1]!; at++) bytes[to++] = own.bytes[at]!;
    }
  }
  return makeIds(bytes, starts);
}

async function gatherNumbers<T extends Numbers>(
  { parts }: Placed,
  all: T,
  blobOf: (part: PartHead) => Parameters<ShardState["read"]>[0] | null,
): Promise<T> {
  for (const { state, part } of parts) {
    const blob = blobOf(part);
    if (blob === null) continue;
    const [own, positions] = [await state.read(blob), await state.read(part.positions)];
    for (let k = 0; k < own.length; k++) all[positions[k]!] = own[k]!;
  }
  return all;
}

async function readTexts(state: ShardState, { bytes, starts }: TextBlobs) {
  return makeIds((await state.read(bytes)) as Uint8Array, Int32Array.from(await state.read(starts)));
}

function fieldOf<Form extends FieldHead["form"]>(part: PartHead, name: string, form: Form) {
  return part.fields.find((field) => field.name === name && field.form === form) as FieldOf<Form> | undefined;
}

function mixed({ side }: Placed, name: string): never {
  throw new UserError({
    code: "unsupported",
    message: `${side.source}: the column ${quote(name)} holds numbers in some shards and texts in others`,
    hint: "write it as one of them, or evaluate the whole file in one job",
    input: "merge",
    file: side.source,
  });
}

/** A column that the file has and the shards were not asked to keep. */
function absent(side: SideHead, name: string): undefined {
  if (!side.names.includes(name)) return undefined;
  throw new UserError({
    code: "input-invalid",
    message: `the shards did not keep the column ${quote(name)} of ${side.source}`,
    hint: "give `merge` the columns and the slices that the shards were given, or run them again",
    input: "merge",
    file: side.source,
  });
}
