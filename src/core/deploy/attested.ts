import { attestationArtifactName } from "../handover/names.ts";
import { shortDigest } from "./binding.ts";
import type { RunFacts } from "./evidence-set.ts";
import type { Problem } from "./problem.ts";
import { problem, trustedEvents } from "./provenance.ts";

/** What a signed attestation says, once signature, certificate and time were verified. */
export interface Attested {
  /** Digests of the files that it is about, `sha256:<hex>`. */
  readonly subjects: readonly string[];
  /** Who vouched for the workflow: GitHub's identity provider. */
  readonly issuer: string;
  /** Address of the repository whose workflow signed. */
  readonly repository: string;
  /** Address of the workflow file with its ref, `https://github.com/o/r/.github/workflows/ci.yml@refs/heads/main`. */
  readonly workflow: string;
  /** Of the run: `refs/heads/main`. */
  readonly ref: string;
  readonly event: string;
  readonly commit: string;
}

/** What the holder of a key has signed: which files, and nothing of how they were made. */
export interface Keyed {
  readonly subjects: readonly string[];
}

/** One attestation: what it says, or why it cannot be believed. */
export type AttestationFacts =
  | { readonly attested: Attested }
  | { readonly keyed: Keyed }
  | { readonly forged: string };

export interface AttestationWish {
  readonly digest: string;
  /** Address of this repository. */
  readonly home: string;
  readonly issuer: string;
  /** Branch that evidence comes from. */
  readonly branch: string;
  /** Path of the workflow that has to have signed; null: that of the evaluation's run. */
  readonly workflow: string | null;
  readonly run: RunFacts;
}

/** Who vouches for workflows at a server. */
export function issuerOf(serverUrl: string): string {
  return serverUrl === "https://github.com"
    ? "https://token.actions.githubusercontent.com"
    : `${serverUrl}/_services/token`;
}

/** Whether one attestation says that this repository's own workflow made this file at this commit; else one line for
 *  each thing that is wrong with the newest. */
export function attestationProblems(wish: AttestationWish, found: readonly AttestationFacts[]): Problem[] {
  const judged = found.map((one) => problemsOf(wish, one));
  if (judged.some((problems) => problems.length === 0)) return [];
  return (
    judged[0] ?? [problem("not-attested", `GitHub holds no attestation of \`${shortDigest(wish.digest)}\``)]
  );
}

/** Whether one of them was signed by the policy's key and is about this digest; else what is wrong with the newest.
 *  @param key its path in the repository */
export function keyProblems(
  { digest, model, key }: { readonly digest: string; readonly model: string; readonly key: string },
  found: readonly AttestationFacts[],
): Problem[] {
  const judged = found.map((one) => {
    if ("forged" in one)
      return problem("attestation-forged", `the signature cannot be believed: ${one.forged}`);
    if (!("keyed" in one)) return problem("attestation-other", `it is not signed by \`${key}\``);
    if (one.keyed.subjects.includes(digest)) return null;
    return problem("attestation-other", `what was signed is not about \`${shortDigest(digest)}\``);
  });
  if (judged.includes(null)) return [];
  const name = attestationArtifactName(model, digest);
  return [
    judged[0] ??
      problem(
        "not-attested",
        `nothing is signed by \`${key}\`: there is no artifact \`${name}\` that holds a file`,
      ),
  ];
}

function problemsOf(wish: AttestationWish, facts: AttestationFacts): Problem[] {
  if ("forged" in facts)
    return [problem("attestation-forged", `the attestation cannot be believed: ${facts.forged}`)];
  if ("keyed" in facts)
    return [problem("attestation-other", "the attestation is signed by a key, not in a workflow")];
  const { attested } = facts;
  const path = wish.workflow ?? wish.run.workflowPath;
  const found: Problem[] = [];
  const expect = (holds: boolean, text: string) => {
    if (!holds) found.push(problem("attestation-other", `the attestation ${text}`));
  };
  expect(attested.subjects.includes(wish.digest), `is not about \`${shortDigest(wish.digest)}\``);
  expect(attested.issuer === wish.issuer, `was vouched for by \`${attested.issuer}\`, not by GitHub`);
  expect(
    attested.repository.toLowerCase() === wish.home.toLowerCase(),
    `was signed in \`${attested.repository}\`, not in this repository`,
  );
  expect(
    attested.workflow.toLowerCase().startsWith(wish.home.toLowerCase()) &&
      attested.workflow.slice(wish.home.length).startsWith(`/${path}@`),
    `was signed by the workflow \`${attested.workflow}\`, not by \`${path}\``,
  );
  expect(
    attested.ref === `refs/heads/${wish.branch}`,
    `was signed for \`${attested.ref}\`, and evidence comes from \`${wish.branch}\``,
  );
  expect(trustedEvents.includes(attested.event), `was signed in a run of \`${attested.event}\``);
  expect(
    attested.commit === wish.run.headSha,
    `is of commit \`${attested.commit.slice(0, 7)}\`, the evaluation of \`${wish.run.headSha.slice(0, 7)}\``,
  );
  return found;
}
