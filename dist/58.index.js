export const id = 58;
export const ids = [58];
export const modules = {

/***/ 7889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./.cache/js/core/events/plan.js + 2 modules
var events_plan = __webpack_require__(69052);
// EXTERNAL MODULE: ./.cache/js/core/report/summary.js
var summary = __webpack_require__(21479);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
// EXTERNAL MODULE: ./.cache/js/core/report/block.js
var block = __webpack_require__(10930);
// EXTERNAL MODULE: ./.cache/js/core/report/case.js
var report_case = __webpack_require__(5147);
// EXTERNAL MODULE: ./.cache/js/core/report/encode.js
var encode = __webpack_require__(25925);
// EXTERNAL MODULE: ./.cache/js/core/report/first-line.js
var first_line = __webpack_require__(50296);
// EXTERNAL MODULE: ./.cache/js/core/report/headline.js
var headline = __webpack_require__(375);
// EXTERNAL MODULE: ./.cache/js/core/report/limit.js
var limit = __webpack_require__(72536);
// EXTERNAL MODULE: ./.cache/js/core/report/phrase.js
var phrase = __webpack_require__(42582);
// EXTERNAL MODULE: ./.cache/js/core/report/prose.js
var prose = __webpack_require__(3228);
// EXTERNAL MODULE: ./.cache/js/core/report/figures.js
var figures = __webpack_require__(55882);
// EXTERNAL MODULE: ./.cache/js/core/report/verdict-words.js
var verdict_words = __webpack_require__(72766);
;// CONCATENATED MODULE: ./.cache/js/core/report/reading.js


/** What the interval of a metric says about its margin, in a sentence's second half.
 *  @example plainly(reading(rocAuc)) // "the 90 % interval −0.0210 to −0.0115 lies wholly past the −0.0050 allowed" */
function reading(metric) {
    const ends = (0,figures/* oriented */.VW)(metric);
    if (metric.verdict === "not-comparable")
        return ["no difference is computed: the two sides are not comparable"];
    if (metric.status === "identical")
        return ["every output is the same on both sides"];
    if ((0,verdict_words/* isPointOnly */.Rz)(metric))
        return ["a plain number: only its hard limits hold it"];
    if (ends === null)
        return metric.note === "" ? ["no interval"] : [{ sentence: metric.note }];
    const { low, high, allowed, margin } = (0,figures/* figuresOf */.h5)(metric);
    const interval = `the 90 % interval ${low} to ${high}`;
    if (metric.margin === null)
        return [`${interval} has no margin to be held to`];
    return [`${interval} ${position(ends, metric.margin, { allowed, margin })}`];
}
function position({ low, high }, margin, words) {
    if (high < -margin)
        return `lies wholly past the ${words.allowed} allowed`;
    if (low <= -margin) {
        if (high < 0)
            return `is all loss and reaches past the ${words.allowed} allowed`;
        return `reaches past the ${words.allowed} allowed and also holds zero`;
    }
    if (low > 0)
        return "holds only gains";
    if (high < margin)
        return `stays inside the margin of ${words.margin}`;
    return `does not reach the ${words.allowed} allowed`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/context.js
var context = __webpack_require__(39928);
// EXTERNAL MODULE: ./.cache/js/core/report/section/model.js + 2 modules
var model = __webpack_require__(22719);
// EXTERNAL MODULE: ./.cache/js/core/report/section/models.js
var models = __webpack_require__(42453);
// EXTERNAL MODULE: ./.cache/js/core/report/section/problem.js
var section_problem = __webpack_require__(59628);
;// CONCATENATED MODULE: ./.cache/js/core/report/check.js













/** A check run's words: the title is the whole report for a list of checks. */
function renderCheck(input) {
    const [record, ...others] = input.records;
    const single = record !== undefined && others.length === 0 && input.problems.length === 0;
    const body = single
        ? (0,model/* modelBlocks */.Q7)(record)
        : input.records.length + input.problems.length > 1
            ? (0,models/* modelsBlocks */.V)(input)
            : input.problems.flatMap(section_problem/* problemBlocks */.OT);
    const links = { tail: (0,first_line/* linksOf */.hP)(input).join(" · "), notice: (0,first_line/* noticeOf */.QJ)(input) };
    return {
        title: titleOf(input),
        summary: (0,limit/* cutToFit */.XL)([(0,block/* paragraph */.FY)((0,first_line/* firstLine */.TM)(input)), ...(0,context/* contextBlocks */.qH)(input), ...body], links, limit/* checkBudget */.Ik),
        text: single ? (0,limit/* cutToFit */.XL)((0,model/* modelFolds */.ww)(record), { tail: "", notice: links.notice }, limit/* checkBudget */.Ik) : "",
        annotations: annotationsOf(input),
    };
}
function titleOf(input) {
    const [record] = input.records;
    if (record !== undefined && input.records.length + input.problems.length === 1)
        return (0,headline/* headline */.P)(record);
    const { statement } = (0,first_line/* overall */.Me)(input);
    return (0,encode/* clipped */.cz)(`${(0,prose/* plainly */.yG)(statement.verdict)} ${(0,prose/* plainly */.yG)(statement.detail)}`, 99);
}
function annotationsOf(input) {
    const { place } = input;
    if (place === null)
        return [];
    const missing = input.problems.map((problem) => ({
        ...place,
        level: "failure",
        title: (0,encode/* visible */.RK)(`∅ no evidence: ${(0,prose/* plainly */.yG)((0,phrase/* nameOf */.Vb)(problem))}`, 200),
        message: (0,encode/* visible */.RK)(`${problem.message} ${problem.hint}`, 4_000),
    }));
    const noted = (0,report_case/* orderRecords */.t7)(input.records).flatMap((record) => (0,report_case/* gatedOf */.Pq)(record).flatMap((metric) => {
        const level = levelOf(metric);
        if (level === null)
            return [];
        const title = (0,encode/* visible */.RK)(`${(0,prose/* plainly */.yG)((0,phrase/* nameOf */.Vb)(record))}: ${metric.name} ${metric.verdict}`, 200);
        return [{ ...place, level, title, message: messageOf(metric) }];
    }));
    return [...missing, ...noted];
}
function levelOf(metric) {
    if (metric.verdict === "regressed" || metric.verdict === "no-evidence" || metric.floor?.held === false)
        return "failure";
    return (0,report_case/* looksWorse */.rT)(metric) ? "warning" : null;
}
function messageOf(metric) {
    const floor = metric.floor?.held === false ? " Its hard limit is not held." : "";
    return (0,encode/* visible */.RK)(`${metric.name}: ${(0,prose/* plainly */.yG)(reading(metric))}.${floor}`, 4_000);
}

// EXTERNAL MODULE: ./.cache/js/core/report/comment.js + 1 modules
var report_comment = __webpack_require__(50634);
// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
// EXTERNAL MODULE: ./.cache/js/core/report/section/provenance.js
var provenance = __webpack_require__(19896);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/markup.js


/** HTML with its holes filled: strings are encoded, markup stands as it is, null is nothing.
 *  @example h`<td>${"<b>"}</td>`.markup // "<td>&lt;b&gt;</td>" */
function h(strings, ...holes) {
    return {
        markup: strings.map((part, index) => part + (index < holes.length ? fill(holes[index]) : "")).join(""),
    };
}
function fill(content) {
    if (content === null)
        return "";
    if (typeof content === "string")
        return spaced(content);
    if (typeof content === "number")
        return String(content);
    return "markup" in content ? content.markup : content.map(fill).join("");
}
/** Encoded, with the space kept that parts it from its neighbours. */
function spaced(content) {
    if (content.trim() === "")
        return content === "" ? "" : " ";
    return `${/^\s/.test(content) ? " " : ""}${(0,encode/* html */.qy)(content)}${/\s$/.test(content) ? " " : ""}`;
}
/** For style sheets, scripts and pictures that hold nothing of anybody else's. */
function raw(markup) {
    return { markup };
}
function markup_prose(sentence) {
    return { markup: (0,prose/* hypertext */.ge)(sentence) };
}

// EXTERNAL MODULE: ./.cache/js/core/report/number.js
var number = __webpack_require__(41450);
// EXTERNAL MODULE: ./.cache/js/core/report/section/confusion.js
var section_confusion = __webpack_require__(71879);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/parts.js


/** A part of the page with its heading, linked for a screen reader. */
function section(place, name, title, body) {
    const id = `${place.id}-${name}`;
    const heading = place.level === 2 ? h `<h2 id="${id}">${title}</h2>` : h `<h3 id="${id}">${title}</h3>`;
    const label = place.model === null ? h `aria-labelledby="${id}"` : h `aria-label="${`${place.model}: ${name}`}"`;
    return h `<section ${label}>${heading}${body}</section>\n`;
}
function sub(content) {
    return h `<p class="sub">${content}</p>`;
}
function note(content) {
    return h `<p class="note">${content}</p>`;
}
/** Scrolls sideways by itself, never the page; reachable by keyboard. */
function wide({ model }, label, table) {
    return h `<div class="wide" role="region" tabindex="0" aria-label="${model === null ? label : `${model}: ${label}`}">${table}</div>`;
}
/** Shape and word; the colour only repeats them. */
function verdictMark({ shape, word, tone }) {
    return h `<span class="${tone}"><span aria-hidden="true">${shape}</span> ${word}</span>`;
}
function verdictOf(metric, isBroken = false) {
    const limit = isBroken ? h `${verdictMark(verdict_words/* brokenLimit */.tb)}${(0,verdict_words/* isPointOnly */.Rz)(metric) ? null : ", "}` : null;
    const why = metric.note === "" || (0,verdict_words/* isPointOnly */.Rz)(metric) ? null : h `<span class="why">${metric.note}</span>`;
    return h `${limit}${isBroken && (0,verdict_words/* isPointOnly */.Rz)(metric) ? null : verdictMark((0,verdict_words/* wordOf */.aG)(metric))}${why}`;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/confusion.js




/** Both matrices and their difference; for many classes the difference and the pairs that moved most. */
function confusionSection(record, place) {
    const { confusion, threshold } = record;
    if (confusion === null)
        return null;
    const at = threshold === null ? "" : ` Threshold ${(0,number/* plain */.pj)(threshold, 2)}.`;
    const { baseline, candidate } = confusion;
    const many = confusion.labels.length > section_confusion/* mostClasses */.kY;
    const whole = [
        ...(baseline === null || many ? [] : [counts(record, "Base", baseline)]),
        ...(many && baseline !== null ? [] : [counts(record, "Candidate", candidate)]),
        ...(baseline === null ? [] : [differences(record)]),
    ];
    const body = many
        ? whole.map((table) => wide(place, "Confusion matrix", table))
        : h `<div class="cms">${whole}</div>`;
    return section(place, "confusion", "Confusion", [
        sub(`Rows are the truth, columns what the model said.${at} In the difference, the word says whether it helps.`),
        body,
        many ? pairs(record) : null,
    ]);
}
function confusion_frame(record, caption, rows) {
    const labels = record.confusion?.labels ?? [];
    const head = labels.map((label) => h `<th scope="col">said ${label}</th>`);
    const body = rows.map((cells, row) => h `<tr><th scope="row">is ${labels[row] ?? ""}</th>${cells}</tr>`);
    return h `<table class="cm"><caption>${caption}</caption><thead><tr><td></td>${head}</tr></thead><tbody>${body}</tbody></table>\n`;
}
function counts(record, caption, matrix) {
    const rows = matrix.map((cells) => {
        const total = cells.reduce((sum, n) => sum + n, 0);
        return cells.map((n) => {
            const share = total === 0 ? "—" : `${(0,number/* plain */.pj)((100 * n) / total, 1)} %`;
            return h `<td><b>${(0,number/* count */.U9)(n)}</b><span class="mut">${share}</span></td>`;
        });
    });
    return confusion_frame(record, caption, rows);
}
function differences(record) {
    const moved = new Map((0,section_confusion/* movedCells */.HX)(record).map((cell) => [`${cell.row} ${cell.column}`, cell]));
    const labels = record.confusion?.labels ?? [];
    const rows = labels.map((_, row) => labels.map((__, column) => {
        const cell = moved.get(`${row} ${column}`);
        if (cell === undefined)
            return h `<td><b class="mut">0</b><span class="mut">same</span></td>`;
        const tone = cell.better ? "good" : "bad";
        const word = cell.better ? "▲ better" : "▼ worse";
        return h `<td class="${tone}"><b>${(0,number/* signed */.x8)(cell.candidate - cell.baseline, 0)}</b><span>${word}</span></td>`;
    }));
    return confusion_frame(record, "Candidate − base", rows);
}
function pairs(record) {
    const moved = (0,section_confusion/* movedCells */.HX)(record)
        .slice(0, 10)
        .map((cell) => h `<li>${cell.truth}, said ${cell.predicted}: ${(0,number/* count */.U9)(cell.baseline)} → <b>${(0,number/* count */.U9)(cell.candidate)}</b> (${cell.better ? "better" : "worse"})</li>`);
    return h `${note("The cells that moved most:")}<ul>${moved}</ul>`;
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/evidence.js
var evidence = __webpack_require__(78758);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/decision.js










/** From interval to verdict to gate, one row a gated metric. */
function decisionSection(record, place) {
    const gated = (0,report_case/* gatedOf */.Pq)(record);
    const broken = (0,report_case/* brokenOf */.Tb)(record);
    const head = h `<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col">what its interval says</th><th role="columnheader" scope="col" class="n">p of no loss</th><th role="columnheader" scope="col" class="n">smallest loss seen</th><th role="columnheader" scope="col">verdict</th></tr></thead>`;
    const table = h `<table class="rows" role="table">${head}<tbody role="rowgroup">${gated.map((metric) => row(metric, broken.has(metric.name)))}</tbody></table>`;
    const told = new Set(["regressed", "inconclusive"]);
    const untold = record.decision.reasons.filter((reason) => !told.has(reason.code));
    const reasons = untold.map((reason) => h `<li>${markup_prose((0,prose/* asSentence */.KG)(reason.text, (0,phrase/* metricNames */.Zv)(record)))}</li>`);
    const warnings = record.decision.warnings.map((warning) => h `<li>${markup_prose((0,prose/* asSentence */.KG)(warning, (0,phrase/* metricNames */.Zv)(record)))}</li>`);
    return section(place, "decision", "How it was decided", [
        sub([markup_prose((0,evidence/* policySentence */.Yi)(record)), " ", markup_prose((0,evidence/* methodSentence */.bb)(record))]),
        ...(gated.length === 0 ? [] : [table]),
        ...(reasons.length + warnings.length === 0 ? [] : [h `<ul>${reasons}${warnings}</ul>`]),
        note("p is one-sided and Holm-corrected over the gated metrics. The smallest loss seen is the one these rows show in 80 % of runs."),
    ]);
}
function row(metric, isBroken) {
    const p = metric.pHarmAdjusted ?? metric.pHarm;
    return h `<tr role="row"><th role="rowheader" scope="row"><code>${metric.name}</code></th><td role="cell" class="says all">${markup_prose(reading(metric))}</td><td role="cell" class="n x" data-label="p of no loss">${p === null ? "—" : (0,number/* probability */.E5)(p)}</td><td role="cell" class="n x end" data-label="smallest loss seen">${(0,figures/* figuresOf */.h5)(metric).mde}</td><td role="cell" class="v">${verdictMark(isBroken ? verdict_words/* brokenLimit */.tb : (0,verdict_words/* wordOf */.aG)(metric))}</td></tr>\n`;
}
/** What would turn an inconclusive metric into an answer. */
function settleSection(record, place) {
    const open = (0,report_case/* gatedOf */.Pq)(record).filter((metric) => metric.verdict === "inconclusive" && !(0,verdict_words/* isPointOnly */.Rz)(metric));
    if (open.length === 0)
        return null;
    const rows = open.map((metric) => {
        const { margin, mde } = (0,figures/* figuresOf */.h5)(metric);
        const needed = metric.rowsNeeded === null ? "—" : (0,number/* approximately */.YY)(metric.rowsNeeded);
        return h `<tr role="row"><th role="rowheader" scope="row" class="all"><code>${metric.name}</code></th><td role="cell" class="n x" data-label="margin">${margin}</td><td role="cell" class="n x end" data-label="shown from">${mde}</td><td role="cell" class="n b x" data-label="rows needed">${needed}</td><td role="cell" class="n x end" data-label="here">${(0,number/* count */.U9)(metric.n)}</td></tr>\n`;
    });
    const table = h `<table class="rows" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col" class="n">margin</th><th role="columnheader" scope="col" class="n">smallest loss these rows show</th><th role="columnheader" scope="col" class="n">rows needed</th><th role="columnheader" scope="col" class="n">rows here</th></tr></thead><tbody role="rowgroup">${rows}</tbody></table>`;
    return section(place, "settle", "What would settle it", [
        sub("More labelled rows, or a margin as wide as a loss you can live with. Running again on the same rows gives the same interval."),
        table,
    ]);
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/again.js


const roles = ["id", "label", "prediction", "score", "weight", "group"];
/** Shell lines that repeat an evaluation of rows; empty when there were none. Names that a shell would read
 *  are quoted.
 *  @example againLines(record)[1] // "evenhand evaluate --predictions out/predictions.csv --baseline base.csv \\" */
function againLines(record) {
    if (record.task === "scalars" || record.candidate.rows === 0)
        return [];
    const flags = roles.flatMap((role) => {
        const column = record.columns[role];
        return column === undefined ? [] : [`--${role} ${quoted(column)}`];
    });
    const positive = record.positive === null ? [] : [`--positive ${quoted(record.positive)}`];
    const command = `evenhand evaluate --predictions ${quoted(record.candidate.source)} --baseline base.csv`;
    const columns = [...flags, ...positive].join(" ");
    const checkout = record.candidate.sha === null ? [] : [`git checkout ${(0,provenance/* shortSha */.Fu)(record.candidate.sha)}`];
    return columns === "" ? [...checkout, command] : [...checkout, `${command} \\`, `  ${columns}`];
}
/** One word for a POSIX shell. */
function quoted(word) {
    const shown = (0,encode/* visible */.RK)(word, 200);
    return /^[\w./@%+=:,-]+$/.test(shown) && !shown.startsWith("-")
        ? shown
        : `'${shown.replaceAll("'", `'\\''`)}'`;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/evidence.js






/** Digests, where a baseline was looked for, and what was assumed. */
function evidenceSection(record, place) {
    const digests = (0,evidence/* evidenceRows */.dK)(record).map(([what, digest, remark]) => h `<tr><th scope="row">${what}</th><td><code>${digest ?? "—"}</code></td><td>${remark}</td></tr>\n`);
    const table = h `<table><thead><tr><th scope="col">what</th><th scope="col">sha256</th><th scope="col">remark</th></tr></thead><tbody>${digests}</tbody></table>`;
    const looked = record.baseline.looked.map(({ where, result }) => h `<li>${said(where)}: ${said(result)}</li>`);
    const notes = record.notes.map((note) => h `<li>${markup_prose((0,prose/* asSentence */.KG)(note))}</li>`);
    return section(place, "evidence", "Evidence", [
        wide(place, "Digests", table),
        ...(looked.length === 0
            ? []
            : [h `<p class="note">Where a baseline was looked for, in order:</p><ol>${looked}</ol>`]),
        ...(notes.length === 0 ? [] : [h `<p class="note">How the input was read:</p><ul>${notes}</ul>`]),
    ]);
}
function said(text) {
    const sentence = [{ sentence: text }];
    return markup_prose(sentence);
}
/** The commands that give this record on a laptop. */
function againSection(record, place) {
    const lines = againLines(record);
    if (lines.length === 0)
        return null;
    return section(place, "again", "Do it again", [
        sub([
            "Same rows, same words, same verdict. ",
            h `<code>base.csv</code> is the same file as the model at <code>${(0,provenance/* shortSha */.Fu)(record.baseline.sha)}</code> writes it.`,
        ]),
        h `<pre tabindex="0" aria-label="Commands"><code>${lines.map((line) => h `${line}\n`)}</code></pre>`,
    ]);
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/fairness.js
var section_fairness = __webpack_require__(4246);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/fairness.js




const mostGroups = 200;
/** Gaps between groups with their intervals, and the rates they come from. */
function fairnessSection({ fairness = [] }, place) {
    if (fairness.length === 0)
        return null;
    return section(place, "fairness", "Fairness", [
        sub(`${(0,section_fairness/* fairnessFinding */.rZ)(fairness)}. Intervals hold 90 %; gaps do not gate.`),
        ...fairness.flatMap((each) => [
            wide(place, `Gaps by ${each.column}`, gapTable(each)),
            wide(place, `Groups of ${each.column}`, groupTable(each)),
            each.groups.length > mostGroups ? note(`${mostGroups} of ${(0,number/* count */.U9)(each.groups.length)} groups.`) : null,
        ]),
    ]);
}
function gapTable({ column, gaps }) {
    const rows = gaps.map((gap) => {
        const { name, baseline, candidate, own, delta, change, word } = (0,section_fairness/* gapFigures */.m4)(gap);
        return h `<tr><th scope="row"><code>${name}</code></th><td class="n">${baseline} → <b>${candidate}</b></td><td class="n">${own}</td><td class="n b">${delta}</td><td class="n">${change}</td><td>${word}</td></tr>\n`;
    });
    return h `<table><thead><tr><th scope="col">gap by <code>${column}</code></th><th scope="col" class="n">base → candidate</th><th scope="col" class="n">90 % of the gap</th><th scope="col" class="n">change</th><th scope="col" class="n">90 % of the change</th><th scope="col">finding</th></tr></thead><tbody>${rows}</tbody></table>`;
}
function groupTable({ column, groups }) {
    const rows = groups.slice(0, mostGroups).map(({ name, n, excluded, candidate }) => {
        const out = excluded === null ? "" : `left out: ${excluded}`;
        return h `<tr><th scope="row"><code>${name === "" ? "(empty)" : name}</code></th><td class="n">${(0,section_fairness/* number */.ai)(candidate.selection)}</td><td class="n">${(0,section_fairness/* number */.ai)(candidate.truePositive)}</td><td class="n">${(0,section_fairness/* number */.ai)(candidate.falsePositive)}</td><td class="n">${(0,number/* count */.U9)(n)}</td><td>${out}</td></tr>\n`;
    });
    return h `<table><thead><tr><th scope="col"><code>${column}</code></th><th scope="col" class="n">predicted positive</th><th scope="col" class="n">true positive rate</th><th scope="col" class="n">false positive rate</th><th scope="col" class="n">rows</th><th scope="col">part in the gaps</th></tr></thead><tbody>${rows}</tbody></table>`;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/flips.js



/** Rows whose outcome changed, with a filter; the largest change first. */
function flipsSection({ flips }, place) {
    if (flips === null)
        return null;
    const id = `${place.id}-flip-rows`;
    const words = { broken: "▼ broken", fixed: "▲ fixed" };
    const tones = { broken: "bad", fixed: "good" };
    const rows = flips.worst.map((flip) => h `<tr data-change="${flip.change}"><th scope="row"><code>${flip.id}</code></th><td>${flip.label}</td><td class="n">${flip.baseline}</td><td class="n b">${flip.candidate}</td><td class="v ${tones[flip.change]}">${words[flip.change]}</td></tr>\n`);
    const table = h `<table id="${id}"><thead><tr><th scope="col">id</th><th scope="col">truth</th><th scope="col" class="n">base</th><th scope="col" class="n">candidate</th><th scope="col">change</th></tr></thead><tbody>${rows}</tbody></table>`;
    const button = (show, label, pressed) => h `<button type="button" data-show="${show}" aria-pressed="${String(pressed)}">${label}</button>`;
    const filter = h `<div class="filter" role="group" aria-label="Show flips" data-of="${id}" hidden>${button("all", "All", true)}${button("broken", "▼ Broken", false)}${button("fixed", "▲ Fixed", false)}</div>`;
    const moved = flips.broken + flips.fixed;
    return section(place, "flips", "Flips", [
        h `<p class="sub"><b class="bad">▼ ${(0,number/* count */.U9)(flips.broken)} broken</b>: right on the base, wrong now. <b class="good">▲ ${(0,number/* count */.U9)(flips.fixed)} fixed</b>: the other way round. ${(0,number/* counted */.hS)(flips.bothWrong, "row")} wrong on both sides.</p>`,
        ...(rows.length === 0
            ? []
            : [filter, h `<div class="narrow">${wide(place, "Changed rows", table)}</div>`]),
        rows.length < moved && rows.length > 0
            ? note(`${rows.length} of ${(0,number/* counted */.hS)(moved, "changed row")}, the largest change first.`)
            : null,
    ]);
}

// EXTERNAL MODULE: ./.cache/js/core/report/statement.js
var statement = __webpack_require__(96798);
// EXTERNAL MODULE: ./.cache/js/core/report/axis.js
var axis = __webpack_require__(10314);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/mark.js


/** Line, end caps or arrows, and the marker that is the verdict's shape. A span that lies beyond the drawing
 *  as a whole is an arrow with its marker just inside. */
function drawSpan(verdict, span) {
    const { tone } = verdict_words/* verdictWords */.L2[verdict];
    const { y, weight, isOffLeft, isOffRight } = span;
    const cap = weight + 2;
    const room = 3 * cap;
    const at = Math.max(Math.min(span.at, isOffRight ? span.to - room : span.at), isOffLeft ? span.from + room : span.at);
    const [from, to] = [Math.min(span.from, at), Math.max(span.to, at)];
    const end = (x, isOff, side) => isOff
        ? `M${round(x - side * cap)} ${y - cap}l${side * cap} ${cap}l${-side * cap} ${cap}`
        : `M${round(x)} ${y - cap}v${2 * cap}`;
    const left = from === at ? "" : end(from, isOffLeft, -1);
    const right = to === at ? "" : end(to, isOffRight, 1);
    const line = from === to
        ? null
        : h `<path class="iv ${tone}" stroke-width="${weight}" d="M${round(from)} ${y}H${round(to)}"/><path class="iv ${tone}" stroke-width="${weight / 2}" d="${left}${right}"/>`;
    return h `${line}${marker(verdict, at, y, weight + 3)}`;
}
function marker(verdict, x, y, size) {
    const { tone } = verdict_words/* verdictWords */.L2[verdict];
    const [cx, left, right] = [round(x), round(x - size), round(x + size)];
    const [up, down] = [round(y - size * 0.7), round(y + size * 0.7)];
    if (verdict === "regressed")
        return h `<path class="dot bad" d="M${left} ${up}H${right}L${cx} ${y + size}z"/>`;
    if (verdict === "improved")
        return h `<path class="dot good" d="M${left} ${down}H${right}L${cx} ${y - size}z"/>`;
    if (verdict === "inconclusive") {
        return h `<path class="dot open" d="M${left} ${y}L${cx} ${y - size}L${right} ${y}L${cx} ${y + size}z"/>`;
    }
    return h `<circle class="dot ${tone}" cx="${cx}" cy="${y}" r="${round(size * 0.85)}"/>`;
}
function round(x) {
    return Math.round(x * 10) / 10;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/hero-plot.js






const width = 420;
const edge = 12;
/** Margins to either side of zero at most, so that margin and zero stay apart. */
const farthest = 8;
/** The one interval that the first line is about, large, on a plain linear scale, with its numbers. */
function heroPlot(metric) {
    const span = (0,axis/* spanOf */.e)(metric);
    if (span === null || metric.interval === null || metric.margin === null || metric.margin === 0)
        return null;
    const { low, high, delta, allowed } = (0,figures/* figuresOf */.h5)(metric);
    const x = scaleOf(span, metric.margin);
    const [loss, zero, gain] = [x(-metric.margin), x(0), x(metric.margin)].map(Math.round);
    const [from, to] = [x(span.low), x(span.high)];
    const middle = Math.round(Math.min(Math.max(x(span.point), 100), width - 100));
    const label = `${metric.name}: ${(0,prose/* plainly */.yG)(reading(metric))}`;
    return h `<figure class="pic"><svg viewBox="0 0 420 148" role="img" aria-label="${label}"><text x="0" y="11">◂ worse</text><text x="420" y="11" text-anchor="end">better ▸</text><rect class="band" x="${loss}" y="22" width="${gain - loss}" height="90"/><path class="zero" d="M${zero} 22V112"/><path class="edge" d="M${loss} 22V112"/><text class="big" x="${middle}" y="46" text-anchor="middle">${delta}</text>${drawSpan(metric.verdict, { from, at: x(span.point), to, y: 70, weight: 5, isOffLeft: from <= edge, isOffRight: to >= width - edge })}<text x="${middle}" y="98" text-anchor="middle">${`${low} to ${high}`}</text><text x="${loss}" y="128" text-anchor="middle">allowed</text><text x="${loss}" y="142" text-anchor="middle">${allowed}</text><text x="${zero}" y="128" text-anchor="middle">0</text></svg><figcaption>Change of <code>${metric.name}</code> and its 90 % interval. The grey band is the margin.</figcaption></figure>`;
}
/** From the interval or one and a half margins, whichever is wider, to pixels. */
function scaleOf(span, margin) {
    const reach = (value) => Math.min(Math.max(value, 1.5 * margin), farthest * margin);
    const [left, right] = [-reach(-span.low), reach(span.high)];
    const air = 0.1 * (right - left);
    const perUnit = (width - 2 * edge) / (right - left + 2 * air);
    return (value) => Math.min(Math.max(edge + (value - left + air) * perUnit, edge), width - edge);
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/hero.js







/** What happened, in a word as large as a fist, the sentence with the numbers, and the interval drawn. */
function heroOf(record, level) {
    const lead = (0,report_case/* gatedOf */.Pq)(record).find((metric) => heroPlot(metric) !== null);
    const picture = lead === undefined || !isDrawn(record) ? null : heroPlot(lead);
    const { shape, word, tone } = (0,report_case/* caseWord */.BK)(record);
    const title = h `<span class="${tone}"><span aria-hidden="true">${shape}</span> ${capital(word)}</span>`;
    const heading = level === 1
        ? h `<h1>${title}<small>${gateWord(record)}</small></h1>`
        : h `<h2 class="model">${title} <small class="mut">${gateWord(record)}</small></h2>`;
    return h `<div class="hero ${picture === null ? "alone" : ""}"><div><p class="which">${markup_prose((0,phrase/* nameOf */.Vb)(record))}${taskOf(record)}</p>${heading}<p class="lead">${markup_prose((0,statement/* stateOf */.L)(record).detail)}</p></div>${picture}</div>\n`;
}
function isDrawn(record) {
    return !["not-comparable", "no-baseline", "no-evidence", "floor"].includes((0,report_case/* caseOf */.KC)(record));
}
function gateWord(record) {
    if ((0,report_case/* isRed */.iI)(record))
        return "The gate failed.";
    if (record.decision.result === "no-baseline")
        return "The gate is neutral.";
    return (0,report_case/* caseOf */.KC)(record) === "ungated" ? "Nothing is gated." : "The gate passed.";
}
function taskOf({ task, positive }) {
    const words = {
        binary: "binary classification",
        multiclass: "classification",
        regression: "regression",
        ranking: "ranking",
        forecast: "forecast",
        text: "text",
        scalars: "numbers as reported",
    };
    return positive === null ? words[task] : `${words[task]}, positive class ${positive}`;
}
function capital(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** Candidate, baseline, rows, rules: the strip under the hero. */
function stripOf(record) {
    const { baseline, candidate, policy, decision } = record;
    const cells = [
        ["Candidate", h `<code>${(0,provenance/* shortSha */.Fu)(candidate.sha)}</code>`],
        [
            "Baseline",
            baseline.sha === null
                ? baselineWord(record)
                : h `<code>${(0,provenance/* shortSha */.Fu)(baseline.sha)}</code>${nearnessOf(record)}`,
        ],
        ["From", sourceOf(record)],
        ["Rows", rowsOf(record.metrics, candidate.rows)],
        ["Evaluation set", setOf(record)],
        [
            "Rules",
            `${decision.mode}${decision.strict ? ", strict" : ""}, ${{ base: "from the base commit", file: "of this checkout", "built-in": "built in" }[policy.source]}`,
        ],
    ];
    return h `<dl class="strip">${cells.map(([term, value]) => h `<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}
function baselineWord({ baseline }) {
    return baseline.source === "path" ? "a file" : "none yet";
}
function nearnessOf({ baseline }) {
    if (baseline.distance === null)
        return "";
    return baseline.distance === 0 ? ", the base commit" : `, ${(0,number/* count */.U9)(baseline.distance)} before the base`;
}
function sourceOf({ baseline }) {
    if (baseline.source === "none" || baseline.status === "none")
        return "—";
    const store = baseline.source === "path" ? "a file of this checkout" : "its run's artifact";
    return baseline.ageDays === null ? store : `${store}, ${(0,number/* age */.KW)(baseline.ageDays)}`;
}
function rowsOf(metrics, rows) {
    const compared = metrics.reduce((most, metric) => Math.max(most, metric.n), 0);
    return compared === rows || compared === 0 ? (0,number/* count */.U9)(rows) : `${(0,number/* count */.U9)(compared)} of ${(0,number/* count */.U9)(rows)}`;
}
function setOf({ baseline, differs, receipt }) {
    if (receipt.evalSet === null)
        return "no rows";
    if (differs.length > 0)
        return "≠ differs";
    return baseline.status === "found" ? "✔ the same" : "nothing beside it";
}

// EXTERNAL MODULE: ./.cache/js/core/report/section/metric-table.js
var metric_table = __webpack_require__(31190);
// EXTERNAL MODULE: ./.cache/js/core/report/section/slices.js
var slices = __webpack_require__(56616);
// EXTERNAL MODULE: ./.cache/js/core/report/section/ungated.js
var ungated = __webpack_require__(74071);
;// CONCATENATED MODULE: ./.cache/js/core/report/html/plot.js





const plot_width = 264;
const plot_edge = 8;
/** Where eight margins lie, as in the bars of a comment: 1 + log₂(8)/2. */
const reach = 2.5;
/** The header of a column of plots. */
function plotAxis() {
    return h `<svg viewBox="0 0 264 30" width="264" height="30" aria-hidden="true"><text x="0" y="10">◂ worse</text><text x="264" y="10" text-anchor="end">better ▸</text><text x="${toX(-1)}" y="26" text-anchor="middle">−margin</text><text x="${toX(0)}" y="26" text-anchor="middle">0</text><text x="${toX(1)}" y="26" text-anchor="middle">+margin</text></svg>`;
}
/** The interval of one metric in a row of a table, measured in its own margin; past the margin each step is
 *  a doubling. */
function plotOf(metric) {
    const span = (0,axis/* spanOf */.e)(metric);
    const isInterval = metric.interval !== null || metric.status === "identical";
    if (span === null || !isInterval)
        return h `<span class="mut">${wordsFor(metric)}</span>`;
    const [low, point, high] = [span.low, span.point, span.high].map((value) => plot_position(value, metric, span));
    const drawn = {
        from: toX(clamp(low)),
        at: toX(clamp(point)),
        to: toX(clamp(high)),
        y: 14,
        weight: 3,
        isOffLeft: low < -reach,
        isOffRight: high > reach,
    };
    const band = metric.margin !== null && metric.margin > 0
        ? h `<rect class="band" x="${toX(-1)}" y="0" width="${toX(1) - toX(-1)}" height="28"/>`
        : null;
    return h `<svg viewBox="0 0 264 28" width="264" height="28" role="img" aria-label="${`${metric.name}: ${(0,prose/* plainly */.yG)(reading(metric))}`}">${band}<path class="zero" d="M${toX(0)} 0V28"/>${drawSpan(metric.verdict, drawn)}</svg>`;
}
function wordsFor(metric) {
    if (metric.verdict === "not-comparable")
        return "not compared";
    return metric.delta === null ? "nothing to draw" : "no interval";
}
/** In margins; with a margin of 0 or none the axis is as wide as the interval. */
function plot_position(value, metric, span) {
    if (metric.margin !== null && metric.margin > 0)
        return (0,axis/* place */.i)(value, metric.margin);
    const widest = Math.max(Math.abs(span.low), Math.abs(span.high), Number.MIN_VALUE);
    return (value / widest) * (reach - 0.5);
}
function clamp(at) {
    return Math.min(Math.max(at, -reach), reach);
}
/** Tenths of a pixel. */
function toX(at) {
    return Math.round((plot_width / 2 + (at / reach) * (plot_width / 2 - plot_edge)) * 10) / 10;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/metrics.js











/** The candidate's own values, when there is nothing to hold them against. */
function valuesSection(record, place) {
    const metrics = [...(0,report_case/* gatedOf */.Pq)(record), ...record.metrics.filter((metric) => !metric.gated)];
    const limits = metrics.some(metric_table/* hasFloor */.hP);
    const rows = metrics.map((metric) => h `<tr><th scope="row"><code>${metric.name}</code>${metric.direction === "lower" ? " ↓" : ""}</th><td class="n b">${(0,figures/* figuresOf */.h5)(metric).candidate}</td>${limits ? h `<td>${(0,metric_table/* limitOf */.LF)(metric)}</td>` : null}</tr>\n`);
    const table = h `<table><thead><tr><th scope="col">metric</th><th scope="col" class="n">this run</th>${limits ? h `<th scope="col">hard limit</th>` : null}</tr></thead><tbody>${rows}</tbody></table>`;
    return section(place, "metrics", "Metrics", [
        sub("The values of this run. No change is shown, because there is nothing it could honestly be measured from."),
        h `<div class="narrow">${wide(place, "Values of this run", table)}</div>`,
    ]);
}
/** Every metric, gated ones first; on a phone each row becomes a card. */
function metricsSection(record, place) {
    const gated = (0,report_case/* gatedOf */.Pq)(record);
    const broken = (0,report_case/* brokenOf */.Tb)(record);
    const rest = (0,report_case/* worstFirst */.md)(record.metrics.filter((metric) => !metric.gated));
    const arrow = [...gated, ...rest].some((metric) => metric.direction === "lower");
    return section(place, "metrics", "Metrics", [
        sub(`The line is the 90 % interval of the change, the one that decides; the grey band is the margin. Each row is drawn in its own margin and turned so that right is better.${arrow ? " ↓ marks a metric where lower is better." : ""}`),
        h `<table class="rows" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col">verdict</th><th role="columnheader" scope="col" class="p"><span class="vh">interval plot</span>${plotAxis()}</th><th role="columnheader" scope="col" class="n">change</th><th role="columnheader" scope="col" class="n">base → candidate</th><th role="columnheader" scope="col" class="n">90 % interval</th><th role="columnheader" scope="col" class="n">margin</th></tr></thead><tbody role="rowgroup">${[...gated, ...rest].map((metric) => metricRow(metric, broken.has(metric.name)))}</tbody></table>`,
        (0,evidence/* hasIntervals */.ZT)(record) ? note(evidence/* artifactSentence */.uh) : null,
    ]);
}
function metricRow(metric, isBroken) {
    const { delta, baseline, candidate, low, high, margin } = (0,figures/* figuresOf */.h5)(metric);
    const compared = metric.verdict !== "not-comparable";
    const tags = [
        ...(metric.gated ? ["gate"] : []),
        ...(metric.proved ? ["to prove"] : []),
        ...(metric.floor === null ? [] : [(0,metric_table/* limitOf */.LF)(metric)]),
    ].map((tag) => h `<span class="tag">${tag}</span>`);
    const arrow = metric.direction === "lower" ? h ` <span aria-label="lower is better" role="img">↓</span>` : null;
    const interval = metric.interval === null || !compared ? "—" : `${low} to ${high}`;
    const pair = compared && metric.baseline !== null ? h `${baseline} → <b>${candidate}</b>` : h `<b>${candidate}</b>`;
    return h `<tr role="row"><th role="rowheader" scope="row"><code>${metric.name}</code>${arrow} ${tags}</th><td role="cell" class="v ${(0,verdict_words/* wordOf */.aG)(metric).tone === "calm" ? "calm" : ""}">${verdictOf(metric, isBroken)}</td><td role="cell" class="p">${plotOf(metric)}</td><td role="cell" class="n b x" data-label="change">${compared ? delta : "—"}</td><td role="cell" class="n x end"><span>${pair}</span></td><td role="cell" class="n x" data-label="90 %">${interval}</td><td role="cell" class="n x end" data-label="margin">${compared ? margin : "—"}</td></tr>\n`;
}
const mostSlices = 200;
/** Slices, worst first. */
function slicesSection(record, place) {
    const rows = (0,slices/* sliceRows */.mG)(record);
    if (rows.length === 0)
        return null;
    const cells = rows.slice(0, mostSlices).map(({ name, metric }) => {
        const { delta, baseline, candidate } = (0,figures/* figuresOf */.h5)(metric);
        return h `<tr role="row"><th role="rowheader" scope="row"><code>${name}</code></th><td role="cell" class="v ${(0,verdict_words/* wordOf */.aG)(metric).tone === "calm" ? "calm" : ""}">${verdictOf(metric)}</td><td role="cell" class="p">${plotOf(metric)}</td><td role="cell" class="x all" data-label="metric"><code>${metric.name}</code></td><td role="cell" class="n b x" data-label="change">${delta}</td><td role="cell" class="n x end"><span>${baseline} → <b>${candidate}</b></span></td><td role="cell" class="n x end" data-label="rows">${(0,number/* count */.U9)(metric.n)}</td></tr>\n`;
    });
    const more = rows.length > mostSlices ? note(`The ${mostSlices} worst of ${(0,number/* count */.U9)(rows.length)} are listed.`) : null;
    return section(place, "slices", "Slices", [
        sub(`${(0,ungated/* finding */.g)(rows.map((row) => row.metric))}, of ${(0,number/* count */.U9)(rows.length)}. ${(0,slices/* slicesRule */.Ut)(rows)}`),
        h `<table class="rows" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">slice</th><th role="columnheader" scope="col">verdict</th><th role="columnheader" scope="col" class="p"><span class="vh">interval plot</span>${plotAxis()}</th><th role="columnheader" scope="col">metric</th><th role="columnheader" scope="col" class="n">change</th><th role="columnheader" scope="col" class="n">base → candidate</th><th role="columnheader" scope="col" class="n">rows</th></tr></thead><tbody role="rowgroup">${cells}</tbody></table>`,
        more,
    ]);
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/model.js













/** Everything about one model, in the order a reader asks. */
function modelPart(record, id, level) {
    const name = (0,prose/* plainly */.yG)((0,phrase/* nameOf */.Vb)(record));
    const place = { id, level: level === 1 ? 2 : 3, model: level === 1 ? null : name };
    const compared = (0,provenance/* isCompared */.uQ)(record);
    const nothingBeside = ["no-baseline", "not-comparable"].includes((0,report_case/* caseOf */.KC)(record));
    const parts = [
        compared ? null : differsSection(record, place),
        nothingBeside ? valuesSection(record, place) : metricsSection(record, place),
        settleSection(record, place),
        causesSection(record, place),
        compared ? slicesSection(record, place) : null,
        fairnessSection(record, place),
        compared ? flipsSection(record, place) : null,
        confusionSection(record, place),
        nothingBeside ? null : decisionSection(record, place),
        evidenceSection(record, place),
        againSection(record, place),
    ];
    return h `${heroOf(record, level)}${stripOf(record)}${parts}`;
}
function differsSection(record, place) {
    if ((0,report_case/* caseOf */.KC)(record) !== "not-comparable" || record.differs.length === 0)
        return null;
    const items = record.differs.map((text) => h `<li>${markup_prose((0,prose/* asSentence */.KG)(text))}</li>`);
    return section(place, "differs", "What differs", [
        h `<ul>${items}</ul>`,
        h `<p class="note">Merge the change of the evaluation set by itself, so that the base has a result on it; or score the base's model on the new set and name that file as <code>baseline</code>.</p>`,
    ]);
}
function causesSection({ causes }, place) {
    if (causes.length === 0)
        return null;
    const list = (0,prose/* listed */.KE)(causes.map((cause) => [{ code: cause }]), 20);
    return section(place, "causes", "Changed with it", [
        h `<p>${markup_prose(list)}. That they changed together does not yet make one the cause of the other.</p>`,
    ]);
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html/script.js
/** The page's one script: the colour theme and the filter of flips. Without it everything is still there. */
const script = `
(() => {
  const root = document.documentElement;
  const names = ["System", "Light", "Dark"];
  const button = document.getElementById("theme");
  const read = () => { try { return localStorage.getItem("evenhand-theme") || "System"; } catch { return "System"; } };
  const show = (name) => {
    if (name === "System") delete root.dataset.theme; else root.dataset.theme = name.toLowerCase();
    button.textContent = "Theme: " + name.toLowerCase();
    try { localStorage.setItem("evenhand-theme", name); } catch {}
  };
  let theme = read();
  button.hidden = false;
  show(theme);
  button.addEventListener("click", () => {
    theme = names[(names.indexOf(theme) + 1) % names.length];
    show(theme);
  });
  for (const group of document.querySelectorAll(".filter")) {
    group.hidden = false;
    const rows = document.getElementById(group.dataset.of).querySelectorAll("tbody tr");
    const buttons = [...group.querySelectorAll("button")];
    group.addEventListener("click", (event) => {
      const chosen = event.target.closest("button");
      if (!chosen) return;
      for (const each of buttons) each.setAttribute("aria-pressed", String(each === chosen));
      const wanted = chosen.dataset.show;
      for (const row of rows) row.hidden = wanted !== "all" && row.dataset.change !== wanted;
    });
  }
})();
`;

;// CONCATENATED MODULE: ./.cache/js/core/report/html/style.js
/** The page's one style sheet. Colour is spent on verdicts: blue is better, vermilion worse. */
const themes = {
    light: "--bg:#fff;--fg:#1b2027;--mut:#56606b;--line:#d6dce3;--soft:#f5f7f9;--band:#e3e9ef;--good:#0a5ca8;--bad:#b03a06;--goodbg:#e3effb;--badbg:#fbe9df;--link:#0757ba;--ink:#1b2027",
    dark: "--bg:#0f1319;--fg:#e6eaf0;--mut:#98a2ae;--line:#2d343e;--soft:#171c24;--band:#242d38;--good:#7cc0ff;--bad:#ff9a66;--goodbg:#12283d;--badbg:#3a2014;--link:#79b8ff;--ink:#e6eaf0",
};
const style_frame = `
*{box-sizing:border-box}
html{scroll-padding-top:24px}
body{margin:0;background:var(--bg);color:var(--fg);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;font-size:.9em}
a{color:var(--link)}
:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-9999px}
.skip:focus{left:12px;top:8px;background:var(--bg);padding:6px 12px;z-index:9}
.in,main,footer{max-width:1080px;margin:0 auto;padding:0 28px}
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
.wide{overflow-x:auto}.wide code{white-space:nowrap}
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
.rows th code{font-size:13.5px}
.filter{display:flex;gap:8px;flex-wrap:wrap;margin:0 0 10px}
.cms{display:grid;grid-template-columns:repeat(auto-fit,minmax(250px,1fr));gap:26px 36px}
.cm{table-layout:fixed}.cm caption{text-align:left;font-weight:600;font-size:14px;padding-bottom:8px}
.cm td,.cm th{border:0;padding:10px 6px;text-align:center;font-size:13px}
.cm tbody th{text-align:right;padding-right:12px;color:var(--mut)}
.cm thead th{color:var(--mut);padding:0 4px 6px;white-space:normal}
.cm tbody td{border:2px solid var(--bg);border-radius:8px;background:var(--soft)}
.cm td b{display:block;font-size:18px;font-weight:620}.cm td span{font-size:12px}
.cm .good{background:var(--goodbg)}.cm .bad{background:var(--badbg)}
pre{background:var(--soft);border:1px solid var(--line);border-radius:10px;padding:14px 16px;overflow-x:auto;margin:10px 0 0;line-height:1.65;overflow-wrap:normal}
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
.rows tbody th{order:-2}.rows .v{text-align:right;order:-1}.rows .why{max-width:none;text-align:right}
.rows .p{grid-column:1/-1;width:auto;padding:6px 0}.rows .p svg{width:100%;max-width:420px}
.rows .x{font-size:13px;white-space:normal}.rows .x.end{text-align:right}.rows .all{grid-column:1/-1}
.rows .x[data-label]::before{content:attr(data-label) " ";color:var(--mut);font-weight:400}
.rows tbody th,.says{min-width:0}
}`;
const print = `
@media print{:root,:root[data-theme=dark]{${themes.light};color-scheme:light}body{font-size:11px}#theme,.filter,.skip{display:none!important}section,figure,tr{break-inside:avoid}.hero{padding:8px 0}h1{font-size:26px}.wide{overflow:visible}*{print-color-adjust:exact}}
@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media(forced-colors:active){.iv,.zero,.edge{stroke:CanvasText}.dot{fill:CanvasText}}`;
const style = [
    `:root{${themes.light};color-scheme:light}`,
    `@media(prefers-color-scheme:dark){:root:not([data-theme=light]){${themes.dark};color-scheme:dark}}`,
    `:root[data-theme=dark]{${themes.dark};color-scheme:dark}`,
    style_frame,
    hero,
    tables,
    small,
    print,
].join("\n");

;// CONCATENATED MODULE: ./.cache/js/core/report/html/page.js
















/** The whole report as one file that asks the network for nothing: its policy allows this style sheet and
 *  this script by digest, and nothing else. */
function renderHtml(input) {
    const records = (0,report_case/* orderRecords */.t7)(input.records);
    const several = records.length + input.problems.length !== 1;
    const body = several
        ? [
            overview(input, records),
            ...input.problems.map((problem) => problemPart(problem, 2)),
            ...records.map(article),
        ]
        : [
            ...input.problems.map((problem) => problemPart(problem, 1)),
            ...records.map((record) => modelPart(record, "m", 1)),
        ];
    const page = h `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${digestOf(style)}'; script-src '${digestOf(script)}'; base-uri 'none'; form-action 'none'"><meta name="referrer" content="no-referrer"><title>${page_titleOf(input)}</title><style>${raw(style)}</style></head>
<body><a class="skip" href="#main">Skip to the report</a>
<header class="top"><div class="in"><p><b>Evenhand</b>${where(input)}</p><button id="theme" type="button" hidden>Theme: system</button></div></header>
<main id="main">${body.slice(0, 1)}${alerts(input)}${body.slice(1)}</main>
<footer>${footer(input)}</footer>
<script>${raw(script)}</script></body></html>
`;
    return page.markup;
}
function digestOf(content) {
    const hex = (0,digest/* sha256 */.sc)(content).slice("sha256:".length);
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    return raw(`sha256-${btoa(String.fromCharCode(...bytes))}`);
}
function page_titleOf(input) {
    const [record] = input.records;
    const single = record !== undefined && input.records.length + input.problems.length === 1;
    return single ? `${(0,headline/* headline */.P)(record)}, ${record.model}` : (0,prose/* plainly */.yG)((0,first_line/* overall */.Me)(input).statement.verdict);
}
function where({ repository, headSha, title }) {
    const name = title === null ? null : h ` · ${title}`;
    return h `${repository}${repository === "" ? "" : " · "}<code>${(0,provenance/* shortSha */.Fu)(headSha)}</code>${name}`;
}
function alerts({ fork, policyChanged, overridden }) {
    const list = (items) => h `<ul>${items.map((item) => h `<li>${markup_prose((0,prose/* asSentence */.KG)(item))}</li>`)}</ul>`;
    return [
        ...(fork
            ? [
                h `<div class="alert"><p><b>From a fork.</b> These values were computed by the fork's own code in its own run; nothing here ran it a second time.</p></div>`,
            ]
            : []),
        ...(policyChanged.length > 0
            ? [
                h `<div class="alert"><p><b>This pull request changes the rules it is judged by.</b> The base's rules were used; merged, it would change:</p>${list(policyChanged)}</div>`,
            ]
            : []),
        ...(overridden.length > 0
            ? [
                h `<div class="alert"><p><b>Judged again with the base's rules</b>, some verdicts came out otherwise than recorded:</p>${list(overridden)}</div>`,
            ]
            : []),
    ];
}
function overview(input, records) {
    const { statement } = (0,first_line/* overall */.Me)(input);
    const missing = input.problems.map((problem) => h `<tr><th scope="row">${markup_prose((0,phrase/* nameOf */.Vb)(problem))}</th><td class="v bad">∅ no evidence</td><td></td><td></td><td></td></tr>`);
    const rows = records.map((record) => {
        const metric = (0,report_case/* gatedOf */.Pq)(record)[0];
        const cells = metric === undefined
            ? h `<td></td><td></td><td></td>`
            : h `<td class="p">${plotOf(metric)}</td><td><code>${metric.name}</code></td><td class="n b">${(0,figures/* figuresOf */.h5)(metric).delta}</td>`;
        return h `<tr><th scope="row"><a href="#${page_anchor(record)}">${markup_prose((0,phrase/* nameOf */.Vb)(record))}</a></th><td class="v">${verdictMark((0,report_case/* caseWord */.BK)(record))}</td>${cells}</tr>\n`;
    });
    const table = h `<table><thead><tr><th scope="col">model</th><th scope="col">verdict</th><th scope="col">interval</th><th scope="col">metric</th><th scope="col" class="n">change</th></tr></thead><tbody>${missing}${rows}</tbody></table>`;
    return h `<div class="hero alone"><div><h1>${markup_prose(statement.verdict)}</h1><p class="lead">${markup_prose(statement.detail)}</p></div></div><div class="wide" role="region" tabindex="0" aria-label="All models">${table}</div>\n`;
}
function page_anchor({ model, leg }) {
    return `m-${model}-${leg}`.replace(/[^\w-]/g, "_");
}
function article(record) {
    return h `<article id="${page_anchor(record)}">${modelPart(record, page_anchor(record), 2)}</article>\n`;
}
function problemPart(problem, level) {
    const { verdict, detail } = (0,section_problem/* problemState */.BC)(problem);
    const title = level === 1 ? h `<h1>${markup_prose(verdict)}</h1>` : h `<h2>${markup_prose(verdict)}</h2>`;
    return h `<div class="hero alone"><div>${title}<p class="lead">${markup_prose(detail)}</p>${mend(problem)}</div></div>\n`;
}
/** A sentence, then the YAML to write. */
function mend({ hint }) {
    if (hint.trim() === "")
        return null;
    const [lead, yaml] = hint.trim().includes("\n") ? (0,section_problem/* splitHint */.WX)(hint.trim()) : [hint, ""];
    const lines = yaml.split("\n").map((line) => [raw(/^ */.exec(line)[0]), line.trim(), raw("\n")]);
    const block = yaml === "" ? null : h `<pre tabindex="0" aria-label="YAML to write"><code>${lines}</code></pre>`;
    return h `<p><b>To mend it:</b> ${markup_prose([{ sentence: lead }])}</p>${block}`;
}
function footer(input) {
    const [record] = input.records;
    const url = input.runUrl === null ? null : (0,encode/* address */.hl)(input.runUrl);
    const made = record === undefined
        ? null
        : h `Evaluated ${record.createdAt.slice(0, 16).replace("T", " ")} UTC by Evenhand ${record.tool.version}. `;
    return h `${made}${url === null ? null : h `<a href="${raw(url.replaceAll("&", "&amp;"))}">The run</a>. `}This page is one file and loads nothing.`;
}

;// CONCATENATED MODULE: ./.cache/js/core/report/html.js


// EXTERNAL MODULE: ./.cache/js/ports/permission-denied.js
var permission_denied = __webpack_require__(11776);
;// CONCATENATED MODULE: ./.cache/js/actions/report/deliver.js






/** Page first, because the others link to it; then the check run and the comment. Missing permissions are collected
 *  into one warning that gives the lines to add. One that fails does not keep the others from people; the page is the
 *  only one that a report can do without. */
async function deliver(parcel, ports) {
    const { input, plan, inputs } = parcel;
    const lacking = new Set();
    const broken = [];
    const attempt = async (send) => {
        try {
            return await unlessDenied(send, lacking, ports);
        }
        catch (error) {
            broken.push(error instanceof Error ? error : new Error(String(error)));
            return null;
        }
    };
    const page = inputs.html ? renderHtml(input) : null;
    const reportPath = page === null ? null : await ports.keepFile(pageName(input), page);
    const uploaded = page === null ? null : await attempt(() => uploadPage(page, parcel, ports));
    for (const { message } of broken.splice(0))
        ports.host.annotate("warning", message, { title: "report" });
    const shown = { ...input, reportUrl: uploaded?.url ?? null };
    const body = (0,report_comment/* renderComment */.w)(shown);
    const { hub } = ports;
    const isChecked = inputs.check && plan.writes.check;
    const check = hub !== null && isChecked ? await attempt(() => publishCheck({ ...parcel, input: shown }, hub)) : null;
    const comment = hub === null ? null : await attempt(() => postComment(body, parcel, hub));
    warnOnce(lacking, plan, ports);
    return {
        comment,
        checkUrl: check?.url ?? null,
        reportUrl: shown.reportUrl,
        reportPath,
        markdownPath: await ports.keepFile("report.md", body),
        broken: broken[0] ?? null,
    };
}
async function uploadPage(page, { input, plan }, { hub }) {
    if (hub === null || !plan.writes.artifact)
        return null;
    return hub.artifacts.uploadPage(pageName(input), new TextEncoder().encode(page));
}
/** One page a run and title: artifact names of unzipped files are file names. */
function pageName({ marker }) {
    const key = marker.key
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 60);
    return `evenhand-report-${key || "default"}.html`;
}
async function publishCheck({ input, outcome, inputs }, hub) {
    const name = inputs.title === null ? "evenhand" : `evenhand / ${(0,encode/* visible */.RK)(inputs.title, 100)}`;
    const { title, summary, text, annotations } = renderCheck(input);
    const isForeign = input.fork && inputs.forkCheck === "neutral";
    return hub.checks.publish({
        name,
        headSha: input.headSha,
        conclusion: isForeign ? "neutral" : outcome.conclusion,
        title,
        summary,
        text,
        annotations,
        detailsUrl: input.runUrl,
        externalId: `${input.marker.run}-${input.marker.attempt}-${name}`,
    });
}
async function postComment(body, { input, outcome, plan, inputs }, hub) {
    const number = inputs.pullRequest ?? plan.judged.pullRequest;
    const isWanted = plan.writes.comment || inputs.pullRequest !== null;
    if (number === null || !isWanted || inputs.comment === "off")
        return null;
    if (!isDue(inputs.commentWhen ?? "always", input, outcome))
        return null;
    return hub.comment.post(number, body);
}
function isDue(when, { records, problems }, { conclusion }) {
    if (when === "always")
        return true;
    if (when === "failed")
        return conclusion === "failure";
    const gated = records.flatMap((record) => record.metrics.filter((metric) => metric.gated));
    return problems.length > 0 || gated.some((metric) => metric.verdict !== "equivalent");
}
async function unlessDenied(send, lacking, ports) {
    try {
        return await send();
    }
    catch (error) {
        if (error instanceof permission_denied/* PermissionDenied */.J) {
            lacking.add(error.permission);
            return null;
        }
        if (error instanceof errors/* UserError */.y && error.detail.code === "unsupported") {
            ports.host.annotate("warning", error.message, { title: "report" });
            return null;
        }
        throw error;
    }
}
function warnOnce(lacking, plan, { host }) {
    if (lacking.size === 0)
        return;
    const lines = [...lacking].map((permission) => `  ${permission}`).join("\n");
    const text = plan.expectReadOnly
        ? "the token of this run may only read (a fork's, or Dependabot's): the report is in the job summary alone"
        : `the report is in the job summary, but not all of it could be posted: add under \`permissions:\`\n${lines}`;
    host.annotate("warning", text, { title: "report" });
}

// EXTERNAL MODULE: ./.cache/js/core/handover/names.js
var names = __webpack_require__(7754);
;// CONCATENATED MODULE: ./.cache/js/core/handover/of-this-run.js
/** Why a record lying in the folder is none of this run's results; null: it is one. A commit can bring a folder along,
 *  and a machine that is not wiped keeps the last one; neither can name this run's number or its own commit. */
function whyNotOfRun({ run, candidate }, { id, shas }) {
    if (run !== null)
        return run.id === id ? null : `it was written by run ${run.id}, not by this one`;
    const own = [candidate.tested, candidate.sha].filter((sha) => sha !== null);
    if (own.some((sha) => shas.includes(sha)))
        return null;
    return own.length === 0 ? "it names no run and no commit" : `it is of commit ${own[0].slice(0, 7)}`;
}

// EXTERNAL MODULE: ./.cache/js/core/record/seal.js
var seal = __webpack_require__(57175);
// EXTERNAL MODULE: ./.cache/js/core/handover/manifest.js
var manifest = __webpack_require__(74745);
// EXTERNAL MODULE: ./.cache/js/core/handover/newest-attempts.js
var newest_attempts = __webpack_require__(78081);
;// CONCATENATED MODULE: ./.cache/js/stories/collect-records.js





/** The records of one kind that other jobs of this run handed over as artifacts: newest attempt of each leg, manifest
 *  checked, model and leg as the record says and as the artifact's name confirms.
 *  @param known artifact names whose records are at hand already: not downloaded */
async function collectRecords(artifacts, kind, known = new Set()) {
    const records = [];
    const problems = [];
    for (const artifact of (0,newest_attempts/* recordsOfKind */.A)(await artifacts.listOfRun(), kind)) {
        if (known.has((0,names/* splitAttempt */.wV)(artifact.name).name))
            continue;
        const outcome = await readOne(artifacts, artifact, kind);
        if (typeof outcome === "string")
            problems.push({ name: (0,names/* splitAttempt */.wV)(artifact.name).name, problem: outcome });
        else
            records.push(outcome);
    }
    return { records, problems };
}
async function readOne(artifacts, artifact, kind) {
    if (artifact.expired)
        return "it has expired";
    let files;
    try {
        files = await artifacts.download(artifact);
    }
    catch (error) {
        if (error instanceof permission_denied/* PermissionDenied */.J)
            throw error;
        return `it could not be read (${(0,errors/* errorMessage */.g)(error)})`;
    }
    const checked = (0,manifest/* checkManifest */.K7)(files);
    if (!checked.ok)
        return checked.problem;
    const name = namesOf(checked.value.get(`${kind}.json`));
    if (name === null)
        return `${kind}.json does not name its model and leg`;
    try {
        if ((0,names/* artifactName */.Cs)(kind, name.model, name.leg) !== (0,names/* splitAttempt */.wV)(artifact.name).name)
            return `${kind}.json is of model ${name.model}, leg ${name.leg}`;
    }
    catch {
        return `${kind}.json does not name its model and leg`;
    }
    return { ...name, files: checked.value };
}
function namesOf(content) {
    if (content === undefined)
        return null;
    try {
        const record = JSON.parse(new TextDecoder().decode(content));
        const { model, leg } = record ?? {};
        return typeof model === "string" && typeof leg === "string" ? { model, leg } : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/gather.js






const recordFile = "evaluation.json";
/** Every evaluation of this run: the hand-over folder of this job, and what other jobs left as artifacts. What lies there
 *  and is no result of this run, or cannot be read, is a problem; so is nothing at all: a report without evidence is
 *  never green. */
async function gather(inputs, ports, known, thisRun) {
    const folder = (await ports.records.readAll()).filter((one) => one.files.has(recordFile));
    const lying = folder.map((one) => notOfRun(gather_readOne(one), thisRun));
    const fresh = lying.filter(isRecord);
    const others = await fromOtherJobs(fresh, inputs, ports);
    const handedOver = others.records.map((one) => notOfRun(gather_readOne(one), thisRun));
    const stale = lying.filter(isProblem).filter((one) => !handedOver.some((other) => isSame(one, other)));
    const read = [...fresh, ...stale, ...handedOver];
    const records = read.filter(isRecord).filter((one) => !known.some((other) => isSame(one, other)));
    const unread = read.filter(isProblem).filter((one) => inputs.model === null || one.model === inputs.model);
    const problems = [...known, ...unread, ...others.problems];
    const asked = inputs.model === null ? records : records.filter((one) => one.model === inputs.model);
    if (asked.length + problems.length > 0)
        return { records: asked, problems };
    return { records: [], problems: [nothingFound(inputs, records)] };
}
async function fromOtherJobs(here, inputs, ports) {
    if (ports.hub === null)
        return { records: [], problems: [] };
    const known = new Set(here.map((one) => (0,names/* artifactName */.Cs)("evaluation", one.model, one.leg)));
    try {
        const { records, problems } = await collectRecords(ports.hub.artifacts, "evaluation", known);
        const about = problems.map(problemOf).filter(({ model }) => isAsked(model, inputs));
        return { records, problems: about };
    }
    catch (error) {
        const optional = error instanceof permission_denied/* PermissionDenied */.J ||
            (error instanceof errors/* UserError */.y && error.detail.code === "unsupported");
        if (!optional)
            throw error;
        ports.host.annotate("warning", `records of other jobs were not read: ${(0,errors/* errorMessage */.g)(error)}`, {
            title: "report",
        });
        return { records: [], problems: [] };
    }
}
/** The name alone does not tell where the model ends and the leg begins. */
function problemOf({ name, problem }) {
    return {
        model: name.slice("evenhand-evaluation-".length),
        leg: "default",
        code: "record-invalid",
        message: `the artifact ${name} cannot be used: ${problem}`,
        hint: "run the job again that evaluates this model",
    };
}
function isAsked(modelAndLeg, { model }) {
    return model === null || modelAndLeg.startsWith(`${model}-`);
}
function notOfRun(one, thisRun) {
    if (thisRun === null || !isRecord(one))
        return one;
    const why = whyNotOfRun(one, thisRun);
    if (why === null)
        return one;
    const { model, leg } = one;
    return {
        ...{ model, leg, code: "record-stale" },
        message: `the record ${model}/${leg} is no result of this run: ${why}`,
        hint: "delete the folder `.evenhand`, and keep it out of the repository",
    };
}
function isSame(one, other) {
    return one.model === other.model && one.leg === other.leg;
}
function isProblem(one) {
    return !isRecord(one);
}
function isRecord(one) {
    return "schema" in one;
}
function gather_readOne({ model, leg, files }) {
    try {
        return (0,seal/* parseEvaluation */.Q)(new TextDecoder().decode(files.get(recordFile)), `${model}/${leg}/${recordFile}`);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.y))
            throw error;
        return { model, leg, code: error.detail.code, message: error.detail.message, hint: error.detail.hint };
    }
}
function nothingFound(inputs, others) {
    const seen = others.length === 0 ? "" : ` (there are records of ${others.map((one) => one.model).join(", ")})`;
    return {
        model: inputs.model ?? "default",
        leg: inputs.leg,
        code: "no-record",
        message: `no evaluation was found in \`${inputs.records}\` or among the artifacts of this run${seen}`,
        hint: `      - uses: evenhand/evenhand/action-evaluate@v1\n        with:\n          predictions: out/predictions.csv`,
    };
}

// EXTERNAL MODULE: ./.cache/js/core/config/parse.js + 6 modules
var parse = __webpack_require__(86708);
// EXTERNAL MODULE: ./.cache/js/core/gate/choose-policy.js
var choose_policy = __webpack_require__(70256);
// EXTERNAL MODULE: ./.cache/js/core/gate/judge.js + 10 modules
var judge = __webpack_require__(75515);
// EXTERNAL MODULE: ./.cache/js/core/gate/policy-facts.js
var policy_facts = __webpack_require__(83836);
// EXTERNAL MODULE: ./.cache/js/core/gate/reasons.js
var reasons = __webpack_require__(31515);
;// CONCATENATED MODULE: ./.cache/js/core/gate/judge-again.js




/** Judges a stored record by the given rules, from its numbers alone. Rules that its own inputs had made stricter
 *  stay stricter. Without numbers there is nothing to judge, whatever the record says of itself. */
function judgeAgain(record, config, provenance) {
    if (record.metrics.length === 0)
        return withoutNumbers({ ...record, policy: provenance });
    const { mode, strict } = record.decision;
    const policy = (0,choose_policy/* tightenPolicy */.I)((0,choose_policy/* choosePolicy */.K)((0,policy_facts/* factsOfRecord */.a)(record), config, record.model), { mode, strict });
    const { metrics, slices, decision } = (0,judge/* judge */.S)(record.metrics, policy, record.slices);
    return {
        record: { ...record, policy: provenance, metrics, slices, decision },
        overridden: judge_again_differences(record, metrics, decision.result),
    };
}
function withoutNumbers(record) {
    if (record.decision.result === "no-evidence")
        return { record, overridden: [] };
    const result = "no-evidence";
    const decision = { ...record.decision, result, reasons: [(0,reasons/* nothingComputed */.bl)()] };
    return {
        record: { ...record, decision },
        overridden: [`the record said ${record.decision.result} and holds no metric`],
    };
}
function judge_again_differences(stored, metrics, result) {
    const verdicts = metrics.flatMap((metric, index) => {
        const before = stored.metrics[index];
        if (before === undefined || before.verdict === metric.verdict)
            return [];
        return [`${metric.name}: the record said ${before.verdict}, the base's rules give ${metric.verdict}`];
    });
    const said = stored.decision.result;
    return said === result
        ? verdicts
        : [`the record said ${said}, the base's rules give ${result}`, ...verdicts];
}

// EXTERNAL MODULE: ./.cache/js/core/config/choose-model.js
var choose_model = __webpack_require__(62262);
;// CONCATENATED MODULE: ./.cache/js/core/gate/policy-changes.js

/** Rules that the head's configuration would change, one sentence each; the base's rules still judge. */
function policyChanges(base, head) {
    const models = new Set([...Object.keys(base?.models ?? {}), ...Object.keys(head?.models ?? {})]);
    const strict = change("`strict`", base?.strict ?? false, head?.strict ?? false);
    const perModel = [...models].flatMap((name) => modelChanges(name, (0,choose_model/* modelIn */.l2)(base, name), (0,choose_model/* modelIn */.l2)(head, name)));
    return [...strict, ...perModel];
}
function modelChanges(name, base, head) {
    const rules = (model) => ({
        mode: model?.mode ?? "guard",
        prove: model?.prove ?? null,
        "on-inconclusive": model?.["on-inconclusive"] ?? "warn",
        "floor-mode": model?.["floor-mode"] ?? "point",
        "gate-slices": model?.["gate-slices"] ?? null,
    });
    const before = rules(base);
    const after = rules(head);
    const keys = Object.keys(before);
    const own = keys.flatMap((key) => change(`\`${name}\` ${key}`, before[key], after[key]));
    return [...own, ...gateChanges(name, base?.gate, head?.gate)];
}
function gateChanges(name, base, head) {
    const metrics = new Set([...Object.keys(base ?? {}), ...Object.keys(head ?? {})]);
    return [...metrics].flatMap((metric) => {
        const before = base?.[metric];
        const after = head?.[metric];
        const gate = `\`${name}\` gate \`${metric}\``;
        if (before === undefined)
            return [`${gate} would be added`];
        if (after === undefined)
            return [`${gate} would be removed`];
        const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        return keys.flatMap((key) => change(`${gate} ${key}`, before[key] ?? null, after[key] ?? null));
    });
}
function change(what, before, after) {
    const [old, now] = [JSON.stringify(before), JSON.stringify(after)];
    return old === now ? [] : [`${what}: ${before === null ? "none" : old} → ${after === null ? "none" : now}`];
}

// EXTERNAL MODULE: ./.cache/js/stories/find-base.js + 1 modules
var find_base = __webpack_require__(54702);
// EXTERNAL MODULE: ./.cache/js/stories/policy-source.js
var policy_source = __webpack_require__(24336);
;// CONCATENATED MODULE: ./.cache/js/actions/report/judge.js






/** On a pull request every record is judged again by the rules at the base commit, which is found anew: what a record
 *  says of its base is not taken on trust. What the pull request would change in those rules is listed. Elsewhere the
 *  records stand as they are. */
async function judgeRecords(found, plan, inputs, ports) {
    const { commits, host } = ports;
    if (!host.context.onRunner || !(0,policy_source/* isOfPullRequest */.Av)(plan)) {
        return { records: found, problems: [], overridden: [], policyChanged: [] };
    }
    const base = await policyCommit(plan, ports);
    const path = (0,policy_source/* pathInRepository */.zB)(inputs, await ports.folderInRepository());
    const policy = await (0,policy_source/* readPolicyAt */.II)(commits, base?.sha ?? null, path);
    const problems = [];
    const records = [];
    for (const record of found) {
        const strange = await strangeBase(record, base, plan, ports);
        if (strange === null)
            records.push(record);
        else
            problems.push(strange);
    }
    const judged = records.map((record) => judgeAgain(record, policy.config, policy.provenance));
    return {
        records: judged.map((one) => one.record),
        problems,
        overridden: judged.flatMap((one) => one.overridden),
        policyChanged: base === null ? [] : await changesOf(policy, inputs, ports),
    };
}
/** A finished run's own commit is the default branch's last one. */
async function policyCommit(plan, { commits, host }) {
    const { sha } = host.context;
    if (plan.against.kind === "judged-again")
        return sha === null ? null : { sha, how: "head" };
    return (0,find_base/* findBase */.lN)(commits, (0,find_base/* baseAskOf */.IJ)(plan, host.context));
}
/** A record that names another base than the pull request has: its comparison is not the one to show. After
 *  `workflow_run` the base of the finished run is not known, and nothing is said. */
async function strangeBase({ model, leg, baseline }, base, plan, { commits, host }) {
    if (baseline.base === null || plan.against.kind === "judged-again")
        return null;
    if (await (0,find_base/* isBaseOf */.nD)(baseline.base.sha, base, (0,find_base/* baseAskOf */.IJ)(plan, host.context), commits))
        return null;
    const [theirs, ours] = [baseline.base.sha, base?.sha].map((sha) => sha?.slice(0, 7) ?? "not known");
    return {
        ...{ model, leg, code: "record-invalid" },
        message: `the record ${model}/${leg} was compared with ${theirs}, which is not the base commit of this pull request (${ours})`,
        hint: "run evaluate again, in the same workflow run as report",
    };
}
async function changesOf(policy, inputs, ports) {
    const text = await ports.readText(inputs.config);
    let head;
    try {
        head = text === null ? null : (0,parse/* parseConfig */.o)(text, inputs.config);
    }
    catch (error) {
        return [`${inputs.config} of this pull request cannot be read: ${(0,errors/* errorMessage */.g)(error).split("\n")[0]}`];
    }
    return policyChanges(policy.config, head);
}

// EXTERNAL MODULE: ./.cache/js/core/gate/outcome.js
var outcome = __webpack_require__(46394);
;// CONCATENATED MODULE: ./.cache/js/actions/report/outcome.js

const worstResult = ["fail", "no-evidence", "no-baseline", "pass"];
const worstConclusion = ["failure", "neutral", "success"];
/** The worst of all models and legs; a leg without a record is no evidence. */
function conclude({ records, problems }, failOn) {
    const decisions = [
        ...records.map((record) => record.decision),
        ...problems.map(() => ({ result: "no-evidence", strict: true })),
    ];
    const outcomes = decisions.map((decision) => (0,outcome/* outcomeOf */.s)(decision, failOn));
    const results = decisions.map((decision) => decision.result);
    return {
        result: worstResult.find((result) => results.includes(result)) ?? "no-evidence",
        conclusion: worstConclusion.find((one) => outcomes.some((each) => each.conclusion === one)) ?? "failure",
        exit: worstExit(outcomes.map((each) => each.exit)),
    };
}
/** A gate that says no is named before a lack of evidence. */
function worstExit(exits) {
    return [1, 4, 0].find((exit) => exits.includes(exit)) ?? 0;
}

// EXTERNAL MODULE: ./.cache/js/core/gate/words.js
var words = __webpack_require__(5347);
;// CONCATENATED MODULE: ./.cache/js/actions/report/say.js




const reasonsLimit = 16 * 1024;
/** Sets every output of action.yml and says the outcome in one line. */
async function setOutputs(said, { host }) {
    for (const [name, value] of Object.entries(outputsOf(said)))
        await host.setOutput(name, value);
    const { input, outcome } = said;
    const lines = [
        ...input.records.map((record) => `${record.model}/${record.leg}: ${(0,headline/* headline */.P)(record)}`),
        ...input.problems.map((problem) => `${problem.model}/${problem.leg}: ${problem.message}`),
    ];
    if (outcome.exit === 0)
        for (const line of lines)
            host.info(line);
    else
        host.annotate("error", lines.join("\n"), { title: "evenhand" });
}
function outputsOf({ input, outcome, delivered }) {
    const gated = input.records.flatMap((record) => record.metrics.filter((metric) => metric.gated));
    const records = input.records.length === 1 ? input.records[0] : undefined;
    const models = [
        ...input.records.map(({ model, leg, decision }) => ({ model, leg, result: decision.result })),
        ...input.problems.map(({ model, leg }) => ({ model, leg, result: "no-evidence" })),
    ];
    return {
        result: outcome.result,
        reasons: reasonsOf(input),
        record: delivered.markdownPath,
        "record-artifact": "",
        "record-digest": records?.id ?? (0,digest/* sha256 */.sc)(JSON.stringify(models)),
        summary: (0,first_line/* firstLine */.TM)(input),
        verdict: (0,words/* worstVerdict */.z)(gated.map((metric) => metric.verdict)) ?? "",
        "comment-url": delivered.comment?.url ?? "",
        "comment-id": delivered.comment?.id.toString() ?? "",
        "check-url": delivered.checkUrl ?? "",
        "report-url": delivered.reportUrl ?? "",
        "report-path": delivered.reportPath ?? "",
        "markdown-path": delivered.markdownPath,
        models: JSON.stringify(models),
        "policy-changed": String(input.policyChanged.length > 0),
    };
}
function reasonsOf({ records, problems }) {
    const reasons = [
        ...problems.map((problem) => ({ code: "no-evidence", metric: null, text: problem.message })),
        ...records.flatMap((record) => record.decision.reasons),
    ];
    while (reasons.length > 0 && new TextEncoder().encode(JSON.stringify(reasons)).length > reasonsLimit)
        reasons.pop();
    return JSON.stringify(reasons);
}

// EXTERNAL MODULE: ./.cache/js/core/events/payload.js
var events_payload = __webpack_require__(93542);
;// CONCATENATED MODULE: ./.cache/js/actions/report/this-run.js

/** What a record must name to count; null at a terminal, where any record is a result that somebody wants to see. */
function thisRunOf(plan, head, { host }) {
    const { onRunner, event, payload, runId, sha } = host.context;
    if (!onRunner)
        return null;
    const finished = (0,events_payload/* valueAt */.fK)(payload, "workflow_run", "id");
    const id = event === "workflow_run" ? (typeof finished === "number" ? finished : 0) : runId;
    const shas = event === "workflow_run" ? [plan.judged.headSha] : [head, sha, plan.judged.headSha];
    return { id, shas: shas.filter((one) => one !== null) };
}
/** The commit that the check is about: what was judged, never what the pull request has become since.
 *  @param pullHead the head as GitHub names it now, of a pull request that is not the event's own */
async function judgedHead(plan, pullHead, { commits }) {
    const { sha, headSha } = plan.judged;
    if (pullHead === null || sha === null)
        return headSha;
    const parents = (await commits.parents(sha)) ?? [];
    return parents.length === 2 && parents[1] === pullHead ? pullHead : headSha;
}

;// CONCATENATED MODULE: ./.cache/js/actions/report/report.js









/** @param known why a model has no record, when the caller knows more than that
 *
 *  Gathers the run's evaluations, judges them again by the base's rules, and tells people: comment, check run, job
 *  summary, HTML report. What may not be written is one warning; the exit code is the gate's. */
async function report(inputs, ports, known = []) {
    const { host } = ports;
    const head = await ports.commits.head();
    const plan = (0,events_plan/* planRun */.n)({ ...host.context, verb: "report", checkedOut: head });
    if (plan.refuse !== null)
        throw new errors/* UserError */.y({ code: "event-refused", ...plan.refuse });
    const { records, problems } = await gather(inputs, ports, known, thisRunOf(plan, head, ports));
    const judged = await judgeRecords(records, plan, inputs, ports);
    const found = { ...judged, problems: [...problems, ...judged.problems] };
    const input = await describe(found, plan, inputs, ports);
    const outcome = conclude(input, inputs.failOn);
    const delivered = await deliver({ input, outcome, plan, inputs }, ports);
    const shown = { ...input, reportUrl: delivered.reportUrl };
    if (inputs.jobSummary && plan.writes.summary)
        await host.summarize((0,summary/* renderSummary */.B)(shown));
    await setOutputs({ input: shown, outcome, delivered }, ports);
    if (delivered.broken !== null)
        throw delivered.broken;
    return { input: shown, outcome, delivered, exit: outcome.exit };
}
async function describe(found, plan, inputs, ports) {
    const { context } = ports.host;
    const first = found.records[0];
    const number = inputs.pullRequest ?? plan.judged.pullRequest;
    const pull = number !== null && plan.judged.pullRequest !== number && ports.hub !== null
        ? await ports.hub.pullRequests.find(number)
        : null;
    const judged = await judgedHead(plan, pull?.headSha ?? null, ports);
    const headSha = judged ?? first?.candidate.sha ?? "0".repeat(40);
    const hasConfig = inputs.annotations && (await ports.readText(inputs.config)) !== null;
    return {
        ...found,
        repository: context.repository,
        headSha,
        runUrl: context.onRunner
            ? `${context.serverUrl}/${context.repository}/actions/runs/${context.runId}`
            : null,
        reportUrl: null,
        fork: pull?.fork ?? plan.judged.fork,
        title: inputs.title,
        marker: {
            key: inputs.title ?? (context.workflow || "default"),
            run: context.runId,
            attempt: context.attempt,
            head: headSha,
        },
        place: hasConfig ? { path: inputs.config, line: 1 } : null,
    };
}


/***/ }),

/***/ 21479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(10930);
/* harmony import */ var _case_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5147);
/* harmony import */ var _first_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50296);
/* harmony import */ var _limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72536);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3228);
/* harmony import */ var _section_baseline_search_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62801);
/* harmony import */ var _section_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39928);
/* harmony import */ var _section_evidence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78758);
/* harmony import */ var _section_fairness_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4246);
/* harmony import */ var _section_flips_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48815);
/* harmony import */ var _section_metric_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31190);
/* harmony import */ var _section_model_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22719);
/* harmony import */ var _section_models_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42453);
/* harmony import */ var _section_problem_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59628);
/* harmony import */ var _section_provenance_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(19896);
/* harmony import */ var _section_slices_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(56616);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(96798);

















