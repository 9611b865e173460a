export const id = 989;
export const ids = [989];
export const modules = {

/***/ 7989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerCommand: () => (/* binding */ ledgerCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _changes_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(905);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3178);
/* harmony import */ var _ledger_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8645);
/* harmony import */ var _ledger_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(492);
/* harmony import */ var _pipeline_scan_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2158);
/* harmony import */ var _pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6863);
/* harmony import */ var _pipeline_world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9174);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5398);
/** `leakgate ledger`: what the ledger holds, and accepting a finding. */











const ledgerCommand = (world, exit) => new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('ledger')
    .description('show what the ledger holds; accept a finding, or revoke it')
    .addCommand(showCommand(world, exit))
    .addCommand(acceptCommand(world, exit))
    .addCommand(revokeCommand(world, exit));
const showCommand = (world, exit) => new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('show').description('list acceptances and measured baselines').action(async () => {
    const { ledger } = await open(world);
    world.stdout.write(shown(ledger));
    exit(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.passed);
});
const acceptCommand = (world, exit) => new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('accept')
    .description('live with a finding, for a reason and perhaps for a time')
    .argument('<fingerprint>', 'as reports show it; its first characters are enough')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--reason <text>', 'why it is acceptable').makeOptionMandatory())
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_1__/* .Option */ .c$('--expires <day>', 'the last day on which it counts, YYYY-MM-DD'))
    .action(async (fingerprint, { reason, expires }) => {
    if (reason.trim() === '')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .IF)('acceptance-without-reason', []);
    if (expires !== undefined && !isDay(expires))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .IF)('not-a-day', [expires]);
    if (expires !== undefined && expires < (0,_pipeline_world_js__WEBPACK_IMPORTED_MODULE_8__/* .today */ .E)(world))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .IF)('expires-in-the-past', [expires, (0,_pipeline_world_js__WEBPACK_IMPORTED_MODULE_8__/* .today */ .E)(world)]);
    const { repo, tree, ledger } = await open(world);
    const finding = await findingNamed(fingerprint, tree);
    const accepted = {
        fingerprint: finding.fingerprint,
        rule: finding.rule,
        path: finding.path,
        symbol: finding.symbol,
        reason: reason.trim(),
        ...(expires === undefined ? {} : { expires }),
    };
    const others = ledger.acceptances.filter(a => a.fingerprint !== finding.fingerprint);
    await save(repo, { ...ledger, acceptances: [...others, accepted] }, world);
    exit(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.passed);
});
const revokeCommand = (world, exit) => new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('revoke')
    .description('take an acceptance back')
    .argument('<fingerprint>', 'its first characters are enough')
    .action(async (fingerprint) => {
    const { repo, ledger } = await open(world);
    const gone = one(ledger.acceptances.filter(a => a.fingerprint.startsWith(fingerprint)), fingerprint);
    await save(repo, { ...ledger, acceptances: ledger.acceptances.filter(a => a !== gone) }, world);
    exit(_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.passed);
});
async function open(world) {
    const repo = await (0,_changes_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(world.cwd, world.env);
    const tree = (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .treeOf */ .g7)(repo, 'working tree');
    const { ledger, warnings } = await (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLedgerOf */ .tC)(tree);
    for (const warning of warnings)
        (0,_options_js__WEBPACK_IMPORTED_MODULE_7__/* .logTo */ .kX)(world)(warning);
    return { repo, tree, ledger };
}
async function findingNamed(fingerprint, tree) {
    const policies = await (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPolicies */ .hd)(tree);
    const { findings } = await (0,_pipeline_scan_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .scanTree */ .wp)(tree, (0,_pipeline_scan_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .scannable */ .Gd)(await tree.list(), policies), policies, false);
    return one(findings.filter(f => f.fingerprint.startsWith(fingerprint)), fingerprint);
}
function one(found, fingerprint) {
    if (found.length !== 1)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .IF)('no-such-fingerprint', [fingerprint, found.length]);
    return found[0];
}
async function save(repo, ledger, world) {
    for (const path of await (0,_ledger_store_js__WEBPACK_IMPORTED_MODULE_4__/* .saveLedger */ .dS)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repo.root, _ledger_names_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerFolder */ .G0), ledger))
        world.stdout.write(`${_ledger_names_js__WEBPACK_IMPORTED_MODULE_9__/* .ledgerFolder */ .G0}/${path}\n`);
}
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
function shown({ acceptances, baseline }) {
    const accepted = acceptances.map(a => `${a.fingerprint}  ${a.rule}  ${a.path}  ${a.symbol}: ${a.reason}${a.expires ? ` (until ${a.expires})` : ''}`);
    const suites = new Set(baseline.map(entry => entry.suite));
    return [
        `accepted findings: ${acceptances.length}`,
        ...accepted,
        `measured: ${baseline.length} entries of ${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_10__/* .formatCount */ .B4)(suites.size, 'suite')}`,
        ...[...suites].map(suite => `  ${suite}: ${baseline.filter(entry => entry.suite === suite).length}`),
        '',
    ].join('\n');
}


/***/ })

};
