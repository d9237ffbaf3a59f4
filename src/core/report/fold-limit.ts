import { type Block, fold, opened } from "./block.ts";

const most = 5;

/** More folds than a reader counts become one for the rest: its name is theirs, and inside they stand open. */
export function atMostFive(folds: readonly Block[]): Block[] {
  if (folds.length <= most) return [...folds];
  const rest = folds.slice(most - 1);
  const names = rest.flatMap((block) => (block.kind === "fold" ? [nameOf(block.summary)] : []));
  return [...folds.slice(0, most - 1), fold(`<b>${listed(names)}</b>`, rest.flatMap(opened))];
}

/** What stands in bold before the finding. */
function nameOf(summary: string): string {
  return /<b>(.*?)<\/b>/.exec(summary)?.[1] ?? "More";
}

function listed(names: readonly string[]): string {
  const lower = names.map((name, at) => (at === 0 ? name : name.charAt(0).toLowerCase() + name.slice(1)));
  return `${lower.slice(0, -1).join(", ")} and ${lower.at(-1)}`;
}
