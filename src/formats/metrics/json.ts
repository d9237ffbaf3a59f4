import { quote } from "../../core/table/wording.ts";
import { type MetricTree, malformedMetrics, mostDepth } from "./tree.ts";

interface Reader {
  readonly file: string;
  readonly text: string;
  at: number;
}

const blanks = /[ \t\r\n]*/y;
const token = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\p{Cc}]*)*"|[^\s,:{}[\]"]+/uy;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const words = new Map<string, MetricTree>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["NaN", null],
  ["Infinity", null],
  ["-Infinity", null],
]);

/** JSON as Python writes it: bare NaN and Infinity are allowed and read as null, a byte order mark is passed
 *  over. Throws UserError with line and column; nesting beyond 64 levels is refused. */
export function parseJson(file: string, text: string): MetricTree {
  const reader = { file, text, at: text.startsWith("\ufeff") ? 1 : 0 };
  const tree = readValue(reader, 0);
  skipBlanks(reader);
  if (reader.at < text.length) throw unexpected(reader, "the end of the file");
  return tree;
}

function readValue(reader: Reader, depth: number): MetricTree {
  skipBlanks(reader);
  const first = reader.text[reader.at];
  if ((first === "{" || first === "[") && depth >= mostDepth) {
    throw malformedMetrics(reader.file, placeOf(reader), `nested deeper than ${mostDepth} levels`);
  }
  if (first === "{") return readObject(reader, depth);
  if (first === "[") return readList(reader, depth);
  const start = reader.at;
  const text = readToken(reader);
  if (text?.startsWith('"')) return JSON.parse(text) as string;
  if (text !== null && number.test(text)) return Number(text);
  const word = text === null ? undefined : words.get(text);
  if (word !== undefined) return word;
  reader.at = start;
  throw unexpected(reader, "a value");
}

function readObject(reader: Reader, depth: number): MetricTree {
  const tree = new Map<string, MetricTree>();
  reader.at++;
  skipBlanks(reader);
  if (take(reader, "}")) return tree;
  do {
    skipBlanks(reader);
    const start = reader.at;
    const spelled = readToken(reader);
    if (!spelled?.startsWith('"')) {
      reader.at = start;
      throw unexpected(reader, "a key in quotes");
    }
    const key = JSON.parse(spelled) as string;
    if (tree.has(key)) {
      reader.at = start;
      throw malformedMetrics(reader.file, placeOf(reader), `the key ${quote(key)} for the second time`);
    }
    skipBlanks(reader);
    if (!take(reader, ":")) throw unexpected(reader, '":"');
    tree.set(key, readValue(reader, depth + 1));
    skipBlanks(reader);
  } while (take(reader, ","));
  if (!take(reader, "}")) throw unexpected(reader, 'a comma or "}"');
  return tree;
}

function readList(reader: Reader, depth: number): MetricTree {
  const list: MetricTree[] = [];
  reader.at++;
  skipBlanks(reader);
  if (take(reader, "]")) return list;
  do {
    list.push(readValue(reader, depth + 1));
    skipBlanks(reader);
  } while (take(reader, ","));
  if (!take(reader, "]")) throw unexpected(reader, 'a comma or "]"');
  return list;
}

function readToken(reader: Reader): string | null {
  token.lastIndex = reader.at;
  const match = token.exec(reader.text);
  if (match === null) return null;
  reader.at = token.lastIndex;
  return match[0];
}

function skipBlanks(reader: Reader): void {
  blanks.lastIndex = reader.at;
  blanks.test(reader.text);
  reader.at = blanks.lastIndex;
}

function take(reader: Reader, mark: string): boolean {
  if (reader.text[reader.at] !== mark) return false;
  reader.at++;
  return true;
}

function unexpected(reader: Reader, expected: string) {
  const ends = reader.at >= reader.text.length;
  const say = ends
    ? `the file ends where ${expected} is expected: it is half-written`
    : `expected ${expected}`;
  return malformedMetrics(reader.file, placeOf(reader), say);
}

function placeOf(reader: Reader): { line: number; column: number } {
  const before = reader.text.slice(0, reader.at);
  const line = before.split("\n").length;
  return { line, column: reader.at - (before.lastIndexOf("\n") + 1) + 1 };
}
