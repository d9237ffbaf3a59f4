import type { DeployPorts } from "../../../src/actions/deploy/ports.ts";
import type { Target } from "../../../src/ports/target.ts";

/** Ports over which the story dies at its nth contact with the world: the call is made or not, and never answered,
 *  as when the runner is lost. */
export function crashingPorts(
  ports: DeployPorts,
  makeTarget: DeployPorts["makeTarget"],
  at: number,
): { ports: Partial<DeployPorts>; happened: Promise<string> } {
  let contacts = 0;
  let tell: (where: string) => void = () => {};
  const happened = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const point = async (where: string): Promise<void> => {
    contacts += 1;
    if (contacts !== at) return;
    tell(where);
    await new Promise(() => {});
  };
  /** Two points: before the call and after it. */
  const around = async <T>(name: string, call: () => Promise<T>): Promise<T> => {
    await point(`before ${name}`);
    const answer = await call();
    await point(`after ${name}`);
    return answer;
  };
  const wrap = (target: Target): Target => ({
    ...target,
    apply: (wanted, before, journal) =>
      around("apply", () =>
        target.apply(wanted, before, async (step, note) => {
          await journal(step, note);
          await point(`step ${step}`);
        }),
      ),
    readBack: () => around("read-back", () => target.readBack()),
  });
  const { ledger, deployments } = ports;
  return {
    happened,
    ports: {
      makeTarget: (choice) => wrap(makeTarget(choice)),
      ledger: { ...ledger, append: (...given) => around("ledger", () => ledger.append(...given)) },
      deployments: {
        open: (ask) => around("open", () => deployments.open(ask)),
        close: (id, end) => around("close", () => deployments.close(id, end)),
      },
    },
  };
}
