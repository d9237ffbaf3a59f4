import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Path, Problem } from "./problem.ts";
import { refusedNodes } from "./refused-nodes.ts";
import { readNested, tooDeep, yamlProblem } from "./yaml-sentence.ts";

/** Characters; above this a configuration is refused unread. */
const maxLength = 1024 * 1024;
/** How many values all aliases together may stand for. */
const maxAliasCount = 100;

export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface YamlFile {
  /** Plain values; null when the file is empty or has problems. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Where the key (or list element) of a path is written; its nearest known parent otherwise. */
  place(path: Path): Place;
}

/** Reads YAML 1.2 (no merge keys, no custom tags), remembering where everything stands. Never throws. */
export function readYaml(text: string): YamlFile {
  if (text.length > maxLength) {
    return unreadable("the file is larger than 1 MiB", "a configuration is a few hundred lines at most");
  }
  const lines = new LineCounter();
  // Repeated keys are looked for in refused-nodes.ts: the library compares every pair of keys.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false };
  const document: Document | null = readNested(() => parseDocument(text, options));
  if (document === null) return unreadable(...tooDeep);
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const place = (path: Path) => placeOf(document, path, at);
  // One slip makes the reader complain in many places: the first is the one to mend.
  const error = document.errors[0] ?? document.warnings[0];
  const problems =
    error === undefined
      ? refusedNodes(document).map(({ message, hint, offset }) => problem(message, hint, at(offset)))
      : [yamlProblem(error.code, error.message, at(error.pos[0]))];
  if (problems.length > 0) return { value: null, problems, place };
  try {
    return { value: document.toJS({ maxAliasCount }), problems, place };
  } catch {
    return unreadable("the aliases (`*name`) stand for too many values", "write the values out");
  }
}

function problem(message: string, hint: string, place: Place): Problem {
  return { level: "error", message, hint, path: [], ...place };
}

function unreadable(message: string, hint: string): YamlFile {
  const start = { line: 1, column: 1 };
  return { value: null, problems: [problem(message, hint, start)], place: () => start };
}

function placeOf(document: Document, path: Path, at: (offset: number) => Place): Place {
  let node: unknown = document.contents;
  let offset = (node as Node | null)?.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    const next = stepInto(node, step);
    if (next === undefined) break;
    offset = (next.key as Node | null)?.range?.[0] ?? offset;
    node = next.value;
  }
  return at(offset);
}

function stepInto(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step));
  }
  const value = isSeq(node) ? node.items[Number(step)] : undefined;
  return value === undefined ? undefined : { key: value, value };
}
