import type { AlarmKind } from "../config/alarm-kinds.ts";

/** The last line of an alarm's issue. Model, leg and kind are words that cannot end an HTML comment. A marker is a hint:
 *  whoever edits by it also checks the author.
 *  @example alarmMark("digits", "default", "drift")
 *  // "<!-- evenhand:alarm:v1 model=digits leg=default kind=drift -->" */
export function alarmMark(model: string, leg: string, kind: AlarmKind): string {
  return `<!-- evenhand:alarm:v1 model=${model} leg=${leg} kind=${kind} -->`;
}
