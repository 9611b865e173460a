export const id = 663;
export const ids = [663,357,547];
export const modules = {

/***/ 7953:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ mainBranch),
/* harmony export */   z: () => (/* binding */ leavingPoint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/** The branch that work is merged into. */

/** What a remote calls its main branch, or the usual names. Throws 'no-base' when none is there. */
async function mainBranch(repo) {
    for (const name of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'])
        if (await repo.resolve(name))
            return name;
    if (!(await repo.resolve('HEAD')))
        return 'HEAD';
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)('no-base', []);
}
/** The commit at which the work left a branch. Throws 'unknown-revision', 'base-out-of-reach', 'unrelated-histories'. */
async function leavingPoint(repo, branch, tip) {
    for (const rev of [branch, tip])
        if (!(await repo.resolve(rev)))
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)('unknown-revision', [rev]);
    const found = await repo.mergeBase(branch, tip);
    if (found !== undefined)
        return found;
    if (await repo.isShallow())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsError */ .Ce)('base-out-of-reach', [branch, 0, 'the history here is cut off']);
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)('unrelated-histories', [branch, tip]);
}


/***/ }),

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

/***/ 9357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/changes/aim.ts
/** From what the event asks to the commits that have to be found, judged by what is checked out. */

const exactly = (commit, fetchDepth) => ({
    base: commit,
    wanted: commit,
    known: commit,
    exact: true,
    fetchDepth,
});
/** Ways to the base, best first. `head` is the id of what is checked out. Throws 'not-the-pull-request'. */
async function aimsOf(repo, comparison, head, remote) {
    if (comparison.kind === 'merge group')
        return [exactly(comparison.base, 0)];
    return comparison.kind === 'push' ? ofPush(comparison, remote) : [await ofPullRequest(repo, comparison, head)];
}
async function ofPullRequest(repo, pull, head) {
    const parents = await repo.parents(head);
    // What actions/checkout takes by default is the pull request merged into its base: the first parent is that base, and
    // its id is known even where history is cut. It may be newer than the base that the event names.
    if (parents.length === 2 && parents[1] === pull.head)
        return exactly(parents[0], 2);
    const holds = head === pull.head || parents.includes(pull.head) || (await repo.mergeBase(pull.head, head)) === pull.head;
    if (!holds)
        throw (0,errors/* surroundingsError */.Ce)('not-the-pull-request', [head, pull.head]);
    return {
        ...exactly(pull.base, 0),
        exact: false,
        ...(pull.commits === undefined ? {} : { commits: pull.commits }),
    };
}
function ofPush({ before, defaultBranch, commits, forced }, remote) {
    const fetchDepth = forced || commits === undefined ? 0 : commits + 1;
    const aims = before === undefined ? [] : [exactly(before, fetchDepth)];
    if (defaultBranch === undefined)
        return aims;
    const tracking = `refs/remotes/${remote}/${defaultBranch}`;
    const fromDefault = {
        base: tracking,
        wanted: `+refs/heads/${defaultBranch}:${tracking}`,
        known: defaultBranch,
        exact: false,
        fetchDepth: 0,
        ...(before ? { note: `${before}, which the branch pointed to, is gone: compared with ${defaultBranch}.` } : {}),
    };
    return [...aims, fromDefault];
}

// EXTERNAL MODULE: ./src/changes/diff.ts
var diff = __webpack_require__(8542);
// EXTERNAL MODULE: ./src/changes/runner.ts
var runner = __webpack_require__(2803);
;// CONCATENATED MODULE: ./src/changes/fetch.ts

/** How far to reach back, in steps; each is one round trip. */
const steps = [32, 256, 2048];
const patience = 600_000;
/** The remote that a checkout came from. */
async function remoteOf(repo) {
    const remotes = (await repo.git(['remote'])).stdout.toString().split('\n').filter(Boolean);
    return remotes.includes('origin') ? 'origin' : remotes[0];
}
/**
 * Fetches until `find` answers: first the commit itself, then more and more history, all of it last. Uses the
 * credentials that the checkout left; never asks for any. Gives the answer, or why there is none.
 */
