import { errorMessage, UserError } from "../errors.ts";
import type { AnnotationPlace } from "../ports/host.ts";
import { PermissionDenied } from "../ports/permission-denied.ts";

export interface FailureText {
  readonly exit: 2 | 3;
  /** For the one annotation. */
  readonly text: string;
  readonly place: AnnotationPlace;
  /** For the log, in debug only: a stack of a bundle helps nobody else. */
  readonly stack: string | null;
}

/** What is said about anything thrown: a mistake of the user's with its mending (2), or a broken world with its causes (3). */
export function describeFailure(thrown: unknown, debug: boolean): FailureText {
  const stack = debug && thrown instanceof Error && thrown.stack ? scrub(thrown.stack) : null;
  if (thrown instanceof UserError) {
    const { message, hint, file, line, column } = thrown.detail;
    const place = { ...(file && { file }), ...(line && { line }), ...(column && { column }) };
    return { exit: 2, text: scrub(`${message}\n${hint}`), place, stack };
  }
  if (thrown instanceof PermissionDenied) {
    const hint = `add \`${thrown.permission}\` under \`permissions:\` in the workflow`;
    return { exit: 2, text: `${thrown.message}\n${hint}`, place: {}, stack };
  }
  return { exit: 3, text: scrub(causes(thrown).join("\ncaused by: ")), place: {}, stack };
}

/** Tokens and signed addresses must not reach a log through an error's text. */
export function scrub(text: string): string {
  return text
    .replace(/\b(gh[pousr]_|github_pat_)\w+/g, "$1***")
    .replace(/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "***")
    .replace(/\b(bearer|token)\s+[\w.~+/=-]{16,}/gi, "$1 ***")
    .replace(/([?&][\w.-]*(?:sig|signature|token|secret|key|credential)[\w.-]*=)[^&\s"'<>]+/gi, "$1***");
}

function causes(thrown: unknown): string[] {
  const lines: string[] = [];
  const seen = new Set<unknown>();
  for (
    let error: unknown = thrown ?? new Error();
    error !== undefined && !seen.has(error) && lines.length < 5;
  ) {
    seen.add(error);
    const line = errorMessage(error) || "an error without a message";
    // A cause whose words the message already has says nothing new.
    if (!lines.some((known) => known.includes(line))) lines.push(line);
    error = error instanceof Error ? error.cause : undefined;
  }
  return lines;
}
