/** An answer that refuses, as GitHub words it. */
export class Problem extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    detail: { errors?: unknown[]; headers?: Record<string, string> } = {},
  ) {
    super(message);
    this.name = "Problem";
    this.status = status;
    this.errors = detail.errors;
    this.headers = detail.headers ?? {};
  }
}

export const notFound = (): Problem => new Problem(404, "Not Found");

/** 422 with GitHub's list of errors. */
export function invalid(resource: string, field: string, message: string): Problem {
  const errors = [{ resource, field, code: "custom", message }];
  return new Problem(422, `Validation Failed: ${message}`, { errors });
}

/** 422 with the sentence alone. */
export const unprocessable = (message: string): Problem => new Problem(422, message);
