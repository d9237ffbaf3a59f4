/** What somebody asks of us in a comment. */
export type Command =
  | { readonly kind: "evaluate" }
  | { readonly kind: "override"; readonly ask: OverrideAsk }
  /** It begins like a command of ours and is none. */
  | { readonly kind: "unclear"; readonly why: string };

export interface OverrideAsk {
  /** Names of metrics, or `metric@column = value` for a slice, without doubles. */
  readonly metrics: readonly string[];
  /** The commit it is meant for, 7 to 40 hex digits; null: the one that was there when it was written. */
  readonly sha: string | null;
  readonly reason: string;
}

const mostMetrics = 20;
const longestLine = 1000;
const longestName = 200;
const form = "`/evenhand override <metric…> because <reason>`";

/** Reads the first line of a comment; null when it is none of ours. Only the very first character starts a command, so
 *  that a quotation, a code block or a list never does; the lines below are talk. */
export function parseCommand(body: string): Command | null {
  const line = body.split(/\r\n|\n|\r/, 1)[0] ?? "";
  const match = /^\/evenhand(?:[ \t]+(.*))?$/.exec(line.slice(0, longestLine + 1));
  if (match === null) return null;
  if (line.length > longestLine) return unclear(`the command is longer than ${longestLine} characters`);
  const words = (match[1] ?? "").trim();
  // Said to action-deploy.
  if (/^(?:deploy|approve)(?:[ \t]|$)/.test(words)) return null;
  if (words === "evaluate") return { kind: "evaluate" };
  const asked = /^override(?:[ \t]+(.*))?$/.exec(words);
  if (asked === null) return unclear(`the commands are \`/evenhand evaluate\` and ${form}`);
  return parseOverride(asked[1] ?? "");
}

/** `evenhand-override: roc_auc, f1` as a label; null for any other label. A label gives no reason of its own. */
export function parseLabel(name: string): OverrideAsk | null {
  const match = /^evenhand-override:[ \t]*(.+)$/.exec(name);
  const metrics = match === null ? null : parseNames(match[1] ?? "");
  return metrics === null ? null : { metrics, sha: null, reason: "given by a label" };
}

function parseOverride(text: string): Command {
  const cut = /(?:^|[ \t])because(?:[ \t]+|$)/.exec(text);
  if (cut === null) return unclear(`an override says why: ${form}`);
  const reason = text.slice(cut.index + cut[0].length).trim();
  if (reason === "") return unclear(`the reason after \`because\` is missing: ${form}`);
  const named = text.slice(0, cut.index).trim();
  const bound = /(?:^|[ \t])for[ \t]+([0-9a-f]{7,40})$/.exec(named);
  const metrics = parseNames(bound === null ? named : named.slice(0, bound.index));
  if (metrics === null) return unclear(`an override names what it accepts: ${form}`);
  if (metrics.length > mostMetrics) return unclear(`an override names at most ${mostMetrics} metrics`);
  return { kind: "override", ask: { metrics, sha: bound?.[1] ?? null, reason } };
}

/** Names apart by spaces or commas; one in backticks may hold both. null: none, or not readable. */
function parseNames(text: string): string[] | null {
  const names: string[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const match = /^(?:`([^`]+)`|([^\s,`]+))(?:[\s,]+|$)/.exec(rest);
    if (match === null) return null;
    names.push(plainName(match[1] ?? match[2] ?? ""));
    rest = rest.slice(match[0].length);
  }
  const usable = names.every((name) => name !== "" && name.length <= longestName);
  return names.length === 0 || !usable ? null : [...new Set(names)];
}

/** A slice is written with or without spaces around its signs. */
function plainName(name: string): string {
  return name
    .trim()
    .replace(/\s*@\s*/, "@")
    .replace(/\s*=\s*/g, " = ");
}

function unclear(why: string): Command {
  return { kind: "unclear", why };
}
