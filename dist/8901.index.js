export const id = 8901;
export const ids = [8901];
export const modules = {

/***/ 29361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ rowCount)
/* harmony export */ });
/* harmony import */ var _stats_student_t_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22034);
/* harmony import */ var _table_wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70267);



const fewest = 5;
/** Many more or fewer rows than before. */
const rowCount = {
    name: "row-count",
    severity: "error",
    rule: "no rows, or under 10 % of the median of earlier counts: error; outside their 99.9 % band of log counts and by over 25 %: warn; with fewer than 5 counts only under half of the last",
    judge: (facts) => (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .eachTable */ .Er)(facts, (table) => judgeRows(table)),
};
function judgeRows(table) {
    const { rows } = table.profile;
    const tell = (severity, message) => [
        (0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .findingOf */ .hD)(rowCount, table, { column: null, severity, message, value: rows }),
    ];
    if (rows === 0)
        return tell("error", "the table has no rows");
    if (table.base === null)
        return [];
    const history = [...table.base.history, table.base.rows].filter((count) => count > 0).slice(-10);
    if (history.length === 0)
        return [];
    const last = history.at(-1);
    const change = `${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(last)} → ${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(rows)} rows (${rows < last ? "−" : "+"}${(0,_check_js__WEBPACK_IMPORTED_MODULE_0__/* .percentOf */ .pR)(Math.abs(rows / last - 1))})`;
    if (rows < 0.1 * medianOf(history))
        return tell("error", `${change}: under a tenth of the median of ${history.length}`);
    if (history.length < fewest)
        return rows < 0.5 * last ? tell("warn", `${change}: under half of the last count`) : [];
    const logs = history.map(Math.log);
    const mean = logs.reduce((sum, value) => sum + value, 0) / logs.length;
    const variance = logs.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (logs.length - 1);
    const reach = (0,_stats_student_t_js__WEBPACK_IMPORTED_MODULE_2__/* .studentQuantile */ .FI)(0.9995, logs.length - 1) * Math.sqrt(variance * (1 + 1 / logs.length));
    const apart = Math.log(rows) - mean;
    const isFar = Math.abs(apart) > reach && Math.abs(Math.exp(apart) - 1) > 0.25;
    return isFar ? tell("warn", `${change}: outside the band of ${history.length} earlier counts`) : [];
}
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}


/***/ }),

/***/ 11312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ driftThresholds),
  J: () => (/* binding */ judgeDrift)
});

// EXTERNAL MODULE: ./.cache/js/core/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(11492);
;// CONCATENATED MODULE: ./.cache/js/core/stats/kolmogorov.js
/**
 * p of the largest distance D between two empirical distributions, by Kolmogorov's law with Stephens' correction:
 * Q((√e + 0.12 + 0.11/√e)·D), e = nm/(n+m) (Stephens, JRSS B 32, 1970).
 *
 * @example kolmogorovP(0.1, 200, 1000) // 0.0684…
 */
function kolmogorovP(distance, n, m) {
    const root = Math.sqrt((n * m) / (n + m));
    return kolmogorovSf((root + 0.12 + 0.11 / root) * distance);
}
/** 2 Σ (−1)^(k−1) exp(−2k²x²). */
function kolmogorovSf(x) {
    if (x < 0.2)
        return 1;
    let sum = 0;
    for (let k = 1; k <= 100; k++) {
        const term = 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * x * x);
        sum += term;
        if (Math.abs(term) < 1e-17 * Math.abs(sum))
            break;
    }
    return Math.min(1, Math.max(0, sum));
}

// EXTERNAL MODULE: ./.cache/js/core/data/cell-kind.js
var cell_kind = __webpack_require__(42376);
// EXTERNAL MODULE: ./.cache/js/core/data/row-groups.js
var row_groups = __webpack_require__(59442);
// EXTERNAL MODULE: ./.cache/js/core/stats/incomplete-gamma.js
var incomplete_gamma = __webpack_require__(65234);
;// CONCATENATED MODULE: ./.cache/js/core/data/drift/category-distances.js

function sumOf(values) {
    return values.reduce((sum, value) => sum + value, 0);
}
/** Jensen and Shannon's distance in base 2: 0 for equal shares, 1 for shares that nowhere meet. */
function jensenShannon({ reference, current }) {
    const n = sumOf(reference);
    const m = sumOf(current);
    let sum = 0;
    for (let k = 0; k < reference.length; k++) {
        const p = reference[k] / n;
        const q = current[k] / m;
        const middle = (p + q) / 2;
        if (p > 0)
            sum += p * Math.log2(p / middle);
        if (q > 0)
            sum += q * Math.log2(q / middle);
    }
    return Math.sqrt(Math.max(0, sum / 2));
}
/** χ² of homogeneity without Yates, after all categories that are expected fewer than five times in the smaller sample
 *  were merged into one cell. */
function homogeneity(counts) {
    const { reference, current } = mergeRare(counts);
    const n = sumOf(reference);
    const m = sumOf(current);
    const all = n + m;
    let statistic = 0;
    for (let k = 0; k < reference.length; k++) {
        const both = reference[k] + current[k];
        const expectedReference = (both * n) / all;
        const expectedCurrent = (both * m) / all;
        statistic += (reference[k] - expectedReference) ** 2 / expectedReference;
        statistic += (current[k] - expectedCurrent) ** 2 / expectedCurrent;
    }
    const df = reference.length - 1;
    if (df < 1)
        return { statistic: 0, df: 0, p: 1, cramerV: 0 };
    return { statistic, df, p: (0,incomplete_gamma/* chiSquareSf */.T)(statistic, df), cramerV: cramerV(statistic, df, all) };
}
/** Two rows: the smaller side has 2 levels. */
function cramerV(statistic, df, all) {
    const phi = Math.max(0, statistic / all - df / (all - 1));
    const columns = df + 1 - df ** 2 / (all - 1);
    const rows = 2 - 1 / (all - 1);
    return Math.sqrt(phi / Math.max(1e-12, Math.min(columns - 1, rows - 1)));
}
const leastExpected = 5;
function mergeRare({ reference, current }) {
    const n = sumOf(reference);
    const m = sumOf(current);
    const share = Math.min(n, m) / (n + m);
    const merged = { reference: [], current: [] };
    let rareReference = 0;
    let rareCurrent = 0;
    for (let k = 0; k < reference.length; k++) {
        const both = reference[k] + current[k];
        if (both === 0)
            continue;
        if (both * share < leastExpected) {
            rareReference += reference[k];
            rareCurrent += current[k];
            continue;
        }
        merged.reference.push(reference[k]);
        merged.current.push(current[k]);
    }
    if (rareReference + rareCurrent > 0) {
        merged.reference.push(rareReference);
        merged.current.push(rareCurrent);
    }
    return merged;
}
/** Population stability index over bins, half a row added to each count; bins empty on both sides are left out. Shown,
 *  never decides. */
