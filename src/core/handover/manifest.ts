import { z } from "zod";
import { sha256 } from "../digest.ts";
import { isFileName } from "./names.ts";

export const manifestName = "manifest.json";
const largestManifest = 1 << 20;

/** What lies beside a record: the digest of every file. Written last, so that a record without one is unfinished. */
export const manifestSchema = z.strictObject({
  schema: z.literal("evenhand/manifest/v1"),
  files: z.record(z.string().refine(isFileName), z.string().regex(/^sha256:[0-9a-f]{64}$/)),
});
export type Manifest = z.infer<typeof manifestSchema>;

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: string };

/** Manifest text for these files, names in byte order; digests that are known already may be passed along. */
export function renderManifest(
  files: ReadonlyMap<string, Uint8Array>,
  known: Readonly<Record<string, string>> = {},
): string {
  const digests = new Map(Object.entries(known));
  for (const [name, content] of files) digests.set(name, sha256(content));
  const sorted = [...digests].sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest: Manifest = { schema: "evenhand/manifest/v1", files: Object.fromEntries(sorted) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The files and their manifest, as they travel in an artifact. */
export function withManifest(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map([...files, [manifestName, new TextEncoder().encode(renderManifest(files))]]);
}

/** Reads manifest.json; the problem is a sentence that starts with the file's name. */
export function parseManifest(content: Uint8Array): Checked<Manifest> {
  if (content.byteLength > largestManifest) return refuse(`${manifestName} is larger than 1 MiB`);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(content));
  } catch {
    return refuse(`${manifestName} is not JSON`);
  }
  const parsed = manifestSchema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data };
  return refuse(`${manifestName} is not an evenhand/manifest/v1 record${otherVersion(json)}`);
}

/** The files that the manifest names, when each is there and has its digest; others are left out.
 *  @param files name → content, manifest.json among them */
export function checkManifest(
  files: ReadonlyMap<string, Uint8Array>,
): Checked<ReadonlyMap<string, Uint8Array>> {
  const content = files.get(manifestName);
  if (content === undefined) return refuse(`${manifestName} is missing`);
  const manifest = parseManifest(content);
  if (!manifest.ok) return manifest;
  const held = new Map<string, Uint8Array>();
  for (const [name, digest] of Object.entries(manifest.value.files)) {
    const file = files.get(name);
    if (file === undefined) return refuse(`${name} is named in ${manifestName} and missing`);
    if (sha256(file) !== digest) return refuse(`${name} differs from its digest in ${manifestName}`);
    held.set(name, file);
  }
  return { ok: true, value: held };
}

function refuse(problem: string): { ok: false; problem: string } {
  return { ok: false, problem };
}

function otherVersion(json: unknown): string {
  const schema = (json as { schema?: unknown } | null)?.schema;
  const version =
    typeof schema === "string" ? /^evenhand\/manifest\/(v\d{1,4})$/.exec(schema)?.[1] : undefined;
  return version === undefined || version === "v1" ? "" : ` (it is ${version}, written by another release)`;
}
