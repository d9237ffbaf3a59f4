import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/index.ts";
import { defaultGate } from "../../src/core/gate/default-gate.ts";
import { metrics } from "../../src/core/metrics/index.ts";

const page = readFileSync(path.resolve(import.meta.dirname, "../../docs/interface.md"), "utf8");
const rowOf = (start: string) => page.split("\n").find((line) => line.startsWith(`| ${start}`)) ?? "";

describe("the tables of docs/interface.md that are written by hand", () => {
  it.each(Object.keys(commands))("have the command %s", (name) => {
    expect(rowOf(`\`evenhand ${name}`)).not.toBe("");
  });

  it.each([
    ["binary, with a score", "binary", true],
    ["binary, without a score", "binary", false],
    ["multiclass", "multiclass", false],
    ["regression", "regression", false],
    ["ranking", "ranking", false],
    ["forecast", "forecast", false],
    ["text", "text", false],
  ] as const)("name what gates by itself: %s", (start, task, hasScore) => {
    const available = metrics.map(({ name }) => name);
    for (const majorityShare of [0.5, 0.9]) {
      const facts = { task, hasScore, probabilistic: hasScore, majorityShare, available };
      for (const name of defaultGate(facts)) expect(rowOf(start)).toContain(`\`${name}\``);
    }
  });
});
