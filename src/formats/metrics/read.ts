import type { ByteSource } from "../../ports/byte-source.ts";
import { chooseReader } from "./choose.ts";
import type { Findings } from "./findings.ts";
import { openMetrics } from "./open.ts";
import type { MetricsFormat } from "./registry.ts";

export interface MetricsFile extends Readonly<Findings> {
  /** File name as the user wrote it. */
  readonly source: string;
  readonly format: MetricsFormat;
}

export interface MetricsAsk {
  readonly format?: MetricsFormat | "auto";
  /** The run's id or name, where a store holds several (MLflow). */
  readonly run?: string | null;
}

/** Named numbers from a metrics file or folder of any known tool (docs/formats.md); the format is told by the
 *  content. An empty file has no values; one that cannot be read, that no reader knows or that two readers
 *  claim is a UserError with the place and the fix. Text is read up to 16 MiB. */
export async function readMetrics(source: ByteSource, ask: MetricsAsk = {}): Promise<MetricsFile> {
  const file = await openMetrics(source);
  const reader = chooseReader(file, ask.format ?? "auto");
  const found = await reader.read(file, { run: ask.run ?? null });
  return { source: source.name, format: reader.name, ...found };
}
