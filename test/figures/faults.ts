/** Every request of evaluate and report, failing in every way: `node test/figures/faults.ts [--seconds=540] [--seed=1]`.
 *
 *  Each case is a run of its own in a pull request whose model is worse, against the stand-in: one request fails once, or
 *  from then on. Right is the verdict, or a named error; a pass is a wrong green. Afterwards report runs again without a
 *  fault and must leave one comment, one check of that run and the verdict. Renews its section of docs/verification.md. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { FaultPlan } from "../../standin/index.ts";
import { makeRig, type Ran, type Rig } from "../attack/rig.ts";
import { makeRandom } from "../engines/random.ts";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "540" }, seed: { type: "string", default: "1" } },
});
const end = Date.now() + Number(values.seconds) * 1000;
const page = path.resolve(import.meta.dirname, "../../docs/verification.md");
const preload = pathToFileURL(path.resolve(import.meta.dirname, "../process/fast-time.ts")).href;
const fast = { NODE_OPTIONS: `--import=${preload}` };

const slow = { "retry-after": "1" };
const limit = { message: "You have exceeded a secondary rate limit" };
const denied = { message: "Resource not accessible by integration" };
const kinds: Readonly<Record<string, FaultPlan>> = {
  "502 before the write": { kind: "before-write-502" },
  "502 after the write": { kind: "after-write-502" },
  "connection lost before": { kind: "drop-before" },
  "connection lost after": { kind: "drop-after" },
  "answer cut": { kind: "cut-body" },
  "answer of 3 s": { kind: "delay", milliseconds: 3000 },
  "403, the right is missing": { kind: "status", status: 403, body: denied },
  "403, slow down": { kind: "status", status: 403, headers: slow, body: limit },
  "404 once": { kind: "status", status: 404, body: { message: "Not Found" } },
  "409 once": { kind: "status", status: 409, body: { message: "Conflict" } },
  "422 once": { kind: "status", status: 422, body: { message: "Validation Failed" } },
  "429, retry-after": { kind: "status", status: 429, headers: slow, body: limit },
  "503 from then on": { kind: "status", status: 503, times: 999 },
};

interface Case {
  readonly verb: "evaluate" | "report";
  readonly kind: string;
  readonly nth: number;
}

interface Tally {
  cases: number;
  verdict: number;
  named: number;
  neutral: number;
  slowestSeconds: number;
  readonly wrong: string[];
}

const asked = { model: "fraud", predictions: "preds.csv" };
const tallies = new Map<string, Tally>();
const wrong: string[] = [];
const rig = await makeRig({});
try {
  const sizes = await countRequests(rig);
  const all = Object.keys(kinds).flatMap((kind) =>
    (["evaluate", "report"] as const).flatMap((verb) =>
      Array.from({ length: sizes[verb] }, (_row, k): Case => ({ verb, kind, nth: k + 1 })),
    ),
  );
  console.log(`${all.length} cases: ${JSON.stringify(sizes)}`);
  for (const one of shuffled(all)) if (Date.now() < end) await play(rig, one);
  writePage(all.length);
} finally {
  await rig.close();
}

/** How many requests a run without faults makes, of either action. */
async function countRequests({ github, step, newRun }: Rig): Promise<Record<Case["verb"], number>> {
  newRun();
  const start = github.state.requests.length;
  await step("evaluate", asked, fast);
  const middle = github.state.requests.length;
  const ended = await step("report", {}, fast);
  if (ended.exit !== 1) throw new Error(`without a fault report ended with ${ended.exit}: ${ended.log}`);
  return { evaluate: middle - start, report: github.state.requests.length - middle };
}

