import { describe, expect, it } from "vitest";
import { withManifest } from "../../src/core/handover/manifest.ts";
import { collectRecords } from "../../src/stories/collect-records.ts";
import { artifactRef, makeArtifactShelf } from "../core/baseline/shelf.ts";

const record = (model: string, leg: string) =>
  withManifest(new Map([["evaluation.json", new TextEncoder().encode(JSON.stringify({ model, leg }))]]));

describe("records of a run's other jobs", () => {
  it("are read newest attempt first, with model and leg from the record", async () => {
    const shelf = makeArtifactShelf([
      [artifactRef({ id: 1, name: "evenhand-evaluation-a-default" }), record("a", "default")],
      [artifactRef({ id: 2, name: "evenhand-evaluation-a-default-a2" }), record("a", "default")],
      [artifactRef({ id: 3, name: "evenhand-evaluation-b-c-1f2e" }), record("b-c", "1f2e")],
    ]);
    const { records, problems } = await collectRecords(shelf, "evaluation");
    expect(records.map(({ model, leg }) => `${model}/${leg}`)).toEqual(["a/default", "b-c/1f2e"]);
    expect(shelf.opened).toEqual([2, 3]);
    expect(problems).toEqual([]);
  });

  it("are named when they cannot be used, and the others still count", async () => {
    const broken = record("a", "default");
    broken.set("evaluation.json", new TextEncoder().encode("{}"));
    const shelf = makeArtifactShelf([
      [artifactRef({ id: 1, name: "evenhand-evaluation-a-default" }), broken],
      [artifactRef({ id: 2, name: "evenhand-evaluation-b-default" }), record("c", "default")],
      [artifactRef({ id: 3, name: "evenhand-evaluation-d-default" }), record("d", "default")],
      [artifactRef({ id: 4, name: "evenhand-evaluation-e-default", expired: true }), record("e", "default")],
      [artifactRef({ id: 5, name: "evenhand-evaluation-f-default" }), record("../f", "default")],
    ]);
    const { records, problems } = await collectRecords(shelf, "evaluation");
    expect(records.map(({ model }) => model)).toEqual(["d"]);
    expect(problems).toEqual([
      {
        name: "evenhand-evaluation-a-default",
        problem: "evaluation.json differs from its digest in manifest.json",
      },
      { name: "evenhand-evaluation-b-default", problem: "evaluation.json is of model c, leg default" },
      { name: "evenhand-evaluation-e-default", problem: "it has expired" },
      { name: "evenhand-evaluation-f-default", problem: "evaluation.json does not name its model and leg" },
    ]);
  });

  it("are not read on once they are too large together, usable or not", async () => {
    const large = record("other", "default");
    large.set("more.bin", new Uint8Array(2000));
    const shelf = makeArtifactShelf([
      [artifactRef({ id: 1, name: "evenhand-evaluation-a-default" }), large],
      [artifactRef({ id: 2, name: "evenhand-evaluation-b-default" }), record("b", "default")],
    ]);
    const { records, problems } = await collectRecords(shelf, "evaluation", new Set(), 1000);
    expect(records).toEqual([]);
    expect(shelf.opened).toEqual([1]);
    expect(problems.at(-1)).toEqual({
      name: "evenhand-evaluation-b-default",
      problem: "the records before it are too large together",
    });
  });
});
