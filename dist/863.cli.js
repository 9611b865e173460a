export const id = 863;
export const ids = [863];
export const modules = {

/***/ 8542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* unused harmony export parseRaw */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4433);
/* harmony import */ var _hunks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(736);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2803);
/** What changed between two states of a repository, from git's own diff. */




// Attributes and configuration of the repository must not hide a change: `*.py -diff` would make it "binary".
const settled = [
    ...['--no-ext-diff', '--no-textconv', '--no-color', '--text', '--no-relative', '--ignore-submodules=dirty'],
    ...['--submodule=short', '--diff-algorithm=histogram', '--src-prefix=a/', '--dst-prefix=b/'],
    ...['-O/dev/null', '-M', '-l2000'],
];
/**
 * Compares `base` (a commit; everything counts as added without one) with `head`: a commit, the index or the working
 * tree, which then includes files that git does not track. A copy counts as added: what it holds is new.
 * Throws 'unknown-revision' and 'git-failed'.
 */
async function changesBetween(repo, base, head) {
    const compared = [await baseArgument(repo, base), ...(await headArgument(repo, head)), '--'];
    const [raw, lines] = await Promise.all([rawChanges(repo.git, compared), addedLines(repo.git, compared)]);
    const notes = [...raw.notes, ...notesOn(raw.changes)];
    const files = raw.changes.flatMap(change => changedFile(change, lines.get(change.path) ?? []));
    await countWhole(repo, head, files, raw.changes);
    if (head === 'working tree')
        await addUntracked(repo, files, notes);
    return { ...(base === undefined ? {} : { base }), head, files, source: 'git', notes };
}
async function baseArgument(repo, base) {
    if (base !== undefined)
        return commit(repo, base);
    // The id of the empty tree depends on the repository's hash function.
    return (await (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .CG)(repo.git, ['hash-object', '-t', 'tree', '--stdin'])).toString().trim();
}
async function headArgument(repo, head) {
    if (head === 'working tree')
        return [];
    return head === 'index' ? ['--cached'] : [await commit(repo, head)];
}
/** Ids only: what looks like an option never reaches git. */
async function commit(repo, rev) {
    const id = await repo.resolve(rev);
    if (id === undefined)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .userError */ .IF)('unknown-revision', [rev]);
    return id;
}
async function rawChanges(git, compared) {
    const { code, stdout, stderr } = await git(['diff', '--raw', '-z', '--no-abbrev', ...settled, ...compared]);
    if (code !== 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .surroundingsError */ .Ce)('git-failed', ['git diff', (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutSecrets */ .cT)(stderr)]);
    const skipped = /rename detection was skipped/.test(stderr);
    const note = 'Too many files were added and deleted to look for renames: a moved file may count as a new one.';
    return { changes: parseRaw(stdout), notes: skipped ? [note] : [] };
}
/** Parses `git diff --raw -z`: a header, its path, and for renames and copies a second path, each ended by NUL. */
function parseRaw(stdout) {
    const parts = (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .fields */ .OA)(stdout);
    const changes = [];
    for (let at = 0; at < parts.length;) {
        const [, baseMode = '', headMode = '', status = ''] = /^:(\d+) (\d+) \w+ \w+ ([A-Z])/.exec(parts[at++]) ?? [];
        const first = parts[at++];
        if (status === 'R' || status === 'C')
            changes.push({ baseMode, headMode, status, from: first, path: parts[at++] });
        else
            changes.push({ baseMode, headMode, status, path: first });
    }
    return changes;
}
async function addedLines(git, compared) {
    const patch = new _hunks_js__WEBPACK_IMPORTED_MODULE_2__/* .PatchReader */ .qz();
    await (0,_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .output */ .CG)(git, ['diff', '--patch', '--unified=0', ...settled, ...compared], {
        onOutput: chunk => patch.push(chunk),
    });
    return patch.end();
}
/** At most one file: links and what is in conflict are notes, not files. */
function changedFile({ baseMode, headMode, status, from, path }, lines) {
    const basePath = from ?? path;
    if (status === 'U')
        return [];
    if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubmodule */ .Xz)(headMode) || ((0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isSubmodule */ .Xz)(baseMode) && !(0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(headMode)))
        return [{ kind: 'submodule', path, lines: [] }];
    if (!(0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(headMode))
        return (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(baseMode) ? [{ kind: 'deleted', path, basePath, lines: [] }] : [];
    if (!(0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegular */ .$W)(baseMode) || status === 'C')
        return [{ kind: 'added', path, lines }];
    return [{ kind: status === 'R' ? 'renamed' : 'modified', path, basePath, lines }];
}
function notesOn(changes) {
    const links = changes.filter(({ headMode }) => (0,_entries_js__WEBPACK_IMPORTED_MODULE_1__/* .isLink */ .PJ)(headMode)).map(({ path }) => path);
    const conflicts = changes.filter(({ status }) => status === 'U').map(({ path }) => path);
    return [...notFollowed(links), ...conflicts.map(path => `${path} is in conflict.`)];
}
const notFollowed = (links) => links.map(path => `${path} is a symbolic link: it was not followed.`);
/** git shows a copy by what differs from its source; all of it is new. */
async function countWhole(repo, head, files, changes) {
    const copies = new Set(changes.filter(({ status }) => status === 'C').map(({ path }) => path));
    if (copies.size === 0)
        return;
    const contents = await repo.readFiles(head, [...copies]);
    for (const file of files)
        if (copies.has(file.path))
            file.lines = (0,_hunks_js__WEBPACK_IMPORTED_MODULE_2__/* .allLines */ .bk)(contents.get(file.path) ?? Buffer.alloc(0));
}
async function addUntracked(repo, files, notes) {
    const { untracked, links, nested } = await repo.workingTree();
    for (const path of untracked) {
        const content = await repo.readFile('working tree', path);
        if (!content)
            notes.push(`${path} ${await repo.whyNotRead('working tree', path)}.`);
        files.push({ kind: 'added', path, lines: (0,_hunks_js__WEBPACK_IMPORTED_MODULE_2__/* .allLines */ .bk)(content ?? Buffer.alloc(0)) });
    }
    notes.push(...notFollowed(links));
    notes.push(...nested.map(path => `${path} is a repository of its own and was not looked into.`));
}


/***/ }),

