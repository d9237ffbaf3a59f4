import { isObject } from "../is-object.ts";

/** One rule that would be another. */
export interface Change {
  /** It could let through what the base's rule stops. */
  readonly looser: boolean;
  readonly text: string;
}

interface Wording {
  readonly looser: (before: unknown, after: unknown) => boolean;
  /** What the stricter and the looser value mean. */
  readonly meaning?: readonly [string, string];
}

/** A value that would be another, as a sentence; null: the rule is not there. */
export function change(what: string, before: unknown, after: unknown, wording: Wording): Change[] {
  const [old, now] = [spelt(before), spelt(after)];
  if (old === now) return [];
  const looser = wording.looser(before, after);
  const meaning = wording.meaning?.[looser ? 1 : 0] ?? (looser ? "looser" : "stricter");
  return [{ looser, text: `${what} would go from ${old} to ${now}: ${meaning}` }];
}

/** Values below a key that no rule has a sentence for, leaf by leaf; any of them may matter. */
export function otherChanges(what: string, before: object, after: object): Change[] {
  const [old, now] = [leaves(before), leaves(after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths.flatMap((path) => {
    const [was, would] = [spelt(old.get(path) ?? null), spelt(now.get(path) ?? null)];
    if (was === would) return [];
    return [{ looser: true, text: `${what} \`${path}\` would go from ${was} to ${would}` }];
  });
}

function leaves(value: object, prefix = ""): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    if (!isObject(inner)) found.set(path, inner);
    else for (const [deeper, leaf] of leaves(inner, path)) found.set(deeper, leaf);
  }
  return found;
}

function spelt(value: unknown): string {
  if (value === null || value === undefined) return "none";
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "none");
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
