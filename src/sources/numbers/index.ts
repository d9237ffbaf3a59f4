import type { SourceName } from "../../core/config/canary-schema.ts";
import { UserError } from "../../errors.ts";
import type { Clock } from "../../ports/clock.ts";
import type { MetricSource } from "../../ports/metric-source.ts";
import { makePrometheus } from "./prometheus.ts";
import { makeFileNumbers, makeHttpNumbers, makeJsonSource } from "./stored.ts";

export interface NumbersWorld {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The working directory, absolute. */
  readonly folder: string;
  /** What a command printed. @throws Error when it failed */
  run(command: string, variables: Readonly<Record<string, string>>): Promise<string>;
}

export interface NumbersChoice {
  readonly source: SourceName;
  /** Address, file or command; null: Prometheus at PROMETHEUS_URL. */
  readonly at: string | null;
  /** For the command. */
  readonly variables: Readonly<Record<string, string>>;
}

const oneRequest = 30_000;

/** Each source by its name in evenhand.yml.
 *  @throws UserError when there is no address */
export function makeNumbers(world: NumbersWorld): (choice: NumbersChoice) => MetricSource {
  const { clock, folder } = world;
  const text = (name: string) => (world.env[name] ?? "").trim() || null;
  return ({ source, at, variables }) => {
    if (source === "prometheus")
      return makePrometheus({
        ...{ clock, timeoutMs: oneRequest, address: addressOf(at ?? text("PROMETHEUS_URL")) },
        ...{ token: text("PROMETHEUS_TOKEN"), username: text("PROMETHEUS_USERNAME") },
        password: text("PROMETHEUS_PASSWORD"),
      });
    if (source === "http") return makeHttpNumbers(addressOf(at), clock, oneRequest);
    if (source === "file") return makeFileNumbers(at ?? "", folder);
    return makeJsonSource("what the command printed", () => world.run(at ?? "", variables));
  };
}

function addressOf(given: string | null): string {
  if (given !== null && /^https?:\/\/[^/]/.test(given) && URL.canParse(given)) return given;
  throw new UserError({
    code: "config-invalid",
    message:
      given === null
        ? "there is no address to ask for numbers"
        : "the address to ask for numbers is no http address",
    hint: "write `at: https://…` beside `source`, or set PROMETHEUS_URL in the step's `env`",
  });
}
