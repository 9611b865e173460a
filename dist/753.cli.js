export const id = 753;
export const ids = [753];
export const modules = {

/***/ 7411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VB: () => (/* binding */ isLoan),
/* harmony export */   dt: () => (/* binding */ isField),
/* harmony export */   ey: () => (/* binding */ isTemporary),
/* harmony export */   jq: () => (/* binding */ isForeign)
/* harmony export */ });
const isField = (name) => name.startsWith('@');
/** True for the `callee` of a call that leads to another file of the project. */
const isForeign = (callee) => callee.includes('#');
const isTemporary = (name) => name.startsWith('$');
/** Whoever gave it to unseen code may still release it. */
const isLoan = (how) => how === 'argument' || how === 'reading';


/***/ }),

/***/ 2762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ markedIn),
/* harmony export */   x: () => (/* binding */ mentionsSuppression)
/* harmony export */ });
/** What a comment must say to silence a finding: `leakgate: ignore[rule, rule] reason`. */
/** True if the text may hold such a comment; it may also be a string that looks like one. */
const mentionsSuppression = (text) => /leakgate:\s*ignore/.test(text);
/** At the start of a comment or of a line of it, or after another tool's own comment: `# noqa  # leakgate: ignore[…]`. */
const marker = /(?:^(?:#|\/\/|\/\*+)?[ \t*]*|\s(?:#|\/\/)[ \t]*)leakgate:\s*ignore\b(?:\s*\[([^\]\r\n]*)\])?([^\r\n]*)/gm;
/** Every suppression in one comment, which is given with its delimiters. */
const markedIn = (comment) => [...comment.matchAll(marker)].map(([, rules = '', rest = '']) => ({
    rules: rules
        .split(',')
        .map(rule => rule.trim())
        .filter(Boolean),
    reason: reasonIn(rest.replace(/\*\/$/, '')),
}));
/** Punctuation is no reason. */
function reasonIn(text) {
    const reason = text
        .replace(/^[\s:\u2013\u2014-]+/, '')
        .replace(/\s+/g, ' ')
        .trim();
    return /[\p{L}\p{N}]/u.test(reason) ? reason : '';
}


/***/ }),

/***/ 1286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf)
/* harmony export */ });
const longest = 120;
/** What ends a line in Python, and in most of what shows text. */
const newlines = /\r\n|\r|\n/g;
/** @param breaks what ends a line, where the language has its own idea of that */
function linesOf(source, breaks = newlines) {
    const starts = [0];
    for (const match of source.matchAll(breaks))
        starts.push(match.index + match[0].length);
    const position = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return [low + 1, offset - starts[low] + 1];
    };
    return {
        span(start, end) {
            const [line, column] = position(start);
            const [endLine, endColumn] = position(end);
            return { line, column, endLine, endColumn };
        },
        offset: (line, column) => starts[line - 1] + column - 1,
        text(start, end) {
            // Of an expression of many pages no more is read than is shown.
            const text = source.slice(start, Math.min(end, start + 8 * longest)).replace(/\s+/g, ' ');
            return text.length > longest ? `${text.slice(0, longest - 1).toWellFormed()}…` : text;
        },
    };
}


/***/ }),

/***/ 4753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lower: () => (/* binding */ lower)
});

// EXTERNAL MODULE: ./src/scan/catalogue.ts
var catalogue = __webpack_require__(9648);
// EXTERNAL MODULE: ./build/pyright-parser.mjs
var pyright_parser = __webpack_require__(6906);
// EXTERNAL MODULE: ./src/scan/syntax/python/tree.ts
var python_tree = __webpack_require__(8302);
;// CONCATENATED MODULE: ./src/scan/rules/python/judged.ts
const unproved = (node, category) => ({ node, category, state: 'unproved' });
/** A low finding is no leak for the coverage: it is what could not be decided. */
const leaking = (node, category, leak) => ({
    node,
    category,
    state: leak.severity === 'low' ? 'unproved' : 'leaks',
    leak,
});

// EXTERNAL MODULE: ./src/scan/syntax/python/names.ts
var python_names = __webpack_require__(4976);
;// CONCATENATED MODULE: ./src/scan/rules/python/module.ts



class Module {
    tree;
    imports;
    lines;
    /** Every node, in source order. */
    nodes;
    calls;
    functions;
    names = new Map();
    constructor(tree, imports, lines) {
        this.tree = tree;
        this.imports = imports;
        this.lines = lines;
        this.nodes = (0,python_tree/* everyNode */.AH)(tree);
        this.calls = this.nodes.filter((n) => n.nodeType === pyright_parser/* ParseNodeType */.ye.Call);
        this.functions = this.nodes.filter((n) => n.nodeType === pyright_parser/* ParseNodeType */.ye.Function);
    }
    /** The qualified name of an expression where it stands. */
    qualified(node) {
        const fn = functionOf(node) ?? this.tree;
        const names = this.names.get(fn) ?? new python_names/* Names */.fS(this.imports, this.shadowsIn(fn));
        this.names.set(fn, names);
        return names.qualified(node);
    }
    shadowsIn(fn) {
        const shadows = new Set();
        for (let n = fn; n; n = n.parent) {
            if (n.nodeType === pyright_parser/* ParseNodeType */.ye.Function)
                for (const name of [...(0,python_names/* boundNames */.DL)(n), ...parametersOf(n)])
                    shadows.add(name);
            // `try: import x … except ImportError: x = None` still means the import.
            if (n.nodeType === pyright_parser/* ParseNodeType */.ye.Module)
                for (const name of (0,python_names/* boundNames */.DL)(n))
                    if (!this.imports.has(name))
                        shadows.add(name);
        }
        return shadows;
    }
    /** `Class.method`, `outer.inner`, `<module>`. */
    symbol(node) {
        const parts = [];
        for (let n = node.parent; n; n = n.parent)
            if (n.nodeType === pyright_parser/* ParseNodeType */.ye.Function || n.nodeType === pyright_parser/* ParseNodeType */.ye.Class)
                parts.unshift(n.d.name.d.value);
        return parts.join('.') || '<module>';
    }
    span(node) {
        return this.lines.span(node.start, node.start + node.length);
    }
    text(node) {
        return this.lines.text(node.start, node.start + node.length);
    }
}
/** The function that a node stands in. */
function functionOf(node) {
    for (let n = node.parent; n; n = n.parent)
        if (n.nodeType === pyright_parser/* ParseNodeType */.ye.Function)
            return n;
    return undefined;
}
/** The class that a function is a method of. */
function classOf(fn) {
    const around = fn.parent?.parent;
    return around?.nodeType === pyright_parser/* ParseNodeType */.ye.Class ? around : undefined;
}
const parametersOf = (fn) => fn.d.params.flatMap(p => (p.d.name ? [p.d.name.d.value] : []));
/** `x.method(…)`: the method's name. */
const methodOf = (call) => call.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess ? call.d.leftExpr.d.member.d.value : undefined;
/** `x.method(…)`: what it is called on, as text. */
const receiverOf = (call) => call.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess ? (0,python_tree/* dotted */.Bs)(call.d.leftExpr.d.leftExpr)?.join('.') : undefined;
/** The only name that an expression's value is assigned to. */
function assignedTo(node) {
    const { parent } = node;
    return parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment && parent.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name
        ? parent.d.leftExpr.d.value
        : undefined;
}
/** True where the value is dropped: the expression is a statement. */
const isDropped = (node) => node.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.StatementList;
/** The mentions of a variable below a node. */
const mentions = (name, within) => (0,python_tree/* everyNode */.AH)(within).filter(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.Name &&
    n.d.value === name &&
    !(n.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess && n.parent.d.member === n) &&
    !(n.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Argument && n.parent.d.name === n));
/** Under a condition it may run once only. */
function isGuarded(call) {
    const fn = functionOf(call);
    for (let n = call.parent; n && n !== fn; n = n.parent)
        if (n.nodeType === pyright_parser/* ParseNodeType */.ye.If)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/scan/rules/python/async-generator-not-closed.ts




const asyncGeneratorNotClosed = module => module.nodes.flatMap(node => {
    if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.For || !node.d.isAsync)
        return [];
    const generator = generatorOf(node, module);
    if (!generator || !holdsWhileYielding(generator, module))
        return [];
    if (!isLeft(node))
        return unproved(node.d.iterableExpr, 'async-generator');
    return leaking(node.d.iterableExpr, 'async-generator', {
        rule: 'py/async-generator-not-closed',
        severity: 'medium',
        message: `The loop may be left before ${generator.d.name.d.value} has come to its end; nothing closes it then, and it keeps what it holds.`,
        repair: 'Iterate over it in `async with contextlib.aclosing(…) as items:`.',
    });
});
/** The function of this file whose call is iterated over: by its name, or as a method of the own instance. */
function generatorOf({ d: { iterableExpr } }, module) {
    const called = iterableExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Call ? (0,python_tree/* dotted */.Bs)(iterableExpr.d.leftExpr) : undefined;
    const caller = functionOf(iterableExpr);
    if (!called || called.length > 2 || !caller)
        return undefined;
    const around = called.length === 1 ? undefined : classOf(caller);
    if (called.length === 2 && (called[0] !== 'self' || !around))
        return undefined;
    const found = module.functions.filter(fn => fn.d.name.d.value === called.at(-1) && classOf(fn) === around);
    return found.length === 1 && found[0].d.isAsync ? found[0] : undefined;
}
/** A `yield` within a with statement, or a try statement with a finally block. */
const holdsWhileYielding = (fn, module) => (0,python_tree/* nodesOfScope */.BS)(fn.d.suite).some(node => node.nodeType === pyright_parser/* ParseNodeType */.ye.Yield && isAround(node, fn, n => holds(n, module) || hasFinally(n)));
const holdsNothing = /^(contextlib\.(suppress|nullcontext)|warnings\.catch_warnings)$/;
const holds = (node, module) => node.nodeType === pyright_parser/* ParseNodeType */.ye.With &&
    node.d.withItems.some(({ d: { expr } }) => {
        const manager = expr.nodeType === pyright_parser/* ParseNodeType */.ye.Call ? expr.d.leftExpr : expr;
        return !holdsNothing.test(module.qualified(manager) ?? '');
    });
const hasFinally = (node) => node.nodeType === pyright_parser/* ParseNodeType */.ye.Try && node.d.finallySuite !== undefined;
function isAround(node, within, found) {
    for (let n = node.parent; n && n !== within; n = n.parent)
        if (found(n))
            return true;
    return false;
}
/** By a return, or a break that is not of a loop inside. */
const isLeft = ({ d: { forSuite } }) => (0,python_tree/* nodesOfScope */.BS)(forSuite).some(node => node.nodeType === pyright_parser/* ParseNodeType */.ye.Return ||
    (node.nodeType === pyright_parser/* ParseNodeType */.ye.Break &&
        !isAround(node, forSuite, n => n.nodeType === pyright_parser/* ParseNodeType */.ye.For || n.nodeType === pyright_parser/* ParseNodeType */.ye.While)));

;// CONCATENATED MODULE: ./src/scan/rules/python/registration.ts


/** The class whose instance a call keeps by one of its arguments; undefined if it keeps none, or only weakly. */
function keepsInstance(call, module) {
    const fn = functionOf(call);
    const cls = fn && classOf(fn);
    const self = fn && parametersOf(fn)[0];
    if (!fn || !cls || self === undefined || self === 'cls')
        return undefined;
    const keeps = call.d.args.some(a => mentions(self, a.d.valueExpr).length > 0 && !isWeak(a.d.valueExpr, module));
    if (!keeps)
        return undefined;
    const isOne = isGuarded(call) || /singleton|global/i.test(cls.d.name.d.value);
    return { fn, cls, each: fn.d.name.d.value === '__init__' && !isOne };
}
const isWeak = (node, module) => node.nodeType === pyright_parser/* ParseNodeType */.ye.Call && /^weakref\./.test(module.qualified(node.d.leftExpr) ?? '');

;// CONCATENATED MODULE: ./src/scan/rules/python/atexit-not-unregistered.ts


const atexitNotUnregistered = module => {
    const named = (name) => module.calls.filter(c => module.qualified(c.d.leftExpr) === name);
    const isUndone = named('atexit.unregister').length > 0;
    return named('atexit.register').flatMap(call => judge(call, isUndone, module) ?? []);
};
function judge(call, isUndone, module) {
    const keeps = keepsInstance(call, module);
    if (!keeps)
        return undefined;
    if (isUndone)
        return unproved(call, 'registration');
    return leaking(call, 'registration', {
        rule: 'py/atexit-not-unregistered',
        severity: keeps.each ? 'medium' : 'low',
        message: `This exit handler keeps each ${keeps.cls.d.name.d.value} alive until the process ends; nothing unregisters it.`,
        repair: 'Call atexit.unregister when the object is closed, or use weakref.finalize, which does not keep it alive.',
    });
}

;// CONCATENATED MODULE: ./src/scan/rules/python/cache-on-method.ts
/** `functools.lru_cache` on a method: the cache belongs to the class and keeps every instance that it was called on. */




const caches = /^functools\.(lru_cache|cache)$/;
const cacheOnMethod = module => module.functions.flatMap(fn => {
    const decorator = fn.d.decorators.find(d => caches.test(module.qualified(called(d.d.expr)) ?? ''));
    if (!decorator || !classOf(fn) || fn.d.params.length === 0)
        return [];
    if (isOfClass(fn) || lastsAnyway(fn, module))
        return [unproved(decorator, 'cache')];
    return leaking(decorator, 'cache', {
        rule: 'py/cache-on-method',
        severity: keepsFew(decorator.d.expr) || isValue(fn, module) ? 'low' : 'medium',
        message: `The cache of ${fn.d.name.d.value} is shared by all instances and keeps each one it was called on alive.`,
        repair: 'Use functools.cached_property, or make the cache in __init__ so that it goes with the instance.',
    });
});
const called = (node) => (node.nodeType === pyright_parser/* ParseNodeType */.ye.Call ? node.d.leftExpr : node);
const isOfClass = (fn) => fn.d.decorators.some(d => /^(staticmethod|classmethod)$/.test((0,python_tree/* dotted */.Bs)(d.d.expr)?.at(-1) ?? '')) ||
    /^(__new__|__init_subclass__|__class_getitem__)$/.test(fn.d.name.d.value) ||
    /^(cls|mcs|mcls|metacls)$/.test(fn.d.params[0]?.d.name?.d.value ?? '');
