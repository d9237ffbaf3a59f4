import { describe, expect, it } from "vitest";
import { renewSection } from "../../scripts/page-section.ts";
import { type Held, mergeHeld, renderTargets } from "../../scripts/verification.ts";

const suite = { passed: 13, skipped: 0, seconds: 40, date: "2026-01-02", commit: "abcdef0" };
const held: Held = {
  suites: [{ ...suite, file: "test/servers/s3.test.ts" }],
  rows: [
    { target: "s3", action: "version", end: "moto 5" },
    { target: "s3", action: "deploy", end: "new, read back equal" },
    { target: "s3", action: "crash at each of 18 points", end: "11 old, 7 new" },
  ],
};
const files = ["test/servers/mlflow.test.ts", "test/servers/s3.test.ts"];

describe("the table of deploy targets", () => {
  const lines = renderTargets("servers", held, files).split("\n");

  it("has a column for a target of which nothing was run, and says so in each cell", () => {
    const names = ["command", "github-release", "huggingface", "mlflow", "oci", "ray-serve"];
    const others = names.map(() => "not run").join(" | ");
    expect(lines).toContain(`| case | ${names.map((name) => `\`${name}\``).join(" | ")} | \`s3\` |`);
    expect(lines).toContain(`| deploy | ${others} | new, read back equal |`);
    expect(lines).toContain(`| rollback | ${others} | not run |`);
  });

  it("puts a count that stands in a case's name into its cell", () => {
    expect(lines.find((line) => line.startsWith("| crash |"))).toMatch(
      / at each of 18 points: 11 old, 7 new \|$/,
    );
  });

  it("has a line, and no column, for an image that was built", () => {
    const rows = [...held.rows, { target: "MLflow model", action: "image", end: "built in 9 s" }];
    const withImage = renderTargets("servers", { ...held, rows }, files).split("\n");
    expect(withImage).toContain("- MLflow model: built in 9 s");
    expect(withImage.filter((line) => line.startsWith("|"))).toEqual(
      lines.filter((line) => line.startsWith("|")),
    );
  });

  it("lists every test file, run or not, with date and commit", () => {
    expect(lines).toContain("| `test/servers/mlflow.test.ts` | not run | | | | |");
    expect(lines).toContain("| `test/servers/s3.test.ts` | 13 | 0 | 0 | 40 s | 2026-01-02 | abcdef0 |");
  });

  it("keeps what other files held when one is run again, and nothing of that one", () => {
    const rows = [{ target: "s3", action: "rollback", end: "old" }];
    const more = { target: "mlflow", action: "deploy", end: "new" };
    const before = { ...held, rows: [...held.rows, more] };
    const next = mergeHeld(before, { suites: [{ ...suite, file: files[1]!, passed: 1 }], rows });
    expect(next.rows).toEqual([more, ...rows]);
    expect(next.suites.map(({ passed }) => passed)).toEqual([1]);
  });
});

describe("a section of a page", () => {
  it("is renewed in its place, and put at the end when it is not there", () => {
    const page = renewSection("# Page\n", "one", "first");
    expect(page).toBe("# Page\n\n<!-- one:begin -->\nfirst\n<!-- one:end -->\n");
    expect(renewSection(`${page}\nafter\n`, "one", "second")).toBe(
      "# Page\n\n<!-- one:begin -->\nsecond\n<!-- one:end -->\n\nafter\n",
    );
  });
});
