import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Reading, readBaselineFile } from "../../src/actions/evaluate/evidence.ts";
import { sha256 } from "../../src/core/digest.ts";
import { withManifest } from "../../src/core/handover/manifest.ts";
import { modelArtifactName } from "../../src/core/handover/names.ts";
import { sealEvaluation } from "../../src/core/record/seal.ts";
import type { Scored } from "../../src/core/table/evidence.ts";
import { evalSetDigest } from "../../src/core/table/receipt.ts";
import { makeLocalEngine } from "../../src/engines/local/engine.ts";
import { openWorkFiles } from "../../src/engines/local/work-files.ts";
import { makeCommits } from "../../src/github/commits.ts";
import { makeGit } from "../../src/github/git-program.ts";
import { makeLocalHistory } from "../../src/github/local-history.ts";
import { makeWorktrees } from "../../src/github/worktrees.ts";
import type { ArtifactRef } from "../../src/ports/artifacts.ts";
import { makeLocalFile } from "../../src/sources/local-file.ts";
import type { RerunAsk } from "../../src/stories/baseline/ask.ts";
import { resolveBaseline } from "../../src/stories/resolve-baseline.ts";
import { evaluationRecord } from "../core/baseline/evaluation-record.ts";
import { artifactRef, makeArtifactShelf } from "../core/baseline/shelf.ts";
import { makeFakeClock } from "../github/fake-clock.ts";
import { type GitFolder, makeGitFolder } from "../standin/git-folder.ts";

/** A model is a number that is added to every feature; the evaluation set is what the candidate was scored on. */
const data = "id,label,x\na,1,0.9\nb,0,0.2\nc,1,0.4\nd,0,0.6\n";
const predict = `awk -F, -v m="$(cat "$EVENHAND_MODEL")" 'NR==1{print "id,label,score"} NR>1{print $1","$2","$3+m}' "$EVENHAND_DATA" > "$EVENHAND_PREDICTIONS"`;
const config = (evaluate: string, train = "") =>
  `models:\n  fraud:\n    data: {test: test.csv}\n    evaluate:\n      columns: {id: id, label: label, score: score}\n${evaluate}${train}`;
const withPredict = config(`      predict: |\n        ${predict}\n`);

let repository: GitFolder;
let temp: string;
let log: string[];
beforeEach(() => {
  repository = makeGitFolder();
  temp = mkdtempSync(path.join(tmpdir(), "evenhand-rerun-"));
  log = [];
});
afterEach(() => {
  expect(readdirSync(temp).filter((name) => name.startsWith("evenhand-base-"))).toEqual([]);
  repository.remove();
  rmSync(temp, { recursive: true });
});

async function readRows(file: ReturnType<typeof makeLocalFile>): Promise<Scored> {
  const columns = { id: "id", label: "label", score: "score" };
  const divisions = { slices: [], fairness: [] };
  const reading: Reading = {
    format: "auto",
    columns,
    task: "auto",
    positive: null,
    proba: null,
    threshold: 0.5,
    metricsFormat: "auto",
    judge: null,
    slices: [],
    fairness: [],
    discover: null,
    divisions,
  };
  return (await readBaselineFile([file], { reading, kind: "rows", absent: [], ahead: null })).scored!;
}

interface Play {
  /** evenhand.yml at the base commit. */
  base: string;
  /** The model file that the base's record names; null: it names none. */
  model?: { content: string; where?: string } | null;
  /** The artifact of that model holds this; null: there is no artifact. */
  stored?: string | null;
  rerun?: Partial<RerunAsk>;
  /** More files of the base commit. */
  files?: Record<string, string>;
  /** The base has no record at all. */
  unrecorded?: boolean;
}

