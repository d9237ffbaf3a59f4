import { describe, expect, it } from "vitest";
import { UserError } from "../../src/errors.ts";
import { describeFailure, scrub } from "../../src/host/failure-text.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";

describe("what is said about an error", () => {
  it("is a user's mistake with its mending and place, exit 2", () => {
    const error = new UserError({
      code: "config-invalid",
      message: "evenhand.yml: unknown key `magrin`",
      hint: "did you mean `margin`?",
      file: "evenhand.yml",
      line: 4,
      column: 7,
    });
    expect(describeFailure(error, false)).toEqual({
      exit: 2,
      text: "evenhand.yml: unknown key `magrin`\ndid you mean `margin`?",
      place: { file: "evenhand.yml", line: 4, column: 7 },
      stack: null,
    });
  });

  it("is the permission to add, exit 2", () => {
    expect(describeFailure(new PermissionDenied("checks: write"), false)).toMatchObject({
      exit: 2,
      text: "the token lacks `checks: write`\nadd `checks: write` under `permissions:` in the workflow",
    });
  });

  it("is the message and its causes, without a stack, exit 3", () => {
    const error = new Error("the record could not be written", { cause: new Error("ENOSPC: no space left") });
    expect(describeFailure(error, false)).toEqual({
      exit: 3,
      text: "the record could not be written\ncaused by: ENOSPC: no space left",
      place: {},
      stack: null,
    });
  });

  it("carries the stack in debug", () => {
    expect(describeFailure(new Error("x"), true).stack).toMatch(/failure-text\.test/);
  });

  it.each<[string, unknown, string]>([
    ["a string", "boom", "boom"],
    ["undefined", undefined, "an error without a message"],
    ["an error without a message", new Error(""), "an error without a message"],
  ])("stands for %s that was thrown", (_, thrown, text) => {
    expect(describeFailure(thrown, false).text).toBe(text);
  });

  it("ends for an error that is its own cause", () => {
    const error = new Error("round");
    error.cause = error;
    expect(describeFailure(error, false).text).toBe("round");
  });

  it.each([
    ["ghs_abcdefghijklmnopqrstuvwxyz0123456789"],
    ["github_pat_11ABCDEFG0abcdefghij_klmnop"],
    ["authorization: Bearer abcdefghijklmnopqrst.uvw"],
    ["https://blob.test/x?se=1&sig=c2VjcmV0%3D&sp=r"],
    ["https://blob.test/x?X-Amz-Signature=c2VjcmV0&y=1"],
  ])("hides the secret of %s [threat 20]", (text) => {
    expect(scrub(text)).toContain("***");
    expect(scrub(text)).not.toMatch(/abcdefghij|c2VjcmV0/);
  });
});
