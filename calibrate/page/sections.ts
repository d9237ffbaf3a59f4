/** The page with some of its generated sections renewed; the text between them is written by hand.
 *  @throws Error when the page lacks the marks of a section */
export function renewSections(page: string, sections: Readonly<Record<string, string>>): string {
  return Object.entries(sections).reduce((text, [name, section]) => {
    const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to === -1) throw new Error(`docs/calibration.md has no section ${name}`);
    return `${text.slice(0, from)}${begin}\n${section}\n${text.slice(to)}`;
  }, page);
}

/** 0.0512 → "5.1". */
export function percent(share: number | null): string {
  return share === null ? "–" : (100 * share).toFixed(1);
}
