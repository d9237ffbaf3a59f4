/** One comparison of times; a row is a line of its table, with the same keys in every row. */
export interface Bench {
  readonly title: string;
  readonly note: string;
  /** Everything it compares is of its own run: its section of the results is written alone, too. */
  readonly isOwnRun?: boolean;
  run(): readonly Readonly<Record<string, string>>[];
}

/** The middle value, or the mean of the middle two. NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** A Markdown table; the first column is text, the others are aligned to the right. */
export function renderTable(rows: readonly Readonly<Record<string, string>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const rule = names.map((_, index) => (index === 0 ? ":--" : "--:"));
  return [line(names), line(rule), ...rows.map((row) => line(names.map((name) => row[name] ?? "")))].join(
    "\n",
  );
}
