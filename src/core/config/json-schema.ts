import { z } from "zod";
import { configSchema } from "./schema.ts";

export interface PublishedSchema {
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodType;
  /** What a person writes (defaults may be left out) or what a program wrote (nothing may). */
  readonly io: "input" | "output";
}

/** The schema of evenhand.yml, which editors complete and check by. */
export const publishedConfig: PublishedSchema = {
  title: "evenhand.yml",
  description: "The rules by which models are read, measured and judged.",
  schema: configSchema,
  io: "input",
};

/** A JSON Schema as its published file holds it. */
export function renderJsonSchema({ title, description, schema, io }: PublishedSchema): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io });
  return `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`;
}
