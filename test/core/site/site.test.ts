import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slugOf } from "../../../src/core/site/address.ts";
import { renderBadge } from "../../../src/core/site/badge.ts";
import { tracksOf } from "../../../src/core/site/material.ts";
import { renderSite } from "../../../src/core/site/site.ts";
import { trendsOf } from "../../../src/core/site/trend.ts";
import { tokens } from "../report/markdown-tree.ts";
import { brokenLinks } from "./links.ts";
import { makeCourse, makeLedger, makeMaterial } from "./material.ts";

const material = makeMaterial();
const site = renderSite(material);
const tags = (page: string) => [...page.matchAll(/<\/?([a-z0-9]+)/gi)].map((tag) => tag[0].toLowerCase());

describe("the site", () => {
  it.each([
    "index.html",
    "models/digits@fp16.html",
    "deployments.html",
    "incidents.html",
    "badges/fraud.svg",
  ])("is kept: %s", async (file) => {
    await expect(site.get(file)).toMatchFileSnapshot(`__outputs__/${file.replaceAll("/", "-")}`);
  });

  it("is the same bytes of the same refs", () => {
    expect([...renderSite(makeMaterial())]).toEqual([...site]);
  });

  it("has no link that leads nowhere, and no id twice on a page", () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  it("loads nothing, and says so to the browser", () => {
    for (const [file, page] of site) {
      if (!file.endsWith(".html")) continue;
      expect(page, file).toMatch(
        /default-src 'none'; style-src 'sha256-[\w+/]{43}='; script-src ('sha256-[\w+/]{43}=' ?)+;/,
      );
      expect(page, file).not.toMatch(/ style="| src=| on[a-z]+="|@import|url\(|<link/);
      for (const [, url] of page.matchAll(/"(https?:[^"]+)"/g))
        expect(url).toMatch(/^(https:\/\/github\.com\/acme\/|http:\/\/www\.w3\.org\/2000\/svg$)/);
    }
  });

  it("leaves pages of old results, and every address of a result, as they were when new ones come", () => {
    const long = makeCourse({ results: 520 });
    const of = (results: number) =>
      renderSite({ ...material, entries: long.slice(0, results), alarms: [], ledger: [] });
    const [before, after] = [of(500), of(520)];
    const rows = (page: string) => page.slice(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    expect(rows(after.get("results/fraud-1.html")!)).toBe(rows(before.get("results/fraud-1.html")!));
    const addresses = (pages: Map<string, string>) =>
      [...pages].flatMap(([file, page]) =>
        [...page.matchAll(/<tr id="(r-[0-9a-f]{12})"/g)].map(([, id]) => `${file}#${id}`),
      );
    expect(addresses(before)).toHaveLength(500);
    expect(addresses(after)).toEqual(expect.arrayContaining(addresses(before)));
  });

  it("draws every result of a long course as a band, and the newest as marks", () => {
    const page = renderSite({ ...material, entries: makeCourse({ results: 900 }) }).get("models/fraud.html")!;
    expect(page).toContain("All 900 results");
    expect(page).toContain("roc_auc, the last 90 results");
  });

  it("says what could not be read", () => {
    const page = renderSite({
      ...material,
      notes: ["3 lines of `refs/evenhand/history/fraud` cannot be read"],
    });
    expect(page.get("index.html")).toContain(
      "3 lines of <code>refs/evenhand/history/fraud</code> cannot be read.",
    );
  });

  it("is a page even of nothing", () => {
    const empty = renderSite({ repository: "", entries: [], ledger: [], alarms: [], notes: [] });
    expect(empty.get("index.html")).toContain("No results yet");
    expect(brokenLinks(empty)).toEqual([]);
  });

  it("reads lines that an earlier release wrote, without verdicts", () => {
    const entries = makeCourse({ results: 30, plain: true });
    const [track] = tracksOf(entries);
    const failed = entries.filter(({ result }) => result === "fail").length;
    expect(failed).toBeGreaterThan(0);
    expect(trendsOf(track!)[0]!.points.filter(({ verdict }) => verdict === "regressed")).toHaveLength(failed);
    expect(renderSite({ ...material, entries }).get("models/fraud.html")).toContain("✔");
  });

  it("has the same tags whatever a name holds", () => {
    const of = (name: string) => {
      const entries = makeCourse({ results: 40, name });
      const ledger = makeLedger(entries, 6, { reason: name, environment: name, actor: name });
      const alarm = { ...material.alarms[0]!, text: name, environment: name, url: null };
      return renderSite({ repository: name, entries, ledger, alarms: [alarm], notes: [name] });
    };
    const shapes = (pages: Map<string, string>) =>
      [...pages].map(([file, page]) => [file, tags(page).filter((tag) => !/<\/?(?:code|wbr)$/.test(tag))]);
    const clean = shapes(of("plain"));
    const written = fc.array(fc.constantFrom(...tokens, "</script>", "<style>", "' onload='x", "\u2028"), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(written, (parts) => {
        expect(shapes(of(parts.join(" ")))).toEqual(clean);
      }),
      { numRuns: 25 },
    );
  });
});

describe("names of pages", () => {
  const names = fc.stringMatching(/^[a-z0-9._-]{1,12}$/).filter((name) => !/^\.{1,2}$/.test(name));

  it("are told apart whatever models and legs are called", () => {
    fc.assert(
      fc.property(fc.tuple(names, names), fc.tuple(names, names), ([model, leg], [other, otherLeg]) => {
        const same = model === other && leg === otherLeg;
        expect(slugOf({ model, leg }) === slugOf({ model: other, leg: otherLeg })).toBe(same);
      }),
    );
  });

  it.each([
    ["_x", "default", "~_x"],
    [".hidden", "default", "~.hidden"],
    ["nul", "default", "~nul"],
    ["con.v2", "a", "~con.v2@a"],
    ["console", "default", "console"],
  ])("of %s in leg %s is %s, which every file system takes", (model, leg, slug) => {
    expect(slugOf({ model, leg })).toBe(slug);
  });
});

describe("the badge", () => {
  it("says the newest result in words, and cannot be broken out of", () => {
    const [track] = tracksOf(makeCourse({ results: 3, name: '"><script>x</script>' }));
    const badge = renderBadge(track!);
    expect(badge).not.toContain("<script");
    expect(badge).toContain("✔ pass");
    expect(badge).toContain("&lt;script&gt;");
  });
});
