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
  let isStart = true;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === quoteMark && isStart) {
      at = closingQuote(bytes, at);
      if (at === -1) return end;
      isStart = false;
    } else if (byte === lineFeed) {
      end = at + 1;
      isStart = true;
    } else if (byte === delimiter) isStart = true;
    else if (byte !== 32 && byte !== 9) isStart = false;
  }
  return end;
}

/** -1 when the quote is not closed in this block, or could go on in the next. */
function closingQuote(bytes: Uint8Array, open: number): number {
  let close = bytes.indexOf(quoteMark, open + 1);
  while (close !== -1 && bytes[close + 1] === quoteMark) close = bytes.indexOf(quoteMark, close + 2);
  return close === bytes.length - 1 ? -1 : close;
}
