import { sha256 } from "../digest.ts";

/** What makes a piece of work itself, whatever the attempt. */
export interface Work {
  readonly repository: string;
  readonly runId: number;
  /** Of the workflow's job and step: GITHUB_JOB, GITHUB_ACTION. */
  readonly job: string;
  readonly step: string;
  readonly model: string;
  readonly leg: string;
  readonly seed: number;
  /** What else tells it apart: a trial, or the time where there is no run. */
  readonly part: string;
}

const mostEarlier = 20;

/** @example jobName(work, 2) // "evenhand-3f2a91c07b5e-2" */
export function jobName(work: Work, attempt: number): string {
  const { repository, runId, job, step, model, leg, seed, part } = work;
  const whole = JSON.stringify([repository, runId, job, step, model, leg, seed, part]);
  return `evenhand-${sha256(whole).slice(7, 19)}-${attempt}`;
}

/** The names that earlier attempts at the same work had, the latest first. */
export function earlierNames(work: Work, attempt: number): string[] {
  const count = Math.min(Math.max(0, attempt - 1), mostEarlier);
  return Array.from({ length: count }, (_, back) => jobName(work, attempt - 1 - back));
}
