import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchDigest, parseAsked } from "../../../src/core/deploy/choose.ts";
import { describeInterruption } from "../../../src/core/deploy/interrupted.ts";
import { chainEntry, parseLedger, renderLedger, stateOf } from "../../../src/core/deploy/ledger.ts";
import { chooseRollback } from "../../../src/core/deploy/rollback.ts";
import { parseDuration } from "../../../src/core/deploy/rules.ts";
import type { DeploymentDraft, DeploymentEntry, Served } from "../../../src/core/record/deployment.ts";
import { modelDigest } from "./support/model.ts";

const place = { environment: "production", model: "fraud", leg: "default" };
const served = (name: string): Served => ({ digest: modelDigest(name), version: null });
const nothing: Served = { digest: null, version: null };

function draft(over: Partial<DeploymentDraft>): DeploymentDraft {
  return {
    ...{
      key: "k",
      phase: "started",
      started: null,
      kind: "deploy",
      ...place,
      target: "command",
      before: nothing,
    },
    ...{
      after: served("a"),
      commit: "a".repeat(40),
      evidence: null,
      notes: [],
      actor: "lena",
      approver: null,
    },
    ...{ reason: null, run: null, deploymentId: null, outcome: null, serving: null, steps: [] },
    tool: { name: "evenhand", version: "0.1.0" },
    createdAt: "2026-06-01T00:00:00.000Z",
    ...over,
  } as DeploymentDraft;
}

const bound = (name: string) => ({
  ...{
    record: modelDigest(`record ${name}`),
    commit: "a".repeat(40),
    runId: 1,
    artifactId: 2,
    artifact: "x",
    url: "u",
  },
  kept: {},
});

function grow(drafts: readonly DeploymentDraft[]): DeploymentEntry[] {
  const entries: DeploymentEntry[] = [];
  for (const one of drafts) entries.push(chainEntry(entries, one));
  return entries;
}

/** Deploys each model in turn. */
function deployed(names: readonly string[]): DeploymentEntry[] {
  return grow(
    names.flatMap((name, index) => {
      const before = index === 0 ? nothing : served(names[index - 1]!);
      const both = { before, after: served(name), evidence: bound(name) };
      const started = 2 * index + 1;
      return [
        draft({ ...both, key: `s${index}` }),
        draft({
          ...both,
          key: `f${index}`,
          phase: "finished",
          started,
          outcome: "deployed",
          serving: served(name),
        }),
      ];
    }),
  );
}

describe("the ledger", () => {
  it("reads what it wrote", () => {
    const entries = deployed(["a", "b", "c"]);
    expect(parseLedger(renderLedger(entries), "ledger")).toEqual(entries);
  });

  it("grows at its end only: the lines there are stay as they are", () => {
    const entries = deployed(["a", "b"]);
    const more = [...entries, chainEntry(entries, draft({ key: "x" }))];
    expect(renderLedger(more).startsWith(renderLedger(entries))).toBe(true);
  });

  it("is refused when a line was changed, removed, doubled or moved", () => {
    const lines = renderLedger(deployed(["a", "b", "c"]))
      .trimEnd()
      .split("\n");
    const change = fc.oneof(
      fc.record({
        kind: fc.constant("byte" as const),
        at: fc.nat(lines.length - 1),
        byte: fc.nat(5_000),
        to: fc.integer({ min: 33, max: 126 }),
      }),
      fc.record({
        kind: fc.constantFrom("remove" as const, "double" as const, "swap" as const),
        at: fc.nat(lines.length - 2),
      }),
    );
    fc.assert(
      fc.property(change, (how) => {
        const forged = [...lines];
        const line = lines[how.at]!;
        if (how.kind === "byte") {
          const at = how.byte % line.length;
          if (line[at] === String.fromCharCode(how.to)) return;
          forged[how.at] = line.slice(0, at) + String.fromCharCode(how.to) + line.slice(at + 1);
        } else if (how.kind === "remove") forged.splice(how.at, 1);
        else if (how.kind === "double") forged.splice(how.at, 0, line);
        else [forged[how.at], forged[how.at + 1]] = [lines[how.at + 1]!, line];
        expect(() => parseLedger(`${forged.join("\n")}\n`, "ledger")).toThrow(/ledger line \d/);
      }),
      { numRuns: 500 },
    );
  });

  it("may lose its end without being torn, which the git history of its ref shows", () => {
    const entries = deployed(["a", "b"]);
    expect(parseLedger(renderLedger(entries.slice(0, 2)), "ledger")).toHaveLength(2);
  });

  it("knows what serves, which line put it there, and keeps places apart", () => {
    const entries = deployed(["a", "b"]);
    expect(stateOf(entries, place)).toMatchObject({
      serving: served("b"),
      origin: { seq: 3 },
      last: { seq: 4 },
      open: null,
    });
    expect(stateOf(entries, { ...place, environment: "staging" })).toEqual({
      last: null,
      serving: null,
      origin: null,
      open: null,
    });
    expect(stateOf(entries, { ...place, model: "churn" }).last).toBeNull();
  });

  it("finds an attempt that never ended", () => {
    const entries = deployed(["a"]);
    const open = [
      ...entries,
      chainEntry(entries, draft({ key: "x", before: served("a"), after: served("b") })),
    ];
    expect(stateOf(open, place)).toMatchObject({ serving: served("a"), open: { seq: 3 } });
  });
});

