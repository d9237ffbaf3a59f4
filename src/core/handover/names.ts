import { UserError } from "../../errors.ts";
import type { RecordKind } from "../record/words.ts";

const partPattern = /^[a-z0-9._-]{1,60}$/;
const attemptPattern = /^(.+)-a([1-9]\d{0,5})$/;
const filePattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/** A model or leg name that is safe as a folder and inside an artifact name.
 *  `.` and `..` are refused, and so is a leg that ends like an attempt suffix (`-a2`), which a reader could not tell apart. */
export function checkPart(part: "model" | "leg", name: string): void {
  const reserved = /^\.+$/.test(name) || (part === "leg" && attemptPattern.test(name));
  if (partPattern.test(name) && !reserved) return;
  throw new UserError({
    code: "input-invalid",
    message: `${part} ${JSON.stringify(name.slice(0, 80))} is not a name that a folder and an artifact can carry`,
    hint: `use 1 to 60 of a-z, 0-9, ".", "_" and "-"${part === "leg" ? ', not ending in "-a<number>"' : ""}`,
    input: part,
  });
}

/** Whether a file may lie in a record's folder: one plain name, no path. */
export function isFileName(name: string): boolean {
  return filePattern.test(name);
}

/** `evenhand-<kind>-<model>-<leg>`: exact, so that one request finds every run's artifact of it.
 *  @throws UserError when model or leg cannot be part of a name. */
export function artifactName(kind: RecordKind, model: string, leg: string): string {
  checkPart("model", model);
  checkPart("leg", leg);
  return `evenhand-${kind}-${model}-${leg}`;
}

/** The name a re-run takes when the plain one stays reserved. */
export function attemptName(name: string, attempt: number): string {
  return `${name}-a${attempt}`;
}

/** An artifact's name without its attempt suffix, and that attempt (0 when there is none).
 *  @example splitAttempt("evenhand-evaluation-fraud-default-a2") // {name: "evenhand-evaluation-fraud-default", attempt: 2} */
export function splitAttempt(name: string): { name: string; attempt: number } {
  const match = attemptPattern.exec(name);
  return match === null ? { name, attempt: 0 } : { name: match[1]!, attempt: Number(match[2]) };
}
