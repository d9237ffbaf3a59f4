import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Engine } from "../../../src/ports/engine.ts";
import { livingWith, untilNone } from "../living.ts";
import { type JobScene, makeJobScene } from "../remote/scene.ts";

export interface EngineRig {
  /** @param more options beside those that reach the place */
  make(more?: Readonly<Record<string, unknown>>): Engine;
  /** Jobs that the place itself says are alive. */
  alive(): Promise<readonly string[]>;
  /** Options that let ALLOWED through; null: the engine has no such thing. */
  readonly allow: Readonly<Record<string, unknown>> | null;
  /** Whether an exit code comes back as it was. */
  readonly exitCodes: boolean;
}

const longJob = "echo begun; (trap '' TERM; sleep 300) & setsid sleep 301 & sleep 302";

/** What holds for every engine that runs elsewhere. */
export function engineContract(name: string, rig: () => EngineRig): void {
  const run = async (scene: JobScene, engine: Engine) => {
    const lines: string[] = [];
    const end = await engine.run(scene.job, (line) => lines.push(line));
    return { end, lines };
  };
  const nothingLeft = async ({ job }: JobScene) => {
    expect(await untilNone(() => livingWith(job.cargo.name), 30_000)).not.toBeNull();
    expect(await rig().alive()).not.toContain(job.cargo.name);
  };

  describe(`the engine ${name}`, { timeout: 120_000 }, () => {
    it("runs a command where its files are, and lays what it wrote where it would be here", async () => {
      const scene = makeJobScene(
        [
          "cat data.txt; echo seed $EVENHAND_SEED",
          "mkdir -p out; seq 1 50000 > out/model.txt; echo 1 > $EVENHAND_OUTPUT/p.csv",
          "echo '{\"loss\": 0.25}' >> $EVENHAND_METRICS",
          "printf 'ünïcode, no break'",
        ].join("\n"),
        { inputs: ["data.txt"], outputs: ["out/model.txt", "$EVENHAND_OUTPUT/p.csv"] },
      );
      scene.write("data.txt", "from here\n");
      const { end, lines } = await run(scene, rig().make());
      expect(end, lines.join("\n")).toMatchObject({ how: "exited", exitCode: 0 });
      expect(lines).toEqual(expect.arrayContaining(["from here", "seed 7", "ünïcode, no break"]));
      expect(readFileSync(path.join(scene.folder, "out/model.txt"), "utf8")).toMatch(/^1\n[\s\S]*\n50000\n$/);
      const { files } = scene.job.cargo;
      expect(readFileSync(path.join(files.outputFolder, "p.csv"), "utf8")).toBe("1\n");
      expect(readFileSync(files.metricsFile, "utf8")).toBe('{"loss": 0.25}\n');
      await nothingLeft(scene);
    });

    it("takes a failing command's end for a failure, with its last lines", async () => {
      const { end } = await run(makeJobScene("echo the reason; exit 3"), rig().make());
      expect(end).toMatchObject({ how: "exited", exitCode: rig().exitCodes ? 3 : 1 });
      expect(end.tail).toContain("the reason");
    });

    it("sends only the variables that it is told to", async () => {
      const { allow } = rig();
      if (allow === null) return;
      const scene = makeJobScene("echo key=$SECRET_KEY; echo allowed=$ALLOWED");
      const { lines } = await run(scene, rig().make(allow));
      expect(lines).toEqual(expect.arrayContaining(["key=", "allowed=sent"]));
    });

    it("ends all of a command whose time is over", async () => {
      const scene = makeJobScene(longJob, { timeoutMilliseconds: 2000 });
      const { end } = await run(scene, rig().make());
      expect(end.how).toBe("timeout");
      await nothingLeft(scene);
    });

    it("ends all of it by name from another process, once or twice", async () => {
      const scene = makeJobScene(longJob);
      let begun = () => {};
      const seen = new Promise<void>((done) => {
        begun = done;
      });
      const running = rig()
        .make()
        .run(scene.job, (line) => line.includes("begun") && begun());
      await seen;
      const other = rig().make();
      await other.stop?.(scene.job.cargo.name);
      await nothingLeft(scene);
      await other.stop?.(scene.job.cargo.name);
      expect((await running).exitCode).not.toBe(0);
    });

    it("first ends what an earlier attempt at the same work left", async () => {
      const first = makeJobScene(longJob);
      let begun = () => {};
      const seen = new Promise<void>((done) => {
        begun = done;
      });
      const running = rig()
        .make()
        .run(first.job, (line) => line.includes("begun") && begun());
      await seen;
      const second = makeJobScene("echo second");
      const cargo = { ...second.job.cargo, earlier: [first.job.cargo.name] };
      const end = await rig()
        .make()
        .run({ ...second.job, cargo }, () => undefined);
      expect(end.exitCode).toBe(0);
      await nothingLeft(first);
      await running;
      await sleep(0);
    });
  });
}
