import type { InputTable, OutputTable } from "../../src/core/inputs/definition.ts";
import { everyActionInputs, everyActionOutputs } from "../../src/core/inputs/every-action.ts";
import { renderActionYml } from "./action-yml.ts";
import { type ActionPage, actionPages } from "./actions.ts";
import { configKeysTable } from "./config-keys.ts";
import { dependenciesTable, licencesTable } from "./dependencies.ts";
import { fillMarkers } from "./markers.ts";
import { reusableTable, reusableWorkflows } from "./reusable.ts";
import { renderSchemas } from "./schemas.ts";
import {
  checksTable,
  eventsTable,
  inputsTable,
  metricsTable,
  outcomesTable,
  outputsTable,
  permissionsTable,
} from "./tables.ts";
import { threatTables } from "./threat-table.ts";
import { renderVerdictPictures } from "./verdict-pictures.ts";

/** Every generated file as it should be, by path from the root. `read` gives the text that stands around tables;
 *  a README that is not there yet is left out. */
export function renderPages(read: (file: string) => string | null): Map<string, string> {
  const pages = renderSchemas();
  for (const page of actionPages) {
    pages.set(inFolder(page, "action.yml"), renderActionYml(page));
    if (page.folder !== "") fill(pages, read, `${page.folder}/README.md`, readmeParts(page));
  }
  fill(pages, read, "docs/interface.md", interfaceParts());
  fill(pages, read, "docs/permissions.md", permissionParts());
  fill(pages, read, "docs/data.md", { checks: checksTable() });
  fill(pages, read, "docs/security.md", { threats: threatTables() });
  fill(pages, read, "docs/verdict.md", { metrics: metricsTable() });
  fill(pages, read, "docs/recipes/reusable.md", reusableParts(read));
  for (const [file, picture] of renderVerdictPictures()) pages.set(file, picture);
  fill(pages, read, "docs/dependencies.md", dependencyParts(read));
  return pages;
}

export function inFolder({ folder }: ActionPage, file: string): string {
  return folder === "" ? file : `${folder}/${file}`;
}

function fill(
  pages: Map<string, string>,
  read: (file: string) => string | null,
  file: string,
  parts: Record<string, string>,
): void {
  const text = read(file);
  if (text !== null) pages.set(file, fillMarkers(file, text, parts));
}

function readmeParts({ permissions, inputs, outputs }: ActionPage): Record<string, string> {
  return {
    permissions: permissionsTable(permissions),
    inputs: inputsTable(inputs),
    outputs: outputsTable(outputs),
  };
}

function interfaceParts(): Record<string, string> {
  const own = actionPages
    .filter(({ verb }) => verb !== "gate")
    .flatMap(({ verb, inputs, outputs }) => [
      [`${verb}-inputs`, inputsTable(without(inputs, everyActionInputs))],
      [`${verb}-outputs`, outputsTable(without(outputs, everyActionOutputs))],
    ]);
  return {
    events: eventsTable(),
    outcomes: outcomesTable(),
    "config-keys": configKeysTable(),
    "every-input": inputsTable(everyActionInputs),
    "every-output": outputsTable(everyActionOutputs),
    ...Object.fromEntries(own),
  };
}

/** The rows that are an action's own: of another definition, or of another name. */
function without<Table extends InputTable | OutputTable>(table: Table, shared: Table): Table {
  const rows = Object.entries(table).filter(([name, row]) => shared[name] !== row);
  return Object.fromEntries(rows) as Table;
}

function permissionParts(): Record<string, string> {
  return Object.fromEntries(
    actionPages.map(({ verb, permissions }) => [verb, permissionsTable(permissions)]),
  );
}

function dependencyParts(read: (file: string) => string | null): Record<string, string> {
  const load = (file: string) => JSON.parse(read(file) ?? "{}");
  const [lock, sizes] = [load("package-lock.json"), load("scripts/docs/bundle.json")];
  const { dependencies } = load("package.json");
  return {
    dependencies: dependenciesTable(dependencies, lock, sizes),
    licences: licencesTable(lock, sizes),
  };
}

function reusableParts(read: (file: string) => string | null): Record<string, string> {
  return Object.fromEntries(
    reusableWorkflows.flatMap((name) => {
      const text = read(`.github/workflows/${name}.yml`);
      return text === null ? [] : [[name, reusableTable(text)]];
    }),
  );
}
