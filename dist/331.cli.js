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
/* harmony import */ var _gate_known_tests_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(700);
/* harmony import */ var _model_ledger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4920);
/* harmony import */ var _pipeline_suites_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9496);
/* harmony import */ var _pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6863);
/* harmony import */ var _policy_nested_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2775);
/* harmony import */ var _report_formats_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8462);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5398);
/* harmony import */ var _selection_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2868);
/** `leakgate run`: any test command, or the policy's suites, under the harness. */












const runCommand = (world, exit) => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('run')
    .description('run tests under the harness and say what they leave behind')
    .usage('[options] [-- command...]')
    .argument('[command...]', 'the test command; the suites of the policy if none is given')
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--suite <name...>', 'only these suites of the policy'))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--changed [revision]', 'repeat first what can reach a file that differs from a revision (default: HEAD)'))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--all', 'repeat every test, not only suspects, whatever time it takes').default(false))
    .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-policy', 'ignore the policy: defaults for everything'))
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .formatOption */ .Bx)(Object.keys(_report_formats_js__WEBPACK_IMPORTED_MODULE_8__/* .runReports */ .Xh)))
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .outputOption */ .xO)())
    .addOption((0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .verboseOption */ .qM)())
    .passThroughOptions()
    .action(async (command, options) => exit(await run(command, options, world)));
async function run(command, options, world) {
    const { root, policies, repo } = await surroundings(options, world);
    const log = (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .logTo */ .kX)(world);
    const onOutput = (chunk) => void world.stderr.write(chunk);
    const settings = {
        ...{ root, world, log, onOutput },
        ...(options.all && { confirm: 'all' }),
        ...(options.changed && { clues: await cluesIn(repo, options.changed, options, world) }),
    };
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
    const { reasons } = (0,_gate_budgets_js__WEBPACK_IMPORTED_MODULE_3__/* .checkBudgets */ .N3)({ harness, policy: (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .wholePolicy */ .Q4)(policies) }, (0,_gate_known_tests_js__WEBPACK_IMPORTED_MODULE_11__/* .knownTests */ .BC)(_model_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyLedger */ .H, undefined));
    return reasons.filter(({ blocks }) => blocks);
}
/** Throws 'no-repository', 'unknown-revision'. */
async function cluesIn(repo, since, { policy }, world) {
    if (!repo)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .userError */ .IF)('no-repository', [world.cwd]);
    const tree = (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .treeOf */ .g7)(repo, 'working tree');
    return {
        changes: await (0,_selection_js__WEBPACK_IMPORTED_MODULE_10__/* .changesSince */ .sR)(repo, since, 'working tree'),
        tree,
        ledger: policy ? (await (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_6__/* .loadLedgerOf */ .tC)(tree)).ledger : _model_ledger_js__WEBPACK_IMPORTED_MODULE_4__/* .emptyLedger */ .H,
        suspect: [],
    };
}
async function surroundings(options, world) {
    try {
        const repo = await (0,_changes_git_js__WEBPACK_IMPORTED_MODULE_1__/* .openRepository */ .h)(world.cwd, world.env);
        return {
            repo,
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

/***/ 2868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cO: () => (/* binding */ changedOption),
/* harmony export */   sR: () => (/* binding */ changesSince),
/* harmony export */   ty: () => (/* binding */ scanSelected),
/* harmony export */   uN: () => (/* binding */ policyOption)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _changes_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8542);
/* harmony import */ var _changes_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4433);
/* harmony import */ var _changes_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(905);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var _pipeline_memories_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5099);
/* harmony import */ var _pipeline_named_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7966);
/* harmony import */ var _pipeline_scan_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2158);
/* harmony import */ var _pipeline_trees_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6863);
/* harmony import */ var _policy_nested_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2775);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5398);
/** Which files a command looks at: those that were named, those of a change, or the whole repository. */











const changedOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--changed [revision]', 'only files that differ from a revision (default: HEAD)');
const policyOption = () => new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--no-policy', 'ignore policy and ledger');
/** Throws 'paths-and-change', 'no-such-path', 'unknown-revision', and what opening a repository and its policy throws. */
async function scanSelected(paths, options, world) {
    const change = options.staged ? '--staged' : options.changed && '--changed';
    if (paths.length > 0 && change)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)('paths-and-change', [change]);
    const repo = await repositoryAround(world, paths.length > 0);
    const policies = options.policy && repo ? await (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_8__/* .loadPolicies */ .hd)((0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_8__/* .treeOf */ .g7)(repo, 'working tree')) : (0,_policy_nested_js__WEBPACK_IMPORTED_MODULE_9__/* .resolvePolicies */ .T)([]);
    const memories = (0,_pipeline_memories_js__WEBPACK_IMPORTED_MODULE_5__/* .memoriesOf */ .j)({ root: repo?.root ?? world.cwd }, world.env, options.cache);
    const found = await (paths.length > 0
        ? (0,_pipeline_named_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .scanNamed */ .vZ)(paths, policies, { cwd: world.cwd, root: repo?.root, memories })
        : change
            ? scanChange(options, policies, repo, memories, world)
            : scanRepository(policies, repo, memories));
    return { found, repo, policies, memories };
}
/** Named files need no repository; everything else does. */
async function repositoryAround(world, optional) {
    try {
        return await (0,_changes_git_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(world.cwd, world.env);
    }
    catch (error) {
        if (optional && error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .LeakgateError */ .jP)
            return undefined;
        throw error;
    }
}
/** Everything that lies in the work tree. */
async function scanRepository(policies, repo, memories) {
    const tree = (0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_8__/* .treeOf */ .g7)(repo, 'working tree', memories);
    const result = await (0,_pipeline_scan_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .scanWhole */ .j)(tree, policies);
    const tracked = [...(await repo.entries('index'))].filter(([, { mode }]) => (0,_changes_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .isLink */ .PJ)(mode)).map(([path]) => path);
    const links = [...tracked, ...(await repo.workingTree()).links];
    return (0,_pipeline_scan_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .withLinks */ .q9)(result, links, policies);
}
/** What differs from a revision; before the first commit, from nothing. Throws 'unknown-revision'. */
async function changesSince(repo, changed, head) {
    const since = changed === true ? 'HEAD' : changed;
    const base = await repo.resolve(since);
    if (base === undefined && since !== 'HEAD')
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .userError */ .IF)('unknown-revision', [since]);
    return (0,_changes_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .changesBetween */ .i)(repo, base, head);
}
async function scanChange({ changed = true, staged }, policies, repo, memories, world) {
    const head = staged ? 'index' : 'working tree';
    const { files, notes } = await changesSince(repo, changed, head);
    for (const note of notes)
        (0,_options_js__WEBPACK_IMPORTED_MODULE_10__/* .logTo */ .kX)(world)(note);
    const paths = files.filter(f => f.kind !== 'deleted' && f.kind !== 'submodule').map(f => f.path);
    return (0,_pipeline_scan_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .scanTree */ .wp)((0,_pipeline_trees_js__WEBPACK_IMPORTED_MODULE_8__/* .treeOf */ .g7)(repo, head, memories), (0,_pipeline_scan_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .scannable */ .Gd)(paths, policies), policies);
}


