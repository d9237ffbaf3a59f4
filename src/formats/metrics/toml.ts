import { type MetricTree, malformedMetrics, mostDepth } from "./tree.ts";

/** A TOML document. Dates are texts. Throws UserError with line and column; whole numbers beyond 2^53 and
 *  nesting beyond 64 levels are refused. */
export async function parseToml(file: string, text: string): Promise<MetricTree> {
  const { parse, TomlError } = await import("smol-toml");
  try {
    return treeOf(file, parse(text, { maxDepth: mostDepth }), 0);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const say = (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "not valid TOML: ");
    throw malformedMetrics(file, { line: error.line, column: error.column }, say, "write `accuracy = 0.93`");
  }
}

function treeOf(file: string, value: unknown, depth: number): MetricTree {
  if (depth > mostDepth)
    throw malformedMetrics(file, { line: 1, column: 1 }, `nested deeper than ${mostDepth} levels`);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map((item) => treeOf(file, item, depth + 1));
  if (value === null || typeof value !== "object" || value instanceof Date) return String(value);
  return new Map(Object.entries(value).map(([key, inner]) => [key, treeOf(file, inner, depth + 1)]));
}
