import { describe, expect, it } from "vitest";
import { runsNeeded, whatSettles } from "../../../src/core/gate/settles.ts";
import type { MetricStats } from "../../../src/core/record/evaluation.ts";
import { measured } from "./stats-builder.ts";

const z = 2.487;
const said = (stats: MetricStats, margin: number, family = 1) =>
  whatSettles(stats, margin, family).replaceAll("\u00a0", " ");
const runs = (method: "welch" | "nadeau-bengio", se: number, units: number, ratio?: number) =>
  measured("auc", 0, se, {
    method,
    unit: "run",
    units,
    n: 0,
    ...(ratio === undefined
      ? {}
      : {
          noise: {
            candidate: { runs: { kind: "splits", names: ["a"], values: [1], ratio } },
            baseline: null,
          },
        }),
  });

describe("what would settle an open comparison", () => {
  it("is a number of rows, rounded to three digits", () => {
    const stats = measured("f1", 0, 0.02, { n: 1000 });
    expect(said(stats, 0.01)).toBe("≈ 24,700 rows needed, 1,000 here");
    expect(Math.ceil(1000 * ((z * 0.02) / 0.01) ** 2)).toBe(24_741);
  });

  it("is never fewer rows than there are: then the corrected line of harm decides", () => {
    const stats = measured("f1", -0.008, 0.003, { n: 1000 });
    // (1.6448536 + 1.6448536) · 0.003 / 0.01, squared
    expect(said(stats, 0.01)).toBe("≈ 1,000 rows needed, 1,000 here");
    // Φ⁻¹(1 − 0.05/6) = 2.3939798
    expect(said(stats, 0.01, 6)).toBe("≈ 1,470 rows needed, 1,000 here");
  });

  it("is nothing where the margin is 0", () => {
    expect(said(measured("f1", 0, 0.02), 0)).toBe("no number of rows settles a margin of 0");
    expect(said(runs("welch", 0.02, 5), 0)).toBe("no number of runs settles a margin of 0");
    expect(said(measured("acc", 0, 0.02, { method: "stderr", n: 0 }), 0)).toBe(
      "no standard error settles a margin of 0",
    );
  });

  it("is a standard error, where a file gives no more than that", () => {
    const stats = measured("acc", 0, 0.02, { method: "stderr", n: 0 });
    expect(said(stats, 0.01)).toBe("a standard error of the difference of 0.0040 is needed, it is 0.020");
    expect(said({ ...stats, se: null }, 1e-9)).toBe(
      "a standard error of the difference of 0.00000000 is needed",
    );
  });

  it("is a number of runs a side", () => {
    expect(said(runs("welch", 0.02, 5), 0.01)).toBe("≈ 124 runs a side needed, 5 here");
    expect(said(runs("nadeau-bengio", 0.02, 5, 0.1), 0.001)).toBe(
      "more runs on such splits cannot settle it, 5 here: the test parts are too small",
    );
  });
});

describe("runs that are needed", () => {
  it("of other seeds grow with the square of the error over the margin", () => {
    expect(runsNeeded(runs("welch", 0.02, 5), 0.01)).toBe(Math.ceil(5 * ((z * 0.02) / 0.01) ** 2));
    expect(runsNeeded(runs("welch", 0.001, 5), 0.01)).toBe(6);
  });

  it("of the same splits share what their training parts have in common", () => {
    // se² = spread · (1/J + ratio), with J the runs.
    const spread = 0.02 ** 2;
    const se = Math.sqrt(spread * (1 / 5 + 0.1));
    const goal = (0.02 / z) ** 2;
    const expected = Math.ceil(1 / (goal / spread - 0.1));
    expect(expected).toBe(17);
    expect(runsNeeded(runs("nadeau-bengio", se, 5, 0.1), 0.02)).toBe(expected);
    expect(runsNeeded(runs("nadeau-bengio", se, 30, 0.1), 0.05)).toBe(31);
    expect(runsNeeded(runs("nadeau-bengio", se, 5, 0.5), 0.02)).toBeNull();
  });

  it("are not known without an error or a margin", () => {
    expect(runsNeeded({ ...runs("welch", 0.02, 5), se: null }, 0.01)).toBeNull();
    expect(runsNeeded(runs("welch", 0.02, 5), 0)).toBeNull();
  });

  it("take a ratio of 0 where the record holds none", () => {
    const bare = runs("nadeau-bengio", 0.02, 5);
    expect(runsNeeded(bare, 0.01)).toBe(Math.ceil(5 * ((z * 0.02) / 0.01) ** 2));
    const noise = { candidate: { stderr: 1 }, baseline: null };
    expect(runsNeeded({ ...bare, noise }, 0.01)).toBe(Math.ceil(5 * ((z * 0.02) / 0.01) ** 2));
    expect(runsNeeded({ ...bare, noise: { candidate: null, baseline: null } }, 0.01)).toBe(
      Math.ceil(5 * ((z * 0.02) / 0.01) ** 2),
    );
  });
});
