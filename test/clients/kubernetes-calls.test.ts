import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { makeCaller } from "../../src/clients/kubernetes/call.ts";
import { followPodLog } from "../../src/clients/kubernetes/pod-logs.ts";
import { makeResources } from "../../src/clients/kubernetes/resources.ts";

type Answer = (asked: IncomingMessage, answer: ServerResponse, body: string) => void;

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A server of fixed answers, one after another; the last stays. */
async function serve(answers: readonly Answer[]) {
  const asked: string[] = [];
  const logins: string[] = [];
  let next = 0;
  server = createServer(async (request, response) => {
    let body = "";
    for await (const part of request) body += part;
    asked.push(`${request.method} ${request.url}`);
    logins.push(request.headers.authorization ?? "");
    answers[Math.min(next++, answers.length - 1)]?.(request, response, body);
  });
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  const slept: number[] = [];
  const clock = { now: () => 0, sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  const cluster = {
    server: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/k8s/clusters/c-1`),
    tls: {},
    namespace: "default",
    source: "the test",
    credentials: async (renew: boolean) => ({ token: renew ? "new" : "old" }),
  };
  const caller = makeCaller(cluster, clock);
  return { caller, resources: makeResources(caller), asked, logins, slept, clock };
}

const json =
  (status: number, body: object): Answer =>
  (_, answer) =>
    void answer.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
const hangUp: Answer = (asked) => void asked.socket.destroy();
const status = (code: number, reason: string, more: object = {}) =>
  json(code, { kind: "Status", status: "Failure", reason, message: `${reason} it is`, code, ...more });
const kinds = json(200, {
  resources: [
    { name: "jobs", kind: "Job", namespaced: true },
    { name: "jobs/status", kind: "Job", namespaced: true },
  ],
});
const job = { apiVersion: "batch/v1", kind: "Job", metadata: { name: "j" } };
const name = { apiVersion: "batch/v1", kind: "Job", namespace: "lab", name: "j" };

describe("a call to the API server", () => {
  it("goes below the server's path, and to the kind's own plural", async () => {
    const { resources, asked } = await serve([kinds, json(200, job)]);
    expect((await resources.get(name))?.metadata.name).toBe("j");
    expect(asked).toEqual([
      "GET /k8s/clusters/c-1/apis/batch/v1",
      "GET /k8s/clusters/c-1/apis/batch/v1/namespaces/lab/jobs/j",
    ]);
  });

  it("is tried again when it changes nothing to do so twice", async () => {
    const { resources, asked, slept } = await serve([
      kinds,
      status(503, "ServiceUnavailable"),
      hangUp,
      json(200, job),
    ]);
    expect(await resources.get(name)).not.toBeNull();
    expect(asked).toHaveLength(4);
    expect(slept).toEqual([500, 1000]);
  });

  it("is never repeated when it creates something", async () => {
    for (const trouble of [hangUp, status(500, "InternalError")]) {
      const { resources, asked } = await serve([kinds, trouble]);
      await expect(resources.create(job, "lab")).rejects.toThrow();
      expect(asked.filter((one) => one.startsWith("POST"))).toHaveLength(1);
      server?.closeAllConnections();
      server?.close();
    }
  });

  it("logs in anew once when the login is refused", async () => {
    const { resources, logins } = await serve([kinds, status(401, "Unauthorized"), json(200, job)]);
    await resources.get(name);
    expect(logins).toEqual(["Bearer old", "Bearer old", "Bearer new"]);
    await expect((await serve([kinds, status(401, "Unauthorized")])).resources.get(name)).rejects.toThrow(
      "the login of the test was not taken",
    );
  });

  it("names the fields and the manager when an apply is in conflict", async () => {
    const cause = {
      reason: "FieldManagerConflict",
      message: 'conflict with "kubectl"',
      field: ".spec.replicas",
    };
    const { resources, asked } = await serve([
      kinds,
      status(409, "Conflict", { details: { causes: [cause] } }),
    ]);
    const thrown = await resources.apply(job, "lab", { force: false }).catch((error) => error);
    expect(thrown.conflicts).toEqual([cause]);
    expect(asked[1]).toContain(
      "PATCH /k8s/clusters/c-1/apis/batch/v1/namespaces/lab/jobs/j?fieldManager=evenhand&force=false",
    );
  });

  it("takes what is gone for gone, and lists every page", async () => {
    const { resources } = await serve([kinds, status(404, "NotFound")]);
    await resources.delete(name);
    expect(await resources.get(name)).toBeNull();
    const page = (names: string[], more?: string) =>
      json(200, { items: names.map((one) => ({ metadata: { name: one } })), metadata: { continue: more } });
    const paged = await serve([kinds, page(["a", "b"], "more"), page(["c"])]);
    const found = await paged.resources.list({ ...name, labels: "x=y" });
    expect(found.map(({ metadata }) => metadata.name)).toEqual(["a", "b", "c"]);
    expect(paged.asked[2]).toContain("continue=more");
  });

  it("says that a kind is not in the cluster, and asks again the next time", async () => {
    const { resources } = await serve([status(404, "NotFound"), kinds, json(200, job)]);
    await expect(resources.get(name)).rejects.toThrow("the cluster has no kind Job in batch/v1");
    expect(await resources.get(name)).not.toBeNull();
  });
});

describe("a pod's log", () => {
  it("is passed on once, line by line, though its stream breaks in the middle", async () => {
    const line = (second: string, text: string) => `2026-01-01T00:00:0${second}Z ${text}\n`;
    const first = line("1.1", "a") + line("1.2", "b") + line("1.2", "b") + line("2.05", "c");
    const log =
      (text: string, broken: boolean): Answer =>
      (_, answer) => {
        answer.writeHead(200);
        answer.write(text, () => (broken ? answer.destroy() : answer.end()));
      };
    const rest = line("2.05", "c") + line("2.05", "d") + line("3", "e");
    const { caller, asked, clock } = await serve([log(first, true), log(rest, false)]);
    const lines: string[] = [];
    const options = { clock, signal: new AbortController().signal, hasEnded: async () => asked.length > 0 };
    await followPodLog(
      caller,
      { namespace: "n", pod: "p", container: "c" },
      (one) => lines.push(one),
      options,
    );
    expect(lines).toEqual(["a", "b", "b", "c", "d", "e"]);
    expect(asked[1]).toContain("sinceTime=2026-01-01T00%3A00%3A02Z");
  });
});
