import { quote } from "../../core/table/wording.ts";
import { type FileBytes, malformedLine } from "./malformed.ts";

const quoteMark = 34;
const backslash = 92;

/** Blanks within a line: space, tab, carriage return. */
export function skipBlanks(bytes: Uint8Array, at: number): number {
  let next = at;
  while (bytes[next] === 32 || bytes[next] === 9 || bytes[next] === 13) next++;
  return next;
}

/** A line that is not one flat JSON object. A last line that neither ends in a line feed nor closes its
 *  object is called half-written as well. */
export function malformedJson(file: FileBytes, at: number, expected: string) {
  const { bytes } = file;
  const lineStart = at === 0 ? 0 : bytes.lastIndexOf(10, at - 1) + 1;
  const place = `, column ${at - lineStart + 1}: expected ${expected}`;
  if (bytes.indexOf(10, lineStart) === -1 && bytes[bytes.length - 1] !== 125) {
    const hint = "the file ends in the middle of an object: was the step that writes it stopped?";
    return malformedLine(file, at, `${place}; the file is half-written`, hint);
  }
  return malformedLine(file, at, place, "write one JSON object on each line");
}

/** The byte after the string that opens at `at`. Escapes are checked here, so that decoding cannot fail. */
export function skipString(file: FileBytes, at: number): number {
  const { bytes } = file;
  for (let next = at + 1; next < bytes.length; next++) {
    const byte = bytes[next]!;
    if (byte === quoteMark) return next + 1;
    if (byte === backslash) next = skipEscape(file, next);
    else if (byte < 32) throw malformedJson(file, next, "a closing quote");
  }
  throw malformedJson(file, bytes.length, "a closing quote");
}

function skipEscape(file: FileBytes, at: number): number {
  const letter = String.fromCharCode(file.bytes[at + 1] ?? 0);
  if ('"\\/bfnrt'.includes(letter)) return at + 1;
  if (letter !== "u") throw malformedJson(file, at, "an escape that JSON knows");
  for (let digit = at + 2; digit < at + 6; digit++) {
    if (!/^[0-9a-fA-F]$/.test(String.fromCharCode(file.bytes[digit] ?? 0))) {
      throw malformedJson(file, digit, "four hexadecimal digits");
    }
  }
  return at + 5;
}

const bareWord = /^(?:true|false|null|nan|-?inf(?:inity)?)$/i;
const jsonNumber = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;

/** The byte after the value that starts at `at`: a string, number, true, false, null, or the bare NaN and
 *  Infinity that Python writes. Throws UserError on a nested value, naming its key. */
export function skipValue(file: FileBytes, at: number, key: string): number {
  const { bytes } = file;
  const first = bytes[at];
  if (first === quoteMark) return skipString(file, at);
  if (first === 91) return skipList(file, at, key);
  if (first === 123) throw nested(file, at, `an object in ${quote(key)}`);
  let end = at;
  let plain = true;
  for (; end < bytes.length; end++) {
    const byte = bytes[end]!;
    if (byte === 44 || byte === 125 || byte === 93 || byte <= 32) break;
    plain &&= byte >= 48 && byte <= 57 ? true : byte === 46;
  }
  if (plain && isShortNumber(bytes, at, end)) return end;
  const text = end - at > 400 ? "" : String.fromCharCode(...bytes.subarray(at, end));
  if (!jsonNumber.test(text) && !bareWord.test(text))
    throw malformedJson(file, at, `a value for ${quote(key)}`);
  return end;
}

/** Digits with at most one point inside and no leading zero: the common case, without a string. */
function isShortNumber(bytes: Uint8Array, start: number, end: number): boolean {
  const zero = bytes[start] === 48 && end - start > 1 && bytes[start + 1] !== 46;
  if (end === start || zero || bytes[start] === 46 || bytes[end - 1] === 46) return false;
  let points = 0;
  for (let at = start; at < end; at++) if (bytes[at] === 46) points++;
  return points <= 1;
}

/** The byte after a list of plain values. Only columns of references are read as lists. */
function skipList(file: FileBytes, open: number, key: string): number {
  const { bytes } = file;
  let at = skipBlanks(bytes, open + 1);
  if (bytes[at] === 93) return at + 1;
  for (;;) {
    if (bytes[at] === 123 || bytes[at] === 91)
      throw nested(file, at, `more than a flat list in ${quote(key)}`);
    at = skipBlanks(bytes, skipValue(file, at, key));
    if (bytes[at] === 93) return at + 1;
    if (bytes[at] !== 44) throw malformedJson(file, at, 'a comma or "]"');
    at = skipBlanks(bytes, at + 1);
  }
}

export function nested(file: FileBytes, at: number, what: string) {
  return malformedLine(file, at, ` holds ${what}`, "write flat objects: one plain value a key");
}
