import type { IncomingMessage } from "node:http";
import type { RayCaller } from "./call.ts";

const fileTimeoutMs = 900_000;

/** Files that lie in Ray's log folders, by the State API; a job's own output is such a file. Its node is the
 *  `driver_node_id` of the job. */
export interface RayLogs {
  /** A job's output from its first byte on, as it is written: the stream ends when `signal` is aborted. */
  follow(nodeId: string, submissionId: string, signal: AbortSignal): Promise<IncomingMessage>;
  /** A job's output up to now. */
  read(nodeId: string, submissionId: string): Promise<Buffer>;
  /** @param name within the log folder of that node */
  file(nodeId: string, name: string): Promise<Buffer>;
}

export function makeRayLogs(caller: RayCaller): RayLogs {
  const file = (nodeId: string, name: string) =>
    caller.bytes({
      method: "GET",
      path: "/api/v0/logs/file",
      query: { node_id: nodeId, filename: name, lines: "-1", timeout: String(fileTimeoutMs / 1000) },
      repeatable: true,
      timeoutMs: fileTimeoutMs,
    });
  return {
    file,
    // By name: some versions of Ray fail when they are asked by the job's id alone.
    read: (nodeId, submissionId) => file(nodeId, logOf(submissionId)),
    follow: (nodeId, submissionId, signal) =>
      caller.stream({
        method: "GET",
        path: "/api/v0/logs/stream",
        query: { node_id: nodeId, filename: logOf(submissionId), lines: "-1", interval: "0.5" },
        repeatable: false,
        timeoutMs: 3_600_000,
        signal,
      }),
  };
}

function logOf(submissionId: string): string {
  return `job-driver-${submissionId}.log`;
}