/** The job summary: every metric and slice of every model, nothing behind a click but the evidence. `used` is
 *  what the step's summary file holds already, in bytes: together they stay below 1 MiB. */
function renderSummary(input, used = 0) {
    const records = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .orderRecords */ .t7)(input.records);
    const several = records.length + input.problems.length > 1;
    const blocks = [
        ...(several ? [heading("##", "", (0,_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .overall */ .Me)(input).statement), (0,_section_models_js__WEBPACK_IMPORTED_MODULE_11__/* .modelsTable */ .t)(input)] : []),
        ...(0,_section_context_js__WEBPACK_IMPORTED_MODULE_5__/* .contextBlocks */ .qH)(input),
        ...input.problems.flatMap((problem) => problemPart(problem, several)),
        ...records.flatMap((record) => modelPart(record, several)),
    ];
    const budget = { ..._limit_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryBudget */ .qN, bytes: Math.max(0, _limit_js__WEBPACK_IMPORTED_MODULE_2__/* .summaryBudget */ .qN.bytes - used) };
    return `${(0,_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToFit */ .XL)(blocks, { tail: (0,_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .linksOf */ .hP)(input).join(" · "), notice: (0,_first_line_js__WEBPACK_IMPORTED_MODULE_1__/* .noticeOf */ .QJ)(input) }, budget)}\n`;
}
function heading(level, shape, { verdict, detail }) {
    const words = (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict).replace(/\.$/, "");
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_16__/* .paragraph */ .FY)(`${level} ${shape === "" ? "" : `${shape} `}${words}\n\n${(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(detail)}`);
}
function problemPart(problem, several) {
    return [heading(several ? "###" : "##", "∅", (0,_section_problem_js__WEBPACK_IMPORTED_MODULE_12__/* .problemState */ .BC)(problem)), ...(0,_section_problem_js__WEBPACK_IMPORTED_MODULE_12__/* .problemBlocks */ .OT)(problem)];
}
function modelPart(record, several) {
    const compared = (0,_section_provenance_js__WEBPACK_IMPORTED_MODULE_13__/* .isCompared */ .uQ)(record);
    const ungated = (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(record.metrics.filter((metric) => !metric.gated));
    const besides = compared && ungated.length > 0 && (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .gatedOf */ .Pq)(record).length > 0;
    return [
        heading(several ? "###" : "##", (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseWord */ .BK)(record).shape, (0,_statement_js__WEBPACK_IMPORTED_MODULE_15__/* .stateOf */ .L)(record)),
        ...(0,_section_model_js__WEBPACK_IMPORTED_MODULE_10__/* .modelBlocks */ .Q7)(record, "no legend"),
        ...(besides ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_16__/* .paragraph */ .FY)("**Metrics that do not gate**"), (0,_section_metric_table_js__WEBPACK_IMPORTED_MODULE_9__/* .metricTable */ .Lc)(ungated)] : []),
        ...(compared && (0,_case_js__WEBPACK_IMPORTED_MODULE_0__/* .caseOf */ .KC)(record) !== "not-comparable" ? (0,_section_metric_table_js__WEBPACK_IMPORTED_MODULE_9__/* .legendBlocks */ .a1)(record.metrics) : []),
        ...(compared ? (0,_section_slices_js__WEBPACK_IMPORTED_MODULE_14__/* .slicesFold */ .jz)(record, 1_000).flatMap(opened) : []),
        ...(0,_section_fairness_js__WEBPACK_IMPORTED_MODULE_7__/* .fairnessFold */ .HS)(record, 200).flatMap(opened),
        ...(compared ? (0,_section_flips_js__WEBPACK_IMPORTED_MODULE_8__/* .flipsFold */ .C)(record, 20).flatMap(opened) : []),
        ...(0,_section_baseline_search_js__WEBPACK_IMPORTED_MODULE_4__/* .searchFold */ .Q)(record),
        ...(0,_section_evidence_js__WEBPACK_IMPORTED_MODULE_6__/* .evidenceFold */ .FN)(record),
    ];
}
function opened(block) {
    return block.kind === "fold" ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_16__/* .paragraph */ .FY)(block.summary), ...block.blocks] : [block];
}


