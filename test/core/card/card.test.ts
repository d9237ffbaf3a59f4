import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { renderCard } from "../../../src/core/card/card.ts";
import { splitFrontMatter } from "../../../src/core/config/front-matter.ts";
import { nodes, parse, tokens } from "../report/markdown-tree.ts";
import * as records from "../report/records.ts";

const card = (existing: string | null, ...all: (typeof records.regression)[]) =>
  renderCard(
    existing,
    all.map((record) => ({ record, data: null })),
    "CARD.md",
  );
const indexOf = (text: string) =>
  (parseDocument(splitFrontMatter(text).yaml ?? "").toJS() as { "model-index": { name: string }[] })[
    "model-index"
  ];

describe("a model card", () => {
  it.each([
    ["explained", records.explained],
    ["first-run", records.firstSlices],
    ["numbers", records.guardrailBroken],
  ])("is kept: %s", async (name, record) => {
    await expect(card(null, record)).toMatchFileSnapshot(`__outputs__/card-${name}.md`);
  });

  it("is the same bytes when it is written again, over its own text and anew", () => {
    const once = card(null, records.explained);
    expect(card(once, records.explained)).toBe(once);
    expect(card(null, records.explained)).toBe(once);
  });

  it("keeps people's text, keys, comments and the entries of other models, and renews its own part alone", () => {
    const own = [
      ...[
        "---",
        "license: mit # ours",
        "pipeline_tag: tabular-classification",
        "model-index:",
        "- name: other",
        "  results: []",
        "---",
      ],
      ...["", "# Digits", "", "Ask the vision team.", "", "## Limits", "", "Night pictures.", ""],
    ].join("\n");
    const first = card(own, records.improvement);
    const second = card(first, records.regression);
    for (const text of [first, second]) {
      expect(text).toContain("license: mit # ours\n");
      expect(text).toContain("Ask the vision team.\n\n## Limits\n\nNight pictures.");
      expect(indexOf(text).map(({ name }) => name)).toEqual(["other", records.regression.model]);
      expect(text).toContain("type: tabular-classification");
    }
    expect(second).not.toBe(first);
    expect(second.match(/evenhand:card begin/g)).toHaveLength(1);
    expect(card(second, records.improvement)).toBe(first);
  });

  it("keeps text below its part, and lines that end as on Windows", () => {
    const text = `${card("# A\r\n\r\nWords.\r\n", records.improvement)}\r\nBelow.\r\n`;
    const renewed = card(text, records.regression);
    expect(renewed).toContain("# A\r\n\r\nWords.");
    expect(renewed.endsWith("\r\nBelow.\r\n")).toBe(true);
  });

  it("holds a part for each model and leg, in the order of their names", () => {
    const legs = ["b", "a"].map((leg) => ({ ...records.improvement, leg }));
    const text = card(null, ...legs);
    expect([...text.matchAll(/card begin (\S+)/g)].map(([, name]) => name)).toEqual(
      ["a", "b"].map((leg) => `${records.improvement.model}@${leg}`),
    );
    expect(card(null, ...legs.toReversed())).toBe(text);
  });

  it.each([
    [
      "a marker that is missing",
      (text: string) => text.replace(/<!-- evenhand:card end .*/, ""),
      /must stand once each/,
    ],
    [
      "a marker twice",
      (text: string) => `${text}\n${/<!-- evenhand:card begin .*/.exec(text)![0]}\n`,
      /must stand once each/,
    ],
    [
      "front matter that is no YAML",
      (text: string) => text.replace("---\n", "---\na: [\n"),
      /CARD\.md: its front matter is not YAML/,
    ],
    [
      "a model-index that is no list",
      () => "---\nmodel-index: 3\n---\n",
      /`model-index` in its front matter is not a list/,
    ],
  ])("refuses %s in one sentence", (_, spoil, message) => {
    expect(() => card(spoil(card(null, records.improvement)), records.improvement)).toThrow(message);
  });

  it("has the same blocks whatever a name holds, and no name ends its part", () => {
    const types = (text: string) =>
      nodes(parse(splitFrontMatter(text).body))
        .map(({ type }) => type)
        .filter((type) => !/^(text|inlineCode)$/.test(type));
    const clean = types(card(null, records.hostile("plain")));
    const of = (name: string) => card(null, records.hostile(name));
    const written = fc.array(fc.constantFrom(...tokens, "\n<!-- evenhand:card end hostile -->\n", "---\n"), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(written, (parts) => {
        const text = of(parts.join(" "));
        expect(types(text)).toEqual(clean);
        expect(card(text, records.hostile(parts.join(" ")))).toBe(text);
        expect(indexOf(text)).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});
