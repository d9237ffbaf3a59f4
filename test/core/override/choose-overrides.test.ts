import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requestsIn, requestsOfLabels, whyNotFor } from "../../../src/core/override/choose-overrides.ts";
import type { HeadAt, OverrideRequest, Remark } from "../../../src/core/override/request.ts";

const [first, second, third] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];
const at = (second: number) => new Date(Date.UTC(2026, 5, 1, 12, 0, second)).toISOString();

function remark(more: Partial<Remark> = {}): Remark {
  const createdAt = more.createdAt ?? at(30);
  const body = "/evenhand override f1 because so";
  return { id: 1, login: "ada", isPerson: true, body, createdAt, updatedAt: createdAt, ...more };
}

function only(remarks: readonly Remark[]): OverrideRequest {
  const [request, ...others] = requestsIn(remarks);
  expect(others).toEqual([]);
  return request!;
}

describe("a comment asks for an override", () => {
  const heads: HeadAt[] = [{ sha: first, at: at(10) }];
  it("of the head that it was written for", () => {
    expect(whyNotFor(only([remark()]), { head: first, heads })).toBeNull();
  });

  it.each([
    ["was edited", remark({ updatedAt: at(31) }), "edited"],
    ["is a bot's", remark({ isPerson: false }), "person"],
    ["is older than every run", remark({ createdAt: at(5), updatedAt: at(5) }), "no run"],
    ["is of the same second as the run", remark({ createdAt: at(10), updatedAt: at(10) }), "no run"],
  ])("and not when it %s", (_, written, why) => {
    expect(whyNotFor(only([written]), { head: first, heads })).toContain(why);
  });

  it("and is gone with the next push", () => {
    const pushed = [...heads, { sha: second, at: at(40) }];
    expect(whyNotFor(only([remark()]), { head: second, heads: pushed })).toBe("it was given for aaaaaaa");
  });

  it("and does not count for a commit that was pushed before, and is brought back after it", () => {
    const heads = [
      { sha: second, at: at(5) },
      { sha: first, at: at(10) },
      { sha: second, at: at(40) },
    ];
    expect(whyNotFor(only([remark()]), { head: second, heads })).toBe("it was given for aaaaaaa");
    expect(whyNotFor(only([remark()]), { head: first, heads })).toBeNull();
  });

  it("and a named commit binds it, whatever was pushed when", () => {
    const named = only([remark({ body: `/evenhand override f1 for ${second.slice(0, 9)} because so` })]);
    expect(whyNotFor(named, { head: second, heads: [] })).toBeNull();
    expect(whyNotFor(named, { head: first, heads })).toBe("it is for bbbbbbb");
  });

  it("and a short name that two heads share binds none of them", () => {
    const [good, evil] = [`abc1234${"0".repeat(33)}`, `abc1234${"1".repeat(33)}`];
    const pushed = [
      { sha: evil, at: at(5) },
      { sha: good, at: at(10) },
      { sha: evil, at: at(40) },
    ];
    const short = only([remark({ body: "/evenhand override f1 for abc1234 because so" })]);
    const whole = only([remark({ body: `/evenhand override f1 for ${good} because so` })]);
    expect(whyNotFor(short, { head: evil, heads: pushed })).toContain("more than one head");
    expect(whyNotFor(whole, { head: evil, heads: pushed })).toBe("it is for abc1234");
    expect(whyNotFor(whole, { head: good, heads: pushed })).toBeNull();
  });

  it("talk is none", () => expect(requestsIn([remark({ body: "I would override f1" })])).toEqual([]));
});

describe("a label asks for an override", () => {
  const change = (more: object = {}) => ({
    ...{ label: "evenhand-override: f1", login: "ada", isPerson: true, added: true, at: at(30) },
    ...more,
  });
  const present = ["bug", "evenhand-override: f1"];

  it("as it was put on last", () => {
    const requests = requestsOfLabels(
      [change({ login: "bob", at: at(20) }), change({ added: false, at: at(25) }), change()],
      present,
    );
    expect(requests).toMatchObject([{ by: "ada", at: at(30), through: "label", spoilt: null }]);
  });

  it("and not when it is off, or nobody is known to have put it on", () => {
    expect(requestsOfLabels([change()], ["bug"])).toEqual([]);
    expect(requestsOfLabels([], present)).toEqual([]);
    expect(requestsOfLabels([change(), change({ added: false })], present)).toEqual([]);
  });
});

it("at most one head is bound by a comment without a commit, whatever the history", () => {
  const head = fc.record({
    sha: fc.constantFrom(first, second, third),
    at: fc.integer({ min: 0, max: 59 }).map(at),
  });
  fc.assert(
    fc.property(fc.array(head, { maxLength: 8 }), fc.integer({ min: 0, max: 59 }), (heads, second_) => {
      const request = only([remark({ createdAt: at(second_), updatedAt: at(second_) })]);
      const counts = [first, second, third].filter(
        (sha) => whyNotFor(request, { head: sha, heads }) === null,
      );
      expect(counts.length).toBeLessThanOrEqual(1);
      // What was pushed at or after the comment binds nothing by itself.
      const later = heads.map((each) => ({ ...each, at: at(59) }));
      for (const sha of [first, second, third])
        expect(whyNotFor(request, { head: sha, heads: later })).not.toBeNull();
    }),
    { numRuns: 2000 },
  );
});
