const lineFeed = 10;
const quoteMark = 34;

/** Where the last whole row of a block of text ends; 0 when none does. Line feeds inside quoted cells end no row: a
 *  quote counts where a cell begins (RFC 4180). A string in JSON holds no line feed.
 *  @param bytes begins with a row
 *  @param layout its `delimiter` null: JSON lines; null: nothing but blank lines so far */
export function lastRowEnd(bytes: Uint8Array, layout: { delimiter: number | null } | null): number {
  const delimiter = layout?.delimiter ?? null;
  if (delimiter === null || bytes.indexOf(quoteMark) === -1) return bytes.lastIndexOf(lineFeed) + 1;
  let end = 0;
  let from = 0;
  for (let quote = bytes.indexOf(quoteMark); quote !== -1; quote = bytes.indexOf(quoteMark, from)) {
    end = lastFeed(bytes, from, quote) ?? end;
    if (!opensCell(bytes, quote, delimiter)) from = quote + 1;
    else {
      const close = closingQuote(bytes, quote);
      if (close === -1) return end;
      from = close + 1;
    }
  }
  return lastFeed(bytes, from, bytes.length) ?? end;
}

/** Where the row after the last line feed of a range begins; null when there is none. */
function lastFeed(bytes: Uint8Array, from: number, to: number): number | null {
  const at = bytes.subarray(from, to).lastIndexOf(lineFeed);
  return at === -1 ? null : from + at + 1;
}

/** A quote with nothing but blanks before it in its cell. */
function opensCell(bytes: Uint8Array, quote: number, delimiter: number): boolean {
  let before = quote - 1;
  while (before >= 0 && bytes[before] !== delimiter && (bytes[before] === 32 || bytes[before] === 9))
    before--;
  return before < 0 || bytes[before] === delimiter || bytes[before] === lineFeed;
}

/** -1 when the quote is not closed in this block, or could go on in the next. */
function closingQuote(bytes: Uint8Array, open: number): number {
  let close = bytes.indexOf(quoteMark, open + 1);
  while (close !== -1 && bytes[close + 1] === quoteMark) close = bytes.indexOf(quoteMark, close + 2);
  return close === bytes.length - 1 ? -1 : close;
}
