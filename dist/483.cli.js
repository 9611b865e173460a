export const id = 483;
export const ids = [483];
export const modules = {

/***/ 6483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ledgerCommand: () => (/* binding */ ledgerCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./src/changes/git.ts + 2 modules
var git = __webpack_require__(905);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
// EXTERNAL MODULE: ./src/ledger/names.ts
var names = __webpack_require__(8645);
// EXTERNAL MODULE: ./src/ledger/store.ts
var store = __webpack_require__(492);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./src/pipeline/reported.ts
/** The findings of a verdict that `leakgate check` or the Action wrote as JSON. */



const findings = schemas/* array */.YOg(schemas/* object */.Ikc({
    fingerprint: schemas/* string */.YjP().regex(/^[0-9a-f]{16}$/),
    rule: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    symbol: schemas/* string */.YjP(),
}));
const written = schemas/* object */.Ikc({
    version: schemas/* literal */.euz(1),
    verdict: schemas/* object */.Ikc({ findings: schemas/* object */.Ikc({ new: findings, known: findings }) }),
});
/** Throws 'no-verdict' for a file that holds something else, or cannot be read. */
async function reportedFindings(file, asNamed) {
    try {
        const { verdict } = written.parse(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
        return [...verdict.findings.new, ...verdict.findings.known];
    }
    catch (error) {
        const detail = error instanceof classic_errors/* ZodError */.G ? 'it holds something else' : error.message;
        throw (0,errors/* userError */.IF)('no-verdict', [asNamed, detail]);
    }
}

// EXTERNAL MODULE: ./src/pipeline/scan-tree.ts
var scan_tree = __webpack_require__(2158);
// EXTERNAL MODULE: ./src/pipeline/trees.ts
var trees = __webpack_require__(6863);
// EXTERNAL MODULE: ./src/pipeline/world.ts
var pipeline_world = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/commands/options.ts + 1 modules
var options = __webpack_require__(5398);
;// CONCATENATED MODULE: ./src/commands/ledger.ts
/** `leakgate ledger`: what the ledger holds, and accepting a finding. */












const ledgerCommand = (world, exit) => new esm/* Command */.uB('ledger')
    .description('show what the ledger holds; accept a finding, or revoke it')
    .addCommand(showCommand(world, exit))
    .addCommand(acceptCommand(world, exit))
    .addCommand(revokeCommand(world, exit));
const showCommand = (world, exit) => new esm/* Command */.uB('show').description('list acceptances and measured baselines').action(async () => {
    const { ledger } = await ledger_open(world);
    world.stdout.write(shown(ledger));
    exit(errors/* exitCodes */.hS.passed);
});
const acceptCommand = (world, exit) => new esm/* Command */.uB('accept')
    .description('live with a finding, for a reason and perhaps for a time')
    .argument('<fingerprint>', 'as reports show it; its first characters are enough')
    .addOption(new esm/* Option */.c$('--from <file>', 'a verdict in JSON that holds the finding, for what only a test run saw'))
    .addOption(new esm/* Option */.c$('--reason <text>', 'why it is acceptable').makeOptionMandatory())
    .addOption(new esm/* Option */.c$('--expires <day>', 'the last day on which it counts, YYYY-MM-DD'))
    .action(async (fingerprint, { reason, expires, from }) => {
    if (reason.trim() === '')
        throw (0,errors/* userError */.IF)('acceptance-without-reason', []);
    if (expires !== undefined && !isDay(expires))
        throw (0,errors/* userError */.IF)('not-a-day', [expires]);
    if (expires !== undefined && expires < (0,pipeline_world/* today */.E)(world))
        throw (0,errors/* userError */.IF)('expires-in-the-past', [expires, (0,pipeline_world/* today */.E)(world)]);
    const { repo, tree, ledger } = await ledger_open(world);
    const found = from === undefined ? await scanned(tree) : await reportedFindings((0,external_node_path_.resolve)(world.cwd, from), from);
    const { rule, path, symbol, ...named } = acceptable(fingerprint, found, ledger);
    const accepted = {
        ...{ fingerprint: named.fingerprint, rule, path, symbol, reason: reason.trim() },
        ...(expires === undefined ? {} : { expires }),
    };
    const others = ledger.acceptances.filter(a => a.fingerprint !== named.fingerprint);
    await save(repo, { ...ledger, acceptances: [...others, accepted] }, world);
    exit(errors/* exitCodes */.hS.passed);
});
const revokeCommand = (world, exit) => new esm/* Command */.uB('revoke')
    .description('take an acceptance back')
    .argument('<fingerprint>', 'its first characters are enough')
    .action(async (fingerprint) => {
    const { repo, ledger } = await ledger_open(world);
    const gone = one(ledger.acceptances.filter(a => a.fingerprint.startsWith(fingerprint)), fingerprint);
    await save(repo, { ...ledger, acceptances: ledger.acceptances.filter(a => a !== gone) }, world);
    exit(errors/* exitCodes */.hS.passed);
});
async function ledger_open(world) {
    const repo = await (0,git/* openRepository */.h)(world.cwd, world.env);
    const tree = (0,trees/* treeOf */.g7)(repo, 'working tree');
    const { ledger, warnings } = await (0,trees/* loadLedgerOf */.tC)(tree);
    for (const warning of warnings)
        (0,options/* logTo */.kX)(world)(warning);
    return { repo, tree, ledger };
}
const scanned = async (tree) => (await (0,scan_tree/* scanWhole */.j)(tree, await (0,trees/* loadPolicies */.hd)(tree))).findings;
/** The one of that name among what was found and what is accepted already, perhaps for another time. */
function acceptable(fingerprint, found, { acceptances }) {
    const all = new Map([...acceptances, ...found].map(each => [each.fingerprint, each]));
    const named = [...all.values()].filter(each => each.fingerprint.startsWith(fingerprint));
    if (named.length === 0)
        throw (0,errors/* userError */.IF)('no-such-finding', [fingerprint]);
    return one(named, fingerprint);
}
function one(found, fingerprint) {
    if (found.length !== 1)
        throw (0,errors/* userError */.IF)('no-such-fingerprint', [fingerprint, found.length]);
    return found[0];
}
async function save(repo, ledger, world) {
    for (const path of await (0,store/* saveLedger */.dS)((0,external_node_path_.join)(repo.root, names/* ledgerFolder */.G0), ledger))
        world.stdout.write(`${names/* ledgerFolder */.G0}/${path}\n`);
}
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;
function shown({ acceptances, baseline }) {
    const accepted = acceptances.map(a => `${a.fingerprint}  ${a.rule}  ${a.path}  ${a.symbol}: ${a.reason}${a.expires ? ` (until ${a.expires})` : ''}`);
    const suites = new Set(baseline.map(entry => entry.suite));
    return [
        `accepted findings: ${acceptances.length}`,
        ...accepted,
        `measured: ${baseline.length} entries of ${(0,words/* formatCount */.B4)(suites.size, 'suite')}`,
        ...[...suites].map(suite => `  ${suite}: ${baseline.filter(entry => entry.suite === suite).length}`),
        '',
    ].join('\n');
}


/***/ })

};
