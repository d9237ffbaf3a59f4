import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { makeRay } from "../../clients/ray/client.ts";
import type { ServeApplication, ServeInstance } from "../../clients/ray/serve.ts";
import type { Progress } from "../../core/deploy/rollout.ts";
import { canonicalJson, sha256 } from "../../core/digest.ts";
import type { Served } from "../../core/record/deployment.ts";
import { errorMessage, UserError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Journal, Target, Wanted } from "../../ports/target.ts";
import { parseOptions, type RawOptions, required } from "../options.ts";
import { fillTemplate } from "../pointer.ts";
import { restMs, settle } from "../settle.ts";
import { type AppConfig, digestOf, mergeApplications, withDigest } from "./application.ts";

export const rayServeOptions = z.strictObject({
  address: z.url({ protocol: /^https?$/, error: "is not an http address" }).optional(),
  application: required("fraud"),
  config: required("serve/fraud.yaml"),
});
type Options = z.infer<typeof rayServeOptions>;

export interface RayServeAccess {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** For becoming RUNNING. */
  readonly timeoutMs: number;
}

/** Target `ray-serve`: one application of Ray Serve. Its configuration is a file in which `{digest}` and its like are
 *  filled in. Serve is told all applications at once and removes those that it is not told, so the others are read and
 *  told again as they are. */
export function makeRayServeTarget(raw: RawOptions, access: RayServeAccess): Target {
  const options = parseOptions<Options>("ray-serve", rayServeOptions, raw);
  const { serve } = makeRay({ address: addressOf(options, access), headers: {}, clock: access.clock });
  const name = options.application;
  const title = `Ray Serve's application ${name}`;
  // What was configured before this run changed it: a model that was put there by hand has no other trace.
  let saved: AppConfig | null = null;

  const look = () => serve.applications();
  const appOf = (instance: ServeInstance): ServeApplication | null => instance.applications[name] ?? null;
  const wait = (config: AppConfig) =>
    settle(
      { what: title, look: async () => appOf(await look()), judge: (app) => judgeApplication(app, config) },
      access,
    );
  /** A change that another run began is waited for; where it does not end, its state is what is said. */
  const atRest = async (): Promise<ServeApplication | null> => {
    const timeoutMs = Math.min(access.timeoutMs, restMs);
    const resting = { what: title, look: async () => appOf(await look()), judge: judgeRest };
    return settle(resting, { clock: access.clock, timeoutMs }).catch(async () => appOf(await look()));
  };
  const put = async (config: AppConfig | null, journal: Journal): Promise<void> => {
    const instance = await look();
    await journal("put-applications", config === null ? `${title} is removed` : versionOf(config));
    await serve.put(mergeApplications(instance, name, config));
    if (config === null) return;
    await journal("wait-running", title);
    await wait(config);
  };

  return {
    name: "ray-serve",
    async readBack() {
      const app = await atRest();
      saved ??= app?.deployed_app_config ?? null;
      return app === null ? { digest: null, version: null } : servedOf(app);
    },
    async plan(wanted) {
      const others = Object.keys((await look()).applications).filter((one) => one !== name);
      return [
        `put ${title} as \`${options.config}\` says, version \`${versionOf(await configOf(options, access, wanted))}\``,
        ...(others.length === 0 ? [] : [`leave ${others.join(", ")} as configured`]),
        "wait until it is RUNNING",
      ];
    },
    async apply(wanted, _before, journal) {
      const config = await configOf(options, access, wanted);
      const app = appOf(await look());
      if (app !== null && isSame(app.deployed_app_config, config)) await wait(config);
      else await put(config, journal);
      return { version: versionOf(config), url: null };
    },
    async restore(before, _failed, journal) {
      const app = appOf(await look());
      if (before === null || (before.digest === null && before.version === null)) {
        if (app !== null) await put(null, journal);
        return;
      }
      const own = saved !== null && versionOf(saved) === before.version ? saved : null;
      const config = own ?? (before.digest === null ? null : await configOf(options, access, before));
      if (config === null) throw new Error(`the configuration of ${title} before is not known any more`);
      if (app !== null && isSame(app.deployed_app_config, config)) await wait(config);
      else await put(config, journal);
    },
  };
}

/** RUNNING with the configuration that was put; an old one that is RUNNING still does not count. */
function judgeApplication(app: ServeApplication | null, config: AppConfig): Progress {
  if (app === null) return { state: "waiting", text: "it is not there yet" };
  if (!isSame(app.deployed_app_config, config))
    return { state: "waiting", text: "it has the old configuration" };
  if (app.status === "RUNNING") return { state: "done" };
  const said = app.message === "" ? app.status : `${app.status}: ${lastLine(app.message)}`;
  return { state: app.status === "DEPLOY_FAILED" ? "failed" : "waiting", text: said };
}

function judgeRest(app: ServeApplication | null): Progress {
  const isMoving = app !== null && ["NOT_STARTED", "DEPLOYING", "DELETING"].includes(app.status);
  return isMoving ? { state: "waiting", text: app.status } : { state: "done" };
}

function servedOf(app: ServeApplication): Served {
  const config = app.deployed_app_config ?? null;
  if (config === null) return { digest: null, version: "deployed without a configuration" };
  if (app.status === "RUNNING") return { digest: digestOf(config), version: versionOf(config) };
  return { digest: null, version: `${versionOf(config)}, ${app.status}` };
}

/** The configuration's own digest, 12 digits of it: Serve has no number for one. */
function versionOf(config: AppConfig): string {
  return sha256(canonicalJson(config)).slice(7, 19);
}

function isSame(a: unknown, b: AppConfig): boolean {
  return a != null && canonicalJson(a) === canonicalJson(b);
}

async function configOf(options: Options, { folder }: RayServeAccess, wanted: Wanted): Promise<AppConfig> {
  const file = options.config;
  try {
    const text = await readFile(path.resolve(folder, file), "utf8");
    const parsed = z.looseObject({}).parse(parse(text));
    const filled = z.looseObject({}).parse(fillAll(parsed, wanted));
    return withDigest({ ...filled, name: options.application }, wanted.digest);
  } catch (thrown) {
    throw new UserError(
      {
        code: "file-malformed",
        file,
        message: `${file} is not the configuration of an application: ${errorMessage(thrown).split("\n")[0]}`,
        hint: "import_path: serve_fraud:app, and what else `serve deploy` takes under applications:",
      },
      thrown,
    );
  }
}

function fillAll(value: unknown, wanted: Wanted): unknown {
  if (typeof value === "string") return fillTemplate(value, wanted);
  if (Array.isArray(value)) return value.map((one) => fillAll(one, wanted));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fillAll(one, wanted)]));
}

function addressOf(options: Options, { env }: RayServeAccess): URL {
  const text = options.address ?? (env["RAY_API_SERVER_ADDRESS"] || env["RAY_ADDRESS"] || "");
  if (/^https?:\/\//.test(text)) return new URL(text);
  throw new UserError({
    code: "config-invalid",
    message: "target ray-serve: no address of Ray's dashboard is named",
    hint: "set the option address, or RAY_API_SERVER_ADDRESS in the step's env, such as http://ray-head:8265",
  });
}

function lastLine(text: string): string {
  return (text.trim().split("\n").at(-1) ?? "").slice(0, 300);
}
