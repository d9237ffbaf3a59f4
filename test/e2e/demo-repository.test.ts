import { expect, it } from "vitest";
import { scaleColumn } from "../../examples/demo/repository.ts";

it("a column of the demo's table is put in another unit, and nothing else is touched", () => {
  const table = "id,radius,area,diagnosis\na,1.5,10,benign\nb,2,20,malignant";
  expect(scaleColumn(table, "radius", 10)).toBe(
    "id,radius,area,diagnosis\na,15,10,benign\nb,20,20,malignant",
  );
  expect(() => scaleColumn(table, "weight", 10)).toThrow("no column weight");
});
