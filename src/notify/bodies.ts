import { visible } from "../core/report/encode.ts";
import type { Notice } from "../ports/notifier.ts";

export type WebhookKind = "slack" | "teams" | "generic";

/** By the host of the address: Slack's and Teams' own are known, everything else gets plain JSON. */
export function webhookKindOf({ hostname }: URL): WebhookKind {
  if (hostname === "hooks.slack.com" || hostname === "hooks.slack-gov.com") return "slack";
  const teams = [".webhook.office.com", ".logic.azure.com", ".api.powerplatform.com"];
  return teams.some((end) => hostname.endsWith(end)) ? "teams" : "generic";
}

const signs = { bad: "🔴", good: "🟢", info: "🔵" } as const;

/** The body of a message. Names that data chose are text in it: no mention and no markup comes of them. */
export function renderNotice(notice: Notice, kind: WebhookKind): unknown {
  return { slack, teams, generic }[kind](notice);
}

/** `<`, `>` and `&` are all that Slack reads in a text as more than text. */
function slackText(written: string, most = 1000): string {
  return visible(written, most).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function slack({ title, text, url, level }: Notice) {
  const head = `${signs[level]} ${slackText(title, 150)}`;
  const block = (written: string) => ({
    type: "section",
    text: { type: "plain_text", text: written, emoji: false },
  });
  const button = { type: "button", text: { type: "plain_text", text: "Open the issue" }, url };
  const actions = url === null ? [] : [{ type: "actions", elements: [button] }];
  return {
    text: head,
    blocks: [block(`${signs[level]} ${visible(title, 150)}`), block(visible(text, 2900) || "–"), ...actions],
  };
}

/** An adaptive card; its markdown is told apart by escaping what begins some. */
function teams({ title, text, url, level }: Notice) {
  const plain = (written: string) => visible(written, 2000).replace(/[\\`*_[\]()<>#~|@-]/g, "\\$&");
  const block = (written: string, more: object) => ({
    type: "TextBlock",
    wrap: true,
    text: written,
    ...more,
  });
  const card = {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    type: "AdaptiveCard",
    version: "1.4",
    body: [
      block(`${signs[level]} ${plain(title)}`, { weight: "Bolder", size: "Medium" }),
      block(plain(text) || "–", {}),
    ],
    ...(url === null ? {} : { actions: [{ type: "Action.OpenUrl", title: "Open the issue", url }] }),
  };
  const attachment = {
    contentType: "application/vnd.microsoft.card.adaptive",
    contentUrl: null,
    content: card,
  };
  return { type: "message", attachments: [attachment] };
}

function generic({ event, title, text, url, key, level, facts }: Notice) {
  return { schema: "evenhand/notice/v1", event, level, title, text, url, key, facts };
}
