import { UserError } from "../../errors.ts";
import type { ByteSource } from "../../ports/byte-source.ts";
import { type Findings, makeFindings, put, refusal } from "./findings.ts";
import { flattenMetrics } from "./flatten.ts";
import { parseJson } from "./json.ts";
import { readText } from "./open.ts";
import type { MetricsReader } from "./reader.ts";
import { parseToml } from "./toml.ts";
import { at, listAt, type MetricTree, mapAt, textAt } from "./tree.ts";

const keys = new Set(["vars", "stages", "plots", "params", "metrics", "artifacts", "datasets"]);

/** A DVC pipeline: the files under `metrics`, of the pipeline and of its stages, are followed. One file keeps its
 *  own names; of several, each name begins with its file, as `dvc metrics diff` lists them. */
export const dvcYamlReader: MetricsReader<"dvc-yaml"> = {
  name: "dvc-yaml",
  title: "a DVC pipeline",
  detect: ({ base, text }) => base === "dvc.yaml" && text !== null,
  fits: ({ text }) => text !== null,
  async read({ name, text, source }) {
    const { parseYamlWhole } = await import("./yaml.ts");
    const tree = parseYamlWhole(name, text ?? "");
    const odd = tree instanceof Map ? [...tree.keys()].find((key) => !keys.has(key)) : "";
    if (odd !== undefined) {
      throw refusal(
        name,
        `is no DVC pipeline: it has the key ${JSON.stringify(odd)}`,
        "run `dvc stage list`",
      );
    }
    const { paths, templates } = metricsOf(tree);
    if (paths.length === 0 && templates.length === 0) {
      throw refusal(name, "names no metrics files", "add `metrics:` to a stage, or name the file itself");
    }
    const found = makeFindings();
    for (const path of paths) await follow(found, { name, source, path, isOnly: paths.length === 1 });
    for (const path of templates) found.notes.push(`${name}: ${path} is a template and was not followed`);
    return found;
  },
};

function metricsOf(tree: MetricTree): { paths: string[]; templates: string[] } {
  const all = [...pathsOf(listAt(tree, "metrics"), ".")];
  for (const stage of mapAt(tree, "stages").values()) {
    const body = at(stage, "do") ?? stage;
    all.push(...pathsOf(listAt(body, "metrics"), textAt(body, "wdir") || "."));
  }
  const unique = [...new Set(all)];
  return {
    paths: unique.filter((path) => !path.includes("${")),
    templates: unique.filter((path) => path.includes("${")),
  };
}

/** An entry is a path, or an object with the path as its only key. */
function pathsOf(entries: readonly MetricTree[], folder: string): string[] {
  const paths = entries.map((entry) => (entry instanceof Map ? [...entry.keys()][0] : entry));
  const prefix = folder === "." ? "" : `${folder.replace(/\/+$/, "")}/`;
  return paths.filter((path) => typeof path === "string").map((path) => prefix + path.replace(/^\.\//, ""));
}

async function follow(
  found: Findings,
  { name, source, path, isOnly }: { name: string; source: ByteSource; path: string; isOnly: boolean },
): Promise<void> {
  if (/^([\\/]|[A-Za-z]:)/.test(path) || path.split(/[\\/]/).includes("..")) {
    throw refusal(
      name,
      `names ${JSON.stringify(path)}, which is outside its folder`,
      "name that file itself",
    );
  }
  const file = source.beside?.(path);
  if (file === undefined) {
    throw new UserError({
      code: "unsupported",
      message: `${name} names ${JSON.stringify(path)}, which cannot be read from here`,
      hint: "name the metrics file itself",
      file: name,
    });
  }
  const inner = flattenMetrics(file.name, await parseNamed(file.name, await readText(file)));
  for (const [key, value] of inner.values) put(found, name, isOnly ? key : `${path}:${key}`, value);
  found.skipped += inner.skipped;
}

/** DVC goes by the name's ending; without one it is YAML. */
async function parseNamed(name: string, text: string): Promise<MetricTree> {
  if (text.trim() === "") return null;
  if (/\.json$/i.test(name)) return parseJson(name, text);
  if (/\.toml$/i.test(name)) return parseToml(name, text);
  const { parseYaml } = await import("./yaml.ts");
  return parseYaml(name, text);
}
