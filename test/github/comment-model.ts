import { createHash } from "node:crypto";
import { parseMarker, renderMarker } from "../../src/core/report/marker.ts";
import { mergePushes, parsePushes, renderPushes } from "../../src/core/report/pushes.ts";
import {
  type CommentAnswer,
  type CommentRequest,
  type OwnComment,
  postScript,
} from "../../src/github/comment-script.ts";
import type { CommentMode } from "../../src/ports/comment.ts";

/** Every state that some writers can bring one pull request into, their requests interleaved in every way.
 *  The writers run the real script; only GitHub is a model: a list of comments, and each run's set of records. */
export interface Scenario {
  /** The run of each writer. Writers of one run add a record each and share the comment. */
  readonly runs: readonly number[];
  readonly mode: CommentMode;
  /** Runs whose comment is there before. */
  readonly before?: readonly number[];
  /** How many writers may be killed, after any request. */
  readonly kills?: number;
}

export interface Explored {
  readonly states: number;
  readonly ends: number;
  /** Ends with more or fewer comments than one. */
  readonly duplicates: number;
  /** Ends where a record of the run that the comment is about is not shown. */
  readonly lost: number;
  /** Ends with a lost section that stayed lost after one more writer came by; always 0 without kills. */
  readonly unrestored: number;
  /** Writers that gave up because others kept changing the comment. */
  readonly gaveUp: number;
}

type Request = CommentRequest | { readonly kind: "upload" } | { readonly kind: "records" };
type Answer = CommentAnswer | readonly number[];

interface World {
  readonly comments: readonly OwnComment[];
  readonly nextId: number;
  /** Who has uploaded. */
  readonly records: readonly number[];
}

interface Writer {
  /** The records it last saw: what it was told before that no longer matters. */
  readonly start: readonly number[] | null;
  readonly answers: readonly Answer[];
  readonly over: "running" | "done" | "gave-up" | "killed";
}

interface State {
  readonly world: World;
  readonly writers: readonly Writer[];
}

/** One job uploads its record, tells what it sees, and looks again until there is nothing new, as report does.
 *  @param start the records it has seen, and is about to tell; null: it has not uploaded yet */
function* job(
  start: readonly number[] | null,
  run: number,
  mode: CommentMode,
): Generator<Request, boolean, Answer> {
  if (start === null) yield { kind: "upload" };
  let parts = start ?? ((yield { kind: "records" }) as readonly number[]);
  for (;;) {
    const shown = parts;
    const text = (earlier: readonly string[]) => textOf(run, shown, earlier);
    const script = postScript({ text, way: { mode, create: true }, parseMarker });
    let step = script.next();
    while (!step.done) step = script.next((yield step.value) as CommentAnswer);
    if (step.value === "kept changing") return false;
    parts = (yield { kind: "records" }) as readonly number[];
    if (parts.length === shown.length) return true;
  }
}

function textOf(run: number, parts: readonly number[], earlier: readonly string[]): string {
  const head = String(run).repeat(12).slice(0, 12);
  const own = [{ sha: head, run, verdict: "improved" as const }];
  const pushes = renderPushes(mergePushes(own, ...earlier.map(parsePushes)));
  const marker = renderMarker({ key: "default", run, attempt: 1, parts: parts.length, head });
  return `sections ${parts.join(" ")}\n\n${pushes}\n${marker}`;
}

export function explore(scenario: Scenario): Explored {
  const before = (scenario.before ?? []).map((run, at) => commentOf(at + 1, textOf(run, [9], [])));
  const world: World = { comments: before, nextId: before.length + 1, records: [] };
  const writers = scenario.runs.map((): Writer => ({ start: null, answers: [], over: "running" }));
  const stack: State[] = [{ world, writers }];
  const known = new Set<string>([keyOf(stack[0]!)]);
  const tally = { states: 0, ends: 0, duplicates: 0, lost: 0, unrestored: 0, gaveUp: 0 };
  for (let state = stack.pop(); state !== undefined; state = stack.pop()) {
    tally.states++;
    const next = followers(state, scenario);
    if (next.length === 0) judgeEnd(state, scenario, tally);
    for (const one of next) {
      const key = keyOf(one);
      if (known.has(key)) continue;
      known.add(key);
      stack.push(one);
    }
  }
  return tally;
}

