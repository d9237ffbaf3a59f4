import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { findTools, prepareVenv } from "../../examples/demo/python.ts";
import { startStandin } from "../../standin/index.ts";
import { findAct, makeRelease, type Project, runAct } from "../e2e/act.ts";
import { usualPermissions } from "../e2e/play.ts";
import { edited, script } from "./new-user-script.ts";

/** From an empty repository with a scikit-learn script to a green pull request with a report, as somebody new would go: counts
 *  commands and seconds, and writes its log into docs/verification.md. Needs dist, act and scikit-learn from PyPI:
 *  `node test/figures/new-user.ts`. */

const root = path.resolve(import.meta.dirname, "../..");
const page = path.join(root, "docs/verification.md");
const [begin, end] = ["<!-- new-user:begin -->", "<!-- new-user:end -->"];
const found = findAct();
if ("missing" in found) throw new Error(found.missing);

interface Line {
  readonly what: string;
  readonly kind: "command" | "edit" | "run";
  readonly seconds: number;
  readonly said: string;
}
const lines: Line[] = [];
const folder = mkdtempSync(path.join(tmpdir(), "evenhand-new-user-"));
const repository = path.join(folder, "tumours");
const { python } = findTools();
const venv = prepareVenv(
  python,
  path.join(root, "examples/demo/requirements.txt"),
  path.join(root, ".cache/demo/venv"),
);
const programs = path.dirname(venv);
const env = {
  PATH: `${programs}:${path.dirname(process.execPath)}:${process.env["PATH"]}`,
  HOME: folder,
  ...Object.fromEntries(
    ["AUTHOR", "COMMITTER"].flatMap((who) => [
      [`GIT_${who}_NAME`, "example"],
      [`GIT_${who}_EMAIL`, "example@example.invalid"],
    ]),
  ),
};
const seconds = (from: number) => (performance.now() - from) / 1000;

