import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderPage, type Shown } from "../../examples/demo/page.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env["EVENHAND_CHROMIUM"] ?? places.find((one) => existsSync(one));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const reports = path.resolve(import.meta.dirname, "../core/report/__outputs__");
const kept = (name: string) => readFileSync(path.join(reports, name), "utf8");
const branch = "a/rather-long-name-of-a-branch-that-somebody-wrote-without-thinking-of-phones";

function show(number: number, comment: string, page: string, conclusion: string, more = {}): Shown {
  const summary = kept("summary-regression.md");
  const title = "▼ regressed: roc_auc 0.9732 → 0.9570 (−0.0162, allowed −0.0050), +2 gated";
  return {
    ...{ number, title: `Change ${number} of the model`, branch: `change-${number}` },
    comment: kept(`comment-${comment}.md`),
    check: { name: "evenhand", conclusion, title, summary },
    report: kept(`page-${page}.html`),
    ...more,
  };
}

const shown = [
  show(1, "regression", "regression", "failure"),
  show(2, "improvement", "two-models", "success"),
  show(3, "inconclusive", "inconclusive", "success"),
  show(4, "not-comparable", "not-comparable", "neutral"),
  show(5, "hostile", "regression", "failure", {
    title: `<img src=x onerror=alert(1)> ${"x".repeat(150)}`,
    branch,
  }),
];
const texts = ["comment-two-models.md", "summary-scalars.md"].map((name) => ({
  title: name,
  markdown: kept(name),
}));

const skipped = executablePath === undefined ? " (skipped: no Chromium on this machine)" : "";

describe.skipIf(executablePath === undefined)(`the demo's page in Chromium${skipped}`, () => {
  let browser: Browser;
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-demo-page-"));
  const file = path.join(folder, "page.html");
  const address = pathToFileURL(file).href;

  beforeAll(async () => {
    writeFileSync(file, renderPage(shown, texts));
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ["--no-sandbox", "--headless"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(width: number, colorScheme: "light" | "dark") {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const seen: string[] = [];
    page.on("request", (request) => seen.push(request.url()));
    page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => seen.push(`dialog: ${dialog.message()}`));
    page.on("console", (message) => seen.push(`console: ${message.text()}`));
    await page.goto(address);
    await loadReports(page);
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
    return { page, seen: () => seen.filter((one) => one !== address && one !== "about:srcdoc") };
  }

  const looks = [
    { width: 1280, scheme: "light" },
    { width: 1280, scheme: "dark" },
    { width: 390, scheme: "light" },
    { width: 390, scheme: "dark" },
  ] as const;

  it.each(looks)("at $width pixels, $scheme: asks for nothing and scrolls no way but down", async (look) => {
    const { page, seen } = await open(look.width, look.scheme);
    const overflow = "document.documentElement.scrollWidth - innerWidth";
    expect(page.frames()).toHaveLength(1 + shown.length);
    for (const frame of page.frames()) expect(await frame.evaluate(overflow)).toBeLessThanOrEqual(0);
    expect(seen()).toEqual([]);
    await page.close();
  });

  it.each(looks)("at $width pixels, $scheme: axe finds nothing serious, reports included", async (look) => {
    const { page } = await open(look.width, look.scheme);
    const found: string[] = [];
    for (const frame of page.frames()) {
      await frame.evaluate(axe);
      const each = "each.impact + ' ' + each.id + ' ' + each.nodes[0].html.slice(0, 200)";
      const run = `axe.run(document, { iframes: false }).then((all) => all.violations.map((each) => ${each}))`;
      found.push(...(await frame.evaluate<string[]>(run)));
    }
    expect(found.filter((one) => /^(serious|critical)/.test(one))).toEqual([]);
    await page.close();
  });

  it("the list at the top leads to every part", async () => {
    const { page } = await open(1280, "light");
    const targets = await page.$$eval("nav a", (links) => links.map((link) => link.getAttribute("href")));
    expect(targets).toHaveLength(shown.length + texts.length);
    for (const target of targets) expect(await page.locator(target!).count()).toBe(1);
    await page.close();
  });
});

/** A report loads when it comes near: each is brought into view. */
async function loadReports(page: Page): Promise<void> {
  for (const frame of await page.$$("iframe")) {
    await frame.scrollIntoViewIfNeeded();
    const content = await frame.contentFrame();
    await content?.waitForSelector("main");
  }
}
