import { type Use, usesIn } from "../config/workflow-uses.ts";

/** What a change of a workflow file would change in how we are run, one sentence each. A workflow of a pull request runs
 *  as the pull request has it, so these hold already. Nothing is said of a file that never used us.
 *  @param before null: the file is new; @param after null: it is gone */
export function workflowChanges(path: string, before: string | null, after: string | null): string[] {
  const [old, now] = [before === null ? [] : usesIn(before), after === null ? [] : usesIn(after)];
  const [left, right] = [byName(old), byName(now)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((name) =>
    stepChanges(`\`${path}\`: ${name}`, left.get(name), right.get(name)),
  );
}

function stepChanges(step: string, before: Use | undefined, after: Use | undefined): string[] {
  if (before === undefined) return [`${step} is new`];
  if (after === undefined) return [`${step} is removed`];
  const keys = [...new Set([...before.settings.keys(), ...after.settings.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [before.settings.get(key), after.settings.get(key)];
    return was === is ? [] : [`${step} has \`${key}\` changed from ${was ?? "none"} to ${is ?? "none"}`];
  });
}

/** The second of a kind in a job is told apart by its number. */
function byName(uses: readonly Use[]): Map<string, Use> {
  const named = new Map<string, Use>();
  for (const use of uses) {
    const plain = `the step \`${use.action}\` of the job \`${use.job}\``;
    let name = plain;
    for (let count = 2; named.has(name); count++) name = `${plain} (${count})`;
    named.set(name, use);
  }
  return named;
}
