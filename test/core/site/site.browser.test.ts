import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderSite } from "../../../src/core/site/site.ts";
import { writeFolder } from "../../../src/host/write-folder.ts";
import { makeCourse, makeLedger, makeMaterial } from "./material.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = process.env["EVENHAND_CHROMIUM"] ?? places.find((place) => existsSync(place));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const attack = `@octocat <img src=x onerror=alert(1)> </script><script>alert(1)</script> ${"x".repeat(110)}`;

const material = makeMaterial(110);
const hostile = makeCourse({ results: 30, name: attack });
const sites = {
  usual: material,
  hostile: {
    ...material,
    ...{ repository: attack, entries: hostile, notes: [attack] },
    ledger: makeLedger(hostile, 6, { reason: attack, environment: attack, actor: attack }),
    alarms: [{ ...material.alarms[0]!, text: attack, environment: attack }],
  },
  empty: { repository: "", entries: [], ledger: [], alarms: [], notes: [] },
};
const commit = material.entries.find(({ model }) => model === "fraud")!;

const skipped = executablePath === undefined ? " (skipped: no Chromium on this machine)" : "";
describe.skipIf(executablePath === undefined)(`the site in Chromium, from a disk${skipped}`, () => {
  let browser: Browser;
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-site-"));

  beforeAll(async () => {
    for (const [name, each] of Object.entries(sites))
      await writeFolder(path.join(folder, name), renderSite(each));
    browser = await chromium.launch({
      executablePath: executablePath!,
      args: ["--no-sandbox", "--headless"],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const addressOf = (file: string) => {
    const [name = "", rest = ""] = file.split(/(?=[?#])/);
    return `${pathToFileURL(path.join(folder, name)).href}${rest}`;
  };

  async function open(file: string, width = 1280, colorScheme: "light" | "dark" = "light") {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const seen: string[] = [];
    page.on("request", (request) => request.isNavigationRequest() || seen.push(request.url()));
    page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
    page.on("dialog", (dialog) => seen.push(`dialog: ${dialog.message()}`));
    page.on("console", (message) => seen.push(`console: ${message.text()}`));
    await page.goto(addressOf(file));
    return { page, seen };
  }

  const overflow = (page: Page) => page.evaluate<number>("document.documentElement.scrollWidth - innerWidth");

  const files = [
    ...["index.html", "models/fraud.html", "results/fraud-1.html", "deployments.html", "incidents.html"],
    "search.html?q=fraud",
  ].flatMap((file) => [`usual/${file}`, `hostile/${file}`]);
  test.each([...files, "empty/index.html", "empty/deployments.html"])(
    "asks for nothing, scrolls no way but down, and axe finds nothing: %s",
    async (file) => {
      for (const [width, scheme] of [
        [1280, "light"],
        [390, "dark"],
      ] as const) {
        const { page, seen } = await open(file, width, scheme);
        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        await page.evaluate(axe);
        const found = await page.evaluate<string[]>(
          "axe.run().then((result) => result.violations.map((each) => each.impact + ' ' + each.id + ' ' + each.nodes[0].html.slice(0, 300)))",
        );
        expect(found).toEqual([]);
        expect(seen).toEqual([]);
        await page.close();
      }
    },
    120_000,
  );

  test("finds a commit by its whole name from any page, and goes to its row", async () => {
    const { page, seen } = await open("usual/models/fraud.html");
    await page.fill(".tools input", `${commit.sha}`);
    await page.press(".tools input", "Enter");
    await page.waitForURL(/search\.html\?q=/);
    expect(await page.textContent("#found")).toBe("1 found");
    await page.click("#hits a");
    await page.waitForURL(/results\/fraud-1\.html#r-/);
    expect(await page.locator("tr:target").innerText()).toContain(commit.sha.slice(0, 7));
    expect(seen).toEqual([]);
    await page.close();
  });

  test("finds what all words say, as they are typed, fifty at a time", async () => {
    const { page } = await open("usual/search.html");
    expect(await page.textContent("#found")).toMatch(/things can be found/);
    await page.fill("#q", "fraud passed");
    expect(await page.locator("#hits li").count()).toBe(50);
    await page.click("#more");
    expect(await page.locator("#hits li").count()).toBe(100);
    await page.fill("#q", "no such thing");
    expect(await page.textContent("#found")).toBe("0 found");
    expect(page.url()).toContain("q=no%20such%20thing");
    await page.close();
  });

  test("keeps the theme that was chosen on every page", async () => {
    const { page } = await open("usual/index.html");
    await page.click("#theme");
    await page.click("#theme");
    await page.click("text=Deployments");
    expect(await page.textContent("#theme")).toBe("Theme: dark");
    await page.close();
  });

  test("shows all but the search without its script", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf("usual/models/fraud.html"));
    expect(await page.locator("table.rows tbody tr:visible").count()).toBeGreaterThan(10);
    await page.goto(addressOf("usual/search.html"));
    expect(await page.innerText("noscript")).toContain("The search needs JavaScript");
    await context.close();
  });
});
