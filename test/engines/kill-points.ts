/** Kills the train action at random moments of a real run, and looks at what is left: a quarter of the points from
 *  its start, half from the first line of the command, a quarter from the end of the command, when the outputs are
 *  digested and the record is written. Every second run finds the record of an earlier one in its folder.
 *
 *    node test/engines/kill-points.ts [--points 200] [--seed 1] [--parallel 2]
 *
 *  Each run has grandchildren: one that ignores SIGTERM, one in a session of its own. Prints a table; exits 1 when a
 *  process was left after 60 s or a record was torn. */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { findRunRecord } from "../../src/core/train/find-run-record.ts";
import { runFileName, sealRun } from "../../src/core/train/run-record.ts";
import { makeRecordFolder } from "../../src/host/record-folder.ts";
import { makeWorkspace, spawnTrain } from "../actions/train/spawn-train.ts";
import { exampleRun } from "../core/train/run-example.ts";
import { descendantsOf, isLiving, livingWith, untilNone, untilSome } from "./living.ts";
import { makeRandom } from "./random.ts";

const limit = 60_000;
const command = [
  "echo begun",
  "(trap '' TERM; sleep 300) & stubborn=$!",
  "setsid sleep 300 & other=$!",
  'for step in 1 2 3 4 5; do echo "{\\"step\\": $step, \\"loss\\": 0.$step}" >> $EVENHAND_METRICS; sleep 0.05; done',
  "mkdir -p out; head -c 3000000 /dev/urandom > out/model.bin",
  "kill -KILL $stubborn; kill $other",
].join("\n");

const moments = [
  { from: "start", seen: /^/, within: 700 },
  { from: "command", seen: /\nbegun\n/, within: 700 },
  { from: "command", seen: /\nbegun\n/, within: 700 },
  { from: "end of command", seen: /\n::[0-9a-f-]{36}::\n/, within: 150 },
] as const;

export interface KillPoint {
  readonly from: (typeof moments)[number]["from"];
  /** Milliseconds after that. */
  readonly delay: number;
  /** Milliseconds until no process was left; null: some were left after 60 s. */
  readonly clear: number | null;
  readonly record: (typeof ends)[number];
}

const ends = ["absent", "earlier", "new", "torn"] as const;

/** @param parallel how many runs at a time */
export async function killPoints(count: number, seed: number, parallel: number): Promise<KillPoint[]> {
  const random = makeRandom(seed);
  const plans = Array.from({ length: count }, (_, index) => {
    const moment = moments[index % moments.length] ?? moments[0];
    return { moment, delay: random() * moment.within, earlier: Math.floor(index / moments.length) % 2 === 0 };
  });
  const points: KillPoint[] = [];
  const worker = async () => {
    for (let plan = plans.pop(); plan !== undefined; plan = plans.pop()) points.push(await killAt(plan));
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return points;
}

interface Plan {
  readonly moment: (typeof moments)[number];
  readonly delay: number;
  readonly earlier: boolean;
}

async function killAt({ moment, delay, earlier }: Plan): Promise<KillPoint> {
  const mark = randomUUID();
  const workspace = makeWorkspace();
  if (earlier) await writeEarlier(workspace);
  const train = spawnTrain({ command, outputs: "model=out/model.bin" }, { TEST_MARK: mark }, workspace);
  const isSeen = await untilSome(() => (moment.seen.test(train.stdout()) ? [true] : []), limit);
  if (!isSeen)
    throw new Error(`the run never came to its ${moment.from}: ${train.stdout()}${train.stderr()}`);
  await sleep(delay);
  const below = descendantsOf(train.child.pid ?? 0);
  train.child.kill("SIGKILL");
  const left = () => [...below.filter(isLiving), ...livingWith(mark)];
  const clear = await untilNone(left, limit);
  return { from: moment.from, delay, clear, record: await recordIn(train.workspace) };
}

const earlierRun = sealRun({ ...exampleRun, model: "default" });

async function writeEarlier(workspace: string): Promise<void> {
  const files = new Map([[runFileName, new TextEncoder().encode(JSON.stringify(earlierRun))]]);
  await makeRecordFolder(`${workspace}/.evenhand`).write({ model: "default", leg: "default", files });
}

async function recordIn(workspace: string): Promise<KillPoint["record"]> {
  try {
    const records = await makeRecordFolder(`${workspace}/.evenhand`).readAll();
    const found = findRunRecord(records, "default", "default");
    return found === null ? "absent" : found.id === earlierRun.id ? "earlier" : "new";
  } catch {
    return "torn";
  }
}

export function renderPoints(points: readonly KillPoint[]): string {
  const rows = [...new Set(moments.map((moment) => moment.from))].map((from) => {
    const those = points.filter((point) => point.from === from);
    const records = ends.map((end) => those.filter((point) => point.record === end).length);
    const slowest = Math.max(0, ...those.map((point) => point.clear ?? Number.POSITIVE_INFINITY));
    return [`after the ${from}`, those.length, ...records, `${(slowest / 1000).toFixed(2)} s`].join(" | ");
  });
  const header =
    "killed | points | no record | the earlier | the new | torn | slowest until no process was left";
  return [
    `| ${header} |`,
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...rows.map((row) => `| ${row} |`),
  ].join("\n");
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      points: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      parallel: { type: "string", default: "2" },
    },
  });
  const points = await killPoints(Number(values.points), Number(values.seed), Number(values.parallel));
  console.log(renderPoints(points));
  if (points.some((point) => point.clear === null || point.record === "torn")) process.exitCode = 1;
}
