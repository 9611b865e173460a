export const id = 212;
export const ids = [212];
export const modules = {

/***/ 4433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ isRegular),
/* harmony export */   Gk: () => (/* binding */ commitEntries),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   Xz: () => (/* binding */ isSubmodule),
/* harmony export */   nL: () => (/* binding */ indexEntries)
/* harmony export */ });
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2803);
/** What a commit or the index holds: paths with mode and object. */

const isRegular = (mode) => mode.startsWith('100');
const isLink = (mode) => mode === '120000';
const isSubmodule = (mode) => mode === '160000';
/** Everything in `commit`, by path. */
async function commitEntries(git, commit) {
    const listing = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .output */ .CG)(git, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    return new Map((0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(listing).map(line => parse(line, /^(\d+) \w+ (\w+)\t(.*)$/s)));
}
/** Everything staged, by path; files in conflict are left out, as they have no one content. */
async function indexEntries(git) {
    const lines = (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .fields */ .OA)(await (0,_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .output */ .CG)(git, ['ls-files', '-z', '--stage', '--full-name']));
    const staged = /^(\d+) (\w+) 0\t(.*)$/s;
    return new Map(lines.filter(line => staged.test(line)).map(line => parse(line, staged)));
}
function parse(line, form) {
    const [, mode = '', oid = '', path = ''] = form.exec(line) ?? [];
    return [path, { mode, oid }];
}


/***/ }),

/***/ 905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ openRepository)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/changes/blobs.ts
/** Bytes that are kept at hand, for what one question reads the next one reads again. */
const keptAtMost = 32 * 1024 * 1024;
class Blobs {
    ask;
    kept = new Map();
    bytes = 0;
    constructor(ask) {
        this.ask = ask;
    }
    /** Objects that the repository lacks are absent. Throws 'git-failed'. */
    async read(oids) {
        const unknown = [...new Set(oids)].filter(oid => !this.kept.has(oid));
        const found = unknown.length === 0 ? new Map() : await this.ask(unknown);
        for (const [oid, content] of found)
            this.keep(oid, content);
        return new Map(oids.flatMap(oid => {
            const content = found.get(oid) ?? this.kept.get(oid);
            return content ? [[oid, content]] : [];
        }));
    }
    keep(oid, content) {
        if (this.bytes + content.length > keptAtMost)
            return;
        this.kept.set(oid, content);
        this.bytes += content.length;
    }
}

// EXTERNAL MODULE: ./src/changes/runner.ts
var runner = __webpack_require__(2803);
;// CONCATENATED MODULE: ./src/changes/cat-file.ts


/** Milliseconds without a question. */
const idle = 100;
function catFileOf(start) {
    let running;
    let last = Promise.resolve();
    const ask = async (oids) => {
        if (!running || running.isOver)
            running = new Conversation(start());
        return running.ask(oids);
    };
    // One question after the other: answers come in the order of the questions.
    return oids => {
        const answer = last.then(() => ask(oids));
        last = answer.catch(() => { });
        return answer;
    };
}
class Conversation {
    isOver = false;
    git;
    answers = new Answers();
    said = '';
    waiting;
    timer;
    constructor(git) {
        this.git = git;
        git.stdout.on('data', (chunk) => {
            this.answers.push(chunk);
            if (this.answers.left === 0)
                this.waiting?.();
        });
        git.stderr.on('data', (chunk) => {
            this.said += chunk;
        });
        // git may end before it has read everything; that it has ended tells.
        git.stdin.on('error', () => { });
        git.on('error', error => this.end(error));
        git.on('close', () => this.end((0,errors/* surroundingsError */.Ce)('git-failed', ['git cat-file', (0,runner/* withoutSecrets */.cT)(this.said.trim())])));
    }
    ask(oids) {
        clearTimeout(this.timer);
        this.hold('ref');
        this.answers.expect(oids.length);
        return new Promise((settle, reject) => {
            this.waiting = error => {
                this.waiting = undefined;
                this.rest();
                if (error)
                    reject(error);
                else
                    settle(this.answers.take());
            };
            this.git.stdin.write(oids.map(oid => `${oid}\n`).join(''));
        });
    }
    rest() {
        this.hold('unref');
        this.timer = setTimeout(() => {
            this.isOver = true;
            this.git.stdin.end();
        }, idle);
        this.timer.unref();
    }
    end(error) {
        this.isOver = true;
        clearTimeout(this.timer);
        this.waiting?.(error);
    }
    /** Whether leakgate waits for git before it ends. */
    hold(how) {
        this.git[how]();
        for (const stream of [this.git.stdin, this.git.stdout, this.git.stderr])
            stream[how]();
    }
}
/** Takes git's output apart: a line with id, kind and size, then the content and a line feed. */
class Answers {
    left = 0;
    found = new Map();
    unread = Buffer.alloc(0);
    pieces = [];
    bytes = 0;
    /** Bytes without which the next answer is not whole. */
    wanted = 0;
    expect(count) {
        this.left = count;
        this.found = new Map();
    }
    take() {
        return this.found;
    }
    push(chunk) {
        this.pieces.push(chunk);
        this.bytes += chunk.length;
        if (this.bytes < this.wanted)
            return;
        this.unread = Buffer.concat([this.unread, ...this.pieces]);
        this.pieces = [];
        while (this.left > 0 && this.next())
            this.left--;
        this.bytes = this.unread.length;
    }
    next() {
        const endOfLine = this.unread.indexOf('\n');
        if (endOfLine < 0)
            return false;
        const [oid = '', kind, size] = this.unread.toString('latin1', 0, endOfLine).split(' ');
        // `… missing` has no content.
        const content = size === undefined ? 0 : Number(size) + 1;
        const end = endOfLine + 1 + content;
        this.wanted = end;
        if (this.unread.length < end)
            return false;
        // A copy, or a small file would hold on to all that was read with it.
        if (kind === 'blob')
            this.found.set(oid, Buffer.from(this.unread.subarray(endOfLine + 1, end - 1)));
        this.unread = this.unread.subarray(end);
        this.wanted = 0;
        return true;
    }
}

// EXTERNAL MODULE: ./src/changes/entries.ts
var changes_entries = __webpack_require__(4433);
// EXTERNAL MODULE: ./src/changes/working-tree.ts
var working_tree = __webpack_require__(8303);
;// CONCATENATED MODULE: ./src/changes/git.ts
/** A repository as the rest of leakgate sees it: revisions, files and their content. */








/**
 * Opens the repository that `folder` lies in. Throws 'no-repository' (also for a bare one), 'git-missing',
 * 'unsafe-repository' when another user owns it, 'git-failed' for a damaged one.
 */
async function openRepository(folder, env = process.env) {
    const answer = await (0,runner/* gitIn */.uM)(folder, env)(['rev-parse', '--show-toplevel']);
    if (answer.code !== 0)
        throw notOpened(folder, answer.stderr);
    const root = await (0,promises_.realpath)((0,external_node_path_.resolve)(folder, answer.stdout.toString().replace(/\n$/, '')));
    return repositoryAt(root, env);
}
function notOpened(folder, stderr) {
    if (/dubious ownership|unsafe repository/.test(stderr)) {
        const owned = /repository (?:at )?'([^\n]+?)'/.exec(stderr)?.[1] ?? folder;
        return (0,errors/* surroundingsError */.Ce)('unsafe-repository', [owned]);
    }
    if (/not a git repository|must be run in a work tree/.test(stderr))
        return (0,errors/* userError */.IF)('no-repository', [folder]);
    return (0,errors/* surroundingsError */.Ce)('git-failed', ['git rev-parse', (0,runner/* withoutSecrets */.cT)(stderr)]);
}
function repositoryAt(root, env) {
    const git = (0,runner/* gitIn */.uM)(root, env);
    const known = new Map();
    const ids = new Set();
    const blobs = new Blobs(catFileOf(() => (0,runner/* startedIn */.dW)(root, env, ['cat-file', '--batch'])));
    async function resolve(rev) {
        if (ids.has(rev))
            return rev;
        const found = await look(rev);
        // What a name stands for may change, and what is lacking may be fetched; an id that is here stays.
        if (found !== undefined)
            ids.add(found);
        return found;
    }
    async function look(rev) {
        // No revision starts with a dash: it would be an option.
        if (rev === '' || rev.startsWith('-') || rev.includes('\0'))
            return undefined;
        const { code, stdout } = await git(['rev-parse', '--verify', '--quiet', `${rev}^{commit}`]);
        return code === 0 ? stdout.toString().trim() : undefined;
    }
    async function commit(rev) {
        const found = await resolve(rev);
        if (found === undefined)
            throw (0,errors/* userError */.IF)('unknown-revision', [rev]);
        return found;
    }
    async function parents(rev) {
        const raw = (await (0,runner/* output */.CG)(git, ['cat-file', 'commit', await commit(rev)])).toString();
        const header = raw.slice(0, raw.indexOf('\n\n'));
        return [...header.matchAll(/^parent (\w+)$/gm)].map(([, id = '']) => id);
    }
    /** Commits whose parents were not fetched. */
    async function cutOff() {
        const file = (await (0,runner/* output */.CG)(git, ['rev-parse', '--git-path', 'shallow'])).toString().trim();
        const text = await (0,promises_.readFile)((0,external_node_path_.resolve)(root, file), 'utf8').catch(() => '');
        return new Set(text.split('\n').filter(Boolean));
    }
    async function mergeBase(a, b) {
        const [left, right] = await Promise.all([resolve(a), resolve(b)]);
        if (left === undefined || right === undefined)
            return undefined;
        const { code, stdout } = await git(['merge-base', left, right]);
        if (code !== 0)
            return undefined;
        const base = stdout.toString().trim();
        const cut = await cutOff();
        if (cut.size === 0)
            return base;
        // A nearer common ancestor could hide behind a cut, unless every cut lies at or below the one found.
        const between = (await (0,runner/* output */.CG)(git, ['rev-list', left, right, '--not', base])).toString().split('\n');
        return between.some(id => cut.has(id)) ? undefined : base;
    }
    async function entries(tree) {
        // What is staged while we look is not what we were asked about.
        const id = tree === 'index' ? tree : await commit(tree);
        const listing = known.get(id) ?? (tree === 'index' ? (0,changes_entries/* indexEntries */.nL)(git) : (0,changes_entries/* commitEntries */.Gk)(git, id));
        known.set(id, listing);
        return listing;
    }
    async function listFiles(tree) {
        if (tree === 'working tree')
            return (await (0,working_tree/* listWorkingTree */.s)(git, root)).files;
        return [...(await entries(tree))].filter(([, { mode }]) => (0,changes_entries/* isRegular */.$W)(mode)).map(([path]) => path);
    }
    async function readFiles(tree, paths) {
        return tree === 'working tree' ? readFromDisk(root, paths) : readFromObjects(blobs, await entries(tree), paths);
    }
    async function whyNotRead(tree, path) {
        if (tree === 'working tree') {
            const read = (0,working_tree/* readInside */.x)(root, path);
            return 'reason' in read ? read.reason : 'can be read';
        }
        const mode = (await entries(tree)).get(path)?.mode;
        if (mode === undefined)
            return `does not exist in ${tree}`;
        if ((0,changes_entries/* isLink */.PJ)(mode))
            return 'is a symbolic link';
        return (0,changes_entries/* isSubmodule */.Xz)(mode) ? 'is a submodule' : 'has content that this checkout lacks';
    }
    return {
        root,
        git,
        resolve,
        parents,
        mergeBase,
        isShallow: async () => (await cutOff()).size > 0,
        entries,
        workingTree: () => (0,working_tree/* listWorkingTree */.s)(git, root),
        listFiles,
        readFile: async (tree, path) => (await readFiles(tree, [path])).get(path),
        readFiles,
        whyNotRead,
    };
}
async function readFromDisk(root, paths) {
    const found = new Map();
    for (const path of paths) {
        const read = (0,working_tree/* readInside */.x)(root, path);
        if ('content' in read)
            found.set(path, read.content);
    }
    return found;
}
async function readFromObjects(blobs, entries, paths) {
    const wanted = paths.flatMap(path => {
        const entry = entries.get(path);
        return entry && (0,changes_entries/* isRegular */.$W)(entry.mode) ? [{ path, oid: entry.oid }] : [];
    });
    const contents = await blobs.read(wanted.map(({ oid }) => oid));
    return new Map(wanted.flatMap(({ path, oid }) => {
        const content = contents.get(oid);
        return content ? [[path, content]] : [];
    }));
}


/***/ }),

/***/ 2803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ output),
/* harmony export */   OA: () => (/* binding */ fields),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   dW: () => (/* binding */ startedIn),
/* harmony export */   uM: () => (/* binding */ gitIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);
/** Runs git: never through a shell, never prompting, never running what a repository's configuration names. */



const settings = ['core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.quotePath=false', 'gc.auto=0'];
const fixedArguments = ['--no-pager', ...settings.flatMap(setting => ['-c', setting])];
/** Variables that would change what git prints or let it run something. `GIT_DIR` and `GIT_INDEX_FILE` stay: hooks need them. */
const unwanted = /^GIT_(EXTERNAL_DIFF|DIFF_OPTS|TRACE.*|PAGER|(GLOB|NOGLOB|ICASE)_PATHSPECS)$/;
const environmentFrom = (env) => ({
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !unwanted.test(name))),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
});
/** Starts a git that one talks to. */
const startedIn = (folder, env, args) => (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...fixedArguments, ...args], { cwd: folder, env: environmentFrom(env), windowsHide: true });
/** A git runner for `folder` with `env` as the surroundings. */
function gitIn(folder, env) {
    const environment = environmentFrom(env);
    return (args, { input, onOutput, timeout } = {}) => new Promise((settle, reject) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...fixedArguments, ...args], {
            cwd: folder,
            env: environment,
            windowsHide: true,
            ...(timeout === undefined ? {} : { timeout }),
        });
        const output = [];
        const errors = [];
        child.stdout.on('data', onOutput ?? (chunk => output.push(chunk)));
        child.stderr.on('data', chunk => errors.push(chunk));
        // git may end before it has read everything; its exit code tells.
        child.stdin.on('error', () => { });
        let started = true;
        child.on('error', error => {
            started = false;
            notStarted(folder, error).then(reject);
        });
        child.on('close', (code, signal) => {
            const stderr = signal ? `ended by ${signal}` : Buffer.concat(errors).toString().trim();
            if (started)
                settle({ code: code ?? 128, stdout: Buffer.concat(output), stderr });
        });
        child.stdin.end(input ?? '');
    });
}
/** Node reports a missing folder as a missing program. */
async function notStarted(folder, error) {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder).then(() => true, () => false);
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsError */ .Ce)(there ? 'git-missing' : 'no-repository', [there ? error.message : folder]);
}
/** Standard output of a git command that must succeed. Throws 'git-failed' with what git said. */
async function output(git, args, options) {
    const { code, stdout, stderr } = await git(args, options);
    if (code !== 0)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .surroundingsError */ .Ce)('git-failed', [`git ${args[0]}`, withoutSecrets(stderr) || `exit code ${code}`]);
    return stdout;
}
/** Removes user names and tokens from addresses. */
const withoutSecrets = (text) => text.replace(/\/\/[^/@\s]+@/g, '//***@');
/** The fields of NUL-separated output. Bytes that are not UTF-8 become U+FFFD. */
function fields(stdout) {
    const parts = stdout.toString().split('\0');
    parts.pop();
    return parts;
}


/***/ }),

/***/ 8303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ listWorkingTree),
/* harmony export */   x: () => (/* binding */ readInside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4433);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2803);
/** Reads files of the working tree without ever leaving it. */





/**
 * Reads `path` below `root` (itself a real path). Links are followed only to regular files inside; never throws. Without
 * waiting for each: for thousands of small files that is several times faster.
 */
function readInside(root, path) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    if (!contains(root, wanted))
        return { reason: 'leads out of the repository' };
    try {
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(wanted);
        if (!contains(root, real))
            return { reason: 'is a symbolic link that leads out of the repository' };
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (found.isDirectory())
            return { reason: 'is a directory' };
        // Reading a pipe or a device might never end.
        if (!found.isFile())
            return { reason: 'is not a regular file' };
        return { content: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real) };
    }
    catch (error) {
        return { reason: whyNot(path, error) };
    }
}
/** True if `path` lies below `root`, git's own folder excepted. */
function contains(root, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path);
    if (way === '' || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(way))
        return false;
    return !way.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).some(segment => segment === '..' || segment.toLowerCase() === '.git');
}
const reasons = {
    ELOOP: 'is a symbolic link that leads back to itself',
    ENOENT: 'does not exist in the working tree',
    ENOTDIR: 'does not exist in the working tree',
    EACCES: 'may not be read by this user',
    EPERM: 'may not be read by this user',
    ERR_FS_FILE_TOO_LARGE: 'is too large to be read',
};
function whyNot(path, error) {
    if (error.code === 'ENOENT' && path.includes('\uFFFD'))
        return 'has a name that is not UTF-8';
    return reasons[error.code ?? ''] ?? `cannot be read (${error.message})`;
}
/** Lists the working tree as git sees it. A tracked file that was replaced by a link is still in `files`. */
async function listWorkingTree(git, root) {
    const listing = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .output */ .CG)(git, [
        ...['ls-files', '-z', '-t', '--stage', '--cached', '--others', '--deleted', '--exclude-standard'],
    ]);
    const tracked = new Set();
    const absent = new Set();
    const others = [];
    for (const line of (0,_runner_js__WEBPACK_IMPORTED_MODULE_4__/* .fields */ .OA)(listing)) {
        if (line.startsWith('? ')) {
            others.push(line.slice(2));
            continue;
        }
        const [, tag = '', mode = '', path = ''] = /^(.) (\d+) \w+ \d\t(.*)$/s.exec(line) ?? [];
        // R: deleted; S: outside a sparse checkout
        if ('RS'.includes(tag))
            absent.add(path);
        else if ((0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .isRegular */ .$W)(mode))
            tracked.add(path);
    }
    const nested = others.filter(path => path.endsWith('/'));
    const links = [];
    const untracked = [];
    for (const path of others.filter(path => !path.endsWith('/')))
        ((await isLinkOnDisk((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path))) ? links : untracked).push(path);
    return { files: [...tracked].filter(path => !absent.has(path)).concat(untracked), untracked, links, nested };
}
const isLinkOnDisk = (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).then(found => found.isSymbolicLink(), () => false);


/***/ }),

/***/ 5398:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qt: () => (/* binding */ cacheOption),
  cK: () => (/* binding */ deliver),
  Bx: () => (/* binding */ formatOption),
  kX: () => (/* binding */ logTo),
  xO: () => (/* binding */ outputOption),
  kC: () => (/* binding */ reportSettings),
  qM: () => (/* binding */ verboseOption)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(7336);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/pipeline/world.ts
var pipeline_world = __webpack_require__(9174);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/pipeline/write-file.ts
/** Writes a file where a person asked for it, making the folders that are missing. */


async function writeInto(file, text) {
    await makeFolder((0,external_node_path_.dirname)(file));
    await (0,promises_.writeFile)(file, text);
}
/** One level at a time: Node's recursive mkdir never ends where a file system refuses with ENOENT, as /proc does. */
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder);
    }
    catch (error) {
        const { code } = error;
        if (code === 'EEXIST')
            return;
        if (code !== 'ENOENT' || (0,external_node_path_.dirname)(folder) === folder)
            throw error;
        await makeFolder((0,external_node_path_.dirname)(folder));
        await (0,promises_.mkdir)(folder);
    }
}

// EXTERNAL MODULE: ./src/report/formats.ts + 10 modules
var formats = __webpack_require__(8462);
// EXTERNAL MODULE: ./src/report/plain.ts
var plain = __webpack_require__(206);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/commands/options.ts
/** Options that several commands share, and how a report reaches its reader. */










const formatOption = (choices = formats/* formats */.Fx) => new esm/* Option */.c$('--format <name>', 'how the result is written').choices([...choices]).default('terminal');
const outputOption = () => new esm/* Option */.c$('--output <file>', 'write the result into a file instead of standard output');
const cacheOption = () => new esm/* Option */.c$('--no-cache', 'learn everything anew, keep nothing for the next run (it is kept in the user’s cache folder)');
const verboseOption = () => new esm/* Option */.c$('--verbose', 'also list what is known and what was left alone').default(false);
/** @param root where relative paths in findings start */
const reportSettings = (world, root, { verbose, output }) => ({
    colors: (0,picocolors.createColors)(output === undefined && (0,pipeline_world/* wantsColour */.M)(world)),
    verbose,
    version: version/* version */.r,
    readSource: path => readIfThere((0,external_node_path_.resolve)(root, path)),
});
/** A source line in a report is a convenience: without the file the report is as true. */
function readIfThere(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
/** Messages beside the result, one line each: a file's name that holds a line break must not begin one of its own. */
const logTo = ({ stderr }) => (message) => void stderr.write(`leakgate: ${(0,plain/* plain */.pj)(message)}\n`);
/** Writes a report to where it was asked for. Throws 'output-not-written' where the disk refuses. */
async function deliver(text, output, world) {
    const whole = typeof text !== 'string' || text.endsWith('\n') ? text : `${text}\n`;
    if (output === undefined)
        return void world.stdout.write(whole);
    const file = (0,external_node_path_.resolve)(world.cwd, output);
    try {
        await writeInto(file, whole);
    }
    catch (error) {
        throw (0,errors/* userError */.IF)('output-not-written', [output, error.message]);
    }
}


/***/ }),

/***/ 9325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ coverageReasons),
/* harmony export */   Pr: () => (/* binding */ releasedShare),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   _5: () => (/* binding */ coverageOf),
/* harmony export */   u0: () => (/* binding */ leakCoverage),
/* harmony export */   w2: () => (/* binding */ released),
/* harmony export */   yS: () => (/* binding */ folderOf),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/* unused harmony export coverageGroups */
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1300);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3178);
/** Leak coverage: the state of every acquisition, in what the change added and in all that was scanned. */


