export const id = 5637;
export const ids = [5637];
export const modules = {

/***/ 15637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runMonitorHere: () => (/* binding */ runMonitorHere)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_monitor_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92987);
/* harmony import */ var _core_monitor_describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9412);
/* harmony import */ var _core_record_monitoring_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33812);





/** `evenhand monitor`: windows are remembered in the hand-over folder, and no issue is opened. */
async function runMonitorHere(flags, host) {
    const { exit, record } = await (0,_actions_monitor_index_js__WEBPACK_IMPORTED_MODULE_2__.runMonitor)(flags.inputs, host, process.env);
    if (record === null)
        return { exit, text: "" };
    const json = `${JSON.stringify(record, null, 2)}\n`;
    if (flags.out !== null) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(flags.out, { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(flags.out, _core_record_monitoring_js__WEBPACK_IMPORTED_MODULE_4__/* .monitoringFileName */ .qb), json);
    }
    if (flags.output === "json")
        return { exit, text: json };
    return {
        exit,
        text: flags.output === "text" ? (0,_core_monitor_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMonitoringText */ .MJ)(record) : `${(0,_core_monitor_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMonitoring */ .ll)(record)}\n`,
    };
}


/***/ })

};