function stabilityIndex({ reference, current }) {
    const bins = reference.map((_, k) => k).filter((k) => reference[k] + current[k] > 0);
    const n = sumOf(reference) + bins.length / 2;
    const m = sumOf(current) + bins.length / 2;
    let sum = 0;
    for (const k of bins) {
        const p = (reference[k] + 0.5) / n;
        const q = (current[k] + 0.5) / m;
        sum += (p - q) * Math.log(p / q);
    }
    return sum;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/drift/kolmogorov-distance.js
/** Largest difference of two distributions over the reference's percentiles. The reference's own shares count ties, so
 *  that equal data have distance 0.
 *  @param share of the other side, at or below a value */
function kolmogorovDistance({ values, shares }, share) {
    let largest = 0;
    for (let k = 0; k < values.length; k++) {
        largest = Math.max(largest, Math.abs(share(values[k]) - shares[k]));
    }
    return largest;
}
/** Wasserstein's distance between two lists of 99 percentiles, in standard deviations of the reference: the mean gap of
 *  the quantile functions between 1 % and 99 %. Shown, never decides; the tails beyond are left out.
 *  @param sd floored at 0.001 */
function wassersteinBySd({ values }, other, sd) {
    let area = 0;
    for (let k = 1; k < values.length; k++) {
        const gap = Math.abs(values[k] - other[k]) + Math.abs(values[k - 1] - other[k - 1]);
        area += gap / 2 / (values.length - 1);
    }
    return area / Math.max(sd, 0.001);
}

;// CONCATENATED MODULE: ./.cache/js/core/data/drift/judge-drift.js






/** Sizes of an effect that count, in D and in Jensen–Shannon distance alike. */
const driftThresholds = { warn: 0.1, alert: 0.2 };
const level = 0.05;
const leastCurrent = 100;
const leastReference = 500;
/** A numeric column with no more different values is compared value by value. */
const mostCategories = 20;
/** A table against the base's profile. A column drifts when its effect reaches the threshold and its p, adjusted over
 *  the table's columns, is at most 0.05: neither alone. The table drifts when two columns and three in ten do, or when
 *  a role column of `deciding` does. With a group column, groups count instead of rows. */
function judgeDrift(current, reference, deciding = new Set()) {
    const { group } = current.hashes;
    const effective = group === null ? current.rows : (0,row_groups/* effectiveGroups */.A6)(group);
    const sides = { n: current.rows, effective, m: reference.rows };
    const before = new Map(reference.columns.map((column) => [column.name, column]));
    const compared = current.columns
        .filter((column) => !isIdentity(column.name, current))
        .flatMap((column) => {
        const base = before.get(column.name);
        return base === undefined ? [] : [compare(column, base, sides)];
    });
    const columns = adjust(compared);
    const assessed = columns.filter(({ status }) => status === "assessed");
    const drifted = assessed.filter((column) => column.level !== "none");
    const share = assessed.length === 0 ? 0 : drifted.length / assessed.length;
    return {
        drifted: (drifted.length >= 2 && share >= 0.3) || drifted.some(({ column }) => deciding.has(column)),
        share,
        nReference: reference.rows,
        nCurrent: current.rows,
        effective,
        columns,
    };
}
/** What names a row or its group changes by nature. */
function isIdentity(name, { roles }) {
    return name === roles.id || name === roles.group || name === roles.time;
}
function compare(column, base, sides) {
    const present = column.rows - column.missing - column.nan;
    const basePresent = sides.m - base.missing - base.nan;
    const why = whyNot(column, base, present, basePresent);
    if (why !== "")
        return notAssessed(column.name, why);
    const n = present * (sides.effective / Math.max(1, sides.n));
    const categorical = countsOf(column, base);
    if (categorical === null)
        return compareNumbers(column, base, n, basePresent);
    const scaled = { ...categorical, current: categorical.current.map((count) => count * (n / present)) };
    const { p, cramerV } = homogeneity(scaled);
    return {
        ...assessed(column.name),
        method: "jensen-shannon",
        effect: jensenShannon(categorical),
        p,
        cramerV,
        psi: stabilityIndex(categorical),
    };
}
function whyNot(column, base, n, m) {
    if (base.sensitive)
        return "values are withheld";
    if (n < leastCurrent)
        return `fewer than ${leastCurrent} values`;
    if (m < leastReference)
        return `fewer than ${leastReference} values in the base`;
    if ((0,cell_kind/* isNumeric */.kf)(column.kind) !== (0,cell_kind/* isNumeric */.kf)(base.kind))
        return "another type than in the base";
    if ((0,cell_kind/* isNumeric */.kf)(column.kind) && base.percentiles !== null)
        return "";
    return base.domain === null ? "too many different values" : "";
}
function compareNumbers(column, base, n, m) {
    const { share, at } = column.quantiles;
    const percentiles = base.percentiles;
    const effect = kolmogorovDistance(percentiles, share);
    const own = percentiles.values.map((_, k) => at((k + 1) / 100));
    return {
        ...assessed(column.name),
        method: "ks",
        effect,
        p: kolmogorovP(effect, n, m),
        psi: stabilityIndex(decileCounts(column, base, m)),
        wasserstein: wassersteinBySd(percentiles, own, base.sd ?? 0),
    };
}
/** Rows in ten bins whose edges are the reference's deciles; deciles that coincide make one edge. */
function decileCounts(column, base, m) {
    const { values, shares } = base.percentiles;
    const edges = [];
    const upTo = [];
    for (let k = 9; k < 90; k += 10) {
        if (edges.at(-1) === values[k])
            continue;
        edges.push(values[k]);
        upTo.push(shares[k]);
    }
    const { n, share } = column.quantiles;
    const steps = (shared, total) => [...shared, 1].map((end, k) => (end - (k === 0 ? 0 : shared[k - 1])) * total);
    return { reference: steps(upTo, m), current: steps(edges.map(share), n) };
}
/** Rows by value, in the reference's order, and what the reference never had in one more cell; null when the column is
 *  compared as numbers. */
function countsOf(column, base) {
    const many = base.domain === null || base.domain.length > mostCategories;
    // Numbers of which there are too many here to count each: none of them would be found among the reference's.
    const uncounted = column.domain === null && base.percentiles !== null;
    if ((0,cell_kind/* isNumeric */.kf)(column.kind) && (many || uncounted))
        return null;
    const reference = base.domain;
    const known = new Map(reference.map(([value], k) => [value, k]));
    const current = new Array(reference.length + 1).fill(0);
    let seen = 0;
    for (const [value, { count }] of valuesOf(column)) {
        current[known.get(value) ?? reference.length] += count;
        seen += count;
    }
    // Beyond the values that are counted one by one, what is left is new: the reference's are among the first.
    current[reference.length] += Math.max(0, column.rows - column.missing - column.nan - seen);
    return { reference: [...reference.map(([, count]) => count), 0], current };
}
function valuesOf(column) {
    return column.domain ?? column.texts;
}
function adjust(columns) {
    const tested = columns.filter(({ p }) => p !== null);
    const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(tested.map(({ p }) => p));
    const byName = new Map(tested.map(({ column }, k) => [column, adjusted[k]]));
    return columns.map((column) => {
        const pAdjusted = byName.get(column.column) ?? null;
        return { ...column, pAdjusted, level: levelOf(column.effect, pAdjusted) };
    });
}
function levelOf(effect, p) {
    if (effect === null || p === null || p > level || effect < driftThresholds.warn)
        return "none";
    return effect >= driftThresholds.alert ? "alert" : "warn";
}
const blank = { p: null, pAdjusted: null, psi: null, wasserstein: null, cramerV: null };
function assessed(column) {
    return { column, status: "assessed", why: "", method: null, effect: null, level: "none", ...blank };
}
function notAssessed(column, why) {
    return { ...assessed(column), status: "not-assessed", why };
}


/***/ }),

/***/ 62315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ expectationsOfSchema),
/* harmony export */   EV: () => (/* binding */ expectationOf),
/* harmony export */   L4: () => (/* binding */ judgeExpectations),
/* harmony export */   n8: () => (/* binding */ parseShare)
/* harmony export */ });
/* harmony import */ var _table_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65859);
/* harmony import */ var _cell_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42376);
/* harmony import */ var _checks_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70267);
/* harmony import */ var _row_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59442);




function parseShare(written) {
    return typeof written === "number" ? written : Number.parseFloat(written) / 100;
}
function expectationOf(config, source) {
    return {
        column: config.column ?? null,
        rule: config.rule,
        min: config.min ?? null,
        max: config.max ?? null,
        values: config.values?.map(String) ?? [],
        type: config.type ?? null,
        tolerance: parseShare(config.tolerance),
        severity: config.severity,
        source,
    };
}
/** Ends, categories and missing cells that a schema names: ends and categories warn when more than 0.1 % of rows break
 *  them, and where the schema tells of how many rows it was inferred, only when so many are no accident: an inferred end
 *  is what was seen. */
function expectationsOfSchema({ columns, rows }) {
    const ends = [...columns.values()].filter(({ min, max }) => min !== null || max !== null).length;
    const blank = { min: null, max: null, values: [], type: null, source: "the schema" };
    const seenOf = (family) => (rows === null || rows === 0 ? {} : { seen: { rows, family } });
    return [...columns].flatMap(([column, { min, max, categories, maxMissing }]) => [
        ...(min === null && max === null
            ? []
            : [
                {
                    ...blank,
                    ...seenOf(2 * ends),
                    column,
                    rule: "between",
                    min,
                    max,
                    tolerance: 0.001,
                    severity: "warn",
                },
            ]),
        ...(categories === null
            ? []
            : [
                {
                    ...blank,
                    ...seenOf(categories.length + 1),
                    column,
                    rule: "in",
                    values: categories,
                    tolerance: 0.001,
                    severity: "warn",
                },
            ]),
        ...(maxMissing === null
            ? []
            : [{ ...blank, column, rule: "not-null", tolerance: maxMissing, severity: "error" }]),
    ]);
}
const expectation = {
    name: "expectation",
    severity: "error",
    rule: "a rule of evenhand.yml, of the schema or of a suite is broken by more rows than its tolerance",
    judge: () => [],
};
/** Which rules a table breaks. A rule about a column that is not there is broken; one that cannot be decided from what
 *  is known of the column is broken too, and says so: nothing passes unread. */
