import type { Window } from "../core/monitor/windows.ts";
import type { ByteSource } from "./byte-source.ts";

/** What production leaves behind: tables of a window, by path, pattern or address. */
export interface Production {
  /** The tables that a name stands for, sorted; [] when there is nothing. Throws when the place cannot be reached. */
  open(name: string): Promise<readonly ByteSource[]>;
  /** Forgets what it fetched. */
  close(): Promise<void>;
}

export type { Window };
