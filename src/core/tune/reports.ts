/** A value that a command has reported on its way. */
export interface Report {
  /** The line's `step`; without one, how many reports of the metric there were, from 1. */
  readonly step: number;
  readonly value: number;
}

/** The values of one metric in EVENHAND_METRICS, in the order they came. Lines that are not JSON, a torn last one among
 *  them, and values that are not finite numbers are passed over. */
export function readReports(lines: string, metric: string): Report[] {
  const reports: Report[] = [];
  for (const line of lines.split("\n")) {
    const entry = parseLine(line);
    const value = entry?.[metric];
    if (typeof value !== "number" || !Number.isFinite(value)) continue;
    const step = entry?.["step"];
    reports.push({ step: typeof step === "number" ? step : reports.length + 1, value });
  }
  return reports;
}

function parseLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return value !== null && typeof value === "object" ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