/** `maxsize=1` keeps the last instance and no other. */
function keepsFew(node) {
    const size = node.nodeType === pyright_parser/* ParseNodeType */.ye.Call ? (0,python_tree/* argument */.EE)(node, 'maxsize', 0) : undefined;
    return size?.nodeType === pyright_parser/* ParseNodeType */.ye.Number && size.d.value <= 1;
}
/** Values that compare by what they hold: equal ones share an entry, and keeping one keeps little else alive. */
function isValue(fn, module) {
    const cls = classOf(fn);
    const words = [...cls.d.arguments, ...cls.d.decorators].map(n => module.text(n));
    const hashes = cls.d.suite.d.statements.some(s => s.nodeType === pyright_parser/* ParseNodeType */.ye.Function && s.d.name.d.value === '__hash__');
    return hashes || words.some(w => /NamedTuple|frozen\s*=\s*True|^(tuple|str|int|bytes|frozenset)$/.test(w));
}
/** Members of an Enum, classes as instances of a metaclass, and singletons live as long as the process anyway. */
function lastsAnyway(fn, module) {
    const cls = classOf(fn);
    const words = [...cls.d.arguments.map(a => module.text(a)), ...cls.d.decorators.map(d => module.text(d))];
    return words.some(w => /(Enum|Flag|Meta|Singleton)\b|^type$|singleton/i.test(w) && !/metaclass *= *(abc\.)?ABCMeta/.test(w));
}

;// CONCATENATED MODULE: ./src/scan/rules/python/callback-not-removed.ts
/** Callbacks of an instance in lists that last as long as the process: each keeps its instance alive with it. */





const named = (pattern) => (_, name) => pattern.test(name);
const registries = [
    {
        adds: named(/^gc\.callbacks\.(append|insert)$/),
        removes: /^gc\.callbacks\.(remove|clear|pop)$/,
        repair: 'Remove it from gc.callbacks when the object is closed, or register a function that refers to it weakly.',
    },
    {
        adds: named(/^(os\.register_at_fork|sys\.addaudithook)$/),
        repair: 'Register one function for the process that refers to the objects weakly: nothing can take it out again.',
    },
    {
        adds: call => methodOf(call) === 'addSystemEventTrigger',
        removes: /^removeSystemEventTrigger$/,
        repair: 'Keep what it returns and call removeSystemEventTrigger with it when the object is closed.',
    },
    {
        adds: isStrongConnection,
        removes: /^disconnect$/,
        repair: 'Disconnect it when the object is closed, or leave out weak=False.',
    },
];
/** `signal.connect(self.update, weak=False)`: of those with the same dispatch_uid only the first is kept. */
function isStrongConnection(call) {
    const weak = (0,python_tree/* argument */.EE)(call, 'weak');
    const isStrong = weak?.nodeType === pyright_parser/* ParseNodeType */.ye.Constant && weak.d.constType === pyright_parser/* KeywordType */.Wg.False;
    return isStrong && methodOf(call) === 'connect' && !(0,python_tree/* argument */.EE)(call, 'dispatch_uid');
}
const callbackNotRemoved = module => {
    const names = module.calls.map(call => ({ call, name: module.qualified(call.d.leftExpr) ?? methodOf(call) ?? '' }));
    return registries.flatMap(({ adds, removes, repair }) => {
        const isUndone = names.some(({ call, name }) => removes?.test(name) || removes?.test(methodOf(call) ?? ''));
        return names.flatMap(({ call, name }) => (adds(call, name) ? (callback_not_removed_judge(call, isUndone, repair, module) ?? []) : []));
    });
};
function callback_not_removed_judge(call, isUndone, repair, module) {
    const keeps = keepsInstance(call, module);
    if (!keeps)
        return undefined;
    if (isUndone || !keeps.each)
        return unproved(call, 'registration');
    return leaking(call, 'registration', {
        rule: 'py/callback-not-removed',
        severity: 'medium',
        message: `This callback keeps each ${keeps.cls.d.name.d.value} alive as long as the process; nothing removes it.`,
        repair,
    });
}

;// CONCATENATED MODULE: ./src/scan/rules/python/growth.ts
/** How the mentions of a collection treat it: which make it grow, and whether any could make it shrink or pass it on. */



const grows = /^(append|appendleft|add|setdefault|insert)$/;
const reads = /^(get|items|values|keys|index|count|copy|__contains__)$/;
/** What happens to the collection that `node` stands for. */
function useOf(node) {
    const { parent } = node;
    if (parent?.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess && parent.d.leftExpr === node) {
        const call = parent.parent;
        if (call?.nodeType !== pyright_parser/* ParseNodeType */.ye.Call || call.d.leftExpr !== parent)
            return { kind: 'other' };
        const method = parent.d.member.d.value;
        const added = call.d.args[method === 'insert' ? 1 : 0]?.d.valueExpr;
        if (grows.test(method) && added)
            return { kind: 'grows', node: call, added };
        return { kind: reads.test(method) ? 'reads' : 'other' };
    }
    if (parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Index && parent.d.leftExpr === node)
        return useOfItem(parent);
    if (isIterated(node))
        return { kind: 'iterated' };
    const isTested = parent?.nodeType === pyright_parser/* ParseNodeType */.ye.BinaryOperation &&
        (parent.d.operator === pyright_parser/* OperatorType */.hu.In || parent.d.operator === pyright_parser/* OperatorType */.hu.NotIn) &&
        parent.d.rightExpr === node;
    return { kind: isTested ? 'reads' : 'other' };
}
/** `for x in node`, in a statement or a comprehension. */
const isIterated = (node) => (node.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.For || node.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.ComprehensionFor) &&
    node.parent.d.iterableExpr === node;
function useOfItem(item) {
    const outer = item.parent;
    const key = item.d.items[0]?.d.valueExpr;
    if (outer?.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment && outer.d.leftExpr === item && key)
        return key.nodeType === pyright_parser/* ParseNodeType */.ye.Slice ? { kind: 'other' } : { kind: 'grows', node: outer, added: key };
    return { kind: outer?.nodeType === pyright_parser/* ParseNodeType */.ye.Del ? 'other' : 'reads' };
}
/** `instances.append(self)`, `instances[id(self)] = self` in a constructor: one more for each object. */
function isNewInstance(added) {
    const fn = functionOf(added);
    if (fn?.d.name.d.value !== '__init__' || !classOf(fn))
        return false;
    const self = parametersOf(fn)[0];
    const given = idOf(added) ?? added;
    return given.nodeType === pyright_parser/* ParseNodeType */.ye.Name && given.d.value === self && isKeptWhole(added, self);
}
/** `x` of `id(x)`. */
const idOf = (node) => node.nodeType === pyright_parser/* ParseNodeType */.ye.Call &&
    node.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name &&
    node.d.leftExpr.d.value === 'id'
    ? node.d.args[0]?.d.valueExpr
    : undefined;
/** The value beside a key is the object itself, not a weak reference to it. */
function isKeptWhole(key, self) {
    const assignment = key.parent?.parent?.parent;
    if (assignment?.nodeType !== pyright_parser/* ParseNodeType */.ye.Assignment)
        return idOf(key) === undefined;
    return assignment.d.rightExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name && assignment.d.rightExpr.d.value === self;
}
/** True for what differs from call to call: a parameter, or what a call made of one. */
function isFromParameter(added) {
    const fn = functionOf(added);
    if (!fn)
        return false;
    const varying = varyingIn(fn);
    return (0,python_tree/* walk */.GG)(added).some(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.Name && varying.has(n.d.value));
}
/** Parameters but the receiver, and locals that are made of them. */
function varyingIn(fn) {
    const varying = new Set(parametersOf(fn).filter(p => !/^(self|cls|mcs|klass|type_?)$/.test(p)));
    for (const node of (0,python_tree/* everyNode */.AH)(fn.d.suite))
        if (node.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment && node.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name)
            if ((0,python_tree/* walk */.GG)(node.d.rightExpr).some(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.Name && varying.has(n.d.value)))
                varying.add(node.d.leftExpr.d.value);
    return varying;
}
/** An empty collection: `[]`, `{}`, `set()`, `dict()`, `list()`, `defaultdict(…)`, `OrderedDict()`. */
function isEmptyCollection(node) {
    if (node.nodeType === pyright_parser/* ParseNodeType */.ye.List || node.nodeType === pyright_parser/* ParseNodeType */.ye.Dictionary)
        return node.d.items.length === 0;
    if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.Call)
        return false;
    const callee = node.d.leftExpr;
    const name = callee.nodeType === pyright_parser/* ParseNodeType */.ye.Name
        ? callee.d.value
        : callee.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess
            ? callee.d.member.d.value
            : '';
    return name === 'defaultdict' || (/^(set|dict|list|OrderedDict)$/.test(name) && node.d.args.length === 0);
}

;// CONCATENATED MODULE: ./src/scan/rules/python/collection-only-grows.ts






/** Filled once for each thing that is declared, not for each that happens. */
const registers = /regist|define|declare|install|plugin|provide|load|^_?init(?!__)|setup|configure|extend|^_?(add|def|replace|set|alias|bind)(_|[A-Z])|^(main|__set_name__)$|hook|type|class/i;
const collectionOnlyGrows = module => collections(module).flatMap(({ name, cls }) => {
    const uses = cls ? usesOnClass(name, cls, module) : usesInModule(name, module);
    return collection_only_grows_judge(name, uses, module) ?? [];
});
/** Names that a module or class body binds to an empty collection, once. */
function collections(module) {
    return module.nodes.flatMap(node => {
        if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.Assignment || !isEmptyCollection(node.d.rightExpr))
            return [];
        const target = node.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.TypeAnnotation ? node.d.leftExpr.d.valueExpr : node.d.leftExpr;
        const around = node.parent?.parent;
        if (target.nodeType !== pyright_parser/* ParseNodeType */.ye.Name || /^__\w+__$/.test(target.d.value))
            return [];
        if (around?.nodeType === pyright_parser/* ParseNodeType */.ye.Module)
            return [{ name: target.d.value }];
        const cls = around?.parent;
        return cls?.nodeType === pyright_parser/* ParseNodeType */.ye.Class ? [{ name: target.d.value, cls }] : [];
    });
}
/** Mentions of a module's name but its definition, without those of functions that have a local of that name. */
function usesInModule(name, module) {
    const hides = (fn) => fn !== undefined &&
        (parametersOf(fn).includes(name) ||
            ((0,python_names/* boundNames */.DL)(fn).has(name) && !declaresGlobal(name, fn)) ||
            hides(functionOf(fn)));
    return mentions(name, module.tree)
        .filter(n => !hides(functionOf(n)))
        .slice(1);
}
const declaresGlobal = (name, fn) => (0,python_tree/* everyNode */.AH)(fn.d.suite).some(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.Global && n.d.targets.some(t => t.d.value === name));
/** Every `x.name` of the file: whichever object it is said of, it may be this collection. */
function usesOnClass(name, cls, module) {
    const bare = mentions(name, cls.d.suite).slice(1);
    const attributes = module.nodes.filter(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess && n.d.member.d.value === name);
    return [...attributes, ...bare.filter(n => !functionOf(n) || functionOf(n) === functionOf(cls))];
}
function collection_only_grows_judge(name, uses, module) {
    const kinds = uses.map(useOf);
    const growth = kinds.flatMap(u => u.kind === 'grows' && happens(u.node) && (isFromParameter(u.added) || isNewInstance(u.added)) ? [u] : []);
    const [first] = growth.map(u => u.node);
    if (!first)
        return undefined;
    // What is gone through may be a list of what was declared; objects of which each one adds itself are not.
    const declared = kinds.some(u => u.kind === 'iterated') && !growth.every(u => isNewInstance(u.added));
    if (declared || kinds.some(u => u.kind === 'other'))
        return unproved(first, 'collection');
    const fn = functionOf(first);
    const declaring = growth.some(u => registers.test(functionOf(u.node).d.name.d.value)) ||
        isDecorator(fn, module) ||
        isMadeOnImport(classOf(fn), module);
    return leaking(first, 'collection', {
        rule: 'py/collection-only-grows',
        severity: declaring ? 'low' : 'medium',
        message: `${name} lives as long as the process and keeps what ${fn.d.name.d.value} puts into it; nothing is ever taken out.`,
        repair: 'Bound it, delete entries when they are done with, or use a weakref.WeakKeyDictionary or WeakSet.',
    });
}
/** In a function that runs as often as it is called: not one that runs when a class is made, nor a test. */
function happens(node) {
    const fn = functionOf(node);
    if (!fn || /^(test|setUp|__init_subclass__|__set_name__)/.test(fn.d.name.d.value))
        return false;
    const cls = classOf(fn);
    return !(fn.d.name.d.value === '__new__' &&
        cls?.d.arguments.some(a => a.d.valueExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name && /^type$|Meta/.test(a.d.valueExpr.d.value)));
}
/** Some instance of the class is made when the module is imported: they may all be. */
const isMadeOnImport = (cls, module) => cls !== undefined &&
    module.calls.some(({ d: { leftExpr: callee } }) => callee.nodeType === pyright_parser/* ParseNodeType */.ye.Name && callee.d.value === cls.d.name.d.value && !functionOf(callee));
/** A function that decorates others runs when they are defined. */
function isDecorator(fn, module) {
    if (functionOf(fn))
        return true;
    const name = fn.d.name.d.value;
    const decorates = module.nodes.some(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.Decorator && mentions(name, n.d.expr).length > 0);
    const [first] = parametersOf(fn);
    const givesBack = (0,python_tree/* everyNode */.AH)(fn.d.suite).some(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.Return && n.d.expr?.nodeType === pyright_parser/* ParseNodeType */.ye.Name && n.d.expr.d.value === first);
    return decorates || givesBack;
}

;// CONCATENATED MODULE: ./src/scan/rules/python/context-manager-without-finally.ts
/** A generator under `@contextmanager` whose release after the `yield` is skipped when the body of the with raises. */




const managers = /^contextlib\.(async)?contextmanager$/;
const releases = /^(close|aclose|release|terminate|shutdown|stop|disconnect|cleanup|kill|unlock)$/;
const releasing = /^(os\.(unlink|remove|close)|shutil\.rmtree)$/;
const contextManagerWithoutFinally = module => module.functions
    .filter(fn => isManager(fn, module))
    .flatMap(fn => {
    const yields = (0,python_tree/* nodesOfScope */.BS)(fn.d.suite).filter(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.Yield);
    const [only] = yields;
    if (!only || yields.length > 1)
        return [];
    const release = releaseAfter(only, fn, module);
    if (!release)
        return [];
    if (isProtected(only, fn))
        return [unproved(only, 'context-manager')];
    return leaking(only, 'context-manager', {
        rule: 'py/context-manager-without-finally',
        severity: isGuarded(release) && !isRemoval(release, module) ? 'low' : 'medium',
        message: `If the body of the with statement raises, it raises at the yield, and ${module.text(release)} is never reached.`,
        repair: 'Put the yield in a try statement and the release in its finally block.',
    });
});
/** `if os.path.exists(path): os.remove(path)` is as sure as without the question. */
const isRemoval = (call, module) => releasing.test(module.qualified(call.d.leftExpr) ?? '');
const isManager = (fn, module) => fn.d.decorators.some(d => managers.test(module.qualified(d.d.expr) ?? ''));
/**
 * The first release after the yield of something that this function did not get from a call: the flow follows what it
 * acquired itself.
 */