/** Counts the sites by state; those that the change added by category and folder as well. */
function leakCoverage(sites, change) {
    const added = sites.filter(change.touches);
    return {
        change: coverageOf(added),
        whole: coverageOf(sites),
        added,
        categories: coverageGroups(added, ({ category }) => category),
        folders: coverageGroups(added, ({ path }) => folderOf(path)),
    };
}
/** How many sites are in each state. */
function coverageOf(sites) {
    const coverage = Object.fromEntries(_model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .siteStates */ .gF.map(state => [state, 0]));
    for (const { state } of sites)
        coverage[state]++;
    return coverage;
}
const total = (coverage) => _model_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .siteStates */ .gF.reduce((sum, state) => sum + coverage[state], 0);
/** How many are known to be released. */
const released = ({ proved, exercised }) => proved + exercised;
/** The share that is known to be released, 0 to 1; undefined where there is no acquisition. */
function releasedShare(coverage) {
    const all = total(coverage);
    return all === 0 ? undefined : released(coverage) / all;
}
/** The sites under the names that `nameOf` gives them, those with the most that is not known to be released first. */
function coverageGroups(sites, nameOf) {
    const unreleased = ({ coverage }) => total(coverage) - released(coverage);
    return [...grouped(sites, nameOf)]
        .map(([name, own]) => ({ name, coverage: coverageOf(own) }))
        .sort((a, b) => unreleased(b) - unreleased(a) || (a.name < b.name ? -1 : 1));
}
/** The items under the names that `nameOf` gives them, in the order in which the names first occur. */
function grouped(items, nameOf) {
    const groups = new Map();
    for (const item of items) {
        const group = groups.get(nameOf(item));
        if (group)
            group.push(item);
        else
            groups.set(nameOf(item), [item]);
    }
    return groups;
}
/** The first two folders of a path; `.` for a file at the root. */
const folderOf = (path) => path.split('/').slice(0, -1).slice(0, 2).join('/') || '.';
/** Too small a share of proved and exercised acquisitions among those added blocks, if the policy sets one. */
function coverageReasons({ change, added }, { block }) {
    if (block.coverage === undefined || added.length === 0)
        return [];
    const covered = released(change);
    if (covered / added.length >= block.coverage)
        return [];
    const open = added.find(({ state }) => state === 'leaks') ?? added.find(({ state }) => state === 'unproved');
    return [
        {
            kind: 'coverage',
            severity: 'high',
            blocks: true,
            message: `of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(added.length, 'acquisition')} added, ${covered} proved or exercised (${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(covered / added.length)}); the policy wants ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(block.coverage)}`,
            repair: 'Release the others on every path, or let a test exercise their release.',
            ...(open && { path: open.path, line: open.line, endLine: open.endLine }),
        },
    ];
}


/***/ }),

/***/ 3255:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ joinRuntime),
/* harmony export */   gA: () => (/* binding */ leftOpenRule),
/* harmony export */   yc: () => (/* binding */ sitesSeen)
/* harmony export */ });
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1300);
/* harmony import */ var _model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1109);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3178);
/** Joins what the scanner says of a line with what the harness saw there. */



/** The rule of findings that only the harness made. */
const leftOpenRule = 'runtime/left-open';
/**
 * A finding whose site a confirmed leak left open goes up: HIGH to critical, anything less to HIGH, which is what a
 * confirmed leak is. One that was released explicitly each time goes down a level, but what blocks goes on blocking:
 * the tests may never have taken the leaking path.
 */
function joinRuntime({ scan, harness }, blockAt) {
    const measurements = harness?.measurements ?? [];
    const findings = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .everyFinding */ .BC)(scan);
    const open = sightings(measurements);
    const released = releasedPlaces(measurements);
    const confirming = new Map();
    const unseen = [];
    for (const sighting of open) {
        const finding = nearest(findings, sighting);
        if (finding)
            confirming.set(finding, [...(confirming.get(finding) ?? []), sighting]);
        else
            unseen.push(sighting);
    }
    const leftOpen = (0,_model_fingerprint_js__WEBPACK_IMPORTED_MODULE_0__/* .withFingerprints */ .Q)(unseen.map(asFinding));
    return {
        confirmed: finding => withRuntime(finding, confirming.get(finding), released, blockAt(finding.path)),
        sites: sitesSeen(scan.sites, measurements),
        leftOpen,
        findingAt: resource => nearest(findings, resource) ?? nearest(leftOpen, resource),
    };
}
/** Sites in the order given, with what the tests saw of them. */
function sitesSeen(sites, measurements) {
    const open = sightings(measurements);
    const released = releasedPlaces(measurements);
    return sites.map(site => ({ ...site, state: stateOf(site, open, released) }));
}
/** Every place that confirmed leaks left open, once a kind. */
function sightings(measurements) {
    const found = new Map();
    for (const { test, resources } of measurements.filter(({ verdict }) => verdict === 'leak')) {
        for (const { kind, path, line, symbol = '<module>' } of resources) {
            if (path === undefined || line === undefined)
                continue;
            const key = JSON.stringify([path, line, kind]);
            const sighting = found.get(key) ?? { path, line, kind, symbol, tests: [] };
            if (!sighting.tests.includes(test))
                sighting.tests.push(test);
            found.set(key, sighting);
        }
    }
    return [...found.values()];
}
/** Places released in every test that acquired there. */
function releasedPlaces(measurements) {
    const open = measurements.flatMap(({ resources }) => resources);
    return measurements
        .flatMap(({ released = [] }) => released)
        .filter(place => !open.some(({ path, line }) => path === place.path && line === place.line));
}
const covers = (stretch, margin) => (place) => place.path === stretch.path &&
    place.line !== undefined &&
    place.line >= stretch.line - margin &&
    place.line <= stretch.endLine + margin;
/**
 * The finding on the very line, of the same kind if there are several; else one of that kind on a neighbouring line, as
 * tracers and parsers differ on where a call begins.
 */
function nearest(findings, place) {
    const here = findings.filter(finding => covers(finding, 0)(place));
    const ofItsKind = ({ category }) => category === place.kind;
    return here.find(ofItsKind) ?? here[0] ?? findings.find(f => ofItsKind(f) && covers(f, 1)(place));
}
function withRuntime(finding, open, released, blockAt) {
    if (open) {
        const severity = (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(finding.severity, 'high') ? 'critical' : 'high';
        const tests = [...new Set(open.flatMap(sighting => sighting.tests))];
        return { ...finding, severity, runtime: { tests, detail: `left open by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatList */ .ki)(tests)}` } };
    }
    if (!released.some(covers(finding, 0)))
        return finding;
    const lower = _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO[Math.max(0, _model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(finding.severity) - 1)];
    const stillBlocks = !(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(finding.severity, blockAt) || (0,_model_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(lower, blockAt);
    return {
        ...finding,
        severity: stillBlocks ? lower : finding.severity,
        runtime: { tests: [], detail: 'released each time the tests came by' },
    };
}
function stateOf(site, open, released) {
    if (open.some(one => covers(site, 0)(one) || (one.kind === site.category && covers(site, 1)(one))))
        return 'leaks';
    return site.state !== 'proved' && released.some(covers(site, 0)) ? 'exercised' : site.state;
}
const asFinding = ({ path, line, kind, symbol, tests }) => ({
    rule: leftOpenRule,
    severity: 'high',
    category: kind,
    path,
    line,
    endLine: line,
    column: 1,
    symbol,
    message: `a ${kind} acquired here stays open after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B4)(tests.length, 'test')}: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatList */ .ki)(tests)}`,
    repair: `Release the ${kind} on every path: a with block, a finally, or whatever the tests’ tear-down calls.`,
    text: kind,
    trace: [],
    fingerprint: '',
    runtime: { tests, detail: `left open by ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatList */ .ki)(tests)}` },
});


/***/ }),

/***/ 3178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Quantities as people read them. The inverse of what a policy accepts. */
const byteUnits = [
    ['B', 1],
    ['kB', 1e3],
    ['MB', 1e6],
    ['GB', 1e9],
    ['TB', 1e12],
];
const timeUnits = [
    ['ms', 1],
    ['s', 1e3],
    ['min', 60e3],
    ['h', 3600e3],
    ['d', 86_400e3],
];
/** Bytes in decimal units: `64 B`, `1.2 MB`, `512 MB`. */
const formatBytes = (bytes) => inLargestUnit(bytes, byteUnits);
/** Milliseconds: `3 ms`, `1.5 s`, `10 min`, `2 d`. */
const formatDuration = (milliseconds) => inLargestUnit(milliseconds, timeUnits);
function inLargestUnit(value, units) {
    const [name, size] = units.findLast(([, unit]) => Math.abs(rounded(value / unit)) >= 1) ?? units[0];
    return `${rounded(value / size)} ${name}`;
}
/** A share of one: `97 %`, and no percentage of nothing. */
const formatShare = (share) => Number.isFinite(share) ? `${rounded(share * 100)} %` : 'beyond all measure';
/** `1 test`, `3 tests`, `2 processes`. */
function formatCount(count, noun) {
    const plural = /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
    return `${rounded(count)} ${count === 1 ? noun : plural}`;
}
/** The first three of a list, and how many there are beyond them. */
const formatList = (names) => names.length <= 4 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
/** Three significant digits; whole numbers stay whole. */
const rounded = (value) => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k2: () => (/* binding */ entryKey),
  SC: () => (/* binding */ readLedger),
  XL: () => (/* binding */ writeLedger)
});

// UNUSED EXPORTS: ledgerVersion

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/ledger/conflict.ts
/** A file that git could not merge, read as the two files it holds. */
/**
 * Takes a text apart at its conflict markers. The common ancestor that `diff3` style adds is left out; so are the
 * longer markers nested in it. Without markers both sides are the whole text.
 */
function sidesOf(text) {
    const sides = { ours: [], theirs: [], conflicts: 'none' };
    let part = 'both';
    let width = 0;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        const marker = /^(<{7,}|\|{7,}|={7,}|>{7,})( |$)/.exec(line)?.[1];
        if (part === 'both' && marker?.startsWith('<')) {
            part = 'ours';
            width = marker.length;
            sides.conflicts = 'complete';
        }
        else if (part !== 'both' && marker?.length === width) {
            part = partAfter(marker, part);
        }
        else {
            if (part === 'both' || part === 'ours')
                sides.ours.push({ number: index + 1, text: line });
            if (part === 'both' || part === 'theirs')
                sides.theirs.push({ number: index + 1, text: line });
        }
    }
    if (part !== 'both')
        sides.conflicts = 'unfinished';
    return sides;
}
function partAfter(marker, part) {
    if (marker.startsWith('|'))
        return 'base';
    if (marker.startsWith('='))
        return 'theirs';
    return marker.startsWith('>') ? 'both' : part;
}

// EXTERNAL MODULE: ./src/ledger/names.ts
var names = __webpack_require__(8645);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./src/ledger/shape.ts
/** What a file of the ledger may hold, to the letter: whatever is not exactly right is not believed. */

const amount = schemas/* number */.aig().min(0);
const shape_text = schemas/* string */.YjP().min(1);
const acceptance = schemas/* strictObject */.rej({
    rule: shape_text,
    path: shape_text,
    symbol: schemas/* string */.YjP(),
    reason: schemas/* string */.YjP(),
    expires: iso/* date */.p6().optional(),
});
const measured = schemas/* strictObject */.rej({
    test: shape_text,
    growth: amount.optional(),
    objects: amount.optional(),
    peak: schemas/* strictObject */.rej({ value: amount, spread: amount }).optional(),
    cpu: amount.optional(),
    duration: amount.optional(),
    open: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int().min(0)).default({}),
    first: schemas/* strictObject */.rej({ growth: amount.optional(), peak: amount.optional() }).default({}),
});
/** Thrown by the parsers below; its message says what is wrong in the user's words. */
class Malformed extends Error {
}
/** Reads the text of an acceptance. Throws Malformed. */
const parseAcceptance = (json) => parse(acceptance, json);
/** Reads one line of a file of measurements. Throws Malformed. */
const parseMeasured = (json) => parse(measured, json);
function parse(schema, json) {
    const result = schema.safeParse(parseJson(json));
    if (result.success)
        return result.data;
    const [issue] = result.error.issues;
    throw new Malformed(issue ? [...issue.path.map(String), issue.message].join(': ') : 'not what leakgate writes');
}
function parseJson(json) {
    try {
        return JSON.parse(json, (key, value) => {
            if (key === '__proto__')
                throw new Malformed('__proto__ is not a name leakgate writes');
            return value;
        });
    }
    catch (error) {
        if (error instanceof Malformed)
            throw error;
        throw new Malformed(isCutOff(json) ? 'it is cut off' : 'it is not JSON');
    }
}
const isCutOff = (json) => json.trimStart().startsWith('{') && !json.trimEnd().endsWith('}');

// EXTERNAL MODULE: ./src/ledger/stricter.ts
var stricter = __webpack_require__(5995);
;// CONCATENATED MODULE: ./src/ledger/files.ts
/**
 * The ledger as texts under `.leakgate/`, and back.
 *
 * - `version`: the layout's number.
 * - `accepted/<fingerprint>.json`: an acceptance a file, so that two branches collide only over the same acceptance,
 *   and `git rm` revokes one.
 * - `measured/<suite>.<os>-<architecture>-<runtime>.jsonl`: a line a test, sorted.
 */





const ledgerVersion = 1;
/** UTF-16 units: what a person may write into one acceptance, and what a suite of 100,000 tests needs. */
const largestAcceptance = 64 * 1024;
const largestMeasured = 64 * 1024 * 1024;
/**
 * Reads the ledger from texts by their path below `.leakgate/`. With conflict markers both sides are read and the
 * stricter value wins. A damaged acceptance does not count, with a warning; a damaged measurement is a user's error
 * that names file and line, since without it a test would silently go unwatched. `folder` is for the messages.
 */
function readLedger(files, folder = names/* ledgerFolder */.G0) {
    const facts = { acceptances: [], baseline: [] };
    const warnings = [];
    for (const [path, text] of [...files].sort(byKey)) {
        const file = { path, place: `${folder}/${path}`, text: text.replace(/^\uFEFF/, ''), warnings };
        if (path === names/* versionFile */.T1)
            checkVersion(file);
        else if (path.startsWith('accepted/'))
            facts.acceptances.push(...readAcceptance(file));
        else if (path.startsWith('measured/'))
            facts.baseline.push(...readMeasured(file));
    }
    return { ledger: normalise(facts), warnings };
}
/** The texts of a ledger by path: the same bytes whoever writes the same facts, in whatever order. */
function writeLedger(ledger) {
    const { acceptances, baseline } = normalise(ledger);
    const files = new Map([[names/* versionFile */.T1, `${ledgerVersion}\n`]]);
    for (const { fingerprint, ...rest } of acceptances) {
        files.set((0,names/* acceptancePath */.xI)(fingerprint), `${JSON.stringify(sorted(rest), null, 2)}\n`);
    }
    for (const entry of baseline) {
        const path = (0,names/* measuredPath */.e3)(entry.suite, entry.environment);
        files.set(path, `${files.get(path) ?? ''}${measuredLine(entry)}\n`);
    }
    return files;
}
function checkVersion({ text, place }) {
    const { ours, theirs } = sidesOf(text);
    for (const { text: version, number } of [...ours, ...theirs]) {
        if (version.trim() !== '' && version.trim() !== String(ledgerVersion))
            throw (0,errors/* userError */.IF)('ledger-version', [version.trim().slice(0, 40), ledgerVersion], { path: place, line: number });
    }
}
function readAcceptance(file) {
    const { path, place, text, warnings } = file;
    const fingerprint = (0,names/* fingerprintOf */.ax)(path);
    const ignored = (why) => {
        warnings.push(`${place} does not count as an acceptance: ${why}`);
        return [];
    };
    if (!fingerprint)
        return ignored('its name is not a fingerprint of 16 hexadecimal digits and .json');
    if (text.length > largestAcceptance)
        return ignored('it is larger than 64 KiB');
    const sides = sidesOf(text);
    if (sides.conflicts === 'unfinished')
        return ignored('it is cut off inside a merge conflict');
    try {
        const [ours, theirs] = [sides.ours, sides.theirs].map(side => ({ fingerprint, ...parseAcceptance(joined(side)) }));
        warnOfConflict(file, sides);
        return [(0,stricter/* stricterAcceptance */.K6)(ours, theirs)];
    }
    catch (error) {
        if (error instanceof Malformed)
            return ignored(error.message);
        throw error;
    }
}
const joined = (lines) => lines.map(line => line.text).join('\n');
function readMeasured(file) {
    const { path, place, text, warnings } = file;
    const source = (0,names/* measuredSource */.or)(path);
    if (!source) {
        warnings.push(`${place} is not read: its name is not <suite>.<os>-<architecture>-<runtime>.jsonl`);
        return [];
    }
    if (text.length > largestMeasured)
        throw (0,errors/* userError */.IF)('ledger-damaged', ['it is larger than 64 MiB'], { path: place });
    const sides = sidesOf(text);
    if (sides.conflicts === 'unfinished')
        throw (0,errors/* userError */.IF)('ledger-damaged', ['it is cut off inside a merge conflict'], { path: place });
    warnOfConflict(file, sides);
    const lines = new Map([...sides.ours, ...sides.theirs].map(line => [line.number, line.text]));
    const entries = [...lines]
        .filter(([, line]) => line.trim() !== '')
        .map(([number, line]) => ({ ...source, ...measuredOn(line, place, number) }));
    if (sides.conflicts === 'none')
        warnOfRepetition(file, entries);
    return entries;
}
function measuredOn(line, path, number) {
    try {
        return parseMeasured(line);
    }
    catch (error) {
        if (error instanceof Malformed)
            throw (0,errors/* userError */.IF)('ledger-damaged', [error.message], { path, line: number });
        throw error;
    }
}
function warnOfConflict({ place, warnings }, { conflicts }) {
    if (conflicts === 'complete')
        warnings.push(`${place} holds merge conflict markers: both sides were read, and the stricter values count`);
}
function warnOfRepetition({ place, warnings }, entries) {
    const seen = new Set();
    for (const { test } of entries) {
        if (seen.has(test))
            warnings.push(`${place} holds ${test} more than once: the stricter values count`);
        seen.add(test);
    }
}
/** A fact only once, in the order in which it is written. */
function normalise({ acceptances, baseline }) {
    return {
        acceptances: once(acceptances, acceptance => acceptance.fingerprint, stricter/* stricterAcceptance */.K6),
        baseline: once(baseline, entryKey, stricter/* stricterEntry */.L7),
    };
}
/** Names a baseline entry: its suite, environment and test. */
const entryKey = ({ suite, environment, test }) => [suite, (0,names/* environmentName */.VE)(environment), test].join('\0');
function once(facts, key, merge) {
    const found = new Map();
    for (const fact of facts) {
        const earlier = found.get(key(fact));
        found.set(key(fact), earlier === undefined ? fact : merge(earlier, fact));
    }
    return [...found].sort(byKey).map(([, fact]) => fact);
}
/** The test comes first, so that the eye and `sort` see the same order. */
function measuredLine({ suite: _suite, environment: _environment, test, ...rest }) {
    const filled = Object.entries(rest).filter(([, value]) => typeof value === 'number' || Object.keys(value).length > 0);
    return JSON.stringify({ test, ...sorted(Object.fromEntries(filled)) });
}
function sorted(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value)
        .sort(byKey)
        .map(([key, field]) => [key, sorted(field)]));
}
/** By code units, which no locale changes. */
const byKey = ([a], [b]) => (a < b ? -1 : a > b ? 1 : 0);


/***/ }),

/***/ 8645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ ledgerFolder),
/* harmony export */   T1: () => (/* binding */ versionFile),
/* harmony export */   VE: () => (/* binding */ environmentName),
/* harmony export */   ax: () => (/* binding */ fingerprintOf),
/* harmony export */   e3: () => (/* binding */ measuredPath),
/* harmony export */   or: () => (/* binding */ measuredSource),
/* harmony export */   xI: () => (/* binding */ acceptancePath)
/* harmony export */ });
const ledgerFolder = '.leakgate';
const versionFile = 'version';
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/;
/**
 * Percent-encodes a name's UTF-8 bytes, all but `a-z0-9_`: dots and hyphens part the pieces of a file name, and
 * `Unit` and `unit` would be one file where file systems ignore case.
 */
function encode(name, kept = /[a-z0-9_]/) {
    const encoded = [...Buffer.from(name)].map(byte => {
        const letter = String.fromCharCode(byte);
        return kept.test(letter) ? letter : escapeByte(byte);
    });
    return reservedOnWindows.test(name) ? escapeByte(name.charCodeAt(0)) + name.slice(1) : encoded.join('');
}
const escapeByte = (byte) => `%${byte.toString(16).padStart(2, '0')}`;
/** `linux-x64-python3.11`: the name of an environment, in file names and for comparing two of them. */
const environmentName = ({ os, architecture, runtime }) => `${encode(os)}-${encode(architecture)}-${encode(runtime, /[a-z0-9_.]/)}`;
/** `accepted/0123456789abcdef.json` */
const acceptancePath = (fingerprint) => `accepted/${fingerprint}.json`;
/** `measured/unit.linux-x64-python3.11.jsonl` */
const measuredPath = (suite, environment) => `measured/${encode(suite)}.${environmentName(environment)}.jsonl`;
/** The fingerprint in an acceptance's path; undefined if the path is none. */
const fingerprintOf = (path) => /^accepted\/([0-9a-f]{16})\.json$/.exec(path)?.[1];
/** The suite and environment in the path of a file of measurements; undefined if the path is none. */
function measuredSource(path) {
    const parts = /^measured\/([^./]+)\.([^-/]+)-([^-/]+)-([^-/]+)\.jsonl$/.exec(path)?.slice(1);
    const [suite, os, architecture, runtime] = parts?.map(decode) ?? [];
    if (!suite || !os || !architecture || !runtime)
        return undefined;
    return { suite, environment: { os, architecture, runtime } };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 492:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ loadLedger),
