import { expect, it } from "vitest";
import { killPoints } from "./kill-points.ts";

it("killed at five random moments, train leaves no process and no torn record [threat 52]", {
  timeout: 120_000,
}, async () => {
  const points = await killPoints(5, 20, 1);
  expect(points).toHaveLength(5);
  for (const point of points) {
    expect(point.clear, JSON.stringify(point)).not.toBeNull();
    expect(point.record, JSON.stringify(point)).not.toBe("torn");
  }
});
