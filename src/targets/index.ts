import type { TargetName } from "../core/config/deploy-schema.ts";
import type { Clock } from "../ports/clock.ts";
import type { Target } from "../ports/target.ts";
import { commandOptions, makeCommandTarget, type OutputFence } from "./command.ts";
import { makeMlflowTarget, mlflowOptions } from "./mlflow.ts";
import { parseOptions, type RawOptions } from "./options.ts";

export interface TargetWorld {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly fence: OutputFence;
  /** The working directory, absolute. */
  readonly folder: string;
  readonly warn: (sentence: string) => void;
}

export interface TargetAsk {
  readonly target: TargetName;
  readonly options: RawOptions;
  readonly model: string;
  /** Milliseconds that one step may take. */
  readonly timeout: number;
}

const schemas = { command: commandOptions, mlflow: mlflowOptions } as const;

/** Options of a target as they would be read, without touching it.
 *  @throws UserError `config-invalid` with every problem */
export function checkOptions(target: TargetName, options: RawOptions): void {
  parseOptions(target, schemas[target], options);
}

/** The targets by their names in evenhand.yml: adding one is its file and a line here. */
export function makeTarget(world: TargetWorld): (ask: TargetAsk) => Target {
  const { clock, env, fence, folder, warn } = world;
  const text = (name: string) => (env[name] ?? "").trim() || null;
  return ({ target, options, model, timeout }) => {
    if (target === "command")
      return makeCommandTarget(options, { clock, env, folder, fence, timeoutMs: timeout });
    return makeMlflowTarget(options, model, {
      uri: text("MLFLOW_TRACKING_URI"),
      token: text("MLFLOW_TRACKING_TOKEN"),
      username: text("MLFLOW_TRACKING_USERNAME"),
      password: text("MLFLOW_TRACKING_PASSWORD"),
      timeoutMs: Math.min(timeout, 30_000),
      clock,
      warn,
    });
  };
}
