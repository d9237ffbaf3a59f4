import { judgeApproval } from "../../../../src/core/deploy/approval/judge.ts";
import { judgeEvidence } from "../../../../src/core/deploy/evidence.ts";
import { approvalForgeries, validApproval } from "./approval-case.ts";
import { assemble, validParts } from "./evidence-case.ts";
import { forgeries } from "./forgeries.ts";
import { dice } from "./model.ts";

export interface Tried {
  readonly cases: number;
  /** Cases that ended as they should, a refusal with its own line. */
  readonly right: number;
  readonly kinds: number;
  /** The first of those that did not. */
  readonly wrong: readonly unknown[];
}

const shown = 5;

function count(cases: number, kinds: number, one: (turn: number) => unknown): Tried {
  const wrong: unknown[] = [];
  for (let turn = 0; turn < cases; turn++) {
    const found = one(turn);
    if (found !== null) wrong.push(found);
  }
  return { cases, kinds, right: cases - wrong.length, wrong: wrong.slice(0, shown) };
}

/** Sets of evidence that are right in everything. */
export function tryValidEvidence(cases: number, seed: number): Tried {
  const roll = dice(seed);
  return count(cases, 1, (turn) => {
    const { setting, set } = assemble(validParts(roll));
    const verdict = judgeEvidence(setting, set);
    return verdict.accepted ? null : { turn, problems: verdict.problems };
  });
}

/** The same with one thing forged or stale, every kind in turn. */
export function tryForgedEvidence(cases: number, seed: number): Tried {
  const roll = dice(seed);
  return count(cases, forgeries.length, (turn) => {
    const parts = validParts(roll);
    const forgery = forgeries[turn % forgeries.length]!;
    forgery.apply(parts, roll);
    const { setting, set } = assemble(parts);
    const verdict = judgeEvidence(setting, set);
    if (verdict.accepted) return { turn, accepted: forgery.name };
    const codes = verdict.problems.map(({ code }) => code);
    return forgery.expected.some((code) => codes.includes(code))
      ? null
      : { turn, forgery: forgery.name, codes };
  });
}

export function tryValidApprovals(cases: number, seed: number): Tried {
  const roll = dice(seed);
  return count(cases, 1, (turn) => {
    const problems = judgeApproval(validApproval(roll));
    return problems.length === 0 ? null : { turn, problems };
  });
}

export function tryForgedApprovals(cases: number, seed: number): Tried {
  const roll = dice(seed);
  return count(cases, approvalForgeries.length, (turn) => {
    const facts = validApproval(roll);
    const forgery = approvalForgeries[turn % approvalForgeries.length]!;
    forgery.apply(facts, roll);
    const codes = judgeApproval(facts).map(({ code }) => code);
    return codes.includes(forgery.expected) ? null : { turn, forgery: forgery.name, codes };
  });
}