function releaseAfter(at, fn, module) {
    return module.calls.find(c => functionOf(c) === fn &&
        c.start > at.start + at.length &&
        (isRemoval(c, module) || (releases.test(methodOf(c) ?? '') && isNotAcquiredHere(c, fn))));
}
function isNotAcquiredHere(call, fn) {
    const root = receiverOf(call)?.split('.')[0];
    return root !== undefined && (root === 'self' || parametersOf(fn).includes(root));
}
/** Within a try or a with statement somebody has thought of exceptions. */
function isProtected(at, fn) {
    for (let n = at.parent; n && n !== fn; n = n.parent)
        if (n.nodeType === pyright_parser/* ParseNodeType */.ye.Try || n.nodeType === pyright_parser/* ParseNodeType */.ye.With)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./src/scan/rules/python/figure-not-closed.ts
/** Figures of matplotlib.pyplot: pyplot itself keeps each one until it is closed. */




const makes = /^matplotlib\.pyplot\.(figure|subplots)$/;
/** Showing blocks until the user has closed them. */
const ends = /^matplotlib\.pyplot\.(close|show)$/;
const figureNotClosed = module => {
    const figures = module.calls.filter(c => makes.test(module.qualified(c.d.leftExpr) ?? ''));
    if (figures.length === 0)
        return [];
    const isEnded = module.calls.some(c => ends.test(module.qualified(c.d.leftExpr) ?? ''));
    return figures.flatMap(call => figure_not_closed_judge(call, isEnded, module) ?? []);
};
function figure_not_closed_judge(call, isEnded, module) {
    const fn = functionOf(call);
    if (!fn)
        return undefined;
    if (isEnded || givesAway(fn))
        return unproved(call, 'figure');
    const isSaved = module.calls.some(c => functionOf(c) === fn && /\.savefig$/.test(module.text(c.d.leftExpr)));
    return leaking(call, 'figure', {
        rule: 'py/figure-not-closed',
        severity: isSaved ? 'medium' : 'low',
        message: `pyplot keeps the figure that each call of ${fn.d.name.d.value} makes; nothing closes it.`,
        repair: 'Call plt.close(fig) when it is saved, or make a matplotlib.figure.Figure, which pyplot does not keep.',
    });
}
/** What returns, yields or stores something may hand the figure on. */
const givesAway = (fn) => (0,python_tree/* everyNode */.AH)(fn.d.suite).some(n => (n.nodeType === pyright_parser/* ParseNodeType */.ye.Return && n.d.expr !== undefined) ||
    n.nodeType === pyright_parser/* ParseNodeType */.ye.Yield ||
    (n.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment && n.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess));

;// CONCATENATED MODULE: ./src/scan/rules/python/handler-not-removed.ts
/** Logging handlers added each time a function runs: loggers last as long as the process, and so do their handlers. */




/** What programs call once, when they start. */
const once = /setup|set_?up|config|init|main|start|install|enable|^add_|^(cli|run)$|basic/i;
const handlerNotRemoved = module => module.calls.filter(c => methodOf(c) === 'addHandler').flatMap(c => handler_not_removed_judge(c, module) ?? []);
function handler_not_removed_judge(call, module) {
    const fn = functionOf(call);
    if (!fn || !isLogger(call, module) || !makesHandler(call, module))
        return undefined;
    const around = classOf(fn) ?? fn;
    const words = (0,python_tree/* everyNode */.AH)(around).flatMap(n => (n.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess ? [n.d.member.d.value] : []));
    if (words.some(w => /^(removeHandler|handlers|hasHandlers)$/.test(w)) || isGuarded(call))
        return unproved(call, 'handler');
    const perInstance = classOf(fn) !== undefined && fn.d.name.d.value === '__init__';
    return leaking(call, 'handler', {
        rule: 'py/logging-handler-not-removed',
        severity: !perInstance && once.test(fn.d.name.d.value) ? 'low' : 'medium',
        message: `Each call of ${fn.d.name.d.value} adds one more handler to a logger that lasts as long as the process.`,
        repair: 'Add it only where the logger has none yet, or remove and close it in a finally block.',
    });
}
const isGetLogger = (call, module) => module.qualified(call.d.leftExpr) === 'logging.getLogger';
/** `logging.getLogger(…).addHandler`, or on a name that was given one. */
function isLogger(call, module) {
    const on = call.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess ? call.d.leftExpr.d.leftExpr : undefined;
    if (on?.nodeType === pyright_parser/* ParseNodeType */.ye.Call)
        return isGetLogger(on, module);
    const name = receiverOf(call);
    return (name !== undefined &&
        module.calls.some(c => {
            const target = c.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment ? module.text(c.parent.d.leftExpr) : undefined;
            return target === name && isGetLogger(c, module);
        }));
}
/** The handler is made in this function: a handler of the module's own is added once at most. */
function makesHandler(call, module) {
    const given = call.d.args[0]?.d.valueExpr;
    const isHandler = (c) => /Handler$/.test(module.text(c.d.leftExpr)) && !/NullHandler$/.test(module.text(c.d.leftExpr));
    if (given?.nodeType === pyright_parser/* ParseNodeType */.ye.Call)
        return isHandler(given);
    if (given?.nodeType !== pyright_parser/* ParseNodeType */.ye.Name)
        return false;
    return module.calls.some(c => assignedTo(c) === given.d.value && functionOf(c) === functionOf(call) && isHandler(c));
}

;// CONCATENATED MODULE: ./src/scan/rules/python/mutable-default-grows.ts
/** A default value is made once: what one call adds to it is there in every later call. */




const mutableDefaultGrows = module => module.functions.flatMap(fn => fn.d.params.flatMap(({ d: { name, defaultValue } }) => {
    // A nested function’s default goes with the call that defined it.
    if (functionOf(fn) || !name || !defaultValue || !isEmptyCollection(defaultValue))
        return [];
    if ((0,python_names/* boundNames */.DL)(fn).has(name.d.value))
        return [];
    const uses = mentions(name.d.value, fn.d.suite).map(useOf);
    const growth = uses.find(u => u.kind === 'grows')?.node;
    if (!growth)
        return [];
    // Returned or passed on it still accumulates; cleared or measured it may be bounded.
    if (uses.some(u => u.kind === 'other'))
        return [unproved(growth, 'collection')];
    return [
        leaking(growth, 'collection', {
            rule: 'py/mutable-default-grows',
            severity: 'medium',
            message: `${name.d.value} is made once, when ${fn.d.name.d.value} is defined, and keeps what every call adds to it.`,
            repair: 'Make None the default and the collection in the body; for a cache, use functools.lru_cache with a bound.',
        }),
    ];
}));

;// CONCATENATED MODULE: ./src/scan/rules/python/task-not-kept.ts
/** Tasks that nothing refers to: the event loop holds them weakly, so they may vanish half done, and nobody sees them fail. */




const task_not_kept_makes = /^asyncio\.(create_task|ensure_future)$/;
const loops = /^asyncio\.(get_running_loop|get_event_loop|new_event_loop)$/;
const taskNotKept = module => module.calls.filter(c => makesTask(c, module)).map(c => task_not_kept_judge(c, module));
function makesTask(call, module) {
    if (task_not_kept_makes.test(module.qualified(call.d.leftExpr) ?? ''))
        return true;
    if (methodOf(call) !== 'create_task' || call.d.leftExpr.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess)
        return false;
    const on = call.d.leftExpr.d.leftExpr;
    if (on.nodeType === pyright_parser/* ParseNodeType */.ye.Call)
        return loops.test(module.qualified(on.d.leftExpr) ?? '');
    return on.nodeType === pyright_parser/* ParseNodeType */.ye.Name && isLoop(on.d.value, call, module);
}
/** `loop = asyncio.get_running_loop()` in the same function. */
const isLoop = (name, call, module) => module.calls.some(c => assignedTo(c) === name && functionOf(c) === functionOf(call) && loops.test(module.qualified(c.d.leftExpr) ?? ''));
function task_not_kept_judge(call, module) {
    const fn = functionOf(call);
    if (call.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Await)
        return { node: call, category: 'task', state: 'proved' };
    const name = assignedTo(call);
    const unused = name !== undefined && fn !== undefined && !isShared(name, call) && mentions(name, fn.d.suite).length === 1;
    // Where the loop is run on the spot, the frame that made the task outlives it.
    if (!(isDropped(call) || unused) || !fn || runsLoop(call, module))
        return unproved(call, 'task');
    return leaking(call, 'task', {
        rule: 'py/task-not-kept',
        severity: 'medium',
        message: 'Nothing keeps this task: the event loop refers to it weakly, and nothing awaits, cancels or sees it fail.',
        repair: 'Keep it in a set and discard it in a done callback, or start it in an asyncio.TaskGroup.',
    });
}
const isShared = (name, call) => (0,python_tree/* walk */.GG)(functionOf(call).d.suite).some(n => (n.nodeType === pyright_parser/* ParseNodeType */.ye.Global || n.nodeType === pyright_parser/* ParseNodeType */.ye.Nonlocal) &&
    n.d.targets.some(t => t.d.value === name));
const runsLoop = (call, module) => module.calls.some(c => functionOf(c) === functionOf(call) &&
    /^run_(forever|until_complete)$/.test(methodOf(c) ?? '') &&
    receiverOf(c) !== undefined);

;// CONCATENATED MODULE: ./src/scan/rules/python/tensor-keeps-graph.ts
/** A loss that is summed up or collected as a tensor keeps the graph of every step it was computed by. */




const tensorKeepsGraph = module => {
    if (![...module.imports.values()].some(name => /^torch(\.|$)/.test(name)))
        return [];
    const backward = module.calls.filter(c => methodOf(c) === 'backward' && isDropped(c));
    return backward.flatMap(call => {
        const loss = receiverOf(call);
        const fn = functionOf(call);
        const loop = loopAround(call);
        if (loss === undefined || loss.includes('.') || !loop)
            return [];
        const within = fn?.d.suite ?? module.tree;
        return [...(0,python_tree/* walk */.GG)(loop)]
            .filter(n => keeps(n, loss, within, module))
            .map(node => leaking(node, 'tensor', {
            rule: 'py/tensor-keeps-graph',
            severity: 'medium',
            message: `Each round keeps ${loss} with the graph it was computed by, and so all tensors of that round.`,
            repair: 'Keep the number alone: use .item() or .detach().',
        }));
    });
};
function loopAround(node) {
    let loop;
    for (let n = node.parent; n && n.nodeType !== pyright_parser/* ParseNodeType */.ye.Function; n = n.parent)
        if (n.nodeType === pyright_parser/* ParseNodeType */.ye.For || n.nodeType === pyright_parser/* ParseNodeType */.ye.While)
            loop = n;
    return loop;
}
/** `losses.append(loss)`, `total += loss`, where the collection itself is never differentiated, nor the loss made a number. */
function keeps(node, loss, within, module) {
    const isLoss = (n) => n?.nodeType === pyright_parser/* ParseNodeType */.ye.Name && n.d.value === loss;
    const appended = node.nodeType === pyright_parser/* ParseNodeType */.ye.Call && methodOf(node) === 'append' && isLoss(node.d.args[0]?.d.valueExpr);
    const added = node.nodeType === pyright_parser/* ParseNodeType */.ye.AugmentedAssignment &&
        node.d.operator === pyright_parser/* OperatorType */.hu.AddEqual &&
        isLoss(node.d.rightExpr);
    const into = appended
        ? receiverOf(node)
        : added && node.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name
            ? node.d.leftExpr.d.value
            : undefined;
    if (into === undefined || isMadeNumber(loss, within))
        return false;
    const usedAgain = mentions(into.split('.')[0], within).some(n => isDifferentiated(n, module));
    return !usedAgain;
}
/** `loss = loss.item()`, `loss = loss.detach()` */
const isMadeNumber = (loss, within) => mentions(loss, within).some(n => n.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment &&
    n.parent.d.leftExpr === n &&
    mentions(loss, n.parent.d.rightExpr).length > 0);
/** `total.backward()`, `sum(losses)`, `torch.stack(losses)` */
function isDifferentiated(node, module) {
    const { parent } = node;
    if (parent?.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess)
        return parent.d.member.d.value === 'backward';
    if (parent?.nodeType !== pyright_parser/* ParseNodeType */.ye.Argument || parent.parent?.nodeType !== pyright_parser/* ParseNodeType */.ye.Call)
        return false;
    return /(sum|stack|cat|mean)$/.test(module.text(parent.parent.d.leftExpr));
}

;// CONCATENATED MODULE: ./src/scan/rules/python/index.ts











const rules = [
    taskNotKept,
    cacheOnMethod,
    collectionOnlyGrows,
    mutableDefaultGrows,
    atexitNotUnregistered,
    handlerNotRemoved,
    figureNotClosed,
    tensorKeepsGraph,
    contextManagerWithoutFinally,
    asyncGeneratorNotClosed,
    callbackNotRemoved,
];
/** What the rules find, and the state of every acquisition that they know. */
function applyRules(module) {
    const judged = rules.flatMap(rule => rule(module));
    const place = ({ node, category }) => ({
        category,
        span: module.span(node),
        symbol: module.symbol(node),
        text: module.text(node),
    });
    return {
        hits: judged.flatMap(j => j.leak ? [{ ...place(j), ...j.leak, trace: [{ span: module.span(j.node), text: 'acquired here' }] }] : []),
        sites: judged.map(j => ({ ...place(j), state: j.state })),
    };
}

// EXTERNAL MODULE: ./src/scan/suppressions/marker.ts
var marker = __webpack_require__(2762);
// EXTERNAL MODULE: ./src/scan/syntax/lines.ts
var lines = __webpack_require__(1286);
;// CONCATENATED MODULE: ./src/scan/syntax/python/functions.ts


/** The functions of a file by their names, methods as `Class.method`; without those whose name means something else too. */
function functionsIn(tree) {
    const found = new Set();
    const ambiguous = new Set();
    for (const node of (0,python_tree/* everyNode */.AH)(tree)) {
        if (node.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment && node.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name)
            ambiguous.add(node.d.leftExpr.d.value);
        if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.Function)
            continue;
        const around = node.parent?.parent;
        const name = node.d.name.d.value;
        const symbol = around?.nodeType === pyright_parser/* ParseNodeType */.ye.Class ? `${around.d.name.d.value}.${name}` : name;
        if (found.has(symbol))
            ambiguous.add(symbol);
        found.add(symbol);
    }
    for (const name of ambiguous)
        found.delete(name);
    return found;
}
/** The functions of a file, named as `functionsIn` does, that contain a `while True` which nothing in them leaves. */
function endlessIn(tree) {
    const found = new Set();
    for (const node of (0,python_tree/* everyNode */.AH)(tree)) {
        if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.While || !isTrue(node.d.testExpr))
            continue;
        const fn = functionAround(node);
        const leaves = (0,python_tree/* nodesOfScope */.BS)(node.d.whileSuite).some(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.Break ||
            n.nodeType === pyright_parser/* ParseNodeType */.ye.Return ||
            n.nodeType === pyright_parser/* ParseNodeType */.ye.Raise ||
            n.nodeType === pyright_parser/* ParseNodeType */.ye.Yield ||
            n.nodeType === pyright_parser/* ParseNodeType */.ye.Await);
        if (!fn || leaves)
            continue;
        const around = fn.parent?.parent;
        const name = fn.d.name.d.value;
        found.add(around?.nodeType === pyright_parser/* ParseNodeType */.ye.Class ? `${around.d.name.d.value}.${name}` : name);
    }
    return found;
}
/** Functions that are called by `if __name__ == '__main__':` and by nothing else in the file: they run once. */
function onceIn(tree) {
    const guards = tree.d.statements.filter(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.If && isMainGuard(n.d.testExpr));
    const called = new Set();
    for (const node of guards.flatMap(guard => (0,python_tree/* everyNode */.AH)(guard)))
        if (node.nodeType === pyright_parser/* ParseNodeType */.ye.Call && node.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name)
            called.add(node.d.leftExpr.d.value);
    const mentions = new Map();
    for (const node of called.size > 0 ? (0,python_tree/* everyNode */.AH)(tree) : [])
        if (node.nodeType === pyright_parser/* ParseNodeType */.ye.Name)
            mentions.set(node.d.value, (mentions.get(node.d.value) ?? 0) + 1);
    // The definition and the call.
    return new Set([...called].filter(name => mentions.get(name) === 2));
}
/** Functions that may skip a test: as decorators they decide whether it runs. */
function skippingIn(tree) {
    const found = new Set();
    for (const node of (0,python_tree/* everyNode */.AH)(tree))
        if (node.nodeType === pyright_parser/* ParseNodeType */.ye.Name && node.d.value === 'SkipTest')
            for (let fn = functionAround(node); fn; fn = functionAround(fn))
                found.add(fn.d.name.d.value);
    return found;
}
const isMainGuard = (node) => node.nodeType === pyright_parser/* ParseNodeType */.ye.BinaryOperation &&
    node.d.operator === pyright_parser/* OperatorType */.hu.Equals &&
    node.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name &&
    node.d.leftExpr.d.value === '__name__';