/***/ }),

/***/ 7966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   ch: () => (/* binding */ fileNamed),
/* harmony export */   t9: () => (/* binding */ projectAt),
/* harmony export */   vZ: () => (/* binding */ scanNamed)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var fast_glob__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5648);
/* harmony import */ var fast_glob__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(fast_glob__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _changes_working_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8303);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3916);
/* harmony import */ var _scan_tree_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2158);
/** Scans files and folders that a person named, wherever they lie on this disk. */







/** Files as named; below a folder, what the policy wants, links excepted. Throws 'no-such-path'. */
async function scanNamed(paths, policies, around) {
    const files = new Map();
    const links = [];
    let folders = false;
    for (const path of paths) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(around.cwd, path);
        if (!(await isFolder(file, path))) {
            files.set(nameOf(file, path, around), file);
            continue;
        }
        folders = true;
        const below = (await entriesBelow(file)).map(entry => ({
            ...{ file: entry.path, kind: entry.dirent },
            name: nameOf(entry.path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(file, entry.path)), around),
        }));
        const names = new Map(below.filter(({ kind }) => kind.isFile()).map(entry => [entry.name, entry.file]));
        for (const name of (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .scannable */ .Gd)([...names.keys()], policies))
            files.set(name, names.get(name));
        links.push(...below.filter(({ kind }) => kind.isSymbolicLink()).map(({ name }) => name));
    }
    const tree = { ...onDisk(files), memories: around.memories };
    const result = await (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .scanTree */ .wp)(tree, [...files.keys()], policies, !folders, await projectAround(tree, around.root));
    return (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .withLinks */ .q9)(result, links, policies);
}
/** What was named, and the repository around it: what a file imports is read, and never from elsewhere. */
async function projectAround(tree, root) {
    const { has, read } = await (0,_scan_tree_js__WEBPACK_IMPORTED_MODULE_6__/* .projectOf */ .v8)(tree);
    if (root === undefined)
        return { has, read };
    const around = projectAt(root);
    return {
        has: path => has(path) || around.has(path),
        read: async (paths) => new Map([...(await around.read(paths.filter(path => !has(path)))), ...(await read(paths.filter(has)))]),
    };
}
/** All that lies on disk in a repository. */
function projectAt(root) {
    const known = new Map();
    return {
        has: path => {
            const there = known.get(path) ?? (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path)));
            known.set(path, there);
            return there;
        },
        read: async (paths) => {
            const contents = new Map();
            for (const path of paths) {
                const found = (0,_changes_working_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .readInside */ .x)(root, path);
                if ('content' in found)
                    contents.set(path, found.content);
            }
            return contents;
        },
    };
}
const isFile = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
/** A slip of the pen must not pass as a clean scan, and a pipe or a device might never end. */
async function isFolder(file, asGiven) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(error => {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .userError */ .IF)('no-such-path', [asGiven, error.message]);
    });
    if (!found.isFile() && !found.isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .userError */ .IF)('no-such-path', [asGiven, 'it is neither a file nor a folder']);
    return found.isDirectory();
}
const entriesBelow = (folder) => fast_glob__WEBPACK_IMPORTED_MODULE_3___default()('**/*', {
    cwd: folder,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    objectMode: true,
    onlyFiles: false,
    ignore: ['**/.git/**', '**/node_modules/**'],
});
/** True for a path that counts from the root of the repository; `nameOf` gives others as they were named. */
const isInside = (path, { root }) => root !== undefined && !(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.normalize)(path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)[0] !== '..';
/** The file that a finding's path means: the way back from `nameOf`. */
const fileNamed = (path, place) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(isInside(path, place) ? place.root : place.cwd, path);
function nameOf(file, asGiven, { root }) {
    const inside = root === undefined ? '..' : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, file);
    const leavesRoot = inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(inside);
    return leavesRoot ? asGiven : inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
}
function readIfAllowed(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    }
    catch {
        return undefined;
    }
}
const onDisk = (files) => ({
    list: async () => [...files.keys()],
    read: async (names) => {
        const contents = new Map();
        for (const name of names) {
            const content = readIfAllowed(files.get(name));
            if (content)
                contents.set(name, content);
        }
        return contents;
    },
    whyNot: async () => 'may not be read by this user',
});


/***/ })

};
