import fc from "fast-check";

/** Properties draw fewer cases, and the same ones for every mutant. */
fc.configureGlobal({ numRuns: 25, seed: 20261124 });
