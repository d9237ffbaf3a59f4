import { exitOf } from "../../../core/deploy/problem.ts";
import { address, code, sentence } from "../../../core/report/encode.ts";
import { errorMessage, UserError } from "../../../errors.ts";
import type { DeployInputs } from "../inputs.ts";
import type { DeployPorts } from "../ports.ts";
import { sayStrange } from "../say-undone.ts";
import type { Exit } from "../turn.ts";
import { type DeployOrder, orderProblems, readDeployOrder } from "./order.ts";

type Deploying = (inputs: DeployInputs, ports: DeployPorts) => Promise<Exit>;

/** `/evenhand deploy <environment>` on an issue or a pull request: what a dispatch would do, by somebody who could
 *  dispatch it, with the outcome in one comment below. The model is the default branch's, also on a pull request. */
export async function deployByComment(
  inputs: DeployInputs,
  ports: DeployPorts,
  deploying: Deploying,
): Promise<Exit> {
  const order = await readDeployOrder(ports, inputs);
  if (typeof order === "string") {
    ports.host.annotate("notice", `nothing to do: ${order}`);
    return 0;
  }
  const problems = await orderProblems(ports, order);
  if (problems.length > 0) {
    await sayStrange(ports, problems);
    // A stranger gets a sign and no words: nobody is to make this account write.
    await quietly(ports, () => ports.approvals.answer(order.comment, "-1", null));
    return exitOf(problems);
  }
  await quietly(ports, () => ports.approvals.answer(order.comment, "rocket", null));
  const heard = new Map<string, string>();
  try {
    const exit = await deploying(inputsOf(inputs, order), listening(ports, heard));
    await reply(ports, order, outcomeText(heard));
    return exit;
  } catch (thrown) {
    const hint = thrown instanceof UserError ? ` (${thrown.detail.hint})` : "";
    await reply(ports, order, sentence(`not deployed: ${errorMessage(thrown)}${hint}`.slice(0, 2_000)));
    throw thrown;
  }
}

function inputsOf(inputs: DeployInputs, { environment, digest, comment }: DeployOrder): DeployInputs {
  return {
    ...inputs,
    environment,
    // The inputs' target is that of the job's own environment: a comment must not take it to one without any rules.
    target: inputs.environment === "" ? null : inputs.target,
    digest: digest ?? inputs.digest,
    reason: inputs.reason ?? `asked for by a comment on #${comment.issue}`,
    rollback: false,
    to: null,
  };
}

/** The outputs tell how it ended, in one line. */
function listening(ports: DeployPorts, heard: Map<string, string>): DeployPorts {
  const { host } = ports;
  const setOutput = async (name: string, value: string) => {
    heard.set(name, value);
    await host.setOutput(name, value);
  };
  return { ...ports, host: { ...host, setOutput } };
}

function outcomeText(heard: ReadonlyMap<string, string>): string {
  const issue = address(heard.get("approval-url") ?? "");
  if (heard.get("outcome") === "waiting" && issue !== null)
    return `it waits for an approval [on this issue](${issue}); nothing was touched.`;
  return `${sentence(heard.get("summary") ?? "it ended without a word")}.`;
}

async function reply(
  ports: DeployPorts,
  { comment, environment }: DeployOrder,
  outcome: string,
): Promise<void> {
  const { serverUrl, repository, runId } = ports.host.context;
  const run = `[run ${runId}](${serverUrl}/${repository}/actions/runs/${runId})`;
  const words = `**${code(environment)}**: ${outcome}\n\nAsked for by ${code(comment.login)}, ${run}.`;
  await quietly(ports, () => ports.approvals.reply(comment, words));
}

/** What was done stays done when GitHub does not take the words about it. */
async function quietly(ports: DeployPorts, say: () => Promise<void>): Promise<void> {
  try {
    await say();
  } catch (thrown) {
    ports.host.annotate("warning", `the comment was not answered: ${errorMessage(thrown)}`);
  }
}
