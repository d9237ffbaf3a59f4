import { describe, expect, it } from "vitest";
import { actionPages } from "../../scripts/docs/actions.ts";
import { parseInputs } from "../../src/core/inputs/parse.ts";
import { UserError } from "../../src/errors.ts";

const blanks = ["", " ", "\t", "\n", "  \n \t\n", "\u00a0", "\ufeff"];
const cases = actionPages.flatMap(({ verb, inputs }) =>
  Object.keys(inputs).map((name) => [verb, name, inputs] as const),
);

describe("an input that an earlier step left blank", () => {
  it.each(cases)("of %s: `%s` is not given, or is refused by name [threat 64]", (_verb, name, table) => {
    const without = outcome(() => parseInputs(table, {}));
    for (const blank of blanks) expect(outcome(() => parseInputs(table, { [name]: blank }))).toEqual(without);
  });
});

/** The values, or the sentence; anything but a UserError fails the test. */
function outcome(parse: () => unknown): string {
  try {
    return JSON.stringify(parse());
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown.message;
    throw thrown;
  }
}
