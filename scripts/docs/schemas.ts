import { z } from "zod";
import { configSchema } from "../../src/core/config/schema.ts";
import { deploymentSchema } from "../../src/core/record/deployment.ts";
import { evaluationSchema } from "../../src/core/record/evaluation.ts";
import { storedPredictionsSchema } from "../../src/core/record/predictions.ts";
import { runRecordSchema } from "../../src/core/record/run.ts";

interface PublishedSchema {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodType;
  /** What a person writes (defaults may be left out) or what a program wrote (nothing may). */
  readonly io: "input" | "output";
}

const published: readonly PublishedSchema[] = [
  {
    file: "evenhand.schema.json",
    title: "evenhand.yml",
    description: "The rules by which models are read, measured and judged.",
    schema: configSchema,
    io: "input",
  },
  {
    file: "evaluation.v1.schema.json",
    title: "evenhand/evaluation/v1",
    description: "One candidate compared with its baseline: measurements, verdicts, decision.",
    schema: evaluationSchema,
    io: "output",
  },
  {
    file: "predictions.v1.schema.json",
    title: "evenhand/predictions/v1",
    description: "What is kept of the rows for the next comparison: never features or text.",
    schema: storedPredictionsSchema,
    io: "output",
  },
  {
    file: "run.v1.schema.json",
    title: "evenhand/run/v1",
    description: "One training: what went in, what came out.",
    schema: runRecordSchema,
    io: "output",
  },
  {
    file: "deployment.v1.schema.json",
    title: "evenhand/deployment/v1",
    description: "One deployment or rollback, bound to its evidence.",
    schema: deploymentSchema,
    io: "output",
  },
];

/** Every published JSON Schema, as path → content. */
export function renderSchemas(): Map<string, string> {
  return new Map(
    published.map(({ file, title, description, schema, io }) => {
      const { $schema, ...rest } = z.toJSONSchema(schema, { io });
      return [`schemas/${file}`, `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`];
    }),
  );
}
