export const id = 625;
export const ids = [625];
export const modules = {

/***/ 83018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ md5Hex),
/* harmony export */   Nq: () => (/* binding */ digestStream),
/* harmony export */   P5: () => (/* binding */ createDigest),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   mX: () => (/* binding */ hashWords),
/* harmony export */   of: () => (/* binding */ hashId),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   tc: () => (/* binding */ sha256Pieces)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** sha256 of text or bytes, as `sha256:<64 hex>`. Pure: node:crypto is the one node module core may use. */
function sha256(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
}
/** The first 64 bits of the sha256 of an id (text, or its UTF-8 bytes), 16 hex digits: how ids are stored when hashed. */
function hashId(id) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", id, "hex").slice(0, 16);
}
/** The same 64 bits as two 32-bit words, the upper one first. */
function hashWords(id) {
    const text = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", id, "binary");
    return [wordAt(text, 0), wordAt(text, 4)];
}
function wordAt(text, at) {
    const upper = (text.charCodeAt(at) << 24) | (text.charCodeAt(at + 1) << 16);
    return (upper | (text.charCodeAt(at + 2) << 8) | text.charCodeAt(at + 3)) >>> 0;
}
/** sha256 of pieces of text or bytes one after another, without ever joining them into one string. */
function sha256Pieces(pieces) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    for (const piece of pieces)
        digest.update(piece);
    return `sha256:${digest.digest("hex")}`;
}
/** JSON with keys in sorted order at every depth, so that equal content has one spelling. */
function canonicalJson(value) {
    return JSON.stringify(value, (_key, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : inner);
}
/** sha256 of bytes that come one after another. */
function createDigest() {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
    return {
        update: (bytes) => void digest.update(bytes),
        finish: () => `sha256:${digest.digest("hex")}`,
    };
}
/** Hexadecimal digest of bytes as they come, in constant memory. md5 only where somebody else's manifest has it. */
async function digestStream(chunks, algorithm) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    let bytes = 0;
    for await (const chunk of chunks) {
        digest.update(chunk);
        bytes += chunk.length;
    }
    return { hex: digest.digest("hex"), bytes };
}
/** md5 of text, as DVC names the list of a folder's files. */
function md5Hex(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("md5").update(text).digest("hex");
}


/***/ }),

/***/ 43067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ groupByScore),
  HC: () => (/* binding */ knownRanks),
  hd: () => (/* binding */ rememberPart),
  BS: () => (/* binding */ spreadRanks)
});

// EXTERNAL MODULE: ./.cache/js/core/stats/argsort.js
var argsort = __webpack_require__(16372);
// EXTERNAL MODULE: ./.cache/js/core/stats/float-words.js
var float_words = __webpack_require__(34138);
;// CONCATENATED MODULE: ./.cache/js/core/stats/distinct-ranks.js

/** Distinct values up to which a table of them is faster than a sort of the rows. */
const mostDistinct = 1 << 16;
const slots = 1 << 18;
/**
 * Ranks of values (no NaN) that repeat, as rounded scores do; −0 equals 0. null when more than 65,536 differ: then a
 * sort is the faster way. O(n + distinct · log distinct).
 *
 * @example rankDistinct(Float64Array.of(0.5, -1, 0.5))!.rankOf // Uint32Array [1, 0, 1]
 */
function rankDistinct(values) {
    const found = new Float64Array(mostDistinct);
    const codes = codesOf(values, found);
    if (codes === null)
        return null;
    const { rankOf, size } = codes;
    const order = Uint32Array.from({ length: size }, (_code, code) => code).sort((a, b) => found[a] - found[b]);
    const ranks = new Uint32Array(size);
    for (let rank = 0; rank < size; rank++)
        ranks[order[rank]] = rank;
    for (let row = 0; row < rankOf.length; row++)
        rankOf[row] = ranks[rankOf[row]];
    return { rankOf, size };
}
/** Codes in order of appearance, in an open-addressed table of them; `found` gets the value of each. */
function codesOf(values, found) {
    const table = new Int32Array(slots).fill(-1);
    const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
    const rankOf = new Uint32Array(values.length);
    let size = 0;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        const high = value === 0 ? 0 : words[2 * row + float_words/* highWord */.rn];
        let slot = slotOf(high, words[2 * row + float_words/* lowWord */.Z4]);
        let code = table[slot];
        while (code !== -1 && found[code] !== value) {
            slot = (slot + 1) & (slots - 1);
            code = table[slot];
        }
        if (code === -1) {
            if (size === mostDistinct)
                return null;
            code = size++;
            table[slot] = code;
            found[code] = value;
        }
        rankOf[row] = code;
    }
    return { rankOf, size };
}
function slotOf(high, low) {
    let hash = Math.imul(high, 0x9e3779b1) ^ Math.imul(low, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
    return (hash ^ (hash >>> 13)) & (slots - 1);
}

// EXTERNAL MODULE: ./.cache/js/core/stats/spare-numbers.js
var spare_numbers = __webpack_require__(15052);
// EXTERNAL MODULE: ./.cache/js/core/stats/sum-by-code.js
var sum_by_code = __webpack_require__(26067);
;// CONCATENATED MODULE: ./.cache/js/core/metrics/score-groups.js




/** A score column is sorted once per comparison, however many metrics read it. */
const remembered = new WeakMap();
/** Groups a binary view by score. One sort; nothing depends on the order of rows with equal scores. */
function groupByScore(view) {
    const score = view.score;
    const known = remembered.get(score);
    if (known && known.label === view.label && known.weight === view.weight)
        return known.groups;
    const groups = gatherTies(view, score);
    remembered.set(score, { label: view.label, weight: view.weight, groups });
    return groups;
}
/** Ranks of a score column that has been grouped; null when nobody asked for that yet, which would cost a sort. */
function knownRanks(score) {
    const known = remembered.get(score);
    return known ? { rankOf: known.groups.rankOf, size: known.groups.positive.length } : null;
}
const parts = new WeakMap();
/** Says that a column holds some rows of another one, so that it is not sorted again. */
function rememberPart(part, from) {
    parts.set(part, from);
}
/** Distinct scores of a whole for each row of its part up to which passing over all of them pays. */
const mostScoresPerRow = 4;
/** The ranks of the whole without those that no row of the part has; null where they are not known. */
function ranksOfPart(score) {
    const part = parts.get(score);
    const whole = part && remembered.get(part.whole)?.groups;
    if (!whole || whole.positive.length > mostScoresPerRow * score.length)
        return null;
    const rankOf = new Uint32Array(score.length);
    const ranks = new Uint32Array(whole.positive.length);
    for (let row = 0; row < rankOf.length; row++) {
        const rank = whole.rankOf[part.rows[row]];
        rankOf[row] = rank;
        ranks[rank] = 1;
    }
    let size = 0;
    for (let rank = 0; rank < ranks.length; rank++)
        if (ranks[rank] === 1)
            ranks[rank] = size++;
    for (let row = 0; row < rankOf.length; row++)
        rankOf[row] = ranks[rankOf[row]];
    return { rankOf, size };
}
function gatherTies(view, score) {
    const { rankOf, size } = ranksOfPart(score) ?? rankDistinct(score) ?? rankSorted(score);
    const { label, weight } = view;
    if (weight === null)
        return { ...countLabels(label, rankOf, size), rankOf };
    const buckets = (0,sum_by_code/* bucketRows */.i1)(rankOf, size);
    const weightOf = (wanted) => (0,sum_by_code/* sumBuckets */.$m)(weight.map((value, row) => (label[row] === wanted ? value : 0)), buckets);
    return { positive: weightOf(1), negative: weightOf(0), rankOf };
}
function rankSorted(score) {
    const order = (0,argsort/* argsort */.X)(score);
    const rankOf = new Uint32Array(score.length);
    let size = 0;
    let last = Number.NaN;
    for (let k = 0; k < order.length; k++) {
        const row = order[k];
        const value = score[row];
        if (value !== last)
            size++;
        last = value;
        rankOf[row] = size - 1;
    }
    return { rankOf, size };
}
function countLabels(label, rankOf, size) {
    const positive = new Float64Array(size);
    const negative = new Float64Array(size);
    for (let row = 0; row < rankOf.length; row++) {
        if (label[row] === 1)
            positive[rankOf[row]] += 1;
        else if (label[row] === 0)
            negative[rankOf[row]] += 1;
    }
    return { positive, negative };
}
/** One number a row from its rank, label and weight. Without weights it is worked out once a rank and label. */
function spreadRanks({ label, weight }, rankOf, pullOf) {
    const pulls = (0,spare_numbers/* spareNumbers */.M)(label.length);
    if (weight !== null) {
        for (let row = 0; row < pulls.length; row++)
            pulls[row] = pullOf(rankOf[row], label[row], weight[row]);
        return pulls;
    }
    let ranks = 0;
    for (let row = 0; row < rankOf.length; row++)
        if (rankOf[row] >= ranks)
            ranks = rankOf[row] + 1;
    const known = new Float64Array(2 * ranks);
    for (let k = 0; k < known.length; k++)
        known[k] = pullOf(k >>> 1, k & 1, 1);
    for (let row = 0; row < pulls.length; row++)
        pulls[row] = known[2 * rankOf[row] + label[row]];
    return pulls;
}


/***/ }),

/***/ 16372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
/* unused harmony export argsortWords */
/* harmony import */ var _float_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34138);

