import { writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runIndexed } from "../../src/engines/kubernetes/batch/run.ts";
import { readKubernetesOptions } from "../../src/engines/kubernetes/options.ts";
import { makeClock } from "../../src/host/clock.ts";
import type { JobEnd } from "../../src/ports/engine.ts";
import { makeJobScene } from "./remote/scene.ts";
import { type Part, type Play, playCluster } from "./support/played-cluster.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const quick: Part = { looks: 2, says: ["hello"], code: 0 };

interface Asked {
  readonly count: number;
  readonly parallel?: number;
  readonly timeoutMilliseconds?: number;
}

function makeBatch({ count, parallel = count, timeoutMilliseconds = 600_000 }: Asked) {
  const ends: (JobEnd | undefined)[] = [];
  const lines: string[] = [];
  const scenes = Array.from({ length: count }, () => makeJobScene("true", { timeoutMilliseconds }));
  const jobs = scenes.map(({ job }, index) => ({
    ...job,
    environment: { ...job.environment, EVENHAND_TRIAL: String(index) },
  }));
  const batch = {
    ...{ name: "evenhand-000000000000-1", earlier: [], jobs, parallel },
    onLine: (index: number, line: string) => void lines.push(`${index} ${line}`),
    async onEnd(index: number, end: JobEnd) {
      ends[index] = end;
    },
  };
  return { batch, ends, lines };
}

async function run(play: Play, asked: Asked) {
  const cluster = playCluster(play);
  const { batch, ends, lines } = makeBatch(asked);
  let over = false;
  const options = readKubernetesOptions("{image: any}");
  const running = runIndexed(cluster, { batch, options, clock: makeClock() });
  const ended = running.then(
    () => null,
    (thrown: Error) => thrown,
  );
  void ended.then(() => {
    over = true;
  });
  while (!over) {
    await vi.advanceTimersByTimeAsync(500);
    for (let turn = 0; turn < 20; turn++) await setImmediate();
  }
  return { cluster, ends, lines, thrown: await ended };
}

