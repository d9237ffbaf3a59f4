import type { SideHead } from "../../core/shard/state-head.ts";
import { isNoEvidence, type Scored } from "../../core/table/evidence.ts";
import { shareRows } from "../../core/table/share-rows.ts";
import { countOf } from "../../core/table/wording.ts";
import { findRunRecord } from "../../core/train/find-run-record.ts";
import { UserError } from "../../errors.ts";
import { scoreRows } from "../../formats/predictions/read-rows.ts";
import { mergeTables } from "../../formats/shard/merged-table.ts";
import { openState, type ShardState } from "../../formats/shard/read-state.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { addNumbers, type Candidate } from "./candidate.ts";
import { type Reading, readingOfBaseline, refuseBaseline } from "./evidence.ts";
import type { EvaluateInputs } from "./inputs.ts";
import type { EvaluatePorts } from "./ports.ts";

/** Opens what the shards of one evaluation left: every shard once, all of the same files.
 *  @throws UserError that names the shard that is missing, there twice or of another file */
export async function openShards(paths: readonly string[], { open }: EvaluatePorts): Promise<ShardState[]> {
  const sources = (await Promise.all(paths.map((path) => statesAt(open(path))))).flat();
  if (sources.length === 0)
    throw wrong(
      `there are no states of shards in ${paths.join(", ")}`,
      "name the files that `shard` left, or the folder that they are in",
    );
  const states: ShardState[] = [];
  for (const source of sources) states.push(await openState(source));
  const sorted = states.sort((a, b) => a.head.shard.index - b.head.shard.index);
  refuseIncomplete(sorted);
  for (const state of sorted) refuseOther(sorted[0]!, state);
  for (const side of ["candidate", "baseline"] as const) refuseLost(sorted, side);
  return sorted;
}

async function statesAt(source: ByteSource): Promise<ByteSource[]> {
  const files = await source.list?.();
  if (!files) return [source];
  return [...files].filter(([path]) => path.endsWith(".state")).map(([, file]) => file);
}

/** The candidate as reading its whole file gives it. */
export async function mergeCandidate(
  states: readonly ShardState[],
  ask: { readonly inputs: EvaluateInputs; readonly model: string; readonly reading: Reading },
  ports: EvaluatePorts,
): Promise<Candidate> {
  const { source, digest } = states[0]!.head.candidate;
  const { inputs, reading } = ask;
  const record = findRunRecord(await ports.records.readAll(), ask.model, inputs.leg);
  const trained = record?.predictions?.digest === digest ? record : null;
  const files = inputs.metricsFile === null ? [] : await ports.openAll(inputs.metricsFile);
  const scored = scoreRows(await mergeTables(states, "candidate"), reading);
  return {
    ...(await addNumbers(scored, { files, trained }, reading)),
    source,
    predictionsDigest: Promise.resolve(digest),
    trained,
    judge: reading.judge,
  };
}

/** The baseline that the shards read; null when they read none. What is equal on both sides is held once. */
export async function mergeBaseline(
  states: readonly ShardState[],
  reading: Reading,
  candidate: Candidate,
): Promise<Scored | null> {
  const head = states[0]!.head.baseline;
  if (head === null) return null;
  const own = isNoEvidence(candidate.side) ? null : candidate.side.scored;
  const known = own?.rows.parts ? null : (own?.ids ?? null);
  const scored = scoreRows(await mergeTables(states, "baseline", known), readingOfBaseline(reading));
  if (isNoEvidence(scored)) throw refuseBaseline(scored, head.source);
  return own === null ? scored : shareRows(own, scored);
}

function refuseIncomplete(states: readonly ShardState[]): void {
  const { count } = states[0]!.head.shard;
  const other = states.find((state) => state.head.shard.count !== count);
  if (other !== undefined)
    throw wrong(
      `${other.name} is one of ${other.head.shard.count} shards and ${states[0]!.name} one of ${count}`,
      "merge the shards of one evaluation",
    );
  for (let index = 1; index <= count; index++) {
    const found = states.filter((state) => state.head.shard.index === index);
    if (found.length === 0)
      throw wrong(`shard ${index} of ${count} is missing`, "run it, and name what it leaves under `merge`");
    if (found.length > 1)
      throw wrong(
        `shard ${index} of ${count} is there twice: ${found.map((each) => each.name).join(" and ")}`,
        "name each shard once",
      );
  }
}

function refuseOther(first: ShardState, state: ShardState): void {
  const facts = ({ head }: ShardState) => [
    head.model,
    head.tool.version,
    ...[head.candidate, head.baseline].map(fileOf),
  ];
  const [ours, theirs] = [facts(first), facts(state)];
  const at = ours.findIndex((fact, k) => fact !== theirs[k]);
  if (at === -1) return;
  const what = [
    "is of another model",
    "was written by another release",
    "read another candidate",
    "read another baseline",
  ][at]!;
  throw wrong(
    `shard ${state.head.shard.index} ${what} than shard ${first.head.shard.index}: ${theirs[at]}, not ${ours[at]}`,
    "run all shards on the same files, with the same inputs",
  );
}

function fileOf(side: SideHead | null): string {
  return side === null ? "none" : `${side.source} (${side.digest.slice(0, 19)}, ${countOf(side.rows)} rows)`;
}

/** Each row is in one shard; anything else would be other rows than the file's. */
function refuseLost(states: readonly ShardState[], name: "candidate" | "baseline"): void {
  const side = states[0]!.head[name];
  if (side === null) return;
  const found = states.flatMap((state) => state.head[name]!.parts).reduce((sum, part) => sum + part.rows, 0);
  if (found !== side.rows)
    throw wrong(
      `the shards hold ${countOf(found)} of the ${countOf(side.rows)} rows of ${side.source}`,
      "run all shards again, with this release",
    );
}

function wrong(message: string, hint: string): UserError {
  return new UserError({ code: "input-invalid", message, hint, input: "merge" });
}
