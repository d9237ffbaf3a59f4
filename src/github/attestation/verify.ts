import { bundleFromJSON } from "@sigstore/bundle";
import { X509Certificate } from "@sigstore/core";
import { TrustedRoot } from "@sigstore/protobuf-specs";
import { type TrustMaterial, toSignedEntity, toTrustMaterial, Verifier } from "@sigstore/verify";
import type { Attested } from "../../core/deploy/attested.ts";
import { errorMessage, UserError } from "../../errors.ts";
import type { AttestationFacts } from "../../ports/attestations.ts";
import { publicGood } from "./public-good.ts";
import { readStatement } from "./statement.ts";

/** Checks bundles against trusted roots, without a network. A bundle counts when one root accepts all of it: its
 *  certificate, its time, the log where there is one, and its signature. */
export function makeVerifier(roots: string | null): (bundle: unknown) => AttestationFacts {
  const trusted = readRoots(roots);
  return (json) => {
    let failure = "";
    for (const material of trusted) {
      try {
        return { attested: verifyBundle(json, material) };
      } catch (thrown) {
        failure = errorMessage(thrown).slice(0, 200);
      }
    }
    return { forged: failure };
  };
}

/** @throws UserError */
function readRoots(text: string | null): TrustMaterial[] {
  if (text === null) return [toTrustMaterial(TrustedRoot.fromJSON(publicGood))];
  try {
    return documentsOf(text).map((root) => toTrustMaterial(TrustedRoot.fromJSON(root)));
  } catch (thrown) {
    throw new UserError(
      {
        code: "file-malformed",
        message: `the file of \`trusted-root\` holds no trusted roots: ${errorMessage(thrown)}`,
        hint: "write it by `gh attestation trusted-root > .github/trusted-root.jsonl`",
      },
      thrown,
    );
  }
}

/** One JSON document, or one a line. */
function documentsOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length === 0) throw new Error("it is empty");
    return lines.map((line): unknown => JSON.parse(line));
  }
}

/** GitHub's instance for private repositories keeps no public log, and its time comes from a time stamp alone; where a
 *  root has logs, entries in both of them are asked for. */
function verifyBundle(json: unknown, material: TrustMaterial): Attested {
  const bundle = bundleFromJSON(json as Parameters<typeof bundleFromJSON>[0]);
  const hasLog = material.tlogs.length > 0;
  const verifier = new Verifier(material, {
    tlogThreshold: hasLog ? 1 : 0,
    ctlogThreshold: material.ctlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  });
  const { content, verificationMaterial } = bundle;
  const key = verificationMaterial.content;
  if (key.$case === "publicKey") throw new Error("it is signed by a key, not in a workflow");
  if (content.$case !== "dsseEnvelope") throw new Error("it signs no statement");
  verifier.verify(toSignedEntity(bundle));
  const leaf = key.$case === "certificate" ? key.certificate : key.x509CertificateChain.certificates[0]!;
  const statement = readStatement(content.dsseEnvelope);
  return { subjects: statement, ...identityOf(X509Certificate.parse(Buffer.from(leaf.rawBytes))) };
}

const fulcio = "1.3.6.1.4.1.57264.1";

/** The extensions by which the certificate tells of the workflow run (github.com/sigstore/fulcio, docs/oid-info.md). */
function identityOf(certificate: X509Certificate): Omit<Attested, "subjects"> {
  const text = (number: number) => {
    const value = certificate.extension(`${fulcio}.${number}`)?.valueObj.subs[0]?.value;
    if (value === undefined) throw new Error(`its certificate lacks the extension ${fulcio}.${number}`);
    return value.toString("utf8");
  };
  return {
    issuer: text(8),
    workflow: certificate.subjectAltName ?? "",
    repository: text(12),
    commit: text(13),
    ref: text(14),
    event: text(20),
  };
}
