import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { freePorts } from "./support/free-ports.ts";
import { askBoth, type Difference, type Peer } from "./support/peers/ask-both.ts";
import { explanations } from "./support/peers/emulate-differences.ts";
import { sharedRequests } from "./support/peers/shared-requests.ts";

const peers = process.env["EVENHAND_GITHUB_PEERS"] ?? "";

interface Emulator {
  readonly url: string;
  close(): Promise<void>;
}

/** Another program that plays GitHub, with the same empty repository. */
async function startEmulate(): Promise<Emulator> {
  const entry = pathToFileURL(path.join(peers, "emulate", "dist", "api.js")).href;
  const { createEmulator } = (await import(entry)) as {
    createEmulator(options: object): Promise<Emulator>;
  };
  const repository = { owner: "acme", name: "digits", default_branch: "main", auto_init: true };
  return createEmulator({
    service: "github",
    port: (await freePorts(1))[0],
    seed: {
      tokens: { token: { login: "acme", scopes: ["repo"] } },
      github: { users: [{ login: "acme" }], repos: [repository] },
    },
  });
}

describe.runIf(peers !== "")("the stand-in and emulate, asked the same", () => {
  let standin: Standin;
  let emulator: Emulator;
  const found: Difference[] = [];

  beforeAll(async () => {
    standin = await startStandin();
    standin.setRole("acme", "admin");
    await standin.commit({ files: { "README.md": "# digits\n" }, message: "Initial commit" });
    emulator = await startEmulate();
    const ours: Peer = { url: standin.apiUrl, token: standin.token, kept: new Map() };
    const theirs: Peer = { url: emulator.url, token: "token", kept: new Map() };
    for (const request of sharedRequests) found.push(...(await askBoth(request, ours, theirs)));
  });
  afterAll(async () => {
    await emulator?.close();
    await standin?.close();
  });

  it("differ in nothing that is not explained", () => {
    expect(found.filter((one) => !explanations.some(({ covers }) => covers(one)))).toEqual([]);
  });

  it("differ in every way that is explained", () => {
    const firstOf = (one: Difference) => explanations.find(({ covers }) => covers(one));
    const idle = explanations.filter((each) => !found.some((one) => firstOf(one) === each));
    expect(idle.map(({ why }) => why)).toEqual([]);
  });

  it("are written down, cause by cause", async () => {
    await expect(renderDifferences(found)).toMatchFileSnapshot("__outputs__/emulate-differences.md");
  });

  it("the stand-in answers each of these requests as GitHub's description says", () => {
    expect([standin.state.violations, standin.state.unknownRoutes]).toEqual([[], []]);
  });
});

function renderDifferences(found: readonly Difference[]): string {
  const rows = explanations.map((each) => {
    const own = found.filter((one) => explanations.find(({ covers }) => covers(one)) === each);
    const places = [
      ...new Set(own.map(({ place }) => (place === "" ? "the answer" : place.replace(/^\[\]\./, "")))),
    ];
    const shown = places.sort().map((place) => `\`${place}\``);
    const more = shown.length > 6 ? `, and ${shown.length - 6} more` : "";
    const requests = new Set(own.map(({ request }) => request)).size;
    return `| ${each.why} | ${each.right} | ${shown.slice(0, 6).join(", ")}${more} | ${requests} |`;
  });
  const asked = sharedRequests.length;
  const equal = asked - new Set(found.map(({ request }) => request)).size;
  return `# The stand-in and emulate 0.12.2

${asked} requests, the same to both; ${equal} answered alike in status, pages, fields and values.

| difference | whose answer is GitHub's | where | requests |
| --- | --- | --- | --: |
${rows.join("\n")}
`;
}
