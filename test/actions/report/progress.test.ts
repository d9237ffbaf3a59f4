import { expect, it } from "vitest";
import { makeScene } from "./support/scene.ts";

it("a check that GitHub refuses for its content is not left in progress", async () => {
  const refused = new Error("annotations: is invalid");
  const scene = makeScene({ refuses: ({ text }) => (text === "" ? null : refused) });
  scene.handOver("digits", "default");
  await expect(scene.tell()).rejects.toBe(refused);
  expect(scene.log.filter((line) => line.includes("check begun"))).toHaveLength(1);
  expect(scene.checks).toMatchObject([{ conclusion: "failure", summary: refused.message }]);
});
