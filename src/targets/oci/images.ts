import type { RepositoryName } from "../../clients/oci/names.ts";
import type { OciRepository } from "../../clients/oci/repository.ts";
import { UserError } from "../../errors.ts";
import type { Journal, Wanted } from "../../ports/target.ts";
import { readModel } from "../model-content.ts";
import { fillTemplate, type Store } from "../pointer.ts";
import { digestLabel } from "./artifact.ts";
import { type Builder, buildImage } from "./build.ts";
import { confirmed, findManifest } from "./held-model.ts";
import { readLogin } from "./login.ts";
import type { OciAccess, OciSettings } from "./oci.ts";
import { makeServingContext } from "./serving-context.ts";

export interface ImagePlace {
  readonly repository: OciRepository;
  readonly name: RepositoryName;
  readonly options: OciSettings;
  readonly access: OciAccess;
}

/** Images that hold a model: one that is there already, or one that is built. */
export function images({
  repository,
  name,
  options,
  access,
}: ImagePlace): Pick<Store, "find" | "put" | "plan"> {
  const reference = (wanted: Wanted) =>
    options.image === undefined
      ? `image-${(wanted.digest ?? "").replace(/^sha256:/, "")}`
      : fillTemplate(options.image, wanted);
  const build = async (wanted: Wanted, dockerfile: string, journal: Journal) => {
    await journal("build-image", `${options.builder} ${dockerfile}`);
    const login = await readLogin(name, access.env);
    const place = await placeOfBuild(options, access, wanted, dockerfile);
    try {
      await buildImage({
        ...access,
        ...place,
        login,
        builder: options.builder as Builder,
        destination: `${name.registry}/${name.path}:${reference(wanted)}`,
        labels: {
          [digestLabel]: wanted.digest ?? "",
          "org.opencontainers.image.revision": wanted.commit ?? "",
        },
        registry: name,
        timeoutMs: access.buildMs,
      });
    } finally {
      await place.remove();
    }
  };
  return {
    find: (wanted) => findManifest(repository, wanted, reference(wanted)),
    async put(wanted, journal) {
      if (options.dockerfile === undefined)
        throw new Error(
          `there is no image ${name.registry}/${name.path}:${reference(wanted)}: build it before, with the label ${digestLabel}=${wanted.digest}`,
        );
      await build(wanted, options.dockerfile, journal);
      return confirmed(repository, wanted, reference(wanted));
    },
    plan: async (wanted) => [
      options.dockerfile === undefined
        ? `refuse: there is no image \`${reference(wanted)}\``
        : `build ${options.dockerfile === "generate" ? "an image that serves the model" : `\`${options.dockerfile}\``} by ${options.builder} and push it as \`${reference(wanted)}\``,
    ],
  };
}

/** A Dockerfile that is written for the model, or the user's own over the working directory. */
async function placeOfBuild(options: OciSettings, access: OciAccess, wanted: Wanted, dockerfile: string) {
  if (dockerfile === "generate") {
    const { folder, remove } = await makeServingContext(options, access, wanted);
    return { folder, remove, dockerfile: "Dockerfile", context: "." };
  }
  await requireModel(options, access, wanted);
  return { folder: access.folder, dockerfile, context: options.context, remove: async () => {} };
}

/** The label says what is inside, so the model of that digest must lie where the build takes it from. */
async function requireModel(options: OciSettings, { folder }: OciAccess, wanted: Wanted): Promise<void> {
  const { path } = options;
  if (path === undefined) {
    throw new UserError({
      code: "config-invalid",
      message: "options of target oci: dockerfile needs path, the model that goes into the image",
      hint: "path: out/model.onnx, a file or folder inside the context",
    });
  }
  const found = await readModel(folder, path);
  if (typeof found !== "string" && found.digest === wanted.digest) return;
  throw new Error(
    `no image was built: ${typeof found === "string" ? found : `${path} has the digest ${found.digest}, not ${wanted.digest}`}`,
  );
}