/* harmony export */   dS: () => (/* binding */ saveLedger),
/* harmony export */   fR: () => (/* binding */ replaceFile)
/* harmony export */ });
/* unused harmony export folderSource */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6413);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8645);
/** The ledger on a disk or in a git revision. */






const parts = ['accepted', 'measured'];
const belongs = (path) => path === _names_js__WEBPACK_IMPORTED_MODULE_5__/* .versionFile */ .T1 || parts.some(part => path.startsWith(`${part}/`));
/** Reads a ledger from a source, such as a git revision's. `folder` is its path for messages. Throws user errors. */
async function loadLedger(source, folder = _names_js__WEBPACK_IMPORTED_MODULE_5__/* .ledgerFolder */ .G0) {
    return (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(await textsOf(source), folder);
}
async function textsOf(source) {
    const paths = (await source.list()).filter(belongs);
    const texts = new Map();
    for (const path of paths)
        texts.set(path, await source.read(path));
    return texts;
}
/** The ledger's folder in a work tree as a source. Links are refused: they could lead out of the repository. */
function folderSource(folder) {
    return {
        list: async () => [
            ...(await regularFiles(folder, '')).filter(path => path === _names_js__WEBPACK_IMPORTED_MODULE_5__/* .versionFile */ .T1),
            ...(await Promise.all(parts.map(part => regularFiles(folder, part)))).flat(),
        ],
        read: path => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), 'utf8'),
    };
}
async function regularFiles(folder, part) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, part);
    const kind = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch(unlessMissing);
    if (!kind)
        return [];
    if (!kind.isDirectory())
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .IF)('ledger-link', [], { path: place });
    const entries = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(place, { withFileTypes: true })).map(entry => ({
        path: [part, entry.name].filter(Boolean).join('/'),
        regular: entry.isFile(),
    }));
    const odd = entries.find(({ path, regular }) => belongs(path) && !regular);
    if (odd)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .userError */ .IF)('ledger-link', [], { path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, odd.path) });
    return entries.filter(({ regular }) => regular).map(({ path }) => path);
}
/**
 * Writes a ledger into its folder. Each file is replaced whole or not at all; files whose facts are gone are deleted,
 * files that could not be read as facts are left alone. Returns the paths that changed. Throws a surroundings error
 * where the disk refuses.
 */
async function saveLedger(folder, ledger) {
    const before = await textsOf(folderSource(folder));
    const after = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeLedger */ .XL)(ledger);
    const changed = [...after].filter(([path, text]) => before.get(path) !== text);
    const gone = [...before].filter(([path, text]) => !after.has(path) && holdsFacts(path, text)).map(([path]) => path);
    try {
        for (const [path, text] of changed)
            await replaceFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), text);
        for (const path of gone)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path));
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsError */ .Ce)('ledger-not-written', [error.message], { path: folder });
    }
    return [...changed.map(([path]) => path), ...gone].sort();
}
function holdsFacts(path, text) {
    const { acceptances, baseline } = (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readLedger */ .SC)(new Map([[path, text]])).ledger;
    return acceptances.length + baseline.length > 0;
}
/** Temporary file, flush, rename: a crash leaves the old file or the new one, never half of one. */
async function replaceFile(path, text) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.writing-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
    try {
        await writeFlushed(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}
async function writeFlushed(path, text) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx');
    try {
        await file.writeFile(text);
        await file.sync();
    }
    finally {
        await file.close();
    }
}
function unlessMissing(error) {
    if (error.code !== 'ENOENT')
        throw error;
}


/***/ }),

/***/ 5995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K6: () => (/* binding */ stricterAcceptance),
/* harmony export */   L7: () => (/* binding */ stricterEntry),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/** The acceptance that ends sooner; of two wordings the one that sorts first. */
function stricterAcceptance(a, b) {
    const words = wording(a) <= wording(b) ? a : b;
    const expires = [a.expires, b.expires].filter(day => day !== undefined).sort()[0];
    const { expires: _, ...rest } = words;
    return expires === undefined ? rest : { ...rest, expires };
}
const wording = ({ rule, path, symbol, reason }) => JSON.stringify([rule, path, symbol, reason]);
/**
 * The entry that excuses less. Growth and open resources excuse a leak, so they count only where both have them; peaks
 * and first values are what drift is held against, so one of them is enough.
 */
function stricterEntry(a, b) {
    const peak = a.peak &&
        b.peak && { value: Math.min(a.peak.value, b.peak.value), spread: Math.min(a.peak.spread, b.peak.spread) };
    return defined({
        suite: a.suite,
        test: a.test,
        environment: a.environment,
        growth: inBoth(a.growth, b.growth),
        objects: inBoth(a.objects, b.objects),
        peak: peak ?? a.peak ?? b.peak,
        cpu: inEither(a.cpu, b.cpu),
        duration: inEither(a.duration, b.duration),
        open: openInBoth(a.open, b.open),
        first: defined({ growth: inEither(a.first.growth, b.first.growth), peak: inEither(a.first.peak, b.first.peak) }),
    });
}
const inBoth = (a, b) => a === undefined || b === undefined ? undefined : Math.min(a, b);
const inEither = (a, b) => a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
const openInBoth = (a, b) => Object.fromEntries(Object.entries(a)
    .filter(([kind]) => Object.hasOwn(b, kind))
    .map(([kind, count]) => [kind, Math.min(count, b[kind])]));
/** Leaves out the keys whose value is undefined: what was not measured is not written. */
const defined = (value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));


/***/ }),

/***/ 1300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ everyFinding),
/* harmony export */   Bx: () => (/* binding */ isSuppressed),
/* harmony export */   gF: () => (/* binding */ siteStates),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/** What the scanner says: findings, acquisition sites and their state of leak coverage. */
const severities = ['low', 'medium', 'high', 'critical'];
/** True if `severity` is `line` or worse. */
const atLeast = (severity, line) => severities.indexOf(severity) >= severities.indexOf(line);
const isSuppressed = (finding) => finding.suppression !== undefined;
/**
 * The states of leak coverage. `proved`: released on every path, exceptions included. `exercised`: the harness saw it
 * released each time. `leaks`: some path leaks it. `unproved`: everything else, unknown included.
 */
const siteStates = ['proved', 'exercised', 'unproved', 'leaks'];
/** All findings, silenced or not. */
const everyFinding = ({ findings, suppressed }) => [
    ...findings,
    ...suppressed,
];


/***/ }),

/***/ 1109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withFingerprints)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** Names for findings that outlive edits elsewhere in the file. */

/**
 * Gives each finding its fingerprint: 16 hexadecimal digits of SHA-256 over rule, path, symbol, text and the finding's
 * place among its equals in the order of the file; never a line. Returns copies in the order given.
 */
function withFingerprints(findings) {
    const seen = new Map();
    const prints = new Map();
    for (const finding of [...findings].sort(inFileOrder)) {
        const name = JSON.stringify([finding.rule, finding.path, finding.symbol, finding.text]);
        const occurrence = seen.get(name) ?? 0;
        seen.set(name, occurrence + 1);
        prints.set(finding, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}${occurrence}`).digest('hex').slice(0, 16));
    }
    return findings.map(finding => ({ ...finding, fingerprint: prints.get(finding) }));
}
const inFileOrder = (a, b) => a.line - b.line || a.column - b.column;


/***/ }),

/***/ 6863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q4: () => (/* binding */ wholePolicy),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   hd: () => (/* binding */ loadPolicies),
/* harmony export */   pn: () => (/* binding */ isPolicy),
/* harmony export */   tC: () => (/* binding */ loadLedgerOf)
/* harmony export */ });
/* harmony import */ var _ledger_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8645);
/* harmony import */ var _ledger_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(492);
/* harmony import */ var _policy_globs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(973);
/* harmony import */ var _policy_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2362);
/* harmony import */ var _policy_nested_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2775);





const treeOf = (reader, tree, memories) => ({
    ...(memories && { memories }),
    ...('entries' in reader && tree !== 'working tree' && { entries: () => reader.entries(tree) }),
    list: () => reader.listFiles(tree),
    read: paths => reader.readFiles(tree, paths),
    whyNot: async (path) => ('whyNotRead' in reader ? reader.whyNotRead(tree, path) : `is no regular file of ${tree}`),
});
const policyFile = /(^|\/)\.leakgate\/policy\.ya?ml$/;
const isPolicy = (path) => policyFile.test(path);
/**
 * Every policy of a tree. What the root's policy excludes from scanning (examples, fixtures, vendored packages) is not
 * part of the project, and neither are the policies in it. Throws a user error that lists all mistakes.
 */
async function loadPolicies(tree) {
    const contents = await tree.read((await tree.list()).filter(isPolicy));
    const sources = [...contents].map(([path, bytes]) => ({ path, text: bytes.toString('utf8') }));
    const root = (0,_policy_nested_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePolicies */ .T)(sources.filter(({ path }) => (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path) === '.'));
    const excluded = (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_3__/* .matcher */ .j)(root.root.scan.exclude);
    return (0,_policy_nested_js__WEBPACK_IMPORTED_MODULE_2__/* .resolvePolicies */ .T)(sources.filter(({ path }) => (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_1__/* .folderOf */ .yS)(path) === '.' || !excluded(path)));
}
/** The ledger of a tree; empty where there is none. Throws a user error for a damaged one. */
async function loadLedgerOf(tree) {
    const prefix = `${_ledger_names_js__WEBPACK_IMPORTED_MODULE_4__/* .ledgerFolder */ .G0}/`;
    const paths = (await tree.list()).filter(path => path.startsWith(prefix));
    const contents = await tree.read(paths);
    return (0,_ledger_store_js__WEBPACK_IMPORTED_MODULE_0__/* .loadLedger */ .OO)({
        list: async () => [...contents.keys()].map(path => path.slice(prefix.length)),
        read: async (path) => contents.get(prefix + path).toString('utf8'),
    });
}
/** The root policy with the suites and services of all packages, as judge and harness need it. */
const wholePolicy = (set) => ({
    ...set.root,
    suites: Object.fromEntries(set.suites().map(({ name, suite }) => [name, suite])),
    services: Object.fromEntries(set.services().map(({ name, service }) => [name, service])),
});


/***/ }),

/***/ 9174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   M: () => (/* binding */ wantsColour)
/* harmony export */ });
/** The process, passed in: whoever calls leakgate decides what it sees, and tests need no spawn. */
/** Colour where a person looks, unless told otherwise (no-color.org). */
const wantsColour = ({ env, stdout }) => !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (stdout.isTTY === true && env.TERM !== 'dumb'));
/** The day a verdict is about, `YYYY-MM-DD`, in UTC: the same wherever a job runs. */
const today = ({ now }) => now().toISOString().slice(0, 10);


/***/ }),

/***/ 6781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ misfits),
  K: () => (/* binding */ percent)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/model/measurement.ts
/** What the harness says: one measurement a test, one run a suite. Bytes, milliseconds and counts. */
/** What the harness tells apart of what stays open. */
const resourceKinds = [
    'channel',
    'connection',
    'environment',
    'executor',
    'fd',
    'file',
    'handle',
    'handler',
    'listener',
    'loop',
    'process',
    'server',
    'signal',
    'socket',
    'sqlite',
    'stream',
    'subscription',
    'task',
    'tempfile',
    'thread',
    'timer',
    'watcher',
    'worker',
];

// EXTERNAL MODULE: ./src/scan/rules/names.ts
var names = __webpack_require__(8113);
// EXTERNAL MODULE: ./src/scan/suppressions/complaints.ts
var complaints = __webpack_require__(582);
// EXTERNAL MODULE: ./src/policy/mistake.ts
var mistake = __webpack_require__(9750);
// EXTERNAL MODULE: ./src/policy/nearest.ts
var nearest = __webpack_require__(9876);
;// CONCATENATED MODULE: ./src/policy/checks.ts
/** What the schema cannot say: how the parts of a policy fit together and into their repository. */






/** Everything in a policy of the right shape that does not fit. */
function misfits(policy, { folder, suites, rules }) {
    return [
        ...thresholdMisfits(policy),
        ...Object.entries(policy.suites).flatMap(([name, { workingDirectory }]) => folderMisfits(['suites', name, 'workingDirectory'], workingDirectory, folder)),
        ...Object.entries(policy.services).flatMap(([name, service]) => serviceMisfits(name, service, suites)),
        ...globsOf(policy).flatMap(({ path, glob }) => globMisfits(path, glob, folder)),
        ...resourceMisfits(policy),
        ...ruleMisfits(policy, rules),
        ...budgetsOf(policy).flatMap(({ path, budget }) => kindMisfits([...path, 'open'], budget)),
    ];
}
function thresholdMisfits({ thresholds: { warning, critical } }) {
    if (critical > warning)
        return [];
    return [
        {
            path: ['thresholds', 'critical'],
            found: `is ${percent(critical)}, and \`thresholds.warning\` is ${percent(warning)}`,
            expected: 'a critical threshold above the one that warns',
            repair: 'Raise `critical` or lower `warning`.',
        },
    ];
}
/** `0.8` as `80 %`. */
const percent = (share) => `${Number((share * 100).toFixed(2))} %`;
function folderMisfits(path, directory, folder) {
    const why = directory.includes('\\') ? 'which has a \\' : outside(directory, folder);
    if (!why)
        return [];
    const expected = 'a folder of the repository, written with /';
    return [{ path, found: `is ${quoted(directory)}, ${why}`, expected, repair: 'Name a folder below the policy’s own.' }];
}
/** Why a path or glob, seen from a folder of the repository, is not a place inside the repository. */
function outside(path, folder) {
    if (/^\/|^[a-z]:/i.test(path))
        return 'an absolute path';
    if (external_node_path_.posix.join(folder, path).split('/')[0] === '..')
        return 'which leads out of the repository';
    return undefined;
}
function serviceMisfits(name, service, suites) {
    const path = ['services', name];
    const unknown = service.suites.flatMap((suite, index) => {
        if (suites.includes(suite))
            return [];
        const found = `is ${quoted(suite)}, which is no suite`;
        const expected = suites.length > 0 ? `one of ${suites.map(quoted).join(', ')}` : 'a name from `suites`';
        const repair = 'Describe the suite under `suites`, or remove it here.';
        return corrected({ path: [...path, 'suites', index], found, expected, repair }, suite, suites);
    });
    const empty = [service.paths, service.suites, service.tests].every(list => list.length === 0);
    if (!empty)
        return unknown;
    return [
        {
            path,
            found: 'has neither paths nor suites nor tests',
            expected: 'at least one of `paths`, `suites`, `tests`',
            repair: 'Say what belongs to the service.',
        },
    ];
}
/** A misfit whose name may be meant for another. */
function corrected(misfit, name, names) {
    const meant = (0,nearest/* nearest */.p)(name, names);
    if (meant === undefined)
        return misfit;
    return { ...misfit, found: `${misfit.found}, did you mean \`${meant}\`?`, repair: `Write \`${meant}\`.` };
}
/** A rule that does not exist would be applied in silence. */
function ruleMisfits({ scan: { off, resources } }, inherited) {
    // The catalogue is read only where somebody turns something off.
    if (off.length === 0)
        return [];
    const rules = [...(0,names/* knownRules */.f)(resources), ...complaints/* complaintRules */.HP, ...inherited];
    return off.flatMap((rule, index) => {
        if (rules.includes(rule))
            return [];
        const found = `is ${quoted(rule)}, which is no rule of the scan`;
        const expected = 'the name of a rule as findings show it, such as `py/file-not-closed`';
        const repair = 'Remove it; docs/rules of leakgate has a page for each rule.';
        return corrected({ path: ['scan', 'off', index], found, expected, repair }, rule, rules);
    });
}
/** Every budget of a policy with its path. */
function budgetsOf({ budgets, suites, services }) {
    const named = (path, all) => Object.entries(all).map(([name, { budget }]) => ({ path: [...path, name, 'budget'], budget }));
    return [
        { path: ['budgets', 'global'], budget: budgets.global },
        { path: ['budgets', 'test'], budget: budgets.test },
        ...Object.entries(budgets.tests).map(([name, budget]) => ({ path: ['budgets', 'tests', name], budget })),
        ...named(['suites'], suites),
        ...named(['services'], services),
    ];
}
/** A limit on what nothing is counted as would hold for ever. */
const kindMisfits = (path, budget) => Object.keys(budget?.open ?? {}).flatMap(kind => {
    if (resourceKinds.includes(kind))
        return [];
    const found = 'limits what the harness does not know';
    const expected = `one of ${resourceKinds.map(quoted).join(', ')}`;
    return corrected({ path: [...path, kind], found, expected, repair: 'Remove it.' }, kind, resourceKinds);
});
/** Every file glob of a policy with its path. Patterns of test ids are none. */
function globsOf({ scan, suites, services }) {
    const lists = [
        { path: ['scan', 'include'], globs: scan.include },
        { path: ['scan', 'exclude'], globs: scan.exclude },
        ...Object.entries(suites).map(([name, { paths }]) => ({ path: ['suites', name, 'paths'], globs: paths })),
        ...Object.entries(services).map(([name, { paths }]) => ({ path: ['services', name, 'paths'], globs: paths })),
    ];
    return lists.flatMap(({ path, globs }) => globs.map((glob, index) => ({ path: [...path, index], glob })));
}
function globMisfits(path, glob, folder) {
    const why = unmatchable(glob) ?? outside(glob, folder) ?? unbalanced(glob);
    if (!why)
        return [];
    const expected = 'a glob such as `src/**/*.py`, relative to the policy’s own folder';
    return [{ path, found: `is ${quoted(glob)}, ${why}`, expected, repair: 'Correct the glob.' }];
}
function unmatchable(glob) {
    if (glob.startsWith('!'))
        return 'a negation, which is not supported';
    if (glob.startsWith('./'))
        return 'and paths never begin with `./`';
    if (/[{,(|]\.\.\//.test(glob))
        return 'which leads upwards within brackets';
    return undefined;
}
const closing = { '[': ']', '{': '}', '(': ')' };
/** The first bracket of a glob that is never closed or opened, in words. */
function unbalanced(glob) {
    const open = [];
    for (const c of glob.replace(/\\./g, '')) {
        // Within [ ] the others are plain characters.
        if (open.at(-1) === '[' && c !== ']')
            continue;
        if (c in closing)
            open.push(c);
        else if ('}])'.includes(c) && closing[open.pop() ?? ''] !== c)
            return `where \`${c}\` closes nothing`;
    }
    return open.length > 0 ? `where \`${open.at(-1)}\` is not closed` : undefined;
}
/** A callable described twice would be acquired twice, as two kinds. */
function resourceMisfits({ scan: { resources } }) {
    return ['python', 'javascript'].flatMap(language => {
        const owners = new Map();
        return resources[language].flatMap(({ category, acquire }, index) => acquire.flatMap((callable, position) => {
            const owner = owners.get(callable);
            owners.set(callable, owner ?? category);
            if (owner === undefined)
                return [];
            return {
                path: ['scan', 'resources', language, index, 'acquire', position],
                found: `is ${quoted(callable)}, which category ${quoted(owner)} acquires already`,
                expected: 'each callable in one place',
                repair: 'Remove one of the two.',
            };
        }));
    });
}
const quoted = (text) => `\`${(0,mistake/* shown */.SP)(text)}\``;


/***/ }),

/***/ 2036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ dotted),
/* harmony export */   Pv: () => (/* binding */ flawsOf),
/* harmony export */   mC: () => (/* binding */ around),
/* harmony export */   p6: () => (/* binding */ expected)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9750);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9876);
/** What the schema expected and what it found instead, in words. */



