import { z } from "zod";
import type { Resource } from "../../clients/kubernetes/resources.ts";
import { inferenceUrl, judgeInference } from "../../core/deploy/rollout.ts";
import { errorMessage } from "../../errors.ts";
import type { Journal, Target, Wanted } from "../../ports/target.ts";
import { parseOptions, type RawOptions, required } from "../options.ts";
import { fillTemplate } from "../pointer.ts";
import { restMs, settle } from "../settle.ts";
import {
  type ClusterAccess,
  clusterOptions,
  digestAnnotation,
  digestIn,
  makePlace,
  resourceName,
} from "./options.ts";

const apiVersion = "serving.kserve.io/v1beta1";
const kind = "InferenceService";

export const kserveOptions = z.strictObject({
  ...clusterOptions,
  service: resourceName,
  "storage-uri": required("s3://models/fraud/{digest}"),
  "canary-percent": z.coerce
    .number({ error: "is not a share of traffic from 1 to 99" })
    .int()
    .min(1, { error: "is not a share of traffic from 1 to 99" })
    .max(99, { error: "is not a share of traffic from 1 to 99" })
    .optional(),
});
type Options = z.infer<typeof kserveOptions>;

const serviceSchema = z.looseObject({
  metadata: z.looseObject({ annotations: z.record(z.string(), z.string()).nullish() }),
  spec: z.looseObject({
    predictor: z.looseObject({
      model: z.looseObject({ storageUri: z.string().nullish() }).nullish(),
      canaryTrafficPercent: z.int().nullish(),
    }),
  }),
});

interface Serves {
  readonly digest: string | null;
  readonly uri: string | null;
  readonly percent: number | null;
}

/** Target `kserve`: the storage URI of an InferenceService, changed by server-side apply and waited for by its
 *  condition Ready. With `canary-percent` that share of traffic goes to the new model until it is ready, and then all;
 *  only KServe's serverless mode divides traffic. */
export function makeKserveTarget(raw: RawOptions, access: ClusterAccess): Target {
  const options = parseOptions<Options>("kserve", kserveOptions, raw);
  const place = makePlace(options, access);
  const title = `${kind} ${options.service}`;

  const look = async (): Promise<Resource> => {
    const { client, namespace } = await place();
    const found = await client.get({ apiVersion, kind, namespace, name: options.service });
    if (found !== null) return found;
    throw new Error(`there is no ${title} in namespace ${namespace}: create it by its own manifest first`);
  };
  const ready = (timeoutMs = access.timeoutMs) =>
    settle<Resource>({ what: title, look, judge: judgeInference }, { clock: access.clock, timeoutMs });
  const atRest = Math.min(access.timeoutMs, restMs);
  const change = async (to: Serves, journal: Journal): Promise<void> => {
    const { client, namespace } = await place();
    await journal(
      "apply",
      `${title}: ${to.uri ?? "no storage URI"}${to.percent === null ? "" : `, ${to.percent} % of traffic`}`,
    );
    await client.apply(changeOf(options.service, to), namespace, { force: true });
    await journal("wait-ready", title);
    await ready();
  };

  return {
    name: "kserve",
    async readBack() {
      const { digest, uri } = servesOf(await look());
      try {
        const settled = servesOf(await ready(atRest));
        if (settled.percent === null || settled.percent === 100)
          return { digest: settled.digest, version: settled.uri };
        return { digest: null, version: `${uri}, ${settled.percent} % of traffic goes to ${digest}` };
      } catch (thrown) {
        return { digest: null, version: `${uri}, not ready: ${errorMessage(thrown)}`.slice(0, 900) };
      }
    },
    async plan(wanted) {
      const now = servesOf(await look());
      const uri = uriOf(options, wanted);
      const share = options["canary-percent"];
      return [
        `change the storage URI of ${title} from \`${now.uri ?? "none"}\` to \`${uri}\``,
        ...(share === undefined ? [] : [`send ${share} % of traffic to it until it is ready, then all`]),
        "wait until its condition Ready is True",
      ];
    },
    async apply(wanted, _before, journal) {
      const now = servesOf(await look());
      const to: Serves = { digest: wanted.digest, uri: uriOf(options, wanted), percent: null };
      const isThere = now.digest === to.digest && now.uri === to.uri;
      const share = options["canary-percent"];
      if (!isThere && share !== undefined) await change({ ...to, percent: share }, journal);
      if (!isThere || (now.percent ?? 100) !== 100)
        await change(share === undefined ? to : { ...to, percent: 100 }, journal);
      return { version: to.uri, url: inferenceUrl(await ready()) };
    },
    start: (wanted, _before, journal) =>
      change({ digest: wanted.digest, uri: uriOf(options, wanted), percent: 0 }, journal),
    async split(percent, wanted, _before, journal) {
      const share = Math.min(99, Math.max(1, Math.round(percent)));
      await change({ digest: wanted.digest, uri: uriOf(options, wanted), percent: share }, journal);
      return { percent: share };
    },
    async restore(before, _failed, journal) {
      if (before === null || before.version === null)
        throw new Error(`it is not known what ${title} served before`);
      const uri = before.version.replace(/, .*$/s, "");
      const now = servesOf(await look());
      if (now.digest === before.digest && now.uri === uri && (now.percent ?? 100) === 100) await ready();
      else {
        const percent = options["canary-percent"] === undefined ? null : 100;
        await change({ digest: before.digest, uri, percent }, journal);
      }
    },
  };
}

function servesOf(resource: Resource): Serves {
  const { metadata, spec } = serviceSchema.parse(resource);
  return {
    digest: digestIn(metadata.annotations),
    uri: spec.predictor.model?.storageUri ?? null,
    percent: spec.predictor.canaryTrafficPercent ?? null,
  };
}

function uriOf(options: Options, wanted: Wanted): string {
  return wanted.version ?? fillTemplate(options["storage-uri"], wanted);
}

function changeOf(name: string, { digest, uri, percent }: Serves): Resource {
  const annotations = digest === null ? {} : { annotations: { [digestAnnotation]: digest } };
  const predictor = {
    model: { storageUri: uri },
    ...(percent === null ? {} : { canaryTrafficPercent: percent }),
  };
  return { apiVersion, kind, metadata: { name, ...annotations }, spec: { predictor } };
}
