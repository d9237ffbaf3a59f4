import { operationOf } from "../contract/description.ts";
import type { Route } from "../route.ts";
import { artifactRoutes } from "./artifacts.ts";
import { attestationRoutes } from "./attestations.ts";
import { checkRoutes } from "./checks.ts";
import { commentRoutes } from "./comments.ts";
import { commitRoutes } from "./commits.ts";
import { contentRoutes } from "./contents.ts";
import { deploymentRoutes } from "./deployments.ts";
import { environmentRoutes } from "./environments.ts";
import { gitObjectRoutes } from "./git-objects.ts";
import { gitRefRoutes } from "./git-refs.ts";
import { issueRoutes } from "./issues.ts";
import { pullRoutes } from "./pulls.ts";
import { releaseRoutes } from "./releases.ts";
import { repositoryRoutes } from "./repository.ts";
import { runRoutes } from "./runs.ts";

const routes: readonly Route[] = [
  ...artifactRoutes,
  ...checkRoutes,
  ...commentRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...gitObjectRoutes,
  ...gitRefRoutes,
  ...attestationRoutes,
  ...issueRoutes,
  ...pullRoutes,
  ...releaseRoutes,
  ...repositoryRoutes,
  ...runRoutes,
];

/** Parameters whose value may hold slashes, which clients may or may not encode. */
const deep = new Set(["path", "ref", "branch", "basehead", "environment_name"]);

interface Pattern {
  readonly route: Route;
  readonly method: string;
  readonly expression: RegExp;
  readonly names: readonly string[];
  /** Literal characters: the more, the more specific. */
  readonly weight: number;
}

function makePattern(route: Route): Pattern {
  const { method, path } = operationOf(route.operation);
  const names = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "");
  const source = path
    .replace(/\./g, "\\.")
    .replace("/{path}", "(?:/(.*))?")
    .replace(/\{(\w+)\}/g, (_, name: string) => (deep.has(name) ? "(.+)" : "([^/]+)"));
  const weight = path.replace(/\{\w+\}/g, "").length;
  return { route, method, expression: new RegExp(`^${source}$`), names, weight };
}

let patterns: Pattern[] | null = null;

export interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** The most specific route of a method and path (still encoded); null when none serves it. */
export function findRoute(method: string, path: string): Match | null {
  patterns ??= routes.map(makePattern).sort((a, b) => b.weight - a.weight);
  for (const { route, method: own, expression, names } of patterns) {
    const match = own === method ? expression.exec(path) : null;
    if (match === null) continue;
    const values = names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? "")]);
    return { route, params: Object.fromEntries(values) };
  }
  return null;
}