async function fetchUntil(repo, aim, head, find, log) {
    const remote = await remoteOf(repo);
    if (remote === undefined)
        return { failure: 'there is no remote to fetch from' };
    if (!(await repo.resolve(aim.base))) {
        const failure = await fetch(repo, remote, (await repo.isShallow()) ? ['--depth=1'] : [], [aim.wanted], log);
        if (failure !== undefined)
            return { failure };
    }
    let base = await find();
    for (const reach of reaches(aim)) {
        if (base !== undefined || aim.exact || !(await repo.isShallow()))
            break;
        const failure = await fetch(repo, remote, [reach], [aim.wanted, head], log);
        if (failure !== undefined)
            return { failure };
        base = await find();
    }
    return base === undefined ? { failure: 'the two have no commit in common' } : { base };
}
function reaches({ commits }) {
    const deeper = commits === undefined ? steps : [commits + 1, ...steps];
    return [...deeper.map(step => `--deepen=${step}`), '--unshallow'];
}
async function fetch(repo, remote, reach, wanted, log) {
    log(['git fetch', ...reach, remote, ...wanted].join(' '));
    const options = ['--no-tags', '--no-recurse-submodules', '--quiet', ...reach];
    const { code, stderr } = await repo.git(['fetch', ...options, '--', remote, ...wanted], { timeout: patience });
    if (code === 0)
        return undefined;
    const reason = (0,runner/* withoutSecrets */.cT)(stderr)
        .split('\n')
        .find(line => line.startsWith('fatal:')) ?? (0,runner/* withoutSecrets */.cT)(stderr);
    log(`git fetch failed: ${reason}`);
    return `git fetch failed (${reason})`;
}

// EXTERNAL MODULE: ./src/changes/entries.ts
var entries = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/changes/hunks.ts
var hunks = __webpack_require__(736);
;// CONCATENATED MODULE: ./src/changes/from-api.ts


/** Turns a complete comparison into changes of `head`, a commit of `repo`. */
async function changesFromApi(repo, compared, head) {
    const entries = await repo.entries(head);
    const contents = await repo.readFiles(head, compared.files.filter(needsWhole).map(({ path }) => path));
    const linesOf = (file) => {
        const content = contents.get(file.path);
        return content ? (0,hunks/* allLines */.bk)(content) : (0,hunks/* addedLines */.u4)(file.patch ?? '');
    };
    return {
        base: compared.mergeBase,
        head,
        files: compared.files.flatMap(file => changedFile(file, entries.get(file.path), linesOf(file))),
        source: 'api',
        notes: compared.files.flatMap(file => notesOn(file, entries.get(file.path))),
    };
}
/** Whether the patch does not tell all added lines: then all lines count. */
const needsWhole = (file) => file.status === 'added' || file.status === 'copied' || patchIsCut(file);
const patchIsCut = ({ additions, patch }) => (0,hunks/* addedLines */.u4)(patch ?? '').reduce((sum, { start, end }) => sum + end - start + 1, 0) !== additions;
function changedFile(file, entry, lines) {
    const { status, path, previousPath } = file;
    if (status === 'unchanged')
        return [];
    if (status === 'removed')
        return [{ kind: 'deleted', path, basePath: path, lines: [] }];
    if (entry && (0,entries/* isSubmodule */.Xz)(entry.mode))
        return [{ kind: 'submodule', path, lines: [] }];
    if (!entry || !(0,entries/* isRegular */.$W)(entry.mode))
        return [];
    if (status === 'added' || status === 'copied')
        return [{ kind: 'added', path, lines }];
    return [{ kind: status === 'renamed' ? 'renamed' : 'modified', path, basePath: previousPath ?? path, lines }];
}
function notesOn(file, entry) {
    const { path, status } = file;
    if (entry && (0,entries/* isLink */.PJ)(entry.mode))
        return [`${path} is a symbolic link: it was not followed.`];
    if (!entry && status !== 'removed')
        return [`${path} is not in the checkout: it was not looked at.`];
    const partial = status !== 'added' && status !== 'copied' && patchIsCut(file);
    return partial ? [`GitHub's API does not tell which lines of ${path} changed: all of them count.`] : [];
}

// EXTERNAL MODULE: ./src/changes/main-branch.ts
var main_branch = __webpack_require__(7953);
;// CONCATENATED MODULE: ./src/changes/find.ts
/** Finds what changed: git first, then git after fetching, then GitHub's API, then an error that says what is missing. */






/**
 * What `comparison` changed. Where there is nothing to compare with, `files` is empty and `source` is 'none'.
 * Throws 'base-out-of-reach' with the fetch-depth needed, 'not-the-pull-request', 'unknown-revision',
 * 'unrelated-histories' and what git throws.
 */