function followers(state: State, scenario: Scenario): State[] {
  const killed = state.writers.filter(({ over }) => over === "killed").length;
  return state.writers.flatMap((writer, at) => {
    if (writer.over !== "running") return [];
    const replace = (world: World, one: Writer): State => ({ world, writers: state.writers.with(at, one) });
    const alive = advance(state, at, scenario);
    const mayDie = killed < (scenario.kills ?? 0) && state.world.records.includes(at);
    return mayDie ? [alive, replace(state.world, { start: null, answers: [], over: "killed" })] : [alive];
  });
}

/** The writer's pending request takes effect. */
function advance({ world, writers }: State, at: number, { runs, mode }: Scenario): State {
  const writer = writers[at]!;
  const script = job(writer.start, runs[at]!, mode);
  let step = pastWaits(script, script.next());
  for (const answer of writer.answers) step = pastWaits(script, script.next(answer));
  if (step.done) throw new Error("a writer that is over was advanced");
  const { kind } = step.value;
  const [after, answer] = carryOut(step.value, world, { writer: at, runs });
  step = pastWaits(script, script.next(answer));
  const over = !step.done ? "running" : step.value ? "done" : "gave-up";
  const next: Writer =
    over !== "running"
      ? { start: null, answers: [], over }
      : kind === "records"
        ? { start: answer as readonly number[], answers: [], over }
        : { ...writer, answers: [...writer.answers, answer], over };
  return { world: after, writers: writers.with(at, next) };
}

/** Waiting changes nothing in a world where any order is possible. */
function pastWaits(script: ReturnType<typeof job>, from: IteratorResult<Request, boolean>) {
  let step = from;
  while (!step.done && step.value.kind === "wait") step = script.next(null);
  return step;
}

function carryOut(
  request: Request,
  world: World,
  { writer, runs }: { writer: number; runs: readonly number[] },
): [World, Answer] {
  const { comments, records } = world;
  switch (request.kind) {
    case "upload":
      return [{ ...world, records: [...records, writer].sort() }, null];
    case "records":
      return [world, records.filter((one) => runs[one] === runs[writer])];
    case "list":
    case "list-again":
      return [world, comments];
    case "create": {
      const made = commentOf(world.nextId, request.body);
      return [{ ...world, comments: [...comments, made], nextId: world.nextId + 1 }, made];
    }
    case "edit": {
      const edited = comments.map((one) => (one.id === request.id ? { ...one, body: request.body } : one));
      return [{ ...world, comments: edited }, edited.find(({ id }) => id === request.id) ?? null];
    }
    case "remove":
      return [{ ...world, comments: comments.filter(({ id }) => id !== request.id) }, null];
    case "read":
      return [world, comments.find(({ id }) => id === request.id) ?? null];
    case "wait":
      return [world, null];
  }
}

function commentOf(id: number, body: string): OwnComment {
  return { id, url: `c/${id}`, body };
}

function judgeEnd(state: State, scenario: Scenario, tally: Record<keyof Explored, number>): void {
  tally.ends++;
  tally.gaveUp += state.writers.filter(({ over }) => over === "gave-up").length;
  const someKilled = state.writers.some(({ over }) => over === "killed");
  if (!someKilled && state.world.comments.length !== 1) tally.duplicates++;
  if (missing(state.world, scenario).length > 0) tally.lost++;
  if (!someKilled) return;
  const after = oneMore(state, scenario);
  if (after.comments.length !== 1 || missing(after, scenario).length > 0) tally.unrestored++;
}

/** Records of the comment's own run that it does not show. Without a comment all are missing. */
function missing({ comments, records }: World, { runs }: Scenario): number[] {
  const body = comments.at(-1)?.body ?? "";
  const run = parseMarker(body)?.run;
  const shown = /^sections ([\d ]*)/.exec(body)?.[1]?.split(" ").map(Number) ?? [];
  return records.filter((one) => (run === undefined || runs[one] === run) && !shown.includes(one));
}

/** A further writer of the last writer's run comes by when all others are over. */
function oneMore({ world }: State, scenario: Scenario): World {
  const runs = [...scenario.runs, scenario.runs.at(-1)!];
  const wider = { ...scenario, runs };
  const idle: Writer = { start: null, answers: [], over: "done" };
  let state: State = {
    world,
    writers: [...scenario.runs.map(() => idle), { start: null, answers: [], over: "running" }],
  };
  while (state.writers.at(-1)!.over === "running") state = advance(state, runs.length - 1, wider);
  return state.world;
}

function keyOf({ world, writers }: State): string {
  return createHash("sha1")
    .update(JSON.stringify([world, writers]))
    .digest("base64");
}
