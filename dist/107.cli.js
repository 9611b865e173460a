export const id = 107;
export const ids = [107];
export const modules = {

/***/ 1107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mistakesIn: () => (/* binding */ mistakesIn),
  propose: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./src/scan/syntax/python/parse.ts
var parse = __webpack_require__(567);
// EXTERNAL MODULE: ./build/pyright-parser.mjs
var pyright_parser = __webpack_require__(6906);
// EXTERNAL MODULE: ./src/scan/syntax/python/tree.ts
var python_tree = __webpack_require__(8302);
;// CONCATENATED MODULE: ./src/scan/fixes/python/layout.ts
/** Indentation: what a file uses, and moving whole statements one step to the right without touching their strings. */


const fallback = '    ';
/** White space before the first character of the line that `offset` is on. */
function indentAt(offset, { text }) {
    const start = lineStart(offset, text);
    return /^[ \t]*/.exec(text.slice(start, offset))[0];
}
function lineStart(offset, text) {
    let at = offset;
    while (at > 0 && text[at - 1] !== '\n' && (text[at - 1] !== '\r' || text[at] === '\n'))
        at--;
    return at;
}
/** Where the line of `offset` ends, line break included. */
function lineEnd(offset, text) {
    const found = /\r\n|\r|\n/g;
    found.lastIndex = offset;
    const match = found.exec(text);
    return match ? match.index + match[0].length : text.length;
}
/** What ends the line of `offset`, or the first line where it is the last. */
const lineBreakAt = (offset, { text }) => /\r\n|\r|\n/.exec(text.slice(offset))?.[0] ?? /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
/** One step of indentation: that of the block around `node`, or the first in the file. */
function stepOf(node, source) {
    for (let at = node.parent; at?.parent; at = at.parent) {
        const step = at.nodeType === pyright_parser/* ParseNodeType */.ye.Suite ? stepInto(at, source) : undefined;
        if (step)
            return step;
    }
    for (const suite of (0,python_tree/* walk */.GG)(source.tree)) {
        const step = suite.nodeType === pyright_parser/* ParseNodeType */.ye.Suite ? stepInto(suite, source) : undefined;
        if (step)
            return step;
    }
    return fallback;
}
function stepInto(suite, source) {
    const [first] = suite.d.statements;
    const outer = suite.parent && indentAt(suite.parent.start, source);
    if (!first || outer === undefined)
        return undefined;
    const inner = indentAt(first.start, source);
    return inner.startsWith(outer) && inner.length > outer.length ? inner.slice(outer.length) : undefined;
}
/**
 * Edits that move the lines from `start` to `end` right by `step`. Lines that begin inside a string stay as they are:
 * their white space is part of a value. Undefined where a line's own indentation does not begin with `indent`.
 */
function shift({ start, end }, indent, step, source) {
    const strings = multiLineStrings(source);
    const edits = [];
    const until = withComments(end, indent, source.text);
    for (let at = lineStart(start, source.text); at < until; at = lineEnd(at, source.text)) {
        const line = source.text.slice(at, lineEnd(at, source.text));
        if (line.trim() === '' || strings.some(s => s.start < at && at < s.end))
            continue;
        if (line.startsWith('\f'))
            return undefined;
        if (line.startsWith(indent))
            edits.push({ start: at + indent.length, end: at + indent.length, text: step });
        // A comment, or what a bracket continues, may stand further to the left.
        else if (!/^[ \t]*#/.test(line) && !isContinuation(at, source))
            return undefined;
    }
    return edits;
}
/** The end of the comments below that are indented as a block's own last lines are. */
function withComments(end, indent, text) {
    let until = end;
    for (let at = lineEnd(end, text); at < text.length; at = lineEnd(at, text)) {
        const line = text.slice(at, lineEnd(at, text));
        if (line.startsWith(indent) && /^[ \t]+#/.test(line.slice(indent.length)))
            until = at + 1;
        else if (line.trim() !== '')
            break;
    }
    return until;
}
const multiLineStrings = ({ tree, text }) => (0,python_tree/* walk */.GG)(tree)
    .filter(({ nodeType }) => nodeType === pyright_parser/* ParseNodeType */.ye.String || nodeType === pyright_parser/* ParseNodeType */.ye.FormatString)
    .map(({ start, length }) => ({ start, end: start + length }))
    .filter(({ start, end }) => /[\r\n]/.test(text.slice(start, end)));
/** True for a line that no statement begins on. */
const isContinuation = (at, source) => {
    const first = at + /^[ \t]*/.exec(source.text.slice(at))[0].length;
    return !(0,python_tree/* walk */.GG)(source.tree).some(({ start, parent }) => start === first && (parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Suite || parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Module));
};

// EXTERNAL MODULE: ./src/scan/syntax/python/names.ts
var names = __webpack_require__(4976);
;// CONCATENATED MODULE: ./src/scan/fixes/python/source.ts



class Source {
    text;
    tree;
    imports;
    constructor(text, tree) {
        this.text = text;
        this.tree = tree;
        this.imports = (0,names/* importsOf */.c5)(tree);
    }
    callAt(start) {
        // Of `connect(p).cursor()` and `connect(p)`, which begin alike, the one that acquires is the innermost.
        return (0,python_tree/* walk */.GG)(this.tree)
            .filter(node => node.nodeType === pyright_parser/* ParseNodeType */.ye.Call && node.start === start)
            .at(-1);
    }
    textOf({ start, length }) {
        return this.text.slice(start, start + length);
    }
    /** The end of a statement's own text: the parser may count the line break after it. */
    endOf(node) {
        return node.start + this.textOf(node).trimEnd().length;
    }
    /** Names as they are understood within `scope`. */
    namesIn(scope) {
        return new names/* Names */.fS(this.imports, new Set([...(0,names/* boundNames */.DL)(this.tree), ...(0,names/* boundNames */.DL)(scope)]));
    }
    /** The names under which a module, or something of it, was imported. */
    importedAs(qualified) {
        return [...this.imports].find(([, meaning]) => meaning === qualified)?.[0];
    }
}
/** The statement that `node` is part of, in the innermost block around it; undefined in one written on a single line. */
function placeOf(node, source) {
    for (let at = node; at?.parent; at = at.parent) {
        const { parent } = at;
        if (parent.nodeType !== pyright_parser/* ParseNodeType */.ye.Suite && parent.nodeType !== pyright_parser/* ParseNodeType */.ye.Module)
            continue;
        const block = parent.d.statements;
        const index = block.indexOf(at);
        return index >= 0 && isAlone(at, source) ? { statement: at, block, index } : undefined;
    }
    return undefined;
}
/** Nothing else stands on the first line before it, nor a `;` beside it. */
function isAlone(statement, source) {
    if (statement.nodeType === pyright_parser/* ParseNodeType */.ye.StatementList && statement.d.statements.length !== 1)
        return false;
    const before = source.text.slice(0, statement.start);
    return /(^|[\r\n])[ \t]*$/.test(before) && !/^[ \t]*;/.test(source.text.slice(source.endOf(statement)));
}
/** The only statement of a line, if it is a simple one. */
const simple = (statement) => statement?.nodeType === pyright_parser/* ParseNodeType */.ye.StatementList && statement.d.statements.length === 1
    ? statement.d.statements[0]
    : undefined;
/** The function, class or module that `node` stands in. */
function scopeOf(node) {
    let at = node;
    while (at.parent) {
        at = at.parent;
        if ((0,python_tree/* opensScope */.Cl)(at))
            return at;
    }
    return at;
}
const isWithin = (node, outer) => node.start >= outer.start && node.start + node.length <= outer.start + outer.length;
/** The innermost loop around `node` in its function. */
function loopAround(node) {
    for (let at = node.parent; at && !(0,python_tree/* opensScope */.Cl)(at); at = at.parent)
        if (at.nodeType === pyright_parser/* ParseNodeType */.ye.For || at.nodeType === pyright_parser/* ParseNodeType */.ye.While)
            return at;
    return undefined;
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/imports.ts
/** Adds an import where imports stand. */



/**
 * `import module`: in its alphabetical place among the first plain imports; before the first `from … import …` where
 * there is none; else below what must come first, the docstring and `from __future__`.
 */
function addImport(module, source) {
    const { statements } = source.tree.d;
    const first = statements.findIndex(s => isPlainImport(s));
    if (first >= 0) {
        let at = first;
        while (at < statements.length && isPlainImport(statements[at]) && nameOf(statements[at], source) < module)
            at++;
        return [at > first ? after(statements[at - 1], module, source) : before(statements[first], module, source)];
    }
    const from = statements.find(s => isFromImport(s) && !isFuture(s));
    if (from)
        return [before(from, module, source)];
    const head = statements.filter((s, i) => (i === 0 && isDocstring(s)) || isFuture(s)).at(-1);
    if (head)
        return [after(head, module, source)];
    return statements[0] ? [before(statements[0], module, source)] : [];
}
const before = ({ start }, module, source) => ({
    start,
    end: start,
    text: `import ${module}${lineBreakAt(start, source)}`,
});
function after(statement, module, source) {
    const end = source.endOf(statement);
    const next = lineEnd(end, source.text);
    const added = `import ${module}${lineBreakAt(end, source)}`;
    return { start: next, end: next, text: added };
}
const isPlainImport = (s) => simple(s)?.nodeType === pyright_parser/* ParseNodeType */.ye.Import;
const isFromImport = (s) => simple(s)?.nodeType === pyright_parser/* ParseNodeType */.ye.ImportFrom;
const nameOf = (s, source) => source.textOf(s).replace(/^import\s+/, '');
const isDocstring = (s) => simple(s)?.nodeType === pyright_parser/* ParseNodeType */.ye.StringList;
function isFuture(s) {
    const statement = simple(s);
    return statement?.nodeType === pyright_parser/* ParseNodeType */.ye.ImportFrom && statement.d.module.d.nameParts[0]?.d.value === '__future__';
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/manager.ts
/** How an acquired thing is put into a `with` statement, and why its end may be felt elsewhere. */

const words = (text) => new Set(text.trim().split(/\s+/));
/** What of the catalogue is its own context manager, and ends at the end of the `with`. */
const managers = words(`
  open io.open codecs.open os.fdopen pathlib.Path.open gzip.open gzip.GzipFile bz2.open bz2.BZ2File lzma.open
  lzma.LZMAFile zipfile.ZipFile zipfile.ZipFile.open tarfile.open tarfile.TarFile tarfile.TarFile.open io.FileIO
  os.popen wave.open fileinput.input PIL.Image.open h5py.File shelve.open dbm.open
  socket.socket socket.create_connection socket.create_server socket.fromfd
  selectors.DefaultSelector selectors.EpollSelector selectors.KqueueSelector selectors.PollSelector
  selectors.SelectSelector select.epoll
  requests.Session requests.session httpx.Client urllib3.PoolManager urllib.request.urlopen
  smtplib.SMTP smtplib.SMTP_SSL imaplib.IMAP4 imaplib.IMAP4_SSL ftplib.FTP ftplib.FTP_TLS
  subprocess.Popen mmap.mmap tempfile.NamedTemporaryFile tempfile.TemporaryFile tempfile.SpooledTemporaryFile
  tempfile.TemporaryDirectory
  concurrent.futures.ThreadPoolExecutor concurrent.futures.ProcessPoolExecutor
  concurrent.futures.thread.ThreadPoolExecutor concurrent.futures.process.ProcessPoolExecutor
  http.server.HTTPServer http.server.ThreadingHTTPServer socketserver.TCPServer socketserver.ThreadingTCPServer
  socketserver.UDPServer socketserver.ThreadingUDPServer
  psycopg.connect psycopg.Connection.connect duckdb.connect sqlalchemy.orm.Session sqlmodel.Session
`);
/** Their `close` is a coroutine, or they are one themselves. */
const asynchronous = /\b(a?sync(io|pg|ssh)|aio\w*|motor|nats|websockets\.(client\.)?connect)\b|\.Async/;
/** Whose end is nothing but an end: no waiting, no message to anybody, nothing removed that has a name. */
const quiet = words('file sqlite db socket selector http-session http-response mmap');
/** The end of a `with` statement does what their own release does. */
const endsAlike = words('executor tempfile');
/** True for what only `async with` and `await` release. */
const isAsynchronous = ({ callee }) => callee !== undefined && asynchronous.test(callee);
/**
 * What the `with` statement calls, with the import that it needs. Undefined where none would do.
 * @param released the method that releases it on the straight path, if one does
 */
function managerOf(site, source, released) {
    const { callee, resource } = site;
    if (callee === undefined || isAsynchronous(site))
        return undefined;
    if (resource.with === 'releases' && managers.has(callee))
        return { wrapper: undefined, edits: [] };
    const closes = released === 'close' || isReleasedOnlyBy('close', resource);
    return closes && resource.with !== 'unsupported' ? closing(source) : undefined;
}
/** Of an entry with several methods, this one thing may have others. */
const isReleasedOnlyBy = (method, { release, releaseBy }) => releaseBy.length === 0 && release.includes(method) && release.every(name => name === method || name === '__exit__');
/** `contextlib.closing`, as the file can name it. */
function closing(source) {
    const direct = source.importedAs('contextlib.closing');
    const module = source.importedAs('contextlib');
    if (direct !== undefined)
        return { wrapper: direct, edits: [] };
    if (module !== undefined)
        return { wrapper: `${module}.closing`, edits: [] };
    return { wrapper: 'contextlib.closing', edits: addImport('contextlib', source) };
}
/**
 * Why its end may change what the program does, even where nothing uses it any longer.
 * @param isReleased true where the straight path ends it at the same place
 */
function doubtOf({ resource: { category, noun } }, isReleased) {
    if (quiet.has(category) || (isReleased && endsAlike.has(category)))
        return undefined;
    if (category === 'executor')
        return 'the end of the with statement waits for every task that was submitted';
    if (category === 'process')
        return 'the end of the with statement waits for the process';
    if (category.startsWith('temp'))
        return `the ${noun} is gone afterwards`;
    return `the ${noun} ends earlier than it did`;
}

// EXTERNAL MODULE: ./src/scan/syntax/python/lower/known-calls.ts
var known_calls = __webpack_require__(6417);
;// CONCATENATED MODULE: ./src/scan/fixes/python/fate.ts
/** What becomes of a value where it stands: used and done with, given a name, or kept by something that may outlive it. */


const fate_words = (text) => new Set(text.trim().split(/\s+/));
/** Methods whose results do not read from what they were called on. */
const finishing = fate_words(`
  read read1 readline readlines readinto readall write writelines tell seek truncate flush isatty close
  fetchone fetchall fetchmany commit rollback executescript
  namelist extract extractall testzip writestr getnames
  send sendall sendto recv recv_into recvfrom settimeout setblocking setsockopt bind listen connect connect_ex
  shutdown getsockname getpeername
  getcode geturl json
`);
/** Attributes whose values live on their own. */
const plainAttributes = fate_words('closed mode encoding status code lastrowid rowcount total_changes');
/** Functions that are done with what they are given when they return. */
const consuming = fate_words(`
  json.load json.dump pickle.load pickle.dump marshal.load marshal.dump yaml.load yaml.safe_load yaml.dump
  yaml.safe_dump tomllib.load tomli.load toml.load plistlib.load plistlib.dump shutil.copyfileobj hashlib.file_digest
  xml.etree.ElementTree.parse ast.literal_eval list tuple set frozenset dict sorted sum len min max any all print repr
  str bool isinstance type id hasattr next os.fstat os.fsync os.read os.write os.lseek os.ftruncate os.isatty simplejson.load ujson.load cPickle.load
`);
/** Functions whose result reads from what they are given when it is used. */
const lazy = fate_words(`
  csv.reader csv.writer csv.DictReader csv.DictWriter enumerate zip map filter iter reversed itertools.islice
  itertools.chain itertools.takewhile itertools.dropwhile io.TextIOWrapper io.BufferedReader codecs.getreader
`);
/** Methods that take all that an iterable has to give. */
const absorbing = fate_words('join extend update writelines writerows executemany read_file readfp');
const comparing = new Set([
    pyright_parser/* OperatorType */.hu.Equals,
    pyright_parser/* OperatorType */.hu.NotEquals,
    pyright_parser/* OperatorType */.hu.Is,
    pyright_parser/* OperatorType */.hu.IsNot,
    pyright_parser/* OperatorType */.hu.In,
    pyright_parser/* OperatorType */.hu.NotIn,
]);
const done = { kind: 'done' };
const stored = { kind: 'kept', how: 'stored', by: 'something else' };
const returned = { kind: 'kept', how: 'returned', by: 'the caller' };
/** Follows a value outwards through the expression that it stands in. */
function fateOf(value, names) {
    for (let node = value; node.parent;) {
        const next = stepOut(node, names);
        if ('kind' in next)
            return next;
        node = next.on;
    }
    return stored;
}
/** One step: the fate, or the expression whose value may still need it. */
function stepOut(node, names) {
    const parent = node.parent;
    switch (parent.nodeType) {
        case pyright_parser/* ParseNodeType */.ye.MemberAccess:
            return throughAttribute(parent);
        case pyright_parser/* ParseNodeType */.ye.Argument:
            return parent.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Call ? asArgument(parent.parent, names) : stored;
        case pyright_parser/* ParseNodeType */.ye.Call:
            return { on: parent };
        case pyright_parser/* ParseNodeType */.ye.Index:
            return parent.d.leftExpr === node ? { on: parent } : stored;
        case pyright_parser/* ParseNodeType */.ye.For:
            return done;
        case pyright_parser/* ParseNodeType */.ye.ComprehensionFor: {
            const comprehension = parent.parent;
            const around = comprehension.parent?.nodeType;
            if (comprehension.nodeType === pyright_parser/* ParseNodeType */.ye.Comprehension && comprehension.d.hasParens)
                return { on: comprehension };
            return around === pyright_parser/* ParseNodeType */.ye.List || around === pyright_parser/* ParseNodeType */.ye.Set || around === pyright_parser/* ParseNodeType */.ye.Dictionary
                ? done
                : { on: comprehension };
        }
        case pyright_parser/* ParseNodeType */.ye.BinaryOperation:
            if (comparing.has(parent.d.operator))
                return done;
            return parent.d.operator === pyright_parser/* OperatorType */.hu.And || parent.d.operator === pyright_parser/* OperatorType */.hu.Or ? { on: parent } : stored;
        case pyright_parser/* ParseNodeType */.ye.FormatString:
        case pyright_parser/* ParseNodeType */.ye.UnaryOperation:
        case pyright_parser/* ParseNodeType */.ye.If:
        case pyright_parser/* ParseNodeType */.ye.While:
        case pyright_parser/* ParseNodeType */.ye.StatementList:
            return done;
        case pyright_parser/* ParseNodeType */.ye.Ternary:
            return parent.d.testExpr === node ? done : { on: parent };
        case pyright_parser/* ParseNodeType */.ye.Assignment:
            return assigned(node, parent.d.leftExpr, parent);
        case pyright_parser/* ParseNodeType */.ye.WithItem:
            if (!parent.d.target)
                return done;
            return parent.d.target.nodeType === pyright_parser/* ParseNodeType */.ye.Name ? { kind: 'named', name: parent.d.target.d.value } : stored;
        case pyright_parser/* ParseNodeType */.ye.Return:
        case pyright_parser/* ParseNodeType */.ye.Yield:
        case pyright_parser/* ParseNodeType */.ye.YieldFrom:
            return returned;
        default:
            return stored;
    }
}
function assigned(node, target, assignment) {
    if (target === node)
        return done;
    const alone = assignment.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.StatementList;
    return alone && target.nodeType === pyright_parser/* ParseNodeType */.ye.Name ? { kind: 'named', name: target.d.value } : stored;
}
function throughAttribute(access) {
    const name = access.d.member.d.value;
    const { parent } = access;
    if (parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Call && parent.d.leftExpr === access)
        return finishing.has(name) ? done : { on: parent };
    const written = parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment && parent.d.leftExpr === access;
    return written || plainAttributes.has(name) ? done : { on: access };
}
function asArgument(call, names) {
    const callee = call.d.leftExpr;
    const qualified = names.qualified(callee);
    if (qualified !== undefined && lazy.has(qualified))
        return { on: call };
    if (qualified !== undefined && (consuming.has(qualified) || known_calls/* harmless */.Is.has(qualified)))
        return done;
    const method = callee.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess ? callee.d.member.d.value : undefined;
    if (method !== undefined && absorbing.has(method))
        return done;
    const name = method ?? (callee.nodeType === pyright_parser/* ParseNodeType */.ye.Name ? callee.d.value : 'what is called');
    // A container holds it; a class makes an object of it.
    return known_calls/* containing */.tw.has(name) || /^_?[A-Z]/.test(name) ? stored : { kind: 'kept', how: 'passed', by: name };
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/variables.ts
/** Where a variable is used, and names for new ones. */



/** Every place below `scope` that may mean its variable of this name, nested functions included. */
const usesOf = (name, scope) => (0,python_tree/* walk */.GG)(scope).filter((n) => n.nodeType === pyright_parser/* ParseNodeType */.ye.Name && n.d.value === name && isVariable(n));
function isVariable(node) {
    const { parent } = node;
    if (parent?.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess)
        return parent.d.member !== node;
    return !(parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Argument && parent.d.name === node);
}
/** True if a nested function, lambda or class uses it, or a generator that may run later. */
const isCaptured = (use, scope) => {
    if (scopeOf(use) !== scope)
        return true;
    for (let at = use; at && at !== scope; at = at.parent) {
        const parent = at.parent;
        const lazy = parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Comprehension && parent.d.isGenerator;
        // The first iterable of a generator is looked up where the generator is written.
        if (lazy && at !== parent.d.forIfNodes[0])
            return true;
    }
    return false;
};
/** Bound elsewhere than where it seems to be. */
const isOuter = (name, scope) => (0,python_tree/* walk */.GG)(scope, n => !(0,python_tree/* opensScope */.Cl)(n)).some(n => (n.nodeType === pyright_parser/* ParseNodeType */.ye.Global || n.nodeType === pyright_parser/* ParseNodeType */.ye.Nonlocal) &&
    n.d.targets.some(t => t.d.value === name));
/** True where a name is given a value. */
function isBound(use) {
    const { parent } = use;
    switch (parent?.nodeType) {
        case pyright_parser/* ParseNodeType */.ye.Assignment:
            return parent.d.leftExpr === use;
        case pyright_parser/* ParseNodeType */.ye.AugmentedAssignment:
            return parent.d.leftExpr === use;
        case pyright_parser/* ParseNodeType */.ye.AssignmentExpression:
            return parent.d.name === use;
        case pyright_parser/* ParseNodeType */.ye.For:
        case pyright_parser/* ParseNodeType */.ye.ComprehensionFor:
            return parent.d.targetExpr === use;
        case pyright_parser/* ParseNodeType */.ye.WithItem:
            return parent.d.target === use;
        case pyright_parser/* ParseNodeType */.ye.Tuple:
        case pyright_parser/* ParseNodeType */.ye.List:
            return isBound(parent);
        case pyright_parser/* ParseNodeType */.ye.Del:
        case pyright_parser/* ParseNodeType */.ye.Except:
        case pyright_parser/* ParseNodeType */.ye.Parameter:
        case pyright_parser/* ParseNodeType */.ye.Function:
        case pyright_parser/* ParseNodeType */.ye.Class:
        case pyright_parser/* ParseNodeType */.ye.ImportAs:
        case pyright_parser/* ParseNodeType */.ye.ImportFromAs:
        case pyright_parser/* ParseNodeType */.ye.TypeAnnotation:
            return true;
        default:
            return false;
    }
}
const usual = {
    file: ['f', 'file', 'handle'],
    sqlite: ['conn', 'connection'],
    db: ['conn', 'connection'],
    socket: ['sock', 'connection'],
    'http-response': ['response', 'answer'],
    'http-session': ['session', 'client'],
    process: ['process', 'child'],
    executor: ['executor', 'pool'],
    fd: ['fd', 'descriptor'],
};
/** A name that means nothing yet where `statement` stands. */
function freshName(category, statement) {
    const names = usual[category] ?? ['resource'];
    const numbered = Array.from({ length: 98 }, (_, i) => `${names[0]}${i + 2}`);
    return [...names, ...numbered].find(name => isFree(name, statement)) ?? `${names[0]}_`;
}
/** Not used in the function at all, or only where a `with` statement binds it for itself. */
const isFree = (name, statement) => usesOf(name, scopeOf(statement)).every(use => {
    const bound = withOf(use, name);
    return bound !== undefined && !isWithin(statement, bound);
});
/** The `with … as name` statement around a use. */
function withOf(use, name) {
    for (let at = use.parent; at && !(0,python_tree/* opensScope */.Cl)(at); at = at.parent)
        if (at.nodeType === pyright_parser/* ParseNodeType */.ye.With &&
            at.d.withItems.some(({ d: { target } }) => target?.nodeType === pyright_parser/* ParseNodeType */.ye.Name && target.d.value === name))
            return at;
    return undefined;
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/follow.ts

/** Looks at every use of a variable, then of those that are made from it. False where one cannot be followed. */
function follow(first, scope, look) {
    const seen = new Set();
    for (const waiting = [first]; waiting.length > 0;) {
        const name = waiting.pop();
        if (seen.has(name))
            continue;
        seen.add(name);
        if (isOuter(name, scope))
            return false;
        for (const use of usesOf(name, scope)) {
            const found = isCaptured(use, scope) ? 'out of reach' : look(use, name);
            if (found === 'out of reach')
                return false;
            if (found !== 'of no matter' && found.kind === 'named')
                waiting.push(found.name);
        }
    }
    return true;
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/region.ts
/**
 * The statements during which a variable's resource is in use: from the one after its acquisition to the one that
 * releases it, or to the last that uses it or what reads from it.
 */






/** Undefined where the resource, or what reads from it, can be reached from elsewhere. */
function regionOf(first, place, resource, source) {
    const { block, index } = place;
    const scope = scopeOf(place.statement);
    const release = releaseAfter(first, place, resource);
    const until = release ?? rebindingAfter(first, place) ?? block.length;
    const names = source.namesIn(scope);
    const region = release === undefined ? { last: index } : { last: release - 1, release, by: methodOf(block[release]) };
    const isSeen = follow(first, scope, (use, name) => {
        const at = block.findIndex(statement => isWithin(use, statement));
        if (at === index)
            return name === first || isBound(use) ? 'of no matter' : 'out of reach';
        const where = whereIs(use, at, place, until, release !== undefined);
        if (where !== 'inside')
            return where;
        if (isBound(use))
            return name === first ? 'out of reach' : 'of no matter';
        const fate = fateOf(use, names);
        if (!isHarmless(fate, release !== undefined))
            return 'out of reach';
        if (fate.kind === 'kept' && (release === undefined || fate.how === 'stored'))
            region.doubt ??= `${fate.by} may keep it`;
        if (release === undefined)
            region.last = Math.max(region.last, at);
        return fate;
    });
    return isSeen ? region : undefined;
}
/** What is returned or stored is still wanted; what is closed on the straight path anyway is wanted by nobody it is passed to. */
const isHarmless = (fate, isReleased) => fate.kind !== 'kept' || fate.how === 'passed' || (isReleased && fate.how === 'stored');
function whereIs(use, at, { statement, index }, until, isReleased) {
    if (at > index && at < until)
        return 'inside';
    // After a release on the straight path all that is used is a closed thing; after a new binding, another one.
    if (at >= until)
        return 'of no matter';
    if (use.start > statement.start)
        return 'out of reach';
    const loop = loopAround(statement);
    const comesAgain = loop !== undefined && isWithin(use, loop);
    return comesAgain && !isReleased ? 'out of reach' : 'of no matter';
}
/** The first later statement of the block that is nothing but the release: `f.close()`, `os.close(fd)`. */
function releaseAfter(name, { block, index }, resource) {
    const found = block.findIndex((statement, i) => i > index && isRelease(simple(statement), name, resource));
    const rebound = rebindingAfter(name, { block, index, statement: block[index] });
    return found < 0 || (rebound !== undefined && rebound < found) ? undefined : found;
}
function isRelease(node, name, { release, releaseBy }) {
    if (node?.nodeType !== pyright_parser/* ParseNodeType */.ye.Call)
        return false;
    const callee = (0,python_tree/* dotted */.Bs)(node.d.leftExpr)?.join('.');
    const [only, ...more] = node.d.args;
    if (callee === undefined || more.length > 0)
        return false;
    if (releaseBy.includes(callee))
        return only?.d.valueExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name && only.d.valueExpr.d.value === name;
    return only === undefined && release.some(method => callee === `${name}.${method}`);
}
function methodOf(statement) {
    const call = simple(statement);
    return call?.nodeType === pyright_parser/* ParseNodeType */.ye.Call ? (0,python_tree/* dotted */.Bs)(call.d.leftExpr)?.at(-1) : undefined;
}
/** The next statement of the block that gives the name another value. */
function rebindingAfter(name, { block, index }) {
    const found = block.findIndex((statement, i) => {
        const assignment = i > index ? simple(statement) : undefined;
        return (assignment?.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment &&
            assignment.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name &&
            assignment.d.leftExpr.d.value === name);
    });
    return found < 0 ? undefined : found;
}
/**
 * Some way through the region releases it itself, or hands it to what does: a second release may fail, or hit what was
 * opened in between.
 */
function isReleasedTwice(name, { last }, place, resource, source) {
    const names = source.namesIn(scopeOf(place.statement));
    const takesOver = (node) => node.nodeType === pyright_parser/* ParseNodeType */.ye.Call &&
        resource.takesOwnership.includes(names.qualified(node.d.leftExpr) ?? '') &&
        node.d.args.some(({ d: { valueExpr } }) => valueExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name && valueExpr.d.value === name);
    return place.block
        .slice(place.index + 1, last + 1)
        .some(statement => (0,python_tree/* walk */.GG)(statement).some(node => isRelease(node, name, resource) || takesOver(node)));
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/wrap.ts

/** The statements of a region one step further right, and `pass` where there are none. The header's own edits are the caller's. */
function bodyEdits({ block, index, statement }, { last, release }, source) {
    const header = source.endOf(statement);
    const indent = indentAt(statement.start, source);
    const step = stepOf(statement, source);
    const gone = release === undefined ? undefined : wholeLine(block[release], source);
    // A release that shares its line with a comment stays, and the comment with it.
    const inner = release !== undefined && !gone ? release : last;
    const edits = gone ? [gone] : [];
    if (inner === index)
        return [...edits, insert(header, lineEnd(header, source.text), `${indent}${step}pass`, source)];
    const lines = { start: lineEnd(header, source.text), end: source.endOf(block[inner]) };
    const moved = shift(lines, indent, step, source);
    return moved && [...edits, ...moved];
}
/** A new line at `at`, the beginning of a line; `near` tells how lines end there. */
function insert(near, at, line, source) {
    const lineBreak = lineBreakAt(near, source);
    const open = at === source.text.length && !/[\r\n]$/.test(source.text);
    return { start: at, end: at, text: open ? `${lineBreak}${line}` : `${line}${lineBreak}` };
}
/** The line of a statement with nothing else on it, to be taken out; undefined where there is a comment. */
function wholeLine(statement, source) {
    const { text } = source;
    const line = lineStart(statement.start, text);
    const end = lineEnd(source.endOf(statement), text);
    if (text.slice(source.endOf(statement), end).trim() !== '' || text.slice(line, statement.start).trim() !== '')
        return undefined;
    const start = withoutGap(line, end, text);
    if (end < text.length || /[\r\n]$/.test(text))
        return { start, end, text: '' };
    // The last line of a file that does not end its lines: so must the one before.
    const before = /(\r\n|\r|\n)$/.exec(text.slice(0, start));
    return { start: start - (before?.[0].length ?? 0), end, text: '' };
}
/** The beginning of the blank lines above, where there is one below as well: one gap is enough. */
function withoutGap(line, end, text) {
    const below = text.slice(end, lineEnd(end, text));
    let start = line;
    if (end < text.length && below.trim() !== '')
        return start;
    while (start > 0 && text.slice(lineStart(start - 1, text), start).trim() === '')
        start = lineStart(start - 1, text);
    return start;
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/local-in-finally.ts
/** `fd = os.open(p, flags)` … `os.close(fd)` → the same in `try … finally`, for what no `with` statement releases. */







function localInFinally(call, site, source) {
    const place = site.resource.starts === undefined && !isAsynchronous(site) ? placeOf(call, source) : undefined;
    const name = place && nameGiven(call, place);
    const inClass = scopeOf(call).nodeType === pyright_parser/* ParseNodeType */.ye.Class;
    const written = name !== undefined && !inClass ? releaseOf(name, site, source) : undefined;
    if (!place || name === undefined || !written)
        return undefined;
    const region = regionOf(name, place, site.resource, source);
    // What is known by a path may be known to whoever got the path.
    if (region?.doubt !== undefined && site.resource.category === 'tempdir')
        return undefined;
    if (!region || isReleasedTwice(name, region, place, site.resource, source))
        return undefined;
    const { release } = region;
    const text = release === undefined ? written.text : source.textOf(place.block[release]).trim();
    const edits = region.last === place.index ? releaseAtOnce(place, region, text, source) : around(place, region, text, source);
    if (!edits)
        return undefined;
    const doubt = region.doubt ?? doubtHere(site, region.release !== undefined);
    return {
        title: `Release it with ${text}${region.last === place.index ? '' : ' in a finally block'}`,
        edits: [...(release === undefined ? written.edits : []), ...edits],
        ...(doubt !== undefined && { doubt }),
    };
}
function doubtHere(site, isReleased) {
    const { resource, callee } = site;
    const isKnown = isReleased || resource.releaseBy.length > 0 || isReleasedOnlyBy(resource.release[0] ?? '', resource);
    if (!isKnown || (callee === undefined && !isReleased))
        return 'it may have to be released in another way';
    return resource.category === 'fd' ? undefined : doubtOf(site, isReleased);
}
/** `fd = …`, or the first of the two that `mkstemp` gives: `fd, path = …`. */
function nameGiven(call, { statement }) {
    const assignment = simple(statement);
    if (assignment?.nodeType !== pyright_parser/* ParseNodeType */.ye.Assignment || assignment.d.rightExpr !== call)
        return undefined;
    const { leftExpr } = assignment.d;
    const target = leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Tuple ? leftExpr.d.items[0] : leftExpr;
    return target?.nodeType === pyright_parser/* ParseNodeType */.ye.Name && target.d.value !== '_' ? target.d.value : undefined;
}
/** How the release is written here, and the import that it needs. */
function releaseOf(name, { resource: { release, releaseBy } }, source) {
    const [by] = releaseBy;
    if (by === undefined)
        return release[0] === undefined ? undefined : { text: `${name}.${release[0]}()`, edits: [] };
    const module = by.slice(0, by.lastIndexOf('.'));
    const known = source.importedAs(module);
    return {
        text: `${known ?? module}${by.slice(module.length)}(${name})`,
        edits: known === undefined ? addImport(module, source) : [],
    };
}
function releaseAtOnce({ statement }, { release }, text, source) {
    if (release !== undefined)
        return undefined;
    const end = source.endOf(statement);
    return [insert(end, lineEnd(end, source.text), indentAt(statement.start, source) + text, source)];
}
/** The first line from `at` on that is not blank. */
function firstWritten(at, text) {
    let line = at;
    while (line < text.length && text.slice(line, lineEnd(line, text)).trim() === '')
        line = lineEnd(line, text);
    return line;
}
/** `try:` before the first statement of the region and `finally:` behind its last. */
function around({ statement, block }, { last, release }, text, source) {
    const header = source.endOf(statement);
    const indent = indentAt(statement.start, source);
    const step = stepOf(statement, source);
    const start = firstWritten(lineEnd(header, source.text), source.text);
    const end = source.endOf(block[last]);
    const moved = shift({ start, end }, indent, step, source);
    const gone = release === undefined ? undefined : wholeLine(block[release], source);
    if (!moved || (release !== undefined && !gone))
        return undefined;
    const lineBreak = lineBreakAt(header, source);
    return [
        insert(header, start, `${indent}try:`, source),
        ...moved,
        insert(end, lineEnd(end, source.text), `${indent}finally:${lineBreak}${indent}${step}${text}`, source),
        ...(gone ? [gone] : []),
    ];
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/local-in-with.ts
/** `f = open(p)` … `f.close()` → `with open(p) as f:` over the statements that use it. */





function localInWith(call, site, source) {
    const place = placeOf(call, source);
    const name = place && local_in_with_nameGiven(call, place, source);
    if (!place || name === undefined || scopeOf(call).nodeType === pyright_parser/* ParseNodeType */.ye.Class)
        return undefined;
    const region = regionOf(name, place, site.resource, source);
    const manager = region && managerOf(site, source, region.by);
    const body = region && bodyEdits(place, region, source);
    if (!region || !manager || !body)
        return undefined;
    // To close a file or a SQLite connection again does nothing; of others that is not known.
    const isForgiving = manager.wrapper === undefined || site.resource.category === 'sqlite';
    if (!isForgiving && isReleasedTwice(name, region, place, site.resource, source))
        return undefined;
    const { statement } = place;
    const end = call.start + call.length;
    const doubt = region.doubt ?? local_in_with_doubtHere(call, site, region.release !== undefined);
    return {
        title: `Open it in a with statement${manager.wrapper ? ` through ${manager.wrapper}` : ''}`,
        edits: [
            ...manager.edits,
            { start: statement.start, end: call.start, text: manager.wrapper ? `with ${manager.wrapper}(` : 'with ' },
            { start: end, end, text: `${manager.wrapper ? ')' : ''} as ${name}:` },
            ...body,
        ],
        ...(doubt !== undefined && { doubt }),
    };
}
/** The variable of a statement that is nothing but `name = <the call>`. */
function local_in_with_nameGiven(call, { statement }, source) {
    const assignment = simple(statement);
    if (assignment?.nodeType !== pyright_parser/* ParseNodeType */.ye.Assignment || assignment.d.rightExpr !== call)
        return undefined;
    const { leftExpr } = assignment.d;
    const isBare = leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name && source.endOf(statement) === call.start + call.length;
    return isBare && /=\s*$/.test(source.text.slice(statement.start, call.start)) ? leftExpr.d.value : undefined;
}
function local_in_with_doubtHere(call, site, isReleased) {
    if (!isReleased && scopeOf(call).nodeType === pyright_parser/* ParseNodeType */.ye.Module)
        return 'another module may use the variable';
    return doubtOf(site, isReleased);
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/temporary-in-with.ts
/** `x = json.load(open(p))` → `with open(p) as f:` around the statement. */







function temporaryInWith(call, site, source) {
    const place = placeOf(call, source);
    const scope = scopeOf(call);
    if (!place || scope.nodeType === pyright_parser/* ParseNodeType */.ye.Class || isNamed(call) || !comesFirst(call, place))
        return undefined;
    const manager = managerOf(site, source);
    const region = manager && reachOf(call, place, site, source);
    if (!manager || !region)
        return undefined;
    const { statement, block } = place;
    const name = freshName(site.resource.category, statement);
    const indent = indentAt(statement.start, source);
    const step = stepOf(statement, source);
    const moved = shift({ start: statement.start, end: source.endOf(block[region.last]) }, indent, step, source);
    if (!moved)
        return undefined;
    const what = source.textOf(call);
    const isBare = call.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.StatementList;
    const header = `with ${manager.wrapper ? `${manager.wrapper}(${what})` : what}${isBare ? '' : ` as ${name}`}:`;
    const lineBreak = lineBreakAt(statement.start, source);
    // The lines of the call itself go to the header, where they stand as they stood.
    const rest = moved.filter(({ start }) => start < call.start || start > call.start + call.length);
    const doubt = region.doubt ?? lingering(call, statement) ?? doubtOf(site, false);
    return {
        title: `Open it in a with statement${manager.wrapper ? ` through ${manager.wrapper}` : ''}`,
        edits: [
            ...manager.edits,
            { start: statement.start, end: statement.start, text: `${header}${lineBreak}${indent}${step}` },
            { start: call.start, end: call.start + call.length, text: isBare ? 'pass' : name },
            ...rest.filter(({ start }) => start !== statement.start),
        ],
        ...(doubt !== undefined && { doubt }),
    };
}
/** A variable holds it: no temporary. */
const isNamed = ({ parent }) => parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment;
/** `for line in open(p).readlines():` is done with the file before the loop begins. */
const lingering = (call, statement) => statement.nodeType === pyright_parser/* ParseNodeType */.ye.For && call.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess
    ? 'it is then open while the loop runs'
    : undefined;
/** How far the statement's own value, and what reads from the temporary, must see it open. */
function reachOf(call, place, { resource }, source) {
    const fate = fateOf(call, source.namesIn(scopeOf(call)));
    if (fate.kind === 'done')
        return { last: place.index };
    if (fate.kind === 'named')
        return regionOf(fate.name, place, { ...resource, release: [], releaseBy: [] }, source);
    return fate.how === 'passed' ? { last: place.index, doubt: `${fate.by} may keep it` } : undefined;
}
/** True if the statement evaluates the call always, once, and before anything else that could be noticed. */
function comesFirst(call, { statement }) {
    for (let node = call; node !== statement; node = node.parent)
        if (!node.parent || !isFirstIn(node, node.parent, statement))
            return false;
    return true;
}
function isFirstIn(node, parent, statement) {
    switch (parent.nodeType) {
        case pyright_parser/* ParseNodeType */.ye.MemberAccess:
            return true;
        case pyright_parser/* ParseNodeType */.ye.StatementList:
            return parent.d.statements.length === 1;
        case pyright_parser/* ParseNodeType */.ye.Return:
            return true;
        case pyright_parser/* ParseNodeType */.ye.UnaryOperation:
            return true;
        case pyright_parser/* ParseNodeType */.ye.Argument:
            return parent.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Call;
        case pyright_parser/* ParseNodeType */.ye.Call:
            return parent.d.leftExpr === node || areQuiet([parent.d.leftExpr, ...argumentsBefore(node, parent)]);
        case pyright_parser/* ParseNodeType */.ye.Index:
            return parent.d.leftExpr === node;
        case pyright_parser/* ParseNodeType */.ye.BinaryOperation:
            return parent.d.leftExpr === node || (!isShortCut(parent) && areQuiet([parent.d.leftExpr]));
        case pyright_parser/* ParseNodeType */.ye.Tuple:
        case pyright_parser/* ParseNodeType */.ye.List:
        case pyright_parser/* ParseNodeType */.ye.Set:
            return areQuiet(parent.d.items.slice(0, parent.d.items.indexOf(node)));
        case pyright_parser/* ParseNodeType */.ye.ComprehensionFor:
            return parent.d.iterableExpr === node;
        case pyright_parser/* ParseNodeType */.ye.Comprehension:
            return parent.d.forIfNodes[0] === node;
        case pyright_parser/* ParseNodeType */.ye.Assignment:
            return parent.d.rightExpr === node;
        case pyright_parser/* ParseNodeType */.ye.AugmentedAssignment:
            return parent.d.rightExpr === node && parent.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name;
        case pyright_parser/* ParseNodeType */.ye.For:
            return parent === statement && parent.d.iterableExpr === node && !parent.d.isAsync;
        default:
            return false;
    }
}
const argumentsBefore = (node, { d: { args } }) => args.slice(0, args.indexOf(node));
const isShortCut = ({ d }) => d.operator === pyright_parser/* OperatorType */.hu.And || d.operator === pyright_parser/* OperatorType */.hu.Or;
/** Evaluating these can hardly be noticed. */
const areQuiet = (nodes) => nodes.every(node => {
    switch (node.nodeType) {
        case pyright_parser/* ParseNodeType */.ye.Argument:
            return areQuiet([node.d.valueExpr]);
        case pyright_parser/* ParseNodeType */.ye.MemberAccess:
            return areQuiet([node.d.leftExpr]);
        case pyright_parser/* ParseNodeType */.ye.StringList:
            return node.d.strings.every(s => s.nodeType === pyright_parser/* ParseNodeType */.ye.String);
        default:
            return (node.nodeType === pyright_parser/* ParseNodeType */.ye.Name ||
                node.nodeType === pyright_parser/* ParseNodeType */.ye.Constant ||
                node.nodeType === pyright_parser/* ParseNodeType */.ye.Number);
    }
});

;// CONCATENATED MODULE: ./src/scan/fixes/python/transaction.ts
/** `with sqlite3.connect(p) as conn:` only ends a transaction → `with closing(sqlite3.connect(p)) as conn, conn:` closes as well. */






function closedTransaction(call, site, source) {
    const item = call.parent;
    const statement = item?.parent;
    if (item?.nodeType !== pyright_parser/* ParseNodeType */.ye.WithItem || statement?.nodeType !== pyright_parser/* ParseNodeType */.ye.With)
        return undefined;
    if (statement.d.isAsync || site.resource.with !== 'keeps')
        return undefined;
    const { target } = item.d;
    if (target && target.nodeType !== pyright_parser/* ParseNodeType */.ye.Name)
        return undefined;
    const manager = managerOf(site, source);
    const name = target?.d.value ?? freshName(site.resource.category, statement);
    const beyond = target && doubtBeyond(name, statement, source);
    const doubt = beyond ?? (site.resource.category === 'sqlite' ? undefined : 'of some drivers it is closed already');
    if (!manager?.wrapper || doubt === 'escapes')
        return undefined;
    const end = call.start + call.length;
    return {
        title: `Close it with ${manager.wrapper}; it commits as before`,
        edits: [
            ...manager.edits,
            { start: call.start, end: call.start, text: `${manager.wrapper}(` },
            target ? { start: end, end, text: ')' } : { start: end, end, text: `) as ${name}, ${name}` },
            ...(target ? [{ start: source.endOf(item), end: source.endOf(item), text: `, ${name}` }] : []),
        ],
        ...(doubt !== undefined && { doubt }),
    };
}
/** What reads from the connection must be done with when the statement ends. */
function doubtBeyond(first, statement, source) {
    const scope = scopeOf(statement);
    const names = source.namesIn(scope);
    let doubt;
    const isSeen = follow(first, scope, (use, name) => {
        if (!isWithin(use, statement))
            return isEarlier(use, statement) || isOfAnother(use, name, statement) ? 'of no matter' : 'out of reach';
        if (isBound(use))
            return 'of no matter';
        const fate = fateOf(use, names);
        if (fate.kind === 'kept' && fate.how !== 'passed')
            return 'out of reach';
        if (fate.kind === 'kept')
            doubt ??= `${fate.by} may keep it`;
        return fate;
    });
    return isSeen ? doubt : 'escapes';
}
/** Before the statement, and not in another round of a loop. */
function isEarlier(use, statement) {
    const loop = loopAround(statement);
    return use.start < statement.start && !(loop && isWithin(use, loop));
}
/** A later `with … as` of the same name binds it for itself. */
function isOfAnother(use, name, than) {
    for (let at = use.parent; at; at = at.parent)
        if (at.nodeType === pyright_parser/* ParseNodeType */.ye.With && at !== than)
            return at.d.withItems.some(({ d: { target } }) => target?.nodeType === pyright_parser/* ParseNodeType */.ye.Name && target.d.value === name);
    return false;
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/waited.ts
/** Waits for what is started and never waited for. It takes time that the program did not take before, so it is only offered. */





const waits = { thread: 'join', process: 'wait' };
function waited(call, { resource }, source) {
    const wait = resource.release.find(method => method === waits[resource.category] || method === 'join');
    const place = placeOf(call, source);
    if (wait === undefined || !place)
        return undefined;
    const assignment = simple(place.statement);
    if (assignment?.nodeType !== pyright_parser/* ParseNodeType */.ye.Assignment || assignment.d.rightExpr !== call)
        return undefined;
    const { leftExpr } = assignment.d;
    const scope = scopeOf(call);
    if (leftExpr.nodeType !== pyright_parser/* ParseNodeType */.ye.Name || isOuter(leftExpr.d.value, scope))
        return undefined;
    const name = leftExpr.d.value;
    const uses = usesOf(name, scope).filter(use => use.start > call.start);
    const last = place.block.findLastIndex(statement => uses.some(use => isWithin(use, statement)));
    if (last <= place.index || uses.some(use => !place.block.some(statement => isWithin(use, statement))))
        return undefined;
    const after = source.endOf(place.block[last]);
    return {
        title: `Wait for it with ${name}.${wait}()`,
        edits: [
            insert(after, lineEnd(after, source.text), `${indentAt(place.statement.start, source)}${name}.${wait}()`, source),
        ],
        doubt: `the program then waits for the ${resource.noun} to end`,
    };
}

;// CONCATENATED MODULE: ./src/scan/fixes/python/index.ts







const kinds = [closedTransaction, localInWith, temporaryInWith, localInFinally, waited];
const propose = ({ text }, targets) => {
    const parsed = (0,parse/* parsePython */.w)(text);
    // What is left out of the tree cannot be looked into.
    if ('unreadable' in parsed || parsed.gaps.length > 0)
        return targets.map(() => undefined);
    const source = new Source(text, parsed.tree);
    return targets.map(({ start, site }) => {
        const call = site && source.callAt(start);
        if (!call || !site)
            return undefined;
        for (const kind of kinds) {
            const proposal = kind(call, site, source);
            if (proposal)
                return proposal;
        }
        return undefined;
    });
};
/** What the parser lets pass says nothing of an edit: every mistake that matters makes a file unreadable. */
const mistakesIn = ({ text }) => ('unreadable' in (0,parse/* parsePython */.w)(text) ? 1 : 0);


/***/ })

};
