/** The parts of a markdown document: each can be printed whole, and tables and folds cut between rows or
 *  blocks, so that what is left is whole markdown too. */
export type Block =
  | { readonly kind: "text"; readonly text: string }
  | Table
  | { readonly kind: "fold"; readonly summary: string; readonly blocks: readonly Block[] };

export interface Table {
  readonly kind: "table";
  readonly head: readonly string[];
  /** One of `l`, `r`, `c` a column. */
  readonly align: string;
  readonly rows: readonly (readonly string[])[];
}

export function paragraph(text: string): Block {
  return { kind: "text", text };
}

export function table(head: readonly string[], align: string, rows: readonly (readonly string[])[]): Table {
  return { kind: "table", head, align, rows };
}

/** `summary` is HTML: markdown is not read there. */
export function fold(summary: string, blocks: readonly Block[]): Block {
  return { kind: "fold", summary, blocks };
}

/** A fold's parts without the fold: a fold in a fold is a chore. */
export function opened(block: Block): Block[] {
  return block.kind === "fold" ? [paragraph(`<sub>${block.summary}</sub>`), ...block.blocks] : [block];
}

/** Blocks as markdown, a blank line between. */
export function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join("\n\n");
}

export function renderBlock(block: Block): string {
  if (block.kind === "text") return block.text;
  if (block.kind === "table") return [...tableHead(block), ...block.rows.map(tableRow)].join("\n");
  return [foldHead(block.summary), ...block.blocks.map(renderBlock), foldEnd].join("\n\n");
}

export function tableHead({ head, align }: Table): string[] {
  const rules = [...align].map((side) => ({ l: ":--", r: "--:", c: ":-:" })[side] ?? ":--");
  return [tableRow(head), `|${rules.join("|")}|`];
}

export function tableRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
}

export function foldHead(summary: string): string {
  return `<details><summary>${summary}</summary>`;
}

export const foldEnd = "</details>";
