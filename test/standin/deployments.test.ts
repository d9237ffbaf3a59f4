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

const repos = () => makeClient(standin).rest.repos;
const deploy = async (environment: string) =>
  (
    await repos().createDeployment({
      ...where,
      ref: "main",
      environment,
      auto_merge: false,
      required_contexts: [],
    })
  ).data as { id: number };

test("a deployment is of the commit that its ref named, and makes its environment", async () => {
  const { id } = await deploy("production");
  const { data } = await repos().getDeployment({ ...where, deployment_id: id });
  expect(data).toMatchObject({
    sha,
    ref: "main",
    environment: "production",
    task: "deploy",
    production_environment: true,
  });
  const { data: environments } = await repos().getAllEnvironments(where);
  expect(environments.environments?.map((each) => each.name)).toEqual(["production"]);
});

test("a success makes the environment's earlier success inactive", async () => {
  const [first, second] = [await deploy("staging"), await deploy("staging")];
  const succeed = (deployment_id: number) =>
    repos().createDeploymentStatus({
      ...where,
      deployment_id,
      state: "success",
      environment_url: "https://example.com",
    });
  await succeed(first.id);
  await succeed(second.id);
  const states = async (deployment_id: number) =>
    (await repos().listDeploymentStatuses({ ...where, deployment_id })).data.map((each) => each.state);
  expect(await states(first.id)).toEqual(["inactive", "success"]);
  expect(await states(second.id)).toEqual(["success"]);
  const { data: listed } = await repos().listDeployments({ ...where, environment: "staging" });
  expect(listed.map((each) => each.id)).toEqual([second.id, first.id]);
});

test("an unknown ref, an unknown state and a description over 140 are refused", async () => {
  expect(await refusal(repos().createDeployment({ ...where, ref: "gone" }))).toMatchObject({ status: 422 });
  const { id } = await deploy("production");
  const status = (state: string, description = "") =>
    repos().createDeploymentStatus({ ...where, deployment_id: id, state: state as "success", description });
  expect(await refusal(status("done"))).toMatchObject({ status: 422 });
  expect(await refusal(status("success", "x".repeat(141)))).toMatchObject({ status: 422 });
  const made = await status("in_progress", "x".repeat(140));
  const { data } = await repos().getDeploymentStatus({
    ...where,
    deployment_id: id,
    status_id: made.data.id,
  });
  expect(data).toMatchObject({ state: "in_progress", creator: { login: "github-actions[bot]" } });
});

test("an environment shows its reviewers, and its name may hold a slash", async () => {
  standin.setReviewers("guarded", ["ada", "grace"]);
  const { data } = await repos().getEnvironment({ ...where, environment_name: "guarded" });
  const rule = data.protection_rules?.find((each) => each.type === "required_reviewers");
  expect(rule && "reviewers" in rule ? rule.reviewers?.length : 0).toBe(2);
  await repos().createOrUpdateEnvironment({ ...where, environment_name: "eu/west", wait_timer: 5 });
  expect((await repos().getEnvironment({ ...where, environment_name: "eu/west" })).data.name).toBe("eu/west");
  expect(await refusal(repos().getEnvironment({ ...where, environment_name: "gone" }))).toMatchObject({
    status: 404,
  });
});

test("a person's role is known, and a stranger may read", async () => {
  standin.setRole("ada", "maintain");
  const role = async (username: string) =>
    (await repos().getCollaboratorPermissionLevel({ ...where, username })).data;
  expect(await role("ada")).toMatchObject({ permission: "write", role_name: "maintain" });
  expect(await role("stranger")).toMatchObject({ permission: "read" });
});