const radix = 1 << 16;
/** Rows with equal upper halves that are put in order one by one; longer runs take two passes more. */
const longestRun = 64;
/**
 * Row numbers in ascending order of `values` (no NaN); −0 equals 0, equal values keep their row order.
 * Radix sort on the order-preserving 64-bit key, 16 bits a pass. The upper 32 bits part most values; the lower ones
 * are looked at only within what is left. O(n).
 *
 * @example argsort(Float64Array.of(0.5, -1, 2)) // Uint32Array [1, 0, 2]
 */
function argsort(values) {
    const high = orderedKeys(values, _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn);
    const order = argsortWords(high);
    if (settleRuns(values, high, order))
        return order;
    const low = orderedKeys(values, _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lowWord */ .Z4);
    let [from, to] = [rowNumbers(values.length), new Uint32Array(values.length)];
    for (const [key, shift] of [
        [low, 0],
        [low, 16],
        [high, 0],
        [high, 16],
    ]) {
        if (sortPass(key, shift, from, to))
            [from, to] = [to, from];
    }
    return from;
}
/** Orders rows with equal keys by value, stably; false when a run is too long for that. */
function settleRuns(values, high, order) {
    let start = 0;
    let runKey = -1;
    let largest = 0;
    for (let k = 0; k < order.length; k++) {
        const row = order[k];
        const value = values[row];
        if (high[row] !== runKey)
            start = k;
        if (start === k || value >= largest) {
            runKey = high[row];
            largest = value;
            continue;
        }
        let to = k;
        while (to > start && values[order[to - 1]] > value) {
            if (k - start > longestRun)
                return false;
            order[to] = order[to - 1];
            to--;
        }
        order[to] = row;
    }
    return true;
}
function rowNumbers(n) {
    const order = new Uint32Array(n);
    for (let row = 0; row < n; row++)
        order[row] = row;
    return order;
}
/** Row numbers in ascending order of 32-bit keys; equal keys keep their row order. O(n). */
function argsortWords(keys) {
    let order = rowNumbers(keys.length);
    let spare = new Uint32Array(keys.length);
    for (const shift of [0, 16])
        if (sortPass(keys, shift, order, spare))
            [order, spare] = [spare, order];
    return order;
}
/** One half of the bits of each value, changed so that unsigned comparison of (high, low) is numeric comparison. */
function orderedKeys(values, half) {
    const n = values.length;
    const keys = new Uint32Array(n);
    const value = new Float64Array(1);
    const bits = new Uint32Array(value.buffer);
    for (let row = 0; row < n; row++) {
        value[0] = values[row] + 0;
        const negative = bits[_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn] >>> 31 === 1;
        const word = bits[half];
        keys[row] = negative ? ~word : half === _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn ? word | 0x80000000 : word;
    }
    return keys;
}
/** One stable pass from `from` to `to`; false when every row has the same digit and nothing was moved. */
function sortPass(key, shift, from, to) {
    const next = new Uint32Array(radix);
    const n = key.length;
    for (let row = 0; row < n; row++)
        next[(key[row] >>> shift) & 0xffff] += 1;
    if (n === 0 || next[(key[0] >>> shift) & 0xffff] === n)
        return false;
    for (let digit = 0, start = 0; digit < radix; digit++) {
        const size = next[digit];
        next[digit] = start;
        start += size;
    }
    for (let k = 0; k < n; k++) {
        const row = from[k];
        const digit = (key[row] >>> shift) & 0xffff;
        to[next[digit]] = row;
        next[digit] += 1;
    }
    return true;
}


/***/ }),

/***/ 90481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jv: () => (/* binding */ sumOfSquares),
/* harmony export */   PA: () => (/* binding */ ExactSum),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   dZ: () => (/* binding */ exactSum)
/* harmony export */ });
/* harmony import */ var _float_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34138);

const base = 2 ** 32;
/** 2046 exponents and 53 bits span 66 bins of 32 bits; the rest is room for carries. */
const binCount = 68;
/** A bin grows by less than 2^33 per term and is exact below 2^53. */
const termsBeforeCarry = 2 ** 19;
const digits = new Float64Array(binCount);
/** 2^(32k − 1074), by exact multiplication: Math.pow is not promised to be exact. */
const scales = Float64Array.from({ length: binCount - 2 }, () => 0);
for (let k = 0, scale = Number.MIN_VALUE; k < scales.length; k++, scale *= base)
    scales[k] = scale;
/**
 * A sum of float64 kept without any rounding, so that the order of the terms cannot change a bit of it.
 * `total` is the exact sum rounded once, half to even. Infinite and NaN terms behave as in ordinary addition.
 * Every term is added as an integer multiple of 2^−1074 to bins of 32 bits (the idea of Neal, "Fast exact
 * summation using small and large superaccumulators", 2015). About 10 ns a term.
 *
 * @example new ExactSum().add(1e100).add(1).add(-1e100).total() // 1
 */
class ExactSum {
    #bins = new Float64Array(binCount);
    #pending = 0;
    #special = 0;
    add(term) {
        _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .scratch */ .FW[0] = term;
        const high = _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn];
        const low = _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[_float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lowWord */ .Z4];
        const exponent = (high >>> 20) & 0x7ff;
        if (exponent === 0x7ff) {
            this.#special += term;
            return this;
        }
        const position = exponent === 0 ? 0 : exponent - 1;
        const top = (high & 0xfffff) | (exponent === 0 ? 0 : 0x100000);
        const bin = position >>> 5;
        const shift = position & 31;
        const back = 32 - shift;
        const first = (low << shift) >>> 0;
        const second = ((top << shift) >>> 0) + (shift === 0 ? 0 : low >>> back);
        const third = shift === 0 ? 0 : top >>> back;
        const sign = high >>> 31 === 1 ? -1 : 1;
        const bins = this.#bins;
        bins[bin] += sign * first;
        bins[bin + 1] += sign * second;
        bins[bin + 2] += sign * third;
        if (++this.#pending === termsBeforeCarry)
            this.#settle();
        return this;
    }
    /** Adds sign · (high · 2^32 + low) · 2^(position − 1074); high below 2^42, low below 2^53. */
    addWhole(sign, high, low, position) {
        const carried = Math.floor(low / base);
        const middle = high + carried;
        const top = Math.floor(middle / base);
        const parts = [low - carried * base, middle - top * base, top];
        const scale = 2 ** (position & 31);
        const bins = this.#bins;
        for (let k = 0; k < parts.length; k++) {
            const product = parts[k] * scale;
            const over = Math.floor(product / base);
            bins[(position >>> 5) + k] += sign * ((parts[k] << (position & 31)) >>> 0);
            bins[(position >>> 5) + k + 1] += sign * over;
        }
        this.#pending += 1;
        if (this.#pending === termsBeforeCarry)
            this.#settle();
    }
    total() {
        if (this.#special !== 0)
            return this.#special;
        this.#settle();
        const negative = this.#bins[binCount - 1] < 0;
        for (let k = 0; k < binCount; k++)
            digits[k] = negative ? -this.#bins[k] : this.#bins[k];
        if (negative)
            carry(digits);
        const magnitude = roundDigits();
        return negative ? -magnitude : magnitude;
    }
    clear() {
        this.#bins.fill(0);
        this.#pending = 0;
        this.#special = 0;
    }
    #settle() {
        carry(this.#bins);
        this.#pending = 0;
    }
}
const manyTerms = 2048;
const blockSize = 512;
const exponents = 4096;
/** A sum of many terms: those of one sign and exponent are whole numbers of one unit, so that two additions a term
 *  suffice and nothing is shifted before the end (Neal's large superaccumulator). */
class SumsByExponent {
    #high = new Float64Array(exponents);
    #low = new Float64Array(exponents);
    #sum = new ExactSum();
    #pending = 0;
    /** The first `size` of some values, at most `termsBeforeCarry`. */
    add(values, size) {
        if (this.#pending + size > termsBeforeCarry)
            this.#settle();
        this.#pending += size;
        const pairs = new Int32Array(values.buffer, values.byteOffset, 2 * size);
        const highs = this.#high;
        const lows = this.#low;
        let special = false;
        for (let k = 0; k < size; k++) {
            const high = pairs[2 * k + _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .highWord */ .rn];
            const kind = high >>> 20;
            const exponent = kind & 0x7ff;
            if (exponent === 0x7ff)
                special = true;
            highs[kind] += (high & 0xfffff) + (exponent === 0 ? 0 : 0x100000);
            lows[kind] += pairs[2 * k + _float_words_js__WEBPACK_IMPORTED_MODULE_0__/* .lowWord */ .Z4] >>> 0;
        }
        if (special)
            for (let k = 0; k < size; k++)
                if (!Number.isFinite(values[k]))
                    this.#sum.add(values[k]);
    }
    total() {
        this.#settle();
        return this.#sum.total();
    }
    #settle() {
        for (let kind = 0; kind < exponents; kind++) {
            const [high, low] = [this.#high[kind], this.#low[kind]];
            const exponent = kind & 0x7ff;
            if ((high === 0 && low === 0) || exponent === 0x7ff)
                continue;
            this.#sum.addWhole(kind > 0x7ff ? -1 : 1, high, low, exponent === 0 ? 0 : exponent - 1);
            this.#high[kind] = 0;
            this.#low[kind] = 0;
        }
        this.#pending = 0;
    }
}
/** Brings every bin but the last into [0, 2^32). */
function carry(bins) {
    for (let k = 0; k < binCount - 1; k++) {
        const bin = bins[k];
        if (bin >= 0 && bin < base)
            continue;
        const over = Math.floor(bin / base);
        bins[k] = bin - over * base;
        bins[k + 1] += over;
    }
}
/** The value of `digits` (all ≥ 0), rounded once: 65 leading bits and a sticky bit decide the rounding. */
function roundDigits() {
    let top = binCount - 1;
    while (top > 2 && digits[top] === 0)
        top--;
    let leading = (BigInt(digits[top]) << 64n) | (BigInt(digits[top - 1]) << 32n) | BigInt(digits[top - 2]);
    for (let k = 0; k < top - 2; k++) {
        if (digits[k] !== 0) {
            leading |= 1n;
            break;
        }
    }
    return Number(leading) * scales[top - 2];
}
/** Σ term(row) for row = 0…n−1, exact and rounded once. */
function exactSum(n, term) {
    if (n < manyTerms) {
        const few = new ExactSum();
        for (let row = 0; row < n; row++)
            few.add(term(row));
        return few.total();
    }
    const sums = new SumsByExponent();
    const block = new Float64Array(blockSize);
    for (let start = 0; start < n; start += blockSize) {
        const size = Math.min(blockSize, n - start);
        for (let k = 0; k < size; k++)
            block[k] = term(start + k);
        sums.add(block, size);
    }
    return sums.total();
}
/** Σ of values, exact and rounded once. */
function sumOf(values) {
    if (values.length < manyTerms)
        return exactSum(values.length, (k) => values[k]);
    const sums = new SumsByExponent();
    for (let start = 0; start < values.length; start += termsBeforeCarry) {
        const block = values.subarray(start, start + termsBeforeCarry);
        sums.add(block, block.length);
    }
    return sums.total();
}
/** Σ (value / divisor)², exact but for the rounding of each square. */
function sumOfSquares(values, divisor = 1) {
    if (values.length < manyTerms)
        return exactSum(values.length, (k) => (values[k] / divisor) ** 2);
    const sums = new SumsByExponent();
    const block = new Float64Array(blockSize);
    for (let start = 0; start < values.length; start += blockSize) {
        const size = Math.min(blockSize, values.length - start);
        for (let k = 0; k < size; k++)
            block[k] = (values[start + k] / divisor) ** 2;
        sums.add(block, size);
    }
    return sums.total();
}


/***/ }),

/***/ 34138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FW: () => (/* binding */ scratch),
/* harmony export */   Z4: () => (/* binding */ lowWord),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   rn: () => (/* binding */ highWord)
/* harmony export */ });
/** A float64 seen as two 32-bit words, whatever the byte order of the machine. */
const scratch = new Float64Array([1]);
const words = new Uint32Array(scratch.buffer);
/** Index in `words` of the half with sign and exponent (1.0 has a zero low half). */
const highWord = words[1] === 0 ? 0 : 1;
const lowWord = highWord === 1 ? 0 : 1;


