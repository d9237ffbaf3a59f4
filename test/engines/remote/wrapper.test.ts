import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { handOverByLog } from "../../../src/engines/kubernetes/hand-over.ts";
import { makeJobLines } from "../../../src/engines/remote/job-lines.ts";
import { layOut } from "../../../src/engines/remote/lay-out.ts";
import { selectFiles } from "../../../src/engines/remote/select-files.ts";
import { packTar } from "../../../src/engines/remote/tar.ts";
import { wrapperArguments, wrapperScript } from "../../../src/engines/remote/wrapper.ts";
import { livingWith, untilNone } from "../living.ts";
import { type JobScene, makeJobScene } from "./scene.ts";

const token = "evenhand-token";

/** The far machine: an empty folder, a bare environment, the files as they were sent. */
async function sendTo({ job }: JobScene, upload?: string) {
  const far = mkdtempSync(path.join(tmpdir(), "evenhand-far-"));
  const archive = path.join(far, "files.tar");
  writeFileSync(archive, packTar(await selectFiles(job, job.cargo, "inputs", 1 << 20)));
  const unpack = `tar -xf ${archive} -C "$work" || exit 125`;
  const options = { unpack, handOver: handOverByLog(upload), directory: null };
  const script = path.join(far, "run.sh");
  writeFileSync(script, wrapperScript(job, job.cargo, options));
  const args = [script, ...wrapperArguments(token, job, job.cargo)];
  return { far, args, env: { PATH: process.env["PATH"], TMPDIR: far } };
}

function readLines(output: Buffer) {
  const shown: string[] = [];
  const lines = makeJobLines(token, (line) => shown.push(line));
  lines.write(output);
  lines.end();
  return { shown, word: lines.word(), pack: Buffer.from(lines.payload(), "base64") };
}

const shells = ["sh", "bash"].filter((shell) => spawnSync(shell, ["-c", ":"]).status === 0);

describe.each(shells)("the wrapper under %s", (shell) => {
  it("runs the command as here, and what it wrote comes back by its digest", async () => {
    const scene = makeJobScene(
      [
        "cat params.txt; echo $EVENHAND_SEED",
        "grep -q lr $EVENHAND_PARAMS && echo params",
        'mkdir -p out; printf "model\\0bytes" > out/model.bin; echo p > $EVENHAND_OUTPUT/p.csv',
        "echo '{\"loss\": 1}' >> $EVENHAND_METRICS; echo c > $EVENHAND_CHECKPOINTS/c",
        "echo stray > stray.txt; printf 'no break'",
      ].join("\n"),
      { inputs: ["params.txt"], outputs: ["out/model.bin", "$EVENHAND_OUTPUT/p.csv"] },
    );
    scene.write("params.txt", "it's here\n");
    const { args, env } = await sendTo(scene);
    const run = spawnSync(shell, args, { env });
    const { shown, word, pack } = readLines(run.stdout);
    expect(run.status).toBe(0);
    expect(shown).toEqual(["it's here", "", "params", "no break"]);
    expect(word).toMatchObject({ said: "ready", exitCode: 0, bytes: pack.length });
    if (word?.said !== "ready") throw new Error("not ready");
    const { job } = scene;
    await layOut(pack, word, job.directory, job.cargo);
    expect(readFileSync(path.join(scene.folder, "out/model.bin"), "latin1")).toBe("model\0bytes");
    expect(readFileSync(path.join(job.cargo.files.outputFolder, "p.csv"), "utf8")).toBe("p\n");
    expect(readFileSync(job.cargo.files.metricsFile, "utf8")).toBe('{"loss": 1}\n');
    expect(readFileSync(path.join(job.cargo.files.checkpointFolder, "c"), "utf8")).toBe("c\n");
    expect(existsSync(path.join(scene.folder, "stray.txt"))).toBe(false);
  });

  it("ends as the command ends, and leaves neither its processes nor its folder", async () => {
    const scene = makeJobScene("(trap '' TERM; sleep 300) & setsid sleep 300 & sleep 0.2; exit 7");
    const { args, env, far } = await sendTo(scene);
    const run = spawnSync(shell, args, { env });
    expect(run.status).toBe(7);
    expect(readLines(run.stdout).word).toMatchObject({ exitCode: 7 });
    expect(await untilNone(() => livingWith(scene.job.cargo.name), 5000)).not.toBeNull();
    expect(spawnSync("ls", [far], { encoding: "utf8" }).stdout.split("\n")).not.toContainEqual(
      expect.stringMatching(/^evenhand-/),
    );
  }, 20_000);

  it("ends everything when it is told to stop, when its time is over, and when it is killed itself", async () => {
    for (const [signal, timeoutMilliseconds] of [
      ["SIGTERM", 60_000],
      ["SIGKILL", 60_000],
      [null, 2000],
    ] as const) {
      const scene = makeJobScene("echo begun; sleep 300 & setsid sleep 301 & sleep 302", {
        timeoutMilliseconds,
      });
      const { args, env } = await sendTo(scene);
      const child = spawn(shell, args, { env, stdio: ["ignore", "pipe", "inherit"] });
      await new Promise((done) => child.stdout.once("data", done));
      if (signal !== null) child.kill(signal);
      expect(await untilNone(() => livingWith(scene.job.cargo.name), 15_000), String(signal)).not.toBeNull();
    }
  }, 60_000);
});

describe("what comes back", () => {
  it("is refused when its bytes are not those that were sent, or when it would lie elsewhere", async () => {
    const { job } = makeJobScene("true", { outputs: ["out"] });
    const word = { said: "ready", exitCode: 0, bytes: 5, sha256: "0".repeat(64) } as const;
    await expect(layOut(Buffer.from("other"), word, job.directory, job.cargo)).rejects.toThrow(
      "their digests differ (5 bytes arrived, the job sent 5)",
    );
    const { gzipSync } = await import("node:zlib");
    const { createHash } = await import("node:crypto");
    const evil = gzipSync(packTar([{ path: "out/../../evil", bytes: Buffer.from("x") }]));
    const sha256 = createHash("sha256").update(evil).digest("hex");
    await expect(layOut(evil, { ...word, sha256 }, job.directory, job.cargo)).rejects.toThrow("lies outside");
    expect(existsSync(path.join(job.directory, "..", "evil"))).toBe(false);
  });

  it("stays there with a reason when it does not fit, whatever the command's end", async () => {
    const scene = makeJobScene("true");
    const { args, env } = await sendTo(scene, "exit 1");
    const { word } = readLines(spawnSync("sh", args, { env }).stdout);
    expect(word).toEqual({ said: "refused", exitCode: 0, reason: "`upload` failed" });
  });

  it("may be carried by the user's own commands", async () => {
    const scene = makeJobScene("echo x > made.txt", { outputs: ["made.txt"] });
    const place = path.join(mkdtempSync(path.join(tmpdir(), "evenhand-store-")), "bundle");
    const { args, env } = await sendTo(
      scene,
      `cp "$EVENHAND_BUNDLE" ${place}; echo $EVENHAND_JOB > ${place}.name`,
    );
    const { word } = readLines(spawnSync("sh", args, { env }).stdout);
    if (word?.said !== "ready") throw new Error("not ready");
    await layOut(readFileSync(place), word, scene.job.directory, scene.job.cargo);
    expect(readFileSync(path.join(scene.folder, "made.txt"), "utf8")).toBe("x\n");
    expect(readFileSync(`${place}.name`, "utf8").trim()).toBe(scene.job.cargo.name);
  });
});
