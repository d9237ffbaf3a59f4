/** Replaces what stands between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->` by `parts[NAME]`.
 *  @throws when a marker is missing, unknown or not closed: a table that nobody renews is worse than none. */
export function fillMarkers(file: string, text: string, parts: Readonly<Record<string, string>>): string {
  const found = new Set<string>();
  const filled = text.replace(
    /(<!-- generated:([a-z-]+) -->\n)[\s\S]*?(<!-- \/generated:\2 -->)/g,
    (_, open: string, name: string, close: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`${file}: nothing is generated under the name ${name}`);
      found.add(name);
      return `${open}${part}\n${close}`;
    },
  );
  const missing = Object.keys(parts).filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`${file}: no marker for ${missing.join(", ")}`);
  return filled;
}
