import type { BoundEvidence, DeploymentEntry } from "../record/deployment.ts";
import { stateOf } from "./ledger.ts";

/** What an environment serves, and the evaluation it was deployed on. */
export interface Serving {
  readonly environment: string;
  readonly evidence: BoundEvidence;
}

/** What production serves of a model by the ledger: the environment called `production`, else the only one that serves
 *  something with evidence. Otherwise why there is nothing to take, as the end of a sentence. */
export function chooseServing(
  entries: readonly DeploymentEntry[],
  model: string,
  leg: string,
): Serving | string {
  const own = entries.filter((entry) => entry.model === model && entry.leg === leg);
  const environments = [...new Set(own.map(({ environment }) => environment))];
  const serving = environments.flatMap((environment) => {
    const evidence = stateOf(own, { environment, model, leg }).origin?.evidence ?? null;
    return evidence === null ? [] : [{ environment, evidence }];
  });
  if (own.length === 0) return "the ledger has no deployment of it";
  if (serving.length === 0) return "the ledger knows no evaluation of what is served";
  const production = serving.find(({ environment }) => environment === "production");
  if (production !== undefined) return production;
  if (serving.length === 1) return serving[0]!;
  return `${serving.map(({ environment }) => environment).join(", ")} serve it, and none is called production`;
}
