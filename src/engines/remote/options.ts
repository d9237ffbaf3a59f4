import { parse } from "yaml";
import { z } from "zod";
import { errorMessage, UserError } from "../../errors.ts";

/** Of every engine that runs elsewhere. */
export const commonOptions = {
  /** Variables of this step that the command is given there; no other is sent. */
  environment: z.array(z.string().regex(/^[A-Za-z_]\w*$/)).default([]),
  send: z.enum(["tracked", "inputs"]).default("tracked"),
  /** Run there with the outputs in $EVENHAND_BUNDLE, and here to bring that file back. */
  upload: z.string().min(1).optional(),
  fetch: z.string().min(1).optional(),
} as const;

/** Reads `engine-options`: YAML or JSON. Throws UserError naming every key that is wrong. */
export function readOptions<T extends z.ZodType>(engine: string, text: string, schema: T): z.infer<T> {
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 }) ?? {};
  } catch (thrown) {
    throw wrong(`the input \`engine-options\` is not YAML: ${errorMessage(thrown).split("\n")[0]}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `\`${path.join(".")}\`: ${message}`,
  );
  throw wrong(
    `the input \`engine-options\` does not fit the engine ${engine}: ${problems.slice(0, 5).join("; ")}`,
  );
}

function wrong(message: string): UserError {
  const hint = "docs/engines.md lists the options of each engine";
  return new UserError({ code: "input-invalid", message, hint, input: "engine-options" });
}

/** `upload` and `fetch` belong together. */
export function refuseHalf({
  upload,
  fetch,
}: {
  upload?: string | undefined;
  fetch?: string | undefined;
}): void {
  if ((upload === undefined) === (fetch === undefined)) return;
  const [has, lacks] = upload === undefined ? ["fetch", "upload"] : ["upload", "fetch"];
  throw wrong(
    `\`engine-options\` has \`${has}\` without \`${lacks}\`: one carries the outputs out, the other back`,
  );
}

const paths = new Set(["EVENHAND_PARAMS", "EVENHAND_OUTPUT", "EVENHAND_METRICS", "EVENHAND_CHECKPOINTS"]);

/** The variables that travel: what Evenhand tells the command, less paths of this machine, and what the user named.
 *  Throws UserError for a name that the step does not have. */
export function sentEnvironment(
  environment: Readonly<Record<string, string>>,
  allowed: readonly string[],
): Record<string, string> {
  const own = Object.entries(environment).filter(
    ([name]) => name.startsWith("EVENHAND_") && !paths.has(name),
  );
  const named = allowed.map((name): [string, string] => {
    const value = environment[name];
    if (value !== undefined) return [name, value];
    throw wrong(`\`environment\` of \`engine-options\` names ${name}, which this step does not have`);
  });
  return Object.fromEntries([...own.filter(([name]) => name !== "EVENHAND_JOB"), ...named]);
}
