export const id = 688;
export const ids = [688];
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

/***/ 5688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reproduceCommand: () => (/* binding */ reproduceCommand)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./src/changes/git.ts + 2 modules
var git = __webpack_require__(905);
// EXTERNAL MODULE: ./src/changes/main-branch.ts
var main_branch = __webpack_require__(7953);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/ledger/record.ts
var record = __webpack_require__(7016);
;// CONCATENATED MODULE: ./src/gate/compare.ts
/** One test at head held against itself at the base: does it leak more? */

/** What a leaking test leaves open an iteration; where it was not repeated, what its one run left. */
function openRates({ verdict, opened, resources }) {
    if (verdict !== 'leak')
        return [];
    return (opened ??
        Object.entries((0,record/* openCounts */.J8)(resources)).map(([kind, count]) => ({ kind, each: count, low: count, high: count })));
}
const isDecided = ({ verdict }) => verdict === 'leak' || verdict === 'clean';
/** Whether head leaks more than the base, or that cannot be told: what is not decided is no pass. */
function outcomeOf({ tests, notes }) {
    if (tests.some(({ worse }) => worse))
        return 'worse';
    return notes.length > 0 || tests.some(({ head }) => !isDecided(head)) ? 'unknown' : 'no worse';
}
/** More is what no noise explains: the intervals do not meet. What the base could not tell is no excuse. */
function leaksMore(head, base) {
    if (head.verdict !== 'leak')
        return false;
    if (base === undefined || !isDecided(base))
        return true;
    const before = new Map(openRates(base).map(rate => [rate.kind, rate.high]));
    return openRates(head).some(({ kind, low }) => low > (before.get(kind) ?? 0)) || growsMore(head, base);
}
function growsMore(head, base) {
    if (!(0,record/* leaksMemory */.Wq)(head))
        return false;
    if (!(0,record/* leaksMemory */.Wq)(base))
        return true;
    return head.growth !== undefined && base.growth !== undefined && head.growth.low > base.growth.high;
}

// EXTERNAL MODULE: ./src/harness/command.ts
var harness_command = __webpack_require__(7653);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./src/changes/runner.ts
var runner = __webpack_require__(2803);
;// CONCATENATED MODULE: ./src/changes/worktree.ts
/** A revision checked out beside the working tree, for as long as it is needed. */





/** What runs in it may still be writing while it is removed. */
const patience = { maxRetries: 10, retryDelay: 100 };
/**
 * Hands a temporary folder with the files of `commit` to `use`, and removes it afterwards, also on an interrupt. Nothing of
 * the repository changes beyond git's own note of the worktree, which goes with it. Throws 'git-failed'.
 */
async function inWorktree(repo, commit, onInterrupt, use) {
    const folder = (0,external_node_path_.join)(await (0,promises_.realpath)((0,external_node_os_.tmpdir)()), `leakgate-base-${(0,external_node_crypto_.randomUUID)()}`);
    const made = (0,runner/* output */.CG)(repo.git, ['worktree', 'add', '--quiet', '--detach', folder, commit]);
    const remove = async () => {
        await made.catch(() => { });
        await (0,promises_.rm)(folder, { recursive: true, force: true, ...patience });
        // Of a folder that is gone git forgets what it noted.
        await repo.git(['worktree', 'remove', '--force', folder]);
    };
    const calm = onInterrupt(remove);
    try {
        await made;
        return await use(folder);
    }
    finally {
        calm();
        await remove();
    }
}

;// CONCATENATED MODULE: ./src/harness/narrow.ts
/**
 * A test command narrowed to one test, where its runner is known. What stands in front (`uv run`, `coverage run`,
 * `tox --`) stays. A command that cannot be narrowed stays whole: the harness repeats the one test all the same.
 */

