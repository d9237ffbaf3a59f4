/** What a column holds, from narrow to wide; `empty` when no cell has a value. */
export const kinds = ["empty", "bool", "int", "float", "datetime", "string"] as const;
export type Kind = (typeof kinds)[number];

/** Spelled as a missing value: what pandas reads as one by default. */
const missingWords: ReadonlySet<string> = new Set([
  "",
  "NA",
  "N/A",
  "n/a",
  "#N/A",
  "<NA>",
  "null",
  "NULL",
  "None",
  "NaT",
]);

export function isMissingWord(text: string): boolean {
  return missingWords.has(text);
}

const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ][0-2]\d:[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d{2}:?\d{2}))?)?$/;

/** The kind of a text that is no number: ISO 8601 dates and times, true and false, anything else. */
export function kindOfText(text: string): "bool" | "datetime" | "string" {
  if (/^(?:true|false)$/i.test(text)) return "bool";
  return dateTime.test(text) ? "datetime" : "string";
}

/** Milliseconds since 1970; a time without a zone counts as UTC. */
export function timeOf(text: string): number {
  const written = text.replace(" ", "T").replace(/ (?=[Z+-])/, "");
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(written) || written.length === 10 ? written : `${written}Z`;
  return Date.parse(zoned);
}

export function isNumeric(kind: Kind): boolean {
  return kind === "int" || kind === "float";
}