async function findChanges(search) {
    const { repo, comparison } = search;
    switch (comparison.kind) {
        case 'audit':
            return everything(repo, await checkedOut(repo), comparison.reason);
        case 'revision':
            return { changes: await sinceLeaving(repo, comparison.base, comparison.head), reader: repo };
        default:
            return onGitHub(search, comparison);
    }
}
async function checkedOut(repo) {
    const head = await repo.resolve('HEAD');
    if (head === undefined)
        throw (0,errors/* userError */.IF)('unknown-revision', ['HEAD']);
    return head;
}
const everything = (repo, head, note) => ({
    changes: { head, files: [], source: 'none', notes: [note] },
    reader: repo,
});
/** Where the work left `base`, compared with `head`; before the first commit there is nothing to leave. */
async function sinceLeaving(repo, base, head) {
    const tip = head === 'index' || head === 'working tree' ? 'HEAD' : head;
    if (base === 'HEAD' && tip === 'HEAD' && !(await repo.resolve('HEAD')))
        return (0,diff/* changesBetween */.i)(repo, undefined, head);
    return (0,diff/* changesBetween */.i)(repo, await (0,main_branch/* leavingPoint */.z)(repo, base, tip), head);
}
async function onGitHub({ repo, api, log }, event) {
    const head = await checkedOut(repo);
    const aims = await aimsOf(repo, event, head, (await remoteOf(repo)) ?? 'origin');
    const failures = [];
    for (const aim of aims) {
        const found = await throughGit(repo, aim, head, failures, log);
        if (found)
            return found;
    }
    for (const aim of api ? aims : []) {
        const found = await throughApi(repo, api, aim, head, failures, log);
        if (found)
            return found;
    }
    if (event.kind === 'push' && event.forced && event.defaultBranch === undefined)
        return everything(repo, head, `${event.before}, which the branch pointed to, is gone: everything is looked at.`);
    if (!api)
        failures.push("GitHub's API was not asked, as there is no token");
    throw (0,errors/* surroundingsError */.Ce)('base-out-of-reach', [aims[0].known, aims[0].fetchDepth, failures.join('; ')]);
}
async function throughGit(repo, aim, head, failures, log) {
    const find = () => (aim.exact ? repo.resolve(aim.base) : repo.mergeBase(aim.base, head));
    const local = await find();
    const answer = local === undefined ? await fetchUntil(repo, aim, head, find, log) : { base: local };
    if ('failure' in answer) {
        failures.push(answer.failure);
        return undefined;
    }
    const changes = await (0,diff/* changesBetween */.i)(repo, answer.base, head);
    if (local === undefined)
        changes.source = 'git after fetching';
    return found(changes, repo, aim, (await repo.resolve(aim.base)) ?? answer.base);
}
async function throughApi(repo, api, aim, head, failures, log) {
    log(`asking GitHub's API to compare ${aim.known} with ${head}`);
    try {
        const compared = await api.compare(aim.known, head);
        if (compared?.complete)
            return found(await changesFromApi(repo, compared, head), api, aim, aim.exact ? compared.mergeBase : aim.known);
        failures.push(compared
            ? `more than ${compared.files.length - 1} files changed, too many for GitHub's API`
            : `GitHub's API does not know ${aim.known} or ${head}`);
    }
    catch (error) {
        failures.push(error.message);
    }
    return undefined;
}
const found = (changes, reader, { note }, trusted) => ({
    changes: { ...changes, notes: [...(note ? [note] : []), ...changes.notes] },
    reader,
    trusted,
});

// EXTERNAL MODULE: ./src/changes/git.ts + 2 modules
var git = __webpack_require__(905);
// EXTERNAL MODULE: ./src/pipeline/examine.ts + 16 modules
var examine = __webpack_require__(8185);
// EXTERNAL MODULE: ./src/pipeline/memories.ts
var pipeline_memories = __webpack_require__(5099);
// EXTERNAL MODULE: ./src/pipeline/suites.ts + 32 modules
var suites = __webpack_require__(9496);
// EXTERNAL MODULE: ./src/pipeline/world.ts
var pipeline_world = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/report/formats.ts + 10 modules
var formats = __webpack_require__(8462);
// EXTERNAL MODULE: ./src/commands/options.ts + 1 modules
var commands_options = __webpack_require__(5398);
;// CONCATENATED MODULE: ./src/commands/check.ts
/** `leakgate check`: the gate, on a developer's machine or in any CI. */











