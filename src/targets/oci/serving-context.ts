import { copyFile, mkdir, mkdtemp, open, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { UserError } from "../../errors.ts";
import type { Wanted } from "../../ports/target.ts";
import { findModel, readModel } from "../model-content.ts";
import type { OciAccess, OciSettings } from "./oci.ts";
import { chooseServing, pythonOf, renderDockerfile, renderServeProgram, type Serving } from "./serving.ts";

/** A folder with everything that the image of a model is built of, its Dockerfile among it. */
export interface ServingContext {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Writes the wanted model, what it needs and a Dockerfile into a folder of their own; the model is looked at again there.
 *  @throws UserError when a Dockerfile has to be written by hand */
export async function makeServingContext(
  options: OciSettings,
  access: OciAccess,
  wanted: Wanted,
): Promise<ServingContext> {
  const folder = await mkdtemp(path.join(tmpdir(), "evenhand-image-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const content = await findModel({ ...access, path: options.path ?? null }, wanted);
    const serving = chooseServing(content);
    if (typeof serving === "string") throw noServing(serving);
    for (const file of content.files)
      await writeModelFile(path.join(folder, "model", file.path), file.stream());
    const name = content.kind === "file" ? path.join("model", content.files[0]!.path) : "model";
    const written = await readModel(folder, name);
    if (typeof written === "string" || written.digest !== wanted.digest)
      throw new Error("the model changed while it was copied for its image");
    await writeSurroundings(folder, serving, { options, access, digest: content.digest });
    return { folder, remove };
  } catch (thrown) {
    await remove();
    throw thrown;
  }
}

async function writeModelFile(file: string, stream: AsyncIterable<Uint8Array>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const handle = await open(file, "wx", 0o644);
  try {
    for await (const chunk of stream) await handle.writeFile(chunk);
  } finally {
    await handle.close();
  }
}

interface Surroundings {
  readonly options: OciSettings;
  readonly access: OciAccess;
  readonly digest: string;
}

async function writeSurroundings(
  folder: string,
  serving: Serving,
  { options, access, digest }: Surroundings,
): Promise<void> {
  const requirements = path.join(folder, "requirements.txt");
  if (options.requirements !== undefined)
    await copyFile(path.resolve(access.folder, options.requirements), requirements);
  else if (serving.kind === "mlflow")
    await copyFile(path.join(folder, "model", "requirements.txt"), requirements);
  else
    throw noServing(
      "a scikit-learn model opens only with the packages it was trained with, and the option `requirements` names none",
    );
  if (serving.kind === "scikit-learn")
    await writeFile(path.join(folder, "serve.py"), renderServeProgram(serving.reader));
  const own =
    serving.kind === "mlflow"
      ? pythonOf(await readFile(path.join(folder, "model", "MLmodel"), "utf8"))
      : null;
  const python = options.python ?? own ?? "3.12";
  await writeFile(path.join(folder, "Dockerfile"), renderDockerfile({ serving, digest, python }));
}

function noServing(why: string): UserError {
  return new UserError({
    code: "config-invalid",
    message: `options of target oci: no Dockerfile can be generated: ${why}`,
    hint: "requirements: requirements.txt with pinned packages, or write a Dockerfile and name it: `dockerfile: Dockerfile`",
  });
}
