import { z } from "zod";
import { isTag, parseRepository } from "../../clients/oci/names.ts";
import { makeOciRepository, type OciRepository } from "../../clients/oci/repository.ts";
import { UserError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { ModelShelf } from "../../ports/model-content.ts";
import type { OutputFence } from "../../ports/output-fence.ts";
import type { Target, Wanted } from "../../ports/target.ts";
import { findModel } from "../model-content.ts";
import { parseOptions, type RawOptions, required } from "../options.ts";
import { makePointerTarget, type Store } from "../pointer.ts";
import {
  describeManifest,
  emptyBlob,
  manifestType,
  modelType,
  renderArtifact,
  renderNothing,
} from "./artifact.ts";
import { builders } from "./build.ts";
import { confirmed, findManifest, manifestOf, modelOf } from "./held-model.ts";
import { images } from "./images.ts";
import { readLogin } from "./login.ts";

export const ociOptions = z.strictObject({
  repository: required("ghcr.io/acme/fraud").refine((text) => parseRepository(text) !== null, {
    error: "is not registry/path in small letters, such as ghcr.io/acme/fraud",
  }),
  tag: z.string().min(1).default("{environment}"),
  path: z.string().min(1).optional(),
  "artifact-type": z
    .string()
    .regex(/^[a-z0-9.+-]+\/[a-z0-9.+-]+$/, { error: "is not a media type" })
    .default(modelType),
  image: z.string().min(1).optional(),
  dockerfile: z.string().min(1).optional(),
  context: z.string().min(1).default("."),
  requirements: z.string().min(1).optional(),
  python: z
    .string()
    .regex(/^3\.\d{1,2}$/, { error: "is not a version such as 3.12" })
    .optional(),
  builder: z.enum(builders, { error: `is not one of ${builders.join(", ")}` }).default("docker"),
});
export type OciSettings = z.infer<typeof ociOptions>;

export interface OciAccess {
  readonly clock: Clock;
  /** For one request. */
  readonly timeoutMs: number;
  /** For a build. */
  readonly buildMs: number;
  readonly folder: string;
  readonly shelf: ModelShelf | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fence: OutputFence;
}

/** Target `oci`: a model as an artifact, or an image that holds it, in a registry; a tag says which one serves. */
export function makeOciTarget(raw: RawOptions, environment: string, access: OciAccess): Target {
  const options = parseOptions<OciSettings>("oci", ociOptions, raw);
  const name = parseRepository(options.repository)!;
  const repository = makeOciRepository({
    ...access,
    repository: name,
    login: () => readLogin(name, access.env),
  });
  const tag = tagOf(options.tag, environment);
  const store: Store = {
    ...(options.image === undefined && options.dockerfile === undefined
      ? artifacts(repository, options, access)
      : images({ repository, name, options, access })),
    name: "oci",
    pointer: `the tag \`${name.registry}/${name.path}:${tag}\``,
    async read() {
      const manifest = await repository.manifest(tag);
      if (manifest === null || describeManifest(manifest).kind === "nothing")
        return { digest: null, version: null };
      return { digest: await modelOf(repository, manifest), version: manifest.digest };
    },
    async point(version) {
      await repository.pushManifest(tag, await manifestOf(repository, version));
    },
    async remember(version) {
      await repository.pushManifest(`${tag}-previous`, await manifestOf(repository, version));
    },
    async clear() {
      await repository.pushBlob(emptyBlob);
      await repository.pushManifest(tag, { mediaType: manifestType, bytes: renderNothing() });
    },
    urlOf: () => null,
  };
  return makePointerTarget(store);
}

type Content = Pick<Store, "find" | "put" | "plan">;

function artifacts(repository: OciRepository, options: OciSettings, access: OciAccess): Content {
  const ownTag = (wanted: Wanted) => `model-${(wanted.digest ?? "").replace(/^sha256:/, "")}`;
  return {
    find: (wanted) => findManifest(repository, wanted, ownTag(wanted)),
    async put(wanted, journal) {
      const content = await findModel({ ...access, path: options.path ?? null }, wanted);
      await journal("push-files", `${content.files.length} to ${options.repository}`);
      for (const file of [emptyBlob, ...content.files])
        if (!(await repository.hasBlob(file))) await repository.pushBlob(file);
      const manifest = { mediaType: manifestType, bytes: renderArtifact(content, options["artifact-type"]) };
      await journal("push-manifest", ownTag(wanted));
      await repository.pushManifest(ownTag(wanted), manifest);
      return confirmed(repository, wanted, ownTag(wanted));
    },
    plan: async (wanted) => [
      `push ${options.path === undefined ? "the model" : `\`${options.path}\``} as \`${options.repository}:${ownTag(wanted)}\``,
    ],
  };
}

function tagOf(template: string, environment: string): string {
  const tag = template.replaceAll("{environment}", environment.toLowerCase().replace(/[^a-z0-9._-]/g, "-"));
  if (isTag(tag) && isTag(`${tag}-previous`)) return tag;
  throw new UserError({
    code: "config-invalid",
    message: `options of target oci: tag ${JSON.stringify(tag.slice(0, 80))} is not a tag`,
    hint: "a tag has letters, digits, `.`, `_` and `-`, at most 119 of them",
  });
}
