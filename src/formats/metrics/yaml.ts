import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from "yaml";
import { readNested, tooDeep, yamlProblem } from "../../core/config/yaml-sentence.ts";
import { quote } from "../../core/table/wording.ts";
import { type MetricTree, malformedMetrics, mostDepth } from "./tree.ts";

/** The one YAML document of a metrics file. Aliases, several documents, keys that are not plain and nesting
 *  beyond 64 levels are refused with line and column. Lists are empty lists: no metric is in one. */
export function parseYaml(file: string, text: string): MetricTree {
  const { document, place } = readDocument(file, text);
  return treeOf(document?.contents ?? null, { file, place }, 0);
}

/** The same document whole: lists are kept and aliases followed, for files that are no mere list of numbers. */
export function parseYamlWhole(file: string, text: string): MetricTree {
  const { document } = readDocument(file, text);
  try {
    return wholeOf(document?.toJS({ mapAsMap: true, maxAliasCount: 100 }), 0, file);
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw malformedMetrics(file, { line: 1, column: 1 }, `aliases that cannot be followed: ${error.message}`);
  }
}

function readDocument(file: string, text: string) {
  const lines = new LineCounter();
  // Repeated keys are looked for below: the library compares every pair of keys.
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "silent" } as const;
  const documents = readNested(() => parseAllDocuments(text, options));
  if (documents === null) throw malformedMetrics(file, { line: 1, column: 1 }, ...tooDeep);
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (!Array.isArray(documents)) return { document: undefined, place };
  for (const document of documents) {
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) {
      const at = place(problem.pos[0]);
      const { message, hint } = yamlProblem(problem.code, problem.message, at);
      throw malformedMetrics(file, at, message, hint);
    }
  }
  const [document, second] = documents;
  if (second !== undefined) {
    const at = place(second.range?.[0] ?? 0);
    throw malformedMetrics(file, at, "a second YAML document begins; one is expected");
  }
  return { document, place };
}

function wholeOf(value: unknown, depth: number, file: string): MetricTree {
  if (depth > mostDepth) {
    throw malformedMetrics(file, { line: 1, column: 1 }, `nested deeper than ${mostDepth} levels`);
  }
  if (Array.isArray(value)) return value.map((item) => wholeOf(item, depth + 1, file));
  if (!(value instanceof Map)) return plain(value);
  const entries = [...value].map(([key, inner]) => [String(key), wholeOf(inner, depth + 1, file)] as const);
  return new Map(entries);
}

interface Where {
  file: string;
  place(offset: number): { line: number; column: number };
}

function treeOf(node: unknown, where: Where, depth: number): MetricTree {
  if (isScalar(node)) return plain(node.value);
  const at = where.place((node as Node | null)?.range?.[0] ?? 0);
  if (depth >= mostDepth) throw malformedMetrics(where.file, at, `nested deeper than ${mostDepth} levels`);
  if (isAlias(node)) throw malformedMetrics(where.file, at, "an alias (*name); write the value itself");
  if (isSeq(node)) return [];
  if (!isMap(node)) return null;
  const tree = new Map<string, MetricTree>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) throw malformedMetrics(where.file, at, "a key that is not plain text");
    const name = key.source ?? String(key.value);
    if (tree.has(name)) {
      const second = where.place((key as Node).range?.[0] ?? 0);
      throw malformedMetrics(where.file, second, `the key ${quote(name)} for the second time`);
    }
    tree.set(name, treeOf(value, where, depth + 1));
  }
  return tree;
}

function plain(value: unknown): MetricTree {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return typeof value === "bigint" ? Number(value) : String(value);
}
