import { nameServed } from "../deploy/interrupted.ts";
import { type Block, paragraph, renderBlocks, table } from "../report/block.ts";
import { code, sentence } from "../report/encode.ts";
import { count, counted, plain } from "../report/number.ts";
import { markdown } from "../report/prose.ts";
import { resultWords } from "../report/section/past.ts";
import { verdictText } from "../report/verdict-words.ts";
import { chronicleOf, type Happening } from "../site/chronicle.ts";
import { type SiteMaterial, type Track, tracksOf } from "../site/material.ts";
import { servingRows } from "../site/serving.ts";
import { trendDecimals, trendsOf } from "../site/trend.ts";

/** The last line of the letter's issue. A marker is a hint: whoever edits by it also checks the author. */
export const letterMark = "<!-- evenhand:letter:v1 -->";

const [mostListed, mostModels] = [20, 60];

export interface LetterAsk {
  readonly material: SiteMaterial;
  /** The end of the week that is told; what came later is left out. */
  readonly now: number;
  /** Model → whom to ping when it has regressed: `@person` and `@organisation/team` of a trusted configuration. */
  readonly mentions: ReadonlyMap<string, readonly string[]>;
}

export interface Letter {
  readonly title: string;
  /** With its marker. */
  readonly body: string;
  /** Its first sentence, as text. */
  readonly said: string;
  /** Models whose gate failed in this week. */
  readonly regressed: readonly string[];
}

const week = 7 * 86_400_000;

/** What a week brought: what regressed, what changed, what is deployed. Every name is a code span, so that nobody is
 *  pinged but whom the configuration names. Pure; the same refs on the same day give the same letter. */
export function renderLetter({ material: all, now, mentions }: LetterAsk): Letter {
  const isPast = ({ createdAt }: { createdAt: string }) => Date.parse(createdAt) <= now;
  const material = { ...all, entries: all.entries.filter(isPast), ledger: all.ledger.filter(isPast) };
  const isOfWeek = (at: string) => Date.parse(at) > now - week && Date.parse(at) <= now;
  const tracks = tracksOf(material.entries);
  const happenings = chronicleOf(material, tracks).filter(({ at }) => isOfWeek(at));
  const bad = happenings.filter(({ kind, tone }) => kind === "result" && tone === "bad");
  const regressed = [...new Set(bad.map(({ track }) => track.model))];
  const deployed = happenings.filter(({ kind }) => kind === "deployment").length;
  const incidents = happenings.filter(({ kind }) => kind === "incident");
  const fresh = tracks.filter(({ entries }) => isOfWeek(entries.at(-1)!.createdAt));
  const results = material.entries.filter(({ createdAt }) => isOfWeek(createdAt)).length;
  const said = [
    regressed.length === 0 ? "no model regressed" : `${counted(regressed.length, "model")} regressed`,
    counted(results, "result"),
    counted(deployed, "deployment"),
    ...(incidents.length === 0 ? [] : [counted(incidents.length, "incident")]),
  ];
  const blocks: Block[] = [
    paragraph(`**${capital(said.join(", "))}** in the week to ${dayOf(now)}.`),
    ...listBlocks("What went wrong", [...bad, ...incidents], pings(regressed, mentions)),
    ...listBlocks(
      "What changed",
      happenings.filter((one) => !bad.includes(one) && !incidents.includes(one)),
      null,
    ),
    ...modelBlocks(fresh, tracks.length),
    ...servingBlocks(material),
    ...material.notes.map((note) => paragraph(`<sub>${sentence(note)}.</sub>`)),
  ];
  return {
    title: `Models: the week to ${dayOf(now)}`,
    body: `${renderBlocks(blocks)}\n\n${letterMark}`,
    said: `${capital(said.join(", "))}.${named(regressed)}`,
    regressed,
  };
}

function named(regressed: readonly string[]): string {
  return regressed.length === 0 ? "" : ` Regressed: ${regressed.slice(0, mostListed).join(", ")}.`;
}

/** The one place where somebody is pinged. */
function pings(models: readonly string[], mentions: LetterAsk["mentions"]): string | null {
  const names = [...new Set(models.flatMap((model) => mentions.get(model) ?? []))];
  return names.length === 0 ? null : `For ${names.join(", ")}`;
}

function listBlocks(title: string, happenings: readonly Happening[], ping: string | null): Block[] {
  if (happenings.length === 0) return [];
  const lines = happenings
    .slice(0, mostListed)
    .map(
      ({ shape, at, track, what }) => `- ${shape} ${at.slice(0, 10)}, ${nameOf(track)}: ${markdown(what)}`,
    );
  const left = happenings.length - lines.length;
  const more = left > 0 ? [`- and ${counted(left, "more", "more")}`] : [];
  return [
    paragraph(`### ${title}`),
    ...(ping === null ? [] : [paragraph(ping)]),
    paragraph([...lines, ...more].join("\n")),
  ];
}

function modelBlocks(tracks: readonly Track[], all: number): Block[] {
  if (tracks.length === 0) return all === 0 ? [] : [paragraph("No model had a new result.")];
  const rows = tracks.slice(0, mostModels).map((track) => {
    const [lead] = trendsOf(track);
    const newest = track.entries.at(-1)!;
    const point = lead?.points.at(-1);
    const metric =
      lead === undefined || point === undefined
        ? ""
        : `${code(lead.name)} ${plain(point.value, trendDecimals(lead))}`;
    const verdict = point === undefined ? "" : verdictText(point.verdict);
    return [nameOf(track), resultWords[newest.result], metric, verdict, code(newest.sha.slice(0, 7))];
  });
  const quiet = all - tracks.length;
  return [
    paragraph("### Models with new results"),
    table(["model", "newest result", "metric", "verdict", "commit"], "lllll", rows),
    ...(quiet > 0 ? [paragraph(`${counted(quiet, "other model")} had none.`)] : []),
  ];
}

function servingBlocks({ ledger, alarms }: SiteMaterial): Block[] {
  const rows = servingRows(ledger);
  const open = alarms.filter(({ until }) => until === null);
  return [
    ...(rows.length === 0
      ? []
      : [
          paragraph("### What is deployed"),
          table(
            ["environment", "model", "serves", "commit", "since"],
            "lllll",
            rows
              .slice(0, mostModels)
              .map((row) => [
                code(row.environment),
                nameOf(row),
                sentence(nameServed(row.serving)),
                row.commit === null ? "" : code(row.commit.slice(0, 7)),
                row.since?.slice(0, 10) ?? "",
              ]),
          ),
        ]),
    ...(open.length === 0
      ? []
      : [paragraph(`${count(open.length)} open ${open.length === 1 ? "alarm" : "alarms"}.`)]),
  ];
}

function nameOf({ model, leg }: { model: string; leg: string }): string {
  return leg === "default" ? code(model) : `${code(model)}, leg ${code(leg)}`;
}

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
