import type { SecretFinder } from "../ports/secret-finder.ts";

/** Secretlint's recommended rules (tokens of cloud providers, code hosts and package registries, private keys, URLs
 *  with passwords), loaded when they are first needed. Texts are looked at a block of lines at a time. */
export function makeSecretFinder(): SecretFinder {
  return {
    async find(texts) {
      const [{ lintSource }, { creator }] = await Promise.all([
        import("@secretlint/core"),
        import("@secretlint/secretlint-rule-preset-recommend"),
      ]);
      const id = "@secretlint/secretlint-rule-preset-recommend";
      const config = { rules: [{ id, rule: creator }] };
      const found: { index: number; what: string }[] = [];
      for (let from = 0; from < texts.length; from += linesAtOnce) {
        const lines = texts
          .slice(from, from + linesAtOnce)
          .map((text) => text.replace(/[\r\n]+/g, " ").slice(0, longest));
        const source = {
          content: lines.join("\n"),
          filePath: "column.txt",
          ext: ".txt",
          contentType: "text" as const,
        };
        const { messages } = await lintSource({ source, options: { config } });
        for (const { loc, ruleId } of messages) {
          found.push({ index: from + loc.start.line - 1, what: spell(ruleId) });
        }
      }
      return found;
    },
  };
}

const linesAtOnce = 2000;
const longest = 4000;

/** @example spell("@secretlint/secretlint-rule-github") // "github" */
function spell(ruleId: string): string {
  return ruleId.replace(/^.*secretlint-rule-/, "").replaceAll("-", " ");
}
