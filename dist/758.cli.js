export const id = 758;
export const ids = [758];
export const modules = {

/***/ 8443:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hookCommand: () => (/* binding */ hookCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8179);
/* harmony import */ var _changes_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8542);
/* harmony import */ var _changes_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(905);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);
/* harmony import */ var _pipeline_examine_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8185);
/* harmony import */ var _pipeline_memories_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5099);
/* harmony import */ var _pipeline_world_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9174);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8462);
/* harmony import */ var _scan_languages_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8244);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5398);
/** `leakgate hook`: for pre-commit, husky, lefthook or a bare git hook. Reads the index, never the working tree. */












const hookCommand = (world, exit) => new commander__WEBPACK_IMPORTED_MODULE_2__/* .Command */ .uB('hook')
    .description('scan the staged content and stop a commit that brings a leak')
    .argument('[file...]', 'files to look at instead of all staged ones')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_2__/* .Option */ .c$('--all-files', 'every file in the index; everything found counts as new').default(false))
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .formatOption */ .Bx)())
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .outputOption */ .xO)())
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .cacheOption */ .Qt)())
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .verboseOption */ .qM)())
    .action(async (files, options) => exit(await run(files, options, world)));
async function run(files, options, world) {
    const repo = await (0,_changes_git_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h)(world.cwd, world.env);
    const log = (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .logTo */ .kX)(world);
    const { changes, head } = await lookedAt(repo, await pathsOf(files, repo, world), options, world);
    const memories = (0,_pipeline_memories_js__WEBPACK_IMPORTED_MODULE_7__/* .memoriesOf */ .j)(repo, world.env, options.cache);
    const { verdict } = await (0,_pipeline_examine_js__WEBPACK_IMPORTED_MODULE_6__/* .examine */ .s)({
        repo,
        found: { changes, reader: repo },
        head,
        local: true,
        approved: async () => true,
        today: (0,_pipeline_world_js__WEBPACK_IMPORTED_MODULE_11__/* .today */ .E)(world),
        memories,
        changeOnly: true,
        log,
    });
    memories.save();
    // What lies on disk is not what was looked at, so no line of it is quoted.
    const settings = { ...(0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .reportSettings */ .kC)(world, repo.root, options), readSource: () => undefined };
    if (nothingSeen(changes, verdict))
        log('no Python or JavaScript/TypeScript file to look at');
    else
        await (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .deliver */ .cK)(_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .verdictReports */ .XD[options.format](verdict, settings), options.output, world);
    return verdict.status === 'passed' ? _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.passed : _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.failed;
}
const nothingSeen = ({ files }, verdict) => verdict.skipped.length === 0 && !files.some(f => f.kind !== 'deleted' && (0,_scan_languages_js__WEBPACK_IMPORTED_MODULE_9__/* .languageOf */ .eX)(f.path));
/** What is compared with what: staged with HEAD, or the two ends that pre-commit names for a push or a CI run. */
async function lookedAt(repo, files, { allFiles }, { env }) {
    const { PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to } = env;
    if (allFiles)
        return { changes: await (0,_changes_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .changesBetween */ .i)(repo, undefined, 'index'), head: 'index' };
    if (from && to)
        return { changes: await only(files, await between(repo, from, to), repo, to), head: to };
    const changes = await (0,_changes_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .changesBetween */ .i)(repo, await repo.resolve('HEAD'), 'index');
    return { changes: await only(files, changes, repo, 'index'), head: 'index' };
}
async function between(repo, from, to) {
    for (const rev of [from, to])
        if (!(await repo.resolve(rev)))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .userError */ .IF)('unknown-revision', [rev]);
    return (0,_changes_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .changesBetween */ .i)(repo, (await repo.mergeBase(from, to)) ?? from, to);
}
/** Paths from the root, of files named from the current folder; lint-staged and others give absolute ones. */
async function pathsOf(names, { root }, { cwd }) {
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd);
    return [...new Set(names.map(name => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(here, name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/')))];
}
/**
 * Named files that did not change are looked at too; what they hold is known, not new. Throws 'no-such-path' for a name
 * that git does not know.
 */
async function only(paths, changes, repo, head) {
    if (paths.length === 0)
        return changes;
    const changed = new Map(changes.files.map(f => [f.path, f]));
    const known = await repo.entries(head);
    const unknown = paths.find(path => !changed.has(path) && !known.has(path));
    if (unknown !== undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .userError */ .IF)('no-such-path', [unknown, `git has no such file in ${head}`]);
    return {
        ...changes,
        files: paths.map(path => changed.get(path) ?? { kind: 'modified', path, basePath: path, lines: [] }),
    };
}


/***/ }),

/***/ 7539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ amountTolerance),
/* harmony export */   MC: () => (/* binding */ quantiseTime),
/* harmony export */   zs: () => (/* binding */ quantiseAmount)
/* harmony export */ });
/**
 * Measured values in steps, so that noise does not churn the ledger.
 *
 * Bytes and objects: the E24 series of preferred numbers (IEC 60063), 24 steps a decade, about 10 % apart. Times: 1, 2,
 * 5, 10, … A recorded value stays as long as the new one is at most a step away.
 */
