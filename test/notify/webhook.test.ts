import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { renderNotice, webhookKindOf } from "../../src/notify/bodies.ts";
import { notifierFrom } from "../../src/notify/from-environment.ts";
import { makeWebhook } from "../../src/notify/webhook.ts";
import type { Notice } from "../../src/ports/notifier.ts";
import { makeFakeClock } from "../github/fake-clock.ts";

const notice: Notice = {
  ...{
    event: "alarm",
    title: "fraud in production: drift alarm",
    text: "ink",
    url: "https://github.com/o/r/issues/4",
  },
  ...{ key: "fraud production drift opened 2026", level: "bad", facts: { model: "fraud" } },
};

let close = () => {};
afterEach(() => close());

async function receiver(statuses: number[]) {
  const got: { headers: IncomingMessage["headers"]; body: string }[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    got.push({ headers: request.headers, body });
    response.writeHead(statuses[got.length - 1] ?? 200).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  close = () => void server.close();
  return { got, url: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/hook/s3cret`) };
}

describe("a webhook", () => {
  it("gets the event with a signature that its secret gives", async () => {
    const { got, url } = await receiver([]);
    await makeWebhook({ url, secret: "k", kind: "auto", clock: makeFakeClock() }).tell(notice);
    const [{ headers, body }] = got as [(typeof got)[0]];
    expect(JSON.parse(body)).toMatchObject({
      schema: "evenhand/notice/v1",
      title: notice.title,
      facts: { model: "fraud" },
    });
    const signature = createHmac("sha256", "k")
      .update(`${headers["x-evenhand-timestamp"]}.${body}`)
      .digest("hex");
    expect(headers["x-evenhand-signature-256"]).toBe(`sha256=${signature}`);
  });

  it("gets the weekly letter signed, once more after a lost answer, and no model's name makes markup of it", async () => {
    const { got, url } = await receiver([503, 200]);
    const environment = { CHAT_URL: url.href, CHAT_SECRET: "k" };
    const digest: Notice = { ...notice, event: "digest", text: "1 model regressed. Regressed: <!here>." };
    await notifierFrom(
      environment,
      makeFakeClock(),
    )({ env: "CHAT_URL", secret: "CHAT_SECRET", kind: "slack" }).tell(digest);
    expect(got).toHaveLength(2);
    for (const { headers, body } of got) {
      const signed = createHmac("sha256", "k")
        .update(`${headers["x-evenhand-timestamp"]}.${body}`)
        .digest("hex");
      expect(headers["x-evenhand-signature-256"]).toBe(`sha256=${signed}`);
      expect(
        JSON.parse(body).blocks.every((one: { text?: { type: string } }) => one.text?.type !== "mrkdwn"),
      ).toBe(true);
    }
  });

  it.each([
    [{}, "the variable CHAT_URL, which `webhook` names, is empty"],
    [{ CHAT_URL: " " }, "the variable CHAT_URL, which `webhook` names, is empty"],
    [{ CHAT_URL: "chat.example.com/x" }, "the variable CHAT_URL holds no http address"],
    [{ CHAT_URL: "https://chat.example.com/x" }, "the variable CHAT_SECRET, which `webhook` names, is empty"],
  ])("is not made of %j", (environment, says) => {
    const make = notifierFrom(environment, makeFakeClock());
    expect(() => make({ env: "CHAT_URL", secret: "CHAT_SECRET", kind: "auto" })).toThrow(says);
  });

  it("is tried again after a 503 and a 429, with the same delivery key", async () => {
    const { got, url } = await receiver([503, 429, 200]);
    await makeWebhook({ url, secret: null, kind: "generic", clock: makeFakeClock() }).tell(notice);
    expect(got).toHaveLength(3);
    expect(new Set(got.map(({ headers }) => headers["x-evenhand-delivery"])).size).toBe(1);
    expect(got[0]!.headers["x-evenhand-signature-256"]).toBeUndefined();
  });

  it("that refuses is named by its host, never by its path", async () => {
    const { got, url } = await receiver([404]);
    const told = makeWebhook({ url, secret: null, kind: "generic", clock: makeFakeClock() }).tell(notice);
    await expect(told).rejects.toThrow(/127\.0\.0\.1/);
    await expect(told).rejects.not.toThrow(/s3cret/);
    expect(got).toHaveLength(1);
  });

  it.each([
    ["https://hooks.slack.com/services/T/B/x", "slack"],
    ["https://acme.webhook.office.com/webhookb2/x", "teams"],
    ["https://prod-1.westeurope.logic.azure.com/workflows/x", "teams"],
    ["https://hooks.slack.com.evil.example/x", "generic"],
  ])("%s is written to as %s", (url, kind) => {
    expect(webhookKindOf(new URL(url))).toBe(kind);
  });

  it("pings nobody by what production's data says", () => {
    const hostile = { ...notice, text: "<!channel> <@U1> *x* [a](http://e) \u202e" };
    const slack = JSON.stringify(renderNotice({ ...hostile, title: "<!here>" }, "slack"));
    expect(slack).not.toContain('"text":"🔴 <!here>","blocks"');
    expect(slack).toContain("&lt;!here&gt;");
    expect(slack).not.toMatch(/"mrkdwn"/);
    expect(JSON.stringify(renderNotice(hostile, "teams"))).toContain("\\\\[a\\\\]\\\\(");
  });
});
