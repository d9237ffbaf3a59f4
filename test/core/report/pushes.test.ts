import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cases } from "../../../src/core/report/case.ts";
import { mergePushes, type Push, parsePushes, renderPushes } from "../../../src/core/report/pushes.ts";
import { tokens } from "./markdown-tree.ts";

const sha = fc.stringMatching(/^[0-9a-f]{12}$/);
const push: fc.Arbitrary<Push> = fc.record({
  sha,
  run: fc.integer({ min: 1, max: 1e12 }),
  verdict: fc.constantFrom(...cases),
});

describe("the history of pushes", () => {
  test("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.array(push, { maxLength: 20 }), (pushes) => {
        expect(parsePushes(`text\n\n${renderPushes(pushes)}\n<!-- marker -->`)).toEqual(pushes);
      }),
    );
  });

  test("does not depend on the order in which writers merge it, nor on how often", () => {
    const few = fc.array(
      fc.record({
        ...{ sha: fc.constantFrom("a".repeat(12), "b".repeat(12)) },
        run: fc.nat(3),
        verdict: fc.constantFrom(...cases),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(few, few, few, (a, b, c) => {
        const merged = mergePushes(a, b, c);
        expect(mergePushes(c, mergePushes(b, a))).toEqual(merged);
        expect(mergePushes(merged, a, merged)).toEqual(merged);
        expect(new Set(merged.map((one) => one.sha)).size).toBe(merged.length);
      }),
    );
  });

  test("keeps twenty, the newest", () => {
    const many = Array.from(
      { length: 30 },
      (_, run): Push => ({
        sha: run.toString(16).padStart(12, "0"),
        run,
        verdict: "held",
      }),
    );
    expect(mergePushes(many).map(({ run }) => run)).toEqual(Array.from({ length: 20 }, (_, k) => 29 - k));
  });

  test.each([
    ["none", "nothing here"],
    ["an unknown word", "<!-- evenhand:pushes:v1 7f3c2a9d4b1e:7:wonderful -->"],
    ["a link for a commit", "<!-- evenhand:pushes:v1 [x](http://e.com):7:held -->"],
    ["another version", "<!-- evenhand:pushes:v2 7f3c2a9d4b1e:7:held -->"],
    ["far more than we write", `<!-- evenhand:pushes:v1${" 7f3c2a9d4b1e:7:held".repeat(2_000)} -->`],
    ["an entry far before the end", `<!-- evenhand:pushes:v1 7f3c2a9d4b1e:7:held -->${"x".repeat(4_000)}`],
  ])("is empty when a comment holds %s", (_, body) => {
    expect(parsePushes(body)).toEqual([]);
  });

  test("never lets through what it does not write itself", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...tokens, "7f3c2a9d4b1e", ":7:", "held", " "), { maxLength: 12 }),
        (parts) => {
          for (const one of parsePushes(`<!-- evenhand:pushes:v1 ${parts.join("")} -->`))
            expect(renderPushes([one])).toMatch(/^<!-- evenhand:pushes:v1 [0-9a-f]{12}:\d+:[a-z-]+ -->$/);
        },
      ),
    );
  });
});