function judgeExpectations(table, rules) {
    return rules.flatMap((written) => {
        const rule = allowAccidents(written, table.profile.rows);
        const column = table.profile.columns.find(({ name }) => name === rule.column) ?? null;
        const broken = rule.rule === "rows"
            ? outside(table.profile.rows, rule, "rows")
            : column === null
                ? { message: "the column is not there", value: 0 }
                : judges[rule.rule](column, rule, table);
        if (broken === null)
            return [];
        const message = `${broken.message} (${spell(rule)}, from ${rule.source})`;
        const { value, example = null } = broken;
        return [
            (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .findingOf */ .hD)(expectation, table, {
                column: rule.column,
                severity: rule.severity,
                message,
                value,
                example,
            }),
        ];
    });
}
/** A rule that was only seen to hold tolerates as many rows as are no surprise among so many of both tables. */
function allowAccidents(rule, rows) {
    if (rule.seen === undefined || rows === 0)
        return rule;
    const { rows: before, family } = rule.seen;
    const share = rows / (rows + before);
    const unsurprising = Math.floor(Math.log(0.001 / family) / Math.log(share));
    return { ...rule, tolerance: Math.max(rule.tolerance, Math.min(1, unsurprising / rows)) };
}
function spell({ rule, min, max, values, type, tolerance }) {
    const parts = [
        min === null ? "" : `min ${min}`,
        max === null ? "" : `max ${max}`,
        values.length === 0 ? "" : `${values.length} values`,
        type ?? "",
        tolerance === 0 ? "" : `tolerance ${(0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .percentOf */ .pR)(tolerance)}`,
    ].filter((part) => part !== "");
    return [rule, ...parts].join(", ");
}
const judges = {
    exists: () => null,
    "not-null": (column, rule, table) => {
        const empty = column.missing + column.nan;
        if (empty === 0 || empty <= rule.tolerance * column.rows)
            return null;
        const row = column.first.missing >= 0 ? column.first.missing : column.first.nan;
        return {
            message: `${share(empty, column)} ${empty === 1 ? "has" : "have"} no value`,
            value: empty,
            example: (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleOf */ .Ql)(table, row),
        };
    },
    unique: (column, rule, table) => {
        const hashes = table.profile.hashes.tracked.get(column.name);
        if (hashes === undefined)
            return { message: "whether values repeat is not known", value: 0 };
        const { rows, first } = (0,_row_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .countDuplicates */ .G5)(hashes);
        if (rows === 0 || rows <= rule.tolerance * column.rows)
            return null;
        return {
            message: `${share(rows, column)} ${rows === 1 ? "repeats" : "repeat"} an earlier value`,
            value: rows,
            example: (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleOf */ .Ql)(table, first),
        };
    },
    between: (column, rule) => {
        if (!(0,_cell_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumeric */ .kf)(column.kind))
            return column.kind === "empty" ? null : { message: "the column holds no numbers", value: 0 };
        const wrong = countOutside(column, rule);
        return wrong <= rule.tolerance * column.rows
            ? null
            : { message: `${share(wrong, column)} ${wrong === 1 ? "lies" : "lie"} outside`, value: wrong };
    },
    in: (column, rule, table) => {
        if (column.domain === null && !(column.texts.size > 0)) {
            return {
                message: "the column has more different values than the rule names",
                value: column.distinct.count,
            };
        }
        const allowed = new Set(rule.values);
        const odd = [...(column.domain ?? column.texts)].filter(([value]) => !allowed.has(value));
        const wrong = odd.reduce((sum, [, { count }]) => sum + count, 0);
        if (wrong === 0 || wrong <= rule.tolerance * column.rows)
            return null;
        const name = table.isWithheld(column.name) ? "" : `, such as ${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(odd[0][0])}`;
        return {
            message: `${share(wrong, column)} ${wrong === 1 ? "holds" : "hold"} another value${name}`,
            value: wrong,
            example: (0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleOf */ .Ql)(table, odd[0][1].first),
        };
    },
    type: ({ kind }, { type }) => {
        const fits = kind === type || kind === "empty" || (type === "float" && kind === "int");
        return fits ? null : { message: `the type is ${kind}`, value: 0 };
    },
    mean: (column, rule, table) => outsideUnseen("mean", column, rule, table),
    min: (column, rule, table) => outsideUnseen("min", column, rule, table),
    max: (column, rule, table) => outsideUnseen("max", column, rule, table),
    distinct: ({ distinct }, rule) => outside(distinct.count, rule, "number of different values"),
};
const momentNames = { mean: "mean", min: "minimum", max: "maximum" };
/** As `outside`, without the number when the column's values are withheld: an end is somebody's value. */
function outsideUnseen(which, { name, moments }, rule, { isWithheld }) {
    const broken = outside(moments?.[which] ?? Number.NaN, rule, momentNames[which]);
    if (broken === null || moments === null || !isWithheld(name))
        return broken;
    return { message: `the ${momentNames[which]} lies outside`, value: 0 };
}
function share(count, { rows }) {
    return `${(0,_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(count)} ${count === 1 ? "row" : "rows"} (${(0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .percentOf */ .pR)(count / rows)})`;
}
function outside(value, { min, max }, what) {
    if (Number.isNaN(value))
        return { message: `the ${what} is not known: there are no numbers`, value: 0 };
    const holds = (min === null || value >= min) && (max === null || value <= max);
    return holds
        ? null
        : { message: `the ${what} ${what === "rows" ? "are" : "is"} ${(0,_checks_check_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(value)}`, value };
}
function countOutside({ extremes, quantiles, infinite }, { min, max }) {
    if (extremes === null || quantiles === null)
        return infinite;
    const above = max === null ? 0 : (extremes.above(max) ?? Math.round((1 - quantiles.share(max)) * quantiles.n));
    const below = min === null ? 0 : (extremes.below(min) ?? Math.round(quantiles.share(min) * quantiles.n));
    return above + below + infinite;
}


/***/ }),

/***/ 38307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $9: () => (/* binding */ decideData),
  NU: () => (/* binding */ defaultSeverity),
  sX: () => (/* binding */ exitOf),
  LU: () => (/* binding */ judgeBySchemas),
  sI: () => (/* binding */ spellFinding)
});

// UNUSED EXPORTS: judgeData

// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/core/data/checks/check.js
var check = __webpack_require__(70267);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
;// CONCATENATED MODULE: ./.cache/js/core/data/checks/columns.js



/** Columns that went away. */
const missingColumn = {
    name: "missing-column",
    severity: "error",
    rule: "a column of the base or a required one of the schema is not there",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table, schema) => {
        const here = new Set(table.profile.columns.map(({ name }) => name));
        const names = [...here].filter((name) => !expected(table, schema).has(name));
        return [...expected(table, schema)]
            .filter((name) => !here.has(name))
            .map((name) => {
            const near = (0,nearest_name/* nearestName */.q)(name, names);
            const renamed = near === null ? "" : `; ${(0,wording/* quote */.hD)(near)} is new: was it renamed?`;
            return (0,check/* findingOf */.hD)(missingColumn, table, { column: name, message: `the column is gone${renamed}` });
        });
    }),
};
/** Columns that nobody had before. */
const newColumn = {
    name: "new-column",
    severity: "warn",
    rule: "a column is neither in the base nor in the schema",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table, schema) => {
        if (table.base === null && schema === null)
            return [];
        const known = new Set(table.base?.columns.map(({ name }) => name));
        for (const name of schema?.columns.keys() ?? [])
            known.add(name);
        return table.profile.columns
            .filter(({ name }) => !known.has(name))
            .map(({ name }) => (0,check/* findingOf */.hD)(newColumn, table, { column: name, message: "the column is new" }));
    }),
};
function expected({ base }, schema) {
    const names = new Set(base?.columns.map(({ name }) => name));
    for (const [name, { required }] of schema?.columns ?? []) {
        if (required)
            names.add(name);
        else
            names.delete(name);
    }
    return names;
}

