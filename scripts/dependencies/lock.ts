/** What package-lock.json says of the packages that are not for development alone. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

export interface Production {
  readonly versions: readonly string[];
  readonly licences: readonly string[];
  readonly needs: readonly string[];
}

/** By name; a package that is there in several versions is one row. */
export function productionOf(lock: Lock): Map<string, Production> {
  const found = new Map<string, Production>();
  for (const [place, each] of Object.entries(lock.packages)) {
    const name = place.split("node_modules/").at(-1) ?? "";
    if (name === "" || each.dev === true) continue;
    const before = found.get(name);
    found.set(name, {
      versions: [...(before?.versions ?? []), each.version ?? ""],
      licences: [...new Set([...(before?.licences ?? []), each.license ?? "none given"])],
      needs: [...new Set([...(before?.needs ?? []), ...Object.keys(each.dependencies ?? {})])],
    });
  }
  return found;
}

/** The packages that are reached from one, itself included. */
export function reachedFrom(name: string, packages: ReadonlyMap<string, Production>): Set<string> {
  const reached = new Set<string>();
  const walk = (each: string): void => {
    if (reached.has(each) || !packages.has(each)) return;
    reached.add(each);
    packages.get(each)?.needs.forEach(walk);
  };
  walk(name);
  return reached;
}
