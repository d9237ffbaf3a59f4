/** Figures as a report prints them: a real minus sign, thousands separated, small losses never rounded away. */
export const minus = "\u2212";
const mostDecimals = 8;

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? separated : `${separated}.${fraction}`;
}

/** Magnitude with so many decimals; very small ones (more decimals than 8 asked) as 1.2e−11. */
function magnitude(value: number, decimals: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (decimals > mostDecimals && size > 0 && size < 1)) {
    return size.toExponential(2).replace("e+", "e").replace("e-", `e${minus}`);
  }
  return grouped(size.toFixed(Math.min(decimals, mostDecimals)));
}

/** @example plain(-0.5, 2) // "−0.50" */
export function plain(value: number, decimals: number): string {
  return (value < 0 ? minus : "") + magnitude(value, decimals);
}

/** With its sign; zero has none.
 *  @example signed(0.0062, 4) // "+0.0062" */
export function signed(value: number, decimals: number): string {
  return (value < 0 ? minus : value > 0 ? "+" : "") + magnitude(value, decimals);
}

/** @example count(1079) // "1,079" */
export function count(value: number): string {
  return plain(Math.round(value), 0);
}

/** Three significant digits, since more would claim too much.
 *  @example approximately(3347) // "≈ 3,350" */
export function approximately(value: number): string {
  if (value >= 1e12) return "over a trillion";
  return `≈\u00a0${count(Number(value.toPrecision(3)))}`;
}

/** @example counted(1, "row") // "1 row" */
export function counted(value: number, noun: string, plural = `${noun}s`): string {
  return `${count(value)} ${value === 1 ? noun : plural}`;
}

/** A p value: four decimals, or that it is below them. */
export function probability(p: number): string {
  return p < 0.0001 ? "< 0.0001" : plain(p, 4);
}

/** @example bytes(63_500) // "63.5 kB" */
export function bytes(size: number): string {
  const units = ["B", "kB", "MB", "GB", "TB"];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, size)) / 3));
  return `${plain(size / 1000 ** step, step === 0 ? 0 : 1)} ${units[step]}`;
}

/** @example age(2.3) // "2 days old" */
export function age(days: number): string {
  if (days < 1 / 24) return "fresh";
  if (days < 1) return `${counted(Math.round(days * 24), "hour")} old`;
  return `${counted(Math.round(days), "day")} old`;
}

/** Decimals that show `digits` significant digits of a value; 0 for one that has them before the point. */
export function decimalsFor(value: number, digits: number): number {
  if (value === 0) return 0;
  return Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
}
