import type { z } from "zod";
import { UserError } from "../../errors.ts";
import { canonicalJson, sha256 } from "../digest.ts";

/** A kind of record whose id is the sha256 of everything else in it. */
export interface SealedKind<T extends { readonly id: string }> {
  /** Such as `evenhand/run/v1`. */
  readonly schema: string;
  readonly shape: z.ZodType<T>;
  /** The command that writes it anew. */
  readonly verb: string;
}

/** Gives a record its id. */
export function seal<T extends { readonly id: string }>(kind: SealedKind<T>, body: Omit<T, "id">): T {
  return kind.shape.parse({ ...body, id: sha256(canonicalJson(body)) });
}

/** Reads a stored record. Throws UserError `record-invalid` when it is not JSON, was written by a release with
 *  another major version, does not match its schema, or does not have the id that its content gives. */
export function parseSealed<T extends { readonly id: string }>(
  kind: SealedKind<T>,
  text: string,
  source: string,
): T {
  const invalid = (message: string, cause?: unknown) => {
    const hint = `run ${kind.verb} again, so that the record is written anew`;
    return new UserError({ code: "record-invalid", message: `${source}: ${message}`, hint }, cause);
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid("not a JSON record", cause);
  }
  const { schema, tool } = (value ?? {}) as { schema?: unknown; tool?: { version?: unknown } | null };
  if (schema !== kind.schema) {
    const writer =
      typeof tool?.version === "string" ? `; evenhand ${tool.version.slice(0, 40)} wrote it` : "";
    throw invalid(`schema ${JSON.stringify(schema ?? null)} is not ${kind.schema}${writer}`);
  }
  const parsed = kind.shape.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw invalid(`${issue?.path.join(".") || "the record"}: ${issue?.message ?? "does not fit"}`);
  }
  const { id, ...rest } = parsed.data;
  if (id === sha256(canonicalJson(rest))) return parsed.data;
  throw invalid("the record was changed after it was written (its id does not fit its content)");
}
