export const id = 614;
export const ids = [614];
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

/***/ 5639:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FN: () => (/* binding */ expiryWarnings),
/* harmony export */   KC: () => (/* binding */ pendingAcceptances),
/* harmony export */   Mg: () => (/* binding */ unapprovedReasons),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   ky: () => (/* binding */ ledgerInForce),
/* harmony export */   x3: () => (/* binding */ selfExcuses)
/* harmony export */ });
/* harmony import */ var _ledger_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
/* harmony import */ var _ledger_stricter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5995);
/* harmony import */ var _runtime_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3255);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3178);
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
        return !earlier || (0,_ledger_stricter_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterAcceptance */ .K6)(earlier, acceptance).expires !== acceptance.expires;
    });
}
/** Measurements that the change rewrites so that more would be excused: more growth, more left open, a test less. */
function loosenedMeasurements(ledger, headLedger = ledger) {
    const [before, after] = [ledger, headLedger].map(({ baseline }) => new Map(baseline.map(e => [(0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(e), e])));
    const removed = ledger.baseline.filter(entry => !after.has((0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry)));
    const loosened = headLedger.baseline.filter(entry => {
        const earlier = before.get((0,_ledger_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry));
        return earlier ? !sameFacts((0,_ledger_stricter_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterEntry */ .L7)(earlier, entry), entry) : excusesLeak(entry);
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
            ? [`it loosens ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)(measured.length, 'measurement')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatList */ .ki)(measured.map(entry => entry.test))}`]
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
/** Whether an acceptance counts, but will not for long. */
const endsSoon = ({ expires }, { ledger }, today) => expires !== undefined && expires >= today && Date.parse(expires) - Date.parse(today) <= ledger.expiryWarning;
function standingOf({ findings, skipped }, { acceptances }, policy, today) {
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    const unread = new Set(skipped.map(({ path }) => path));
    const used = acceptances.filter(({ fingerprint }) => found.has(fingerprint));
    return {
        accepted: used.filter(acceptance => !isExpired(acceptance, today)).length,
        // What only the harness saw is not to be found by reading.
        stale: acceptances.filter(({ fingerprint, rule, path }) => !found.has(fingerprint) && rule !== _runtime_js__WEBPACK_IMPORTED_MODULE_1__/* .leftOpenRule */ .gA && !unread.has(path)),
        expiring: used.filter(acceptance => endsSoon(acceptance, policy, today)),
        expired: used.filter(acceptance => isExpired(acceptance, today)),
    };
}
/** Says of acceptances that end soon that they do. */
function expiryWarnings(acceptances, { policy, today }) {
    return acceptances
        .filter(acceptance => endsSoon(acceptance, policy, today))
        .map(({ expires, rule, path, symbol }) => ({
        kind: 'expired acceptance',
        severity: 'low',
        blocks: false,
        message: `the acceptance of ${rule} in ${symbol} of ${path} ends on ${expires}, in ${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B4)((Date.parse(expires) - Date.parse(today)) / dayLength, 'day')}`,
        repair: 'Fix the leak before, or extend the acceptance: leakgate ledger.',
        path,
    }));
}


/***/ }),

/***/ 1253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ withoutAccepted),
/* harmony export */   jw: () => (/* binding */ withAcceptances),
/* harmony export */   nT: () => (/* binding */ isOpen)
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
    return { ...result, findings: result.findings.filter(isOpen(reading, today)) };
}
/** True for a finding that nothing in force accepts. */
function isOpen(reading, today) {
    const reasons = reasonsInForce(reading, today);
    return ({ fingerprint }) => !reasons.has(fingerprint);
}
const reasonsInForce = ({ ledger }, today) => new Map(ledger.acceptances.filter(a => !(0,_gate_acceptances_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._d)(a, today)).map(a => [a.fingerprint, a.reason]));


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


/***/ }),