// EXTERNAL MODULE: ./.cache/js/core/stats/benjamini-hochberg.js
var benjamini_hochberg = __webpack_require__(11492);
// EXTERNAL MODULE: ./.cache/js/core/stats/normal.js
var normal = __webpack_require__(48573);
// EXTERNAL MODULE: ./.cache/js/core/data/label-association.js
var label_association = __webpack_require__(76085);
;// CONCATENATED MODULE: ./.cache/js/core/data/checks/label-association.js




const leastChange = 0.05;
/** Columns whose tie to the label changed: labels flipped, shuffled or joined to other rows, while every column by
 *  itself looks as before. */
const labelAssociation = {
    name: "label-association",
    severity: "warn",
    rule: "the AUC of a column with the label differs from the base's by 0.05 or more, adjusted p ≤ 0.05 over the columns",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const before = new Map(table.base?.columns.map(({ name, association }) => [name, association ?? null]));
        const pairs = [...(0,label_association/* associationsOf */.u)(table.profile)].flatMap(([column, now]) => {
            const base = before.get(column) ?? null;
            if (base === null)
                return [];
            const z = (now.auc - base.auc) / Math.max(1e-9, Math.hypot(now.se, base.se));
            return [{ column, from: base.auc, to: now.auc, p: 2 * (0,normal/* normalSf */.nG)(Math.abs(z)) }];
        });
        const adjusted = (0,benjamini_hochberg/* benjaminiHochberg */.U)(pairs.map(({ p }) => p));
        return pairs.flatMap(({ column, from, to }, k) => {
            if (Math.abs(to - from) < leastChange || adjusted[k] > 0.05)
                return [];
            const message = `its AUC with the label went from ${from.toFixed(3)} to ${to.toFixed(3)}: were labels changed?`;
            return [(0,check/* findingOf */.hD)(labelAssociation, table, { column, message, value: to - from })];
        });
    }),
};

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/label-classes.js



const mostClasses = 100;
const leastRows = 10;
/** Classes that came or went, against the base and between train and test. */
const labelClasses = {
    name: "label-classes",
    severity: "error",
    rule: "a class is on one side only, and so many rows of it are no accident (r^c < 0.001/K); else information",
    judge(facts) {
        const found = facts.tables.flatMap((table) => {
            const here = classesOf(table);
            const before = baseClasses(table);
            if (here === null || before === null)
                return [];
            return compareClasses(table, {
                here,
                there: before,
                rows: [table.profile.rows, table.base.rows],
                where: "the base",
            });
        });
        const split = (0,check/* splitOf */.uv)(facts);
        const train = split === null ? null : classesOf(split.train);
        const test = split === null ? null : classesOf(split.test);
        if (split === null || train === null || test === null)
            return found;
        const rows = [split.test.profile.rows, split.train.profile.rows];
        return [...found, ...compareClasses(split.test, { here: test, there: train, rows, where: "train" })];
    },
};
/** Rare classes, for information. */
const classBalance = {
    name: "class-balance",
    severity: "info",
    rule: "a class has fewer than 10 rows, or the rarest has fewer than a tenth of the commonest",
    judge: ({ tables }) => tables.flatMap((table) => {
        const classes = classesOf(table);
        if (classes === null || classes.size < 2)
            return [];
        const sizes = [...classes].sort(([, a], [, b]) => a.count - b.count);
        const [name, { count }] = sizes[0];
        const most = sizes.at(-1)[1].count;
        if (count >= leastRows && count >= most / 10)
            return [];
        const message = `the rarest class ${spelled(table, name)}has ${(0,wording/* plural */.LS)(count, "row")}, the commonest ${most}`;
        return [
            (0,check/* findingOf */.hD)(classBalance, table, { column: table.profile.roles.label, message, value: count / most }),
        ];
    }),
};
function spelled({ isWithheld, profile }, name) {
    return isWithheld(profile.roles.label ?? "") ? "" : `${(0,wording/* quote */.hD)(name)} `;
}
function classesOf({ profile }) {
    return (0,label_association/* labelClassesOf */._)(profile);
}
function baseClasses({ base, profile }) {
    const column = base?.columns.find(({ name }) => name === profile.roles.label);
    if (!column?.domain || column.domain.length > mostClasses || column.kind === "float")
        return null;
    return new Map(column.domain.map(([value, count]) => [value, { count }]));
}
function compareClasses(table, { here, there, rows, where }) {
    const family = new Set([...here.keys(), ...there.keys()]).size;
    const all = rows[0] + rows[1];
    const tell = (name, count, share, message, first) => {
        const sure = (0,check/* isSurprising */.jD)(count, share, family);
        const few = sure ? "" : "; too few rows to expect one on the other side";
        return (0,check/* findingOf */.hD)(labelClasses, table, {
            column: table.profile.roles.label,
            severity: sure ? "error" : "info",
            message: `the class ${spelled(table, name)}${message}${few}`,
            value: count,
            example: first === undefined ? null : (0,check/* exampleOf */.Ql)(table, first),
        });
    };
    const fresh = [...here].filter(([name]) => !there.has(name));
    const gone = [...there].filter(([name]) => !here.has(name));
    return [
        ...fresh.map(([name, { count, first }]) => tell(name, count, rows[0] / all, `is new: ${(0,wording/* plural */.LS)(count, "row")}, none in ${where}`, first)),
        ...gone.map(([name, { count }]) => tell(name, count, rows[1] / all, `is gone: ${(0,wording/* plural */.LS)(count, "row")} (${(0,check/* percentOf */.pR)(count / rows[1])}) in ${where}, none here`)),
    ];
}

// EXTERNAL MODULE: ./.cache/js/core/stats/stirling.js
var stirling = __webpack_require__(94234);
;// CONCATENATED MODULE: ./.cache/js/core/stats/hypergeometric.js

/** P(at least `drawn` marked ones in a sample without replacement): Fisher's exact test to one side. The sum begins at
 *  the observed term and stops when terms no longer count. O(marked). */
