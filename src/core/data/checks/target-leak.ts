import { associationsOf } from "../label-association.ts";
import { type Check, eachTable, findingOf, numberOf } from "./check.ts";

/** A single column that gives the label away. */
export const targetLeak: Check = {
  name: "target-leak",
  severity: "warn",
  rule: "one column alone reaches a macro one-against-rest AUC over 0.98, its lower bound (3 SE) over 0.95; texts by out-of-fold target means",
  judge: (facts) =>
    eachTable(facts, (table) =>
      [...associationsOf(table.profile)]
        .filter(([, { auc, se }]) => auc > 0.98 && auc - 3 * se > 0.95)
        .map(([column, { auc }]) => {
          const message = `this column alone predicts the label with AUC ${numberOf(auc)}: does it know the answer?`;
          return findingOf(targetLeak, table, { column, message, value: auc });
        }),
    ),
};
