import { visibleLines } from "../core/report/encode.ts";
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

/** A terminal: text from files must not move its cursor or recolour it. The same port, with the answer on stdout and everything else on stderr. */
export function makeTerminalHost(options: TerminalOptions): Host {
  const context: RunContext = {
    repository: options.repository ?? "",
    workflow: "",
    runId: 0,
    attempt: 1,
    event: "",
    actor: "",
    sha: options.sha ?? null,
    ref: "",
    serverUrl: "https://github.com",
    workspace: options.workspace,
    payload: {},
    onRunner: false,
  };
  return {
    context,
    info: (line) => options.stderr(`${visibleLines(line)}\n`),
    annotate: (level, text, place) => options.stderr(`${whereOf(place)}${level}: ${visibleLines(text)}\n`),
    setOutput: async () => {},
    summarize: async (markdown) => options.stdout(markdown.endsWith("\n") ? markdown : `${markdown}\n`),
  };
}

/** As compilers write it, so that editors and terminals make it a link. */
function whereOf(place: AnnotationPlace | undefined): string {
  if (place?.file === undefined) return "";
  const parts = [place.file, place.line, place.line === undefined ? undefined : place.column];
  return `${visibleLines(parts.filter((part) => part !== undefined).join(":"))}: `;
}
