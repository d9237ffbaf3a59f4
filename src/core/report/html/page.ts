import type { EvaluationRecord } from "../../record/evaluation.ts";
import { shortSha } from "../../short-sha.ts";
import { caseWord, gatedOf, orderRecords } from "../case.ts";
import { address } from "../encode.ts";
import { figuresOf } from "../figures.ts";
import { overall } from "../first-line.ts";
import { headline } from "../headline.ts";
import type { ReportInput, ReportProblem } from "../input.ts";
import { nameOf } from "../phrase.ts";
import { asSentence, plainly } from "../prose.ts";
import { pendingSentences } from "../section/pending.ts";
import { problemState, splitHint } from "../section/problem.ts";
import { isCommit } from "../section/provenance.ts";
import { carriedPart } from "./carried.ts";
import { dataPart } from "./data.ts";
import { h, type Markup, prose, raw } from "./markup.ts";
import { modelPart } from "./model.ts";
import { verdictMark } from "./parts.ts";
import { plotOf } from "./plot.ts";
import { contentPolicy } from "./policy.ts";
import { script } from "./script.ts";
import { style } from "./style.ts";

/** The whole report as one file that asks the network for nothing: its policy allows this style sheet and
 *  this script by digest, and nothing else. */
export function renderHtml(input: ReportInput): string {
  const records = orderRecords(input.records);
  const several = records.length + input.problems.length !== 1;
  const body = several
    ? [
        overview(input, records),
        ...input.problems.map((problem) => problemPart(problem, 2)),
        ...records.map((record) => article(record, input)),
        ...carriedPart(input),
      ]
    : [
        ...input.problems.map((problem) => problemPart(problem, 1)),
        ...records.map((record) => modelPart(record, input, { id: "m", level: 1 })),
        ...carriedPart(input),
      ];
  const page = h`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="${contentPolicy([style], [script])}; form-action 'none'"><meta name="referrer" content="no-referrer"><title>${titleOf(input)}</title><style>${raw(style)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header class="top"><div class="in"><p><b>Evenhand</b>${where(input)}</p><button id="theme" type="button" hidden>Theme: system</button></div></header>
<main id="main">${body.slice(0, 1)}${alerts(input)}${body.slice(1)}${(input.data ?? []).map((record, k) => dataPart(record, `d${k}`))}</main>
<footer>${footer(input)}</footer>
<script>${raw(script)}</script></body></html>
`;
  return page.markup;
}

function titleOf(input: ReportInput): string {
  const [record] = input.records;
  const single = record !== undefined && input.records.length + input.problems.length === 1;
  return single ? `${headline(record)}, ${record.model}` : plainly(overall(input).statement.verdict);
}

function where({ repository, headSha, title }: ReportInput): Markup {
  const parts = [
    ...(repository === "" ? [] : [h`${repository}`]),
    ...(isCommit(headSha) ? [h`<code>${shortSha(headSha)}</code>`] : []),
    ...(title === null ? [] : [h`${title}`]),
  ];
  return h`${parts.map((part, index) => (index === 0 ? part : h` · ${part}`))}`;
}

function alerts(input: ReportInput): Markup[] {
  const { fork, policyChanged, overridden } = input;
  const list = (items: readonly string[]) =>
    h`<ul>${items.map((item) => h`<li>${prose(asSentence(item))}</li>`)}</ul>`;
  return [
    ...pendingSentences(input).map((sentence) => h`<div class="alert"><p>${prose(sentence)}</p></div>`),
    ...(fork
      ? [
          h`<div class="alert"><p><b>From a fork.</b> These values were computed by the fork's own code in its own run; nothing here ran it a second time.</p></div>`,
        ]
      : []),
    ...(policyChanged.length > 0
      ? [
          h`<div class="alert"><p><b>This pull request changes the rules it is judged by.</b> The base's rules were used; merged, it would change:</p>${list(policyChanged)}</div>`,
        ]
      : []),
    ...(overridden.length > 0
      ? [
          h`<div class="alert"><p><b>Judged again with the base's rules</b>, some verdicts came out otherwise than recorded:</p>${list(overridden)}</div>`,
        ]
      : []),
  ];
}

function overview(input: ReportInput, records: readonly EvaluationRecord[]): Markup {
  const { statement } = overall(input);
  const missing = input.problems.map(
    (problem) =>
      h`<tr><th scope="row">${prose(nameOf(problem))}</th><td class="v bad">∅ no evidence</td><td></td><td></td><td></td></tr>`,
  );
  const rows = records.map((record) => {
    const metric = gatedOf(record)[0];
    const cells =
      metric === undefined
        ? h`<td></td><td></td><td></td>`
        : h`<td class="p">${plotOf(metric)}</td><td><code>${metric.name}</code></td><td class="n b">${figuresOf(metric).delta}</td>`;
    return h`<tr><th scope="row"><a href="#${anchor(record)}">${prose(nameOf(record))}</a></th><td class="v">${verdictMark(caseWord(record))}</td>${cells}</tr>\n`;
  });
  const table = h`<table><thead><tr><th scope="col">model</th><th scope="col">verdict</th><th scope="col">interval</th><th scope="col">metric</th><th scope="col" class="n">change</th></tr></thead><tbody>${missing}${rows}</tbody></table>`;
  return h`<div class="hero alone"><div><h1>${prose(statement.verdict)}</h1><p class="lead">${prose(statement.detail)}</p></div></div><div class="wide" role="region" tabindex="0" aria-label="All models">${table}</div>\n`;
}

function anchor({ model, leg }: EvaluationRecord): string {
  return `m-${model}-${leg}`.replace(/[^\w-]/g, "_");
}

function article(record: EvaluationRecord, input: ReportInput): Markup {
  const id = anchor(record);
  return h`<article id="${id}">${modelPart(record, input, { id, level: 2 })}</article>\n`;
}

function problemPart(problem: ReportProblem, level: 1 | 2): Markup {
  const { verdict, detail } = problemState(problem);
  const title = level === 1 ? h`<h1>${prose(verdict)}</h1>` : h`<h2>${prose(verdict)}</h2>`;
  return h`<div class="hero alone"><div>${title}<p class="lead">${prose(detail)}</p>${mend(problem)}</div></div>\n`;
}

/** A sentence, then the YAML to write. */
function mend({ hint }: ReportProblem): Markup | null {
  if (hint.trim() === "") return null;
  const [lead, yaml] = hint.trim().includes("\n") ? splitHint(hint.trim()) : [hint, ""];
  const lines = yaml.split("\n").map((line) => [raw(/^ */.exec(line)![0]), line.trim(), raw("\n")]);
  const block =
    yaml === "" ? null : h`<pre tabindex="0" aria-label="YAML to write"><code>${lines}</code></pre>`;
  return h`<p><b>To mend it:</b> ${prose([{ sentence: lead }])}</p>${block}`;
}

function footer(input: ReportInput): Markup {
  const [record] = input.records;
  const url = input.runUrl === null ? null : address(input.runUrl);
  const made =
    record === undefined
      ? null
      : h`Evaluated ${record.createdAt.slice(0, 16).replace("T", " ")} UTC by Evenhand ${record.tool.version}. `;
  return h`${made}${url === null ? null : h`<a href="${raw(url.replaceAll("&", "&amp;"))}">The run</a>. `}This page is one file and loads nothing.`;
}
