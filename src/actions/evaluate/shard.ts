import { chooseModel, modelIn } from "../../core/config/choose-model.ts";
import { parseConfig } from "../../core/config/parse.ts";
import type { Shard } from "../../core/shard/shard.ts";
import type { SideHead } from "../../core/shard/state-head.ts";
import { takePart } from "../../core/shard/take-part.ts";
import type { RowsReading } from "../../core/table/rows-reading.ts";
import { countOf, plural } from "../../core/table/wording.ts";
import { UserError } from "../../errors.ts";
import { digestOf } from "../../formats/file-digest.ts";
import { readBatches } from "../../formats/predictions/batches.ts";
import { makeStateWriter, type StateWriter } from "../../formats/shard/write-state.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { chooseReading } from "./candidate.ts";
import { readingOfBaseline } from "./evidence.ts";
import type { EvaluateInputs } from "./inputs.ts";
import type { EvaluatePorts } from "./ports.ts";

export interface ShardEnd {
  /** Path of what the shard left. */
  readonly state: string;
  /** One sentence. */
  readonly text: string;
}

/** Reads the rows of one shard of both files and leaves them for `merge`. It judges nothing: no record, no verdict.
 *  @throws UserError when the files cannot be read or their rows cannot be divided */
export async function evaluateShard(
  inputs: EvaluateInputs & { readonly shard: Shard },
  ports: EvaluatePorts,
): Promise<ShardEnd> {
  const { shard, baseline } = inputs;
  if (inputs.merge !== null)
    throw wrong(
      "`shard` and `merge` are both given",
      "shards come first, and one job merges what they leave",
    );
  if (inputs.predictions === null)
    throw wrong("`shard` is given and `predictions` is not", "name the file whose rows are divided");
  const text = await ports.readText(inputs.config);
  const config = text === null ? null : parseConfig(text, inputs.config);
  const model = chooseModel(config, inputs.model);
  const reading = chooseReading(inputs, modelIn(config, model));
  const writer = makeStateWriter();
  const candidate = await readSide(ports.open(inputs.predictions), { reading, shard, writer });
  const other = readingOfBaseline(reading);
  const base =
    baseline.kind === "path"
      ? await readSide(ports.open(baseline.path), { reading: other, shard, writer })
      : null;
  const tool = { name: "evenhand", version: ports.version } as const;
  const pieces = writer.finish({
    schema: "evenhand/shard/v1",
    tool,
    shard,
    model,
    candidate,
    baseline: base,
  });
  const name = `shard-${shard.index}-of-${shard.count}.state`;
  const state = await ports.shards.write({ model, leg: inputs.leg, name }, pieces);
  await ports.host.setOutput("record", state);
  const rows = candidate.parts.reduce((sum, part) => sum + part.rows, 0);
  const says = `shard ${shard.index} of ${shard.count}: ${countOf(rows)} of ${plural(candidate.rows, "row")} of ${candidate.source}`;
  return { state, text: `${says}, left in ${state}` };
}

interface Ask {
  readonly reading: RowsReading;
  readonly shard: Shard;
  readonly writer: StateWriter;
}

async function readSide(source: ByteSource, { reading, shard, writer }: Ask): Promise<SideHead> {
  const parts: SideHead["parts"] = [];
  let rows = 0;
  let names: readonly string[] = [];
  let counts: SideHead["counts"] = "line";
  for await (const table of readBatches(source, reading.format)) {
    if (table.rows > 0) parts.push(writer.put(takePart(table, reading, shard, rows)));
    rows += table.rows;
    names = table.names;
    counts = table.counts ?? "line";
  }
  return { source: source.name, digest: await digestOf(source), counts, names: [...names], rows, parts };
}

function wrong(message: string, hint: string): UserError {
  return new UserError({ code: "input-invalid", message, hint, input: "shard" });
}
