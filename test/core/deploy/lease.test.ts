import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Claimant,
  claimLease,
  freeLease,
  type LeaseState,
  leaseLasts,
  leaseSchema,
  releaseLease,
  renewLease,
} from "../../../src/core/deploy/lease.ts";

const place = { environment: "production", model: "fraud", leg: "default" };
const start = Date.parse("2026-06-01T00:00:00Z");
const run = (number: number, kind: Claimant["kind"] = "deploy", attempt = 1): Claimant => ({
  ...{ id: `${number}-${attempt}-${kind}`, run: number, attempt, kind },
});

/** The state after some runs asked, one second apart. */
function asked(...claimants: Claimant[]): LeaseState {
  return claimants.reduce(
    (state, one, index) => claimLease(state, one, start + index * 1000).state,
    freeLease(place),
  );
}
const at = start + 10_000;

describe("the lease of a place", () => {
  it("is had by who asks first, until it is given back", () => {
    const held = asked(run(1));
    expect(claimLease(held, run(1), at).what).toBe("held");
    expect(claimLease(held, run(2), at)).toMatchObject({ what: "wait", by: { run: 1 } });
    expect(claimLease(releaseLease(held, run(1).id)!, run(2), at).what).toBe("held");
  });

  it("is had by another only after the holder was not heard of for two minutes", () => {
    const held = asked(run(1));
    expect(claimLease(held, run(2), start + leaseLasts).what).toBe("wait");
    expect(claimLease(held, run(2), start + leaseLasts + 1).what).toBe("held");
    const renewed = renewLease(held, run(1).id, start + 60_000)!;
    expect(claimLease(renewed, run(2), start + leaseLasts + 1).what).toBe("wait");
  });

  it("is renewed late where nobody took it, and never after somebody did", () => {
    const held = asked(run(1));
    expect(renewLease(held, run(1).id, start + 10 * leaseLasts)).not.toBeNull();
    const taken = claimLease(held, run(2), start + leaseLasts + 1).state;
    expect(renewLease(taken, run(1).id, start + leaseLasts + 2)).toBeNull();
    expect(releaseLease(taken, run(1).id)).toBeNull();
  });

  it.each([
    ["an older deployment is superseded by a newer one that waits", [run(1), run(3)], run(2), "superseded"],
    ["an older deployment is superseded by a newer one that holds", [run(3)], run(2), "superseded"],
    [
      "an older deployment is superseded by a newer rollback",
      [run(1), run(3, "rollback")],
      run(2),
      "superseded",
    ],
    ["a rollback is not superseded by a newer deployment", [run(1), run(3)], run(2, "rollback"), "wait"],
    ["a rollback is superseded by a newer rollback", [run(3, "rollback")], run(2, "rollback"), "superseded"],
    ["a re-run is newer than its first attempt", [run(2)], run(2, "deploy", 2), "wait"],
    ["a first attempt is older than a re-run", [run(2, "deploy", 2)], run(2), "superseded"],
  ] as const)("%s", (_name, before, claimant, what) => {
    expect(claimLease(asked(...before), claimant, at).what).toBe(what);
  });

  it("goes to a waiting rollback before a newer deployment", () => {
    const waiting = asked(run(1), run(2, "rollback"), run(3));
    const free = releaseLease(waiting, run(1).id)!;
    expect(claimLease(free, run(3), at)).toMatchObject({ what: "wait", by: { run: 2 } });
    expect(claimLease(free, run(2, "rollback"), at).what).toBe("held");
  });

  it("stays superseded for an older run when the newer one is done or died", () => {
    const done = releaseLease(asked(run(3)), run(3).id)!;
    expect(claimLease(done, run(2), at)).toMatchObject({ what: "superseded", by: { run: 3 } });
    expect(claimLease(asked(run(3)), run(2), start + 100 * leaseLasts).what).toBe("superseded");
  });

  it("is not held by a time that lies far ahead: nobody can hold a place for ever by writing a date", () => {
    const held = asked(run(1));
    const far = { ...held.holder!, renewed: "2030-01-01T00:00:00Z", expires: "2031-01-01T00:00:00Z" };
    expect(claimLease({ ...held, holder: far }, run(2), at).what).toBe("held");
  });
});

interface Move {
  readonly who: number;
  readonly what: "claim" | "renew" | "release" | "sleep";
  readonly wait: number;
}
const moves = fc.array(
  fc.record<Move>({
    who: fc.integer({ min: 0, max: 5 }),
    what: fc.constantFrom("claim", "claim", "renew", "release", "sleep"),
    wait: fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 0, max: 2 * leaseLasts })),
  }),
  { minLength: 5, maxLength: 120 },
);
const runs = fc.array(
  fc.record({
    run: fc.integer({ min: 1, max: 4 }),
    attempt: fc.integer({ min: 1, max: 2 }),
    kind: fc.constantFrom("deploy", "rollback"),
  }),
  { minLength: 6, maxLength: 6 },
);

describe("whatever six runs do, and however long they say nothing", () => {
  it("one at most may touch the place, who is superseded stays so, and it is never lost", () => {
    fc.assert(
      fc.property(runs, moves, (six, steps) => {
        const claimants = six.map((one, index) => ({ ...one, id: `${index}` }) as Claimant);
        let [state, now] = [freeLease(place), start];
        /** Until when each believes that it holds the place. */
        const believed = new Map<string, number>();
        const superseded = new Set<string>();
        for (const { who, what, wait } of steps) {
          now += wait;
          const claimant = claimants[who]!;
          const { id } = claimant;
          if (what === "claim") {
            const claimed = claimLease(state, claimant, now);
            ({ state } = claimed);
            if (claimed.what === "held") {
              for (const [other, until] of believed) expect(other === id || until < now).toBe(true);
              expect(superseded.has(id) && !believed.has(id)).toBe(false);
              believed.set(id, now + leaseLasts);
            }
            if (claimed.what === "superseded") superseded.add(id);
          }
          if (what === "renew" && believed.has(id)) {
            const renewed = renewLease(state, id, now);
            if (renewed === null) believed.delete(id);
            else {
              for (const [other, until] of believed) expect(other === id || until < now).toBe(true);
              state = renewed;
              believed.set(id, now + leaseLasts);
            }
          }
          if (what === "release") {
            state = releaseLease(state, id) ?? state;
            believed.delete(id);
          }
          expect(leaseSchema.safeParse(state).success).toBe(true);
        }
        const later = now + leaseLasts + 1;
        expect(claimLease(state, { id: "new", run: 99, attempt: 1, kind: "deploy" }, later).what).toBe(
          "held",
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
