import path from "node:path";

/** Links within a site that lead to no page or to no place on it, and ids that stand twice on a page. */
export function brokenLinks(site: ReadonlyMap<string, string>): string[] {
  const ids = new Map(
    [...site].map(([file, page]) => [file, [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)]),
  );
  const broken = [...ids].flatMap(([file, own]) =>
    own.filter((id, at) => own.indexOf(id) !== at).map((id) => `${file}: id ${id} twice`),
  );
  for (const [file, page] of site) {
    for (const [, href] of page.matchAll(/ (?:href|action)="([^"]+)"/g)) {
      if (/^https?:/.test(href!)) continue;
      const [name = "", anchor] = href!.split("?")[0]!.split("#");
      const target = name === "" ? file : path.posix.join(path.posix.dirname(file), name);
      if (!site.has(target)) broken.push(`${file}: no page ${href}`);
      else if (anchor !== undefined && !ids.get(target)!.includes(anchor))
        broken.push(`${file}: no place ${href}`);
    }
  }
  return broken;
}
