import { visibleLines } from "../report/encode.ts";
import type { InitPlan } from "./plan.ts";

/** The answer of `evenhand init`.
 *  @param outcome path → what became of it; null: nothing was written, and the files are shown */
export function renderInit(
  { found, files, left }: InitPlan,
  outcome: ReadonlyMap<string, string> | null,
): string {
  const lines = ["Found:", ...found.map((line) => `  ${line}`), ""];
  for (const { path, content } of files) {
    if (outcome !== null) lines.push(`${outcome.get(path) ?? "not written"}: ${path}`);
    else if (path.endsWith(".json"))
      lines.push(`would write ${path} (for editors, ${content.length} characters)`, "");
    else
      lines.push(
        `would write ${path}:`,
        "",
        ...content
          .trimEnd()
          .split("\n")
          .map((line) => `  ${line}`.trimEnd()),
        "",
      );
  }
  if (left.length > 0)
    lines.push(...(outcome === null ? [] : [""]), "Left to you:", ...left.map((line) => `  ${line}`));
  if (outcome === null && files.length > 0)
    lines.push("", "Nothing was written: `evenhand init --write` writes it.");
  const shown = lines.map(visibleLines);
  return `${shown
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()}\n`;
}
