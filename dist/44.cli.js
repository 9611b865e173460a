export const id = 44;
export const ids = [44];
export const modules = {

/***/ 3044:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  baselineCommand: () => (/* binding */ baselineCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./src/changes/git.ts + 2 modules
var git = __webpack_require__(905);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./src/ledger/stricter.ts
var stricter = __webpack_require__(5995);
;// CONCATENATED MODULE: ./src/ledger/history.ts
/** Runs over time, for trends: one JSON line each in a file that git ignores, kept within the policy's bounds. */


/** Below the ledger's folder. */
const historyFile = 'history.jsonl';
const entry = schemas/* object */.Ikc({
    at: iso/* datetime */.w$(),
    commit: schemas/* string */.YjP(),
    suite: schemas/* string */.YjP(),
    test: schemas/* string */.YjP(),
    growth: schemas/* number */.aig().optional(),
    peak: schemas/* number */.aig().optional(),
    duration: schemas/* number */.aig().optional(),
});
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
        return data && (0,stricter/* defined */.sw)(data);
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
        ...measurements.map(m => (0,stricter/* defined */.sw)({
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
/** The newest entries within the policy's age (milliseconds) and number. */
function prune(entries, bounds, now) {
    const oldest = new Date(now.getTime() - bounds.retention).toISOString();
    return entries
        .filter(({ at }) => at >= oldest)
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
        .slice(-bounds.entries);
}

// EXTERNAL MODULE: ./src/ledger/names.ts
var names = __webpack_require__(8645);
// EXTERNAL MODULE: ./src/ledger/record.ts
var record = __webpack_require__(7016);
// EXTERNAL MODULE: ./src/ledger/store.ts
var store = __webpack_require__(492);
// EXTERNAL MODULE: ./src/pipeline/suites.ts + 18 modules
var suites = __webpack_require__(5080);
// EXTERNAL MODULE: ./src/pipeline/trees.ts
var trees = __webpack_require__(6863);
// EXTERNAL MODULE: ./src/commands/options.ts + 1 modules
var options = __webpack_require__(5398);
;// CONCATENATED MODULE: ./src/commands/baseline.ts
/** `leakgate baseline`: run all suites and write what they measured into the ledger. */












const baselineCommand = (world, exit) => new esm/* Command */.uB('baseline')
    .description('measure all suites and write the ledger under .leakgate/')
    .action(async () => exit(await run(world)));
async function run(world) {
    const repo = await (0,git/* openRepository */.h)(world.cwd, world.env);
    const tree = (0,trees/* treeOf */.g7)(repo, 'working tree');
    const policies = await (0,trees/* loadPolicies */.hd)(tree);
    if (policies.suites().length === 0)
        throw (0,errors/* userError */.IF)('no-suites', []);
    const { ledger, warnings } = await (0,trees/* loadLedgerOf */.tC)(tree);
    const log = (0,options/* logTo */.kX)(world);
    for (const warning of warnings)
        log(warning);
    const result = await (0,suites/* runPolicySuites */.du)(policies, undefined, { root: repo.root, world, log, confirmAll: false });
    const written = await (0,store/* saveLedger */.dS)((0,external_node_path_.join)(repo.root, names/* ledgerFolder */.G0), (0,record/* recordMeasurements */.XJ)(ledger, result));
    await remember(repo, result, policies.root.history, world);
    const unfit = result.suites.filter(s => s.outcome !== 'passed');
    for (const suite of unfit)
        log(`suite ${suite.suite} was not recorded (${suite.outcome}): ${suite.problems.join('; ')}`);
    world.stdout.write(written.length === 0
        ? 'the ledger is up to date\n'
        : `${written.map(path => `${names/* ledgerFolder */.G0}/${path}`).join('\n')}\ncommit these files to make them the baseline\n`);
    return unfit.length === 0 ? errors/* exitCodes */.hS.passed : errors/* exitCodes */.hS.failed;
}
/** Adds the run to the history, which stays on this machine. Lines that cannot be read are kept beside it. */
async function remember(repo, result, bounds, { now }) {
    const file = (0,external_node_path_.join)(repo.root, names/* ledgerFolder */.G0, historyFile);
    await ignoreBeside(file);
    const { entries, corrupt } = readHistory(await (0,promises_.readFile)(file, 'utf8').catch(() => ''));
    const commit = (await repo.resolve('HEAD')) ?? '';
    const kept = prune([...entries, ...entriesOf(result, commit, now())], bounds, now());
    if (corrupt.length > 0)
        await (0,promises_.appendFile)(`${file}.corrupt`, `${corrupt.join('\n')}\n`);
    await (0,store/* replaceFile */.fR)(file, writeHistory(kept));
}
/** Has git ignore the history, unless the team has its own rules for the folder. */
async function ignoreBeside(file) {
    await (0,promises_.writeFile)((0,external_node_path_.join)((0,external_node_path_.dirname)(file), '.gitignore'), `${historyFile}*\n`, { flag: 'wx' }).catch(error => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}


/***/ })

};
