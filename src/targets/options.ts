import { z } from "zod";
import { nearestName } from "../core/table/nearest-name.ts";
import { UserError } from "../errors.ts";

export type RawOptions = Readonly<Record<string, string | number | boolean>>;

/** Reads a target's options against its schema; every problem in one UserError, unknown names with the nearest
 *  known one. */
export function parseOptions<T>(
  target: string,
  schema: z.ZodObject<z.ZodRawShape, z.core.$strict>,
  raw: RawOptions,
): T {
  const texts = Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, String(value)]));
  const parsed = schema.safeParse(texts);
  if (parsed.success) return parsed.data as T;
  const known = Object.keys(schema.shape);
  const lines = parsed.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((name) => unknown(name, known))
      : [`${issue.path.join(".")} ${issue.message}`],
  );
  throw new UserError({
    code: "config-invalid",
    message: `options of target ${target}: ${lines.join("; ")}`,
    hint: `${target} takes ${known.join(", ")} (docs/deploy.md)`,
  });
}

function unknown(name: string, known: readonly string[]): string {
  const meant = nearestName(name, known);
  return `${JSON.stringify(name.slice(0, 60))} is not known${meant === null ? "" : `, did you mean ${meant}?`}`;
}

/** An option that must be there. */
export function required(example: string): z.ZodString {
  return z
    .string({ error: `is missing (for example ${example})` })
    .min(1, { error: `is empty (for example ${example})` });
}
