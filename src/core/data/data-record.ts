import { type DataRecord, dataRecordSchema } from "../record/data.ts";
import { parseSealed, type SealedKind, seal } from "../record/sealed.ts";

export type UnsealedData = Omit<DataRecord, "schema" | "id">;

/** Name of a data record in the hand-over folder. */
export const dataFileName = "data.json";

const schema = "evenhand/data/v1";
const data: SealedKind<DataRecord> = { schema, shape: dataRecordSchema, verb: "data" };

/** Gives a data record its schema and its id, the sha256 of everything else in it. */
export function sealData(content: UnsealedData): DataRecord {
  return seal(data, { schema, ...content });
}

/** Reads a stored data record; throws as parseSealed does. */
export function parseData(text: string, source: string): DataRecord {
  return parseSealed(data, text, source);
}
