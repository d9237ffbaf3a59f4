/**
 * Properties draw the same cases in every run, so that a red run means a change and not a day: one that is found by
 * chance is found by `PROPERTY_SEED=random npm test`, which prints the seed, and repeated by `PROPERTY_SEED=<seed>`.
 */
import process from "node:process";
import fc from "fast-check";

const asked = process.env["PROPERTY_SEED"];
if (asked !== "random") fc.configureGlobal({ seed: Number(asked ?? 20_261_124) });
