import { isObject } from "../is-object.ts";
import type { Params, Value } from "./space.ts";

type Tree = Record<string, unknown>;

/** The parameter file's content with a trial's values over it. A name that the file has as one key (`model.lr`) is
 *  replaced there; otherwise its dots lead into nested maps, which are made where they are missing. The file's own
 *  content is not changed.
 *  @example mergeParams({model: {lr: 1, depth: 3}}, {"model.lr": 2}) // {model: {lr: 2, depth: 3}} */
export function mergeParams(document: unknown, chosen: Params): Tree {
  const merged = copyOf(document);
  for (const [name, value] of Object.entries(chosen)) place(merged, name, value);
  return merged;
}

function place(tree: Tree, name: string, value: Value): void {
  const keys = Object.hasOwn(tree, name) ? [name] : name.split(".");
  let at = tree;
  for (const key of keys.slice(0, -1)) {
    const inner = copyOf(Object.hasOwn(at, key) ? at[key] : {});
    at[key] = inner;
    at = inner;
  }
  at[keys.at(-1)!] = value;
}

/** A map as one that may be written to; anything else gives way to an empty one. */
function copyOf(value: unknown): Tree {
  return isObject(value) ? { ...value } : {};
}
