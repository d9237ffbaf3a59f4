import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { initializeCA, initializeTSA } from "@sigstore/mock";

const sha256Oid = "2.16.840.1.101.3.4.2.1";
const fulcio = "1.3.6.1.4.1.57264.1";

export interface Claims {
  readonly issuer: string;
  readonly workflow: string;
  readonly repository: string;
  readonly commit: string;
  readonly ref: string;
  readonly event: string;
}

export interface Signer {
  /** One line, as `gh attestation trusted-root` prints it. */
  readonly trustedRoot: string;
  /** A bundle of a statement about these digests, by a workflow run that is what the claims say. */
  attest(subjects: readonly string[], claims: Claims): Promise<Record<string, unknown>>;
}

/** A Sigstore instance of GitHub's kind for private repositories: certificates and time stamps, no logs. */
export async function makeSigner(): Promise<Signer> {
  const pair = () => generateKeyPairSync("ec", { namedCurve: "P-256" });
  // Whole seconds, since the mock's own reader does not take every fraction; and after the certificates were made.
  const clock = new Date(Math.floor(Date.now() / 1000) * 1000 + 60_000);
  const ca = await initializeCA(pair(), undefined, clock);
  const tsa = await initializeTSA(pair(), clock);
  const base64 = (bytes: ArrayBufferView) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  const authority = (uri: string, ...certificates: ArrayBufferView[]) => ({
    ...{ subject: { organization: "mock", commonName: uri }, uri },
    certChain: { certificates: certificates.map((one) => ({ rawBytes: base64(one) })) },
    validFor: { start: "2020-01-01T00:00:00Z" },
  });
  return {
    trustedRoot: JSON.stringify({
      mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
      ...{ tlogs: [], ctlogs: [] },
      certificateAuthorities: [authority("fulcio.mock", ca.rootCertificate)],
      timestampAuthorities: [authority("tsa.mock", tsa.intCertificate, tsa.rootCertificate)],
    }),
    async attest(subjects, claims) {
      const { publicKey, privateKey } = pair();
      const certificate = await ca.issueCertificate({
        publicKey: publicKey.export({ format: "der", type: "spki" }) as Buffer<ArrayBuffer>,
        subjectAltName: claims.workflow,
        extensions: [
          [8, claims.issuer],
          [12, claims.repository],
          [13, claims.commit],
          [14, claims.ref],
          [20, claims.event],
        ].map(([number, value]) => ({ oid: `${fulcio}.${number}`, value: String(value) })),
      });
      const payloadType = "application/vnd.in-toto+json";
      const payload = Buffer.from(
        JSON.stringify({
          _type: "https://in-toto.io/Statement/v1",
          subject: subjects.map((one) => ({ name: "model", digest: { sha256: one.slice(7) } })),
          predicateType: "https://slsa.dev/provenance/v1",
          predicate: {},
        }),
      );
      const head = `DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `;
      const signature = sign("sha256", Buffer.concat([Buffer.from(head), payload]), privateKey);
      const timestamp = await tsa.timestamp({
        artifactHash: createHash("sha256").update(signature).digest(),
        ...{ hashAlgorithmOID: sha256Oid, nonce: 0, policyOID: "1.2.3.4.1" },
      });
      return {
        mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
        verificationMaterial: {
          certificate: { rawBytes: base64(certificate) },
          tlogEntries: [],
          timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: base64(timestamp) }] },
        },
        dsseEnvelope: {
          ...{ payload: payload.toString("base64"), payloadType },
          signatures: [{ sig: signature.toString("base64") }],
        },
      };
    },
  };
}
