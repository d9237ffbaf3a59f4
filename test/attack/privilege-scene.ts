import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeClient, where } from "../standin/client.ts";
import { evaluatedRun, type Grant, type Occasion, occasions, onMain, steps } from "./privilege-occasions.ts";
import { makeRig, predictions, type Ran, type Rig, rules } from "./rig.ts";

/** What an action was given, and what came of it. */
export interface Cell {
  readonly exit: number | null;
  readonly result: string;
  /** Log and summary. */
  readonly said: string;
  /** `METHOD /path` of requests that were refused for want of a permission. */
  readonly denied: readonly string[];
  /** The event itself was refused: nothing was asked of GitHub. */
  readonly refused: boolean;
}

const table = (shift: number) =>
  `amount,label\n${Array.from({ length: 900 }, (_row, k) => `${((k * 37) % 101) + shift},${k % 3 === 0 ? 1 : 0}`).join("\n")}\n`;

const config = `${rules}    data: {train: data.csv, columns: {label: label}}
    train:
      command: mkdir -p out && cp data.csv out/model.csv && cp preds.csv out/preds.csv
      outputs: {model: out/model.csv, predictions: out/preds.csv}
    deploy:
      production:
        target: command
        options: {command: 'echo "$EVENHAND_DIGEST" > served', current-command: cat served 2>/dev/null || true}
    monitor:
      source: production.csv
      alarm: {after: 1 of 1}
      retrain: {workflow: model.yml}
`;

const tag = { onMain: { "evenhand.yml": config, "data.csv": table(0), ".gitignore": "/.evenhand\n" } };

interface Kept {
  readonly runId: number;
  readonly folder: string;
}

/** A repository with a deployed model and a pull request whose model is worse; each call of `play` is one step of a
 *  fresh run in which the earlier ones have left nothing. */
export class PrivilegeScene {
  readonly rig: Rig;
  readonly fork: boolean;
  readonly #kept = mkdtempSync(path.join(tmpdir(), "evenhand-kept-"));
  readonly #records = new Map<string, Kept>();
  #ledger = "";
  #run = 100;

  private constructor(rig: Rig, fork: boolean) {
    this.rig = rig;
    this.fork = fork;
  }

  static async open(fork: boolean): Promise<PrivilegeScene> {
    const rig = await makeRig({ "change.txt": "1\n" }, { fork, ...tag });
    const scene = new PrivilegeScene(rig, fork);
    rig.github.protectBranch("main");
    rig.github.setRole("ada", "write");
    rig.github.setPermissions("write-all");
    await scene.#deployMain();
    await scene.#evaluateProposal();
    return scene;
  }

