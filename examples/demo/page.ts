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
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Evenhand demo: what people see</title><style>${styles}</style></head>
<body><header><h1>Evenhand demo</h1><p>Real models, real statistics, the real clients; GitHub is played by the stand-in.</p>
<nav aria-label="Sections"><ul>${shown.map(renderPullLink).join("")}${texts.map(renderTextLink).join("")}</ul></nav></header>
<main>${shown.map(renderPullRequest).join("\n")}
${texts.map(renderText).join("\n")}
</main></body></html>
`;
}

const marks: Readonly<Record<string, string>> = { success: "✓", failure: "✗" };

function renderMark({ conclusion }: Shown["check"]): string {
  return `<b class="mark ${escapeHtml(conclusion)}">${marks[conclusion] ?? "◻"}</b>`;
}

/** A line that says how it ended, so that the list is the demo in short. */
function renderPullLink({ number, branch, check }: Shown): string {
  return `<li>${renderMark(check)} <a href="#pr-${number}">#${number} ${escapeHtml(branch)}</a> <span>${escapeHtml(check.title)}</span></li>`;
}

function renderTextLink({ title }: ShownText, index: number): string {
  return `<li><b class="mark">·</b> <a href="#text-${index}">${escapeHtml(title)}</a></li>`;
}

function renderPullRequest({ number, title, branch, comment, check, report }: Shown): string {
  return `<section id="pr-${number}"><h2>${escapeHtml(title)} <small>#${number} · ${escapeHtml(branch)}</small></h2>
<h3>Comment</h3><div class="box"><p class="by"><b>github-actions</b> <small>bot</small> commented</p><div class="md">${markdown(comment)}</div></div>
<h3>Check run</h3><div class="box pad"><p class="check">${renderMark(check)} <b>${escapeHtml(check.name)}</b> ${escapeHtml(check.conclusion)} · ${escapeHtml(check.title)}</p>
<details><summary>Summary of the check</summary><div class="md">${markdown(check.summary)}</div></details></div>
<h3>Report</h3><iframe title="Report of #${number}" loading="lazy" srcdoc="${escapeHtml(report)}"></iframe></section>`;
}

function renderText({ title, markdown: text }: ShownText, index: number): string {
  return `<section id="text-${index}"><h2>${escapeHtml(title)}</h2><div class="box md">${markdown(text)}</div></section>`;
}

/** Comments come out of Evenhand's own encoder, which is why their HTML may pass. */
function markdown(text: string): string {
  return (
    micromark(text, {
      allowDangerousHtml: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    })
      // They would lead to a repository of that name that is not the demo's.
      .replace(/<a href="https:\/\/github\.com\/[^"]*">(.*?)<\/a>/g, '<span class="link">$1</span>')
      .replaceAll("<table>", '<table tabindex="0">')
      .replaceAll("<pre>", '<pre tabindex="0">')
  );
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
body{margin:0;overflow-wrap:anywhere;background:var(--bg);color:var(--fg);font:15px/1.55 -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif,"Apple Color Emoji","Segoe UI Emoji","Noto Color Emoji"}
header,main{max-width:1040px;margin:0 auto;padding:24px 16px 0}h1{margin:0;font-size:26px}header p{margin:4px 0 16px;color:var(--mut)}
nav ul{list-style:none;margin:0;padding:4px 0;border:1px solid var(--line);border-radius:8px}nav li{padding:5px 16px 5px 40px;text-indent:-24px}nav li>*{text-indent:0}nav span{color:var(--mut);margin-left:6px}
a{color:var(--link)}.mark{display:inline-block;width:20px;color:var(--mut)}.mark.success{color:var(--good)}.mark.failure{color:var(--bad)}
section{padding:32px 0 20px}section+section{border-top:1px solid var(--line)}h2{font-size:20px;line-height:1.3;margin:0 0 8px}h2 small{color:var(--mut);font-weight:400;font-size:14px}
h3{font-size:13px;color:var(--mut);font-weight:500;margin:20px 0 6px}
.box{border:1px solid var(--line);border-radius:8px;overflow:hidden}.box.pad,.md{padding:12px 16px}.pad .md{padding:8px 0 0}
.by{margin:0;padding:6px 16px;background:var(--soft);border-bottom:1px solid var(--line);font-size:13px;color:var(--mut)}.by b{color:var(--fg)}.by small{border:1px solid var(--line);border-radius:9px;padding:0 6px}
.md h3{font-size:16px;font-weight:600;color:var(--fg)}.md>:first-child{margin-top:0}.md>:last-child{margin-bottom:0}
.md table{display:block;max-width:100%;overflow-x:auto;border-collapse:collapse;overflow-wrap:normal}.md th,.md td{border:1px solid var(--line);padding:6px 12px}.md th{text-align:start}.md th[align=right]{text-align:end}.md :is(th,td) code{white-space:pre}
.md code{background:var(--soft);border-radius:5px;padding:2px 5px;font:12.5px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.md pre{background:var(--soft);padding:12px;overflow-x:auto;border-radius:6px}.md pre code{padding:0}.md sub{vertical-align:baseline;font-size:12.5px;color:var(--mut)}
.md details{margin:8px 0}summary{cursor:pointer}:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.check{margin:0 0 8px}
iframe{display:block;width:100%;height:900px;border:1px solid var(--line);border-radius:8px;background:var(--bg)}
`;
