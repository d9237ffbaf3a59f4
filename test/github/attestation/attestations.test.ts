import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attestationProblems, issuerOf } from "../../../src/core/deploy/attested.ts";
import type { RunFacts } from "../../../src/core/deploy/evidence-set.ts";
import { makeAttestations } from "../../../src/github/attestation/attestations.ts";
import { type Standin, startStandin } from "../../../standin/index.ts";
import { githubOf } from "../standin-github.ts";
import { type Claims, makeSigner, type Signer } from "./signer.ts";

const digest = (digit: string) => `sha256:${digit.repeat(64)}`;
const home = "https://github.com/acme/digits";
const claims: Claims = {
  ...{ issuer: issuerOf("https://github.com"), repository: home, commit: "a".repeat(40) },
  workflow: `${home}/.github/workflows/ci.yml@refs/heads/main`,
  ...{ ref: "refs/heads/main", event: "push" },
};

let standin: Standin;
let signer: Signer;
beforeAll(async () => {
  standin = await startStandin();
  signer = await makeSigner();
});
afterAll(async () => {
  expect(standin.state).toMatchObject({ violations: [], unknownRoutes: [] });
  await standin.close();
});

async function problems(asked: string, roots: string | null = signer.trustedRoot): Promise<string[]> {
  const found = await makeAttestations(githubOf(standin)).verify(asked, roots);
  const run = { workflowPath: ".github/workflows/ci.yml", headSha: claims.commit } as RunFacts;
  const wish = { digest: asked, home, issuer: claims.issuer, branch: "main", workflow: null, run };
  return attestationProblems(wish, found).map(({ text }) => text);
}

type Bundle = Record<string, unknown> & { dsseEnvelope: Record<string, unknown> };
let next = 0;
async function store(change: Partial<Claims> = {}, tamper: (bundle: Bundle) => void = () => {}) {
  const own = digest((next++).toString(16));
  const bundle = (await signer.attest([own], { ...claims, ...change })) as Bundle;
  tamper(bundle);
  standin.addAttestation(own, bundle);
  return own;
}

describe("attestations, as GitHub stores them", () => {
  it("of this repository's workflow, branch and commit are accepted without a network", async () => {
    expect(await problems(await store())).toEqual([]);
  });

  it("that are missing are one line [threat 26]", async () => {
    expect(await problems(digest("f"))).toEqual(["GitHub holds no attestation of `sha256:ffffffffffff`"]);
  });

  it.each([
    [
      "another repository",
      { repository: "https://github.com/eve/digits" },
      /was signed in `https:\/\/github.com\/eve/,
    ],
    [
      "another workflow",
      { workflow: `${home}/.github/workflows/evil.yml@refs/heads/main` },
      /by the workflow `.*evil.yml@refs\/heads\/main`, not by `.github\/workflows\/ci.yml`/,
    ],
    ["another branch", { ref: "refs/heads/topic" }, /was signed for `refs\/heads\/topic`/],
    ["a pull request", { event: "pull_request" }, /was signed in a run of `pull_request`/],
    ["another commit", { commit: "b".repeat(40) }, /is of commit `bbbbbbb`/],
    ["another issuer", { issuer: "https://accounts.example.com" }, /vouched for by `https:\/\/accounts/],
  ] as const)("of %s are refused with that line alone [threat 25]", async (_name, change, line) => {
    const lines = await problems(await store(change));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(line);
  });

  it("of another file are refused", async () => {
    const own = digest("e");
    standin.addAttestation(own, await signer.attest([digest("d")], claims));
    expect(await problems(own)).toEqual(["the attestation is not about `sha256:eeeeeeeeeeee`"]);
  });

  it.each([
    [
      "payload was exchanged",
      (bundle: Bundle) => {
        const payload = Buffer.from(String(bundle.dsseEnvelope["payload"]), "base64").toString();
        const other = payload.replace("provenance/v1", "provenance/v2");
        bundle.dsseEnvelope["payload"] = Buffer.from(other).toString("base64");
      },
    ],
    [
      "signature was exchanged",
      (bundle: Bundle) => {
        bundle.dsseEnvelope["signatures"] = [{ sig: Buffer.from("no").toString("base64") }];
      },
    ],
    [
      "time stamp was taken away",
      (bundle: Bundle) => {
        (bundle["verificationMaterial"] as Record<string, unknown>)["timestampVerificationData"] = {
          rfc3161Timestamps: [],
        };
      },
    ],
    [
      "envelope is gone",
      (bundle: Bundle) => {
        Reflect.deleteProperty(bundle, "dsseEnvelope");
      },
    ],
  ])("whose %s are not believed", async (_name, tamper) => {
    const lines = await problems(await store({}, tamper));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^the attestation cannot be believed: /);
  });

  it("that another instance signed are not believed, neither by its own roots nor by the public ones [threat 26]", async () => {
    const own = await store();
    const other = await makeSigner();
    expect(await problems(own, other.trustedRoot)).toHaveLength(1);
    expect((await problems(own, null))[0]).toMatch(/cannot be believed/);
    expect(await problems(own, `${other.trustedRoot}\n${signer.trustedRoot}\n`)).toEqual([]);
  });

  it("count when one of several is right", async () => {
    const own = await store({ event: "schedule" });
    standin.addAttestation(own, await signer.attest([own], claims));
    expect(await problems(own)).toEqual([]);
  });

  it("need roots that can be read", async () => {
    const own = await store();
    await expect(problems(own, "no roots")).rejects.toMatchObject({ detail: { code: "file-malformed" } });
  });
});
