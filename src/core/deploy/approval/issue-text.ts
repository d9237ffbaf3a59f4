import { sha256 } from "../../digest.ts";
import type { BoundEvidence, Served } from "../../record/deployment.ts";
import { address, code, sentence, text } from "../../report/encode.ts";
import { shortDigest } from "../binding.ts";
import { nameServed } from "../interrupted.ts";
import type { Place } from "../ledger.ts";
import type { ApprovalRule } from "../rules.ts";

/** What people are shown before they approve. */
export interface Asking {
  readonly place: Place;
  readonly digest: string;
  readonly evidence: BoundEvidence;
  readonly before: Served | null;
  readonly rule: ApprovalRule;
  /** Login. */
  readonly askedBy: string;
  /** ISO time. */
  readonly expires: string;
  readonly reason: string | null;
  /** Address of the run that asked. */
  readonly runUrl: string;
  /** One line on how the evaluation was judged against production. */
  readonly judged: string;
}

export function issueTitle({ place, digest }: Pick<Asking, "place" | "digest">): string {
  return `Deploy ${place.model} ${shortDigest(digest)} to ${place.environment}?`;
}

/** The issue's text without its marker. */
export function renderAsking(asking: Asking): string {
  const { place, evidence, rule } = asking;
  const run = address(evidence.url);
  const asked = address(asking.runUrl);
  const rows = [
    ["model", `${code(place.model)}, leg ${code(place.leg)}`],
    ["environment", code(place.environment)],
    ["model file", code(asking.digest)],
    ["serves now", sentence(nameServed(asking.before))],
    ["commit", code(evidence.commit)],
    ["evaluation", run === null ? `run ${evidence.runId}` : `[run ${evidence.runId}](${run})`],
    ["record", code(evidence.record)],
    ["judged", sentence(asking.judged)],
    ["asked by", asked === null ? code(asking.askedBy) : `${code(asking.askedBy)}, [this run](${asked})`],
    ...(asking.reason === null ? [] : [["reason", text(asking.reason, 300)]]),
  ];
  const other = rule.fourEyes ? ", neither who asked nor who wrote the commit" : "";
  return [
    `| | |\n|:--|:--|\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`,
    `**To approve**, ${sentence(rule.byText)}${other} writes a comment that is just ${code("/approve")}. It counts until ${asking.expires.slice(0, 16).replace("T", " ")} UTC, for this model file and these rules only; everything is checked again then. **To decline**, close this issue.`,
    "Do not edit this text or the comment: what was changed afterwards does not count.",
  ].join("\n\n");
}

const marker = /^<!-- evenhand-approval (sha256:[0-9a-f]{64}) -->\r?\n/;

/** The text that goes to GitHub, naming the ledger line by its id.
 *  @param line id of the asked line */
export function markAsking(line: string, body: string): string {
  return `<!-- evenhand-approval ${line} -->\n${body}`;
}

/** The asked line that an issue names and its text without the marker; null: no issue of ours. */
export function readAsking(body: string): { readonly line: string; readonly text: string } | null {
  const match = marker.exec(body);
  return match === null ? null : { line: match[1]!, text: body.slice(match[0].length) };
}

/** Digest of what people read; line ends and blanks at the end are not text. */
export function askingDigest(body: string): string {
  return sha256(body.replaceAll("\r\n", "\n").trimEnd());
}
