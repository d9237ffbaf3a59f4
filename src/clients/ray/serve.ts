import { z } from "zod";
import { type RayCaller, RayRefusal } from "./call.ts";

const applicationSchema = z.looseObject({
  name: z.string().default(""),
  route_prefix: z.string().nullish(),
  /** NOT_STARTED, DEPLOYING, RUNNING, DEPLOY_FAILED, UNHEALTHY, DELETING */
  status: z.string(),
  message: z.string().default(""),
  deployed_app_config: z.looseObject({}).nullish(),
});
const instanceSchema = z.looseObject({ applications: z.record(z.string(), applicationSchema).default({}) });

export type ServeApplication = z.infer<typeof applicationSchema>;
/** The whole answer; unknown fields stay in it. */
export type ServeInstance = z.infer<typeof instanceSchema>;

/** Applications of Ray Serve. */
export interface RayServe {
  /** What is deployed, by application name; no applications when Serve has not started. */
  applications(): Promise<ServeInstance>;
  /** Makes the applications be exactly those of this configuration: one that is not listed is removed.
   *  Throws RayRefusal when Serve does not take it. */
  put(config: {
    readonly applications: readonly Readonly<Record<string, unknown>>[];
    readonly [field: string]: unknown;
  }): Promise<void>;
}

const path = "/api/serve/applications/";

export function makeRayServe(caller: RayCaller): RayServe {
  return {
    async applications() {
      const answer = await caller.json({ method: "GET", path, repeatable: true }).catch((thrown) => {
        if (thrown instanceof RayRefusal && thrown.status === 404) return {};
        throw thrown;
      });
      return instanceSchema.parse(answer ?? {});
    },
    async put(config) {
      // The same configuration twice is the same state.
      await caller.bytes({ method: "PUT", path, body: config, repeatable: true, timeoutMs: 120_000 });
    },
  };
}
