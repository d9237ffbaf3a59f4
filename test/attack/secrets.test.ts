import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { FaultPlan } from "../../standin/index.ts";
import { makeRig, type Ran, type Rig } from "./rig.ts";

let rig: Rig;
beforeAll(async () => {
  rig = await makeRig({});
});
afterAll(() => rig?.close());
beforeEach(() => {
  rig.github.faults.clear();
  rig.newRun();
});

const asked = { model: "fraud", predictions: "preds.csv" };

/** The log as the runner shows it: a value is hidden from its `add-mask` on. */
function shown(log: string): string {
  const hidden: string[] = [];
  const lines: string[] = [];
  for (const line of log.split("\n")) {
    const mask = /^::add-mask::(.+)$/.exec(line)?.[1];
    if (mask !== undefined) hidden.push(mask, decoded(mask));
    else lines.push(hidden.reduce((text, value) => text.replaceAll(value, "***"), line));
  }
  return lines.join("\n");
}

const decoded = (text: string) => text.replaceAll("%0A", "\n").replaceAll("%0D", "\r").replaceAll("%25", "%");

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "latin1"));
}

function expectNoSecret(ran: Ran, runtime: string): void {
  const { comments, checks, artifacts } = rig.github.state;
  const places = [
    ...[shown(ran.log), ran.summary, JSON.stringify(ran.outputs), JSON.stringify({ comments, checks })],
    ...filesIn(path.join(rig.folder, ".evenhand")),
    ...artifacts.map((one) => JSON.stringify(one)),
  ];
  for (const place of places) {
    expect(place).not.toContain(rig.github.token);
    expect(place).not.toContain(runtime);
    expect(place).not.toMatch(/[?&]sig=(?!\*\*\*)[\w%+/]{8}/);
  }
}

describe("tokens and signed addresses are shown nowhere, with RUNNER_DEBUG too [threat 20, 22]", () => {
  it.each<[string, FaultPlan | null]>([
    ["when all is well", null],
    ["when a download fails", { kind: "status", method: "GET", path: /^\/blob\//, status: 403, times: 9 }],
    ["when a download breaks off", { kind: "drop-before", method: "GET", path: /^\/blob\//, times: 9 }],
    [
      "when an upload is refused",
      { kind: "status", method: "PUT", path: /^\/blob\//, status: 403, times: 9 },
    ],
    ["when the API answers nonsense", { kind: "status", path: /artifacts/, status: 404, body: "<html>" }],
  ])(
    "%s",
    async (_, fault) => {
      if (fault !== null) rig.github.faults.add(fault);
      const runtime = rig.github.runtimeToken(rig.runId);
      const ran = await rig.step("gate", asked, { RUNNER_DEBUG: "1", ACTIONS_RUNTIME_TOKEN: runtime });
      expect(ran.exit, ran.log).not.toBe(0);
      expectNoSecret(ran, runtime);
    },
    120_000,
  );
});
