import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionPages } from "../../scripts/docs/actions.ts";
import { readConfig } from "../../src/core/config/parse.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const pages = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.md$|(^|\/)llms\.txt$/.test(file) && !/__outputs__|fixtures|^node_modules/.test(file))
  .filter((file) => existsSync(path.join(root, file)));

/** Without code, in which brackets are not links. */
const prose = (text: string) =>
  text.replaceAll(/^( *)```[\s\S]*?^ *```/gm, "").replaceAll(/(`+)[^`][\s\S]*?\1/g, "");

/** As GitHub names the place of a heading. */
function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(/\s/g, "-");
}

function anchorsOf(file: string): Set<string> {
  const text = read(file).replaceAll(/^( *)```[\s\S]*?^ *```/gm, "");
  return new Set([...text.matchAll(/^#{1,6} (.+)$/gm)].map((match) => anchorOf(match[1]!)));
}

function brokenLinks(page: string): string[] {
  return [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [name = "", anchor] = target.split("#");
      const file = name === "" ? page : path.posix.join(path.posix.dirname(page), decodeURI(name));
      if (!existsSync(path.join(root, file))) return true;
      if (anchor === undefined) return false;
      return !(statSync(path.join(root, file)).isFile() && anchorsOf(file).has(anchor));
    });
}

describe("links inside the repository", () => {
  it.each(pages)("%s points at pages and headings that are there", (page) => {
    expect(brokenLinks(page)).toEqual([]);
  });

  it("are looked for in every page that people read", () => {
    expect(pages).toEqual(
      expect.arrayContaining(["README.md", "llms.txt", "docs/faq.md", "docs/verdict.md"]),
    );
    expect(anchorOf("The program (`evenhand`), in short")).toBe("the-program-evenhand-in-short");
  });
});

interface Block {
  readonly from: string;
  readonly value: unknown;
}

const blocks: Block[] = pages.flatMap((page) =>
  [...read(page).matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].flatMap(
    ([, indent = "", text = ""], index) => {
      const value: unknown = parse(text.replaceAll(new RegExp(`^${indent}`, "gm"), ""));
      return typeof value === "object" && value !== null ? [{ from: `${page} (${index + 1})`, value }] : [];
    },
  ),
);

describe("snippets", () => {
  it.each(blocks.filter(({ value }) => "models" in (value as object)))(
    "$from is a configuration that is accepted",
    ({ value }) => {
      const { problems } = readConfig(JSON.stringify(value));
      expect(problems.filter(({ level }) => level === "error")).toEqual([]);
    },
  );

  it.each(blocks)("$from gives our actions only inputs that they have", ({ value }) => {
    for (const step of stepsIn(value)) {
      const folder = /^evenhand\/evenhand\/(action-[a-z]+)@/.exec(step.uses)?.[1] ?? "";
      const page = actionPages.find((each) => each.folder === folder);
      expect(page, step.uses).toBeDefined();
      for (const input of Object.keys(step.with ?? {})) expect(Object.keys(page!.inputs)).toContain(input);
    }
  });
});

describe("configurations in examples/", () => {
  const files = readdirSync(path.join(root, "examples"), { recursive: true, encoding: "utf8" })
    .map((name) => `examples/${name.replaceAll("\\", "/")}`)
    .filter((file) => /(^|\/)(evenhand[\w.]*|tune)\.yml$/.test(file));

  it.each(files)("%s is accepted", (file) => {
    expect(readConfig(read(file)).problems.filter(({ level }) => level === "error")).toEqual([]);
  });

  it("are found in the starters too", () => {
    expect(files).toEqual(expect.arrayContaining(["examples/starters/scikit-learn/evenhand.yml"]));
  });
});

interface OurStep {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

function stepsIn(value: unknown): OurStep[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(stepsIn);
  const uses: unknown = (value as Record<string, unknown>)["uses"];
  const isOurs = typeof uses === "string" && /^evenhand\/evenhand(\/action-[a-z]+)?@/.test(uses);
  return isOurs ? [value as OurStep, ...inner] : inner;
}

describe("messages in the READMEs of the actions", () => {
  const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => read(path.join("src", file)).replaceAll("\\`", "`"));
  const messages = actionPages
    .filter(({ folder }) => folder !== "" && existsSync(path.join(root, folder, "README.md")))
    .flatMap(({ folder }) => {
      const section = read(`${folder}/README.md`)
        .split("## Messages and what they mean\n")[1]
        ?.split("\n## ")[0];
      const rows = [...(section ?? "").matchAll(/^\| (?:`` (.+?) ``|`([^`]+)`) \|/gm)];
      return rows.map((match) => ({ folder, message: match[1] ?? match[2]! }));
    });

  it.each(messages)("$folder: $message", ({ message }) => {
    const fragments = message
      .split("…")
      .map((part) => part.trim())
      .filter((part) => /[a-z]{3}/.test(part));
    expect(fragments.length).toBeGreaterThan(0);
    const held = sources.filter((source) => fragments.every((fragment) => source.includes(fragment)));
    expect(held.length).toBeGreaterThan(0);
  });

  it("are there for every action that has a README of its own", () => {
    for (const folder of ["action-data", "action-train", "action-evaluate", "action-report", "action-deploy"])
      expect(messages.filter((each) => each.folder === folder).length, folder).toBeGreaterThanOrEqual(5);
  });
});
