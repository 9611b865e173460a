export const id = 689;
export const ids = [689];
export const modules = {

/***/ 689:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanCommand: () => (/* binding */ scanCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1300);
/* harmony import */ var _pipeline_accepted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1253);
/* harmony import */ var _pipeline_repairs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(655);
/* harmony import */ var _pipeline_trees_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6863);
/* harmony import */ var _pipeline_world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9174);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8462);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5398);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2868);
/** `leakgate scan`: findings and acquisition sites of files, of a change, or of the whole repository. */










const scanCommand = (world, exit) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('scan')
    .description('read files and list what they acquire and do not release')
    .argument('[path...]', 'files or folders, anywhere; the whole repository if none is named')
    .addOption((0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .changedOption */ .cO)())
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--staged', 'what is staged, not what lies on disk').default(false))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--inventory', 'list every acquisition with its state').default(false))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--fixes', 'add repairs to the JSON and SARIF: see leakgate fix').default(false))
    .addOption((0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .policyOption */ .uN)())
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .formatOption */ .Bx)())
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .outputOption */ .xO)())
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .cacheOption */ .Qt)())
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .verboseOption */ .qM)())
    .action(async (paths, options) => exit(await run(paths, options, world)));
async function run(paths, options, world) {
    // Repairs are made of what lies on disk.
    if (options.staged && options.fixes)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)('staged-and-fixes', []);
    const { found, repo, policies, memories } = await (0,_selection_js__WEBPACK_IMPORTED_MODULE_7__/* .scanSelected */ .ty)(paths, options, world);
    memories.save();
    const known = options.policy && repo
        ? (0,_pipeline_accepted_js__WEBPACK_IMPORTED_MODULE_2__/* .withAcceptances */ .jw)(found, await (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_4__/* .loadLedgerOf */ .tC)((0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOf */ .g7)(repo, 'working tree')), (0,_pipeline_world_js__WEBPACK_IMPORTED_MODULE_8__/* .today */ .E)(world))
        : found;
    const result = options.fixes
        ? await (0,_pipeline_repairs_js__WEBPACK_IMPORTED_MODULE_3__/* .withFixes */ .O)(known, policies, { cwd: world.cwd, root: repo?.root, memories })
        : known;
    const blockAt = policies.root.block.at;
    const settings = { ...(0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .reportSettings */ .kC)(world, repo?.root ?? world.cwd, options), blockAt, inventory: options.inventory };
    // What is staged may differ from what lies on disk, so no line of the disk is quoted.
    if (options.staged)
        settings.readSource = () => undefined;
    await (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .deliver */ .cK)(_report_formats_js__WEBPACK_IMPORTED_MODULE_5__/* .scanReports */ .z[options.format](result, settings), options.output, world);
    return result.findings.some(f => (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_9__/* .atLeast */ .jZ)(f.severity, policies.for(f.path).block.at))
        ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.failed
        : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.passed;
}


/***/ })

};
