import { type Lock, productionOf, reachedFrom } from "../dependencies/lock.ts";

/** Why each runtime dependency is there and is not ours. */
const reasons: Readonly<Record<string, string>> = {
  "@actions/artifact": "the runner's artifact service: uploads and downloads of records and models",
  "@actions/cache": "the runner's cache service: a training that nothing has changed for",
  "@actions/core": "inputs, outputs, masks and the job summary, as the runner reads them",
  "@actions/github": "the context of a run, and the proxy of self-hosted runners",
  "@secretlint/core": "runs the rules below over what may leave",
  "@secretlint/secretlint-rule-preset-recommend":
    "the patterns of tokens of some thirty services, kept by others",
  "@sigstore/bundle": "reads the bundle of an attestation",
  "@sigstore/core": "certificates and signatures in it",
  "@sigstore/protobuf-specs": "the shape of bundles and trusted roots",
  "@sigstore/verify": "verifies an attestation without the network",
  "apache-arrow": "reads Arrow and Feather tables",
  "fast-xml-parser": "reads JUnit files; entities are not expanded",
  flatbuffers: "the format Arrow's headers are in: read here to refuse lengths that a file cannot hold",
  hyparquet: "reads Parquet tables by slices",
  "hyparquet-compressors": "the compressions that Parquet and Arrow files use",
  octokit: "GitHub's API, typed; its retries are switched off, ours are for idempotent calls alone",
  "smol-toml": "reads TOML metrics and pyproject.toml",
  yaml: "reads evenhand.yml with lines and columns for its errors",
  zod: "one schema a record: type, check and published JSON Schema",
};

const kb = (bytes: number) => (bytes < 500 ? "< 1" : Math.round(bytes / 1000).toLocaleString("en"));

/** The table of docs/dependencies.md. @param sizes bytes by package, as `npm run check:dependencies` measured them */
export function dependenciesTable(
  direct: Readonly<Record<string, string>>,
  lock: Lock,
  sizes: Readonly<Record<string, number>>,
): string {
  const packages = productionOf(lock);
  const reached = new Map(Object.keys(direct).map((name) => [name, reachedFrom(name, packages)]));
  const users = (each: string) => [...reached.values()].filter((set) => set.has(each)).length;
  const rows = Object.keys(direct)
    .toSorted()
    .map((name) => {
      const reason = reasons[name];
      if (reason === undefined)
        throw new Error(`scripts/docs/dependencies.ts: say why ${name} is a dependency`);
      const alone = [...(reached.get(name) ?? [])].filter((each) => each !== name && users(each) === 1);
      const brought = alone.filter((each) => sizes[each] !== undefined);
      const theirs = brought.reduce((sum, each) => sum + (sizes[each] ?? 0), 0);
      const licence = packages.get(name)?.licences.join(", ") ?? "";
      return `| \`${name}\` | ${direct[name]} | ${licence} | ${kb(sizes[name] ?? 0)} | ${brought.length === 0 ? "" : `${kb(theirs)} (${brought.length})`} | ${reason} |`;
    });
  const shared = Object.keys(sizes).filter((name) => !(name in direct) && users(name) !== 1);
  const sharedBytes = shared.reduce((sum, name) => sum + (sizes[name] ?? 0), 0);
  const all = Object.values(sizes).reduce((sum, bytes) => sum + bytes, 0);
  return [
    "| package | version | licence | kB | kB of what only it brings (packages) | why |",
    "| --- | --- | --- | --: | --: | --- |",
    ...rows,
    "",
    `${shared.length} packages that several of these need have ${kb(sharedBytes)} kB. In all ${Object.keys(sizes).length} packages, ${kb(all)} kB.`,
  ].join("\n");
}

/** How many bundled packages have which licence. */
export function licencesTable(lock: Lock, sizes: Readonly<Record<string, number>>): string {
  const packages = productionOf(lock);
  const counts = new Map<string, string[]>();
  for (const name of Object.keys(sizes))
    for (const licence of packages.get(name)?.licences ?? ["not in package-lock.json"])
      counts.set(licence, [...(counts.get(licence) ?? []), name]);
  const rows = [...counts].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return [
    "| licence | packages |",
    "| --- | --- |",
    ...rows.map(
      ([licence, names]) =>
        `| ${licence} | ${names.length > 6 ? names.length : names.map((name) => `\`${name}\``).join(", ")} |`,
    ),
  ].join("\n");
}
