import type { Check } from "./check.ts";
import { missingColumn, newColumn } from "./columns.ts";
import { labelAssociation } from "./label-association.ts";
import { classBalance, labelClasses } from "./label-classes.ts";
import { missingRate } from "./missing-rate.ts";
import { constant, mixedTypes, notFinite } from "./odd-cells.ts";
import { identityOverlap, overlap, timeOverlap } from "./overlap.ts";
import { conflictingLabels, duplicates } from "./repeated-rows.ts";
import { rowCount } from "./row-count.ts";
import { cardinality, spellings } from "./spellings.ts";
import { targetLeak } from "./target-leak.ts";
import { typeChange } from "./type-change.ts";
import { range, unseenCategory } from "./unseen-values.ts";

/** Every check, in the order in which findings of equal severity are told. */
export const checks: readonly Check[] = [
  missingColumn,
  typeChange,
  rowCount,
  overlap,
  identityOverlap,
  timeOverlap,
  labelClasses,
  missingRate,
  notFinite,
  mixedTypes,
  targetLeak,
  labelAssociation,
  newColumn,
  range,
  unseenCategory,
  conflictingLabels,
  duplicates,
  constant,
  cardinality,
  spellings,
  classBalance,
];
