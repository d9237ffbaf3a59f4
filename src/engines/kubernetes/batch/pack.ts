import type { Resource } from "../../../clients/kubernetes/resources.ts";
import type { Job } from "../../../ports/engine.ts";
import { needCargo } from "../../remote/cargo.ts";
import { ownFiles, selectShared } from "../../remote/select-files.ts";
import type { TarFile } from "../../remote/tar.ts";
import { quote, wrapperScript } from "../../remote/wrapper.ts";
import { bundleFolder, type Parts, unpackShell } from "../describe.ts";
import { handOverByLog } from "../hand-over.ts";
import { type Bundle, mostSent, pack, refuseLarge } from "../submit.ts";
import { knowsIndexLimit } from "./describe.ts";

const variablesFile = ".evenhand/variables";

/** Shell of the wrapper: the files of all, then those of this index, then its name and variables. */
const unpackIndex = `${unpackShell}
tar -xzf "${bundleFolder}/own-$JOB_COMPLETION_INDEX.tar.gz" -C "$work" || exit 125
. "$work/${variablesFile}" || exit 125
rm "$work/${variablesFile}"`;

/** What differs between the jobs of a batch. */
export interface Own {
  readonly job: Job;
  /** Variables that the others have otherwise, or not at all. */
  readonly environment: Readonly<Record<string, string>>;
}

/** What the containers find in their bundle; the wrapper depends on what the server made of the job. Throws UserError
 *  when it is too large.
 *  @param parts of the first job, under the name of the batch */
export async function packIndexed(
  { job, cargo, options }: Parts,
  own: readonly Own[],
): Promise<(made: Resource) => Bundle> {
  const shared = await pack(await selectShared(job, cargo, options.send, mostSent));
  const packs: [string, Uint8Array][] = [];
  for (const [index, one] of own.entries())
    packs.push([`own-${index}.tar.gz`, await pack(await filesOf(one))]);
  const bytes = packs.reduce((sum, [, { length }]) => sum + length, 0);
  refuseLarge(
    shared.length + bytes,
    `, ${bytes} of them parameters and checkpoints of ${own.length} runs that are one job`,
  );
  const script = (endsWell: boolean) =>
    wrapperScript(job, cargo, {
      unpack: unpackIndex,
      handOver: handOverByLog(options.upload),
      directory: options.directory ?? null,
      endsWell,
    });
  return (made) => ({
    "files.tar.gz": shared,
    "run.sh": Buffer.from(script(!knowsIndexLimit(made))),
    ...Object.fromEntries(packs),
  });
}

async function filesOf({ job, environment }: Own): Promise<TarFile[]> {
  const cargo = needCargo(job, "kubernetes");
  const lines = Object.entries(environment).map(([name, value]) => `export ${name}=${quote(value)}\n`);
  const text = `job=${quote(cargo.name)}\n${lines.join("")}`;
  return [...(await ownFiles(cargo)), { path: variablesFile, bytes: Buffer.from(text) }];
}

/** Parts variables that all jobs have alike from those that are each one's own. */
export function partVariables(environments: readonly Readonly<Record<string, string>>[]): {
  readonly shared: Record<string, string>;
  readonly own: Record<string, string>[];
} {
  const [first = {}] = environments;
  const isShared = (name: string) => environments.every((one) => one[name] === first[name]);
  const pick = (from: Readonly<Record<string, string>>, wanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(from).filter(([name]) => wanted(name)));
  return {
    shared: pick(first, isShared),
    own: environments.map((one) => pick(one, (name) => !isShared(name))),
  };
}