function hypergeometricSf({ drawn, sample, marked, total }) {
    const least = Math.max(0, sample + marked - total);
    const most = Math.min(sample, marked);
    if (drawn <= least)
        return 1;
    if (drawn > most)
        return 0;
    const first = logChoose(marked, drawn) + logChoose(total - marked, sample - drawn) - logChoose(total, sample);
    let term = 1;
    let sum = 1;
    for (let k = drawn; k < most; k++) {
        term *= ((marked - k) * (sample - k)) / ((k + 1) * (total - marked - sample + k + 1));
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return Math.min(1, Math.exp(first + Math.log(sum)));
}
function logChoose(n, k) {
    return (0,stirling/* logGamma */.S)(n + 1) - (0,stirling/* logGamma */.S)(k + 1) - (0,stirling/* logGamma */.S)(n - k + 1);
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/missing-rate.js


/** More cells without a value than in the base. */
const missingRate = {
    name: "missing-rate",
    severity: "error",
    rule: "over 1 point more than in the base and Fisher's one-sided p < 0.001/columns; without a base over 5 % is information",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => (table.base === null ? alone(table) : against(table, table.base.rows))),
};
function against(table, baseRows) {
    const pairs = (0,check/* bothSides */.g6)(table);
    const { rows } = table.profile;
    return pairs.flatMap(({ column, base }) => {
        const here = column.missing + column.nan;
        const before = base.missing + base.nan;
        const more = here / rows - before / baseRows;
        if (!(more > 0.01))
            return [];
        const draw = { drawn: here, sample: rows, marked: here + before, total: rows + baseRows };
        if (hypergeometricSf(draw) >= 0.001 / pairs.length)
            return [];
        return [
            (0,check/* findingOf */.hD)(missingRate, table, {
                column: column.name,
                message: `${(0,check/* percentOf */.pR)(here / rows)} of the cells have no value, and ${(0,check/* percentOf */.pR)(before / baseRows)} in the base`,
                value: here / rows,
                example: (0,check/* exampleOf */.Ql)(table, column.first.missing),
            }),
        ];
    });
}
function alone(table) {
    const { rows } = table.profile;
    return table.profile.columns
        .filter(({ missing, nan }) => missing + nan > 0.05 * rows && missing + nan < rows)
        .map((column) => (0,check/* findingOf */.hD)(missingRate, table, {
        column: column.name,
        severity: "info",
        message: `${(0,check/* percentOf */.pR)((column.missing + column.nan) / rows)} of the cells have no value`,
        value: (column.missing + column.nan) / rows,
        example: (0,check/* exampleOf */.Ql)(table, column.first.missing),
    }));
}

// EXTERNAL MODULE: ./.cache/js/core/data/cell-kind.js
var cell_kind = __webpack_require__(42376);
// EXTERNAL MODULE: ./.cache/js/core/data/store-table.js
var store_table = __webpack_require__(90921);
;// CONCATENATED MODULE: ./.cache/js/core/data/checks/odd-cells.js




/** Infinite numbers, and NaN where the base had none. */
const notFinite = {
    name: "not-finite",
    severity: "error",
    rule: "a column holds infinite numbers, or NaN that the base did not have; without a base NaN warns",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const before = new Map((0,check/* bothSides */.g6)(table).map(({ column, base }) => [column.name, base]));
        return table.profile.columns.flatMap((column) => {
            const base = before.get(column.name);
            const findings = [];
            if (column.infinite > 0) {
                const severity = base !== undefined && base.infinite > 0 ? "warn" : "error";
                const message = `${(0,wording/* plural */.LS)(column.infinite, "cell")} ${column.infinite === 1 ? "is" : "are"} infinite`;
                const example = (0,check/* exampleOf */.Ql)(table, column.first.infinite);
                findings.push((0,check/* findingOf */.hD)(notFinite, table, {
                    column: column.name,
                    severity,
                    message,
                    value: column.infinite,
                    example,
                }));
            }
            if (column.nan > 0 && (base === undefined || base.nan === 0)) {
                const severity = base === undefined || base.missing > 0 ? "warn" : "error";
                const message = `${(0,wording/* plural */.LS)(column.nan, "cell")} ${column.nan === 1 ? "is" : "are"} NaN`;
                const example = (0,check/* exampleOf */.Ql)(table, column.first.nan);
                findings.push((0,check/* findingOf */.hD)(notFinite, table, {
                    column: column.name,
                    severity,
                    message,
                    value: column.nan,
                    example,
                }));
            }
            return findings;
        });
    }),
};
/** A few texts among numbers, or a few numbers among texts. */
const mixedTypes = {
    name: "mixed-types",
    severity: "error",
    rule: "at most 10 % of a column's cells are of another kind than the rest, and none was in the base; without a base it warns",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const before = new Map((0,check/* bothSides */.g6)(table).map(({ column, base }) => [column.name, base]));
        return table.profile.columns.flatMap((column) => {
            const rare = (0,store_table/* mixedRows */.P1)(column);
            const present = column.rows - column.missing - column.nan;
            if (rare === 0 || rare > 0.1 * present)
                return [];
            const base = before.get(column.name);
            // Codes such as `A7` and `12` are texts, some of which spell numbers.
            const isText = !(0,cell_kind/* isNumeric */.kf)(column.kind);
            const severity = base === undefined ? "warn" : base.mixed > 0 || isText ? "info" : "error";
            const message = `${(0,wording/* plural */.LS)(rare, "cell")} (${(0,check/* percentOf */.pR)(rare / present)}) ${rare === 1 ? "holds" : "hold"} ${isText ? "a number among texts" : "text among numbers"}`;
            const example = (0,check/* exampleOf */.Ql)(table, isText ? column.first.number : column.first.text);
            return [
                (0,check/* findingOf */.hD)(mixedTypes, table, { column: column.name, severity, message, value: rare, example }),
            ];
        });
    }),
};
/** Columns that say nothing. */
const constant = {
    name: "constant",
    severity: "warn",
    rule: "a column has one value, or none, and the base's rows with others are no accident (r^c < 0.001/K, K columns); else information",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const pairs = (0,check/* bothSides */.g6)(table);
        const before = new Map(pairs.map(({ column, base }) => [column.name, base]));
        const share = table.base === null ? 0 : table.base.rows / (table.base.rows + table.profile.rows);
        return table.profile.columns
            .filter(({ distinct, rows }) => rows > 1 && distinct.count <= 1)
            .map((column) => {
            const base = before.get(column.name);
            const lost = base === undefined ? 0 : lostRows(base, table.base.rows, column.distinct.count);
            const severity = (0,check/* isSurprising */.jD)(lost, share, pairs.length) ? "warn" : "info";
            const message = column.distinct.count === 0 ? "every cell is empty" : "every row has the same value";
            return (0,check/* findingOf */.hD)(constant, table, {
                column: column.name,
                severity,
                message,
                value: column.distinct.count,
            });
        });
    }),
};
/** Rows of the base with a value that no row has here, at least so many: all but those of its commonest value where
 *  its values were counted, else one for each other value. */
function lostRows({ missing, distinct, domain }, rows, left) {
    if (left === 0)
        return Math.max(0, rows - missing);
    if (domain === null)
        return Math.max(0, distinct - 1);
    const counts = domain.map(([, count]) => count);
    return counts.reduce((sum, count) => sum + count, 0) - Math.max(0, ...counts);
}

// EXTERNAL MODULE: ./.cache/js/core/stats/binomial.js
var binomial = __webpack_require__(93211);
// EXTERNAL MODULE: ./.cache/js/core/data/row-groups.js
var row_groups = __webpack_require__(59442);
;// CONCATENATED MODULE: ./.cache/js/core/data/checks/overlap.js




