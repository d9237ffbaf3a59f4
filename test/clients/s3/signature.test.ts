import { describe, expect, it } from "vitest";
import { encodePart, sha256Hex, signRequest } from "../../../src/clients/s3/signature.ts";

/** The worked examples of AWS's "Authenticating Requests: Using the Authorization Header" for S3. */
const keys = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  sessionToken: null,
};
const host = "https://examplebucket.s3.amazonaws.com";

interface Example {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signature: string;
  readonly signed: string;
}

describe("Signature Version 4", () => {
  it.each([
    {
      name: "GET of a range",
      ...{ method: "GET", path: "/test.txt", headers: { range: "bytes=0-9" }, body: "" },
      signature: "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
      signed: "host;range;x-amz-content-sha256;x-amz-date",
    },
    {
      name: "PUT of an object",
      ...{ method: "PUT", path: "/test%24file.text", body: "Welcome to Amazon S3." },
      headers: {
        date: "Fri, 24 May 2013 00:00:00 GMT",
        "x-amz-storage-class": "REDUCED_REDUNDANCY",
      },
      signature: "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
      signed: "date;host;x-amz-content-sha256;x-amz-date;x-amz-storage-class",
    },
    {
      name: "a query without a value",
      ...{ method: "GET", path: "/?lifecycle", headers: {}, body: "" },
      signature: "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
      signed: "host;x-amz-content-sha256;x-amz-date",
    },
    {
      name: "a list with two parameters",
      ...{ method: "GET", path: "/?max-keys=2&prefix=J", headers: {}, body: "" },
      signature: "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
      signed: "host;x-amz-content-sha256;x-amz-date",
    },
  ] as Example[])("of $name is AWS's own", async ({ method, path, headers, body, signature, signed }) => {
    const sent = await signRequest(keys, {
      ...{ method, url: new URL(host + path), headers, bodyHash: await sha256Hex(body) },
      ...{ service: "s3", region: "us-east-1", now: Date.UTC(2013, 4, 24) },
    });
    expect(sent["authorization"]).toBe(
      `AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=${signed}, Signature=${signature}`,
    );
    expect(sent).not.toHaveProperty("host");
  });

  it("signs the token of a session", async () => {
    const ask = {
      ...{ method: "GET", url: new URL(host), headers: {}, bodyHash: await sha256Hex("") },
      ...{ service: "s3", region: "eu-central-1", now: 0 },
    };
    const sent = await signRequest({ ...keys, sessionToken: "token" }, ask);
    expect(sent["x-amz-security-token"]).toBe("token");
    expect(sent["authorization"]).toContain("x-amz-date;x-amz-security-token,");
  });

  it("encodes all but letters, digits and four marks", () => {
    expect(encodePart("a b+c/ü~._-!'()*")).toBe("a%20b%2Bc%2F%C3%BC~._-%21%27%28%29%2A");
  });
});
