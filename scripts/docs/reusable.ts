import { parse } from "yaml";

/** The workflows that others call. */
export const reusableWorkflows = ["ml-ci", "ml-deploy", "ml-monitor"] as const;

interface Call {
  readonly on: {
    readonly workflow_call: {
      readonly inputs: Readonly<
        Record<string, { description: string; required?: boolean; default?: unknown }>
      >;
      readonly outputs: Readonly<Record<string, { description: string }>>;
    };
  };
  readonly jobs: Readonly<Record<string, { permissions: Readonly<Record<string, string>> }>>;
}

/** What a caller gives, gets and has to allow, as the workflow itself declares it. */
export function reusableTable(text: string): string {
  const { on, jobs } = parse(text) as Call;
  const { inputs, outputs } = on.workflow_call;
  const permissions = Object.values(jobs).flatMap((job) => Object.entries(job.permissions));
  const given = ({ required, default: value }: { required?: boolean; default?: unknown }) =>
    required === true ? "required" : value === "" ? "" : `\`${value}\``;
  return [
    `Permissions: ${permissions.map(([scope, level]) => `\`${scope}: ${level}\``).join(", ")}.`,
    "",
    "| input | what it is | when empty |",
    "| --- | --- | --- |",
    ...Object.entries(inputs).map(([name, each]) => `| \`${name}\` | ${each.description} | ${given(each)} |`),
    "",
    "| output | what it holds |",
    "| --- | --- |",
    ...Object.entries(outputs).map(([name, { description }]) => `| \`${name}\` | ${description} |`),
  ].join("\n");
}