/***/ 736:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bk: () => (/* binding */ allLines),
/* harmony export */   qz: () => (/* binding */ PatchReader),
/* harmony export */   u4: () => (/* binding */ addedLines)
/* harmony export */ });
/* unused harmony export HunkReader */
/** Reads unified diffs line by line and keeps nothing but the ranges of added lines. */
const plus = 0x2b;
const minus = 0x2d;
const backslash = 0x5c;
/** Collects the added lines of one file's hunks. Works with any number of context lines. */
class HunkReader {
    ranges = [];
    oldLeft = 0;
    newLeft = 0;
    at = 0;
    /** Takes the next line, without its line feed. False if the line belongs to no hunk. */
    push(line) {
        if (this.oldLeft === 0 && this.newLeft === 0)
            return this.begin(line);
        switch (line[0]) {
            case plus:
                this.add(this.at++);
                this.newLeft--;
                return true;
            case minus:
                this.oldLeft--;
                return true;
            case backslash:
                return true;
            default:
                this.at++;
                this.oldLeft--;
                this.newLeft--;
                return true;
        }
    }
    begin(line) {
        if (line[0] === backslash)
            return true;
        const header = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(Buffer.from(line.subarray(0, 80)).toString('latin1'));
        if (!header)
            return false;
        this.oldLeft = Number(header[1] ?? 1);
        this.newLeft = Number(header[3] ?? 1);
        this.at = Number(header[2]);
        return true;
    }
    add(line) {
        const last = this.ranges.at(-1);
        if (last && last.end === line - 1)
            last.end = line;
        else
            this.ranges.push({ start: line, end: line });
    }
}
/** Added lines of every file in a patch, by path in head. Feed it git's output in pieces of any size. */
class PatchReader {
    files = new Map();
    hunks = new HunkReader();
    rest = [];
    push(chunk) {
        let from = 0;
        for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
            this.line(this.joined(chunk.subarray(from, end)));
            from = end + 1;
        }
        if (from < chunk.length)
            this.rest.push(chunk.subarray(from));
    }
    /** What was found, once all output was pushed. */
    end() {
        if (this.rest.length > 0)
            this.line(this.joined(Buffer.alloc(0)));
        return this.files;
    }
    joined(tail) {
        if (this.rest.length === 0)
            return tail;
        const whole = Buffer.concat([...this.rest, tail]);
        this.rest = [];
        return whole;
    }
    line(line) {
        if (this.hunks.push(line))
            return;
        if (line.toString('latin1', 0, 4) !== '+++ ')
            return;
        this.hunks = new HunkReader();
        const path = pathOf(line.toString('utf8', 4));
        if (path !== undefined)
            this.files.set(path, this.hunks.ranges);
    }
}
/** `b/name`, quoted like a C string when the name holds control characters, and with a tab behind it when it holds spaces. */
function pathOf(label) {
    const name = label.startsWith('"') ? unquoted(label) : label.replace(/\t$/, '');
    return name.startsWith('b/') ? name.slice(2) : undefined;
}
const escapes = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
const unquoted = (label) => label
    .slice(1, label.lastIndexOf('"'))
    .replace(/\\(?:([0-7]{3})|(.))/g, (_, octal, letter) => octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (escapes[letter] ?? letter));
