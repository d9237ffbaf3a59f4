import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Mutant, MutationReport } from "./report.ts";

/** A mutant as the instrumenter gives it: lines from 0. */
interface Made extends Pick<Mutant, "mutatorName" | "replacement" | "location"> {
  readonly fileName: string;
}

export interface Sample {
  /** All mutants of the folder. */
  readonly all: number;
  /** What Stryker is told to change: places, which may hold more mutants than those that were drawn. */
  readonly mutate: string[];
  /** The report without those. */
  only(report: MutationReport): MutationReport;
}

/** Some mutants of a folder at random, the same ones again: those whose digests come first.
 *  @param modules where Stryker's packages are */
export async function drawMutants(
  { root, folder, modules }: { root: string; folder: string; modules: string },
  count: number,
): Promise<Sample> {
  const mutants = await listMutants(root, folder, modules);
  const drawn = mutants.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)).slice(0, count);
  const keys = new Set(drawn.map((each) => keyOf(each.fileName, each)));
  return {
    all: mutants.length,
    mutate: drawn.map(({ fileName, location: { start, end } }) => {
      return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
    }),
    only: ({ files }) => ({
      files: Object.fromEntries(
        Object.entries(files).map(([name, file]) => [
          name,
          { ...file, mutants: file.mutants.filter((each) => keys.has(keyOf(name, asMade(each)))) },
        ]),
      ),
    }),
  };
}

async function listMutants(root: string, folder: string, modules: string): Promise<readonly Made[]> {
  const entry = path.join(modules, "instrumenter", "dist", "src", "index.js");
  const { Instrumenter } = await import(pathToFileURL(entry).href);
  const silent = { debug() {}, info() {}, warn() {}, isDebugEnabled: () => false };
  const files = globSync(`src/core/${folder}/**/*.ts`, { cwd: root }).map((name) => ({
    name,
    mutate: true,
    content: readFileSync(path.join(root, name), "utf8"),
  }));
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };
  return (await new Instrumenter(silent).instrument(files, options)).mutants;
}

function orderOf(mutant: Made): string {
  return createHash("sha256").update(keyOf(mutant.fileName, mutant)).digest("hex");
}

function keyOf(
  file: string,
  { mutatorName, replacement, location: { start, end } }: Omit<Made, "fileName">,
): string {
  return `${file} ${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName} ${replacement}`;
}

/** A report counts lines and columns from 1, the instrumenter both from 0. */
function asMade({ location: { start, end }, ...rest }: Mutant): Omit<Made, "fileName"> {
  const before = ({ line, column }: Mutant["location"]["start"]) => ({ line: line - 1, column: column - 1 });
  return { ...rest, location: { start: before(start), end: before(end) } };
}
