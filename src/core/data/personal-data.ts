import type { ColumnProfile, Occurrence } from "./column-profile.ts";

/** A kind of personal data by its published form; `check` weighs the digits that a form alone does not. */
interface Detector {
  readonly what: string;
  readonly form: RegExp;
  readonly check?: (text: string) => boolean;
}

/** Forms with a standard behind them, so that a match is more than a guess. */
const detectors: readonly Detector[] = [
  // RFC 5321 addresses in their plain form.
  {
    what: "e-mail address",
    form: /(?<![\w.+-])[\w.+-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,24}(?![\w-])/i,
  },
  // ITU-T E.164: a plus sign and 8 to 15 digits.
  { what: "phone number", form: /(?<![\w+])\+[1-9](?:[ .()-]{0,2}\d){7,14}(?!\d)/ },
  // ISO 13616, check digits by ISO 7064 (mod 97).
  { what: "bank account (IBAN)", form: /\b[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}\b/, check: isIban },
  // ISO/IEC 7812, last digit by Luhn.
  { what: "payment card", form: /(?<!\d)[3-6]\d{3}(?:[ -]?\d){9,15}(?!\d)/, check: isCard },
  // SSA: area, group and serial are never all zero, and area is below 900.
  {
    what: "US social security number",
    form: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/,
  },
  {
    what: "UK national insurance number",
    form: /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/,
  },
  {
    what: "IP address",
    form: /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/,
  },
];

export interface Sighting {
  readonly what: string;
  readonly rows: number;
  /** Rows that were looked at: all, unless a column has very many different values. */
  readonly looked: number;
  readonly first: number;
}

/** Probable personal data in a column's texts, by kind. Numbers without other marks are not looked at. */
export function findPersonalData({ texts }: ColumnProfile): Sighting[] {
  return detectors.flatMap(({ what, form, check }) => {
    const seen = sight(texts, (text) => {
      const match = text.length > 2000 ? null : form.exec(text);
      return match !== null && (check === undefined || check(match[0]));
    });
    return seen.rows === 0 ? [] : [{ what, ...seen }];
  });
}

/** Rows of the texts that a question is answered yes for. */
export function sight(
  texts: ReadonlyMap<string, Occurrence>,
  isOne: (text: string) => boolean,
): Omit<Sighting, "what"> {
  let rows = 0;
  let looked = 0;
  let first = Infinity;
  for (const [text, found] of texts) {
    looked += found.count;
    if (!isOne(text)) continue;
    rows += found.count;
    first = Math.min(first, found.first);
  }
  return { rows, looked, first };
}

function isCard(written: string): boolean {
  const digits = [...written.replace(/\D/g, "")].map(Number).reverse();
  if (digits.length < 13 || digits.length > 19 || new Set(digits).size < 2) return false;
  const sum = digits.reduce((total, digit, k) => {
    const doubled = k % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

function isIban(written: string): boolean {
  const plain = written.replaceAll(" ", "");
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const mark of plain.slice(4) + plain.slice(0, 4)) {
    for (const digit of String(Number.parseInt(mark, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}