const isTrue = (node) => (node.nodeType === pyright_parser/* ParseNodeType */.ye.Constant && node.d.constType === pyright_parser/* KeywordType */.Wg.True) ||
    (node.nodeType === pyright_parser/* ParseNodeType */.ye.Number && node.d.value === 1);
function functionAround(node) {
    for (let n = node.parent; n; n = n.parent)
        if (n.nodeType === pyright_parser/* ParseNodeType */.ye.Function)
            return n;
    return undefined;
}

// EXTERNAL MODULE: ./src/scan/flow/ir.ts
var ir = __webpack_require__(7411);
;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/acquisitions.ts
/** Which calls acquire: by the name of what is called, or by what is done with the result and what is given. */


/** The resource that a call acquires, unless its arguments say otherwise. */
function resourceOf(node, qualified, s) {
    const { acquire } = s.file.resources;
    const named = qualified === undefined ? undefined : acquire.get(qualified);
    const resource = named ?? (isReadOnTheSpot(node, s) ? acquire.get('open') : makesZmqSocket(node, s));
    if (!resource || (s.expectsFailure && node.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.StatementList))
        return undefined;
    if (resource.onlyWith !== undefined && !isSwitchedOn(node, resource.onlyWith))
        return undefined;
    if (resource.offBy !== undefined && isFalse((0,python_tree/* argument */.EE)(node, resource.offBy)))
        return undefined;
    // An in-memory file holds no descriptor. What was written and not closed is not even in it.
    if ((0,python_tree/* argument */.EE)(node, 'fileobj'))
        return isWrittenOnTheSpot(node) ? resource : undefined;
    return resource;
}
const reading = /^(read|readline|readlines)$/;
/** `corpus.open(name).read()`: whatever it belongs to, what is opened and then read is a file. */
function isReadOnTheSpot(node, s) {
    const callee = node.d.leftExpr;
    if (callee.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess || callee.d.member.d.value !== 'open')
        return false;
    return reading.test(methodOnResult(node) ?? '') && !s.names.isInMemory(callee.d.leftExpr);
}
/** An option that is given, and not as False. */
function isSwitchedOn(node, option) {
    const given = (0,python_tree/* argument */.EE)(node, option);
    return given !== undefined && !isFalse(given);
}
const isFalse = (node) => node?.nodeType === pyright_parser/* ParseNodeType */.ye.Constant && node.d.constType === pyright_parser/* KeywordType */.Wg.False;
const isWrittenOnTheSpot = (node) => methodOnResult(node) === 'write';
/** The method that is called on a call's result without giving it a name. */
function methodOnResult(node) {
    const { parent } = node;
    return parent?.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess && parent.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Call
        ? parent.d.member.d.value
        : undefined;
}
/** `context.socket(zmq.REQ)`: the argument tells whose method it is. */
function makesZmqSocket(node, s) {
    const callee = node.d.leftExpr;
    if (callee.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess || callee.d.member.d.value !== 'socket')
        return undefined;
    const kind = (0,python_tree/* argument */.EE)(node, 'socket_type', 0);
    return kind && s.names.qualified(kind)?.startsWith('zmq.')
        ? s.file.resources.acquire.get('zmq.Context.socket')
        : undefined;
}
/** `await x`, `(x)`: the same value. */
function outermost(node) {
    const { parent } = node;
    return parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Await ? parent : node;
}
/** Used on the spot and then out of reach: `open(p).read()`, `json.load(open(p))`, a bare `open(p)`. */
function isUnbound(node) {
    const { parent } = node;
    return (parent?.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess ||
        parent?.nodeType === pyright_parser/* ParseNodeType */.ye.StatementList ||
        parent?.nodeType === pyright_parser/* ParseNodeType */.ye.For ||
        parent?.nodeType === pyright_parser/* ParseNodeType */.ye.ComprehensionFor ||
        parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Argument);
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/captures.ts
/** Which names of an enclosing function its nested functions release or hand on. */



/**
 * A nested function that only calls methods on a name borrows it. One that releases it, passes it on or returns it may
 * be the one that ends it: `lambda: conn.close()`, `def cleanup(): shutil.rmtree(d)`. What it binds itself is another
 * variable of the same name.
 */
function capturedForRelease(nested, resources) {
    const names = new Set();
    const own = ownNames(nested);
    const capture = (name) => own.has(name) || names.add(name);
    for (const node of (0,python_tree/* nodesOfScope */.BS)(nested)) {
        if (node !== nested && (0,python_tree/* opensScope */.Cl)(node))
            for (const name of capturedForRelease(node, resources))
                capture(name);
        if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.Name)
            continue;
        const parent = node.parent;
        if (parent?.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess)
            capture(node.d.value);
        else if (parent.d.leftExpr === node && resources.releaseMethods.has(parent.d.member.d.value))
            capture(node.d.value);
    }
    return names;
}
/** The variables of a function; those of a class are no variables of its methods. */
function ownNames(nested) {
    if (nested.nodeType !== pyright_parser/* ParseNodeType */.ye.Function && nested.nodeType !== pyright_parser/* ParseNodeType */.ye.Lambda)
        return new Set();
    const names = new Set([...(0,python_names/* boundNames */.DL)(nested), ...nested.d.params.flatMap(p => (p.d.name ? [p.d.name.d.value] : []))]);
    if (nested.nodeType === pyright_parser/* ParseNodeType */.ye.Function)
        for (const name of (0,python_names/* declaredOuter */.E_)(nested))
            names.delete(name);
    return names;
}
/** The same over all functions nested in a scope. */
function capturedWithin(body, resources) {
    const names = new Set();
    for (const node of (0,python_tree/* nodesOfScope */.BS)(body))
        if (node !== body && (0,python_tree/* opensScope */.Cl)(node))
            for (const name of capturedForRelease(node, resources))
                names.add(name);
    return names;
}
/** At a lambda: what it captures to release leaves our sight here. */
function captured(lambda, s) {
    for (const of of capturedForRelease(lambda, s.file.resources))
        s.emit({ kind: 'escape', of, how: 'capture', span: s.span(lambda), text: s.text(lambda) });
}
/** Attributes that some line of the file releases through any object: `client.sock.close()`, `os.close(self.fd)`. */
function releasedFields(tree, resources) {
    const fields = new Set();
    for (const node of (0,python_tree/* everyNode */.AH)(tree)) {
        if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess || !resources.releaseMethods.has(node.d.member.d.value))
            continue;
        const owner = node.d.leftExpr;
        if (owner.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess)
            fields.add(`@${owner.d.member.d.value}`);
    }
    return [...fields];
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/locks.ts
/**
 * Locks: what is acquired is the hold on something that was there before, so it goes by a name of its own. Only where
 * one function both takes and gives back; what is taken here and given back elsewhere says nothing of either place.
 */



/** The name of the hold on a lock; no variable is called so. */
const holdOn = (lock) => `&${lock}`;
/** `lock.acquire()`, if this function releases that lock too: the name that holds the answer. */
function acquireLock(node, s) {
    const call = lockCall(node);
    const resource = s.file.resources.acquire.get('.acquire');
    if (call?.by !== 'acquire' || !s.around.locks.has(call.lock) || !resource)
        return undefined;
    // `ensure_future(lock.acquire())`: somebody else does it, and later.
    if (node.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Argument)
        return undefined;
    s.mayRaise(node, 'doubtful');
    const answer = s.temporary();
    s.emit({ kind: 'acquire', site: { ...callSite(node, s), resource }, into: answer });
    // Where the answer is no, nothing was acquired: what holds it is known to be true.
    s.emit({ kind: 'alias', to: holdOn(call.lock), from: answer });
    return answer;
}
function releaseLock(node, s) {
    const call = lockCall(node);
    if (call?.by !== 'release' || !s.around.locks.has(call.lock))
        return;
    s.emit({ kind: 'release', of: holdOn(call.lock), by: call.by, span: s.span(node), text: s.text(node) });
}
/**
 * The locks that a scope both acquires and releases, without those that a function inside may release for it. One that
 * is made here as well ends here, whether locked or not.
 */
function locksOf(body) {
    const here = new Set((0,python_tree/* nodesOfScope */.BS)(body));
    const acquired = lockCalls(here, 'acquire');
    if (acquired.size === 0)
        return acquired;
    const released = lockCalls(here, 'release');
    const elsewhere = lockCalls(new Set((0,python_tree/* everyNode */.AH)(body).filter(node => !here.has(node))), 'release');
    const made = new Set([...here].flatMap(node => madeIn(node) ?? []));
    return new Set([...acquired].filter(lock => released.has(lock) && !elsewhere.has(lock) && !made.has(lock)));
}
const lockCalls = (nodes, how) => new Set([...nodes].map(lockCall).flatMap(call => (call?.by === how ? [call.lock] : [])));
/** `lock.acquire()` or `lock.release()` on a name or a path of names, given no more than a lock is given. */
function lockCall(node) {
    if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.Call || node.d.leftExpr.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess)
        return undefined;
    const by = node.d.leftExpr.d.member.d.value;
    if (by !== 'acquire' && by !== 'release')
        return undefined;
    const lock = (0,python_tree/* dotted */.Bs)(node.d.leftExpr.d.leftExpr)?.join('.');
    const isPlain = by === 'acquire' ? node.d.args.every(isHowToWait) : node.d.args.length === 0;
    return lock !== undefined && isPlain ? { by, lock } : undefined;
}
/** Whether to wait, and how long: anything else tells what is acquired, which is then no lock. */
const isHowToWait = ({ d: { name, valueExpr } }) => name
    ? /^(block|blocking|timeout)$/.test(name.d.value)
    : valueExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Constant || valueExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Number;
/** `lock` of `lock = Lock()`. */
function madeIn(node) {
    if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.Assignment || node.d.leftExpr.nodeType !== pyright_parser/* ParseNodeType */.ye.Name)
        return undefined;
    const source = node.d.rightExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Await ? node.d.rightExpr.d.expr : node.d.rightExpr;
    const maker = source.nodeType === pyright_parser/* ParseNodeType */.ye.Call ? (0,python_tree/* dotted */.Bs)(source.d.leftExpr)?.at(-1) : undefined;
    return maker !== undefined && /^[A-Z]|^allocate_lock$/.test(maker) ? node.d.leftExpr.d.value : undefined;
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/scope.ts
class Scope {
    file;
    names;
    around;
    /** Statements go here; swapped while a nested block is written. */
    out = [];
    temporaries = 0;
    /** Within `with pytest.raises(…)`: an acquisition there is expected to fail. */
    expectsFailure = false;
    /** Within a generator expression: what is written there may never run. */
    lazy = false;
    /** Which item of the tuple in a name is the resource, where it is not the first. */
    places = new Map();
    /** The ends of what comes in several, by the name of their tuple. */
    ends = new Map();
    renamed = new Map();
    constructor(file, names, around) {
        this.file = file;
        this.names = names;
        this.around = around;
    }
    emit(...events) {
        const last = this.out.at(-1);
        if (last?.kind === 'events')
            last.events.push(...events);
        else
            this.out.push({ kind: 'events', events });
    }
    push(statement) {
        this.out.push(statement);
    }
    /** Runs `write` and returns the statements it wrote instead of keeping them. */
    block(write) {
        const kept = this.out;
        this.out = [];
        write();
        const written = this.out;
        this.out = kept;
        return written;
    }
    temporary() {
        return `$${++this.temporaries}`;
    }
    /** What a statement holds on to until its end, whatever becomes of the name it was known by. */
    held() {
        return `#${++this.temporaries}`;
    }
    /** The variable that a name stands for here. */
    variable(name) {
        return this.renamed.get(name) ?? name;
    }
    /** Runs `write` where `names` are variables of their own (a comprehension, a class body). */
    within(names, write) {
        const kept = this.renamed;
        this.renamed = new Map(kept);
        for (const name of names)
            this.renamed.set(name, `${name}~${++this.temporaries}`);
        write();
        this.renamed = kept;
    }
    span(node) {
        return this.file.lines.span(node.start, node.start + node.length);
    }
    text(node) {
        return this.file.lines.text(node.start, node.start + node.length);
    }
    /** `on`: whose method `by` is called. A second chance to raise where nothing happened since the first says nothing new. */
    mayRaise(node, how = 'likely', on, by) {
        const doubtful = how === 'doubtful';
        const statement = this.out.at(-1);
        const last = statement?.kind === 'events' ? statement.events.at(-1) : undefined;
        if (last?.kind === 'may-raise' && (doubtful || (on === undefined && !last.doubtful && last.on === undefined)))
            return;
        const where = { span: this.span(node), text: this.text(node) };
        this.emit({
            kind: 'may-raise',
            ...where,
            doubtful,
            ...(on !== undefined && { on, ...(by !== undefined && { by }) }),
        });
    }
    /** A container made in this function; anything else belongs to somebody we do not see. */
    isOwnContainer(name) {
        if (name.startsWith('$') || name.startsWith('@'))
            return true;
        const { locals, params, outer } = this.around;
        return locals.has(name) && !params.has(name) && !outer.has(name);
    }
}

