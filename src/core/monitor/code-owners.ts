/** Where GitHub looks for the file, in this order. */
export const codeOwnersFiles = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

const mostRules = 3000;
const owner = /^@[A-Za-z0-9][A-Za-z0-9-]{0,38}(\/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$/;

/** Who owns a path by a CODEOWNERS file: the last rule that fits it; accounts and teams, mail addresses left out.
 *  @param path from the top of the repository, without a slash before it
 *  @example ownersOf("*  @ann\n/models/ @org/ml", "models/fraud") // ["@org/ml"] */
export function ownersOf(text: string, path: string): string[] {
  let owners: string[] = [];
  for (const line of text.split(/\r?\n/).slice(0, mostRules)) {
    const [pattern, ...named] = line
      .replace(/(^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    if (pattern === undefined || pattern === "" || !fits(pattern, path)) continue;
    owners = named.filter((name) => owner.test(name));
  }
  return owners;
}

/** As in .gitignore, but without `!` and character classes, which GitHub does not know here. Walks the pattern once with
 *  all places of the path that it may have come to: no pattern takes longer than its length times the path's. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.slice(0, -1).includes("/");
  const bare = pattern.replace(/^\//, "").replace(/\/$/, "");
  let places = new Set([0, ...(anchored ? [] : afterSlashes(path, 0))]);
  for (const part of bare.split(/(\*\*\/|\/\*\*|\*\*|\*|\?)/)) {
    places = new Set([...places].flatMap((place) => step(part, path, place)));
  }
  const inside = !(pattern.endsWith("*") && !pattern.endsWith("**") && anchored);
  return [...places].some((place) => place === path.length || (inside && path[place] === "/"));
}

/** Where the path may go on after one part of a pattern. */
function step(part: string, path: string, place: number): number[] {
  const rest = path.length - place;
  switch (part) {
    case "**/":
      return [place, ...afterSlashes(path, place)];
    case "/**":
      return path[place] === "/" ? Array.from({ length: rest }, (_, k) => place + 1 + k) : [];
    case "**":
      return Array.from({ length: rest + 1 }, (_, k) => place + k);
    case "*": {
      const slash = path.indexOf("/", place);
      const end = slash === -1 ? path.length : slash;
      return Array.from({ length: end - place + 1 }, (_, k) => place + k);
    }
    case "?":
      return place < path.length && path[place] !== "/" ? [place + 1] : [];
    default:
      return path.startsWith(part, place) ? [place + part.length] : [];
  }
}

function afterSlashes(path: string, from: number): number[] {
  return Array.from(path.slice(from).matchAll(/\//g), ({ index }) => from + index + 1);
}

/** Accounts of owners: a team cannot be assigned an issue. */
export function accountsOf(owners: readonly string[]): string[] {
  return owners.filter((name) => !name.includes("/")).map((name) => name.slice(1));
}
