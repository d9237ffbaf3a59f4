import type { DeployRules } from "../../core/deploy/rules.ts";
import { attestationArtifactName } from "../../core/handover/names.ts";
import { UserError } from "../../errors.ts";
import type { AttestationFacts } from "../../ports/attestations.ts";
import type { DeployPorts } from "./ports.ts";
import { download, listAll } from "./stored-artifacts.ts";

export interface AttestedModel {
  readonly attested: NonNullable<DeployRules["attested"]>;
  readonly model: string;
  readonly digest: string;
}

/** Newest artifacts with signatures that are opened, and files that are looked at in each. */
const [mostOpened, mostFiles] = [3, 10];

/** What was attested of a model, newest first: by a workflow, as GitHub's store holds it, or by a key of the user's own, in
 *  an artifact that any run of this repository may have stored, since the signature alone counts.
 *  @throws UserError for roots or a key that are not on the default branch, or cannot be read */
export async function readAttestations(
  ports: DeployPorts,
  { attested, model, digest }: AttestedModel,
): Promise<readonly AttestationFacts[]> {
  if (!("key" in attested)) {
    const { roots } = attested;
    return ports.attestations.verify(
      digest,
      roots === null ? null : await readReviewed(ports, roots, ofRoots),
    );
  }
  const key = await readReviewed(ports, attested.key, ofKey);
  const found: AttestationFacts[] = [];
  const listed = await listAll(ports, attestationArtifactName(model, digest));
  // Anybody's fork can store artifacts of this name: they must not crowd out the one that counts.
  const usable = listed.filter(({ expired, sameRepository }) => !expired && sameRepository !== false);
  for (const artifact of usable.slice(0, mostOpened)) {
    const files = await download(ports, artifact);
    if (typeof files === "string") found.push({ forged: files });
    else
      for (const bytes of [...files.values()].slice(0, mostFiles))
        found.push(ports.attestations.verifyKey(bytes, key));
  }
  return found;
}

interface Reviewed {
  readonly what: string;
  readonly make: string;
}
const ofRoots: Reviewed = { what: "the trusted roots", make: "gh attestation trusted-root >" };
const ofKey: Reviewed = { what: "the public key", make: "cosign public-key --key cosign.key >" };

/** Reviewed as the policy is: from the default branch, never from the disk. */
async function readReviewed(
  { commits, facts }: DeployPorts,
  path: string,
  { what, make }: Reviewed,
): Promise<string> {
  const { sha, name } = await facts.defaultBranch();
  const text = await commits.readFile(sha, path);
  if (text !== null) return text;
  throw new UserError({
    code: "file-missing",
    file: path,
    message: `${path}, ${what} of the policy, is not on ${name}`,
    hint: `write it by \`${make} ${path}\` and commit it`,
  });
}