/***/ }),

/***/ 15052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ giveBack),
/* harmony export */   M: () => (/* binding */ spareNumbers)
/* harmony export */ });
/** Numbers up to which memory is kept for the next array: more would stand in the way of what else is held. */
const mostKept = 1 << 21;
const mostSpare = 2;
const spare = [];
/** An array of n numbers for whoever writes all of them: whatever an earlier one held may still be in it. */
function spareNumbers(n) {
    const at = spare.findIndex((each) => each.length >= n);
    const found = spare[at];
    if (found === undefined)
        return new Float64Array(n);
    spare.splice(at, 1);
    return found.length === n ? found : new Float64Array(found.buffer, found.byteOffset, n);
}
/** Hands back an array that nobody reads any more: fresh memory for each of millions of numbers costs the collector
 *  more than the numbers cost. */
function giveBack(values) {
    const whole = new Float64Array(values.buffer);
    if (whole.length <= mostKept && spare.length < mostSpare)
        spare.push(whole);
}


/***/ }),

/***/ 26067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ sumBuckets),
/* harmony export */   gN: () => (/* binding */ sizesOf),
/* harmony export */   i1: () => (/* binding */ bucketRows)
/* harmony export */ });
/* harmony import */ var _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90481);

/** Rows from which a sum of many terms pays. */
const manyRows = 4096;
/** Counting sort of 0…n−1 by an integer code in 0…codes−1. O(n + codes). */
function bucketRows(code, codes) {
    const starts = new Uint32Array(codes + 1);
    for (let row = 0; row < code.length; row++)
        starts[code[row] + 1] += 1;
    for (let c = 0; c < codes; c++)
        starts[c + 1] += starts[c];
    const next = starts.slice(0, codes);
    const rows = new Uint32Array(code.length);
    for (let row = 0; row < code.length; row++) {
        const c = code[row];
        rows[next[c]] = row;
        next[c] += 1;
    }
    return { rows, starts };
}
/** One exact sum of `values` per bucket, each rounded once. */
function sumBuckets(values, { rows, starts }) {
    const codes = starts.length - 1;
    const sums = new Float64Array(codes);
    const sum = new _exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .ExactSum */ .PA();
    for (let c = 0; c < codes; c++)
        sums[c] = sumRange(values, rows, starts[c], starts[c + 1], sum);
    return sums;
}
/** Rows in each bucket. */
function sizesOf({ starts }) {
    const sizes = new Float64Array(starts.length - 1);
    for (let c = 0; c < sizes.length; c++)
        sizes[c] = starts[c + 1] - starts[c];
    return sizes;
}
/** Σ values[rows[k]] for from ≤ k < to. One or two terms need no accumulator: their sum is rounded once. */
function sumRange(values, rows, from, to, sum) {
    if (to === from)
        return 0;
    if (to - from === 1)
        return values[rows[from]];
    if (to - from === 2)
        return values[rows[from]] + values[rows[from + 1]];
    if (to - from > manyRows)
        return (0,_exact_sum_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN)(gather(values, rows, from, to));
    sum.clear();
    for (let k = from; k < to; k++)
        sum.add(values[rows[k]]);
    return sum.total();
}
function gather(values, rows, from, to) {
    const gathered = new Float64Array(to - from);
    for (let k = 0; k < gathered.length; k++)
        gathered[k] = values[rows[from + k]];
    return gathered;
}


/***/ }),

/***/ 10943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   J_: () => (/* binding */ isSameClass),
/* harmony export */   kM: () => (/* binding */ chooseTwoClasses)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23298);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);



/** Two spellings of the same two classes: a label of 0/1 may be predicted as true/false. */
const spellings = [
    ["1", "true"],
    ["0", "false"],
];
const families = [
    ["0", "1"],
    ["false", "true"],
    ["-1", "1"],
];
function isSameClass(a, b) {
    return a === b || spellings.some((spelling) => spelling.includes(a) && spelling.includes(b));
}
/** A class as the user may write it: 1.0 is `1`, True is `true`. */
function canonicalName(text) {
    const trimmed = text.trim();
    if (/^(true|false)$/i.test(trimmed))
        return trimmed.toLowerCase();
    return trimmed !== "" && Number.isFinite(Number(trimmed)) ? String(Number(trimmed)) : trimmed;
}
/** [negative, positive] of a binary label. Known without help for 0/1, false/true and −1/1; two other names
 *  need `positive`, else UserError `label-ambiguous`. One other name alone cannot be judged. */
function chooseTwoClasses(asked) {
    const { labels, predicted, source } = asked;
    if (labels.length > 2) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
            code: "input-invalid",
            message: `task is binary, but the label of ${source} holds ${labels.map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD).join(", ")}`,
            hint: "write `task: multiclass` or `task: regression`, or leave `task` out",
            input: "task",
            file: source,
        });
    }
    if (asked.positive !== undefined)
        return withPositive(asked, canonicalName(asked.positive));
    const family = families.find((pair) => [...labels, ...predicted].every((name) => pair.includes(name))) ??
        families.find((pair) => labels.every((name) => pair.includes(name)));
    if (family !== undefined)
        return family;
    if (labels.length === 2)
        throw ambiguous(asked, `the label holds ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(labels[0])} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(labels[1])}`);
    const message = `${source}: every label is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(labels[0] ?? "")}, so there is nothing to tell apart`;
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n)("one-class", message, "evaluate on rows of both classes");
}
function withPositive(asked, positive) {
    const { labels, predicted } = asked;
    const match = labels.find((name) => name === positive) ?? labels.find((name) => isSameClass(name, positive));
    if (match === undefined) {
        if (labels.length === 1)
            return [labels[0], positive];
        const held = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(labels[0])} and ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(labels[1])}`;
        throw ambiguous(asked, `positive is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(positive)}, but the label holds ${held}`);
    }
    const other = [...labels, ...predicted].find((name) => !isSameClass(name, match));
    const partner = families.find((pair) => pair.includes(match))?.find((name) => name !== match);
    return [other ?? partner ?? `not ${match}`, match];
}
function ambiguous({ source, labels }, say) {
    const names = labels.map((name) => `\`positive: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlName */ .ls)(name)}\``).join(" or ");
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "label-ambiguous",
        message: `${source}: ${say}; which of them is the positive class?`,
        hint: `write ${names}`,
        input: "positive",
        file: source,
    });
}


/***/ }),

