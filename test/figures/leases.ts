/** Deployments that are started together, and deployments that are killed between any two of their requests, as
 *  processes of their own against the stand-in. Renews its section of docs/verification.md:
 *
 *    node test/figures/leases.ts bursts|kills [--bursts 3] [--runs 8] [--every 1]
 *
 *  After each kill GitHub's clock is moved past the end of a lease, and the next deployment has to go through. Exits 1 when
 *  anything was otherwise than promised. */
import { parseArgs } from "node:util";
import { leaseLasts } from "../../src/core/deploy/lease.ts";
import {
  type DeployEnd,
  type DeployScene,
  openDeployScene,
  policy,
} from "../actions/deploy/support/deploy-scene.ts";
import { killAtRequest, readLines, runBurst } from "../actions/deploy/support/lease-scene.ts";
import { writeSection } from "./section.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bursts: { type: "string", default: "3" },
    runs: { type: "string", default: "8" },
    every: { type: "string", default: "1" },
  },
});
const runs = Number(values.runs);

interface Bursts {
  deployed: number;
  superseded: number;
  overlaps: number;
  newestServes: number;
  unlabelled: number;
}

async function tryBursts(count: number): Promise<Bursts> {
  const sum: Bursts = { deployed: 0, superseded: 0, overlaps: 0, newestServes: 0, unlabelled: 0 };
  for (let turn = 0; turn < count; turn++) {
    const scene = await openDeployScene();
    const { ends, overlaps, applied, digests } = await runBurst(scene, runs);
    for (const { runId, exit, log, outcome } of ends) {
      const isSuperseded = outcome === "superseded" && /::notice::superseded: run \d+/.test(log);
      if (outcome === "deployed" && applied.includes(runId)) sum.deployed += 1;
      else if (isSuperseded && exit === 0 && !applied.includes(runId)) sum.superseded += 1;
      else {
        sum.unlabelled += 1;
        console.log(runId, exit, outcome, log.split("\n").slice(-6).join("\n"));
      }
    }
    sum.overlaps += overlaps;
    sum.newestServes += scene.current() === digests.at(-1) ? 1 : 0;
    console.log(`burst ${turn + 1}: applied ${applied.join(", ")}`);
    await scene.close();
  }
  return sum;
}

interface Kills {
  requests: number;
  killed: number;
  deployed: number;
  healed: number;
  readonly wrong: string[];
}

/** One place, where each turn has a new model, a run that is killed, and the run after it. */
async function tryKills(every: number): Promise<Kills> {
  const kills: Kills = { requests: 0, killed: 0, deployed: 0, healed: 0, wrong: [] };
  const scene = await openDeployScene(
    policy.replace("target: command", "mode: guard\n        target: command"),
  );
  const begin = async (name: string) => {
    await scene.addEvaluation(name, 0.4);
    return scene.run();
  };
  await begin("first");
  kills.requests = (await begin("second")).requests.length;
  for (let nth = 1; nth <= kills.requests; nth += every) {
    await scene.addEvaluation(`model ${nth}`, 0.4);
    const killed = await scene.run({ begun: (child) => killAtRequest(scene, child, { nth }) });
    scene.standin.faults.clear();
    if (killed.exit === null) kills.killed += 1;
    const served = scene.current();
    scene.standin.advanceTime(leaseLasts + 2_000);
    const before = readLines(scene).length;
    judgeNext(kills, nth, scene, before, await scene.run({ inputs: { timeout: "5s" } }));
    // Evaluations are made by this machine's clock, and must not lie far behind.
    scene.standin.advanceTime(-leaseLasts - 2_000);
    console.log(
      `killed at ${nth} of ${kills.requests}, ${killed.requests.at(-1)}: served ${served.slice(0, 19)}`,
    );
  }
  await scene.close();
  return kills;
}

function judgeNext(kills: Kills, nth: number, scene: DeployScene, before: number, next: DeployEnd): void {
  const lines = readLines(scene);
  const open = lines.filter(
    ({ phase, seq }) => phase === "started" && !lines.some(({ started }) => started === seq),
  );
  if (lines.slice(before).some(({ outcome }) => outcome === "healed")) kills.healed += 1;
  const serves = lines.findLast(({ phase }) => phase === "finished")?.serving?.digest;
  if (next.exit === 0 && open.length === 0 && serves === scene.current()) kills.deployed += 1;
  else
    kills.wrong.push(`request ${nth}: exit ${next.exit}, ${open.length} open lines: ${next.log.slice(-300)}`);
}

const date = new Date().toISOString().slice(0, 10);
const head =
  "action-deploy as processes of their own against the stand-in, one place, each run with a model of its own";

async function writeBursts(): Promise<void> {
  const count = Number(values.bursts);
  const sum = await tryBursts(count);
  if (sum.overlaps > 0 || sum.unlabelled > 0 || sum.newestServes < count) process.exitCode = 1;
  writeSection("lease-bursts", [
    "## Deployments that are started together",
    "",
    `${date}, \`node test/figures/leases.ts bursts\`: ${head}.`,
    "",
    `| ${runs} runs at once | ${count} times |`,
    "|:--|--:|",
    `| the newest run's model serves in the end | ${sum.newestServes} |`,
    `| two at the target at once | ${sum.overlaps} |`,
    `| of ${count * runs} runs: deployed | ${sum.deployed} |`,
    `| superseded, and said by which run | ${sum.superseded} |`,
    `| ended otherwise | ${sum.unlabelled} |`,
  ]);
}

async function writeKills(): Promise<void> {
  const kills = await tryKills(Number(values.every));
  for (const line of kills.wrong) console.log(line);
  if (kills.wrong.length > 0) process.exitCode = 1;
  writeSection("lease-kills", [
    "## Deployments that are killed between two requests",
    "",
    `${date}, \`node test/figures/leases.ts kills${values.every === "1" ? "" : ` --every ${values.every}`}\`: ${head}; SIGKILL when a request has come that is neither done nor answered. A deployment makes ${kills.requests} requests. Two minutes of GitHub's time later the next run deploys.`,
    "",
    "| killed at a request | times |",
    "|:--|--:|",
    `| tried | ${kills.killed} |`,
    `| the next run deployed, no line is open, ledger and target say the same | ${kills.deployed} |`,
    `| of these, an open line was found and closed | ${kills.healed} |`,
    `| otherwise | ${kills.wrong.length} |`,
  ]);
}

if (positionals[0] === "bursts") await writeBursts();
else if (positionals[0] === "kills") await writeKills();
else throw new Error("say which: bursts or kills");