/** One line as it is typed; `evenhand` is the built program. */
function type(command: string, shown: RegExp | null): string {
  const from = performance.now();
  const program = `${JSON.stringify(process.execPath)} ${JSON.stringify(path.join(root, "dist/cli/index.js"))}`;
  const real = command.replaceAll(/\bevenhand\b(?= )/g, program);
  const { status, stdout, stderr } = spawnSync("bash", ["-ec", real], {
    cwd: repository,
    encoding: "utf8",
    env,
  });
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stdout}${stderr}`);
  const said = shown === null ? "" : (shown.exec(stdout + stderr)?.[0] ?? "");
  if (shown !== null && said === "") throw new Error(`${command} did not say ${shown}:\n${stdout}${stderr}`);
  lines.push({ what: command, kind: "command", seconds: seconds(from), said });
  return stdout;
}

function edit(what: string, content: string): void {
  writeFileSync(path.join(repository, "train.py"), content);
  lines.push({ what, kind: "edit", seconds: 0, said: "" });
}

spawnSync("git", ["init", "--quiet", "--initial-branch=main", repository], { env });
writeFileSync(path.join(repository, "train.py"), script);
writeFileSync(path.join(repository, "requirements.txt"), "scikit-learn\n");

const github = await startStandin();
const release = makeRelease();
try {
  github.setPermissions(usualPermissions);
  github.protectBranch("main");
  const git = (...args: string[]) =>
    spawnSync("git", args, { cwd: repository, encoding: "utf8", env }).stdout.trim();
  const project = { folder: repository, git } as unknown as Project;
  const ask = { act: found.act, project, release, github, workflow: "model.yml", programs };

  type("evenhand init --write", /Left to you:[\s\S]*?out\/predictions\.csv[^\n]*/);
  edit("train.py: six lines that write out/predictions.csv", edited(0.003));
  type("python3 train.py", /accuracy [\d.]+/);
  type("evenhand evaluate --predictions out/predictions.csv", /no-baseline[^\n]*/);
  type("git add train.py requirements.txt evenhand.yml .github && git commit --quiet -m 'A model'", null);
  await push();
  type("git switch --quiet -c better", null);
  edit("train.py: another strength of the penalty", edited(1));
  type("git commit --quiet -am 'Less penalty'", null);
  const { body, conclusion, requests } = await pullRequest();
  if (conclusion !== "success" || !body.startsWith("✅"))
    throw new Error(`not green: ${conclusion}\n${body}`);
  write(body, requests);

  async function push(): Promise<void> {
    const from = performance.now();
    const sha = git("rev-parse", "HEAD");
    await github.importGit(repository);
    const run = await runAct({
      ...ask,
      event: "push",
      env: github.env({ runId: 1, event: "push", sha, ref: "refs/heads/main" }),
      payload: { ref: "refs/heads/main", after: sha, repository: { full_name: github.repository } },
    });
    if (run.jobResult !== "success") throw new Error(run.text);
    lines.push({ what: "git push -u origin main", kind: "command", seconds: 0, said: "" });
    lines.push({ what: "the run on `main`", kind: "run", seconds: seconds(from), said: "job success" });
  }

  async function pullRequest() {
    const from = performance.now();
    await github.importGit(repository);
    const number = await github.addPullRequest({ head: "better", title: "Less penalty" });
    git("fetch", "--quiet", github.gitFolder, `refs/pull/${number}/merge`);
    git("checkout", "--quiet", "--detach", "FETCH_HEAD");
    const mark = github.mark();
    const run = await runAct({
      ...ask,
      event: "pull_request",
      env: github.env(github.pullRequestRun(number, 2)),
      payload: github.pullRequestEvent(number),
    });
    if (run.jobResult !== "success") throw new Error(run.text);
    lines.push({
      what: "git push -u origin better, and the pull request",
      kind: "command",
      seconds: 0,
      said: "",
    });
    lines.push({
      what: "the run of the pull request",
      kind: "run",
      seconds: seconds(from),
      said: "job success",
    });
    const body = github.state.comments[0]?.body ?? "";
    return {
      body,
      conclusion: github.state.checks[0]?.conclusion,
      requests: github.requestsSince(mark).length,
    };
  }
} finally {
  await github.close();
  for (const each of [folder, release]) rmSync(each, { recursive: true, force: true });
}

function write(body: string, requests: number): void {
  const commands = lines.filter(({ kind }) => kind === "command").length;
  const edits = lines.filter(({ kind }) => kind === "edit").length;
  const total = lines.reduce((sum, line) => sum + line.seconds, 0);
  const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, " ");
  const section = [
    begin,
    "## From an empty repository to a green pull request",
    "",
    `${new Date().toISOString().slice(0, 10)}, by \`node test/figures/new-user.ts\`: a folder with a scikit-learn script of ${script.trimEnd().split("\n").length} lines and a requirements.txt, the built program, GitHub played by the stand-in (the pushes and the opening of the pull request too), the workflow that \`evenhand init\` wrote executed unchanged by a real runner (act). scikit-learn was installed before. **${commands} commands, ${edits} edits, ${(total / 60).toFixed(1)} minutes** of waiting on a machine of 2 cores that did other work too; reading and typing are not in it. The pull request's run made ${requests} requests.`,
    "",
    "| | seconds | what was said |",
    "|:--|--:|:--|",
    ...lines.map(
      ({ what, kind, seconds: took, said }) =>
        `| ${kind === "edit" ? `edit ${what}` : kind === "run" ? what : `\`${cell(what)}\``} | ${took === 0 ? "" : took.toFixed(1)} | ${cell(said)} |`,
    ),
    "",
    "The comment begins:",
    "",
    ...body
      .split("\n")
      .slice(0, 1)
      .map((line) => `> ${line}`),
    end,
  ].join("\n");
  const before = existsSync(page) ? readFileSync(page, "utf8") : "# Verification\n";
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  writeFileSync(
    page,
    from === -1
      ? `${before.trimEnd()}\n\n${section}\n`
      : before.slice(0, from) + section + before.slice(to + end.length),
  );
  console.log(section);
}
