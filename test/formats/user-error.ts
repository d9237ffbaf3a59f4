import { UserError } from "../../src/errors.ts";

/** The UserError that something fails with; any other outcome fails the test. */
export async function userErrorOf(work: () => unknown): Promise<UserError> {
  try {
    await work();
  } catch (thrown) {
    if (thrown instanceof UserError) return thrown;
    throw thrown;
  }
  throw new Error("nothing was refused");
}

/** An error as a line of a kept page: what is said, then what to do. */
export function sentenceOf({ detail }: UserError): string {
  const at = [detail.line, detail.column].filter((one) => one !== undefined).join(":");
  const input = detail.input === undefined ? "" : ` [input ${detail.input}]`;
  return `${detail.message}\n  → ${detail.hint}\n  (${detail.code}${at === "" ? "" : ` at ${at}`})${input}`;
}
