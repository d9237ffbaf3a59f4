import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { renderMonitoringText } from "../../../src/core/monitor/describe.ts";
import { UserError } from "../../../src/errors.ts";
import { notifierFrom } from "../../../src/notify/from-environment.ts";
import { day, deploy, type Fleet, MonitorScene, start } from "./scene.ts";
import { type Change, dice, drawRows } from "./world.ts";

let fleet: Fleet;
let scene: MonitorScene;
let random = dice(5);
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);

beforeAll(() => {
  const rows = drawRows(random, 3000, "t");
  fleet = deploy(rows.train, rows.predictions);
});
afterAll(() => fleet?.remove());
beforeEach(() => {
  scene = new MonitorScene();
  random = dice(5);
});

/** Writes yesterday's rows, runs this morning, and lets a day pass. */
async function morning(
  change: Change & { labels?: boolean; rows?: number; edit?: (csv: string) => string } = {},
  raw: Record<string, string> = {},
) {
  const yesterday = dateOf(scene.now - day);
  const drawn = drawRows(random, change.rows ?? 2000, yesterday, change);
  if (change.rows !== 0)
    scene.files.set(`prod/${yesterday}.csv`, (change.edit ?? ((csv) => csv))(drawn.production));
  if (change.labels !== false) scene.files.set(`labels/${yesterday}.csv`, drawn.labels);
  const inputs = { source: "prod/{date}.csv", labels: "labels/{date}.csv", reference: fleet.reference };
  const end = await scene.run({ ...inputs, ...raw });
  scene.now += day;
  return end;
}

const openKinds = () =>
  scene.state === null
    ? []
    : Object.entries(scene.state.alarms)
        .filter(([, alarm]) => alarm.open)
        .map(([kind]) => kind);

