import { z } from "zod";
import type { Resource } from "../../clients/kubernetes/resources.ts";
import { judgeDeployment, judgeStatefulSet } from "../../core/deploy/rollout.ts";
import { errorMessage } from "../../errors.ts";
import type { Journal, Target, Wanted } from "../../ports/target.ts";
import { parseOptions, type RawOptions } from "../options.ts";
import { fillTemplate } from "../pointer.ts";
import { restMs, settle } from "../settle.ts";
import { canaryOf, canarySize, isCanary } from "./canary-pods.ts";
import {
  type ClusterAccess,
  clusterOptions,
  digestAnnotation,
  digestIn,
  makePlace,
  resourceName,
} from "./options.ts";
import { explainPods } from "./pods.ts";

const kinds = ["Deployment", "StatefulSet"] as const;

export const kubernetesOptions = z.strictObject({
  ...clusterOptions,
  kind: z.enum(kinds, { error: `is not ${kinds.join(" or ")}` }).default("Deployment"),
  name: resourceName,
  container: z.string().min(1).optional(),
  image: z.string().min(1).optional(),
});
type Options = z.infer<typeof kubernetesOptions>;

const workloadSchema = z.looseObject({
  spec: z.looseObject({
    template: z.looseObject({
      metadata: z.looseObject({ annotations: z.record(z.string(), z.string()).nullish() }).nullish(),
      spec: z.looseObject({
        containers: z.array(z.looseObject({ name: z.string(), image: z.string().default("") })).min(1),
      }),
    }),
  }),
});

/** What a workload's pods are made from, as far as a deployment changes it. */
interface Pods {
  readonly digest: string | null;
  readonly image: string;
  readonly container: string;
}

/** Target `kubernetes`: the pod template of a Deployment or StatefulSet names the model by an annotation, and by its
 *  image when the option says so. One server-side apply changes it; then the rollout is waited for by kubectl's rule.
 *  The way back is the same change with what stood there before, by which a Deployment takes its old ReplicaSet. A part
 *  of the traffic goes to pods of a second Deployment beside it, which the Service selects as well; the first is not
 *  touched until the new model gets it all. */
