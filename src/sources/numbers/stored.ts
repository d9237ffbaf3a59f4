import { readFile } from "node:fs/promises";
import path from "node:path";
import { exchange } from "../../clients/http/exchange.ts";
import { errorMessage } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { MetricSource } from "../../ports/metric-source.ts";
import { numberAt, parseNumbers } from "./json.ts";

/** Numbers of one JSON value that is got anew at each look; a query is a dotted path in it.
 *  @param from in sentences, where the text comes from */
export function makeJsonSource(from: string, getText: (at: number) => Promise<string>): MetricSource {
  return {
    name: from,
    async read(queries, at) {
      const json = parseNumbers(await getText(at), from);
      return queries.map((query) => numberAt(json, query));
    },
  };
}

/** A JSON answer of an address. */
export function makeHttpNumbers(address: string, clock: Clock, timeoutMs: number): MetricSource {
  const url = new URL(address);
  return makeJsonSource(`the answer of ${url.origin}${url.pathname}`, async () => {
    const ask = { method: "GET", url, headers: { accept: "application/json" }, repeatable: true };
    return (await exchange({ name: url.host, clock, timeoutMs }, ask)).body.toString("utf8");
  });
}

/** A JSON file of the working directory. */
export function makeFileNumbers(file: string, folder: string): MetricSource {
  return makeJsonSource(file, () =>
    readFile(path.resolve(folder, file), "utf8").catch((cause: unknown) => {
      throw new Error(`${file} cannot be read: ${errorMessage(cause)}`, { cause });
    }),
  );
}