const overlap_leastRows = 5;
const morePoints = 0.01;
const leastTwins = 0.005;
/** Test rows that the training table holds too, features alone. */
const overlap = {
    name: "overlap",
    severity: "error",
    rule: "test rows seen in train exceed the twins within train by over 1 point, at least 5 rows, binomial p < 0.001",
    judge(facts) {
        const split = (0,check/* splitOf */.uv)(facts);
        if (split === null)
            return [];
        const train = split.train.profile.hashes.features;
        const test = split.test.profile.hashes.features;
        if (train.length === 0 || test.length === 0)
            return [];
        const { rows, first } = (0,row_groups/* countShared */.TP)(train, test);
        if (rows === 0)
            return [];
        const seen = rows / test.length;
        const twins = countTwins(train) / train.length;
        const p = (0,binomial/* binomialSf */.v)(rows, test.length, Math.max(twins, leastTwins));
        const isError = seen - twins > morePoints && rows >= overlap_leastRows && p < 0.001;
        const message = `${(0,wording/* plural */.LS)(rows, "row")} (${(0,check/* percentOf */.pR)(seen)}) have the features of a train row; within train ${(0,check/* percentOf */.pR)(twins)} have a twin`;
        const severity = isError ? "error" : "info";
        const example = (0,check/* exampleOf */.Ql)(split.test, first);
        return [(0,check/* findingOf */.hD)(overlap, split.test, { column: null, message, severity, value: seen, example })];
    },
};
/** Rows that share their features with another row of the table. */
function countTwins(hashes) {
    const sorted = hashes.slice().sort();
    let twins = 0;
    for (let start = 0; start < sorted.length;) {
        let end = start + 1;
        while (end < sorted.length && sorted[end] === sorted[start])
            end++;
        if (end - start > 1)
            twins += end - start;
        start = end;
    }
    return twins;
}
/** The same id, or the same group, on both sides of the split. */
const identityOverlap = {
    name: "id-overlap",
    severity: "error",
    rule: "an id occurs twice in a table, or an id or a group of the test table occurs in train",
    judge(facts) {
        const repeated = facts.tables.flatMap((table) => repeatedIds(table));
        const split = (0,check/* splitOf */.uv)(facts);
        if (split === null)
            return repeated;
        const shared = ["id", "group"].flatMap((role) => {
            const train = split.train.profile.hashes[role];
            const test = split.test.profile.hashes[role];
            if (train === null || test === null)
                return [];
            const { rows, first } = (0,row_groups/* countShared */.TP)(train, test);
            if (rows === 0)
                return [];
            const message = `${(0,wording/* plural */.LS)(rows, "row")} (${(0,check/* percentOf */.pR)(rows / test.length)}) ${rows === 1 ? "has" : "have"} ${role === "id" ? "an id" : "a group"} that occurs in train`;
            const example = (0,check/* exampleOf */.Ql)(split.test, first);
            const column = split.test.profile.roles[role];
            return [(0,check/* findingOf */.hD)(identityOverlap, split.test, { column, message, value: rows, example })];
        });
        return [...repeated, ...shared];
    },
};
function repeatedIds(table) {
    const { id } = table.profile.hashes;
    if (id === null)
        return [];
    const { rows, first } = (0,row_groups/* countDuplicates */.G5)(id);
    if (rows === 0)
        return [];
    const message = `${(0,wording/* plural */.LS)(rows, "row")} ${rows === 1 ? "repeats" : "repeat"} an earlier id`;
    const column = table.profile.roles.id;
    return [
        (0,check/* findingOf */.hD)(identityOverlap, table, { column, message, value: rows, example: (0,check/* exampleOf */.Ql)(table, first) }),
    ];
}
/** A test table that begins before the training table ends. */
const timeOverlap = {
    name: "time-overlap",
    severity: "error",
    rule: "with a time column, the first test row is not later than the last train row",
    judge(facts) {
        const split = (0,check/* splitOf */.uv)(facts);
        const name = split?.train.profile.roles.time ?? null;
        if (split === null || name === null)
            return [];
        const last = endsOf(split.train, name)?.max;
        const first = endsOf(split.test, name)?.min;
        if (last === undefined || first === undefined || last < first)
            return [];
        const message = "the test table begins before the train table ends: it holds no future";
        return [(0,check/* findingOf */.hD)(timeOverlap, split.test, { column: name, message })];
    },
};
function endsOf({ profile }, name) {
    const column = profile.columns.find((each) => each.name === name);
    return column?.times ?? column?.moments ?? undefined;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/repeated-rows.js



const coarse = "the features are too coarse to tell rows apart";
/** Rows whose features occurred before. */
const duplicates = {
    name: "duplicates",
    severity: "warn",
    rule: "over 1 % of rows repeat earlier features, where over half of the rows are distinct; else information",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const { features } = table.profile.hashes;
        const { rows, distinct, first } = (0,row_groups/* countDuplicates */.G5)(features);
        if (rows <= 0.01 * features.length)
            return [];
        const fine = distinct > features.length / 2;
        const message = `${(0,wording/* plural */.LS)(rows, "row")} (${(0,check/* percentOf */.pR)(rows / features.length)}) ${rows === 1 ? "repeats" : "repeat"} earlier ones${fine ? "" : `: ${coarse}, ${(0,wording/* countOf */.pq)(distinct)} differ`}`;
        const severity = fine ? "warn" : "info";
        const value = rows / features.length;
        return [
            (0,check/* findingOf */.hD)(duplicates, table, {
                column: null,
                message,
                severity,
                value,
                example: (0,check/* exampleOf */.Ql)(table, first),
            }),
        ];
    }),
};
/** Equal features with different labels. */
const conflictingLabels = {
    name: "conflicting-labels",
    severity: "warn",
    rule: "over 0.5 % of rows have the features of a row with another label, where over half of the rows are distinct",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const { features, label } = table.profile.hashes;
        if (label === null || label.length !== features.length)
            return [];
        const { rows, first } = (0,row_groups/* countConflicts */.D8)(features, label);
        if (rows <= 0.005 * features.length)
            return [];
        const fine = (0,row_groups/* countDuplicates */.G5)(features).distinct > features.length / 2;
        const message = `${(0,wording/* plural */.LS)(rows, "row")} (${(0,check/* percentOf */.pR)(rows / features.length)}) ${rows === 1 ? "has" : "have"} the features of a row with another label${fine ? "" : `: ${coarse}`}`;
        return [
            (0,check/* findingOf */.hD)(conflictingLabels, table, {
                column: table.profile.roles.label,
                message,
                severity: fine ? "warn" : "info",
                value: rows / features.length,
                example: (0,check/* exampleOf */.Ql)(table, first),
            }),
        ];
    }),
};

// EXTERNAL MODULE: ./.cache/js/core/data/checks/row-count.js
var row_count = __webpack_require__(29361);
;// CONCATENATED MODULE: ./.cache/js/core/data/checks/spellings.js



/** Many more or fewer different values than before. */
const cardinality = {
    name: "cardinality",
    severity: "info",
    rule: "a text column has twice as many different values as the base, or half, at like numbers of rows",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => (0,check/* bothSides */.g6)(table).flatMap(({ column, base }) => {
        if ((0,cell_kind/* isNumeric */.kf)(column.kind) || base.distinct === 0)
            return [];
        const ratio = column.distinct.count / base.distinct;
        const rows = table.profile.rows / table.base.rows;
        const grew = ratio >= 2 && ratio >= 2 * rows;
        const shrank = ratio <= 0.5 && ratio <= rows / 2;
        if (!grew && !shrank)
            return [];
        const message = `${(0,wording/* plural */.LS)(column.distinct.count, "different value")}, and ${base.distinct} in the base`;
        return [(0,check/* findingOf */.hD)(cardinality, table, { column: column.name, message, value: ratio })];
    })),
};
/** One value in several spellings. */
const spellings = {
    name: "spellings",
    severity: "info",
    rule: "values of a text column differ only by case or by blanks around them",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => table.profile.columns.flatMap((column) => {
        const pair = (0,cell_kind/* isNumeric */.kf)(column.kind) ? null : likeSpelled(column);
        if (pair === null)
            return [];
        const shown = table.isWithheld(column.name)
            ? "two values"
            : `${(0,wording/* quote */.hD)(pair[0])} and ${(0,wording/* quote */.hD)(pair[1])}`;
        const message = `${shown} differ only by case or blanks`;
        return [(0,check/* findingOf */.hD)(spellings, table, { column: column.name, message })];
    })),
};
function likeSpelled({ domain }) {
    const seen = new Map();
    for (const value of domain?.keys() ?? []) {
        const plain = value.trim().toLowerCase();
        const known = seen.get(plain);
        if (known !== undefined)
            return [known, value];
        seen.set(plain, value);
    }
    return null;
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/target-leak.js


/** A single column that gives the label away. */
const targetLeak = {
    name: "target-leak",
    severity: "warn",
    rule: "one column alone reaches a macro one-against-rest AUC over 0.98, its lower bound (3 SE) over 0.95; texts by out-of-fold target means",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => [...(0,label_association/* associationsOf */.u)(table.profile)]
        .filter(([, { auc, se }]) => auc > 0.98 && auc - 3 * se > 0.95)
        .map(([column, { auc }]) => {
        const message = `this column alone predicts the label with AUC ${(0,check/* numberOf */.rl)(auc)}: does it know the answer?`;
        return (0,check/* findingOf */.hD)(targetLeak, table, { column, message, value: auc });
    })),
};

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/type-change.js


