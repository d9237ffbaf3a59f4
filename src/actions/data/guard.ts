import type { ColumnProfile } from "../../core/data/column-profile.ts";
import { findPersonalData, type Sighting, sight } from "../../core/data/personal-data.ts";
import type { Found } from "../../core/data/store-table.ts";
import type { Finding } from "../../core/record/data.ts";
import { plural } from "../../core/table/wording.ts";
import type { DataPorts } from "./ports.ts";
import type { ReadTable } from "./profile.ts";

export interface Guarded {
  readonly findings: readonly Finding[];
  /** What was found, by table and column: values of these columns are withheld. */
  readonly found: ReadonlyMap<string, Found>;
}

/** Looks for personal data and secrets in a table's texts. Only kinds and counts leave this function. */
export async function guardTable(
  { role, profile }: ReadTable,
  sensitive: ReadonlySet<string>,
  { secrets }: Pick<DataPorts, "secrets">,
): Promise<Guarded> {
  const findings: Finding[] = [];
  const found = new Map<string, Found>();
  for (const column of profile.columns) {
    const personal = findPersonalData(column);
    const secret = await findSecrets(column, secrets);
    if (personal.length + secret.length === 0) continue;
    found.set(
      column.name,
      [...personal, ...secret].map(({ what, rows, looked }) => ({ what, rows, looked })),
    );
    const tell = (check: string, rule: string, sightings: readonly Sighting[]) => {
      for (const { what, rows, looked, first } of sightings) {
        const part = looked < column.rows - column.missing ? ` of ${looked} looked at` : "";
        const message = `probably holds ${/^[aeiou]/i.test(what) ? "an" : "a"} ${what} in ${plural(rows, "row")}${part}; its values are withheld`;
        // Of a column that was declared sensitive nobody needs to be warned.
        const severity = check === "personal-data" && sensitive.has(column.name) ? "info" : "warn";
        findings.push({
          check,
          severity,
          table: role,
          column: column.name,
          message,
          value: rows,
          rule,
          example: profile.place(first),
        });
      }
    };
    tell("personal-data", "a text has the published form of personal data (docs/data.md)", personal);
    tell("secret", "a text is a credential by Secretlint's recommended rules", secret);
  }
  return { findings, found };
}

async function findSecrets({ texts }: ColumnProfile, secrets: DataPorts["secrets"]): Promise<Sighting[]> {
  // Shorter texts are no credential of any kind.
  const long = [...texts.keys()].filter((text) => text.length >= 12);
  if (long.length === 0) return [];
  const kinds = new Map<string, Set<string>>();
  for (const { index, what } of await secrets.find(long)) {
    const known = kinds.get(what) ?? new Set();
    kinds.set(what, known.add(long[index]!));
  }
  return [...kinds].map(([what, hits]) => ({
    what: `credential (${what})`,
    ...sight(texts, (text) => hits.has(text)),
  }));
}