/***/ 65457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ encodeColumn),
/* harmony export */   FA: () => (/* binding */ encodeTexts),
/* harmony export */   an: () => (/* binding */ respell)
/* harmony export */ });
/** @example encodeTexts(3, (row) => "aba"[row]!) // { codes: [0, 1, 0], names: ["a", "b"] } */
function encodeTexts(n, textOf) {
    const codeOf = new Map();
    const codes = new Int32Array(n);
    for (let row = 0; row < n; row++) {
        const text = textOf(row);
        const code = codeOf.get(text) ?? codeOf.size;
        if (code === codeOf.size)
            codeOf.set(text, code);
        codes[row] = code;
    }
    return { codes, names: [...codeOf.keys()] };
}
/** The texts of some rows of a column, by the reader's own way where it has one. */
function encodeColumn(column, rows) {
    return column.codes?.(rows) ?? encodeTexts(rows.length, (i) => column.text(rows[i]));
}
/** Codes whose names are spelled anew; names that become equal share a code. */
function respell({ codes, names }, spell) {
    const spelled = encodeTexts(names.length, (code) => spell(names[code]));
    if (spelled.names.every((name, code) => name === names[code]) && spelled.names.length === names.length)
        return { codes, names };
    return { codes: codes.map((code) => spelled.codes[code]), names: spelled.names };
}


/***/ }),

/***/ 23298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ isNoEvidence),
/* harmony export */   n: () => (/* binding */ noEvidence)
/* harmony export */ });
function noEvidence(code, message, hint) {
    return { noEvidence: { code, message, hint } };
}
function isNoEvidence(outcome) {
    return "noEvidence" in outcome;
}


/***/ }),

/***/ 17757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oe: () => (/* binding */ hashedIds),
  Mu: () => (/* binding */ hashesOfIds),
  KH: () => (/* binding */ rememberHashes)
});

// EXTERNAL MODULE: ./.cache/js/core/digest.js
var digest = __webpack_require__(83018);
;// CONCATENATED MODULE: ./.cache/js/core/table/hash-program.js
const resultAt = 1312;
/** Where the program looks for its constants, behind the 64 words that a block of four is spread to. */
const roundsAt = 1024;
const startAt = 1280;
/** Fractions of the cube roots of the first 64 primes. */
const roundWords = `
  428a2f98 71374491 b5c0fbcf e9b5dba5 3956c25b 59f111f1 923f82a4 ab1c5ed5 d807aa98 12835b01 243185be 550c7dc3 72be5d74
  80deb1fe 9bdc06a7 c19bf174 e49b69c1 efbe4786 0fc19dc6 240ca1cc 2de92c6f 4a7484aa 5cb0a9dc 76f988da 983e5152 a831c66d
  b00327c8 bf597fc7 c6e00bf3 d5a79147 06ca6351 14292967 27b70a85 2e1b2138 4d2c6dfc 53380d13 650a7354 766a0abb 81c2c92e
  92722c85 a2bfe8a1 a81a664b c24b8b70 c76c51a3 d192e819 d6990624 f40e3585 106aa070 19a4c116 1e376c08 2748774c 34b0bcb5
  391c0cb3 4ed8aa4a 5b9cca4f 682e6ff3 748f82ee 78a5636f 84c87814 8cc70208 90befffa a4506ceb bef9a3f7 c67178f2`;
/** Fractions of the square roots of the first 8 primes. */
const startWords = "6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19";
/** null where the machine has no such instructions. */
function startHashProgram() {
    try {
        const instance = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(writeModule())));
        const { memory, run } = instance.exports;
        const words = new Int32Array(memory.buffer);
        words.set(wordsOf(roundWords), roundsAt / 4);
        words.set(wordsOf(startWords), startAt / 4);
        return { bytes: new Uint8Array(memory.buffer), words, run };
    }
    catch {
        return null;
    }
}
function wordsOf(text) {
    return text
        .trim()
        .split(/\s+/)
        .map((word) => Number.parseInt(word, 16) | 0);
}
/** Locals: a counter of bytes, the eight words of the state, and two or three at hand. */
const counter = 0;
const state = [1, 2, 3, 4, 5, 6, 7, 8];
const [left, right] = [9, 10];
const shiftLeft = simd(0xab);
const shiftRight = simd(0xad);
const add = simd(0xae);
const or = simd(0x50);
const xor = simd(0x51);
/** Of the bits of the first two those of the first where the third is 1. */
const hash_program_select = simd(0x52);
function writeModule() {
    const locals = [2, 1, 0x7f, 10, 0x7b];
    const code = [...locals, ...spreadBlock(), ...mixRounds(), ...storeResult(), 0x0b];
    return [
        ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
        // One function without arguments, one page of memory, both exported.
        ...section(1, [1, 0x60, 0, 0]),
        ...section(3, [1, 0]),
        ...section(5, [1, 0, 1]),
        ...section(7, [2, ...hash_program_name("memory"), 2, 0, ...hash_program_name("run"), 0, 0]),
        ...section(10, [1, ...whole(code.length), ...code]),
    ];
}
/** The 48 words after the block's 16, each from four before it. */
function spreadBlock() {
    const next = [
        ...[...load(16), ...set(left), ...load(14 * 16), ...set(right)],
        ...get(counter),
        ...[...load(0), ...scramble(left, [7, 18], 3), ...add, ...load(9 * 16), ...add],
        ...[...scramble(right, [17, 19], 10), ...add],
        ...memory(0x0b, 256, 4),
    ];
    return loop(next, 16, 48 * 16);
}
/** 64 rounds, eight a turn, so that the words of the state change their names and not their places. */
function mixRounds() {
    const starts = state.flatMap((local, k) => [
        ...number(0),
        ...memory(0x09, startAt + 4 * k, 2),
        ...set(local),
    ]);
    const rounds = Array.from({ length: 8 }, (_, round) => mixRound(round)).flat();
    return [...starts, ...loop(rounds, 32, 256)];
}
function mixRound(round) {
    const [a, b, c, d, e, f, g, h] = state.map((_, k) => state[(k - round + 8) % 8]);
    const constant = [...get(counter), ...memory(0x09, roundsAt + 4 * round, 2)];
    // Constants are 4 bytes each, the words of four messages 16.
    const word = [...get(counter), ...number(2), 0x74, ...memory(0x00, 16 * round, 4)];
    return [
        ...[...get(h), ...turnThrice(e, [6, 11, 25]), ...add, ...get(f), ...get(g), ...get(e), ...hash_program_select, ...add],
        ...[...constant, ...add, ...word, ...add, ...set(left)],
        ...[...get(d), ...get(left), ...add, ...set(d)],
        ...[...get(left), ...turnThrice(a, [2, 13, 22]), ...add],
        // The majority of three bits: the third where the first two differ.
        ...[...get(c), ...get(b), ...get(a), ...get(b), ...xor, ...hash_program_select, ...add, ...set(h)],
    ];
}
function storeResult() {
    return [0, 1].flatMap((k) => [
        ...[...number(0), ...get(state[k]), ...number(0), ...memory(0x09, startAt + 4 * k, 2), ...add],
        ...memory(0x0b, resultAt + 16 * k, 4),
    ]);
}
/** Runs the code with the counter at 0, step, 2·step, … below the end. */
function loop(code, step, end) {
    const onward = [...get(counter), ...number(step), 0x6a, 0x22, counter, ...number(end), 0x49, 0x0d, 0];
    return [...number(0), ...set(counter), 0x03, 0x40, ...code, ...onward, 0x0b];
}
function load(offset) {
    return [...get(counter), ...memory(0x00, offset, 4)];
}
function turn(local, bits) {
    return [
        ...[...get(local), ...number(bits), ...shiftRight, ...get(local), ...number(32 - bits), ...shiftLeft],
        ...or,
    ];
}
function turnThrice(local, [one, two, three]) {
    return [...turn(local, one), ...turn(local, two), ...xor, ...turn(local, three), ...xor];
}
function scramble(local, [one, two], shift) {
    const shifted = [...get(local), ...number(shift), ...shiftRight];
    return [...turn(local, one), ...turn(local, two), ...xor, ...shifted, ...xor];
}
function memory(code, offset, alignment) {
    return [...simd(code), alignment, ...whole(offset)];
}
function simd(code) {
    return [0xfd, ...whole(code)];
}
function get(local) {
    return [0x20, local];
}
function set(local) {
    return [0x21, local];
}
function number(value) {
    return [0x41, ...signed(value)];
}
function section(id, content) {
    return [id, ...whole(content.length), ...content];
}
function hash_program_name(text) {
    return [text.length, ...[...text].map((letter) => letter.charCodeAt(0))];
}
/** LEB128: seven bits a byte, the lowest first. */
function whole(value) {
    return value < 128 ? [value] : [(value & 127) | 128, ...whole(value >>> 7)];
}
function signed(value) {
    return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)];
}

;// CONCATENATED MODULE: ./.cache/js/core/table/hash-lanes.js


