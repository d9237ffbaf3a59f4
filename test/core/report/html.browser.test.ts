import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderHtml } from "../../../src/core/report/html.ts";
import { syntheticCurves, syntheticResiduals } from "./curves.ts";
import * as records from "./records.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env["EVENHAND_CHROMIUM"] ?? places.find((path) => existsSync(path));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const attack = `@octocat <img src=x onerror=alert(1)> </script><script>alert(1)</script> ${"x".repeat(150)}`;

const { input } = records;
const problem = {
  model: "gone",
  leg: "fp32",
  code: "file-missing",
  message: "`a.csv` is missing",
  hint: "Name it:\nwith:\n  predictions: b.csv",
};
const limited = {
  ...records.regression,
  metrics: records.notComparable.metrics.map((metric) => ({
    ...metric,
    floor: { min: 0.99, max: null, mode: "point" as const, held: false },
  })),
  decision: {
    ...records.regression.decision,
    reasons: [
      { code: "floor" as const, metric: "roc_auc", text: "roc_auc is 0.9704, below the floor 0.9900" },
    ],
  },
};

const pages = {
  "what changed": input([{ ...records.explained, curves: syntheticCurves() }], {
    files: records.changedFiles,
    carried: [
      { model: "router", leg: "default", path: "models/router", record: null, sha: null, ageDays: null },
    ],
  }),
  "slices and a past": input([
    {
      ...records.manySlices,
      past: records.past,
      discovered: records.found,
      metrics: [...records.manySlices.metrics, records.longFigures],
    },
  ]),
  "slices of a first run": input([records.firstSlices]),
  "many classes": input([records.manyClasses]),
  "curves of two": input([
    { ...records.improvement, curves: syntheticCurves() },
    { ...records.regressor, curves: syntheticResiduals() },
  ]),
  "a limit and nothing to compare": input([limited]),
  regression: input([records.regression]),
  "no result yet": input([records.improvement], {
    pending: [{ model: "router", path: "models/router", files: 3, strict: true }],
  }),
  improvement: input([records.improvement], { fork: true, policyChanged: ["`f1` no longer gates"] }),
  inconclusive: input([records.inconclusive]),
  "not comparable": input([records.notComparable]),
  "first run": input([records.firstRun]),
  "plain numbers": input([records.guardrailBroken]),
  "a history": input([records.withHistory]),
  "rows with costs": input([records.withCosts]),
  "several models": input([records.improvement, records.regressor], { problems: [problem] }),
  "no evidence": input([], { problems: [problem] }),
  "hostile names": input([records.hostile(attack)], { title: attack }),
};

const skipped = executablePath === undefined ? " (skipped: no Chromium on this machine)" : "";
describe.skipIf(executablePath === undefined)(`the page in Chromium${skipped}`, () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), "evenhand-page-"));

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ["--no-sandbox", "--headless"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: keyof typeof pages, width: number, colorScheme: "light" | "dark") {
    const path = join(folder, "page.html");
    writeFileSync(path, renderHtml(pages[name]));
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const seen: string[] = [];
    page.on("request", (request) => seen.push(request.url()));
    page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => seen.push(`dialog: ${dialog.message()}`));
    page.on("console", (message) => seen.push(`console: ${message.text()}`));
    const address = pathToFileURL(path).href;
    await page.goto(address);
    return { page, seen: () => seen.filter((each) => each !== address) };
  }

  const overflow = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");

  test.each(Object.keys(pages) as (keyof typeof pages)[])(
    "asks for nothing, scrolls no way but down, and axe finds nothing: %s",
    async (name) => {
      for (const [width, scheme] of [
        [1280, "light"],
        [390, "dark"],
      ] as const) {
        const { page, seen } = await open(name, width, scheme);
        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.evaluate(axe);
        const found = await page.evaluate<string[]>(
          "axe.run().then((result) => result.violations.map((each) => each.impact + ' ' + each.id + ' ' + each.nodes[0].html))",
        );
        expect(found).toEqual([]);
        expect(seen()).toEqual([]);
        await page.close();
      }
    },
  );

  test("turns dark by its button, and keeps that in both directions", async () => {
    const { page } = await open("regression", 1280, "light");
    const colour = () => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    const before = await colour();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    expect(await page.textContent("#theme")).toBe("Theme: dark");
    expect(await colour()).not.toBe(before);
    await page.click("#theme");
    expect(await colour()).toBe(before);
    await page.close();
  });

  test("shows broken rows only when asked", async () => {
    const { page } = await open("regression", 1280, "light");
    const shown = () => page.locator("#m-flip-rows tbody tr:visible").count();
    expect(await shown()).toBe(9);
    await page.click("text=▼ Broken");
    expect(await shown()).toBe(7);
    await page.click("text=▲ Fixed");
    expect(await shown()).toBe(2);
    await page.close();
  });

  test("opens and closes the slice tree by keyboard", async () => {
    const { page } = await open("slices and a past", 1280, "light");
    const shown = () => page.locator(".tree .twig:visible").count();
    const all = await shown();
    await page.locator(".tree summary").nth(1).focus();
    await page.keyboard.press("Enter");
    expect(await shown()).toBeLessThan(all);
    await page.keyboard.press("Enter");
    expect(await shown()).toBe(all);
    await page.close();
  });

  test("keeps every figure of a row whole, and breaks names at their marks", async () => {
    const { page } = await open("slices and a past", 1280, "light");
    const broken = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll(".rows td.n:not(.w)")].filter((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
    }).map((cell) => cell.textContent)`);
    expect(broken).toEqual([]);
    expect(await page.innerText("#m-metrics ~ table tbody tr:nth-child(4) th code")).toContain("hard_");
    await page.close();
  });

  test("holds all of it without its script", async () => {
    const path = join(folder, "still.html");
    writeFileSync(path, renderHtml(pages.regression));
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path).href);
    expect(await page.locator("#m-flip-rows tbody tr:visible").count()).toBe(9);
    expect(await page.locator("#theme:visible").count()).toBe(0);
    await context.close();
  });
});
