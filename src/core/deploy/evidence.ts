import { errorMessage } from "../../errors.ts";
import type { Config } from "../config/schema.ts";
import { choosePolicy } from "../gate/choose-policy.ts";
import { judge } from "../gate/judge.ts";
import { outcomeOf } from "../gate/outcome.ts";
import { factsOfRecord } from "../gate/policy-facts.ts";
import { checkManifest } from "../handover/manifest.ts";
import type { EvaluationRecord } from "../record/evaluation.ts";
import { parseEvaluation } from "../record/seal.ts";
import { attestationProblems, issuerOf, keyProblems } from "./attested.ts";
import { type BindingFiles, bindingProblems } from "./binding.ts";
import { dataProblems } from "./data-evidence.ts";
import type { EvidenceSet, Setting } from "./evidence-set.ts";
import type { Problem } from "./problem.ts";
import { clockSkew, problem, provenanceProblems, stale } from "./provenance.ts";

export type EvidenceVerdict =
  | { readonly accepted: true; readonly record: EvaluationRecord; readonly digest: string }
  | {
      readonly accepted: false;
      readonly problems: readonly Problem[];
      /** The record's model digest when the record could be read: tells whether this was the one asked for. */
      readonly digest: string | null;
    };

export const evaluationFile = "evaluation.json";

/** Whether a candidate's evidence is enough to deploy on, or one line for each thing that is wrong. Pure.
 *  What an artifact says about itself is believed only where GitHub's own facts say the same. */
export function judgeEvidence(setting: Setting, set: EvidenceSet): EvidenceVerdict {
  const problems = provenanceProblems(setting, set);
  const read = readRecord(set.files);
  if ("problem" in read) return { accepted: false, problems: [...problems, read.problem], digest: null };
  const { record, files } = read;
  const digest = record.candidate.model?.digest ?? null;
  problems.push(
    ...identityProblems(setting, set, record),
    ...bindingProblems(setting, record, files),
    ...timeProblems(setting, set, record),
    ...(setting.rules.data && set.run !== null ? dataProblems(set.data ?? null, set.run, setting.model) : []),
    ...signedProblems(setting, set, digest),
    ...gateProblems(record, setting.config),
  );
  if (problems.length > 0 || digest === null) return { accepted: false, problems, digest };
  return { accepted: true, record, digest };
}

function readRecord(
  files: EvidenceSet["files"],
): { record: EvaluationRecord; files: BindingFiles } | { problem: Problem } {
  if (typeof files === "string")
    return { problem: problem("unreadable", `the artifact could not be read: ${files}`) };
  const checked = checkManifest(files);
  if (!checked.ok) return { problem: problem("tampered", checked.problem) };
  const content = checked.value.get(evaluationFile);
  if (content === undefined)
    return { problem: problem("tampered", `the artifact holds no ${evaluationFile}`) };
  try {
    const record = parseEvaluation(new TextDecoder().decode(content), evaluationFile);
    return { record, files: checked.value };
  } catch (thrown) {
    const text = errorMessage(thrown);
    return { problem: problem(/schema ".*" is not/.test(text) ? "unknown-version" : "tampered", text) };
  }
}

function identityProblems(setting: Setting, { run }: EvidenceSet, record: EvaluationRecord): Problem[] {
  const found: Problem[] = [];
  if (record.model !== setting.model || record.leg !== setting.leg) {
    const asked = `\`${setting.model}\`, leg \`${setting.leg}\``;
    found.push(
      problem("other-model", `the record is of \`${record.model}\`, leg \`${record.leg}\`, not of ${asked}`),
    );
  }
  if (run === null) return found;
  if (record.run === null)
    return [...found, problem("run-unknown", "the record was not made by a workflow run")];
  if (record.run.repository.toLowerCase() !== run.repository.toLowerCase()) {
    found.push(problem("other-repository", `the record was made in \`${record.run.repository}\``));
  }
  if (record.run.id !== run.id || record.run.attempt > run.attempt || record.run.event !== run.event) {
    found.push(
      problem(
        "run-unknown",
        `the record names run ${record.run.id} (${record.run.event}), its artifact is of run ${run.id}`,
      ),
    );
  }
  const commits = [record.candidate.tested, record.candidate.sha];
  const other = commits.find((sha) => sha !== run.headSha);
  if (other !== undefined) {
    const tested = other === null ? "no commit" : `\`${other.slice(0, 7)}\``;
    found.push(
      problem("other-commit", `${tested} was evaluated, the run is of \`${run.headSha.slice(0, 7)}\``),
    );
  }
  return found;
}

function timeProblems(setting: Setting, { artifact }: EvidenceSet, record: EvaluationRecord): Problem[] {
  const made = Date.parse(record.createdAt);
  const stored = Date.parse(artifact.createdAt);
  if (made > setting.now + clockSkew || made > stored + clockSkew) {
    return [
      problem("from-the-future", `the record says it was made at ${record.createdAt}, after its artifact`),
    ];
  }
  const age = setting.now - made;
  const known = setting.now - stored > setting.rules.maxAge;
  return age > setting.rules.maxAge && !known ? [stale(age, setting.rules.maxAgeText)] : [];
}

function signedProblems(
  { rules, repository, serverUrl, model }: Setting,
  { run, attestations = [] }: EvidenceSet,
  digest: string | null,
): Problem[] {
  if (rules.attested === null || run === null || digest === null) return [];
  if ("key" in rules.attested) return keyProblems({ digest, model, key: rules.attested.key }, attestations);
  const wish = { digest, run, branch: rules.from, workflow: rules.workflow };
  const home = `${serverUrl}/${repository}`;
  return attestationProblems({ ...wish, home, issuer: issuerOf(serverUrl) }, attestations);
}

/** The evaluation is judged again, by today's policy: what passed then may not pass now. It is held to the guard
 *  rules; what is to be proved is proved against production. */
function gateProblems(record: EvaluationRecord, config: Config | null): Problem[] {
  const policy = { ...choosePolicy(factsOfRecord(record), config, record.model), mode: "guard" as const };
  const { decision } = judge([...record.metrics, ...record.guardrails], policy, record.slices);
  if (outcomeOf(decision).exit === 0) return [];
  const first = decision.reasons[0]?.text ?? `its result is ${decision.result}`;
  const more = decision.reasons.length > 1 ? ` (and ${decision.reasons.length - 1} more)` : "";
  const code = decision.result === "fail" ? "failing" : "not-proved";
  return [problem(code, `the evaluation does not pass: ${first}${more}`)];
}
