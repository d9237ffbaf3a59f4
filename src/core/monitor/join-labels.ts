import { argsort } from "../stats/argsort.ts";
import type { Table } from "../table/table.ts";
import type { KeptRows } from "./row-keeper.ts";
import { idHash } from "./row-keeper.ts";

/** Truths of kept rows, joined by id as they arrive; the last word about an id counts. */
export interface LabelJoin {
  /** @param batch a part of a table of labels */
  add(batch: Table, columns: { readonly id: string; readonly label: string }): void;
  /** Text of each kept row's label; "" where none has come. */
  end(): { readonly labels: readonly string[]; readonly labelled: number };
}

/** O((kept + labels) log kept). */
export function startJoin({ ids, rows }: Pick<KeptRows, "ids" | "rows">): LabelJoin {
  const labels = new Array<string>(rows).fill("");
  const keys = ids ?? new Float64Array(0);
  const order = argsort(keys);
  const first = (hash: number): number => {
    let [low, high] = [0, order.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[order[middle]!]! < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    add(batch, columns) {
      const id = batch.column(columns.id)!;
      const label = batch.column(columns.label)!;
      for (let row = 0; row < batch.rows; row++) {
        if (label.isMissing(row) || id.isMissing(row)) continue;
        const hash = idHash(id.text(row));
        const text = label.text(row);
        for (let at = first(hash); at < order.length && keys[order[at]!] === hash; at++)
          labels[order[at]!] = text;
      }
    },
    end: () => ({ labels, labelled: labels.reduce((sum, text) => sum + (text === "" ? 0 : 1), 0) }),
  };
}