/** The added lines of one file's patch, as GitHub's API gives it: hunks only. */
function addedLines(patch) {
    const hunks = new HunkReader();
    for (const line of patch.split('\n'))
        hunks.push(Buffer.from(line));
    return hunks.ranges;
}
/** All lines of a file as one range; none for an empty file. */
function allLines(content) {
    if (content.length === 0)
        return [];
    let lines = content.at(-1) === 10 ? 0 : 1;
    for (let at = content.indexOf(10); at !== -1; at = content.indexOf(10, at + 1))
        lines++;
    return [{ start: 1, end: lines }];
}


/***/ }),

/***/ 7863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./src/changes/diff.ts
var diff = __webpack_require__(8542);
// EXTERNAL MODULE: ./src/changes/entries.ts
var entries = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/changes/git.ts + 1 modules
var git = __webpack_require__(4204);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(1300);
// EXTERNAL MODULE: ./src/pipeline/accepted.ts
var accepted = __webpack_require__(1253);
// EXTERNAL MODULE: ./src/pipeline/memories.ts
var pipeline_memories = __webpack_require__(5099);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/fast-glob/out/index.js
var out = __webpack_require__(5648);
var out_default = /*#__PURE__*/__webpack_require__.n(out);
// EXTERNAL MODULE: ./src/changes/working-tree.ts
var working_tree = __webpack_require__(8303);
// EXTERNAL MODULE: ./src/pipeline/scan-tree.ts + 8 modules
var scan_tree = __webpack_require__(5296);
;// CONCATENATED MODULE: ./src/pipeline/named-paths.ts
/** Scans files and folders that a person named, wherever they lie on this disk. */