// EXTERNAL MODULE: ./src/scan/syntax/python/lower/known-calls.ts
var known_calls = __webpack_require__(6417);
;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/tests.ts
/** Conditions: what a branch tells of the variables in it. */




const isNone = (node) => literal(node) === 'null';
/** A condition; its effects are written before it. */
function test(node, s) {
    if (node.nodeType === pyright_parser/* ParseNodeType */.ye.UnaryOperation && node.d.operator === pyright_parser/* OperatorType */.hu.Not)
        return { kind: 'not', of: test(node.d.expr, s) };
    if (node.nodeType === pyright_parser/* ParseNodeType */.ye.BinaryOperation) {
        const { operator, leftExpr, rightExpr } = node.d;
        if (operator === pyright_parser/* OperatorType */.hu.And || operator === pyright_parser/* OperatorType */.hu.Or) {
            const left = test(leftExpr, s);
            const right = aside(rightExpr, s);
            return { kind: operator === pyright_parser/* OperatorType */.hu.And ? 'and' : 'or', left, right };
        }
        const negated = operator === pyright_parser/* OperatorType */.hu.IsNot || operator === pyright_parser/* OperatorType */.hu.NotEquals;
        if (negated || operator === pyright_parser/* OperatorType */.hu.Is || operator === pyright_parser/* OperatorType */.hu.Equals) {
            const equal = equality(leftExpr, rightExpr, s);
            return negated ? { kind: 'not', of: equal } : equal;
        }
    }
    const constant = literal(node);
    if (constant === 'true')
        return { kind: 'constant', value: true };
    if (constant === 'false' || constant === 'null')
        return { kind: 'constant', value: false };
    const told = tells(node, s);
    if (told)
        return told;
    if (isStable(node) && node.nodeType !== pyright_parser/* ParseNodeType */.ye.Name && fieldOf(node, s) === undefined) {
        if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess)
            s.mayRaise(node, 'doubtful');
        return { kind: 'condition', text: s.text(node) };
    }
    const name = value(node, s);
    return name === undefined ? { kind: 'unknown' } : { kind: 'truthy', name };
}
/** A condition that may not be reached, or is asked again and again: its effects belong to it. */
function aside(node, s) {
    let inner = { kind: 'unknown' };
    const written = s.block(() => {
        inner = test(node, s);
    });
    return written.length === 0 ? inner : { kind: 'following', body: written, test: inner };
}
function equality(left, right, s) {
    if (isNone(right)) {
        // `process.returncode is None`: it is still open.
        const told = tells(left, s);
        if (told)
            return { kind: 'not', of: told };
        const name = value(left, s);
        return name === undefined ? { kind: 'unknown' } : { kind: 'null', name };
    }
    if (!isStable(left) || !isStable(right)) {
        value(left, s);
        value(right, s);
        s.mayRaise(left, 'doubtful');
        return { kind: 'unknown' };
    }
    const name = (0,python_tree/* dotted */.Bs)(left) && value(left, s);
    return { kind: 'condition', text: `${s.text(left)} == ${s.text(right)}`, ...(name === undefined ? {} : { name }) };
}
/** `f.closed`, `t.is_alive()`: a question to the resource itself, which is open as long as it is tracked. */
function tells(node, s) {
    const asked = node.nodeType === pyright_parser/* ParseNodeType */.ye.Call && node.d.args.length === 0 ? node.d.leftExpr : node;
    if (asked.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess)
        return undefined;
    const member = asked.d.member.d.value;
    if (!known_calls/* tellsOpen */.tN.has(member) && !known_calls/* tellsClosed */.ZZ.has(member))
        return undefined;
    const name = value(asked.d.leftExpr, s);
    if (name === undefined)
        return undefined;
    const closed = { kind: 'condition', text: s.text(asked), name };
    return known_calls/* tellsOpen */.tN.has(member) ? { kind: 'not', of: closed } : closed;
}
const pureCalls = new Set(['isinstance', 'hasattr', 'callable', 'len', 'issubclass', 'type']);
/** Asked twice, it answers the same, as long as no variable in it is assigned. */
function isStable(node) {
    switch (node.nodeType) {
        case pyright_parser/* ParseNodeType */.ye.Name:
        case pyright_parser/* ParseNodeType */.ye.Constant:
        case pyright_parser/* ParseNodeType */.ye.Number:
        case pyright_parser/* ParseNodeType */.ye.StringList:
            return true;
        case pyright_parser/* ParseNodeType */.ye.MemberAccess:
            return isStable(node.d.leftExpr);
        case pyright_parser/* ParseNodeType */.ye.Tuple:
            return node.d.items.every(isStable);
        case pyright_parser/* ParseNodeType */.ye.Call:
            return (node.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name &&
                pureCalls.has(node.d.leftExpr.d.value) &&
                node.d.args.every(a => isStable(a.d.valueExpr)));
        case pyright_parser/* ParseNodeType */.ye.BinaryOperation:
            return (node.d.operator !== pyright_parser/* OperatorType */.hu.And &&
                node.d.operator !== pyright_parser/* OperatorType */.hu.Or &&
                isStable(node.d.leftExpr) &&
                isStable(node.d.rightExpr));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/statements.ts
/** Statements to the neutral form. */








function statement(node, s) {
    switch (node.nodeType) {
        case pyright_parser/* ParseNodeType */.ye.StatementList:
            for (const part of node.d.statements)
                statement(part, s);
            return;
        case pyright_parser/* ParseNodeType */.ye.Assignment:
            return assignments_assign(node.d.leftExpr, node.d.rightExpr, s);
        case pyright_parser/* ParseNodeType */.ye.AugmentedAssignment:
            return augmented(node.d.leftExpr, node.d.rightExpr, s);
        case pyright_parser/* ParseNodeType */.ye.TypeAnnotation:
            return;
        case pyright_parser/* ParseNodeType */.ye.Return:
            return leave(node, node.d.expr, s);
        case pyright_parser/* ParseNodeType */.ye.Raise:
            if (node.d.expr)
                value(node.d.expr, s);
            return s.push({ kind: 'jump', to: 'raise', span: s.span(node) });
        case pyright_parser/* ParseNodeType */.ye.Assert: {
            const fails = s.block(() => s.push({ kind: 'jump', to: 'raise', span: s.span(node) }));
            return s.push({ kind: 'if', test: test(node.d.testExpr, s), then: [], else: fails });
        }
        case pyright_parser/* ParseNodeType */.ye.Break:
            return s.push({ kind: 'jump', to: 'break', span: s.span(node) });
        case pyright_parser/* ParseNodeType */.ye.Continue:
            return s.push({ kind: 'jump', to: 'continue', span: s.span(node) });
        case pyright_parser/* ParseNodeType */.ye.Del:
            for (const target of node.d.targets)
                bind(target, undefined, 'unknown', s);
            return;
        case pyright_parser/* ParseNodeType */.ye.If: {
            const condition = test(node.d.testExpr, s);
            const otherwise = node.d.elseSuite;
            return s.push({
                kind: 'if',
                test: condition,
                then: suite(node.d.ifSuite, s),
                else: otherwise ? s.block(() => statement(otherwise, s)) : [],
            });
        }
        case pyright_parser/* ParseNodeType */.ye.Suite:
            for (const part of node.d.statements)
                statement(part, s);
            return;
        case pyright_parser/* ParseNodeType */.ye.While:
            return whileLoop(node.d.testExpr, node.d.whileSuite, node.d.elseSuite, s);
        case pyright_parser/* ParseNodeType */.ye.For:
            return forLoop(node.d.targetExpr, node.d.iterableExpr, node.d.forSuite, node.d.elseSuite, s);
        case pyright_parser/* ParseNodeType */.ye.Try:
            return tryStatement(node, s);
        case pyright_parser/* ParseNodeType */.ye.With:
            return withStatement(node, s);
        case pyright_parser/* ParseNodeType */.ye.Match:
            return match(node, s);
        case pyright_parser/* ParseNodeType */.ye.Function:
            for (const d of node.d.decorators)
                value(d.d.expr, s);
            return lowerFunction(node, s);
        case pyright_parser/* ParseNodeType */.ye.Class:
            return lowerClass(node, s);
        case pyright_parser/* ParseNodeType */.ye.Import:
        case pyright_parser/* ParseNodeType */.ye.ImportFrom:
            return s.mayRaise(node, 'doubtful');
        case pyright_parser/* ParseNodeType */.ye.Pass:
        case pyright_parser/* ParseNodeType */.ye.Global:
        case pyright_parser/* ParseNodeType */.ye.Nonlocal:
            return;
        default:
            value(node, s);
    }
}
const suite = (node, s) => s.block(() => statement(node, s));
function augmented(target, source, s) {
    const from = value(source, s);
    const container = value(target, s);
    // `threads += [t]` adds to the list; any other operator makes nothing that holds a resource.
    if (container !== undefined)
        putInto(container, from, target, s);
}
function leave(node, expr, s) {
    // `return thread.join`: who is given the release is to call it.
    const of = expr && (handsOver(expr, s) ? undefined : value(expr, s));
    if (of !== undefined)
        s.emit({ kind: 'escape', of, how: 'return', span: s.span(node), text: s.text(node) });
    s.push({ kind: 'jump', to: 'return', span: s.span(node) });
}
function whileLoop(condition, body, otherwise, s) {
    s.push({
        kind: 'while',
        // The condition's effects happen each time round.
        test: aside(condition, s),
        body: suite(body, s),
        else: otherwise ? suite(otherwise, s) : [],
    });
}
function forLoop(target, iterable, body, otherwise, s) {
    const from = value(iterable, s);
    const item = target.nodeType === pyright_parser/* ParseNodeType */.ye.Name ? s.variable(target.d.value) : s.temporary();
    const each = s.block(() => {
        if (target.nodeType !== pyright_parser/* ParseNodeType */.ye.Name)
            bindEach(target, item, s);
        statement(body, s);
    });
    s.push({
        kind: 'for-each',
        item,
        from,
        next: doubtfully(iterable, s),
        body: each,
        else: otherwise ? suite(otherwise, s) : [],
    });
}
function tryStatement(node, s) {
    const { d } = node;
    s.push({
        kind: 'try',
        body: s.block(() => {
            // Who wrote a handler expects something to raise, be it no more than an attribute that is not there.
            const [first] = d.trySuite.d.statements;
            if (first && d.exceptClauses.length > 0)
                s.mayRaise(first, 'doubtful');
            statement(d.trySuite, s);
        }),
        handlers: d.exceptClauses.map(clause => handler(clause, s)),
        else: d.elseSuite ? suite(d.elseSuite, s) : [],
        finally: d.finallySuite ? suite(d.finallySuite, s) : [],
    });
}
function handler(node, s) {
    const { typeExpr, name } = node.d;
    const body = s.block(() => {
        if (name)
            bind(name, undefined, 'object', s);
        statement(node.d.exceptSuite, s);
    });
    return { catches: typeExpr ? widest(typeExpr) : 'all', body };
}
const systemErrors = /^(OSError|IOError|EnvironmentError|WindowsError|error|timeout|herror|gaierror|SSLError|ConnectionError)$/;
/** What a handler of these types catches at least. */
function widest(types) {
    const named = types.nodeType === pyright_parser/* ParseNodeType */.ye.Tuple ? types.d.items : [types];
    const caught = named.map(type => (0,python_tree/* dotted */.Bs)(type)?.at(-1) ?? '');
    if (caught.includes('BaseException'))
        return 'all';
    if (caught.includes('Exception'))
        return 'most';
    return caught.some(type => systemErrors.test(type)) ? 'system' : 'some';
}
function match(node, s) {
    const subject = value(node.d.expr, s);
    s.mayRaise(node.d.expr, 'doubtful');
    s.push({
        kind: 'switch',
        cases: node.d.cases.map(c => s.block(() => matchCase(c, subject, s))),
        exhaustive: node.d.cases.some(c => c.d.isIrrefutable && !c.d.guardExpr),
        fallsThrough: false,
    });
}
/** A pattern's names are bound first; a whole capture (`case conn:`) is the subject itself. */
function matchCase(node, subject, s) {
    const whole = node.d.isIrrefutable ? subject : undefined;
    for (const part of (0,python_tree/* walk */.GG)(node.d.pattern)) {
        if (part.nodeType === pyright_parser/* ParseNodeType */.ye.PatternCapture && !part.d.isWildcard)
            bind(part.d.target, whole, 'unknown', s);
        if (part.nodeType === pyright_parser/* ParseNodeType */.ye.PatternAs && part.d.target)
            bind(part.d.target, subject, 'unknown', s);
    }
    if (!node.d.guardExpr)
        return statement(node.d.suite, s);
    s.push({ kind: 'if', test: test(node.d.guardExpr, s), then: suite(node.d.suite, s), else: [] });
}
function withStatement(node, s) {
    const nest = (items) => {
        const [item, ...rest] = items;
        if (item)
            withItem(item, () => nest(rest), s);
        else
            statement(node.d.suite, s);
    };
    nest(node.d.withItems);
}
const expecting = /(^|\.)(raises|assertRaises|assertRaisesRegex|assertRaisesRegexp|deprecated_call)$/;
/** `with`: the end of the block releases what was entered, however the block is left. */
function withItem(item, body, s) {
    const { expr, target } = item.d;
    const callee = expr.nodeType === pyright_parser/* ParseNodeType */.ye.Call ? expr.d.leftExpr : undefined;
    const name = callee && (s.names.qualified(callee) ?? s.text(callee));
    if (name !== undefined && expecting.test(name))
        return swallowing(() => expectFailure(body, s), 'all', s);
    if (name === 'contextlib.suppress')
        return swallowing(body, suppressed(expr), s);
    const closing = expr.nodeType === pyright_parser/* ParseNodeType */.ye.Call && name !== undefined && known_calls/* closers */.qy.has(name);
    const inner = closing ? expr.d.args[0]?.d.valueExpr : expr;
    const given = inner && value(inner, s);
    const enter = (from) => {
        if (expr.nodeType !== pyright_parser/* ParseNodeType */.ye.Call)
            s.mayRaise(expr, 'doubtful');
        if (target)
            bind(target, from, literal(expr), s);
        body();
    };
    if (given === undefined)
        return enter(undefined);
    const entered = s.held();
    s.emit({ kind: 'alias', to: entered, from: given });
    const release = s.block(() => s.emit({
        kind: 'release',
        of: entered,
        by: closing ? 'closing' : 'with',
        span: s.span(expr),
        text: s.text(expr),
    }));
    s.push({ kind: 'try', body: s.block(() => enter(given)), handlers: [], else: [], finally: release });
}
/** What `suppress(…)` catches: the widest of its arguments. */
function suppressed(node) {
    const types = node.nodeType === pyright_parser/* ParseNodeType */.ye.Call ? node.d.args.map(a => widest(a.d.valueExpr)) : [];
    return ['all', 'most', 'system'].find(wide => types.includes(wide)) ?? 'some';
}
function swallowing(body, catches, s) {
    s.push({ kind: 'try', body: s.block(body), handlers: [{ catches, body: [] }], else: [], finally: [] });
}
function expectFailure(body, s) {
    const before = s.expectsFailure;
    s.expectsFailure = true;
    body();
    s.expectsFailure = before;
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/functions.ts
/** Functions, classes and the module itself: each becomes a unit with a scope of its own. */








const moduleSymbol = '<module>';
function lowerModule(tree, file) {
    const locals = (0,python_names/* boundNames */.DL)(tree);
    // `try: import x … except ImportError: x = None` still means the import.
    const shadows = new Set([...locals].filter(name => !file.imports.has(name)));
    const names = new python_names/* Names */.fS(file.imports, shadows);
    names.learn(tree);
    names.learnGlobals(tree);
    const s = new Scope(file, names, {
        symbol: moduleSymbol,
        level: 'module',
        yields: 'no',
        locals,
        params: new Set(),
        outer: new Set(),
        shadows,
        capturedForRelease: capturedWithin(tree, file.resources),
        locks: locksOf(tree),
        daemons: daemonsOf(tree),
        signals: signalsOf(tree),
    });
    const body = s.block(() => {
        for (const part of tree.d.statements)
            statement(part, s);
    });
    file.functions.push({
        symbol: moduleSymbol,
        span: s.span(tree),
        params: [],
        body,
        level: 'module',
        constructs: false,
    });
}
/** Lowers a nested function to a unit of its own; in the enclosing one only its captures are seen. */
function lowerFunction(node, outer, within) {
    const owner = within?.name;
    if (owner === undefined)
        captured(node, outer);
    for (const { d } of node.d.params)
        if (d.defaultValue)
            bindDefault(d.defaultValue, outer);
    const { file, around } = outer;
    const name = node.d.name.d.value;
    const symbol = owner !== undefined ? `${owner}.${name}` : around.level === 'module' ? name : `${around.symbol}.${name}`;
    const params = functions_parametersOf(node);
    const self = within && functions_receiverOf(node);
    const locals = (0,python_names/* boundNames */.DL)(node);
    const shadows = new Set([...around.shadows, ...locals, ...params]);
    const surroundings = {
        symbol,
        level: 'function',
        ...(owner !== undefined ? { owner } : around.owner !== undefined ? { owner: around.owner } : {}),
        // A nested function sees the method's `self`.
        ...(self !== undefined ? { self } : owner === undefined && around.self !== undefined ? { self: around.self } : {}),
        yields: yieldsOf(node),
        ...((around.isSkipped || isSkipped(node)) && { isSkipped: true }),
        ...((around.maySkip || maySkip(node, file.skipping)) && { maySkip: true }),
        locals,
        params: new Set(params),
        outer: (0,python_names/* declaredOuter */.E_)(node),
        shadows,
        capturedForRelease: capturedWithin(node.d.suite, file.resources),
        locks: locksOf(node.d.suite),
        daemons: daemonsOf(node.d.suite, self),
        signals: signalsOf(node.d.suite),
    };
    const names = namesOf(node, outer, self === undefined ? undefined : { name: self, fields: within.fields });
    const s = new Scope(file, names, surroundings);
    const body = s.block(() => statement(node.d.suite, s));
    file.functions.push({
        symbol,
        span: s.span(node),
        ...(surroundings.owner === undefined ? {} : { owner: surroundings.owner }),
        params,
        ...(owner !== undefined && !hasDecorator(node, /^staticmethod$/) && { receives: true }),
        body,
        level: 'function',
        constructs: owner !== undefined && (name === '__init__' || name === '__new__'),
        ...(node.d.isAsync && { awaited: true }),
        ...((surroundings.yields !== 'no' || node.d.decorators.length > 0 || isAbstract(node)) && { wrapped: true }),
    });
}
/** A method that says nothing, or that a subclass has to say it: what is called is another one. */
function isAbstract(node) {
    if (node.parent?.parent?.nodeType !== pyright_parser/* ParseNodeType */.ye.Class)
        return false;
    const said = node.d.suite.d.statements.flatMap(s => (s.nodeType === pyright_parser/* ParseNodeType */.ye.StatementList ? s.d.statements : s));
    return said.every(s => s.nodeType === pyright_parser/* ParseNodeType */.ye.Pass ||
        s.nodeType === pyright_parser/* ParseNodeType */.ye.StringList ||
        s.nodeType === pyright_parser/* ParseNodeType */.ye.Ellipsis ||
        s.nodeType === pyright_parser/* ParseNodeType */.ye.Raise);
}
/** The first parameter of a method that is called on an instance. */
const functions_receiverOf = (node) => !hasDecorator(node, /^(staticmethod|classmethod)$/) && node.d.params[0]?.d.category === pyright_parser/* ParamCategory */.OP.Simple
    ? functions_parametersOf(node)[0]
    : undefined;
const functions_parametersOf = (node) => node.d.params.flatMap(p => (p.d.name ? [p.d.name.d.value] : []));
function namesOf(node, outer, self) {
    const own = new Set([...(0,python_names/* boundNames */.DL)(node), ...functions_parametersOf(node)]);
    const shadows = new Set([...outer.around.shadows, ...own]);
    for (const name of (0,python_names/* declaredOuter */.E_)(node))
        own.delete(name);
    const names = new python_names/* Names */.fS(outer.file.imports, shadows, { outer: outer.names, own, ...(self && { self }) });
    names.learn(node.d.suite, node);
    return names;
}
/** A default value lives as long as its function. */
function bindDefault(node, outer) {
    const of = value(node, outer);
    if (of !== undefined)
        outer.emit({ kind: 'escape', of, how: 'global', span: outer.span(node), text: outer.text(node) });
}
/** A lambda is a function whose body is what it returns. */
function lowerLambda(node, outer) {
    captured(node, outer);
    for (const { d } of node.d.params)
        if (d.defaultValue)
            bindDefault(d.defaultValue, outer);
    const { file, around } = outer;
    const params = functions_parametersOf(node);
    const own = new Set(params);
    const shadows = new Set([...around.shadows, ...params]);
    const symbol = around.level === 'module' ? '<lambda>' : `${around.symbol}.<lambda>`;
    const locals = new Set();
    const s = new Scope(file, new python_names/* Names */.fS(file.imports, shadows, { outer: outer.names, own }), {
        ...around,
        symbol,
        level: 'function',
        yields: 'no',
        locals,
        params: own,
        outer: locals,
        shadows,
        capturedForRelease: locals,
        locks: locals,
        daemons: locals,
        signals: locals,
    });
    const body = s.block(() => leave(node, node.d.expr, s));
    file.functions.push({ symbol, span: s.span(node), params, body, level: 'function', constructs: false, wrapped: true });
}
function lowerClass(node, outer) {
    const name = outer.around.level === 'module' ? node.d.name.d.value : `${outer.around.symbol}.${node.d.name.d.value}`;
    const bases = node.d.arguments.filter(a => !a.d.name).map(a => outer.names.qualified(a.d.valueExpr) ?? outer.text(a));
    outer.file.classes.push({ name, span: outer.span(node), bases, releasedElsewhere: outer.file.releasedFields });
    for (const a of node.d.arguments)
        value(a.d.valueExpr, outer);
    const owner = { name, fields: fieldsOf(node, outer) };
    outer.within((0,python_names/* boundNames */.DL)(node.d.suite), () => {
        for (const part of node.d.suite.d.statements)
            if (part.nodeType === pyright_parser/* ParseNodeType */.ye.Function)
                lowerFunction(part, outer, owner);
            else
                statement(part, outer);
    });
}
/** `@unittest.skip`, `@pytest.mark.skip` at the test or its class. */
function isSkipped(node) {
    const around = node.parent?.parent;
    return hasDecorator(node, /^skip$/) || (around?.nodeType === pyright_parser/* ParseNodeType */.ye.Class && hasDecorator(around, /^skip$/));
}
/** The types of what the methods of a class store on the instance. */
function fieldsOf(node, outer) {
    const fields = new python_names/* Types */.Or();
    for (const part of node.d.suite.d.statements) {
        const self = part.nodeType === pyright_parser/* ParseNodeType */.ye.Function ? functions_receiverOf(part) : undefined;
        if (self !== undefined && part.nodeType === pyright_parser/* ParseNodeType */.ye.Function)
            namesOf(part, outer).learnFields(part, self, fields);
    }
    return fields;
}
const maySkip = (node, skipping) => node.d.decorators.some(({ d: { expr } }) => expr.nodeType === pyright_parser/* ParseNodeType */.ye.Name && skipping.has(expr.d.value));
const hasDecorator = (node, pattern) => node.d.decorators.some(({ d: { expr } }) => {
    const target = expr.nodeType === pyright_parser/* ParseNodeType */.ye.Call ? expr.d.leftExpr : expr;
    return pattern.test((0,python_tree/* dotted */.Bs)(target)?.at(-1) ?? '');
});
function yieldsOf(node) {
    const found = (0,python_tree/* nodesOfScope */.BS)(node.d.suite).some(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.Yield || n.nodeType === pyright_parser/* ParseNodeType */.ye.YieldFrom);
    if (!found)
        return 'no';
    if (hasDecorator(node, /fixture$/))
        return 'fixture';
    return hasDecorator(node, /contextmanager$/) ? 'context manager' : 'generator';
}
/** Names on which `.daemon = True` or `.setDaemon(True)` is said somewhere in the scope. */
function daemonsOf(body, self) {
    const names = new Set();
    const note = (node) => {
        const [root, ...rest] = (0,python_tree/* dotted */.Bs)(node) ?? [];
        if (root !== undefined)
            names.add(root === self && rest.length > 0 ? `@${rest.join('.')}` : root);
    };
    const isTrue = (node) => node?.nodeType === pyright_parser/* ParseNodeType */.ye.Constant && node.d.constType === pyright_parser/* KeywordType */.Wg.True;
    for (const node of (0,python_tree/* nodesOfScope */.BS)(body)) {
        if (node.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment && isTrue(node.d.rightExpr)) {
            const target = node.d.leftExpr;
            if (target.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess && target.d.member.d.value === 'daemon')
                note(target.d.leftExpr);
        }
        else if (node.nodeType === pyright_parser/* ParseNodeType */.ye.Call && node.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess) {
            if (node.d.leftExpr.d.member.d.value === 'setDaemon' && isTrue(node.d.args[0]?.d.valueExpr))
                note(node.d.leftExpr.d.leftExpr);
        }
    }
    return names;
}
/** What `.set()` is called on somewhere in the scope. */
function signalsOf(body) {
    const names = new Set();
    for (const node of (0,python_tree/* nodesOfScope */.BS)(body)) {
        if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.Call || node.d.leftExpr.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess)
            continue;
        const name = node.d.leftExpr.d.member.d.value === 'set' ? (0,python_tree/* dotted */.Bs)(node.d.leftExpr.d.leftExpr) : undefined;
        if (name)
            names.add(name.join('.'));
    }
    return names;
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/expressions.ts
/** Expressions to events. `value` returns the name that holds the expression's value, if it could hold a resource. */







function value(node, s) {
    switch (node.nodeType) {
        case pyright_parser/* ParseNodeType */.ye.Name:
            return s.variable(node.d.value);
        case pyright_parser/* ParseNodeType */.ye.MemberAccess:
            return member(node, s);
        case pyright_parser/* ParseNodeType */.ye.Call:
            return call(node, s);
        case pyright_parser/* ParseNodeType */.ye.Await: {
            const awaited = value(node.d.expr, s);
            // An awaited acquisition that fails has acquired nothing.
            if (!awaited?.startsWith('$'))
                s.mayRaise(node);
            return awaited;
        }
        case pyright_parser/* ParseNodeType */.ye.Ternary:
            return either(test(node.d.testExpr, s), node.d.ifExpr, node.d.elseExpr, s);
        case pyright_parser/* ParseNodeType */.ye.BinaryOperation:
            return binary(node, s);
        case pyright_parser/* ParseNodeType */.ye.AssignmentExpression: {
            assignments_assign(node.d.name, node.d.rightExpr, s);
            return s.variable(node.d.name.d.value);
        }
        case pyright_parser/* ParseNodeType */.ye.Assignment:
            // `a = b = open(p)`
            return chained(node, s);
        case pyright_parser/* ParseNodeType */.ye.Tuple:
        case pyright_parser/* ParseNodeType */.ye.List:
        case pyright_parser/* ParseNodeType */.ye.Set:
            return collection(node.d.items, s);
        case pyright_parser/* ParseNodeType */.ye.Dictionary:
            return collection(node.d.items.flatMap(item => item.nodeType === pyright_parser/* ParseNodeType */.ye.DictionaryKeyEntry ? [item.d.keyExpr, item.d.valueExpr] : []), s);
        case pyright_parser/* ParseNodeType */.ye.Unpack:
            return value(node.d.expr, s);
        case pyright_parser/* ParseNodeType */.ye.Index: {
            for (const item of node.d.items)
                value(item.d.valueExpr, s);
            const container = value(node.d.leftExpr, s);
            s.mayRaise(node, 'doubtful');
            return container;
        }
        case pyright_parser/* ParseNodeType */.ye.Comprehension:
            return comprehension(node, s);
        case pyright_parser/* ParseNodeType */.ye.Lambda:
            lowerLambda(node, s);
            return undefined;
        case pyright_parser/* ParseNodeType */.ye.Yield:
            return yielded(node, node.d.expr, s);
        case pyright_parser/* ParseNodeType */.ye.YieldFrom:
            return yielded(node, node.d.expr, s, 'items');
        default: {
            // Whatever is left only uses its parts: arithmetic, f-strings, slices.
            const parts = (0,python_tree/* children */.Y_)(node);
            for (const part of parts)
                value(part, s);
            if (parts.length > 0)
                s.mayRaise(node, 'doubtful');
            return undefined;
        }
    }
}
function chained({ d: { leftExpr, rightExpr } }, s) {
    const from = value(rightExpr, s);
    bind(leftExpr, from, literal(rightExpr), s);
    return from;
}
function member(node, s) {
    // `return f.close`: who has the method has the resource.
    if (s.file.resources.releaseMethods.has(node.d.member.d.value) && !isCallee(node))
        return value(node.d.leftExpr, s);
    const field = fieldOf(node, s);
    if (field !== undefined)
        return field;
    value(node.d.leftExpr, s);
    if (!(0,python_tree/* dotted */.Bs)(node))
        s.mayRaise(node, 'doubtful');
    return undefined;
}
const isCallee = (node) => node.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Call && node.parent.d.leftExpr === node;
/** `self.conn` → `@conn`. */
function fieldOf(node, s) {
    if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess || s.around.self === undefined)
        return undefined;
    const [root, ...rest] = (0,python_tree/* dotted */.Bs)(node) ?? [];
    return root === s.around.self && rest.length > 0 ? `@${rest.join('.')}` : undefined;
}
/** A temporary that holds one of two values. */
function either(condition, yes, no, s) {
    const into = s.temporary();
    const side = (e) => s.block(() => assignTo(into, e, s));
    s.push({ kind: 'if', test: condition, then: side(yes), else: side(no) });
    return into;
}
function assignTo(into, node, s) {
    const from = value(node, s);
    s.emit(from === undefined ? { kind: 'assign', to: into, value: literal(node) } : { kind: 'alias', to: into, from });
}
function binary(node, s) {
    const { leftExpr, rightExpr, operator } = node.d;
    if (operator === pyright_parser/* OperatorType */.hu.Or || operator === pyright_parser/* OperatorType */.hu.And) {
        const left = s.temporary();
        assignTo(left, leftExpr, s);
        const right = s.block(() => assignTo(left, rightExpr, s));
        const test = { kind: 'truthy', name: left };
        s.push({ kind: 'if', test: operator === pyright_parser/* OperatorType */.hu.Or ? { kind: 'not', of: test } : test, then: right, else: [] });
        return left;
    }
    const sides = [value(leftExpr, s), value(rightExpr, s)];
    s.mayRaise(node, 'doubtful');
    // `threads + more`, `[open(a)] * 2`: a new list with the same items.
    const holding = sides.filter(n => n !== undefined);
    if (operator !== pyright_parser/* OperatorType */.hu.Add || holding.length === 0)
        return undefined;
    return gathered(holding, s);
}
function gathered(names, s) {
    const into = s.temporary();
    for (const of of names)
        s.emit({ kind: 'put', of, into });
    return into;
}
function collection(items, s) {
    const names = items.map(i => value(i, s)).filter(n => n !== undefined);
    return names.length === 0 ? undefined : gathered(names, s);
}
function comprehension(node, s) {
    const into = s.temporary();
    const nest = (clauses) => {
        const [clause, ...rest] = clauses;
        if (!clause) {
            const element = node.d.expr;
            const parts = element.nodeType === pyright_parser/* ParseNodeType */.ye.DictionaryKeyEntry ? [element.d.keyExpr, element.d.valueExpr] : [element];
            for (const part of parts) {
                const of = value(part, s);
                if (of !== undefined)
                    s.emit({ kind: 'put', of, into });
            }
        }
        else if (clause.nodeType === pyright_parser/* ParseNodeType */.ye.ComprehensionIf) {
            s.push({ kind: 'if', test: test(clause.d.testExpr, s), then: s.block(() => nest(rest)), else: [] });
        }
        else if (clause.nodeType === pyright_parser/* ParseNodeType */.ye.ComprehensionFor) {
            const from = value(clause.d.iterableExpr, s);
            const item = s.temporary();
            const next = doubtfully(clause.d.iterableExpr, s);
            const body = s.block(() => {
                bindEach(clause.d.targetExpr, item, s);
                nest(rest);
            });
            s.push({ kind: 'for-each', item, from, next, body, else: [] });
        }
    };
    const targets = node.d.forIfNodes.flatMap(f => f.nodeType === pyright_parser/* ParseNodeType */.ye.ComprehensionFor ? [...(0,python_names/* boundNames */.DL)(f)] : []);
    const outside = s.lazy;
    s.lazy ||= node.d.isGenerator;
    s.within(targets, () => nest(node.d.forIfNodes));
    s.lazy = outside;
    return into;
}
/** `items`: what is handed out are the items of the value, not the value itself. */
function yielded(node, expr, s, of) {
    const whole = expr && value(expr, s);
    const name = whole !== undefined && of === 'items' ? itemOf(whole, s) : whole;
    const { yields } = s.around;
    if (name !== undefined && yields === 'generator')
        s.emit({ kind: 'escape', of: name, how: 'yield', span: s.span(node), text: s.text(node) });
    // Of what comes in company, the with block may take care itself.
    if (name !== undefined && yields === 'context manager' && expr?.nodeType === pyright_parser/* ParseNodeType */.ye.Tuple)
        s.emit({ kind: 'escape', of: name, how: 'argument', span: s.span(node), text: s.text(node) });
    // A fixture is always resumed. A context manager gets the exceptions of the with block; a generator is closed where
    // its caller has enough, by one that is raised here, or dropped for good.
    if (yields !== 'fixture')
        s.mayRaise(node);
    if (yields === 'generator')
        s.emit({ kind: 'suspend', span: s.span(node) });
}
function itemOf(from, s) {
    const to = s.temporary();
    s.emit({ kind: 'item', to, from });
    return to;
}
/** What a literal tells about nullness and truth. */
function literal(node) {
    if (node.nodeType === pyright_parser/* ParseNodeType */.ye.Constant) {
        if (node.d.constType === pyright_parser/* KeywordType */.Wg.None)
            return 'null';
        if (node.d.constType === pyright_parser/* KeywordType */.Wg.True)
            return 'true';
        if (node.d.constType === pyright_parser/* KeywordType */.Wg.False)
            return 'false';
    }
    if (node.nodeType === pyright_parser/* ParseNodeType */.ye.Number)
        return node.d.value ? 'true' : 'false';
    return 'unknown';
}
/** The events of going on to the next item of an iterable. */
const doubtfully = (iterable, s) => s.block(() => s.mayRaise(iterable, 'doubtful')).flatMap(n => (n.kind === 'events' ? n.events : []));

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/assignments.ts
/** Assignments: names, fields, items, tuples. */



/** `target = source`. */
function assignments_assign(target, source, s) {
    const pairs = pairwise(target, source);
    if (pairs) {
        // All values are there before the first name is bound: `a, b = b, a`.
        const held = pairs.map(([t, v]) => ({ t, v, from: value(v, s) }));
        for (const { t, v, from } of held)
            bind(t, from, literal(v), s);
        return;
    }
    bind(target, handsOver(source, s) ? undefined : value(source, s), literal(source), s);
}
const isItems = (node) => node.nodeType === pyright_parser/* ParseNodeType */.ye.Tuple || node.nodeType === pyright_parser/* ParseNodeType */.ye.List;
function pairwise(target, source) {
    if (!isItems(target) || !isItems(source))
        return undefined;
    const targets = target.d.items;
    const sources = source.d.items;
    const starred = [...targets, ...sources].some(n => n.nodeType === pyright_parser/* ParseNodeType */.ye.Unpack);
    return starred || targets.length !== sources.length ? undefined : targets.map((t, i) => [t, sources[i]]);
}
/** Binds a target to what `from` holds, or to something that is no resource. */
function bind(target, from, kind, s) {
    switch (target.nodeType) {
        case pyright_parser/* ParseNodeType */.ye.TypeAnnotation:
            return bind(target.d.valueExpr, from, kind, s);
        case pyright_parser/* ParseNodeType */.ye.Name:
            return bindName(target, s.variable(target.d.value), from, kind, s);
        case pyright_parser/* ParseNodeType */.ye.MemberAccess: {
            const field = fieldOf(target, s);
            if (field !== undefined)
                return bindName(target, field, from, kind, s);
            value(target.d.leftExpr, s);
            return giveAway(target, from, s);
        }
        case pyright_parser/* ParseNodeType */.ye.Index: {
            for (const item of target.d.items)
                value(item.d.valueExpr, s);
            const container = value(target.d.leftExpr, s);
            return putInto(container, from, target, s);
        }
        case pyright_parser/* ParseNodeType */.ye.Tuple:
        case pyright_parser/* ParseNodeType */.ye.List:
            return bindItems(target, from, s);
        case pyright_parser/* ParseNodeType */.ye.Unpack:
            return bind(target.d.expr, from, kind, s);
    }
}
/** `a, b = source`: of some sources it is known which item is what. */
function bindItems(target, from, s) {
    const targets = target.d.items;
    const ends = from === undefined ? undefined : s.ends.get(from);
    if (ends?.length === targets.length) {
        for (const [i, t] of targets.entries())
            bind(t, ends[i], 'unknown', s);
        return;
    }
    // What a call returns with company comes first (mkstemp, accept), unless the catalogue says otherwise.
    const place = (from !== undefined && s.places.get(from)) || 0;
    if (place === 0)
        s.mayRaise(target, 'doubtful');
    for (const [i, t] of targets.entries())
        if (i === place)
            bind(t, from, 'unknown', s);
        else if (place > 0)
            bind(t, undefined, 'unknown', s);
        else
            bindItem(t, from, s);
}
/** `a, b = pair`: any of the targets may be the resource that is inside. */
function bindItem(target, from, s) {
    if (from === undefined)
        return bind(target, undefined, 'unknown', s);
    const item = s.temporary();
    s.emit({ kind: 'item', to: item, from });
    bind(target, item, 'unknown', s);
}
/** `for name, conn in conns.items()`: any of the targets may be the resource. */
function bindEach(target, item, s) {
    if (isItems(target))
        for (const part of target.d.items)
            bindEach(part, item, s);
    else
        bind(target, item, 'unknown', s);
}
function bindName(node, name, from, kind, s) {
    if (from === undefined)
        return s.emit({ kind: 'assign', to: name, value: kind });
    s.emit({ kind: 'alias', to: name, from });
    if (s.around.outer.has(name))
        s.emit({ kind: 'escape', of: name, how: 'global', span: s.span(node), text: s.text(node) });
    if (s.around.capturedForRelease.has(name))
        s.emit({ kind: 'escape', of: name, how: 'capture', span: s.span(node), text: s.text(node) });
}
/** Puts something into a container of our own, or gives it to somebody we do not see. */
function putInto(container, of, node, s) {
    if (of === undefined)
        return;
    if (container === undefined || !s.isOwnContainer(container))
        return giveAway(node, of, s);
    s.emit({ kind: 'put', of, into: container });
    // A function inside may release all that it holds by then.
    if (s.around.capturedForRelease.has(container))
        s.emit({ kind: 'escape', of, how: 'capture', span: s.span(node), text: s.text(node) });
}
function giveAway(target, from, s) {
    if (from !== undefined)
        s.emit({ kind: 'escape', of: from, how: 'owner', span: s.span(target), text: s.text(target) });
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/caps.ts
/** Why an acquisition weighs less than others of its kind: what it reads from, how often it runs, or how a thread of it ends. */




function capOf(node, resource, outer, s) {
    if (s.names.isInMemory(node.d.args[0]?.d.valueExpr))
        return { severity: 'medium', why: 'it reads from memory' };
    if (isWrapper(node) && s.names.isObject(node.d.args[0]?.d.valueExpr))
        return { severity: 'medium', why: 'what it reads from is another object, which has the file' };
    if (opensNullDevice(node))
        return { severity: 'medium', why: 'it is the null device' };
    if (s.expectsFailure)
        return { severity: 'low', why: 'what stands here is to fail' };
    if (resource.category === 'thread' || resource.category === 'timer' || resource.category === 'process') {
        const daemon = (0,python_tree/* argument */.EE)(node, 'daemon');
        const target = outer.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Assignment ? outer.parent.d.leftExpr : undefined;
        const named = target && (fieldOf(target, s) ?? (target.nodeType === pyright_parser/* ParseNodeType */.ye.Name ? target.d.value : undefined));
        const set = daemon?.nodeType === pyright_parser/* ParseNodeType */.ye.Constant && daemon.d.constType === pyright_parser/* KeywordType */.Wg.True;
        if (endsItself(node, s))
            return { severity: 'medium', why: 'it is told to end elsewhere' };
        if (set || (named !== undefined && s.around.daemons.has(named)))
            return daemonCap(node, s);
    }
    if (s.around.isSkipped)
        return { severity: 'low', why: 'the test is skipped' };
    if (s.around.maySkip)
        return { severity: 'medium', why: 'the test may be skipped' };
    if (s.file.once.has(s.around.symbol))
        return { severity: 'medium', why: 'it runs once' };
    if (resource.category === 'process' && isDetached(node))
        return { severity: 'medium', why: 'it is meant to live on' };
    return resource.acquire.includes('threading.Thread') ? threadCap(node, s) : undefined;
}
/** Mostly opened to be put in the place of a standard stream, for good. */
const opensNullDevice = (node) => {
    const file = node.d.args[0]?.d.valueExpr;
    if (file?.nodeType === pyright_parser/* ParseNodeType */.ye.StringList)
        return file.d.strings.some(s => s.nodeType === pyright_parser/* ParseNodeType */.ye.String && s.d.value === '/dev/null');
    return file !== undefined && (0,python_tree/* dotted */.Bs)(file)?.join('.') === 'os.devnull';
};
/** `ZipFile(upload)`: a class that takes a path or an open file. */
const isWrapper = (node) => /^[A-Z]/.test((0,python_tree/* dotted */.Bs)(node.d.leftExpr)?.at(-1) ?? '');
/** What a thread leaves behind is gone when it ends: only one that never does is sure to leak. */
function threadCap(node, s) {
    const target = (0,python_tree/* argument */.EE)(node, 'target', 1);
    if (!target)
        return { severity: 'low', why: 'it has nothing to run' };
    const called = helperOf(target, s);
    if (called !== undefined && s.file.endless.has(called))
        return undefined;
    return { severity: 'medium', why: 'it stays until its target returns' };
}
/** Started in a session of its own, it is to outlive this process. */
const isDetached = (node) => ['start_new_session', 'preexec_fn', 'creationflags', 'process_group'].some(option => (0,python_tree/* argument */.EE)(node, option));
/** A daemon may end by itself, unless its target loops for ever; started for what a caller names, each call adds one. */
function daemonCap(node, s) {
    const target = (0,python_tree/* argument */.EE)(node, 'target');
    const called = target && helperOf(target, s);
    if (s.around.level === 'module' || called === undefined || !s.file.endless.has(called))
        return { severity: 'low', why: 'as a daemon it ends with the process' };
    const perCall = s.around.owner !== undefined || namesParameter((0,python_tree/* argument */.EE)(node, 'args'), s);
    return perCall ? undefined : { severity: 'medium', why: 'unless this runs once only' };
}
const namesParameter = (node, s) => node?.nodeType === pyright_parser/* ParseNodeType */.ye.Tuple &&
    node.d.items.some(item => item.nodeType === pyright_parser/* ParseNodeType */.ye.Name && s.around.params.has(item.d.value));
/** A thread that is given an event which is set here. */
function endsItself(node, s) {
    const given = (0,python_tree/* argument */.EE)(node, 'args');
    const names = given?.nodeType === pyright_parser/* ParseNodeType */.ye.Tuple ? given.d.items.map(item => (0,python_tree/* dotted */.Bs)(item)?.join('.')) : [];
    return names.some(name => name !== undefined && s.around.signals.has(name));
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/lower/calls.ts
/** Calls: where things are acquired, released, started, lent and handed over. */









/** Lowers a call; the name that holds its result, if it could hold a resource. */
function call(node, s) {
    const callee = node.d.leftExpr;
    const qualified = s.names.qualified(callee);
    const method = callee.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess ? callee.d.member.d.value : undefined;
    const receiver = callee.nodeType === pyright_parser/* ParseNodeType */.ye.MemberAccess && !s.names.isImported(callee.d.leftExpr)
        ? value(callee.d.leftExpr, s)
        : undefined;
    if (callee.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess && callee.nodeType !== pyright_parser/* ParseNodeType */.ye.Name)
        value(callee, s);
    const args = lowerArguments(node, s);
    const resource = resourceOf(node, qualified, s);
    // What a field is asked for does not end here with what the field holds.
    const owner = receiver !== undefined && !(0,ir/* isField */.dt)(receiver) ? receiver : undefined;
    if (resource && !(resource.endsWithOwner && owner !== undefined && s.isOwnContainer(owner)))
        return acquire(node, resource, args, s);
    const ends = qualified === undefined ? undefined : known_calls/* endsProcess */.In.get(qualified);
    if (ends) {
        if (ends === 'raises')
            s.mayRaise(node, 'doubtful');
        s.push({ kind: 'jump', to: 'halt', span: s.span(node) });
        return undefined;
    }
    const { resources } = s.file;
    const taken = acquireLock(node, s);
    if (taken !== undefined)
        return taken;
    releaseLock(node, s);
    if (method !== undefined && receiver !== undefined) {
        if (resources.startMethods.has(method))
            return start(method, receiver, node, s);
        if (resources.releaseMethods.has(method))
            return releaseBy(method, receiver, node, s);
        if (known_calls/* containing */.tw.has(method))
            return putAll(args, receiver, node, s);
        if (known_calls/* itemKeepingMethods */.Vw.has(method)) {
            // What `session.get(url)` answers is no item of the session.
            s.mayRaise(node, 'doubtful');
            const item = s.temporary();
            s.emit({ kind: 'item', to: item, from: receiver });
            return item;
        }
    }
    if (qualified !== undefined && resources.releaseBy.has(qualified) && args[0] !== undefined)
        return releaseBy(qualified, args[0], node, s);
    const helper = helperOf(callee, s);
    if (helper !== undefined)
        return callHelper(helper, node, args, s);
    return use(node, qualified, method, receiver, args, s);
}
const constructorOf = (name) => `${name}.__init__`;
/** The function of the project that is called: by its name, as a method of the own instance, or an imported one. */
function helperOf(callee, s) {
    return localHelper(callee, s) ?? foreignHelper(callee, s);
}
function foreignHelper(callee, s) {
    const origin = s.names.originOf(callee, s.file.origins);
    const found = origin === undefined ? undefined : s.file.resolve(origin);
    if (found !== undefined)
        s.file.foreign.add(found);
    return found;
}
function localHelper(callee, s) {
    if (callee.nodeType === pyright_parser/* ParseNodeType */.ye.Name) {
        const name = callee.d.value;
        if (s.around.params.has(name) || s.names.isImported(callee))
            return undefined;
        // To call a class is to call its constructor.
        return [name, constructorOf(name)].find(symbol => s.file.known.has(symbol));
    }
    const method = fieldOf(callee, s)?.slice(1);
    const name = method !== undefined && s.around.owner !== undefined ? `${s.around.owner}.${method}` : undefined;
    return name !== undefined && s.file.known.has(name) ? name : undefined;
}
function callHelper(callee, node, values, s) {
    const spread = node.d.args.some(a => a.d.argCategory !== pyright_parser/* ArgCategory */.b4.Simple);
    let result;
    const unseen = s.block(() => {
        result = use(node, (0,ir/* isForeign */.jq)(callee) ? s.names.qualified(node.d.leftExpr) : undefined, callee, undefined, values, s);
    });
    if (spread) {
        for (const statement of unseen)
            s.push(statement);
        return result;
    }
    const into = result ?? s.temporary();
    const args = values.filter((_, i) => !node.d.args[i].d.name);
    const named = node.d.args.flatMap((a, i) => a.d.name && values[i] !== undefined ? [[a.d.name.d.value, values[i]]] : []);
    s.emit({
        kind: 'call',
        callee,
        awaited: node.parent?.nodeType === pyright_parser/* ParseNodeType */.ye.Await,
        args,
        named: Object.fromEntries(named),
        into,
        site: callSite(node, s),
        unseen: unseen.flatMap(u => (u.kind === 'events' ? u.events : [])),
    });
    return into;
}
/** The values of the arguments, in order; a bound method such as `f.close` stands for its owner being handed over. */
function lowerArguments(node, s) {
    return node.d.args.map(({ d: { valueExpr } }) => (handsOver(valueExpr, s) ? undefined : value(valueExpr, s)));
}
/** `f.close` without a call stands for its owner: whoever holds it can release it. */
function handsOver(node, s) {
    const of = boundRelease(node, s);
    if (of !== undefined)
        s.emit({ kind: 'escape', of, how: 'owner', span: s.span(node), text: s.text(node) });
    return of !== undefined;
}
function boundRelease(node, s) {
    if (node.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess)
        return undefined;
    if (!s.file.resources.releaseMethods.has(node.d.member.d.value) || !(0,python_tree/* dotted */.Bs)(node.d.leftExpr))
        return undefined;
    return (fieldOf(node.d.leftExpr, s) ??
        (node.d.leftExpr.nodeType === pyright_parser/* ParseNodeType */.ye.Name ? node.d.leftExpr.d.value : undefined));
}
function acquire(node, resource, args, s) {
    if (!resource.borrowsArguments)
        hand(args, node, 'owner', s);
    // If the call itself raises nothing was acquired, but what was open before it may leak.
    s.mayRaise(node, resource.starts === undefined ? 'likely' : 'doubtful');
    const into = s.temporary();
    if (resource.ends > 1)
        return acquireEnds(site(node, resource, s), into, s);
    s.emit({ kind: 'acquire', site: site(node, resource, s), into });
    if (resource.item > 0)
        s.places.set(into, resource.item);
    return into;
}
/** Each end is followed by itself; that they are one acquisition tells the span that they share. */
function acquireEnds(pair, into, s) {
    const ends = Array.from({ length: pair.resource.ends }, () => s.temporary());
    for (const end of ends)
        s.emit({ kind: 'acquire', site: { ...pair }, into: end });
    s.emit({ kind: 'assign', to: into, value: 'object' });
    for (const of of ends)
        s.emit({ kind: 'put', of, into });
    s.ends.set(into, ends);
    return into;
}
function site(node, resource, s) {
    const cap = capOf(node, resource, outermost(node), s);
    const callee = s.names.qualified(node.d.leftExpr);
    return { ...callSite(node, s), resource, ...(callee !== undefined && { callee }), ...(cap && { cap }) };
}
const callSite = (node, s) => ({
    span: s.span(node),
    text: s.text(node),
    symbol: s.around.symbol,
    unbound: isUnbound(outermost(node)),
});
function start(by, of, node, s) {
    s.mayRaise(node, 'doubtful');
    s.emit({ kind: 'start', of, by, span: s.span(node) });
}
function releaseBy(by, of, node, s) {
    const where = { span: s.span(node), text: s.text(node) };
    // What a generator expression does may never be done.
    if (s.lazy) {
        s.emit({ kind: 'escape', of, how: 'owner', ...where });
        return;
    }
    // Waiting with a timeout may end without having waited.
    const waits = (0,python_tree/* argument */.EE)(node, 'timeout', by === 'join' || by === 'wait' ? 0 : undefined);
    const parts = (0,python_tree/* argument */.EE)(node, 'wait');
    if (waits)
        s.mayRaise(node);
    s.emit({ kind: 'release', of, by, ...where, ...((waits || parts) && { doubtful: true }) });
    if (!s.file.resources.hardlyRaises.has(by))
        s.mayRaise(node, 'doubtful');
}
function putAll(args, container, node, s) {
    for (const of of args)
        putInto(container, of, node, s);
    s.mayRaise(node, 'doubtful');
}
function hand(args, node, how, s) {
    for (const of of args)
        if (of !== undefined)
            s.emit({ kind: 'escape', of, how, span: s.span(node), text: s.text(node) });
}
/** Any other call: it may keep what it is given, and its result may be made of it. */
function use(node, qualified, method, receiver, args, s) {
    const { resources } = s.file;
    const name = qualified ?? method ?? '';
    const keepsItems = known_calls/* itemKeeping */.Hr.has(name);
    const borrows = keepsItems || known_calls/* harmless */.Is.has(name) || resources.borrows.has(name);
    if (!borrows)
        handOver(args, name, method, node, s);
    const calm = known_calls/* harmless */.Is.has(name) || (method !== undefined && (resources.hardlyRaises.has(method) || (0,known_calls/* registersCleanUp */.Zp)(method)));
    const on = method !== undefined ? receiver : resources.borrows.has(name) ? args[0] : undefined;
    s.mayRaise(node, calm || known_calls/* logging */.m9.test(s.text(node.d.leftExpr)) ? 'doubtful' : 'likely', on, method);
    const held = args.filter(n => n !== undefined);
    if (held.length === 0 || (borrows && !keepsItems))
        return undefined;
    const into = s.temporary();
    const made = keepsItems ? {} : isReader(node, s) ? { reads: true } : { wraps: true };
    for (const of of held)
        s.emit({ kind: 'put', of, into, ...made });
    return into;
}
/** What has no name of its own lives in what a constructor makes of it, as long as that does. */
function handOver(args, name, method, node, s) {
    if (!takesOver(name, method, s))
        return hand(args, node, isReader(node, s) ? 'reading' : 'argument', s);
    const lives = (arg) => arg?.startsWith('$') === true && isConstructor(name);
    hand(args.filter(arg => !lives(arg)), node, 'owner', s);
    hand(args.filter(lives), node, 'argument', s);
}
const calls_reading = /^_*(load|loads|parse|read|dump|write)(_|$)/;
/** A function, of a module or a class, whose verb says that it reads or writes what it is given: a method may keep it. */
function isReader({ d: { leftExpr: callee } }, s) {
    const parts = (0,python_tree/* dotted */.Bs)(callee);
    if (!parts || !calls_reading.test(parts.at(-1)))
        return false;
    if (callee.nodeType !== pyright_parser/* ParseNodeType */.ye.MemberAccess)
        return true;
    return s.names.isImported(callee.d.leftExpr) || /^[A-Z]/.test(parts.at(-2));
}
const isConstructor = (name) => /(^|\.)(_*[A-Z]\w*|__init__)$/.test(name);
/** A constructor keeps what it is given; so does anything that registers a clean-up. */
function takesOver(name, method, s) {
    if (s.file.resources.takesOwnership.has(name) || known_calls/* closers */.qy.has(name))
        return true;
    if (method !== undefined && (0,known_calls/* registersCleanUp */.Zp)(method))
        return true;
    return isConstructor(name) || method === '__init__' || name === 'cls' || known_calls/* registers */.vj.has(name);
}

;// CONCATENATED MODULE: ./src/scan/syntax/python/outline.ts
/** Where the comments and statements of a Python file are. */


const compound = new Set([
    pyright_parser/* ParseNodeType */.ye.If,
    pyright_parser/* ParseNodeType */.ye.While,
    pyright_parser/* ParseNodeType */.ye.For,
    pyright_parser/* ParseNodeType */.ye.With,
    pyright_parser/* ParseNodeType */.ye.Try,
    pyright_parser/* ParseNodeType */.ye.Except,
    pyright_parser/* ParseNodeType */.ye.Match,
    pyright_parser/* ParseNodeType */.ye.Case,
    pyright_parser/* ParseNodeType */.ye.Function,
    pyright_parser/* ParseNodeType */.ye.Class,
]);
const outlineOf = ({ tree, tokens }) => ({
    comments: commentsIn(tokens),
    statements: (0,python_tree/* everyNode */.AH)(tree)
        .flatMap(statementsOf)
        .map(({ start, length }) => ({ start, end: start + length })),
});
function statementsOf(node) {
    if (node.nodeType === pyright_parser/* ParseNodeType */.ye.StatementList)
        return node.d.statements;
    return compound.has(node.nodeType) ? [node] : [];
}
/** The tokenizer hangs each comment on the token after it, without its `#`. */
function commentsIn(tokens) {
    const found = [];
    for (let at = 0; at < tokens.count; at++)
        for (const { start, length } of tokens.getItemAt(at).comments ?? [])
            found.push({ start: start - 1, end: start + length });
    return found;
}

// EXTERNAL MODULE: ./src/scan/syntax/python/parse.ts
var parse = __webpack_require__(567);
;// CONCATENATED MODULE: ./src/scan/syntax/python/index.ts
/** The Python front-end: parse, resolve names, lower. */












const lower = (source, resources, resolve = () => undefined) => {
    const parsed = (0,parse/* parsePython */.w)(source.text);
    if ('unreadable' in parsed)
        return parsed;
    const index = (0,catalogue/* indexResources */.Qx)(resources);
    const file = {
        lines: (0,lines/* linesOf */.D)(source.text),
        imports: (0,python_names/* importsOf */.c5)(parsed.tree),
        resources: index,
        releasedFields: releasedFields(parsed.tree, index),
        known: functionsIn(parsed.tree),
        origins: (0,python_names/* originsOf */.TZ)(parsed.tree),
        resolve,
        foreign: new Set(),
        endless: endlessIn(parsed.tree),
        once: onceIn(parsed.tree),
        skipping: skippingIn(parsed.tree),
        functions: [],
        classes: [],
    };
    lowerModule(parsed.tree, file);
    return {
        functions: file.functions,
        classes: file.classes,
        ...applyRules(new Module(parsed.tree, file.imports, file.lines)),
        gaps: parsed.gaps,
        exports: exportsOf(file),
        foreign: file.foreign,
        ...((0,marker/* mentionsSuppression */.x)(source.text) && { outline: outlineOf(parsed) }),
    };
};
/** Functions by their names, and names that were imported only to be imported from here. */
function exportsOf({ known, origins, resolve }) {
    const exported = new Map();
    for (const symbol of known) {
        const [name = '', method] = symbol.split('.');
        if (method === undefined || symbol === constructorOf(name))
            exported.set(name, symbol);
    }
    for (const [name, origin] of origins) {
        const found = exported.has(name) || name === '*' ? undefined : resolve(origin);
        if (found !== undefined)
            exported.set(name, found);
    }
    return exported;
}


/***/ })

};
