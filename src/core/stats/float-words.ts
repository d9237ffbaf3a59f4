/** A float64 seen as two 32-bit words, whatever the byte order of the machine. */
export const scratch = new Float64Array([1]);
export const words = new Uint32Array(scratch.buffer);
/** Index in `words` of the half with sign and exponent (1.0 has a zero low half). */
export const highWord: 0 | 1 = words[1] === 0 ? 0 : 1;
export const lowWord: 0 | 1 = highWord === 1 ? 0 : 1;
