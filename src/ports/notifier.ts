import type { Notice } from "../core/monitor/notice.ts";

/** Tells somebody outside of GitHub. */
export interface Notifier {
  /** Throws when it cannot be told after a few tries. */
  tell(notice: Notice): Promise<void>;
}

export type { Notice };