/***/ }),

/***/ 39974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readRunContext),
/* harmony export */   U: () => (/* binding */ readActionInputs)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const largestPayload = 25 * 2 ** 20;
/** What the runner's environment says; numbers that are none become 0, a payload that cannot be read is empty. */
function readRunContext(env) {
    return {
        repository: env["GITHUB_REPOSITORY"] ?? "",
        workflow: env["GITHUB_WORKFLOW"] ?? "",
        runId: parseCount(env["GITHUB_RUN_ID"], 0),
        attempt: parseCount(env["GITHUB_RUN_ATTEMPT"], 1),
        event: env["GITHUB_EVENT_NAME"] ?? "",
        actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "",
        sha: /^[0-9a-f]{40}$/.test(env["GITHUB_SHA"] ?? "") ? env["GITHUB_SHA"] : null,
        ref: env["GITHUB_REF"] ?? "",
        serverUrl: (env["GITHUB_SERVER_URL"] || "https://github.com").replace(/\/+$/, ""),
        workspace: env["GITHUB_WORKSPACE"] || process.cwd(),
        payload: readPayload(env["GITHUB_EVENT_PATH"]),
        onRunner: true,
    };
}
/** Action inputs by their names in action.yml, from the runner's `INPUT_*` variables: it writes names in upper case with
 *  `_` for spaces and leaves hyphens. Values are trimmed; an input left out is "". */
