import { describe, expect, it } from "vitest";
import { productionOf, reachedFrom } from "../../scripts/dependencies/lock.ts";
import { sizesOf } from "../../scripts/dependencies/measure.ts";
import { dependenciesTable, licencesTable } from "../../scripts/docs/dependencies.ts";

const lock = {
  packages: {
    "": {},
    "node_modules/zod": { version: "4.0.0", license: "MIT" },
    "node_modules/octokit": { version: "5.0.0", license: "MIT", dependencies: { deep: "1", both: "1" } },
    "node_modules/deep": { version: "1.0.0", license: "ISC", dependencies: { octokit: "5" } },
    "node_modules/yaml": { version: "2.0.0", license: "ISC", dependencies: { both: "1" } },
    "node_modules/both": { version: "1.0.0" },
    "node_modules/yaml/node_modules/both": { version: "2.0.0", license: "MIT" },
    "node_modules/vitest": { version: "4.0.0", dev: true },
  },
};

describe("the page of dependencies", () => {
  it("counts a module once, under the package that it lies in", () => {
    const module = { name: "./node_modules/a/node_modules/@s/b/index.js", size: 10 };
    const joined = { modules: [module, { name: "./node_modules/a/x.js", size: 4 }] };
    expect(sizesOf([module, joined, { name: "./src/main.js", size: 99 }])).toEqual({ "@s/b": 10, a: 4 });
  });

  it("leaves development out, and follows what needs each other to its end", () => {
    const packages = productionOf(lock);
    expect([...packages.keys()]).not.toContain("vitest");
    expect([...reachedFrom("octokit", packages)].sort()).toEqual(["both", "deep", "octokit"]);
    expect(packages.get("both")).toMatchObject({
      versions: ["1.0.0", "2.0.0"],
      licences: ["none given", "MIT"],
    });
  });

  it("tells what a package brings alone from what several need", () => {
    const sizes = { octokit: 2000, deep: 3000, both: 5000, zod: 100, yaml: 700 };
    const table = dependenciesTable({ octokit: "5.0.0", yaml: "2.0.0", zod: "4.0.0" }, lock, sizes);
    expect(table).toContain("| `octokit` | 5.0.0 | MIT | 2 | 3 (1) |");
    expect(table).toContain("| `zod` | 4.0.0 | MIT | < 1 |  |");
    expect(table).toContain("1 packages that several of these need have 5 kB. In all 5 packages, 11 kB.");
    expect(licencesTable(lock, sizes)).toContain("| none given | `both` |");
  });

  it("refuses a dependency that nobody gave a reason for", () => {
    expect(() => dependenciesTable({ "left-pad": "1.0.0" }, lock, {})).toThrow("say why left-pad");
  });
});
