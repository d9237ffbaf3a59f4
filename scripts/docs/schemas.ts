import {
  type PublishedSchema,
  publishedConfig,
  renderJsonSchema,
} from "../../src/core/config/json-schema.ts";
import { dataRecordSchema } from "../../src/core/record/data.ts";
import { deploymentSchema } from "../../src/core/record/deployment.ts";
import { evaluationSchema } from "../../src/core/record/evaluation.ts";
import { historyEntrySchema } from "../../src/core/record/history.ts";
import { monitorStateSchema } from "../../src/core/record/monitor-state.ts";
import { monitoringSchema } from "../../src/core/record/monitoring.ts";
import { storedPredictionsSchema } from "../../src/core/record/predictions.ts";
import { runRecordSchema } from "../../src/core/record/run.ts";
import { planSchema, trialRecordSchema } from "../../src/core/record/tuning.ts";

const published: readonly (PublishedSchema & { readonly file: string })[] = [
  { file: "evenhand.schema.json", ...publishedConfig },
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
    file: "history.v1.schema.json",
    title: "evenhand/history/v1",
    description: "One line of a model's history: the numbers and digests of one evaluation.",
    schema: historyEntrySchema,
    io: "output",
  },
  {
    file: "data.v1.schema.json",
    title: "evenhand/data/v1",
    description: "One look at a model's data: statistics by column, findings, drift; never rows.",
    schema: dataRecordSchema,
    io: "output",
  },
  {
    file: "monitoring.v1.schema.json",
    title: "evenhand/monitoring/v1",
    description: "One look at production: windows, drift, performance, alarms.",
    schema: monitoringSchema,
    io: "output",
  },
  {
    file: "monitor-state.v1.schema.json",
    title: "evenhand/monitor-state/v1",
    description: "What a monitor remembers of a model between runs.",
    schema: monitorStateSchema,
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
    file: "trial.v1.schema.json",
    title: "evenhand/trial/v1",
    description: "One set of parameters that was tried, kept while the others go on.",
    schema: trialRecordSchema,
    io: "output",
  },
  {
    file: "plan.v1.schema.json",
    title: "evenhand/plan/v1",
    description: "The trials of a sweep, before any is run.",
    schema: planSchema,
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
    published.map(({ file, ...schema }) => [`schemas/${file}`, renderJsonSchema(schema)] as const),
  );
}
