import { style as report } from "../report/html/style.ts";

const own = `
.top .in{flex-wrap:wrap;padding-top:8px;padding-bottom:8px}
.top nav{display:flex;flex-wrap:wrap;gap:2px 4px;align-items:center}
.top nav a{color:var(--fg);text-decoration:none;padding:5px 10px;border-radius:7px}
.top nav a:hover{background:var(--soft)}.top nav a[aria-current]{background:var(--soft);font-weight:600}
.top nav b{margin:0 8px 0 0;font-size:14px}
.tools{display:flex;gap:8px;align-items:center;min-width:0}
.find{display:flex;gap:6px;margin:0;min-width:0}
input[type=search]{font:inherit;font-size:13px;color:var(--fg);background:var(--bg);border:1px solid var(--line);border-radius:7px;padding:4px 10px;min-height:32px;width:190px;max-width:100%}
.find.large{margin:0 0 18px}.find.large input{font-size:16px;min-height:42px;width:520px}.find.large button{min-height:42px;font-size:15px}
.strip dd{font-size:17px;font-weight:600;letter-spacing:-.01em}.strip dd small{font-weight:400;font-size:13px;color:var(--mut);letter-spacing:0}
.s{width:200px}.s svg{display:block;width:184px;height:40px}
.spark{fill:none;stroke:var(--ink);stroke-width:1.6}
.feed{list-style:none;margin:0;padding:0;border-left:2px solid var(--line)}
.feed li{position:relative;margin:0;padding:7px 0 7px 22px}
.feed .dotted{position:absolute;left:-11px;top:8px;width:20px;height:20px;line-height:20px;text-align:center;font-size:12px;background:var(--bg);border-radius:50%}
.feed .when{color:var(--mut);font-size:12.5px;display:block}
.feed .on{color:var(--mut)}.feed a,.hits a{color:var(--fg);text-decoration-color:var(--line);text-underline-offset:3px}.feed a:hover,.hits a:hover{color:var(--link);text-decoration-color:currentColor}
time,.x .mini{white-space:nowrap}.says{min-width:170px}h3.others{margin:30px 0 12px}.pic.big+.pic.big{margin-top:14px}
.big .wide-plot{display:block}.big .small-plot{display:none}
.pic.big{padding:20px 22px 14px}.pic summary{font-size:13px;cursor:pointer;color:var(--link)}
.ev{fill:var(--mut)}.evline{stroke:var(--mut);stroke-width:1;stroke-dasharray:2 3;opacity:.7}
.legend{display:flex;flex-wrap:wrap;gap:4px 20px;color:var(--mut);font-size:13px;margin:12px 0 0;padding:0;list-style:none}
.legend svg{width:14px;height:14px;vertical-align:-2px;margin-right:6px}
tr:target>*,li:target,tr:has(:target)>*{background:var(--band)}
tr:target>:first-child,tr:has(:target)>:first-child{box-shadow:inset 3px 0 0 var(--link);padding-left:10px}
.pages{display:flex;flex-wrap:wrap;gap:6px;margin:16px 0 0;padding:0;list-style:none}
.pages a,.pages span{display:block;border:1px solid var(--line);border-radius:7px;padding:3px 11px;font-size:13px;text-decoration:none}
.pages span{background:var(--fg);color:var(--bg);border-color:var(--fg)}
.vals{display:flex;flex-wrap:wrap;gap:3px 16px;font-size:13px}.vals b{font-weight:600}
.mini{font-size:12.5px;color:var(--mut)}
.hits{list-style:none;margin:0;padding:0}.hits li{padding:9px 0;border-bottom:1px solid var(--line);margin:0}.hits .mini{display:block}
.site-hero{padding:38px 0 24px}.site-hero h1{margin-bottom:10px}
.badge{margin:0 0 8px}.badge svg{display:block;max-width:100%;height:auto}
@media(max-width:700px){.top nav a{padding:5px 7px}.top nav b{margin-right:2px}.big .wide-plot{display:none}.big .small-plot{display:block}.pic.big{padding:14px}.site-hero{padding:26px 0 18px}.tools{flex:1 1 100%}.tools .find{flex:1 1 0}.rows .x,.rows .x .mini,time{white-space:normal}.tools .find input{flex:1;width:auto;min-width:0}.find.large input{width:100%}.s{width:auto;grid-column:1/-1}}
@media print{.tools,.pages{display:none}}`;

/** The report's style sheet, and what only a site has. */
export const siteStyle = `${report}\n${own}`;
