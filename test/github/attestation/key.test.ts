import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { describe, expect, it } from "vitest";
import { verifyEnvelope } from "../../../src/github/attestation/key.ts";

const digest = "ab".repeat(32);
const type = "application/vnd.in-toto+json";
const statement = (subject: unknown = [{ name: "model", digest: { sha256: digest } }]) =>
  JSON.stringify({
    ...{ _type: "https://in-toto.io/Statement/v1", subject },
    ...{ predicateType: "https://example.com/model", predicate: {} },
  });

/** The encoding that is signed, written out once more: `DSSEv1 SP LEN(type) SP type SP LEN(body) SP body`. */
function envelope(key: KeyObject, payload = statement(), payloadType = type, signedType = payloadType) {
  const text = Buffer.from(
    `DSSEv1 ${Buffer.byteLength(signedType)} ${signedType} ${Buffer.byteLength(payload)} ${payload}`,
  );
  const sig = sign(key.asymmetricKeyType === "ed25519" ? null : "sha256", text, key);
  return {
    ...{ payloadType, payload: Buffer.from(payload).toString("base64") },
    signatures: [{ keyid: "", sig: sig.toString("base64") }],
  };
}

const pairs = {
  "ECDSA P-256": generateKeyPairSync("ec", { namedCurve: "P-256" }),
  "RSA 2048": generateKeyPairSync("rsa", { modulusLength: 2048 }),
  Ed25519: generateKeyPairSync("ed25519"),
};
const pem = (key: KeyObject) => key.export({ type: "spki", format: "pem" }).toString();
const { privateKey, publicKey } = pairs["ECDSA P-256"];
const check = (made: unknown, key: KeyObject | string = publicKey) =>
  verifyEnvelope(Buffer.from(JSON.stringify(made)), typeof key === "string" ? key : pem(key));

describe("what a key has signed", () => {
  it.each(Object.entries(pairs))("is about the files of its statement, signed by %s", (_name, pair) => {
    expect(check(envelope(pair.privateKey), pair.publicKey)).toEqual({
      keyed: { subjects: [`sha256:${digest}`] },
    });
  });

  it("counts when one of several signatures is the key's", () => {
    const made = envelope(privateKey);
    const other = envelope(pairs.Ed25519.privateKey).signatures[0]!;
    expect(check({ ...made, signatures: [other, ...made.signatures] })).toHaveProperty("keyed");
  });

  it.each([
    [
      "another key",
      envelope(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey),
      /no signature is/,
    ],
    [
      "the key, and its statement was changed afterwards",
      { ...envelope(privateKey), payload: Buffer.from(statement([])).toString("base64") },
      /no signature is/,
    ],
    ["the key, as another type", envelope(privateKey, statement(), type, "text/plain"), /no signature is/],
    ["the key, but no statement", envelope(privateKey, "{}"), /not one of in-toto/],
    ["the key, but no JSON", envelope(privateKey, "model"), /JSON/],
    ["the key, but a text", envelope(privateKey, "model", "text/plain"), /it signs text\/plain/],
    ["nobody", { ...envelope(privateKey), signatures: [] }, /no DSSE envelope/],
    ["something that is no envelope", [1, 2], /no DSSE envelope/],
  ])("cannot be believed when it is signed by %s", (_name, made, why) => {
    expect((check(made) as { forged: string }).forged).toMatch(why);
  });

  it.each([
    ["nothing", ""],
    ["a private key", privateKey.export({ type: "pkcs8", format: "pem" }).toString()],
    ["a key for agreements", pem(generateKeyPairSync("x25519").publicKey)],
  ])("is not looked at with %s instead of the public key", (_name, key) => {
    expect(() => check(envelope(privateKey), key)).toThrow(/holds no public key/);
  });
});
