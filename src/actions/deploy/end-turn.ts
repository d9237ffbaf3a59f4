import type { Place } from "../../core/deploy/ledger.ts";
import { errorMessage } from "../../errors.ts";
import type { Host } from "../../ports/host.ts";
import type { Leases } from "../../ports/leases.ts";

/** Gives back what a main step that was killed still held or waited for. What it had begun is an open line, which the
 *  next deployment looks into. */
export async function endTurn(
  { annotate }: Host,
  leases: Leases,
  { place, id }: { readonly place: Place; readonly id: string },
): Promise<void> {
  try {
    await leases.giveUp(place, id);
  } catch (thrown) {
    const why = errorMessage(thrown);
    annotate(
      "warning",
      `the turn at ${place.environment} was not given back and ends within two minutes: ${why}`,
    );
  }
}
