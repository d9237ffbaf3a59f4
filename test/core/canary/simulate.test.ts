import { describe, expect, it } from "vitest";
import { designs, fixedSample, paceOf, rate, several, simulate } from "./support/simulate.ts";

/** Few, and with room for chance: test/figures/canary.ts has the figures. */
const canaries = 300;
const setting = rate(0.05, 0.01);

describe.each(designs)("canaries in steps of $name, with 20 looks at each", (design) => {
  const total = 2 * fixedSample(setting, "gate");
  const between = design.steps.map((step) => paceOf(total, step));
  const end = (...losses: number[]) => simulate({ setting, design, between, losses }, canaries).count;

  it("are aborted without a change in 5 % at most", () => {
    expect(end(0, 0).aborted / canaries).toBeLessThanOrEqual(0.05);
  });

  it("are aborted in 80 % at least when two margins are lost, and promoted in 5 % at most at one", () => {
    expect(end(2, 2).aborted / canaries).toBeGreaterThanOrEqual(0.8);
    expect(end(1, 1).promoted / canaries).toBeLessThanOrEqual(0.05);
  });
});

it("three metrics that did not change abort in 5 % at most: they share the error", () => {
  const three = several(3, (name) => rate(0.05, 0.01, name));
  const design = designs[0]!;
  const between = [paceOf(2 * fixedSample(three, "gate"), 50)];
  const end = (loss: number) => simulate({ setting: three, design, between, losses: [loss] }, canaries).count;
  expect(end(0).aborted / canaries).toBeLessThanOrEqual(0.05);
  expect(end(2).aborted / canaries).toBeGreaterThanOrEqual(0.8);
});

it("a loss that comes with the last step is not promoted by what an earlier one has proved", () => {
  const design = designs.find(({ steps }) => steps.length > 1)!;
  const total = 2 * fixedSample(setting, "gate");
  const between = design.steps.map((step) => paceOf(total, step));
  const { promoted, aborted } = simulate({ setting, design, between, losses: [0, 2] }, canaries).count;
  expect(promoted).toBe(0);
  expect(aborted / canaries).toBeGreaterThan(0.5);
});
