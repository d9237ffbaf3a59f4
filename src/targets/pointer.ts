import type { Served } from "../core/record/deployment.ts";
import type { Journal, Target, Wanted } from "../ports/target.ts";

/** A place that keeps models by their digest and has one pointer to the model that serves. */
export interface Store {
  readonly name: string;
  /** In sentences, such as "the tag `production`". */
  readonly pointer: string;
  /** What the pointer names, its digest computed from what lies there; both null: nothing. */
  read(): Promise<Served>;
  /** The store's own name for the wanted model when all of it is there; null: it is not. Throws when something else
   *  lies in its place. */
  find(wanted: Wanted): Promise<string | null>;
  /** Puts the model there whole and looks at it again; its name. The pointer stays. */
  put(wanted: Wanted, journal: Journal): Promise<string>;
  /** Moves the pointer, in one step of the store.
   *  @param before what the pointer was read to name; a store that can refuses when it names something else by now */
  point(version: string, wanted: Wanted, before: Served): Promise<void>;
  /** Lets the pointer name nothing, in one step of the store. */
  clear(): Promise<void>;
  /** Keeps the name of what served before, for people and for the way back; left out: the store keeps its own. */
  remember?(version: string): Promise<void>;
  urlOf(version: string): string | null;
  /** What `put` would do, as sentences. */
  plan(wanted: Wanted): Promise<string[]>;
}

/** A target over such a store: everything is in place before the pointer moves, so that a crash leaves the old model
 *  or the new one. */
export function makePointerTarget(store: Store): Target {
  return {
    name: store.name,
    readBack: () => store.read(),
    async plan(wanted, before) {
      const version = await store.find(wanted);
      return [
        ...(version === null ? await store.plan(wanted) : [`use \`${version}\`, which has this digest`]),
        `move ${store.pointer}${before?.version == null ? "" : ` from \`${before.version}\``} to it`,
      ];
    },
    async apply(wanted, _before, journal) {
      const version = (await store.find(wanted)) ?? (await store.put(wanted, journal));
      const current = await store.read();
      if (current.version !== version) {
        if (current.version !== null && store.remember !== undefined) {
          await journal("remember-previous", current.version);
          await store.remember(current.version);
        }
        await journal("move-pointer", `${store.pointer} to ${version}`);
        await store.point(version, wanted, current);
      }
      return { version, url: store.urlOf(version) };
    },
    async restore(before, _failed, journal) {
      const current = await store.read();
      if (before === null || (before.digest === null && before.version === null)) {
        if (current.version === null && current.digest === null) return;
        await journal("clear-pointer", `${store.pointer}: it named nothing before`);
        return store.clear();
      }
      const version = before.version ?? (await store.find(before));
      if (version === null) throw new Error(`the model before is not at the target any more`);
      if (current.version === version) return;
      await journal("move-pointer-back", `${store.pointer} to ${version}`);
      await store.point(version, before, current);
    },
  };
}

/** What a wanted model is called in templates: `{digest}` (64 hex digits), `{digest12}`, `{commit}`, `{model}`,
 *  `{environment}` and `{run}`. */
export function fillTemplate(template: string, wanted: Omit<Wanted, "version">): string {
  const hex = (wanted.digest ?? "").replace(/^sha256:/, "");
  const values: Record<string, string> = {
    digest: hex,
    digest12: hex.slice(0, 12),
    commit: wanted.commit ?? "",
    model: wanted.model,
    environment: wanted.environment,
    run: String(wanted.evidence?.runId ?? ""),
  };
  return template.replace(/\{(\w+)\}/g, (written, name: string) => values[name] ?? written);
}
