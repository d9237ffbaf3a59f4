import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { place } from "../../../src/core/report/axis.ts";
import { barOf, drawBar } from "../../../src/core/report/bar.ts";
import { metric } from "./records.ts";

const plain = (bar: string) => bar.replaceAll("\u00a0", " ");

describe("a bar", () => {
  test.each([
    ["all loss, past the margin", [-0.021, -0.0162, -0.0115], 0.005, "  ┣●┫ ┊   │   ┊      "],
    ["a gain past the margin", [0.0116, 0.0152, 0.0188], 0.005, "      ┊   │   ┊ ┣●┫  "],
    ["from past the margin to a gain", [-0.0214, -0.0101, 0.0013], 0.005, "  ┣━●━┿━━━┿┫  ┊      "],
    ["inside the margin", [-0.002, 0, 0.003], 0.005, "      ┊ ┣━●━┫ ┊      "],
    ["beyond eight margins, both ends", [-0.074, -0.0679, -0.0618], 0.003, "◀●    ┊   │   ┊      "],
    ["beyond eight margins, one end", [0.001, 0.02, 0.2], 0.005, "      ┊   │┣━━┿━━━●━▶"],
    ["on the margin itself", [-0.005, 0, 0.005], 0.005, "      ┣━━━●━━━┫      "],
    ["no width", [0, 0, 0], 0.005, "      ┊   ●   ┊      "],
    ["a margin of zero", [-0.01, 0, 0.005], 0, "┣━━━━━━━━━●━━━━┫     "],
  ])("is drawn: %s", (_, [low, point, high], margin, expected) => {
    expect(plain(drawBar({ low: low!, point: point!, high: high! }, margin))).toBe(expected);
  });

  test("says what there is instead of an interval", () => {
    const none = { name: "x", values: [0.9, 0.8] as [number, number], verdict: "not-comparable" as const };
    expect(plain(barOf(metric(none))).trim()).toBe("not compared");
    expect(plain(barOf(metric({ ...none, values: [0.9, null], verdict: "no-evidence" }))).trim()).toBe(
      "no value",
    );
    expect(plain(barOf(metric({ ...none, verdict: "inconclusive" }))).trim()).toBe("no margin");
  });

  test("turns a loss of a lower-is-better metric to the left", () => {
    const loss = metric({
      name: "mae",
      values: [1, 2],
      interval: [0.9, 1.1],
      margin: 0.5,
      verdict: "regressed",
      direction: "lower",
    });
    expect(plain(barOf(loss)).indexOf("●")).toBeLessThan(6);
  });

  const number = fc.double({ min: -1, max: 1, noNaN: true });
  const spans = fc
    .tuple(number, number, number, fc.double({ min: 1e-6, max: 1, noNaN: true }))
    .map(([a, b, c, margin]) => {
      const [low, point, high] = [a, b, c].map((x) => x + 0).sort((x, y) => x - y) as [
        number,
        number,
        number,
      ];
      return { span: { low, point, high }, margin };
    });

  test("has 21 cells, one point, and never an end on the wrong side of a deciding line", () => {
    fc.assert(
      fc.property(spans, ({ span, margin }) => {
        const cells = [...plain(drawBar(span, margin))];
        expect(cells).toHaveLength(21);
        expect(cells.filter((cell) => cell === "●")).toHaveLength(1);
        const drawn = cells.flatMap((cell, index) => ("┣┫━●┿◀▶".includes(cell) ? [index] : []));
        for (const [line, at] of [
          [-margin, 6],
          [0, 10],
          [margin, 14],
        ] as const) {
          expect(Math.sign(drawn[0]! - at)).toBe(Math.sign(span.low - line) + 0);
          expect(Math.sign(drawn.at(-1)! - at)).toBe(Math.sign(span.high - line) + 0);
        }
      }),
      { numRuns: 3_000 },
    );
  });

  test("is a mirror image when every sign is turned", () => {
    fc.assert(
      fc.property(spans, ({ span, margin }) => {
        const mirror: Record<string, string> = { "┣": "┫", "┫": "┣", "◀": "▶", "▶": "◀" };
        const turned = drawBar({ low: -span.high, point: -span.point, high: -span.low }, margin);
        const image = [...turned]
          .reverse()
          .map((cell) => mirror[cell] ?? cell)
          .join("");
        expect(image).toBe(drawBar(span, margin));
      }),
    );
  });

  test("stands on an axis that grows with the value", () => {
    fc.assert(fc.property(number, number, (a, b) => a > b || place(a, 0.01) <= place(b, 0.01) + 1e-9));
  });
});
