import type { CommentMode } from "../../src/ports/comment.ts";
import { makeCommentBoard } from "../github/comment-board.ts";
import { bodyOf, poster } from "../github/posting.ts";
import { runInTime } from "../github/schedules.ts";
import type { Roll } from "./bodies.ts";

export interface ScheduleTally {
  schedules: number;
  requests: number;
  faults: number;
  /** Ends with more than one comment, or none, although every writer came through. */
  duplicates: string[];
  /** Ends where the words of the newest run are not there, although every writer came through. */
  stale: string[];
  /** Schedules in which a writer gave up, as GitHub failed it too often. */
  givenUp: number;
  /** Of those, the ones where one more writer, without faults, did not leave one comment. */
  unrestored: string[];
}

/** Two or three runs write at once, over the real client, each request up to 450 ms under way, one in six failing. */
export async function trySchedules(count: number, rollOf: (seed: number) => Roll): Promise<ScheduleTally> {
  const tally: ScheduleTally = {
    schedules: 0,
    requests: 0,
    faults: 0,
    duplicates: [],
    stale: [],
    givenUp: 0,
    unrestored: [],
  };
  for (let seed = 1; seed <= count; seed++) await trySchedule(seed, rollOf(seed), tally);
  return tally;
}

async function trySchedule(seed: number, roll: Roll, tally: ScheduleTally): Promise<void> {
  const mode: CommentMode = roll() < 0.7 ? "update" : "recreate";
  const runs = roll() < 0.5 ? [5, 6] : [6, 4, 5];
  const before = roll() < 0.5 ? 3 : null;
  let board!: ReturnType<typeof makeCommentBoard>;
  let givenUp = 0;
  await runInTime(
    (gate, clockOf) => {
      board = makeCommentBoard(async (writer) => {
        if (writer !== "next") await gate(writer);
      });
      if (before !== null) board.add(bodyOf(`run ${before}`, before));
      return runs.map(async (run) => {
        const writer = `run ${run}`;
        const fetcher = faulty(board.fetchFor(writer), roll, tally);
        try {
          await poster(fetcher, { clock: clockOf(writer), mode }).post(7, bodyOf(writer, run));
        } catch {
          givenUp++;
        }
      });
    },
    () => 5 + Math.floor(roll() * 445),
  );
  tally.schedules++;
  tally.requests += board.history.length;
  const left = () => board.comments.map(({ body }) => body);
  const newest = Math.max(...runs);
  if (givenUp > 0) {
    tally.givenUp++;
    await poster(board.fetchFor("next"), { mode }).post(7, bodyOf("next", 9));
    if (left().length !== 1 || left()[0] !== bodyOf("next", 9)) tally.unrestored.push(`seed ${seed}`);
  } else if (left().length !== 1) tally.duplicates.push(`seed ${seed}: ${left().length}`);
  else if (left()[0] !== bodyOf(`run ${newest}`, newest)) tally.stale.push(`seed ${seed}`);
}

/** One request in six fails: refused before it took effect, or its answer lost, cut or turned into a 502 after it did. */
function faulty(fetcher: typeof fetch, roll: Roll, tally: ScheduleTally): typeof fetch {
  return async (input, init) => {
    const dice = roll();
    if (dice >= 1 / 6) return fetcher(input, init);
    tally.faults++;
    const kind = Math.floor(dice * 6 * 6);
    if (kind === 0) return refused(502, {});
    if (kind === 1) return refused(429, { "retry-after": "1" });
    if (kind === 2) throw new TypeError("fetch failed");
    const answer = await fetcher(input, init);
    if (kind === 3) return refused(502, {});
    if (kind === 4) throw new TypeError("fetch failed");
    if (answer.status === 204) return answer;
    const text = await answer.text();
    return new Response(text.slice(0, Math.floor(text.length / 2)), {
      status: answer.status,
      headers: { "content-type": "application/json" },
    });
  };
}

function refused(status: number, headers: Record<string, string>): Response {
  return Response.json({ message: "Server Error" }, { status, headers });
}
