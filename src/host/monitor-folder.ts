import { readFile } from "node:fs/promises";
import path from "node:path";
import { parseState, renderState } from "../core/monitor/memory-text.ts";
import type { MonitorMemory } from "../ports/monitor-memory.ts";
import { ignoreInGit, makeFolder, writeWhole } from "./whole-file.ts";

/** The monitor's memory in a folder, where there is no GitHub: at a terminal. */
export function makeMonitorFolder(folder: string): MonitorMemory {
  const placeOf = (model: string, name: string) => path.join(folder, "monitor", model, name);
  const text = async (model: string, name: string) => {
    try {
      return await readFile(placeOf(model, name), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw error;
    }
  };
  const stateOf = async (model: string, leg: string) => {
    const known = await text(model, `${leg}.json`);
    return known === null ? null : parseState(known, placeOf(model, `${leg}.json`));
  };
  const write = async (model: string, name: string, content: string) => {
    const file = placeOf(model, name);
    for (const step of [folder, path.join(folder, "monitor"), path.dirname(file)]) await makeFolder(step);
    await ignoreInGit(folder);
    await writeWhole(file, [new TextEncoder().encode(content)]);
  };
  return {
    read: stateOf,
    async update(model, leg, next) {
      const state = next(await stateOf(model, leg));
      await write(model, `${leg}.json`, renderState(state));
      return state;
    },
    file: text,
    keep: write,
  };
}
