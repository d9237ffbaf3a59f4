import type { EvidenceSet, Setting } from "./evidence-set.ts";
import type { Problem, ProblemCode } from "./problem.ts";

export const trustedEvents = ["push", "workflow_dispatch"];

/** Milliseconds by which two clocks may differ before a time counts as a lie. */
export const clockSkew = 10 * 60_000;

/** What GitHub's own facts say against a candidate, before its content is looked at. Pure; one line each. */
export function provenanceProblems(setting: Setting, set: EvidenceSet): Problem[] {
  return [
    ...policyProblems(setting),
    ...artifactProblems(set),
    ...(set.run === null ? [] : runProblems(setting, set)),
    ...branchProblems(setting, set),
    ...ageProblems(setting, set),
  ];
}

function policyProblems(setting: Setting): Problem[] {
  const { defaultBranch, policyBranch, dispatchBranch } = setting;
  const found: Problem[] = [];
  if (policyBranch !== defaultBranch) {
    found.push(
      problem(
        "policy-elsewhere",
        `the policy was read from \`${policyBranch}\`, not from the default branch \`${defaultBranch}\``,
      ),
    );
  }
  if (dispatchBranch !== defaultBranch) {
    found.push(
      problem(
        "policy-elsewhere",
        `this run was started from ${dispatchBranch === null ? "a tag" : `\`${dispatchBranch}\``}, start it from the default branch \`${defaultBranch}\`, whose policy and workflow are the reviewed ones`,
      ),
    );
  }
  return found;
}

function artifactProblems({ artifact, run }: EvidenceSet): Problem[] {
  const found: Problem[] = [];
  if (artifact.expired) found.push(problem("artifact-expired", `artifact \`${artifact.name}\` has expired`));
  if (artifact.sameRepository === false) found.push(problem("fork", "the artifact comes from a fork's run"));
  if (run === null)
    return [...found, problem("run-unknown", `the run of artifact ${artifact.id} is not known to GitHub`)];
  if (artifact.runId !== null && artifact.runId !== run.id) {
    found.push(
      problem(
        "run-unknown",
        `artifact ${artifact.id} belongs to run ${artifact.runId}, not to run ${run.id}`,
      ),
    );
  }
  if (artifact.headSha !== null && artifact.headSha !== run.headSha) {
    found.push(
      problem(
        "other-commit",
        `the artifact is of \`${short(artifact.headSha)}\`, its run of \`${short(run.headSha)}\``,
      ),
    );
  }
  return found;
}

function runProblems(setting: Setting, { run }: EvidenceSet): Problem[] {
  if (run === null) return [];
  const found: Problem[] = [];
  if (!isSameName(run.repository, setting.repository)) {
    found.push(
      problem(
        "other-repository",
        `run ${run.id} belongs to \`${run.repository}\`, not to \`${setting.repository}\``,
      ),
    );
  }
  if (run.headRepository === null || !isSameName(run.headRepository, setting.repository)) {
    found.push(
      problem(
        "fork",
        `the commit of run ${run.id} comes from ${run.headRepository === null ? "a deleted fork" : `\`${run.headRepository}\``}`,
      ),
    );
  }
  if (!trustedEvents.includes(run.event)) {
    found.push(
      problem(
        "wrong-event",
        `run ${run.id} was made by \`${run.event}\`, and only push and workflow_dispatch count`,
      ),
    );
  }
  const { workflow } = setting.rules;
  if (workflow !== null && run.workflowPath !== workflow) {
    found.push(
      problem(
        "wrong-workflow",
        `run ${run.id} is of \`${run.workflowPath}\`, the policy asks for \`${workflow}\``,
      ),
    );
  }
  return found;
}

function branchProblems({ rules }: Setting, { run, branch, onBranch }: EvidenceSet): Problem[] {
  if (run === null) return [];
  const name = run.headBranch ?? "(none)";
  if (run.headBranch !== rules.from) {
    return [
      problem("wrong-branch", `run ${run.id} was for \`${name}\`, and evidence comes from \`${rules.from}\``),
    ];
  }
  const found: Problem[] = [];
  if (branch === null || branch.name !== run.headBranch || !branch.protected) {
    found.push(problem("unprotected-branch", `\`${name}\` is not a protected branch`));
  }
  if (onBranch !== true) {
    const told = onBranch === null ? "it could not be told whether" : "it is not true that";
    found.push(problem("off-branch", `${told} \`${short(run.headSha)}\` is in the history of \`${name}\``));
  }
  return found;
}

function ageProblems({ now, rules }: Setting, { artifact }: EvidenceSet): Problem[] {
  const made = Date.parse(artifact.createdAt);
  if (!Number.isFinite(made) || made > now + clockSkew) {
    const written = JSON.stringify(artifact.createdAt.slice(0, 40));
    return [problem("from-the-future", `the artifact's time ${written} lies ahead of now`)];
  }
  return now - made > rules.maxAge ? [stale(now - made, rules.maxAgeText)] : [];
}

export function stale(age: number, allowed: string): Problem {
  return problem("stale", `the evaluation is ${daysOf(age)} old, the policy allows ${allowed}`);
}

/** Days with one decimal, hours below two days. */
export function daysOf(milliseconds: number): string {
  const hours = milliseconds / 3_600_000;
  return hours < 48
    ? `${Math.max(0, Math.floor(hours * 10) / 10)} hours`
    : `${Math.floor((hours / 24) * 10) / 10} days`;
}

export function problem(code: ProblemCode, text: string): Problem {
  return { code, text };
}

export function short(sha: string): string {
  return sha.slice(0, 7);
}

function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