/** A column that changed its type. */
const typeChange = {
    name: "type-change",
    severity: "error",
    rule: "a column is of another type than in the base or the schema; whole numbers that become decimals only warn",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table, schema) => {
        const findings = new Map();
        const tell = (column, from, to, where) => {
            const severity = severityOf(from, to);
            if (severity === null || findings.has(column))
                return;
            const message = `the type is ${to}, and ${from} in ${where}`;
            findings.set(column, (0,check/* findingOf */.hD)(typeChange, table, { column, severity, message }));
        };
        for (const { column, base } of (0,check/* bothSides */.g6)(table))
            tell(column.name, base.kind, column.kind, "the base");
        for (const { name, kind } of table.profile.columns) {
            const wanted = schema?.columns.get(name)?.type;
            if (wanted !== undefined)
                tell(name, wanted, kind, "the schema");
        }
        return [...findings.values()];
    }),
};
function severityOf(from, to) {
    if (from === to || from === "empty" || to === "empty")
        return null;
    return (0,cell_kind/* isNumeric */.kf)(from) && (0,cell_kind/* isNumeric */.kf)(to) ? (from === "int" ? "warn" : null) : "error";
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/unseen-values.js



/** Numbers beyond what the base had. */
const range = {
    name: "range",
    severity: "warn",
    rule: "rows beyond the base's minimum or maximum are no accident (r^c < 0.001/K, K = 2 × numeric columns)",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => {
        const pairs = (0,check/* bothSides */.g6)(table).filter(({ column, base }) => column.extremes !== null && base.max !== null);
        return pairs.flatMap(({ column, base }) => {
            const { min, max, minRow, maxRow } = column.moments;
            // The base's record may be older than the wish to withhold the column.
            const shown = (text) => (table.isWithheld(column.name) ? "" : text);
            const above = `above the base's maximum${shown(` ${(0,check/* numberOf */.rl)(base.max)}, up to ${(0,check/* numberOf */.rl)(max)}`)}`;
            const below = `below the base's minimum${shown(` ${(0,check/* numberOf */.rl)(base.min)}, down to ${(0,check/* numberOf */.rl)(min)}`)}`;
            const sides = [
                { count: countBeyond(column, base.max, "above"), what: above, row: maxRow },
                { count: countBeyond(column, base.min, "below"), what: below, row: minRow },
            ];
            return sides
                .filter(({ count }) => (0,check/* isSurprising */.jD)(count, shareOf(table), 2 * pairs.length))
                .map(({ count, what, row }) => (0,check/* findingOf */.hD)(range, table, {
                column: column.name,
                message: `${(0,wording/* plural */.LS)(count, "row")} ${count === 1 ? "lies" : "lie"} ${what}`,
                value: count,
                example: (0,check/* exampleOf */.Ql)(table, row),
            }));
        });
    }),
};
/** This side's rows of both sides'. */
function shareOf({ profile, base }) {
    return profile.rows / (profile.rows + base.rows);
}
/** Exact below 128, which decides; beyond, as the sketch knows it. */
function countBeyond({ extremes, quantiles }, end, side) {
    const exact = extremes[side](end);
    if (exact !== null)
        return exact;
    const { n, share } = quantiles;
    return Math.max(128, Math.round(n * (side === "above" ? 1 - share(end) : share(end))));
}
/** Values that the base never had. */
const unseenCategory = {
    name: "unseen-category",
    severity: "warn",
    rule: "so many rows of a value that the base never had are no accident (r^c < 0.001/K, K = distinct values)",
    judge: (facts) => (0,check/* eachTable */.Er)(facts, (table) => (0,check/* bothSides */.g6)(table).flatMap(({ column, base }) => {
        const isLabel = column.name === table.profile.roles.label;
        if (isLabel || base.domain === null || (0,cell_kind/* isNumeric */.kf)(column.kind) || base.sensitive)
            return [];
        return unseenOf(table, column, new Set(base.domain.map(([value]) => value)));
    })),
};
const named = 5;
function unseenOf(table, column, known) {
    const fresh = [...(column.domain ?? column.texts)].filter(([value]) => !known.has(value));
    if (fresh.length === 0)
        return [];
    const family = known.size + fresh.length;
    const rows = fresh.reduce((sum, [, { count }]) => sum + count, 0);
    const sure = fresh.filter(([, { count }]) => (0,check/* isSurprising */.jD)(count, shareOf(table), family));
    const shown = sure.length > 0 ? sure : fresh;
    const names = table.isWithheld(column.name)
        ? ""
        : ` (${shown
            .slice(0, named)
            .map(([value]) => (0,wording/* quote */.hD)(value))
            .join(", ")}${shown.length > named ? ", …" : ""})`;
    return [
        (0,check/* findingOf */.hD)(unseenCategory, table, {
            column: column.name,
            severity: sure.length > 0 ? "warn" : "info",
            message: `${(0,wording/* plural */.LS)(shown.length, "value")}${names} that the base never had; unseen in all: ${(0,check/* percentOf */.pR)(rows / table.profile.rows)} of rows`,
            value: rows / table.profile.rows,
            example: (0,check/* exampleOf */.Ql)(table, shown[0][1].first),
        }),
    ];
}

;// CONCATENATED MODULE: ./.cache/js/core/data/checks/index.js












/** Every check, in the order in which findings of equal severity are told. */
const checks = [
    missingColumn,
    typeChange,
    row_count/* rowCount */.o,
    overlap,
    identityOverlap,
    timeOverlap,
    labelClasses,
    missingRate,
    notFinite,
    mixedTypes,
    targetLeak,
    labelAssociation,
    newColumn,
    range,
    unseenCategory,
    conflictingLabels,
    duplicates,
    constant,
    cardinality,
    spellings,
    classBalance,
];

// EXTERNAL MODULE: ./.cache/js/core/data/drift/judge-drift.js + 3 modules
var judge_drift = __webpack_require__(11312);
// EXTERNAL MODULE: ./.cache/js/core/data/expectation.js
var expectation = __webpack_require__(62315);
// EXTERNAL MODULE: ./.cache/js/core/data/rules.js
var data_rules = __webpack_require__(9574);
;// CONCATENATED MODULE: ./.cache/js/core/data/judge-data.js






/** The word that a check has when nothing is configured. */
function defaultSeverity(name) {
    const known = checks.find((check) => check.name === name)?.severity;
    return known ?? (["drift", "personal-data", "secret"].includes(name) ? "warn" : "error");
}
/** Every check over every table, drift, and the rules that people wrote; worst first. Pure. */
function judgeData(facts, rules, more = []) {
    const own = [...rules.expectations, ...(facts.schema === null ? [] : (0,expectation/* expectationsOfSchema */.E1)(facts.schema))];
    const drift = driftOf(facts);
    const found = [
        ...more,
        ...checks.flatMap((check) => check.judge(facts)),
        ...facts.tables.flatMap((table) => (0,expectation/* judgeExpectations */.L4)(table, own)),
        ...facts.tables.flatMap((table) => driftFindings(table, drift[table.role])),
    ];
    const findings = found.flatMap((finding) => (0,data_rules/* applySeverity */.ob)(finding, rules) ?? []);
    return { findings: worstFirst(findings), drift };
}
/** The same by each of several schemas, which all hold; a finding that two have in common is told once. */
function judgeBySchemas(tables, schemas, rules, more = []) {
    const each = (schemas.length === 0 ? [null] : schemas).map((schema) => judgeData({ tables, schema }, rules, more));
    const once = new Map(each.flatMap(({ findings }) => findings.map((one) => [JSON.stringify(one), one])));
    return { drift: each[0].drift, findings: worstFirst([...once.values()]) };
}
function driftOf({ tables }) {
    const judged = tables.flatMap(({ role, profile, base }) => {
        const { label } = profile.roles;
        return base === null ? [] : [[role, (0,judge_drift/* judgeDrift */.J)(profile, base, new Set(label === null ? [] : [label]))]];
    });
    return Object.fromEntries(judged);
}
const rule = `effect ≥ ${judge_drift/* driftThresholds */.A.warn} (KS distance, or Jensen-Shannon distance) and adjusted p ≤ 0.05`;
function driftFindings({ role }, drift) {
    if (drift === undefined)
        return [];
    const moved = drift.columns.filter(({ level }) => level !== "none");
    const common = { check: "drift", severity: "warn", table: role, example: null, rule };
    const findings = moved.map(({ column, method, effect, pAdjusted, level }) => ({
        ...common,
        column,
        message: `the distribution moved${level === "alert" ? " far" : ""}: ${method === "ks" ? "KS distance" : "Jensen-Shannon distance"} ${(0,check/* numberOf */.rl)(effect)}, adjusted p ${spellP(pAdjusted)}`,
        value: effect,
    }));
    if (!drift.drifted)
        return findings;
    const assessed = drift.columns.filter(({ status }) => status === "assessed").length;
    const message = `the table drifted: ${(0,wording/* plural */.LS)(moved.length, "column")} of ${(0,wording/* countOf */.pq)(assessed)} moved`;
    return [{ ...common, column: null, message, value: drift.share }, ...findings];
}
const rank = { error: 0, warn: 1, info: 2 };
function worstFirst(findings) {
    return findings.toSorted((a, b) => rank[a.severity] - rank[b.severity]);
}
/** A finding in one line. */
function spellFinding({ table, column, message, example, check }) {
    const where = column === null ? `${table}:` : `${table}: column \`${column}\`,`;
    return `${where} ${message}${example === null ? "" : `; see ${example}`} (${check})`;
}
/** @example spellP(1e-9) // "below 0.0001" */
function spellP(p) {
    return p < 0.0001 ? "below 0.0001" : String(Number(p.toPrecision(2)));
}
/** What the findings come to. A table without rows cannot be judged, which is never a pass.
 *  @param lacksBase a baseline was looked for, and none was found */
