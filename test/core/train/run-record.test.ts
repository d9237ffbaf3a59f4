import { describe, expect, it } from "vitest";
import { findRunRecord } from "../../../src/core/train/find-run-record.ts";
import { parseRun, sealRun } from "../../../src/core/train/run-record.ts";
import { UserError } from "../../../src/errors.ts";
import { exampleRun } from "./run-example.ts";

const content = exampleRun;
const text = JSON.stringify(sealRun(content));

function refusal(call: () => unknown): string {
  try {
    call();
  } catch (thrown) {
    if (thrown instanceof UserError) return `${thrown.detail.code}: ${thrown.message}`;
    throw thrown;
  }
  return "accepted";
}

describe("a run record", () => {
  it("reads back as it was sealed, whatever the order of its keys", () => {
    const { id, ...rest } = sealRun(content);
    const turned = JSON.stringify(Object.fromEntries(Object.entries({ ...rest, id }).reverse()));
    expect(parseRun(turned, "run.json")).toEqual(sealRun(content));
  });

  it.each([
    ["torn in the middle", text.slice(0, 300), "run.json: not a JSON record"],
    ["empty", "", "run.json: not a JSON record"],
    ["null", "null", "run.json: schema null is not evenhand/run/v1"],
    [
      "of a later release",
      JSON.stringify({ schema: "evenhand/run/v2", tool: { version: "2.0.0" } }),
      'run.json: schema "evenhand/run/v2" is not evenhand/run/v1; evenhand 2.0.0 wrote it',
    ],
    [
      "changed after it was written",
      text.replace('"loss":0.3', '"loss":0.1'),
      "run.json: the record was changed after it was written (its id does not fit its content)",
    ],
  ])("that is %s is refused in one sentence", (_, given, sentence) => {
    expect(refusal(() => parseRun(given, "run.json"))).toBe(`record-invalid: ${sentence}`);
  });

  it("does not hold more names than a reader wants to read", () => {
    const metrics = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`m${index}`, 1]));
    expect(() => sealRun({ ...content, metrics })).toThrow(/more than 1000 names/);
  });
});

describe("finding the run that an evaluation is bound to", () => {
  const bytes = new TextEncoder().encode(text);
  const folder = (model: string, leg: string, name = "run.json") => [
    { model, leg, files: new Map([[name, bytes]]) },
  ];

  it("takes the record of the same model and leg", () => {
    expect(findRunRecord(folder("fraud", "default"), "fraud", "default")?.metrics).toEqual({ loss: 0.3 });
  });

  it.each([
    ["another model", folder("spam", "default")],
    ["another leg", folder("fraud", "seed-1")],
    ["a leg that was only evaluated", folder("fraud", "default", "evaluation.json")],
    ["an empty folder", []],
  ])("finds none in %s", (_, records) => {
    expect(findRunRecord(records, "fraud", "default")).toBeNull();
  });

  it("refuses a record that was copied from another model's folder", () => {
    expect(refusal(() => findRunRecord(folder("spam", "default"), "spam", "default"))).toBe(
      "record-invalid: spam/default/run.json: the record is of fraud/default",
    );
  });
});
