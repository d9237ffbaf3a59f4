export const id = 836;
export const ids = [836];
export const modules = {

/***/ 10836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSite: () => (/* binding */ runSite)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80495);
/* harmony import */ var _core_report_number_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41450);
/* harmony import */ var _github_local_refs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99054);
/* harmony import */ var _host_write_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45963);
/* harmony import */ var _stories_site_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58439);
/* harmony import */ var _site_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95455);







/** `evenhand site`: the refs of a clone as a folder of pages.
 *  @throws UserError when the clone has none */
async function runSite(flags, host) {
    const inputs = (0,_core_inputs_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseInputs */ .T)(_site_command_js__WEBPACK_IMPORTED_MODULE_5__/* .siteInputs */ .N, flags.inputs);
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(host.context.workspace, inputs.workingDirectory);
    const end = await (0,_stories_site_js__WEBPACK_IMPORTED_MODULE_4__/* .makeSite */ .K)(inputs.folder, {
        local: (0,_github_local_refs_js__WEBPACK_IMPORTED_MODULE_2__/* .makeLocalRefs */ .yg)(directory, process.env),
        remote: null,
        repository: host.context.repository,
        writeFiles: (folder, files) => (0,_host_write_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFolder */ .C)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, folder), files),
    });
    for (const note of end.notes)
        host.annotate("warning", note);
    if (flags.output === "json")
        return { exit: 0, text: `${JSON.stringify(end, null, 2)}\n` };
    const what = `${(0,_core_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(end.results, "result")} in ${(0,_core_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(end.files, "file")}, ${(0,_core_report_number_js__WEBPACK_IMPORTED_MODULE_6__/* .bytes */ .ee)(end.bytes)}`;
    return { exit: 0, text: `${node_path__WEBPACK_IMPORTED_MODULE_0__.join(end.folder, "index.html")}: ${what}\n` };
}


/***/ })

};
