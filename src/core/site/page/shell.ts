import { type Content, h, type Markup, raw } from "../../report/html/markup.ts";
import { contentPolicy } from "../../report/html/policy.ts";
import { script } from "../../report/html/script.ts";
import { siteStyle } from "../style.ts";
import type { Spot } from "./parts.ts";

export interface Shell extends Spot {
  readonly title: string;
  readonly repository: string;
  /** Which of the tabs this page is; null: one below them. */
  readonly tab: string | null;
  readonly tabs: readonly (readonly [file: string, name: string])[];
  /** The newest time in what the site is made from; null: nothing is in it. */
  readonly asOf: string | null;
  /** Beside the theme's. */
  readonly script?: string;
  /** Read by that script, as JSON. */
  readonly data?: string;
}

/** One whole page: it asks nobody for anything, and runs from a disk as from a server. */
export function pageOf(shell: Shell, body: Content): string {
  const { up, title, repository, asOf } = shell;
  const scripts = [script, ...(shell.script === undefined ? [] : [shell.script])];
  const data =
    shell.data === undefined
      ? null
      : h`<script id="data" type="application/json">${raw(shell.data.replaceAll("<", "\\u003c"))}</script>`;
  const page = h`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="${contentPolicy([siteStyle], scripts)}"><meta name="referrer" content="no-referrer"><title>${title}</title><style>${raw(siteStyle)}</style></head>
<body><a class="skip" href="#main">Skip to the page</a>
<header class="top"><div class="in">${tabsOf(shell)}<div class="tools"><form class="find" role="search" action="${raw(up)}search.html"><input type="search" name="q" aria-label="Search this site" placeholder="Commit, model, word"><button>Search</button></form><button id="theme" type="button" hidden>Theme: system</button></div></div></header>
<main id="main">${body}</main>
<footer>${repository === "" ? null : h`${repository}. `}${asOf === null ? null : h`As of ${asOf.slice(0, 16).replace("T", " ")} UTC. `}Made by Evenhand from the repository's own refs; it loads nothing from anywhere.</footer>
${data}${scripts.map((each) => h`<script>${raw(each)}</script>`)}</body></html>
`;
  return page.markup;
}

function tabsOf({ up, tabs, tab }: Shell): Markup {
  const links = tabs.map(
    ([file, name]) =>
      h`<a href="${raw(`${up}${file}`)}"${file === tab ? raw(' aria-current="page"') : null}>${name}</a>`,
  );
  return h`<nav aria-label="Site"><b>Evenhand</b>${links}</nav>`;
}
