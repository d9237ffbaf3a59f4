/** The runner drops a step's whole summary above 1 MiB, without failing the step. */
export const summaryBudget = 1_000_000;

const cutNote =
  "\n\n> The summary ends here: the rest is beyond what GitHub shows. The report artifact has all of it.\n";

/** As much of a summary as fits, cut between blocks with no fence or fold left open; null when not even the note fits.
 *  @param room bytes left in the step's file */
export function fitSummary(markdown: string, room: number): string | null {
  if (byteLength(markdown) <= room) return markdown;
  const space = room - byteLength(cutNote);
  if (space < 0) return null;
  let kept = "";
  let pending = "";
  let used = 0;
  const state = { fence: "", folds: 0 };
  for (const line of markdown.split("\n")) {
    follow(state, line);
    pending += `${line}\n`;
    if (line.trim() !== "" || state.fence !== "" || state.folds > 0) continue;
    used += byteLength(pending);
    if (used > space) break;
    kept += pending;
    pending = "";
  }
  return `${kept.trimEnd()}${cutNote}`;
}

/** Keeps track of what is open after a line. */
function follow(state: { fence: string; folds: number }, line: string): void {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (state.fence !== "") {
    if (fence?.startsWith(state.fence)) state.fence = "";
    return;
  }
  if (fence !== undefined) state.fence = fence;
  const opened = line.match(/<details\b/gi)?.length ?? 0;
  const closed = line.match(/<\/details>/gi)?.length ?? 0;
  state.folds = Math.max(0, state.folds + opened - closed);
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
