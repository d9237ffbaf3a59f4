import { type Likeness, likeEntries, metricValues } from "../core/baseline/choose-entry.ts";
import { type PastAsk, pastResults } from "../core/baseline/past-results.ts";
import type { Past } from "../core/record/past.ts";
import type { History } from "../ports/history.ts";

/** How many earlier values a number is held against. */
const mostValues = 50;

/** Results of accepted commits to draw beside this one; none where there is no history, or where it cannot be read. */
export async function pastOf(
  history: Pick<History, "read"> | null,
  { model, ...ask }: PastAsk & { readonly model: string },
): Promise<Past[]> {
  return pastResults(await entriesOf(history, model), ask);
}

/** The numbers of a model on accepted commits with the same evaluation set, by name, oldest first. A history that
 *  cannot be read gives none: it only ever warns. */
export async function keptNumbers(
  history: Pick<History, "read"> | null,
  about: Likeness & { readonly model: string },
): Promise<ReadonlyMap<string, readonly number[]>> {
  const entries = await entriesOf(history, about.model);
  const names = new Set(
    likeEntries(entries, about).flatMap(({ metrics }) => metrics.map(({ name }) => name)),
  );
  return new Map([...names].map((name) => [name, metricValues(entries, name, about, mostValues)]));
}

async function entriesOf(history: Pick<History, "read"> | null, model: string) {
  try {
    return (await history?.read(model))?.entries ?? [];
  } catch {
    return [];
  }
}
