/** Fails when dist/ differs from what is committed or staged, new chunks included. */
import { execFileSync } from "node:child_process";

const dirty = execFileSync("git", ["status", "--porcelain", "--", "dist", "schemas"], { encoding: "utf8" })
  .split("\n")
  .filter((line) => line !== "" && (line[1] !== " " || line.startsWith("??")));
if (dirty.length > 0) {
  console.error(
    `dist or schemas differ from what is staged:\n${dirty.join("\n")}\nRun \`git add dist schemas\`.`,
  );
  process.exit(1);
}