export function makeKubernetesTarget(raw: RawOptions, access: ClusterAccess): Target {
  const options = parseOptions<Options>("kubernetes", kubernetesOptions, raw);
  const place = makePlace(options, access);
  const { kind, name } = options;
  const title = `${kind} ${name}`;
  const judge = kind === "Deployment" ? judgeDeployment : judgeStatefulSet;

  const look = async (): Promise<Resource> => {
    const { client, namespace } = await place();
    const found = await client.get({ apiVersion: "apps/v1", kind, namespace, name });
    if (found !== null) return found;
    throw new Error(`there is no ${title} in namespace ${namespace}: create it by its own manifest first`);
  };
  const atRest = Math.min(access.timeoutMs, restMs);
  const ready = async (timeoutMs = access.timeoutMs): Promise<Resource> => {
    const { client, namespace } = await place();
    return settle<Resource>(
      { what: title, look, judge, explain: async () => explainPods(client, await look(), namespace) },
      { clock: access.clock, timeoutMs },
    );
  };
  const change = async (to: Pods, journal: Journal): Promise<void> => {
    const { client, namespace } = await place();
    await journal("apply", `${title}: ${to.image}`);
    await client.apply(changeOf(options, to), namespace, { force: true });
    await journal("wait-rollout", title);
    await ready();
  };

  const beside = async () => {
    const { client, namespace } = await place();
    const at = { apiVersion: "apps/v1", kind: "Deployment", namespace, name: `${name}-canary` };
    const found = kind === "Deployment" ? await client.get(at) : null;
    return { client, namespace, at, found: found !== null && isCanary(found) ? found : null };
  };
  const split: NonNullable<Target["split"]> = async (percent, wanted, _before, journal) => {
    const now = await look();
    const size = canarySize(now, percent);
    const { client, namespace, at } = await beside();
    const taken = await client.get(at);
    if (taken !== null && !isCanary(taken))
      throw new Error(`Deployment ${at.name} is there already and is not Evenhand's`);
    await journal("apply", `Deployment ${at.name}: ${size.replicas} pods beside ${size.beside}`);
    const to = wantedPods(options, wanted, podsOf(now, options));
    const resource = canaryOf(now, { ...to, name: at.name, replicas: size.replicas });
    await client.apply(resource, namespace, { force: true });
    await journal("wait-rollout", `Deployment ${at.name}`);
    const lookBeside = async () => {
      const seen = await client.get(at);
      if (seen === null) throw new Error(`Deployment ${at.name} is gone`);
      return seen;
    };
    const explain = async () => explainPods(client, await lookBeside(), namespace);
    await settle<Resource>(
      { what: `Deployment ${at.name}`, look: lookBeside, judge: judgeDeployment, explain },
      { clock: access.clock, timeoutMs: access.timeoutMs },
    );
    return { percent: size.percent };
  };
  const removeCanary = async (journal: Journal): Promise<void> => {
    const { client, at, found } = await beside();
    if (found === null) return;
    await journal("remove-canary", `Deployment ${at.name}`);
    await client.delete(at);
  };

  return {
    name: "kubernetes",
    async readBack() {
      const { digest, image } = podsOf(await look(), options);
      const { found, at } = await beside();
      if (found !== null) {
        const canary = podsOf(found, options).digest ?? "another model";
        return { digest: null, version: `${image}, and pods of ${at.name} serve ${canary}`.slice(0, 900) };
      }
      try {
        const settled = podsOf(await ready(atRest), options);
        return { digest: settled.digest, version: settled.image };
      } catch (thrown) {
        // Pods of the old model may serve still, those of the new one do not all: neither is what serves.
        const why = `${image}, ${digest ?? "no digest"}, not rolled out: ${errorMessage(thrown)}`;
        return { digest: null, version: why.slice(0, 900) };
      }
    },
    async plan(wanted) {
      const now = podsOf(await look(), options);
      const to = wantedPods(options, wanted, now);
      return [
        ...(to.image === now.image
          ? []
          : [`change the image of ${title} from \`${now.image}\` to \`${to.image}\``]),
        `set the annotation \`${digestAnnotation}\` of its pods to \`${to.digest ?? "nothing"}\``,
        "wait until every pod is new and available",
      ];
    },
    async apply(wanted, _before, journal) {
      const now = podsOf(await look(), options);
      const to = wantedPods(options, wanted, now);
      if (isSame(now, to)) await ready();
      else await change(to, journal);
      await removeCanary(journal);
      return { version: to.image, url: null };
    },
    ...(kind === "StatefulSet" ? {} : { split }),
    async restore(before, _failed, journal) {
      if (before === null || before.version === null)
        throw new Error(
          `it is not known what ${title} ran before; \`kubectl rollout undo\` goes back one step`,
        );
      const now = podsOf(await look(), options);
      const image = before.version.replace(/, .*$/s, "");
      const to = { ...now, digest: before.digest, image };
      // First, so that the new model gets no more traffic while the old one comes back.
      await removeCanary(journal);
      if (isSame(now, to)) await ready();
      else await change(to, journal);
    },
  };
}

function podsOf(resource: Resource, options: Options): Pods {
  const { template } = workloadSchema.parse(resource).spec;
  const { containers } = template.spec;
  const found =
    options.container === undefined
      ? containers.length === 1
        ? containers[0]
        : undefined
      : containers.find((one) => one.name === options.container);
  if (found === undefined) {
    const names = containers.map((one) => one.name).join(", ");
    throw new Error(
      `the pods of ${options.kind} ${options.name} have the containers ${names}: say which one by the option container`,
    );
  }
  return { digest: digestIn(template.metadata?.annotations), image: found.image, container: found.name };
}

/** The image as it was when the model served before, else by the option. */
function wantedPods({ image }: Options, wanted: Wanted, now: Pods): Pods {
  const to = wanted.version ?? (image === undefined ? now.image : fillTemplate(image, wanted));
  return { digest: wanted.digest, image: to, container: now.container };
}

function isSame(a: Pods, b: Pods): boolean {
  return a.digest === b.digest && a.image === b.image;
}

/** The fields that Evenhand owns. Without a digest the annotation is owned no more, and the server takes it away. */
function changeOf({ kind, name }: Options, { digest, image, container }: Pods): Resource {
  const metadata = digest === null ? {} : { metadata: { annotations: { [digestAnnotation]: digest } } };
  const template = { ...metadata, spec: { containers: [{ name: container, image }] } };
  return { apiVersion: "apps/v1", kind, metadata: { name }, spec: { template } };
}
