import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { githubOf, reach } from "../github/standin-github.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.close());

test("the adapters of this project reach GitHub through a proxy alone", async () => {
  expect(standin.apiUrl).toMatch(/^http:\/\/standin\.test:/);
  await expect(fetch(standin.apiUrl)).rejects.toThrow("fetch failed");
  expect(githubOf(standin).fetch).toBe(reach);
  const headers = { authorization: `token ${standin.token}`, "x-github-api-version": "2022-11-28" };
  const answer = await reach(`${standin.apiUrl}/repos/acme/digits`, { headers });
  expect(await answer.json()).toMatchObject({ full_name: "acme/digits" });
});
