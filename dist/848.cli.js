export const id = 848;
export const ids = [848];
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


/***/ }),

/***/ 5099:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Memories),
/* harmony export */   j: () => (/* binding */ memoriesOf)
/* harmony export */ });
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