/** Messages that are hashed at once. */
const lanes = 4;
/** Bytes that fit into one block beside the mark of their end and their number. */
const mostBytes = 55;
const blockWords = 16;
let known;
/** hashWords of every id, in row order. Short ids are hashed four at once, which takes a third of the time. */
function hashEach(ids) {
    const { length, starts } = ids;
    const hashes = { high: new Uint32Array(length), low: new Uint32Array(length) };
    if (known === undefined)
        known = startHashProgram();
    const waiting = [];
    for (let row = 0; row < length; row++) {
        if (known === null || starts[row + 1] - starts[row] > mostBytes) {
            hashAlone(ids, row, hashes);
            continue;
        }
        waiting.push(row);
        if (waiting.length < lanes)
            continue;
        hashTogether(known, ids, { rows: waiting, hashes });
        waiting.length = 0;
    }
    for (const row of waiting)
        hashAlone(ids, row, hashes);
    return hashes;
}
function hashAlone({ bytes, starts }, row, hashes) {
    const [high, low] = (0,digest/* hashWords */.mX)(bytes.subarray(starts[row], starts[row + 1]));
    hashes.high[row] = high;
    hashes.low[row] = low;
}
function hashTogether(program, ids, { rows, hashes }) {
    const { words } = program;
    words.fill(0, 0, lanes * blockWords);
    for (let lane = 0; lane < lanes; lane++)
        layOut(program, lane, ids, rows[lane]);
    program.run();
    for (let lane = 0; lane < lanes; lane++) {
        hashes.high[rows[lane]] = words[resultAt / 4 + lane];
        hashes.low[rows[lane]] = words[resultAt / 4 + lanes + lane];
    }
}
/** The bytes of an id, the mark of their end and their number of bits, in words whose highest byte comes first. */
function layOut(program, lane, { bytes, starts }, row) {
    const from = starts[row];
    const size = starts[row + 1] - from;
    const block = program.bytes;
    for (let k = 0; k < size; k++)
        block[placeOf(k, lane)] = bytes[from + k];
    block[placeOf(size, lane)] = 0x80;
    program.words[lanes * (blockWords - 1) + lane] = 8 * size;
}
function placeOf(byte, lane) {
    return ((byte >> 2) << 4) + (lane << 2) + 3 - (byte & 3);
}

// EXTERNAL MODULE: ./.cache/js/core/table/hex.js
var hex = __webpack_require__(88586);
// EXTERNAL MODULE: ./.cache/js/core/table/ids.js
var ids = __webpack_require__(82665);
;// CONCATENATED MODULE: ./.cache/js/core/table/hashed-ids.js



const hashesOf = new WeakMap();
const textsOf = new WeakMap();
const hashBytes = 16;
/** The hashes of ids (hashId), computed once. null when rows have no ids. */
function hashesOfIds({ ids, idKind }) {
    if (ids === null)
        return null;
    const known = hashesOf.get(ids);
    if (known !== undefined)
        return known;
    const hashes = idKind === "hashed" ? readHashes(ids) : hashEach(ids);
    hashesOf.set(ids, hashes);
    return hashes;
}
/** Ids as they are stored when hashed, 16 hex digits each, in row order. null when rows have no ids. */
function hashedIds(scored) {
    if (scored.ids === null || scored.idKind === "hashed")
        return scored.ids;
    const hashes = hashesOfIds(scored);
    const known = textsOf.get(hashes);
    if (known !== undefined)
        return known;
    const texts = writeHashes(hashes);
    textsOf.set(hashes, texts);
    return texts;
}
/** Hashes that were worked out elsewhere, of the same ids. */
function rememberHashes(ids, hashes) {
    hashesOf.set(ids, hashes);
}
function writeHashes({ high, low }) {
    const text = new Uint8Array(hashBytes * high.length);
    const starts = new Int32Array(high.length + 1);
    for (let row = 0; row < high.length; row++) {
        (0,hex/* writeHex */.p)(high[row], text, hashBytes * row);
        (0,hex/* writeHex */.p)(low[row], text, hashBytes * row + 8);
        starts[row + 1] = hashBytes * (row + 1);
    }
    return (0,ids/* makeIds */.VN)(text, starts);
}
function readHashes({ length, bytes, starts }) {
    const hashes = { high: new Uint32Array(length), low: new Uint32Array(length) };
    for (let row = 0; row < length; row++) {
        hashes.high[row] = hexWord(bytes, starts[row]);
        hashes.low[row] = hexWord(bytes, starts[row] + 8);
    }
    return hashes;
}
function hexWord(bytes, start) {
    let word = 0;
    // A letter's code has bit 64, a digit's has not: 'a' & 15 is 1.
    for (let k = 0; k < 8; k++) {
        const byte = bytes[start + k];
        word = (word << 4) | ((byte & 15) + 9 * (byte >>> 6));
    }
    return word;
}


/***/ }),

/***/ 88586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeHex)
/* harmony export */ });
const digits = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
/** Writes a 32-bit word as eight hexadecimal digits from text[at] on. */
function writeHex(word, text, at) {
    for (let k = 0; k < 8; k++)
        text[at + k] = digits[(word >>> (28 - 4 * k)) & 15];
}


/***/ }),

/***/ 82665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ makeIdBytes),
/* harmony export */   T1: () => (/* binding */ areAscending),
/* harmony export */   VN: () => (/* binding */ makeIds),
/* harmony export */   WB: () => (/* binding */ isSameId),
/* harmony export */   dJ: () => (/* binding */ areSameIds),
/* harmony export */   s5: () => (/* binding */ idsOfTexts),
/* harmony export */   uo: () => (/* binding */ takeIds)
/* harmony export */ });
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
const encoder = new TextEncoder();
const mostBytes = 2 ** 31 - 1;
function makeIds(bytes, starts) {
    return {
        length: starts.length - 1,
        bytes,
        starts,
        text: (row) => decoder.decode(bytes.subarray(starts[row], starts[row + 1])),
    };
}
/** The ids of texts; each is encoded as it is asked for. */
function idsOfTexts(count, textOf) {
    let bytes = new Uint8Array(Math.max(64, 16 * count));
    const starts = new Int32Array(count + 1);
    let filled = 0;
    for (let row = 0; row < count; row++) {
        const text = textOf(row);
        const most = 3 * text.length;
        if (filled + most > bytes.length)
            bytes = grow(bytes, filled + most);
        filled += writeText(text, bytes, filled);
        starts[row + 1] = filled;
    }
    return makeIds(bytes.subarray(0, filled), starts);
}
/** Plain letters and digits, the usual case, one by one: an encoder call costs more than the copy. */
function writeText(text, bytes, at) {
    for (let k = 0; k < text.length; k++) {
        const code = text.charCodeAt(k);
        if (code > 127)
            return encoder.encodeInto(text, bytes.subarray(at)).written;
        bytes[at + k] = code;
    }
    return text.length;
}
/** Some ids, in the order given. */
function takeIds(ids, rows) {
    const starts = new Int32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++) {
        starts[i + 1] = starts[i] + ids.starts[rows[i] + 1] - ids.starts[rows[i]];
    }
    const bytes = makeIdBytes(starts[rows.length]);
    rows.forEach((row, i) => {
        bytes.set(ids.bytes.subarray(ids.starts[row], ids.starts[row + 1]), starts[i]);
    });
    return makeIds(bytes, starts);
}
/** Room for ids. 2 GiB at most, so that places among them are 32-bit integers: larger ones are slow as indices. */
function makeIdBytes(size) {
    if (size > mostBytes)
        throw new RangeError("the ids take more than 2 GiB");
    return new Uint8Array(size);
}
function grow(old, least) {
    const larger = makeIdBytes(Math.max(least, Math.min(mostBytes, 2 * old.length)));
    larger.set(old);
    return larger;
}
function isSameId(a, row, b, other) {
    const from = a.starts[row];
    const length = a.starts[row + 1] - from;
    const to = b.starts[other];
    if (b.starts[other + 1] - to !== length)
        return false;
    for (let k = 0; k < length; k++)
        if (a.bytes[from + k] !== b.bytes[to + k])
            return false;
    return true;
}
/** Whether two lists hold the same ids in the same order. O(bytes). */
function areSameIds(a, b) {
    if (a.length !== b.length || a.bytes.length !== b.bytes.length)
        return false;
    for (let row = 1; row <= a.length; row++)
        if (a.starts[row] !== b.starts[row])
            return false;
    for (let at = 0; at < a.bytes.length; at++)
        if (a.bytes[at] !== b.bytes[at])
            return false;
    return true;
}
/** Whether each id is longer than the one before, or as long and greater: counted ids are, and none repeats. */
function areAscending({ length, bytes, starts }) {
    for (let row = 1; row < length; row++) {
        const before = starts[row - 1];
        const from = starts[row];
        const size = starts[row + 1] - from;
        if (size > from - before)
            continue;
        if (size < from - before)
            return false;
        let k = 0;
        while (k < size && bytes[before + k] === bytes[from + k])
            k++;
        if (k === size || bytes[before + k] > bytes[from + k])
            return false;
    }
    return true;
}


/***/ }),

