/**
 * Runs the real artifact client in a process of its own, because it reads its environment when it is imported.
 * One argument: a JSON list of steps. Prints one line of JSON after `result:`, one entry a step.
 */
import { DefaultArtifactClient } from "@actions/artifact";

export type Step =
  | { do: "upload"; name: string; files: string[]; root: string; raw?: boolean; days?: number }
  | { do: "list"; findBy?: FindBy; latest?: boolean }
  | { do: "get"; name: string; findBy?: FindBy }
  | { do: "download"; id: number; path: string; findBy?: FindBy; expectedHash?: string }
  | { do: "delete"; name: string; findBy?: FindBy };

export interface FindBy {
  token: string;
  workflowRunId: number;
  repositoryOwner: string;
  repositoryName: string;
}

const client = new DefaultArtifactClient();

async function take(step: Step): Promise<unknown> {
  const where = "findBy" in step && step.findBy !== undefined ? { findBy: step.findBy } : {};
  switch (step.do) {
    case "upload": {
      const days = step.days === undefined ? {} : { retentionDays: step.days };
      return client.uploadArtifact(step.name, step.files, step.root, {
        skipArchive: step.raw ?? false,
        ...days,
      });
    }
    case "list":
      return client.listArtifacts({ latest: step.latest ?? false, ...where });
    case "get":
      return client.getArtifact(step.name, where);
    case "download": {
      const hash = step.expectedHash === undefined ? {} : { expectedHash: step.expectedHash };
      return client.downloadArtifact(step.id, { path: step.path, ...where, ...hash });
    }
    case "delete":
      return client.deleteArtifact(step.name, where);
  }
}

const results: unknown[] = [];
for (const step of JSON.parse(process.argv[2] ?? "[]") as Step[]) {
  try {
    results.push(await take(step));
  } catch (error) {
    results.push({ error: error instanceof Error ? error.message : String(error) });
  }
}
console.log(`result:${JSON.stringify(results)}`);
