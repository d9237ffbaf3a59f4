/** The page's one style sheet. Colour is spent on verdicts: blue is better, vermilion worse. */
const themes = {
  light:
    "--bg:#fff;--fg:#1b2027;--mut:#56606b;--line:#d6dce3;--soft:#f5f7f9;--band:#e3e9ef;--good:#0a5ca8;--bad:#b03a06;--goodbg:#e3effb;--badbg:#fbe9df;--link:#0757ba;--ink:#1b2027",
  dark: "--bg:#0f1319;--fg:#e6eaf0;--mut:#98a2ae;--line:#2d343e;--soft:#171c24;--band:#242d38;--good:#7cc0ff;--bad:#ff9a66;--goodbg:#12283d;--badbg:#3a2014;--link:#79b8ff;--ink:#e6eaf0",
};

const frame = `
*{box-sizing:border-box}
html{scroll-padding-top:24px}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-9999px}
.skip:focus{left:12px;top:8px;background:var(--bg);padding:6px 12px;z-index:9}
.in,main,footer{max-width:1160px;margin:0 auto;padding:0 28px}
.top{border-bottom:1px solid var(--line)}
.in{display:flex;justify-content:space-between;align-items:center;gap:16px;min-height:52px;font-size:13px}
.in p{margin:0;color:var(--mut)}
.in b{color:var(--fg);font-weight:650;letter-spacing:-.01em;margin-right:10px}
button{font:inherit;font-size:13px;color:var(--fg);background:var(--soft);border:1px solid var(--line);border-radius:7px;padding:4px 12px;min-height:32px;white-space:nowrap;cursor:pointer}
button:hover{border-color:var(--mut)}
button[aria-pressed=true]{background:var(--fg);color:var(--bg);border-color:var(--fg)}
.good{color:var(--good)}.bad{color:var(--bad)}.mut{color:var(--mut)}
h1,h2,h3{letter-spacing:-.015em;line-height:1.25;text-wrap:balance}
h2{font-size:20px;font-weight:620;margin:0 0 4px}
h3{font-size:16px;font-weight:620;margin:0 0 4px}
section{padding:34px 0 8px}
section+section{margin-top:20px;border-top:1px solid var(--line)}
.sub{color:var(--mut);margin:0 0 14px;max-width:76ch;font-size:14px}
.note{color:var(--mut);margin:10px 0 0;max-width:84ch;font-size:13px}
ul{margin:6px 0;padding-left:20px}li{margin:3px 0}
footer{color:var(--mut);font-size:12.5px;padding-top:22px;padding-bottom:40px;margin-top:36px;border-top:1px solid var(--line)}`;

const hero = `
.hero{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,440px);gap:12px 48px;align-items:center;padding:44px 0 26px}
.hero.alone{grid-template-columns:minmax(0,1fr)}
.which{margin:0 0 6px;color:var(--mut);font-size:14px}
.which code{color:var(--fg);font-weight:600;font-size:15px;margin-right:8px}
h1{font-size:40px;font-weight:680;letter-spacing:-.03em;line-height:1.1;margin:0 0 14px}
h1 small{display:block;font-size:20px;font-weight:500;letter-spacing:-.01em;color:var(--mut);margin-top:6px}
.model{font-size:28px;font-weight:660;letter-spacing:-.02em;margin:0 0 10px}.model small{font-size:17px;font-weight:500;margin-left:6px}
article{margin:44px 0 0;border-top:2px solid var(--fg)}
.lead{font-size:16.5px;margin:0;max-width:60ch}
.pic{margin:0;background:var(--soft);border:1px solid var(--line);border-radius:12px;padding:16px 18px 14px}
.pic svg{display:block;width:100%;height:auto}
.pic figcaption{font-size:13px;color:var(--mut);margin-top:6px}
.strip{display:flex;flex-wrap:wrap;margin:0;border:1px solid var(--line);border-radius:12px;overflow:hidden;background:var(--line);gap:1px}
.strip div{flex:1 1 160px;background:var(--bg);padding:10px 16px}
dt{color:var(--mut);font-size:12px}dd{margin:1px 0 0;font-size:13.5px}
.alert{border:1px solid var(--line);border-left:4px solid var(--mut);border-radius:8px;padding:10px 16px;margin:18px 0 0;font-size:14px}
.alert p{margin:0}`;

