import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../../src/actions/evaluate/evaluate.ts";
import { parseEvaluateInputs } from "../../../src/actions/evaluate/inputs.ts";
import { evaluateShard } from "../../../src/actions/evaluate/shard.ts";
import { userErrorOf } from "../../formats/user-error.ts";
import { type MemoryWorld, makeMemoryWorld } from "./memory-ports.ts";

type Raw = Readonly<Record<string, string>>;

async function runShard(world: MemoryWorld, raw: Raw, shard: string): Promise<string> {
  const inputs = parseEvaluateInputs({ ...raw, shard });
  const { state } = await evaluateShard({ ...inputs, shard: inputs.shard! }, world.ports);
  return state;
}

async function runMerge(
  world: MemoryWorld,
  { predictions: _p, baseline: _b, ...raw }: Raw,
  states: string[],
) {
  return evaluate(parseEvaluateInputs({ ...raw, merge: states.join("\n") }), world.ports);
}

/** The record, byte by byte, of the whole files and of their shards, with what is kept beside each. */
async function bothWays(files: Raw, raw: Raw, count: number) {
  const [one, several] = [makeMemoryWorld(files), makeMemoryWorld(files)];
  const whole = await evaluate(parseEvaluateInputs(raw), one.ports);
  const states: string[] = [];
  for (let index = 1; index <= count; index++) states.push(await runShard(several, raw, `${index}/${count}`));
  const merged = await runMerge(several, raw, states.reverse());
  return {
    whole: JSON.stringify(whole.record),
    merged: JSON.stringify(merged.record),
    kept: [one.kept.get("predictions.json.gz"), several.kept.get("predictions.json.gz")],
  };
}

const row = fc.record({
  label: fc.constantFrom("0", "1", "1", ""),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
  other: fc.double({ min: 0, max: 1, noNaN: true }),
  weight: fc.constantFrom("1", "0", "2.5"),
  user: fc.constantFrom("u1", "u2", "u3", "é"),
  country: fc.constantFrom("DE", "FR", ""),
  number: fc.constantFrom("01", "1", "1.0"),
});

function csvOf(rows: readonly string[][]): string {
  return rows.map((cells) => `${cells.join(",")}\n`).join("");
}

const usual = { predictions: "cand.csv", baseline: "base.csv", id: "id" };

describe("shards merged", () => {
  it("are byte for byte the record of the whole files, whatever these hold", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 5 }),
        fc.subarray(["weight", "group", "slices"] as const),
        fc.boolean(),
        async (rows, count, roles, backwards) => {
          const head = ["id", "label", "score", "weight", "user", "country", "number"];
          const side = (pick: "score" | "other") =>
            rows.map((r, k) => [`r${k}`, r.label, String(r[pick]), r.weight, r.user, r.country, r.number]);
          const base = side("other");
          const files = {
            "cand.csv": csvOf([head, ...side("score")]),
            "base.csv": csvOf([head, ...(backwards ? base.reverse() : base)]),
          };
          const named = { weight: "weight", group: "user", slices: "country\nnumber + country" };
          const raw = { ...usual, ...Object.fromEntries(roles.map((role) => [role, named[role]])) };
          const one = await bothWays(files, raw, count).catch((error: Error) => error.message);
          if (typeof one === "string") return;
          expect(one.merged).toBe(one.whole);
          expect(one.kept[1]).toEqual(one.kept[0]);
        },
      ),
      { numRuns: 60 },
    );
  });

  const many = Array.from({ length: 120 }, (_row, k) => k);
  const cases: readonly (readonly [string, (k: number, side: number) => string[], Raw])[] = [
    ["regression", (k, side) => [`r${k}`, `${k / 7}`, `${k / 7 + ((k * (side + 2)) % 5)}`], {}],
    ["multiclass", (k, side) => [`r${k}`, "abc"[k % 3]!, "abc"[(k * (1 + side) + (k >> 3)) % 3]!], {}],
    [
      "texts as labels",
      (k, side) => [`r${k}`, k % 3 ? "yes" : "NO", (k + side) % 4 ? "yes" : "NO"],
      { positive: "yes" },
    ],
    ["rows that differ", (k, side) => [`r${k + 3 * side}`, `${k % 2}`, `${(k >> 1) % 2}`], {}],
    ["a NaN", (k) => [`r${k}`, `${k % 2}`, k === 77 ? "nan" : "1"], {}],
    ["an id that comes twice", (k) => [`r${k % 119}`, `${k % 2}`, "1"], {}],
    ["empty labels", (k) => [`r${k}`, k % 3 ? "1" : "", "1"], {}],
    ["quotes and line feeds", (k, side) => [`"r\n${k}"`, `${k % 2}`, `${(k + side) % 2}`], {}],
  ];
  it.each(cases)("are the record of the whole: %s", async (_name, cells, more) => {
    const side = (place: number) =>
      csvOf([["id", "label", "prediction"], ...many.map((k) => cells(k, place))]);
    const files = { "cand.csv": side(0), "base.csv": side(1) };
    const raw = { ...usual, ...more };
    const run = () => bothWays(files, raw, 3);
    const whole = evaluate(parseEvaluateInputs(raw), makeMemoryWorld(files).ports);
    const refused = await whole.then(
      () => null,
      (error: Error) => error.message,
    );
    if (refused !== null) return expect(run()).rejects.toThrow(refused);
    const both = await run();
    expect(both.merged).toBe(both.whole);
  });

  it("take the rows of queries, with their ids within them", async () => {
    const side = (place: number) =>
      csvOf([
        ["id", "query", "label", "score"],
        ...many.map((k) => [
          `d${k % 6}`,
          `q${Math.floor(k / 6)}`,
          `${k % 3 ? 0 : 1}`,
          `${(k * (7 + place)) % 11}`,
        ]),
      ]);
    const raw = { ...usual, query: "query" };
    const both = await bothWays({ "cand.csv": side(0), "base.csv": side(1) }, raw, 4);
    expect(both.merged).toBe(both.whole);
    expect(both.whole).toContain("ndcg");
  });
});

