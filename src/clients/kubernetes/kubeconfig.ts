import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { errorMessage, UserError } from "../../errors.ts";

const text = z.string().optional();
const cluster = z.object({
  server: z.string(),
  "certificate-authority": text,
  "certificate-authority-data": text,
  "insecure-skip-tls-verify": z.boolean().optional(),
  "tls-server-name": text,
  "proxy-url": text,
  extensions: z.array(z.object({ name: z.string(), extension: z.unknown() })).nullish(),
});
export const execSchema = z.object({
  apiVersion: z.string(),
  command: z.string().min(1),
  args: z.array(z.string()).nullish(),
  env: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
  installHint: text,
  provideClusterInfo: z.boolean().optional(),
  interactiveMode: text,
});
const user = z.object({
  token: text,
  tokenFile: text,
  username: text,
  password: text,
  "client-certificate": text,
  "client-certificate-data": text,
  "client-key": text,
  "client-key-data": text,
  exec: execSchema.nullish(),
  "auth-provider": z.unknown().optional(),
});
const context = z.object({ cluster: z.string(), user: z.string().default(""), namespace: text });
const named = <N extends string, T extends z.ZodType>(name: N, value: T) =>
  z.array(z.object({ name: z.string(), [name]: value } as { name: z.ZodString } & Record<N, T>)).nullish();
const fileSchema = z.object({
  "current-context": text,
  clusters: named("cluster", cluster),
  users: named("user", user.nullish()),
  contexts: named("context", context),
});

export type ExecPlugin = z.infer<typeof execSchema>;
export type ClusterEntry = z.infer<typeof cluster>;
export type UserEntry = z.infer<typeof user>;

/** The cluster and user that one context names, with the folder that each one's relative paths start from. */
export interface ChosenContext {
  readonly name: string;
  readonly namespace: string | null;
  readonly cluster: { readonly entry: ClusterEntry; readonly folder: string; readonly file: string };
  readonly user: { readonly entry: UserEntry; readonly folder: string };
}

/** Reads kubeconfig files as kubectl does: of one name in several files the first counts. Null when no file is
 *  there. Throws UserError for one that cannot be read, and for a context that is not in them.
 *  @param files absolute paths */
export async function chooseContext(
  files: readonly string[],
  wanted: string | null,
): Promise<ChosenContext | null> {
  const read = (await Promise.all(files.map(readConfig))).filter((one) => one !== null);
  if (read.length === 0) return null;
  const name = wanted ?? read.map((one) => one.content["current-context"]).find((one) => one) ?? "";
  const context = find(read, (one) => one.contexts, name)?.found.context;
  if (context === undefined) throw noContext(name, read);
  const cluster = find(read, (one) => one.clusters, context.cluster);
  if (cluster === undefined) throw missing("cluster", context.cluster, name);
  const user = find(read, (one) => one.users, context.user);
  if (user === undefined && context.user !== "") throw missing("user", context.user, name);
  return {
    name,
    namespace: context.namespace ?? null,
    cluster: { entry: cluster.found.cluster, folder: path.dirname(cluster.file), file: cluster.file },
    user: { entry: user?.found.user ?? {}, folder: path.dirname(user?.file ?? cluster.file) },
  };
}

interface ReadConfig {
  readonly file: string;
  readonly content: z.infer<typeof fileSchema>;
}

async function readConfig(file: string): Promise<ReadConfig | null> {
  try {
    const content = parse(await readFile(file, "utf8"), { maxAliasCount: 100 }) ?? {};
    return { file, content: fileSchema.parse(content) };
  } catch (thrown) {
    if ((thrown as { code?: string }).code === "ENOENT") return null;
    const why = thrown instanceof z.ZodError ? firstProblem(thrown) : errorMessage(thrown).split("\n")[0];
    throw new UserError({
      code: "file-malformed",
      message: `the kubeconfig ${file} cannot be read: ${why}`,
      hint: "`kubectl config view` shows whether kubectl can read it",
      file,
    });
  }
}

function firstProblem({ issues }: z.ZodError): string {
  const [issue] = issues;
  return `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "is malformed"}`;
}

function find<T extends { name: string }>(
  read: readonly ReadConfig[],
  list: (content: ReadConfig["content"]) => readonly T[] | null | undefined,
  name: string,
): { found: T; file: string } | undefined {
  for (const { file, content } of read) {
    const found = list(content)?.find((one) => one.name === name);
    if (found !== undefined) return { found, file };
  }
  return undefined;
}

function noContext(name: string, read: readonly ReadConfig[]): UserError {
  const known = read.flatMap(({ content }) => content.contexts?.map((one) => one.name) ?? []);
  const files = read.map(({ file }) => file).join(", ");
  return new UserError({
    code: "input-invalid",
    message:
      name === "" ? `${files} names no current context` : `${files} has no context ${JSON.stringify(name)}`,
    hint:
      known.length === 0 ? "it has no context at all" : `its contexts are ${known.slice(0, 20).join(", ")}`,
  });
}

function missing(kind: string, name: string, context: string): UserError {
  return new UserError({
    code: "file-malformed",
    message: `the kubeconfig's context ${JSON.stringify(context)} names the ${kind} ${JSON.stringify(name)}, which is not in it`,
    hint: "`kubectl config view` shows what is there",
  });
}
