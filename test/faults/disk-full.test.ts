import { spawnSync } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const folderModule = pathToFileURL(path.resolve(import.meta.dirname, "../../src/host/record-folder.ts")).href;

/** In a namespace of its own, so that nobody needs to be root: a file system of 96 KiB in memory. */
const mount = "mkdir -p $0 && mount -t tmpfs -o size=96k full $0";
const place = `/tmp/evenhand-full-${process.pid}`;
const canMount = spawnSync("unshare", ["-rm", "sh", "-c", mount, place]).status === 0;

/** Writes a small record, then ever larger ones until the disk is full, then reads what is there. */
const program = `
const { makeRecordFolder } = await import(${JSON.stringify(folderModule)});
const { readdirSync } = await import("node:fs");
const folder = makeRecordFolder(process.argv[1] + "/.evenhand");
const record = (size) => ({ model: "m", leg: "default", files: new Map([["evaluation.json", Buffer.alloc(size, 97)]]) });
await folder.write(record(1000));
let said = "", last = 1000;
for (let size = 4000; said === ""; size += 4000) {
  try { await folder.write(record(size)); last = size; } catch (error) { said = error.message; }
}
const kept = await folder.readAll();
const sizes = kept.map(({ files }) => files.get("evaluation.json")?.length ?? null);
const left = readdirSync(process.argv[1], { recursive: true }).filter((one) => one.endsWith(".tmp"));
console.log(JSON.stringify({ said, last, sizes, left }));`;

it("a disk that is full leaves the file that was there or none, nothing torn, and says how many bytes are needed [threat 60]", (context) => {
  if (!canMount) context.skip("no file system can be mounted here");
  const command = `${mount} && exec "$1" --no-warnings --input-type=module -e "$2" "$0"`;
  const ended = spawnSync("unshare", ["-rm", "sh", "-c", command, place, process.execPath, program], {
    encoding: "utf8",
  });
  const { said, last, sizes, left } = JSON.parse(ended.stdout) as {
    said: string;
    last: number;
    sizes: (number | null)[];
    left: string[];
  };
  expect(said).toMatch(/^the disk is full: .*evaluation\.json needs [\d,]+ bytes/);
  expect(left).toEqual([]);
  // The leg is whole as it was, or its manifest has let go of the file that was being replaced.
  expect([[last], [null]]).toContainEqual(sizes);
});