const types = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
};
/** What an issue expected. Passed to zod as its error map, so that every issue's message is such a phrase. */
const expected = issue => {
    switch (issue.code) {
        case 'invalid_type':
            return types[issue.expected] ?? issue.expected;
        case 'invalid_value':
            return choice(issue.values.map(value => `\`${String(value)}\``));
        case 'too_small':
            return issue.origin === 'number' ? `a number of at least ${issue.minimum}` : 'something that is not empty';
        case 'too_big':
            return `a number of at most ${issue.maximum}`;
        case 'invalid_key':
            return 'a name that is not empty';
        case 'invalid_union':
            return [...new Set(issue.errors.flat().map(({ message }) => message))].join(', or ');
        default:
            return undefined;
    }
};
const choice = (names) => (names.length > 1 ? `one of ${names.join(', ')}` : names.join());
/** The value at a path, or the innermost one around it that exists. */
function around(tree, path) {
    let here = tree;
    for (const part of path) {
        const next = here.children.get(part);
        if (!next)
            return here;
        here = next;
    }
    return here;
}
/** `suites.unit.paths[0]`; a name with other characters is quoted. */
function dotted(path) {
    const parts = path.map((part, index) => {
        if (typeof part === 'number')
            return `[${part}]`;
        if (!/^[\w-]+$/.test(String(part)))
            return `[${JSON.stringify(String(part))}]`;
        return index === 0 ? String(part) : `.${String(part)}`;
    });
    return (0,_mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(parts.join(''));
}
function found(value) {
    if (value === null || value === undefined)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? `\`${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(value)}\`` : `the ${typeof value} ${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(String(value))}`;
}
/** One issue of the schema as flaws of the text; a list, since one issue may name several unknown keys. */
function flawsOf(issue, tree, schema) {
    const here = around(tree, issue.path);
    if (issue.code === 'unrecognized_keys')
        return issue.keys.map(key => unknownKey(key, here, keysAt(schema, issue.path)));
    if (issue.code === 'invalid_union')
        return unionFlaws(issue, tree, schema);
    if (here === tree && issue.path.length === 0)
        return [
            {
                range: tree.range,
                message: `the policy is ${found(tree.value)}`,
                expected: 'a mapping',
                repair: 'Write keys and values, such as `suites:`; config/policy.yml of leakgate shows them all.',
            },
        ];
    const parent = around(tree, issue.path.slice(0, -1));
    const name = issue.path.at(-1);
    if (parent.children.has(name))
        return [wrongValue(issue, here)];
    // A misspelt key is answered where it stands; that the right one is missing would say the same again.
    const names = keysAt(schema, issue.path.slice(0, -1));
    const misspelt = [...parent.children.keys()].some(key => !names.includes(`${key}`) && (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(`${key}`, names) === name);
    return misspelt ? [] : [missingValue(issue, parent)];
}
function unknownKey(key, map, names) {
    const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(key, names);
    return {
        range: map.children.get(key)?.key ?? map.range,
        message: `unknown key \`${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(key)}\`${meant ? `, did you mean \`${meant}\`?` : ''}`,
        expected: choice(names.map(name => `\`${name}\``)),
        repair: meant ? `Rename it to \`${meant}\`.` : 'Remove it.',
    };
}
function missingValue(issue, parent) {
    const what = dotted(issue.path);
    return {
        range: parent.key ?? parent.range,
        message: `\`${what}\` is missing`,
        expected: issue.message,
        repair: `Add \`${(0,_mistake_js__WEBPACK_IMPORTED_MODULE_0__/* .shown */ .SP)(String(issue.path.at(-1)))}\`.`,
    };
}
function wrongValue(issue, here) {
    const names = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const meant = typeof here.value === 'string' ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(here.value, names) : undefined;
    // An empty value has no place of its own, and a bad key is the key's fault.
    const atKey = issue.code === 'invalid_key' || here.value === null;
    return {
        range: (atKey && here.key) || here.range,
        message: `\`${dotted(issue.path)}\` is ${found(here.value)}${meant ? `, did you mean \`${meant}\`?` : ''}`,
        expected: issue.message,
        repair: meant ? `Write \`${meant}\`.` : 'Write what is expected, or remove the line for the default.',
    };
}
/** Of several shapes the one that was nearly met speaks, about what is wrong inside it. */
function unionFlaws(issue, tree, schema) {
    const inner = issue.errors.flat().filter(({ path }) => path.length > 0);
    if (inner.length > 0)
        return inner.flatMap(nested => flawsOf({ ...nested, path: [...issue.path, ...nested.path] }, tree, schema));
    return flawsOf({ code: 'custom', path: issue.path, message: issue.message }, tree, schema);
}
/** The keys that the schema knows at a path. */
function keysAt(schema, path) {
    const inner = path.reduce((at, part) => step(bare(at), part), schema);
    const object = bare(inner);
    return object instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH ? Object.keys(object.shape) : [];
}
function bare(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodDefault */ .XiL || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodPrefault */ .xgV || schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodOptional */ .IiU)
        return bare(schema.unwrap());
    return schema;
}
function step(schema, part) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodObject */ .bvH)
        return schema.shape[part];
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodRecord */ .b8S)
        return schema.valueType;
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_2__/* .ZodArray */ .naA ? schema.element : undefined;
}


/***/ }),

/***/ 973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ matcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_0__);
/** Globs as policies write them: `**`, braces, dot files included; paths have `/`. */

/** True for a path that any of the globs matches. */
function matcher(globs) {
    const match = picomatch__WEBPACK_IMPORTED_MODULE_0___default()([...globs], { dot: true });
    return path => match(path);
}


/***/ }),

/***/ 2362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yS: () => (/* binding */ folderOf),
  T4: () => (/* binding */ readPolicy)
});

// UNUSED EXPORTS: parsePolicy

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/policy/checks.ts + 1 modules
var checks = __webpack_require__(6781);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/policy/mistake.ts
var mistake = __webpack_require__(9750);
;// CONCATENATED MODULE: ./src/policy/document.ts
/** YAML text as plain data in which every value knows where it was written. Aliases and merge keys are written out. */


const deepest = 50;
// A few nested aliases can stand for more values than a machine has memory.
const most = 100_000;
/**
 * Reads a YAML document. An empty one is an empty mapping. With a flaw of syntax there is no tree; other flaws
 * (duplicate keys, endless aliases) leave out only what they concern.
 */
function readDocument(text) {
    // yaml's own search for duplicate keys is quadratic (minutes for a file of 1 MiB); the reader below has its own.
    const document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, logLevel: 'error', schema: 'core', uniqueKeys: false });
    const problems = [...document.errors, ...document.warnings];
    if (problems.length > 0)
        return { flaws: syntaxFlaws(problems, text) };
    const reader = new Reader();
    const root = document.contents;
    const empty = root === null || ((0,dist/* isScalar */.jn)(root) && root.value === null && !root.source);
    const tree = empty ? leaf({}, { start: 0, end: 0 }) : reader.read(root);
    return { ...(tree && { tree }), flaws: reader.flaws };
}
/** By yaml's codes; its own words stand where ours are missing. */
const syntaxWords = {
    TAB_AS_INDENT: { message: 'a tab is used for indentation', repair: 'Indent with spaces.' },
    MULTIPLE_DOCS: { message: 'a second YAML document begins here', repair: 'Keep one document: remove the `---`.' },
    RESOURCE_EXHAUSTION: { message: 'values are nested too deeply', repair: 'Nest less.' },
    BAD_ALIAS: { repair: "Quote a glob: '**/*.py'." },
    BAD_INDENT: { repair: 'Close every bracket, and indent alike what belongs together.' },
    BAD_SCALAR_START: { repair: 'Put the value in quotes.' },
    BLOCK_AS_IMPLICIT_KEY: { repair: 'Put a value that holds a colon in quotes, or begin a new line.' },
    MISSING_CHAR: { repair: 'Add the missing character.' },
    TAG_RESOLVE_FAILED: { repair: 'Put a value that begins with ! in quotes.' },
};
function syntaxFlaws(problems, text) {
    // One slip makes a parser stumble on, often many times on the same line: its first words on a line are the useful ones.
    const seen = new Set();
    const tooDeep = problems.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    return (tooDeep ? [tooDeep] : problems.slice(0, 100)).flatMap(({ code, message, pos: [start, end] }) => {
        const line = text.lastIndexOf('\n', start - 1);
        if (seen.has(line))
            return [];
        seen.add(line);
        const words = { message: `not YAML: ${(0,mistake/* shown */.SP)(message, 200)}`, repair: 'Correct the syntax.', ...syntaxWords[code] };
        return [{ range: { start, end }, expected: 'a YAML mapping', ...words }];
    });
}
const leaf = (value, range) => ({ value, range, children: new Map() });
const rangeOf = (node) => ({ start: node.range?.[0] ?? 0, end: node.range?.[1] ?? 0 });
class Reader {
    flaws = [];
    #anchors = new Map();
    #open = new Set();
    #count = 0;
    read(node) {
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, rangeOf(node));
        this.#remember(node);
        if (++this.#count > most)
            return this.#tooMany(node);
        if (this.#open.size >= deepest)
            return this.#flaw(rangeOf(node), 'values are nested too deeply', 'Nest less.');
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return leaf((0,dist/* isScalar */.jn)(node) ? node.value : null, rangeOf(node));
        this.#open.add(node);
        const located = (0,dist/* isMap */.jh)(node) ? this.#map(node) : this.#list(node.items, node);
        this.#open.delete(node);
        return located;
    }
    /** An anchor may be set anew further down; a value that an alias repeats comes by twice and must not set it back. */
    #remember(node) {
        if (!('anchor' in node) || !node.anchor)
            return;
        const known = this.#anchors.get(node.anchor);
        if (!known || rangeOf(known).start < rangeOf(node).start)
            this.#anchors.set(node.anchor, node);
    }
    #alias(name, range) {
        const source = this.#anchors.get(name);
        if (!source) {
            const repair = `Put a glob in quotes: '*${(0,mistake/* shown */.SP)(name)}'. For an alias, put &${(0,mistake/* shown */.SP)(name)} at the value meant.`;
            return this.#flaw(range, `\`*${(0,mistake/* shown */.SP)(name)}\` has no anchor above it`, repair);
        }
        if (this.#open.has(source))
            return this.#flaw(range, `\`*${(0,mistake/* shown */.SP)(name)}\` stands inside the value it repeats`, 'Write the value out.');
        const located = this.read(source);
        return located && { ...located, range };
    }
    #list(items, node) {
        const values = [];
        const children = new Map();
        for (const item of items) {
            const located = (0,dist/* isPair */.tO)(item) ? undefined : this.read(item);
            if (located)
                children.set(values.push(located.value) - 1, located);
        }
        return { value: values, range: rangeOf(node), children };
    }
    #map(node) {
        const own = new Map();
        const merged = new Map();
        for (const pair of node.items) {
            const key = this.#key(pair, own);
            if (key === undefined)
                continue;
            const named = rangeOf(pair.key);
            const located = pair.value ? this.read(pair.value) : leaf(null, named);
            if (!located)
                continue;
            if (key === '<<')
                this.#merge(located, merged);
            else
                own.set(key, { ...located, key: named });
        }
        const children = new Map([...merged, ...own]);
        const value = Object.fromEntries([...children].map(([key, child]) => [key, child.value]));
        return { value, range: rangeOf(node), children };
    }
    /** The key's name, unless it is one that no policy can mean. */
    #key({ key }, own) {
        const node = (0,dist/* isAlias */.Vj)(key) ? this.#anchors.get(key.source) : key;
        const range = rangeOf(key);
        this.#remember(key);
        if (!(0,dist/* isScalar */.jn)(node) || node.value === null) {
            this.#flaw(range, 'a key that is not a name', 'Write `name: value`.');
            return undefined;
        }
        const name = String(node.value);
        if (own.has(name)) {
            this.#flaw(range, `\`${(0,mistake/* shown */.SP)(name)}\` is written twice in one mapping`, 'Keep one of the two.');
            return undefined;
        }
        // The one name that would change how the data itself behaves.
        if (name === '__proto__') {
            this.#flaw(range, 'unknown key `__proto__`', 'Remove it.');
            return undefined;
        }
        return name;
    }
    /** `<<`: what is written in the mapping itself wins, then what is merged first. */
    #merge(source, into) {
        if (Array.isArray(source.value))
            for (const child of source.children.values())
                this.#merge(child, into);
        else if (typeof source.value === 'object' && source.value !== null) {
            for (const [key, child] of source.children)
                if (!into.has(String(key)))
                    into.set(String(key), child);
        }
        else
            this.#flaw(source.range, '`<<` merges something that is not a mapping', 'Name an alias of a mapping.');
    }
    #tooMany(node) {
        if (this.#count > most + 1)
            return undefined;
        const repair = 'Repeat less with aliases.';
        return this.#flaw(rangeOf(node), `with its aliases written out it holds more than ${most} values`, repair);
    }
    #flaw(range, message, repair) {
        this.flaws.push({ range, message, repair });
    }
}

// EXTERNAL MODULE: ./src/policy/expected.ts
var expected = __webpack_require__(2036);
// EXTERNAL MODULE: ./src/policy/schema.ts + 1 modules
var schema = __webpack_require__(4134);
;// CONCATENATED MODULE: ./src/policy/load.ts
/** A policy's text becomes a Policy, or one error that lists every mistake with its line and its repair. */






const largest = 2 ** 20;
/**
 * Reads a policy. `path` is the policy's own, relative to the repository's root: its globs and working directories
 * count from the folder that holds its `.leakgate`. An empty text is the default policy.
 * Throws a LeakgateError (the user's fault) that lists all mistakes.
 */
function parsePolicy(text, path) {
    const { policy, mistakes } = readPolicy(text, path, { folder: folderOf(path), suites: [], rules: [] });
    if (mistakes.length > 0)
        throw policyError(mistakes);
    return policy;
}
/** The folder a policy governs: `packages/api` for `packages/api/.leakgate/policy.yml`, `.` for any other place. */
const folderOf = (path) => /^(.+)\/\.leakgate\/[^/]+$/.exec(path)?.[1] ?? '.';
/** Reads a policy and collects its mistakes. Throws only if it is too large to be one. */
function readPolicy(text, path, surroundings, rule = () => []) {
    const bytes = Buffer.byteLength(text);
    if (bytes > largest)
        throw (0,errors/* userError */.IF)('policy-too-large', [bytes, largest], { path });
    const { tree, flaws } = binaryFlaw(text) ?? readDocument(text);
    const reading = tree ? judge(tree, surroundings) : { input: {}, policy: schema/* policySchema */.w.parse({}), flaws: [] };
    const all = [...flaws, ...reading.flaws, ...(tree ? rule(tree) : [])];
    return { ...reading, mistakes: (0,mistake/* place */.ik)(all, text, path) };
}
// U+FFFD is what decoding leaves of bytes that are no UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const notText = /[\u0000-\u0008\u000e-\u001f\ufffd]/;
function binaryFlaw(text) {
    const start = text.search(notText);
    if (start < 0)
        return undefined;
    const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
    const message = code === 'FFFD' ? 'a character that is not UTF-8' : `the control character U+${code}`;
    const repair = 'Save the file as UTF-8 text.';
    return { flaws: [{ range: { start, end: start + 1 }, message, expected: 'text in UTF-8', repair }] };
}
function judge(tree, surroundings) {
    const { error } = schema/* policySchema */.w.safeParse(tree.value, { error: expected/* expected */.p6 });
    const issues = error?.issues ?? [];
    const input = withoutSections(tree, issues);
    const policy = schema/* policySchema */.w.parse(input);
    const suites = [...(tree.children.get('suites')?.children.keys() ?? []), ...surroundings.suites].map(String);
    const unfit = (0,checks/* misfits */.g)(policy, { ...surroundings, suites }).map(({ path, found, ...words }) => {
        const { key, range } = (0,expected/* around */.mC)(tree, path);
        const message = `\`${(0,expected/* dotted */.Bs)(path)}\` ${found}`;
        return { range: typeof path.at(-1) === 'number' ? range : (key ?? range), message, ...words };
    });
    return { input, policy, flaws: [...issues.flatMap(issue => (0,expected/* flawsOf */.Pv)(issue, tree, schema/* policySchema */.w)), ...unfit] };
}
/** What remains without the sections that the schema rejects, so that the others can be judged as well. */
function withoutSections(tree, issues) {
    const bad = new Set(issues.flatMap(({ path, keys }) => (path.length > 0 ? [path[0]] : (keys ?? ['*']))));
    if (bad.has('*'))
        return {};
    return Object.fromEntries([...tree.children].flatMap(([key, { value }]) => (bad.has(key) ? [] : [[key, value]])));
}


/***/ }),

/***/ 9750:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   nq: () => (/* binding */ policyError)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/** What is wrong at one place of a policy, and the one error that lists all of it. */


const listed = 20;
const width = 100;
/** Text from a policy, fit for one line of a terminal or a log: no control characters, no endless names. */
function shown(text, room = 60) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
    const safe = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\uFFFD');
    return safe.length > room ? `${safe.slice(0, room - 1)}…` : safe;
}
/** Finds the lines of flaws in their text. */
function place(flaws, text, path) {
    const lines = text.split('\n');
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    let offset = 0;
    for (const line of lines) {
        counter.addNewLine(offset);
        offset += line.length + 1;
    }
    return flaws.map(({ range, ...words }) => {
        const start = Math.min(range.start, text.length);
        const { line, col: column } = counter.linePos(start);
        const length = Math.min(range.end, text.length) - start;
        return { ...words, path, line, column, frame: frame(lines, line, column, Math.max(1, length)) };
    });
}
function frame(lines, line, column, length) {
    // A long line is shown from where the mistake comes into view.
    const from = Math.max(0, column - width / 2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
    const cut = (row) => row.slice(from, from + width).replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');
    const gutter = String(line).length;
    const row = (n) => `  ${String(n).padStart(gutter)} | ${cut(lines[n - 1])}`.trimEnd();
    const room = Math.max(1, cut(lines[line - 1]).trimEnd().length - (column - 1 - from));
    const caret = `  ${' '.repeat(gutter)} | ${' '.repeat(column - 1 - from)}${'^'.repeat(Math.min(length, room))}`;
    return [...(line > 1 ? [row(line - 1)] : []), row(line), caret].join('\n');
}
/** One error for all mistakes; at least one is needed. They are listed in the order of the text. */
function policyError(mistakes) {
    const sorted = [...mistakes].sort((a, b) => order(a.path, b.path) || a.line - b.line || a.column - b.column);
    const [first] = sorted;
    const { path, line, column } = first;
    if (sorted.length === 1)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)('policy-mistake', [first], { path, line, column, frame: first.frame });
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)('policy-mistakes', [first, sorted.length], { path, line, column, frame: list(sorted) });
}
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
function list(mistakes) {
    const shownOnes = mistakes
        .slice(0, listed)
        .map(({ path, line, column, message, frame, expected, repair }) => [
        `${path}:${line}:${column}: ${message}`,
        frame,
        ...(expected ? [`  expected: ${expected}`] : []),
        `  to mend it: ${repair}`,
    ].join('\n'));
    const rest = mistakes.length - listed;
    return `${[...shownOnes, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n\n')}\n`;
}


/***/ }),

/***/ 9876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The valid name that somebody most likely meant. */
const plain = (name) => name.toLowerCase().replace(/[-_ ]/g, '');
/** Edits between two names, a swap of neighbours counted as one (optimal string alignment). */
function distance(a, b) {
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1];
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + (same ? 0 : 1), swapped ? before[j - 2] + 1 : Infinity);
        }
        before = last;
        last = row;
    }
    return last[b.length];
}
/** The nearest of `names`, or nothing if none is near enough: a third of its letters may differ. */
function nearest(found, names) {
    // No valid name is that long, and the comparison is quadratic.
    if (found.length > 100)
        return undefined;
    const ranked = names
        .map(name => ({ name, edits: distance(plain(found), plain(name)) }))
        .filter(({ name, edits }) => edits <= Math.ceil(name.length / 3) && edits < name.length)
        .sort((a, b) => a.edits - b.edits);
    return ranked[0]?.name;
}


/***/ }),

/***/ 2775:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ resolvePolicies)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _model_finding_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1300);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6781);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2036);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2362);
/* harmony import */ var _mistake_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9750);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4134);
/**
 * The policies of a monorepo: one at the root, and one in any package's `.leakgate/`, each over the one above it.
 *
 * Who may write a package's policy need not be who guards the repository's gate. So what makes the verdict, and who is
 * told or asked, is the root's alone: `approval`, `alerts`, `reportOnly`, `thresholds`, `ledger`, `history`,
 * `budgets`, `block.ratchet` and `detection.failingTests`. The blocking line (`block`) a package may only make stricter. The rest
 * concerns the package's own files and tests and is the package's to set: what is scanned, suites and services with their
 * budgets, how leaks are detected. Suites and services belong to the policy that describes them and are never blended
 * with one of the same name further up.
 */