const e24 = [10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75, 82, 91, 100];
const oneTwoFive = [10, 20, 50, 100];
/** How far, as a share, a recorded amount may lie below the true one: a step and a half of the widest in E24. */
const amountTolerance = 0.25;
/** The nearest step for bytes or objects; 0 for 0. `recorded` is kept if it is a neighbour. */
const quantiseAmount = (value, recorded) => quantise(e24, value, recorded);
/** The nearest step for milliseconds, at least 1. */
const quantiseTime = (value, recorded) => quantise(oneTwoFive, Math.max(1, value), recorded);
function quantise(series, value, recorded) {
    if (!(value > 0))
        return 0;
    const step = stepOf(series, value);
    const stays = recorded !== undefined && recorded > 0 && Math.abs(stepOf(series, recorded) - step) <= 1;
    return stays ? recorded : atStep(series, step);
}
/** Steps are counted from 1: step 0 is 1, and `series.length - 1` steps are a decade. */
function stepOf(series, value) {
    const decade = Math.floor(Math.log10(value));
    const mantissa = (value / 10 ** decade) * 10;
    const nearest = series.reduce((best, step, index) => (Math.abs(step - mantissa) < Math.abs(series[best] - mantissa) ? index : best), 0);
    return decade * (series.length - 1) + nearest;
}
function atStep(series, step) {
    const perDecade = series.length - 1;
    const decade = Math.floor(step / perDecade);
    return Number(`${series[step - decade * perDecade]}e${decade - 1}`);
}


/***/ }),

/***/ 7016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ wholeSuite),
/* harmony export */   J8: () => (/* binding */ openCounts),
/* harmony export */   Wq: () => (/* binding */ leaksMemory),
/* harmony export */   XJ: () => (/* binding */ recordMeasurements)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _quantise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7539);
/* harmony import */ var _stricter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5995);




/** The name under which a suite's process tree as a whole is kept. */
const wholeSuite = '*';
/** How many resources of each kind stayed open. */
function openCounts(resources) {
    const counts = new Map();
    for (const { kind, count = 1 } of resources)
        counts.set(kind, (counts.get(kind) ?? 0) + count);
    return Object.fromEntries(counts);
}
/** Whether a confirmed leak is one of memory, not only of resources left open. */
const leaksMemory = ({ verdict, trend, resources }) => verdict === 'leak' && (trend === 'increasing' || resources.length === 0);
/**
 * The ledger with a run's measurements recorded: those of suites that passed. A suite that ran replaces its entries in
 * that environment, so tests that are gone leave; skipped and inconclusive ones keep what is known of them. The values
 * first accepted stay.
 */
function recordMeasurements(ledger, { suites, measurements }) {
    const recorded = new Map(ledger.baseline.map(entry => [(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry), entry]));
    const passed = suites.filter(suite => suite.outcome === 'passed');
    const ran = new Set(passed.map(runKey));
    const kept = ledger.baseline.filter(entry => !ran.has(runKey(entry)));
    const earlier = (key) => recorded.get((0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(key));
    return {
        acceptances: ledger.acceptances,
        baseline: [
            ...kept,
            ...passed.map(suite => suiteEntry(suite, earlier({ ...suite, test: wholeSuite }))),
            ...measurements.filter(test => ran.has(runKey(test))).map(test => testEntry(test, earlier(test))),
        ],
    };
}
const runKey = ({ suite, environment }) => `${suite}\0${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(environment)}`;
function suiteEntry(run, earlier) {
    const { suite, environment } = run;
    return withFirst({ suite, environment, test: wholeSuite, open: {}, ...usage(run, earlier), first: {} }, earlier);
}
function testEntry(measurement, earlier) {
    const { suite, environment, test, verdict } = measurement;
    const doubtful = measurement.outcome === 'skipped' || verdict === 'inconclusive' || verdict === 'not confirmed';
    if (doubtful && earlier)
        return earlier;
    const leaked = doubtful ? { open: {} } : leak(measurement, earlier);
    return withFirst({ suite, environment, test, ...leaked, ...usage(measurement, earlier), first: {} }, earlier);
}
/** A clean test has growth 0: the slope that was measured is noise. */
function leak(measurement, earlier) {
    const { growth, resources, verdict } = measurement;
    const memory = leaksMemory(measurement);
    return {
        growth: growth && (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseAmount */ .zs)(memory ? growth.bytes : 0, earlier?.growth),
        objects: memory && growth?.objects !== undefined ? (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseAmount */ .zs)(growth.objects, earlier?.objects) : undefined,
        open: verdict === 'leak' ? openCounts(resources) : {},
    };
}
function usage({ peak, cpu, duration }, earlier) {
    return {
        peak: peak === undefined ? undefined : spreadPeak(peak, earlier?.peak),
        cpu: cpu === undefined ? undefined : (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseTime */ .MC)(cpu, earlier?.cpu),
        duration: duration === undefined ? undefined : (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseTime */ .MC)(duration, earlier?.duration),
    };
}
/** The spread is the farthest any run lay from the recorded peak. */
function spreadPeak(peak, earlier) {
    const value = (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseAmount */ .zs)(peak, earlier?.value);
    if (value !== earlier?.value)
        return { value, spread: 0 };
    const spread = (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseAmount */ .zs)(Math.abs(peak - value), earlier.spread);
    return { value, spread: Math.max(spread, earlier.spread) };
}
/** A leak that went away takes its first value along: its return is a new leak. */
function withFirst(entry, earlier) {
    const growth = entry.growth ? (earlier?.first.growth ?? entry.growth) : undefined;
    const peak = earlier?.first.peak ?? entry.peak?.value;
    return (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .sw)({ ...entry, first: (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .sw)({ growth, peak }) });
}


/***/ })

};
