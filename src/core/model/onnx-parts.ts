/** What of an ONNX file a reader must know before it is opened: files outside of it, and operators of others. */
export interface OnnxParts {
  /** As they stand in the file. */
  readonly locations: readonly string[];
  /** Why it is not safe, in fixed words; null when nothing speaks against it. */
  readonly refused: string | null;
}

class Refused extends Error {}

/** ONNX's own operators; the empty domain stands for ai.onnx. */
const domains: ReadonlySet<string> = new Set(["", "ai.onnx", "ai.onnx.ml"]);
const deepest = 40;

/** A field of a message in onnx.proto3, by its number: a message, a domain, or something that is passed over. */
type Shape = Readonly<Record<number, "domain" | "refused" | "external" | (() => Shape)>>;

const tensor: Shape = { 13: "external" };
const sparse: Shape = { 1: () => tensor, 2: () => tensor };
const attribute: Shape = {
  5: () => tensor,
  6: () => graph,
  10: () => tensor,
  11: () => graph,
  22: () => sparse,
  23: () => sparse,
};
const node: Shape = { 5: () => attribute, 7: "domain" };
const graph: Shape = { 1: () => node, 5: () => tensor, 15: () => sparse };
const opset: Shape = { 1: "domain" };
/** Functions and training are programs of their own, which are not read. */
const model: Shape = { 7: () => graph, 8: () => opset, 20: "refused", 25: "refused" };

/** Reads an ONNX ModelProto, nothing of it is run. */
export function readOnnxParts(bytes: Uint8Array): OnnxParts {
  const locations: string[] = [];
  try {
    walk({ bytes, at: 0, end: bytes.length }, model, locations, 0);
    return { locations, refused: null };
  } catch (thrown) {
    if (thrown instanceof Refused) return { locations, refused: thrown.message };
    throw thrown;
  }
}

/** Whether a location stays within the model's folder: ONNX's own rule, and no way of writing that a system reads
 *  in another way. */
export function isContained(location: string): boolean {
  if (location === "" || /[\\:\0]/.test(location) || location.startsWith("/")) return false;
  return location.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}

interface Span {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;
}

function walk(span: Span, shape: Shape, locations: string[], depth: number): void {
  if (depth > deepest) throw new Refused("its graph is nested too deeply");
  while (span.at < span.end) {
    const { field, inner } = readField(span);
    const known = shape[field];
    if (known === undefined) continue;
    if (inner === null) throw damaged();
    if (known === "refused") throw new Refused("it holds functions or training, which are not looked at");
    if (known === "domain") checkDomain(textOf(inner));
    else if (known === "external") locations.push(...locationOf(inner));
    else walk(inner, known(), locations, depth + 1);
  }
}

function checkDomain(domain: string): void {
  if (!domains.has(domain)) throw new Refused("it uses operators of others, which its loader must be given");
}

/** A StringStringEntryProto of a tensor's external data. */
function locationOf(entry: Span): string[] {
  const texts = new Map<number, string>();
  while (entry.at < entry.end) {
    const { field, inner } = readField(entry);
    if (inner !== null) texts.set(field, textOf(inner));
  }
  return texts.get(1) === "location" ? [texts.get(2) ?? ""] : [];
}

/** `inner` is null for a number. */
function readField(span: Span): { field: number; inner: Span | null } {
  const tag = readVarint(span);
  // Readers keep 32 bits of it, and would see another field.
  if (tag >= 2 ** 32) throw damaged();
  const field = Math.floor(tag / 8);
  const wire = tag % 8;
  if (wire === 0) readVarint(span);
  else if (wire === 1) pass(span, 8);
  else if (wire === 5) pass(span, 4);
  else if (wire === 2) {
    const length = readVarint(span);
    const at = span.at;
    pass(span, length);
    return { field, inner: { bytes: span.bytes, at, end: span.at } };
  } else throw damaged();
  return { field, inner: null };
}

function pass(span: Span, count: number): void {
  if (span.at + count > span.end) throw damaged();
  span.at += count;
}

/** Ten bytes at most; what is beyond 2^53 is no length, and rounds. */
function readVarint(span: Span): number {
  let value = 0;
  for (let k = 0; k < 10; k++) {
    pass(span, 1);
    const byte = span.bytes[span.at - 1]!;
    value += (byte & 0x7f) * 2 ** (7 * k);
    if (byte < 0x80) return value;
  }
  throw damaged();
}

function textOf({ bytes, at, end }: Span): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).toString("utf8");
}

function damaged(): Refused {
  return new Refused("it is damaged");
}
