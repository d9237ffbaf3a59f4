import { flattenMetrics } from "./flatten.ts";
import type { MetricsReader } from "./reader.ts";
import { parseToml } from "./toml.ts";

/** Any JSON of named numbers, as DVC metrics are. */
export const jsonReader: MetricsReader<"json"> = {
  name: "json",
  title: "plain JSON",
  detect: ({ json }) => json !== undefined,
  read: ({ name, json }) => flattenMetrics(name, json ?? null),
};

export const tomlReader: MetricsReader<"toml"> = {
  name: "toml",
  title: "plain TOML",
  detect: ({ text, base }) => text !== null && /\.toml$/i.test(base),
  fits: ({ text, json }) => text !== null && json === undefined,
  read: async ({ name, text }) => flattenMetrics(name, await parseToml(name, text ?? "")),
};

/** The last to be asked: any text may be YAML. */
export const yamlReader: MetricsReader<"yaml"> = {
  name: "yaml",
  title: "plain YAML",
  fits: ({ text }) => text !== null,
  detect: ({ text, json, base }) =>
    text !== null && json === undefined && !/\.toml$/i.test(base) && !/^\s*</.test(text),
  async read({ name, text }) {
    if (text === null || text.trim() === "") return flattenMetrics(name, null);
    const { parseYaml } = await import("./yaml.ts");
    return flattenMetrics(name, parseYaml(name, text));
  },
};