/** Files as named; below a folder, what the policy wants, links excepted. Throws 'no-such-path'. */
async function scanNamed(paths, policies, around) {
    const files = new Map();
    const links = [];
    let folders = false;
    for (const path of paths) {
        const file = (0,external_node_path_.resolve)(around.cwd, path);
        if (!(await isFolder(file, path))) {
            files.set(nameOf(file, path, around), file);
            continue;
        }
        folders = true;
        const below = (await entriesBelow(file)).map(entry => ({
            ...{ file: entry.path, kind: entry.dirent },
            name: nameOf(entry.path, (0,external_node_path_.join)(path, (0,external_node_path_.relative)(file, entry.path)), around),
        }));
        const names = new Map(below.filter(({ kind }) => kind.isFile()).map(entry => [entry.name, entry.file]));
        for (const name of (0,scan_tree/* scannable */.Gd)([...names.keys()], policies))
            files.set(name, names.get(name));
        links.push(...below.filter(({ kind }) => kind.isSymbolicLink()).map(({ name }) => name));
    }
    const tree = { ...onDisk(files), memories: around.memories };
    const result = await (0,scan_tree/* scanTree */.wp)(tree, [...files.keys()], policies, !folders, await projectAround(tree, around.root));
    return (0,scan_tree/* withLinks */.q9)(result, links, policies);
}
/** What was named, and the repository around it: what a file imports is read, and never from elsewhere. */
async function projectAround(tree, root) {
    const { has, read } = await (0,scan_tree/* projectOf */.v8)(tree);
    if (root === undefined)
        return { has, read };
    const outside = new Map();
    const isBeside = (path) => {
        const known = outside.get(path) ?? (!(0,external_node_path_.isAbsolute)(path) && isFile((0,external_node_path_.join)(root, path)));
        outside.set(path, known);
        return known;
    };
    return {
        has: path => has(path) || isBeside(path),
        read: async (paths) => {
            const contents = await read(paths.filter(has));
            for (const path of paths) {
                const found = contents.has(path) ? undefined : (0,working_tree/* readInside */.x)(root, path);
                if (found && 'content' in found)
                    contents.set(path, found.content);
            }
            return contents;
        },
    };
}
const isFile = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
/** A slip of the pen must not pass as a clean scan, and a pipe or a device might never end. */
async function isFolder(file, asGiven) {
    const found = await (0,promises_.stat)(file).catch(error => {
        throw (0,errors/* userError */.IF)('no-such-path', [asGiven, error.message]);
    });
    if (!found.isFile() && !found.isDirectory())
        throw (0,errors/* userError */.IF)('no-such-path', [asGiven, 'it is neither a file nor a folder']);
    return found.isDirectory();
}
const entriesBelow = (folder) => out_default()('**/*', {
    cwd: folder,
    absolute: true,
    dot: true,
    followSymbolicLinks: false,
    objectMode: true,
    onlyFiles: false,
    ignore: ['**/.git/**', '**/node_modules/**'],
});
function nameOf(file, asGiven, { root }) {
    const inside = root === undefined ? '..' : (0,external_node_path_.relative)(root, file);
    const leavesRoot = inside === '..' || inside.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(inside);
    return leavesRoot ? asGiven : inside.split(external_node_path_.sep).join('/');
}
function readIfAllowed(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file);
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

// EXTERNAL MODULE: ./src/pipeline/trees.ts
var trees = __webpack_require__(6863);
// EXTERNAL MODULE: ./src/pipeline/world.ts
var pipeline_world = __webpack_require__(9174);
// EXTERNAL MODULE: ./src/policy/nested.ts
var nested = __webpack_require__(2775);
// EXTERNAL MODULE: ./src/report/formats.ts + 10 modules
var formats = __webpack_require__(8462);
// EXTERNAL MODULE: ./src/commands/options.ts + 1 modules
var commands_options = __webpack_require__(5398);
;// CONCATENATED MODULE: ./src/commands/scan.ts
/** `leakgate scan`: findings and acquisition sites of files, of a change, or of the whole repository. */















const scanCommand = (world, exit) => new esm/* Command */.uB('scan')
    .description('read files and list what they acquire and do not release')
    .argument('[path...]', 'files or folders, anywhere; the whole repository if none is named')
    .addOption(new esm/* Option */.c$('--changed [revision]', 'only files that differ from a revision (default: HEAD)'))
    .addOption(new esm/* Option */.c$('--staged', 'what is staged, not what lies on disk').default(false))
    .addOption(new esm/* Option */.c$('--inventory', 'list every acquisition with its state').default(false))
    .addOption(new esm/* Option */.c$('--no-policy', 'ignore policy and ledger'))
    .addOption((0,commands_options/* formatOption */.Bx)())
    .addOption((0,commands_options/* outputOption */.xO)())
    .addOption((0,commands_options/* cacheOption */.Qt)())
    .addOption((0,commands_options/* verboseOption */.qM)())
    .action(async (paths, options) => exit(await run(paths, options, world)));
