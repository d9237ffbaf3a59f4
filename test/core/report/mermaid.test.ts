import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderComment } from "../../../src/core/report/comment.ts";
import { chartWord } from "../../../src/core/report/encode.ts";
import { heatMark, shade } from "../../../src/core/report/heat.ts";
import { lineChart } from "../../../src/core/report/mermaid.ts";
import { renderSummary } from "../../../src/core/report/summary.ts";
import { hostileStrings, nodes, parse } from "./markdown-tree.ts";
import { input, withPast } from "./records.ts";

const sourceOf = (name: string, values: readonly number[]) => {
  const places = values.map((_, k) => `${name}${k}`);
  const [block] = lineChart({ title: name, places, axis: name, lines: [values] });
  return block?.kind === "text" ? block.text : null;
};

/** What our own words leave, line by line: nothing of a name may change it. */
const shape = [
  /^```mermaid$/,
  /^%%\{init: \{"themeVariables": \{"xyChart": \{"plotColorPalette": "#[0-9a-f]{6},#[0-9a-f]{6}"\}\}\}\}%%$/,
  /^xychart-beta$/,
  /^ {2}title "[^"%{}<>;#`\\]+"$/,
  /^ {2}x-axis \["[^"%{}<>;#`\\]+"(?:, "[^"%{}<>;#`\\]+")*\]$/,
  /^ {2}y-axis "[^"%{}<>;#`\\]+" -?\d+(?:\.\d+)? --> -?\d+(?:\.\d+)?$/,
  /^ {2}line \[-?\d+(?:\.\d+)?(?:, -?\d+(?:\.\d+)?)*\]$/,
  /^```$/,
];

describe("a chart", () => {
  test("keeps its shape whatever it is named", () => {
    const values = fc.array(fc.double({ min: -1e8, max: 1e8, noNaN: true }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(hostileStrings, values, (name, numbers) => {
        const lines = sourceOf(name, numbers)?.split("\n");
        if (lines === undefined) return Math.max(...numbers) - Math.min(...numbers) < 1e-6;
        expect(lines).toHaveLength(shape.length);
        for (const [k, line] of lines.entries()) expect(line).toMatch(shape[k]!);
        return (
          nodes(parse(lines.join("\n")))
            .map(({ type }) => type)
            .join() === "root,code"
        );
      }),
    );
  });

  test("cannot be ended or directed by a name", () => {
    expect(chartWord('x"]\n%%{init: {"theme":"y"}}%%\n```')).toBe("x__ ___init_ __theme___y_____ ___");
    expect(chartWord("")).toBe("_");
    expect(chartWord("naïve_Bayes F1, α = 0.5")).toBe("naïve_Bayes F1, α _ 0.5");
  });

  test.each([
    ["one point", [1]],
    ["numbers that need an exponent", [1, 1e12]],
    ["hardly any difference", [0.5, 0.5 + 1e-9]],
    ["what is no number", [1, Number.NaN]],
  ])("is not drawn of %s", (_, values) => {
    expect(sourceOf("x", values)).toBeNull();
  });

  test("of one value all along has room above and below", () => {
    expect(sourceOf("x", [0.9, 0.9])).toContain('y-axis "x" 0.8100 --> 0.9900');
    expect(sourceOf("x", [0, 0])).toContain('y-axis "x" -0.100 --> 0.100');
  });

  test("stands in reports about one model alone, twice at most", () => {
    const charts = (markdown: string) => markdown.match(/^```mermaid$/gm)?.length ?? 0;
    const other = { ...withPast, model: "other" };
    expect(charts(renderComment(input([withPast])))).toBe(1);
    expect(charts(renderComment(input([withPast, other])))).toBe(0);
    expect(charts(renderSummary(input([withPast, other])))).toBe(0);
  });
});

describe("heat", () => {
  test("fills as the share grows, and shows what there is however small", () => {
    expect([0, 1e-9, 0.25, 0.26, 0.5, 0.75, 0.76, 1, 7].map((share) => shade(share)).join("")).toBe(
      "·░░▒▒▓███",
    );
    expect(shade(Number.NaN)).toBe("·");
    expect([heatMark(true, 0.1), heatMark(false, 1)]).toEqual(["▲░", "▼█"]);
  });
});
