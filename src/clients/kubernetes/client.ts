import { type Caller, makeCaller } from "./call.ts";
import type { Cluster } from "./cluster.ts";
import { type ConnectOptions, findCluster } from "./connect.ts";
import { followPodLog, type LogOptions, type LogPlace } from "./pod-logs.ts";
import { makeResources, type Resources } from "./resources.ts";

export interface Kubernetes extends Resources {
  readonly cluster: Cluster;
  readonly caller: Caller;
  /** See followPodLog. */
  followLog(place: LogPlace, onLine: (line: string) => void, options: LogOptions): Promise<void>;
}

/** Finds the cluster and speaks with it; nothing is asked of it yet. Throws UserError when there is none. */
export async function connectKubernetes(options: ConnectOptions): Promise<Kubernetes> {
  const cluster = await findCluster(options);
  const caller = makeCaller(cluster, options.clock);
  return {
    cluster,
    caller,
    ...makeResources(caller),
    followLog: (place, onLine, log) => followPodLog(caller, place, onLine, log),
  };
}
