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

/** One attestation: what it says, or why it cannot be believed. */
export type AttestationFacts = { readonly attested: Attested } | { readonly forged: string };

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

function problemsOf(wish: AttestationWish, facts: AttestationFacts): Problem[] {
  if ("forged" in facts)
    return [problem("attestation-forged", `the attestation cannot be believed: ${facts.forged}`)];
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
