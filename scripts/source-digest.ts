import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** sha256 of everything that dist/ is made from, independent of the folder it lies in. */
export function digestOfSources(root: string): string {
  const files = readdirSync(path.join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
  files.push("package-lock.json", "tsconfig.json", "tsconfig.build.json", "scripts/build.ts");
  const hash = createHash("sha256");
  for (const file of files.sort()) {
    hash.update(`${file}\n`).update(
      createHash("sha256")
        .update(readFileSync(path.join(root, file)))
        .digest(),
    );
  }
  return hash.digest("hex");
}
