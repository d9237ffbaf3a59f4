import { execFile } from "node:child_process";
import { closeSync, constants, openSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";

export interface OutputPipe {
  /** Path of the named pipe. */
  readonly path: string;
  /** To be called once a writer has opened it: before, it would look ended. */
  read(): Readable;
  close(): Promise<void>;
}

/** A named pipe for a command's output. What node gives a child as standard output is a socket, and a script that
 *  writes to /dev/stderr cannot open one. Null where there are no named pipes (Windows). */
export async function makeOutputPipe(): Promise<OutputPipe | null> {
  if (process.platform === "win32") return null;
  const folder = await mkdtemp(path.join(tmpdir(), "evenhand-pipe-"));
  const pipe = path.join(folder, "output");
  try {
    await promisify(execFile)("mkfifo", ["-m", "600", pipe]);
  } catch {
    await rm(folder, { recursive: true, force: true });
    return null;
  }
  const fd = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  let taken = false;
  return {
    path: pipe,
    read: () => {
      taken = true;
      return new Socket({ fd, readable: true, writable: false });
    },
    close: async () => {
      if (!taken) closeSync(fd);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
