import { afterAll, beforeAll, expect, test } from "vitest";
import { isEnterpriseServer } from "../../src/core/handover/server.ts";
import { type Standin, startStandin } from "../../standin/index.ts";

let standin: Standin;
beforeAll(async () => {
  standin = await startStandin();
});
afterAll(() => standin.close());

test("the adapters of this project speak to an Enterprise Server, with its API under /api/v3", () => {
  expect(standin.apiUrl).toMatch(/\/api\/v3$/);
  expect(standin.serverUrl).toBe("https://ghes.test");
  expect(isEnterpriseServer(standin.serverUrl)).toBe(true);
  const env = standin.env({ runId: 1, event: "push", sha: "a".repeat(40), ref: "refs/heads/main" });
  expect(env["GITHUB_SERVER_URL"]).toBe("https://ghes.test");
});
