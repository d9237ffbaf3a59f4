import { expect, it } from "vitest";
import { tableOf } from "../../../src/core/monitor/column-table.ts";
import { startJoin } from "../../../src/core/monitor/join-labels.ts";
import { idHash } from "../../../src/core/monitor/row-keeper.ts";

it("joins a label to every row of its id, the last one counting, and none to rows without an id", () => {
  const ids = ["a", "b", "", "b", ""];
  const join = startJoin({ ids: Float64Array.from(ids, idHash), rows: ids.length });
  const columns = new Map([
    ["id", ["b", "b", "", "z"]],
    ["label", ["0", "1", "1", "1"]],
  ]);
  join.add(tableOf("labels", 4, columns), { id: "id", label: "label" });
  expect(join.end()).toEqual({ labels: ["", "1", "", "1", ""], labelled: 2 });
});
