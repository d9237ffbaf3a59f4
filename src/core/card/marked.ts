import { UserError } from "../../errors.ts";

/** Puts a text between its two marker lines, at the end where they are not there yet; everything else stays as it is.
 *  @param name of the part; letters, digits and `._@-`
 *  @throws UserError `config-invalid` when one of the markers is missing, or they stand twice or in the wrong order */
export function putMarked(text: string, name: string, content: string, file: string): string {
  const [begin, end] = [`<!-- evenhand:card begin ${name} -->`, `<!-- evenhand:card end ${name} -->`];
  const [from, to] = [linesOf(text, begin), linesOf(text, end)];
  const block = `${begin}\n${content.trim()}\n${end}`;
  if (from.length === 0 && to.length === 0)
    return `${text.trimEnd()}${text.trim() === "" ? "" : "\n\n"}${block}\n`;
  const [start, stop] = [from[0], to[0]];
  if (from.length !== 1 || to.length !== 1 || start === undefined || stop === undefined || stop < start) {
    throw new UserError({
      ...{ code: "config-invalid", file },
      message: `${file}: the lines \`${begin}\` and \`${end}\` must stand once each, in this order`,
      hint: "restore the one that is missing, or delete both: the part is written anew at the end",
    });
  }
  return text.slice(0, start) + block + text.slice(stop + end.length);
}

/** Where the lines begin that are this marker and nothing else. */
function linesOf(text: string, marker: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(marker); at !== -1; at = text.indexOf(marker, at + 1)) {
    const before = at === 0 || text[at - 1] === "\n";
    const after = /^[ \t]*(?:\r?\n|$)/.test(text.slice(at + marker.length, at + marker.length + 80));
    if (before && after) places.push(at);
  }
  return places;
}
