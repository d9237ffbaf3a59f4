import { describe, expect, it } from "vitest";
import type { UserError } from "../../src/errors.ts";
import type { Commits } from "../../src/ports/commits.ts";
import { readPolicyAt } from "../../src/stories/policy-source.ts";

const shaOf = (index: number) => index.toString(16).padStart(40, "0");
const strict = "strict: true\n";
const broken = "models: [\n";

/** A branch whose file was this, newest commit first; null: not there. */
function branch(texts: readonly (string | null)[]): Commits {
  return {
    head: async () => null,
    parents: async () => null,
    mergeBase: async () => null,
    firstParents: async (sha, limit) => {
      const start = Number.parseInt(sha, 16);
      return texts.map((_, index) => shaOf(index)).slice(start, start + limit + 1);
    },
    resolve: async () => null,
    committedAt: async () => null,
    readFile: async (sha) => texts[Number.parseInt(sha, 16)] ?? null,
  };
}

const read = (texts: readonly (string | null)[]) => readPolicyAt(branch(texts), shaOf(0), "evenhand.yml");

describe("the rules at a base commit", () => {
  it("are those of its file", async () => {
    const policy = await read([strict, broken]);
    expect(policy).toMatchObject({ config: { strict: true }, provenance: { sha: shaOf(0) }, note: "" });
    expect(policy.stale).toBeUndefined();
  });

  it("are the last that could be read when its file is broken, and that is said with both commits", async () => {
    const policy = await read([broken, "strict: 3\n", strict, "strict: false\n"]);
    expect(policy).toMatchObject({ config: { strict: true }, stale: true });
    expect(policy.provenance).toMatchObject({ source: "base", sha: shaOf(2) });
    expect(policy.note).toContain(`base commit ${shaOf(0).slice(0, 7)} cannot be read`);
    expect(policy.note).toContain(`the rules of ${shaOf(2).slice(0, 7)}`);
  });

  it.each([
    ["none was ever readable", [broken, broken]],
    ["there was no file before", [broken, null, strict]],
    [
      "the last readable one is more than ten commits back",
      [...Array.from({ length: 11 }, () => broken), strict],
    ],
  ])("are not made up when it is broken and %s", async (_, texts) => {
    const refused = await read(texts).catch((error: UserError) => error.detail);
    expect(refused).toMatchObject({ code: "config-invalid", hint: expect.stringContaining("repair it") });
  });

  it("are the built-in ones without a file", async () => {
    expect(await read([null, strict])).toMatchObject({ config: null, provenance: { source: "built-in" } });
  });
});