async function play(at: Rig, { verb, kind, nth }: Case): Promise<void> {
  const { github } = at;
  await removeComments(at);
  at.newRun();
  if (verb === "report") await at.step("evaluate", asked, fast);
  github.faults.add({ ...kinds[kind]!, nth });
  const start = performance.now();
  const ended = await at.step(verb, verb === "evaluate" ? asked : {}, fast);
  const seconds = (performance.now() - start) / 1000;
  github.faults.clear();
  const name = `${verb} request ${nth}, ${kind}`;
  const tally = tallyOf(verb, kind);
  tally.cases++;
  tally.slowestSeconds = Math.max(tally.slowestSeconds, seconds);
  const end = endOf(ended);
  if (end === "wrong") tally.wrong.push(`${name}: exit ${ended.exit}, result ${ended.outputs["result"]}`);
  else tally[end]++;
  if (verb === "report") {
    const again = await at.step("report", {}, fast);
    const mine = github.state.comments.filter(({ body }) => body.includes("evenhand:report"));
    const checks = github.state.checks.filter((check) => JSON.stringify(check).includes(`/runs/${at.runId}`));
    if (again.exit !== 1 || mine.length !== 1 || checks.length > 1)
      tally.wrong.push(
        `${name}, then again: exit ${again.exit}, ${mine.length} comments, ${checks.length} checks`,
      );
  }
  for (const bad of tally.wrong.splice(0)) {
    console.log(bad);
    wrong.push(bad);
  }
}

/** Red by its numbers; a named error; neutral where the baseline could not be had, which says so; else wrong. */
function endOf({ exit, outputs, log }: Ran): "verdict" | "named" | "neutral" | "wrong" {
  const hasCode = /\n\s+at |node:internal/.test(log);
  if (hasCode) return "wrong";
  if (exit === 1 && outputs["result"] === "fail") return "verdict";
  if ((exit === 2 || exit === 3 || exit === 4) && log.includes("::error")) return "named";
  return exit === 0 && outputs["result"] === "no-baseline" ? "neutral" : "wrong";
}

function tallyOf(verb: string, kind: string): Tally {
  const key = `${verb} | ${kind}`;
  const known = tallies.get(key) ?? {
    cases: 0,
    verdict: 0,
    named: 0,
    neutral: 0,
    slowestSeconds: 0,
    wrong: [],
  };
  tallies.set(key, known);
  return known;
}

async function removeComments({ github }: Rig): Promise<void> {
  for (const { id } of github.state.comments) {
    const url = `${github.apiUrl}/repos/${github.repository}/issues/comments/${id}`;
    await fetch(url, {
      method: "DELETE",
      headers: { authorization: `Bearer ${github.token}`, "x-github-api-version": "2022-11-28" },
    });
  }
}

function shuffled<T>(list: readonly T[]): T[] {
  const random = makeRandom(Number(values.seed));
  return list
    .map((one) => ({ one, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

function writePage(planned: number): void {
  const rows = [...tallies]
    .sort()
    .map(
      ([key, { cases, verdict, named, neutral, slowestSeconds }]) =>
        `| ${key} | ${cases} | ${verdict} | ${named} | ${neutral} | ${slowestSeconds.toFixed(1)} s |`,
    );
  const cases = [...tallies.values()].reduce((sum, one) => sum + one.cases, 0);
  const bad = wrong.length === 0 ? "None ended otherwise." : `Ended otherwise: ${wrong.join("; ")}.`;
  const text = `<!-- faults:begin -->
## One failing request at a time

${new Date().toISOString().slice(0, 10)}, \`node test/figures/faults.ts --seed=${values.seed}\`: ${cases} of ${planned} cases, drawn by the seed. In each, one request of
evaluate or report against the stand-in fails, once or from then on; waits between tries are shortened a hundredfold. Then report
runs again without a fault: one comment, one check of the run, and the verdict. ${bad}

| action | fault | cases | the verdict | a named error | no baseline, and says so | slowest |
| --- | --- | --: | --: | --: | --: | --: |
${rows.join("\n")}
<!-- faults:end -->
`;
  const [begin, close] = ["<!-- faults:begin -->", "<!-- faults:end -->\n"];
  const old = readFileSync(page, "utf8");
  const at = old.indexOf(begin);
  const next =
    at === -1
      ? `${old.trimEnd()}\n\n${text}`
      : old.slice(0, at) + text + old.slice(old.indexOf(close) + close.length);
  writeFileSync(page, next);
  console.log(`${cases} cases, ${wrong.length} wrong`);
}
