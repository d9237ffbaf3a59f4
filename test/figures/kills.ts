/** Kills action-train at random moments while its command runs on another engine, and looks at what is left there.
 *
 *    node test/figures/kills.ts ray|kubernetes|command [--batch] [--kills 200] [--seed 1] [--parallel 2] [--minutes 10]
 *
 *  With --batch the training is a tuning of three trials, which Kubernetes has as one indexed Job of two pods at once.
 *  Ray and Kubernetes are real and started here (`npm run test:servers` and `npm run test:cluster` install them). After
 *  half of the kills the post step runs, as on a runner that lives; after the other half only the next attempt, as
 *  when the machine was lost. Each kill is kept in .cache/kills as it ends: run it again to go on where its minutes
 *  were over. Renews the engine's table in docs/verification.md; exits 1 when a job or process was left after 60 s, a
 *  record was torn or a next attempt failed. */
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { findRunRecord } from "../../src/core/train/find-run-record.ts";
import { makeRecordFolder } from "../../src/host/record-folder.ts";
import { makeWorkspace, spawnTrain, type TrainProcess } from "../actions/train/spawn-train.ts";
import { livingWith, untilNone, untilSome } from "../engines/living.ts";
import { makeRandom } from "../engines/random.ts";
import { type KillScene, openScene } from "./kill-scenes.ts";
import { type KillStore, openKillStore } from "./kill-store.ts";
import { isBad, type Kill, moments, writeKills } from "./kill-table.ts";

const limit = 60_000;
/** Every attempt is a process of its own: its sources are compiled once. */
const compiled = path.join(tmpdir(), "evenhand-kills-compiled");
/** Where the kill comes while the command runs, its first attempt would go on for four minutes: it does not end by
 *  itself before anybody stops it. */
const commandOf = (name: string) =>
  [
    "echo begun",
    ...(name === "while the command runs" ? ["case $EVENHAND_JOB in *-1) sleep 240 ;; esac"] : []),
    "(trap '' TERM; sleep 300) & stubborn=$!",
    "setsid sleep 300 & other=$!",
    "for step in 1 2 3 4 5; do sleep 0.2; done",
    "mkdir -p out; head -c 300000 /dev/urandom > out/model.bin",
    "echo ended",
    "kill -KILL $stubborn; kill $other",
  ].join("\n");

interface Plan {
  readonly index: number;
  readonly moment: (typeof moments)[number];
  /** Milliseconds. */
  readonly delay: number;
  readonly batch: boolean;
}

interface Extent {
  readonly count: number;
  readonly seed: number;
  readonly parallel: number;
  readonly batch: boolean;
  /** No kill begins after it, as performance.now() counts. */
  readonly until: number;
}

