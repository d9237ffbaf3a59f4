import { z } from "zod";
import { folderDigest } from "../../core/train/folder-digest.ts";
import type { Wanted } from "../../ports/target.ts";

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

/** What lies under a model's prefix. */
const listingSchema = z.object({
  kind: z.enum(["file", "folder"]),
  files: z
    .array(z.object({ path: z.string().min(1), digest, bytes: z.int().nonnegative() }))
    .min(1)
    .max(20_000),
});
export type Listing = z.infer<typeof listingSchema>;

/** What serves: read by whoever loads the model. */
const pointerSchema = z.object({
  digest,
  /** Where its files lie. */
  folder: z.string(),
  previous: digest.nullish(),
});
export type Pointer = z.infer<typeof pointerSchema>;

export function renderListing(listing: Listing): Uint8Array {
  return jsonBytes(listing);
}

/** @throws Error when it is not a listing */
export function parseListing(bytes: Uint8Array, where: string): Listing {
  return parseJson(listingSchema, bytes, where);
}

/** The digest of the model that a listing describes, as training computes it. */
export function listingDigest({ kind, files }: Listing): string {
  return kind === "file" ? files[0]!.digest : folderDigest(files);
}

export interface PointerFacts {
  readonly wanted: Wanted;
  readonly digest: string;
  readonly folder: string;
  readonly previous: string | null;
}

export function renderPointer({ wanted, digest, folder, previous }: PointerFacts): Uint8Array {
  const { model, environment, commit, evidence } = wanted;
  return jsonBytes({
    digest,
    folder,
    previous,
    model,
    environment,
    commit,
    evidence: evidence?.record ?? null,
  });
}

/** @throws Error when it is not a pointer */
export function parsePointer(bytes: Uint8Array, where: string): Pointer {
  return parseJson(pointerSchema, bytes, where);
}

function parseJson<T>(schema: z.ZodType<T>, bytes: Uint8Array, where: string): T {
  try {
    return schema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (thrown) {
    throw new Error(`${where} was not written by Evenhand`, { cause: thrown });
  }
}

function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