describe("an interrupted attempt", () => {
  const entry = grow([draft({ before: served("old"), after: served("new") })])[0]!;
  it.each([
    ["new", served("new"), /serves the new model, `sha256:/],
    ["old", served("old"), /still serves the model before it, `sha256:/],
    ["other", served("third"), /neither that nor the one before it/],
    ["unknown", null, /cannot tell/],
  ] as const)("left the target in a state called %s", (found, serving, words) => {
    const told = describeInterruption(entry, serving);
    expect(told.found).toBe(found);
    expect(told.text).toMatch(words);
  });

  it("of a first deployment may have left nothing, which is the old state", () => {
    const first = grow([draft({ before: nothing })])[0]!;
    expect(describeInterruption(first, nothing)).toMatchObject({ found: "old" });
  });
});

describe("a rollback", () => {
  const entries = deployed(["a", "b", "c"]);
  it("goes to the newest model that is not the one that serves", () => {
    expect(chooseRollback(entries, place, served("c"), null)).toMatchObject({
      served: served("b"),
      origin: { seq: 3 },
    });
  });
  it("goes on to the one before when it was already rolled back", () => {
    const more = [
      ...entries,
      chainEntry(
        entries,
        draft({
          key: "r",
          kind: "rollback",
          phase: "finished",
          started: 7,
          outcome: "rolled-back",
          serving: served("b"),
        }),
      ),
    ];
    expect(chooseRollback(more, place, served("b"), null)).toMatchObject({ served: served("c") });
  });
  it("goes to the line that was named, be it the start or the end of an attempt", () => {
    for (const to of [1, 2])
      expect(chooseRollback(entries, place, served("c"), to)).toMatchObject({ served: served("a") });
  });
  it("can go back to what was there before Evenhand", () => {
    const foreign = grow([draft({ before: { digest: null, version: "7" } })]);
    expect(chooseRollback(foreign, place, served("a"), null)).toMatchObject({
      served: { version: "7" },
      origin: null,
    });
  });
  it.each([
    ["the ledger is empty", [], null, "the ledger holds no other model that served here"],
    ["nothing else served", deployed(["c"]), null, "the ledger holds no other model that served here"],
    [
      "the line is of nobody",
      entries,
      99,
      "ledger line 99 is not a deployment of this model to this environment",
    ],
  ])("says so when %s", (_name, lines, to, sentence) => {
    expect(chooseRollback(lines, place, served("c"), to)).toBe(sentence);
  });
  it("says so when it is not known what served after the line", () => {
    const open = grow([draft({})]);
    expect(chooseRollback(open, place, null, 1)).toBe("after ledger line 1 it is not known what served");
  });
});

describe("the model that is asked for", () => {
  const [one, two] = [modelDigest("one"), modelDigest("two")];
  it.each(["", "latest-passing"])("is the latest that passes for %j", (given) => {
    expect(parseAsked(given)).toEqual({ latest: true });
  });
  it.each([one, one.slice(7), one.slice(0, 19), one.slice(7, 19).toUpperCase()])(
    "may be written as %s",
    (given) => {
      const asked = parseAsked(given);
      expect(asked.latest ? null : matchDigest(asked.prefix, [two, one, one])).toBe(one);
    },
  );
  it.each(["latest", "sha256:123", "sha256:12345678901g", `${one}0`, "sha512:1234567890abcdef"])(
    "is refused when it is %j",
    (given) => {
      expect(() => parseAsked(given)).toThrow(/digest: .* is neither latest-passing nor a sha256 digest/);
    },
  );
  it("is ambiguous when the prefix fits two", () => {
    const twin = `${one.slice(0, 40)}${"0".repeat(31)}`;
    expect(matchDigest(one.slice(0, 19), [one, twin])).toEqual([twin, one].sort());
    expect(matchDigest(one.slice(0, 19), [two])).toBeNull();
  });
});

describe("a duration", () => {
  it.each([
    ["90s", 90_000],
    ["15m", 900_000],
    ["1.5h", 5_400_000],
    ["14d", 1_209_600_000],
    ["2 w", 1_209_600_000],
  ])("of %s is %d ms", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });
  it.each(["", "15", "m", "-1d", "1y", "0s", "1e9d"])("is not %j", (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});