/***/ 50449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ keepLabelled),
/* harmony export */   er: () => (/* binding */ wrongCell),
/* harmony export */   tr: () => (/* binding */ rowsAgainst),
/* harmony export */   uV: () => (/* binding */ columnOf)
/* harmony export */ });
/* unused harmony export placesOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82787);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23298);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22855);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);




/** Share of rows without a label above which nothing is judged. */
const mostUnlabelled = 0.01;
const shownPlaces = 5;
function keepLabelled(table, columns) {
    const label = columnOf(table, columns, "label");
    const rows = new Int32Array(table.rows);
    let kept = 0;
    for (let row = 0; row < table.rows; row++)
        if (!label.isMissing(row))
            rows[kept++] = row;
    const unlabelled = table.rows - kept;
    const keptRows = { table, columns, rows: rows.subarray(0, kept), unlabelled };
    if (unlabelled <= mostUnlabelled * table.rows)
        return keptRows;
    const without = Array.from({ length: table.rows }, (_, row) => row).filter((row) => label.isMissing(row));
    const say = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(unlabelled)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(table.rows, "row")} have no ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(label.name)}`;
    const places = placesOf(table, columns, without);
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n)("missing-label", `${table.source}: ${say} (${places})`, "label every row, or leave rows out of the file");
}
function columnOf(table, columns, role) {
    const name = columns[role];
    return name === undefined ? undefined : table.column(name);
}
/** `line 4, id "a"; line 9, id "b"`: the first five of some table rows. */
function placesOf(table, columns, tableRows) {
    const id = columnOf(table, columns, "id");
    const places = tableRows.slice(0, shownPlaces).map((row) => {
        const name = id === undefined || id.isMissing(row) ? "" : `, id ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(id.text(row))}`;
        return `${(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(table, row)}${name}`;
    });
    return `${tableRows.length > shownPlaces ? "first: " : ""}${places.join("; ")}`;
}
/** The rows on which a test holds, said as a reason not to judge; null when there are none. */
function rowsAgainst(kept, code, fault, holds) {
    const { table, columns } = kept;
    const found = [];
    for (let i = 0; i < kept.rows.length; i++)
        if (holds(i))
            found.push(kept.rows[i]);
    if (found.length === 0)
        return null;
    const places = placesOf(table, columns, found);
    const message = `${table.source}: ${fault.say} on ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(found.length, "row")} (${places})`;
    return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .noEvidence */ .n)(code, message, fault.hint);
}
/** A cell (of a table row) that cannot be what its column is read as: `preds.csv: line 3: "p" is "abc", not a number`. */
function wrongCell(kept, role, row, expected) {
    const column = columnOf(kept.table, kept.columns, role);
    const { table } = kept;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y({
        code: "file-malformed",
        message: `${table.source}: ${(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$)(table, row)}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.name)} is ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.text(row))}, ${expected.say}`,
        hint: expected.hint,
        input: role,
        file: table.source,
        ...(table.counts === undefined ? { line: table.line(row) } : {}),
    });
}


/***/ }),

/***/ 48885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost 1. */
function editDistance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            let best = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
                best = Math.min(best, before[j - 2] + 1);
            row.push(best);
        }
        before = last;
        last = row;
    }
    return last[b.length];
}
/** The name that was probably meant: equal but for case, else within a third of its length in edits;
 *  null when none is near. Names over 100 characters are not considered. */
function nearestName(given, names) {
    const wanted = given.toLowerCase();
    if (wanted.length === 0 || wanted.length > 100)
        return null;
    let nearest = null;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const name of names.slice(0, 1000)) {
        if (Math.abs(name.length - wanted.length) >= least)
            continue;
        const distance = editDistance(wanted, name.toLowerCase());
        if (distance < least) {
            nearest = name;
            least = distance;
        }
    }
    return nearest;
}


/***/ }),

/***/ 35368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q6: () => (/* binding */ missingColumns),
/* harmony export */   QT: () => (/* binding */ readProbabilities),
/* harmony export */   lI: () => (/* binding */ usualPrefix),
/* harmony export */   lU: () => (/* binding */ likeliestClasses),
/* harmony export */   lV: () => (/* binding */ probabilityColumns),
/* harmony export */   xg: () => (/* binding */ noteSums)
/* harmony export */ });
/* harmony import */ var _classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10943);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23298);
/* harmony import */ var _kept_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50449);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60557);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65859);





/** A column of this beginning and the name of a class holds the probability of the class. */
const usualPrefix = "proba_";
/** A row's probabilities may miss 1 by this much: files are written with few decimals. */
const slack = 0.01;
/** Column name by class name, canonical as labels are. */
function probabilityColumns(table, prefix) {
    const found = table.names.filter((name) => name.startsWith(prefix) && name.length > prefix.length);
    return new Map(found.map((name) => [(0,_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalName */ .Ew)(name.slice(prefix.length)), name]));
}
/** One column a class, in the order of the classes; every class must have one. Throws UserError for a cell that is no
 *  probability. */
function readProbabilities(kept, classes, columns) {
    const proba = [];
    for (const name of classes) {
        const column = columns.get(name);
        const read = readOne({ ...kept, columns: { ...kept.columns, score: column } });
        if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoEvidence */ .h)(read))
            return read;
        proba.push(read);
    }
    return proba;
}
function readOne(kept) {
    const values = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumbers */ .Pl)(kept, "score");
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_3__/* .isNoEvidence */ .h)(values))
        return values;
    const outside = values.findIndex((value) => value < 0 || value > 1);
    if (outside === -1)
        return values;
    const hint = "write probabilities, or rename the columns when they hold something else";
    throw (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongCell */ .er)(kept, "score", kept.rows[outside], { say: "outside [0, 1], so not a probability", hint });
}
/** The class of the highest probability, the first of equal ones. */
function likeliestClasses(proba) {
    return proba[0].map((_first, row) => {
        let best = 0;
        for (let code = 1; code < proba.length; code++)
            if (proba[code][row] > proba[best][row])
                best = code;
        return best;
    });
}
/** What is odd about the rows' sums, as sentences. */
function noteSums(proba) {
    const n = proba[0].length;
    let odd = 0;
    for (let row = 0; row < n; row++) {
        let sum = 0;
        for (const column of proba)
            sum += column[row];
        if (Math.abs(sum - 1) > slack)
            odd += 1;
    }
    return odd === 0
        ? []
        : [`the probabilities of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(odd, "row")} do not sum to 1 and are taken as they are`];
}
/** The classes that have no column, as a sentence; null when each has one. */
function missingColumns(classes, columns, prefix) {
    const without = classes.find((name) => !columns.has(name));
    return without === undefined
        ? null
        : `the class ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(without)} has no column ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(prefix + without)}`;
}


/***/ }),

/***/ 22855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf)
/* harmony export */ });
/** Where a row stands in its file: `line 7`, or `row 7` where there are no lines. */
function placeOf(table, row) {
    return `${table.counts ?? "line"} ${table.line(row)}`;
}


/***/ }),

/***/ 60557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ notNumber),
/* harmony export */   Hy: () => (/* binding */ sortNames),
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   NL: () => (/* binding */ distinctNames),
/* harmony export */   Pl: () => (/* binding */ readNumbers),
/* harmony export */   Xq: () => (/* binding */ someNames),
/* harmony export */   kg: () => (/* binding */ gather)
/* harmony export */ });
/* harmony import */ var _codes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65457);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23298);
/* harmony import */ var _kept_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50449);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65859);




const finiteHint = "find out why the model gives no number there; such rows are never dropped silently";
/** A column as numbers when every cell is one, else as texts. A missing, NaN or infinite cell is a reason not
 *  to judge. */
function readValues(kept, role) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(kept.table, kept.columns, role);
    const { values, bad } = column.numbers();
    const numbers = bad === -1 ? gather(values, kept.rows) : null;
    if (numbers !== null && areFinite(numbers))
        return { kind: "numbers", numbers };
    const fault = { say: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.name)} is empty`, hint: "write a value for every row" };
    const empty = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAgainst */ .tr)(kept, "missing-prediction", fault, (i) => column.isMissing(kept.rows[i]));
    if (empty !== null)
        return empty;
    if (numbers !== null) {
        const say = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.name)} is NaN or infinite`;
        return (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAgainst */ .tr)(kept, "not-finite", { say, hint: finiteHint }, (i) => !Number.isFinite(numbers[i]));
    }
    const texts = encode(kept, role);
    const nan = texts.names.findIndex((name) => /^[+-]?nan$/i.test(name));
    if (nan === -1)
        return texts;
    const say = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(column.name)} is NaN`;
    return (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsAgainst */ .tr)(kept, "not-finite", { say, hint: finiteHint }, (i) => texts.codes[i] === nan);
}
function areFinite(numbers) {
    for (let i = 0; i < numbers.length; i++)
        if (!Number.isFinite(numbers[i]))
            return false;
    return true;
}
/** A column that must hold numbers. Throws UserError naming the first cell that does not. */
function readNumbers(kept, role) {
    const values = readValues(kept, role);
    if ((0,_evidence_js__WEBPACK_IMPORTED_MODULE_2__/* .isNoEvidence */ .h)(values))
        return values;
    if (values.kind === "numbers")
        return values.numbers;
    throw notNumber(kept, role);
}
function notNumber(kept, role) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(kept.table, kept.columns, role);
    const { bad } = column.numbers();
    const comma = /^[+-]?\d+,\d+$/.test(column.text(bad));
    const hint = comma ? "write decimals with a point" : `name the column of numbers under \`${role}\``;
    return (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongCell */ .er)(kept, role, bad, { say: "not a number", hint });
}
function gather(values, rows) {
    if (rows.length === values.length)
        return values;
    const gathered = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        gathered[i] = values[rows[i]];
    return gathered;
}
/** Texts as codes; `True` and `FALSE` are spelled `true` and `false`. */
function encode(kept, role) {
    const column = (0,_kept_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .columnOf */ .uV)(kept.table, kept.columns, role);
    const spell = (text) => (/^(true|false)$/i.test(text) ? text.toLowerCase() : text);
    return { kind: "texts", ...(0,_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .respell */ .an)((0,_codes_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeColumn */ .BM)(column, kept.rows), spell) };
}
/** Distinct class names of a column in canonical order; null when there are more than `most`. */
function distinctNames(values, most) {
    const names = someNames(values, most + 1);
    return names.length > most ? null : names;
}
/** The first `most` distinct class names of a column, in canonical order. */
function someNames(values, most) {
    if (values.kind === "texts")
        return sortNames(values.names.slice(0, most));
    const { numbers } = values;
    const distinct = new Set();
    const seen = new Uint8Array(mostSmall);
    for (let i = 0; i < numbers.length; i++) {
        const value = numbers[i];
        // Classes are small whole numbers as a rule: those are looked up in an array.
        const index = value | 0;
        if (index === value && index >= 0 && index < mostSmall) {
            if (seen[index] === 1)
                continue;
            seen[index] = 1;
        }
        if (distinct.add(value).size === most)
            break;
    }
    return sortNames([...distinct].map(String));
}
/** Numbers by size before texts by code unit. */
function sortNames(names) {
    const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return [...names].sort((a, b) => {
        const order = Number(a) - Number(b);
        if (!Number.isNaN(order))
            return order || byText(a, b);
        return Number.isNaN(Number(a)) === Number.isNaN(Number(b))
            ? byText(a, b)
            : Number.isNaN(Number(a))
                ? 1
                : -1;
    });
}
/** Class codes of a column under given names; -1 where a value has no class. Numbers that are their own codes, as 0 and 1
 *  are, stay where they are. */
