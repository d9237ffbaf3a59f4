import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** What GitHub would show of one pull request. */
export interface Shown {
  readonly number: number;
  readonly title: string;
  readonly branch: string;
  readonly comment: string;
  readonly check: { name: string; conclusion: string; title: string; summary: string };
  /** The self-contained report page, as a browser would open it. */
  readonly report: string;
}

export interface ShownText {
  readonly title: string;
  readonly markdown: string;
}

/** One self-contained page: each comment, check run and report as a person would see them. */
export function renderPage(shown: readonly Shown[], texts: readonly ShownText[]): string {
  const links: [string, string][] = shown.map((one) => [`pr-${one.number}`, `#${one.number} ${one.branch}`]);
  for (const [index, text] of texts.entries()) links.push([`text-${index}`, text.title]);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Evenhand demo: what people see</title><style>${styles}</style></head>
<body><header><h1>Evenhand demo</h1><p>Real models, real statistics, the real clients; GitHub is played by the stand-in.</p>
<nav aria-label="Sections">${links.map(([id, name]) => `<a href="#${id}">${escapeHtml(name)}</a>`).join("")}</nav></header>
<main>${shown.map(renderPullRequest).join("\n")}
${texts.map((text, index) => `<section id="text-${index}"><h2>${escapeHtml(text.title)}</h2><div class="box md">${markdown(text.markdown)}</div></section>`).join("\n")}
</main></body></html>
`;
}

function renderPullRequest(one: Shown): string {
  const mark = one.check.conclusion === "success" ? "✓" : one.check.conclusion === "failure" ? "✗" : "◻";
  return `<section id="pr-${one.number}"><h2>${escapeHtml(one.title)} <small>#${one.number} · ${escapeHtml(one.branch)}</small></h2>
<h3>Comment</h3><div class="box md">${markdown(one.comment)}</div>
<h3>Check run</h3><div class="box"><p class="check ${one.check.conclusion}"><b>${mark} ${escapeHtml(one.check.name)}</b> ${escapeHtml(one.check.conclusion)}: ${escapeHtml(one.check.title)}</p>
<details><summary>Summary of the check</summary><div class="md">${markdown(one.check.summary)}</div></details></div>
<h3>Report</h3><iframe title="Report of #${one.number}" loading="lazy" srcdoc="${escapeHtml(one.report)}"></iframe></section>`;
}

/** Comments come out of Evenhand's own encoder, which is why their HTML may pass. */
function markdown(text: string): string {
  return micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  }).replaceAll("<table>", '<table tabindex="0">');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

const styles = `
:root{--bg:#fff;--fg:#1f2328;--mut:#59636e;--line:#d1d9e0;--soft:#f6f8fa;--link:#0757ba;--good:#0a5ca8;--bad:#b03a06}
@media(prefers-color-scheme:dark){:root{--bg:#0d1117;--fg:#e6edf3;--mut:#9198a1;--line:#30363d;--soft:#151b23;--link:#6cb6ff;--good:#7cc0ff;--bad:#ff9a66}}
*{box-sizing:border-box}html{scroll-padding-top:16px}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
header,main{max-width:980px;margin:0 auto;padding:24px 16px 0}h1{margin:0;font-size:26px}header p{margin:4px 0 12px;color:var(--mut)}
nav{display:flex;flex-wrap:wrap;gap:6px 16px}a{color:var(--link)}
section{padding:28px 0 12px;border-bottom:1px solid var(--line)}h2{font-size:20px;margin:0 0 8px}h2 small{color:var(--mut);font-weight:400;font-size:14px}
h3{font-size:13px;color:var(--mut);font-weight:500;margin:20px 0 6px}
.box{border:1px solid var(--line);border-radius:8px;padding:12px 16px;overflow-wrap:anywhere}
.md table{display:block;max-width:100%;overflow-x:auto;border-collapse:collapse;overflow-wrap:normal}.md th,.md td{border:1px solid var(--line);padding:6px 12px}
.md code{background:var(--soft);border-radius:5px;padding:2px 5px;font:12.5px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.md pre{background:var(--soft);padding:12px;overflow-x:auto;border-radius:6px}.md pre code{padding:0}.md sub{vertical-align:baseline;font-size:12.5px;color:var(--mut)}
.md details{margin:8px 0}summary{cursor:pointer}:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.check{margin:0 0 8px}.check.success b{color:var(--good)}.check.failure b{color:var(--bad)}
iframe{width:100%;height:640px;border:1px solid var(--line);border-radius:8px;background:var(--bg)}
`;
