import { z } from "zod";

const count = z.int().nonnegative();
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** Numbers laid end to end, little-endian, in the bytes before the head. */
export const blobSchema = z.strictObject({
  type: z.enum(["u8", "u16", "u32", "f64"]),
  at: count,
  length: count,
});
export type Blob = z.infer<typeof blobSchema>;

/** Texts as UTF-8 laid end to end: text k is bytes[starts[k], starts[k + 1]). */
const textsSchema = z.strictObject({ bytes: blobSchema, starts: blobSchema });
export type TextBlobs = z.infer<typeof textsSchema>;

const fieldSchema = z.discriminatedUnion("form", [
  z.strictObject({
    name: z.string(),
    form: z.literal("numbers"),
    values: blobSchema,
    missing: blobSchema.nullable(),
  }),
  z.strictObject({ name: z.string(), form: z.literal("texts"), codes: blobSchema, names: textsSchema }),
  z.strictObject({ name: z.string(), form: z.literal("ids"), ids: textsSchema }),
]);
export type FieldHead = z.infer<typeof fieldSchema>;

const partSchema = z.strictObject({
  rows: count,
  positions: blobSchema,
  lines: blobSchema,
  fields: z.array(fieldSchema),
});
export type PartHead = z.infer<typeof partSchema>;

const sideSchema = z.strictObject({
  source: z.string().describe("the file, as it was named"),
  digest: digest.describe("of the whole file"),
  counts: z.enum(["row", "line"]).describe("what the lines count"),
  names: z.array(z.string()).describe("every column of the file"),
  rows: count.describe("of the whole file"),
  parts: z.array(partSchema),
});
export type SideHead = z.infer<typeof sideSchema>;

/** What one shard of an evaluation left. The head stands at the end: bytes, then this JSON, its length in four bytes, and
 *  the eight letters of `stateMark`. */
export const stateHeadSchema = z.strictObject({
  schema: z.literal("evenhand/shard/v1"),
  tool: z.strictObject({ name: z.literal("evenhand"), version: z.string() }),
  shard: z.strictObject({ index: z.int().min(1), count: z.int().min(1) }),
  model: z.string(),
  bytes: digest.describe("sha256 of everything before the head"),
  candidate: sideSchema,
  baseline: sideSchema.nullable(),
});
export type StateHead = z.infer<typeof stateHeadSchema>;

export const stateMark = "EVHSHARD";