function decideData(findings, rows, lacksBase) {
    const errors = findings.filter(({ severity }) => severity === "error").map(spellFinding);
    const warnings = findings.filter(({ severity }) => severity === "warn").map(spellFinding);
    const reasons = errors.slice(0, 100);
    if (rows.some((count) => count === 0))
        return { result: "no-evidence", reasons, warnings };
    if (errors.length > 0)
        return { result: "fail", reasons, warnings };
    return { result: lacksBase ? "no-baseline" : "pass", reasons, warnings };
}
/** The step's exit code. */
function exitOf({ result, warnings }, failOn) {
    if (failOn === "never")
        return 0;
    if (result === "no-evidence")
        return 4;
    return result === "fail" || (failOn === "warn" && warnings.length > 0) ? 1 : 0;
}


/***/ }),

/***/ 9574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ stricter),
/* harmony export */   fD: () => (/* binding */ rulesOf),
/* harmony export */   ob: () => (/* binding */ applySeverity)
/* harmony export */ });
/* harmony import */ var _expectation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62315);

function rulesOf(config, source) {
    return {
        severities: new Map(Object.entries(config?.checks ?? {})),
        sensitive: new Set(config?.sensitive),
        expectations: (config?.expect ?? []).map((one) => (0,_expectation_js__WEBPACK_IMPORTED_MODULE_0__/* .expectationOf */ .EV)(one, source)),
    };
}
const order = ["off", "info", "warn", "error"];
/** The base's rules with what the pull request's own add: it can be stricter with itself, never milder. */
function stricter(base, own, defaults) {
    const severities = new Map(base.severities);
    for (const [check, severity] of own.severities) {
        const before = severities.get(check) ?? defaults(check);
        if (order.indexOf(severity) > order.indexOf(before))
            severities.set(check, severity);
    }
    const spelled = new Set(base.expectations.map(spell));
    return {
        severities,
        sensitive: new Set([...base.sensitive, ...own.sensitive]),
        expectations: [...base.expectations, ...own.expectations.filter((one) => !spelled.has(spell(one)))],
    };
}
function spell({ source: _source, ...rule }) {
    return JSON.stringify(rule);
}
/** What is configured wins over the check's own word: `off` drops a finding, `info` only shows it, `warn` and `error`
 *  say what a break is. Information stays information. */
function applySeverity(finding, { severities }) {
    const asked = severities.get(finding.check);
    if (asked === undefined || finding.severity === "info")
        return asked === "off" ? null : finding;
    return asked === "off" ? null : { ...finding, severity: asked };
}


/***/ }),

/***/ 95705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ makeDataSchema),
/* harmony export */   V: () => (/* binding */ schemaFileShape),
/* harmony export */   _A: () => (/* binding */ inferSchema)
/* harmony export */ });
/* unused harmony export schemaColumnShape */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28942);

const types = ["bool", "int", "float", "datetime", "string"];
const mostCategories = 100;
const schemaColumnShape = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    type: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](types),
    required: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().default(true),
    "max-missing": zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0).max(1).optional(),
    min: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional(),
    max: zod__WEBPACK_IMPORTED_MODULE_0__.number().optional(),
    categories: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.union([zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number(), zod__WEBPACK_IMPORTED_MODULE_0__.boolean()])).optional(),
    unit: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
    note: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullish(),
});
/** A schema file as people review it: what each column holds. */
const schemaFileShape = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    version: zod__WEBPACK_IMPORTED_MODULE_0__.literal(1),
    rows: zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative().optional(),
    columns: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), schemaColumnShape),
});
/** The file's content as the checks use it. */
function makeDataSchema(file) {
    const columns = Object.entries(file.columns).map(([name, column]) => [
        name,
        {
            type: column.type,
            required: column.required,
            maxMissing: column["max-missing"] ?? null,
            min: column.min ?? null,
            max: column.max ?? null,
            categories: column.categories?.map(String) ?? null,
        },
    ]);
    return { rows: file.rows ?? null, columns: new Map(columns) };
}
/** A first schema from what a table holds now. Units and limits on missing cells are left for people; a column
 *  without a value is text until somebody knows better; a withheld column has neither ends nor categories. */
function inferSchema(table) {
    const columns = table.columns.map((column) => {
        const isNumber = column.kind === "int" || column.kind === "float";
        const few = column.domain !== null && column.domain.length <= mostCategories;
        const ends = isNumber && column.min !== null ? { min: column.min, max: column.max ?? undefined } : {};
        const categories = column.kind === "string" && few ? { categories: column.domain.map(([value]) => value).sort() } : {};
        return [
            column.name,
            {
                type: column.kind === "empty" ? "string" : column.kind,
                required: true,
                ...ends,
                ...categories,
                unit: null,
            },
        ];
    });
    return { version: 1, rows: table.rows, columns: Object.fromEntries(columns) };
}


/***/ }),

/***/ 93211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ binomialSf)
/* harmony export */ });
/* harmony import */ var _incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9661);

/** P(at least k successes in n trials of probability p). */
function binomialSf(k, n, p) {
    if (k <= 0)
        return 1;
    return k > n ? 0 : (0,_incomplete_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .incompleteBeta */ .J)(k, n - k + 1, p, 1 - p);
}


/***/ }),

/***/ 65234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ chiSquareSf)
/* harmony export */ });
/* unused harmony export upperGamma */
/* harmony import */ var _stirling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94234);

const tiny = 1e-300;
/**
 * The regularised upper incomplete gamma function Q(a, x), a > 0, x ≥ 0: series of P below a + 1, Lentz's continued
 * fraction above (Abramowitz and Stegun 6.5.29 and 6.5.31). Relative error below 1e-11 for a up to 1e5.
 *
 * @example upperGamma(0.5, 2) // 0.04550026389635844
 */
function upperGamma(a, x) {
    if (x <= 0)
        return 1;
    if (!Number.isFinite(x))
        return 0;
    const power = Math.exp(a * Math.log(x) - x - (0,_stirling_js__WEBPACK_IMPORTED_MODULE_0__/* .logGamma */ .S)(a));
    return x < a + 1 ? 1 - power * lowerSeries(a, x) : power * upperFraction(a, x);
}
function lowerSeries(a, x) {
    let term = 1 / a;
    let sum = term;
    for (let n = 1; n < 1e5; n++) {
        term *= x / (a + n);
        sum += term;
        if (term < sum * 1e-17)
            break;
    }
    return sum;
}
function upperFraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / tiny;
    let d = 1 / b;
    let fraction = d;
    for (let i = 1; i < 1e5; i++) {
        const an = -i * (i - a);
        b += 2;
        d = 1 / guard(an * d + b);
        c = guard(b + an / c);
        const step = c * d;
        fraction *= step;
        if (Math.abs(step - 1) < 1e-16)
            break;
    }
    return fraction;
}
function guard(value) {
    return Math.abs(value) < tiny ? tiny : value;
}
/** P(χ² ≥ x) with df degrees of freedom; 1 without any. */
function chiSquareSf(x, df) {
    return df <= 0 ? 1 : upperGamma(df / 2, x / 2);
}


/***/ }),

/***/ 79175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSchema),
/* harmony export */   o: () => (/* binding */ renderSchema)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_data_schema_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95705);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82787);



/** A schema file's text → the schema. Throws UserError naming the file and the key. */
function parseSchema(text, file) {
    const invalid = (message) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y({
        code: "file-malformed",
        message: `${file}: ${message}`,
        hint: "`evenhand data --mode infer` writes a schema to start from",
        input: "schema",
        file,
    });
    let value;
    try {
        value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { maxAliasCount: 0 });
    }
    catch (error) {
        throw invalid(`not YAML (${error.message.split("\n")[0]})`);
    }
    const parsed = _core_data_schema_file_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaFileShape */ .V.safeParse(value);
    if (parsed.success)
        return (0,_core_data_schema_file_js__WEBPACK_IMPORTED_MODULE_1__/* .makeDataSchema */ .Ko)(parsed.data);
    const issue = parsed.error.issues[0];
    throw invalid(`${issue.path.join(".") || "the file"}: ${issue.message}`);
}
const head = `# What each column holds, inferred from the data. Review it and commit it: types and required columns are errors when
# they change, ends and categories warn. Fill in \`unit\`, add \`max-missing\` (a share), correct what is an accident of
# this sample.
`;
function renderSchema(schema) {
    return head + (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(schema, { lineWidth: 110, flowCollectionPadding: false });
}


/***/ })

};
