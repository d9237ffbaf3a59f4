/** The shortest text that is hidden: shorter ones stand in every log by chance. */
const shortest = 8;

/** A secret as it may stand in a text: as it is, in base64 wherever in a longer text it begins, for addresses, in hex, and
 *  escaped for JSON and HTML. Longest first, so that one is not cut in two by another. [] for less than 8 characters. */
export function spellingsOf(secret: string): string[] {
  if (secret.length < shortest) return [];
  const bytes = new TextEncoder().encode(secret);
  const each = (spell: (byte: number) => string) => Array.from(bytes, spell).join("");
  const hex = each((byte) => byte.toString(16).padStart(2, "0"));
  const json = JSON.stringify(secret).slice(1, -1);
  const codes = Array.from(secret, (mark) => mark.codePointAt(0)!);
  const all = [
    ...[secret, json, encodeURIComponent(secret), encodeURIComponent(encodeURIComponent(secret))],
    ...[
      hex,
      hex.toUpperCase(),
      each((byte) => `%${byte.toString(16)}`),
      each((byte) => `\\x${byte.toString(16)}`),
    ],
    ...[each((byte) => `%${byte.toString(16).toUpperCase()}`), [...secret].reverse().join("")],
    ...[codes.map((code) => `&#${code};`).join(""), codes.map((code) => `&#x${code.toString(16)};`).join("")],
    codes.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join(""),
    ...[0, 1, 2].flatMap((before) => base64At(bytes, before)),
  ];
  return [...new Set(all)].filter((one) => one.length >= shortest).sort((a, b) => b.length - a.length);
}

/** What base64 makes of the bytes behind one, two or no others: the characters that depend on nothing else. */
function base64At(bytes: Uint8Array, before: number): string[] {
  const padded = new Uint8Array(before + bytes.length);
  padded.set(bytes, before);
  const text = btoa(String.fromCharCode(...padded)).replace(/=+$/, "");
  const from = before === 0 ? 0 : before + 1;
  const spelled = text.slice(from, Math.floor(((before + bytes.length) * 8) / 6));
  return [spelled, spelled.replaceAll("+", "-").replaceAll("/", "_")];
}

/** Writes `***` for every spelling of the secrets. O(text × secrets). */
export function makeHider(secrets: readonly string[]): (text: string) => string {
  const spellings = secrets.flatMap(spellingsOf);
  return (text) => spellings.reduce((rest, one) => rest.replaceAll(one, "***"), text);
}
