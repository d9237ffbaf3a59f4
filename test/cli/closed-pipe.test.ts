import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { expect, it } from "vitest";

const program = path.resolve(import.meta.dirname, "../../scripts/run.ts");

it.each([
  ["an answer that nobody reads on", ["init"], 0],
  ["an error, whose answer has no reader either", ["check", "--config", "nowhere.yml"], 2],
])(
  "%s ends quietly, with the exit code of the command",
  async (_, args, exit) => {
    const child = spawn(process.execPath, [program, "cli", ...args], { cwd: import.meta.dirname });
    child.stdout.destroy();
    let said = "";
    child.stderr.on("data", (chunk) => {
      said += chunk;
    });
    const [code] = await once(child, "close");
    expect(code).toBe(exit);
    expect(said).not.toMatch(/EPIPE|at .*\.ts/);
  },
  60_000,
);
