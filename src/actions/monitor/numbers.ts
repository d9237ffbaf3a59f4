import type { WatchedNumbers } from "../../core/config/monitor-numbers-schema.ts";
import { levelWithin } from "../../core/monitor/alarm-rule.ts";
import { pastOf } from "../../core/monitor/past.ts";
import { advance, type Seen } from "../../core/monitor/series.ts";
import { seenNumbers, seriesOf, testedNumbers, watchNumber } from "../../core/monitor/watch-numbers.ts";
import { mostWindows, type Window, windowsDue } from "../../core/monitor/windows.ts";
import type { MonitorState, Series } from "../../core/record/monitor-state.ts";
import type { WindowNumbers } from "../../core/record/monitoring.ts";
import { errorMessage, UserError } from "../../errors.ts";
import type { MetricSource } from "../../ports/metric-source.ts";
import type { MonitorPorts } from "./ports.ts";
import type { MonitorSettings } from "./settings.ts";

const day = 86_400_000;

export interface ObservedNumbers {
  readonly windows: readonly WindowNumbers[];
  readonly seen: readonly Seen[];
  /** Why the source did not tell; null: it did. Its windows are looked at by a later run. */
  readonly problem: string | null;
}

export const noNumbers: ObservedNumbers = { windows: [], seen: [], problem: null };

/** The numbers of the windows that have ended, oldest first. Their source remembers, so the first run looks back as far
 *  as a run may.
 *  @throws UserError when there is no address to ask */
export async function observeNumbers(
  { watch, windowMs: length, rule, budget, source: data }: MonitorSettings,
  ports: Pick<MonitorPorts, "makeNumbers" | "clock">,
  before: MonitorState | null,
): Promise<ObservedNumbers> {
  const { numbers } = watch;
  if (numbers === undefined) return noNumbers;
  const source = ports.makeNumbers(numbers.at ?? null);
  // Beside at most four families of what the model reads and answers (look.ts).
  const families = testedNumbers(numbers) + (data === null ? 0 : 4);
  const level = levelWithin(budget, { families, windowDays: length / day, rule });
  let series: readonly Series[] = before?.series ?? [];
  const windows: WindowNumbers[] = [];
  const seen: Seen[] = [];
  const due = windowsDue({
    ...{ now: ports.clock.now(), length, first: mostWindows },
    last: newestOf(series, numbers),
  });
  try {
    for (const window of due) {
      const told = await readWindow(window, numbers, { source, series, level });
      const own = seenNumbers(told.start, told.values);
      series = advance(series, own, rule);
      windows.push(told);
      seen.push(...own);
    }
    return { windows, seen, problem: null };
  } catch (thrown) {
    if (thrown instanceof UserError) throw thrown;
    return { windows, seen, problem: `no numbers from ${source.name}: ${errorMessage(thrown)}` };
  }
}

/** When the newest window began that any of the numbers was seen in. */
function newestOf(series: readonly Series[], { queries }: WatchedNumbers): number | null {
  const own = new Set(Object.entries(queries).map(([name, { alarm }]) => `${alarm} ${seriesOf(name)}`));
  const starts = series
    .filter(({ name, kind }) => own.has(`${kind} ${name}`))
    .flatMap(({ recent }) => recent.slice(-1).map(({ window }) => Date.parse(window)));
  return starts.length === 0 ? null : Math.max(...starts);
}

interface Told {
  readonly source: MetricSource;
  readonly series: readonly Series[];
  readonly level: number;
}

async function readWindow(
  { start, end }: Window,
  { queries }: WatchedNumbers,
  { source, series, level }: Told,
): Promise<WindowNumbers> {
  const named = Object.entries(queries);
  const seconds = String((end - start) / 1000);
  const values = await source.read(
    named.map(([, { query }]) => query.replaceAll("{window}", seconds)),
    end,
  );
  const past = pastOf(series);
  return {
    start: new Date(start).toISOString(),
    end: new Date(end).toISOString(),
    values: named.map(([name, rule], k) =>
      watchNumber({ name, rule, value: values[k] ?? null, level }, past),
    ),
  };
}
