import { UserError, type UserErrorDetail } from "../../errors.ts";

/** Steps from the root of a configuration to a key or list element. */
export type Path = readonly (string | number)[];

/** One thing that is wrong or doubtful in a configuration, with the place where it stands. */
export interface Problem {
  readonly level: "error" | "warning";
  /** Starts lower-case, names the key; without the place. */
  readonly message: string;
  readonly hint: string;
  readonly path: Path;
  /** 1-based; null when the place is not known. */
  readonly line: number | null;
  readonly column: number | null;
}

/** @example spellPath(["models", "fraud", "gate"]) // "models.fraud.gate" */
export function spellPath(path: Path): string {
  return path.map(String).join(".");
}

/** One problem on one line, with its remedy: `evenhand.yml:3:5: …; …`. */
export function renderProblem(file: string, problem: Problem): string {
  return `${placed(file, problem)}; ${problem.hint}`;
}

function placed(file: string, problem: Problem): string {
  const place = problem.line === null ? file : `${file}:${problem.line}:${problem.column ?? 1}`;
  return `${place}: ${problem.message}`;
}

/** All problems in one error; its line and column are those of the first. */
export function configError(file: string, problems: readonly Problem[]): UserError {
  const [first] = problems;
  const alone = problems.length === 1 && first !== undefined;
  const detail: UserErrorDetail = {
    code: "config-invalid",
    message: alone ? placed(file, first) : problems.map((each) => renderProblem(file, each)).join("\n"),
    hint: alone ? first.hint : `mend the ${problems.length} problems, then run \`evenhand check\``,
    input: "config",
    file,
  };
  if (first?.line != null) detail.line = first.line;
  if (first?.column != null) detail.column = first.column;
  return new UserError(detail);
}
