import type { EvaluatePorts } from "../../../src/actions/evaluate/ports.ts";
import { makeTerminalHost } from "../../../src/host/terminal.ts";
import type { ByteSource } from "../../../src/ports/byte-source.ts";
import { memorySource } from "../../formats/memory-source.ts";

export interface MemoryWorld {
  readonly ports: EvaluatePorts;
  /** Files by name; what shards leave is put here as well. */
  readonly files: Map<string, string | Uint8Array>;
  /** What was kept beside the record. */
  readonly kept: Map<string, Uint8Array>;
}

/** evaluate at a terminal without a repository, its files in memory. */
export function makeMemoryWorld(given: Readonly<Record<string, string>>): MemoryWorld {
  const files = new Map<string, string | Uint8Array>(Object.entries(given));
  const kept = new Map<string, Uint8Array>();
  const open = (name: string): ByteSource => memorySource(name, files.get(name) ?? "");
  const ports: EvaluatePorts = {
    host: makeTerminalHost({ stdout: () => {}, stderr: () => {}, workspace: "." }),
    clock: { now: () => 0, sleep: async () => {} },
    commits: {
      head: async () => null,
      parents: async () => null,
      mergeBase: async () => null,
      firstParents: async () => [],
      readFile: async () => null,
      resolve: async () => null,
      committedAt: async () => null,
    },
    folderInRepository: async () => null,
    records: {
      readAll: async () => [],
      pathOf: () => "records",
      async write(record) {
        for (const [name, content] of record.files) kept.set(name, content);
      },
    },
    artifacts: null,
    runs: null,
    shards: {
      async write({ name }, pieces) {
        files.set(name, Buffer.concat(pieces));
        return name;
      },
    },
    version: "0.0.0",
    open,
    openAll: async (name) => [open(name)],
    readText: async (name) => (files.has(name) ? String(files.get(name)) : null),
  };
  return { ports, files, kept };
}
