import { appendFileSync } from "node:fs";
import process from "node:process";
import type { ContractRow } from "../../targets/support/contract.ts";

/** One line of JSON for each case that holds, for the result table. */
export function report(row: ContractRow): void {
  const file = process.env["EVENHAND_REPORT"];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(row)}\n`);
}
