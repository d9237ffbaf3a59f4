import { z } from "zod";
import type { MlflowOptions } from "../clients/mlflow/http.ts";
import { type ModelVersion, makeRegistry, type Registry } from "../clients/mlflow/registry.ts";
import type { Served } from "../core/record/deployment.ts";
import { UserError } from "../errors.ts";
import type { Journal, Target, Wanted } from "../ports/target.ts";
import { parseOptions, type RawOptions, required } from "./options.ts";
import { fillTemplate } from "./pointer.ts";

export const mlflowOptions = z.strictObject({
  source: required("s3://models/fraud/{digest}"),
  name: z.string().min(1).optional(),
  alias: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/, { error: "is not an alias name" })
    .default("champion"),
  "tracking-uri": z.url({ protocol: /^https?$/, error: "is not an http address" }).optional(),
});
type Options = z.infer<typeof mlflowOptions>;

const digestTag = "evenhand.digest";
/** The first release without the file read and overwrite holes of 2023 to 2026 (CVE-2026-2614 and before). */
const safeRelease = [3, 10] as const;

export interface MlflowAccess extends Omit<MlflowOptions, "uri"> {
  /** MLFLOW_TRACKING_URI; null: the option `tracking-uri` must name it. */
  readonly uri: string | null;
  readonly warn: (sentence: string) => void;
}

/** Target `mlflow`: a version in the model registry, and an alias that points at it.
 *  Deploying moves the alias; the version is found again by its digest's tag, so that twice is once. */
export function makeMlflowTarget(raw: RawOptions, model: string, access: MlflowAccess): Target {
  const options = parseOptions<Options>("mlflow", mlflowOptions, raw);
  const uri = options["tracking-uri"] ?? access.uri;
  if (uri === null || !/^https?:\/\//.test(uri)) throw noServer(uri);
  const registry = makeRegistry({ ...access, uri }, options.name ?? model);
  const page = `${uri.replace(/\/+$/, "").replace(/\/\/[^/]*@/, "//")}/#/models/${encodeURIComponent(options.name ?? model)}`;
  const urlOf = (version: string) => `${page}/versions/${version}`;
  const alias = options.alias;

  return {
    name: "mlflow",
    async readBack() {
      const found = await registry.alias(alias);
      return found === null ? { digest: null, version: null } : servedOf(found);
    },
    async plan(wanted, before) {
      const version = await findVersion(registry, wanted, options);
      return [
        ...((await registry.hasModel()) ? [] : [`create the registered model \`${options.name ?? model}\``]),
        version === null
          ? `create a version with source \`${sourceOf(options, wanted)}\``
          : `use version ${version.version}, which has this digest`,
        `move the alias \`${alias}\`${before?.version == null ? "" : ` from version ${before.version}`} to it`,
      ];
    },
    async apply(wanted, _before, journal) {
      await warnWhenOld(registry, access.warn);
      if (!(await registry.hasModel())) {
        await journal("create-model", `registered model ${options.name ?? model}`);
        await registry.createModel();
      }
      const version =
        (await findVersion(registry, wanted, options)) ?? (await create(registry, wanted, options, journal));
      if (version.status !== "READY")
        throw new Error(`version ${version.version} is ${version.status}, not READY`);
      await journal("move-alias", `${alias} to version ${version.version}`);
      await registry.setAlias(alias, version.version);
      return { version: version.version, url: urlOf(version.version) };
    },
    async restore(before, _failed, journal) {
      if (before === null || (before.digest === null && before.version === null)) {
        await journal("remove-alias", `${alias}: there was none before`);
        await registry.removeAlias(alias);
        return;
      }
      const version = before.version ?? (await findVersion(registry, before, options))?.version ?? null;
      if (version === null) throw new Error("the version before is not in the registry any more");
      await journal("move-alias-back", `${alias} to version ${version}`);
      await registry.setAlias(alias, version);
    },
  };
}

function servedOf(found: ModelVersion): Served {
  const digest = found.tags[digestTag];
  return {
    digest: digest !== undefined && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null,
    version: found.version,
  };
}

/** By its number when it was deployed before, else by the digest's tag; a version with this digest and another
 *  source is somebody else's claim. */
async function findVersion(
  registry: Registry,
  wanted: Wanted,
  options: Options,
): Promise<ModelVersion | null> {
  if (wanted.version !== null) {
    const found = await registry.version(wanted.version);
    if (found === null) throw new Error(`version ${wanted.version} is not in the registry any more`);
    if (wanted.digest !== null && found.tags[digestTag] !== wanted.digest) {
      throw new Error(`version ${wanted.version} has another digest than the ledger says`);
    }
    return found;
  }
  if (wanted.digest === null) throw new Error("neither a digest nor a version was given");
  const [found] = await registry.findByTag(digestTag, wanted.digest);
  if (found === undefined) return null;
  const source = sourceOf(options, wanted);
  if (found.source === source) return found;
  throw new Error(
    `version ${found.version} carries this digest, but its source is ${found.source}, not ${source}`,
  );
}

async function create(
  registry: Registry,
  wanted: Wanted,
  options: Options,
  journal: Journal,
): Promise<ModelVersion> {
  await journal("create-version", `source ${sourceOf(options, wanted)}`);
  const version = {
    source: sourceOf(options, wanted),
    description: `Deployed by Evenhand to ${wanted.environment}.`,
    tags: {
      [digestTag]: wanted.digest ?? "",
      ...(wanted.commit === null ? {} : { "evenhand.commit": wanted.commit }),
      ...(wanted.evidence === null
        ? {}
        : { "evenhand.evidence": wanted.evidence.record, "evenhand.run": wanted.evidence.url }),
    },
  };
  try {
    return await registry.createVersion(version);
  } catch (thrown) {
    // The answer may have been lost after the version was made: look before giving up.
    const made = await findVersion(registry, wanted, options).catch(() => null);
    if (made === null) throw thrown;
    return made;
  }
}

function sourceOf({ source }: Options, wanted: Wanted): string {
  return fillTemplate(source, wanted);
}

async function warnWhenOld(registry: Registry, warn: (sentence: string) => void): Promise<void> {
  const version = await registry.serverVersion();
  const [major = 0, minor = 0] = (version ?? "").split(".").map(Number);
  const old =
    version !== null && (major < safeRelease[0] || (major === safeRelease[0] && minor < safeRelease[1]));
  if (old)
    warn(`MLflow ${version} has known holes that overwrite artifacts: use ${safeRelease.join(".")} or later`);
}

function noServer(uri: string | null): UserError {
  return new UserError({
    code: "config-invalid",
    message:
      uri === null
        ? "target mlflow: no tracking server is named"
        : `target mlflow: ${JSON.stringify(uri.slice(0, 100))} is not an http address`,
    hint: "set MLFLOW_TRACKING_URI in the step's env, or the option tracking-uri",
  });
}