function readActionInputs(env) {
    const inputs = Object.entries(env)
        .filter(([name]) => name.startsWith("INPUT_"))
        .map(([name, value]) => [name.slice("INPUT_".length).toLowerCase(), (value ?? "").trim()]);
    return Object.fromEntries(inputs);
}
function parseCount(text, otherwise) {
    return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : otherwise;
}
function readPayload(path) {
    if (path === undefined || path === "")
        return {};
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size > largestPayload)
            return {};
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8"));
        const isObject = typeof payload === "object" && payload !== null && !Array.isArray(payload);
        return isObject ? payload : {};
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 72506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ makeRunnerHost)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.cache/js/host/command.js
var command = __webpack_require__(79312);
// EXTERNAL MODULE: ./.cache/js/host/run-context.js
var run_context = __webpack_require__(39974);
;// CONCATENATED MODULE: ./.cache/js/host/summary-budget.js
/** The runner drops a step's whole summary above 1 MiB, without failing the step. */
const summaryBudget = 1_000_000;
const cutNote = "\n\n> The summary ends here: the rest is beyond what GitHub shows. The report artifact has all of it.\n";
/** As much of a summary as fits, cut between blocks with no fence or fold left open; null when not even the note fits.
 *  @param room bytes left in the step's file */
function fitSummary(markdown, room) {
    if (byteLength(markdown) <= room)
        return markdown;
    const space = room - byteLength(cutNote);
    if (space < 0)
        return null;
    let kept = "";
    let pending = "";
    let used = 0;
    const state = { fence: "", folds: 0 };
    for (const line of markdown.split("\n")) {
        follow(state, line);
        pending += `${line}\n`;
        if (line.trim() !== "" || state.fence !== "" || state.folds > 0)
            continue;
        used += byteLength(pending);
        if (used > space)
            break;
        kept += pending;
        pending = "";
    }
    return `${kept.trimEnd()}${cutNote}`;
}
/** Keeps track of what is open after a line. */
function follow(state, line) {
    const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (state.fence !== "") {
        if (fence?.startsWith(state.fence))
            state.fence = "";
        return;
    }
    if (fence !== undefined)
        state.fence = fence;
    const opened = line.match(/<details\b/gi)?.length ?? 0;
    const closed = line.match(/<\/details>/gi)?.length ?? 0;
    state.folds = Math.max(0, state.folds + opened - closed);
}
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}

