import type { Config } from "../config/schema.ts";
import { textAt } from "../events/payload.ts";

/** Lines kept of one model when nothing is configured. */
export const linesKept = 200;

/** How many lines of history are kept; 0: none is written.
 *  @param asked the input `history`; null: the configuration decides */
export function historyKeep(config: Config | null, asked: boolean | null): number {
  const configured = config?.report.history ?? true;
  if (asked === false || (asked === null && configured === false)) return 0;
  return typeof configured === "object" ? configured.keep : linesKept;
}

/** The branch that was pushed to, when the run is a push of a branch and nothing else: a pull request never writes. */
export function pushedBranch(event: string, ref: string): string | null {
  const prefix = "refs/heads/";
  return event === "push" && ref.startsWith(prefix) ? ref.slice(prefix.length) : null;
}

/** Whether the payload itself says that this is the default branch. */
export function isDefaultBranch(branch: string, payload: unknown): boolean {
  return textAt(payload, "repository", "default_branch") === branch;
}

/** A ref component that git takes, for any model name: git refuses `..`, a dot at either end and `.lock`. Two names that
 *  become one are told apart by the entries, which name their model.
 *  @example historyRef("fraud") // "evenhand/history/fraud" */
export function historyRef(model: string): string {
  const isRefused = /^\.|\.\.|\.$|\.lock$/.test(model);
  return `evenhand/history/${isRefused ? model.replaceAll(".", "-dot-") : model}`;
}
