/** The id in `mlflow://<run id>` or `mlflow:<run id>`; null for anything else. */
export function mlflowRunId(written: string): string | null {
  return /^mlflow:(?:\/\/)?([A-Za-z0-9_-]{1,100})$/.exec(written)?.[1] ?? null;
}
