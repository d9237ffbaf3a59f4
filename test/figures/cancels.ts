/** Actions that are cancelled at random moments, as a runner cancels them: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL.
 *
 *    node test/figures/cancels.ts [--kills 200] [--seed 1] [--only ACTION] [--minutes 10]
 *
 *  The bundle in dist runs against the stand-in; it is cancelled after a random number of its requests and a random moment
 *  more. Then the post step, where the action has one, and the next run, undisturbed. Each is kept in .cache/kills as it
 *  ends: run it again to go on. Renews its section of docs/verification.md; exits 1 when a process was left after 60 s, a
 *  file was torn, a post step took over 5 s or the next run did not end right. (Training: test/figures/kills.ts.) */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { isLiving, livingWith, untilNone } from "../engines/living.ts";
import { makeRandom } from "../engines/random.ts";
import { type Cancelled, type Moment, runAndCancel, runBundle } from "../faults/cancel.ts";
import type { Launch, Launched } from "../faults/launch.ts";
import { plays } from "../faults/plays/index.ts";
import type { Play } from "../faults/plays/play.ts";
import { openWarmRunner } from "../faults/warm-runner.ts";
import { type Cancel, cancelLines, isBad } from "./cancel-table.ts";
import { openKillStore } from "./kill-store.ts";
import { writeSection } from "./section.ts";

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    minutes: { type: "string", default: "Infinity" },
  },
});
const [count, seed] = [Number(values.kills), Number(values.seed)];
const until = performance.now() + 60_000 * Number(values.minutes);
const actions = ["evaluate", "report", "data", "deploy", "monitor"];
const warm = openWarmRunner();
/** How the play's next action is run. */
let launcher: (launch: Launch) => Promise<Launched> = (launch) => warm.run(launch);
let last: Launch | null = null;

for (const action of actions.filter((one) => (values.only ?? one) === one)) await cancelMany(action);
warm.close();
const all = Object.fromEntries(actions.map((action) => [action, storeOf(action).read()]));
if (values.only === undefined) writeSection("cancels", cancelLines(all, { count, seed }));
if (Object.values(all).flat().some(isBad)) process.exitCode = 1;

function storeOf(action: string) {
  return openKillStore<Cancel>(`cancel-${action}`, seed);
}

async function cancelMany(action: string): Promise<void> {
  const store = storeOf(action);
  const done = new Set(store.read().map(({ index }) => index));
  if (done.size >= count || performance.now() >= until) return;
  const random = makeRandom(seed);
  const play = await plays[action]!((launch) => {
    last = launch;
    return launcher(launch);
  });
  const requests = await countRequests(play);
  for (let index = 0; index < count && performance.now() < until; index++) {
    // Drawn for every index, so that a run that goes on draws the same.
    const moment = { requests: Math.floor(random() * (requests + 1)), delay: random() * 150 };
    if (done.has(index)) continue;
    const cancel = await cancelOnce(play, index, moment);
    store.add(cancel);
    if (isBad(cancel)) console.log(JSON.stringify({ action, ...cancel }));
  }
  await play.close();
}

async function countRequests(play: Play): Promise<number> {
  await play.prepare();
  const mark = play.github.mark();
  await play.run();
  return play.github.mark() - mark;
}

async function cancelOnce(play: Play, index: number, moment: Moment): Promise<Cancel> {
  await play.prepare();
  let cancelled: Cancelled | null = null;
  const name = `evenhand-cancel-${process.pid}-${play.name}-${index}-`;
  launcher = async (launch) => {
    const env = { ...launch.env, EVENHAND_CANCEL: name };
    cancelled = await runAndCancel({ ...launch, env }, play.github, moment);
    return cancelled;
  };
  const ended = await play.run();
  const { late, by, children } = cancelled!;
  const how = late ? play.judge(ended) : null;
  const clear = await untilNone(() => [...livingWith(name), ...children.filter(isLiving)], 60_000);
  const torn = tornFiles(last!.env["GITHUB_WORKSPACE"] ?? last!.cwd);
  const post = late ? null : await timePost(play);
  launcher = (launch) => warm.run(launch);
  const next = await play.next();
  return { index, ...moment, late, by, how, clear, torn, post, next };
}

/** Milliseconds. */
async function timePost(play: Play): Promise<number | null> {
  if (play.post === null) return null;
  launcher = runBundle;
  const start = performance.now();
  const { exit, log } = await play.post();
  if (exit !== 0) console.log(`post step: exit ${exit}: ${log}`);
  return exit === 0 ? performance.now() - start : Number.POSITIVE_INFINITY;
}

/** Records that cannot be read. */
function tornFiles(workspace: string): string[] {
  const folder = path.join(workspace, ".evenhand");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((one) =>
    one.endsWith(".json"),
  );
  return files.filter((one) => {
    try {
      JSON.parse(readFileSync(path.join(folder, one), "utf8"));
      return false;
    } catch {
      return true;
    }
  });
}
