import { type Alias, type Document, isScalar, type Node, visit, type YAMLMap } from "yaml";

export interface RefusedNode {
  readonly message: string;
  readonly hint: string;
  /** Characters from the start of the file. */
  readonly offset: number;
}

const maxAliases = 100;
/** Names that every JavaScript object answers to: a lookup could find something that nobody wrote. */
const inherited = new Set(["__proto__", "constructor", "prototype"]);

/** What YAML allows and a configuration does not: repeated keys, keys that are not text, unknown or very many
 *  aliases, names with a meaning of their own. O(nodes). */
export function refusedNodes(document: Document): RefusedNode[] {
  const refused: RefusedNode[] = [];
  let aliases = 0;
  visit(document, {
    Alias(_, alias) {
      if (++aliases > maxAliases) {
        refused.push(node(alias, "more than 100 aliases (`*name`) are used", "write the values out"));
        return visit.BREAK;
      }
      refused.push(...unknownAlias(alias, document));
    },
    Map(_, map) {
      refused.push(...refusedKeys(map));
    },
  });
  return refused;
}

function unknownAlias(alias: Alias, document: Document): RefusedNode[] {
  if (alias.resolve(document) !== undefined) return [];
  const message = `the alias \`*${alias.source}\` has no anchor \`&${alias.source}\` before it`;
  return [node(alias, message, "define the anchor first, or put the value in quotes if it is text")];
}

function refusedKeys(map: YAMLMap): RefusedNode[] {
  const seen = new Set<string>();
  const refused: RefusedNode[] = [];
  for (const { key } of map.items) {
    const name = isScalar(key) && key.value !== null ? String(key.value) : null;
    if (name === null) {
      refused.push(node(key, "a key must be plain text", "write `name: value`"));
    } else if (inherited.has(name)) {
      refused.push(node(key, `\`${name}\` cannot be used as a key`, "choose another name"));
    } else if (seen.has(name)) {
      refused.push(node(key, `the key \`${name}\` is written twice in one block`, "keep one of the two"));
    }
    if (name !== null) seen.add(name);
  }
  return refused;
}

function node(place: unknown, message: string, hint: string): RefusedNode {
  return { message, hint, offset: (place as Node | null)?.range?.[0] ?? 0 };
}