/** Reads all policies of a repository. Throws a LeakgateError that lists the mistakes of all of them. */
function resolvePolicies(sources) {
    const root = { folder: '.', input: {}, policy: _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .policySchema */ .w.parse({}), own: { suites: [], services: [] } };
    const scopes = [root];
    const mistakes = [];
    for (const { path, text } of outermostFirst(sources)) {
        const folder = (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path);
        const parent = nearestAbove(scopes, folder);
        const reading = (0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T4)(text, path, { folder, suites: suitesInReach(parent), rules: rulesOf(parent) }, ruleFor(folder, parent));
        mistakes.push(...reading.mistakes);
        const scope = scopeOf(folder, reading, parent);
        if (folder === '.')
            Object.assign(root, scope);
        else
            scopes.push(scope);
    }
    if (mistakes.length > 0)
        throw (0,_mistake_js__WEBPACK_IMPORTED_MODULE_5__/* .policyError */ .nq)(mistakes);
    return policySet(scopes);
}
function outermostFirst(sources) {
    const byFolder = new Map();
    for (const source of sources) {
        const other = byFolder.get((0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(source.path));
        if (other)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .userError */ .IF)('policy-twice', [other.path, source.path], { path: source.path });
        byFolder.set((0,_load_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(source.path), source);
    }
    const depth = (folder) => (folder === '.' ? 0 : folder.split('/').length);
    return [...byFolder].sort(([a], [b]) => depth(a) - depth(b) || (a < b ? -1 : 1)).map(([, source]) => source);
}
const holds = (folder, path) => folder === '.' || path.startsWith(`${folder}/`);
/** The innermost scope around a path; scopes come outermost first and begin with the root. */
const nearestAbove = (scopes, path) => scopes.findLast(({ folder }) => holds(folder, path));
const suitesInReach = (scope) => scope ? [...scope.own.suites, ...suitesInReach(scope.parent)] : [];
/** The rules that a policy and those above it add. */
const rulesOf = ({ policy: { scan } }) => [...scan.resources.python, ...scan.resources.javascript].map(({ rule }) => rule);
function scopeOf(folder, { input, policy }, parent) {
    const rebased = rebase(input, folder);
    const own = { suites: Object.keys(policy.suites), services: Object.keys(policy.services) };
    const whole = folder === '.' ? rebased : overlay(parent.input, rebased);
    return { folder, input: whole, policy: _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .policySchema */ .w.parse(whole), own, ...(folder !== '.' && { parent }) };
}
/** A policy's globs and working directories as seen from the repository's root. */
function rebase(input, folder) {
    // The folder's own name may hold what is special in a glob.
    const literal = folder.replace(/[\\*?|()[\]{}]|^!/g, '\\$&');
    const globs = (list) => list.map(glob => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(literal, glob));
    const { scan, suites, services } = input;
    return {
        ...input,
        ...(scan && {
            scan: {
                ...scan,
                ...(scan.include && { include: globs(scan.include) }),
                ...(scan.exclude && { exclude: globs(scan.exclude) }),
            },
        }),
        ...(suites && {
            suites: eachValue(suites, suite => ({
                ...suite,
                // Written out even if left out: the default means the policy's own folder.
                paths: globs(suite.paths ?? ['**']),
                workingDirectory: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, suite.workingDirectory ?? '.'),
            })),
        }),
        ...(services && {
            services: eachValue(services, service => ({ ...service, paths: globs(service.paths ?? []) })),
        }),
    };
}
const eachValue = (record, change) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** `inner` over `outer`, key by key; lists, suites and services as a whole. */
function overlay(outer, inner) {
    return {
        ...blend(outer, inner),
        suites: { ...outer.suites, ...inner.suites },
        services: { ...outer.services, ...inner.services },
    };
}
function blend(outer, inner) {
    if (!isMapping(outer) || !isMapping(inner))
        return inner;
    const keys = new Set([...Object.keys(outer), ...Object.keys(inner)]);
    return Object.fromEntries([...keys].map(key => [key, Object.hasOwn(inner, key) ? blend(outer[key], inner[key]) : outer[key]]));
}
const rootOnly = [
    ['approval'],
    ['alerts'],
    ['reportOnly'],
    ['thresholds'],
    ['ledger'],
    ['history'],
    ['budgets'],
    ['block', 'ratchet'],
    ['detection', 'failingTests'],
];
/** What a nested policy may not say, given the policy above it. */
function ruleFor(folder, parent) {
    return tree => (folder === '.' ? [] : [...rootOnlyFlaws(tree), ...looserFlaws(tree, parent.policy)]);
}
function rootOnlyFlaws(tree) {
    return rootOnly.flatMap(path => {
        const map = (0,_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .around */ .mC)(tree, path.slice(0, -1));
        const value = path.length > 1 && map === tree ? undefined : map.children.get(path.at(-1));
        if (!value)
            return [];
        return {
            range: value.key ?? value.range,
            message: `\`${(0,_expected_js__WEBPACK_IMPORTED_MODULE_3__/* .dotted */ .Bs)(path)}\` is set in a package's policy`,
            expected: 'this key in the policy at the root of the repository only',
            repair: 'Move it to `.leakgate/policy.yml` at the root, or remove it.',
        };
    });
}
function looserFlaws(tree, { block }) {
    const written = tree.children.get('block');
    const { data } = _schema_js__WEBPACK_IMPORTED_MODULE_6__/* .policySchema */ .w.shape.block.safeParse(written?.value);
    const at = written?.children.get('at');
    const coverage = written?.children.get('coverage');
    const repair = 'Remove it, or make it as strict as above.';
    const flaws = [];
    if (at && data && !(0,_model_finding_js__WEBPACK_IMPORTED_MODULE_7__/* .atLeast */ .jZ)(block.at, data.at))
        flaws.push({
            range: at.range,
            message: `\`block.at\` is \`${data.at}\`, and the policy above blocks at \`${block.at}\``,
            expected: `\`${block.at}\` or lower: a package may only make the line stricter`,
            repair,
        });
    if (coverage && block.coverage !== undefined && data?.coverage !== undefined && data.coverage < block.coverage)
        flaws.push({
            range: coverage.range,
            message: '`block.coverage` is lower than in the policy above',
            expected: `at least ${(0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .K)(block.coverage)}: a package may only make the line stricter`,
            repair,
        });
    return flaws;
}
function policySet(scopes) {
    const nameOf = { suites: naming(scopes, 'suites'), services: naming(scopes, 'services') };
    return {
        root: scopes[0].policy,
        for: path => nearestAbove(scopes, path).policy,
        suites: () => scopes.flatMap(scope => scope.own.suites.map(name => ({
            name: nameOf.suites(scope, name),
            suite: scope.policy.suites[name],
            folder: scope.folder,
        }))),
        services: () => scopes.flatMap(scope => scope.own.services.map(name => ({
            name: nameOf.services(scope, name),
            service: withSuiteNames(scope, scope.policy.services[name], nameOf.suites),
            folder: scope.folder,
        }))),
    };
}
/** The root's names stay as they are; a package's name is prefixed if any other policy has it too. */
function naming(scopes, kind) {
    const counts = new Map();
    for (const { own } of scopes)
        for (const name of own[kind])
            counts.set(name, (counts.get(name) ?? 0) + 1);
    return ({ folder }, name) => (folder !== '.' && counts.get(name) > 1 ? `${folder}:${name}` : name);
}
function withSuiteNames(scope, service, nameOf) {
    return { ...service, suites: service.suites.map(name => nameOf(ownerOf(scope, name), name)) };
}
/** The nearest policy, from a scope upwards, that describes a suite; the policies were checked to have one. */
const ownerOf = (scope, suite) => scope.own.suites.includes(suite) || !scope.parent ? scope : ownerOf(scope.parent, suite);


/***/ }),

/***/ 4134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ policySchema)
});

// UNUSED EXPORTS: defaultPolicy

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./src/model/finding.ts
var finding = __webpack_require__(1300);
// EXTERNAL MODULE: ./src/scan/catalogue.ts
var catalogue = __webpack_require__(9648);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./src/policy/units.ts
/** Sizes, durations and shares as people write them: `512 MB`, `1.5 GiB`, `30 d`, `2h`, `80 %`. */

const sizes = {
    B: 1,
    kB: 1e3,
    MB: 1e6,
    GB: 1e9,
    TB: 1e12,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
    TiB: 2 ** 40,
};
const durations = {
    ms: 1,
    s: 1e3,
    min: 60e3,
    m: 60e3,
    h: 3600e3,
    d: 86_400e3,
    w: 604_800e3,
};
// JSON Schema knows no flags: a pattern that editors can use too spells out both cases.
const anyCase = (unit) => unit.replace(/[a-z]/gi, c => `[${c.toUpperCase()}${c.toLowerCase()}]`);
function quantity(units, expected, examples) {
    const pattern = new RegExp(`^\\s*(\\d+(?:\\.\\d+)?)\\s*(${Object.keys(units).map(anyCase).join('|')})\\s*$`);
    const factors = new Map(Object.entries(units).map(([unit, factor]) => [unit.toLowerCase(), factor]));
    return schemas/* string */.YjP({ error: expected })
        .regex(pattern, { error: expected })
        .meta({ examples })
        .transform((text, context) => {
        const [, number, unit] = pattern.exec(text);
        const value = Number(number) * factors.get(unit.toLowerCase());
        if (value <= Number.MAX_SAFE_INTEGER)
            return value;
        context.addIssue({ code: 'custom', message: `${expected}, and smaller` });
        return core/* NEVER */.tm;
    });
}
/** Bytes. */
const size = quantity(sizes, 'a size with its unit, such as 512 MB or 1.5 GiB', ['512 MB', '1.5 GiB', '64 kB']);
/** Milliseconds. */
const duration = quantity(durations, 'a duration with its unit, such as 90 s, 10 min or 30 d', [
    '90 s',
    '10 min',
    '30 d',
]);
/** Any number of per cent, as a factor: `150 %` is 1.5. */
const percentage = quantity({ '%': 1 }, 'a percentage, such as 80 %', ['80 %', '10 %']).transform(value => value / 100);
/** A share between 0 and 1, written `80 %`. */
const share = percentage.refine(value => value <= 1, { error: 'a percentage of at most 100 %' });

;// CONCATENATED MODULE: ./src/policy/schema.ts
/** The policy's shape and its defaults. The schema carries the defaults; the JSON Schema in `config/` is made from it. */




const schema_name = schemas/* string */.YjP().min(1);
const globs = schemas/* array */.YOg(schemas/* string */.YjP().min(1));
const day = iso/* date */.p6({ error: 'a day as YYYY-MM-DD' });
const commandWords = 'a command, as one text or as a list of its words';
const command = schemas/* union */.KCZ([schemas/* string */.YjP().regex(/\S/, { error: commandWords }), schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1)], {
    error: commandWords,
});
// Node's timers hold 31 bits of milliseconds: a longer one would fire at once.
const timeout = duration.refine(value => value > 0 && value < 2 ** 31, {
    error: 'a duration above zero and of at most 24 d',
});
const openLimits = schemas/* record */.g1P(schema_name, schemas/* number */.aig().int().min(0))
    .describe('How many of a kind may stay open after a test: { thread: 0, socket: 2 }');
/** Growth over the ledger: bytes an iteration, or per cent. */
const growth = schemas/* union */.KCZ([size, percentage.transform(value => ({ share: value }))]);
const budget = schemas/* strictObject */.rej({
    peak: size.optional().describe('Resident memory of the process tree'),
    growth: growth.optional().describe('Bytes an iteration, or per cent against the ledger'),
    cpu: duration.optional().describe('CPU time of the process tree'),
    duration: duration.optional().describe('Time on the wall clock'),
    open: openLimits.optional(),
    hard: schemas/* boolean */.zMY().default(false).describe('End the suite when the critical threshold is passed'),
})
    .describe('Limits; what is not named is not limited');
const suite = schemas/* strictObject */.rej({
    command: command.describe('The test command, as in a terminal'),
    runtime: schemas/* enum */.k5n(['python', 'node', 'other']).default('other').describe('Which harness is loaded into the process'),
    workingDirectory: schema_name.default('.').describe('Relative to the policy’s own folder'),
    timeout: timeout.prefault('30 min').describe('After this the suite is ended and the gate fails'),
    paths: globs.default(['**']).describe('The suite runs when the change touches one of these'),
    environment: schemas/* array */.YOg(schema_name).default([]).describe('Names of variables that the suite may see beside the allow-list'),
    confirm: schemas/* enum */.k5n(['suspects', 'all', 'never'])
        .default('suspects')
        .describe('Which tests are repeated to confirm a leak; never for tests that touch other systems'),
    budget: budget.optional(),
})
    .describe('A test command that is run under the harness');
const service = schemas/* strictObject */.rej({
    paths: globs.default([]).describe('The files that belong to the service'),
    suites: schemas/* array */.YOg(schema_name).default([]).describe('Names of suites whose measurements count for the service'),
    tests: globs.default([]).describe('Test ids, with * as wildcard'),
    budget: budget.optional(),
})
    .describe('A set of paths and of suites or tests with a budget of its own');
const scan = schemas/* strictObject */.rej({
    include: globs
        .default(['**/*.{py,pyi,pyw,js,jsx,mjs,cjs,ts,tsx,mts,cts}'])
        .describe('Files that are scanned, relative to the policy’s own folder'),
    exclude: globs
        .default([
        '**/node_modules/**',
        '**/.venv/**',
        '**/venv/**',
        '**/dist/**',
        '**/build/**',
        '**/*{.,-}min.js',
        '**/*.bundle.js',
        '**/vendor/**',
        '**/vendored/**',
        '**/_vendor/**',
        '**/third_party/**',
        '**/third-party/**',
        '**/bower_components/**',
        '**/jspm_packages/**',
    ])
        .describe('Files that are not; replaces the default list'),
    maxFileSize: size.prefault('2 MB').describe('Larger files are named as skipped'),
    resources: schemas/* strictObject */.rej({ python: schemas/* array */.YOg(catalogue/* resourceSchema */.C5).default([]), javascript: schemas/* array */.YOg(catalogue/* resourceSchema */.C5).default([]) })
        .prefault({})
        .describe('Further kinds of resources, beside the shipped catalogue'),
    off: schemas/* array */.YOg(schema_name).default([]).describe('Rules that are not applied'),
})
    .describe('What the static scan reads');
const detection = schemas/* strictObject */.rej({
    floorBytes: size.prefault('64 B').describe('Growth an iteration below which nothing is said'),
    floorObjects: schemas/* number */.aig().min(0).default(0.15).describe('The same for allocated objects an iteration'),
    warmUps: schemas/* number */.aig().int().min(0).default(3).describe('Repetitions before measuring starts'),
    repeats: schemas/* number */.aig().int().min(4).default(8).describe('Checkpoints of a suspect'),
    batch: schemas/* number */.aig().int().min(1).default(16).describe('Iterations between two checkpoints of a suspect'),
    frames: schemas/* number */.aig().int().min(1).max(100).default(25).describe('Depth of the stacks that are kept'),
    timeBudget: duration
        .optional()
        .describe('For repeating the tests of one process; if absent as long as the suite ran, at least 60 s'),
    failingTests: schemas/* enum */.k5n(['fail', 'report']).default('fail').describe('Whether tests that fail fail the gate'),
    never: globs.default([]).describe('Tests that are never repeated, as they touch other systems'),
})
    .describe('How the harness tells a leak from noise');
const schema_alert = schemas/* strictObject */.rej({
    url: schemas/* url */.OZ5({ protocol: /^https$/, error: 'an https address' }).meta({ pattern: '^https://' }),
    format: schemas/* enum */.k5n(['json', 'slack', 'teams', 'discord']).default('json'),
    on: schemas/* array */.YOg(schemas/* enum */.k5n(['failed', 'budget', 'watchdog'])).default(['failed']),
});
const policySchema = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1).default(1).describe('Of the policy’s format'),
    scan: scan.prefault({}),
    suites: schemas/* record */.g1P(schema_name, suite).default({}).describe('Test commands by name'),
    services: schemas/* record */.g1P(schema_name, service).default({}).describe('Services by name'),
    budgets: schemas/* strictObject */.rej({
        global: budget.optional().describe('For each suite as a whole'),
        test: budget.optional().describe('For every single test'),
        tests: schemas/* record */.g1P(schema_name, budget).default({}).describe('By test id, with * as wildcard'),
    })
        .prefault({}),
    thresholds: schemas/* strictObject */.rej({ warning: share.prefault('80 %'), critical: share.prefault('95 %') })
        .prefault({})
        .describe('Shares of a budget'),
    detection: detection.prefault({}),
    autoCleanup: schemas/* strictObject */.rej({
        enabled: schemas/* boolean */.zMY().default(false),
        at: share
            .prefault('90 %')
            .describe('Share of a peak budget at which the harness collects and closes leaked resources'),
    })
        .prefault({}),
    alerts: schemas/* array */.YOg(schema_alert).default([]).describe('Addresses that are told of a failure'),
    ledger: schemas/* strictObject */.rej({
        expiryWarning: duration.prefault('14 d').describe('How long before its expiry an acceptance is warned about'),
    })
        .prefault({}),
    history: schemas/* strictObject */.rej({
        entries: schemas/* number */.aig().int().min(1).default(10_000).describe('Entries that are kept'),
        retention: duration.prefault('30 d').describe('How long an entry is kept'),
    })
        .prefault({}),
    block: schemas/* strictObject */.rej({
        at: schemas/* enum */.k5n(finding/* severities */.gO).default('high').describe('New findings at or above this line fail the gate'),
        coverage: share
            .optional()
            .describe('The least share of proved and exercised acquisitions among those a change adds'),
        ratchet: schemas/* boolean */.zMY()
            .default(false)
            .describe('That share of the whole repository may not fall below what it is at the base'),
    })
        .prefault({}),
    approval: schemas/* strictObject */.rej({
        label: schemas/* string */.YjP()
            .min(1)
            .default('leakgate: approved')
            .describe('The label with which a maintainer approves what the pull request itself accepts'),
    })
        .prefault({}),
    reportOnly: schemas/* strictObject */.rej({ until: day.describe('Nothing blocks up to and including this day') })
        .optional()
        .describe('For a start: the gate reports and blocks nothing'),
});
const defaultPolicy = policySchema.parse({});


/***/ }),

/***/ 8462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fx: () => (/* binding */ formats),
  Xh: () => (/* binding */ runReports),
  z: () => (/* binding */ scanReports),
  XD: () => (/* binding */ verdictReports)
});

// EXTERNAL MODULE: ./src/gate/words.ts
var gate_words = __webpack_require__(3178);
// EXTERNAL MODULE: ./src/report/plain.ts
var plain = __webpack_require__(206);
// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(1300);
// EXTERNAL MODULE: ./src/report/phrases.ts
var phrases = __webpack_require__(4792);
// EXTERNAL MODULE: ./src/report/rule-pages.ts + 1 modules
var rule_pages = __webpack_require__(7789);
;// CONCATENATED MODULE: ./src/report/remarks.ts
/**
 * Everything a verdict or a scan says, one remark a problem, weightiest first: what surfaces that list problems one by
 * one (annotations, JUnit, Code Quality) are made of.
 */



const detailLimit = 8;
/** The remarks of a verdict: findings that nobody may live with yet, and the reasons that no finding stands for. */
function remarksOfVerdict(verdict) {
    const { known, pending, unapproved } = verdict.findings;
    const fresh = [...verdict.findings.new, ...pending.map(({ finding }) => finding), ...unapproved];
    const reasons = verdict.reasons.map(reason => ({ ...reason, blocks: reason.blocks && !verdict.reportOnly }));
    const reasonOf = reasonsByFinding(reasons);
    const told = new Set([...fresh, ...known].flatMap(finding => reasonOf(finding) ?? []).map(wordsOf));
    const remarks = [
        ...fresh.map(finding => findingRemark(finding, reasonOf(finding), 'new')),
        ...known.map(finding => findingRemark(finding, reasonOf(finding), 'known')),
        ...reasons.filter(reason => !told.has(wordsOf(reason))).map(reason => reasonRemark(reason, verdict.newLeaks)),
    ];
    const changed = changedLines(verdict);
    return inOrder(remarks.map(remark => ({ ...remark, inChange: changed(remark) })));
}
/** Finds the reason that a finding gave: at the same place, beginning with the same words. */
function reasonsByFinding(reasons) {
    const byPlace = new Map(reasons.map(reason => [placeOf(reason), []]));
    for (const reason of reasons)
        byPlace.get(placeOf(reason))?.push(reason);
    return finding => byPlace.get(placeOf(finding))?.find(({ message }) => message.startsWith(finding.message));
}
/** The remarks of a scan: findings at `blockAt` or above block; files that were not read are remarked on too. */
function remarksOfScan({ findings, skipped }, blockAt) {
    return inOrder([
        ...findings.map(finding => findingRemark(finding, { ...finding, blocks: (0,model_finding/* atLeast */.jZ)(finding.severity, blockAt) }, 'new')),
        ...skipped.map(skippedRemark),
    ]);
}
/** The remarks of a run: one for each leaking test, and for each suite that did not pass. */
const remarksOfRun = ({ measurements, suites }) => inOrder([
    ...measurements.filter(({ verdict }) => verdict === 'leak').map(leakRemark),
    ...suites.filter(({ outcome }) => outcome !== 'passed').map(suiteRemark),
]);
/** A finding's remark, in the words of the reason it gave, which also knows who could excuse it. */
function findingRemark(finding, reason, age) {
    const { rule, severity, path, line, endLine, column, trace, runtime, fingerprint } = finding;
    const { blocks, message, repair } = reason ?? { ...finding, blocks: false };
    const page = (0,rule_pages/* rulePage */.g)(rule);
    const steps = trace.map((step, at) => `${at + 1}. ${(0,phrases/* placed */.GS)(step.path, step.span.line)} ${step.text}`);
    return {
        rule,
        severity,
        blocks,
        known: age === 'known',
        inChange: false,
        title: `${age === 'known' ? 'Known, ' : ''}${severity}: ${rule}`,
        path,
        line,
        endLine,
        column,
        message,
        details: [...(0,phrases/* listed */.KE)(steps, detailLimit), ...(runtime ? [`Seen at run time: ${runtime.detail}`] : [])],
        repair,
        ...(page && { page: page.url }),
        key: fingerprint,
    };
}
function reasonRemark(reason, newLeaks) {
    const { kind, severity, blocks, message, repair, test } = reason;
    const leak = newLeaks.find(measurement => measurement.test === test);
    return {
        rule: kind,
        severity,
        blocks,
        known: false,
        inChange: false,
        title: `${kind}${test ? `: ${test}` : ''}`,
        ...(reason.path === undefined ? sourceOf(leak) : { path: reason.path, line: reason.line, endLine: reason.endLine }),
        message,
        details: leak ? leakDetails(leak) : [],
        repair,
        key: [kind, reason.path, test].filter(Boolean).join(' '),
    };
}
const leakRepair = 'Release what the test or the code under test acquires.';
const leakRemark = (leak) => ({
    rule: 'leaking test',
    severity: 'high',
    blocks: true,
    known: false,
    inChange: false,
    title: `leaking test: ${leak.test}`,
    ...sourceOf(leak),
    message: `${leak.test} leaks each time it runs.`,
    details: leakDetails(leak),
    repair: leakRepair,
    key: `leaking test ${leak.suite} ${leak.test}`,
});
const skippedRemark = ({ path, reason }) => ({
    rule: 'unreadable',
    severity: 'medium',
    blocks: false,
    known: false,
    inChange: false,
    title: 'not scanned',
    path,
    message: `This file was not scanned: ${reason}`,
    details: [],
    repair: 'Mend the file, or exclude it in the policy.',
    key: `unreadable ${path}`,
});
const suiteRemark = ({ suite, outcome, problems }) => ({
    rule: 'suite',
    severity: 'high',
    blocks: true,
    known: false,
    inChange: false,
    title: `suite ${suite}: ${outcome}`,
    message: `The suite ${suite} ended with: ${outcome}.`,
    details: problems,
    repair: 'See the output of the suite; what it did not run was not measured.',
    key: `suite ${suite}`,
});
const leakDetails = (leak) => [
    ...(0,phrases/* evidence */.MX)(leak, 3),
    ...(leak.reproduce ? [`Repeat it: ${leak.reproduce}`] : []),
];
/** The line a leak comes from: where what stayed open was opened, else where the growth was allocated. */
function sourceOf(leak) {
    const source = leak?.resources.find(({ path }) => path !== undefined) ?? leak?.stacks[0];
    return source?.path === undefined ? {} : { path: source.path, line: source.line };
}
const wordsOf = (reason) => `${placeOf(reason)} ${reason.message}`;
const placeOf = ({ path, line }) => `${line}:${path}`;
/** Tells whether a remark is about a line of the change. */
function changedLines({ inChange }) {
    const byPath = new Map(inChange.map(({ path }) => [path, []]));
    for (const range of inChange)
        byPath.get(range.path)?.push(range);
    return ({ path = '', line = 0, endLine = line }) => (byPath.get(path) ?? []).some(({ start, end }) => start <= endLine && line <= end);
}
const inOrder = (remarks) => remarks.toSorted((a, b) => Number(b.blocks) - Number(a.blocks) ||
    model_finding/* severities */.gO.indexOf(b.severity) - model_finding/* severities */.gO.indexOf(a.severity) ||
    Number(b.inChange) - Number(a.inChange) ||
    compare(a.path ?? '', b.path ?? '') ||
    (a.line ?? 0) - (b.line ?? 0));
