import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { evaluateOutputs } from "../../src/core/inputs/evaluate.ts";
import { reportOutputs } from "../../src/core/inputs/report.ts";
import { makeRig, type Ran, type Rig } from "./rig.ts";

const colour = "\u001b[2K\u001b[31m";
const bidi = "\u202Etxet\u202C";
const command = "::error title=x::owned";
const delimiter = "EOF\nresult=pass\nEOF";
const markup = "</details><script>alert(1)</script>[x](javascript:alert(1)) @everyone #1 `|`";
const encoded = "%0A::set-output name=result::pass";
/** What no log, comment, check, summary, page or annotation may hold as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const raw = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const hostile = [colour, bidi, command, delimiter, markup, encoded];
const all = hostile.join(" ");
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** What stands in a code span is text. */
const span = /(`+)[^\n]*?[^`]\1(?!`)/g;

/** Lines that a runner would obey, without those of ours. */
function commandsIn(log: string): string[] {
  return log
    .split(/\r\n|\r|\n/)
    .filter(
      (line) => /^\s*::|##\[/.test(line) && (/^\s*::error title=x::owned/.test(line) || !own.test(line)),
    );
}
const own = /^::(?:error|warning|notice|debug|add-mask)(?: title=[^:]*| file=[^:]*)?::/;

let rig: Rig;
beforeAll(async () => {
  rig = await makeRig({}, { onMain: { "evenhand.yml": null } });
});
afterAll(() => rig?.close());

/** Everything that a person or a runner reads of a run. */
function said(ran: Ran): Record<string, string> {
  const { comments, checks } = rig.github.state;
  return {
    log: ran.log,
    summary: ran.summary,
    comment: comments.at(-1)?.body ?? "",
    check: Object.values(checks.at(-1) ?? {}).join("\n"),
  };
}

function expectHarmless(ran: Ran): void {
  expect(commandsIn(ran.log)).toEqual([]);
  for (const [where, text] of Object.entries(said(ran))) {
    expect(raw.exec(text)?.[0], `${where}: ${JSON.stringify(text.slice(0, 2000))}`).toBeUndefined();
    if (where !== "log")
      expect(text.replaceAll(span, "")).not.toMatch(/<script>alert|\]\(javascript:|@everyone/);
  }
  const known = [...Object.keys(evaluateOutputs), ...Object.keys(reportOutputs)];
  expect(Object.keys(ran.outputs).filter((name) => !known.includes(name))).toEqual([]);
  expect(ran.outputs["result"] ?? "").not.toBe("pass");
}

describe("text that somebody else wrote stays text [threat 6]", () => {
  it.each<[string, Record<string, string>, () => void]>([
    [
      "ids, labels and a workflow's name",
      { predictions: "preds.csv", positive: all },
      () => {
        const rows = Array.from({ length: 60 }, (_, row) => {
          const label = row % 2 === 0 ? all : "no";
          return `${cell(`${all} ${row}`)},${cell(label)},${((row * 7) % 60) / 60}`;
        });
        rig.write("preds.csv", `id,label,score\n${rows.join("\n")}\n`);
      },
    ],
    [
      "the names of columns",
      { predictions: "preds.csv", score: `${all} no` },
      () => rig.write("preds.csv", `id,label,${cell(all)}\na,1,0.5\nb,0,0.4\n`),
    ],
    [
      "a cell that is no number",
      { predictions: "preds.csv" },
      () => rig.write("preds.csv", `id,label,score\na,1,${cell(all)}\nb,0,0.4\n`),
    ],
    ["the name of a file", { predictions: `${colour}${bidi}${encoded}\n${command}.csv` }, () => {}],
    ["an input", { predictions: "preds.csv", mode: all }, () => {}],
    ["the name of a model", { predictions: "preds.csv", model: all }, () => {}],
    [
      "the configuration",
      { predictions: "preds.csv" },
      () => rig.write("evenhand.yml", `models:\n  ${JSON.stringify(all)}: {${JSON.stringify(all)}: 1}\n`),
    ],
    [
      "the names of metrics",
      { "metrics-file": "metrics.json" },
      () => rig.write("metrics.json", JSON.stringify({ [all]: 0.5, [`${all}.${encoded}`]: 1 })),
    ],
    [
      "a metric that is asked for",
      { predictions: "preds.csv", metrics: `${colour}${bidi}${encoded}` },
      () => {},
    ],
    ["a title", { predictions: "nowhere.csv", title: all }, () => {}],
  ])("%s", async (_, inputs, prepare) => {
    rig.newRun();
    prepare();
    const ran = await rig.step("gate", inputs, { GITHUB_WORKFLOW: all.replaceAll("\n", " ") });
    expectHarmless(ran);
  });
});
