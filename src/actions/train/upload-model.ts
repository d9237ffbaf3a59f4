import { isArtifactPath, modelArtifactName } from "../../core/handover/names.ts";
import { errorMessage } from "../../errors.ts";
import type { FoundOutput } from "../../ports/work-files.ts";
import type { TrainInputs } from "./inputs.ts";
import { isNotebook } from "./packed-outputs.ts";
import type { TrainPorts } from "./ports.ts";

/** What a reader takes without complaint (512 MiB), with room to spare. */
const largestModel = 400 * 2 ** 20;

/** Uploads the trained model under its digest, so that a later run can score other rows with it, or deploy it. A model
 *  that cannot be uploaded is one notice: the training itself succeeded.
 *  @returns the artifact's name, "" when it was not uploaded */
export async function uploadModel(
  model: FoundOutput | null,
  inputs: TrainInputs,
  { artifacts, files, host }: TrainPorts,
): Promise<string> {
  if (model === null || !inputs.uploadModel || artifacts === null) return "";
  const note = (why: string) => {
    host.annotate("notice", `the model was not uploaded: ${why}`, { title: "train" });
    return "";
  };
  if (model.bytes > largestModel) return note(`it has ${model.bytes} bytes, and ${largestModel} is the most`);
  const notebook = [model.path, ...model.files].find(isNotebook);
  if (notebook !== undefined) return note("it is or holds a notebook, whose cells may show rows of the data");
  try {
    const content = await files.readOutput(model);
    const odd = [...content.keys()].find((path) => !isArtifactPath(path));
    if (odd !== undefined) return note(`the file name ${JSON.stringify(odd)} cannot be part of an artifact`);
    const name = modelArtifactName(inputs.model, model.digest);
    await artifacts.upload(name, content);
    return name;
  } catch (error) {
    return note(errorMessage(error));
  }
}
