import { createPublicKey, type KeyObject, verify } from "node:crypto";
import { z } from "zod";
import type { AttestationFacts } from "../../core/deploy/attested.ts";
import { errorMessage, UserError } from "../../errors.ts";
import { readStatement, type Signed } from "./statement.ts";

const envelopeSchema = z.object({
  payloadType: z.string().max(200),
  payload: z.base64(),
  signatures: z
    .array(z.object({ sig: z.base64() }))
    .min(1)
    .max(20),
});

/** Checks a DSSE envelope, as `cosign attest-blob --key` writes one, against a public key: ECDSA and RSA over SHA-256, and
 *  Ed25519. It counts when one of its signatures is the key's.
 *  @throws UserError for a key that cannot be read */
export function verifyEnvelope(bytes: Uint8Array, pem: string): AttestationFacts {
  const key = readKey(pem);
  try {
    const parsed = envelopeSchema.safeParse(JSON.parse(Buffer.from(bytes).toString("utf8")));
    if (!parsed.success) return { forged: "it is no DSSE envelope" };
    const { payloadType, payload, signatures } = parsed.data;
    const signed = { payloadType, payload: Buffer.from(payload, "base64") };
    const text = encode(signed);
    const hash = key.asymmetricKeyType === "ed25519" ? null : "sha256";
    const holds = signatures.some(({ sig }) => verify(hash, text, key, Buffer.from(sig, "base64")));
    return holds ? { keyed: { subjects: readStatement(signed) } } : { forged: "no signature is the key's" };
  } catch (thrown) {
    return { forged: errorMessage(thrown).slice(0, 200) };
  }
}

/** DSSE's pre-authentication encoding (secure-systems-lab/dsse, protocol.md). */
function encode({ payloadType, payload }: Signed): Buffer {
  const type = Buffer.from(payloadType);
  return Buffer.concat([
    Buffer.from(`DSSEv1 ${type.length} ${payloadType} ${payload.length} `),
    Buffer.from(payload),
  ]);
}

const kinds: readonly string[] = ["ec", "rsa", "ed25519"];

function readKey(pem: string): KeyObject {
  try {
    // What holds a private key would be read as its public half: it must not lie in a repository.
    if (pem.includes("PRIVATE KEY")) throw new Error("it is a private key");
    const key = createPublicKey(pem);
    if (kinds.includes(key.asymmetricKeyType ?? "")) return key;
    throw new Error(`it is of the kind ${key.asymmetricKeyType}`);
  } catch (thrown) {
    throw new UserError(
      {
        code: "file-malformed",
        message: `the file of \`public-key\` holds no public key (ECDSA, RSA or Ed25519 as PEM): ${errorMessage(thrown)}`,
        hint: "write it by `cosign public-key --key cosign.key > .github/model.pub`, or `openssl pkey -in key.pem -pubout`",
      },
      thrown,
    );
  }
}