/***/ 655:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ repairsFor),
  O: () => (/* binding */ withFixes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/scan/decode.ts
var decode = __webpack_require__(4771);
;// CONCATENATED MODULE: ./src/scan/encode.ts

const mark = Buffer.from([0xef, 0xbb, 0xbf]);
/**
 * How to write what was read from `bytes`, byte-order mark included; answers undefined for text that the encoding cannot
 * hold. Undefined where the bytes themselves do not come back: then nothing may be written.
 */
function encoderFor(bytes, language) {
    const text = (0,decode/* decode */.D)(bytes, language);
    const encode = encoderOf(bytes, (0,decode/* encodingOf */.P)(bytes, language));
    return encode && typeof text === 'string' && encode(text)?.equals(bytes) ? encode : undefined;
}
function encoderOf(bytes, encoding) {
    if (encoding !== 'utf-8')
        return singleByte(encoding);
    const marked = bytes.subarray(0, mark.length).equals(mark);
    return text => (text.isWellFormed() ? Buffer.concat([marked ? mark : Buffer.alloc(0), Buffer.from(text)]) : undefined);
}
/** Of an encoding with one byte a character: the table that decodes it, turned round. */
function singleByte(encoding) {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const decoded = new TextDecoder(encoding).decode(all);
    if (decoded.length !== all.length)
        return undefined;
    const byteOf = new Map(Array.from(decoded, (character, byte) => [character, byte]));
    return text => {
        const bytes = Array.from(text, character => byteOf.get(character));
        return bytes.every(byte => byte !== undefined) ? Buffer.from(bytes) : undefined;
    };
}

// EXTERNAL MODULE: ./src/scan/flow/events.ts
var events = __webpack_require__(7645);
// EXTERNAL MODULE: ./src/scan/flow/summaries.ts + 4 modules
var summaries = __webpack_require__(8677);
// EXTERNAL MODULE: ./src/scan/languages.ts + 2 modules
var languages = __webpack_require__(8244);
// EXTERNAL MODULE: ./src/scan/project/workspace.ts + 3 modules
var project_workspace = __webpack_require__(6311);
// EXTERNAL MODULE: ./src/scan/scan.ts + 6 modules
var scan = __webpack_require__(3491);
// EXTERNAL MODULE: ./src/scan/syntax/lines.ts
var syntax_lines = __webpack_require__(1286);
// EXTERNAL MODULE: ./src/scan/fixes/proposal.ts
var proposal = __webpack_require__(6075);
// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(1300);
;// CONCATENATED MODULE: ./src/scan/fixes/verify.ts
/** Holds a file before an edit against the same file after it: one finding gone, and nothing else that the scanner sees. */

/** What makes two findings the same whatever stands around them. */
const keyOf = ({ rule, symbol, text }) => JSON.stringify([rule, symbol, text]);
/**
 * True if `after` lacks exactly `gone`: every other finding is still there and no worse, and all that was
 * read is. The acquisition itself may be of no more interest, as a timeout is that somebody clears.
 */
function isRepaired(gone, before, after) {
    if (after.skipped.length > before.skipped.length || after.sites.length < before.sites.length - 1)
        return false;
    const expected = (0,model_finding/* everyFinding */.BC)(before).filter(finding => finding !== gone);
    const found = (0,model_finding/* everyFinding */.BC)(after);
    if (found.length !== expected.length)
        return false;
    const left = grouped(expected);
    return found.every(finding => {
        const alike = left.get(keyOf(finding)) ?? [];
        const at = alike.findIndex(({ severity }) => (0,model_finding/* atLeast */.jZ)(severity, finding.severity));
        if (at >= 0)
            alike.splice(at, 1);
        return at >= 0;
    });
}
function grouped(findings) {
    const groups = new Map();
    for (const finding of findings)
        groups.set(keyOf(finding), [...(groups.get(keyOf(finding)) ?? []), finding]);
    return groups;
}

;// CONCATENATED MODULE: ./src/scan/fixes/repair.ts










/** Loaded when the first file of a language is repaired. */
const repairs = {
    python: () => Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(107)]).then(__webpack_require__.bind(__webpack_require__, 1107)),
    javascript: () => Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(330), __webpack_require__.e(439)]).then(__webpack_require__.bind(__webpack_require__, 439)),
};
/**
 * @param isWanted false for findings that are to be left alone, such as accepted ones
 * @param around the files around it, where many are repaired
 */