describe("a batch as an indexed Job of a played cluster", () => {
  it("gives every index its own end: what it said itself, else what its pod shows", async () => {
    const parts: Record<number, Part> = {
      1: { ...quick, code: 3, says: ["the reason"] },
      2: { ...quick, code: 137, reason: "OOMKilled", mute: true },
      3: { ...quick, code: 2, mute: true },
      4: { ...quick, mute: true },
    };
    const { ends, lines, cluster } = await run(
      { part: (index) => parts[index] ?? quick },
      { count: 6, parallel: 2 },
    );
    expect(ends.map((end) => [end?.how, end?.exitCode, end?.signal])).toEqual([
      ["exited", 0, null],
      ["exited", 3, null],
      ["exited", null, "SIGKILL"],
      ["exited", 2, null],
      ["lost", null, null],
      ["exited", 0, null],
    ]);
    expect(ends[1]?.tail).toEqual(["the reason"]);
    expect(ends[4]?.reason).toContain("its log ended before its last line");
    expect(lines).toEqual(
      [0, 1, 2, 3, 4, 5].map((index) => `${index} ${index === 1 ? "the reason" : "hello"}`),
    );
    expect(cluster.most()).toBe(2);
    expect(cluster.jobs.size).toBe(1);
  });

  it.each([
    { drops: [], last: 'exit "$code"' },
    { drops: ["backoffLimitPerIndex"], last: "exit 0" },
  ])("a server that drops $drops gets a wrapper that ends with `$last`", async ({ drops, last }) => {
    const { cluster } = await run({ part: () => quick, drops }, { count: 2 });
    const [secret] = [...cluster.secrets.values()];
    const data = secret?.["data"] as Record<string, string>;
    const script = Buffer.from(data["run.sh"] ?? "", "base64").toString();
    expect(script.trimEnd().split("\n").at(-1)).toBe(last);
    expect(Object.keys(data).sort()).toEqual(["files.tar.gz", "own-0.tar.gz", "own-1.tar.gz", "run.sh"]);
  });

  it("an index that its wrapper ended in time ran out of time; one that ended with 143 before did not", async () => {
    const part = (index: number): Part => ({ looks: index === 0 ? 30 : 3, says: [], code: 143, mute: true });
    const { ends } = await run({ part }, { count: 2, timeoutMilliseconds: 20_000 });
    expect(ends[0]?.how).toBe("timeout");
    expect(ends[0]?.durationSeconds).toBeGreaterThanOrEqual(20);
    expect(ends[1]).toMatchObject({ how: "exited", exitCode: 143 });
  });

  it("an index whose pod goes on long after its time is given up, and the Job with it when nothing else is left", async () => {
    const part = (index: number): Part =>
      index === 1 ? { ...quick, looks: Number.POSITIVE_INFINITY } : quick;
    const { ends, cluster } = await run({ part }, { count: 2, timeoutMilliseconds: 20_000 });
    expect(ends.map((end) => end?.how)).toEqual(["exited", "timeout"]);
    expect(cluster.looks()).toBeLessThan(70);
    expect([...cluster.jobs, ...cluster.secrets, ...cluster.pods]).toEqual([]);
  });

  it("what had ended keeps its end when somebody deletes the Job; the others are lost", async () => {
    const part = (index: number): Part => (index === 0 ? quick : { ...quick, looks: 100 });
    const onLook: Play["onLook"] = (cluster) => void (cluster.looks() === 10 && cluster.jobs.clear());
    const { ends } = await run({ part, onLook }, { count: 2 });
    expect(ends[0]).toMatchObject({ how: "exited", exitCode: 0 });
    expect(ends[1]).toMatchObject({ how: "lost", reason: "somebody deleted the job in the cluster" });
  });

  it("is gone from the cluster before its ends are told when it is told to stop", async () => {
    const part = (index: number): Part => (index === 0 ? quick : { ...quick, looks: 100 });
    const onLook: Play["onLook"] = (cluster) => void (cluster.looks() === 10 && process.emit("SIGHUP"));
    const { ends, cluster } = await run({ part, onLook }, { count: 3 });
    expect(ends.map((end) => end?.how)).toEqual(["exited", "stopped", "stopped"]);
    expect([...cluster.jobs, ...cluster.secrets, ...cluster.pods]).toEqual([]);
  });

  it("an image that nobody can pull ends all, with the cluster's words", async () => {
    const part = (): Part => ({ ...quick, waits: "ImagePullBackOff" });
    const { ends, lines, cluster } = await run({ part }, { count: 2 });
    expect(ends.map((end) => [end?.how, end?.reason])).toEqual([
      ["not-started", "ImagePullBackOff"],
      ["not-started", "ImagePullBackOff"],
    ]);
    expect(lines).toEqual(["0 (waiting: ImagePullBackOff)"]);
    expect(cluster.jobs.size).toBe(0);
  });

  it("one pod that cannot start is waited for while others run, and then given up", async () => {
    const part = (index: number): Part =>
      index === 0 ? { ...quick, waits: "ImagePullBackOff" } : { ...quick, looks: 60 };
    const { ends } = await run({ part }, { count: 2 });
    expect(ends.map((end) => end?.how)).toEqual(["not-started", "exited"]);
  });

  it("pods that never start are waited for as long as one run may take", async () => {
    const part = (): Part => ({ ...quick, waits: "Unschedulable" });
    const { ends, cluster } = await run({ part }, { count: 2, timeoutMilliseconds: 30_000 });
    expect(ends.map((end) => end?.how)).toEqual(["timeout", "timeout"]);
    expect(cluster.looks()).toBeGreaterThan(25);
  });

  it("an index whose pod was lost and replaced ends as the second pod does", async () => {
    const onLook: Play["onLook"] = (cluster) => {
      if (cluster.looks() !== 10) return;
      for (const [name, pod] of cluster.pods) if (pod.index === 1) cluster.pods.delete(name);
    };
    let pods = 0;
    const part = (index: number): Part =>
      index === 0
        ? { ...quick, looks: 100 }
        : { looks: pods++ === 0 ? 50 : 3, says: [`pod ${pods}`], code: 0 };
    const { ends, lines } = await run({ part, onLook }, { count: 2 });
    expect(ends.map((end) => end?.exitCode)).toEqual([0, 0]);
    expect(lines.filter((line) => line.startsWith("1"))).toEqual(["1 pod 1", "1 pod 2"]);
    expect(ends[1]?.tail).toEqual(["pod 2"]);
  });

  it("throws when the cluster is silent for two minutes, and no end is told that nobody knows", async () => {
    const onLook: Play["onLook"] = (cluster) => {
      if (cluster.looks() === 10) cluster.silent = true;
    };
    const part = (index: number): Part => (index === 0 ? quick : { ...quick, looks: 100 });
    const { thrown, ends } = await run({ part, onLook }, { count: 2 });
    expect(thrown?.message).toBe("no answer");
    expect(ends.map((end) => end?.how)).toEqual(["exited"]);
  });

  it("is refused when parameters and checkpoints of all runs are more than a Secret holds", async () => {
    const cluster = playCluster({ part: () => quick });
    const { batch } = makeBatch({ count: 3 });
    for (const { cargo } of batch.jobs) {
      const bytes = Buffer.from(Array.from({ length: 400_000 }, () => Math.floor(Math.random() * 256)));
      writeFileSync(`${cargo.files.checkpointFolder}/state`, bytes);
    }
    const options = readKubernetesOptions("{image: any}");
    await expect(runIndexed(cluster, { batch, options, clock: makeClock() })).rejects.toThrow(
      /when packed, \d+ of them parameters and checkpoints of 3 runs that are one job; Kubernetes takes 1000000/,
    );
    expect(cluster.jobs.size).toBe(0);
  });
});
