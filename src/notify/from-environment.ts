import type { WebhookConfig } from "../core/config/monitor-schema.ts";
import { UserError } from "../errors.ts";
import type { Clock } from "../ports/clock.ts";
import type { Notifier } from "../ports/notifier.ts";
import { makeWebhook } from "./webhook.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** The webhook whose address, and secret if it has one, the step's environment holds.
 *  @throws UserError when a variable that is named is empty, or holds no address */
export function notifierFrom(env: Environment, clock: Clock): (webhook: WebhookConfig) => Notifier {
  return ({ env: name, secret: key, kind }) => {
    const url = addressIn(env, name);
    if (key === undefined) return makeWebhook({ url, secret: null, kind, clock });
    return makeWebhook({ url, secret: textIn(env, key), kind, clock });
  };
}

function addressIn(env: Environment, name: string): URL {
  const address = textIn(env, name);
  if (/^https?:\/\//.test(address) && URL.canParse(address)) return new URL(address);
  throw new UserError({
    code: "config-invalid",
    message: `the variable ${name} holds no http address`,
    hint: "store the whole address of the webhook as a secret",
  });
}

function textIn(env: Environment, name: string): string {
  const text = (env[name] ?? "").trim();
  if (text !== "") return text;
  throw new UserError({
    code: "config-invalid",
    message: `the variable ${name}, which \`webhook\` names, is empty`,
    hint: `give it to the step: \`env: {${name}: \${{ secrets.${name} }}}\``,
  });
}
