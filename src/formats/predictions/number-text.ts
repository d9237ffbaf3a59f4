/** 10^0 … 10^22: the powers of ten that a double holds exactly. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);
const exactDigits = 15;

/** The number written in bytes[start, end), correctly rounded; NaN when it is none. Accepts a sign, digits
 *  with one point, an exponent, and inf / infinity in any case. (With at most 15 digits and a power of ten up
 *  to 22 one multiplication or division is exact: W. D. Clinger, 1990.) */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const sign = bytes[at];
  if (sign === 45 || sign === 43) at++;
  let mantissa = 0;
  let digits = 0;
  let scale = 0;
  const whole = at;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) break;
    mantissa = mantissa * 10 + digit;
    if (mantissa > 0) digits++;
  }
  let written = at - whole;
  if (at < end && bytes[at] === 46) {
    const point = ++at;
    for (; at < end; at++) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9) break;
      mantissa = mantissa * 10 + digit;
      if (mantissa > 0) digits++;
    }
    scale = point - at;
    written += at - point;
  }
  if (written === 0) return parseWord(bytes, start, end);
  if (at < end) {
    const exponent = parseExponent(bytes, at, end);
    if (Number.isNaN(exponent)) return Number.NaN;
    scale += exponent;
  }
  if (digits > exactDigits || scale < -22 || scale > 22) return Number(asciiText(bytes, start, end));
  const value = scale < 0 ? mantissa / powers[-scale]! : mantissa * powers[scale]!;
  return sign === 45 ? -value : value;
}

/** A number of digits with at most one point among them and perhaps a minus sign before, written in bytes[start, end)
 *  and nothing else; NaN for anything else. The usual cell, without a look for blanks or exponents. */
export function parsePlain(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] === 45 && end - start > 1 && bytes[start + 1] !== 45)
    return -parsePlain(bytes, start + 1, end);
  if (end - start > exactDigits || end === start) return Number.NaN;
  let mantissa = 0;
  let point = -1;
  for (let at = start; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
    else if (digit === -2 && point === -1 && at > start) point = at;
    else return Number.NaN;
  }
  return point === -1 ? mantissa : mantissa / powers[end - point - 1]!;
}

function parseExponent(bytes: Uint8Array, start: number, end: number): number {
  const letter = bytes[start];
  if (letter !== 101 && letter !== 69) return Number.NaN;
  let at = start + 1;
  const sign = bytes[at];
  if (at < end && (sign === 45 || sign === 43)) at++;
  if (at >= end) return Number.NaN;
  let exponent = 0;
  for (; at < end; at++) {
    const digit = bytes[at]! - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    exponent = exponent * 10 + digit;
  }
  return sign === 45 ? -exponent : exponent;
}

function parseWord(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 9) return Number.NaN;
  const word = /^([+-]?)inf(inity)?$/i.exec(asciiText(bytes, start, end));
  return word === null ? Number.NaN : word[1] === "-" ? -Infinity : Infinity;
}

/** `nan` in any case, signed or not: written on purpose, so not a bad cell. */
export function isNanWord(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start <= 4 && /^[+-]?nan$/i.test(asciiText(bytes, start, end));
}

function asciiText(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}
