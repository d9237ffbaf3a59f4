import { tmpdir } from "node:os";
import path from "node:path";
import { chooseModel, modelIn } from "../../core/config/choose-model.ts";
import { parseConfig } from "../../core/config/parse.ts";
import { fillFromConfig } from "../../core/train/config-inputs.ts";
import { chooseEngine, rememberJobs } from "../../engines/choose.ts";
import { keptFiles } from "../../engines/local/kept-files.ts";
import { readMachine } from "../../engines/local/machine.ts";
import { openWorkFiles } from "../../engines/local/work-files.ts";
import { makeOptuna } from "../../engines/optuna.ts";
import { makeGit } from "../../github/git-program.ts";
import { makeLocalHistory } from "../../github/local-history.ts";
import { makeClock } from "../../host/clock.ts";
import { makeFence } from "../../host/fence.ts";
import { makeRecordFolder } from "../../host/record-folder.ts";
import { runAction } from "../../host/run-action.ts";
import { readActionInputs } from "../../host/run-context.ts";
import { makeRunFolders } from "../../host/run-folders.ts";
import { makeRunnerHost } from "../../host/runner.ts";
import { keepForEnd, makeStepState } from "../../host/step-state.ts";
import type { Host } from "../../ports/host.ts";
import { makeLocalFile } from "../../sources/local-file.ts";
import { version } from "../../version.ts";
import { archivesFor, artifactsOf, connect, knownDigests, placeOf, readTextOrNull } from "../../wiring.ts";
import { parseTrainInputs, type TrainInputs } from "./inputs.ts";
import { train } from "./train.ts";
import type { TrainEnd } from "./train-end.ts";

/** Inputs first, then `train:` of the model in the configuration. */
export async function readInputs(raw: Record<string, string>, directory: string): Promise<TrainInputs> {
  const file = raw["config"] || "evenhand.yml";
  const text = await readTextOrNull(path.resolve(directory, file));
  const config = text === null ? null : parseConfig(text, file);
  const model = chooseModel(config, raw["model"] || null);
  const { stages = null, tune = null } = modelIn(config, model)?.train ?? {};
  return parseTrainInputs(fillFromConfig(raw, config, model), { stages, tune });
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
  const inputs = await readInputs(raw, directory);
  // At a terminal stdout is the answer's, and nobody reads workflow commands.
  const write = (chunk: string | Uint8Array) => void process.stdout.write(chunk);
  const plain = { open() {}, write: (chunk: string) => void process.stderr.write(chunk), close() {} };
  const clock = makeClock();
  const place = placeOf(host, environment, inputs);
  const github = await connect(place, clock);
  const engine = await chooseEngine(inputs.engine, inputs.engineOptions ?? "", { environment, clock });
  return train(inputs, {
    host,
    environment,
    clock,
    archives: archivesFor(host, environment),
    keptFiles,
    keepForEnd: (name, value) => keepForEnd(environment, name, value),
    artifacts: github === null ? null : artifactsOf(github, place),
    commits: makeLocalHistory(makeGit(directory, environment)),
    engine: rememberJobs(engine, makeStepState(environment)),
    files: await openWorkFiles(
      directory,
      environment["RUNNER_TEMP"] || tmpdir(),
      knownDigests(host, environment),
    ),
    records: makeRecordFolder(path.resolve(directory, inputs.records)),
    runFolders: (...names) => makeRunFolders(place.records, names),
    optuna: (program) => makeOptuna(program, { directory, environment }),
    machine: readMachine(),
    version,
    open: (file) => makeLocalFile(file, directory),
    makeFence: () => (host.context.onRunner ? makeFence(write) : plain),
  });
}
