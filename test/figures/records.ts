/** One record of each kind, as this release writes them: `node test/figures/records.ts`. The actions run as processes
 *  against the stand-in; what they leave is kept under test/fixtures/records/v<version>, which a later release must read. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { version } from "../../src/version.ts";
import { occasions } from "../attack/privilege-occasions.ts";
import { PrivilegeScene } from "../attack/privilege-scene.ts";

const target = path.resolve(import.meta.dirname, `../fixtures/records/v${version}`);
mkdirSync(target, { recursive: true });
const scene = await PrivilegeScene.open(false);
const { rig } = scene;
const occasion = (name: string) => occasions.find((one) => one.name === name)!;

function keep(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(target, name), content);
  console.log(`${name}: ${content.length}`);
}

/** Files of these names that lie anywhere in the hand-over folder. */
function keepFiles(...names: string[]): void {
  const folder = path.join(rig.folder, ".evenhand");
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
    if (names.includes(path.basename(file))) keep(path.basename(file), readFileSync(path.join(folder, file)));
}

/** The file of a ref of ours that holds records of this kind. */
function keepOfRef(ref: string, kind: string, name: string): void {
  const git = (...args: string[]) =>
    execFileSync("git", ["--git-dir", rig.github.gitFolder, ...args], { encoding: "utf8" });
  const sha = rig.github.state.refs.get(ref);
  if (sha === undefined) throw new Error(`there is no ${ref}`);
  const files = git("ls-tree", "-r", "--name-only", sha).trim().split("\n");
  const texts = files.map((file) => git("show", `${sha}:${file}`));
  const found = texts.find((text) => text.includes(`"evenhand/${kind}/v1"`));
  if (found === undefined) throw new Error(`${ref} holds no ${kind}: ${files}`);
  keep(name, found);
}

async function play(on: string, verb: string): Promise<void> {
  const { exit, said } = await scene.play(occasion(on), verb, {
    ...{ contents: "write", actions: "write", "pull-requests": "write", checks: "write", issues: "write" },
    deployments: "write",
  });
  if (exit !== 0 && exit !== 1) throw new Error(`${verb} ended with ${exit}\n${said}`);
}

await play("pull_request, own", "data");
keepFiles("data.json");
await play("pull_request, own", "train");
keepFiles("run.json");
await play("pull_request, own", "gate");
keepFiles("evaluation.json", "predictions.json.gz", "predictions.json", "manifest.json");
await play("push", "report");
keepOfRef("refs/evenhand/history/fraud", "history", "history.jsonl");
await play("workflow_dispatch", "deploy");
keepOfRef("refs/evenhand/ledger", "deployment", "ledger.jsonl");
keepOfRef("refs/evenhand/ledger", "lease", "lease.json");
await play("schedule", "monitor");
keepFiles("monitoring.json");
keepOfRef("refs/evenhand/monitor/fraud", "monitor-state", "monitor-state.json");

rig.write("try.sh", 'cp preds.csv out.csv\necho \'{"loss": 0.1}\' >> "$EVENHAND_METRICS"\n');
rig.write(
  "tune.yml",
  `models:
  fraud:
    train:
      command: sh try.sh
      outputs: {predictions: out.csv}
      tune: {trials: 2, minimize: loss, space: {rate: {low: 0.1, high: 0.9}}}
`,
);
const sweep: Record<string, string>[] = [{ mode: "plan" }, { mode: "trial", trial: "0" }];
for (const more of sweep) {
  const ran = await rig.step("train", { model: "fraud", config: "tune.yml", ...more });
  if (ran.exit !== 0) throw new Error(`train ended with ${ran.exit}\n${ran.log}`);
}
keepFiles("plan.json", "trial.json");
await scene.close();
