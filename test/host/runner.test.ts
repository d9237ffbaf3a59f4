import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readActionInputs, readRunContext } from "../../src/host/run-context.ts";
import { makeRunnerHost } from "../../src/host/runner.ts";
import { makeTerminalHost } from "../../src/host/terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "evenhand-host-"));
afterAll(() => rmSync(folder, { recursive: true }));

function host(env: Record<string, string>) {
  let log = "";
  const made = makeRunnerHost(env, {
    write: (text) => {
      log += text;
    },
  });
  return { host: made, log: () => log };
}

describe("the runner's context", () => {
  it("comes from the environment and the event file", () => {
    const event = join(folder, "event.json");
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7 } }));
    const context = readRunContext({
      GITHUB_REPOSITORY: "acme/digits",
      GITHUB_RUN_ID: "12345678901",
      GITHUB_RUN_ATTEMPT: "2",
      GITHUB_EVENT_NAME: "pull_request",
      GITHUB_SHA: "a".repeat(40),
      GITHUB_SERVER_URL: "https://github.com/",
      GITHUB_EVENT_PATH: event,
    });
    expect(context).toMatchObject({
      repository: "acme/digits",
      runId: 12345678901,
      attempt: 2,
      sha: "a".repeat(40),
      serverUrl: "https://github.com",
      payload: { pull_request: { number: 7 } },
    });
  });

  it.each([
    ["broken JSON", "{"],
    ["a list", "[1]"],
    ["null", "null"],
  ])("has an empty payload when the event file holds %s", (_, text) => {
    const event = join(folder, "broken.json");
    writeFileSync(event, text);
    expect(readRunContext({ GITHUB_EVENT_PATH: event }).payload).toEqual({});
  });

  it("stands without any variable", () => {
    expect(readRunContext({ GITHUB_EVENT_PATH: join(folder, "absent") })).toMatchObject({
      repository: "",
      runId: 0,
      attempt: 1,
      sha: null,
    });
  });

  it("reads inputs by their names, trimmed, hyphens kept", () => {
    const env = {
      "INPUT_GITHUB-TOKEN": " t ",
      INPUT_FAIL_ON: "gate",
      "INPUT_METRICS-FILE": "",
      PATH: "/bin",
    };
    expect(readActionInputs(env)).toEqual({ "github-token": "t", fail_on: "gate", "metrics-file": "" });
  });
});

describe("the runner's host", () => {
  it("masks the token before anything else is said", () => {
    const { host: made, log } = host({ "INPUT_GITHUB-TOKEN": "ghs_secret" });
    made.info("hello");
    expect(log()).toBe("::add-mask::ghs_secret\nhello\n");
  });

  it("writes outputs that no value can break out of [threat 10]", async () => {
    const path = join(folder, "output");
    writeFileSync(path, "");
    process.env["GITHUB_OUTPUT"] = path;
    try {
      await host({}).host.setOutput("reasons", "a\nEOF\nother=1");
    } finally {
      delete process.env["GITHUB_OUTPUT"];
    }
    const [open, ...rest] = readFileSync(path, "utf8").trimEnd().split("\n");
    const delimiter = open!.replace("reasons<<", "");
    expect(rest).toEqual(["a", "EOF", "other=1", delimiter]);
  });

  it("leaves an output empty that is larger than 64 KiB, with a warning that names it [threat 63]", async () => {
    const path = join(folder, "output-large");
    writeFileSync(path, "");
    const { host: made, log } = host({});
    process.env["GITHUB_OUTPUT"] = path;
    try {
      await made.setOutput("metrics", "é".repeat(32_769));
    } finally {
      delete process.env["GITHUB_OUTPUT"];
    }
    expect(readFileSync(path, "utf8").length).toBeLessThan(200);
    expect(log()).toContain("::warning::output metrics is larger than 64 KiB");
  });

  it("appends to the summary and counts what is there already", async () => {
    const path = join(folder, "summary");
    writeFileSync(path, "y".repeat(999_000));
    const { host: made, log } = host({ GITHUB_STEP_SUMMARY: path });
    await made.summarize("short");
    expect(log()).toBe("");
    await made.summarize(`first\n\n${"word ".repeat(400)}`);
    expect(log()).toContain("::warning::the job summary was cut");
    const text = readFileSync(path, "utf8");
    expect(text.length).toBeLessThanOrEqual(1_000_000);
    expect(text.slice(999_000)).toMatch(/^short\nfirst\n\n> The summary ends here/);
  });
});

describe("the terminal's host", () => {
  it("answers on stdout, everything else goes to stderr without control characters", async () => {
    let out = "";
    let err = "";
    const made = makeTerminalHost({
      stdout: (text) => {
        out += text;
      },
      stderr: (text) => {
        err += text;
      },
      workspace: folder,
    });
    made.info("reading \u001b[31mred");
    made.annotate("error", "unknown key", { file: "evenhand.yml", line: 2, column: 3 });
    made.annotate("warning", "no id column");
    await made.setOutput("result", "pass");
    await made.summarize("verdict");
    expect(out).toBe("verdict\n");
    expect(err).toBe(
      "reading ⟨U+001B⟩[31mred\nevenhand.yml:2:3: error: unknown key\nwarning: no id column\n",
    );
  });
});
