import { describe, expect, it } from "vitest";
import { diffScalars } from "../../../src/core/diff/diff-scalars.ts";
import { renderDiffMarkdown, renderDiffText } from "../../../src/core/diff/render-diff.ts";

const side = (values: Record<string, number | null>, stderr: Record<string, number> = {}) => ({
  values: new Map(Object.entries(values)),
  directions: new Map(),
  stderr: new Map(Object.entries(stderr)),
});

const rows = diffScalars(
  side(
    { accuracy: 0.93, "val.loss": 0.25, "arc.acc": 0.5, epoch: 3, gone: 1, broken: null, tiny: 1e-9 },
    { "arc.acc": 0.01 },
  ),
  side(
    { accuracy: 0.935, "val.loss": 0.3, "arc.acc": 0.51, epoch: 5, "@new|<b>`x`": 2, broken: 1, tiny: 3e-9 },
    { "arc.acc": 0.01 },
  ),
);
const diff = {
  a: "base/metrics.json",
  b: "metrics.json",
  of: "numbers",
  rows,
  notes: ["values are the last logged ones, epoch 5"],
} as const;

describe("a diff, as it is shown", () => {
  it("at a terminal", async () => {
    await expect(renderDiffText(diff)).toMatchFileSnapshot("__outputs__/numbers.txt");
  });

  it("in markdown, with names from files encoded", async () => {
    const page = renderDiffMarkdown(diff);
    expect(page).toContain("| `` @new¦<b>`x` `` |");
    await expect(page).toMatchFileSnapshot("__outputs__/numbers.md");
  });
});