/** Makes the kills that are not kept yet, as many as the time allows. */
async function killTraining(scene: KillScene, store: KillStore<Kill>, extent: Extent): Promise<void> {
  const { count, seed, parallel, until, batch } = extent;
  const random = makeRandom(seed);
  const all = Array.from({ length: count }, (_, index): Plan => {
    const moment = moments[Math.floor(index / 2) % moments.length] ?? moments[0];
    return { index, moment, delay: random() * moment.within, batch };
  });
  const done = new Set(store.read().map(({ index }) => index));
  const plans = all.filter(({ index }) => !done.has(index));
  const worker = async () => {
    while (performance.now() < until) {
      const plan = plans.shift();
      if (plan === undefined) return;
      const kill = await killInTime(scene, plan, `${seed}${String(plan.index).padStart(4, "0")}`);
      store.add(kill);
      console.error(JSON.stringify(kill));
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
}

function runOf(moment: string, { options }: KillScene): Record<string, string> {
  return { command: commandOf(moment), outputs: "model=out/model.bin", "engine-options": options };
}

/** Three trials, whose models are random. */
function tuningIn(workspace: string, moment: string, { options }: KillScene): Record<string, string> {
  const tune = { sampler: "grid", minimize: "loss", space: { lr: { values: [3, 1, 2] } } };
  const command = [
    commandOf(moment),
    'cp out/model.bin "$EVENHAND_OUTPUT/model.bin"',
    'echo "{\\"loss\\": 1}" >> "$EVENHAND_METRICS"',
  ].join("\n");
  const outputs = { model: "$EVENHAND_OUTPUT/model.bin" };
  const config = { models: { default: { train: { command, outputs, tune } } } };
  writeFileSync(path.join(workspace, "evenhand.yml"), JSON.stringify(config));
  const own = { ...JSON.parse(options), environment: ["KILL_MARK"] };
  return { "max-parallel": "2", "engine-options": JSON.stringify(own) };
}

/** A step that had ended by itself was not killed: the same again, in half the time. */
async function killInTime(scene: KillScene, plan: Plan, runId: string): Promise<Kill> {
  const kill = await killAt(scene, plan, runId);
  if (!kill.late || plan.delay < 20) return kill;
  return killInTime(scene, { ...plan, delay: plan.delay / 2 }, `${runId}0`);
}

async function killAt(scene: KillScene, { index, moment, delay, batch }: Plan, runId: string): Promise<Kill> {
  const by = index % 2 === 0 ? "post step" : "next attempt";
  const workspace = makeWorkspace();
  const work = batch ? tuningIn(workspace, moment.name, scene) : runOf(moment.name, scene);
  const markOf = (attempt: number) => `mark-${runId}-${attempt}`;
  const state = path.join(workspace, "runner-state");
  writeFileSync(state, "");
  const start = (attempt: number, more: Record<string, string> = {}, part: "index" | "post" = "index") =>
    spawnTrain(
      { engine: scene.engine, ...work },
      {
        NODE_COMPILE_CACHE: compiled,
        ...scene.environment,
        ...runnerOf(runId, attempt),
        // Travels to the commands of a batch, which have other names than it.
        ...(batch && part === "index" ? { KILL_MARK: markOf(attempt) } : {}),
        GITHUB_STATE: state,
        ...more,
      },
      workspace,
      part,
    );
  const main = start(1);
  await untilSome(
    () => (moment.seen.test(main.stdout()) || main.child.exitCode !== null ? [true] : []),
    limit,
  );
  await sleep(delay);
  const late = main.child.exitCode !== null;
  main.child.kill("SIGKILL");
  await main.ended;
  const jobs = [...namesIn(state), ...(batch ? [markOf(1)] : [])];
  const record = await recordIn(workspace);
  const cleaner = by === "post step" ? start(1, { STATE_evenhand_jobs: stateIn(state) }, "post") : start(2);
  const left = () => [...jobs.flatMap(livingWith), ...jobs.filter((job) => scene.alive().has(job))];
  await scene.look();
  const looking = setInterval(() => void scene.look(), 1000);
  const first = await untilNone(left, limit);
  const code = await exitOf(cleaner);
  // Once more: a job that was on its way when the step was killed may have come since.
  await scene.look();
  const again = left().length === 0 ? 0 : await untilNone(left, limit);
  clearInterval(looking);
  const clear = first === null || again === null ? null : Math.max(first, again);
  const next = by === "next attempt" ? code : index % 16 < 8 ? await exitOf(start(2)) : null;
  rmSync(workspace, { recursive: true, force: true, maxRetries: 5 });
  return { index, moment: moment.name, delay: Math.round(delay), by, late, clear, record, next };
}

async function exitOf({ ended, stdout, stderr }: TrainProcess): Promise<number | null> {
  const { code } = await ended;
  if (code !== 0) console.error(`${stdout()}${stderr()}`);
  return code;
}

function runnerOf(runId: string, attempt: number): Record<string, string> {
  return {
    GITHUB_REPOSITORY: "test/kills",
    GITHUB_RUN_ID: runId,
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_JOB: "train",
    GITHUB_ACTION: "train",
  };
}

/** As the runner hands it to the post step: of several values the last. */
function stateIn(file: string): string {
  const values = readFileSync(file, "utf8").match(/^evenhand_jobs=.*$/gm) ?? [];
  return (values.at(-1) ?? "").slice("evenhand_jobs=".length);
}

/** Every job that was ever begun. */
function namesIn(file: string): string[] {
  return [...new Set(readFileSync(file, "utf8").match(/evenhand-[0-9a-f]{12}-\d+/g) ?? [])];
}

async function recordIn(workspace: string): Promise<Kill["record"]> {
  try {
    const records = await makeRecordFolder(`${workspace}/.evenhand`).readAll();
    return findRunRecord(records, "default", "default") === null ? "absent" : "whole";
  } catch {
    return "torn";
  }
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      batch: { type: "boolean", default: false },
      kills: { type: "string", default: "200" },
      seed: { type: "string", default: "1" },
      parallel: { type: "string", default: "2" },
      minutes: { type: "string", default: "Infinity" },
    },
  });
  const [engine = ""] = positionals;
  const { batch } = values;
  const count = Number(values.kills);
  const seed = Number(values.seed);
  const until = performance.now() + 60_000 * Number(values.minutes);
  const store = openKillStore<Kill>(batch ? `${engine}-batch` : engine, seed);
  const scene = await openScene(engine);
  try {
    await killTraining(scene, store, { count, seed, parallel: Number(values.parallel), until, batch });
  } finally {
    await scene.close();
  }
  const kills = store.read().filter(({ index }) => index < count);
  console.log(writeKills({ engine, batch, about: scene.about, seed, count }, kills));
  if (kills.some(isBad)) process.exitCode = 1;
}
