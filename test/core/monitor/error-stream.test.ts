import { describe, expect, it } from "vitest";
import { advanceStream, errorsOf } from "../../../src/core/monitor/error-stream.ts";
import { dice } from "../../actions/monitor/world.ts";
import { scoredOf } from "../table/csv.ts";

const random = dice(8);
const rowsOf = (count: number, share: number) =>
  Uint8Array.from({ length: count }, () => (random() < share ? 1 : 0));
const windowOf = (day: number) => `2026-06-${String(day).padStart(2, "0")}T00:00:00.000Z`;

describe("the stream of wrong rows", () => {
  it("tells the window in which the share of wrong rows changed, and from what to what", () => {
    const days = Array.from({ length: 8 }, (_, k) => ({
      window: windowOf(k + 1),
      errors: rowsOf(800, k < 5 ? 0.2 : 0.32),
    }));
    const stream = days.reduce<ReturnType<typeof advanceStream>>(
      (known, one) => advanceStream(known, [one]),
      null,
    )!;
    expect(stream.changes[0]!.window).toBe(windowOf(6));
    expect(stream.changes[0]!.before).toBeCloseTo(0.2, 1);
    const { total, width } = stream.adwin;
    expect(total / width).toBeCloseTo(0.32, 1);
    expect(width).toBeLessThan(3600);
    expect(advanceStream(stream, days)).toEqual(stream);
  });

  it("is right or wrong where there are classes, and nothing of numbers", async () => {
    const classes = await scoredOf("label,prediction\na,a\nb,a\nc,c\na,b");
    expect([...errorsOf(classes)!]).toEqual([0, 1, 0, 1]);
    expect(errorsOf(await scoredOf("label,prediction\n1.5,1.4\n2.5,2.6\n0.1,0.3\n0.4,0.5"))).toBeNull();
  });
});
