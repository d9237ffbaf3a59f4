import { describe, expect, it } from "vitest";
import { letterMark } from "../../src/core/weekly/letter.ts";
import { notifierFrom } from "../../src/notify/from-environment.ts";
import type { AlarmIssue, IssueText } from "../../src/ports/alarm-issues.ts";
import type { Notice } from "../../src/ports/notifier.ts";
import { type LetterPorts, writeLetter } from "../../src/stories/letter.ts";
import { makeMaterial } from "../core/site/material.ts";

const day = 86_400_000;

/** A repository in memory; `log` tells what was written. */
function makeWorld(files: Readonly<Record<string, string>>) {
  const log: string[] = [];
  const issues = new Map<number, { text: IssueText; open: boolean }>();
  const view = (number: number): AlarmIssue => ({
    ...{ number, url: `https://github.com/acme/payments/issues/${number}` },
    ...{ isOpen: issues.get(number)!.open, closedAt: null },
  });
  const notices: Notice[] = [];
  const world = {
    notices,
    deliver: async (notice: Notice): Promise<void> => void notices.push(notice),
    now: Date.parse("2026-04-30T12:00:00Z"),
    log,
    issues,
    body: () => issues.get(1)?.text.body ?? "",
  };
  const { entries, ledger, alarms } = makeMaterial();
  const ports: LetterPorts = {
    makeNotifier: ({ env }) => {
      log.push(`webhook ${env}`);
      return { tell: (notice) => world.deliver(notice) };
    },
    local: { read: async () => ({ entries, ledger, alarms, notes: [], stale: null }) },
    ...{ remote: null, repository: "acme/payments" },
    clock: { now: () => world.now, sleep: async () => {} },
    commits: {
      readFile: async (sha, file) => {
        log.push(`read ${file} at ${sha.slice(0, 3)}`);
        return files[file] ?? null;
      },
    },
    branches: { defaultBranch: async () => ({ name: "main", sha: "d".repeat(40), protected: true }) },
    issues: {
      find: async (mark) => {
        const found = [...issues].find(([, { text }]) => text.mark === mark);
        return found === undefined ? null : view(found[0]);
      },
      async open(text) {
        log.push("open");
        issues.set(1, { text, open: true });
        return view(1);
      },
      async update(number, text) {
        log.push("update");
        issues.get(number)!.text = text;
      },
      async reopen(number, text) {
        log.push("reopen");
        issues.set(number, { text, open: true });
      },
    },
  };
  return { ...world, world, ports };
}

const config = "report: {letter: {mention: code-owners}}\nmodels: {fraud: {path: models/fraud}}\n";

describe("writing the letter", () => {
  it("opens one issue, then keeps it up to date, and opens it again when somebody closed it", async () => {
    const { world, ports, log, issues } = makeWorld({});
    const end = await writeLetter("evenhand.yml", ports);
    expect(end).toMatchObject({ url: "https://github.com/acme/payments/issues/1", regressed: ["fraud"] });
    world.now += 7 * day;
    await writeLetter("evenhand.yml", ports);
    issues.get(1)!.open = false;
    world.now += 7 * day;
    const last = await writeLetter("evenhand.yml", ports);
    expect(log.filter((line) => !line.startsWith("read"))).toEqual(["open", "update", "reopen"]);
    expect(issues.size).toBe(1);
    expect(last.title).toBe("Models: the week to 2026-05-14");
    expect(world.body().endsWith(letterMark)).toBe(true);
  });

  it("reads whom to ping from the default branch, and from nowhere else", async () => {
    const { ports, log, world } = makeWorld({ "evenhand.yml": config, CODEOWNERS: "/models/ @acme/ml\n" });
    await writeLetter("evenhand.yml", ports);
    expect(world.body()).toContain("For @acme/ml");
    expect(log.filter((line) => line.startsWith("read")).every((line) => line.endsWith("at ddd"))).toBe(true);
  });

  it("tells the webhook of the default branch in a sentence, and says when it could not", async () => {
    const { ports, world, log } = makeWorld({
      "evenhand.yml": "report: {letter: {webhook: {env: CHAT_URL}}}\nmodels: {fraud: {}}\n",
    });
    const end = await writeLetter("evenhand.yml", ports);
    expect(end.untold).toBeNull();
    expect(world.notices).toEqual([
      {
        event: "digest",
        title: "acme/payments: Models: the week to 2026-04-30",
        text: expect.stringMatching(/^1 model regressed, \d+ results, .*\. Regressed: fraud\.$/),
        url: "https://github.com/acme/payments/issues/1",
        key: "letter acme/payments Models: the week to 2026-04-30",
        level: "bad",
        facts: { repository: "acme/payments", regressed: "fraud" },
      },
    ]);
    expect(log.indexOf("webhook CHAT_URL")).toBeLessThan(log.indexOf("open"));
    world.deliver = () => Promise.reject(new Error("the webhook at chat.example answered 500"));
    expect((await writeLetter("evenhand.yml", ports)).untold).toBe(
      "the webhook at chat.example answered 500",
    );
  });

  it("writes nothing when the webhook's variable is empty", async () => {
    const { ports, issues } = makeWorld({
      "evenhand.yml": "report: {letter: {webhook: {env: CHAT_URL}}}\n",
    });
    const makeNotifier = notifierFrom({}, ports.clock);
    await expect(writeLetter("evenhand.yml", { ...ports, makeNotifier })).rejects.toThrow(
      "the variable CHAT_URL, which `webhook` names, is empty",
    );
    expect(issues.size).toBe(0);
  });

  it("does not look for owners when nobody is to be pinged", async () => {
    const { ports, log, world } = makeWorld({ CODEOWNERS: "* @acme/ml\n" });
    await writeLetter("evenhand.yml", ports);
    expect(world.body()).not.toContain("@");
    expect(log.join()).not.toContain("CODEOWNERS");
  });
});
