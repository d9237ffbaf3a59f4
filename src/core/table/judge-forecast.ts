import { encodeColumn } from "./codes.ts";
import type { NoEvidence } from "./evidence.ts";
import { type Answers, type Judged, judgeRegression } from "./judged.ts";
import { columnOf, type KeptRows, wrongCell } from "./kept-rows.ts";
import { needsColumn, readParts } from "./parts.ts";
import type { Parts } from "./scored.ts";
import { gather, notNumber, sortNames } from "./values.ts";
import { plural } from "./wording.ts";

/** Numbers predicted ahead, series by series. */
export function judgeForecast(answers: Answers): Judged | NoEvidence {
  const { kept } = answers;
  const { table, columns } = kept;
  if (columns.series === undefined) {
    throw needsColumn(table, "series", "a forecast needs a column that names the series");
  }
  const judged = judgeRegression(answers);
  const { names, codes } = readParts(kept, "series");
  const scale = readScales(kept);
  if (scale === null) {
    const missing = "there is no `scale` column (the error of the naive forecast in training): no mase";
    return { ...judged, notes: [`${names.length} series in the file`, missing] };
  }
  const flat = new Set<number>();
  scale.forEach((value, row) => {
    if (value === 0) flat.add(codes[row]!);
  });
  const notes = [`${names.length} series in the file`];
  if (flat.size > 0) notes.push(`mase leaves out ${plural(flat.size, "series", "series")} with a scale of 0`);
  return { ...judged, notes };
}

/** The time of each row, codes in order of time: numbers by size, texts by their characters. */
export function readTimes(kept: KeptRows): Parts | null {
  const column = columnOf(kept.table, kept.columns, "time");
  if (column === undefined) return null;
  const found = encodeColumn(column, kept.rows);
  const names = sortNames(found.names);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  return { names, codes: found.codes.map((code) => placeOf.get(found.names[code]!)!) };
}

/** How many steps ahead each row was predicted; null without a column of them. */
export function readHorizons(kept: KeptRows): Float64Array | null {
  const column = columnOf(kept.table, kept.columns, "horizon");
  if (column === undefined) return null;
  const { values, bad } = column.numbers();
  if (bad !== -1) throw notNumber(kept, "horizon");
  const horizons = gather(values, kept.rows);
  const wrong = horizons.findIndex((value) => !(Number.isSafeInteger(value) && value >= 1));
  if (wrong === -1) return horizons;
  throw wrongCell(kept, "horizon", kept.rows[wrong]!, {
    say: "not a whole number of steps from 1",
    hint: "write how many steps before its time a forecast was made",
  });
}

/** The scale of errors of each row's series, 0 or more; null without a column of them. */
export function readScales(kept: KeptRows): Float64Array | null {
  const column = columnOf(kept.table, kept.columns, "scale");
  if (column === undefined) return null;
  const { values, bad } = column.numbers();
  if (bad !== -1) throw notNumber(kept, "scale");
  const scales = gather(values, kept.rows);
  const wrong = scales.findIndex((value) => !(Number.isFinite(value) && value >= 0));
  if (wrong === -1) return scales;
  throw wrongCell(kept, "scale", kept.rows[wrong]!, {
    say: "not a finite scale of 0 or more",
    hint: "write the mean absolute error of the naive forecast on the training part of the series",
  });
}
