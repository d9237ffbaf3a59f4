import { describe, expect, it } from "vitest";
import { parseApprove } from "../../../src/core/deploy/approval/command.ts";
import { parseDeployCommand } from "../../../src/core/deploy/deploy-command.ts";

const short = "eea5f725df63";

describe("a comment that approves", () => {
  it.each([
    ["/approve", null],
    ["/evenhand approve", null],
    ["/approve  ", null],
    [`/approve ${short}`, `sha256:${short}`],
    [`/approve sha256:${short}`, `sha256:${short}`],
    [`/approve sha256:${"a".repeat(64)}\r\nthanks`, `sha256:${"a".repeat(64)}`],
  ])("%j gives the digest %s", (body, prefix) => {
    expect(parseApprove(body)).toEqual({ kind: "approve", prefix });
  });

  it.each([
    "/approve x",
    `/approve x${short}`,
    `/approve xsha256:${short}`,
    `/approve ${short}x`,
    `/approve ${short} now`,
    `/approve ${short.slice(1)}`,
    `/approve ${"a".repeat(65)}`,
  ])("%j is unclear", (body) => {
    expect(parseApprove(body)).toEqual({
      kind: "unclear",
      why: "write `/approve` alone, or with the digest: `/approve sha256:eea5f725df63`",
    });
  });

  it.each(["approve", " /approve", "> /approve", "/approved", "hello\n/approve", "x/approve"])(
    "%j is talk",
    (body) => {
      expect(parseApprove(body)).toBeNull();
    },
  );
});

describe("a comment that asks for a deployment", () => {
  const form = "`/evenhand deploy <environment>`, with a digest after it if you like";

  it.each([
    ["/evenhand deploy production", null],
    [`/evenhand deploy production ${short}`, short],
    [`/evenhand\tdeploy production  sha256:${short} `, `sha256:${short}`],
    ["/evenhand deploy production latest-passing\nplease", "latest-passing"],
  ])("%j names the environment and the digest %s", (body, digest) => {
    expect(parseDeployCommand(body)).toEqual({ kind: "deploy", environment: "production", digest });
  });

  it.each(["/evenhand deploy", "/evenhand deploy ", `/evenhand deploy production ${short} now`])(
    "%j is unclear, and is told the form",
    (body) => {
      expect(parseDeployCommand(body)).toEqual({ kind: "unclear", why: `write ${form}` });
    },
  );

  it.each([
    `x${short}`,
    `${short}x`,
    `x-latest-passing`,
    "latest-passing-x",
    short.slice(1),
    `sha256:${"a".repeat(65)}`,
  ])("the digest %j is none", (digest) => {
    expect(parseDeployCommand(`/evenhand deploy production ${digest}`)).toEqual({
      kind: "unclear",
      why: `a digest has at least 12 hex digits: write ${form}`,
    });
  });

  it.each(["/evenhand approve", "/evenhand deployed", " /evenhand deploy p", "x\n/evenhand deploy p"])(
    "%j is talk, or another command",
    (body) => {
      expect(parseDeployCommand(body)).toBeNull();
    },
  );
});
