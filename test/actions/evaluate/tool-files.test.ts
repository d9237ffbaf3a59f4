import path from "node:path";
import { expect, it } from "vitest";
import { type ReadNumbers, readScalars } from "../../../src/actions/evaluate/evidence.ts";
import { makeLocalFile } from "../../../src/sources/local-file.ts";

const fixtures = path.join(import.meta.dirname, "../../formats/metrics/fixtures");

it("evaluate's metrics file may be what a tool wrote", async () => {
  const scalars = await readScalars([makeLocalFile("mlflow/mlflow.db", fixtures)]);
  expect((scalars as ReadNumbers).scalars.get("val_loss")!.value).toBeCloseTo(0.28333333, 8);
});

it("a log of an evaluation that failed is no evidence, with the reason", async () => {
  expect(await readScalars([makeLocalFile("inspect/broken.json", fixtures)])).toMatchObject({
    noEvidence: { code: "empty", message: expect.stringContaining('ended with status "error"') },
  });
});
