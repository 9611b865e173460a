export const id = 331;
export const ids = [331];
export const modules = {

/***/ 4331:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _changes_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(905);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/* harmony import */ var _gate_budgets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9941);
/* harmony import */ var _gate_known_tests_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(700);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4920);
/* harmony import */ var _pipeline_suites_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5080);
/* harmony import */ var _pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6863);
/* harmony import */ var _policy_nested_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2775);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8462);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5398);
/** `leakgate run`: any test command, or the policy's suites, under the harness. */











const runCommand = (world, exit) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('run')
    .description('run tests under the harness and say what they leave behind')
    .usage('[options] [-- command...]')
    .argument('[command...]', 'the test command; the suites of the policy if none is given')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--suite <name...>', 'only these suites of the policy'))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--all', 'repeat every test, not only the suspects').default(false))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-policy', 'ignore the policy: defaults for everything'))
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .formatOption */ .Bx)(Object.keys(_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .runReports */ .Xh)))
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .outputOption */ .xO)())
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .verboseOption */ .qM)())
    .passThroughOptions()
    .action(async (command, options) => exit(await run(command, options, world)));
async function run(command, options, world) {
    const { root, policies } = await surroundings(options, world);
    const log = (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .logTo */ .kX)(world);
    const onOutput = (chunk) => void world.stderr.write(chunk);
    const settings = { root, world, log, confirmAll: options.all, onOutput };
    const result = command.length > 0
        ? await (0,_pipeline_suites_js__WEBPACK_IMPORTED_MODULE_5__/* .runCommandLine */ .rZ)(command, policies.root, settings)
        : await (0,_pipeline_suites_js__WEBPACK_IMPORTED_MODULE_5__/* .runPolicySuites */ .du)(policies, options.suite, settings);
    if (result.suites.length === 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('no-command', []);
    const report = _report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .runReports */ .Xh[options.format];
    await (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .deliver */ .cK)(report(result, (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .reportSettings */ .kC)(world, root, options)), options.output, world);
    const broken = brokenBudgets(result, policies);
    for (const { message, repair } of broken)
        log(`${message}. ${repair}`);
    return exitCode(result, broken);
}
function brokenBudgets(harness, policies) {
    const { reasons } = (0,_gate_budgets_js__WEBPACK_IMPORTED_MODULE_3__/* .checkBudgets */ .N3)({ harness, policy: (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .wholePolicy */ .Q4)(policies) }, (0,_gate_known_tests_js__WEBPACK_IMPORTED_MODULE_10__/* .knownTests */ .BC)(_model_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyLedger */ .H, undefined));
    return reasons.filter(({ blocks }) => blocks);
}
async function surroundings(options, world) {
    try {
        const repo = await (0,_changes_git_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(world.cwd, world.env);
        return {
            root: repo.root,
            policies: options.policy ? await (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .loadPolicies */ .hd)((0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .treeOf */ .g7)(repo, 'working tree')) : (0,_policy_nested_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvePolicies */ .T)([]),
        };
    }
    catch (error) {
        // Outside a repository there is no policy to read, but a command can be run all the same.
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .LeakgateError */ .jP && error.code === 'no-repository')
            return { root: world.cwd, policies: (0,_policy_nested_js__WEBPACK_IMPORTED_MODULE_7__/* .resolvePolicies */ .T)([]) };
        throw error;
    }
}
/** The command's own code if it failed; otherwise 1 for leaks and broken budgets. */
function exitCode({ suites, measurements }, budgets) {
    const ended = suites.find(s => s.outcome !== 'passed');
    if (ended?.outcome === 'not found')
        return _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.userMistake;
    if (ended)
        return ended.exitCode || _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.failed;
    return budgets.length > 0 || measurements.some(m => m.verdict === 'leak') ? _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.failed : _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodes */ .hS.passed;
}


/***/ }),

/***/ 9941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ checkBudgets),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   gd: () => (/* binding */ testBudget)
/* harmony export */ });
/* harmony import */ var _ledger_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7016);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3178);
/** Budgets: global, per service, per suite and per test, each held against what was used. */