/** `test` is an id as the runner's users write it. */
function narrowed(command, test, exists) {
    const words = [...command];
    if (words[0] === 'sh' || words[0] === 'cmd')
        return words;
    for (const { starts, narrow } of runners) {
        const at = words.findIndex((_, index) => starts(words, index));
        if (at >= 0)
            return [...words.slice(0, at + 1), ...narrow(words.slice(at + 1), test, exists)];
    }
    return words;
}
const nameOf = (word) => external_node_path_.posix.basename(word.replaceAll('\\', '/')).replace(/\.exe$/i, '');
const runners = [
    { starts: (words, at) => /^(pytest|py\.test)$/.test(nameOf(words[at])), narrow: ofPytest },
    // They hand on what stands behind two dashes, to pytest or to unittest.
    {
        starts: (words, at) => /^(tox|nox)$/.test(nameOf(words[at])),
        narrow(rest, test, exists) {
            const dashes = rest.indexOf('--');
            if (!test.includes('::'))
                return rest;
            const posargs = dashes < 0 ? [] : rest.slice(dashes + 1);
            return [...(dashes < 0 ? rest : rest.slice(0, dashes)), '--', ...ofPytest(posargs, test, exists)];
        },
    },
    { starts: (words, at) => words[at] === 'unittest' && words[at - 1] === '-m', narrow: byPattern },
    {
        starts: (words, at) => words[at] === 'test' && /^(manage\.py|django-admin|django)$/.test(nameOf(words[at - 1] ?? '')),
        narrow: byPattern,
    },
    { starts: (words, at) => words[at] === '--test', narrow: ofNode },
];
/** Options of pytest and of its best known plugins that take the next word. */
const takesWord = new Set([
    ...[
        '--rootdir',
        '--confcutdir',
        '--basetemp',
        '--junitxml',
        '--junit-xml',
        '--junit-prefix',
        '--ignore',
        '--ignore-glob',
    ],
    ...['--deselect', '--maxfail', '--tb', '--durations', '--durations-min', '--color', '--capture', '--override-ini'],
    ...[
        '--config-file',
        '--import-mode',
        '--show-capture',
        '--verbosity',
        '--log-level',
        '--log-file',
        '--log-cli-level',
    ],
    ...['--pythonwarnings', '--cov', '--cov-report', '--cov-config', '--cov-fail-under', '--timeout', '--ds', '--dc'],
    ...['--dist', '--numprocesses', '--reruns', '--html', '--randomly-seed', '--asyncio-mode', '--html-report'],
]);
/** `-k`, and `-qk`; but `-rA` carries its word with it. */
const shortTakesWord = /^-(?!r.)[a-zA-Z]*[kmcpnoWr]$/;
/** Paths and node ids make room for the one; options stay. */
function ofPytest(rest, test, exists) {
    const isValue = (at) => takesWord.has(rest[at - 1] ?? '') || shortTakesWord.test(rest[at - 1] ?? '');
    const pyargs = rest.includes('--pyargs');
    const isSelection = (word, at) => !word.startsWith('-') && !isValue(at) && (pyargs || exists(word.split('::')[0]));
    const selections = rest.filter(isSelection);
    const id = fromHere(test, selections, exists);
    return id === undefined ? rest : [...rest.filter((word, at) => !isSelection(word, at) && word !== '--pyargs'), id];
}
/** Ids count from pytest's `rootdir`, arguments from where it is started: above it or below. */
function fromHere(test, selections, exists) {
    const [file = '', ...rest] = test.split('::');
    const folders = file.split('/');
    const below = folders.map((_, at) => folders.slice(at).join('/'));
    const above = selections.flatMap(word => foldersOf(word.split('::')[0])).map(folder => external_node_path_.posix.join(folder, file));
    const found = [...below, ...above].find(exists);
    return found === undefined ? undefined : [found, ...rest].join('::');
}
const foldersOf = (path) => {
    const parts = external_node_path_.posix.normalize(path).split('/');
    return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'));
};
/** A pattern that begins with `*` is compared with whole ids; what was chosen before would be added to it. */
function byPattern(rest, test) {
    const kept = rest.filter((word, at) => !/^-k./.test(word) && word !== '-k' && rest[at - 1] !== '-k');
    return [...kept, '-k', `*${test}`];
}
/** Options of Node stand before the files. */
function ofNode(rest, test) {
    const name = test.split(' > ').at(-1) ?? test;
    const pattern = `--test-name-pattern=${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`;
    return rest.includes(pattern) ? rest : [pattern, ...rest];
}

// EXTERNAL MODULE: ./src/pipeline/suites.ts + 32 modules
var suites = __webpack_require__(9496);
;// CONCATENATED MODULE: ./src/pipeline/compare.ts
/** Measures tests in the working tree and at a commit, with the same command and the same interpreter. */