async function run(paths, options, world) {
    const change = options.staged ? '--staged' : options.changed && '--changed';
    if (paths.length > 0 && change)
        throw (0,errors/* userError */.IF)('paths-and-change', [change]);
    const repo = await repositoryAround(world, paths.length > 0);
    const policies = options.policy && repo ? await (0,trees/* loadPolicies */.hd)((0,trees/* treeOf */.g7)(repo, 'working tree')) : (0,nested/* resolvePolicies */.T)([]);
    const memories = (0,pipeline_memories/* memoriesOf */.j)({ root: repo?.root ?? world.cwd }, world.env, options.cache);
    const found = await (paths.length > 0
        ? scanNamed(paths, policies, { cwd: world.cwd, root: repo?.root, memories })
        : change
            ? scanChange(options, policies, repo, memories, world)
            : scanWhole(policies, repo, memories));
    memories.save();
    const result = options.policy && repo
        ? (0,accepted/* withAcceptances */.j)(found, await (0,trees/* loadLedgerOf */.tC)((0,trees/* treeOf */.g7)(repo, 'working tree')), (0,pipeline_world/* today */.E)(world))
        : found;
    const blockAt = policies.root.block.at;
    const settings = { ...(0,commands_options/* reportSettings */.kC)(world, repo?.root ?? world.cwd, options), blockAt, inventory: options.inventory };
    // What is staged may differ from what lies on disk, so no line of the disk is quoted.
    if (options.staged)
        settings.readSource = () => undefined;
    await (0,commands_options/* deliver */.cK)(formats/* scanReports */.z[options.format](result, settings), options.output, world);
    return result.findings.some(f => (0,finding/* atLeast */.jZ)(f.severity, policies.for(f.path).block.at))
        ? errors/* exitCodes */.hS.failed
        : errors/* exitCodes */.hS.passed;
}
/** Named files need no repository; everything else does. */
async function repositoryAround(world, optional) {
    try {
        return await (0,git/* openRepository */.h)(world.cwd, world.env);
    }
    catch (error) {
        if (optional && error instanceof errors/* LeakgateError */.jP)
            return undefined;
        throw error;
    }
}
/** Everything that lies in the work tree. */
async function scanWhole(policies, repo, memories) {
    const tree = (0,trees/* treeOf */.g7)(repo, 'working tree', memories);
    const result = await (0,scan_tree/* scanTree */.wp)(tree, (0,scan_tree/* scannable */.Gd)(await tree.list(), policies), policies, false);
    const tracked = [...(await repo.entries('index'))].filter(([, { mode }]) => (0,entries/* isLink */.PJ)(mode)).map(([path]) => path);
    const links = [...tracked, ...(await repo.workingTree()).links];
    return (0,scan_tree/* withLinks */.q9)(result, links, policies);
}
async function scanChange({ changed = true, staged }, policies, repo, memories, world) {
    const head = staged ? 'index' : 'working tree';
    const since = changed === true ? 'HEAD' : changed;
    const base = await repo.resolve(since);
    if (base === undefined && since !== 'HEAD')
        throw (0,errors/* userError */.IF)('unknown-revision', [since]);
    const { files, notes } = await (0,diff/* changesBetween */.i)(repo, base, head);
    for (const note of notes)
        (0,commands_options/* logTo */.kX)(world)(note);
    const paths = files.filter(f => f.kind !== 'deleted' && f.kind !== 'submodule').map(f => f.path);
    return (0,scan_tree/* scanTree */.wp)((0,trees/* treeOf */.g7)(repo, head, memories), (0,scan_tree/* scannable */.Gd)(paths, policies), policies);
}


/***/ }),

/***/ 5639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ expiryWarnings),
/* harmony export */   KC: () => (/* binding */ pendingAcceptances),
/* harmony export */   Mg: () => (/* binding */ unapprovedReasons),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   ky: () => (/* binding */ ledgerInForce),
/* harmony export */   x3: () => (/* binding */ selfExcuses)
/* harmony export */ });
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
/* harmony import */ var _ledger_stricter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5995);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3178);
/** Which acceptances count: those of the base branch, and what the change brings once somebody else agrees. */



