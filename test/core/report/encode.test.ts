import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { address, code, fenced, html, sentence, text } from "../../../src/core/report/encode.ts";
import { requireInert as expectInert, hostileStrings as hostile, nodes, parse } from "./markdown-tree.ts";

const places: Record<string, (content: string) => string> = {
  "a line": (content) => content,
  "a sentence": (content) => `The value ${content} was found.`,
  "bold text": (content) => `**${content}** end`,
  "a list": (content) => `- ${content}\n- end`,
};
describe("text", () => {
  test.each([
    ["ask @all about #12", "ask `@all` about `#12`"],
    ["0.97)www. and a full stop.", "`0.97)www.` and a full stop."],
    ["roc_auc", "`roc_auc`"],
    ["12 labels differ, 3 % of them.", "12 labels differ, 3 % of them."],
    ["a|b", "`a¦b`"],
    ["- item", "`-` item"],
    ["1. item", "`1.` item"],
    ["see out/predictions.csv", "see `out/predictions.csv`"],
    ["line one\nline two", "line one line two"],
    ["right\u202eleft", "right⟨U+202E⟩left"],
    ["", "(empty)"],
    ["Größe 日本語 🙂", "Größe 日本語 🙂"],
  ])("writes %j as %j", (written, expected) => {
    expect(text(written)).toBe(expected);
  });

  test("cuts a long string with an ellipsis, never inside a character [threat 37]", () => {
    expect(text("🙂".repeat(50), 10)).toBe(`${"🙂".repeat(9)}…`);
    expect([...text("x".repeat(10_000_000))]).toHaveLength(300);
  });

  test("gives text and code spans only, wherever it stands [threat 6]", () => {
    fc.assert(
      fc.property(hostile, fc.constantFrom(...Object.values(places)), (written, place) => {
        expectInert([text(written), sentence(written), code(written)].map(place).join("\n\n"));
      }),
      { numRuns: 6_000 },
    );
  });

  test("never adds or takes a table cell [threat 6]", () => {
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        const table = `| x | y | z |\n|:--|:--|:--|\n| ${text(a)} | ${code(b)} | ${sentence(a)} |`;
        const tree = parse(table);
        const rows = nodes(tree).filter((node) => node.type === "tableRow");
        expect(rows.map((row) => row.children?.length)).toEqual([3, 3]);
        expect(tree.children).toHaveLength(1);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("code", () => {
  test.each([
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
    ["``a", "``` ``a ```"],
    ["a\\", "`a\\`"],
    ["  ", "`(empty)`"],
  ])("writes %j as %j", (written, expected) => {
    expect(code(written)).toBe(expected);
    expect(nodes(parse(expected)).filter((node) => node.type === "inlineCode")).toHaveLength(1);
  });
});

describe("fenced", () => {
  test("cannot be closed by its content", () => {
    fc.assert(
      fc.property(hostile, (written) => {
        const tree = parse(`${fenced(`x\n${written}`, "yaml")}\n\nend`);
        expect(tree.children?.map((node) => node.type)).toEqual(["code", "paragraph"]);
      }),
      { numRuns: 1_000 },
    );
  });

  test("keeps lines and their indent", () => {
    expect(fenced("with:\n  predictions: a.csv", "yaml")).toBe("```yaml\nwith:\n  predictions: a.csv\n```");
  });
});

describe("html", () => {
  test("leaves no mark of HTML", () => {
    fc.assert(
      fc.property(hostile, (written) => !/[<>"'`]|&(?!(?:amp|lt|gt|quot|#39|#96);)/.test(html(written))),
    );
  });
});

describe("address", () => {
  test.each(["javascript:alert(1)", "data:text/html,x", "not an address", "", "ftp://example.com/x"])(
    "refuses %j",
    (written) => {
      expect(address(written)).toBeNull();
    },
  );

  test("cannot end its link early", () => {
    const safe = address("https://example.com/a)b [c](d)");
    expect(safe).toBe("https://example.com/a%29b%20%5Bc%5D%28d%29");
    expect(nodes(parse(`[run](${safe})`)).filter((node) => node.type === "link")).toHaveLength(1);
  });
});
