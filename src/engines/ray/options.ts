import { z } from "zod";
import type { RayOptions } from "../../clients/ray/call.ts";
import { UserError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import { commonOptions, readOptions, refuseHalf } from "../remote/options.ts";

const amount = z.number().nonnegative();

const schema = z.strictObject({
  ...commonOptions,
  /** Of the dashboard; RAY_API_SERVER_ADDRESS or RAY_ADDRESS when absent, as in Ray's own client. */
  address: z.string().optional(),
  headers: z.record(z.string(), z.string()).default({}),
  cpus: amount.optional(),
  gpus: amount.optional(),
  /** Bytes. */
  memory: z.int().nonnegative().optional(),
  resources: z.record(z.string(), amount).optional(),
  /** Packages for Ray to install, as in its runtime environment. */
  pip: z.array(z.string()).optional(),
});
export type RayEngineOptions = z.infer<typeof schema>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws UserError. */
export function readRayOptions(text: string): RayEngineOptions {
  const options = readOptions("ray", text, schema);
  refuseHalf(options);
  return options;
}

/** Where the dashboard is and how to log in. Throws UserError. */
export function rayServer(options: RayEngineOptions, environment: Environment, clock: Clock): RayOptions {
  const { address, source } = addressOf(options, environment);
  if (!URL.canParse(address) || !/^https?:/.test(address)) {
    throw new UserError({
      code: "input-invalid",
      message: `the address ${JSON.stringify(address)} of ${source} is not an http(s) address`,
      hint: "it is that of Ray's dashboard, for example http://127.0.0.1:8265",
      input: "engine-options",
    });
  }
  const given = Object.keys(options.headers).some((name) => name.toLowerCase() === "authorization");
  const token = environment["RAY_AUTH_TOKEN"];
  const login: Record<string, string> = !given && token ? { authorization: `Bearer ${token}` } : {};
  return { address: new URL(address), headers: { ...login, ...options.headers }, clock };
}

function addressOf(options: RayEngineOptions, environment: Environment): { address: string; source: string } {
  if (options.address !== undefined) return { address: options.address, source: "`engine-options`" };
  for (const name of ["RAY_API_SERVER_ADDRESS", "RAY_ADDRESS"]) {
    const address = environment[name];
    if (address) return { address, source: name };
  }
  return { address: "http://127.0.0.1:8265", source: "this machine" };
}