const checkCommand = (world, exit) => new esm/* Command */.uB('check')
    .description('scan what changed, run the tests it touches, and decide')
    .addOption(new esm/* Option */.c$('--base <revision>', 'compare with where the work left this revision (default: the main branch)'))
    .addOption(new esm/* Option */.c$('--no-suites', 'scan only, run no tests'))
    .addOption(new esm/* Option */.c$('--approved', 'on CI: a maintainer approved what the change itself accepts or loosens').default(false))
    .addOption((0,commands_options/* formatOption */.Bx)())
    .addOption((0,commands_options/* outputOption */.xO)())
    .addOption((0,commands_options/* cacheOption */.Qt)())
    .addOption((0,commands_options/* verboseOption */.qM)())
    .action(async (options) => exit(await run(options, world)));
async function run(options, world) {
    const repo = await (0,git/* openRepository */.h)(world.cwd, world.env);
    const log = (0,commands_options/* logTo */.kX)(world);
    const memories = (0,pipeline_memories/* memoriesOf */.j)(repo, world.env, options.cache);
    const base = options.base ?? (await (0,main_branch/* mainBranch */.S)(repo));
    const found = await findChanges({ repo, comparison: { kind: 'revision', base, head: 'working tree' }, log });
    // On one's own machine one's own policy and ledger rule; on CI those of the base do, so that no change excuses itself.
    const local = !world.env.CI;
    const trusted = local ? undefined : await repo.resolve(base);
    const { verdict } = await (0,examine/* examine */.s)({
        repo,
        found: { ...found, ...(trusted === undefined ? {} : { trusted }) },
        head: 'working tree',
        local,
        approved: async () => options.approved,
        today: (0,pipeline_world/* today */.E)(world),
        memories,
        ...(options.suites && { runSuites: (0,suites/* suiteRunner */.lo)(repo.root, world, log) }),
        log,
    });
    memories.save();
    await (0,commands_options/* deliver */.cK)(formats/* verdictReports */.XD[options.format](verdict, (0,commands_options/* reportSettings */.kC)(world, repo.root, options)), options.output, world);
    return verdict.status === 'passed' ? errors/* exitCodes */.hS.passed : errors/* exitCodes */.hS.failed;
}


/***/ }),

/***/ 8663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8179);
/* harmony import */ var _changes_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2803);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1504);
/* harmony import */ var _baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(547);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9357);
/** `leakgate demo`: the whole gate on a throw-away repository made from an example. */









const demoCommand = (world, exit) => new commander__WEBPACK_IMPORTED_MODULE_3__/* .Command */ .uB('demo')
    .description('build a small repository with a leaking pull request, and check it')
    .action(async () => exit(await run(world)));
/** Passes when the gate stops the example's pull request, as it should. */
async function run(world) {
    const example = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(_shipped_js__WEBPACK_IMPORTED_MODULE_6__/* .examplesFolder */ .o_, 'service');
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'leakgate-demo-'));
    const here = { ...world, cwd: folder, env: { ...world.env, GITHUB_ACTIONS: undefined } };
    const say = (text) => void world.stdout.write(`\n— ${text}\n`);
    say(`A small service with its policy, in ${folder}`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(example, 'base'), folder, { recursive: true });
    await git(here, ['init', '--quiet', '--initial-branch=main']);
    await commit(here, 'A service without leaks');
    say('leakgate baseline: its tests are measured, and the ledger is committed');
    await perform(_baseline_js__WEBPACK_IMPORTED_MODULE_7__.baselineCommand, [], here);
    await commit(here, 'The ledger');
    say('A pull request that brings leaks');
    await git(here, ['switch', '--quiet', '--create', 'feature']);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(example, 'pull-request'), folder, { recursive: true });
    await commit(here, 'Add reports');
    say('leakgate check --base main');
    const code = await perform(_check_js__WEBPACK_IMPORTED_MODULE_8__.checkCommand, ['--base', 'main'], here);
    say(code === _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.failed
        ? `check ended with exit code ${code}: the gate holds. Look around in ${folder}.`
        : `check ended with exit code ${code}, though the example leaks: please report this.`);
    return code === _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.failed ? _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.passed : _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.ownFault;
}
async function perform(make, args, world) {
    let code = _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .exitCodes */ .hS.ownFault;
    await make(world, value => {
        code = value;
    }).parseAsync(args, { from: 'user' });
    return code;
}
const git = (world, args) => (0,_changes_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .output */ .CG)((0,_changes_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .gitIn */ .uM)(world.cwd, world.env), args);
async function commit(world, message) {
    await git(world, ['add', '--all']);
    const author = ['-c', 'user.name=leakgate demo', '-c', 'user.email=demo@localhost', '-c', 'commit.gpgsign=false'];
    await git(world, [...author, 'commit', '--quiet', '--message', message]);
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
