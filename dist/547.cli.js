export const id = 547;
export const ids = [547];
export const modules = {

/***/ 547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   baselineCommand: () => (/* binding */ baselineCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8179);
/* harmony import */ var _changes_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(905);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _ledger_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6757);
/* harmony import */ var _ledger_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8645);
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7016);
/* harmony import */ var _ledger_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(492);
/* harmony import */ var _pipeline_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(290);
/* harmony import */ var _pipeline_suites_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9496);
/* harmony import */ var _pipeline_trees_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6863);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5398);
/** `leakgate baseline`: run all suites and write what they measured into the ledger. */












const baselineCommand = (world, exit) => new commander__WEBPACK_IMPORTED_MODULE_1__/* .Command */ .uB('baseline')
    .description('measure all suites and write the ledger under .leakgate/')
    .action(async () => exit(await run(world)));
async function run(world) {
    const repo = await (0,_changes_git_js__WEBPACK_IMPORTED_MODULE_2__/* .openRepository */ .h)(world.cwd, world.env);
    const tree = (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_9__/* .treeOf */ .g7)(repo, 'working tree');
    const policies = await (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_9__/* .loadPolicies */ .hd)(tree);
    if (policies.suites().length === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .IF)('no-suites', []);
    const { ledger, warnings } = await (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_9__/* .loadLedgerOf */ .tC)(tree);
    const log = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .logTo */ .kX)(world);
    for (const warning of warnings)
        log(warning);
    const result = await (0,_pipeline_suites_js__WEBPACK_IMPORTED_MODULE_8__/* .runPolicySuites */ .du)(policies, undefined, { root: repo.root, world, log });
    const written = await (0,_ledger_store_js__WEBPACK_IMPORTED_MODULE_6__/* .saveLedger */ .dS)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repo.root, _ledger_names_js__WEBPACK_IMPORTED_MODULE_11__/* .ledgerFolder */ .G0), (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_5__/* .recordMeasurements */ .XJ)(ledger, result));
    const commit = (await repo.resolve('HEAD')) ?? '';
    await (0,_pipeline_history_js__WEBPACK_IMPORTED_MODULE_7__/* .remember */ .k)(repo, (0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_4__/* .entriesOf */ .Mc)(result, commit, world.now()), policies.root.history, world.now());
    const unfit = result.suites.filter(s => s.outcome !== 'passed');
    for (const suite of unfit)
        log(`suite ${suite.suite} was not recorded (${suite.outcome}): ${suite.problems.join('; ')}`);
    world.stdout.write(written.length === 0
        ? 'the ledger is up to date\n'
        : `${written.map(path => `${_ledger_names_js__WEBPACK_IMPORTED_MODULE_11__/* .ledgerFolder */ .G0}/${path}`).join('\n')}\ncommit these files to make them the baseline\n`);
    return unfit.length === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.passed : _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.failed;
}


/***/ }),

/***/ 6757:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ isAudit),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   R3: () => (/* binding */ prune),
/* harmony export */   p2: () => (/* binding */ historyFile),
/* harmony export */   vN: () => (/* binding */ added),
/* harmony export */   wn: () => (/* binding */ writeHistory)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4377);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1300);
/* harmony import */ var _stricter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5995);
/** Runs over time, for trends: one JSON line each in a file that git ignores, kept within the policy's bounds. */



/** Below the ledger's folder. */
const historyFile = 'history.jsonl';
const run = { at: zod__WEBPACK_IMPORTED_MODULE_0__/* .datetime */ .w$(), commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() };
const counts = (names) => zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(names), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().min(0));
const testEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    ...run,
    suite: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    test: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    growth: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    peak: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    duration: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const auditEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ...run, coverage: counts(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .siteStates */ .gF), findings: counts(_model_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO) });
const entry = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([testEntry, auditEntry]);
function readHistory(text) {
    const reading = { entries: [], corrupt: [] };
    for (const line of text.split('\n').filter(l => l.trim() !== '')) {
        const parsed = parsedLine(line);
        if (parsed)
            reading.entries.push(parsed);
        else
            reading.corrupt.push(line);
    }
    return reading;
}
function parsedLine(line) {
    try {
        const { data } = entry.safeParse(JSON.parse(line));
        return data && (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .sw)(data);
    }
    catch {
        return undefined;
    }
}
const writeHistory = (entries) => entries.map(e => `${JSON.stringify(e)}\n`).join('');
/** What a run adds: an entry a test that was judged, and one (test `*`) for the suite as a whole. */
function entriesOf({ suites, measurements }, commit, now) {
    const at = now.toISOString();
    return [
        ...suites.map(s => ({ at, commit, suite: s.suite, test: '*', peak: s.peak, duration: s.duration })),
        ...measurements.map(m => (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .sw)({
            at,
            commit,
            suite: m.suite,
            test: m.test,
            growth: m.growth?.bytes,
            peak: m.peak,
            duration: m.duration,
        })),
    ];
}
/** Whether an entry tells of a whole repository. */
const isAudit = (entry) => 'coverage' in entry;
/** What is known and what is new: of several audits of one commit only the last, as they differ by no change. */
function added(known, entries) {
    const audited = new Set(entries.filter(isAudit).map(({ commit }) => commit));
    return [...known.filter(entry => !isAudit(entry) || !audited.has(entry.commit)), ...entries];
}
/** The newest entries within the policy's age (milliseconds) and number; the many of tests push no audit out. */
function prune(entries, bounds, now) {
    const oldest = new Date(now.getTime() - bounds.retention).toISOString();
    const young = entries.filter(({ at }) => at >= oldest).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const newest = (audits) => young.filter(entry => isAudit(entry) === audits).slice(-bounds.entries);
    const kept = new Set([...newest(true), ...newest(false)]);
    return young.filter(entry => kept.has(entry));
}


/***/ }),

/***/ 290:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ recall),
/* harmony export */   k: () => (/* binding */ remember)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _ledger_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6757);
/* harmony import */ var _ledger_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8645);
/* harmony import */ var _ledger_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(492);
/** The history of measured and audited runs, in a file below the ledger that stays on this machine. */






const fileOf = ({ root }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _ledger_names_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerFolder */ .G0, _ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyFile */ .p2);
/** What was recorded, the oldest first; nothing where nothing ever was. */
const recall = async (repo) => (await read(repo)).entries;
const read = async (repo) => (0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .readHistory */ .Lu)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(fileOf(repo), 'utf8').catch(() => ''));
/**
 * Adds entries within the policy's bounds and gives what is kept. Lines that cannot be read are set aside in a file
 * beside it. Throws a surroundings error where the disk refuses.
 */
async function remember(repo, entries, bounds, now) {
    const file = fileOf(repo);
    const before = await read(repo);
    const kept = (0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .prune */ .R3)((0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .added */ .vN)(before.entries, entries), bounds, now);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
        await ignoreBeside(file);
        if (before.corrupt.length > 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(`${file}.corrupt`, `${before.corrupt.join('\n')}\n`);
        await (0,_ledger_store_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .fR)(file, (0,_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .writeHistory */ .wn)(kept));
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsError */ .Ce)('ledger-not-written', [error.message], { path: file });
    }
    return kept;
}
/** Has git ignore the history, unless the team has its own rules for the folder. */
async function ignoreBeside(file) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), '.gitignore'), `${_ledger_history_js__WEBPACK_IMPORTED_MODULE_3__/* .historyFile */ .p2}*\n`, { flag: 'wx' }).catch(error => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}


/***/ })

};
