import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { errorMessage, UserError } from "../../errors.ts";

const schema = z.looseObject({
  apiVersion: z.string().min(1),
  kind: z.string().min(1),
  metadata: z.looseObject({ namespace: z.string().optional() }).default({}),
  spec: z.looseObject({}),
});

export type Manifest = z.infer<typeof schema>;

/** The user's resource as written; Evenhand gives it its name. Throws UserError. */
export async function readManifest(file: string, directory: string): Promise<Manifest> {
  const text = await readFile(path.resolve(directory, file), "utf8").catch(() => null);
  if (text === null) throw wrong(file, "does not exist", "file-missing");
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 100 });
  } catch (thrown) {
    throw wrong(file, `is not YAML: ${errorMessage(thrown).split("\n")[0]}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw wrong(file, `is no resource: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

function wrong(
  file: string,
  why: string,
  code: "file-missing" | "file-malformed" = "file-malformed",
): UserError {
  const hint =
    "`manifest` of `engine-options` is one Job, TrainJob or the like as YAML, from the working directory";
  return new UserError({ code, message: `${file} ${why}`, hint, input: "engine-options", file });
}
