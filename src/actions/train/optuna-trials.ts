import type { TrialRecord } from "../../core/record/tuning.ts";
import { parseAsked } from "../../core/tune/optuna-space.ts";
import { goalOf } from "../../core/tune/plan.ts";
import { encode, type Trial, trialName } from "./trial.ts";
import type { TuneCourse } from "./tune.ts";
import { planKey, tuneOf } from "./tune-plan.ts";

/** Where the parameters of the next trial come from, and where its value goes. */
export interface Asking {
  ask(trial: number): Promise<Trial>;
  tell(record: TrialRecord): Promise<void>;
}

const askedFileName = "asked.json";

/** Trials out of the user's Optuna study. What was asked is kept beside the trials, so that after a kill the same
 *  question is not asked twice. */
export async function makeAsking(
  { inputs, ports, folders, plan }: TuneCourse,
  finished: readonly TrialRecord[],
): Promise<Asking> {
  const tune = tuneOf(inputs);
  const { direction, metric } = goalOf(tune);
  const { storage = null, study: name = inputs.model, program } = tune.optuna;
  const optuna = ports.optuna(program);
  const study = { storage, name, direction };
  await optuna.create(study);
  const open = await folders.readAll(askedFileName);
  const sqlite = oneAtATime();
  const tell: Asking["tell"] = async ({ trial, optuna: number, state, metrics }) => {
    const value = state === "complete" && Object.hasOwn(metrics, metric) ? metrics[metric]! : null;
    await sqlite(() => optuna.tell(study, number!, value));
    await folders.open(`asked-${trial}`);
  };
  // A kill may have come between a trial's end and its telling.
  for (const record of finished) if (open.has(`asked-${record.trial}`)) await tell(record);
  return {
    tell,
    async ask(trial) {
      const place = `asked-${trial}`;
      const before = open.get(place);
      const known = before === undefined ? null : parseAsked(new TextDecoder().decode(before), tune.space);
      const asked = known ?? (await sqlite(() => optuna.ask(study, tune.space)));
      await folders.write(place, askedFileName, encode(asked));
      ports.host.info(
        `${trialName(trial)} is number ${asked.number} of the study ${name} (${planKey(plan)})`,
      );
      return { trial, params: asked.params, optuna: asked.number };
    },
  };
}

/** Lets one question at a time through: a file of SQLite has one writer. */
function oneAtATime(): <T>(question: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (question) => {
    const next = last.then(question, question);
    last = next.catch(() => undefined);
    return next;
  };
}
