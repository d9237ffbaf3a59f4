import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../../../src/core/config/parse.ts";
import { modelConfigSchema } from "../../../src/core/config/schema.ts";
import { UserError } from "../../../src/errors.ts";

const modelKeys = Object.keys(modelConfigSchema.shape).join(", ");

function refusal(text: string): UserError {
  try {
    parseConfig(text, "evenhand.yml");
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error("the configuration was accepted");
}

const refused: [name: string, text: string, message: string, hint: string][] = [
  [
    "an unknown key gets the one that was meant",
    "stirct: true",
    "evenhand.yml:1:1: unknown key `stirct` at the top level",
    "did you mean `strict`?",
  ],
  [
    "an unknown key that is close to nothing gets the known ones",
    "models:\n  fraud:\n    pipeline: x",
    "evenhand.yml:3:5: unknown key `pipeline` under `models.fraud`",
    `known there: ${modelKeys}`,
  ],
  [
    "a switch that is text",
    "strict: maybe",
    'evenhand.yml:1:1: `strict` is "maybe"; accepted is true or false',
    "for example `strict: true`",
  ],
  [
    "a word outside the list",
    "models:\n  fraud:\n    mode: proove",
    'evenhand.yml:3:5: `models.fraud.mode` is "proove"; accepted is guard or prove',
    "did you mean `prove`?",
  ],
  [
    "a number where a block belongs",
    "models: {fraud: {gate: {roc_auc: 0.005}}}",
    "evenhand.yml:1:25: `models.fraud.gate.roc_auc` is 0.005; accepted is a block of keys",
    "known there: margin, min, max, max-regression, direction",
  ],
  [
    "a margin that is neither number nor percentage",
    "models: {fraud: {gate: {f1: {margin: lots}}}}",
    'evenhand.yml:1:30: `models.fraud.gate.f1.margin` is "lots"; accepted is a number of at least 0, or a percentage of the base such as 1%',
    "for example `margin: 0.005`",
  ],
  [
    "a negative margin",
    "models: {fraud: {gate: {f1: {margin: -0.1}}}}",
    "evenhand.yml:1:30: `models.fraud.gate.f1.margin` is -0.1; accepted is a number of at least 0",
    "for example `margin: 0.005`",
  ],
  [
    "an alarm of more windows than are looked at",
    "models: {fraud: {monitor: {alarm: {after: 3 of 2}}}}",
    'evenhand.yml:1:36: `models.fraud.monitor.alarm.after` is "3 of 2"; accepted is a rule whose first number is not the larger one, such as `2 of 3`',
    "correct it",
  ],
  [
    "a duration without a unit that is known",
    "models: {fraud: {monitor: {alarm: {cool-down: 5y}}}}",
    'evenhand.yml:1:36: `models.fraud.monitor.alarm.cool-down` is "5y"; accepted is a duration such as 12h or 14d',
    "correct it",
  ],
  [
    "a name of a number that would not fit into a title",
    "models: {fraud: {monitor: {numbers: {queries: {a b: {query: up}}}}}}",
    "evenhand.yml:1:48: the name `a b` is not made of letters, digits, `.`, `_` and `-`",
    "give it another",
  ],
  [
    "a key without a value",
    "models:\n  fraud:\n",
    "evenhand.yml:2:3: `models.fraud` is empty; accepted is a block of keys",
    `known there: ${modelKeys}`,
  ],
  [
    "a threshold that is not a number",
    "models: {fraud: {evaluate: {threshold: .nan}}}",
    "evenhand.yml:1:29: `models.fraud.evaluate.threshold` is NaN; accepted is a number",
    "for example `threshold: 0.5`",
  ],
  [
    "text where a list belongs",
    "models:\n  fraud:\n    prove: roc_auc\n",
    'evenhand.yml:3:5: `models.fraud.prove` is "roc_auc"; accepted is a list',
    "for example `prove: [roc_auc]`",
  ],
  [
    "a list as the whole file",
    "- fraud",
    "evenhand.yml:1:1: the file is a list; accepted is a block of keys",
    "known there: strict, models, report",
  ],
  [
    "a model's name that could leave its folder",
    "models: {..: {}}",
    "evenhand.yml:1:10: `..` cannot be a model's name",
    "use up to 60 of a-z, 0-9, `.`, `_` and `-`, for example `fraud`",
  ],
  [
    "a floor above its ceiling",
    "models: {a: {gate: {f1: {min: 0.9, max: 0.1}}}}",
    "evenhand.yml:1:26: `f1` has min 0.9 above max 0.1, which no value can meet",
    "swap them or remove one",
  ],
  [
    "proof of a metric that does not gate",
    "models: {a: {gate: {f1: {}}, prove: [f1, roc_auc]}}",
    "evenhand.yml:1:42: `roc_auc` is named under `prove` and is not under `gate`",
    "add `roc_auc: {}` under `gate`, or remove it from `prove`",
  ],
  [
    "a repeated key",
    "strict: true\nstrict: false",
    "evenhand.yml:2:1: the key `strict` is written twice in one block",
    "keep one of the two",
  ],
  [
    "a tab as indentation",
    "models:\n\tfraud: {}",
    "evenhand.yml:2:1: not valid YAML: a tab is used as indentation",
    "YAML allows spaces only; use two a level",
  ],
  [
    "an unclosed bracket",
    "models: {fraud: {}",
    "evenhand.yml:1:19: not valid YAML: a bracket is not closed",
    "add `}`",
  ],
  [
    "a second colon on one line",
    "models: fraud: x",
    "evenhand.yml:1:9: not valid YAML: a second `:` stands on one line",
    "quote the value, or put the nested block on lines of its own",
  ],
  [
    "two documents in one file",
    "strict: true\n---\nstrict: false",
    "evenhand.yml:2:1: not valid YAML: the file holds more than one YAML document",
    "remove everything from the second `---` on",
  ],
  [
    "a tag that would make an object",
    "strict: !!js/function 'x'",
    "evenhand.yml:1:9: not valid YAML: a tag (`!name`) is used, and tags are not supported",
    "write the plain value",
  ],
  [
    "an alias of nothing",
    "strict: *yes",
    "evenhand.yml:1:9: the alias `*yes` has no anchor `&yes` before it",
    "define the anchor first, or put the value in quotes if it is text",
  ],
  [
    "a merge key",
    "<<: {strict: true}",
    "evenhand.yml:1:1: unknown key `<<` at the top level",
    "known there: strict, models, report",
  ],
  [
    "the prototype as a key",
    "models: {fraud: {gate: {__proto__: {margin: 1}}}}",
    "evenhand.yml:1:25: `__proto__` cannot be used as a key",
    "choose another name",
  ],
  [
    "a pattern where a path is wanted",
    "models: {fraud: {path: models/*}}",
    'evenhand.yml:1:18: `models.fraud.path` is "models/*"; accepted is a folder or a file, not a pattern',
    "correct it",
  ],
  [
    "a key that is not text",
    "? [a, b]\n: 1",
    "evenhand.yml:1:3: a key must be plain text",
    "write `name: value`",
  ],
];

describe("a configuration is refused for", () => {
  it.each(refused)("%s", (_name, text, message, hint) => {
    const { detail } = refusal(text);
    expect(detail.message).toBe(message);
    expect(detail.hint).toBe(hint);
    const [, line, column] = /^evenhand\.yml:(\d+):(\d+): /.exec(message)!;
    expect(detail).toMatchObject({
      code: "config-invalid",
      file: "evenhand.yml",
      line: Number(line),
      column: Number(column),
    });
  });

  it("everything that is wrong at once, in the order of the file", () => {
    const text =
      "report: {coment: off}\nmodels:\n  a:\n    mode: x\n    gate:\n      f1: {margn: 1}\nstrict: 3\n";
    const { detail } = refusal(text);
    expect(detail.message.split("\n")).toEqual([
      "evenhand.yml:1:10: unknown key `coment` under `report`; did you mean `comment`?",
      'evenhand.yml:4:5: `models.a.mode` is "x"; accepted is guard or prove; for example `mode: guard`',
      "evenhand.yml:6:12: unknown key `margn` under `models.a.gate.f1`; did you mean `margin`?",
      "evenhand.yml:7:1: `strict` is 3; accepted is true or false; for example `strict: true`",
    ]);
    expect(detail.hint).toBe("mend the 4 problems, then run `evenhand check`");
    expect(detail).toMatchObject({ line: 1, column: 10 });
  });
});

describe("a hostile configuration is refused in good time:", () => {
  const layers = ["a: &a [x, x, x, x, x, x, x, x, x, x]"];
  for (const [from, to] of ["ab", "bc", "cd", "de", "ef"]) {
    layers.push(`${to}: &${to} [${Array.from({ length: 10 }, () => `*${from}`).join(", ")}]`);
  }
  it.each([
    ["aliases of aliases", layers.join("\n"), "stand for too many values"],
    ["very many aliases", `a: &a 1\nb: [${"*a,".repeat(20_000)}]`, "more than 100 aliases"],
    ["bottomless nesting", "[".repeat(100_000), "the nesting is too deep"],
    ["a file above 1 MiB", "#".repeat(1024 * 1024 + 1), "larger than 1 MiB"],
    ["very many keys", Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join("\n"), "unknown key `k0`"],
  ])("%s", (_name, text, message) => {
    const start = performance.now();
    expect(refusal(text).message).toContain(message);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it("any text at all gives a configuration or one UserError", () => {
    const piece = fc.constantFrom(
      ..."models: fraud gate margin {}[]&*!|>-?:,#'\"% \n\t".split(""),
      ..."models,fraud,gate,strict,true,1%,__proto__,&a,*a,<<,: ,\n  ,{,}".split(","),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        try {
          parseConfig(pieces.join(""), "evenhand.yml");
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
          expect((error as UserError).detail.line).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a configuration is accepted", () => {
  it.each([
    ["when it is empty", ""],
    ["when it holds comments only", "# nothing yet\n"],
    ["when it starts with a byte order mark", "\uFEFFstrict: false\n"],
  ])("%s, as one of defaults", (_name, text) => {
    expect(parseConfig(text, "evenhand.yml")).toEqual({
      strict: false,
      models: {},
      report: { comment: "update", "comment-when": "always", history: true },
    });
  });

  it("with aliases in moderation", () => {
    const text = "models:\n  a: {gate: &gate {f1: {margin: 1%}}}\n  b: {gate: *gate}\n";
    expect(parseConfig(text, "evenhand.yml").models.b!.gate).toEqual({ f1: { margin: "1%" } });
  });

  it("with every default filled in", () => {
    expect(parseConfig("models: {fraud: {}}", "evenhand.yml").models.fraud).toEqual({
      evaluate: { task: "auto", threshold: 0.5, columns: {}, discover: false },
      mode: "guard",
      "on-inconclusive": "warn",
      "floor-mode": "point",
    });
  });
});
