import { sha256 } from "../../digest.ts";
import { type Markup, raw } from "./markup.ts";

/** What a page may load: these style sheets and scripts, by digest, and nothing else. */
export function contentPolicy(styles: readonly string[], scripts: readonly string[]): Markup {
  const listed = (contents: readonly string[]) =>
    contents.map((content) => `'${digestOf(content)}'`).join(" ");
  return raw(
    `default-src 'none'; style-src ${listed(styles)}; script-src ${listed(scripts)}; base-uri 'none'`,
  );
}

function digestOf(content: string): string {
  const hex = sha256(content).slice("sha256:".length);
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
