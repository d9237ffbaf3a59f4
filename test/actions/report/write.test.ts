import { describe, expect, it } from "vitest";
import { parseReportActionInputs } from "../../../src/actions/report/inputs.ts";
import { type WritePorts, write } from "../../../src/actions/report/write.ts";
import { sealEvaluation } from "../../../src/core/record/seal.ts";
import type { RunContext } from "../../../src/ports/host.ts";
import { explained } from "../../core/report/records.ts";
import { makeMaterial } from "../../core/site/material.ts";

function makeWorld(over: Partial<WritePorts> = {}) {
  const files = new Map<string, string>();
  const [outputs, said, issues] = [new Map<string, string>(), [] as string[], [] as string[]];
  const { schema: _, id: __, ...content } = explained;
  const record = new TextEncoder().encode(JSON.stringify(sealEvaluation(content)));
  const unused = () => Promise.reject(new Error("not asked in this test"));
  const ports: WritePorts = {
    host: {
      context: { repository: "acme/payments" } as RunContext,
      info: (line) => void said.push(line),
      annotate: (level, text) => void said.push(`${level}: ${text}`),
      setOutput: async (name, value) => void outputs.set(name, value),
      summarize: async (text) => void said.push(text),
    },
    clock: { now: () => Date.parse("2026-04-30T12:00:00Z"), sleep: async () => {} },
    commits: { readFile: async () => null } as unknown as WritePorts["commits"],
    records: {
      readAll: async () => [
        { model: "digits-even", leg: "default", files: new Map([["evaluation.json", record]]) },
      ],
      ...{ write: unused, pathOf: () => "" },
    },
    local: { read: async () => ({ ...makeMaterial(), stale: null }) },
    ...{ remote: null, artifacts: null, branches: null, issues: null, proposals: null },
    makeNotifier: () => ({ tell: unused }),
    folderInRepository: async () => "",
    readText: async (file) => files.get(file) ?? null,
    writeText: async (file, text) => void files.set(file, text),
    async writeFiles(folder, all) {
      for (const [file, text] of all) files.set(`${folder}/${file}`, text);
      return `/there/${folder}`;
    },
    ...over,
  };
  return { ports, files, outputs, said, issues };
}

const inputs = (raw: Record<string, string>) => parseReportActionInputs(raw);

describe("action-report with `write`", () => {
  it("writes the site into the folder that is named, and says where", async () => {
    const { ports, files, outputs } = makeWorld();
    expect(await write("site", inputs({ folder: "_site" }), ports)).toBe(0);
    expect(files.get("_site/index.html")).toContain("acme/payments");
    expect(outputs.get("written")).toBe("/there/_site");
    expect(outputs.get("summary")).toMatch(/^150 results in \d+ files, /);
  });

  it("writes the card that the configuration names, and uploads it", async () => {
    const uploaded: string[] = [];
    const artifacts = {
      uploadPage: async (name: string) => {
        uploaded.push(name);
        return { id: 1, url: "https://github.com/acme/payments/actions/runs/1/artifacts/1", digest: "" };
      },
    } as unknown as WritePorts["artifacts"];
    const { ports, files, outputs } = makeWorld({ artifacts });
    files.set("evenhand.yml", "report: {model-card: docs/card.md}\n");
    await write("card", inputs({}), ports);
    expect(files.get("docs/card.md")).toContain("## Evaluation");
    expect(uploaded).toEqual(["evenhand-model-card.md"]);
    expect(outputs.get("written")).toBe("docs/card.md");
  });

  it("keeps the card when it cannot be uploaded, with one warning", async () => {
    const artifacts = {
      uploadPage: () => Promise.reject(new Error("no artifacts here")),
    } as unknown as WritePorts["artifacts"];
    const { ports, files, said } = makeWorld({ artifacts });
    expect(await write("card", inputs({}), ports)).toBe(0);
    expect(files.has("MODEL_CARD.md")).toBe(true);
    expect(said.filter((line) => line.startsWith("warning"))).toEqual([
      "warning: the card was not uploaded: no artifacts here",
    ]);
  });

  it("proposes the card on the default branch, and refuses to of another", async () => {
    const proposed: string[] = [];
    const of = (ref: string, sha = "d".repeat(40)) => {
      const { ports, outputs } = makeWorld({
        branches: { defaultBranch: async () => ({ name: "main", sha: "d".repeat(40), protected: true }) },
        proposals: {
          async propose(base, { file }) {
            proposed.push(`${file} to ${base.name}`);
            return { url: "https://github.com/acme/payments/pull/9", action: "created" };
          },
        },
      });
      const context = { ...ports.host.context, ref, sha };
      return { ports: { ...ports, host: { ...ports.host, context } }, outputs };
    };
    const { ports, outputs } = of("refs/heads/main");
    await write("card", inputs({ propose: "true" }), ports);
    expect(proposed).toEqual(["MODEL_CARD.md to main"]);
    expect(outputs.get("written")).toBe("https://github.com/acme/payments/pull/9");
    const late = of("refs/heads/main", "c".repeat(40));
    await write("card", inputs({ propose: "true" }), late.ports);
    expect(late.outputs.get("summary")).toMatch(/main has moved on/);
    const other = write("card", inputs({ propose: "true" }), of("refs/heads/try").ports);
    await expect(other).rejects.toThrow(/renews the card of main, and this run is of refs\/heads\/try/);
    expect(proposed).toHaveLength(1);
  });

  it("has no letter without a token, and says what to do", async () => {
    await expect(write("letter", inputs({}), makeWorld().ports)).rejects.toThrow(
      /there is no token to write it with/,
    );
  });

  it("refuses a word that it does not know", () => {
    expect(() => inputs({ write: "cards" })).toThrow(/write/);
  });
});
