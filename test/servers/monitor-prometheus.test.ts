import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MonitoringRecord } from "../../src/core/record/monitoring.ts";
import { hasPrometheus, startPrometheus, type TestPrometheus } from "./support/prometheus.ts";

const day = 86_400_000;
const midnight = Math.floor(Date.now() / day) * day;
const program = path.resolve(import.meta.dirname, "../../scripts/run.ts");

/** Counters of fifteen days, one sample in five minutes: 600 requests an hour of which 6 failed, and since two days 60. */
function fifteenDays(): string {
  const requests: string[] = [];
  const errors: string[] = [];
  let [asked, failed] = [0, 0];
  for (let at = midnight - 15 * day; at < midnight; at += 300_000) {
    requests.push(`requests_total ${asked} ${at / 1000}`);
    errors.push(`errors_total ${failed} ${at / 1000}`);
    asked += 50;
    failed += at < midnight - 2 * day ? 0.5 : 5;
  }
  return [...["# TYPE requests counter", ...requests, "# TYPE errors counter", ...errors, "# EOF", ""]].join(
    "\n",
  );
}

describe.runIf(hasPrometheus())("a monitor that asks a real Prometheus", () => {
  let prometheus: TestPrometheus;
  let folder: string;
  beforeAll(async () => {
    // Nobody listens where it scrapes: what it knows is the past.
    prometheus = await startPrometheus("http://127.0.0.1:9", fifteenDays());
    folder = mkdtempSync(path.join(tmpdir(), "evenhand-numbers-"));
  }, 60_000);
  afterAll(async () => {
    await prometheus?.stop();
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  });

  function run(query: string, at = prometheus.url) {
    const queries = { error_rate: { query, max: 0.02 } };
    const config = { models: { fraud: { monitor: { numbers: { queries } } } } };
    writeFileSync(path.join(folder, "evenhand.yml"), JSON.stringify(config));
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, "cli", "monitor", "--json"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PROMETHEUS_URL: at },
    });
    return { status, stderr, record: stdout === "" ? null : (JSON.parse(stdout) as MonitoringRecord) };
  }
  const rate = "sum(increase(errors_total[{window}s])) / sum(increase(requests_total[{window}s]))";

  it("judges fifteen days that it has never seen, and remembers them", () => {
    const first = run(rate);
    expect(first.stderr).toBe("");
    expect(first.record).toMatchObject({
      decision: { result: "fail" },
      alarms: [{ kind: "endpoint", open: true, causes: ["error_rate (Prometheus)"] }],
    });
    const values = first.record!.numbers!.map(({ values: [one] }) => one!);
    expect(values.map(({ place }) => place)).toEqual([
      ...Array.from({ length: 12 }, () => "inside"),
      ...["beyond", "beyond"],
    ]);
    for (const [k, { value }] of values.entries()) expect(value).toBeCloseTo(k < 12 ? 0.01 : 0.1, 3);
    const again = run(rate);
    expect(again.record).toMatchObject({ decision: { result: "fail" } });
    expect(again.record!.numbers).toBeUndefined();
  });

  it("is never green when the query is wrong, or nobody answers", () => {
    rmSync(path.join(folder, ".evenhand"), { recursive: true, force: true });
    const wrong = run("sum(");
    expect(wrong.status).toBe(4);
    expect(wrong.record!.decision.reasons[0]).toMatch(/^no numbers from Prometheus: .* 400 .*parse error/);
    const nobody = run(rate, "http://127.0.0.1:9");
    expect(nobody.status).toBe(4);
    expect(nobody.record!.decision.reasons[0]).toMatch(/^no numbers from Prometheus: /);
  });
});