;// CONCATENATED MODULE: ./.cache/js/host/runner.js




const largestOutput = 64 * 1024;
/** The GitHub Actions runner. The token input is masked at once. */
function makeRunnerHost(env, options = {}) {
    const write = options.write ?? ((text) => void process.stdout.write(text));
    for (const secret of [env["INPUT_GITHUB-TOKEN"] ?? "", ...(options.secrets ?? [])])
        if (secret.trim() !== "")
            write((0,command/* maskCommands */.vu)(secret.trim()));
    const annotate = (level, text, place) => write((0,command/* annotationCommand */.jx)(level, text, place));
    return {
        context: (0,run_context/* readRunContext */.$)(env),
        info: (line) => write(`${(0,command/* plainLines */.y1)(line)}\n`),
        annotate,
        async setOutput(name, value) {
            const fits = Buffer.byteLength(value, "utf8") <= largestOutput;
            if (!fits)
                annotate("warning", `output ${name} is larger than 64 KiB and was left empty; read the record`);
            // Costs 0.1 s of start time, so it waits until it is needed.
            const { setOutput } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(659)]).then(__webpack_require__.bind(__webpack_require__, 91659));
            setOutput(name, fits ? value : "");
        },
        async summarize(markdown) {
            const path = env["GITHUB_STEP_SUMMARY"] ?? "";
            if (path === "")
                return;
            const text = markdown.endsWith("\n") ? markdown : `${markdown}\n`;
            const fitting = fitSummary(text, summaryBudget - (await sizeOf(path)));
            if (fitting !== text)
                annotate("warning", "the job summary was cut at 1 MB, which is what GitHub shows");
            if (fitting !== null)
                await (0,promises_.appendFile)(path, fitting);
        },
    };
}
async function sizeOf(path) {
    try {
        return (await (0,promises_.stat)(path)).size;
    }
    catch {
        return 0;
    }
}


/***/ })

};
