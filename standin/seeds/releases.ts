import { createHash } from "node:crypto";
import { githubTime } from "../clock.ts";
import type { Hub } from "../hub.ts";
import { renderZip } from "../services/zip.ts";

export interface SeedRelease {
  readonly tag: string;
  readonly draft?: boolean;
  /** Asset name → the files of a zip archive, or the content itself; null: its upload broke off. */
  readonly assets?: Readonly<
    Record<string, Readonly<Record<string, string | Uint8Array>> | Uint8Array | null>
  >;
}

/** A release somebody published; its tag must exist for anybody who asks for its commit. */
export function addRelease(hub: Hub, seed: SeedRelease): number {
  const id = hub.nextId();
  const createdAt = githubTime(hub.clock.now());
  const assets = Object.entries(seed.assets ?? {}).map(([name, files]) => {
    const whole = files instanceof Uint8Array ? files : renderZip(Object.entries(files ?? {}));
    const content = files === null ? Buffer.alloc(0) : Buffer.from(whole);
    const blob = hub.blobs.make(name, "application/zip");
    blob.content = content;
    const digest = files === null ? null : `sha256:${createHash("sha256").update(content).digest("hex")}`;
    return { id: hub.nextId(), name, blob: blob.name, size: content.length, digest, createdAt };
  });
  hub.world.releases.set(id, {
    id,
    tag: seed.tag,
    draft: seed.draft ?? false,
    login: "octocat",
    createdAt,
    assets,
  });
  return id;
}
