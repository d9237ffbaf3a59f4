import type { MlflowOptions } from "../clients/mlflow/http.ts";
import { type MlflowRun, readRun } from "../clients/mlflow/runs.ts";
import { UserError } from "../errors.ts";
import type { ByteSource } from "../ports/byte-source.ts";

export interface MlflowServer extends Omit<MlflowOptions, "uri"> {
  /** MLFLOW_TRACKING_URI; null when it is not set. */
  readonly uri: string | null;
}

/** The metrics of a run at a tracking server, as the JSON that a file of them would hold. Asked for once, when it is first
 *  read.
 *  @throws UserError when no server is named, there is no such run, or it has not finished */
export function makeMlflowRun(written: string, id: string, server: MlflowServer): ByteSource {
  let asked: Promise<Uint8Array> | null = null;
  const bytes = () => {
    asked ??= fetchMetrics(written, id, server);
    return asked;
  };
  return {
    name: written,
    size: async () => (await bytes()).length,
    head: async (count) => (await bytes()).slice(0, count),
    slice: async (start, end) => (await bytes()).slice(start, end),
    async *stream() {
      yield await bytes();
    },
  };
}

async function fetchMetrics(written: string, id: string, server: MlflowServer): Promise<Uint8Array> {
  const { uri } = server;
  if (uri === null || !/^https?:\/\//.test(uri)) {
    const what = uri === null ? "MLFLOW_TRACKING_URI is not set" : "MLFLOW_TRACKING_URI is no http address";
    throw refused(
      written,
      `${written} names a run of a tracking server, and ${what}`,
      "set it to the server's address, for example https://mlflow.example.com; a store on disk is named by its path",
    );
  }
  const run = await readRun({ ...server, uri }, id);
  if (run === null)
    throw refused(written, `the tracking server has no run ${id}`, "name the run by its whole id");
  const why = whyNotUsable(run);
  if (why !== null) throw refused(written, `run ${id} ${why}`, "name a run that has finished");
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(run.metrics)));
}

function whyNotUsable({ status, isDeleted }: MlflowRun): string | null {
  if (isDeleted) return "is deleted";
  return status === "FINISHED" ? null : `has the status ${status || "unknown"}`;
}

function refused(file: string, message: string, hint: string): UserError {
  return new UserError({ code: "file-unreadable", message, hint, file });
}