/** A base commit with a record of another evaluation set, and a candidate that was scored on `data`. */
async function play({ base, model, stored, rerun, files = {}, unrecorded }: Play) {
  repository.write("evenhand.yml", base);
  for (const [name, content] of Object.entries(files)) repository.write(name, content);
  const baseSha = repository.commit("base");
  repository.write("evenhand.yml", "strict: true\n");
  repository.write("test.csv", data);
  const head = repository.commit("candidate");
  const own = path.join(temp, "candidate.csv");
  writeFileSync(own, "id,label,score\na,1,0.8\nb,0,0.1\nc,1,0.7\nd,0,0.3\n");
  const evalSet = evalSetDigest(await readRows(makeLocalFile(own, temp)));
  const file = model === null ? null : { content: "0.05", where: "out/model.txt", ...model };
  const artifacts: [ArtifactRef, ReadonlyMap<string, Uint8Array>][] = [];
  if (unrecorded !== true) {
    const { schema: _, id: __, ...rest } = evaluationRecord({ tested: baseSha });
    const digest = file === null ? "" : sha256(file.content);
    const record = sealEvaluation({
      ...rest,
      receipt: { ...rest.receipt, evalSet: sha256("another evaluation set") },
      candidate: {
        ...rest.candidate,
        model: file === null ? null : { digest, bytes: file.content.length, where: file.where },
      },
    });
    const content = new TextEncoder().encode(JSON.stringify(record));
    artifacts.push([
      artifactRef({ id: 1, headSha: baseSha }),
      withManifest(new Map([["evaluation.json", content]])),
    ]);
    if (file !== null && stored !== null) {
      const name = modelArtifactName("fraud", digest);
      artifacts.push([
        artifactRef({ id: 2, name }),
        new Map([["model.txt", new TextEncoder().encode(stored ?? file.content)]]),
      ]);
    }
  }
  const history = makeLocalHistory(makeGit(repository.path, process.env));
  const env = { ...process.env, "INPUT_GITHUB-TOKEN": "s3cret" };
  return resolveBaseline(
    {
      commits: makeCommits(history, null),
      artifacts: makeArtifactShelf(artifacts),
      clock: makeFakeClock(),
      workshop: {
        worktrees: makeWorktrees({ folder: repository.path, env, tempFolder: temp, remote: null }),
        engine: makeLocalEngine(),
        environment: env,
        makeFence: () => ({ open() {}, write: (chunk) => void log.push(chunk.trimEnd()), close() {} }),
        openFiles: (directory) => openWorkFiles(directory, temp),
        open: (one) => makeLocalFile(one, temp),
      },
    },
    {
      ...{ event: "push", model: "fraud", leg: "default", runId: 900, sha: head },
      ...{ pullRequestHead: null, baseBranch: null, mergeGroupBase: null, asked: null },
      evalSet: async () => evalSet,
      rerun: {
        ...{ configPath: "evenhand.yml", folder: "", ending: ".csv", refused: null, rebuild: false },
        data: path.join(repository.path, "test.csv"),
        read: readRows,
        ...rerun,
      },
    },
  );
}

const lookedAt = ({ provenance }: Awaited<ReturnType<typeof play>>, where: RegExp) =>
  provenance.looked.filter((look) => where.test(look.where)).map(({ result }) => result);

function scoresOf({ content }: Awaited<ReturnType<typeof play>>): number[] {
  if (content?.kind !== "rows") throw new Error(`content is ${content?.kind}`);
  return [...content.scored.outputs.score!].map((score) => Math.round(score * 100) / 100);
}

describe("the base's model on a changed evaluation set", () => {
  it("is scored again by the base's own command, on the candidate's rows", async () => {
    const resolved = await play({ base: withPredict });
    expect(resolved.provenance).toMatchObject({ status: "found", source: "re-scored", distance: 0, rows: 4 });
    expect(resolved.provenance.ageDays).toBeNull();
    expect(scoresOf(resolved)).toEqual([0.95, 0.25, 0.45, 0.65]);
    expect(lookedAt(resolved, /^scoring/)).toEqual(["used"]);
  });

  it("is the file that the base commit itself carries when there is no artifact", async () => {
    const model = { content: "0.01", where: "model.txt" };
    const resolved = await play({ base: withPredict, model, stored: null, files: { "model.txt": "0.01" } });
    expect(scoresOf(resolved)).toEqual([0.91, 0.21, 0.41, 0.61]);
  });

  it("sees the base's tree, the variables of the contract, and no token", async () => {
    const command = `cat code.txt; pwd; env | grep -c s3cret || true; test -f "$EVENHAND_PARAMS"; ${predict}`;
    await play({
      base: config(`      predict: |\n        ${command}\n`),
      files: { "code.txt": "the base's code\n" },
    });
    expect(log[0]).toBe("the base's code");
    expect(log[1]).toMatch(/evenhand-base-.*\/tree$/);
    expect(log[2]).toBe("0");
  });

  it.each<[string, Play, RegExp]>([
    [
      "the record names no model",
      { base: withPredict, model: null },
      /^not possible: its record names no model file/,
    ],
    ["the base has no command for it", { base: config("") }, /has no `evaluate.predict` command$/],
    ["the base has no configuration of the model", { base: "models: {churn: {}}\n" }, /has no model fraud$/],
    [
      "no evaluation set is named",
      { base: withPredict, rerun: { data: null } },
      /`data.test` names no evaluation set to score$/,
    ],
    [
      "the model is nowhere",
      { base: withPredict, stored: null },
      /the artifact evenhand-model-fraud-[0-9a-f]{12} is not there, and the commit has no such file at out\/model.txt$/,
    ],
    ["the artifact holds another model", { base: withPredict, stored: "9" }, /holds another model/],
    [
      "the command fails",
      { base: config('      predict: "echo no library; exit 3"\n') },
      /its `predict` command failed: the command ended with exit code 3; it last said: no library$/,
    ],
    [
      "the command writes nothing",
      { base: config('      predict: "true"\n') },
      /predictions\.csv does not exist/,
    ],
    [
      "it scores other rows",
      { base: config(`      predict: |\n        ${predict.replace("NR>1{", "NR>2{")}\n`) },
      /the rows it scored are not the candidate's/,
    ],
    [
      "the event forbids it",
      { base: withPredict, rerun: { refused: "no code is run for a fork under workflow_run" } },
      /no code is run for a fork under workflow_run$/,
    ],
  ])("is named as impossible when %s, and the record itself is shown", async (_, how, sentence) => {
    const resolved = await play(how);
    expect(lookedAt(resolved, /^scoring/)).toEqual([expect.stringMatching(sentence)]);
    expect(resolved.provenance).toMatchObject({ status: "found", source: "artifact", distance: 0 });
    if (how.rerun?.refused !== undefined) expect(log).toEqual([]);
  });
});