const compare = (a, b) => (a < b ? -1 : Number(a > b));

;// CONCATENATED MODULE: ./src/report/annotations.ts
/** Annotations by GitHub's workflow commands, within what GitHub shows of one step. */



/** GitHub shows this many errors, this many warnings and this many notices of a step. */
const annotationLimit = 10;
const levels = ['error', 'warning', 'notice'];
/** Workflow commands, one a line: errors for what blocks, then warnings, then notices. */
const annotations = (verdict) => written(remarksOfVerdict(verdict));
/** The same for a scan; findings at `blockAt` or above are errors. */
const annotationsScan = (scan, blockAt) => written(remarksOfScan(scan, blockAt));
/** The same for a run: an error for each leaking test and each suite that did not pass. */
const annotationsRun = (result) => written(remarksOfRun(result));
function written(remarks) {
    const byLevel = levels.map(level => remarks.filter(remark => levelOf(remark) === level));
    const tooMany = byLevel.some(list => list.length > annotationLimit);
    const shown = byLevel.flatMap((list, at) => list.slice(0, room(levels[at], tooMany)));
    const hidden = remarks.length - shown.length;
    const lines = shown.map(annotation);
    if (hidden > 0)
        lines.push(command('notice', { title: 'leakgate' }, notShown(hidden)));
    return lines.map(line => `${line}\n`).join('');
}
/** The last notice is kept for saying what is not shown. */
const room = (level, tooMany) => level === 'notice' && tooMany ? annotationLimit - 1 : annotationLimit;
const notShown = (hidden) => `${(0,gate_words/* formatCount */.B4)(hidden, 'annotation')} not shown, as GitHub shows at most ${annotationLimit} of a kind; all of them are in the job summary and in the other reports.`;
function levelOf({ blocks, known, severity }) {
    if (blocks)
        return 'error';
    return known || severity === 'low' ? 'notice' : 'warning';
}
const annotation = (remark) => command(levelOf(remark), {
    file: remark.path,
    line: remark.line,
    endLine: remark.endLine,
    // The runner takes no column for several lines.
    col: remark.endLine === remark.line ? remark.column : undefined,
    title: (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(remark.title), 250),
}, annotations_wordsOf(remark)
    .map(line => (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(line), 2000))
    .join('\n'));
const annotations_wordsOf = ({ message, details, repair, page }) => [
    message,
    ...details,
    `To mend it: ${repair}`,
    ...(page ? [`About the rule: ${page}`] : []),
];
/** One workflow command. Properties without a value are left out; nothing in a value can end it or start another. */
function command(level, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
    return `::${[level, pairs.join(',')].filter(Boolean).join(' ')}::${escaped(message)}`;
}
const escaped = (text) => (0,plain/* wellFormed */.ES)(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/report/json.ts
var json = __webpack_require__(2794);
;// CONCATENATED MODULE: ./src/report/gitlab.ts
/** GitLab's Code Quality report: a JSON array of places with a fingerprint each. */




const gitlab = (verdict) => gitlab_written(remarksOfVerdict(verdict));
const gitlabScan = (scan, blockAt) => gitlab_written(remarksOfScan(scan, blockAt));
function gitlab_written(remarks) {
    const seen = new Map();
    return (0,json/* document */.Al)(remarks.map(remark => {
        const occurrence = (seen.get(remark.key) ?? 0) + 1;
        seen.set(remark.key, occurrence);
        return entry(remark, occurrence);
    }));
}
const entry = (remark, occurrence) => ({
    description: (0,plain/* plain */.pj)(`${remark.message} ${remark.repair}`),
    check_name: remark.rule,
    fingerprint: (0,external_node_crypto_.createHash)('sha256').update(`${remark.key}\n${occurrence}`).digest('hex'),
    severity: severityOf(remark),
    location: {
        // An entry must have a place: what has none of its own is put to the policy, which asks for it.
        path: remark.path ?? '.leakgate/policy.yml',
        lines: { begin: remark.line ?? 1, end: remark.endLine ?? remark.line ?? 1 },
    },
});
const words = { low: 'info', medium: 'minor', high: 'major', critical: 'critical' };
const severityOf = ({ blocks, severity }) => (blocks ? 'blocker' : words[severity]);

;// CONCATENATED MODULE: ./src/report/junit.ts



/** The verdict as one suite, and each suite that was run with its tests. */
const junit = (verdict) => junit_document([['leakgate', [...remarksOfVerdict(verdict).map(remarkCase), verdictCase(verdict)]], ...suitesOf(verdict)]);
/** Each finding and each file that was not scanned as a test case. A clean scan is one case that passed. */
function junitScan(scan, blockAt) {
    const cases = remarksOfScan(scan, blockAt).map(remarkCase);
    return junit_document([['leakgate scan', cases.length > 0 ? cases : [scanCase(scan)]]]);
}
/** Each suite that was run with its tests; a leak is a failure. */
const junitRun = (result) => junit_document(suitesOf(result));
const suitesOf = ({ suites, measurements }) => suites.map(suite => [
    suite.suite,
    [...measurements.filter(measurement => measurement.suite === suite.suite).map(testCase), suiteCase(suite)],
]);
function remarkCase(remark) {
    const { rule, path, line, message, details, repair, blocks, title } = remark;
    const shown = { name: path ? `${title} at ${(0,phrases/* placed */.GS)(path, line)}` : title, group: rule, path };
    if (rule === 'unreadable' && !blocks)
        return { ...shown, outcome: { kind: 'skipped', message, lines: [] } };
    return blocks
        ? { ...shown, outcome: { kind: 'failure', message, lines: [...details, `To mend it: ${repair}`] } }
        : shown;
}
const verdictCase = (verdict) => ({
    name: `verdict: ${(0,phrases/* headline */.Pl)(verdict)}`,
    group: 'verdict',
    ...(verdict.status === 'failed' && { outcome: { kind: 'failure', message: (0,phrases/* reasonLine */.$E)(verdict), lines: [] } }),
});
const scanCase = ({ stats }) => ({
    name: 'no finding',
    group: 'scan',
    ...(stats.files === 0 && { outcome: { kind: 'skipped', message: 'no file was looked at', lines: [] } }),
});
function testCase(measurement) {
    const { test, suite, duration, outcome, verdict } = measurement;
    const shown = { name: test, group: suite, duration };
    if (outcome === 'skipped')
        return { ...shown, outcome: { kind: 'skipped', message: 'skipped', lines: [] } };
    if (verdict === 'leak')
        return { ...shown, outcome: { kind: 'failure', message: 'leaks', lines: (0,phrases/* evidence */.MX)(measurement, 5) } };
    return outcome === 'failed' ? { ...shown, outcome: { kind: 'failure', message: 'failed', lines: [] } } : shown;
}
const suiteCase = ({ suite, outcome, duration, problems }) => ({
    name: `suite ${suite}: ${outcome}`,
    group: suite,
    duration,
    ...(outcome !== 'passed' && { outcome: { kind: 'error', message: outcome, lines: problems } }),
});
const junit_document = (suites) => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="leakgate">\n${suites.map(suiteElement).join('')}</testsuites>\n`;
function suiteElement([name, cases]) {
    const number = (kind) => cases.filter(({ outcome }) => outcome?.kind === kind).length;
    const attributes = `name="${junit_escaped(name)}" tests="${cases.length}" failures="${number('failure')}" errors="${number('error')}" skipped="${number('skipped')}"`;
    return `  <testsuite ${attributes}>\n${cases.map(caseElement).join('')}  </testsuite>\n`;
}
function caseElement({ name, group, path, duration = 0, outcome }) {
    const file = path === undefined ? '' : ` file="${junit_escaped(path)}"`;
    const attributes = `classname="${junit_escaped(group)}" name="${junit_escaped(name)}"${file} time="${(duration / 1000).toFixed(3)}"`;
    return outcome
        ? `    <testcase ${attributes}>\n${outcomeElement(outcome)}    </testcase>\n`
        : `    <testcase ${attributes}/>\n`;
}
const outcomeElement = ({ kind, message, lines }) => `      <${kind} message="${junit_escaped(message)}">${lines.map(junit_escaped).join('\n')}</${kind}>\n`;
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Made fit for an attribute or an element: XML 1.0 knows no control characters and no half surrogate pairs at all. */
const junit_escaped = (text) => (0,plain/* plain */.pj)(text)
    .replace(/[&<>"']/g, character => entities[character])
    .replace(/[\ufffe\uffff]/g, '\ufffd');

// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
;// CONCATENATED MODULE: ./src/report/rules.ts
/** What is known of a rule from its findings: the texts that a code-scanning page shows beside them. */


const languages = new Map([
    ['py', 'Python'],
    ['js', 'JavaScript'],
]);
/** The rules that some findings carry, sorted by id. */
function rulesOf(findings) {
    const byRule = new Map();
    for (const finding of findings) {
        const list = byRule.get(finding.rule);
        if (list)
            list.push(finding);
        else
            byRule.set(finding.rule, [finding]);
    }
    return [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => ruleOf(id, list));
}
function ruleOf(id, findings) {
    const [prefix = '', ...name] = id.split('/');
    const language = languages.get(prefix);
    const words = (name.length > 0 ? name.join(' ') : prefix).replaceAll('-', ' ');
    const page = (0,rule_pages/* rulePage */.g)(id);
    return {
        id,
        title: language ? `${words} (${language})` : words,
        ...(page && { page }),
        repairs: unique(findings.map(({ repair }) => repair)),
        severity: model_finding/* severities */.gO.findLast(severity => findings.some(finding => finding.severity === severity)),
        tags: unique(['leak', ...(language ? [language.toLowerCase()] : []), ...findings.map(({ category }) => category)]),
    };
}
const unique = (texts) => [...new Set(texts)];

;// CONCATENATED MODULE: ./src/report/uri.ts
/** Paths as URIs. */

/** Where a file is, as SARIF says it: relative to the repository's root, or absolute for a file outside of one. */
function artifactLocation(path) {
    if (/^[A-Za-z]:[\\/]/.test(path))
        return { uri: `file:///${encoded(path.replaceAll('\\', '/'))}` };
    if (path.startsWith('/'))
        return { uri: `file://${encoded(path)}` };
    return { uri: encoded(path), uriBaseId: '%SRCROOT%' };
}
const encoded = (path) => (0,plain/* wellFormed */.ES)(path).split('/').map(encodeURIComponent).join('/');

;// CONCATENATED MODULE: ./src/report/sarif.ts
/** SARIF 2.1.0 (OASIS), kept to what GitHub's code scanning takes. */









/** GitHub rejects a file with more results, and a rule with more tags. */
const resultLimit = 25_000;
const tagLimit = 20;
/** The findings of a verdict with their state against the base; what is accepted or silenced is suppressed, with the reason. */
function sarif(verdict, version) {
    const { findings, unmeasured, skipped } = verdict;
    const results = [
        ...findings.new.map(finding => ({ finding, state: 'new' })),
        ...findings.pending.map(({ finding, acceptance }) => ({
            finding,
            state: 'new',
            suppression: { status: 'underReview', reason: acceptance.reason },
        })),
        ...findings.unapproved.map(finding => ({ ...silenced(finding, 'underReview'), state: 'new' })),
        ...verdict.newLeaks.flatMap(leakFinding).map(finding => ({ finding, state: 'new' })),
        ...findings.known.map(finding => ({ finding, state: 'unchanged' })),
        ...findings.accepted.map(({ finding, acceptance }) => ({
            finding,
            state: 'unchanged',
            suppression: { status: 'accepted', reason: acceptance.reason },
        })),
        ...findings.suppressed.map(finding => ({ ...silenced(finding, 'accepted'), state: 'unchanged' })),
        ...findings.fixed.map(finding => ({ finding, state: 'absent' })),
    ];
    const notMeasured = unmeasured.map(({ what, why }) => ({ id: 'not-measured', message: `${what}: ${why}` }));
    return log(results, [...skipped.map(notScanned), ...notMeasured], version);
}
/** The findings of a scan; a scan compares with nothing. */
const sarifScan = ({ findings, suppressed, skipped }, version) => log([...findings.map(finding => ({ finding })), ...suppressed.map(finding => silenced(finding, 'accepted'))], skipped.map(notScanned), version);
const silenced = (finding, status) => ({
    finding,
    suppression: { status, ...finding.suppression },
});
/** A leaking test as a finding at the line that its leak comes from; none if that is not known: GitHub wants a place. */
function leakFinding(leak) {
    const { path, line = 1 } = sourceOf(leak);
    if (path === undefined)
        return [];
    return [
        {
            rule: 'leakgate/leaking-test',
            severity: 'high',
            category: leak.resources[0]?.kind ?? 'memory',
            path,
            line,
            endLine: line,
            column: 1,
            symbol: leak.test,
            message: `${leak.test} leaks: ${(0,phrases/* evidence */.MX)(leak, 3).join('; ')}.`,
            repair: leakRepair,
            text: '',
            trace: [],
            fingerprint: (0,external_node_crypto_.createHash)('sha256').update(`${leak.suite}\n${leak.test}`).digest('hex'),
        },
    ];
}
const notScanned = ({ path, reason }) => ({ id: 'not-scanned', message: reason, path });
function log(all, notifications, version) {
    const judged = all.slice(0, resultLimit);
    const rules = rulesOf(judged.map(({ finding }) => finding));
    const indices = new Map(rules.map(({ id }, index) => [id, index]));
    const dropped = all.length - judged.length;
    const said = dropped > 0 ? [...notifications, tooMany(dropped)] : notifications;
    return (0,json/* document */.Al)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'leakgate', semanticVersion: version, rules: rules.map(descriptor) } },
                columnKind: 'utf16CodeUnits',
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                invocations: [{ executionSuccessful: true, toolExecutionNotifications: said.map(notification) }],
                results: judged.map(each => result(each, indices.get(each.finding.rule))),
            },
        ],
    });
}
const tooMany = (dropped) => ({
    id: 'too-many-results',
    message: `${(0,gate_words/* formatCount */.B4)(dropped, 'result')} left out: a file holds at most ${resultLimit}.`,
});
const sarif_levels = { low: 'note', medium: 'warning', high: 'error', critical: 'error' };
const descriptor = ({ id, title, page, repairs, severity, tags }) => ({
    id,
    shortDescription: message(title),
    ...(page && { helpUri: page.url }),
    help: {
        text: [...(page ? [page.why] : []), ...repairs.map(plain/* plain */.pj), ...(page ? [page.url] : [])].join('\n'),
        markdown: [
            `**${(0,markdown/* prose */.CS)(title)}** (${(0,markdown/* code */.aY)(id)})`,
            ...(page ? [`\n${page.why}\n`] : []),
            ...repairs.map(repair => `- ${(0,markdown/* prose */.CS)(repair)}`),
            ...(page ? [`\n[Examples, and how to live with it](${page.url})`] : []),
        ].join('\n'),
    },
    defaultConfiguration: { level: sarif_levels[severity] },
    properties: { tags: tags.slice(0, tagLimit).map(plain/* plain */.pj), precision: 'high' },
});
const result = ({ finding, state, suppression }, ruleIndex) => ({
    ruleId: finding.rule,
    ruleIndex,
    level: sarif_levels[finding.severity],
    message: message([finding.message, finding.runtime?.detail, finding.repair].filter(Boolean).join(' ')),
    locations: [
        {
            physicalLocation: physicalLocation(finding.path, region(finding)),
            logicalLocations: [{ fullyQualifiedName: (0,plain/* plain */.pj)(finding.symbol) }],
        },
    ],
    ...(finding.trace.length > 0 && { codeFlows: [codeFlow(finding.trace)] }),
    partialFingerprints: { 'leakgate/v1': finding.fingerprint },
    ...(state && { baselineState: state }),
    ...(finding.fix && { fixes: [fix(finding.path, finding.fix)] }),
    ...(suppression && { suppressions: [suppressionOf(suppression, finding.path)] }),
});
const suppressionOf = ({ status, reason, span }, path) => ({
    kind: span ? 'inSource' : 'external',
    status,
    justification: (0,plain/* plain */.pj)(reason),
    ...(span && { location: { physicalLocation: physicalLocation(path, region(span)) } }),
});
const codeFlow = (trace) => ({
    threadFlows: [
        {
            locations: trace.map(({ path, span, text }) => ({
                location: { physicalLocation: physicalLocation(path, region(span)), message: message(text) },
            })),
        },
    ],
});
const fix = (path, { title, safe, edits, doubt = 'it may change what the program does' }) => ({
    description: message(safe ? title : `${title} (look it over: ${doubt})`),
    artifactChanges: [
        {
            artifactLocation: artifactLocation(path),
            replacements: edits.map(({ start, end, text }) => ({
                deletedRegion: { charOffset: start, charLength: end - start },
                insertedContent: { text: (0,plain/* wellFormed */.ES)(text) },
            })),
        },
    ],
});
const notification = ({ id, message: words, path }) => ({
    descriptor: { id },
    level: 'warning',
    message: message(words),
    ...(path !== undefined && { locations: [{ physicalLocation: { artifactLocation: artifactLocation(path) } }] }),
});
const physicalLocation = (path, at) => ({ artifactLocation: artifactLocation(path), region: at });
const region = ({ line, column, endLine, endColumn }) => ({
    startLine: Math.max(1, line),
    startColumn: Math.max(1, column),
    endLine: Math.max(1, line, endLine),
    ...(endColumn !== undefined && { endColumn: Math.max(1, endColumn) }),
});
/** A plain-text message: what would be a link in one (`[text](target)`) is taken apart. */
const message = (text) => ({ text: (0,plain/* plain */.pj)(text).replaceAll('](', '] (') });

// EXTERNAL MODULE: ./src/report/terminal-parts.ts + 1 modules
var terminal_parts = __webpack_require__(6338);
;// CONCATENATED MODULE: ./src/report/terminal.ts
/** A verdict for a person at a terminal. */




/** Verdict first, then what is new with the path that leaks, then figures, then what to do. */
function terminal(verdict, settings) {
    const { findings, newLeaks, budgets, coverage, skipped, unmeasured, vanished } = verdict;
    const { finding, leak, budget, skipped: skippedList, section } = (0,terminal_parts/* partsFor */._c)(settings);
    return (0,terminal_parts/* page */.MY)([
        title(verdict, settings),
        section('New findings', findings.new.map(finding), '\n\n'),
        section('Accepted by this change, waiting for approval', findings.pending.map(each => `${finding(each.finding)}\n  reason given: ${(0,plain/* plain */.pj)(each.acceptance.reason)}`), '\n\n'),
        section('Suppressed by this change, waiting for approval', findings.unapproved.map(finding), '\n\n'),
        section('What this change excuses', (0,phrases/* toldExcuses */.eD)(verdict).map(plain/* plain */.pj)),
        section('Leaking tests', newLeaks.map(leak), '\n\n'),
        section('Other reasons', otherReasons(verdict, settings)),
        section('Budgets', budgets.map(budget)),
        section('Leak coverage', (0,phrases/* sawNothing */.hR)(verdict)
            ? []
            : [
                (0,phrases/* coverageLine */.vn)(coverage.change, coverage.added),
                ...addedBy(coverage, settings.verbose),
                (0,phrases/* wholeCoverageLine */.a_)(coverage),
            ]),
        section('Suites', suiteLines(verdict)),
        section('Tests that did not report', vanished.map(({ suite, test, why }) => (0,plain/* plain */.pj)(`${suite}: ${test}: ${why}`))),
        section('Not scanned', [skippedList(skipped)]),
        section('Not measured', unmeasured.map(({ what, why }) => (0,plain/* plain */.pj)(`${what}: ${why}`))),
        settings.verbose ? section('Known before', findings.known.map(finding), '\n\n') : '',
        settings.verbose ? section('Suppressed in the code', findings.suppressed.map(finding), '\n\n') : '',
        section('Beside that', [counts(verdict, settings.verbose)]),
        section('What to do next', nextSteps(verdict)),
    ]);
}
function title(verdict, { colors }) {
    const paint = verdict.status === 'passed' ? colors.green : colors.red;
    return `${colors.bold(paint(`leakgate: ${(0,phrases/* headline */.Pl)(verdict)}`))}\n${(0,phrases/* reasonLine */.$E)(verdict)}`;
}
const shortest = 8;
/** What was added by category and by folder, where that is asked for or short. */
function addedBy({ categories, folders }, verbose) {
    if (categories.length === 0)
        return [];
    if (!verbose && categories.length + folders.length > shortest)
        return [
            `  of ${(0,gate_words/* formatCount */.B4)(categories.length, 'kind')} in ${(0,gate_words/* formatCount */.B4)(folders.length, 'folder')} (--verbose lists them)`,
        ];
    return (0,terminal_parts/* coverageRows */.oM)([...categories, ...folders]).map(row => `  ${row}`);
}
/** Reasons without a section of their own. */
function otherReasons({ reasons }, { colors }) {
    const mark = ({ blocks }) => (blocks ? colors.red('✗') : colors.yellow('!'));
    return reasons
        .filter(({ kind }) => kind !== 'new finding' && kind !== 'new leaking test')
        .map(reason => {
        const place = reason.path === undefined ? '' : `${(0,phrases/* placed */.GS)(reason.path, reason.line)}: `;
        return `${mark(reason)} ${(0,plain/* plain */.pj)(`${place}${reason.message}`)}`;
    });
}
const suiteLines = ({ suites }) => suites.flatMap(({ suite, outcome, tests, measured, problems }) => [
    `${(0,plain/* plain */.pj)(suite)}: ${outcome}, ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped (measured ${measured})`,
    ...problems.map(problem => `  ${(0,plain/* plain */.pj)(problem)}`),
]);
function counts({ findings, stale, improved = [] }, verbose) {
    const known = findings.known.length > 0 && `${(0,gate_words/* formatCount */.B4)(findings.known.length, 'finding')} known before`;
    const silent = findings.suppressed.length > 0 && `${(0,gate_words/* formatCount */.B4)(findings.suppressed.length, 'finding')} suppressed in the code`;
    return [
        known && (verbose ? known : `${known} (--verbose lists them)`),
        findings.accepted.length > 0 && `${(0,gate_words/* formatCount */.B4)(findings.accepted.length, 'finding')} accepted in the ledger`,
        silent && (verbose ? silent : `${silent} (--verbose lists them)`),
        findings.fixed.length > 0 && `${(0,gate_words/* formatCount */.B4)(findings.fixed.length, 'finding')} fixed`,
        improved.length > 0 && `${(0,gate_words/* formatCount */.B4)(improved.length, 'leaking test')} mended`,
        stale.length > 0 && `${(0,gate_words/* formatCount */.B4)(stale.length, 'acceptance')} no longer needed`,
    ]
        .filter(Boolean)
        .join('\n');
}
/** The repairs of what blocks, each once, then how to see a leak again. */
function nextSteps({ reasons, newLeaks }) {
    const repairs = reasons.filter(({ blocks }) => blocks).map(({ repair }) => (0,plain/* plain */.pj)(repair));
    const again = newLeaks
        .map(({ reproduce }) => (0,plain/* plain */.pj)(reproduce))
        .filter(command => command !== '' && !repairs.some(repair => repair.includes(command)))
        .map(command => `Repeat the leak: ${command}`);
    return [...new Set([...repairs, ...again])].slice(0, 10).map((step, at) => `${at + 1}. ${step}`);
}