/** Holds every budget of the policy against the run. Lines of single tests are kept only where they warn or worse. */
function checkBudgets(input, known) {
    const result = { lines: [], reasons: [], unmeasured: [] };
    for (const scope of scopes(input)) {
        for (const use of uses(scope, known)) {
            const single = scope.suites.length === 0 && scope.name.startsWith('test ');
            if (use.used === undefined) {
                if (!single)
                    result.unmeasured.push({ what: `${use.what} of ${scope.name}`, why: 'the system did not tell' });
                continue;
            }
            const { what, unit, used, limit } = use;
            const level = levelOf({ ...use, used }, input.policy);
            if (level !== 'ok' || !single)
                result.lines.push({ scope: label(scope, use), what, unit, used, limit, level });
            if (level !== 'ok')
                result.reasons.push(reasonOf(scope, { ...use, used }, level));
        }
    }
    return result;
}
function scopes({ harness: { suites, measurements }, policy }) {
    const found = [
        { name: 'global', budget: policy.budgets.global, suites, tests: measurements },
        ...Object.entries(policy.services).map(([name, service]) => ({
            name: `service ${name}`,
            budget: service.budget,
            suites: suites.filter(run => run.service === name || service.suites.includes(run.suite)),
            tests: measurements.filter(test => test.service === name ||
                service.suites.includes(test.suite) ||
                service.tests.some(pattern => matches(pattern, test.test))),
        })),
        ...suites.map(run => ({
            name: `suite ${run.suite}`,
            budget: suiteBudget(policy, run.suite),
            suites: [run],
            tests: measurements.filter(test => test.suite === run.suite),
        })),
        ...measurements.map(test => ({
            name: `test ${test.test}`,
            budget: testBudget(policy, test.test),
            suites: [],
            tests: [test],
        })),
    ];
    return found.filter((scope) => scope.budget !== undefined && scope.suites.length + scope.tests.length > 0);
}
const suiteBudget = ({ suites }, name) => Object.hasOwn(suites, name) ? suites[name].budget : undefined;
/** The budget for every test, with what a budget for this one says in its place. */
function testBudget({ budgets }, test) {
    const own = Object.entries(budgets.tests).filter(([pattern]) => matches(pattern, test));
    if (own.length === 0)
        return budgets.test;
    return Object.assign({}, budgets.test, ...own.map(([, budget]) => budget));
}
/** Test ids hold brackets and braces, so that only `*` means something in a pattern. */
function matches(pattern, test) {
    const pieces = pattern.split('*').map(piece => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return new RegExp(`^${pieces.join('.*')}$`, 's').test(test);
}
function uses(scope, known) {
    const { peak, cpu, duration, growth, open } = scope.budget;
    return [
        ...(peak === undefined ? [] : [{ what: 'peak', unit: 'bytes', limit: peak, ...largest(scope) }]),
        ...(cpu === undefined
            ? []
            : [{ what: 'cpu', unit: 'milliseconds', limit: cpu, used: total(scope, 'cpu') }]),
        ...(duration === undefined
            ? []
            : [{ what: 'duration', unit: 'milliseconds', limit: duration, used: total(scope, 'duration') }]),
        ...(growth === undefined ? [] : growthUses(scope.tests, growth, known)),
        ...Object.entries(open ?? {}).flatMap(([kind, limit]) => openUse(scope.tests, kind, limit)),
    ];
}
/** Suites run one after another: the largest of their peaks is the peak of them all. */
function largest({ suites, tests }) {
    const top = worst(tests, ({ peak }) => peak);
    const whole = suites.map(({ peak }) => peak);
    return { used: maximum([...whole, ...(top ? [top.value] : [])]), ...(top && { test: top.test.test }) };
}
function total({ suites, tests }, what) {
    const whole = new Set(suites.map(({ suite }) => suite));
    const parts = [...suites, ...tests.filter(({ suite }) => !whole.has(suite))].map(part => part[what]);
    return parts.every(part => part !== undefined) ? parts.reduce((sum, part) => sum + part, 0) : undefined;
}
function growthUses(tests, limit, known) {
    const decided = tests.filter(({ verdict }) => verdict === 'leak' || verdict === 'clean');
    if (typeof limit === 'number') {
        const top = worst(decided, ({ verdict, growth }) => (verdict === 'leak' ? growth?.bytes : 0));
        return top ? [{ what: 'growth', unit: 'bytes', used: top.value, limit, test: top.test.test }] : [];
    }
    const top = worst(decided, test => growthOverKnown(test, known));
    return top
        ? [{ what: 'growth', unit: 'per cent', used: top.value * 100, limit: limit.share * 100, test: top.test.test }]
        : [];
}
/** A share; undefined where the test is not known to leak: then the leak as such is new, and says so elsewhere. */
function growthOverKnown(test, known) {
    const before = known.atBase(test);
    const growth = known.entry(test)?.growth || (before?.verdict === 'leak' && before.growth?.bytes) || 0;
    if (growth <= 0 || !test.growth)
        return undefined;
    return test.verdict === 'leak' ? Math.max(0, test.growth.bytes / growth - 1) : 0;
}
function openUse(tests, kind, limit) {
    const decided = tests.filter(({ verdict }) => verdict === 'leak' || verdict === 'clean');
    const top = worst(decided, ({ resources }) => (0,_ledger_record_js__WEBPACK_IMPORTED_MODULE_0__/* .openCounts */ .J8)(resources.filter(open => open.kind === kind))[kind] ?? 0);
    return top ? [{ what: 'open', unit: 'count', used: top.value, limit, kind, test: top.test.test }] : [];
}
function worst(tests, value) {
    let top;
    for (const test of tests) {
        const found = value(test);
        if (found !== undefined && (top === undefined || found > top.value))
            top = { test, value: found };
    }
    return top;
}
const maximum = (values) => (values.length > 0 ? Math.max(...values) : undefined);
/** A count is an allowance: as many may stay open as the budget says, and no more. */
function levelOf({ what, used, limit }, { thresholds }) {
    if (what === 'open')
        return used > limit ? 'critical' : 'ok';
    const share = shareOf(used, limit);
    if (share >= thresholds.critical)
        return 'critical';
    return share >= thresholds.warning ? 'warning' : 'ok';
}
const shareOf = (used, limit) => (used === 0 ? 0 : used / limit);
const label = ({ name }, { kind }) => (kind === undefined ? name : `${name}, ${kind}`);
function reasonOf(scope, use, level) {
    const { what, used, limit, test } = use;
    const by = test !== undefined && scope.tests.length > 1 ? `, most of it in ${test}` : '';
    const share = what === 'open' ? '' : ` (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(shareOf(used, limit))} of it)`;
    return {
        kind: 'budget',
        severity: level === 'critical' ? 'critical' : 'medium',
        blocks: level === 'critical',
        message: `${scope.name}: ${subject(use)} ${inUnits(use, used)}, the budget is ${inUnits(use, limit)}${share}${by}`,
        repair: repairs[what],
        ...(test !== undefined && { test }),
    };
}
const subject = ({ what, kind }) => (what === 'open' ? `${kind} left open:` : `${what} of`);
function inUnits({ unit }, value) {
    if (unit === 'bytes')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(value);
    if (unit === 'milliseconds')
        return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(value);
    return unit === 'per cent' ? `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(value / 100)} over the ledger` : (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(value, 'resource');
}
const repairs = {
    peak: 'Lower the peak: stream instead of load, release between tests. If it is meant, raise the budget in the policy.',
    growth: 'Release what grows from iteration to iteration; its stacks are in the report.',
    cpu: 'Find the test that computes more than it did, or raise the budget in the policy.',
    duration: 'Find the test that takes longer than it did, or raise the budget in the policy.',
    open: 'Close what the test opens, in a with block, a finally or its tear-down.',
};


/***/ }),

/***/ 700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ knownTests),
/* harmony export */   S8: () => (/* binding */ testKey),
/* harmony export */   iE: () => (/* binding */ sameEnvironment)
/* harmony export */ });
/** A test's name across revisions and environments. */
const testKey = ({ suite, test }) => `${suite}\0${test}`;
/** Peaks are comparable only within one environment. */
const sameEnvironment = (a, b) => a.os === b.os && a.architecture === b.architecture && a.runtime === b.runtime;
/** Indexes ledger and base once, so that thousands of tests are looked up without a search each. */
function knownTests({ baseline }, base) {
    const byTest = new Map();
    for (const entry of baseline)
        byTest.set(testKey(entry), [...(byTest.get(testKey(entry)) ?? []), entry]);
    const measured = new Map(base?.harness?.measurements.map(measurement => [testKey(measurement), measurement]));
    const entries = (test) => byTest.get(testKey(test)) ?? [];
    return {
        entries,
        entry: test => entries(test).find(({ environment }) => sameEnvironment(environment, test.environment)),
        atBase: test => measured.get(testKey(test)),
    };
}


/***/ }),

/***/ 4920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ emptyLedger)
/* harmony export */ });
const emptyLedger = { acceptances: [], baseline: [] };


/***/ })

};
