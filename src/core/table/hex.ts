const digits = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));

/** Writes a 32-bit word as eight hexadecimal digits from text[at] on. */
export function writeHex(word: number, text: Uint8Array, at: number): void {
  for (let k = 0; k < 8; k++) text[at + k] = digits[(word >>> (28 - 4 * k)) & 15]!;
}
