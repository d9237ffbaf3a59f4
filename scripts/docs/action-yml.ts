import { Document } from "yaml";
import type { InputDefinition, OutputTable } from "../../src/core/inputs/definition.ts";
import type { ActionPage } from "./actions.ts";

/** The action.yml of an action. Defaults stand in code alone, but for what only an expression can fill in. */
export function renderActionYml(page: ActionPage): string {
  const up = page.folder === "" ? "" : "../";
  const document = new Document({
    name: page.name,
    description: page.description,
    branding: { icon: page.icon, color: "blue" },
    inputs: mapped(page.inputs, inputOf),
    outputs: outputsOf(page.outputs),
    runs: {
      using: "node24",
      main: `${up}dist/${page.verb}/index.js`,
      ...(page.post ? { post: `${up}dist/${page.verb}/post.js` } : {}),
    },
  });
  document.commentBefore = ` Written by \`npm run docs\` from the inputs of ${page.verb} in src.`;
  return document.toString({ lineWidth: 0, singleQuote: false });
}

function inputOf({ description, expression }: InputDefinition<unknown>) {
  const input = { description: plain(description), required: false };
  return expression === "" ? input : { ...input, default: `\${{ ${expression} }}` };
}

function outputsOf(outputs: OutputTable) {
  return mapped(outputs, (description) => ({ description: plain(description) }));
}

function mapped<From, To>(
  table: Readonly<Record<string, From>>,
  to: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, to(value)]));
}

/** GitHub shows these as text. */
function plain(markdown: string): string {
  return markdown.replaceAll("`", "");
}
