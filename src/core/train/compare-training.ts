import { type Change, type Cost, type Training, trainingLimits } from "../record/training.ts";
import { bytes } from "../report/number.ts";

/** What differs between how two models were made, parameters first. Both sides list files and parameters whole, or
 *  nothing is said about what only one of them has. */
export function compareTraining(candidate: Training, baseline: Training): Change[] {
  const whole = candidate.complete && baseline.complete;
  const files = (side: readonly Training["inputs"][number][]) =>
    new Map(side.map((file) => [file.path, { id: file.digest, shown: bytes(file.bytes) }]));
  const params = ({ params }: Training) =>
    new Map(
      Object.entries(params).map(([name, value]) => [
        name,
        { id: JSON.stringify(value), shown: String(value) },
      ]),
    );
  return [
    ...pairs("param", params(baseline), params(candidate), whole),
    ...pairs("input", files(baseline.inputs), files(candidate.inputs), whole),
    ...pairs("dependency", files(baseline.lockFiles), files(candidate.lockFiles), whole),
    ...single("command", baseline.command.slice(7, 19), candidate.command.slice(7, 19)),
    ...single("seed", String(baseline.seed), String(candidate.seed)),
    ...single("machine", baseline.machine, candidate.machine),
  ].slice(0, trainingLimits.changes);
}

/** What the candidate cost, beside the base where it is known. */
export function costsOf(candidate: Training, baseline: Training | null): Cost[] {
  const time: Cost = {
    name: "training time",
    unit: "seconds",
    baseline: baseline?.seconds ?? null,
    candidate: candidate.seconds,
  };
  if (candidate.modelBytes === null) return [time];
  const size = { baseline: baseline?.modelBytes ?? null, candidate: candidate.modelBytes };
  return [{ name: "model file", unit: "bytes", ...size }, time];
}

interface Kept {
  /** Equal for equal things. */
  readonly id: string;
  readonly shown: string;
}

function pairs(
  kind: Change["kind"],
  before: ReadonlyMap<string, Kept>,
  after: ReadonlyMap<string, Kept>,
  whole: boolean,
): Change[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [old, now] = [before.get(name), after.get(name)];
    if (old?.id === now?.id) return [];
    if (!whole && (old === undefined || now === undefined)) return [];
    // Two files of one size are told apart by their digests.
    const alike = old?.shown === now?.shown && kind !== "param";
    const show = (one: Kept | undefined) => (alike ? one?.id.slice(7, 19) : one?.shown) ?? null;
    return [{ kind, name, baseline: show(old), candidate: show(now) }];
  });
}

function single(kind: Change["kind"], before: string, after: string): Change[] {
  return before === after ? [] : [{ kind, name: kind, baseline: before, candidate: after }];
}
