import type { AlarmKind } from "../config/alarm-kinds.ts";
import type { AlarmEvent } from "../record/monitor-state.ts";

/** What a webhook is told: an event of an alarm, or any other that has a title, a sentence and an address. */
export interface Notice {
  readonly event: "alarm" | "digest";
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
  /** The same for the same event, so that a receiver can drop a second copy. */
  readonly key: string;
  readonly level: "bad" | "good" | "info";
  readonly facts: Readonly<Record<string, string>>;
}

interface About {
  readonly model: string;
  readonly environment: string;
  readonly kind: AlarmKind;
  readonly url: string | null;
}

const words = {
  opened: "alarm",
  reopened: "alarm again",
  widened: "alarm widened",
  recovered: "recovered",
  muted: "alarm muted",
} as const;

export function noticeOf({ model, environment, kind, url }: About, { at, what, note }: AlarmEvent): Notice {
  return {
    event: "alarm",
    title: `${model} in ${environment}: ${kind} ${words[what]}`,
    text: note === "" ? words[what] : note,
    url,
    key: `${model} ${environment} ${kind} ${what} ${at}`,
    level: what === "recovered" ? "good" : what === "muted" ? "info" : "bad",
    facts: { model, environment, kind, event: what, at },
  };
}
