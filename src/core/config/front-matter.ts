import { isMap, isSeq, parseDocument } from "yaml";
import { errorMessage, UserError } from "../../errors.ts";
import { readNested, tooDeep } from "./yaml-sentence.ts";

/** A text with the YAML that may stand before it between two lines of `---`. */
export interface FrontMatter {
  /** null: there is none. */
  readonly yaml: string | null;
  readonly body: string;
}

export function splitFrontMatter(text: string): FrontMatter {
  const found = /^\uFEFF?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)/.exec(text);
  return found === null ? { yaml: null, body: text } : { yaml: found[1]!, body: text.slice(found[0].length) };
}

/** The YAML with `entries` under `model-index`, each in the place of the one with its name; every other key, entry and
 *  comment stays.
 *  @param file for the sentence of an error
 *  @throws UserError `config-invalid` when it is no YAML, or `model-index` is no list */
export function putModelIndex(
  yaml: string | null,
  entries: readonly { readonly name: string }[],
  file: string,
): string {
  const document = readNested(() => parseDocument(yaml ?? "", { prettyErrors: false }));
  if (document === null) throw refused(file, `its front matter is not YAML: ${tooDeep[0]}`);
  const problem = document.errors[0];
  if (problem !== undefined) throw refused(file, `its front matter is not YAML: ${problem.message}`);
  if (document.contents !== null && !isMap(document.contents))
    throw refused(file, "its front matter is not a map of keys");
  const index = document.get("model-index") ?? null;
  if (index !== null && !isSeq(index)) throw refused(file, "`model-index` in its front matter is not a list");
  if (index === null) document.set("model-index", document.createNode([]));
  const names = (index?.items ?? []).map((item) => (isMap(item) ? item.get("name") : undefined));
  for (const entry of entries) {
    const at = names.indexOf(entry.name);
    const path = ["model-index", at === -1 ? names.push(entry.name) - 1 : at];
    document.setIn(path, document.createNode(entry));
  }
  try {
    return document.toString({ lineWidth: 0 });
  } catch (error) {
    // An alias without an anchor is found out only here.
    throw refused(file, `its front matter is not YAML: ${errorMessage(error)}`);
  }
}

function refused(file: string, why: string): UserError {
  return new UserError({
    ...{ code: "config-invalid", file, message: `${file}: ${why}` },
    hint: "mend what stands between its first two lines of ---, or name another file with `model-card`",
  });
}
