/** Every event, of the repository's own code and of a fork's, with exactly the documented permissions of an action and with
 *  each of them taken away: `node test/figures/privileges.ts`. Renews its tables in docs/permissions.md, or those of the
 *  actions that are named; exits 1 when a
 *  cell breaks a promise. */
import process from "node:process";
import { actionPages } from "../../scripts/docs/actions.ts";
import {
  documentedLines,
  grantOf,
  type Occasion,
  occasionsOf,
  without,
} from "../attack/privilege-occasions.ts";
import { type Cell, isSaid, PrivilegeScene } from "../attack/privilege-scene.ts";
import { writeSection } from "./section.ts";

const broken: string[] = [];
let played = 0;

/** What a reader wants to know of a cell. */
function wordsOf(cell: Cell, full: Cell | null): string {
  if (cell.refused) return "refused";
  const exit = `exit ${cell.exit}`;
  if (cell.denied.length > 0) return full?.exit === cell.exit ? "said, exit stays" : `said, ${exit}`;
  return full === null ? exit : cell.exit === full.exit ? "not needed" : exit;
}

function check(name: string, cell: Cell, full: Cell | null, occasion: Occasion, line: string | null): void {
  played++;
  const readOnly = occasion.event === "pull_request" && occasion.fork;
  const wrong = [
    ...(/\n\s+at .+:\d+|node:internal/.test(cell.said) ? ["shows code"] : []),
    ...(isSaid(cell, line, readOnly) ? [] : [`does not say what is missing: ${cell.denied.join(", ")}`]),
    ...(line === null && !readOnly && cell.denied.length > 0
      ? [`needed more: ${cell.denied.join(", ")}`]
      : []),
    ...(full !== null && full.result !== "pass" && cell.result === "pass" ? ["turned green"] : []),
    ...(cell.exit === 3 ? ["ended with 3"] : []),
  ];
  for (const what of wrong) {
    broken.push(`${name}: ${what}`);
    console.error(`${name}: ${what}\n${process.env["VERBOSE"] ? cell.said : ""}`);
  }
}

async function rowOf(scene: PrivilegeScene, occasion: Occasion, verb: string): Promise<string> {
  const lines = documentedLines(verb);
  const readOnly = occasion.event === "pull_request" && occasion.fork;
  const full = await scene.play(occasion, verb, grantOf(lines, readOnly));
  const name = `${verb} on ${occasion.name}`;
  check(name, full, null, occasion, null);
  const texts = [wordsOf(full, null)];
  for (const line of lines) {
    if (full.refused) {
      texts.push("");
      continue;
    }
    const cell = await scene.play(occasion, verb, grantOf(without(lines, line), readOnly));
    check(`${name} without ${line}`, cell, full, occasion, line);
    texts.push(wordsOf(cell, full));
  }
  console.log(name, texts);
  return `| ${[occasion.name, ...texts].join(" | ")} |`;
}

/** Scenes that play beside each other: a repository's own code, a fork's, and what happens without a pull request. */
const laneOf = ({ fork, name }: Occasion) => (fork ? 1 : name.includes("own") ? 0 : 2);
const wanted = process.argv.slice(2);
const scenes = await Promise.all([false, true, false].map((fork) => PrivilegeScene.open(fork)));

for (const page of actionPages)
  if (wanted.length === 0 || wanted.includes(page.verb)) await writeTable(page.verb, page.name);
const violations = scenes.flatMap(({ rig }) => rig.github.state.violations);
for (const scene of scenes) await scene.close();
console.log(`${broken.length} broken, ${violations.length} violations of GitHub's description`);
process.exitCode = broken.length === 0 ? 0 : 1;

async function writeTable(verb: string, name: string): Promise<void> {
  const before = { played, broken: broken.length };
  const rows = new Map<string, string>();
  const playLane = async (scene: PrivilegeScene, lane: number) => {
    for (const occasion of occasionsOf(verb).filter((one) => laneOf(one) === lane))
      rows.set(occasion.name, await rowOf(scene, occasion, verb));
  };
  await Promise.all(scenes.map(playLane));
  const head = ["event", "with its lines", ...documentedLines(verb).map((line) => `without \`${line}\``)];
  const date = new Date().toISOString().slice(0, 10);
  const lines = [
    `**${name}**, ${date}: ${played - before.played} steps, of which ${broken.length - before.broken} broke a promise.`,
    "",
    `| ${head.join(" | ")} |`,
    `| ${head.map(() => "---").join(" | ")} |`,
    ...occasionsOf(verb).map((occasion) => rows.get(occasion.name)!),
  ];
  writeSection(`privileges-${verb}`, lines, "docs/permissions.md");
}
