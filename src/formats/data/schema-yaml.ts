import { parse, stringify } from "yaml";
import {
  type DataSchema,
  makeDataSchema,
  type SchemaFile,
  schemaFileShape,
} from "../../core/data/schema-file.ts";
import { UserError } from "../../errors.ts";

/** A schema file's text → the schema. Throws UserError naming the file and the key. */
export function parseSchema(text: string, file: string): DataSchema {
  const invalid = (message: string) =>
    new UserError({
      code: "file-malformed",
      message: `${file}: ${message}`,
      hint: "`evenhand data --mode infer` writes a schema to start from",
      input: "schema",
      file,
    });
  let value: unknown;
  try {
    value = parse(text, { maxAliasCount: 0 });
  } catch (error) {
    throw invalid(`not YAML (${(error as Error).message.split("\n")[0]})`);
  }
  const parsed = schemaFileShape.safeParse(value);
  if (parsed.success) return makeDataSchema(parsed.data);
  const issue = parsed.error.issues[0]!;
  throw invalid(`${issue.path.join(".") || "the file"}: ${issue.message}`);
}

const head = `# What each column holds, inferred from the data. Review it and commit it: types and required columns are errors when
# they change, ends and categories warn. Fill in \`unit\`, add \`max-missing\` (a share), correct what is an accident of
# this sample.
`;

export function renderSchema(schema: SchemaFile): string {
  return head + stringify(schema, { lineWidth: 110, flowCollectionPadding: false });
}
