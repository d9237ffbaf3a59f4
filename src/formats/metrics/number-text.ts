const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const notNumber = /^[+-]?(?:nan|\.nan|\.?inf(?:inity)?)$/i;

/** A number written as text: null when it says that it is none (NaN, inf), undefined when it is another text. */
export function parseNumber(written: string): number | null | undefined {
  const text = written.trim();
  if (notNumber.test(text)) return null;
  if (!decimal.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
