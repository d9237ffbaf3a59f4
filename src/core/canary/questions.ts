import type { CanaryPlan } from "./plan.ts";

/** One number that is asked of a version, and its query as a template. */
export interface Question {
  /** `requests`, or `<metric>/<part>`. */
  readonly key: string;
  readonly template: string;
}

/** What a template is filled with. */
export interface Asked {
  readonly arm: "canary" | "stable";
  /** sha256:…; null: not known. */
  readonly digest: string | null;
  readonly model: string;
  readonly environment: string;
  /** Milliseconds since 1970: when the step's counting began, and now. */
  readonly since: number;
  readonly now: number;
}

/** Every number of a look, for each version once. */
export function questionsOf({ requests, metrics }: CanaryPlan): Question[] {
  return [
    { key: "requests", template: requests },
    ...metrics.flatMap(({ name, queries }) =>
      Object.entries(queries).map(([part, template]) => ({ key: `${name}/${part}`, template })),
    ),
  ];
}

/** Fills in `{arm}`, `{digest}` (64 hex digits), `{digest12}`, `{model}`, `{environment}`, `{window}` (whole seconds, at
 *  least 1) and `{since}` (seconds since 1970); other braces stay, as PromQL has them. */
export function fillQuestion(template: string, asked: Asked): string {
  const digest = asked.digest?.replace(/^sha256:/, "") ?? "";
  const values: Readonly<Record<string, string>> = {
    arm: asked.arm,
    digest,
    digest12: digest.slice(0, 12),
    model: asked.model,
    environment: asked.environment,
    window: String(Math.max(1, Math.round((asked.now - asked.since) / 1000))),
    since: String(Math.floor(asked.since / 1000)),
  };
  return template.replace(/\{([a-z]+\d*)\}/g, (whole, name: string) => values[name] ?? whole);
}
