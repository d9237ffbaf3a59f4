import { describe, expect, it } from "vitest";
import { regression } from "../../core/report/records.ts";
import { base, makeScene } from "./support/scene.ts";

const config = `models:
  digits: {path: models/digits}
  router: {path: ./models/router/}
`;
const file = (path: string, before: string | null = null) => ({ path, before, added: 3, removed: 1 });
const { decision, metrics } = regression;

describe("models that a pull request does not touch", () => {
  it("carry their last result forward, marked with its commit, and decide nothing", async () => {
    const scene = makeScene({ config, files: [file("models/digits/train.py")] });
    scene.handOver("digits", "default");
    scene.onBase("router", { decision, metrics });
    const end = await scene.tell();
    expect(end).toMatchObject({ exit: 0, outcome: { result: "pass" } });
    const body = scene.board.comments[0]!.body!;
    expect(body).toContain("1 model not touched");
    expect(body).toContain(
      `| \`router\` | ▼ regressed, carried | \`${base.slice(0, 7)}\``.replace("▼ r", "▼\u00a0r"),
    );
  });

  it.each([
    ["touched", [file("models/router/net.py")]],
    ["moved away", [file("attic/net.py", "models/router/net.py")]],
    ["touched by name alone, as a folder", [file("models/router")]],
  ])("have no result yet, which is not green, when they are %s", async (_, files) => {
    const scene = makeScene({ config, files });
    scene.handOver("digits", "default");
    scene.onBase("router");
    const end = await scene.tell();
    expect(end).toMatchObject({ exit: 0, outcome: { result: "no-baseline", conclusion: "neutral" } });
    const body = scene.board.comments[0]!.body!;
    expect(body).toMatch(/^ℹ️ .*`router` is touched and has no result yet\.\n/);
    expect(body).toContain("**No result yet** for `router`: 1 file under `./models/router/` changed");
    expect(body).not.toContain("not touched");
    expect(scene.checks[0]!.title).toMatch(/^router is touched and has no result yet\. /);
  });

  it("fail a strict report as long as they have no result, and wait for one without others", async () => {
    const strict = makeScene({ config: `strict: true\n${config}`, files: [file("models/router/net.py")] });
    strict.handOver("digits", "default");
    expect(await strict.tell()).toMatchObject({ exit: 4, outcome: { conclusion: "failure" } });
    expect(strict.board.comments[0]!.body).toMatch(/^❌/);
    const alone = makeScene({ config, files: [file("models/router/net.py")] });
    expect(await alone.tell()).toMatchObject({ exit: 4, outcome: { result: "no-evidence" } });
    expect(alone.board.comments[0]!.body).not.toContain("No result yet");
  });

  it("are red when `expect` says that they must come", async () => {
    const scene = makeScene({ config, files: [file("models/router/net.py")] });
    scene.handOver("digits", "default");
    const end = await scene.tell({ expect: "2" });
    expect(end).toMatchObject({ exit: 4, outcome: { result: "no-evidence", conclusion: "failure" } });
  });

  it("are looked up once, however often a report looks again", async () => {
    let looks = 0;
    const scene = makeScene({
      config,
      files: [file("models/digits/train.py")],
      gate: async () => {
        if (++looks === 2) scene.handOver("extra", "default");
      },
    });
    scene.handOver("digits", "default");
    scene.onBase("router");
    await scene.tell();
    expect(scene.board.comments[0]!.body).toContain("extra");
    const asked = scene.log.filter((line) => /downloads 2$/.test(line));
    expect(asked).toHaveLength(1);
  });

  it("with a path that names nothing are said to be so", async () => {
    const scene = makeScene({ config, files: [file("README.md")], absent: ["models/router"] });
    scene.handOver("digits", "default");
    await scene.tell();
    const body = scene.board.comments[0]!.body!;
    expect(body).toContain("**Nothing is at** `./models/router/`, neither at the base nor in this change");
    expect(body).toMatch(/^✅/);
  });

  it.each(["models/attic/../router", "../models/router"])(
    "are not carried when they are touched, and their path is written as %s",
    async (path) => {
      const rules = `models:\n  digits: {path: models/digits}\n  router: {path: ${path}}\n`;
      const scene = makeScene({ config: rules, files: [file("models/router/net.py")] });
      scene.handOver("digits", "default");
      scene.onBase("router");
      await scene.tell();
      expect(scene.board.comments[0]!.body).toContain("**No result yet** for `router`");
    },
  );

  it("count as untouched beside a folder whose name begins alike", async () => {
    const scene = makeScene({ config, files: [file("models/router-old/net.py")] });
    scene.handOver("digits", "default");
    scene.onBase("router");
    await scene.tell();
    expect(scene.board.comments[0]!.body).toContain("`router`");
  });

  it("are a pass when they are all there is", async () => {
    const scene = makeScene({ config, files: [file("README.md")] });
    scene.onBase("router");
    const end = await scene.tell();
    expect(end).toMatchObject({ exit: 0, outcome: { result: "pass", conclusion: "success" } });
    expect(scene.board.comments[0]!.body).toMatch(/^✅ \*\*No model is touched/);
    expect(scene.board.comments[0]!.body).toContain("none found");
  });

  it.each([
    ["a model without a path is configured", `${config}  other: {}\n`, [file("README.md")]],
    ["one of them is touched", config, [file("models/digits/train.py")]],
    ["nothing is configured", undefined, [file("README.md")]],
  ])("do not make a missing result a pass when %s", async (_, rules, files) => {
    const scene = makeScene({ ...(rules === undefined ? {} : { config: rules }), files });
    scene.onBase("router");
    const end = await scene.tell();
    expect(end).toMatchObject({ exit: 4, outcome: { result: "no-evidence" } });
  });

  it("are none in a report about one model", async () => {
    const scene = makeScene({ config, files: [file("models/digits/train.py")] });
    scene.handOver("digits", "default");
    scene.onBase("router");
    await scene.tell({ model: "digits" });
    expect(scene.board.comments[0]!.body).not.toContain("router");
  });
});

describe("the configuration of the base", () => {
  it("chooses the comment where no input does", async () => {
    const scene = makeScene({ config: "report: {comment: off}\n" });
    scene.handOver("digits", "default");
    await scene.tell();
    expect(scene.board.comments).toEqual([]);
    await scene.tell({ comment: "update" });
    expect(scene.board.comments).toHaveLength(1);
  });

  it("keeps a comment that is there true, even when a new one would not be made", async () => {
    const scene = makeScene();
    scene.handOver("digits", "default", { decision, metrics });
    await scene.tell({ "comment-when": "failed" });
    expect(scene.board.comments[0]!.body).toMatch(/^❌/);
    scene.artifacts.length = 0;
    scene.handOver("digits", "default");
    await scene.tell({ "comment-when": "failed" });
    expect(scene.board.comments[0]!.body).not.toMatch(/^❌/);
  });
});