async function repairFile(file, options, isWanted, around = new project_workspace/* Workspace */.a([], { ...options, everyFile: true })) {
    const language = (0,languages/* languageOf */.eX)(file.path);
    const start = language && (await examine(around.replacing(file), file, language, options));
    if (!language || !start)
        return asItIs(file, '', []);
    const wanted = wantedIn(start, isWanted);
    const encode = encoderFor(file.bytes, language);
    if (!encode)
        return asItIs(file, start.text, wanted(start));
    const work = new Work(language, options, encode);
    const { state, repaired } = await work.repairAll(start, wanted);
    const offered = await work.offers(state, wanted(state));
    const answered = new Set(offered.map(({ finding }) => finding));
    return {
        path: file.path,
        before: file.bytes,
        after: state.file.bytes,
        text: state.text,
        repaired,
        offered,
        left: wanted(state).filter(finding => !answered.has(finding)),
    };
}
/**
 * A repair for each finding by itself, certain or not, in offsets of the file as it is: what a reviewer can take or
 * leave. Each comes out clean when it is the only one.
 */
async function repairsOf(file, options, isWanted = () => true, around = new project_workspace/* Workspace */.a([], { ...options, everyFile: true })) {
    const language = (0,languages/* languageOf */.eX)(file.path);
    const state = language && (await examine(around.replacing(file), file, language, options));
    const encode = language && encoderFor(file.bytes, language);
    if (!language || !state || !encode)
        return [];
    return new Work(language, options, encode).clean(state, state.result.findings.filter(isWanted));
}
const asItIs = ({ path, bytes }, text, left) => ({
    path,
    before: bytes,
    after: bytes,
    text,
    repaired: [],
    offered: [],
    left,
});
/** Of findings that only their order tells apart, all are left alone if one of them is to be. */
function wantedIn({ result }, isWanted) {
    const unwanted = new Set(result.findings.filter(finding => !isWanted(finding)).map(keyOf));
    return (state) => state.result.findings.filter(finding => !unwanted.has(keyOf(finding)));
}
class Work {
    language;
    options;
    encode;
    /** Fingerprints of findings whose repair did not come out clean. */
    failed = new Set();
    constructor(language, options, encode) {
        this.language = language;
        this.options = options;
        this.encode = encode;
    }
    /** One repair after the other, as long as there is one that is certain and comes out clean. */
    async repairAll(start, wanted) {
        const repaired = [];
        let state = start;
        for (let next = await this.next(state, wanted(state)); next; next = await this.next(state, wanted(state))) {
            repaired.push(next.repair);
            state = next.state;
        }
        return { state, repaired };
    }
    async next(state, findings) {
        for (const repair of await this.proposed(state, findings)) {
            if (!repair.fix.safe || this.failed.has(repair.finding.fingerprint))
                continue;
            const after = await this.tried(state, repair);
            if (after)
                return { repair, state: after };
            this.failed.add(repair.finding.fingerprint);
        }
        return undefined;
    }
    /** What is not certain, and would come out clean. */
    offers(state, findings) {
        return this.clean(state, findings, ({ fix }) => !fix.safe);
    }
    /** Repairs that come out clean, each by itself. */
    async clean(state, findings, isMeant = (_) => true) {
        const clean = [];
        for (const repair of await this.proposed(state, findings))
            if (isMeant(repair) && (await this.tried(state, repair)))
                clean.push(repair);
        return clean;
    }
    /** The file after a repair, if the finding is then gone and nothing else has changed. */
    async tried(state, { finding, fix }) {
        const text = (0,proposal/* applyEdits */.c)(state.text, fix.edits);
        const bytes = text === undefined ? undefined : this.encode(text);
        if (text === undefined || !bytes || (await this.addsMistakes(state, text)))
            return undefined;
        const file = { path: state.file.path, bytes };
        const after = await examine(state.workspace.replacing(file), file, this.language, this.options);
        return after && isRepaired(finding, state.result, after.result) ? after : undefined;
    }
    async addsMistakes({ file: { path }, text }, edited) {
        const { mistakesIn } = await repairs[this.language]();
        return mistakesIn({ path, text: edited }) > mistakesIn({ path, text });
    }
    async proposed(state, findings) {
        if (findings.length === 0)
            return [];
        const { propose } = await repairs[this.language]();
        const targets = await targetsOf(state, findings, this.language);
        return propose({ path: state.file.path, text: state.text }, targets).flatMap((proposal, i) => {
            if (!proposal)
                return [];
            const { doubt, ...rest } = proposal;
            return {
                finding: findings[i],
                fix: { ...rest, safe: doubt === undefined, ...(doubt !== undefined && { doubt }) },
            };
        });
    }
}
async function examine(workspace, file, language, options) {
    const text = (0,decode/* decode */.D)(file.bytes, language);
    if (typeof text !== 'string')
        return undefined;
    return { file, workspace, text, result: await (0,scan/* scanIn */.b)(workspace, [file], { ...options, everyFile: true }) };
}
/** Where the findings are, with the acquisitions that the flow was followed from. */
async function targetsOf(state, findings, language) {
    const sites = await acquisitionsIn(state);
    const lines = language === 'python' ? (0,syntax_lines/* linesOf */.D)(state.text) : (0,syntax_lines/* linesOf */.D)(state.text, /\r\n|[\r\n\u2028\u2029]/g);
    return findings.map(({ rule, line, column, text, trace, path }) => ({
        rule,
        start: lines.offset(line, column),
        trace: trace.flatMap(step => (step.path === path ? lines.offset(step.span.line, step.span.column) : [])),
        site: sites.find(s => s.span.line === line && s.span.column === column && s.resource.rule === rule && s.text === text),
    }));
}
async function acquisitionsIn({ file, workspace }) {
    const lowered = await workspace.lowered(file.path);
    if ('unreadable' in lowered)
        return [];
    const units = (0,summaries/* resolveCalls */.KY)(lowered.functions, await workspace.neighbours.foreignTo(file.path));
    return units.flatMap(({ body }) => [...(0,events/* eventsOf */.XL)(body)].flatMap(e => (e.kind === 'acquire' ? e.site : [])));
}

