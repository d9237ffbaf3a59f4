import { benchmarkActionReader } from "./benchmark-action.ts";
import { bmfReader } from "./bmf.ts";
import { boostingReader } from "./boosting.ts";
import { catboostReader } from "./catboost.ts";
import { classificationReportReader } from "./classification-report.ts";
import { dvcYamlReader } from "./dvc-yaml.ts";
import { dvcliveReader } from "./dvclive.ts";
import { evidentlyReader } from "./evidently.ts";
import { greatExpectationsReader } from "./great-expectations.ts";
import { hfResultsReader, trainerStateReader } from "./hugging-face.ts";
import { inspectReader } from "./inspect.ts";
import { junitReader } from "./junit.ts";
import { kerasCsvReader, kerasHistoryReader } from "./keras.ts";
import { lightningReader } from "./lightning.ts";
import { lmEvalReader } from "./lm-eval.ts";
import { mlflowDatabaseReader } from "./mlflow-database.ts";
import { mlflowFolderReader } from "./mlflow-folder.ts";
import { modelIndexReader } from "./model-index.ts";
import { jsonReader, tomlReader, yamlReader } from "./plain.ts";
import { promptfooReader } from "./promptfoo.ts";
import { repeatedRunsReader } from "./repeated-runs.ts";
import { tensorboardReader } from "./tensorboard.ts";
import { ultralyticsReader } from "./ultralytics.ts";
import { wandbReader } from "./wandb.ts";

/** Readers that know a tool's own mark. A new one is its file, its test and its line here. */
export const readers = [
  dvcYamlReader,
  dvcliveReader,
  mlflowDatabaseReader,
  mlflowFolderReader,
  classificationReportReader,
  lmEvalReader,
  hfResultsReader,
  trainerStateReader,
  modelIndexReader,
  ultralyticsReader,
  kerasCsvReader,
  kerasHistoryReader,
  lightningReader,
  boostingReader,
  catboostReader,
  tensorboardReader,
  wandbReader,
  promptfooReader,
  inspectReader,
  junitReader,
  evidentlyReader,
  greatExpectationsReader,
  benchmarkActionReader,
  bmfReader,
  repeatedRunsReader,
] as const;

/** Asked when no mark is found, in this order. */
export const plainReaders = [jsonReader, tomlReader, yamlReader] as const;

export type MetricsFormat = (typeof readers)[number]["name"] | (typeof plainReaders)[number]["name"];

export const metricsFormats: readonly MetricsFormat[] = [...readers, ...plainReaders].map(({ name }) => name);