describe("shards are refused", () => {
  const content = csvOf([
    ["id", "label", "score"],
    ...Array.from({ length: 40 }, (_row, k) => [`r${k}`, `${k % 2}`, `0.${k}`]),
  ]);
  const files = { "cand.csv": content, "base.csv": content };

  async function statesOf(
    world: MemoryWorld,
    shards: readonly string[],
    raw: Raw = usual,
  ): Promise<string[]> {
    const states: string[] = [];
    for (const shard of shards) states.push(await runShard(world, raw, shard));
    return states;
  }

  it.each([
    ["one is missing", ["1/3", "3/3"], "shard 2 of 3 is missing"],
    ["one is there twice", ["1/2", "1/2", "2/2"], "shard 1 of 2 is there twice"],
    ["they are of two divisions", ["1/2", "2/3"], "is one of"],
  ])("when %s", async (_name, shards, says) => {
    const world = makeMemoryWorld(files);
    const states = await statesOf(world, shards);
    expect((await userErrorOf(() => runMerge(world, usual, states))).detail.message).toContain(says);
  });

  it("when one read another file of the same name", async () => {
    const world = makeMemoryWorld(files);
    const [first] = await statesOf(world, ["1/2"]);
    world.files.set("cand.csv", content.replace("0.7", "0.8"));
    const [second] = await statesOf(world, ["2/2"]);
    const { detail } = await userErrorOf(() => runMerge(world, usual, [first!, second!]));
    expect(detail.message).toMatch(/^shard 2 read another candidate than shard 1/);
  });

  it.each([
    ["cut off", (state: Uint8Array) => state.subarray(0, -1)],
    ["changed", (state: Uint8Array) => state.map((byte, k) => (k === 3 ? byte ^ 1 : byte))],
    ["something else", () => new TextEncoder().encode("id,label\n1,1\n")],
    ["empty", () => new Uint8Array()],
  ])("when a state is %s", async (_name, spoil) => {
    const world = makeMemoryWorld(files);
    const states = await statesOf(world, ["1/2", "2/2"]);
    world.files.set(states[1]!, spoil(world.files.get(states[1]!) as Uint8Array));
    const { detail } = await userErrorOf(() => runMerge(world, usual, states));
    expect(detail).toMatchObject({ code: "record-invalid", file: states[1] });
  });

  it("when rows have no ids, or are texts", async () => {
    const without = makeMemoryWorld({ "cand.csv": "label,score\n1,0.5\n", "base.csv": "" });
    const { id: _id, ...raw } = usual;
    expect((await userErrorOf(() => runShard(without, raw, "1/2"))).detail.message).toContain(
      "has no id column",
    );
    const texts = makeMemoryWorld({ "cand.csv": "id,reference,prediction\na,x,y\n", "base.csv": "" });
    const error = await userErrorOf(() => runShard(texts, { ...usual, reference: "reference" }, "1/2"));
    expect(error.detail.message).toContain("a text task cannot be evaluated in shards");
  });

  it("when merge is asked for a column that they did not keep, or for files of its own", async () => {
    const world = makeMemoryWorld({
      "cand.csv": content.replaceAll("\n", ",1\n").replace("score,1", "score,w"),
      "base.csv": content,
    });
    const states = await statesOf(world, ["1/1"]);
    const asked = (more: Raw) =>
      userErrorOf(() =>
        evaluate(parseEvaluateInputs({ id: "id", merge: states.join("\n"), ...more }), world.ports),
      );
    expect((await asked({ weight: "w" })).detail.message).toBe(
      'the shards did not keep the column "w" of cand.csv',
    );
    expect((await asked({ predictions: "cand.csv" })).detail.message).toContain("both given");
    expect((await asked({ baseline: "other.csv" })).detail.message).toContain(
      "the shards were compared with base.csv",
    );
  });
});
