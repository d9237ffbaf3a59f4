import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionPages } from "../../scripts/docs/actions.ts";
import { inFolder } from "../../scripts/docs/pages.ts";

const root = path.resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(path.join(root, file), "utf8");
const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n");
const actionFiles = actionPages.map((page) => inFolder(page, "action.yml"));
const yamlFiles = tracked.filter(
  (file) => /\.ya?ml$/.test(file) && !/^(test|node_modules|dist)\//.test(file),
);
const pages = tracked.filter((file) => /\.md$/.test(file) && !/^(test|node_modules|dist)\//.test(file));

/** Every YAML that somebody may copy: files, and fenced pieces of pages that parse. */
const pieces: readonly (readonly [place: string, yaml: unknown])[] = [
  ...yamlFiles.map((file) => [file, parse(read(file))] as const),
  ...pages.flatMap((file) =>
    [...read(file).matchAll(/```ya?ml\n([\s\S]*?)```/g)].map(
      ([, text = ""], at) => [`${file} piece ${at + 1}`, tried(text)] as const,
    ),
  ),
];

function tried(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** Texts under a key, however deep. */
function under(key: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => under(key, one));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === key && typeof inner === "string" ? [inner] : under(key, inner),
  );
}

describe("YAML that is ours, or that somebody may copy from a page", () => {
  it("is found", () => {
    expect(pieces.length).toBeGreaterThan(20);
    expect(pieces.flatMap(([, yaml]) => under("run", yaml)).length).toBeGreaterThan(10);
    expect(pieces.flatMap(([, yaml]) => under("uses", yaml)).length).toBeGreaterThan(10);
  });

  it("puts nothing of an event or an input into a script [threat 1]", () => {
    const scripts = pieces.flatMap(([place, yaml]) =>
      [...under("run", yaml), ...under("script", yaml)].map((text) => ({ place, text })),
    );
    expect(scripts.filter(({ text }) => text.includes("${{"))).toEqual([]);
  });

  it("checks no head out under an event with rights of its own [threat 2]", () => {
    const events = ["pull_request_target", "workflow_run", "issue_comment"];
    for (const [place, yaml] of pieces) {
      const on = JSON.stringify((yaml as { on?: unknown } | null)?.on ?? "");
      if (!events.some((event) => on.includes(event))) continue;
      expect(under("ref", yaml).join(), place).not.toMatch(/head|pull/);
    }
  });
});

describe("an action", () => {
  it.each(actionFiles)(
    "%s is one program: it names no other action, image or download [threat 17]",
    (file) => {
      const { runs } = parse(read(file)) as { runs: Record<string, string> };
      expect(Object.keys(runs).sort()).toEqual(
        Object.keys(runs)
          .filter((key) => /^(using|main|post|post-if)$/.test(key))
          .sort(),
      );
      expect(runs["using"]).toBe("node24");
    },
  );

  it("judges two files with every connection refused, and asks for none [threat 17]", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "evenhand-offline-"));
    writeFileSync(
      path.join(folder, "deny.cjs"),
      `const deny = (what) => () => { process.stderr.write("ASKED " + what + "\\n"); throw new Error("denied"); };
       require("node:net").Socket.prototype.connect = deny("socket");
       require("node:dns").lookup = deny("lookup");
       require("node:dgram").createSocket = deny("dgram");
       globalThis.fetch = deny("fetch");`,
    );
    const rows = Array.from({ length: 40 }, (_, k) => `${k},${k % 2},0.${10 + ((k * 7) % 80)}`).join("\n");
    for (const name of ["a.csv", "b.csv"])
      writeFileSync(path.join(folder, name), `id,label,score\n${rows}\n`);
    const program = [
      path.join(root, "dist/cli/index.js"),
      "evaluate",
      "--predictions",
      "a.csv",
      "--baseline",
      "b.csv",
    ];
    const ended = spawnSync(process.execPath, ["--require", "./deny.cjs", ...program], {
      cwd: folder,
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true, force: true });
    expect(ended.stderr).not.toContain("ASKED");
    expect([ended.status, ended.stdout.length > 0]).toEqual([0, true]);
  });

  it("asks for no identity token, and its pages ask for none but for attestations [threat 24]", () => {
    const sources = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" }).filter((one) =>
      one.endsWith(".ts"),
    );
    for (const file of sources) expect(read(path.join("src", file)), file).not.toMatch(/ID_TOKEN|getIDToken/);
    for (const page of actionPages)
      expect(page.permissions.map((one) => JSON.stringify(one)).join()).not.toContain("id-token");
  });
});

interface Locked {
  readonly packages: Readonly<
    Record<
      string,
      {
        version?: string;
        integrity?: string;
        dev?: boolean;
        optional?: boolean;
        hasInstallScript?: boolean;
        link?: boolean;
      }
    >
  >;
}

describe("dependencies", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  const { packages } = JSON.parse(read("package-lock.json")) as Locked;
  const shipped = Object.entries(packages).filter(
    ([place, one]) => place !== "" && one.dev !== true && one.optional !== true,
  );

  it("of the program are few, and of one version each [threat 19]", () => {
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(22);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("have a checksum each and run nothing when they are installed [threat 19]", () => {
    expect(shipped.length).toBeGreaterThan(50);
    expect(
      shipped.filter(([, one]) => one.integrity === undefined && one.link !== true).map(([place]) => place),
    ).toEqual([]);
    expect(shipped.filter(([, one]) => one.hasInstallScript === true).map(([place]) => place)).toEqual([]);
  });
});
