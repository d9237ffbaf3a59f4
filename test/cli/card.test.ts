import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCard } from "../../src/cli/card.ts";
import { sealEvaluation } from "../../src/core/record/seal.ts";
import { makeRecordFolder } from "../../src/host/record-folder.ts";
import { makeTerminalHost } from "../../src/host/terminal.ts";
import { explained } from "../core/report/records.ts";

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "evenhand-card-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (inputs: Record<string, string> = {}, output: "text" | "json" = "text") => {
  const silent = () => {};
  const host = makeTerminalHost({ stdout: silent, stderr: silent, workspace: folder });
  return runCard({ inputs, output, out: null, help: false }, host);
};
const read = (file: string) => readFileSync(path.join(folder, file), "utf8");

async function keepRecord(): Promise<void> {
  const { schema: _, id: __, ...content } = explained;
  const text = JSON.stringify(sealEvaluation(content));
  const files = new Map([["evaluation.json", new TextEncoder().encode(text)]]);
  const { model, leg } = explained;
  await makeRecordFolder(path.join(folder, ".evenhand")).write({ model, leg, files });
}

describe("evenhand card", () => {
  it("writes the card that the configuration names, once, and leaves people's text", async () => {
    await keepRecord();
    writeFileSync(path.join(folder, "evenhand.yml"), "report: {model-card: docs/card.md}\n");
    expect((await run()).text).toBe("docs/card.md: written, digits-even\n");
    writeFileSync(path.join(folder, "docs/card.md"), `${read("docs/card.md")}\nAsk us.\n`);
    expect((await run()).text).toBe("docs/card.md: says this already, digits-even\n");
    expect(read("docs/card.md")).toContain("Ask us.");
    const json = (await run({ "model-card": "other.md" }, "json")).text;
    expect(JSON.parse(json)).toEqual({ file: "other.md", changed: true, models: ["digits-even"] });
  });

  it("says in one sentence that there is no record, or that the file lies elsewhere", async () => {
    await expect(run()).rejects.toThrow(/there is no evaluation record in the records folder/);
    await keepRecord();
    await expect(run({ model: "gone" })).rejects.toThrow(/no evaluation record of gone/);
    mkdirSync(path.join(folder, "cards"));
    await expect(run({ "model-card": "cards" })).rejects.toThrow(
      /cards is a folder, and a file is read there$/,
    );
    await expect(run({ "model-card": "../x.md" })).rejects.toThrow(/is no file inside the working directory/);
  });
});
