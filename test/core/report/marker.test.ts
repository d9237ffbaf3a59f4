import { describe, expect, test } from "vitest";
import { parseMarker, renderMarker } from "../../../src/core/report/marker.ts";
import { headSha } from "./records.ts";

const facts = { key: "fraud", run: 7, attempt: 2, parts: 3, head: headSha };

describe("the marker", () => {
  test("is read back as it was written", () => {
    expect(parseMarker(`text\n\n${renderMarker(facts)}`)).toEqual(facts);
    expect(parseMarker(`text\r\n\r\n${renderMarker(facts)}\r\n`)).toEqual(facts);
  });

  test("cannot be ended by its own key [threat 9]", () => {
    const marker = renderMarker({ ...facts, key: "A --> <b>x" });
    expect(marker.indexOf("-->")).toBe(marker.length - 3);
    expect(parseMarker(marker)?.key).toBe("a-b-x");
  });

  test.each([
    ["not at the end", `${renderMarker(facts)}\n\nmore`],
    ["of another version", renderMarker(facts).replace("v1", "v2")],
    ["without a head", "<!-- evenhand:report:v1 key=x run=1 attempt=1 -->"],
    ["in no comment", "nothing"],
  ])("is not found %s [threat 9]", (_, body) => {
    expect(parseMarker(body)).toBeNull();
  });
});