/** The ledger that rules: the base branch's, or the change's own where that is approved or the developer's machine. */
const ledgerInForce = ({ ledger, headLedger, approved, local }) => headLedger && (approved || local) ? headLedger : ledger;
/** The acceptances that the change brings or loosens and that do not count yet. */
function pendingAcceptances({ ledger, headLedger, approved, local }) {
    return approved || local ? [] : loosenedAcceptances(ledger, headLedger);
}
function loosenedAcceptances(ledger, headLedger = ledger) {
    const before = new Map(ledger.acceptances.map(acceptance => [acceptance.fingerprint, acceptance]));
    return headLedger.acceptances.filter(acceptance => {
        const earlier = before.get(acceptance.fingerprint);
        return !earlier || (0,_ledger_stricter_js__WEBPACK_IMPORTED_MODULE_1__/* .stricterAcceptance */ .K6)(earlier, acceptance).expires !== acceptance.expires;
    });
}
/** Measurements that the change rewrites so that more would be excused: more growth, more left open, a test less. */
function loosenedMeasurements(ledger, headLedger = ledger) {
    const [before, after] = [ledger, headLedger].map(({ baseline }) => new Map(baseline.map(e => [(0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(e), e])));
    const removed = ledger.baseline.filter(entry => !after.has((0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry)));
    const loosened = headLedger.baseline.filter(entry => {
        const earlier = before.get((0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry));
        return earlier ? !sameFacts((0,_ledger_stricter_js__WEBPACK_IMPORTED_MODULE_1__/* .stricterEntry */ .L7)(earlier, entry), entry) : excusesLeak(entry);
    });
    return [...removed, ...loosened];
}
const excusesLeak = ({ growth = 0, objects = 0, open }) => growth > 0 || objects > 0 || Object.keys(open).length > 0;
const sameFacts = (a, b) => excuses(a) === excuses(b);
/** What a looser entry could let through; times and peaks are held against budgets, not against the ledger. */
const excuses = ({ growth, objects, open, first }) => JSON.stringify([growth, objects, Object.entries(open).sort(), first.growth, first.peak]);
/** What the change excuses for itself, in words. */
function selfExcuses(input) {
    const { ledger, headLedger, policyChanged, local } = input;
    if (local)
        return [];
    const accepted = loosenedAcceptances(ledger, headLedger);
    const measured = loosenedMeasurements(ledger, headLedger);
    return [
        ...(policyChanged ? ['it edits the policy'] : []),
        ...accepted.map(({ rule, path, symbol, reason }) => `it accepts ${rule} in ${symbol} of ${path}: ${reason}`),
        ...(measured.length > 0
            ? [`it loosens ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(measured.length, 'measurement')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatList */ .ki)(measured.map(entry => entry.test))}`]
            : []),
    ];
}
/** What the change excuses for itself blocks until a maintainer agrees: else the next change would profit from it. */
function unapprovedReasons(input, excuses) {
    if (input.approved)
        return [];
    const { label } = input.policy.approval;
    return excuses.map(excuse => ({
        kind: 'unapproved',
        severity: 'high',
        blocks: true,
        message: `the change excuses itself, which counts only once it is approved: ${excuse}`,
        repair: `Take it back, or have a maintainer add the label “${label}”.`,
    }));
}
const isExpired = ({ expires }, today) => expires !== undefined && expires < today;
const dayLength = 86_400e3;
/** Says of acceptances that end soon that they do. */
function expiryWarnings(acceptances, { policy, today }) {
    return acceptances.flatMap(({ expires, rule, path, symbol }) => {
        if (expires === undefined || expires < today)
            return [];
        const left = Date.parse(expires) - Date.parse(today);
        if (left > policy.ledger.expiryWarning)
            return [];
        return {
            kind: 'expired acceptance',
            severity: 'low',
            blocks: false,
            message: `the acceptance of ${rule} in ${symbol} of ${path} ends on ${expires}, in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(left / dayLength, 'day')}`,
            repair: 'Fix the leak before, or extend the acceptance: leakgate ledger.',
            path,
        };
    });
}


/***/ }),

