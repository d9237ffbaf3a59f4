import type { AlarmKind } from "../../../src/core/config/alarm-kinds.ts";
import { MonitorScene } from "./scene.ts";
import { type Change, dice, drawRows, normal, type Random } from "./world.ts";

const day = 86_400_000;
/** A Monday, six in the morning. */
const monday = Date.parse("2026-06-01T06:00:00Z");

class Life {
  readonly scene = new MonitorScene();
  readonly random: Random;
  readonly reference: string;
  readonly #days: number;

  constructor(reference: string, seed: number, days = 7) {
    this.scene.now = monday;
    this.random = dice(seed);
    this.reference = reference;
    this.#days = days;
    this.scene.config = `models: {default: {monitor: {window: ${days}d, labels-within: 1w}}}\n`;
  }

  /** The time of a window passes, and it is looked at. */
  async pass(
    rows: number,
    change: Change,
    more: { edit?: (csv: string) => string; labels?: boolean; endpoint?: boolean } = {},
  ): Promise<void> {
    const { scene } = this;
    const date = new Date(scene.now - this.#days * day).toISOString().slice(0, 10);
    const drawn = drawRows(this.random, rows, `${date}-`, change);
    scene.files.clear();
    scene.files.set(`prod/${date}.csv`, (more.edit ?? ((csv) => csv))(drawn.production));
    if (more.labels !== false) scene.files.set(`labels/${date}.csv`, drawn.labels);
    const endpoint: Record<string, string> =
      more.endpoint === undefined ? {} : { endpoint: "https://models.example.com" };
    if (more.endpoint === false)
      scene.asked = Array.from({ length: 20 }, () => ({ took: 10_000, fault: "GET /: no answer" }));
    await scene.run({
      source: "prod/{date}.csv",
      labels: "labels/{date}.csv",
      reference: this.reference,
      ...endpoint,
    });
    scene.now += this.#days * day;
  }

  isOpen(kind: AlarmKind): boolean {
    return this.scene.state?.alarms[kind]?.open === true;
  }
}

export interface Quiet {
  readonly seed: number;
  readonly windows: number;
  readonly windowDays?: number;
  readonly rows: number;
  /** Standard deviations by which windows differ of themselves. */
  readonly breathing: number;
}

/** The kinds of the alarms of a life in which nothing happens. */
export async function tryQuiet(
  reference: string,
  { seed, windows, windowDays = 7, rows, breathing }: Quiet,
): Promise<AlarmKind[]> {
  const life = new Life(reference, seed, windowDays);
  const opened: AlarmKind[] = [];
  let before = new Set<string>();
  for (let k = 0; k < windows; k++) {
    await life.pass(rows, { shift: breathing * normal(life.random) });
    const open = Object.entries(life.scene.state!.alarms)
      .filter(([, alarm]) => alarm.open)
      .map(([kind]) => kind);
    opened.push(...(open.filter((kind) => !before.has(kind)) as AlarmKind[]));
    before = new Set(open);
  }
  return opened;
}

export const faultNames = {
  shift: "an input moves by 0.5 sd (distance 0.2, two thresholds)",
  labels: "the share of positives among labels goes from 0.42 to 0.65 (distance 0.2, two thresholds)",
  schema: "a column is renamed",
  endpoint: "the endpoint answers nothing",
  late: "labels stop coming (allowed: a week late)",
  rule: "2 margins of accuracy are lost, of the rule alone",
} as const;
export type Fault = keyof typeof faultNames;

const kindOf: Readonly<Record<Fault, AlarmKind>> = {
  shift: "drift",
  labels: "drift",
  schema: "quality",
  endpoint: "endpoint",
  late: "labels",
  rule: "performance",
};

export interface Planted {
  readonly fault: Fault;
  readonly seed: number;
  /** Of each window. */
  readonly rows?: number;
  /** Windows before the fault. */
  readonly quiet?: number;
}

/** In which window after its beginning a fault is found, from 1; null: not within three. A fault of labels has a window
 *  when its labels are due. */
export async function tryFault(
  reference: string,
  { fault, seed, rows = 1500, quiet = 4 }: Planted,
): Promise<number | null> {
  const life = new Life(reference, seed);
  const endpoint = fault === "endpoint" ? { endpoint: true } : {};
  for (let k = 0; k < quiet; k++) await life.pass(rows, {}, endpoint);
  // An alarm that was open before the fault has not found it.
  if (life.isOpen(kindOf[fault])) return null;
  // The first window of late labels is judged when its week of grace is over.
  const judged = fault === "late" ? 4 : 3;
  for (let k = 1; k <= judged; k++) {
    await life.pass(rows, changeOf(fault), moreOf(fault));
    if (life.isOpen(kindOf[fault])) return fault === "late" ? k - 1 : k;
  }
  return null;
}

function changeOf(fault: Fault): Change {
  if (fault === "shift") return { shift: 0.5 };
  if (fault === "labels") return { positives: 0.65 };
  // Accuracy 0.78: turning a share f of the labels loses f · (2 · 0.78 − 1).
  return fault === "rule" ? { turned: 0.01 / 0.56 } : {};
}

function moreOf(fault: Fault) {
  if (fault === "schema") return { edit: (csv: string) => csv.replace("slant", "slope") };
  if (fault === "endpoint") return { endpoint: false };
  return fault === "late" ? { labels: false } : {};
}
