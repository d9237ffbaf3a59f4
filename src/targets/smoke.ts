import { parseSmoke, type SmokeTest } from "../core/deploy/smoke.ts";
import { errorMessage, UserError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { ReplayedAnswer } from "../ports/replay.ts";
import type { Target } from "../ports/target.ts";
import { askModel, readRequests } from "./replay.ts";

export interface SmokeAccess {
  readonly clock: Clock;
  readonly folder: string;
  readonly timeoutMs: number;
}

export interface SmokeChoice {
  /** A file of requests; null: none are made. */
  readonly smoke: string | null;
  /** Where the model answers; null: where the target says. */
  readonly endpoint: string | null;
  /** Whether the target's own address answers as the model, and is no page about it. */
  readonly answersItself: boolean;
}

/** How long an address that does not answer, or says that it is not ready, is asked again. */
const patienceMs = 60_000;
const between = 1_000;
/** A first answer may be slow; the fastest of three counts. */
const tries = 3;
const notReady = new Set([502, 503, 504]);

/** The target with requests that are made once it serves the new model. When an answer is not as expected the change
 *  has failed, and what served before is restored as after any other failure.
 *  @throws UserError when there are requests and no address for them */
export function withSmoke(target: Target, choice: SmokeChoice, access: SmokeAccess): Target {
  const { smoke, endpoint, answersItself } = choice;
  if (smoke !== null && endpoint === null && !answersItself) throw noAddress(smoke);
  const addressed: Target = {
    ...target,
    async apply(wanted, before, journal) {
      const applied = await target.apply(wanted, before, journal);
      return { ...applied, url: endpoint ?? applied.url };
    },
  };
  if (smoke === null) return endpoint === null ? target : addressed;
  return {
    ...addressed,
    async plan(wanted, before) {
      const tests = await readTests(smoke, access.folder);
      return [
        ...(await target.plan(wanted, before)),
        `make the ${tests.length} requests of \`${smoke}\` and compare the answers`,
      ];
    },
    async apply(wanted, before, journal) {
      // Read first: nothing is touched for a file that cannot be read.
      const tests = await readTests(smoke, access.folder);
      const applied = await addressed.apply(wanted, before, journal);
      if (applied.url === null) throw noAddress(smoke);
      await journal("smoke", `${tests.length} requests to ${applied.url}`);
      await runSmoke(tests, applied.url, access);
      return applied;
    },
  };
}

async function readTests(file: string, folder: string): Promise<SmokeTest[]> {
  return parseSmoke(await readRequests("the smoke tests", file, folder), file);
}

/** Makes every request, one after the other. Throws with the first three that failed. */
export async function runSmoke(
  tests: readonly SmokeTest[],
  url: string,
  access: Omit<SmokeAccess, "folder">,
): Promise<void> {
  const end = access.clock.now() + Math.min(patienceMs, access.timeoutMs);
  const failures: string[] = [];
  for (const test of tests) {
    const problem = await runTest(test, url, { ...access, end });
    if (problem !== null) failures.push(`${test.name} ${problem}`);
  }
  if (failures.length === 0) return;
  const shown = failures.slice(0, 3).join("; ");
  throw new Error(`${failures.length} of ${tests.length} smoke tests failed: ${shown}`);
}

interface Asking extends Omit<SmokeAccess, "folder"> {
  readonly end: number;
}

async function runTest(test: SmokeTest, url: string, asking: Asking): Promise<string | null> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let attempt = 1; attempt <= tries; attempt++) {
    const answer = await askUntilReady(test, url, asking);
    if (typeof answer === "string") return answer;
    const problem = test.judge(answer.status, answer.text);
    if (problem !== null) return problem;
    fastest = Math.min(fastest, answer.milliseconds);
    if (test.maxLatencyMs === null || fastest <= test.maxLatencyMs) return null;
  }
  return `took ${Math.round(fastest)} ms at best of ${tries} tries, and may take ${test.maxLatencyMs} ms`;
}

async function askUntilReady(test: SmokeTest, url: string, asking: Asking): Promise<ReplayedAnswer | string> {
  for (;;) {
    const answer = await askModel(test, url, asking).catch((thrown: unknown) => {
      const cause = thrown instanceof Error && thrown.cause !== undefined ? thrown.cause : thrown;
      return `was not answered: ${errorMessage(cause)}`;
    });
    const isEarly = typeof answer === "string" || notReady.has(answer.status);
    if (!isEarly || asking.clock.now() + between >= asking.end) return answer;
    await asking.clock.sleep(between);
  }
}

function noAddress(smoke: string): UserError {
  return new UserError({
    code: "config-invalid",
    message: `${smoke} cannot be run: the target has no address`,
    hint: "say where the model answers by `endpoint: https://…` beside `smoke:`",
  });
}
