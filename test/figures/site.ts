/** Measures `evenhand site` on histories of 100 to 10,000 results, each a commit of its ref with 200 lines kept, and writes
 *  the figures into docs/site.md. `node test/figures/site.ts`; about two minutes. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fillMarkers } from "../../scripts/docs/markers.ts";
import { canonicalJson } from "../../src/core/digest.ts";
import { count, plain } from "../../src/core/report/number.ts";
import { brokenLinks } from "../core/site/links.ts";
import { makeCourse } from "../core/site/material.ts";

const root = path.resolve(import.meta.dirname, "../..");
const kept = 200;

/** A repository whose history ref has so many commits, each with the newest lines; written as one stream. */
function makeRepository(folder: string, results: number): void {
  execFileSync("git", ["init", "--quiet", "--initial-branch=main", folder]);
  const lines = makeCourse({ results }).map((entry) => `${canonicalJson(entry)}\n`);
  const parts: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const text = lines.slice(Math.max(0, at + 1 - kept), at + 1).join("");
    parts.push(
      `commit refs/evenhand/history/fraud\ncommitter a <a@b.invalid> ${1_700_000_000 + at} +0000\ndata 5\nlines\n`,
      `M 100644 inline history.jsonl\ndata ${Buffer.byteLength(text)}\n${text}\n`,
    );
    if (parts.length > 200) stream(folder, parts.splice(0), at);
  }
  if (parts.length > 0) stream(folder, parts, lines.length);
}

function stream(folder: string, parts: readonly string[], at: number): void {
  const ref = "refs/evenhand/history/fraud";
  const has = spawnSync("git", ["rev-parse", "--verify", "--quiet", ref], { cwd: folder }).status === 0;
  const [head = "", ...rest] = parts;
  const from = has ? head.replace("data 5\nlines\n", `data 5\nlines\nfrom ${ref}^0\n`) : head;
  const ended = spawnSync("git", ["fast-import", "--quiet"], {
    cwd: folder,
    input: [from, ...rest].join(""),
  });
  if (ended.status !== 0) throw new Error(`fast-import at ${at}: ${ended.stderr}`);
}

function readSite(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
  return new Map(files.map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));
}

function measure(results: number): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "evenhand-big-"));
  try {
    const origin = path.join(folder, "origin");
    makeRepository(origin, results);
    execFileSync("git", ["clone", "--quiet", origin, path.join(folder, "clone")], { stdio: "pipe" });
    const begun = performance.now();
    const ended = spawnSync(
      "/usr/bin/time",
      [
        "-f",
        "%M",
        process.execPath,
        "scripts/run.ts",
        "cli",
        "site",
        "--json",
        "--working-directory",
        path.join(folder, "clone"),
        "--folder",
        path.join(folder, "site"),
      ],
      { cwd: root, encoding: "utf8" },
    );
    const seconds = (performance.now() - begun) / 1000;
    if (ended.status !== 0) throw new Error(ended.stderr);
    const end = JSON.parse(ended.stdout) as { files: number; bytes: number; results: number };
    if (end.results !== results) throw new Error(`${end.results} of ${results} results were found`);
    const site = readSite(path.join(folder, "site"));
    const broken = brokenLinks(site);
    if (broken.length > 0) throw new Error(broken.slice(0, 3).join("\n"));
    const size = (file: string) => `${plain(Buffer.byteLength(site.get(file) ?? "") / 1e6, 2)} MB`;
    const peak = Number(ended.stderr.trim().split("\n").at(-1)) / 1000;
    console.log(
      `${results} results: ${seconds.toFixed(1)} s, ${end.files} files, ${end.bytes} bytes, peak ${peak} MB`,
    );
    return [
      count(results),
      `${plain(seconds, 1)} s`,
      `${count(peak)} MB`,
      count(end.files),
      `${plain(end.bytes / 1e6, 1)} MB`,
      size("models/fraud.html"),
      size("search.html"),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const rows = [100, 1_000, 10_000].map(measure);
const head = ["results", "time", "memory", "files", "site", "the model's page", "the search's page"];
const table = [head, ["--:", "--:", "--:", "--:", "--:", "--:", "--:"], ...rows]
  .map((cells) => `| ${cells.join(" | ")} |`)
  .join("\n");
const file = path.join(root, "docs/site.md");
writeFileSync(file, fillMarkers("docs/site.md", readFileSync(file, "utf8"), { sizes: table }));
