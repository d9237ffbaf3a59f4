import type { Clock } from "../ports/clock.ts";
import type { Engine } from "../ports/engine.ts";
import { makeLocalEngine } from "./local/engine.ts";

export type EngineName = "local" | "ray" | "kubernetes" | "command";

export interface EngineWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
}

/** @param options `engine-options` as it was written; the local engine has none
 *  Throws UserError when they do not fit. */
export async function chooseEngine(name: EngineName, options: string, world: EngineWorld): Promise<Engine> {
  switch (name) {
    case "local":
      return makeLocalEngine();
    case "ray":
      return (await import("./ray/engine.ts")).makeRayEngine(options, world);
    case "kubernetes":
      return (await import("./kubernetes/engine.ts")).makeKubernetesEngine(options, world);
    case "command":
      return (await import("./command/engine.ts")).makeCommandEngine(options, world);
  }
}

/** The same engine, whose jobs are written down before they are submitted and crossed out when they are over. */
export function rememberJobs(
  engine: Engine,
  state: { begin(job: string): Promise<void>; end(job: string): Promise<void> },
): Engine {
  const { stop, runBatch } = engine;
  if (stop === undefined) return engine;
  const remembered = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    await state.begin(name);
    const done = await work();
    await state.end(name);
    return done;
  };
  return {
    stop,
    run: (job, onLine) => remembered(job.cargo?.name ?? "", () => engine.run(job, onLine)),
    ...(runBatch === undefined ? {} : { runBatch: (batch) => remembered(batch.name, () => runBatch(batch)) }),
  };
}
