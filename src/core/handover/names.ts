import { UserError } from "../../errors.ts";
import type { RecordKind } from "../record/words.ts";

const partPattern = /^[a-z0-9._-]{1,60}$/;
const attemptPattern = /^(.+)-a([1-9]\d{0,5})$/;
const partOfPath = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,200}$/;
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

/** Whether a file may be part of an artifact under this path: plain names, with forward slashes between them. */
export function isArtifactPath(path: string): boolean {
  return path.length <= 400 && path.split("/").every((part) => partOfPath.test(part) && !part.endsWith("."));
}

/** `evenhand-<kind>-<model>-<leg>`: exact, so that one request finds every run's artifact of it.
 *  @throws UserError when model or leg cannot be part of a name. */
export function artifactName(kind: RecordKind, model: string, leg: string): string {
  checkPart("model", model);
  checkPart("leg", leg);
  return `evenhand-${kind}-${model}-${leg}`;
}

/** `evenhand-model-<model>-<first 12 hex digits of the digest>`: the artifact that carries a model file or folder.
 *  @param digest `sha256:<hex>` of the file, or of the folder's list of files
 *  @throws UserError when the model cannot be part of a name. */
export function modelArtifactName(model: string, digest: string): string {
  return digestName("model", model, digest);
}

/** `evenhand-attestation-<model>-<first 12 hex digits of the digest>`: the artifact that carries what a key of the user's
 *  own has signed about the model's file.
 *  @throws UserError when the model cannot be part of a name. */
export function attestationArtifactName(model: string, digest: string): string {
  return digestName("attestation", model, digest);
}

function digestName(what: string, model: string, digest: string): string {
  checkPart("model", model);
  return `evenhand-${what}-${model}-${digest.replace(/^sha256:/, "").slice(0, 12)}`;
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
