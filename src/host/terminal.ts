import type { AnnotationPlace, Host, RunContext } from "../ports/host.ts";

export interface TerminalOptions {
  /** The answer, for a person or a pipe. */
  readonly stdout: (text: string) => void;
  /** Progress, warnings and errors. */
  readonly stderr: (text: string) => void;
  readonly workspace: string;
  /** The checked-out commit, when there is a repository. */
  readonly sha?: string | null;
  /** owner/name, when known. */
  readonly repository?: string;
}

/** A terminal: the same port, with the answer on stdout and everything else on stderr. */
export function makeTerminalHost(options: TerminalOptions): Host {
  const context: RunContext = {
    repository: options.repository ?? "",
    workflow: "",
    runId: 0,
    attempt: 1,
    event: "",
    sha: options.sha ?? null,
    ref: "",
    serverUrl: "https://github.com",
    workspace: options.workspace,
    payload: {},
    onRunner: false,
  };
  return {
    context,
    info: (line) => options.stderr(`${printable(line)}\n`),
    annotate: (level, text, place) => options.stderr(`${whereOf(place)}${level}: ${printable(text)}\n`),
    setOutput: async () => {},
    summarize: async (markdown) => options.stdout(markdown.endsWith("\n") ? markdown : `${markdown}\n`),
  };
}

/** As compilers write it, so that editors and terminals make it a link. */
function whereOf(place: AnnotationPlace | undefined): string {
  if (place?.file === undefined) return "";
  const parts = [place.file, place.line, place.line === undefined ? undefined : place.column];
  return `${printable(parts.filter((part) => part !== undefined).join(":"))}: `;
}

/** Text from files must not move the cursor or recolour the terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\uFFFD");
}
