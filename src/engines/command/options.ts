import { z } from "zod";
import { readOptions } from "../remote/options.ts";

const command = z.string().min(1);

const schema = z.strictObject({
  /** Starts the job and returns; without `status` it also waits for its end, and its exit code is the job's. */
  submit: command,
  /** Prints one word: pending, running, succeeded, failed or stopped. */
  status: command.optional(),
  /** Prints the job's output as it comes, until the job has ended. */
  logs: command.optional(),
  /** Ends the job; a job that is not there is no error. */
  stop: command,
  /** Puts the outputs where the command would have written them here. */
  fetch: command.optional(),
  /** Seconds between two looks. */
  every: z.number().min(0.1).max(3600).default(15),
});
export type CommandEngineOptions = z.infer<typeof schema>;

/** Throws UserError. */
export function readCommandOptions(text: string): CommandEngineOptions {
  return readOptions("command", text, schema);
}
