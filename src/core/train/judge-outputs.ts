/** How a declared output looks after the command. */
export type OutputState =
  | { state: "missing" }
  /** An empty folder holds nothing that could be handed on. */
  | { state: "empty-folder" }
  /** Neither a plain file nor a folder of them: `at` names the symbolic link, pipe or socket. */
  | { state: "not-plain"; at: string }
  /** `changedAt`: of the file, or of the newest file of a folder, in milliseconds by the file system's clock. */
  | { state: "present"; changedAt: number };

export interface DeclaredOutput {
  readonly name: string;
  readonly path: string;
}

/** Reasons, one sentence each, why the declared outputs cannot be what this run produced: [] when they can.
 *  @param startedAt milliseconds, by the same clock as `changedAt` */
export function judgeOutputs(
  declared: readonly DeclaredOutput[],
  states: ReadonlyMap<string, OutputState>,
  startedAt: number,
): string[] {
  return declared.flatMap(({ name, path }) => {
    const reason = whyNot(states.get(name) ?? { state: "missing" }, startedAt);
    return reason === null ? [] : [`output ${name}: ${path} ${reason}`];
  });
}

function whyNot(output: OutputState, startedAt: number): string | null {
  switch (output.state) {
    case "missing":
      return "was not written";
    case "empty-folder":
      return "is an empty folder";
    case "not-plain":
      return `has a symbolic link or a special file at ${output.at}: a digest covers plain files only`;
    case "present":
      if (output.changedAt >= comparable(startedAt, output.changedAt)) return null;
      return `is older than this run (by ${spellAge(startedAt - output.changedAt)}): the command did not write it`;
  }
}

/** Some file systems keep whole seconds only. */
function comparable(startedAt: number, changedAt: number): number {
  return changedAt % 1000 === 0 ? Math.floor(startedAt / 1000) * 1000 : startedAt;
}

function spellAge(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.max(1, Math.round(milliseconds))} ms`;
  const seconds = milliseconds / 1000;
  if (seconds < 120) return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} days`;
}
