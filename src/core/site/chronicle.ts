import { type LogItem, readLog, whatOf, whoOf } from "../deploy/log.ts";
import type { DeploymentEntry } from "../record/deployment.ts";
import type { HistoryEntry } from "../record/history.ts";
import { counted } from "../report/number.ts";
import { listed, type Prose } from "../report/prose.ts";
import { resultWords } from "../report/section/past.ts";
import type { Tone } from "../report/verdict-words.ts";
import { resultAddress } from "./address.ts";
import { compare, type SiteAlarm, type SiteMaterial, type Track, type TrackName } from "./material.ts";

export const happeningKinds = ["result", "data", "deployment", "incident"] as const;

/** One thing that happened, as every page tells it. */
export interface Happening {
  readonly kind: (typeof happeningKinds)[number];
  readonly at: string;
  readonly track: TrackName;
  readonly shape: string;
  readonly tone: Tone;
  readonly what: Prose;
  /** From the top of the site. */
  readonly href: string;
}

export const deploymentAnchor = ({ line }: LogItem): string => `l-${line}`;

/** Everything that a reader would want to know, newest first. A result that passed and changed nothing is left out. */
export function chronicleOf(material: SiteMaterial, tracks: readonly Track[]): Happening[] {
  const all = [
    ...tracks.flatMap((track) => [...resultHappenings(track), ...dataHappenings(track)]),
    ...logOf(material.ledger).map(deploymentHappening),
    ...material.alarms.map(alarmHappening),
  ];
  return all.sort((a, b) => compare(b.at, a.at) || compare(a.href, b.href));
}

/** Every attempt of the ledger, newest first. */
export function logOf(ledger: readonly DeploymentEntry[]): LogItem[] {
  return readLog(ledger, { environment: null, model: null, limit: ledger.length });
}

function resultHappenings(track: Track): Happening[] {
  return track.entries.flatMap((entry, place): Happening[] => {
    const of = (verdict: string) =>
      entry.metrics.filter((metric) => metric.gated && metric.verdict === verdict);
    const [regressed, improved] = [of("regressed"), of("improved")];
    if (entry.result === "pass" && improved.length === 0) return [];
    if (entry.result === "no-baseline" && place > 0) return [];
    const told = regressed.length > 0 ? regressed : improved;
    const word = regressed.length > 0 ? "regressed: " : "improved: ";
    const names: Prose = told.length === 0 ? [] : [word, ...listed(told.map(({ name }) => [{ code: name }]))];
    const [shape = ""] = resultWords[entry.result];
    const said = place === 0 && entry.result === "no-baseline" ? ["the first result"] : names;
    const bad = entry.result === "fail" || entry.result === "no-evidence";
    return [
      {
        kind: "result",
        ...{ at: entry.createdAt, track, shape: bad ? shape : improved.length > 0 ? "▲" : shape },
        tone: bad ? "bad" : improved.length > 0 ? "good" : "calm",
        what: [
          { code: entry.sha.slice(0, 7) },
          " ",
          resultPhrase(entry),
          ...(said.length > 0 ? [", ", ...said] : []),
        ],
        href: resultAddress(track, place, entry),
      },
    ];
  });
}

function resultPhrase({ result }: HistoryEntry): string {
  const words = {
    pass: "passed",
    fail: "failed",
    "no-baseline": "had no baseline",
    "no-evidence": "gave no evidence",
  };
  return words[result];
}

function dataHappenings(track: Track): Happening[] {
  return track.entries.flatMap((entry, place): Happening[] => {
    const what = dataChange(track, place);
    if (what === null) return [];
    return [
      {
        ...{ kind: "data", at: entry.createdAt, track, shape: "◆", tone: "calm" },
        what: [{ code: entry.sha.slice(0, 7) }, " ", ...what],
        href: resultAddress(track, place, entry),
      },
    ];
  });
}

/** What changed in the data with this result, as a clause; null: nothing that is known. */
export function dataChange({ entries }: Track, place: number): Prose | null {
  const entry = entries[place]!;
  const before = entries[place - 1];
  const inputs = (entry.changes ?? []).filter(({ kind }) => kind === "input");
  const isOtherSet =
    before !== undefined && before.sha !== entry.sha && before.receipt.evalSet !== entry.receipt.evalSet;
  const set: Prose = isOtherSet ? [`another evaluation set (${counted(entry.rows, "row")})`] : [];
  const files: Prose =
    inputs.length === 0
      ? []
      : ["training data changed: ", ...listed(inputs.map(({ name }) => [{ code: name }]))];
  if (set.length + files.length === 0) return null;
  return [...files, ...(set.length > 0 && files.length > 0 ? ["; "] : []), ...set];
}

const troubles = new Set(["restored", "failed", "healed", "open"]);

/** An attempt that did not leave what was wanted. */
export function isTrouble({ outcome }: LogItem): boolean {
  return troubles.has(outcome);
}

function deploymentHappening(item: LogItem): Happening {
  const { entry, outcome, at } = item;
  const trouble = isTrouble(item);
  return {
    kind: trouble ? "incident" : "deployment",
    ...{ at, track: entry, href: `deployments.html#${deploymentAnchor(item)}` },
    shape: trouble ? "✖" : outcome === "waiting" ? "◇" : "●",
    tone: trouble ? "bad" : "calm",
    what: [`${outcome} in `, { code: entry.environment }, ": ", { sentence: whatOf(entry, outcome) }],
  };
}

function alarmHappening(alarm: SiteAlarm): Happening {
  const isOpen = alarm.until === null;
  return {
    kind: "incident",
    ...{ at: alarm.from, track: alarm, href: `incidents.html#${alarm.id}` },
    shape: isOpen ? "✖" : "✔",
    tone: isOpen ? "bad" : "calm",
    what: ["alarm in ", { code: alarm.environment }, ": ", { sentence: alarm.text }],
  };
}

/** Who did it, as a clause with names between backticks. */
export function whoText(item: LogItem): string {
  return whoOf(item, (login) => `\`${login}\``);
}
