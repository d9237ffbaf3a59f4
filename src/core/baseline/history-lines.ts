import { canonicalJson } from "../digest.ts";
import { type HistoryEntry, historyKind } from "../record/history.ts";
import { parseSealed } from "../record/sealed.ts";

/** The history of one model: what could be read, oldest first, and how many lines could not. */
export interface HistoryLines {
  readonly entries: readonly HistoryEntry[];
  readonly unreadable: number;
}

/** Reads the lines.
 *  @param model lines of another are left aside; null: of any
 *
 *  A line that another release wrote, or that was changed, is counted and left aside: one bad line
 *  must not hide the others. */
export function parseHistory(text: string, model: string | null): HistoryLines {
  const lines = text.split("\n").filter((line) => line !== "");
  const entries = lines.flatMap((line) => readLine(line, model) ?? []);
  return { entries, unreadable: lines.length - entries.length };
}

function readLine(line: string, model: string | null): HistoryEntry | null {
  try {
    const entry = parseSealed(historyKind, line, "history");
    return model === null || entry.model === model ? entry : null;
  } catch {
    return null;
  }
}

/** The text with entries put at its end, each once, and the oldest lines gone beyond `keep`. Lines that cannot be read
 *  stay as they are until their turn to go.
 *  @returns null when every entry is there already */
export function appendHistory(text: string, added: readonly HistoryEntry[], keep: number): string | null {
  const lines = text.split("\n").filter((line) => line !== "");
  const known = new Set(lines);
  const fresh = added.map((entry) => canonicalJson(entry)).filter((line) => !known.has(line));
  if (fresh.length === 0) return null;
  return [...lines, ...new Set(fresh)]
    .slice(-keep)
    .map((line) => `${line}\n`)
    .join("");
}
