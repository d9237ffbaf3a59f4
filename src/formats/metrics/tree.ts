import { UserError } from "../../errors.ts";

/** What a metrics file holds: objects as Maps, so that no key is special. Numbers that JSON cannot hold, and
 *  null, are null. */
export type MetricTree = Map<string, MetricTree> | MetricTree[] | string | number | boolean | null;

export const mostDepth = 64;

/** `metrics.json: line 3, column 7: …`. */
export function malformedMetrics(
  file: string,
  place: { line: number; column: number },
  say: string,
  hint = 'write named numbers, such as {"accuracy": 0.93}',
): UserError {
  return new UserError({
    code: "file-malformed",
    message: `${file}: line ${place.line}, column ${place.column}: ${say}`,
    hint,
    file,
    ...place,
  });
}
