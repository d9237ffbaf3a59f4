/** A number at a dotted path of a JSON value; null: nothing is there.
 *  @example numberAt({versions: {a: {requests: 7}}}, "versions.a.requests") // 7
 *  @throws Error for something there that is no number */
export function numberAt(value: unknown, path: string): number | null {
  let at: unknown = value;
  for (const name of path.split(".")) {
    if (at === null || typeof at !== "object" || !Object.hasOwn(at, name)) return null;
    at = (at as Record<string, unknown>)[name];
  }
  if (at === null || (typeof at === "number" && Number.isFinite(at))) return at;
  throw new Error(`${path} is ${JSON.stringify(at)?.slice(0, 60)}, which is no number`);
}

/** Reads a JSON text.
 *  @throws Error that names where it came from */
export function parseNumbers(text: string, from: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${from} is not JSON: ${JSON.stringify(text.trim().slice(0, 80))}`, { cause });
  }
}
