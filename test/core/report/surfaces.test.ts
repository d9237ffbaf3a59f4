import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { EvaluationRecord } from "../../../src/core/record/evaluation.ts";
import type { Training } from "../../../src/core/record/training.ts";
import { renderCheck } from "../../../src/core/report/check.ts";
import { renderComment } from "../../../src/core/report/comment.ts";
import { headline } from "../../../src/core/report/headline.ts";
import type { ReportInput } from "../../../src/core/report/input.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { sealRun } from "../../../src/core/train/run-record.ts";
import { trainingOf } from "../../../src/core/train/training-facts.ts";
import { exampleRun } from "../train/run-example.ts";
import { nodes, parse, revived, tokens } from "./markdown-tree.ts";
import * as records from "./records.ts";

const { input } = records;
const named: Record<string, EvaluationRecord> = {
  regression: records.regression,
  improvement: records.improvement,
  inconclusive: records.inconclusive,
  suspected: records.suspected,
  "not-comparable": records.notComparable,
  "first-run": records.firstRun,
  strict: records.strictNoBaseline,
  "no-value": records.noValue,
  regressor: records.regressor,
  floor: records.floorFailed,
  "not-proved": records.notProved,
  identical: records.identical,
  scalars: records.scalars,
  guardrail: records.guardrailBroken,
};

describe("a check run", () => {
  test("has the titles that are kept, each below 100 characters", async () => {
    const titles = Object.entries(named).map(([name, record]) => `${name}: ${headline(record)}`);
    for (const record of Object.values(named)) expect(headline(record).length).toBeLessThan(100);
    await expect(`${titles.join("\n")}\n`).toMatchFileSnapshot("__outputs__/check-titles.txt");
  });

  test("reads as kept", async () => {
    const check = renderCheck(input([records.regression]));
    const notes = check.annotations.map(
      (note) => `${note.level} ${note.path}:${note.line} ${note.title}\n  ${note.message}`,
    );
    const whole = [
      `# title\n\n${check.title}`,
      `# summary\n\n${check.summary}`,
      `# text\n\n${check.text}`,
      `# annotations\n\n${notes.join("\n")}`,
    ];
    await expect(`${whole.join("\n\n")}\n`).toMatchFileSnapshot("__outputs__/check-regression.md");
  });

  test("annotates nothing when everything passes, and nowhere without a place", () => {
    expect(renderCheck(input([records.improvement])).annotations).toEqual([]);
    expect(renderCheck(input([records.regression], { place: null })).annotations).toEqual([]);
  });

  test("lists a missing model before a model that regressed", () => {
    const problems = [
      { model: "gone", leg: "default", code: "file-missing", message: "a.csv is missing", hint: "write it" },
    ];
    const levels = renderCheck(input([records.regression], { problems })).annotations;
    expect(levels[0]).toMatchObject({ level: "failure", title: "∅ no evidence: gone" });
    expect(levels).toHaveLength(4);
  });
});

describe("a job summary", () => {
  test.each(["regression", "inconclusive", "first-run", "scalars"])("reads as kept: %s", async (name) => {
    await expect(renderSummary(input([named[name]!]))).toMatchFileSnapshot(`__outputs__/summary-${name}.md`);
  });

  test("reads as kept for two models", async () => {
    const both = input([records.improvement, records.inconclusive]);
    await expect(renderSummary(both)).toMatchFileSnapshot("__outputs__/summary-two-models.md");
  });
});

describe("names that somebody else chose", () => {
  const written = fc
    .array(fc.constantFrom(...tokens), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(" "));

  test("leave a comment with no link, image or mention that is not ours [threat 6, 7]", () => {
    const clean = renderComment(
      input([records.hostile("plain")], { title: "plain", policyChanged: ["plain"] }),
    );
    const shape = (markdown: string) => nodes(parse(markdown)).map((node) => node.type);
    const links = (markdown: string) => nodes(parse(markdown)).flatMap((node) => node.url ?? []);
    const markup = (types: string[]) =>
      types.filter((type) => !["text", "inlineCode", "paragraph"].includes(type));
    fc.assert(
      fc.property(written, (name) => {
        const body = renderComment(input([records.hostile(name)], { title: name, policyChanged: [name] }));
        expect(markup(shape(body))).toEqual(markup(shape(clean)));
        expect(links(body)).toEqual(links(clean));
        for (const node of nodes(parse(body))) {
          if (node.type === "html") {
            expect(node.value).not.toMatch(/<img|<b>bold|octocat(?!<|[^<]*<\/code>)/);
            // As text of a code span it is shown, and nothing else.
            expect((node.value ?? "").replace(/<code>[^<]*<\/code>/g, "")).not.toMatch(/onerror/);
          }
          if (node.type === "text") for (const pattern of revived) expect(node.value).not.toMatch(pattern);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("are none the less text in notes on a history and on a tuning", () => {
    const training: Training = {
      ...trainingOf(sealRun(exampleRun)),
      tuning: {
        ...{
          sampler: "random",
          metric: "loss",
          direction: "minimize",
          top: [],
          bestSoFar: [],
          importance: [],
        },
        counts: { complete: 1, stopped: 0, failed: 0 },
        importanceNote: "",
      },
    };
    const noted = (note: string): EvaluationRecord => ({
      ...records.withHistory,
      metrics: records.withHistory.metrics.map((metric) => ({
        ...metric,
        history: { ...metric.history!, limit: null, beyond: false, note },
      })),
      training: { ...training, tuning: { ...training.tuning!, importanceNote: note } },
    });
    fc.assert(
      fc.property(written, (name) => {
        for (const render of [renderComment, renderSummary, (one: ReportInput) => renderCheck(one).text]) {
          const [clean, body] = ["plain", `plain ${name}`].map((note) =>
            nodes(parse(render(input([noted(note)])))),
          );
          const markup = (all: typeof clean) =>
            all!.map(({ type }) => type).filter((type) => !["text", "inlineCode"].includes(type));
          expect(markup(body)).toEqual(markup(clean));
          for (const { type, value } of body!)
            if (type === "text") for (const pattern of revived) expect(value).not.toMatch(pattern);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("have no white room in a check's title", () => {
    fc.assert(
      fc.property(
        written,
        (name) =>
          !/[\n\r]/.test(headline(records.hostile(name))) && headline(records.hostile(name)).length < 100,
      ),
    );
  });
});