describe("a base without a result that can be compared with", () => {
  const train = `    train:\n      command: echo 0.02 > out.txt\n      outputs: {model: out.txt}\n`;

  it("is trained again when that is asked for, and scored on the candidate's rows", async () => {
    const base = config(`      predict: |\n        ${predict}\n`, train);
    const resolved = await play({ base, unrecorded: true, rerun: { rebuild: true } });
    expect(resolved.provenance).toMatchObject({ status: "found", source: "rebuilt", distance: 0 });
    expect(scoresOf(resolved)).toEqual([0.92, 0.22, 0.42, 0.62]);
  });

  it("is not, unless it is asked for", async () => {
    const resolved = await play({ base: config("", train), unrecorded: true });
    expect(resolved.provenance.status).toBe("none");
    expect(lookedAt(resolved, /^training/)).toEqual(["not asked for (`rebuild: true`)"]);
  });

  it.each<[string, string, RegExp]>([
    ["it has no training command", config(""), /has no `train.command`$/],
    [
      "its parameters were tuned",
      config(
        "",
        "    train: {command: 'true', tune: {trials: 2, minimize: a, space: {b: {values: [1, 2]}}}}\n",
      ),
      /its parameters were tuned, and the configuration at [0-9a-f]{7} does not say which were best$/,
    ],
    [
      "its training fails",
      config("", "    train: {command: exit 7}\n"),
      /its training failed: the command ended with exit code 7$/,
    ],
    [
      "its training writes nothing to compare",
      config("", "    train: {command: 'true'}\n"),
      /declares no output `predictions`, and there is no `predict` command$/,
    ],
    [
      "its training does not write its predictions",
      config("", "    train: {command: 'true', outputs: {predictions: p.csv}}\n"),
      /output predictions: p.csv was not written$/,
    ],
  ])("says why it cannot be when %s", async (_, base, sentence) => {
    const resolved = await play({ base, unrecorded: true, rerun: { rebuild: true } });
    expect(lookedAt(resolved, /^training/)).toEqual([expect.stringMatching(sentence)]);
  });

  it("is trained with the first of its seeds", async () => {
    const command = 'echo "0.0$EVENHAND_SEED" > out.txt';
    const seeded = `    train:\n      command: ${command}\n      outputs: {model: out.txt}\n      seeds: [7, 1]\n`;
    const base = config(`      predict: |\n        ${predict}\n`, seeded);
    const resolved = await play({ base, unrecorded: true, rerun: { rebuild: true } });
    expect(scoresOf(resolved)).toEqual([0.97, 0.27, 0.47, 0.67]);
  });

  it("takes the predictions of its training when they are of the candidate's rows", async () => {
    const command = "printf 'id,label,score\\na,1,0.5\\nb,0,0.5\\nc,1,0.5\\nd,0,0.5\\n' > p.csv";
    const base = config(
      "",
      `    train: {command: "${command.replaceAll("\\", "\\\\")}", outputs: {predictions: p.csv}}\n`,
    );
    const resolved = await play({ base, unrecorded: true, rerun: { rebuild: true } });
    expect(scoresOf(resolved)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });
});

it("leaves the user's checkout as it was", async () => {
  await play({ base: withPredict });
  expect(repository.git("status", "--porcelain")).toBe("");
  expect(readFileSync(path.join(repository.path, "evenhand.yml"), "utf8")).toBe("strict: true\n");
});
