import { z } from "zod";
import { callMlflow, type MlflowCall, type MlflowOptions, MlflowRefusal } from "./http.ts";

const tag = z.object({ key: z.string(), value: z.string() });
const versionSchema = z.object({
  name: z.string(),
  version: z.string(),
  source: z.string().default(""),
  status: z.string().default(""),
  tags: z.array(tag).default([]),
});
const oneVersion = z.object({ model_version: versionSchema });
const versionPage = z.object({
  model_versions: z.array(versionSchema).default([]),
  next_page_token: z.string().optional(),
});

export interface ModelVersion {
  readonly version: string;
  readonly source: string;
  /** READY, PENDING_REGISTRATION, FAILED_REGISTRATION */
  readonly status: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface NewVersion {
  readonly source: string;
  readonly description: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** One registered model of MLflow's registry. */
export interface Registry {
  serverVersion(): Promise<string | null>;
  hasModel(): Promise<boolean>;
  createModel(): Promise<void>;
  /** Versions that carry this tag value, oldest first. */
  findByTag(key: string, value: string): Promise<ModelVersion[]>;
  version(number: string): Promise<ModelVersion | null>;
  createVersion(version: NewVersion): Promise<ModelVersion>;
  /** What the alias points at; null: neither the alias nor, perhaps, the model is there. */
  alias(alias: string): Promise<ModelVersion | null>;
  setAlias(alias: string, version: string): Promise<void>;
  removeAlias(alias: string): Promise<void>;
}

export function makeRegistry(options: MlflowOptions, name: string): Registry {
  const call = (ask: MlflowCall) => callMlflow(options, ask);
  const get = (path: string, query: Record<string, string>) =>
    call({ method: "GET", path, query, repeatable: true });
  const missing = async <T>(ask: Promise<T>): Promise<T | null> => ask.catch(nullWhenMissing);

  return {
    async serverVersion() {
      const text = await missing(get("/version", {}));
      return typeof text === "string" && /^\d+\.\d+/.test(text.trim()) ? text.trim().slice(0, 40) : null;
    },
    async hasModel() {
      return (await missing(get("registered-models/get", { name }))) !== null;
    },
    async createModel() {
      try {
        await call({ method: "POST", path: "registered-models/create", body: { name }, repeatable: true });
      } catch (thrown) {
        // Another run, or our own lost answer, was first.
        if (!(thrown instanceof MlflowRefusal && thrown.code === "RESOURCE_ALREADY_EXISTS")) throw thrown;
      }
    },
    async findByTag(key, value) {
      const filter = `name=${quoted(name)} and tags.\`${key}\`=${quoted(value)}`;
      const found: ModelVersion[] = [];
      for (let token: string | undefined, pages = 0; pages < 100; pages++) {
        const page = versionPage.parse(
          await get("model-versions/search", {
            filter,
            ...(token === undefined ? {} : { page_token: token }),
          }),
        );
        found.push(...page.model_versions.filter((one) => one.name === name).map(readVersion));
        token = page.next_page_token;
        if (token === undefined || token === "") break;
      }
      return found.sort((a, b) => Number(a.version) - Number(b.version));
    },
    async version(number) {
      const found = await missing(get("model-versions/get", { name, version: number }));
      return found === null ? null : readVersion(oneVersion.parse(found).model_version);
    },
    async createVersion({ source, description, tags }) {
      const list = Object.entries(tags).map(([key, value]) => ({ key, value }));
      const body = { name, source, description, tags: list };
      const made = await call({ method: "POST", path: "model-versions/create", body, repeatable: false });
      return readVersion(oneVersion.parse(made).model_version);
    },
    async alias(alias) {
      const found = await missing(get("registered-models/alias", { name, alias }));
      return found === null ? null : readVersion(oneVersion.parse(found).model_version);
    },
    async setAlias(alias, version) {
      const body = { name, alias, version };
      await call({ method: "POST", path: "registered-models/alias", body, repeatable: true });
    },
    async removeAlias(alias) {
      await call({
        method: "DELETE",
        path: "registered-models/alias",
        body: { name, alias },
        repeatable: true,
      });
    },
  };
}

/** A missing model or version is 404; a missing alias is 400 INVALID_PARAMETER_VALUE, told apart by its words. */
function nullWhenMissing(thrown: unknown): null {
  if (!(thrown instanceof MlflowRefusal)) throw thrown;
  const noAlias = thrown.code === "INVALID_PARAMETER_VALUE" && /alias .* not found/i.test(thrown.message);
  if (thrown.status === 404 || thrown.code === "RESOURCE_DOES_NOT_EXIST" || noAlias) return null;
  throw thrown;
}

function readVersion(found: z.infer<typeof versionSchema>): ModelVersion {
  const { version, source, status } = found;
  return {
    version,
    source,
    status,
    tags: Object.fromEntries(found.tags.map(({ key, value }) => [key, value])),
  };
}

function quoted(text: string): string {
  if (!/^[\w:./ @-]+$/.test(text))
    throw new Error(`MLflow cannot search for ${JSON.stringify(text.slice(0, 80))}`);
  return `'${text}'`;
}