// EXTERNAL MODULE: ./src/pipeline/named-paths.ts
var named_paths = __webpack_require__(7966);
// EXTERNAL MODULE: ./src/pipeline/scan-tree.ts
var scan_tree = __webpack_require__(2158);
;// CONCATENATED MODULE: ./src/pipeline/repairs.ts
/** Repairs for the findings of a scan, file by file, each under its own policy; nothing is written here. */





/**
 * What would repair the findings of `result`, for each file as it lies on disk. Where a file was changed since it was
 * scanned, what is said is of its content now.
 * @param isWanted false for findings that are to be left alone
 */
function repairsFor({ findings }, policies, around, isWanted = () => true) {
    return eachFile(findings.filter(isWanted), policies, around, (file, options, workspace) => repairFile(file, options, isWanted, workspace));
}
/** The same result whose findings carry their repairs, each by itself: for reports that let a reviewer choose. */
async function withFixes(result, policies, around) {
    const repairs = await eachFile(result.findings, policies, around, (file, options, workspace) => repairsOf(file, options, () => true, workspace));
    const fixes = new Map(repairs.flat().map(({ finding, fix }) => [finding.fingerprint, fix]));
    return {
        ...result,
        findings: result.findings.map(finding => {
            const fix = fixes.get(finding.fingerprint);
            return fix ? { ...finding, fix } : finding;
        }),
    };
}
async function eachFile(findings, policies, around, make) {
    const project = around.root === undefined ? undefined : (0,named_paths/* projectAt */.t9)(around.root);
    const workspaces = new Map();
    const made = [];
    for (const path of [...new Set(findings.map(finding => finding.path))].sort()) {
        const bytes = await (0,promises_.readFile)((0,named_paths/* fileNamed */.ch)(path, around)).catch(() => undefined);
        const policy = policies.for(path);
        const options = { ...(0,scan_tree/* optionsOf */.cz)(policy, around), ...(project && { project }) };
        const workspace = workspaces.get(policy) ?? new project_workspace/* Workspace */.a([], { ...options, everyFile: true });
        workspaces.set(policy, workspace);
        if (bytes)
            made.push(await make({ path, bytes }, options, workspace));
    }
    return made;
}


/***/ }),

/***/ 6075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/** Puts edits that do not overlap into a text; undefined if they do. */
function applyEdits(text, edits) {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let at = 0;
    for (const { start, end, text: replacement } of sorted) {
        if (start < at)
            return undefined;
        result += text.slice(at, start) + replacement;
        at = end;
    }
    return result + text.slice(at);
}


/***/ })

};