;// CONCATENATED MODULE: ./src/report/terminal-run.ts
/** A run of suites under the harness, for a person at a terminal. */




/** Leaking tests with their evidence, growth that is not the project's, then each suite with its figures and problems. */
function terminalRun({ measurements, suites }, settings) {
    const { leak, section } = (0,terminal_parts/* partsFor */._c)(settings);
    const leaking = measurements.filter(({ verdict }) => verdict === 'leak');
    const doubtful = measurements.filter(({ verdict }) => verdict === 'inconclusive').length;
    return (0,terminal_parts/* page */.MY)([
        section('Leaking tests', leaking.map(leak), '\n\n'),
        section('Growth that others hold', (0,phrases/* listed */.KE)(measurements.flatMap(othersGrowth), settings.verbose ? Infinity : mostOthers)),
        section('Suites', suites.map(terminal_run_suiteLines)),
        conclusion(measurements.length, leaking.length, doubtful, settings),
    ]);
}
const mostOthers = 10;
/** What a dependency, the runner or the standard library keeps is told, and blocks nothing. */
const othersGrowth = ({ test, verdict, heldBy, reason }) => verdict !== 'leak' && heldBy && reason !== undefined ? [(0,plain/* plain */.pj)(`${test}: ${reason}`)] : [];
const terminal_run_suiteLines = ({ suite, outcome, peak, duration, tests, problems }) => [
    `${(0,plain/* plain */.pj)(suite)}: ${outcome}, ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped; peak ${(0,gate_words/* formatBytes */.z3)(peak)}, ${(0,gate_words/* formatDuration */.a3)(duration)}`,
    ...problems.map(problem => `  ${(0,plain/* plain */.pj)(problem)}`),
].join('\n');
function conclusion(measured, leaking, doubtful, { colors }) {
    if (measured === 0)
        return colors.yellow('no test was measured, so this says nothing about leaks in single tests');
    const rest = doubtful > 0 ? `, ${doubtful} inconclusive` : '';
    const words = `${(0,gate_words/* formatCount */.B4)(measured, 'test')} measured, ${(0,gate_words/* formatCount */.B4)(leaking, 'leak')}${rest}`;
    return leaking > 0 ? colors.bold(colors.red(words)) : colors.green(words);
}

;// CONCATENATED MODULE: ./src/report/terminal-scan.ts
/** A scan for a person at a terminal. */



/** Findings, the worst last, where the eye is when the command ends; then what was and was not looked at. */
function terminalScan(scan, blockAt, settings) {
    const { finding, skipped, section } = (0,terminal_parts/* partsFor */._c)(settings);
    const sorted = scan.findings.toSorted((a, b) => model_finding/* severities */.gO.indexOf(a.severity) - model_finding/* severities */.gO.indexOf(b.severity));
    return (0,terminal_parts/* page */.MY)([
        ...sorted.map(finding),
        settings.verbose ? section('Suppressed in the code', scan.suppressed.map(finding), '\n\n') : '',
        section(`Not scanned: ${(0,gate_words/* formatCount */.B4)(scan.skipped.length, 'file')}`, [skipped(scan.skipped)]),
        terminal_scan_result(scan, blockAt, settings),
    ]);
}
function terminal_scan_result({ findings, suppressed, skipped, stats }, blockAt, { colors }) {
    if (stats.files === 0)
        return colors.yellow(nothingRead(skipped.length));
    const silent = suppressed.length > 0 ? `${(0,gate_words/* formatCount */.B4)(suppressed.length, 'finding')} suppressed in the code; ` : '';
    const looked = `${silent}${(0,gate_words/* formatCount */.B4)(stats.files, 'file')} and ${(0,gate_words/* formatCount */.B4)(stats.sites, 'acquisition')} looked at in ${(0,gate_words/* formatDuration */.a3)(stats.milliseconds)}`;
    const blocking = findings.filter(({ severity }) => (0,model_finding/* atLeast */.jZ)(severity, blockAt)).length;
    if (blocking > 0)
        return colors.bold(colors.red(`${(0,gate_words/* formatCount */.B4)(findings.length, 'finding')}, ${blocking} at or above ${blockAt}; ${looked}`));
    if (findings.length > 0)
        return colors.yellow(`${(0,gate_words/* formatCount */.B4)(findings.length, 'finding')}, none at or above ${blockAt}; ${looked}`);
    return colors.green(`no finding; ${looked}`);
}
const nothingRead = (skipped) => skipped === 0
    ? 'nothing was looked at: no file to scan, so this says nothing about leaks'
    : 'nothing was looked at: no file could be scanned';

;// CONCATENATED MODULE: ./src/report/formats.ts








const formats = ['terminal', 'json', 'sarif', 'github', 'junit', 'gitlab'];
const verdictReports = {
    terminal: terminal,
    json: json/* json */.Pq,
    sarif: (verdict, { version }) => sarif(verdict, version),
    github: annotations,
    junit: junit,
    gitlab: gitlab,
};
const scanReports = {
    terminal: (scan, settings) => terminalScan(scan, settings.blockAt, settings),
    json: (scan, { inventory }) => (0,json/* jsonScan */.ab)(scan, inventory),
    sarif: (scan, { version }) => sarifScan(scan, version),
    github: (scan, { blockAt }) => annotationsScan(scan, blockAt),
    junit: (scan, { blockAt }) => junitScan(scan, blockAt),
    gitlab: (scan, { blockAt }) => gitlabScan(scan, blockAt),
};
/** A run has measurements, not findings in files: SARIF and Code Quality do not fit it. */
const runReports = {
    terminal: terminalRun,
    json: json/* jsonRun */.iE,
    github: annotationsRun,
    junit: junitRun,
};


/***/ }),

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ document),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   ab: () => (/* binding */ jsonScan),
/* harmony export */   iE: () => (/* binding */ jsonRun)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);

/** `{"version":1,"verdict":…}`; the version rises when a field changes its meaning or goes away. */
const json = (verdict) => document({ version: 1, verdict });
/** `{"findings":[…],"skipped":[…],"stats":{…}}`, `"suppressed"` where a comment silences something, and `"sites"` with the inventory. */
function jsonScan({ findings, suppressed, skipped, stats, sites }, inventory) {
    const listed = sites.map(({ path, line, endLine, category, state, suppressed }) => ({
        path,
        line,
        endLine,
        category,
        state,
        suppressed,
    }));
    return document({
        findings,
        ...(suppressed.length > 0 && { suppressed }),
        skipped: skipped.map(({ path, reason }) => ({ path, reason })),
        stats,
        ...(inventory && { sites: listed }),
    });
}
/** `{"measurements":[…],"suites":[…]}`. */
const jsonRun = ({ measurements, suites }) => document({ measurements, suites });
/** JSON that every parser reads: half surrogate pairs replaced, a newline at the end. */
const document = (value) => `${JSON.stringify(value, (_, part) => (typeof part === 'string' ? (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .wellFormed */ .ES)(part) : part), 2)}\n`;


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(206);
/** Text from a repository inside Markdown. Everything that a summary or comment quotes goes through here. */

/** As prose: shown as it is, in a paragraph, a list or a table cell; no markup, no link, no mention. */
const prose = (text) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text).trim().replace(special, entity);
const special = new RegExp([
    /[&<>`*[\]|~\\$]/,
    // Within a word an underline is only an underline.
    /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
    // Addresses become links without any markup; mentions and references too.
    /:(?=\/\/)|(?<=\bwww)\.|[@#](?=\w)/,
    // What would start a list or a heading.
    /^[-+](?=[\s-]|$)|^[=#]|(?<=^\d{1,9})[.)](?=\s|$)/,
]
    .map(({ source }) => source)
    .join('|'), 'giu');
/** A mention or a reference is looked for after entities are resolved: only a character of no width breaks it. */
const entity = (character) => `&#${character.charCodeAt(0)};${character === '@' || character === '#' ? '&#8203;' : ''}`;
/** As a code span: paths, names, commands. Fit for table cells too. */
function code(text) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(text);
    if (line.trim() === '')
        return '';
    // Parsers differ in which backslashes before a bar they take away, inside a code span most of all.
    if (line.includes('|'))
        return `<code>${prose(line)}</code>`;
    const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
    const fence = '`'.repeat(longest + 1);
    const padding = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return fence + padding + line + padding + fence;
}
/** A part that is closed until somebody opens it. `body` is Markdown already. */
const folded = (title, body) => `<details><summary>${prose(title)}</summary>\n\n${body}\n\n</details>`;
/** A table; its cells are Markdown already. */
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');


/***/ }),

/***/ 4792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ reasonLine),
/* harmony export */   GS: () => (/* binding */ placed),
/* harmony export */   H4: () => (/* binding */ budgetUse),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   MX: () => (/* binding */ evidence),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   Vr: () => (/* binding */ resourceLine),
/* harmony export */   a_: () => (/* binding */ wholeCoverageLine),
/* harmony export */   ao: () => (/* binding */ frameLine),
/* harmony export */   eD: () => (/* binding */ toldExcuses),
/* harmony export */   hR: () => (/* binding */ sawNothing),
/* harmony export */   vn: () => (/* binding */ coverageLine),
/* harmony export */   xP: () => (/* binding */ states)
/* harmony export */ });
/* unused harmony export growthLine */
/* harmony import */ var _gate_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9325);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3178);
/** What every surface says in the same words. Plain text; each surface escapes it as it must. */


/** `passed`, `failed`, or what report-only makes of it. */
function headline(verdict) {
    const { reportOnly } = verdict;
    if (reportOnly?.wouldBe === 'failed')
        return `passed, as the policy only reports until ${reportOnly.until}; it would have failed`;
    return verdict.status;
}
const reasonWords = {
    'new finding': ['new finding', 'new findings'],
    'new leaking test': ['new leaking test', 'new leaking tests'],
    budget: ['budget exceeded', 'budgets exceeded'],
    'failing tests': ['case of failing tests', 'cases of failing tests'],
    suite: ['suite without a full run', 'suites without a full run'],
    'vanished tests': ['case of vanished tests', 'cases of vanished tests'],
    'expired acceptance': ['expired acceptance', 'expired acceptances'],
    drift: ['drift from the first accepted value', 'drifts from the first accepted values'],
    unapproved: ['excuse that is not approved', 'excuses that are not approved'],
    coverage: ['shortfall in leak coverage', 'shortfalls in leak coverage'],
    unreadable: ['changed file that could not be read', 'changed files that could not be read'],
};
/** Why, in one line: `2 new findings, 1 budget exceeded`. */
function reasonLine(verdict) {
    const kinds = verdict.reasons.filter(({ blocks }) => blocks).map(({ kind }) => kind);
    if (kinds.length === 0)
        return sawNothing(verdict) ? nothingSeen : 'nothing new leaks and every budget holds';
    return [...new Set(kinds)]
        .map(kind => {
        const number = kinds.filter(other => other === kind).length;
        return `${number} ${reasonWords[kind][number === 1 ? 0 : 1]}`;
    })
        .join(', ');
}
/** What the change excuses for itself, unless the reasons say it already. */
const toldExcuses = ({ reasons, selfExcuses }) => reasons.some(({ kind }) => kind === 'unapproved') ? [] : selfExcuses;
const nothingSeen = 'nothing was looked at: no acquisition was seen, no suite was run and no budget was measured, so this pass says nothing about leaks';
/** True if neither half had anything to look at. */
const sawNothing = ({ coverage, findings, measurements, suites, budgets }) => (0,_gate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(coverage.whole) === 0 &&
    (0,_gate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(coverage.change) === 0 &&
    [measurements, suites, budgets, ...Object.values(findings)].every(list => list.length === 0);
/** `5 acquisitions added: 3 proved, 0 exercised, 1 unproved, 1 leak; 1 suppressed in the code`. */
function coverageLine(coverage, added) {
    const all = (0,_gate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(coverage);
    if (all === 0)
        return 'no acquisition added';
    const suppressed = added.filter(site => site.suppressed).length;
    const silent = suppressed > 0 ? `; ${suppressed} suppressed in the code` : '';
    return `${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(all, 'acquisition')} added: ${states(coverage)}${silent}`;
}
/** The same for everything that was scanned, with the share that is known to be released; all there is, and what it was, where the base was held against it. */
function wholeCoverageLine({ whole: coverage, base }) {
    const share = (0,_gate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .releasedShare */ .Pr)(coverage);
    if (share === undefined)
        return 'no acquisition seen';
    return `${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)((0,_gate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(coverage), 'acquisition')} ${base ? 'in all' : 'looked at'}: ${states(coverage)}; ${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share)} known to be released${atBase(base)}`;
}
function atBase(base) {
    const share = base && (0,_gate_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .releasedShare */ .Pr)(base);
    return share === undefined ? '' : `, ${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(share)} at the base`;
}
const stateWords = [
    ['proved', 'proved'],
    ['exercised', 'exercised'],
    ['unproved', 'unproved'],
    ['leaks', 'leak'],
];
/** `3 proved, 0 exercised, 1 unproved, 1 leak` */
const states = (coverage) => stateWords.map(([state, word]) => `${coverage[state]} ${word}`).join(', ');
/** `+51.2 kB an iteration (48.0 kB to 54.1 kB), 3 objects, increasing`; nothing of a leak whose memory is stable. */
function growthLine({ growth, trend, verdict }) {
    if (!growth || (verdict === 'leak' && trend === 'stable'))
        return undefined;
    const sign = growth.bytes < 0 ? '' : '+';
    const parts = [
        `${sign}${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(growth.bytes)} an iteration (${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(growth.low)} to ${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(growth.high)})`,
        growth.objects !== undefined && (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(growth.objects, 'object'),
        trend,
    ];
    return parts.filter(Boolean).join(', ');
}
/** `3 × sqlite “a.db” left open, opened at src/db.py:12 in connect`. */
function resourceLine({ kind, path, line, symbol, detail, count: number = 1 }) {
    const what = `${number} × ${kind}${detail ? ` “${detail}”` : ''} left open`;
    return path ? `${what}, opened at ${placed(path, line)}${symbol ? ` in ${symbol}` : ''}` : what;
}
/** `list: src/cache.py:7 in remember`. */
const frameLine = ({ kind, path, line, symbol }) => `${kind}: ${placed(path, line)} in ${symbol}`;
/** Growth, what stayed open, what grew, where from: at most `limit` lines of each. */
function evidence(measurement, limit) {
    const { resources, objects = [], stacks, heldBy } = measurement;
    const growth = growthLine(measurement);
    return [
        ...(growth ? [growth] : []),
        ...listed(resources.map(resourceLine), limit),
        ...listed(objects.map(({ type, count: number }) => `${type}: ${number} more`), limit),
        ...listed(stacks.map(frameLine), limit),
        ...(heldBy && heldBy.roots.length > 0 ? [`kept alive by ${heldBy.roots.slice(0, mostRoots).join(', ')}`] : []),
    ];
}
/** The nearest root is the one to look at. */
const mostRoots = 2;
/** The first `limit` of some lines, and how many more there are. */
const listed = (lines, limit) => lines.length > limit ? [...lines.slice(0, limit), `and ${lines.length - limit} more`] : lines;
/** `412.0 MB of 512.0 MB (80 %)`. */
function budgetUse(budget) {
    const share = budget.limit > 0 ? ` (${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(budget.used / budget.limit)})` : '';
    return `${amount(budget.used, budget.unit)} of ${amount(budget.limit, budget.unit)}${share}`;
}
function amount(value, unit) {
    if (unit === 'bytes')
        return (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBytes */ .z3)(value);
    if (unit === 'milliseconds')
        return (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(value);
    return unit === 'count' ? String(value) : `${Math.round(value * 10) / 10} %`;
}
/** A bar of `width` characters, full at the limit: `████████░░`. */
function bar({ used, limit }, width = 20) {
    const share = limit > 0 ? used / limit : Number(used > 0);
    const full = Math.min(width, Math.max(0, Math.round(share * width) || 0));
    return '█'.repeat(full) + '░'.repeat(width - full);
}
/** `src/db.py:12`. */
const placed = (path, line) => (line === undefined ? path : `${path}:${line}`);


/***/ }),

/***/ 206:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Text from a repository made safe to print: one line, nothing that moves a cursor, changes a colour or turns the order. */
/** Made safe: control and format characters become visible (`\n`, `\u{202e}`), and so does half a surrogate pair. */
function plain(text) {
    return (text
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, visible)
        // What a workflow runner takes for a command: `::` at the start of a line, `##[` anywhere in it.
        .replace(/^(\s*:)(?=:)/, '$1 ')
        .replaceAll('##[', '## ['));
}
const names = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
// Joins the parts of many emoji and the letters of some scripts; harmless by itself.
const joiners = new Set(['\u200c', '\u200d']);
const visible = (character) => joiners.has(character) ? character : (names[character] ?? `\\u{${character.codePointAt(0).toString(16)}}`);
/** Half surrogate pairs become U+FFFD: what is left can be written as UTF-8 and read by any parser. */
const wellFormed = (text) => text.replace(/\p{Cs}/gu, '\ufffd');
/** At most `limit` UTF-16 units of a text, ending in `…` if some is missing; never half of a surrogate pair. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const kept = text.slice(0, Math.max(0, limit - 1));
    return `${kept.replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 7789:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ rulePage)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/repository.ts
/** Where leakgate itself lives: what links in reports begin with. */
const repositoryUrl = 'https://github.com/OWNER/leakgate';

// EXTERNAL MODULE: ./src/shipped.ts
var shipped = __webpack_require__(1504);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/report/rule-pages.ts
/** The documentation of a rule, for reports to link and to quote: `docs/rules/<rule>.md`. */





const pages = new Map();
/** Nothing for a rule that has no page: one that a policy adds, or what only the harness says. */
function rulePage(rule) {
    if (!pages.has(rule))
        pages.set(rule, read(rule));
    return pages.get(rule);
}
function read(rule) {
    // A policy may name its rules as it likes; no name leads out of the folder.
    if (!/^[a-z]+\/[a-z-]+$/.test(rule))
        return undefined;
    const name = `rules/${rule}.md`;
    try {
        const why = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(shipped/* docsFolder */.M0, name), 'utf8').split(/\r?\n\r?\n/)[1];
        return { url: `${repositoryUrl}/blob/v${version/* version */.r}/docs/${name}`, why };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oM: () => (/* binding */ coverageRows),
  pZ: () => (/* binding */ indent),
  MY: () => (/* binding */ page),
  _c: () => (/* binding */ partsFor)
});

// EXTERNAL MODULE: ./src/gate/coverage.ts
var coverage = __webpack_require__(9325);
// EXTERNAL MODULE: ./src/gate/runtime.ts
var runtime = __webpack_require__(3255);
// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
// EXTERNAL MODULE: ./src/report/phrases.ts
var phrases = __webpack_require__(4792);
// EXTERNAL MODULE: ./src/report/plain.ts
var plain = __webpack_require__(206);
// EXTERNAL MODULE: ./src/report/rule-pages.ts + 1 modules
var rule_pages = __webpack_require__(7789);
;// CONCATENATED MODULE: ./src/report/source-lines.ts
/** Lines of source for a report to quote. */

const width = 140;
/** Quotes one line of a file, safe to print; each file is read and split once. */
function sourceLines(read) {
    const files = new Map();
    return (path, line) => {
        if (!files.has(path))
            files.set(path, (read(path) ?? '').split(/\r\n|\n|\r/));
        const text = files.get(path)[line - 1]?.replaceAll('\t', '  ').trimEnd();
        return text ? (0,plain/* cut */.Jj)((0,plain/* plain */.pj)(text), width) : undefined;
    };
}

;// CONCATENATED MODULE: ./src/report/terminal-parts.ts
/** What the terminal's reports are built of: blocks of lines, coloured, everything from a repository made plain. */







/** What only a test run saw is accepted from its verdict. */
const acceptCommand = (rule, fingerprint) => `leakgate ledger accept ${fingerprint}${rule === runtime/* leftOpenRule */.gA ? ' --from VERDICT.json' : ''} --reason …`;
const indent = (text, by) => text
    .split('\n')
    .map(line => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n');
/** Builds the parts for one report. */
function partsFor({ colors, verbose, readSource }) {
    const lineAt = sourceLines(readSource);
    const paint = {
        critical: text => colors.bold(colors.red(text)),
        high: colors.red,
        medium: colors.yellow,
        low: colors.dim,
    };
    const step = (at, path, line, text) => {
        const source = lineAt(path, line);
        const told = `${at}. ${colors.cyan((0,plain/* plain */.pj)((0,phrases/* placed */.GS)(path, line)))} ${(0,plain/* plain */.pj)(text)}`;
        return source === undefined ? told : `${told}\n   ${colors.dim(`${line} │ ${source}`)}`;
    };
    const finding = ({ path, line, column, severity, rule, symbol, message, trace, runtime, repair, fingerprint, suppression, }) => {
        const page = (0,rule_pages/* rulePage */.g)(rule);
        const body = [
            (0,plain/* plain */.pj)(message),
            ...trace.map((each, at) => step(at + 1, each.path, each.span.line, each.text)),
            runtime && `${colors.bold('seen at run time:')} ${(0,plain/* plain */.pj)(runtime.detail)}`,
            `${colors.bold('to mend it:')} ${(0,plain/* plain */.pj)(repair)}`,
            verbose && page && colors.dim(`about the rule: ${page.url}`),
            suppression
                ? `${colors.bold('reason given:')} ${(0,plain/* plain */.pj)(suppression.reason)}`
                : verbose && colors.dim(`to live with it: ${(0,plain/* plain */.pj)(acceptCommand(rule, fingerprint))}`),
        ].filter(Boolean);
        const where = colors.cyan((0,plain/* plain */.pj)(`${path}:${line}:${column}`));
        return `${where}  ${paint[severity](severity)}  ${(0,plain/* plain */.pj)(rule)} ${colors.dim(`in ${(0,plain/* plain */.pj)(symbol)}`)}\n${indent(body.join('\n'), 2)}`;
    };
    const leak = (measurement) => {
        const body = (0,phrases/* evidence */.MX)(measurement, 5).map(plain/* plain */.pj);
        if (measurement.reproduce)
            body.push(`${colors.bold('repeat it:')} ${(0,plain/* plain */.pj)(measurement.reproduce)}`);
        return [colors.red((0,plain/* plain */.pj)(measurement.test)), ...body.map(line => indent(line, 2))].join('\n');
    };
    const levelPaint = { ok: colors.green, warning: colors.yellow, critical: colors.red };
    const budget = (line) => `${levelPaint[line.level]((0,phrases/* bar */.M0)(line))} ${(0,plain/* plain */.pj)(line.scope)} ${line.what}: ${(0,phrases/* budgetUse */.H4)(line)}`;
    const skipped = (all) => {
        const shown = verbose ? all : all.slice(0, 10);
        const hidden = all.length - shown.length;
        return [
            ...shown.map(({ path, reason }) => `${(0,plain/* plain */.pj)(path)}: ${(0,plain/* plain */.pj)(reason)}`),
            ...(hidden > 0 ? [`and ${(0,words/* formatCount */.B4)(hidden, 'more file')} (--verbose lists all)`] : []),
        ].join('\n');
    };
    const section = (heading, bodies, gap = '\n') => {
        const told = bodies.filter(body => body !== '');
        return told.length === 0 ? '' : `${colors.bold(heading)}\n${indent(told.join(gap), 2)}`;
    };
    return { finding, leak, budget, skipped, section };
}
/** A line a group: its name, its share as a bar, its states and what else there is to tell. */
function coverageRows(groups, more = () => '') {
    const width = Math.max(0, ...groups.map(({ name }) => (0,plain/* plain */.pj)(name).length));
    return groups.map(group => {
        const share = (0,phrases/* bar */.M0)({ used: (0,coverage/* releasedShare */.Pr)(group.coverage) ?? 0, limit: 1 }, 10);
        return `${(0,plain/* plain */.pj)(group.name).padEnd(width)}  ${share}  ${(0,phrases/* states */.xP)(group.coverage)}${more(group)}`;
    });
}
/** Sections with a blank line between them and a newline at the end. */
const page = (sections) => `${sections.filter(section => section !== '').join('\n\n')}\n`;


/***/ }),