describe("watching a model", () => {
  it("is quiet while nothing changes, and measures performance by labels and without", async () => {
    let end = await morning();
    for (let k = 0; k < 3; k++) end = await morning();
    expect(end).toMatchObject({ exit: 0, record: { decision: { result: "pass" } } });
    expect(scene.issues.size).toBe(0);
    const [window] = end.record.windows;
    expect(window!.realised.map(({ name }) => name)).toEqual(["roc_auc", "average_precision", "accuracy"]);
    expect(window!.estimated.map(({ name }) => name)).toEqual(["roc_auc", "accuracy"]);
    const [measured, expected] = [window!.realised.at(-1)!.candidate!, window!.estimated.at(-1)!.candidate!];
    expect(Math.abs(measured - expected)).toBeLessThan(0.04);
  });

  it("opens one issue when a column is over in two of three windows, keeps it true, and closes it", async () => {
    await morning();
    await morning({ shift: 0.5 });
    expect(scene.issues.size).toBe(0);
    await morning({ shift: 0.5 });
    expect(openKinds()).toContain("drift");
    const [issue] = scene.issues.values();
    expect(issue).toMatchObject({ isOpen: true, text: { labels: ["alarm: drift"] } });
    expect(issue!.text.title).toContain("`ink`");
    await expect(issue!.text.body).toMatchFileSnapshot("__outputs__/drift-issue.md");
    await morning({ shift: 0.5 });
    expect(scene.issues.size).toBe(1);
    await morning();
    expect(openKinds()).toContain("drift");
    await morning();
    expect(openKinds()).not.toContain("drift");
    expect([...scene.issues.values()].filter(({ isOpen }) => isOpen)).toEqual([]);
    expect([...scene.issues.values()][0]!.remarks[0]).toContain("over");
  });

  it("reopens the issue when it comes back within 14 days, and not within the cool-down", async () => {
    scene.config = "models: {default: {monitor: {alarm: {cool-down: 60h}}}}\n";
    for (const shift of [0, 0.5, 0.5, 0, 0]) await morning({ shift });
    expect(openKinds()).toEqual([]);
    for (const shift of [0.5, 0.5]) await morning({ shift });
    expect(openKinds()).toEqual([]);
    await morning({ shift: 0.5 });
    expect(openKinds()).toEqual(["drift"]);
    expect(scene.issues.size).toBe(1);
    expect([...scene.issues.values()][0]).toMatchObject({ isOpen: true });
    expect(scene.state!.alarms.drift!.events.map(({ what }) => what)).toEqual([
      "opened",
      "recovered",
      "reopened",
    ]);
  });

  it("leaves an issue that a person closed alone until the alarm is over", async () => {
    for (const shift of [0, 0.5, 0.5]) await morning({ shift });
    const [issue] = scene.issues.values();
    scene.issues.set(issue!.number, {
      ...issue!,
      isOpen: false,
      closedAt: new Date(scene.now).toISOString(),
    });
    await morning({ shift: 0.5 });
    expect([...scene.issues.values()]).toMatchObject([{ isOpen: false }]);
    expect(scene.state!.alarms.drift).toMatchObject({ open: true, muted: true });
    for (const shift of [0, 0, 0.5, 0.5]) await morning({ shift });
    expect(scene.state!.alarms.drift).toMatchObject({ open: true, muted: false });
    expect([...scene.issues.values()]).toMatchObject([{ isOpen: true }]);
  });

  it("finds a renamed column and a window of which nothing arrived", async () => {
    const renamed = (csv: string) => csv.replace("slant", "slope");
    await morning();
    const first = await morning({ edit: renamed });
    expect(first.record.windows[0]!.findings).toMatchObject([
      { check: "missing-column", column: "slant" },
      { column: "slope" },
    ]);
    const second = await morning({ rows: 0 });
    expect(second.record.windows[0]).toMatchObject({ rows: null });
    expect(openKinds()).toContain("quality");
  });

  it("waits for late labels, measures them when they come, and misses them when they do not", async () => {
    scene.config = "models: {default: {monitor: {labels-within: 2d}}}\n";
    const raw = {};
    const late = await morning({ labels: false }, raw);
    expect(late.record.windows[0]!.realised).toEqual([]);
    expect(scene.state!.windows.at(-1)).toMatchObject({ labelled: "waiting" });
    const drawn = scene.files.get(`prod/${dateOf(scene.now - 2 * day)}.csv`)!;
    const ids = drawn
      .split("\n")
      .slice(1, -1)
      .map((line) => `${line.split(",")[0]},${line.split(",").at(-1)}`);
    scene.files.set(`labels/${dateOf(scene.now - 2 * day)}.csv`, `id,label\n${ids.join("\n")}\n`);
    const next = await morning({ labels: false }, raw);
    const again = next.record.windows.find(({ start: at }) => at.startsWith(dateOf(scene.now - 3 * day)));
    expect(again!.realised.find(({ name }) => name === "accuracy")!.candidate).toBe(1);
    for (let k = 0; k < 4; k++) await morning({ labels: false }, raw);
    expect(openKinds()).toContain("labels");
  });

  it("finds performance that labels show to be worse than the gate allows, which no input tells", async () => {
    for (let k = 0; k < 2; k++) await morning({ rows: 6000, turned: 0.12 });
    const open = openKinds();
    expect(open).toContain("performance");
    expect(open).not.toContain("drift");
    const [issue] = [...scene.issues.values()].filter(({ text }) => text.mark.includes("performance"));
    await expect(issue!.text.body).toMatchFileSnapshot("__outputs__/performance-issue.md");
  });

  it("draws the rows that are wrong, row by row, begins anew with another reference, and opens no alarm of it", async () => {
    for (const turned of [0, 0, 0.3, 0.3]) await morning({ rows: 3000, turned });
    const { errors } = scene.state!;
    expect(errors!.windows).toHaveLength(4);
    expect(errors!.changes.map(({ window }) => window.slice(0, 10))).toContain("2026-06-02");
    expect(scene.summary).toMatch(/Row by row, 0\.3\d+ of the newest [\d,]+ labelled rows are wrong/);
    const other = await morning({}, { reference: path.join(fleet.reference, "data.json") });
    expect(scene.state!.errors).toBeUndefined();
    expect(other.record.errorRate).toBeUndefined();
  });

  it("says that performance cannot be expected when a score is missing", async () => {
    const cut = (csv: string) => csv.replace(/,[\d.]+,(\d)\n/, ",,$1\n");
    const { record } = await morning({ edit: cut, labels: false });
    expect(record.windows[0]!.estimated).toEqual([]);
    expect(record.windows[0]!.notes).toEqual([
      "performance cannot be expected: 1 of 2,000 scores are missing or no probabilities",
    ]);
  });

  it("warns of a window that cannot be judged, beside an endpoint that answers", async () => {
    const raw = { endpoint: "https://models.example.com" };
    const { record } = await morning({ rows: 40 }, raw);
    expect(record.decision.result).toBe("pass");
    expect(record.decision.warnings[0]).toMatch(/cannot be judged: 40 rows are too few/);
  });

  it("finds an endpoint that fails", async () => {
    scene.asked = [{ took: 10_000, fault: "GET /: it answered 503" }];
    const raw = { endpoint: "https://models.example.com", reference: fleet.reference };
    for (let k = 0; k < 2; k++) {
      await scene.run(raw);
      scene.now += day;
    }
    expect(openKinds()).toEqual(["endpoint"]);
    expect(scene.outputs).toMatchObject({ "alarm-count": "1", result: "fail" });
    expect(scene.summary).toContain("the endpoint");
  });

  it("is never green when an endpoint answers nothing, or fails and nothing else is compared", async () => {
    const raw = { endpoint: "https://models.example.com" };
    scene.asked = [{ took: 10_000, fault: "GET /: no answer" }];
    const dead = await morning({}, raw);
    expect(dead).toMatchObject({ exit: 4, record: { decision: { result: "no-evidence" } } });
    expect(dead.record.decision.reasons).toEqual(["the endpoint failed 1 of 1 requests: GET /: no answer"]);
    scene = new MonitorScene();
    scene.asked = [
      { took: 10, fault: null },
      { took: 10, fault: "GET /: it answered 503" },
    ];
    const alone = await morning({}, { ...raw, reference: "deployed" });
    expect(alone).toMatchObject({ exit: 4, record: { decision: { result: "no-evidence" } } });
    scene = new MonitorScene();
    scene.asked = [
      { took: 10, fault: null },
      { took: 10, fault: "GET /: it answered 503" },
    ];
    const beside = await morning({}, raw);
    expect(beside).toMatchObject({ exit: 0, record: { decision: { result: "pass" } } });
    expect(beside.record.decision.warnings).toEqual([
      "the endpoint failed 1 of 2 requests: GET /: it answered 503",
    ]);
  });

  describe("numbers of Prometheus", () => {
    const rates =
      "models: {default: {monitor: {numbers: {queries: {error_rate: {query: 'rate[{window}s]', max: 0.02}}}}}}\n";

    it("looks back at first, opens an alarm by the rule of windows, and asks each window once", async () => {
      scene.config = rates;
      const asked: [string, string][] = [];
      const bad = new Set<string>();
      scene.numbers = ([query], at) => {
        const end = dateOf(at);
        asked.push([query!, end]);
        return [bad.has(end) ? 0.05 : 0.01];
      };
      const first = await scene.run({});
      expect(first).toMatchObject({ exit: 0, record: { decision: { result: "pass" } } });
      expect(asked).toHaveLength(14);
      expect(asked[0]).toEqual(["rate[86400s]", "2026-05-19"]);
      expect(asked.at(-1)![1]).toBe("2026-06-01");
      for (const day of ["2026-06-02", "2026-06-03"]) bad.add(day);
      scene.now += day;
      const second = await scene.run({});
      expect(second.record.decision).toMatchObject({
        result: "pass",
        warnings: ["2026-06-01: `error_rate` is beyond its limit"],
      });
      scene.now += day;
      const third = await scene.run({});
      expect(third.record.decision.result).toBe("fail");
      expect(asked).toHaveLength(16);
      const [issue] = scene.issues.values();
      expect(issue!.text.title).toBe(
        "◇ default in production: the endpoint on `error_rate (Prometheus)` since 3 Jun",
      );
      await expect(issue!.text.body).toMatchFileSnapshot("__outputs__/number-issue.md");
    });

    it("is never green when it does not answer or has no number, and asks for that window again", async () => {
      scene.config = rates;
      scene.numbers = () => {
        throw new Error("Prometheus answered 400: parse error");
      };
      const refused = await scene.run({});
      expect(refused.record.decision).toMatchObject({
        result: "no-evidence",
        reasons: ["no numbers from Prometheus: Prometheus answered 400: parse error"],
      });
      scene.numbers = () => [null];
      const silent = await scene.run({});
      expect(silent).toMatchObject({ exit: 4, record: { decision: { result: "no-evidence" } } });
      expect(silent.record.decision.reasons).toEqual([
        "`error_rate` has no number in the window of 2026-05-31",
      ]);
      scene.numbers = () => [0.001];
      expect((await scene.run({})).record.numbers).toHaveLength(14);
    });
  });

  it("asks for a training once, and not again within the cool-down", async () => {
    scene.config = "models: {default: {monitor: {retrain: {workflow: train.yml, cool-down: 7d}}}}\n";
    for (const shift of [0, 0.5, 0.5]) await morning({ shift });
    expect(scene.outputs["retrain-run"]).toContain("/runs/77");
    await morning({ shift: 0.5 });
    expect(scene.dispatched).toEqual(["train.yml"]);
    expect(scene.summary).toContain("after the cool-down");
  });

  it("tells a webhook each event once", async () => {
    scene.config = "models: {default: {monitor: {webhook: {env: CHAT_URL}}}}\n";
    for (const shift of [0, 0.5, 0.5, 0.5, 0, 0]) await morning({ shift });
    expect(scene.notices.map(({ facts }) => facts["event"])).toEqual(["opened", "recovered"]);
  });

  it("says at once that the webhook's variable is empty, at a terminal as a warning", async () => {
    scene.config = "models: {default: {monitor: {webhook: {env: CHAT_URL}}}}\n";
    scene.makeNotifier = notifierFrom({}, { now: () => scene.now, sleep: async () => {} });
    await expect(morning()).rejects.toThrow("the variable CHAT_URL, which `webhook` names, is empty");
    expect(scene.state).toBeNull();
    scene.context = { ...scene.context, onRunner: false };
    const { record } = await morning();
    expect(record.decision.result).toBe("pass");
    expect(scene.log).toContainEqual(expect.stringMatching(/^warning: the webhook is not told: /));
  });

  it("assigns the code owners of the model when nobody is named", async () => {
    scene.texts.set(".github/CODEOWNERS", "* @octo/all\n/models/digits/ @lena @octo/ml\n");
    scene.config = "models: {digits: {path: models/digits}}\n";
    for (const shift of [0, 0.5, 0.5]) await morning({ shift });
    const [issue] = scene.issues.values();
    expect(issue!.text.assignees).toEqual(["lena"]);
    expect(issue!.text.body).toContain("@octo/ml");
  });

  it("counts a window once when it runs twice in a day", async () => {
    await morning();
    await morning({ shift: 0.5 });
    scene.now -= day;
    await scene.run({ source: "prod/{date}.csv", reference: fleet.reference });
    expect(openKinds()).toEqual([]);
  });

  it("is never green when nothing can be judged, and neutral without a reference", async () => {
    const few = await morning({ rows: 50, labels: false });
    expect(few).toMatchObject({ exit: 4, record: { decision: { result: "no-evidence" } } });
    scene = new MonitorScene();
    const alone = await morning({}, { reference: "deployed" });
    expect(alone).toMatchObject({ exit: 0, record: { decision: { result: "no-baseline" } } });
  });

  it("names a reference that does not exist, and remembers nothing of such a run", async () => {
    await expect(morning({}, { reference: "data/nope.csv" })).rejects.toThrow(
      /the reference data\/nope\.csv does not exist/,
    );
    expect(scene.state).toBeNull();
  });

  it("takes the hand-over folder as the reference: the records of this model and leg", async () => {
    const { record } = await morning({}, { reference: path.resolve(fleet.reference, "../..") });
    expect(record.reference).toMatchObject({ source: "path", dataRows: 3000, predictionRows: 3000 });
  });

  it("refuses another environment than the one it remembers, whose windows would all count as seen", async () => {
    await morning();
    scene.now -= day;
    const inputs = { source: "prod/{date}.csv", reference: fleet.reference };
    await expect(scene.run({ ...inputs, environment: "staging" })).rejects.toThrow(
      /remembers windows of `production`, and `environment` is `staging`/,
    );
  });

  it("tells a reason once at a terminal, also when it is a note of the reference", async () => {
    const { record } = await morning({}, { reference: "deployed" });
    const lines = renderMonitoringText(record).split("\n");
    expect(record.decision.reasons).toHaveLength(1);
    expect(lines.filter((line) => line === `  note: ${record.decision.reasons[0]}`)).toHaveLength(1);
  });

  it("refuses a pull request, and a run that has nothing to watch", async () => {
    scene.context = { ...scene.context, event: "pull_request" };
    await expect(morning()).rejects.toThrow(UserError);
    scene = new MonitorScene();
    await expect(scene.run({})).rejects.toThrow(/nothing to watch/);
  });

  it("shows all of it in the summary", async () => {
    scene.now = start;
    for (const shift of [0, 0.5, 0.5]) await morning({ shift });
    await expect(scene.summary).toMatchFileSnapshot("__outputs__/summary.md");
  });
});
