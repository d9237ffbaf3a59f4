import { describe, expect, it } from "vitest";
import type { Artifacts } from "../../src/ports/artifacts.ts";
import type { Host } from "../../src/ports/host.ts";
import { PermissionDenied } from "../../src/ports/permission-denied.ts";
import { tellDenied } from "../../src/stories/do-without.ts";

const said: string[] = [];
const host = {
  annotate: (level, text, place) => void said.push(`${level} ${place?.title}: ${text}`),
} as Pick<Host, "annotate"> as Host;

const refuse =
  (permission: string) =>
  (..._asked: unknown[]) =>
    Promise.reject(new PermissionDenied(permission));
const artifacts = { listByName: refuse("actions: read") } as Partial<Artifacts> as Artifacts;
const history = { read: refuse("contents: read") };
const ledger = { read: refuse("contents: read"), file: async () => null };

describe("what a token may not read", () => {
  it("is said once a permission with the line to add, and stays refused", async () => {
    said.length = 0;
    const told = tellDenied({ artifacts, history, ledger }, host, "evaluate");
    for (const asked of [
      () => told.artifacts!.listByName("a"),
      () => told.artifacts!.listByName("a", 2),
      () => told.history.read("fraud"),
      () => told.ledger.read(),
    ])
      await expect(asked()).rejects.toThrow(PermissionDenied);
    expect(said).toEqual([
      "warning evaluate: earlier results were not looked for: the token lacks `actions: read`; add `actions: read` under `permissions:` in the workflow",
      "warning evaluate: earlier results were not looked for: the token lacks `contents: read`; add `contents: read` under `permissions:` in the workflow",
    ]);
  });

  it("is no warning of a server that broke, nor where nobody is asked", async () => {
    said.length = 0;
    const broken = { ...artifacts, listByName: (_name: string) => Promise.reject(new Error("502")) };
    const told = tellDenied({ artifacts: broken, history: null }, host, "data");
    await expect(told.artifacts!.listByName("a")).rejects.toThrow("502");
    expect(tellDenied({ artifacts: null }, host, "data")).toEqual({ artifacts: null });
    expect(said).toEqual([]);
  });
});
