import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { againLines } from "../../../src/core/report/html/again.ts";
import { renderHtml } from "../../../src/core/report/html.ts";
import type { ReportInput } from "../../../src/core/report/input.ts";
import { tokens } from "./markdown-tree.ts";
import * as records from "./records.ts";

const { input } = records;
const tags = (page: string) => [...page.matchAll(/<\/?([a-z0-9]+)/gi)].map((tag) => tag[0].toLowerCase());

const pages: Record<string, ReportInput> = {
  regression: input([records.regression]),
  inconclusive: input([records.inconclusive]),
  "not-comparable": input([records.notComparable]),
  "two-models": input([records.improvement, records.regressor]),
};

describe("the page", () => {
  test.each(Object.keys(pages))("is kept: %s", async (name) => {
    await expect(renderHtml(pages[name]!)).toMatchFileSnapshot(`__outputs__/page-${name}.html`);
  });

  test("names nothing outside itself but the run's link", () => {
    const page = renderHtml(pages["regression"]!);
    expect(page.match(/https?:\/\/[^\s"<]+/g)).toEqual([records.regression.run!.url]);
    expect(page).not.toMatch(/ style="| src=| on[a-z]+="|@import|url\(/);
  });

  test("has the same tags whatever a name holds", () => {
    const clean = tags(
      renderHtml(input([records.hostile("plain")], { title: "plain", overridden: ["plain"] })),
    );
    const written = fc.array(fc.constantFrom(...tokens, "</script>", "<style>", "' onload='x"), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(written, (parts) => {
        const name = parts.join(" ");
        const page = renderHtml(input([records.hostile(name)], { title: name, overridden: [name] }));
        const marked = (all: string[]) => all.filter((tag) => !/<\/?(?:code|wbr)/.test(tag));
        expect(marked(tags(page))).toEqual(marked(clean));
      }),
      { numRuns: 40 },
    );
  });

  test("says in its policy which script and which style sheet may run", () => {
    const page = renderHtml(pages["regression"]!);
    expect(page).toMatch(
      /default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src 'sha256-[\w+/]{43}='/,
    );
  });
});

describe("the commands that repeat an evaluation", () => {
  test("are those of the record", () => {
    expect(againLines(records.regression).join("\n")).toBe(
      "git checkout 7f3c2a9\nevenhand evaluate --predictions out/predictions.csv --baseline base.csv \\\n  --id id --label label --prediction prediction --score score --positive even",
    );
  });

  test("name no commit where the baseline was a file", () => {
    const { baseline } = records.regression;
    const made = { ...records.regression, baseline: { ...baseline, sha: null, source: "path" as const } };
    const page = renderHtml(input([made]));
    expect(page).toContain("<code>base.csv</code> is the file that was named as the baseline.");
    expect(page).not.toContain("as the model at");
  });

  test("quote what a shell would read", () => {
    const record = { ...records.regression, columns: { label: "a'b; rm -rf $HOME", id: "-x" } };
    expect(againLines(record)[2]).toBe("  --id '-x' --label 'a'\\''b; rm -rf $HOME' --positive even");
  });

  test("are left out for plain numbers", () => {
    expect(againLines(records.scalars)).toEqual([]);
  });
});
