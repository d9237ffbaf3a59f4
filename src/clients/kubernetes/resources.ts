import { z } from "zod";
import { UserError } from "../../errors.ts";
import type { Caller } from "./call.ts";
import { KubernetesRefusal } from "./refusal.ts";

/** A resource as the API gives it: its own fields are the caller's to check. */
export interface Resource {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string | undefined;
    readonly labels?: Readonly<Record<string, string>> | undefined;
    readonly annotations?: Readonly<Record<string, string>> | undefined;
    readonly uid?: string | undefined;
    readonly resourceVersion?: string | undefined;
    readonly generation?: number | undefined;
    readonly creationTimestamp?: string | undefined;
    readonly deletionTimestamp?: string | undefined;
    readonly ownerReferences?: readonly unknown[] | undefined;
  };
  readonly [field: string]: unknown;
}

/** @param namespace of the resource; ignored for a kind that has none */
export interface Name {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

export interface Selection extends Omit<Name, "name"> {
  /** For example `app=web,tier!=cache`; "" for all. */
  readonly labels: string;
}

export interface ApplyOptions {
  /** Takes fields over that another manager owns. */
  readonly force: boolean;
  /** Checked by the server and not kept. */
  readonly dryRun?: boolean;
}

/** Resources of a cluster, of any kind that it knows. All throw KubernetesRefusal and Unreachable. */
export interface Resources {
  /** null when it is not there. */
  get(name: Name): Promise<Resource | null>;
  list(selection: Selection): Promise<Resource[]>;
  /** Is not tried again by itself: after a lost answer, `get` says what became of it. */
  create(resource: Resource, namespace: string): Promise<Resource>;
  /** Server-side apply as the manager `evenhand`; a refusal 409 names the conflicts. */
  apply(resource: Resource, namespace: string, options: ApplyOptions): Promise<Resource>;
  /** A JSON merge patch (RFC 7386). */
  patch(name: Name, change: Readonly<Record<string, unknown>>): Promise<Resource>;
  /** Gone when it is gone already. What it owns goes too, in the background. */
  delete(name: Name): Promise<void>;
  /** Whether the cluster has this kind. */
  knows(apiVersion: string, kind: string): Promise<boolean>;
}

export const fieldManager = "evenhand";

const resourceSchema = z.looseObject({
  apiVersion: z.string().default(""),
  kind: z.string().default(""),
  metadata: z.looseObject({ name: z.string() }),
});
const listSchema = z.object({
  items: z.array(z.looseObject({ metadata: z.looseObject({ name: z.string() }) })).nullable(),
  metadata: z.object({ continue: z.string().optional() }).default({}),
});

export function makeResources(caller: Caller): Resources {
  const kinds = makeKinds(caller);
  const pathOf = async ({ apiVersion, kind, namespace, name }: Omit<Name, "name"> & { name?: string }) => {
    const { plural, namespaced } = await kinds.find(apiVersion, kind);
    const place = namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : "";
    return `${rootOf(apiVersion)}${place}/${plural}${name === undefined ? "" : `/${encodeURIComponent(name)}`}`;
  };
  const nameOf = ({ apiVersion, kind, metadata }: Resource, namespace: string): Name => ({
    apiVersion,
    kind,
    namespace: metadata.namespace ?? namespace,
    name: metadata.name,
  });

  return {
    async get(name) {
      const call = { method: "GET", path: await pathOf(name), repeatable: true } as const;
      return caller.json(call).then(read, nullWhenMissing);
    },
    async list({ labels, ...selection }) {
      const path = await pathOf(selection);
      const { apiVersion, kind } = selection;
      const found: Resource[] = [];
      for (let more = "", pages = 0; pages < 200; pages++) {
        const query = {
          limit: "500",
          ...(labels === "" ? {} : { labelSelector: labels }),
          ...(more && { continue: more }),
        };
        const page = listSchema.parse(await caller.json({ method: "GET", path, query, repeatable: true }));
        found.push(...(page.items ?? []).map((one): Resource => ({ ...one, apiVersion, kind })));
        more = page.metadata.continue ?? "";
        if (more === "") break;
      }
      return found;
    },
    async create(resource, namespace) {
      const { name: _, ...place } = nameOf(resource, namespace);
      const query = { fieldManager };
      return read(
        await caller.json({
          method: "POST",
          path: await pathOf(place),
          query,
          body: resource,
          repeatable: false,
        }),
      );
    },
    async apply(resource, namespace, { force, dryRun }) {
      const path = await pathOf(nameOf(resource, namespace));
      const query = { fieldManager, force: String(force), ...(dryRun === true ? { dryRun: "All" } : {}) };
      // JSON is YAML.
      const contentType = "application/apply-patch+yaml";
      return read(
        await caller.json({ method: "PATCH", path, query, body: resource, contentType, repeatable: true }),
      );
    },
    async patch(name, change) {
      const path = await pathOf(name);
      const contentType = "application/merge-patch+json";
      const query = { fieldManager };
      return read(
        await caller.json({ method: "PATCH", path, query, body: change, contentType, repeatable: true }),
      );
    },
    async delete(name) {
      const body = { apiVersion: "v1", kind: "DeleteOptions", propagationPolicy: "Background" };
      const call = { method: "DELETE", path: await pathOf(name), body, repeatable: true } as const;
      await caller.json(call).catch(nullWhenMissing);
    },
    knows: (apiVersion, kind) =>
      kinds.find(apiVersion, kind).then(
        () => true,
        (thrown) => falseWhenUnknown(thrown),
      ),
  };
}

function read(answer: unknown): Resource {
  return resourceSchema.parse(answer) as Resource;
}

function nullWhenMissing(thrown: unknown): null {
  if (thrown instanceof KubernetesRefusal && thrown.status === 404) return null;
  throw thrown;
}

function falseWhenUnknown(thrown: unknown): false {
  if (thrown instanceof UserError) return false;
  throw thrown;
}

function rootOf(apiVersion: string): string {
  return apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
}

interface Kind {
  readonly plural: string;
  readonly namespaced: boolean;
}

const kindsSchema = z.object({
  resources: z.array(z.object({ name: z.string(), kind: z.string(), namespaced: z.boolean() })),
});

/** The path of a kind is the cluster's own word, asked once for each group. */
function makeKinds(caller: Caller) {
  const groups = new Map<string, Promise<ReadonlyMap<string, Kind>>>();
  const ask = async (apiVersion: string): Promise<ReadonlyMap<string, Kind>> => {
    const answer = await caller
      .json({ method: "GET", path: rootOf(apiVersion), repeatable: true })
      .catch(nullWhenMissing);
    const { resources } = answer === null ? { resources: [] } : kindsSchema.parse(answer);
    // `deployments/scale` and its like are parts of a resource.
    const whole = resources.filter(({ name }) => !name.includes("/"));
    return new Map(whole.map(({ name, kind, namespaced }) => [kind, { plural: name, namespaced }]));
  };
  return {
    async find(apiVersion: string, kind: string): Promise<Kind> {
      const known = groups.get(apiVersion) ?? ask(apiVersion);
      groups.set(apiVersion, known);
      const found = (await known.catch(() => null))?.get(kind);
      // Asked anew the next time: it may have been installed since.
      if (found === undefined) groups.delete(apiVersion);
      await known;
      if (found !== undefined) return found;
      throw new UserError({
        code: "unsupported",
        message: `the cluster has no kind ${kind} in ${apiVersion}`,
        hint: "is the operator that brings it installed there? `kubectl api-resources` lists what is",
      });
    },
  };
}
