import { afterAll, beforeAll, expect, test } from "vitest";
import { type Standin, startStandin } from "../../standin/index.ts";
import { makeClient, refusal, where } from "./client.ts";

let standin: Standin;
let sha: string;

beforeAll(async () => {
  standin = await startStandin();
  sha = await standin.commit({ files: { "a.txt": "one\n" } });
});

afterAll(async () => {
  expect(standin.state.violations).toEqual([]);
  await standin.close();
});

const checks = () => makeClient(standin).rest.checks;
const note = (line: number) => ({
  ...{ path: "a.txt", start_line: line, end_line: line },
  ...{ annotation_level: "notice" as const, message: `line ${line}` },
});
const notes = (count: number) => Array.from({ length: count }, (_, index) => note(index + 1));
const output = { title: "t", summary: "s" };

test("annotations of later updates are added, and read back page by page", async () => {
  const annotations = notes(50);
  const made = await checks().create({
    ...where,
    name: "a",
    head_sha: sha,
    output: { ...output, annotations },
  });
  const check_run_id = made.data.id;
  await checks().update({ ...where, check_run_id, output: { ...output, annotations: notes(10) } });
  const { data } = await checks().update({ ...where, check_run_id, conclusion: "failure" });
  expect(data).toMatchObject({
    status: "completed",
    conclusion: "failure",
    output: { annotations_count: 60 },
  });
  const octokit = makeClient(standin);
  const read = await octokit.paginate(octokit.rest.checks.listAnnotations, {
    ...where,
    check_run_id,
    per_page: 25,
  });
  expect(read.map((each) => each.message)).toEqual([...notes(50), ...notes(10)].map((each) => each.message));
});

test("51 annotations, or a summary or text over 65,535, are refused", async () => {
  const make = (more: object) =>
    checks().create({ ...where, name: "b", head_sha: sha, output: { ...output, ...more } });
  const before = standin.state.checks.length;
  expect((await refusal(make({ annotations: notes(51) }))).message).toContain(
    "must NOT have more than 50 items",
  );
  expect((await refusal(make({ summary: "x".repeat(65_536) }))).message).toContain("/output/summary");
  expect((await refusal(make({ text: "x".repeat(65_536) }))).message).toContain("/output/text");
  expect((await refusal(make({ sumary: "x" }))).message).toContain('unknown field "sumary"');
  expect(
    (await make({ summary: "x".repeat(65_535), text: "x".repeat(65_535), annotations: notes(50) })).status,
  ).toBe(201);
  expect(standin.state.checks).toHaveLength(before + 1);
});

test("completed needs a conclusion, and the commit must exist", async () => {
  const completed = checks().create({ ...where, name: "c", head_sha: sha, status: "completed" } as never);
  expect(await refusal(completed)).toMatchObject({
    status: 422,
    message: expect.stringContaining("conclusion"),
  });
  const unknown = checks().create({ ...where, name: "c", head_sha: "1".repeat(40) });
  expect(await refusal(unknown)).toMatchObject({
    status: 422,
    message: expect.stringContaining("No commit found for SHA"),
  });
  const short = checks().create({ ...where, name: "c", head_sha: sha.slice(0, 10) });
  expect(await refusal(short)).toMatchObject({ status: 422 });
});

test("an annotation ends no earlier than it starts, and has columns only on one line", async () => {
  const make = (annotation: object) =>
    checks().create({
      ...where,
      name: "d",
      head_sha: sha,
      output: { ...output, annotations: [{ ...note(3), ...annotation }] },
    });
  expect(await refusal(make({ end_line: 2 }))).toMatchObject({ status: 422 });
  expect(await refusal(make({ end_line: 4, start_column: 1 }))).toMatchObject({ status: 422 });
  expect(await refusal(make({ message: "x".repeat(65_537) }))).toMatchObject({ status: 422 });
  expect((await make({ start_column: 1, end_column: 2 })).status).toBe(201);
});

test("the list hides older runs of a name unless all are asked for", async () => {
  const first = await checks().create({ ...where, name: "same", head_sha: sha, external_id: "1" });
  const second = await checks().create({ ...where, name: "same", head_sha: sha, external_id: "2" });
  const list = async (filter: "latest" | "all") => {
    const { data } = await checks().listForRef({ ...where, ref: "main", check_name: "same", filter });
    return data.check_runs.map((each) => each.id);
  };
  expect(await list("latest")).toEqual([second.data.id]);
  expect(await list("all")).toEqual([second.data.id, first.data.id]);
});

test("one app's check run is not another's to change", async () => {
  const { data } = await checks().create({ ...where, name: "mine", head_sha: sha });
  const other = makeClient(standin, standin.addToken("other-app[bot]"));
  const changed = other.rest.checks.update({ ...where, check_run_id: data.id, conclusion: "success" });
  expect(await refusal(changed)).toMatchObject({ status: 403 });
});
