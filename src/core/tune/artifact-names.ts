import { checkPart, splitAttempt } from "../handover/names.ts";

/** GitHub starts no more jobs of one matrix. */
export const mostJobs = 256;

/** Artifacts of a sweep, by what they hold.
 *  @throws UserError when model or leg cannot be part of a name. */
export function planArtifact(model: string, leg: string): string {
  return `evenhand-plan-${parts(model, leg)}`;
}

export function trialArtifact(model: string, leg: string, trial: number): string {
  return `evenhand-trial-${parts(model, leg)}-t${trial}`;
}

export function trialFilesArtifact(model: string, leg: string, trial: number): string {
  return `evenhand-trial-files-${parts(model, leg)}-t${trial}`;
}

/** The trial that an artifact of this name records; null: it is none of this sweep's. */
export function trialOfArtifact(name: string, model: string, leg: string): number | null {
  const plain = splitAttempt(name).name;
  const match = /-t(\d{1,3})$/.exec(plain);
  if (match === null) return null;
  const trial = Number(match[1]);
  return plain === trialArtifact(model, leg, trial) ? trial : null;
}

function parts(model: string, leg: string): string {
  checkPart("model", model);
  checkPart("leg", leg);
  return `${model}-${leg}`;
}
