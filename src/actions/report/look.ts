import type { ReportInput, ReportProblem } from "../../core/report/input.ts";
import type { RunArtifacts } from "../../ports/runs.ts";
import { canDoWithout } from "../../stories/do-without.ts";
import { type About, describe } from "./describe.ts";
import { awaitLegs } from "./expected.ts";
import { gather } from "./gather.ts";
import { gatherData } from "./gather-data.ts";
import { judgeRecords } from "./judge.ts";
import type { ReportPorts } from "./ports.ts";
import { thisRunOf } from "./this-run.ts";

export interface LookAsk {
  readonly head: string | null;
  /** Why a model has no record, when the caller knows more than that. */
  readonly known: readonly ReportProblem[];
  readonly about: About;
}

/** The results of this run, read as often as it is asked: other jobs hand theirs over meanwhile. */
export interface Look {
  /** What there is; the legs that are expected are waited for.
   *  @param seen what is there before any waiting */
  first(seen: (input: ReportInput) => Promise<void>): Promise<ReportInput>;
  /** Names of the evaluations that the last listing of this run's artifacts held. */
  listed(): readonly string[];
  /** The same again when more has come since; null: nothing has. One request when nothing has. */
  more(): Promise<ReportInput | null>;
}

export function makeLook({ head, known, about }: LookAsk, ports: ReportPorts): Look {
  const { subject, inputs, rules } = about;
  const { artifacts, names, seen, forget } = remembering(
    subject.stored?.artifacts ?? ports.hub?.artifacts ?? null,
  );
  const from = { thisRun: thisRunOf(subject, head, ports), artifacts };
  const read = async (): Promise<ReportInput> => {
    forget();
    return readListed();
  };
  const readListed = async (): Promise<ReportInput> => {
    const found = await gather(inputs, ports, known, from);
    const data = await gatherData(inputs, ports, from);
    const judged = await judgeRecords(found.records, rules, subject, ports);
    return describe({ ...judged, data, problems: [...found.problems, ...judged.problems] }, about, ports);
  };
  return {
    first: (seen) => awaitLegs(read, inputs.expect, { ...ports, seen }),
    listed: names,
    async more() {
      // Another run has ended, and hands over no more.
      if (artifacts === null || subject.stored !== null) return null;
      const before = seen();
      forget();
      try {
        await artifacts.listOfRun();
      } catch (error) {
        if (canDoWithout(error)) return null;
        throw error;
      }
      return seen() === before ? null : readListed();
    },
  };
}

interface Remembering {
  readonly artifacts: RunArtifacts | null;
  names(): readonly string[];
  /** What the last listing named. */
  seen(): string;
  /** The next listing is asked for anew. */
  forget(): void;
}

/** Downloads of one report are kept, and so is a listing until it is to be forgotten. */
function remembering(given: RunArtifacts | null): Remembering {
  if (given === null) return { artifacts: null, names: () => [], seen: () => "", forget: () => {} };
  const kept = new Map<number, ReturnType<RunArtifacts["download"]>>();
  let listed = "";
  let names: readonly string[] = [];
  let listing: ReturnType<RunArtifacts["listOfRun"]> | null = null;
  const artifacts: RunArtifacts = {
    async listOfRun() {
      listing ??= given.listOfRun();
      const all = await listing;
      const own = all.filter(({ name }) => name.startsWith("evenhand-evaluation-"));
      names = own.map(({ name }) => name);
      listed = own
        .map(({ id }) => id)
        .sort((a, b) => a - b)
        .join(" ");
      return all;
    },
    download(artifact) {
      const known = kept.get(artifact.id);
      if (known !== undefined) return known;
      const fresh = given.download(artifact);
      kept.set(artifact.id, fresh);
      // What failed is tried anew.
      fresh.catch(() => kept.delete(artifact.id));
      return fresh;
    },
  };
  const forget = () => {
    listing = null;
  };
  return { artifacts, names: () => names, seen: () => listed, forget };
}
