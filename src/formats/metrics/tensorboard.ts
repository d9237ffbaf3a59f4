import type { ByteSource } from "../../ports/byte-source.ts";
import { type Findings, makeFindings, refusal } from "./findings.ts";
import type { MetricsReader } from "./reader.ts";
import { parseEvent } from "./tfevent.ts";
import { readRecords } from "./tfrecord.ts";

const mostBytes = 512 * 1024 * 1024;
const named = /(^|\/)[^/]*tfevents[^/]*$/;

/** TensorBoard event files, or a folder of them: the value of the highest step of each scalar tag. Where the files
 *  lie in several folders, the folder is the front of the name, as on TensorBoard's own page. */
export const tensorboardReader: MetricsReader<"tensorboard"> = {
  name: "tensorboard",
  title: "TensorBoard events",
  detect: ({ head, files }) =>
    Buffer.from(head.buffer, head.byteOffset, head.byteLength)
      .toString("latin1")
      .slice(12, 40)
      .includes("brain.Event:") || eventFiles(files).length > 0,
  async read({ source, files }) {
    const found = makeFindings();
    const events = files === null ? [["", source] as const] : eventFiles(files);
    const folders = new Set(events.map(([path]) => folderOf(path)));
    for (const [path, file] of events) {
      await addFile(found, file, folders.size > 1 && folderOf(path) !== "" ? `${folderOf(path)}/` : "");
    }
    for (const [name, series] of found.series) found.values.set(name, series.at(-1)?.[1] ?? null);
    return found;
  },
};

function eventFiles(files: ReadonlyMap<string, ByteSource> | null): (readonly [string, ByteSource])[] {
  return [...(files ?? [])].filter(([path]) => named.test(path));
}

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : "";
}

async function addFile(found: Findings, file: ByteSource, prefix: string): Promise<void> {
  const size = await file.size();
  if (size > mostBytes)
    throw refusal(file.name, "has more than 512 MiB", "log fewer images, or name another file");
  const points = new Map<string, [number, number | null][]>();
  const { records, cut } = readRecords(file.name, await file.slice(0, size));
  for (const record of records) {
    const event = parseEvent(record);
    if (event === null)
      throw refusal(file.name, "holds an event that cannot be read", "write the file again");
    for (const { tag, value } of event.scalars) {
      const known = points.get(prefix + tag) ?? [];
      known.push([event.step, Number.isFinite(value) ? value : null]);
      points.set(prefix + tag, known);
    }
  }
  if (cut) found.notes.push(`${file.name}: the last event is half-written and was left out`);
  for (const [name, series] of points) {
    const all = [...(found.series.get(name) ?? []), ...series];
    // A run that was taken up again repeats steps: the later record of a step counts.
    found.series.set(
      name,
      all.sort((a, b) => a[0] - b[0]),
    );
  }
}
