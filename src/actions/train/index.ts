import { tmpdir } from "node:os";
import path from "node:path";
import { chooseModel } from "../../core/config/choose-model.ts";
import { parseConfig } from "../../core/config/parse.ts";
import { fillFromConfig } from "../../core/train/config-inputs.ts";
import { makeLocalEngine } from "../../engines/local/engine.ts";
import { readMachine } from "../../engines/local/machine.ts";
import { openWorkFiles } from "../../engines/local/work-files.ts";
import { makeGit } from "../../github/git-program.ts";
import { makeLocalHistory } from "../../github/local-history.ts";
import { makeClock } from "../../host/clock.ts";
import { makeFence } from "../../host/fence.ts";
import { makeRecordFolder } from "../../host/record-folder.ts";
import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import type { Host } from "../../ports/host.ts";
import { makeLocalFile } from "../../sources/local-file.ts";
import { version } from "../../version.ts";
import { artifactsOf, connect, placeOf, readTextOrNull } from "../../wiring.ts";
import { parseTrainInputs } from "./inputs.ts";
import { type TrainEnd, train } from "./train.ts";

/** Inputs first, then `train:` of the model in the configuration. */
async function withConfig(raw: Record<string, string>, directory: string): Promise<Record<string, string>> {
  const file = raw["config"] || "evenhand.yml";
  const text = await readTextOrNull(path.resolve(directory, file));
  const config = text === null ? null : parseConfig(text, file);
  return fillFromConfig(raw, config, chooseModel(config, raw["model"] || null));
}

/** Enters the action on a runner. */
export function run(environment = process.env): Promise<void> {
  const host = makeRunnerHost(environment);
  return runAction(
    async () => (await runTrain(readActionInputs(environment), host, environment)).exit,
    () => ({ host }),
  );
}

/** The story with its adapters, on a runner or at a terminal. */
export async function runTrain(
  raw: Record<string, string>,
  host: Host,
  environment: NodeJS.ProcessEnv,
): Promise<TrainEnd> {
  const directory = path.resolve(host.context.workspace, raw["working-directory"] || ".");
  const inputs = parseTrainInputs(await withConfig(raw, directory));
  // At a terminal stdout is the answer's, and nobody reads workflow commands.
  const write = (chunk: string | Uint8Array) => void process.stdout.write(chunk);
  const plain = { open() {}, write: (chunk: string) => void process.stderr.write(chunk), close() {} };
  const clock = makeClock();
  const place = placeOf(host, environment, inputs);
  const github = await connect(place, clock);
  return train(inputs, {
    host,
    environment,
    clock,
    artifacts: github === null ? null : artifactsOf(github, place),
    commits: makeLocalHistory(makeGit(directory, environment)),
    engine: makeLocalEngine(),
    files: await openWorkFiles(directory, environment["RUNNER_TEMP"] || tmpdir()),
    records: makeRecordFolder(path.resolve(directory, inputs.records)),
    machine: readMachine(),
    version,
    open: (file) => makeLocalFile(file, directory),
    makeFence: () => (host.context.onRunner ? makeFence(write) : plain),
  });
}
