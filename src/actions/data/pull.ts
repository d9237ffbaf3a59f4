import { countOf } from "../../core/table/wording.ts";
import { stepEnvironment } from "../../core/train/child-environment.ts";
import { explainEnd } from "../../core/train/explain-end.ts";
import { UserError } from "../../errors.ts";
import { readManifest } from "../../formats/data/manifest.ts";
import type { DataInputs } from "./inputs.ts";
import type { DataPorts } from "./ports.ts";
import type { DataSettings } from "./settings.ts";

/** null: it came. */
export type PullFailure = { readonly reasons: readonly string[]; readonly tail: readonly string[] } | null;

const longest = 6 * 3600 * 1000;

/** Fetches the data by the user's own command, after a look at whether it fits on the disk. */
export async function pullData(
  inputs: DataInputs,
  settings: DataSettings,
  ports: DataPorts,
): Promise<PullFailure> {
  await refuseFull(settings, ports);
  const end = await ports.engine.run(
    {
      command: inputs.pullCommand ?? "dvc pull",
      directory: ports.files.directory,
      environment: stepEnvironment(ports.environment),
      timeoutMilliseconds: longest,
    },
    (line) => ports.host.info(line),
  );
  const failure = explainEnd(end, longest / 1000);
  return failure === null ? null : { reasons: [failure], tail: end.tail };
}

/** Files that are there already are counted too: a pull may fetch all of them anew. */
async function refuseFull({ manifests }: DataSettings, ports: DataPorts): Promise<void> {
  let needed = 0;
  for (const path of manifests) {
    const { entries } = await readManifest(ports.open(path));
    needed += entries.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  }
  const free = await ports.freeBytes();
  if (needed <= free) return;
  throw new UserError({
    code: "unsupported",
    message: `the data has ${countOf(needed)} bytes, and ${countOf(free)} are free on this disk`,
    hint: "pull a part of it, free the disk first, or use a larger runner",
    input: "pull-command",
  });
}
