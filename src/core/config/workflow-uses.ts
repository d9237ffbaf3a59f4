import { isObject } from "../is-object.ts";
import { readYaml } from "./read-yaml.ts";

/** One step of a workflow that is ours, and what decides whether and how it runs. */
export interface Use {
  /** `evaluate`, `report` …; `gate` is the action of the repository's root. */
  readonly action: string;
  readonly job: string;
  readonly settings: ReadonlyMap<string, string>;
}

const ours = /^[\w.-]+\/evenhand(?:\/action-([a-z]+))?@(.+)$/;
const ofStep = ["if", "continue-on-error", "env", "timeout-minutes"];
const ofJob = ["if", "continue-on-error", "permissions", "needs", "strategy"];

/** Our steps in a workflow's text, in order; none of a file that cannot be read. Called workflows are not followed. */
export function usesIn(text: string): Use[] {
  const jobs = blockAt(readYaml(text).value, "jobs");
  return Object.entries(jobs).flatMap(([job, body]) => {
    const steps = (body as { steps?: unknown } | null)?.steps;
    return Array.isArray(steps) ? steps.flatMap((step) => useOf(job, body, step)) : [];
  });
}

function useOf(job: string, body: unknown, step: unknown): Use[] {
  const written = (step as { uses?: unknown } | null)?.uses;
  const match = typeof written === "string" ? ours.exec(written.trim()) : null;
  if (match === null) return [];
  const inputs = Object.entries(blockAt(step, "with")).map(
    ([name, value]) => [`with.${name}`, value] as const,
  );
  const settings = [
    ["version", match[2]] as const,
    ...inputs,
    ...ofStep.map((key) => [key, valueAt(step, key)] as const),
    ...ofJob.map((key) => [`jobs.${job}.${key}`, valueAt(body, key)] as const),
  ];
  const known = settings.flatMap(([key, value]) =>
    value === undefined ? [] : [[key, spelt(value)] as const],
  );
  return [{ action: match[1] ?? "gate", job, settings: new Map(known) }];
}

function valueAt(block: unknown, key: string): unknown {
  const isBlock = typeof block === "object" && block !== null;
  return isBlock && Object.hasOwn(block, key) ? (block as Record<string, unknown>)[key] : undefined;
}

function blockAt(block: unknown, key: string): Readonly<Record<string, unknown>> {
  const value = valueAt(block, key);
  return isObject(value) ? value : {};
}

function spelt(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
