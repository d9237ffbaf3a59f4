import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { makeHider, spellingsOf } from "../../src/core/secrets/spellings.ts";
import { makeGitHub } from "../../src/github/client.ts";
import { GitHubError } from "../../src/github/failure.ts";
import { makeRunnerHost } from "../../src/host/runner.ts";

const canary = "ghs_CanaryO0fTwelveSp3llings+/=x";
const buffer = Buffer.from(canary);
const bytes = [...buffer];
const spelled: readonly (readonly [name: string, text: string])[] = [
  ["as it is", canary],
  ["in base64", buffer.toString("base64")],
  ["in base64 for addresses", buffer.toString("base64url")],
  ["as a basic login", Buffer.from(`x-access-token:${canary}`).toString("base64")],
  ["in base64 behind two characters", Buffer.from(`ab${canary}cd`).toString("base64")],
  ["in base64 behind one character", Buffer.from(`a${canary}!`).toString("base64")],
  ["in an address", encodeURIComponent(canary)],
  ["in an address, twice", encodeURIComponent(encodeURIComponent(canary))],
  ["in hex", buffer.toString("hex")],
  ["in hex, upper case", buffer.toString("hex").toUpperCase()],
  ["byte by byte in an address", bytes.map((byte) => `%${byte.toString(16)}`).join("")],
  ["in JSON", JSON.stringify({ token: canary })],
  ["in JSON, escaped", bytes.map((byte) => `\\u00${byte.toString(16)}`).join("")],
  ["in HTML", bytes.map((byte) => `&#${byte};`).join("")],
  ["in HTML, by hex", bytes.map((byte) => `&#x${byte.toString(16)};`).join("")],
  ["backwards", [...canary].reverse().join("")],
];

const hide = makeHider([canary]);

/** Pieces by which somebody could tell the canary, in any of its spellings. */
function tells(text: string): boolean {
  const alphanumeric = text.replace(/[^\w+/=%&#;\\-]/g, " ");
  return spelled.some(([, one]) => alphanumeric.includes(one.slice(-20, -8)));
}

describe("a token that somebody else's answer gives back [threat 20]", () => {
  it.each(spelled)("is hidden when it stands there %s", (_, text) => {
    expect(hide(`before ${text} after`)).toMatch(/^before .*\*\*\*.* after$/);
    expect(tells(hide(`before ${text} after`))).toBe(false);
  });

  it.each(spelled)("reaches neither an error's sentence nor what the runner is told, %s", async (_, text) => {
    const answer = () =>
      new Response(JSON.stringify({ message: `refused: ${text}` }), {
        status: 422,
        headers: { "content-type": "application/json" },
      });
    const clock = { now: () => 0, sleep: async () => {} };
    const github = makeGitHub({
      ...{ token: canary, apiUrl: "https://api.test", repository: "octo/ml", userAgent: "test", clock },
      fetch: (async () => answer()) as typeof fetch,
    });
    const route = "GET /repos/{owner}/{repo}/pulls";
    const thrown = await github
      .request({ route, reply: z.unknown(), permission: "x" })
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(GitHubError);
    expect(tells((thrown as Error).message)).toBe(false);
    let log = "";
    const host = makeRunnerHost({ "INPUT_GITHUB-TOKEN": canary }, { write: (line) => (log += line) });
    log = "";
    host.info(`refused: ${text}`);
    host.annotate("error", `refused: ${text}`, {});
    expect(tells(log)).toBe(false);
  });

  it("is hidden wherever it stands, whatever it is", () => {
    const secret = fc.string({ minLength: 8, maxLength: 60, unit: "grapheme-ascii" });
    fc.assert(
      fc.property(secret, fc.string({ unit: "grapheme-ascii" }), (token, around) => {
        expect(makeHider([token])(`${around}${token}${around}`)).not.toContain(token);
        const basic = Buffer.from(`${around}${token}`).toString("base64");
        expect(makeHider([token])(basic).length).toBeLessThan(basic.length);
      }),
    );
  });

  it("is no reason to hide every short word", () => {
    expect(spellingsOf("main")).toEqual([]);
  });
});
