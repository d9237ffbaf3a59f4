/** Heat that reads without colour: a square that fills as a share grows. */
const shades = ["·", "░", "▒", "▓", "█"] as const;

/** @param share 0 to 1 of the largest; what is beyond is full, and what is above 0 is never drawn as nothing
 *  @example shade(0.5) // "▒" */
export function shade(share: number): string {
  if (!(share > 0)) return shades[0];
  return shades[Math.min(shades.length - 1, Math.max(1, Math.ceil(share * (shades.length - 1))))]!;
}

/** Which way, then how far: `▼▓`.
 *  @param share as of {@link shade} */
export function heatMark(better: boolean, share: number): string {
  return `${better ? "▲" : "▼"}${shade(share)}`;
}
