import { z } from "zod";
import type { AttestationFacts, Attestations } from "../../ports/attestations.ts";
import type { GitHub } from "../client.ts";
import { isStatus } from "../failure.ts";
import { verifyEnvelope } from "./key.ts";

const replySchema = z.object({
  attestations: z.array(z.object({ bundle: z.unknown().optional() })),
});

/** Attestations of GitHub's own store. The verifier is loaded when there is one to verify. */
export function makeAttestations(github: GitHub): Attestations {
  return {
    async verify(digest, roots) {
      const bundles = await listBundles(github, digest);
      if (bundles.length === 0) return [];
      const { makeVerifier } = await import("./verify.ts");
      const verify = makeVerifier(roots);
      return bundles.map((bundle): AttestationFacts => (bundle == null ? tooLarge : verify(bundle)));
    },
    verifyKey: verifyEnvelope,
  };
}

const tooLarge: AttestationFacts = { forged: "GitHub does not hand its bundle out with the list" };

async function listBundles(github: GitHub, digest: string): Promise<unknown[]> {
  try {
    const { data } = await github.request({
      route: "GET /repos/{owner}/{repo}/attestations/{subject_digest}",
      parameters: { subject_digest: digest, per_page: 30 },
      reply: replySchema,
      permission: "attestations: read",
    });
    return data.attestations.map(({ bundle }) => bundle);
  } catch (thrown) {
    if (isStatus(thrown, 404)) return [];
    throw thrown;
  }
}
