import type { DataConfig } from "../../core/config/data-schema.ts";
import type { Expectation } from "../../core/data/expectation.ts";
import type { DataSchema } from "../../core/data/schema-file.ts";
import type { DataRecord } from "../../core/record/data.ts";
import { UserError } from "../../errors.ts";
import { parseSchema } from "../../formats/data/schema-yaml.ts";
import { parseSuite, readSuite, type Suite } from "../../formats/data/suite.ts";
import type { BaseRules } from "./base-rules.ts";
import type { DataInputs } from "./inputs.ts";
import type { DataPorts } from "./ports.ts";
import { type DataSettings, listOf } from "./settings.ts";

/** The files of rules that tables are held against, each in every version that counts. */
export interface RuleFiles {
  readonly schemas: readonly DataSchema[];
  readonly base: readonly Expectation[];
  readonly own: readonly Expectation[];
  /** Rules that are not read, one sentence each. */
  readonly unread: readonly string[];
  /** What was held, for the record. */
  readonly told: NonNullable<DataRecord["rules"]>;
}

/** Where no table is looked at. */
export const noRuleFiles: RuleFiles = { schemas: [], base: [], own: [], unread: [], told: [] };

/** Reads the schema and the suites. In a pull request those at the base commit hold as they are there, beside its own:
 *  a file that is dropped or made milder still judges.
 *  @throws UserError when one cannot be read, or is named by the base's rules and lies nowhere */
export async function readRuleFiles(
  inputs: DataInputs,
  settings: DataSettings,
  base: BaseRules | null,
  ports: DataPorts,
): Promise<RuleFiles> {
  const isInferred = inputs.mode === "infer";
  const held = base === null ? { schema: [], suite: [] } : await atBase(inputs, settings, base, ports);
  const ownSchema = isInferred || settings.schema === null ? null : await readOwn(settings.schema, ports);
  const schemas = new Map(held.schema.map(({ text, path: file }) => [text, file]));
  if (ownSchema !== null) schemas.set(ownSchema, settings.schema!);
  const suitesOfBase = held.suite.map((one) => parseSuite(one.text, one.path));
  const suitesHere: Suite[] = [];
  for (const file of settings.suites) suitesHere.push(await readSuite(ports.open(file)));
  const here = [
    ...(ownSchema === null ? [] : [{ kind: "schema" as const, path: settings.schema! }]),
    ...settings.suites.map((file) => ({ kind: "suite" as const, path: file })),
  ];
  const files = [...held.suite.map((one) => one.path), ...settings.suites];
  const unread = [...suitesOfBase, ...suitesHere].flatMap((one, k) =>
    one.unread.map((rule) => `${files[k]}: ${rule}`),
  );
  return {
    schemas: [...schemas].map(([text, file]) => parseSchema(text, file)),
    base: suitesOfBase.flatMap(({ rules }) => rules),
    own: suitesHere.flatMap(({ rules }) => rules),
    unread: [...new Set(unread)],
    told: [
      ...[...held.schema, ...held.suite].map(({ kind, path: file, sha }) => ({ kind, path: file, sha })),
      ...here.map((one) => ({ ...one, sha: null })),
    ],
  };
}

interface HeldFile {
  readonly kind: "schema" | "suite";
  readonly path: string;
  /** null: it is in no commit, and lies here. */
  readonly sha: string | null;
  readonly text: string;
}

async function atBase(inputs: DataInputs, settings: DataSettings, base: BaseRules, ports: DataPorts) {
  const schema: HeldFile[] = [];
  const suite: HeldFile[] = [];
  const named = namesOf(base.data);
  for (const [kind, own, into] of [
    ["schema", inputs.mode === "infer" ? [] : listOf(settings.schema ?? undefined), schema],
    ["suite", settings.suites, suite],
  ] as const) {
    for (const file of new Set([...named[kind], ...own])) {
      const text = await base.read(file);
      if (text !== null) into.push({ kind, path: file, sha: base.sha, text });
      else if (named[kind].includes(file)) into.push(await lyingHere(kind, file, base, ports));
    }
  }
  return { schema, suite };
}

function namesOf(data: DataConfig | undefined) {
  return { schema: listOf(data?.schema), suite: listOf(data?.suites) };
}

/** What the base's rules name and its commit has not was made by an earlier step. */
async function lyingHere(
  kind: HeldFile["kind"],
  file: string,
  { sha }: BaseRules,
  { readText }: DataPorts,
): Promise<HeldFile> {
  const text = await readText(file);
  if (text !== null) return { kind, path: file, sha: null, text };
  throw new UserError({
    code: "file-missing",
    message: `the rules at the base commit ${sha.slice(0, 7)} name the ${kind} ${file}, which is neither there nor here`,
    hint: "a pull request cannot drop it: change `evenhand.yml` on the base branch first",
    file,
  });
}

async function readOwn(file: string, { readText }: DataPorts): Promise<string> {
  const text = await readText(file);
  if (text !== null) return text;
  throw new UserError({
    code: "file-missing",
    message: `the schema ${file} does not exist`,
    hint: "`evenhand data --mode infer` writes one to review and commit",
    input: "schema",
    file,
  });
}
