/** The part of Stryker's report that is read here. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

export interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

const killed: ReadonlySet<string> = new Set(["Killed", "Timeout"]);
const alive: ReadonlySet<string> = new Set(["Survived", "NoCoverage"]);

/** @example "674 of 785 mutants killed (85.9 %), 74 of them by a test that did not end" */
export function tallyMutants({ files }: MutationReport): string {
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const dead = all.filter(({ status }) => killed.has(status)).length;
  const counted = dead + all.filter(({ status }) => alive.has(status)).length;
  const late = all.filter(({ status }) => status === "Timeout").length;
  const share = ((100 * dead) / counted).toFixed(1);
  return `${dead} of ${counted} mutants killed (${share} %), ${late} of them by a test that did not end`;
}

/** One line for each mutant that no test noticed: where, the line as it is, and what stood there instead. */
export function listSurvivors({ files }: MutationReport): string {
  return Object.entries(files)
    .flatMap(([file, { source, mutants }]) => {
      const lines = source.split("\n");
      return mutants
        .filter(({ status }) => alive.has(status))
        .map(({ location, replacement, mutatorName }) => {
          const { line, column } = location.start;
          const now = replacement.replace(/\s+/g, " ").slice(0, 80);
          return `${file}:${line}:${column} ${mutatorName}: ${lines[line - 1]!.trim()} → ${now}`;
        });
    })
    .join("\n");
}
