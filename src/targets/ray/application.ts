import type { ServeInstance } from "../../clients/ray/serve.ts";
import { isObject } from "../../core/is-object.ts";

/** Configuration of one application, as Serve takes it. */
export type AppConfig = Readonly<Record<string, unknown>>;

/** The variable by which the replicas know their model, and by which it is read back. */
const variable = "EVENHAND_DIGEST";

/** The configuration with the model's digest among the variables of its runtime environment. */
export function withDigest(config: AppConfig, digest: string | null): AppConfig {
  const environment = recordOf(config["runtime_env"]);
  const variables = { ...recordOf(environment["env_vars"]), [variable]: digest ?? "" };
  return { ...config, runtime_env: { ...environment, env_vars: variables } };
}

/** The digest that a configuration names; null: Evenhand did not write it. */
export function digestOf(config: AppConfig): string | null {
  const said = recordOf(recordOf(config["runtime_env"])["env_vars"])[variable];
  return typeof said === "string" && /^sha256:[0-9a-f]{64}$/.test(said) ? said : null;
}

/** Everything that Serve should run: the others as they were configured, and this one; null takes it away.
 *  @throws Error when another application has no configuration and would be lost */
export function mergeApplications(
  { applications, target_capacity: capacity }: ServeInstance,
  name: string,
  config: AppConfig | null,
): { applications: AppConfig[]; [field: string]: unknown } {
  const others = Object.entries(applications).filter(([one]) => one !== name);
  const lost = others.filter(([, app]) => app.deployed_app_config == null).map(([one]) => one);
  if (lost.length > 0) {
    throw new Error(
      `Ray Serve runs ${lost.join(", ")} without a configuration (serve.run), which would be removed: deploy it by a configuration`,
    );
  }
  return {
    applications: [
      ...others.map(([, app]) => app.deployed_app_config!),
      ...(config === null ? [] : [config]),
    ],
    ...(capacity == null ? {} : { target_capacity: capacity }),
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
