import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { policyChanges } from "../../../src/core/gate/policy-changes.ts";

const read = (yaml: string) => parseConfig(yaml, "evenhand.yml");
const gate = (rules: string, more = "") => read(`models: {fraud: {gate: ${rules}${more}}}`);
const changes = (before: string, after: string) => policyChanges(gate(before), gate(after));

describe("what a pull request would change in the rules, in words", () => {
  it.each([
    [
      "{auc: {margin: 0.005}}",
      "{auc: {margin: 0.05}}",
      "`margin` of gate `auc` of `fraud` would go from 0.005 to 0.05: looser",
    ],
    [
      "{auc: {margin: 0.05}}",
      "{auc: {margin: 0.005}}",
      "`margin` of gate `auc` of `fraud` would go from 0.05 to 0.005: stricter",
    ],
    [
      "{auc: {margin: 1%}}",
      "{auc: {margin: 0.001}}",
      "`margin` of gate `auc` of `fraud` would go from 1% to 0.001: looser",
    ],
    ["{auc: {min: 0.9}}", "{auc: {}}", "`min` of gate `auc` of `fraud` would go from 0.9 to none: looser"],
    ["{auc: {}}", "{auc: {min: 0.9}}", "`min` of gate `auc` of `fraud` would go from none to 0.9: stricter"],
    ["{ms: {max: 50}}", "{ms: {max: 80}}", "`max` of gate `ms` of `fraud` would go from 50 to 80: looser"],
    [
      "{ms: {max-regression: 10%}}",
      "{ms: {max-regression: 5%}}",
      "`max-regression` of gate `ms` of `fraud` would go from 10% to 5%: stricter",
    ],
    ["{auc: {}, f1: {}}", "{auc: {}}", "gate `f1` of `fraud` would be removed: no loss of it would be red"],
    ["{auc: {}}", "{auc: {}, f1: {}}", "gate `f1` of `fraud` would be added"],
  ])("%s → %s", (before, after, sentence) => expect(changes(before, after)).toEqual([sentence]));

  it.each([
    [
      "strict: true",
      "strict: false",
      "`strict` would go from true to false: a missing baseline would no longer be red",
    ],
    [
      "strict: false",
      "strict: true",
      "`strict` would go from false to true: a missing baseline would be red",
    ],
    [
      "models: {fraud: {mode: prove}}",
      "models: {fraud: {}}",
      "`mode` of `fraud` would go from prove to guard: only a shown loss would be red",
    ],
    [
      "models: {fraud: {gate: {auc: {}}}}",
      "models: {fraud: {}}",
      "`fraud` would be gated by the default metrics, not by `auc`",
    ],
    [
      "models: {fraud: {}}",
      "models: {fraud: {gate: {auc: {}}}}",
      "`fraud` would be gated by `auc`, not by the default metrics",
    ],
    [
      "models: {fraud: {gate: {auc: {}}}}",
      "{}",
      "the rules of `fraud` would be removed: the built-in ones would hold",
    ],
    [
      "models: {fraud: {prove: [auc]}}",
      "models: {fraud: {prove: [f1]}}",
      "`auc` of `fraud` would no longer have to be proved",
    ],
    [
      "models: {fraud: {gate-slices: [country, [a, b]]}}",
      "models: {fraud: {gate-slices: [country]}}",
      "slices of `a × b` would no longer gate `fraud`",
    ],
    [
      "models: {fraud: {evaluate: {threshold: 0.5}}}",
      "models: {fraud: {evaluate: {threshold: 0.9}}}",
      "`fraud` evaluate `threshold` would go from 0.5 to 0.9",
    ],
    [
      "models: {fraud: {deploy: {production: {target: command, evidence: {max-age: 14d}}}}}",
      "models: {fraud: {deploy: {production: {target: command, evidence: {max-age: 90d}}}}}",
      "`fraud` deploy `production.evidence.max-age` would go from 14d to 90d",
    ],
    [
      "models: {fraud: {}}",
      "models: {fraud: {path: attic}}",
      "`path` of `fraud` would go from none to attic: a pull request that touches nothing there passes without a result",
    ],
    [
      "models: {fraud: {data: {train: a.csv, suites: s.json}}}",
      "models: {fraud: {data: {train: a.csv}}}",
      "`fraud` data `suites` would go from s.json to none",
    ],
    [
      "models: {fraud: {data: {checks: {overlap: error}}}}",
      "models: {fraud: {data: {checks: {overlap: 'off'}}}}",
      "`fraud` data `checks.overlap` would go from error to off",
    ],
    [
      "models: {fraud: {data: {sensitive: [income]}}}",
      "models: {fraud: {data: {}}}",
      '`fraud` data `sensitive` would go from ["income"] to []',
    ],
    [
      "models: {fraud: {on-inconclusive: fail}}",
      "models: {fraud: {}}",
      "`on-inconclusive` of `fraud` would go from fail to warn: looser",
    ],
    [
      "models: {fraud: {}}",
      "models: {fraud: {on-inconclusive: fail}}",
      "`on-inconclusive` of `fraud` would go from warn to fail: stricter",
    ],
    [
      "models: {fraud: {floor-mode: ci}}",
      "models: {fraud: {floor-mode: point}}",
      "`floor-mode` of `fraud` would go from ci to point: looser",
    ],
    [
      "models: {fraud: {}}",
      "models: {fraud: {floor-mode: ci}}",
      "`floor-mode` of `fraud` would go from point to ci: stricter",
    ],
    [
      "models: {fraud: {}}",
      "models: {fraud: {mode: prove}}",
      "`mode` of `fraud` would go from guard to prove: a loss would have to be excluded",
    ],
    [
      "models: {fraud: {path: attic}}",
      "models: {fraud: {}}",
      "`path` of `fraud` would go from attic to none: a result is always asked for",
    ],
    [
      "models: {fraud: {gate: {}}}",
      "models: {fraud: {}}",
      "`fraud` would be gated by the default metrics, not by none",
    ],
    [
      "models: {fraud: {}}",
      "models: {fraud: {gate: {auc: {}, f1: {}}}}",
      "`fraud` would be gated by `auc`, `f1`, not by the default metrics",
    ],
    [
      "models: {fraud: {gate: {auc: {max: 2}}}}",
      "models: {fraud: {gate: {auc: {max: 1}}}}",
      "`max` of gate `auc` of `fraud` would go from 2 to 1: stricter",
    ],
    [
      "models: {fraud: {gate: {auc: {max: 2}}}}",
      "models: {fraud: {gate: {auc: {}}}}",
      "`max` of gate `auc` of `fraud` would go from 2 to none: looser",
    ],
    [
      "models: {fraud: {gate: {auc: {min: 0.2}}}}",
      "models: {fraud: {gate: {auc: {min: 0.1}}}}",
      "`min` of gate `auc` of `fraud` would go from 0.2 to 0.1: looser",
    ],
    [
      "models: {fraud: {gate: {auc: {max-regression: 0.1}}}}",
      "models: {fraud: {gate: {auc: {}}}}",
      "`max-regression` of gate `auc` of `fraud` would go from 0.1 to none: looser",
    ],
    [
      "models: {fraud: {gate: {auc: {}}}}",
      "models: {fraud: {gate: {auc: {margin: 0.1}}}}",
      "`margin` of gate `auc` of `fraud` would go from none to 0.1: looser",
    ],
    [
      "models: {fraud: {gate: {auc: {margin: 9%}}}}",
      "models: {fraud: {gate: {auc: {margin: 10%}}}}",
      "`margin` of gate `auc` of `fraud` would go from 9% to 10%: looser",
    ],
    [
      "models: {fraud: {gate: {auc: {direction: lower}}}}",
      "models: {fraud: {gate: {auc: {}}}}",
      "`direction` of gate `auc` of `fraud` would go from lower to none: looser",
    ],
    ["models: {fraud: {}}", "models: {fraud: {prove: [auc]}}", "`auc` of `fraud` would have to be proved"],
    [
      "models: {fraud: {gate-slices: [a]}}",
      "models: {fraud: {gate-slices: [a, b]}}",
      "slices of `b` would gate `fraud`",
    ],
    ["report: {comment: update}", "report: {comment: 'off'}", "report `comment` would go from update to off"],
  ])("%s → %s", (before, after, sentence) => {
    expect(policyChanges(read(before), read(after))[0]).toBe(sentence);
  });

  it("a long value is cut to 80 signs", () => {
    const path = (name: string) => read(`models: {fraud: {path: ${name}}}`);
    const spelt = (name: string) => policyChanges(read("models: {fraud: {}}"), path(name))[0]!;
    expect(spelt("a".repeat(80))).toContain(`none to ${"a".repeat(80)}: `);
    expect(spelt("a".repeat(81))).toContain(`none to ${"a".repeat(79)}…: `);
  });

  it("a model or a report that only one side has loosens nothing but what it says", () => {
    expect(policyChanges(null, read("models: {fraud: {mode: prove}}"))).toContain(
      "`mode` of `fraud` would go from guard to prove: a loss would have to be excluded",
    );
    expect(policyChanges(read("models: {fraud: {}}"), null)).toEqual([
      "the rules of `fraud` would be removed: the built-in ones would hold",
    ]);
    expect(policyChanges(read("strict: true"), null)).toEqual([
      "`strict` would go from true to false: a missing baseline would no longer be red",
    ]);
    expect(policyChanges(null, read("strict: true"))).toEqual([
      "`strict` would go from false to true: a missing baseline would be red",
    ]);
    expect(policyChanges(null, read("report: {comment: 'off'}"))).toEqual([]);
  });

  it("a proof that would be asked for stands behind what loosens", () => {
    const before = read("models: {m: {gate: {a: {}}, gate-slices: [c]}}");
    expect(policyChanges(before, read("models: {m: {prove: [a], gate: {a: {}}}}"))).toEqual([
      "slices of `c` would no longer gate `m`",
      "`a` of `m` would have to be proved",
    ]);
  });

  it("what loosens a gate stands first", () => {
    expect(changes("{auc: {min: 0.8, margin: 0.01}}", "{auc: {min: 0.9, margin: 0.05}}")).toEqual([
      expect.stringContaining("looser"),
      expect.stringContaining("stricter"),
    ]);
  });

  it("nothing is said of a file that only reads otherwise", () => {
    expect(
      policyChanges(read("models: {fraud: {}}"), read("# words\nmodels:\n  fraud:\n    mode: guard\n")),
    ).toEqual([]);
    expect(policyChanges(null, read("{}"))).toEqual([]);
    expect(policyChanges(read("models: {a: {}}"), read("models: {a: {data: {train: a.csv}}}"))).toEqual([]);
  });
});

const number = fc.constantFrom(0.001, 0.01, 0.1, "1%", "5%");
const rule = fc.record(
  { margin: number, min: fc.constantFrom(0.1, 0.9), max: fc.constantFrom(1, 2) },
  { requiredKeys: [] },
);
const config = fc
  .record({
    strict: fc.boolean(),
    mode: fc.constantFrom("guard", "prove"),
    gate: fc.dictionary(fc.constantFrom("auc", "f1", "mae"), rule),
    slices: fc.subarray(["country", "channel"]),
  })
  .map(({ strict, mode, gate, slices }) =>
    read(JSON.stringify({ strict, models: { fraud: { mode, gate, "gate-slices": slices } } })),
  );

it("two configurations that are not the same always differ in a sentence, and the same never does", () => {
  fc.assert(
    fc.property(config, config, (a, b) => {
      expect(policyChanges(a, a)).toEqual([]);
      const isSame = JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
      expect(policyChanges(a, b).length === 0).toBe(isSame);
    }),
    { numRuns: 1000 },
  );
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort()
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
