import { numberAt, textAt } from "../../core/events/payload.ts";
import { planRun } from "../../core/events/plan.ts";
import { whyNotTrusted } from "../../core/events/trust.ts";
import { type Command, parseCommand } from "../../core/override/command.ts";
import { errorMessage, UserError } from "../../errors.ts";
import type { Remark, Sign } from "../../ports/conversation.ts";
import { PermissionDenied } from "../../ports/permission-denied.ts";
import type { ReportInputs } from "./inputs.ts";
import type { ReportHub, ReportPorts } from "./ports.ts";
import { runsOfPull } from "./pull-runs.ts";
import { type ReportEnd, report } from "./report.ts";

type Exit = ReportEnd["exit"];

/** The action: a report, or the answer to a comment. A comment of somebody who may not write, or that is no command of
 *  ours, costs nothing but a reaction, and judges nothing. */
export async function answer(inputs: ReportInputs, ports: ReportPorts): Promise<Exit> {
  const { event } = ports.host.context;
  if (event !== "issue_comment") return (await report(inputs, ports)).exit;
  const plan = planRun({ ...ports.host.context, verb: "report", checkedOut: await ports.commits.head() });
  if (plan.refuse !== null) throw new UserError({ code: "event-refused", ...plan.refuse });
  const { hub } = ports;
  const number = plan.judged.pullRequest;
  if (hub === null || number === null) return ignored("the comment is not on a pull request", ports);
  const asked = await readCommand(hub, ports);
  if (typeof asked === "string") return ignored(asked, ports);
  const { command, remark } = asked;
  const reply = (sign: Sign, text: string) => react(remark, sign, text, { ...ports, hub });
  if (!remark.isPerson || !(await hub.conversation.mayWrite(remark.login))) {
    return reply("-1", `${remark.login} may not write to this repository: the command was not followed`);
  }
  if (command.kind === "unclear") return reply("confused", command.why);
  if (command.kind === "evaluate") return evaluateAgain(number, { ...ports, hub }, reply);
  const end = await report(inputs, ports);
  const isTaken = end.input.records.some((record) => record.overrides.some((each) => isOf(each, asked)));
  await reply(
    isTaken ? "+1" : "confused",
    isTaken
      ? `accepted for ${end.input.headSha.slice(0, 7)}: ${command.ask.metrics.join(", ")}`
      : "the override accepts nothing: none of what it names closes the gate of this head",
  );
  return end.exit;
}

interface Asked {
  readonly command: Command;
  readonly remark: Remark;
}

function isOf({ by, reason }: { by: string; reason: string }, { command, remark }: Asked): boolean {
  return command.kind === "override" && by === remark.login && command.ask.reason.startsWith(reason);
}

/** The comment as GitHub has it now; text: why it is no command. */
async function readCommand(hub: ReportHub, { host }: ReportPorts): Promise<Asked | string> {
  const { payload } = host.context;
  if (textAt(payload, "action") !== "created") return "only a new comment is a command";
  const id = numberAt(payload, "comment", "id");
  const remark = id === null ? null : await hub.conversation.remark(id);
  if (remark === null) return "the comment is gone";
  if (remark.updatedAt !== remark.createdAt) return "the comment was edited; write a new one";
  const command = parseCommand(remark.body);
  return command === null ? "the comment is no command" : { command, remark };
}

type Reply = (sign: Sign, text: string) => Promise<Exit>;

/** The pull request's own newest run, with its own rights: a fork's stays a fork's, and no code comes to this run. */
async function evaluateAgain(
  number: number,
  { hub, host, commits }: ReportPorts & { readonly hub: ReportHub },
  reply: Reply,
): Promise<Exit> {
  const { repository, sha } = host.context;
  const { ofHead, pull } = await runsOfPull(number, hub);
  for (const run of ofHead) {
    const workflow = sha === null ? null : await commits.readFile(sha, run.workflowPath);
    const facts = { run, repository, headSha: pull.headSha, isKnownWorkflow: workflow !== null };
    if (whyNotTrusted(facts) !== null || !evaluates(workflow ?? "")) continue;
    if (run.status !== "completed") return reply("confused", `run ${run.id} is still going on: ${run.url}`);
    try {
      await hub.runs.again(run.id);
    } catch (error) {
      if (!(error instanceof PermissionDenied)) throw error;
      return reply("confused", `the run was not started again: ${errorMessage(error)}`);
    }
    return reply("rocket", `run ${run.id} was started again: ${run.url}`);
  }
  return reply("confused", `no workflow that evaluates has run for the head ${pull.headSha.slice(0, 7)}`);
}

function evaluates(workflow: string): boolean {
  return /\buses:\s*["']?[\w.-]+\/evenhand(\/action-evaluate)?@/.test(workflow);
}

async function react(
  remark: Remark,
  sign: Sign,
  text: string,
  { hub, host }: ReportPorts & { readonly hub: ReportHub },
): Promise<Exit> {
  host.annotate(sign === "+1" || sign === "rocket" ? "notice" : "warning", text, { title: "report" });
  try {
    await hub.conversation.react(remark.id, sign);
  } catch (error) {
    if (!(error instanceof PermissionDenied)) throw error;
    host.annotate("warning", `the comment got no reaction: ${errorMessage(error)}`, { title: "report" });
  }
  return 0;
}

function ignored(why: string, { host }: ReportPorts): Exit {
  host.annotate("notice", `nothing to do: ${why}`, { title: "report" });
  return 0;
}
