import type { Expected } from "../../core/inputs/expect.ts";
import type { ReportInput, ReportProblem } from "../../core/report/input.ts";
import { counted } from "../../core/report/number.ts";
import type { ReportPorts } from "./ports.ts";

const pauseMs = 15_000;

/** Reads until as many results are there as are expected, or the time is up. Those that stay away are no evidence.
 *  @param ports `seen` is told what is there at first */
export async function awaitLegs(
  read: () => Promise<ReportInput>,
  expected: Expected | null,
  { clock, host, hub, seen }: ReportPorts & { readonly seen: (input: ReportInput) => Promise<void> },
): Promise<ReportInput> {
  let input = await read();
  await seen(input);
  if (expected === null) return input;
  const end = clock.now() + expected.withinMs;
  while (given(input) < expected.legs && hub !== null && clock.now() < end) {
    host.info(`${given(input)} of ${expected.legs} results are there; looking again in a moment`);
    await clock.sleep(Math.min(pauseMs, end - clock.now()));
    input = await read();
  }
  const there = given(input);
  if (there >= expected.legs) return input;
  const problems = input.problems.filter(({ code }) => code !== "no-record");
  const marker = { ...input.marker, parts: input.records.length + problems.length + 1 };
  return { ...input, problems: [...problems, absent(input, there, expected)], marker };
}

/** Results, red ones included: what counts is that a leg has spoken. */
function given({ records, problems }: ReportInput): number {
  return records.length + problems.filter(({ code }) => code !== "no-record").length;
}

function absent(input: ReportInput, there: number, { legs, withinMs }: Expected): ReportProblem {
  const missing = legs - there;
  const seen = [...input.records, ...input.problems.filter(({ code }) => code !== "no-record")];
  const names = seen.map(({ model, leg }) => `\`${model}/${leg}\``).join(", ");
  const waited = withinMs === 0 ? "" : ` within ${Math.round(withinMs / 1000)} s`;
  return {
    model: `${missing} of ${counted(legs, "leg")}`,
    leg: "default",
    code: "leg-absent",
    message: `\`expect\` names ${counted(legs, "result")} and ${there === 0 ? "none" : `only ${there}`} came${waited}${there === 0 ? "" : ` (${names})`}`,
    hint: "look for a job that failed before evaluate, or correct `expect`",
  };
}
