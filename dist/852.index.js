export const id = 852;
export const ids = [852];
export const modules = {

/***/ 78572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Td: () => (/* binding */ yamlProblem),
/* harmony export */   _h: () => (/* binding */ readNested)
/* harmony export */ });
/** Of nesting that cannot be followed: what is wrong, what to do. */
const tooDeep = [
    "the nesting is too deep to be read",
    "look for brackets that are never closed",
];
/** What the YAML library reads; null: nested so deep that the library, which goes down by calling itself, gives up. */
function readNested(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
/** What the YAML reader's codes mean to the person who wrote the file: what is wrong, what to do. */
const sentences = {
    TAB_AS_INDENT: ["a tab is used as indentation", "YAML allows spaces only; use two a level"],
    BAD_INDENT: ["the indentation fits no block above", "line it up with its neighbours, two spaces a level"],
    BAD_ALIAS: ["an alias (`*`) or anchor (`&`) has no usable name", "quote the value if it is text"],
    MISSING_CHAR: ["a character is missing", "look for an unclosed quote, bracket or a missing `:`"],
    MULTIPLE_DOCS: ["the file holds more than one YAML document", "remove everything from the second `---` on"],
    MULTILINE_IMPLICIT_KEY: ["a key runs over several lines", "look for a missing `:` on the line before"],
    BLOCK_AS_IMPLICIT_KEY: [
        "a second `:` stands on one line",
        "quote the value, or put the nested block on lines of its own",
    ],
    UNEXPECTED_TOKEN: ["there is something that YAML does not allow here", "quote the value if it is text"],
    RESOURCE_EXHAUSTION: tooDeep,
    TAG_RESOLVE_FAILED: ["a tag (`!name`) is used, and tags are not supported", "write the plain value"],
    BAD_SCALAR_START: ["a value starts with a character that YAML reserves", 'put it in quotes: `"…"`'],
};
/** A YAML error as one sentence; an unknown code keeps the reader's own words. */
function yamlProblem(code, message, place) {
    const unclosed = /end with an? ([\]}])/.exec(message)?.[1];
    const [what, hint] = unclosed === undefined
        ? (sentences[code] ?? [firstLine(message), "check the YAML around this place"])
        : [`a bracket is not closed`, `add \`${unclosed}\``];
    return { level: "error", message: `not valid YAML: ${what}`, hint, path: [], ...place };
}
function firstLine(message) {
    const line = message.split("\n", 1)[0] ?? "";
    return line.slice(0, 1).toLowerCase() + line.slice(1);
}


/***/ }),

/***/ 40852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml),
/* harmony export */   parseYamlWhole: () => (/* binding */ parseYamlWhole)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _core_config_yaml_sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78572);
/* harmony import */ var _core_table_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65859);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29415);




/** The one YAML document of a metrics file. Aliases, several documents, keys that are not plain and nesting
 *  beyond 64 levels are refused with line and column. Lists are empty lists: no metric is in one. */
function parseYaml(file, text) {
    const { document, place } = readDocument(file, text);
    return treeOf(document?.contents ?? null, { file, place }, 0);
}
/** The same document whole: lists are kept and aliases followed, for files that are no mere list of numbers. */
function parseYamlWhole(file, text) {
    const { document } = readDocument(file, text);
    try {
        return wholeOf(document?.toJS({ mapAsMap: true, maxAliasCount: 100 }), 0, file);
    }
    catch (error) {
        if (!(error instanceof ReferenceError))
            throw error;
        throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedMetrics */ .nc)(file, { line: 1, column: 1 }, `aliases that cannot be followed: ${error.message}`);
    }
}
function readDocument(file, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // Repeated keys are looked for below: the library compares every pair of keys.
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: "silent" };
    const documents = (0,_core_config_yaml_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .readNested */ ._h)(() => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, options));
    if (documents === null)
        throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedMetrics */ .nc)(file, { line: 1, column: 1 }, ..._core_config_yaml_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .tooDeep */ .DI);
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line, column: col };
    };
    if (!Array.isArray(documents))
        return { document: undefined, place };
    for (const document of documents) {
        const problem = document.errors[0] ?? document.warnings[0];
        if (problem !== undefined) {
            const at = place(problem.pos[0]);
            const { message, hint } = (0,_core_config_yaml_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlProblem */ .Td)(problem.code, problem.message, at);
            throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedMetrics */ .nc)(file, at, message, hint);
        }
    }
    const [document, second] = documents;
    if (second !== undefined) {
        const at = place(second.range?.[0] ?? 0);
        throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedMetrics */ .nc)(file, at, "a second YAML document begins; one is expected");
    }
    return { document, place };
}
function wholeOf(value, depth, file) {
    if (depth > _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDepth */ .VR) {
        throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedMetrics */ .nc)(file, { line: 1, column: 1 }, `nested deeper than ${_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDepth */ .VR} levels`);
    }
    if (Array.isArray(value))
        return value.map((item) => wholeOf(item, depth + 1, file));
    if (!(value instanceof Map))
        return plain(value);
    const entries = [...value].map(([key, inner]) => [String(key), wholeOf(inner, depth + 1, file)]);
    return new Map(entries);
}
function treeOf(node, where, depth) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return plain(node.value);
    const at = where.place(node?.range?.[0] ?? 0);
    if (depth >= _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDepth */ .VR)
        throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedMetrics */ .nc)(where.file, at, `nested deeper than ${_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .mostDepth */ .VR} levels`);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
        throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedMetrics */ .nc)(where.file, at, "an alias (*name); write the value itself");
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
        return [];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return null;
    const tree = new Map();
    for (const { key, value } of node.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedMetrics */ .nc)(where.file, at, "a key that is not plain text");
        const name = key.source ?? String(key.value);
        if (tree.has(name)) {
            const second = where.place(key.range?.[0] ?? 0);
            throw (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .malformedMetrics */ .nc)(where.file, second, `the key ${(0,_core_table_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(name)} for the second time`);
        }
        tree.set(name, treeOf(value, where, depth + 1));
    }
    return tree;
}
function plain(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === "number" || typeof value === "boolean" || typeof value === "string")
        return value;
    return typeof value === "bigint" ? Number(value) : String(value);
}


/***/ })

};
