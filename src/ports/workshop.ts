import type { ByteSource } from "./byte-source.ts";
import type { Engine } from "./engine.ts";
import type { OutputFence } from "./output-fence.ts";
import type { WorkFiles } from "./work-files.ts";
import type { Worktrees } from "./worktrees.ts";

/** Where the code of an accepted commit is run again: to score its model on other rows, or to train it anew. */
export interface Workshop {
  readonly worktrees: Worktrees;
  readonly engine: Engine;
  /** Of this step; what only the action may see is left out before a command gets it. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  makeFence(): OutputFence;
  /** Files of a folder of a worktree. */
  openFiles(directory: string): Promise<WorkFiles>;
  /** A file by its absolute path. */
  open(path: string): ByteSource;
}
