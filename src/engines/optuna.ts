import { execFile } from "node:child_process";
import { stepEnvironment } from "../core/train/child-environment.ts";
import { optunaSpace, parseAsked } from "../core/tune/optuna-space.ts";
import { UserError } from "../errors.ts";
import type { Optuna, Study } from "../ports/optuna.ts";

interface Place {
  /** Absolute: what `sqlite:///optuna.db` starts from. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

const patienceMilliseconds = 120_000;

/** Optuna by its own program, one process a question. */
export function makeOptuna(program: string, { directory, environment }: Place): Optuna {
  const call = (verb: string, { storage, name }: Study, args: readonly string[]) =>
    new Promise<string>((resolve, reject) => {
      const where = storage === null ? [] : ["--storage", storage];
      const all = [verb, ...where, "--study-name", name, ...args];
      const options = {
        cwd: directory,
        env: stepEnvironment(environment),
        timeout: patienceMilliseconds,
        windowsHide: true,
      };
      execFile(program, all, options, (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(refusalOf(program, verb, error, stderr));
      });
    });
  return {
    async create(study) {
      await call("create-study", study, ["--direction", study.direction, "--skip-if-exists"]);
    },
    async ask(study, space) {
      const answer = await call("ask", study, [
        ...["--search-space", JSON.stringify(optunaSpace(space))],
        ...["--format", "json"],
      ]);
      const asked = parseAsked(answer, space);
      if (asked !== null) return asked;
      throw new Error(`${program} ask answered ${JSON.stringify(answer.slice(0, 200))}`);
    },
    async tell(study, trial, value) {
      // With its sign in one word: `--values -1e-7` would be read as a flag.
      const said = value === null ? ["--state", "fail"] : ["--state", "complete", `--values=${value}`];
      await call("tell", study, ["--trial-number", String(trial), ...said, "--skip-if-finished"]);
    },
  };
}

function refusalOf(
  program: string,
  verb: string,
  error: { readonly code?: unknown; readonly message: string },
  stderr: string,
): UserError {
  if (error.code === "ENOENT") {
    return new UserError({
      code: "unsupported",
      message: `the sampler is \`optuna\`, and there is no program ${program}`,
      hint: "install it before this step, for example `pip install optuna`, or name it as `tune: optuna: program:`",
    });
  }
  const lines = stderr.trim().split("\n");
  const last =
    lines.findLast((line) => /(?:Error|Exception)\b|: error:/.test(line)) ||
    lines.at(-1) ||
    error.message.split("\n")[0];
  return new UserError({
    code: "unsupported",
    message: `${program} ${verb} failed: ${last?.slice(0, 300)}`,
    hint: "does `optuna studies --storage …` work with this storage from the working directory?",
  });
}
