/** How a sentence shows text from someone's file: quoted, on one line, at most 60 characters. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}

/** A name as it stands in YAML: plain when it may, quoted otherwise. */
export function yamlName(text: string): string {
  return /^[A-Za-z0-9_][\w.-]{0,39}$/.test(text) ? text : quote(text);
}

/** The first few names, quoted, with the number of those left out: `"a", "b" and 3 more`. */
export function listNames(names: readonly string[], most = 20): string {
  const shown = names.slice(0, most).map(quote).join(", ");
  return names.length > most ? `${shown} and ${countOf(names.length - most)} more` : shown;
}

/** 1234567 → 1,234,567; the same in every locale. */
export function countOf(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 row`, `2 rows`. */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${countOf(n)} ${n === 1 ? one : many}`;
}