function codesOf(values, classOf) {
    if (values.kind === "texts") {
        const table = values.names.map(classOf);
        const named = new Float64Array(values.codes.length);
        for (let i = 0; i < named.length; i++)
            named[i] = table[values.codes[i]];
        return named;
    }
    const { numbers } = values;
    let codes = null;
    const known = new Map();
    const small = new Float64Array(mostSmall).fill(unknownCode);
    for (let i = 0; i < numbers.length; i++) {
        const value = numbers[i];
        const index = value | 0;
        const isSmall = index === value && index >= 0 && index < mostSmall;
        // A number that is its own code and was seen before, as all are but the first few.
        if (codes === null && isSmall && Object.is(small[index], value))
            continue;
        let code = isSmall ? small[index] : (known.get(value) ?? unknownCode);
        if (code === unknownCode) {
            code = classOf(String(value));
            if (isSmall)
                small[index] = code;
            else if (known.size < 10_000)
                known.set(value, code);
        }
        if (codes === null && !Object.is(code, value))
            codes = numbers.slice();
        if (codes !== null)
            codes[i] = code;
    }
    return codes ?? numbers;
}
/** Whole numbers from 0 to 1023, −0 among them: it is spelled `0` too. */
const mostSmall = 1024;
const unknownCode = -2;


/***/ }),

/***/ 65859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   ls: () => (/* binding */ yamlName),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** How a sentence shows text from someone's file: quoted, on one line, at most 60 characters. */
function quote(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text);
}
/** A name as it stands in YAML: plain when it may, quoted otherwise. */
function yamlName(text) {
    return /^[A-Za-z0-9_][\w.-]{0,39}$/.test(text) ? text : quote(text);
}
/** The first few names, quoted, with the number of those left out: `"a", "b" and 3 more`. */
function listNames(names, most = 20) {
    const shown = names.slice(0, most).map(quote).join(", ");
    return names.length > most ? `${shown} and ${countOf(names.length - most)} more` : shown;
}
/** 1234567 → 1,234,567; the same in every locale. */
function countOf(n) {
    return String(n).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 row`, `2 rows`. */
function plural(n, one, many = `${one}s`) {
    return `${countOf(n)} ${n === 1 ? one : many}`;
}


/***/ }),

/***/ 35927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S2: () => (/* binding */ corpusMeasures),
  sT: () => (/* binding */ sumsOfTexts),
  WB: () => (/* binding */ textSums)
});

;// CONCATENATED MODULE: ./.cache/js/core/text/ngrams.js
/** How often each n-gram of a list occurs; parts are joined by a character that no part holds. */
function countNgrams(parts, n) {
    const counts = new Map();
    for (let start = 0; start + n <= parts.length; start++) {
        const gram = parts.slice(start, start + n).join("\n");
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
}
/** n-grams that two lists share, each as often as both have it. */
function countMatches(ours, theirs) {
    let matches = 0;
    for (const [gram, times] of ours)
        matches += Math.min(times, theirs.get(gram) ?? 0);
    return matches;
}
/** How often each n-gram occurs where it occurs most. */
function mostOfEach(counts) {
    if (counts.length === 1)
        return counts[0];
    const most = new Map();
    for (const each of counts) {
        for (const [gram, times] of each)
            most.set(gram, Math.max(times, most.get(gram) ?? 0));
    }
    return most;
}

;// CONCATENATED MODULE: ./.cache/js/core/text/bleu.js

const orders = [1, 2, 3, 4];
/** Whole numbers of one row that add up to those of a corpus: words predicted, words of the reference, then for 1 to 4
 *  words in a row how many runs match and how many there are. */
const bleuSums = 2 + 2 * orders.length;
/** Of several references a run may match any one, as often as that one has it, and the length that counts is the nearest
 *  (of two as near the shorter one), as in sacreBLEU. */
function sumsOfBleu(references, prediction) {
    const theirs = references.map(splitWords);
    const ours = splitWords(prediction);
    return [
        ours.length,
        nearestLength(theirs.map((words) => words.length), ours.length),
        ...orders.map((n) => countMatches(countNgrams(ours, n), mostOfEach(theirs.map((words) => countNgrams(words, n))))),
        ...orders.map((n) => Math.max(0, ours.length - n + 1)),
    ];
}
function nearestLength(lengths, ours) {
    const gap = (length) => Math.abs(length - ours);
    return [...lengths].sort((a, b) => gap(a) - gap(b) || a - b)[0];
}
/**
 * Corpus BLEU, 0 to 1, from the sums of all rows (Papineni et al. 2002), with the exponential smoothing and the brevity
 * penalty of sacreBLEU: brevity · (Π precision_n)^¼, where a precision without a match is 1/(2^k · runs) the k-th time.
 */
function bleuOf(sums) {
    const ours = sums[0];
    const theirs = sums[1];
    if (sums[2] === 0)
        return 0;
    let logs = 0;
    let smoothing = 1;
    for (let k = 0; k < orders.length; k++) {
        const matches = sums[2 + k];
        const runs = sums[2 + orders.length + k];
        if (runs === 0)
            return 0;
        if (matches === 0)
            smoothing *= 2;
        logs += Math.log(matches === 0 ? 1 / (smoothing * runs) : matches / runs);
    }
    const brevity = ours < theirs ? Math.exp(1 - theirs / ours) : 1;
    return brevity * Math.exp(logs / orders.length);
}
const entities = [
    ["&quot;", '"'],
    ["&amp;", "&"],
    ["&lt;", "<"],
    ["&gt;", ">"],
];
/** The words of mteval-v13a ("13a"): punctuation apart, but not a point or comma between digits. */
function splitWords(text) {
    let line = text.trimEnd().replaceAll("<skipped>", "").replaceAll("-\n", "").replaceAll("\n", " ");
    for (const [entity, character] of entities)
        line = line.replaceAll(entity, character);
    return ` ${line} `
        .replace(/[{-~[-` -&(-+:-@/]/g, " $& ")
        .replace(/([^0-9])([.,])/gu, "$1 $2 ")
        .replace(/([.,])([^0-9])/gu, " $1 $2")
        .replace(/([0-9])(-)/g, "$1 $2 ")
        .split(/\s+/u)
        .filter((word) => word !== "");
}

;// CONCATENATED MODULE: ./.cache/js/core/text/chrf.js

const chrf_orders = [1, 2, 3, 4, 5, 6];
/** β²: recall counts twice as much as precision. */
const weightOfRecall = 4;
/** Whole numbers of one row that add up to those of a corpus: for 1 to 6 characters in a row how many runs are
 *  predicted, how many the reference has, and how many match. */
const chrfSums = 3 * chrf_orders.length;
/** Of several references the one that the row's own chrF2 is best with, the first of equals, as in sacreBLEU. */
function sumsOfChrf(references, prediction) {
    const ours = charactersOf(prediction);
    const found = references.map((reference) => sumsOfPair(charactersOf(reference), ours));
    return found.reduce((best, sums) => (chrfOf(sums) > chrfOf(best) ? sums : best));
}
function sumsOfPair(theirs, ours) {
    return chrf_orders.flatMap((n) => {
        const wanted = Math.max(0, theirs.length - n + 1);
        // As sacreBLEU does, runs are not held against a reference that is too short to have any.
        const given = wanted === 0 ? 0 : Math.max(0, ours.length - n + 1);
        return [given, wanted, countMatches(countNgrams(ours, n), countNgrams(theirs, n))];
    });
}
/** Corpus chrF2, 0 to 1, from the sums of all rows (Popović 2016): the F-score of the mean precision and the mean recall
 *  over the lengths that both sides have. */
function chrfOf(sums) {
    let precision = 0;
    let recall = 0;
    let lengths = 0;
    for (let k = 0; k < chrf_orders.length; k++) {
        const [given, wanted, matches] = [sums[3 * k], sums[3 * k + 1], sums[3 * k + 2]];
        if (given === 0 || wanted === 0)
            continue;
        precision += matches / given;
        recall += matches / wanted;
        lengths += 1;
    }
    if (precision + recall === 0)
        return 0;
    precision /= lengths;
    recall /= lengths;
    return ((1 + weightOfRecall) * precision * recall) / (weightOfRecall * precision + recall);
}
function charactersOf(text) {
    return Array.from(text.replace(/\s+/gu, ""));
}

