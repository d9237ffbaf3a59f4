import { createHmac } from "node:crypto";
import { exchange, type Line } from "../clients/http/exchange.ts";
import type { Clock } from "../ports/clock.ts";
import type { Notice, Notifier } from "../ports/notifier.ts";
import { renderNotice, type WebhookKind, webhookKindOf } from "./bodies.ts";

export interface WebhookOptions {
  readonly url: URL;
  /** null: bodies are not signed. */
  readonly secret: string | null;
  readonly kind: WebhookKind | "auto";
  readonly clock: Clock;
  readonly timeoutMs?: number;
}

/** A webhook. The body is signed with HMAC-SHA256 over `<timestamp>.<body>`; it is sent up to four times when the answer
 *  is a 5xx or a 429, or is lost, always with the same delivery key, by which a receiver drops a second copy.
 *  Errors name the host alone: the path of such an address is a secret. */
export function makeWebhook({ url, secret, kind, clock, timeoutMs = 10_000 }: WebhookOptions): Notifier {
  const line: Line = { name: `the webhook at ${url.host}`, clock, timeoutMs };
  const written = kind === "auto" ? webhookKindOf(url) : kind;
  return {
    async tell(notice) {
      const body = JSON.stringify(renderNotice(notice, written));
      const at = Math.floor(clock.now() / 1000);
      const headers = {
        "content-type": "application/json",
        "user-agent": "evenhand",
        "x-evenhand-delivery": deliveryOf(notice),
        ...(secret === null ? {} : signatureOf(secret, at, body)),
      };
      try {
        await exchange(line, { method: "POST", url, headers, body, repeatable: true });
      } catch (thrown) {
        throw new Error(withoutPath(thrown, url, line.name));
      }
    },
  };
}

/** The same for the same event. */
function deliveryOf({ key }: Notice): string {
  return createHmac("sha256", "evenhand").update(key).digest("hex").slice(0, 32);
}

function signatureOf(secret: string, at: number, body: string): Record<string, string> {
  const signature = createHmac("sha256", secret).update(`${at}.${body}`).digest("hex");
  return { "x-evenhand-timestamp": String(at), "x-evenhand-signature-256": `sha256=${signature}` };
}

function withoutPath(thrown: unknown, url: URL, name: string): string {
  const message = thrown instanceof Error ? thrown.message : "it failed";
  return message.includes(url.pathname) && url.pathname.length > 1
    ? `${name} did not take the message`
    : message;
}
