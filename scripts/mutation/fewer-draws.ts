import { createRequire } from "node:module";
import type fastCheck from "fast-check";

/** fast-check in its other form: the name itself leads here (scripts/vitest.mutation.ts). */
const real: typeof fastCheck = createRequire(import.meta.url)("fast-check");
const most = 25;

/** Properties draw the same cases for every mutant, at most 25 of them even where a test asks for more, and do not
 *  look for a smaller one that fails. Fewer draws can only kill fewer. */
const assert = ((...[property, asked]: Parameters<typeof real.assert>) =>
  real.assert(property, {
    ...asked,
    numRuns: Math.min(most, asked?.numRuns ?? most),
    seed: 20261124,
    endOnFailure: true,
  })) as typeof real.assert;

export default { ...real, assert };
