import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Block, fold, paragraph, table } from "../../../src/core/report/block.ts";
import { renderCheck } from "../../../src/core/report/check.ts";
import { renderComment } from "../../../src/core/report/comment.ts";
import { cutToFit } from "../../../src/core/report/limit.ts";
import { parseMarker } from "../../../src/core/report/marker.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { nodes, parse } from "./markdown-tree.ts";
import { headSha, hostile, improvement, input, record, regression } from "./records.ts";

const many = (count: number, text = "x") =>
  input(
    Array.from({ length: count }, (_, index) => ({
      ...hostile(text),
      model: `model-${String(index).padStart(4, "0")}`,
      metrics: Array.from({ length: 20 }, () => regression.metrics[index % 8]!),
    })),
  );

function expectWhole(body: string): void {
  expect(body.isWellFormed()).toBe(true);
  expect(body.match(/<details>/g)?.length ?? 0).toBe(body.match(/<\/details>/g)?.length ?? 0);
  const fences = nodes(parse(body)).filter((node) => node.type === "code");
  for (const fence of fences) expect(fence.value).not.toContain("</details>");
}

describe("a comment that is too long", () => {
  test.each([1, 20, 60, 400])(
    "of %i models stays below the limit and keeps footer and marker [threat 36]",
    (models) => {
      for (const text of ["x", "🙂".repeat(60), "`|<b>@x".repeat(20)]) {
        const body = renderComment(many(models, text));
        expect(body.length).toBeLessThanOrEqual(65_000);
        expect(Buffer.byteLength(body)).toBeLessThanOrEqual(260_000);
        expect(parseMarker(body)?.head).toBe(headSha);
        expectWhole(body);
      }
    },
  );

  test("says so, with the full report's link, just before the footer", () => {
    const parts = renderComment(many(200)).split("\n\n");
    expect(parts.at(-3)).toBe(
      "**Cut here**, because GitHub takes no longer text: the rest of 200 models is in the [full report](https://github.com/example/digits/actions/runs/4815162342/artifacts/99).",
    );
  });

  test("keeps its first line when a hint has ten megabytes", () => {
    const problem = {
      model: "m",
      leg: "default",
      code: "x",
      message: "y".repeat(1e7),
      hint: "z: 1\n".repeat(2e6),
    };
    const body = renderComment(input([], { problems: [problem] }));
    expect(body.length).toBeLessThanOrEqual(65_000);
    expect(body.startsWith("❌ **No evidence: `m` gave no result.**")).toBe(true);
    expectWhole(body);
  });
});

describe("a check and a job summary", () => {
  test("stay below their limits with 400 models [threat 36, 38]", () => {
    const check = renderCheck(many(400));
    expect(check.title.length).toBeLessThan(100);
    expect(check.summary.length).toBeLessThanOrEqual(65_535);
    expect(check.text.length).toBeLessThanOrEqual(65_535);
    const summary = renderSummary(many(400, "日本".repeat(30)));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
    expectWhole(summary);
  });

  test("leave room for what the step's summary holds already", () => {
    const summary = renderSummary(many(100), 900_000);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(100_000);
  });

  test("cut nothing that fits", () => {
    expect(renderSummary(input([improvement]))).not.toContain("Cut here");
    expect(renderComment(input([record(regression)]))).not.toContain("Cut here");
  });
});

describe("blocks", () => {
  const text = fc
    .string({ unit: "grapheme", maxLength: 200 })
    .map((written) => written.replace(/[\r\n|`<]/g, ""));
  const leaf: fc.Arbitrary<Block> = fc.oneof(
    text.map((written) => paragraph(`p ${written}`)),
    fc.array(text, { maxLength: 40 }).map((cells) =>
      table(
        ["a"],
        "l",
        cells.map((cell) => [cell]),
      ),
    ),
  );
  const block = fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 6 }).map((blocks) => fold("<b>more</b>", blocks)),
  );

  test("are cut between blocks and rows, within units and bytes, with the tail whole [threat 37]", () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 12 }),
        fc.integer({ min: 60, max: 4_000 }),
        fc.boolean(),
        (blocks, size, inBytes) => {
          const budget = inBytes ? { units: 1e9, bytes: size } : { units: size, bytes: 1e9 };
          const body = cutToFit(blocks, { tail: "the tail", notice: "cut here" }, budget);
          expect(inBytes ? Buffer.byteLength(body) : body.length).toBeLessThanOrEqual(size);
          expect(body.endsWith("the tail")).toBe(true);
          expect(body.split("<details>").length).toBe(body.split("</details>").length);
          expect(body.isWellFormed()).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
