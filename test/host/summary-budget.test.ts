import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitSummary } from "../../src/host/summary-budget.ts";

const blocks = fc.array(
  fc.oneof(
    fc.lorem({ maxCount: 30 }),
    fc.constant("| a | b |\n|--|--|\n| 1 | 2 |"),
    fc.constant("```text\nfirst\n\nsecond <details>\n```"),
    fc.constant("<details><summary>more</summary>\n\ninside\n\n</details>"),
    fc.constant("日本語 😀"),
  ),
  { minLength: 1, maxLength: 30 },
);

describe("a job summary", () => {
  it("is left alone when it fits", () => {
    expect(fitSummary("# ok\n", 5)).toBe("# ok\n");
  });

  it("is nothing when not even the note fits", () => {
    expect(fitSummary("x".repeat(100), 50)).toBeNull();
  });

  it("never outgrows its room, and is cut where no fence or fold is open [threat 38]", () => {
    fc.assert(
      fc.property(blocks, fc.integer({ min: 120, max: 2000 }), (parts, room) => {
        const fitting = fitSummary(`${parts.join("\n\n")}\n`, room);
        expect(fitting).not.toBeNull();
        expect(Buffer.byteLength(fitting!)).toBeLessThanOrEqual(room);
        const count = (pattern: RegExp) => fitting!.match(pattern)?.length ?? 0;
        expect(count(/^```/gm) % 2).toBe(0);
        expect(count(/^<details>/gm)).toBe(count(/^<\/details>/gm));
      }),
      { numRuns: 500 },
    );
  });

  it("says that it was cut", () => {
    expect(fitSummary(`# head\n\n${"word ".repeat(100)}\n`, 150)).toBe(
      "# head\n\n> The summary ends here: the rest is beyond what GitHub shows. The report artifact has all of it.\n",
    );
  });
});