/***/ 1253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutAccepted),
/* harmony export */   j: () => (/* binding */ withAcceptances)
/* harmony export */ });
/* harmony import */ var _gate_acceptances_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5639);
/** A scan on its own has no verdict; what the ledger accepts is told all the same, as the least of findings. */

/** @param today `YYYY-MM-DD`; an acceptance that has expired by then does not count */
function withAcceptances(result, reading, today) {
    const reasons = reasonsInForce(reading, today);
    const findings = result.findings.map(finding => {
        const reason = reasons.get(finding.fingerprint);
        if (reason === undefined)
            return finding;
        return { ...finding, severity: 'low', message: `${finding.message} Accepted: ${reason}` };
    });
    return { ...result, findings };
}
/** The same without what is accepted. */
function withoutAccepted(result, reading, today) {
    const reasons = reasonsInForce(reading, today);
    return { ...result, findings: result.findings.filter(({ fingerprint }) => !reasons.has(fingerprint)) };
}
const reasonsInForce = ({ ledger }, today) => new Map(ledger.acceptances.filter(a => !(0,_gate_acceptances_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._d)(a, today)).map(a => [a.fingerprint, a.reason]));


/***/ }),

/***/ 5099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ memoriesOf)
/* harmony export */ });
/* unused harmony export Memories */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _scan_project_memory_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1320);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(311);
/* harmony import */ var _cache_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7225);
/**
 * Where what was learnt of a project's files is kept from run to run: in the user's own cache folder, out of reach of
 * what a pull request brings. Nothing depends on it: what cannot be read is learnt anew, what cannot be written is not.
 */






/** Milliseconds after which a file that nobody wrote is removed: what an older leakgate or a deleted project left. */
const lifetime = 30 * 24 * 3600 * 1000;
class Memories {
    folder;
    project;
    opened = new Map();
    /** @param folder where they are kept; without one they last as long as the process */
    constructor(folder, project) {
        this.folder = folder;
        this.project = project;
    }
    /** What was learnt under the same build of leakgate with the same resources and limits. */
    for({ resources, maxFileSize }) {
        const key = JSON.stringify([_version_js__WEBPACK_IMPORTED_MODULE_3__/* .build */ .j, this.project, resources, maxFileSize]);
        const name = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(key).digest('hex').slice(0, 32)}.json`;
        const known = this.opened.get(name);
        if (known)
            return known.memory;
        const before = this.read(name);
        const memory = remembered(before);
        this.opened.set(name, { memory, before });
        return memory;
    }
    /** Writes what is new. */
    save() {
        const { folder } = this;
        if (folder === undefined)
            return;
        try {
            for (const [name, { memory, before }] of this.opened) {
                const text = memory.toText();
                if (text !== before)
                    write(folder, name, text);
            }
        }
        catch {
            // A full disk or a folder of somebody else's costs time, not truth.
        }
    }
    read(name) {
        try {
            return this.folder === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.folder, name), 'utf8');
        }
        catch {
            return undefined;
        }
    }
}
/** @param asked false after --no-cache */
const memoriesOf = ({ root }, env, asked) => new Memories(asked ? (0,_cache_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheFolder */ .n)(env) : undefined, root);
function remembered(text) {
    if (text === undefined)
        return new _scan_project_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .Memory */ .ce();
    try {
        return _scan_project_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .Memory */ .ce.from(text);
    }
    catch {
        return new _scan_project_memory_js__WEBPACK_IMPORTED_MODULE_5__/* .Memory */ .ce();
    }
}
/** Whole or not at all: two runs may write at once. */
function write(folder, name, text) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true, mode: 0o700 });
    const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `${name}.${process.pid}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(aside, text, { mode: 0o600 });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    const oldest = Date.now() - lifetime;
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, entry);
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (found.isFile() && found.mtimeMs < oldest)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(file, { force: true });
    }
}


/***/ })

};