;// CONCATENATED MODULE: ./.cache/js/core/text/corpus.js


/** In the order of `Outputs.textSums`. */
const corpusMeasures = [
    { name: "bleu", from: 0, count: bleuSums, of: bleuOf },
    { name: "chrf", from: bleuSums, count: chrfSums, of: chrfOf },
];
/** Columns of sums that a row has. */
const textSums = bleuSums + chrfSums;
/** @param references one or more texts, any of which would do */
function sumsOfTexts(references, prediction) {
    return [...sumsOfBleu(references, prediction), ...sumsOfChrf(references, prediction)];
}


/***/ }),

/***/ 69067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ bestOf),
  F: () => (/* binding */ textMeasures)
});

;// CONCATENATED MODULE: ./.cache/js/core/text/words.js
const punctuation = /[!-/:-@[-`{-~]/g;
const articles = /(?<![\p{L}\p{N}_])(?:a|an|the)(?![\p{L}\p{N}_])/gu;
/** Words as SQuAD 1.1 compares answers: lower case, without ASCII punctuation, without a, an and the. */
function answerWords(text) {
    return splitWords(text.toLowerCase().replace(punctuation, "").replace(articles, " "));
}
/** Words as ROUGE counts them without a stemmer: runs of a–z and 0–9 in lower case. */
function rougeWords(text) {
    return splitWords(text.toLowerCase().replace(/[^a-z0-9]+/g, " "));
}
function splitWords(text) {
    return text.split(/\s+/u).filter((word) => word !== "");
}
/** Words that two lists share, each as often as both have it. O(words). */
function countShared(a, b) {
    const left = new Map();
    for (const word of a)
        left.set(word, (left.get(word) ?? 0) + 1);
    let shared = 0;
    for (const word of b) {
        const times = left.get(word) ?? 0;
        if (times === 0)
            continue;
        left.set(word, times - 1);
        shared += 1;
    }
    return shared;
}
/** Length of the longest common subsequence. O(a · b). */
function longestShared(a, b) {
    let previous = new Int32Array(b.length + 1);
    let current = new Int32Array(b.length + 1);
    for (const word of a) {
        for (let j = 1; j <= b.length; j++) {
            current[j] = word === b[j - 1] ? previous[j - 1] + 1 : Math.max(previous[j], current[j - 1]);
        }
        [previous, current] = [current, previous];
    }
    return previous[b.length];
}
/** Harmonic mean of shared/ours and shared/theirs; 0 when nothing is shared. */
function balance(shared, ours, theirs) {
    return shared === 0 ? 0 : (2 * shared) / (ours + theirs);
}

;// CONCATENATED MODULE: ./.cache/js/core/text/measures.js

/** In the order of `Outputs.textValues`. ROUGE of two texts without words is 0, as in rouge_score; the first two call
 *  two empty answers equal, as SQuAD 2 does. */
const textMeasures = [
    {
        name: "exact_match",
        of: (reference, prediction) => answerWords(reference).join(" ") === answerWords(prediction).join(" ") ? 1 : 0,
    },
    { name: "token_f1", of: tokenF1 },
    {
        name: "rouge1",
        of(reference, prediction) {
            const [theirs, ours] = [rougeWords(reference), rougeWords(prediction)];
            return balance(countShared(theirs, ours), ours.length, theirs.length);
        },
    },
    {
        name: "rougeL",
        of(reference, prediction) {
            const [theirs, ours] = [rougeWords(reference), rougeWords(prediction)];
            return balance(longestShared(theirs, ours), ours.length, theirs.length);
        },
    },
];
/** Of several references the one that gives most, as SQuAD's script and rouge_score's `score_multi` take it. */
function bestOf({ of }, references, prediction) {
    return Math.max(...references.map((reference) => of(reference, prediction)));
}
function tokenF1(reference, prediction) {
    const [theirs, ours] = [answerWords(reference), answerWords(prediction)];
    if (ours.length === 0 && theirs.length === 0)
        return 1;
    return balance(countShared(theirs, ours), ours.length, theirs.length);
}


/***/ }),

/***/ 14500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ makeLocalFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.cache/js/core/table/nearest-name.js
var nearest_name = __webpack_require__(48885);
// EXTERNAL MODULE: ./.cache/js/core/table/wording.js
var wording = __webpack_require__(65859);
// EXTERNAL MODULE: ./.cache/js/errors.js
var errors = __webpack_require__(82787);
;// CONCATENATED MODULE: ./.cache/js/sources/folder-files.js




const mostFiles = 20_000;
const mostDepth = 12;
/** Paths of the regular files beneath a folder, from the folder, with forward slashes, sorted. Links are not
 *  followed; folders that hold other people's code or a repository's own files are passed over. */
async function listFiles(folder) {
    const found = [];
    const waiting = [""];
    for (let prefix = waiting.pop(); prefix !== undefined; prefix = waiting.pop()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(folder.full, prefix), { withFileTypes: true });
        for (const entry of entries) {
            const path = prefix + entry.name;
            if (entry.isFile())
                found.push(path);
            else if (entry.isDirectory() && !passedOver.has(entry.name) && depthOf(path) < mostDepth) {
                waiting.push(`${path}/`);
            }
        }
        if (found.length > mostFiles)
            throw tooMany(folder.path);
    }
    return found.sort();
}
const passedOver = new Set(["node_modules", ".git", ".venv", "__pycache__"]);
function depthOf(path) {
    return path.split("/").length;
}
function tooMany(path) {
    return new errors/* UserError */.y({
        code: "unsupported",
        message: `${path} holds more than ${(0,wording/* countOf */.pq)(mostFiles)} files`,
        hint: "name the folder of one run",
        file: path,
    });
}

;// CONCATENATED MODULE: ./.cache/js/sources/local-file.js






const chunkBytes = 1 << 20;
/** A file on this machine. `path` is taken from `workspace` unless absolute, and sentences show it as given.
 *  Nothing is opened until the first call; then a missing file, a folder or a file that may not be read is a
 *  UserError that lists what is there instead. */
function makeLocalFile(path, workspace) {
    const place = { path, full: (0,external_node_path_.resolve)(workspace, path) };
    const size = async () => (await statFile(place)).size;
    const slice = (start, end) => readRange(place, start, end);
    return {
        name: path,
        localPath: place.full,
        list: () => listPlace(place, workspace),
        beside: (other) => makeLocalFile((0,external_node_path_.join)((0,external_node_path_.dirname)(path), other), workspace),
        size,
        head: (bytes) => slice(0, bytes),
        slice,
        async *stream() {
            const total = await size();
            for (let start = 0; start < total; start += chunkBytes) {
                const chunk = await slice(start, Math.min(total, start + chunkBytes));
                if (chunk.length === 0)
                    return;
                yield chunk;
            }
        },
    };
}
async function listPlace(place, workspace) {
    const found = await (0,promises_.stat)(place.full).catch(() => null);
    if (found === null || !found.isDirectory())
        return null;
    const paths = await listFiles(place);
    return new Map(paths.map((each) => [each, makeLocalFile((0,external_node_path_.join)(place.path, each), workspace)]));
}
async function statFile(place) {
    if (place.path.trim() === "") {
        throw refusal(place, "file-missing", "no file is named", "name a file");
    }
    const found = await (0,promises_.stat)(place.full).catch((thrown) => explain(place, thrown));
    if (found.isDirectory()) {
        const hint = await inFolder(place.full, "", "it");
        throw refusal(place, "file-unreadable", `${place.path} is a folder, not a file`, `name a file; ${hint}`);
    }
    if (!found.isFile()) {
        throw refusal(place, "file-unreadable", `${place.path} is not a regular file`, "name a file on disk");
    }
    return found;
}
async function readRange(place, start, end) {
    const { size } = await statFile(place);
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
    const file = await (0,promises_.open)(place.full).catch((thrown) => explain(place, thrown));
    try {
        let filled = 0;
        while (filled < bytes.length) {
            const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, start + filled);
            if (bytesRead === 0)
                break;
            filled += bytesRead;
        }
        return bytes.subarray(0, filled);
    }
    finally {
        await file.close();
    }
}
async function explain(place, thrown) {
    const code = thrown.code;
    if (code === "ENOENT" || code === "ENOTDIR") {
        const hint = await inFolder((0,external_node_path_.dirname)(place.full), (0,external_node_path_.basename)(place.full));
        throw refusal(place, "file-missing", `${place.path} does not exist`, hint);
    }
    if (code === "EACCES" || code === "EPERM") {
        const hint = "give the user that runs this step the right to read it";
        throw refusal(place, "file-unreadable", `${place.path} may not be read`, hint);
    }
    throw thrown;
}
function refusal(place, code, message, hint) {
    return new errors/* UserError */.y({ code, message, hint, file: place.path });
}
/** What lies beside a missing file: at most 5 names, and the one that was probably meant. */
async function inFolder(folder, wanted, it = "its folder") {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null)
        return `${it} is not there either: did the step that writes it run?`;
    const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
    if (files.length === 0)
        return `${it} holds no files: did the step that writes it run?`;
    files.sort();
    const shown = files.slice(0, 5).map(wording/* quote */.hD).join(", ");
    const there = `${it} holds ${shown}${files.length > 5 ? ` and ${files.length - 5} more` : ""}`;
    const near = (0,nearest_name/* nearestName */.q)(wanted, files);
    return near === null ? there : `did you mean ${(0,wording/* quote */.hD)(near)}? ${there}`;
}


/***/ })

};
