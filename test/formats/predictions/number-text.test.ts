import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseNumber, parsePlain } from "../../../src/formats/predictions/number-text.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a plain number", () => {
  it("is read to the same bit as by the full reader, or left to it", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."-0123456789."), minLength: 1, maxLength: 18 });
    fc.assert(
      fc.property(digits, (text) => {
        const bytes = bytesOf(text);
        const plain = parsePlain(bytes, 0, bytes.length);
        if (!Number.isNaN(plain)) {
          expect(plain).toBe(parseNumber(bytes, 0, bytes.length));
          expect(plain).toBe(Number(text));
        }
      }),
    );
    expect(parsePlain(bytesOf("0.9264"), 0, 6)).toBe(0.9264);
  });

  it.each(["", ".5", "1e3", "-", "--1", "-.5", "+1", " 1", "1 ", "1.2.3", "nan", "1234567890123456"])(
    "is not %j",
    (text) => {
      expect(parsePlain(bytesOf(text), 0, text.length)).toBeNaN();
    },
  );
});
