import { type Block, foldEnd, foldHead, renderBlock, renderBlocks, tableHead, tableRow } from "./block.ts";

/** What a place on GitHub takes: both must hold. */
export interface Budget {
  /** UTF-16 units. */
  readonly units: number;
  /** UTF-8 bytes. */
  readonly bytes: number;
}

/** Refused above 65,536 characters. */
export const commentBudget: Budget = { units: 65_000, bytes: 260_000 };
/** Summary and text of a check run take 65,535 characters each. */
export const checkBudget: Budget = { units: 65_000, bytes: 260_000 };
/** Above 1 MiB a step's summary is dropped whole. */
export const summaryBudget: Budget = { units: 1_000_000, bytes: 1_000_000 };

const separator = "\n\n";

/** Prints as many blocks as the budget takes, whole or cut between rows or inner blocks, then `tail` (footer
 *  and marker, never cut). When something was left out, `notice` says so just before the tail. */
export function cutToFit(
  blocks: readonly Block[],
  { tail, notice }: { tail: string; notice: string },
  budget: Budget,
): string {
  const whole = [renderBlocks(blocks), tail].filter((part) => part !== "").join(separator);
  if (fits(whole, budget)) return whole;
  const room = minus(budget, `${separator}${notice}${separator}${tail}`);
  const kept = take(blocks, room);
  return [...kept, notice, tail].filter((part) => part !== "").join(separator);
}

/** Blocks in order until one does not fit; of that one, what fits. */
function take(blocks: readonly Block[], budget: Budget): string[] {
  const kept: string[] = [];
  let room = budget;
  for (const block of blocks) {
    const whole = renderBlock(block);
    if (fits(whole + separator, room)) {
      kept.push(whole);
      room = minus(room, whole + separator);
      continue;
    }
    const part = cut(block, minus(room, separator));
    if (part !== null) kept.push(part);
    break;
  }
  return kept;
}

function cut(block: Block, room: Budget): string | null {
  if (block.kind === "text") return null;
  if (block.kind === "fold") {
    const frame = foldHead(block.summary) + separator + separator + foldEnd;
    const inner = take(block.blocks, minus(room, frame));
    return inner.length === 0 ? null : [foldHead(block.summary), ...inner, foldEnd].join(separator);
  }
  const lines = tableHead(block);
  const least = lines.length;
  let left = minus(room, `${lines.join("\n")}\n`);
  for (const row of block.rows) {
    const line = `${tableRow(row)}\n`;
    if (!fits(line, left)) break;
    lines.push(tableRow(row));
    left = minus(left, line);
  }
  return lines.length === least ? null : lines.join("\n");
}

function fits(text: string, { units, bytes }: Budget): boolean {
  return text.length <= units && (text.length * 3 <= bytes || size(text) <= bytes);
}

function minus({ units, bytes }: Budget, text: string): Budget {
  return { units: units - text.length, bytes: bytes - size(text) };
}

function size(text: string): number {
  return new TextEncoder().encode(text).length;
}