/** Throws 'test-not-measured' if the working tree has nothing to compare, and 'git-failed'. */
async function compareWithBase(options) {
    const { repo, against, test, world, log } = options;
    const place = { root: repo.root, folder: (0,external_node_path_.relative)(repo.root, world.cwd), env: world.env };
    const command = test === undefined ? options.command : narrowed(options.command, test, path => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(world.cwd, path)));
    log('measuring in the working tree');
    const head = await measuredAt(place, command, options);
    const wanted = head.measurements.filter(one => test === undefined || one.test === test);
    if (wanted.length === 0)
        throw (0,errors/* userError */.IF)('test-not-measured', [test, whyNothing(head)]);
    return inWorktree(repo, against, world.onInterrupt, async (root) => {
        log(`measuring at ${against.slice(0, 12)}`);
        const base = await atBase(await borrowing(place, root), command, options);
        const leaking = new Set([...head.measurements, ...base.measurements].filter(isLeak).map(one => one.test));
        const tests = [];
        for (const one of wanted)
            if (test !== undefined || leaking.has(one.test))
                tests.push(await compared(one, base, options));
        return {
            against,
            tests,
            notes: [...(test === undefined ? notesOnHead(head) : []), ...notesOnBase(base, repo.root)],
        };
    });
}
const isLeak = ({ verdict }) => verdict === 'leak';
const measuredAt = ({ root, folder, env }, command, { policy, suite, test, world, log, onOutput }) => {
    const settings = {
        ...{ root, log, onOutput },
        world: { ...world, cwd: (0,external_node_path_.join)(root, folder), env },
        // A command that could not be narrowed repeats the one test all the same.
        confirm: test === undefined ? 'all' : [test],
    };
    return (0,suites/* runCommandLine */.rZ)(command, policy, settings, suite);
};
/** Nothing is run where the folder, or the file that the command was narrowed to, is not there. */
async function atBase(place, command, options) {
    const folder = (0,external_node_path_.join)(place.root, place.folder);
    const [file, ...id] = command.at(-1).split('::');
    const isThere = (0,external_node_fs_.existsSync)(folder) && (id.length === 0 || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, file)));
    return isThere ? measuredAt(place, command, options) : { measurements: [], suites: [] };
}
/** What is installed beside the code, and no part of a revision. */
const installed = ['.venv', 'venv', 'node_modules'];
/** The same place in another tree, with the interpreter and the packages that are installed in the first. */
async function borrowing({ root, folder, env }, other) {
    for (const at of new Set(['', folder]))
        for (const name of installed) {
            const target = (0,external_node_path_.join)(other, at, name);
            if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, at, name)) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(other, at)) && !(0,external_node_fs_.existsSync)(target))
                await (0,promises_.symlink)((0,external_node_path_.join)(root, at, name), target, 'junction');
        }
    // Before a project that is installed in editable mode, which would lead back to the first tree.
    const sources = [(0,external_node_path_.join)(other, folder, 'src'), (0,external_node_path_.join)(other, folder), (0,external_node_path_.join)(other, 'src'), other].filter(external_node_fs_.existsSync);
    const paths = (env.PYTHONPATH ?? '').split(external_node_path_.delimiter).filter(Boolean);
    const moved = paths.map(path => ((0,external_node_path_.isAbsolute)(path) && isInside(root, path) ? (0,external_node_path_.join)(other, (0,external_node_path_.relative)(root, path)) : path));
    return {
        root: other,
        folder,
        // And uv must not install the other tree into the environment of this one.
        env: { ...env, PYTHONPATH: [...new Set([...sources, ...moved])].join(external_node_path_.delimiter), UV_NO_SYNC: '1' },
    };
}
const isInside = (root, path) => {
    const local = (0,external_node_path_.relative)(root, path);
    return !local.startsWith('..') && !(0,external_node_path_.isAbsolute)(local);
};
async function compared(head, { measurements, suites }, { repo, against }) {
    const base = measurements.find(({ test }) => test === head.test);
    const without = base ? undefined : await whyNotThere(head.test, { measurements, suites }, repo, against);
    return {
        test: head.test,
        head,
        ...(base && { base }),
        ...(without !== undefined && { without }),
        worse: leaksMore(head, base),
    };
}
/** A test whose name the whole commit does not mention does not exist there. */
async function whyNotThere(test, base, repo, against) {
    const name = test
        .replace(/\[.*$/s, '')
        .split(/::| > |\./)
        .at(-1);
    const isMentioned = (await repo.git(['grep', '--quiet', '-wF', '-e', name, against])).code === 0;
    return isMentioned && base.suites.length > 0 ? `it did not run: ${whyNothing(base)}` : 'there is no such test';
}
function whyNothing({ suites: [run] }) {
    const last = run?.tail.trim().split('\n').at(-1);
    return run?.problems[0] ?? (last || `the command ended with exit code ${run?.exitCode}`);
}
/** Of a suite that did not pass nobody knows what else would leak. */
const notesOnHead = ({ suites: [run] }) => run && run.outcome !== 'passed' ? [`in the working tree the suite did not pass (${run.outcome})`] : [];
/** Paths of the working tree among what ran at the base: the project's code was not that of the commit. */
function notesOnBase({ measurements }, root) {
    const places = measurements.flatMap(({ resources, stacks, released = [] }) => [...resources, ...stacks, ...released]);
    const strays = places.flatMap(({ path }) => path !== undefined &&
        (0,external_node_path_.isAbsolute)(path) &&
        isInside(root, path) &&
        !/[\\/](site-packages|node_modules)[\\/]/.test(path)
        ? [(0,external_node_path_.relative)(root, path)]
        : []);
    if (strays.length === 0)
        return [];
    return [
        `at the base ${strays[0]} came from the working tree: the project is installed in editable mode in a way that PYTHONPATH does not change, so this is no comparison`,
    ];
}

// EXTERNAL MODULE: ./src/pipeline/trees.ts
var trees = __webpack_require__(6863);
// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
// EXTERNAL MODULE: ./src/report/phrases.ts
var phrases = __webpack_require__(4792);
// EXTERNAL MODULE: ./src/report/plain.ts
var plain = __webpack_require__(206);
// EXTERNAL MODULE: ./src/report/terminal-parts.ts + 1 modules
var terminal_parts = __webpack_require__(6338);
;// CONCATENATED MODULE: ./src/report/comparison.ts
/** A comparison of head and base: a line a kind of leak, and where head leaks. */








const comparisonReports = {
    terminal: terminalComparison,
    /** `{"against":…,"tests":[{"test","head","base","worse"}],"notes":[…]}` */
    json: ({ against, tests, notes }, _settings) => (0,json/* document */.Al)({ against, tests, notes }),
};
function terminalComparison(comparison, { colors }) {
    const { against, tests, notes } = comparison;
    const base = `base (${against.slice(0, 12)})`;
    const conclusions = {
        worse: colors.bold(colors.red(`head leaks more than ${base}`)),
        'no worse': colors.green(`head leaks no more than ${base}`),
        unknown: colors.yellow(`whether head leaks more than ${base} cannot be told`),
    };
    return (0,terminal_parts/* page */.MY)([
        ...tests.map(one => {
            const [rates, where] = [lines(one), whereOf(one.head)].map(all => all.map(line => (0,terminal_parts/* indent */.pZ)((0,plain/* plain */.pj)(line), 2)));
            return [colors.bold((0,plain/* plain */.pj)(one.test)), ...rates, ...where.map(colors.dim)].join('\n');
        }),
        tests.length === 0 ? 'no test leaks' : '',
        ...notes.map(note => colors.yellow((0,plain/* plain */.pj)(note))),
        conclusions[outcomeOf(comparison)],
    ]);
}
/** `base 0, head +3 SQLite connections an iteration (2.9 to 3.1)`; what the base could not tell is said once. */
function lines({ head, base, without = 'unknown' }) {
    const decided = base && isDecided(base) ? base : undefined;
    const often = head.opened ? 'an iteration' : 'a run';
    const figures = isDecided(head) ? [...openFigures(head, decided), ...memoryFigures(head, decided)] : [];
    const rows = figures.map(one => `${decided ? `base ${one.base}, ` : ''}head ${one.head} ${often}${one.interval}`);
    if (rows.length === 0)
        return [`base: ${base ? said(base) : without}`, `head: ${said(head)}`];
    return decided ? rows : [`base: ${base ? said(base) : without}`, ...rows];
}
const said = ({ verdict, reason }) => (reason === undefined ? verdict : `${verdict} (${reason})`);
function openFigures(head, base) {
    const [now, before] = [head, base].map(one => new Map((one ? openRates(one) : []).map(rate => [rate.kind, rate])));
    return [...new Set([...now.keys(), ...before.keys()])].map(kind => {
        const { each, low, high } = now.get(kind) ?? { each: 0, low: 0, high: 0 };
        return {
            base: signed(before.get(kind)?.each ?? 0),
            head: `${each > 0 ? '+' : ''}${(0,words/* formatCount */.B4)(each, nouns[kind] ?? kind)}`,
            interval: interval(low, high, String),
        };
    });
}
/** Kinds whose name is not what one of them is called. */
const nouns = {
    fd: 'file descriptor',
    sqlite: 'SQLite connection',
    tempfile: 'temporary file',
};
function memoryFigures(head, base) {
    const grown = (one) => (one && (0,record/* leaksMemory */.Wq)(one) ? one.growth : undefined);
    const [now, before] = [grown(head), grown(base)];
    if (!now && !before)
        return [];
    const { bytes = 0, low = 0, high = 0, objects = 0 } = now ?? {};
    const figures = [
        {
            base: signed(before?.bytes ?? 0, words/* formatBytes */.z3),
            head: `${signed(bytes, words/* formatBytes */.z3)} of memory`,
            interval: interval(low, high, words/* formatBytes */.z3),
        },
    ];
    if (objects <= 0 && (before?.objects ?? 0) <= 0)
        return figures;
    const count = {
        base: signed(before?.objects ?? 0),
        head: `${objects > 0 ? '+' : ''}${(0,words/* formatCount */.B4)(objects, 'object')}`,
    };
    return [...figures, { ...count, interval: '' }];
}
/** Three significant digits. */
const rounded = (value) => String(Number(value.toPrecision(3)));
const signed = (value, words = rounded) => value > 0 ? `+${words(value)}` : words(value);
const interval = (low, high, words) => low === high ? '' : ` (${words(Number(low.toPrecision(3)))} to ${words(Number(high.toPrecision(3)))})`;
/** At most so many lines of a kind. */
const most = 5;
/** Where head opened what it leaves, and where what grew was allocated; of that the project’s own lines, if there are. */
function whereOf({ verdict, resources, stacks }) {
    if (verdict !== 'leak')
        return [];
    const own = stacks.filter(({ path }) => !(0,external_node_path_.isAbsolute)(path));
    const frames = own.length > 0 ? own : stacks;
    return [...(0,phrases/* listed */.KE)(resources.map(phrases/* resourceLine */.Vr), most), ...(0,phrases/* listed */.KE)(frames.map(phrases/* frameLine */.ao), most)];
}

// EXTERNAL MODULE: ./src/commands/options.ts + 1 modules
var commands_options = __webpack_require__(5398);
;// CONCATENATED MODULE: ./src/commands/reproduce.ts
/** `leakgate reproduce`: a test's leak once more, held against what it was where the work began. */











const reproduceCommand = (world, exit) => new esm/* Command */.uB('reproduce')
    .description('repeat a test here and where the work began, and say how much more it leaks')
    .usage('[options] -- command...')
    .argument('<command...>', 'the test command, as the suite has it')
    .addOption(new esm/* Option */.c$('--test <id>', 'only this test; every one that the command runs if left out'))
    .addOption(new esm/* Option */.c$('--against <revision>', 'the revision to compare with (default: where the work left the main branch)'))
    .addOption((0,commands_options/* formatOption */.Bx)(Object.keys(comparisonReports)))
    .addOption((0,commands_options/* outputOption */.xO)())
    .passThroughOptions()
    .action(async (command, options) => exit(await run(command, options, world)));
/** The suite whose command this is, as its measurements tell it: what its tests may see of the environment stands there. */
const suiteWith = (command, folder, policies) => policies
    .suites()
    .map(({ suite }) => suite)
    .filter(({ workingDirectory }) => external_node_path_.posix.relative(workingDirectory, folder) === '')
    .find(suite => (0,harness_command/* typed */.nE)((0,harness_command/* startable */.hx)(suite.command, process.platform)) === (0,harness_command/* typed */.nE)(command));
async function run(command, options, world) {
    const repo = await (0,git/* openRepository */.h)(world.cwd, world.env);
    const policies = await (0,trees/* loadPolicies */.hd)((0,trees/* treeOf */.g7)(repo, 'working tree'));
    const against = options.against === undefined
        ? await (0,main_branch/* leavingPoint */.z)(repo, await (0,main_branch/* mainBranch */.S)(repo), 'HEAD')
        : await repo.resolve(options.against);
    if (against === undefined)
        throw (0,errors/* userError */.IF)('unknown-revision', [options.against]);
    const folder = (0,external_node_path_.relative)(repo.root, world.cwd).replaceAll('\\', '/');
    const suite = suiteWith(command, folder, policies);
    const comparison = await compareWithBase({
        ...{ repo, against, command, world, log: (0,commands_options/* logTo */.kX)(world) },
        ...(options.test !== undefined && { test: options.test }),
        ...(suite && { suite }),
        policy: policies.for(external_node_path_.posix.join(folder, 'any')),
        onOutput: chunk => void world.stderr.write(chunk),
    });
    const settings = (0,commands_options/* reportSettings */.kC)(world, repo.root, { ...options, verbose: false });
    await (0,commands_options/* deliver */.cK)(comparisonReports[options.format](comparison, settings), options.output, world);
    return { worse: errors/* exitCodes */.hS.failed, 'no worse': errors/* exitCodes */.hS.passed, unknown: errors/* exitCodes */.hS.ownFault }[outcomeOf(comparison)];
}


/***/ })

};
