import { execFileSync } from "node:child_process";
import { type GitHub, makeGitHub } from "../../../src/github/client.ts";
import type { Standin } from "../../../standin/index.ts";

/** Waits shortly. */
export const quick = {
  now: () => Date.now(),
  sleep: (ms: number) => new Promise<void>((done) => setTimeout(done, Math.min(ms, 10))),
};

export function clientOf(standin: Standin, apiUrl = standin.apiUrl): GitHub {
  const { token, repository } = standin;
  return makeGitHub({ token, apiUrl, repository, userAgent: "evenhand/0", clock: quick, timeoutMs: 4_000 });
}

/** What a tag holds, and the digest of the one file of the release that it names, past our own code. */
export async function servedBy(standin: Standin, tag: string): Promise<string | null> {
  if (!standin.state.refs.has(`refs/tags/${tag}`)) return null;
  const shown = execFileSync("git", ["-C", standin.gitFolder, "show", `refs/tags/${tag}:model.json`], {
    encoding: "utf8",
  });
  const { release } = JSON.parse(shown) as { release: string | null };
  if (release === null) return null;
  const answer = await fetch(`${standin.apiUrl}/repos/${standin.repository}/releases/tags/${release}`, {
    headers: { authorization: `Bearer ${standin.token}`, "x-github-api-version": "2022-11-28" },
  });
  const { assets } = (await answer.json()) as { assets: { name: string; digest: string }[] };
  return assets.find(({ name }) => name === "model.bin")?.digest ?? null;
}
