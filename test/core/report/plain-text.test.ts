import { expect, it } from "vitest";
import { renderText } from "../../../src/core/report/plain-text.ts";
import { guardrailBroken, repeated, withCosts, withHistory } from "./records.ts";

it.each([
  ["with-costs", withCosts],
  ["guardrail", guardrailBroken],
  ["repeated-training", repeated],
  ["with-history", withHistory],
])("a terminal shows it as kept: %s", async (name, record) => {
  await expect(renderText(record)).toMatchFileSnapshot(`__outputs__/terminal-${name}.txt`);
});
