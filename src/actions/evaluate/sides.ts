import type { Scored } from "../../core/table/evidence.ts";
import { UserError } from "../../errors.ts";
import { readAhead } from "./baseline.ts";
import { type Candidate, readCandidate } from "./candidate.ts";
import type { Reading } from "./evidence.ts";
import type { EvaluateInputs } from "./inputs.ts";
import { mergeBaseline, mergeCandidate, openShards } from "./merge.ts";
import type { EvaluatePorts } from "./ports.ts";

/** The candidate, and what is known of the baseline before it is looked for. */
export interface ReadSides {
  readonly candidate: Candidate;
  /** The rows of the baseline, where something else reads or has read them. */
  readonly ahead: Promise<Scored | null> | null;
  /** Which baseline is meant: that of the shards, where they read one. */
  readonly baseline: EvaluateInputs["baseline"];
}

export async function readSides(
  ask: { readonly inputs: EvaluateInputs; readonly model: string; readonly reading: Reading },
  ports: EvaluatePorts,
): Promise<ReadSides> {
  const { inputs, model, reading } = ask;
  if (inputs.merge !== null) return mergeSides(ask, inputs.merge, ports);
  const ahead = readAhead(inputs, reading, ports);
  return { candidate: await readCandidate(inputs, model, reading, ports), ahead, baseline: inputs.baseline };
}

async function mergeSides(
  ask: Parameters<typeof readSides>[0],
  paths: readonly string[],
  ports: EvaluatePorts,
): Promise<ReadSides> {
  const { inputs, reading } = ask;
  const states = await openShards(paths, ports);
  const source = states[0]!.head.baseline?.source ?? null;
  refuseFiles(inputs, source);
  const candidate = await mergeCandidate(states, ask, ports);
  if (source === null) return { candidate, ahead: null, baseline: inputs.baseline };
  const scored = await mergeBaseline(states, reading, candidate);
  return { candidate, ahead: Promise.resolve(scored), baseline: { kind: "path", path: source } };
}

/** The shards have read the files; naming others would be silently ignored. */
function refuseFiles({ predictions, baseline }: EvaluateInputs, source: string | null): void {
  const detail = { code: "input-invalid", input: "merge" } as const;
  if (predictions !== null) {
    const hint = "leave `predictions` out: `merge` takes the rows that the shards read";
    throw new UserError({ ...detail, message: "`merge` and `predictions` are both given", hint });
  }
  if (source === null || baseline.kind === "auto" || (baseline.kind === "path" && baseline.path === source))
    return;
  const message = `\`baseline\` is ${baseline.kind === "path" ? baseline.path : baseline.kind}, and the shards were compared with ${source}`;
  throw new UserError({
    ...detail,
    message,
    hint: "leave `baseline` out, or run the shards again with that baseline",
  });
}
