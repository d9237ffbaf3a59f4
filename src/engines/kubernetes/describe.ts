import type { Resource } from "../../clients/kubernetes/resources.ts";
import type { Cargo, Job } from "../../ports/engine.ts";
import { quote } from "../remote/wrapper.ts";
import { jobLabel, leaseAnnotation } from "./names.ts";
import type { KubernetesEngineOptions } from "./options.ts";

export interface Parts {
  readonly job: Job;
  readonly cargo: Cargo;
  readonly options: KubernetesEngineOptions;
  /** Variables that the container is given. */
  readonly environment: Readonly<Record<string, string>>;
  /** Arguments of the wrapper. */
  readonly args: readonly string[];
  readonly lease: string;
}

/** Where a container finds the wrapper and the files. */
export const bundleFolder = "/evenhand/bundle";
export const afterDeadline = 300;

interface Marks {
  readonly labels: Record<string, string>;
  readonly annotations: Record<string, string>;
}

export function marksOf({ cargo, lease }: Parts): Marks {
  return { labels: { [jobLabel]: cargo.name }, annotations: { [leaseAnnotation]: lease } };
}

/** A batch/v1 Job that runs the wrapper once. */
export function describeJob(parts: Parts): Resource {
  const { job, cargo, options } = parts;
  const container = {
    name: "training",
    image: options.image,
    ...(options.resources === undefined ? {} : { resources: options.resources }),
  };
  const template = {
    metadata: { labels: marksOf(parts).labels },
    spec: {
      restartPolicy: "Never",
      containers: [withWrapper(container, parts)],
      volumes: [bundleVolume(cargo)],
      ...defined({
        serviceAccountName: options["service-account"],
        nodeSelector: options["node-selector"],
        tolerations: options.tolerations,
        imagePullSecrets: options["image-pull-secrets"]?.map((name) => ({ name })),
      }),
    },
  };
  return {
    apiVersion: "batch/v1",
    kind: "Job",
    metadata: { name: cargo.name, ...marksOf(parts) },
    spec: {
      backoffLimit: 0,
      ttlSecondsAfterFinished: options.keep,
      // The cluster ends it when nobody is left who would.
      activeDeadlineSeconds: Math.ceil(job.timeoutMilliseconds / 1000) + afterDeadline,
      template,
    },
  };
}

type Container = Readonly<Record<string, unknown>>;

/** @param container without a command of its own */
function withWrapper(container: Container, parts: Parts): Container {
  const mounts = (container["volumeMounts"] as unknown[] | undefined) ?? [];
  return {
    ...withEnvironment(container, parts),
    command: ["/bin/sh", `${bundleFolder}/run.sh`, ...parts.args],
    volumeMounts: [...mounts, { name: "evenhand", mountPath: bundleFolder, readOnly: true }],
  };
}

function withEnvironment(container: Container, { environment, options, cargo }: Parts): Container {
  const given = (container["env"] as unknown[] | undefined) ?? [];
  const from = (container["envFrom"] as unknown[] | undefined) ?? [];
  const own = Object.entries(environment).map(([name, value]) => ({ name, value: literal(value) }));
  const name = "command" in container ? [{ name: "EVENHAND_JOB", value: cargo.name }] : [];
  const secrets = options.secrets.map((secret) => ({ secretRef: { name: secret } }));
  return {
    ...container,
    env: [...given, ...own, ...name],
    ...(secrets.length > 0 ? { envFrom: [...from, ...secrets] } : {}),
  };
}

/** Kubernetes would put other variables' values in place of `$(NAME)`. */
function literal(value: string): string {
  return value.replaceAll("$(", () => "$$(");
}

function bundleVolume(cargo: Cargo) {
  return { name: "evenhand", secret: { secretName: cargo.name } };
}

/** The user's resource with our marks on it and on every pod template in it. A container that has no command is given
 *  the wrapper; one that has is left as it is, but for our variables. */
export function passThrough(manifest: object, parts: Parts): Resource {
  const { metadata = {}, ...rest } = manifest as { metadata?: object };
  const marks = marksOf(parts);
  const marked = withTemplates(rest, parts) as Omit<Resource, "metadata">;
  const { name: _, ...kept } = metadata as { name?: string; labels?: object; annotations?: object };
  return {
    ...marked,
    metadata: {
      ...kept,
      name: parts.cargo.name,
      labels: { ...kept.labels, ...marks.labels },
      annotations: { ...kept.annotations, ...marks.annotations },
    },
  } as Resource;
}

function withTemplates(value: unknown, parts: Parts): unknown {
  if (Array.isArray(value)) return value.map((one) => withTemplates(one, parts));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    if (key === "template" && isPodTemplate(inner)) return [key, markTemplate(inner, parts)];
    // Kubeflow's TrainJob has its container's fields here.
    if (key === "trainer" && typeof inner === "object" && inner !== null) {
      return [
        key,
        withEnvironment(inner as Container, { ...parts, options: { ...parts.options, secrets: [] } }),
      ];
    }
    return [key, withTemplates(inner, parts)];
  });
  return Object.fromEntries(entries);
}

interface PodTemplate {
  readonly metadata?: { readonly labels?: object };
  readonly spec: { readonly containers: readonly Container[]; readonly volumes?: readonly unknown[] };
}

function isPodTemplate(value: unknown): value is PodTemplate {
  const { spec } = (value ?? {}) as { spec?: { containers?: unknown } };
  return Array.isArray(spec?.containers);
}

function markTemplate(template: PodTemplate, parts: Parts): unknown {
  const { metadata = {}, spec } = template;
  const bare = spec.containers.some((one) => !("command" in one));
  return {
    ...template,
    metadata: { ...metadata, labels: { ...metadata.labels, ...marksOf(parts).labels } },
    spec: {
      ...spec,
      containers: spec.containers.map((one) =>
        "command" in one ? withEnvironment(one, parts) : withWrapper(one, parts),
      ),
      ...(bare ? { volumes: [...(spec.volumes ?? []), bundleVolume(parts.cargo)] } : {}),
    },
  };
}

/** Shell of the wrapper that unpacks what was sent. */
export const unpackShell = `tar -xzf ${quote(`${bundleFolder}/files.tar.gz`)} -C "$work" || exit 125`;

/** The files and the wrapper, owned by the job so that they go with it. */
export function describeBundle(
  parts: Parts,
  files: Readonly<Record<string, Uint8Array>>,
  owner: Resource,
): Resource {
  const { apiVersion, kind, metadata } = owner;
  const data = Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString("base64")]);
  return {
    apiVersion: "v1",
    kind: "Secret",
    type: "Opaque",
    metadata: {
      name: parts.cargo.name,
      ...marksOf(parts),
      ownerReferences: [{ apiVersion, kind, name: metadata.name, uid: metadata.uid }],
    },
    immutable: true,
    data: Object.fromEntries(data),
  };
}

function defined(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
