import { renderSite } from "../core/site/site.ts";
import { gatherKept, type KeptPorts } from "./kept.ts";

export interface SitePorts extends KeptPorts {
  /** Writes files into a folder, making it; what else is in there stays. Returns its path. */
  writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<string>;
}

export interface SiteEnd {
  /** Where it lies. */
  readonly folder: string;
  readonly files: number;
  readonly bytes: number;
  readonly results: number;
  readonly notes: readonly string[];
}

/** Reads the refs and writes the site. It judges nothing. */
export async function makeSite(folder: string, ports: SitePorts): Promise<SiteEnd> {
  const kept = await gatherKept(ports);
  const material = { ...kept, notes: [...kept.notes, ...kept.reach] };
  const files = renderSite(material);
  const bytes = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return {
    folder: await ports.writeFiles(folder, files),
    ...{ files: files.size, bytes, results: material.entries.length, notes: material.notes },
  };
}
