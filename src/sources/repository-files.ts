import { open, readdir } from "node:fs/promises";
import { join } from "node:path";

const mostFiles = 10_000;
const mostDepth = 5;
const headBytes = 64 * 1024;
const passedOver = new Set([
  ...["node_modules", ".git", ".venv", "venv", "__pycache__", ".tox", ".evenhand"],
  ...["site-packages", ".dvc", "mlruns", "wandb"],
]);

/** A repository's files near its top, and the beginnings of those of interest. Links are not followed; a large
 *  repository is looked at in part. */
export async function readRepository(
  root: string,
  isOfInterest: (path: string) => boolean,
): Promise<{ paths: string[]; texts: Map<string, string> }> {
  const paths: string[] = [];
  const waiting = [""];
  for (let prefix = waiting.shift(); prefix !== undefined; prefix = waiting.shift()) {
    const entries = await readdir(join(root, prefix), { withFileTypes: true });
    for (const entry of entries) {
      const path = prefix + entry.name;
      if (entry.isFile()) paths.push(path);
      else if (entry.isDirectory() && !passedOver.has(entry.name) && path.split("/").length < mostDepth)
        waiting.push(`${path}/`);
    }
    if (paths.length >= mostFiles) break;
  }
  const texts = new Map<string, string>();
  for (const path of paths.filter(isOfInterest).slice(0, 200))
    texts.set(path, await headOf(join(root, path)));
  return { paths: paths.sort(), texts };
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const buffer = Buffer.alloc(headBytes);
    const { bytesRead } = await handle.read(buffer, 0, headBytes, 0);
    return buffer.toString("utf8", 0, bytesRead);
  } finally {
    await handle.close();
  }
}