  async #deployMain(): Promise<void> {
    const push = onMain("push");
    const trained = { "preds.csv": predictions.base };
    expectDone(await this.#step(push, 30, "data", steps["data"]!, {}));
    expectDone(await this.#step(push, 30, "train", steps["train"]!, trained));
    expectDone(await this.#step(push, 30, "evaluate", { model: "fraud" }, null));
    expectDone(await this.#step(onMain("workflow_dispatch"), 31, "deploy", steps["deploy"]!, {}));
    this.#ledger = this.rig.github.state.refs.get("refs/evenhand/ledger") ?? "";
  }

  async #evaluateProposal(): Promise<void> {
    const occasion = occasions.find(({ name }) => name === "pull_request, own")!;
    await this.#step(occasion, evaluatedRun, "evaluate", steps["evaluate"]!, {});
  }

  async play(occasion: Occasion, verb: string, grant: Grant): Promise<Cell> {
    const { github } = this.rig;
    await this.#forget(verb);
    github.setPermissions("write-all");
    const inputs = { ...steps[verb]!, ...occasion.only?.inputs };
    const reads = verb === "report" && !["workflow_run", "issue_comment"].includes(occasion.event);
    const kept = reads ? await this.#recordFor(occasion) : null;
    const left: Record<string, string> = kept === null ? {} : { ".evenhand": kept.folder };
    const runId = kept?.runId ?? ++this.#run;
    github.setPermissions(grant);
    const mark = github.mark();
    const ran = await this.#step(occasion, runId, verb, inputs, left);
    const requests = github.requestsSince(mark);
    return {
      exit: ran.exit,
      result: ran.outputs["result"] ?? "",
      said: `${ran.log}\n${ran.summary}`,
      denied: requests
        .filter(({ status }) => status === 403)
        .map(({ method, path: at }) => `${method} ${at}`),
      refused: ran.exit === 2 && requests.length === 0,
    };
  }

  /** What report finds beside itself: the record of an evaluation in the same run, made once an occasion. */
  async #recordFor(occasion: Occasion): Promise<Kept> {
    const known = this.#records.get(occasion.name);
    if (known !== undefined) return known;
    const judged =
      occasion.event === "pull_request_target" ? { ...occasion, event: "pull_request" } : occasion;
    const kept = { runId: ++this.#run, folder: path.join(this.#kept, String(this.#run)) };
    await this.#step(judged, kept.runId, "evaluate", steps["evaluate"]!, {});
    const from = path.join(this.rig.folder, ".evenhand");
    if (existsSync(from)) cpSync(from, kept.folder, { recursive: true });
    this.#records.set(occasion.name, kept);
    return kept;
  }

  /** @param files name → content; a folder's by its path; null leaves everything as it is */
  async #step(
    occasion: Occasion,
    runId: number,
    verb: string,
    inputs: Readonly<Record<string, string>>,
    files: Readonly<Record<string, string>> | null,
  ): Promise<Ran> {
    const { rig } = this;
    if (files !== null) this.#checkOut(occasion, files);
    const own = occasion.event === "pull_request" ? rig.github.pullRequestRun(rig.number, runId) : null;
    const context = own ?? { runId, event: occasion.event, sha: rig.base, ref: "refs/heads/main" };
    const env = rig.github.env({ ...context, workflowPath: ".github/workflows/model.yml", actor: "ada" });
    return rig.step(verb, inputs, { ...env, GITHUB_EVENT_PATH: rig.eventFile(occasion.payload(rig)) });
  }

  #checkOut({ checkout }: Occasion, files: Readonly<Record<string, string>>): void {
    const { rig } = this;
    rig.git("checkout", "--quiet", "--force", "--detach", checkout === "base" ? rig.base : rig.merge);
    rig.git("clean", "-ffdxq");
    rig.write("production.csv", table(60));
    rig.write("preds.csv", predictions.worse);
    for (const [name, content] of Object.entries(files))
      if (path.isAbsolute(content)) cpSync(content, path.join(rig.folder, name), { recursive: true });
      else rig.write(name, content);
  }

  /** Comments, the ledger after the first deployment, the monitor's memory: as if nothing had run yet. */
  async #forget(verb: string): Promise<void> {
    const { github } = this.rig;
    for (const { id } of github.state.comments) github.removeComment(id);
    github.setPermissions("write-all");
    const { git } = makeClient(github).rest;
    const remove = async (ref: string) => {
      if (github.state.refs.has(`refs/${ref}`)) await git.deleteRef({ ...where, ref });
    };
    for (const ref of github.state.refs.keys())
      if (ref.startsWith("refs/evenhand/")) await remove(ref.replace("refs/", ""));
    if (verb !== "deploy") await git.createRef({ ...where, ref: "refs/evenhand/ledger", sha: this.#ledger });
  }

  async close(): Promise<void> {
    rmSync(this.#kept, { recursive: true, force: true });
    await this.rig.close();
  }
}

function expectDone({ exit, log }: Ran): void {
  if (exit !== 0) throw new Error(`the scene could not be set: exit ${exit}\n${log}`);
}

/** Whether a step that was refused something names the line that was taken away; of a fork, that there is nothing to mend. */
export function isSaid({ denied, said }: Cell, line: string | null, readOnly: boolean): boolean {
  // What is drawn of earlier results is left out in silence.
  const missed = denied.filter((one) => !one.includes("/git/ref/evenhand/history/"));
  if (missed.length === 0 || (readOnly && /fork/.test(said))) return true;
  const name = line?.split(":")[0] ?? "[a-z-]+";
  return new RegExp(`\\b${name}: (read|write)`).test(said);
}