/***/ 9648:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ resourceSchema),
/* harmony export */   OT: () => (/* binding */ loadCatalogue),
/* harmony export */   Qx: () => (/* binding */ indexResources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1504);
/** What is acquired and what releases it, as data: `config/resources/*.yml`, extended by a policy. */





/** One kind of resource. Names are qualified as they are imported: `sqlite3.connect`, `node:fs.openSync`, `new WebSocket`. */
const resourceSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    category: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('The kind in reports: file, sqlite, thread, …'),
    rule: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('The rule a finding carries, e.g. py/file-not-closed'),
    noun: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('What a message calls it: “file handle”'),
    acquire: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())
        .describe('Callables that return an open one. A leading dot means a method on any value: .makefile'),
    item: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
        .min(0)
        .default(0)
        .describe('Which item of the returned tuple it is, where it comes with company: the writer of (reader, writer)'),
    ends: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr()
        .min(1)
        .default(1)
        .describe('How many the returned tuple holds, each to be released by itself: the two ends of a pipe'),
    release: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).default([]).describe('Methods that release it'),
    mayRelease: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())
        .default([])
        .describe('Methods that are meant to release it and may leave something behind: counted as a release, never as a proof'),
    releaseBy: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).default([]).describe('Functions that release their first argument'),
    with: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['releases', 'keeps', 'unsupported'])
        .default('releases')
        .describe('What a with / using statement does at its end'),
    takesOwnership: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).default([]).describe('Callables that take it over and release it'),
    borrows: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()).default([]).describe('Callables that only use it while they run'),
    borrowsArguments: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('What its acquiring call is given stays the caller’s to release'),
    endsWithOwner: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('It ends with what its acquiring method is called on: no matter of its own where that was acquired here'),
    attachedBy: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())
        .default([])
        .describe('Options that attach it to something else, with which it ends: `new WebSocketServer({ noServer: true })`'),
    onlyWith: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .optional()
        .describe('The option without which the call acquires nothing: requests.get(url, stream=True)'),
    offBy: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .optional()
        .describe('The option that, given as False, lets the call acquire nothing yet: MongoClient(connect=False)'),
    isPath: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('It goes by a path: a path made from that and passed on is a loan, never a hand-over'),
    mayBeFalse: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY().default(false).describe('An open one may be false: descriptor 0, an empty shelf'),
    hardlyRaises: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())
        .default([])
        .describe('Its methods, and what releases it, that fail so seldom that no path is built on it'),
    failsLate: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP())
        .default([])
        .describe('Its methods that only begin something and so do not fail, whatever others of the same name do'),
    severity: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['low', 'medium', 'high']).default('high').describe('When no normal path releases it'),
    unbound: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['low', 'medium', 'high']).optional().describe('When it is never bound to a name'),
    lent: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['low', 'medium'])
        .default('low')
        .describe('When it is handed to code that was not seen and not released'),
    handedAcross: zod__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zMY()
        .default(false)
        .describe('It is often acquired here and released elsewhere: only what every normal path releases, and an exception does not, leaks'),
    starts: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .optional()
        .describe('The method that makes it live (a thread is nothing before .start()); acquired at once if absent'),
    repair: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().describe('The idiomatic repair, one sentence'),
});
/** Reads the shipped catalogue of one language. */
function loadCatalogue(language) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(_shipped_js__WEBPACK_IMPORTED_MODULE_3__/* .configFolder */ .vg, 'resources', language);
    // The build has checked it and filled in the defaults: a hook has no time for that.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${file}.json`))
        return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${file}.json`, 'utf8'));
    return zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(resourceSchema).parse((0,yaml__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`${file}.yml`, 'utf8')));
}
const indexes = new WeakMap();
/** The same list is arranged once, however many files are lowered with it. */
function indexResources(resources) {
    const index = indexes.get(resources) ?? arranged(resources);
    indexes.set(resources, index);
    return index;
}
function arranged(resources) {
    const all = (pick) => new Set(resources.flatMap(pick));
    return {
        acquire: new Map(resources.flatMap(r => r.acquire.map(name => [name, r]))),
        releaseMethods: all(r => [...r.release, ...r.mayRelease]),
        releaseBy: all(r => r.releaseBy),
        startMethods: all(r => (r.starts === undefined ? [] : [r.starts])),
        takesOwnership: all(r => r.takesOwnership),
        borrows: all(r => r.borrows),
        hardlyRaises: all(r => r.hardlyRaises),
    };
}


/***/ }),

/***/ 8244:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oq: () => (/* binding */ frontEnds),
  eX: () => (/* binding */ languageOf),
  wx: () => (/* binding */ prefilter)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/scan/rules/javascript/tokens.ts
/**
 * Words without which no rule has anything to say of a file, as pieces of one regular expression. Everyday words count
 * only where they are called.
 */
const tokens = [
    'setInterval',
    'setTimeout',
    'requestAnimationFrame',
    'addEventListener',
    'addListener',
    'prependListener',
    'prependOnceListener',
    'attachEvent',
    '(?:on|once|listen|subscribe)(?=\\s*\\()',
    '(?:Resize|Mutation|Intersection|Performance|Reporting)Observer',
    'createObjectURL',
    'watchFile',
    'watchPosition',
    'MessageChannel',
    // What a class gives to its base to dispose of.
    '_register(?=\\s*\\()',
    // An empty collection of the module's own, which may grow.
    '(?<=^|\\n)(?:const|let|var) (?=\\w+[^=\\n]* = (?:\\[\\]|\\{\\}|new (?:Map|Set|Array)\\b|Object\\.create))',
    '(?:dispose|destroy|disconnect|terminate)(?=\\s*\\()',
];

;// CONCATENATED MODULE: ./src/scan/rules/python/tokens.ts
/** `name = []` and its like, annotated or not. */
const empty = '\\w+\\s*(?::[^=\\n]+)?= *(?:\\[\\]|\\{\\}|(?:set|dict|list|(?:collections\\.)?OrderedDict)\\(\\)|(?:collections\\.)?defaultdict\\()';
/** Words without which no rule has anything to say of a file, as pieces of one regular expression. */
const tokens_tokens = [
    'create_task',
    'ensure_future',
    'lru_cache',
    'functools\\.cache',
    '(?<=import [^\\n]*)cache',
    'a?(?:sync)?contextmanager',
    'addHandler',
    'async for',
    'atexit',
    'gc\\.callbacks',
    'addaudithook',
    'register_at_fork',
    'addSystemEventTrigger',
    'weak *= *False',
    'pyplot',
    // `loss.backward()`, whatever is called between the name and the dot.
    '(?<=\\.)backward(?=\\()',
    // An empty collection of a module, of a class before its first method, or one that is a parameter's default.
    `(?<=^|\\n)(?=${empty})`,
    `class [^\\n]*:\\n(?:(?:    (?! *(?:async )?def )[^\\n]*)?\\n){0,60}?    (?=${empty})`,
    'def(?= \\w+\\((?:[^()]|\\([^()]*\\))*?= *(?:\\[\\]|\\{\\}|(?:set|dict|list)\\(\\)) *[,)])',
];

;// CONCATENATED MODULE: ./src/scan/languages.ts
/** Which front-end reads a file, and which files it can skip unparsed. */



const byExtension = {
    '.py': 'python',
    '.pyi': 'python',
    '.pyw': 'python',
    '.js': 'javascript',
    '.jsx': 'javascript',
    '.mjs': 'javascript',
    '.cjs': 'javascript',
    '.ts': 'javascript',
    '.tsx': 'javascript',
    '.mts': 'javascript',
    '.cts': 'javascript',
};
const languageOf = (path) => byExtension[(0,external_node_path_.extname)(path).toLowerCase()];
/** Parsers are large: each is loaded when the first file needs it. */
const frontEnds = {
    python: () => Promise.all(/* import() */[__webpack_require__.e(896), __webpack_require__.e(753)]).then(__webpack_require__.bind(__webpack_require__, 4753)),
    javascript: () => Promise.all(/* import() */[__webpack_require__.e(429), __webpack_require__.e(330), __webpack_require__.e(517)]).then(__webpack_require__.bind(__webpack_require__, 2517)),
};
/** What rules look for beside the names of resources. */
const ruleTokens = { python: tokens_tokens, javascript: tokens };
/**
 * A file that mentions no acquiring name cannot acquire anything: looking for words saves parsing it, and may save
 * loading a parser. Of `sqlite3.connect` both the module and the function are mentioned, whatever they are renamed to;
 * what has no module must be called.
 */
function prefilter(language, resources) {
    const names = resources.flatMap(r => r.acquire).map(name => name.replace(/^new /, ''));
    const anywhere = [
        ...names.filter(name => name.startsWith('.')).map(name => `\\b${escaped(lastWord(name))}\\b`),
        ...names.filter(name => !name.includes('.')).map(name => `\\b${escaped(name)}\\b${calls(name)}`),
    ];
    // One by one, for the engine looks for the fixed letters of a pattern first, if there is but one.
    const patterns = [anywhere.join('|'), ...ruleTokens[language].map(token => `\\b(?:${escaped(token)})\\b`)];
    const mentions = patterns.filter(pattern => pattern !== '').map(pattern => new RegExp(pattern));
    const byModule = new Map();
    for (const name of names) {
        const [module = ''] = name.split('.');
        if (name.includes('.') && module !== '')
            byModule.set(module, [...(byModule.get(module) ?? []), lastWord(name)]);
    }
    const words = new Map([...byModule].map(([module, last]) => [module, anyWord(last)]));
    const modules = new RegExp(anyWord([...byModule.keys()]), 'g');
    const mayImport = importing[language];
    return text => mentions.some(pattern => pattern.test(text)) ||
        [...new Set(mayImport(text).match(modules))].some(module => words.get(module).test(text));
}
/** The part of a text in which a module is named that it uses: Python has no way but a statement of its own. */
const importing = {
    python: text => text.match(/\bfrom[ \t]+[.\w]+|\bimport\b(?:\\\r?\n|[^\r\n(])*(?:\([^)]*)?/g)?.join('\n') ?? '',
    javascript: text => text,
};
/** `open` is a word of every text; a class is only mentioned where it is meant. */
const calls = (name) => (/^[a-z]/.test(name) ? '\\s*\\(' : '');
const escaped = (word) => word.replaceAll('$', '\\$');
const anyWord = (words) => new RegExp(`\\b(?:${[...new Set(words)].map(escaped).join('|')})\\b`);
const lastWord = (qualified) => qualified.replace(/^.*[\s.]/, '');


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ pythonFunctions),
/* harmony export */   OV: () => (/* binding */ javascriptModule),
/* harmony export */   cv: () => (/* binding */ pythonModules)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/** Which file of a project an imported name leads to. Only paths are looked at, nothing is read. */

/**
 * Finds for a Python name as a file imported it (`.store.connect`, `orders.store.connect`) its `path#name`; undefined
 * for what is no function of a module in the project. Absolute names are looked for where `sys.path` would lead: in the
 * folder that holds the importing file's outermost package, in those around it, and in their `src`.
 */
function pythonFunctions(from, has) {
    let roots;
    return origin => {
        const dots = /^\.*/.exec(origin)[0].length;
        const parts = origin.slice(dots).split('.');
        const name = parts.pop();
        if (dots === 0)
            roots ??= pythonRoots(from, has);
        for (const root of dots > 0 ? [up(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), dots - 1)] : roots) {
            const found = below(root, parts, dots > 0, has);
            if (found !== undefined)
                return `${found}#${name}`;
        }
        return undefined;
    };
}
/** Finds for a Python name as a file imported it the files that run then: its module's, and those of the packages around. */
function pythonModules(from, has) {
    const find = pythonFunctions(from, has);
    return origin => {
        const dots = /^\.*/.exec(origin)[0];
        const parts = origin.slice(dots.length).split('.').filter(Boolean);
        const outwards = [...Array(parts.length + 1).keys()].map(count => dots +
            parts
                .slice(0, count)
                .map(p => `${p}.`)
                .join(''));
        return outwards.flatMap(module => find(`${module}*`)?.slice(0, -2) ?? []);
    };
}
/** The file of a module that lies in a folder. */
function below(root, parts, relative, has) {
    if (parts.length === 0 && !relative)
        return undefined;
    const module = inside(root, parts.join('/'));
    if (parts.length > 0 && has(`${module}.py`))
        return `${module}.py`;
    const package_ = inside(module, '__init__.py');
    return has(package_) ? package_ : undefined;
}
/** `posix.join` of two normal paths, which is asked for a hundred thousand times. */
const inside = (folder, path) => folder === '.' ? path || '.' : path === '' ? folder : `${folder === '/' ? '' : folder}/${path}`;
function pythonRoots(from, has) {
    const roots = [];
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from);; folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(folder)) {
        if (!has(inside(folder, '__init__.py')))
            roots.push(folder, inside(folder, 'src'));
        if (folder === '.' || folder === '/')
            return roots;
    }
}
const up = (folder, steps) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, ...Array(steps).fill('..'));
const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/**
 * A JavaScript import (`./store.js`, from the importing file) as a path. As bundlers and TypeScript do, `./store` is
 * tried with each ending and as a folder with an index, and `./store.js` also means `./store.ts`.
 */
function javascriptModule(specifier, from, has) {
    if (!/^\.{1,2}(\/|$)/.test(specifier))
        return undefined;
    const target = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(from), specifier);
    const written = target.replace(/\.([mc]?)jsx?$/, '.$1ts');
    const candidates = [
        target,
        written,
        target.replace(/\.jsx?$/, '.tsx'),
        ...extensions.map(ending => target + ending),
        ...extensions.map(ending => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(target, `index${ending}`)),
    ];
    return candidates.find(path => extensions.some(ending => path.endsWith(ending)) && has(path));
}


/***/ }),

/***/ 8113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ knownRules)
/* harmony export */ });
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9648);
/** The names of all rules: what a suppression in the code may name, and what has a page under docs/rules/. */

/** Rules that are code; those of the catalogue are named there. */
const coded = [
    'js/animation-frame-not-cancelled',
    'js/collection-only-grows',
    'js/interval-not-cleared',
    'js/listen-callback-left',
    'js/listener-added-in-teardown',
    'js/listener-mismatched-removal',
    'js/listener-not-removed',
    'js/object-url-not-revoked',
    'js/observer-not-disconnected',
    'js/race-timer-not-cleared',
    'js/sibling-not-released',
    'js/subscription-not-ended',
    'js/timeout-not-cleared',
    'py/async-generator-not-closed',
    'py/atexit-not-unregistered',
    'py/cache-on-method',
    'py/callback-not-removed',
    'py/collection-only-grows',
    'py/context-manager-without-finally',
    'py/figure-not-closed',
    'py/logging-handler-not-removed',
    'py/mutable-default-grows',
    'py/task-not-kept',
    'py/tensor-keeps-graph',
];
/** Those of leakgate itself and those that a policy's resources add, sorted. */
function knownRules(added = {}) {
    const resources = ['python', 'javascript'].flatMap(language => [
        ...(0,_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .loadCatalogue */ .OT)(language),
        ...(added[language] ?? []),
    ]);
    return [...new Set([...coded, ...resources.map(({ rule }) => rule)])].sort();
}


/***/ }),

/***/ 582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ complaintRules),
/* harmony export */   Nv: () => (/* binding */ withoutReason),
/* harmony export */   b6: () => (/* binding */ unknownRule),
/* harmony export */   vJ: () => (/* binding */ withoutRule),
/* harmony export */   x3: () => (/* binding */ unused)
/* harmony export */ });
/* harmony import */ var _policy_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9876);

const complaintRules = [
    'leakgate/suppression-unknown-rule',
    'leakgate/suppression-unused',
    'leakgate/suppression-without-reason',
];
const form = 'leakgate: ignore[rule] reason';
const withoutReason = (comment) => complaint(comment, 'leakgate/suppression-without-reason', {
    message: 'This suppression gives no reason, so it does not count.',
    repair: `Say after the bracket why the leak is fine: ${form}.`,
});
const unused = (comment, rule) => complaint(comment, 'leakgate/suppression-unused', {
    message: `This suppression of ${rule} silences nothing: the statement it stands at has no such finding.`,
    repair: 'Remove it, or put it on the line of the acquisition or alone on the line above.',
});
const withoutRule = (comment) => complaint(comment, 'leakgate/suppression-unknown-rule', {
    message: 'This suppression names no rule, so it does not count.',
    repair: `Name the rule in brackets: ${form}.`,
});
function unknownRule(comment, rule, known) {
    const meant = (0,_policy_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(rule, known);
    return complaint(comment, 'leakgate/suppression-unknown-rule', {
        message: `This suppression names “${rule}”, which is no rule, so it does not count.`,
        repair: meant ? `Did you mean ${meant}?` : 'Name the rule that the finding carries.',
    });
}
const complaint = ({ path, span, text }, rule, words) => ({
    rule,
    category: 'suppression',
    severity: 'low',
    path,
    line: span.line,
    endLine: span.endLine,
    column: span.column,
    symbol: '<module>',
    text,
    trace: [],
    ...words,
});


/***/ }),

/***/ 1504:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ docsFolder),
/* harmony export */   XA: () => (/* binding */ harnessFolder),
/* harmony export */   o_: () => (/* binding */ examplesFolder),
/* harmony export */   vg: () => (/* binding */ configFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/** Where the files that ship beside the code lie: in `src/` while developing, copied into `dist/` by the build. */


// ncc breaks `new URL('./x', import.meta.url)`: paths are joined by hand.
const here = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(import.meta.url));
const inSource = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(here) === 'src';
const configFolder = inSource ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', 'config') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, 'config');
const docsFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', 'docs');
const examplesFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, '..', 'examples');
/** Holds `python/` (the package put on PYTHONPATH) and `node/` (the preload). */
const harnessFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(here, 'harness');


/***/ })

};
