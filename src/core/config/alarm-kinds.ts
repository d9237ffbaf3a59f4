/** What an alarm is about. One issue per model and kind. */
export const alarmKinds = ["drift", "quality", "performance", "labels", "endpoint"] as const;
export type AlarmKind = (typeof alarmKinds)[number];
