import { runGit } from "./git-program.ts";

const ref = "refs/evenhand/ledger";

/** The ledger's text as origin has it, else as it was last fetched; `stale` says why it is not fresh. Fetching moves
 *  this one ref, and only forward. */
export async function fetchLedger(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ text: string | null; stale: string | null }> {
  const fetched = await runGit(
    folder,
    env,
    ["fetch", "--quiet", "--no-tags", "origin", `${ref}:${ref}`],
    120_000,
  );
  const shown = await runGit(folder, env, ["cat-file", "blob", `${ref}:ledger.jsonl`], 60_000);
  return {
    text: shown.ok ? shown.stdout.toString("utf8") : null,
    stale: fetched.ok ? null : fetched.problem,
  };
}
