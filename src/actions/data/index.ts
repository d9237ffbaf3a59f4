import { mkdir, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeLocalEngine } from "../../engines/local/engine.ts";
import { openWorkFiles } from "../../engines/local/work-files.ts";
import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import type { Host } from "../../ports/host.ts";
import { readFreeBytes } from "../../sources/disk-space.ts";
import { makeSecretFinder } from "../../sources/secret-finder.ts";
import { knownDigests, placeOf, wire } from "../../wiring.ts";
import { makeTableStorer } from "../../workers/table-storer.ts";
import { type DataEnd, data } from "./data.ts";
import { parseDataInputs } from "./inputs.ts";

/** Enters the action on a runner. */
export function run(env = process.env): Promise<void> {
  const host = makeRunnerHost(env);
  return runAction(
    async () => (await runData(readActionInputs(env), host, env)).exit,
    () => ({ host }),
  );
}

/** The story with its adapters, on a runner or at a terminal. */
export async function runData(
  raw: Record<string, string>,
  host: Host,
  env: NodeJS.ProcessEnv,
): Promise<DataEnd> {
  const inputs = parseDataInputs(raw);
  const place = placeOf(host, env, inputs);
  const { directory } = place;
  return data(inputs, {
    ...(await wire(place)),
    files: await openWorkFiles(directory, env["RUNNER_TEMP"] || tmpdir(), knownDigests(host, env)),
    engine: makeLocalEngine(),
    storer: makeTableStorer(directory),
    secrets: makeSecretFinder(),
    environment: env,
    freeBytes: () => readFreeBytes(directory),
    writeText: async (file, content) => {
      const full = path.resolve(directory, file);
      await mkdir(path.dirname(full), { recursive: true });
      await writeFile(full, content);
    },
  });
}