const tables = `
.wide{overflow-x:auto}.wide+.wide{margin-top:20px}.wide code{white-space:nowrap}
.narrow{max-width:760px}
.rows tbody th{min-width:112px}.says{min-width:300px}.says::first-letter{text-transform:uppercase}
table{border-collapse:collapse;width:100%;font-size:14px}
th{font-weight:500;text-align:left}
thead th{color:var(--mut);font-size:12.5px;vertical-align:bottom;padding:0 16px 6px 0;white-space:nowrap}
td,tbody th{padding:9px 16px 9px 0;border-bottom:1px solid var(--line);vertical-align:middle}
tr>:last-child{padding-right:0}tbody tr:last-child>*{border-bottom-color:transparent}
.n{text-align:right;white-space:nowrap}.b{font-weight:620}
.v{font-weight:620;white-space:nowrap}.v.calm{font-weight:500}
.why{display:block;color:var(--mut);font-size:12.5px;font-weight:400;white-space:normal;max-width:26ch}
.tag{display:inline-block;font-size:11.5px;color:var(--mut);border:1px solid var(--line);border-radius:20px;padding:0 8px;margin-right:4px;line-height:18px;white-space:nowrap}
.p{width:286px;padding-right:22px}
.p svg{display:block;width:264px;height:auto}
.rows th code{font-size:13.5px}.rows .w{white-space:normal}.nw{white-space:nowrap}
.filter{display:flex;gap:8px;flex-wrap:wrap;margin:0 0 10px}
.cms{display:grid;grid-template-columns:repeat(auto-fit,minmax(250px,1fr));gap:26px 36px}
.cm{table-layout:fixed}.cm caption{text-align:left;font-weight:600;font-size:14px;padding-bottom:8px}
.cm td,.cm th{border:0;padding:10px 6px;text-align:center;font-size:13px}
.cm tbody th{text-align:right;padding-right:12px;color:var(--mut)}
.cm thead th{color:var(--mut);padding:0 4px 6px;white-space:normal}
.cm tbody td{border:2px solid var(--bg);border-radius:8px;background:var(--soft)}
.cm td b{display:block;font-size:18px;font-weight:620}.cm td span{font-size:12px}
.cm .good{background:var(--goodbg)}.cm .bad{background:var(--badbg)}
.cm .h1{background:color-mix(in srgb,var(--tone) 40%,var(--bg))}.cm .h2{background:color-mix(in srgb,var(--tone) 75%,var(--bg))}
.cm .good{--tone:var(--goodbg)}.cm .bad{--tone:var(--badbg)}
.tree,.tree ul{list-style:none;margin:0;padding:0}.tree ul{margin-left:11px;padding-left:15px;border-left:1px solid var(--line)}
.tree li{margin:0}.tree summary{cursor:pointer}.tree li>.twig{margin-left:17px}
.twig{display:inline-flex;flex-wrap:wrap;gap:2px 16px;align-items:center;vertical-align:middle;padding:4px 0;font-size:14px;max-width:calc(100% - 24px)}
.twig .p{width:auto;padding:0}.twig .p svg{width:198px}
pre{background:var(--soft);border:1px solid var(--line);border-radius:10px;padding:14px 16px;overflow-x:auto;margin:10px 0 0;line-height:1.65;overflow-wrap:normal}
.curves{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,290px),1fr));gap:22px 26px}
.curves figure{min-width:0}.curves summary{font-size:13px;cursor:pointer;color:var(--link)}.curves summary:focus-visible{outline-offset:0}
.curves table{font-size:13px}.curves td,.curves tbody th{padding:4px 12px 4px 0}
.cand{fill:none;stroke:var(--ink);stroke-width:2}.basel{fill:none;stroke:var(--mut);stroke-width:2;stroke-dasharray:6 4}.grid{stroke:var(--line);stroke-width:1;fill:none}
.candbar{fill:var(--ink);opacity:.75}.candpt{fill:var(--ink)}.basept{fill:var(--bg);stroke:var(--mut);stroke-width:2}
svg text{font-size:11px;fill:var(--mut);font-family:inherit}
svg text.big{font-size:13px;fill:var(--fg);font-weight:600}
.band{fill:var(--band)}.zero{stroke:var(--mut);stroke-width:1}.edge{stroke:var(--mut);stroke-width:1;stroke-dasharray:3 3}
.iv{stroke:var(--ink);fill:none}.iv.good{stroke:var(--good)}.iv.bad{stroke:var(--bad)}.iv.calm{stroke:var(--mut)}
.dot{fill:var(--ink);stroke:var(--bg);stroke-width:1.5}.dot.good{fill:var(--good)}.dot.bad{fill:var(--bad)}.dot.calm{fill:var(--mut)}.dot.open{fill:var(--bg);stroke:var(--mut);stroke-width:2}
[hidden]{display:none!important}`;

const small = `
@media(max-width:900px){.hero{grid-template-columns:minmax(0,1fr);padding:32px 0 22px;gap:22px}.pic{max-width:520px}}
@media(max-width:980px){
.in,main,footer{padding-left:18px;padding-right:18px}
h1{font-size:32px}.model{font-size:28px;font-weight:660;letter-spacing:-.02em;margin:0 0 10px}.model small{font-size:17px;font-weight:500;margin-left:6px}
article{margin:44px 0 0;border-top:2px solid var(--fg)}
.lead{font-size:16px}
.strip div{flex-basis:40%;padding:9px 12px}
.rows,.rows tbody{display:block}.rows thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rows tr{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2px 12px;padding:12px 0;border-bottom:1px solid var(--line)}
.rows tr:last-child{border-bottom:0}
.rows td,.rows tbody th{border:0;padding:0;text-align:left}
.rows tbody th{order:-2}.rows .v{text-align:right;order:-1;white-space:normal;min-width:0}.rows .why{max-width:none;text-align:right}
.rows .p{grid-column:1/-1;width:auto;padding:6px 0}.rows .p svg{width:100%;max-width:420px}
.rows .x{font-size:13px;white-space:normal}.rows .x.end{text-align:right}.rows .all{grid-column:1/-1}
.rows .x[data-label]::before{content:attr(data-label) " ";color:var(--mut);font-weight:400}
.rows tbody th,.says{min-width:0}
}`;

const print = `
@media print{:root,:root[data-theme=dark]{${themes.light};color-scheme:light}body{font-size:11px}#theme,.filter,.skip{display:none!important}section,figure,tr{break-inside:avoid}.hero{padding:8px 0}h1{font-size:26px}.wide{overflow:visible}*{print-color-adjust:exact}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media(forced-colors:active){.iv,.zero,.edge{stroke:CanvasText}.dot{fill:CanvasText}}`;

export const style = [
  `:root{${themes.light};color-scheme:light}`,
  `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${themes.dark};color-scheme:dark}}`,
  `:root[data-theme=dark]{${themes.dark};color-scheme:dark}`,
  frame,
  hero,
  tables,
  small,
  print,
].join("\n");
