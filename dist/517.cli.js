export const id = 517;
export const ids = [517];
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

/***/ 2517:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lower: () => (/* binding */ lower)
});

// EXTERNAL MODULE: ./src/scan/catalogue.ts
var catalogue = __webpack_require__(9648);
// EXTERNAL MODULE: ./src/scan/syntax/javascript/uses.ts
var javascript_uses = __webpack_require__(3289);
// EXTERNAL MODULE: ./src/scan/rules/javascript/destination.ts
var javascript_destination = __webpack_require__(4165);
// EXTERNAL MODULE: ./src/scan/rules/javascript/proof.ts
var proof = __webpack_require__(1931);
;// CONCATENATED MODULE: ./src/scan/rules/javascript/held.ts



function isReleasedByOwner(acquired, { release, releaseBy, starts }, owners) {
    const { program } = owners;
    const owner = owners.of(acquired);
    const destination = (0,javascript_destination/* destinationOf */.M)(acquired, program);
    // What is only made here may be started anew after each release.
    if (destination.kind !== 'kept' || !/^(class|effect|setup)$/.test(owner.kind) || starts !== undefined)
        return false;
    const methods = new RegExp(`^(${release.map(name => name.replace('$', '\\$')).join('|')})$`);
    const functions = new RegExp(`^(${releaseBy.map(name => name.split('.').at(-1)).join('|')})$`);
    const releases = (0,javascript_uses/* readsOf */.JP)(destination, program).flatMap(read => (0,javascript_uses/* isCalledOn */.te)(read, methods, program) ?? (0,javascript_uses/* isPassedTo */.y)(read, functions, program) ?? []);
    return (0,proof/* isProved */.n_)(acquired, releases, owner, owners);
}

// EXTERNAL MODULE: ./src/scan/syntax/javascript/tree.ts
var tree = __webpack_require__(7681);
;// CONCATENATED MODULE: ./src/scan/rules/javascript/judged.ts
const released = (node, category, proved) => ({
    node,
    category,
    state: proved ? 'proved' : 'unproved',
});
const leaking = (node, category, leak) => ({ node, category, state: 'leaks', leak });
/** How often an owner does what it does, for messages. */
const perWhat = (owner) => ({
    effect: 'each time the effect runs',
    setup: 'for each component that uses it',
    class: `for each ${owner.class?.name.startsWith('<') ? 'instance' : (owner.class?.name ?? 'instance')}`,
    function: `each time ${owner.name} is called`,
    module: 'once',
})[owner.kind];

// EXTERNAL MODULE: ./src/scan/rules/javascript/timers.ts
var timers = __webpack_require__(3691);
;// CONCATENATED MODULE: ./src/scan/rules/javascript/animation-frame-not-cancelled.ts
/** Animation loops that go on when the component or instance that runs them is gone. */




const clears = /^cancelAnimationFrame$/;
const animationFrameNotCancelled = owners => (0,timers/* timerCalls */.Fv)('requestAnimationFrame', owners.program)
    .filter(call => !owners.inTest(call) && (0,timers/* repeatsItself */.ym)(call, owners.program))
    .flatMap(call => judge(call, owners) ?? []);
function judge(call, owners) {
    const owner = owners.of(call);
    if (owner.kind === 'module' || owner.kind === 'function' || (owner.kind === 'class' && !(0,timers/* isTornDown */._6)(owner)))
        return undefined;
    const fate = (0,timers/* timerFate */.ac)(call, clears, owner, owners);
    if (fate.kind === 'cleared')
        return released(call, 'timer', fate.calls.some(c => (0,proof/* isSurelyRun */.W4)(c, owner, owners)));
    if (fate.kind === 'elsewhere' || owner.opaque)
        return released(call, 'timer', false);
    return leaking(call, 'timer', {
        rule: 'js/animation-frame-not-cancelled',
        severity: isEndless(call, owners) ? 'high' : 'medium',
        message: `This animation loop schedules itself again when ${owner.name} has ended: ${fate.how}.`,
        repair: 'Keep the id of the latest frame and call cancelAnimationFrame with it in the teardown.',
    });
}
/** Every run of the loop schedules the next one: no branch and no return can end it. */
function isEndless(call, { program }) {
    const loop = program.functionOf(call);
    const statement = program.parent(call);
    const schedules = statement && program.parent(statement) === loop?.body;
    return schedules === true && ![...(0,tree/* ownDescendants */.V6)(loop.body)].some(n => /^(Return|Throw)Statement$/.test(n.type));
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/collection-only-grows.ts



const grows = /^(set|add|push|unshift)$/;
const shrinks = /^(delete|clear|splice|pop|shift|forEach|entries|filter)$/;
/** Filled once for each thing that is declared, not for each that happens. */
const registers = /regist|define|declare|install|plugin|provide|load|init|setup|extend|add[A-Z]|use$/i;
const collectionOnlyGrows = owners => collections(owners.program).flatMap(binding => collection_only_grows_judge(binding, owners) ?? []);
/** Constants of the module that start as an empty collection. */
function collections(program) {
    return program.root.body
        .filter((s) => s.type === 'VariableDeclaration')
        .flatMap(s => s.declarations)
        .flatMap(d => {
        if (d.id.type !== 'Identifier' || !d.init || !isEmptyCollection((0,tree/* bare */.$B)(d.init)))
            return [];
        return program.binding(d.id) ?? [];
    });
}
const isEmptyCollection = (init) => (init.type === 'NewExpression' &&
    init.callee.type === 'Identifier' &&
    /^(Map|Set|Array)$/.test(init.callee.name) &&
    init.arguments.length === 0) ||
    (init.type === 'ArrayExpression' && init.elements.length === 0) ||
    (init.type === 'ObjectExpression' && init.properties.length === 0) ||
    ((0,tree/* isCall */.nT)(init) && (0,tree/* isMember */.NB)(init.callee) && (0,tree/* keyOf */.TN)(init.callee) === 'create');
function collection_only_grows_judge(binding, owners) {
    const { program } = owners;
    const uses = program.uses(binding).filter(use => use !== binding.identifier);
    const growth = uses.flatMap(use => growthBy(use, owners) ?? []);
    const [first] = growth;
    if (!first)
        return undefined;
    const isBounded = uses.some(use => isShrunk(use, program) || isMeasured(use, program) || (0,javascript_uses/* isHandedOn */.wL)(use, program));
    if (isBounded)
        return released(first, 'collection', false);
    const owner = owners.of(first);
    const declaring = owners.runsOnce(owner) || registers.test(owner.name);
    return leaking(first, 'collection', {
        rule: 'js/collection-only-grows',
        severity: declaring ? 'low' : 'medium',
        message: `${binding.name} lives as long as the process and keeps what ${owner.name} puts into it; nothing is ever taken out.`,
        repair: 'Bound it, delete entries when they are done with, or key a WeakMap by the object that they belong to.',
    });
}
/** A call or assignment that adds an entry under a key that differs from call to call. */
function growthBy(use, owners) {
    const { program } = owners;
    if (!program.functionOf(use) || owners.inTest(use))
        return undefined;
    const call = (0,javascript_uses/* isCalledOn */.te)(use, grows, program);
    if (call && (0,tree/* isCall */.nT)(call))
        return isVarying(call, program) ? call : undefined;
    const member = program.parent(use);
    const assignment = member && program.parent(member);
    if (!(0,tree/* isMember */.NB)(member) || !member.computed || member.object !== use)
        return undefined;
    if (assignment?.type !== 'AssignmentExpression' || assignment.left !== member)
        return undefined;
    return isFromParameter(member.property, program) ? assignment : undefined;
}
const isVarying = (call, program) => {
    const [key] = call.arguments;
    return key !== undefined && !(0,tree/* isFunction */.Tn)(key) && isFromParameter(key, program);
};
/** Literals, constants of the module and the keys of a fixed list come to an end. */
function isFromParameter(key, program) {
    const node = (0,tree/* bare */.$B)(key);
    if (node.type === 'Identifier') {
        const binding = program.binding(node);
        if (binding?.kind === 'param')
            return true;
        return (binding?.declaration.type === 'VariableDeclarator' &&
            binding.scope.node.type !== 'Program' &&
            binding.kind === 'const');
    }
    if ((0,tree/* isMember */.NB)(node))
        return isFromParameter(node.object, program);
    return node.type === 'TemplateLiteral' || node.type === 'NewExpression' || node.type === 'ObjectExpression';
}
function isShrunk(use, program) {
    if ((0,javascript_uses/* isCalledOn */.te)(use, shrinks, program))
        return true;
    const parent = program.parent(use);
    if (parent?.type === 'AssignmentExpression' && parent.left === use)
        return true;
    const outer = parent && (0,tree/* isMember */.NB)(parent) ? program.parent(parent) : undefined;
    return outer?.type === 'UnaryExpression' && outer.operator === 'delete';
}
/** `if (cache.size > max)`, `queue.length = 0` */
const isMeasured = (use, program) => {
    const parent = program.parent(use);
    return (0,tree/* isMember */.NB)(parent) && /^(size|length)$/.test((0,tree/* keyOf */.TN)(parent) ?? '');
};

// EXTERNAL MODULE: ./src/scan/rules/javascript/closers.ts
var closers = __webpack_require__(8158);
;// CONCATENATED MODULE: ./src/scan/rules/javascript/given-to-base.ts
/** Disposables that a class gives to its base class, which disposes of them: `this._register(new Emitter())`. */



/** What is subscribed to has a rule of its own. */
const judgedElsewhere = /^(subscribe|addEventListener|setInterval|toDisposable)$/;
const givenToBase = owners => owners.classes.all
    .flatMap(c => (0,closers/* registrationsOf */.W6)(c, owners.program))
    .flatMap(registration => registration.arguments.map(tree/* bare */.$B))
    .map(given => (given.type === 'AssignmentExpression' ? (0,tree/* bare */.$B)(given.right) : given))
    .filter(given => given.type === 'NewExpression' || ((0,tree/* isCall */.nT)(given) && !judgedElsewhere.test((0,tree/* calleeName */.wt)(given) ?? '')))
    .map(given => released(given, 'disposable', true));

// EXTERNAL MODULE: ./src/scan/syntax/javascript/classes.ts
var javascript_classes = __webpack_require__(6229);
// EXTERNAL MODULE: ./src/scan/syntax/javascript/names.ts
var javascript_names = __webpack_require__(633);
// EXTERNAL MODULE: ./src/scan/rules/javascript/calm.ts
var calm = __webpack_require__(7438);
;// CONCATENATED MODULE: ./src/scan/rules/javascript/collected.ts
/** Handles that are put together, to be ended together: a list, one Subscription, a store of disposables, a base class. */







/** They end what they are given too late, as well. */
const stores = /^(Subscription|SubSink|Subs|DisposableStore|CompositeDisposable|DisposableCollection)$/;
const endsStore = /^(unsubscribe|dispose)$/;
const endsOne = /^(unsubscribe|dispose|close|destroy|disconnect|remove|cancel|terminate|abort|stop)$/;
/** Is the handle put where the teardown of its owner surely ends it, with all others? */
function isCollected(handle, owner, owners) {
    const { program } = owners;
    const parent = program.parent(handle);
    if ((0,tree/* isCall */.nT)(parent) && owner.class && (0,closers/* registrationsOf */.W6)(owner.class, program).includes(parent))
        return true;
    const holder = holderOf(handle, program);
    if (!holder)
        return false;
    const reads = (0,javascript_uses/* readsOf */.JP)(holder, program).filter(read => (0,javascript_names/* pathOf */.XM)(read, program) === holder.path);
    if (isStore(holder, owner, program))
        return reads
            .flatMap(read => (0,javascript_uses/* isCalledOn */.te)(read, endsStore, program) ?? [])
            .some(end => (0,tree/* isCall */.nT)(end) && (0,proof/* isSurelyRun */.W4)(end, owner, owners));
    const ends = reads.flatMap(read => endOfEach(read, program) ?? []);
    return !isLost(holder, ends, program) && (0,proof/* isProved */.n_)(handle, ends, owner, owners);
}
/** `holder.add(handle)`, `holder.push(handle)`, `holder.sink = handle`, `holder = [handle]` */
function holderOf(handle, program) {
    const parent = program.parent(handle);
    if (parent?.type === 'ArrayExpression') {
        const kept = (0,javascript_destination/* destinationOf */.M)(parent, program);
        return kept.kind === 'kept' ? kept : undefined;
    }
    const called = (0,tree/* isCall */.nT)(parent) ? (0,tree/* methodOf */.NY)(parent) : undefined;
    if (called)
        return /^(add|push)$/.test(called.method) ? namedBy(called.receiver, program) : undefined;
    const sink = parent?.type === 'AssignmentExpression' ? parent.left : undefined;
    return (0,tree/* isMember */.NB)(sink) && (0,tree/* keyOf */.TN)(sink) === 'sink' ? namedBy(sink.object, program) : undefined;
}
function namedBy(expression, program) {
    const node = (0,tree/* bare */.$B)(expression);
    const binding = node.type === 'Identifier' ? program.binding(node) : undefined;
    const path = (0,javascript_names/* pathOf */.XM)(node, program);
    return path === undefined ? undefined : { path, ...(binding && { binding }) };
}
/** A store that is made once, and never replaced. */
function isStore(holder, owner, program) {
    const { binding, path } = holder;
    const key = path.replace(/^this\./, '');
    const made = binding?.declaration.type === 'VariableDeclarator'
        ? binding.declaration.init
        : owner.class?.members.find(m => m.name === key)?.value;
    if (made?.type !== 'NewExpression' || !stores.test(program.text(made.callee)))
        return false;
    return (0,javascript_uses/* changesOf */.fs)(holder, program).length === 0;
}
/** `holder.forEach(one => one.close())`, `for (const one of holder) one.close()`: what ends all that it holds. */
function endOfEach(read, program) {
    const loop = program.parent(read);
    if (loop?.type === 'ForOfStatement' && loop.right === read) {
        const one = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0]?.id : undefined;
        return one && endsEach(one, loop.body, program) ? loop : undefined;
    }
    const call = (0,javascript_uses/* isCalledOn */.te)(read, /^forEach$/, program);
    const callback = (0,tree/* isCall */.nT)(call) && call.arguments[0] ? (0,tree/* bare */.$B)(call.arguments[0]) : undefined;
    if (!callback)
        return undefined;
    if (callback.type === 'Identifier')
        return /^clear(Interval|Timeout)$/.test(callback.name) ? call : undefined;
    const one = (0,tree/* isFunction */.Tn)(callback) ? callback.params[0] : undefined;
    return one && endsEach(one, callback.body, program) ? call : undefined;
}
/** Each turn calls `one()`, `one.close()` or `clearInterval(one)`. */
function endsEach(one, body, program) {
    if (one.type !== 'Identifier')
        return false;
    const isOne = (node) => node !== undefined && (0,tree/* bare */.$B)(node).type === 'Identifier' && program.text((0,tree/* bare */.$B)(node)) === one.name;
    return [...(0,tree/* descendants */.DG)(body)].some(n => {
        if (!(0,tree/* isCall */.nT)(n) || !(0,calm/* isUnbranched */.Tk)(n, body, program))
            return false;
        const called = (0,tree/* methodOf */.NY)(n);
        if (called)
            return isOne(called.receiver) && endsOne.test(called.method);
        return isOne(n.callee) || (/^clear(Interval|Timeout)$/.test((0,tree/* calleeName */.wt)(n) ?? '') && isOne(n.arguments[0]));
    });
}
/** The list is replaced where what it held is not ended first. */
const isLost = (holder, ends, program) => (0,javascript_uses/* changesOf */.fs)(holder, program).some(change => !ends.some(end => program.functionOf(end) === program.functionOf(change) && end.start < change.start) &&
    !isStarted(change, program));
/** `this.subs = […]` at the start of a constructor or the like, once. */
function isStarted(change, program) {
    const fn = program.functionOf(change);
    return fn?.type === 'ClassMethod' && fn.kind === 'constructor';
}

// EXTERNAL MODULE: ./src/scan/syntax/javascript/symbols.ts
var symbols = __webpack_require__(292);
;// CONCATENATED MODULE: ./src/scan/rules/javascript/meant-to-stay.ts
/** What may be meant to go on until the page or process ends: nobody forgot to end it. */





const startPrefix = /^(start(ed|up)?|init|setup|install|register|enable|boot|bootstrap|launch|monitor|watch|listen|serve|schedule|on(Start|Load|Ready|Init))(?![a-z])/;
/** Its name says that it starts what is to go on: `startPolling`. */
const isStarter = (owner) => owner.kind === 'function' && startPrefix.test(owner.name.split('.').at(-1));
/** What may be meant to go on: a server once started, the browser of a script, a worker's own workers. */
function isMeantToStay(acquired, category, owners) {
    const { program } = owners;
    const owner = owners.of(acquired);
    if (/^(server|watcher|channel)$/.test(category))
        return !hasEnd(owner) || isWatch(acquired, program);
    if (category === 'socket')
        return owner.kind === 'function' && isHeard(acquired, program);
    if (category === 'worker')
        return program.isEntry || program.isWorker || isStarter(owner);
    return category === 'browser' && program.isEntry;
}
/** Somebody is done with the owner while the page or process goes on. */
const hasEnd = ({ kind, class: c }) => kind === 'effect' || kind === 'setup' || (c !== undefined && !(0,javascript_classes/* isEndless */.tr)(c));
/** `watch() { chokidar.watch(…) }` is called to watch. */
const isWatch = (acquired, program) => {
    const fn = program.functionOf(acquired);
    return fn !== undefined && /watch/i.test((0,symbols/* functionName */.AQ)(fn, program) ?? '');
};
/** A conversation that goes on: `ws.on('message', …)`, `ws.onmessage = …` */
function isHeard(acquired, program) {
    const destination = (0,javascript_destination/* destinationOf */.M)(acquired, program);
    return (destination.kind === 'kept' &&
        (0,javascript_uses/* readsOf */.JP)(destination, program).some(read => {
            const member = program.parent(read);
            if ((0,tree/* isMember */.NB)(member) && (0,tree/* keyOf */.TN)(member) === 'onmessage')
                return true;
            const call = (0,javascript_uses/* isCalledOn */.te)(read, /^(on|addListener|addEventListener)$/, program);
            const [event] = (0,tree/* isCall */.nT)(call) ? call.arguments : [];
            return event?.type === 'StringLiteral' && /^(message|data)$/.test(event.value);
        }));
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/interval-not-cleared.ts
/** Intervals that nothing can, or does, clear. */







const interval_not_cleared_clears = /^clear(Interval|Timeout|Timer)$/;
const intervalNotCleared = owners => (0,timers/* timerCalls */.Fv)('setInterval', owners.program)
    .filter(call => !owners.inTest(call))
    .map(call => interval_not_cleared_judge(call, owners));
function interval_not_cleared_judge(call, owners) {
    const owner = owners.of(call);
    const fate = (0,timers/* timerFate */.ac)(call, interval_not_cleared_clears, owner, owners);
    if (fate.kind === 'elsewhere')
        return released(call, 'timer', isCollected(call, owner, owners));
    if (fate.kind === 'cleared') {
        const itself = fate.calls.every(c => isInCallback(c, call, owners));
        if (owner.kind === 'effect' && !owner.opaque && itself)
            return leak(call, owner, 'medium', 'only its own callback clears it, so it outlives the effect');
        return released(call, 'timer', (0,proof/* isProved */.n_)(call, fate.calls, owner, owners));
    }
    if (owner.kind === 'module')
        return released(call, 'timer', false);
    return leak(call, owner, severityOf(call, owner, owners, fate.how), fate.how);
}
function severityOf(call, owner, owners, how) {
    if (owner.opaque || owners.runsOnce(owner) || leavesPage(call, owners))
        return 'medium';
    if (owner.kind === 'function' && !isEachTime(call, owner, owners))
        return 'medium';
    if (owner.class && (0,javascript_classes/* isMounted */.BX)(owner.class))
        return (0,javascript_classes/* comesAndGoes */.Dn)(owner.class) ? 'high' : 'medium';
    if (owner.class && (0,javascript_classes/* isEndless */.tr)(owner.class))
        return 'medium';
    // A base class or somebody outside may clear the field.
    if (owner.class?.extends && how !== 'its id is dropped' && owner.teardown.length === 0)
        return 'medium';
    return 'high';
}
/** `location.href = url`, `location.reload()`: the callback's last deed ends the page, and every timer with it. */
const leavesPage = ({ arguments: [callback] }, { program }) => callback !== undefined &&
    /\blocation(\.href)?\s*=[^=]|\blocation\.(reload|assign|replace)\(/.test(program.file.text.slice(callback.start, callback.end));
/**
 * Started whenever the function is called. A function within it may be called once, a branch be taken once, as on the
 * first message of a connection, and what is called `startPolling` is meant to go on.
 */
function isEachTime(call, owner, { program }) {
    if (isStarter(owner) || program.functionOf(call) !== owner.node)
        return false;
    for (const n of program.ancestors(call)) {
        if (n === owner.node)
            break;
        if (n.type === 'IfStatement' || n.type === 'SwitchCase')
            return false;
    }
    return true;
}
const isInCallback = (clear, call, { program }) => (0,tree/* isFunction */.Tn)(call.arguments[0]) && program.isWithin(clear, call.arguments[0]);
const leak = (call, owner, severity, why) => leaking(call, 'timer', {
    rule: 'js/interval-not-cleared',
    severity,
    message: `An interval is started ${perWhat(owner)} and runs on for ever: ${why}.`,
    repair: 'Keep the id and call clearInterval with it where the owner ends.',
});

// EXTERNAL MODULE: ./src/scan/rules/javascript/listener-calls.ts
var listener_calls = __webpack_require__(7865);
;// CONCATENATED MODULE: ./src/scan/rules/javascript/listen-callback-left.ts
/** `server.listen(…, callback)` leaves its callback registered when the bind fails and the server is used again. */




const listenCallbackLeft = owners => {
    const failures = (0,listener_calls/* additions */.mv)(owners.program).filter(l => l.event === "'error'");
    return owners.program.calls.flatMap(call => {
        const server = listened(call, owners);
        if (server === undefined || owners.inTest(call))
            return [];
        const failure = failures.find(l => l.targetPath === server.path && isTriedAgain(l, call, server.callback, owners));
        if (!failure)
            return [];
        return leaking(call, 'listener', {
            rule: 'js/listen-callback-left',
            severity: 'medium',
            message: `The callback of listen() stays on ${server.path} when the bind fails, and is called by the next attempt too.`,
            repair: "Add it with once('listening', …) and remove it in the 'error' handler.",
            trace: [{ node: failure.call, text: 'a failed bind comes here' }],
        });
    });
};
/** The server and the callback of `server.listen(…, callback)`. */
function listened(call, { program }) {
    const called = (0,tree/* methodOf */.NY)(call);
    const callback = call.arguments.at(-1);
    if (called?.method !== 'listen' || !callback || call.arguments.length < 2)
        return undefined;
    const inner = (0,tree/* bare */.$B)(callback);
    const path = (0,javascript_names/* pathOf */.XM)(called.receiver, program);
    if (path === undefined || !((0,tree/* isFunction */.Tn)(inner) || inner.type === 'Identifier'))
        return undefined;
    return { path, callback: inner };
}
/** One function for both outcomes, or an error handler that takes itself off to listen anew. */
function isTriedAgain(failure, call, callback, { program }) {
    if (program.functionOf(failure.call) !== program.functionOf(call))
        return false;
    const handler = failure.handler && (0,tree/* bare */.$B)(failure.handler);
    if (handler?.type === 'Identifier' && callback.type === 'Identifier')
        return handler.name === callback.name;
    if (!handler)
        return false;
    const binding = handler.type === 'Identifier' ? program.binding(handler) : undefined;
    const init = binding?.declaration.type === 'VariableDeclarator' ? binding.declaration.init : binding?.declaration;
    const body = (0,tree/* isFunction */.Tn)(handler) ? handler : init && (0,tree/* isFunction */.Tn)(init) ? init : undefined;
    return (body !== undefined &&
        program.calls.some(c => /^(listen|off|removeListener)$/.test((0,tree/* methodOf */.NY)(c)?.method ?? '') && program.isWithin(c, body)));
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/listener-added-in-teardown.ts
/** `addEventListener` where `removeEventListener` was meant: in the teardown. */


const listenerAddedInTeardown = owners => {
    const added = (0,listener_calls/* additions */.mv)(owners.program);
    const removed = (0,listener_calls/* removals */.k3)(owners.program);
    return added.flatMap(listener => {
        const owner = owners.of(listener.call);
        if (owner.kind === 'module' || listener.once || !isInTeardown(listener, owner, owners))
            return [];
        const twin = added.find(other => other !== listener && isSame(other, listener) && !isInTeardown(other, owner, owners));
        if (!twin || removed.some(r => r.handler === undefined || isSame(r, listener)))
            return [];
        return leaking(listener.call, 'listener', {
            rule: 'js/listener-added-in-teardown',
            severity: 'high',
            message: `The teardown adds the listener on ${listener.targetPath} once more instead of removing it.`,
            repair: 'Call the removing function in the teardown.',
            trace: [{ node: twin.call, text: 'the listener is added here' }],
        });
    });
};
const isSame = (a, b) => a.targetPath === b.targetPath && a.event === b.event && a.handlerPath !== undefined && a.handlerPath === b.handlerPath;
/** Directly in a function that runs at the owner's end, not in one that this function defines for later. */
function isInTeardown({ call }, owner, { program }) {
    const fn = program.functionOf(call);
    return fn !== undefined && owner.teardown.includes(fn);
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/event-loops.ts


/** `events.forEach(e => target.addEventListener(e, f))`, `for (const e of events) target.addEventListener(e, f)` */
function eventLoop({ call, event }, program) {
    for (const outer of program.ancestors(call)) {
        if (outer.type === 'ForOfStatement')
            return loopOver(outer, outer.right, variableOf(outer.left), outer.body, { call, event }, program);
        if (!(0,tree/* isFunction */.Tn)(outer))
            continue;
        const each = program.parent(outer);
        const called = (0,tree/* isCall */.nT)(each) && (0,tree/* calleeName */.wt)(each) === 'forEach' ? (0,tree/* methodOf */.NY)(each) : undefined;
        return called && each && loopOver(each, called.receiver, outer.params[0], outer.body, { call, event }, program);
    }
    return undefined;
}
const variableOf = (left) => left.type === 'VariableDeclaration' ? left.declarations[0]?.id : undefined;
function loopOver(node, list, variable, body, { call, event }, program) {
    if (variable?.type !== 'Identifier' || variable.name !== event || !isFixed((0,tree/* bare */.$B)(list), program))
        return undefined;
    return isEachTurn(call, body, program) ? { node, list: program.text(list) } : undefined;
}
/** Every turn comes to the call. */
const isEachTurn = (call, body, program) => (0,calm/* isUnbranched */.Tk)(call, body, program) &&
    ![...(0,tree/* ownDescendants */.V6)(body)].some(n => /^(Return|Break|Continue)Statement$/.test(n.type));
/** A list that is written out, there or as a constant: it holds the same when it is gone through again. */
function isFixed(list, program) {
    if (list.type === 'ArrayExpression')
        return true;
    const binding = list.type === 'Identifier' ? program.binding(list) : undefined;
    const declaration = binding?.kind === 'const' ? binding.declaration : undefined;
    return (declaration?.type === 'VariableDeclarator' &&
        declaration.init != null &&
        (0,tree/* bare */.$B)(declaration.init).type === 'ArrayExpression');
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/listener-target.ts
/** How long the thing listened to lives, compared with who listens. */


const globals = /^(window|document|globalThis|global|process|navigator|screen|visualViewport|history|speechSynthesis|chrome|browser|(\$|jQuery)\((window|document)\)|(\$|jQuery)\('(window|document|body|html)'\))(\.|$)/;
/** Elements of the page, which come and go. */
const lookUps = /^document\.(getElement|querySelector|createElement)/;
/** Connections that are kept alive and used again by the next request. */
const reused = /\.(socket|connection)$/;
const ends = /^(close|destroy|end|dispose|terminate|disconnect|remove|quit|kill|unref|stop|shutdown|abort|unmount|removeChild)$/;
/** Makes elements or emitters that nobody else knows yet. */
const makers = /^(create\w*|make\w*|build\w*|spawn|fork|connect|clone\w*|cloneNode|request|get|post|pipe|fetch)$/;
function targetLife(listener, owner, owners) {
    const { program } = owners;
    if (!listener.target)
        return program.isWorker ? 'own' : 'global';
    const target = (0,tree/* bare */.$B)(listener.target);
    const path = listener.targetPath;
    const root = rootOf(target);
    if (root?.type === 'ThisExpression' || path === 'this' || path.startsWith('this.'))
        return fieldLife(path, owner, owners);
    if (path === 'self' || path.startsWith('self.'))
        return 'own';
    if (lookUps.test(path))
        return owner.kind === 'effect' ? 'foreign' : 'unknown';
    if (isGlobal(target, path, program))
        return 'global';
    if ((0,tree/* isMember */.NB)(target) && isAssigned(path, program))
        return 'unknown';
    if (target.type === 'NewExpression')
        return 'own';
    if (root?.type !== 'Identifier')
        return 'unknown';
    if (reused.test(path) && owner.kind === 'function')
        return 'foreign';
    return variableLife(root, path, owner, owners);
}
/** A thing of the page's or process's own, by its own name and not by that of a variable: `const process = spawn(…)`. */
function isGlobal(target, path, program) {
    if (!globals.test(path))
        return false;
    const root = rootOf(target);
    const binding = root?.type === 'Identifier' ? program.binding(root) : undefined;
    return binding === undefined || binding.name !== path.split(/[.(]/)[0] || standsForGlobal(binding);
}
/** `import process from 'node:process'`, `var document = window.document` */
function standsForGlobal({ kind, declaration }) {
    if (kind === 'import')
        return true;
    const init = declaration.type === 'VariableDeclarator' && declaration.init ? (0,tree/* bare */.$B)(declaration.init) : undefined;
    if (!init)
        return false;
    return (0,tree/* isCall */.nT)(init) ? (0,tree/* calleeName */.wt)(init) === 'require' : !/^(Await|New)Expression$/.test(init.type);
}
/** `player.video = make(…)`: the file that gives it to another's object knows its end too. */
const isAssigned = (path, program) => program.assignments.some(a => (0,tree/* isMember */.NB)(a.left) && (0,javascript_names/* pathOf */.XM)(a.left, program) === path);
const rootOf = (expression) => {
    let node = (0,tree/* bare */.$B)(expression);
    while ((0,tree/* isMember */.NB)(node) || (0,tree/* isCall */.nT)(node))
        node = (0,tree/* bare */.$B)((0,tree/* isMember */.NB)(node) ? node.object : node.callee);
    return node;
};
/** `this.x`: own if the class makes it or ends it. */
function fieldLife(path, owner, { program }) {
    const [, field, ...deeper] = path.split('.');
    if (field === undefined)
        return 'own';
    if (deeper.some(key => key === 'props') || field === 'props')
        return 'foreign';
    if (field === 'element' && deeper.length === 0 && owner.class?.decorators.size)
        return 'own';
    const members = program.membersNamed(field).filter(m => (0,javascript_names/* isThis */.HB)(m.object, program));
    const isEnded = members.some(m => {
        const call = program.parent(m);
        return (0,tree/* isMember */.NB)(call) && ends.test((0,tree/* keyOf */.TN)(call) ?? '') && (0,tree/* isCall */.nT)(program.parent(call));
    });
    const values = [
        ...members.flatMap(m => {
            const a = program.parent(m);
            return a?.type === 'AssignmentExpression' && a.left === m ? [(0,tree/* bare */.$B)(a.right)] : [];
        }),
        ...(owner.class?.members.filter(m => m.name === field && !(0,tree/* isFunction */.Tn)(m.value)).map(m => (0,tree/* bare */.$B)(m.value)) ?? []),
    ].filter(v => v.type !== 'NullLiteral');
    const made = values.filter(isMade).length;
    // Made here or given from outside, as the options will: the one from outside outlives the listener.
    if (made > 0 && made < values.length)
        return 'foreign';
    if (made === 0 && !isEnded)
        return 'foreign';
    return deeper.length === 0 ? 'own' : 'unknown';
}
function isMade(value) {
    if (value.type === 'NewExpression' || value.type === 'JSXElement')
        return true;
    if (value.type === 'LogicalExpression')
        return isMade((0,tree/* bare */.$B)(value.right)) || isMade((0,tree/* bare */.$B)(value.left));
    if (value.type === 'ConditionalExpression')
        return isMade((0,tree/* bare */.$B)(value.consequent)) || isMade((0,tree/* bare */.$B)(value.alternate));
    if (value.type === 'AwaitExpression')
        return isMade((0,tree/* bare */.$B)(value.argument));
    if (value.type === 'AssignmentExpression')
        return isMade((0,tree/* bare */.$B)(value.right));
    if (!(0,tree/* isCall */.nT)(value))
        return false;
    const callee = (0,tree/* bare */.$B)(value.callee);
    const name = callee.type === 'Identifier' ? callee.name : ((0,tree/* methodOf */.NY)(value)?.method ?? '');
    return makers.test(name) || /createElement/.test(name);
}
function variableLife(root, path, owner, owners) {
    const { program } = owners;
    const binding = program.binding(root);
    if (!binding)
        return 'unknown';
    if (binding.kind === 'import' || binding.scope.node.type === 'Program')
        return binding.kind === 'function' || binding.kind === 'class' || path.includes('(')
            ? 'unknown'
            : moduleLife(binding.declaration);
    if (path.endsWith('.current') || path.includes('.current.'))
        return owner.kind === 'effect' ? 'foreign' : 'unknown';
    if (binding.kind === 'param')
        return parameterLife(binding.declaration, owner, owners);
    if (binding.declaration.type !== 'VariableDeclarator')
        return 'unknown';
    const init = binding.declaration.init && (0,tree/* bare */.$B)(binding.declaration.init);
    if (init && isMade(init))
        return 'own';
    // Its listeners keep it alive.
    if ((0,tree/* isCall */.nT)(init) && (0,tree/* calleeName */.wt)(init) === 'matchMedia')
        return 'global';
    if (init && owner.kind === 'class' && isGotten(init, owner, owners))
        return 'foreign';
    if (owner.kind !== 'effect' || !init)
        return 'unknown';
    return [...(0,tree/* descendants */.DG)(init)].some(n => n.type === 'Identifier' && /^(querySelector|getElementById)$/.test(n.name))
        ? 'foreign'
        : 'unknown';
}
/** `const element = layer.getElement()`, where the layer was given. */
function isGotten(init, owner, owners) {
    const call = init.type === 'LogicalExpression' ? (0,tree/* bare */.$B)(init.right) : init;
    const called = (0,tree/* isCall */.nT)(call) ? (0,tree/* methodOf */.NY)(call) : undefined;
    if (!called || !/^get[A-Z]/.test(called.method) || called.receiver.type !== 'Identifier')
        return false;
    const binding = owners.program.binding(called.receiver);
    return binding?.kind === 'param' && parameterLife(binding.declaration, owner, owners) === 'foreign';
}
/** A module's emitter lives as long as the process. */
const moduleLife = (declaration) => declaration.type === 'VariableDeclarator' && declaration.init && isMade((0,tree/* bare */.$B)(declaration.init)) ? 'foreign' : 'global';
/** The instance's own life against that of what it is given: `constructor(server)`, `onAdd(map)`. */
function parameterLife(parameter, owner, owners) {
    if (owner.kind !== 'class')
        return 'unknown';
    const fn = owners.program.parent(parameter);
    return fn && owners.classes.ofMember(fn) === owner.class ? 'foreign' : 'unknown';
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/listener-severity.ts





function listener_severity_severityOf(listener, owner, life, owners) {
    const doubtful = listener.once || life === 'unknown';
    switch (owner.kind) {
        case 'effect':
        case 'setup':
            return life === 'global' && !doubtful ? 'high' : 'medium';
        case 'class':
            return classSeverity(listener, owner, life);
        case 'function':
            if (life !== 'global')
                return life === 'foreign' && isReused(listener) ? 'medium' : undefined;
            if (isRender(listener, owner, owners))
                return 'high';
            return owners.runsOnce(owner) && owner.teardown.length === 0 ? 'low' : 'medium';
        default:
            return undefined;
    }
}
/** In the body of a React component or hook, which at every rendering adds a function of its own. */
function isRender({ call, handler }, owner, { program }) {
    if (!/^(use[A-Z]|[A-Z])/.test(owner.name) || !program.modules.has('react'))
        return false;
    const node = handler && (0,tree/* bare */.$B)(handler);
    const made = node?.type === 'Identifier' ? program.binding(node)?.scope.node : node;
    return program.functionOf(call) === owner.node && made !== undefined && program.isWithin(made, owner.node);
}
const isReused = (listener) => /\.(socket|connection)$/.test(listener.targetPath);
/** Somebody makes instances and is done with them, of what is neither a component nor one object of the module. */
const isEnded = ({ class: c, teardown }) => c !== undefined &&
    ![javascript_classes/* isMounted */.BX, javascript_classes/* isRoot */.jX, javascript_classes/* isEndless */.tr].some(is => is(c)) &&
    !(c.node.type === 'ObjectExpression' && c.extends === undefined) &&
    teardown.length > 0;
function classSeverity(listener, owner, life) {
    const c = owner.class;
    if (listener.once)
        return 'medium';
    if (life === 'global')
        return (0,javascript_classes/* comesAndGoes */.Dn)(c) || isEnded(owner) ? 'high' : 'medium';
    if ((0,listener_calls/* isDom */.n_)(listener) && !listener.targetPath.includes('.') && !(0,javascript_classes/* isSurelyEnded */.PH)(c))
        return 'low';
    if (owner.teardown.length > 0 || (0,javascript_classes/* isDecorated */.o2)(c))
        return 'medium';
    // Deep inside what somebody else owns, it is hardly an element of one's own.
    return listener.targetPath.split('.').length > 2 ? 'medium' : 'low';
}
/** Meant to stay for as long as the page or process runs: whoever adds it lives as long, or the event is of its end. */
function isForLife({ target, targetPath, event }, owner, owners) {
    const name = event.slice(1, -1);
    if (comesOnce.test(name))
        return true;
    if (owner.kind === 'effect')
        return isInApplication(owner.node, owners) || isInRoot(owner.node, owners);
    if (owner.kind === 'setup' || (owner.class && (0,javascript_classes/* isMounted */.BX)(owner.class)))
        return false;
    if (targetPath === 'process' ? processEvents.test(name) : pageEvents.test(name))
        return true;
    return owners.runsOnce(owner) && (!target || isGlobal(target, targetPath, owners.program));
}
const comesOnce = /^(DOMContentLoaded|appinstalled|beforeinstallprompt)$/;
const processEvents = /^(exit|beforeExit|warning|message|disconnect|SIG[A-Z0-9]+|(uncaught|unhandled|rejection|multiple)\w*)$/;
const pageEvents = /^(beforeunload|unload|pagehide|pageshow|error|unhandledrejection|rejectionhandled)$/;
/** An effect of a service: `constructor() { effect(() => …) }` */
function isInApplication(node, { program, classes }) {
    for (const outer of program.ancestors(node)) {
        const c = classes.ofMember(outer);
        if (c)
            return (0,javascript_classes/* isApplicationWide */.e3)(c);
    }
    return false;
}
/** By convention the component that the whole page is made of: `function App() { useEffect(…) }` */
const isInRoot = (node, { program }) => [...program.ancestors(node)].some(outer => (0,tree/* isFunction */.Tn)(outer) && javascript_classes/* rootName */.SX.test((0,symbols/* functionName */.AQ)(outer, program) ?? ''));
/** A part of what the module knows, as `socket.io.engine`, may be replaced, and its listeners with it. */
const isReplaceable = ({ target, targetPath }, { program }) => target !== undefined && /^(?!this\.).*\..*\./.test(targetPath) && !isGlobal(target, targetPath, program);
/** A target of the DOM has one and the same function once, however often it is added. */
function isAddedOnce(listener, { program }) {
    const handler = listener.handler && (0,tree/* bare */.$B)(listener.handler);
    const binding = handler?.type === 'Identifier' ? program.binding(handler) : undefined;
    return (0,listener_calls/* isDom */.n_)(listener) && binding?.scope.node.type === 'Program';
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/signals.ts
/** Listeners that end when somebody aborts: `addEventListener(…, { signal })`. */




/**
 * The controller behind the signal is surely aborted by the end of its owner. That is enough: what is added under a signal
 * that was aborted is never added.
 */
function isSurelyAborted(signalPath, listener, owners) {
    const { program } = owners;
    const controllerPath = signalPath.replace(/\.signal$/, '');
    if (controllerPath === signalPath)
        return false;
    return program.news.some(made => {
        if (program.text(made.callee) !== 'AbortController')
            return false;
        const kept = (0,javascript_destination/* destinationOf */.M)(made, program);
        if (kept.kind !== 'kept' || kept.path !== controllerPath)
            return false;
        const owner = owners.of(made);
        if (owner.kind !== 'class' ? !program.isWithin(listener, owner.node) : owners.of(listener) !== owner)
            return false;
        const aborts = (0,javascript_uses/* readsOf */.JP)(kept, program)
            .filter(read => (0,javascript_names/* pathOf */.XM)(read, program) === controllerPath)
            .flatMap(read => (0,javascript_uses/* isCalledOn */.te)(read, /^abort$/, program) ?? []);
        return (0,proof/* isProved */.n_)(made, aborts, owner, owners);
    });
}

// EXTERNAL MODULE: ./src/scan/rules/javascript/single.ts
var single = __webpack_require__(4801);
;// CONCATENATED MODULE: ./src/scan/rules/javascript/listener-not-removed.ts













const listenerNotRemoved = owners => {
    const removed = (0,listener_calls/* removals */.k3)(owners.program);
    return (0,listener_calls/* additions */.mv)(owners.program)
        .filter(l => !owners.inTest(l.call) && !isForwarding(l, owners))
        .flatMap(l => listener_not_removed_judge(l, removed, owners) ?? []);
};
/** `on(event, f) { this.target.on(event, f) }`: the listener is the caller's. */
function isForwarding({ handler }, { program }) {
    const node = handler && (0,tree/* bare */.$B)(handler);
    return node?.type === 'Identifier' && program.binding(node)?.kind === 'param';
}
function listener_not_removed_judge(listener, removed, owners) {
    const { call } = listener;
    const owner = owners.of(call);
    const life = targetLife(listener, owner, owners);
    const pairing = pair(listener, removed.filter(r => owners.isRun(owner, r.call)), owners.program);
    if (life === 'own' || (life === 'unknown' && pairing.kind === 'none'))
        return undefined;
    if (listener.signalPath !== undefined && isSurelyAborted(listener.signalPath, call, owners))
        return released(call, 'listener', true);
    if (pairing.kind === 'removed')
        return released(call, 'listener', isSurelyRemoved(listener, pairing.by, owner, owners));
    if (owner.kind === 'module')
        return released(call, 'listener', false);
    if (listener.signal || owner.opaque || isKeptByResult(listener, owners))
        return released(call, 'listener', isCollected(call, owner, owners));
    if (pairing.kind === 'mismatched') {
        const sure = life === 'global' && !owners.runsOnce(owner) && !isAddedOnce(listener, owners);
        return leaking(call, 'listener', mismatch(pairing, sure));
    }
    if (listener.once && !(life !== 'unknown' && !(0,listener_calls/* isDom */.n_)(listener) && owner.teardown.length > 0))
        return undefined;
    const outlives = /foreign|global/.test(life) &&
        !listener.once &&
        hasEnd(owner) &&
        (hasSibling(listener, removed, owner, owners) || isLetGo(listener, owner, owners));
    const severity = outlives ? 'high' : listener_severity_severityOf(listener, owner, life, owners);
    const isDoubtful = severity === 'high' &&
        (isForLife(listener, owner, owners) || isAddedOnce(listener, owners) || isReplaceable(listener, owners));
    return severity && leaking(call, 'listener', neverRemoved(listener, owner, isDoubtful ? 'medium' : severity));
}
function isSurelyRemoved(listener, by, owner, owners) {
    const { program } = owners;
    const same = by.filter(r => isExact(r, listener));
    const loop = eventLoop(listener, program);
    if (!loop)
        return isLiteral(listener.event) && (0,proof/* isProved */.n_)(listener.call, callsOf(same), owner, owners);
    const loops = same.flatMap(r => eventLoop(r, program) ?? []).filter(l => l.list === loop.list);
    return (0,proof/* isProved */.n_)(loop.node, loops.map(l => l.node), owner, owners);
}
const callsOf = (listeners) => listeners.map(l => l.call);
/** The teardown takes another listener off the same target: whoever wrote it knows that the target lives longer. */
const hasSibling = (listener, removed, owner, owners) => owner.kind === 'class' &&
    removed.some(r => r.handler !== undefined &&
        sameTarget(r, listener) &&
        !sameEvent(r, listener) &&
        owners.of(r.call) === owner &&
        owners.teardownReaches(owner, r.call));
/** The teardown lets go of the target, which was given, and leaves there a handler that nobody can take off any more. */
function isLetGo({ target, fresh, method }, owner, { program }) {
    const key = target && (0,tree/* isMember */.NB)((0,tree/* bare */.$B)(target)) ? (0,tree/* keyOf */.TN)((0,tree/* bare */.$B)(target)) : undefined;
    if (key === undefined || !fresh || method === 'once' || owner.kind !== 'class')
        return false;
    const own = program.membersNamed(key).filter(m => (0,javascript_names/* isThis */.HB)(m.object, program));
    return (own.some(m => isGiven(m, program)) &&
        own.some(m => {
            const parent = program.parent(m);
            const gone = parent?.type === 'UnaryExpression' ? parent.operator === 'delete' : (0,single/* isCleared */.dP)(m, program);
            return gone && owner.teardown.some(fn => program.isWithin(m, fn));
        }));
}
/** `this.server = options.server` */
function isGiven(member, program) {
    const assignment = program.parent(member);
    if (assignment?.type !== 'AssignmentExpression' || assignment.left !== member)
        return false;
    let root = (0,tree/* bare */.$B)(assignment.right);
    while ((0,tree/* isMember */.NB)(root))
        root = (0,tree/* bare */.$B)(root.object);
    return root.type === 'Identifier' && program.binding(root)?.kind === 'param';
}
/** Finds the removal that belongs to a listener, anywhere in the file. */
function pair(listener, removed, program) {
    const near = removed.filter(r => sameTarget(r, listener) && sameEvent(r, listener));
    const wholesale = near.filter(r => r.handler === undefined);
    if (wholesale.length > 0)
        return { kind: 'removed', by: wholesale };
    const lookedUp = near.filter(r => isLookedUp(r, program));
    if (lookedUp.length > 0)
        return { kind: 'removed', by: lookedUp };
    const sameHandler = near.filter(r => isSameHandler(r, listener));
    const exact = sameHandler.filter(r => isSameCapture(r, listener));
    if (exact.length > 0)
        return { kind: 'removed', by: exact };
    if (sameHandler[0])
        return { kind: 'mismatched', by: sameHandler[0], why: 'capture' };
    const vain = near.find(r => r.fresh);
    return vain ? { kind: 'mismatched', by: vain, why: 'handler' } : { kind: 'none' };
}
/** The handler comes from where handlers are kept, which may be any: `off('a', this.handlers.get(id))`, `for (const f of all) …` */
function isLookedUp({ handler, fresh }, program) {
    const node = handler && (0,tree/* bare */.$B)(handler);
    if (!node || fresh)
        return false;
    if ((0,tree/* isCall */.nT)(node))
        return (0,tree/* methodOf */.NY)(node)?.method === 'get';
    if ((0,tree/* isMember */.NB)(node))
        return node.computed === true && (0,tree/* keyOf */.TN)(node) === undefined;
    const declaration = node.type === 'Identifier' ? program.binding(node)?.declaration : undefined;
    return declaration?.type === 'VariableDeclarator' && !declaration.init
        ? program.parent(program.parent(declaration))?.type === 'ForOfStatement'
        : false;
}
/** The last name of a path; `map` and `this._map` are taken to be one thing. */
const last = (path) => path
    .split('.')
    .at(-1)
    .replace(/^[_#$]+(?=\w)/, '');
const sameTarget = (a, b) => a.targetPath === b.targetPath || (last(a.targetPath) === last(b.targetPath) && !/[('"]/.test(a.targetPath));
const isLiteral = (event) => event.startsWith("'");
const sameEvent = (a, b) => a.event === b.event ||
    a.event === '' ||
    b.event === '' ||
    (!isLiteral(a.event) && !isLiteral(b.event)) ||
    mayBe(a.event, b.event) ||
    mayBe(b.event, a.event) ||
    // `off('a b', f)` removes both.
    (isLiteral(a.event) && isLiteral(b.event) && words(b.event).every(w => words(a.event).some(r => isWithin(w, r))));
/** One of two: `touch ? 'touchmove' : 'wheel'` */
const mayBe = (choice, event) => choice.includes('?') && isLiteral(event) && [event, `"${event.slice(1, -1)}"`].some(name => choice.includes(name));
/** jQuery's `a.space` is removed by `a` and by `.space` as well. */
const isWithin = (event, removed) => event === removed || (removed.startsWith('.') ? event.endsWith(removed) : event.startsWith(`${removed}.`));
const words = (event) => event.slice(1, -1).split(/\s+/);
/** Handlers kept in different places under one name are taken to be one. */
const isSameHandler = (a, b) => a.handlerPath !== undefined && b.handlerPath !== undefined && !a.fresh && last(a.handlerPath) === last(b.handlerPath);
/** The very same target, event and handler, not only things of the same name. */
const isExact = (removal, listener) => removal.targetPath === listener.targetPath &&
    removal.event === listener.event &&
    (removal.handler === undefined || removal.handlerPath === listener.handlerPath);
const isSameCapture = (a, b) => a.capture === undefined || b.capture === undefined || a.capture === b.capture;
/** `const stop = bus.on(…)`: what the call returns undoes it. DOM targets return nothing. */
function isKeptByResult(listener, { program }) {
    const { target, targetPath } = listener;
    if ((0,listener_calls/* isDom */.n_)(listener) && (!target || isGlobal(target, targetPath, program)))
        return false;
    return (0,javascript_destination/* destinationOf */.M)(listener.call, program).kind !== 'dropped';
}
const neverRemoved = (listener, owner, severity) => ({
    rule: 'js/listener-not-removed',
    severity,
    message: `A listener is added to ${listener.targetPath} ${perWhat(owner)} and never removed${listener.fresh ? '; an anonymous or freshly bound handler cannot be' : ''}.`,
    repair: 'Keep the handler and remove it in the teardown, or pass { signal } and abort it there.',
});
function mismatch({ by, why }, sure) {
    return {
        rule: 'js/listener-mismatched-removal',
        severity: sure ? 'high' : 'medium',
        message: why === 'capture'
            ? `${by.method} removes nothing: it names another capture flag than the call that added the listener.`
            : `${by.method} removes nothing: ${describeHandler(by.handler)} never equals the one that was added.`,
        repair: why === 'capture'
            ? 'Pass the same capture flag to both calls.'
            : 'Keep the handler in a variable or field and pass the same one to both calls.',
        trace: [{ node: by.call, text: 'this removal has no effect' }],
    };
}
const describeHandler = (handler) => (0,tree/* isFunction */.Tn)((0,tree/* bare */.$B)(handler)) ? 'a function written here' : 'a function bound here';

;// CONCATENATED MODULE: ./src/scan/rules/javascript/object-url-not-revoked.ts
/** Object URLs: the document keeps the blob until somebody revokes them. */






const revokes = /^revokeObjectURL$/;
const objectUrlNotRevoked = owners => owners.program.calls
    .filter(call => /^(URL|webkitURL)\.createObjectURL$/.test((0,javascript_names/* qualify */.Ss)(call.callee, owners.program) ?? ''))
    .filter(call => !owners.inTest(call))
    .map(call => object_url_not_revoked_judge(call, owners));
function object_url_not_revoked_judge(call, owners) {
    const { program } = owners;
    const owner = owners.of(call);
    const destination = (0,javascript_destination/* destinationOf */.M)(call, program);
    if (owner.kind === 'module' || (destination.kind !== 'kept' && destination.kind !== 'dropped'))
        return released(call, 'object-url', false);
    if (destination.kind === 'kept') {
        const reads = (0,javascript_uses/* readsOf */.JP)(destination, program);
        const revoked = reads.flatMap(read => (0,javascript_uses/* isPassedTo */.y)(read, revokes, program) ?? []);
        if (revoked.length > 0)
            return released(call, 'object-url', (0,proof/* isProved */.n_)(call, revoked, owner, owners));
        const given = reads.filter(read => (0,javascript_uses/* isHandedOn */.wL)(read, program));
        const inElement = !destination.binding && /\.(src|href)$/.test(destination.path);
        const known = program.calls.some(c => revokes.test((0,tree/* calleeName */.wt)(c) ?? ''));
        if (known || (!inElement && given.some(g => !isElementAttribute(g, owners))))
            return released(call, 'object-url', false);
    }
    return leaking(call, 'object-url', {
        rule: 'js/object-url-not-revoked',
        severity: 'medium',
        message: `An object URL is made ${perWhat(owner)}; the document keeps its blob until it is revoked, and nothing revokes it.`,
        repair: 'Call URL.revokeObjectURL with it when it has been used (in onload, after click(), in the teardown).',
    });
}
/** `link.href = url`, `img.src = url` use the URL and keep it nowhere. */
function isElementAttribute(read, { program }) {
    const parent = program.parent(read);
    return parent?.type === 'AssignmentExpression' && /\.(src|href)$/.test(program.text(parent.left));
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/observer-not-disconnected.ts








const observers = /^(Resize|Mutation|Intersection|Performance|Reporting)Observer$/;
const observer_not_disconnected_ends = /^(disconnect|unobserve|takeRecords)$/;
const observerNotDisconnected = owners => owners.program.news
    .filter(made => observers.test((0,javascript_names/* qualify */.Ss)(made.callee, owners.program) ?? '') && !owners.inTest(made))
    .flatMap(made => observer_not_disconnected_judge(made, owners) ?? []);
function observer_not_disconnected_judge(made, owners) {
    const { program } = owners;
    const owner = owners.of(made);
    const destination = (0,javascript_destination/* destinationOf */.M)(made, program);
    if (destination.kind === 'used')
        return destination.method === 'observe' && owner.kind !== 'module'
            ? observer_not_disconnected_leak(made, owner, observer_not_disconnected_severityOf(owner, owners), 'nothing keeps it')
            : undefined;
    if (destination.kind !== 'kept')
        return released(made, 'observer', false);
    const reads = (0,javascript_uses/* readsOf */.JP)(destination, program);
    const ended = reads.flatMap(read => (0,javascript_uses/* isCalledOn */.te)(read, observer_not_disconnected_ends, program) ?? []).filter(e => owners.isRun(owner, e));
    if (ended.length > 0) {
        const disconnected = reads.flatMap(read => (0,javascript_uses/* isCalledOn */.te)(read, /^disconnect$/, program) ?? []);
        return released(made, 'observer', (0,proof/* isProved */.n_)(made, disconnected, owner, owners));
    }
    const observes = reads.some(read => (0,javascript_uses/* isCalledOn */.te)(read, /^observe$/, program));
    if (!observes)
        return undefined;
    if (owner.kind === 'module' || owner.opaque || endsItself(made, owners) || reads.some(r => (0,javascript_uses/* isHandedOn */.wL)(r, program)))
        return released(made, 'observer', false);
    const targets = reads.flatMap(read => observedBy(read, program) ?? []);
    const severity = targets.some(t => outlivesOwner(t, owner, owners)) ? 'high' : observer_not_disconnected_severityOf(owner, owners);
    return observer_not_disconnected_leak(made, owner, severity, 'nothing disconnects it');
}
function observedBy(read, program) {
    const observe = (0,javascript_uses/* isCalledOn */.te)(read, /^observe$/, program);
    const target = observe && (0,tree/* isCall */.nT)(observe) ? observe.arguments[0] : undefined;
    const targetPath = target && (0,javascript_names/* pathOf */.XM)(target, program);
    return target && targetPath !== undefined ? { target, targetPath } : undefined;
}
/** It watches the page, or something of somebody else's, when who made it has ended. */
function outlivesOwner(observed, owner, owners) {
    if (owner.kind === 'effect' || owner.kind === 'setup')
        return isGlobal(observed.target, observed.targetPath, owners.program);
    if (!owner.class || !(0,javascript_classes/* isSurelyEnded */.PH)(owner.class))
        return false;
    // `this.element` may be the instance's own; `this.parent.element` is the parent's.
    return observed.targetPath.split('.').length > 2 && targetLife(observed, owner, owners) === 'foreign';
}
/** `new IntersectionObserver((entries, self) => self.disconnect())` */
function endsItself(made, { program }) {
    const [callback] = made.arguments;
    return (callback !== undefined && /\.(disconnect|unobserve)\(/.test(program.file.text.slice(callback.start, callback.end)));
}
function observer_not_disconnected_severityOf(owner, owners) {
    // What it observes mostly goes with who observes it, and the observer too.
    if (owner.kind !== 'function')
        return 'medium';
    return owners.runsOnce(owner) ? 'low' : 'medium';
}
const observer_not_disconnected_leak = (made, owner, severity, why) => leaking(made, 'observer', {
    rule: 'js/observer-not-disconnected',
    severity,
    message: `An observer is made ${perWhat(owner)} and watches for as long as what it observes lives: ${why}.`,
    repair: 'Keep the observer and call disconnect() in the teardown.',
});

;// CONCATENATED MODULE: ./src/scan/rules/javascript/port-not-closed.ts






const portNotClosed = owners => owners.program.news
    .filter(made => /^(worker_threads\.)?MessageChannel$/.test((0,javascript_names/* qualify */.Ss)(made.callee, owners.program) ?? ''))
    .filter(made => !owners.inTest(made))
    .flatMap(made => port_not_closed_judge(made, owners) ?? []);
function port_not_closed_judge(made, owners) {
    const { program } = owners;
    const owner = owners.of(made);
    const ports = portsOf(made, program);
    if (owner.kind === 'module' || ports.length === 0)
        return undefined;
    const closes = ports.flatMap(port => (0,javascript_uses/* isCalledOn */.te)(port, /^close$/, program) ?? []);
    if (closes.length > 0)
        return released(made, 'channel', (0,proof/* isProved */.n_)(made, closes, owner, owners));
    if (!ports.some(port => listens(port, program)) ||
        ports.some(port => (0,javascript_uses/* isHandedOn */.wL)(port, program) && !isSent(port, program)))
        return released(made, 'channel', false);
    return leaking(made, 'channel', {
        rule: 'js/channel-not-closed',
        severity: owners.runsOnce(owner) ? 'low' : 'medium',
        message: `A message channel is made ${perWhat(owner)}, one of its ports listens, and nothing closes either.`,
        repair: 'Close the port when the last message has come, or in the teardown.',
    });
}
/** Every read of either port: `channel.port1`, `this.channel.port2`, and the names that a pattern gives them. */
function portsOf(made, program) {
    const destination = (0,javascript_destination/* destinationOf */.M)(made, program);
    if (destination.kind === 'kept')
        return (0,javascript_uses/* readsOf */.JP)(destination, program).map(read => portBehind(read, program));
    const pattern = patternOf(made, program);
    return (pattern?.properties ?? [])
        .flatMap(p => (p.type === 'ObjectProperty' && p.value.type === 'Identifier' ? [p.value] : []))
        .flatMap(name => {
        const binding = program.binding(name);
        return binding ? program.uses(binding).filter(use => !program.isWithin(use, pattern)) : [];
    });
}
/** The port that is read of a channel, or else the channel, which somebody may get the port from. */
function portBehind(read, program) {
    const port = program.parent(read);
    return (0,tree/* isMember */.NB)(port) && port.object === read && /^port[12]$/.test((0,tree/* keyOf */.TN)(port) ?? '') ? port : read;
}
function patternOf(made, program) {
    const declarator = program.parent(made);
    return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'ObjectPattern' ? declarator.id : undefined;
}
/** `port.onmessage = f`, `port.on('message', f)` */
function listens(port, program) {
    if ((0,javascript_uses/* isCalledOn */.te)(port, /^(on|once|addListener|addEventListener)$/, program))
        return true;
    const member = program.parent(port);
    return (0,tree/* isMember */.NB)(member) && (0,tree/* keyOf */.TN)(member) === 'onmessage' && program.parent(member)?.type === 'AssignmentExpression';
}
/** `worker.postMessage(x, [port2])`, `new Worker(url, { transferList: [port2] })`: the other end goes to somebody else. */
const isSent = (port, program) => {
    for (const outer of program.ancestors(port)) {
        if ((0,tree/* isCall */.nT)(outer) || outer.type === 'NewExpression')
            return outer.type === 'NewExpression' || /postMessage$/.test(program.text(outer.callee));
        if (!/^(Array|Object)Expression$|^ObjectProperty$/.test(outer.type))
            return false;
    }
    return false;
};

// EXTERNAL MODULE: ./src/scan/rules/javascript/effects.ts
var effects = __webpack_require__(4451);
;// CONCATENATED MODULE: ./src/scan/rules/javascript/race-timer-not-cleared.ts
/** `Promise.race` against a timeout that goes on when the race is over. */







const raceTimerNotCleared = owners => (0,timers/* timerCalls */.Fv)('setTimeout', owners.program)
    .filter(call => !owners.inTest(call))
    .flatMap(call => {
    const promise = promiseAround(call, owners);
    const race = promise && raceOf(promise, owners);
    return race ? race_timer_not_cleared_judge(call, promise, race, owners) : [];
});
function race_timer_not_cleared_judge(call, promise, race, owners) {
    const { program } = owners;
    const fate = (0,timers/* timerFate */.ac)(call, /^clearTimeout$/, owners.of(call), owners);
    if (fate.kind === 'cleared') {
        const proved = (0,proof/* isReleasedOnTheSpot */.US)(promise, fate.calls, program) || isReleasedWhenSettled(promise, race, fate.calls, owners);
        return proved ? [released(call, 'timer', true)] : [];
    }
    if ((0,javascript_destination/* destinationOf */.M)(call, program).kind === 'kept')
        return [];
    return [
        leaking(call, 'timer', {
            rule: 'js/race-timer-not-cleared',
            severity: 'medium',
            message: 'This timeout runs on, and keeps the process alive, when another promise wins the race.',
            repair: 'Keep the id and call clearTimeout with it when the race is settled: .finally(() => clearTimeout(id)).',
        }),
    ];
}
/** `Promise.race([…]).finally(() => clearTimeout(id))`, or the same in both functions of `then`. */
function isReleasedWhenSettled(promise, race, releases, owners) {
    const { program } = owners;
    const member = program.parent(race);
    const call = member && program.parent(member);
    const called = (0,tree/* isCall */.nT)(call) && call.callee === member ? (0,tree/* methodOf */.NY)(call) : undefined;
    const around = program.functionOf(promise);
    if (!(0,tree/* isCall */.nT)(call) || !called || !around || !(0,calm/* isCalmAfter */.qw)(promise, around.body, race.end, program))
        return false;
    const isReleasing = (callback) => {
        const fn = callback && (0,effects/* functionBehind */.rv)(callback, program);
        return fn !== undefined && releases.some(r => program.functionOf(r) === fn && (0,calm/* isUnconditional */.y9)(r, fn, program));
    };
    const [first, second] = call.arguments;
    if (called.method === 'finally')
        return isReleasing(first);
    return called.method === 'then' && isReleasing(first) && isReleasing(second);
}
/** The `new Promise(…)` whose callback starts the timer. */
function promiseAround(call, { program }) {
    for (const n of program.ancestors(call))
        if (n.type === 'NewExpression' && program.text(n.callee) === 'Promise')
            return n;
    return undefined;
}
/** The race that the promise is in, directly or by the name of a constant. */
function raceOf(promise, owners) {
    const { program } = owners;
    const holder = program.parent(promise);
    const direct = holder && raceWith(holder, owners);
    if (direct || holder?.type !== 'VariableDeclarator' || holder.id.type !== 'Identifier')
        return direct;
    const binding = program.binding(holder.id);
    return binding && program.uses(binding).flatMap(use => raceWith(program.parent(use), owners) ?? [])[0];
}
function raceWith(array, { program }) {
    const race = array.type === 'ArrayExpression' ? program.parent(array) : undefined;
    return (0,tree/* isCall */.nT)(race) && (0,tree/* isMember */.NB)(race.callee) && (0,tree/* keyOf */.TN)(race.callee) === 'race' ? race : undefined;
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/sibling-not-released.ts






/** Not `complete`: a subject that is not completed is collected all the same. */
const sibling_not_released_ends = /^(dispose|destroy|close|disconnect|terminate|unsubscribe)$/;
const siblingNotReleased = owners => {
    const assigned = assignedFields(owners);
    return owners.classes.all.flatMap(c => {
        const kinds = groupBy([...initialFields(c, owners), ...(assigned.get(c) ?? [])], f => owners.program.text(f.made.callee));
        return [...kinds].flatMap(([kind, fields]) => sibling_not_released_judge(kind, fields, owners));
    });
};
const initialFields = (c, owners) => c.members.flatMap(({ name, value }) => {
    const made = (0,tree/* bare */.$B)(value);
    return made.type === 'NewExpression' ? [{ name, made, owner: owners.of(value) }] : [];
});
/** `this.feed = new Feed()`, whose value goes nowhere else. */
function assignedFields(owners) {
    const { program } = owners;
    const fields = program.assignments.flatMap(assignment => {
        const { left } = assignment;
        const made = (0,tree/* bare */.$B)(assignment.right);
        const name = (0,tree/* isMember */.NB)(left) && (0,javascript_names/* isThis */.HB)(left.object, program) ? (0,tree/* keyOf */.TN)(left) : undefined;
        if (name === undefined || made.type !== 'NewExpression')
            return [];
        return program.parent(assignment)?.type === 'ExpressionStatement' ? [{ name, made, owner: owners.of(made) }] : [];
    });
    return groupBy(fields, f => f.owner.class);
}
function sibling_not_released_judge(kind, fields, owners) {
    const { program } = owners;
    const reads = ({ name }) => (0,javascript_uses/* readsOf */.JP)({ path: `this.${name}` }, program);
    const endsOf = (field) => reads(field).flatMap(read => (0,javascript_uses/* isCalledOn */.te)(read, sibling_not_released_ends, program) ?? []);
    const isEnded = (field) => endsOf(field).some(end => sibling_not_released_isInTeardown(end, owners));
    const ended = fields.filter(isEnded);
    const [first] = ended;
    if (!first)
        return [];
    const missed = fields.filter(f => !isEnded(f) && !reads(f).some(read => (0,javascript_uses/* isHandedOn */.wL)(read, program)));
    return [
        ...ended.map(f => released(f.made, 'disposable', (0,proof/* isProved */.n_)(f.made, endsOf(f), f.owner, owners))),
        ...missed.map(f => leaking(f.made, 'disposable', {
            rule: 'js/sibling-not-released',
            severity: 'medium',
            message: `The teardown releases the other ${kind} of this class but not ${f.name}.`,
            repair: 'Release it in the teardown as well.',
            trace: [{ node: first.made, text: 'the teardown releases this one' }],
        })),
    ];
}
const sibling_not_released_isInTeardown = (end, owners) => (0,javascript_classes/* isTeardownName */.Ag)(owners.symbol(end).split('.').at(-1));
function groupBy(items, keyOfItem) {
    const groups = new Map();
    for (const item of items)
        groups.set(keyOfItem(item), [...(groups.get(keyOfItem(item)) ?? []), item]);
    return groups;
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/provided.ts


/** A service that the component's own decorator provides is made and destroyed with the component. */
function isProvidedByItself(source, owner, program) {
    const field = /^(?:this\.)?([\w$#]+)/.exec((0,javascript_names/* pathOf */.XM)(source, program) ?? '')?.[1];
    const kind = field === undefined ? undefined : owner.class && injectedKind(field, owner.class, program);
    const providers = [...(owner.class?.decorators.values() ?? [])]
        .flat()
        .flatMap(options => options.type === 'ObjectExpression'
        ? options.properties.filter(p => p.type === 'ObjectProperty' && /^(viewP|p)roviders$/.test((0,tree/* keyOf */.TN)(p) ?? ''))
        : []);
    return (kind !== undefined && providers.some(p => [...(0,tree/* descendants */.DG)(p)].some(n => n.type === 'Identifier' && n.name === kind)));
}
/** The class that dependency injection puts into a field: `constructor(private a: A)`, `a = inject(A)`. */
function injectedKind(field, owner, program) {
    const made = owner.members.find(m => m.name === field)?.value;
    if (made && (0,tree/* isCall */.nT)(made) && (0,tree/* calleeName */.wt)(made) === 'inject' && made.arguments[0]?.type === 'Identifier')
        return made.arguments[0].name;
    const start = owner.members.find(m => m.name === 'constructor')?.value;
    if (!start || !(0,tree/* isFunction */.Tn)(start))
        return undefined;
    for (const parameter of start.params) {
        const named = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
        if (named.type !== 'Identifier' || named.name !== field)
            continue;
        const type = named.typeAnnotation?.type === 'TSTypeAnnotation' ? named.typeAnnotation.typeAnnotation : undefined;
        return type?.type === 'TSTypeReference' ? program.text(type.typeName) : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/subscription-calls.ts
/** What a `.subscribe()` listens to, as far as its expression tells: does it end by itself, and who owns it? */


/** Operators after which a stream ends with its owner, or soon. */
const bounding = /^(takeUntil\w*|untilDestroyed|untilComponentDestroyed|take|first|last|single|toArray|reduce|firstValueFrom|takeWhile|until\w*|find|elementAt|autoUnsubscribe|takeUntilDestroyed)$/;
/** Sources that complete by themselves: requests, dialogs, promises, constants. */
const ending = /^(of|from|timer|forkJoin|defer|EMPTY|throwError|afterClosed|afterDismissed|afterOpened|beforeClosed|open|confirm|get|post|put|patch|delete|head|request\w*|fetch|load\w*|save\w*|create\w*|update\w*|remove\w*|dispatch|query|mutate|find\w*|toPromise|check\w*|getCurrentPosition|fromFetch|generate|range|complete\w*|submit\w*|upload|download|login|logout|whenStable|clear\w*|reset\w*|send\w*|append\w*|insert\w*|edit\w*|refresh\w*|validate\w*|export\w*)$/;
/** `timer(a, b)` repeats; `timer(a)` does not. `from(array)` ends, and `from(x$)` is rare. */
const repeats = (call) => (0,tree/* calleeName */.wt)(call) === 'timer' && call.arguments.length > 1;
const subscriptions = (program) => program.calls.filter(call => {
    const called = (0,tree/* methodOf */.NY)(call);
    if (called?.method !== 'subscribe')
        return false;
    if (called.receiver.type === 'ThisExpression' || called.receiver.type === 'Super')
        return false;
    // `redis.subscribe('channel')` and the like take names, not observers.
    const [first] = call.arguments;
    return first?.type !== 'StringLiteral' && first?.type !== 'TemplateLiteral';
});
/** The calls and members that lead to `.subscribe`, outermost first, through the constants that name a part of them. */
function* chain(call, program) {
    let node = (0,tree/* bare */.$B)(call.callee);
    for (let length = 0; length < longestChain && ((0,tree/* isMember */.NB)(node) || (0,tree/* isCall */.nT)(node)); length++) {
        node = behindConstant((0,tree/* bare */.$B)((0,tree/* isMember */.NB)(node) ? node.object : node.callee), program);
        yield node;
    }
}
/** Longer chains of constants are circular. */
const longestChain = 100;
function behindConstant(node, program) {
    const binding = node.type === 'Identifier' ? program.binding(node) : undefined;
    const declaration = binding?.kind === 'const' ? binding.declaration : undefined;
    if (declaration?.type !== 'VariableDeclarator' || declaration.id.type !== 'Identifier' || !declaration.init)
        return node;
    const init = (0,tree/* bare */.$B)(declaration.init);
    return (0,tree/* isCall */.nT)(init) || (0,tree/* isMember */.NB)(init) ? init : node;
}
/** The calls of `.pipe(…)` between the source and `.subscribe`, outermost first. */
const pipesOf = (call, program) => [...chain(call, program)].flatMap(node => ((0,tree/* isCall */.nT)(node) && (0,tree/* methodOf */.NY)(node)?.method === 'pipe' ? [node] : []));
/** The stream is bound to a life by one of its operators, the last of which matters most; any is taken. */
function boundedBy(call, program) {
    for (const node of chain(call, program)) {
        if (!(0,tree/* isCall */.nT)(node))
            continue;
        const operators = (0,tree/* methodOf */.NY)(node)?.method === 'pipe' ? node.arguments : [node];
        for (const operator of operators)
            if ((0,tree/* isCall */.nT)(operator) && bounding.test((0,tree/* calleeName */.wt)(operator) ?? ''))
                return operator;
            else if (operator.type === 'SpreadElement')
                return node;
    }
    return undefined;
}
/** The subject that `takeUntil(this.destroy$)` waits for. */
function notifierOf(operator) {
    return (0,tree/* calleeName */.wt)(operator) === 'takeUntil' && operator.arguments[0] ? (0,tree/* bare */.$B)(operator.arguments[0]) : undefined;
}
/** Does the source end by itself? */
function subscription_calls_endsItself(call, program) {
    for (const node of chain(call, program)) {
        if (!(0,tree/* isCall */.nT)(node))
            continue;
        const name = (0,tree/* calleeName */.wt)(node);
        if (name === 'pipe')
            continue;
        return name !== undefined && ending.test(name) && !repeats(node);
    }
    const source = sourceOf(call, program);
    return (0,tree/* isMember */.NB)(source) && /^(http|httpClient|_http)$/.test((0,tree/* keyOf */.TN)(source) ?? '');
}
/** What is subscribed to, without its operators: `this.service.value$`. */
function sourceOf(call, program) {
    let node = (0,tree/* bare */.$B)((0,tree/* methodOf */.NY)(call).receiver);
    for (let length = 0; length < longestChain; length++) {
        const before = behindConstant(node, program);
        node = (0,tree/* isCall */.nT)(before) && (0,tree/* methodOf */.NY)(before)?.method === 'pipe' ? (0,tree/* methodOf */.NY)(before).receiver : before;
        if (node === before)
            break;
    }
    return node;
}
/** `monitor.watch(x).subscribe(f)` is ended by `monitor.stopWatching(x)` too. */
function stopsAtSource(source, program) {
    const made = (0,tree/* isCall */.nT)(source) ? (0,tree/* methodOf */.NY)(source) : undefined;
    const receiver = made && (0,javascript_names/* pathOf */.XM)(made.receiver, program);
    if (receiver === undefined)
        return [];
    return program.calls.filter(c => {
        const called = (0,tree/* methodOf */.NY)(c);
        return (called !== undefined &&
            /^(stop|end|cancel|un|remove|destroy|close)/.test(called.method) &&
            lastName((0,javascript_names/* pathOf */.XM)(called.receiver, program)) === lastName(receiver));
    });
}
/** `bus.subscribe('a', f)` is ended by `bus.unsubscribe('a', f)`. */
function unsubscriptions(call, source, program) {
    const names = call.arguments.map(a => (0,javascript_names/* pathOf */.XM)(a, program) ?? program.text(a));
    const receiver = (0,javascript_names/* pathOf */.XM)(source, program);
    return program.calls.filter(c => {
        const called = (0,tree/* methodOf */.NY)(c);
        if (!called || !/^(un(subscribe|listen)|off|removeListener)$/.test(called.method))
            return false;
        const [first] = c.arguments;
        const isSame = first === undefined || names.includes((0,javascript_names/* pathOf */.XM)(first, program) ?? program.text(first));
        return isSame && receiver !== undefined && (0,javascript_names/* pathOf */.XM)(called.receiver, program) === receiver;
    });
}
/** A parameter `fm` and the field `this.fm` that it fills are one thing. */
const lastName = (path) => path?.split('.').at(-1);
/** `stopMonitoring(el)` belongs to `monitor(el)`: both name the same thing first, and the verb is the same. */
function isOfSameArgument(stop, source, program) {
    const started = (0,tree/* isCall */.nT)(source) ? source : undefined;
    const [a, b] = [stop.arguments[0], started?.arguments[0]];
    const path = a && (0,javascript_names/* pathOf */.XM)(a, program);
    const verb = (0,tree/* calleeName */.wt)(started ?? stop) ?? '';
    return (path !== undefined &&
        b !== undefined &&
        path === (0,javascript_names/* pathOf */.XM)(b, program) &&
        ((0,tree/* calleeName */.wt)(stop) ?? '').toLowerCase().includes(verb.toLowerCase()));
}
/** Made by the class itself, so that both are collected together: a subject, an emitter, a form of its own. */
function isOwnSource(source, owner, program, depth = 0) {
    const root = rootMember(source);
    if (!root)
        return source.type === 'NewExpression';
    if (owner.class?.members.some(m => m.name === root && (0,tree/* isFunction */.Tn)(m.value)))
        return false;
    const values = [
        ...(owner.class?.members.filter(m => m.name === root && !(0,tree/* isFunction */.Tn)(m.value)).map(m => (0,tree/* bare */.$B)(m.value)) ?? []),
        ...program.membersNamed(root).flatMap(m => {
            const a = program.parent(m);
            return (0,tree/* bare */.$B)(m.object).type === 'ThisExpression' && a?.type === 'AssignmentExpression' && a.left === m
                ? [(0,tree/* bare */.$B)(a.right)]
                : [];
        }),
    ];
    return values.some(v => isMadeFromOwn(v, owner, program, depth));
}
/** `new Subject()`, `this.fb.group({…})`, and what is piped from another source of one's own. */
function isMadeFromOwn(value, owner, program, depth) {
    if (value.type === 'NewExpression' || isFormMaker(value, program))
        return true;
    let node = value;
    while ((0,tree/* isMember */.NB)(node) || (0,tree/* isCall */.nT)(node))
        node = (0,tree/* bare */.$B)((0,tree/* isMember */.NB)(node) ? node.object : node.callee);
    if (node.type === 'NewExpression')
        return true;
    return depth < 4 && node.type === 'ThisExpression' && isOwnSource(value, owner, program, depth + 1);
}
/** `this.destroyed.subscribe(f)`: the subject that says the instance's own end. */
const isOwnEnd = (source, program) => /^this\.[_#]*(on|is|ng)?(destroy(ed|ing)?|dispose[ds]?|unsubscribe|unmount(ed)?)(\$|_|Subject|Ref)*$/i.test((0,javascript_names/* pathOf */.XM)(source, program) ?? '');
/** Overlays, dialogs and their like end their streams when they close. */
const isOverlay = (source, program) => /(dialog|overlay|modal|snack_?bar|sheet|drawer|popover|toast|popup|notification)(Ref)?\b/i.test(program.text(source));
const applicationWide = /service|store|router|breakpoint|translate|directionality|config|state(?!changes)|auth|platform|i18n|locale|socket|monitor|dispatcher|registry|manager|_?dir\b/i;
/** Made by the component itself, for the most part, and gone with it. */
const ownPart = /(component|ref|child|control|form|element)$/i;
/** A stream that lives as long as the application, as far as names tell: of a service, a store, the window, a clock. */
function isLongLived(source, program) {
    const text = (0,javascript_names/* pathOf */.XM)(source, program) ?? program.text(source);
    if (/^((interval|timer)\(|fromEvent\((window|document)\b)/.test(text))
        return true;
    if (/^(Conditional|Logical)Expression$/.test(source.type) || isRequest(source))
        return false;
    const called = (0,tree/* isCall */.nT)(source) ? (0,tree/* methodOf */.NY)(source) : undefined;
    const holder = called ? ((0,javascript_names/* pathOf */.XM)(called.receiver, program) ?? program.text(called.receiver)) : subscription_calls_holderOf(text);
    return applicationWide.test(holder) && !ownPart.test(holder);
}
/** `this.service.value$` → `this.service`; `this.props.store` and `state$` are their own. */
function subscription_calls_holderOf(path) {
    const words = path.split('.');
    const isHolder = words.length <= (words[0] === 'this' ? 2 : 1) || /(store|service)$/i.test(path);
    return isHolder ? path : words.slice(0, -1).join('.');
}
/** `fromEvent(this.element.nativeElement, …)`: an element of the component's own goes with it, and its listeners. */
const isOwnElement = (source, program) => {
    const target = (0,tree/* isCall */.nT)(source) && (0,tree/* calleeName */.wt)(source) === 'fromEvent' ? source.arguments[0] : undefined;
    return target !== undefined && /\bnativeElement$/.test((0,javascript_names/* pathOf */.XM)(target, program) ?? '');
};
/** `this.a.b$` → `a` */
function rootMember(source) {
    let node = source;
    let key;
    while ((0,tree/* isMember */.NB)(node) || (0,tree/* isCall */.nT)(node)) {
        if ((0,tree/* isMember */.NB)(node))
            key = (0,tree/* keyOf */.TN)(node);
        node = (0,tree/* bare */.$B)((0,tree/* isMember */.NB)(node) ? node.object : node.callee);
    }
    return node.type === 'ThisExpression' ? key : undefined;
}
const isFormMaker = (value, program) => (0,tree/* isCall */.nT)(value) && /(fb|formBuilder|_formBuilder|_fb)\.\w+$/i.test(program.text(value.callee));
/** `ActivatedRoute`'s streams end with the route. */
const isRoute = (source, program) => /(^|\.)_?(route|activatedRoute|activeRoute)\.(params|queryParams|data|paramMap|queryParamMap|url|fragment)$/i.test(program.text(source));
/** What is called so goes on until somebody stops it. */
const ongoing = /^(on[A-Z]|monitor|watch|observe|listen)|([a-z](Changes?|Changed|Events?|Stream|Updates?)|Observable|\$)$/;
/** `service.load(id)`, `service.getSettings()` ask for something: what is asked for mostly comes to an end. */
const isRequest = (source) => {
    if (!(0,tree/* isCall */.nT)(source) || !(0,tree/* isMember */.NB)((0,tree/* bare */.$B)(source.callee)))
        return false;
    const name = (0,tree/* calleeName */.wt)(source) ?? '';
    return source.arguments.length > 0 ? !/^(monitor|watch|observe|listen)/.test(name) : !ongoing.test(name);
};

;// CONCATENATED MODULE: ./src/scan/rules/javascript/subscription-not-ended.ts











const subscription_not_ended_ends = /^(unsubscribe|dispose|cancel|close|remove|stop|complete)$/;
const subscriptionNotEnded = owners => subscriptions(owners.program)
    .filter(call => !owners.inTest(call))
    .flatMap(call => subscription_not_ended_judge(call, owners) ?? []);
function subscription_not_ended_judge(call, owners) {
    const { program } = owners;
    const owner = owners.of(call);
    if (owner.kind === 'module' || owner.kind === 'function')
        return undefined;
    const operator = boundedBy(call, program);
    if (operator)
        return judgeBound(call, operator, owner, owners);
    const source = sourceOf(call, program);
    if (subscription_calls_endsItself(call, program) || isRoute(source, program) || isOverlay(source, program))
        return undefined;
    if (owner.opaque)
        return released(call, 'subscription', isReturned(call, owner, owners));
    const stops = stopsAtSource(source, program);
    if (stops.length > 0)
        return released(call, 'subscription', stops.some(stop => isOfSameArgument(stop, source, program) && (0,proof/* isProved */.n_)(call, [stop], owner, owners)));
    if (unsubscriptions(call, source, program).some(end => owners.isRun(owner, end)))
        return released(call, 'subscription', false);
    if ((0,tree/* isMember */.NB)(source) && (0,tree/* keyOf */.TN)(source) === 'changes' && isChild(source, owner, owners))
        return undefined;
    if (isOwnEnd(source, program))
        return undefined;
    const fate = fateOf(call, (0,javascript_destination/* destinationOf */.M)(call, program), owner, owners);
    if (fate.kind !== 'lost')
        return released(call, 'subscription', fate.kind === 'ended' && fate.proved);
    if (isOwnSource(source, owner, program) && fate.how === 'its subscription is dropped')
        return undefined;
    const severity = subscription_not_ended_severityOf(source, owner, owners);
    return severity && subscription_not_ended_leak(call, owner, severity, fate.how);
}
/** `takeUntil(this.destroy$)` ends nothing when nobody ever says `destroy$.next()`. */
function judgeBound(call, operator, owner, owners) {
    const { program } = owners;
    const notifier = notifierOf(operator);
    if (!notifier)
        return released(call, 'subscription', isLast(operator, call, program) && /takeUntilDestroyed|untilDestroyed/.test(program.text(operator.callee)));
    const path = (0,javascript_names/* pathOf */.XM)(notifier, program);
    const key = (0,tree/* isMember */.NB)(notifier) ? (0,tree/* keyOf */.TN)(notifier) : undefined;
    if (path !== `this.${key}` || key === undefined)
        return released(call, 'subscription', false);
    const uses = program.membersNamed(key);
    const signals = uses.flatMap(use => (0,javascript_uses/* isCalledOn */.te)(use, /^(next|emit|complete|unsubscribe|destroy)$/, program) ?? []);
    const made = owner.class?.members.some(m => m.name === key && m.value.type === 'NewExpression') ?? false;
    if (signals.length > 0 ||
        !made ||
        owner.class?.extends ||
        uses.some(use => (0,javascript_uses/* isHandedOn */.wL)(use, program) && !(0,javascript_uses/* isPassedTo */.y)(use, /^takeUntil$/, program)))
        return released(call, 'subscription', isLast(operator, call, program) &&
            signals.some(s => /\.(next|emit)\b/.test(program.text(s)) && (0,proof/* isSurelyRun */.W4)(s, owner, owners)));
    return subscription_not_ended_leak(call, owner, 'medium', `nothing ever calls ${path}.next()`);
}
/** No operator comes after it that may open a stream of its own: none at all, or those that only pass values on. */
function isLast(operator, call, program) {
    for (const pipe of pipesOf(call, program)) {
        const at = pipe.arguments.indexOf(operator);
        if (pipe.arguments.slice(at + 1).some(after => !isPassing(after)))
            return false;
        if (at >= 0)
            return true;
    }
    return false;
}
/** Operators that end when their source ends. */
const passing = /^(map|filter|tap|distinctUntilChanged|distinct|pairwise|scan|startWith|skip|mapTo|pluck|take\w*)$/;
const isPassing = (operator) => (0,tree/* isCall */.nT)(operator) && passing.test((0,tree/* calleeName */.wt)(operator) ?? '');
/** The effect returns what ends it: `useEffect(() => store.subscribe(f))`, `const stop = store.subscribe(f); return stop` */
function isReturned(call, owner, { program }) {
    if (program.functionOf(call) !== owner.node)
        return false;
    const destination = (0,javascript_destination/* destinationOf */.M)(call, program);
    if (destination.kind === 'returned')
        return true;
    const block = (0,calm/* blockOf */.VN)(call, program);
    return (destination.kind === 'kept' &&
        (0,javascript_uses/* readsOf */.JP)(destination, program).some(read => {
            const end = program.parent(read);
            return (end?.type === 'ReturnStatement' &&
                block === program.parent(end) &&
                (0,calm/* isCalmAfter */.qw)(call, owner.node, end.start, program));
        }));
}
function fateOf(call, destination, owner, owners) {
    const { program } = owners;
    if (destination.kind === 'dropped')
        return { kind: 'lost', how: 'its subscription is dropped' };
    if (destination.kind === 'used')
        return destination.method === 'add' ? fateOf(call, destination.destination, owner, owners) : { kind: 'elsewhere' };
    if (isCollected(call, owner, owners))
        return { kind: 'ended', proved: true };
    if (destination.kind === 'given')
        return { kind: 'ended', proved: false };
    if (destination.kind !== 'kept')
        return { kind: 'elsewhere' };
    const reads = (0,javascript_uses/* readsOf */.JP)(destination, program);
    const ended = reads.flatMap(read => (0,javascript_uses/* isCalledOn */.te)(read, subscription_not_ended_ends, program) ?? callOf(read, owners) ?? []);
    if (ended.length > 0)
        return { kind: 'ended', proved: (0,proof/* isProved */.n_)(call, ended, owner, owners) };
    if (reads.some(read => (0,javascript_uses/* isHandedOn */.wL)(read, program)))
        return { kind: 'elsewhere' };
    return { kind: 'lost', how: 'its subscription is kept but never ended' };
}
/** `const stop = store.subscribe(f); … stop()` */
function callOf(read, { program }) {
    const call = program.parent(read);
    return call && 'callee' in call && call.callee === read ? call : undefined;
}
function subscription_not_ended_severityOf(source, owner, owners) {
    if (owner.kind !== 'class')
        return isSignalEffect(owner, owners) && !isLongLived(source, owners.program) ? 'medium' : 'high';
    const { decorators } = owner.class;
    if (decorators.has('NgModule') || isRootService(owner, owners) || isRootComponent(owner, owners))
        return 'low';
    if (isProvidedByItself(source, owner, owners.program))
        return owner.teardown.length > 0 ? 'medium' : 'low';
    if (isOwnElement(source, owners.program))
        return 'low';
    if (isChild(source, owner, owners))
        return 'medium';
    if ((0,javascript_classes/* isMounted */.BX)(owner.class))
        return isLongLived(source, owners.program) ? 'high' : 'medium';
    return owner.teardown.length > 0 || decorators.has('Injectable') ? 'medium' : 'low';
}
/** Angular's `effect` often subscribes to a child, which ends its streams when it is destroyed. */
const isSignalEffect = ({ node }, { program }) => {
    const call = program.parent(node);
    return (0,tree/* isCall */.nT)(call) && (0,tree/* calleeName */.wt)(call) === 'effect';
};
const isRootService = (owner, { program }) => owner.class.decorators.get('Injectable')?.some(a => /providedIn:\s*['"](root|platform)/.test(program.text(a))) ??
    false;
/** By Angular's own convention: the component that the page is made of lives as long as the page. */
const isRootComponent = (owner, { program }) => (0,javascript_classes/* isRoot */.jX)(owner.class) ||
    /(^|\/)app\.component\.ts$/.test(program.file.path) ||
    owner
        .class.decorators.get('Component')
        ?.some(a => /selector:\s*['"`]([\w-]+-)?(app|root)['"`]/.test(program.file.text.slice(a.start, a.end))) === true;
/** A child of the component's own view, queried or named as such: it usually dies with the component. */
const isChild = (source, owner, { program }) => {
    const field = /^this\.([\w$#]+)/.exec((0,javascript_names/* pathOf */.XM)(source, program) ?? '')?.[1];
    return field !== undefined && owner.class.queries.has(field);
};
const subscription_not_ended_leak = (call, owner, severity, why) => leaking(call, 'subscription', {
    rule: 'js/subscription-not-ended',
    severity,
    message: `A subscription is made ${perWhat(owner)} and never ended: ${why}.`,
    repair: owner.class?.decorators.size
        ? 'Pipe it through takeUntilDestroyed(), or takeUntil() with a subject that ngOnDestroy signals.'
        : 'Keep the subscription and call unsubscribe() in the teardown.',
});

;// CONCATENATED MODULE: ./src/scan/rules/javascript/timeout-not-cleared.ts




const timeout_not_cleared_clears = /^clear(Timeout|Interval|Timer)$/;
const timeoutNotCleared = owners => (0,timers/* timerCalls */.Fv)('setTimeout', owners.program)
    .filter(call => !owners.inTest(call) && !(0,timers/* isSleep */._g)(call, owners.program))
    .flatMap(call => timeout_not_cleared_judge(call, owners) ?? []);
/** Undefined for a timeout that ends by itself and harms nobody: it is no acquisition. */
function timeout_not_cleared_judge(call, owners) {
    const { program } = owners;
    const owner = owners.of(call);
    if (!outlives(call, owner, owners))
        return undefined;
    const fate = (0,timers/* timerFate */.ac)(call, timeout_not_cleared_clears, owner, owners);
    if (fate.kind === 'elsewhere' || owner.opaque)
        return released(call, 'timer', false);
    if (fate.kind === 'lost')
        return timeout_not_cleared_leak(call, owner, fate.how);
    const setter = program.functionOf(call);
    if (owner.kind === 'class' && fate.calls.every(c => program.functionOf(c) === setter))
        return timeout_not_cleared_leak(call, owner, 'it is only cleared to be set anew');
    return released(call, 'timer', (0,proof/* isProved */.n_)(call, fate.calls, owner, owners));
}
/** May it fire when its owner is gone, and touch it then? */
function outlives(call, owner, owners) {
    if (owner.kind === 'effect' || owner.kind === 'setup')
        return true;
    if (owner.kind === 'class')
        return (((0,timers/* isTornDown */._6)(owner) || isKeptBySubclass(call, owner, owners)) && (0,timers/* touchesInstance */.lV)(call.arguments[0], owners.program));
    return owner.kind === 'function' && (0,timers/* isTornDown */._6)(owner) && !owners.teardownReaches(owner, call);
}
/** The id is kept, so somebody meant to clear it; the base class's teardown would be the place. */
const isKeptBySubclass = (call, owner, { program }) => owner.class?.extends !== undefined && (0,javascript_destination/* destinationOf */.M)(call, program).kind === 'kept';
const timeout_not_cleared_leak = (call, owner, why) => leaking(call, 'timer', {
    rule: 'js/timeout-not-cleared',
    severity: 'medium',
    message: `This timeout may fire after ${owner.name} has ended, and keeps it alive until then: ${why}.`,
    repair: 'Keep the id and call clearTimeout with it in the teardown.',
});

;// CONCATENATED MODULE: ./src/scan/rules/javascript/watch-not-ended.ts





const watchNotEnded = owners => owners.program.calls
    .filter(call => !owners.inTest(call))
    .flatMap(call => {
    const called = (0,javascript_names/* qualify */.Ss)(call.callee, owners.program);
    if (called === 'fs.watchFile')
        return judgeFile(call, owners);
    return called === 'navigator.geolocation.watchPosition' ? judgePosition(call, owners) : [];
});
/** `fs.unwatchFile` names the file again. */
function judgeFile(call, owners) {
    const { program } = owners;
    const owner = owners.of(call);
    const path = pathOfFirst(call, program);
    const ends = program.calls.filter(c => (0,javascript_names/* qualify */.Ss)(c.callee, program) === 'fs.unwatchFile');
    if (owner.kind === 'module' || ends.some(end => watch_not_ended_last(pathOfFirst(end, program)) === watch_not_ended_last(path))) {
        const same = ends.filter(end => path !== undefined && pathOfFirst(end, program) === path);
        return [released(call, 'watcher', (0,proof/* isProved */.n_)(call, same, owner, owners))];
    }
    return [watch_not_ended_leak(call, owner, owners, 'A file is watched', 'Call fs.unwatchFile with the same file in the teardown.')];
}
const pathOfFirst = ({ arguments: [first] }, program) => first && (0,javascript_names/* pathOf */.XM)(first, program);
const watch_not_ended_last = (path) => path?.split('.').at(-1);
function judgePosition(call, owners) {
    const owner = owners.of(call);
    const fate = (0,timers/* timerFate */.ac)(call, /^clearWatch$/, owner, owners);
    if (fate.kind === 'cleared')
        return [released(call, 'watcher', (0,proof/* isProved */.n_)(call, fate.calls, owner, owners))];
    if (fate.kind === 'elsewhere' || owner.kind === 'module')
        return [released(call, 'watcher', false)];
    return [
        watch_not_ended_leak(call, owner, owners, 'The position is watched', 'Keep the id and call clearWatch with it in the teardown.'),
    ];
}
const watch_not_ended_leak = (call, owner, owners, what, repair) => leaking(call, 'watcher', {
    rule: 'js/watcher-not-closed',
    severity: watch_not_ended_severityOf(owner, owners),
    message: `${what} ${perWhat(owner)} and on for ever: nothing ends it.`,
    repair,
});
function watch_not_ended_severityOf(owner, owners) {
    if (owner.kind === 'function')
        return owners.runsOnce(owner) ? 'low' : 'medium';
    return owner.kind !== 'class' || (0,timers/* isTornDown */._6)(owner) || (0,javascript_classes/* isMounted */.BX)(owner.class) ? 'high' : 'medium';
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/index.ts
















const rules = [
    intervalNotCleared,
    timeoutNotCleared,
    animationFrameNotCancelled,
    listenerNotRemoved,
    listenerAddedInTeardown,
    listenCallbackLeft,
    subscriptionNotEnded,
    siblingNotReleased,
    givenToBase,
    observerNotDisconnected,
    raceTimerNotCleared,
    watchNotEnded,
    portNotClosed,
    objectUrlNotRevoked,
    collectionOnlyGrows,
];
/** What the rules find, and the state of every acquisition that they know. */
function applyRules(owners) {
    const judged = rules.flatMap(rule => rule(owners));
    return {
        hits: judged.flatMap(j => hitOf(j, owners) ?? []),
        sites: judged.map(j => ({
            category: j.category,
            span: (0,tree/* spanOf */.ee)(j.node),
            symbol: owners.symbol(j.node),
            text: owners.program.text(j.node),
            state: j.state,
        })),
    };
}
function hitOf({ node, category, leak }, owners) {
    if (!leak)
        return undefined;
    const { trace = [], ...words } = leak;
    // Nobody repairs what a tool made, and its names say little of what it is.
    const isDoubtful = words.severity === 'high' && owners.program.isGenerated;
    return {
        ...words,
        ...(isDoubtful && { severity: 'medium' }),
        category,
        span: (0,tree/* spanOf */.ee)(node),
        symbol: owners.symbol(node),
        text: owners.program.text(node),
        trace: [
            { span: (0,tree/* spanOf */.ee)(node), text: 'acquired here' },
            ...trace.map(step => ({ span: (0,tree/* spanOf */.ee)(step.node), text: step.text })),
        ],
    };
}

// EXTERNAL MODULE: ./src/scan/rules/javascript/once.ts
var once = __webpack_require__(1972);
// EXTERNAL MODULE: ./src/scan/rules/javascript/owners.ts
var javascript_owners = __webpack_require__(3137);
// EXTERNAL MODULE: ./src/scan/suppressions/marker.ts
var marker = __webpack_require__(2762);
// EXTERNAL MODULE: ./src/scan/flow/ir.ts
var ir = __webpack_require__(7411);
;// CONCATENATED MODULE: ./src/scan/syntax/javascript/exports.ts


/**
 * `specifier#name` of an imported function: `./store#connect` for `import { connect } from './store'`, for
 * `store.connect` of a namespace or a `require`, and `./store#default` for what a module is as a whole.
 */
function importedAs(callee, program) {
    if (callee.type === 'Identifier') {
        const from = exports_sourceOf(callee, program);
        return from && `${from.module}#${from.name ?? 'default'}`;
    }
    if (!(0,tree/* isMember */.NB)(callee) || callee.object.type !== 'Identifier')
        return undefined;
    const name = (0,tree/* keyOf */.TN)(callee);
    const from = exports_sourceOf(callee.object, program);
    // Of a named import only the whole is known: what hangs on it is not exported by that name.
    return from && from.name === undefined && name !== undefined ? `${from.module}#${name}` : undefined;
}
/** Where a name was imported from; without `name` it stands for the whole module. */
function exports_sourceOf(identifier, program) {
    const binding = identifier.type === 'Identifier' ? program.binding(identifier) : undefined;
    const declaration = binding?.declaration;
    if (!binding || !declaration)
        return undefined;
    if (binding.kind === 'import') {
        const whole = program.parent(declaration);
        if (whole?.type !== 'ImportDeclaration')
            return undefined;
        const module = whole.source.value;
        if (declaration.type !== 'ImportSpecifier')
            return { module };
        const { imported } = declaration;
        return { module, name: imported.type === 'Identifier' ? imported.name : imported.value };
    }
    if (declaration.type !== 'VariableDeclarator' || !declaration.init)
        return undefined;
    const module = requiredBy((0,tree/* bare */.$B)(declaration.init));
    if (module === undefined)
        return undefined;
    if (declaration.id.type === 'Identifier')
        return { module };
    const name = (0,javascript_names/* destructuredKey */.gz)(declaration.id, binding);
    return name === undefined ? undefined : { module, name };
}
function requiredBy(node) {
    if (!(0,tree/* isCall */.nT)(node) || node.callee.type !== 'Identifier' || node.callee.name !== 'require')
        return undefined;
    const [source] = node.arguments;
    return source?.type === 'StringLiteral' ? source.value : undefined;
}
/** Exported names with the symbol of the function behind each, or `path#name` where one is only passed on. */
function exportsOf(program, symbol, resolve) {
    const exported = new Map();
    const offer = (name, value) => {
        const node = (0,tree/* bare */.$B)(value);
        const own = (0,tree/* isFunction */.Tn)(node) ? symbol(node) : named(node);
        if (own !== undefined)
            exported.set(name, own);
    };
    const named = (node) => {
        if (node.type !== 'Identifier')
            return undefined;
        const declaration = program.binding(node)?.declaration;
        const value = declaration?.type === 'VariableDeclarator' && declaration.init ? (0,tree/* bare */.$B)(declaration.init) : declaration;
        if (value && (0,tree/* isFunction */.Tn)(value))
            return symbol(value);
        const imported = importedAs(node, program);
        return imported === undefined ? undefined : resolve(imported);
    };
    for (const statement of program.root.body) {
        if (statement.type === 'ExportDefaultDeclaration')
            offer('default', statement.declaration);
        if (statement.type === 'ExportNamedDeclaration')
            exportNamed(statement);
        if (statement.type === 'ExpressionStatement')
            commonJs(statement.expression);
    }
    return exported;
    function exportNamed({ declaration, specifiers, source }) {
        if (declaration?.type === 'FunctionDeclaration' && declaration.id)
            offer(declaration.id.name, declaration);
        if (declaration?.type === 'VariableDeclaration' && declaration.kind === 'const')
            for (const { id, init } of declaration.declarations)
                if (id.type === 'Identifier' && init)
                    offer(id.name, init);
        for (const s of specifiers) {
            if (s.type !== 'ExportSpecifier')
                continue;
            const name = s.exported.type === 'Identifier' ? s.exported.name : s.exported.value;
            const passedOn = source && resolve(`${source.value}#${s.local.name}`);
            if (passedOn)
                exported.set(name, passedOn);
            else if (!source)
                offer(name, s.local);
        }
    }
    /** `module.exports = { a }`, `module.exports = f`, `exports.a = f`. */
    function commonJs(expression) {
        if (expression.type !== 'AssignmentExpression' || !(0,tree/* isMember */.NB)(expression.left))
            return;
        const { object } = expression.left;
        const key = (0,tree/* keyOf */.TN)(expression.left);
        const whole = object.type === 'Identifier' && object.name === 'module' && key === 'exports';
        const value = (0,tree/* bare */.$B)(expression.right);
        if (whole && value.type === 'ObjectExpression') {
            for (const p of value.properties) {
                const name = p.type === 'SpreadElement' ? undefined : (0,tree/* keyOf */.TN)(p);
                if (name !== undefined)
                    offer(name, p.type === 'ObjectProperty' ? p.value : p);
            }
        }
        else if (whole)
            offer('default', value);
        else if (key !== undefined && isExports(object))
            offer(key, value);
    }
}
const isExports = (object) => (object.type === 'Identifier' && object.name === 'exports') ||
    ((0,tree/* isMember */.NB)(object) &&
        object.object.type === 'Identifier' &&
        object.object.name === 'module' &&
        (0,tree/* keyOf */.TN)(object) === 'exports');

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/caps.ts



/** For whatever is acquired at `node`. */
function capAt(node, { program, file }) {
    if ((0,symbols/* isInSkippedTest */.Wd)(node, program))
        return { severity: 'low', why: 'the test is skipped' };
    if ((0,symbols/* isInTest */.OF)(node, program))
        return { severity: 'medium', why: 'at most until the tests end' };
    if (program.isGenerated)
        return { severity: 'medium', why: 'in a minified or bundled file' };
    if (file.happensOnce(node))
        return { severity: 'medium', why: 'unless it runs more than once' };
    return endsProcess(node, program) ? { severity: 'medium', why: 'at most until the process ends' } : undefined;
}
/** The outermost function around `node` ends the process. */
function endsProcess(node, program) {
    const outermost = [...program.ancestors(node)].findLast(tree/* isFunction */.Tn);
    return (outermost !== undefined &&
        program.membersNamed('exit').some(m => program.isWithin(m, outermost) && (0,javascript_names/* qualify */.Ss)(m, program) === 'process.exit'));
}
/** For a resource of this kind. */
function capOf(node, resource, unbound, f) {
    if (isAttached(node, resource))
        return { severity: 'low', why: 'at most until what it is attached to ends' };
    // A module that starts a worker or a server and keeps no hold of it was written to do so.
    const started = /^(worker|server|socket|watcher|process)$/.test(resource.category);
    if (started && f.node === undefined && unbound)
        return { severity: 'low', why: 'it lives until the process ends' };
    return f.file.isMeantToStay(node, resource) ? { severity: 'medium', why: 'it may be meant to go on' } : undefined;
}
/** An option of the call says that it lives in something else. */
const isAttached = (node, { attachedBy }) => node.arguments.some(a => a.type === 'ObjectExpression' &&
    a.properties.some(p => p.type === 'ObjectProperty' && attachedBy.includes((0,tree/* keyOf */.TN)(p) ?? '')));

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/helpers.ts





/** The `callee` of a call event: a function's symbol, or `path#name` for one of another file. */
function helperOf(callee, { file, node }) {
    const fn = functionCalled(callee, node, file);
    if (fn) {
        const symbol = (0,symbols/* symbolOf */.wX)(fn, file.program, file.classes);
        return file.ambiguous.has(symbol) ? undefined : symbol;
    }
    const imported = importedAs(callee, file.program);
    const found = imported === undefined ? undefined : file.resolve(imported);
    if (found !== undefined)
        file.foreign.add(found);
    return found;
}
function functionCalled(callee, from, { program, classes }) {
    if (callee.type === 'Identifier')
        return functionBoundTo(program.binding(callee), program);
    if (!(0,tree/* isMember */.NB)(callee) || !(0,javascript_names/* isThis */.HB)(callee.object, program) || !from)
        return undefined;
    const name = (0,tree/* keyOf */.TN)(callee);
    for (const n of [from, ...program.ancestors(from)]) {
        const owner = classes.ofMember(n);
        if (!owner)
            continue;
        const methods = owner.members.filter(m => m.name === name);
        return methods.length === 1 && (0,tree/* isFunction */.Tn)(methods[0].value) ? methods[0].value : undefined;
    }
    return undefined;
}
/** A declared function, or a variable that is one and stays so. */
function functionBoundTo(binding, program) {
    if (!binding || program.uses(binding).some(use => (0,javascript_uses/* isChanged */.Hq)(use, program)))
        return undefined;
    const { declaration } = binding;
    if (declaration.type === 'FunctionDeclaration')
        return declaration;
    if (declaration.type !== 'VariableDeclarator' || declaration.id.type !== 'Identifier' || !declaration.init)
        return undefined;
    const value = (0,tree/* bare */.$B)(declaration.init);
    return (0,tree/* isFunction */.Tn)(value) ? value : undefined;
}
/** Symbols that more than one function of the file goes by. */
function ambiguousIn({ program, classes }) {
    const seen = new Set();
    const twice = new Set();
    for (const fn of program.functions) {
        const symbol = (0,symbols/* symbolOf */.wX)(fn, program, classes);
        if (seen.has(symbol))
            twice.add(symbol);
        seen.add(symbol);
    }
    return twice;
}
/** Puts the call event in place. `unseen`: lowers the call as that of a function nobody knows. */
function callHelper(callee, node, args, site, unseen, f) {
    const otherwise = f.block(unseen);
    if (node.arguments.some(a => a.type === 'SpreadElement')) {
        for (const statement of otherwise)
            f.push(statement);
        return undefined;
    }
    const into = f.temporary();
    f.emit({
        kind: 'call',
        callee,
        awaited: isAwaited(node, f),
        args,
        named: {},
        into,
        site,
        unseen: otherwise.flatMap(s => (s.kind === 'events' ? s.events : [])),
    });
    return into;
}
const isAwaited = (node, { program }) => program.parent(node)?.type === 'AwaitExpression';

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/calls.ts






/** Methods that put their arguments into the container they are called on. */
const containing = /^(push|unshift|add|set|append|enqueue)$/;
/** Methods that return the object they are called on. */
const fluent = /^(on|once|off|addListener|prependListener|removeListener|removeAllListeners|set\w+|ref|unref|catch|finally|listen|bind|connect|pause|resume|use|adopt)$/;
const harmless = /^(on|once|off|addListener|addEventListener|removeEventListener|removeListener|set\w+|get\w+|ref|unref|emit|push|pop|shift|map|filter|forEach|has|get|join|slice|includes|indexOf|toString|trim|split|replace|startsWith|endsWith|keys|values|entries|bind|call|apply|observe|postMessage|listen|then|catch|finally|resume|pause)$/;
const harmlessFunctions = /^(console|Math|Object|Array|Number|String|Date|performance|process)\.\w+$|^(String|Number|Boolean|Symbol|BigInt|setTimeout|setInterval|clearTimeout|clearInterval|setImmediate|queueMicrotask|debug|log|path\.\w+)$/;
/** Functions that take streams over: they are destroyed when the pipeline ends or fails. */
const pipelines = /^(stream\.)?(promises\.)?(pipeline|compose|finished)$|\.pipeline$/;
/** Registers something to be released later. */
const calls_registers = /^(use|adopt|defer|register|_register|track|addDisposable|addCleanup|onCleanup|teardown|addTeardown|after|afterEach|own)$/;
function call(node, f) {
    const callee = (0,tree/* bare */.$B)(node.callee);
    const method = (0,tree/* isMember */.NB)(callee) ? (0,tree/* keyOf */.TN)(callee) : undefined;
    const qualified = (0,javascript_names/* qualify */.Ss)(callee, f.program);
    const receiver = (0,tree/* isMember */.NB)(callee) ? value(callee.object, f) : undefined;
    if ((0,tree/* isFunction */.Tn)(callee))
        return immediate(node, f);
    const known = acquiredBy(node, qualified, f);
    const resource = known?.endsWithOwner && receiver !== undefined && f.holders.has(receiver) ? undefined : known;
    if (resource && arrives(node, resource, f))
        return undefined;
    const args = node.type === 'OptionalCallExpression' ? perhaps(node, f) : argumentsOf(node.arguments, f);
    if (resource)
        return acquire(node, resource, args, f);
    if (qualified === 'process.exit' || qualified === 'process.abort') {
        f.push({ kind: 'jump', to: 'halt', span: (0,tree/* spanOf */.ee)(node) });
        return undefined;
    }
    const releaser = f.local(callee);
    const way = releaser === undefined ? undefined : f.releasers.get(releaser);
    if (releaser !== undefined && way !== undefined)
        return release(releaser, way, node, f);
    // What it waits for has said itself that it may raise.
    if (qualified === 'Promise.all' && args[0] !== undefined)
        return args[0];
    if (qualified !== undefined && f.file.resources.releaseBy.has(qualified) && args[0] !== undefined)
        return release(args[0], qualified, node, f);
    const helper = helperOf(callee, f);
    if (helper !== undefined)
        return callHelper(helper, node, args, callSite(node, f), () => functionCall(node, qualified, method, args, f), f);
    return method !== undefined && receiver !== undefined
        ? methodCall(node, method, receiver, args, f)
        : functionCall(node, qualified, method, args, f);
}
/** `(() => {…})()`: its body is a unit of its own; what it is given it may keep. */
function immediate(node, f) {
    hand(argumentsOf(node.arguments, f), 'argument', node, f);
    f.mayRaise(node, 'likely');
}
function methodCall(node, method, receiver, args, f) {
    const { resources } = f.file;
    if (resources.startMethods.has(method)) {
        hand(args, 'argument', node, f);
        // What fails to start has nothing to release.
        f.mayRaise(node, harmless.test(method) ? 'doubtful' : 'likely');
        f.emit({ kind: 'start', of: receiver, by: method, span: (0,tree/* spanOf */.ee)(node) });
        return receiver;
    }
    if (resources.releaseMethods.has(method))
        return release(receiver, method, node, f);
    if (method === 'pipe' || method === 'pipeThrough' || method === 'pipeTo') {
        f.escape(receiver, 'owner', node);
        hand(args, 'owner', node, f);
        return args[0];
    }
    if (containing.test(method)) {
        for (const of of args)
            if (of !== undefined)
                f.emit({ kind: 'put', of, into: receiver });
        return receiver;
    }
    hand(args, calls_registers.test(method) ? 'owner' : 'argument', node, f);
    f.mayRaise(node, harmless.test(method) || resources.hardlyRaises.has(method) ? 'doubtful' : 'likely');
    return fluent.test(method) ? receiver : undefined;
}
function functionCall(node, qualified, method, args, f) {
    const { resources } = f.file;
    const name = qualified ?? method ?? (node.callee.type === 'Identifier' ? node.callee.name : '');
    const last = name.split('.').at(-1);
    if (qualified === undefined || !resources.borrows.has(qualified))
        hand(args, escapeOf(name, last, f), node, f);
    f.mayRaise(node, harmlessFunctions.test(name) || (method !== undefined && harmless.test(method)) ? 'doubtful' : 'likely');
}
function escapeOf(name, last, f) {
    if (f.file.resources.takesOwnership.has(name) || pipelines.test(name) || calls_registers.test(last))
        return 'owner';
    // Storing in something that is not of this function: `pools.set(id, pool)`.
    return containing.test(last) ? 'owner' : 'argument';
}
/** The values of the arguments; a bound method such as `file.close` stands for its owner being handed over. */
function argumentsOf(nodes, f) {
    return nodes.map(node => {
        const inner = (0,tree/* bare */.$B)(node);
        if ((0,tree/* isMember */.NB)(inner) && f.file.resources.releaseMethods.has((0,tree/* keyOf */.TN)(inner) ?? '')) {
            f.escape(value(inner.object, f), 'owner', node);
            return undefined;
        }
        return value(node, f);
    });
}
/** The arguments of `a?.b(…)` are not reached where there is no `a`. */
function perhaps(node, f) {
    let args = [];
    const body = f.block(() => {
        args = argumentsOf(node.arguments, f);
    });
    if (body.length > 0)
        f.push({ kind: 'if', test: { kind: 'unknown' }, then: body, else: [] });
    return args;
}
function hand(args, how, node, f) {
    for (const of of args)
        f.escape(of, how, node);
}
function release(of, by, node, f) {
    f.emit({ kind: 'release', of, by, span: (0,tree/* spanOf */.ee)(node), text: f.program.text(node) });
    f.mayRaise(node, 'doubtful');
}
/** `new X(…)` */
function construct(node, f) {
    const qualified = (0,javascript_names/* qualify */.Ss)(node.callee, f.program);
    const args = argumentsOf(node.arguments, f);
    const resource = qualified === undefined ? undefined : f.file.resources.acquire.get(`new ${qualified}`);
    if (resource)
        return acquire(node, resource, args, f);
    hand(args, 'owner', node, f);
    f.mayRaise(node, 'doubtful');
    return undefined;
}
/**
 * The resource that a call acquires. `.pool.connect` in the catalogue means a call whose path ends so: what it returns is
 * a guess, and where nobody takes it the call was hardly made for it.
 */
function acquiredBy(node, qualified, { file, program }) {
    const { acquire: known } = file.resources;
    const callee = (0,tree/* bare */.$B)(node.callee);
    const found = qualified === undefined ? undefined : known.get(qualified);
    // `client.connect()` opens what `new Client()` has made, where `Client.connect()` makes another.
    const exact = found && (0,tree/* isMember */.NB)(callee) && isMadeAs(callee.object, found, program) ? undefined : found;
    if (exact || !(0,tree/* isMember */.NB)(callee) || (isUnbound(node, program) && !hasCallback(node)))
        return exact;
    const path = (0,javascript_names/* pathOf */.XM)(callee, program)?.split('.') ?? [];
    const [owner, method] = path.slice(-2).map(word => word.replace(/^[_#]+/, ''));
    return method === undefined ? undefined : (known.get(`.${owner}.${method}`) ?? known.get(`.${method}`));
}
const isMadeAs = (instance, { acquire: ways }, program) => {
    const declaration = instance.type === 'Identifier' ? program.binding(instance)?.declaration : undefined;
    const init = declaration?.type === 'VariableDeclarator' && declaration.init ? (0,tree/* bare */.$B)(declaration.init) : undefined;
    return init?.type === 'NewExpression' && ways.includes(`new ${(0,javascript_names/* qualify */.Ss)(init.callee, program)}`);
};
function acquire(node, resource, args, f) {
    hand(args, 'owner', node, f);
    f.mayRaise(node, 'likely');
    const into = f.temporary();
    const made = site(node, resource, f);
    f.acquired.set(into, made);
    f.emit({ kind: 'acquire', site: made, into });
    return into;
}
const site = (node, resource, f) => {
    const called = callSite(node, f);
    const cap = least(called.cap, capOf(node, resource, called.unbound, f));
    return {
        resource,
        ...called,
        ...(f.file.isReleasedByOwner(node, resource) && { releasedByOwner: true }),
        ...(cap && { cap }),
    };
};
const least = (a, b) => (b?.severity === 'low' ? b : (a ?? b));
function callSite(node, f) {
    const cap = capAt(node, f);
    return {
        span: (0,tree/* spanOf */.ee)(node),
        text: f.program.text(node),
        symbol: f.symbol,
        unbound: isUnbound(node, f.program),
        ...(cap && { cap }),
    };
}
/** Used on the spot and then out of reach: a bare call, or one that a method is called on. */
function isUnbound(node, program) {
    const parent = program.parent(node);
    if (parent?.type === 'AwaitExpression')
        return isUnbound(parent, program);
    return parent?.type === 'ExpressionStatement';
}
const hasCallback = (node) => {
    const last = node.arguments.at(-1);
    return last !== undefined && (0,tree/* isFunction */.Tn)(last);
};

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/tests.ts


/** Lowers a condition; what it does on the way is emitted before it where it has no branches of its own. */
function test(expression, f) {
    const node = (0,tree/* bare */.$B)(expression);
    switch (node.type) {
        case 'UnaryExpression':
            if (node.operator === '!')
                return { kind: 'not', of: test(node.argument, f) };
            break;
        case 'BooleanLiteral':
            return { kind: 'constant', value: node.value };
        case 'LogicalExpression':
            if (node.operator === '??')
                break;
            return {
                kind: node.operator === '&&' ? 'and' : 'or',
                left: after(node.left, f),
                right: after(node.right, f),
            };
        case 'BinaryExpression': {
            const compared = comparison(node, f);
            if (compared)
                return compared;
            break;
        }
    }
    return truth(node, f);
}
/** A condition with its own events, for the sides of `&&` and `||`. */
function after(node, f) {
    let inner = { kind: 'unknown' };
    const statements = f.block(() => {
        inner = test(node, f);
    });
    const events = statements.flatMap(s => (s.kind === 'events' ? s.events : []));
    return events.length > 0 ? { kind: 'after', events, test: inner } : inner;
}
const isNothing = (node) => node.type === 'NullLiteral' || (node.type === 'Identifier' && node.name === 'undefined');
/** `x == null`, `x !== undefined` */
function comparison(node, f) {
    if (!/^[!=]==?$/.test(node.operator))
        return undefined;
    const [left, right] = [(0,tree/* bare */.$B)(node.left), (0,tree/* bare */.$B)(node.right)];
    const subject = isNothing(right) ? left : isNothing(left) ? right : undefined;
    if (!subject)
        return undefined;
    const name = value(subject, f);
    if (name === undefined || f.isChangedElsewhere(subject))
        return { kind: 'unknown' };
    const isNull = { kind: 'null', name };
    return node.operator.startsWith('!') ? { kind: 'not', of: isNull } : isNull;
}
function truth(node, f) {
    const name = value(node, f);
    if (f.isChangedElsewhere(node))
        return { kind: 'unknown' };
    if (name !== undefined)
        return { kind: 'truthy', name };
    return isRepeatable(node, f) ? { kind: 'condition', text: f.program.text(node) } : { kind: 'unknown' };
}
/** Made of names, members and literals only: asked twice it answers alike. */
function isRepeatable(node, f) {
    switch (node.type) {
        case 'Identifier':
            return !f.isChangedElsewhere(node);
        case 'ThisExpression':
        case 'StringLiteral':
        case 'NumericLiteral':
        case 'NullLiteral':
            return true;
        case 'MemberExpression':
            return !node.computed && isRepeatable(node.object, f);
        case 'BinaryExpression':
            return isRepeatable(node.left, f) && isRepeatable(node.right, f);
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/expressions.ts




/** Lowers an expression; the name that holds its value, if that could be a resource. */
function value(expression, f) {
    const node = (0,tree/* bare */.$B)(expression);
    if ((0,tree/* isCall */.nT)(node))
        return call(node, f);
    if ((0,tree/* isMember */.NB)(node))
        return member(node, f);
    if ((0,tree/* isFunction */.Tn)(node))
        return undefined;
    if ((0,tree/* isClass */.D4)(node))
        return classDefinition(node, f);
    switch (node.type) {
        case 'Identifier':
            return f.local(node);
        case 'NewExpression':
            return construct(node, f);
        case 'AwaitExpression':
            return awaited(node, f);
        case 'AssignmentExpression':
            return assignment(node, f);
        case 'ConditionalExpression':
            return either(f, () => test(node.test, f), node.consequent, node.alternate);
        case 'LogicalExpression':
            return logical(node, f);
        case 'SequenceExpression':
            return node.expressions.map(e => value(e, f)).at(-1);
        case 'ArrayExpression':
            return collection(node, node.elements, f);
        case 'ObjectExpression':
            return collection(node, node.properties.map(p => p.type === 'ObjectProperty' ? p.value : p.type === 'SpreadElement' ? p.argument : null), f);
        case 'UpdateExpression':
            assignments_assign(node.argument, undefined, 'unknown', f);
            return undefined;
        case 'SpreadElement': {
            const name = value(node.argument, f);
            f.mayRaise(node, 'doubtful');
            return name;
        }
        case 'YieldExpression':
            if (node.argument)
                f.escape(value(node.argument, f), 'yield', node);
            f.mayRaise(node, node.delegate ? 'likely' : 'doubtful');
            f.emit({ kind: 'suspend', span: (0,tree/* spanOf */.ee)(node) });
            return undefined;
    }
    // Text, arithmetic, markup: what is used inside is used and no more, save for markup, which may keep it.
    for (const child of (0,tree/* childrenOf */.LU)(node)) {
        const name = value(child, f);
        if (node.type === 'JSXExpressionContainer')
            f.escape(name, 'argument', child);
    }
    if (node.type === 'TaggedTemplateExpression')
        f.mayRaise(node, 'likely');
    if (node.type === 'BinaryExpression' && /^in/.test(node.operator))
        f.mayRaise(node, 'doubtful');
    return undefined;
}
function member(node, f) {
    const field = f.field(node);
    if (field !== undefined)
        return field;
    const object = value(node.object, f);
    if (mayBeNothing(node.object, object, f))
        f.mayRaise(node, 'doubtful');
    if (!node.computed)
        return undefined;
    value(node.property, f);
    return object;
}
/** Reading a property of it may raise: it is neither the resource nor `this`, nor imported or global. */
function mayBeNothing(object, name, f) {
    const node = (0,tree/* bare */.$B)(object);
    if (name !== undefined && f.holders.has(name))
        return false;
    if (node.type !== 'Identifier')
        return (0,tree/* isMember */.NB)(node) || (0,tree/* isCall */.nT)(node);
    const kind = f.program.binding(node)?.kind;
    return kind !== undefined && !/^(import|class|function)$/.test(kind);
}
/** What a class extends and its static parts run where it stands. */
function classDefinition(node, f) {
    if (node.superClass)
        value(node.superClass, f);
    const runs = node.superClass || node.body.body.some(m => m.type === 'StaticBlock' || ('static' in m && m.static));
    if (runs)
        f.mayRaise(node, 'doubtful');
}
function awaited(node, f) {
    const name = value(node.argument, f);
    // Calls have said themselves that they may raise.
    const inner = (0,tree/* bare */.$B)(node.argument);
    if (!(0,tree/* isCall */.nT)(inner) && inner.type !== 'NewExpression')
        f.mayRaise(node, 'likely');
    return name;
}
function assignment(node, f) {
    if (node.operator === '=') {
        const from = value(node.right, f);
        assignments_assign(node.left, from, knownValue(node.right), f);
        return from;
    }
    if (/^(\?\?|\|\||&&)=$/.test(node.operator)) {
        f.push({
            kind: 'if',
            test: { kind: 'unknown' },
            then: f.block(() => assignments_assign(node.left, value(node.right, f), 'unknown', f)),
            else: [],
        });
        return value(node.left, f);
    }
    value(node.right, f);
    assignments_assign(node.left, undefined, 'unknown', f);
    return undefined;
}
function either(f, decide, yes, no) {
    const result = f.temporary();
    const branch = (node) => f.block(() => {
        const name = value(node, f);
        f.emit(name === undefined
            ? { kind: 'assign', to: result, value: knownValue(node) }
            : { kind: 'alias', to: result, from: name });
    });
    const condition = decide();
    f.push({ kind: 'if', test: condition, then: branch(yes), else: branch(no) });
    return result;
}
function logical(node, f) {
    const result = f.temporary();
    const keep = (side) => {
        const name = value(side, f);
        f.emit(name === undefined
            ? { kind: 'assign', to: result, value: knownValue(side) }
            : { kind: 'alias', to: result, from: name });
    };
    keep(node.left);
    const right = f.block(() => keep(node.right));
    f.push({
        kind: 'if',
        test: node.operator === '??' ? { kind: 'null', name: result } : { kind: 'truthy', name: result },
        then: node.operator === '||' ? [] : right,
        else: node.operator === '||' ? right : [],
    });
    return result;
}
function collection(node, items, f) {
    const places = items.map(item => (item ? value(item, f) : undefined));
    const names = places.filter(name => name !== undefined);
    for (const p of node.type === 'ObjectExpression' ? node.properties : [])
        if (p.type === 'ObjectProperty' && p.computed)
            value(p.key, f);
    if (names.length === 0)
        return undefined;
    const into = f.temporary();
    f.emit({ kind: 'assign', to: into, value: 'object' });
    for (const of of names)
        f.emit({ kind: 'put', of, into });
    if (node.type === 'ArrayExpression' && !items.some(item => item?.type === 'SpreadElement'))
        f.places.set(into, places);
    return into;
}

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/assignments.ts



/** What an expression's value is known to be where it holds no resource. */
function knownValue(expression) {
    if (!expression)
        return 'null';
    const node = (0,tree/* bare */.$B)(expression);
    switch (node.type) {
        case 'NullLiteral':
            return 'null';
        case 'BooleanLiteral':
            return node.value ? 'true' : 'false';
        case 'Identifier':
            return node.name === 'undefined' ? 'null' : 'unknown';
        case 'ObjectExpression':
        case 'ArrayExpression':
        case 'ArrowFunctionExpression':
        case 'FunctionExpression':
        case 'NewExpression':
            return 'object';
        default:
            return 'unknown';
    }
}
/** `target = <what from holds>`, or `target = known` when `from` is undefined. */
function assignments_assign(target, from, known, f) {
    const node = (0,tree/* bare */.$B)(target);
    switch (node.type) {
        case 'Identifier':
            return assignVariable(node, from, known, f);
        case 'AssignmentPattern':
            return assignOrDefault(node, from, f);
        case 'ArrayPattern':
            f.mayRaise(node, 'doubtful');
            assignPlaces(node, from, f);
            return;
        case 'RestElement':
            return assignments_assign(node.argument, from, 'unknown', f);
        case 'ObjectPattern':
            f.mayRaise(node, 'doubtful');
            for (const p of node.properties)
                assignments_assign(p.type === 'RestElement' ? p.argument : p.value, undefined, 'unknown', f);
            return;
    }
    if (!(0,tree/* isMember */.NB)(node))
        return;
    const field = f.field(node);
    if (field !== undefined)
        return bind(field, from, known, f);
    const object = value(node.object, f);
    endsOnClose(object, (0,tree/* keyOf */.TN)(node), f);
    if (from === undefined)
        return;
    if (object !== undefined)
        f.emit({ kind: 'put', of: from, into: object });
    else
        f.escape(from, 'owner', node);
}
/** `[a, b] = [x, y]` gives each its own; of what is not such a literal, each may be any. */
function assignPlaces(pattern, from, f) {
    const places = from === undefined ? undefined : f.places.get(from);
    pattern.elements.forEach((element, i) => {
        if (!element)
            return;
        const own = places && element.type !== 'RestElement' ? places[i] : from;
        assignments_assign(element, own, 'unknown', f);
    });
}
/** `target = default` where nothing is given: a resource is something. */
function assignOrDefault(node, from, f) {
    assignments_assign(node.left, from, 'unknown', f);
    const name = f.local(node.left);
    f.push({
        kind: 'if',
        test: name === undefined ? { kind: 'unknown' } : { kind: 'null', name },
        then: f.block(() => assignments_assign(node.left, value(node.right, f), knownValue(node.right), f)),
        else: [],
    });
}
function assignVariable(node, from, known, f) {
    const to = f.local(node);
    if (to === undefined)
        return f.escape(from, 'global', node);
    bind(to, from, known, f);
    if (from !== undefined && f.holders.has(from))
        watchUses(node, to, from, f);
}
function bind(to, from, known, f) {
    if (from === undefined)
        return f.emit({ kind: 'assign', to, value: known });
    f.emit({ kind: 'alias', to, from });
}
const closing = /^['"](close|end|exit|finish|disconnect|terminate)['"]$/;
/** What nested functions and the object's own events do with a variable that has just got a resource. */
function watchUses(identifier, name, from, f) {
    const { program } = f;
    const binding = identifier.type === 'Identifier' ? program.binding(identifier) : undefined;
    if (!binding)
        return;
    const releases = f.file.resources.releaseMethods;
    for (const use of program.uses(binding)) {
        const called = (0,javascript_uses/* isCalledOn */.te)(use, /./, program);
        const call = called && (0,tree/* isCall */.nT)(called) ? called : undefined;
        if (call && /^(on|once|addEventListener)$/.test(methodName(call.callee)) && call.arguments[0])
            if (closing.test(program.text(call.arguments[0])))
                f.cap(from, 'medium', 'it also ends when its other side does');
        if (program.functionOf(use) === f.node)
            continue;
        // Another function may put something else in its place.
        if ((0,javascript_uses/* isChanged */.Hq)(use, program))
            return f.escape(name, 'capture', use);
        const isReleased = called !== undefined && releases.has(methodName(call ? call.callee : called));
        if (isReleased || (0,javascript_uses/* isHandedOn */.wL)(use, program)) {
            f.escape(name, 'capture', use);
            return;
        }
    }
    if (isExported(identifier, f))
        f.escape(name, 'global', identifier);
}
const methodName = (callee) => ((0,tree/* isMember */.NB)(callee) ? ((0,tree/* keyOf */.TN)(callee) ?? '') : '');
/** `socket.onclose = …` */
function endsOnClose(object, key, f) {
    if (object === undefined || key === undefined || !/^on(close|exit|end)$/.test(key))
        return;
    for (const name of f.acquired.keys())
        f.cap(name, 'medium', 'it also ends when its other side does');
}
function isExported(identifier, { program }) {
    for (const n of program.ancestors(identifier)) {
        if (n.type === 'ExportNamedDeclaration')
            return true;
        if ((0,tree/* isFunction */.Tn)(n))
            return false;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/arrivals.ts



/**
 * Where the resource comes as a parameter of an inline callback, it is acquired there: `open(p).then(file => …)`,
 * `open(p, (err, fd) => …)`. True if so.
 */
function arrives(node, resource, f) {
    const callback = node.arguments.at(-1);
    if (resource.category === 'process') {
        if (!callback || !(0,tree/* isFunction */.Tn)(callback))
            return false;
        // It waits for the end of the process and gets what that printed.
        hand(argumentsOf(node.arguments, f), 'argument', node, f);
        f.mayRaise(node, 'doubtful');
        return true;
    }
    if (callback && (0,tree/* isFunction */.Tn)(callback) && takesResult(callback, resource)) {
        // Who never looks at the result expects the error.
        if (!isUsed(callback.params[1], f))
            return true;
        argumentsOf(node.arguments, f);
        f.mayRaise(node, 'likely');
        note(callback, 1, 0, callback.params.length === 3 ? 2 : undefined);
        return true;
    }
    if (callback && isDelivered(resource, callback)) {
        hand(argumentsOf(node.arguments, f), 'argument', node, f);
        return true;
    }
    const then = f.program.parent(node);
    const chained = (0,tree/* isMember */.NB)(then) && (0,tree/* keyOf */.TN)(then) === 'then' ? f.program.parent(then) : undefined;
    const [first] = (0,tree/* isCall */.nT)(chained) ? chained.arguments : [];
    if (!first || !(0,tree/* isFunction */.Tn)(first) || first.params.length === 0)
        return false;
    argumentsOf(node.arguments, f);
    f.mayRaise(node, 'likely');
    note(first, 0);
    return true;
    function note(to, parameter, unless, releasedBy) {
        const made = { ...site(node, resource, f), unbound: false };
        const guard = { ...(unless !== undefined && { unless }), ...(releasedBy !== undefined && { releasedBy }) };
        f.file.arrivals.set(to, [{ parameter, site: made, ...guard }]);
    }
}
/** `(err, it) => …`, and from a pool `(err, client, release) => …` */
const takesResult = ({ params }, { category }) => (params.length === 2 || (params.length === 3 && category === 'db' && params[2].type === 'Identifier')) &&
    isErrorName(params[0]);
/** `pool.connect(handler)`: a callback that cannot be read, or one that is given the release as well, takes it over. */
const isDelivered = (resource, callback) => /^(db|file|directory)$/.test(resource.category) && ((0,tree/* isFunction */.Tn)(callback) || holdsFunction(callback));
const holdsFunction = (argument) => (0,tree/* isCall */.nT)(argument) && argument.arguments.some(a => (0,tree/* isFunction */.Tn)(a));
function isUsed(parameter, { program }) {
    const binding = parameter.type === 'Identifier' ? program.binding(parameter) : undefined;
    return !binding || program.uses(binding).length > 1;
}
const isErrorName = (parameter) => parameter.type === 'Identifier' && /^_?(e|err|error|er)$/.test(parameter.name);
/** What a callback finds in its parameters when it starts. */
function arrivalsOf(fn, f) {
    for (const { parameter, site: made, unless, releasedBy } of f.file.arrivals.get(fn) ?? []) {
        const take = () => {
            const into = f.temporary();
            f.acquired.set(into, made);
            f.emit({ kind: 'acquire', site: made, into });
            assignments_assign(fn.params[parameter], into, 'unknown', f);
            if (releasedBy !== undefined)
                releaserArrives(fn.params[releasedBy], into, made.resource, f);
        };
        const error = unless === undefined ? undefined : f.local(fn.params[unless]);
        if (error === undefined)
            take();
        else
            f.push({ kind: 'if', test: { kind: 'truthy', name: error }, then: [], else: f.block(take) });
    }
}
/** Calling `parameter` releases `of`; where it is used in any other way, someone else may call it. */
function releaserArrives(parameter, of, { release: [way] }, f) {
    const name = f.local(parameter);
    const binding = parameter.type === 'Identifier' ? f.program.binding(parameter) : undefined;
    if (name === undefined || !binding || way === undefined)
        return;
    f.emit({ kind: 'alias', to: name, from: of });
    f.releasers.set(name, way);
    const elsewhere = f.program.uses(binding).find(use => {
        const parent = f.program.parent(use);
        return use !== parameter && !((0,tree/* isCall */.nT)(parent) && parent.callee === use && f.program.functionOf(use) === f.node);
    });
    if (elsewhere)
        f.escape(of, 'capture', elsewhere);
}

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/frame.ts



class Frame {
    file;
    symbol;
    node;
    /** Acquisitions by the name that first held them. */
    acquired = new Map();
    /** Names that may hold something acquired here. */
    holders = new Set();
    /** Functions that release what they stand for: the `done` of `(err, client, done) => …`, with the way they do it. */
    releasers = new Map();
    /** What the places of an array literal hold. */
    places = new Map();
    #statements = [];
    #temporaries = 0;
    #names = new Map();
    #taken = new Set();
    constructor(file, symbol, node) {
        this.file = file;
        this.symbol = symbol;
        this.node = node;
    }
    get program() {
        return this.file.program;
    }
    /** Runs `lower` with a statement list of its own and returns that list. */
    block(lower) {
        const outer = this.#statements;
        const own = [];
        this.#statements = own;
        lower();
        this.#statements = outer;
        return own;
    }
    push(statement) {
        this.#statements.push(statement);
    }
    emit(event) {
        const last = this.#statements.at(-1);
        if (last?.kind === 'events')
            last.events.push(event);
        else
            this.#statements.push({ kind: 'events', events: [event] });
        if (event.kind === 'acquire' || event.kind === 'call')
            this.holders.add(event.into);
        if (event.kind === 'alias' && this.holders.has(event.from))
            this.holders.add(event.to);
        if (event.kind === 'put' && this.holders.has(event.of))
            this.holders.add(event.into);
    }
    mayRaise(node, how) {
        this.emit({ kind: 'may-raise', span: (0,tree/* spanOf */.ee)(node), text: this.program.text(node), doubtful: how === 'doubtful' });
    }
    escape(of, how, node) {
        if (of !== undefined)
            this.emit({ kind: 'escape', of, how, span: (0,tree/* spanOf */.ee)(node), text: this.program.text(node) });
    }
    temporary() {
        return `$${this.#temporaries++}`;
    }
    /** The name of a variable of this function; undefined for outer and global ones. */
    local(identifier) {
        if (identifier.type !== 'Identifier')
            return undefined;
        const binding = this.program.binding(identifier);
        return binding && this.isOwn(binding) ? this.#nameOf(binding) : undefined;
    }
    isOwn(binding) {
        const { node } = binding.scope;
        if (node === this.node)
            return true;
        return this.program.functionOf(node) === this.node && !('params' in node);
    }
    /** A nested function gives the variable another value, no telling when. */
    isChangedElsewhere(identifier) {
        const binding = identifier.type === 'Identifier' ? this.program.binding(identifier) : undefined;
        if (!binding || binding.kind === 'const')
            return false;
        return this.program
            .uses(binding)
            .some(use => (0,javascript_uses/* isChanged */.Hq)(use, this.program) && this.program.functionOf(use) !== this.program.functionOf(binding.identifier));
    }
    /** Inner blocks may shadow a name: each binding gets one of its own. */
    #nameOf(binding) {
        let name = this.#names.get(binding);
        if (name === undefined) {
            name = binding.name;
            while (this.#taken.has(name))
                name += "'";
            this.#taken.add(name);
            this.#names.set(binding, name);
        }
        return name;
    }
    /** `this.x` → `@x` */
    field(expression) {
        const node = (0,tree/* bare */.$B)(expression);
        if (!(0,tree/* isMember */.NB)(node) || !(0,javascript_names/* isThis */.HB)(node.object, this.program))
            return undefined;
        const key = (0,tree/* keyOf */.TN)(node);
        return key === undefined ? undefined : `@${key}`;
    }
    /** Lowers how much a finding on `name`'s acquisition may weigh. */
    cap(name, severity, why) {
        const site = this.acquired.get(name);
        if (site && !site.cap)
            site.cap = { severity, why };
    }
}

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/statements.ts




/** Lowers a list of statements. */
function statements(list, f) {
    for (const [i, node] of list.entries()) {
        if (node.type === 'VariableDeclaration' && /using$/.test(node.kind))
            return using(node.declarations, () => statements(list.slice(i + 1), f), f);
        statement(node, f);
    }
}
/** `using a = …, b = …`: what follows each declaration is guarded by the end of what it declares. */
function using([first, ...others], rest, f) {
    if (!first)
        return rest();
    declare(first, f);
    const of = f.local(first.id);
    if (of === undefined)
        return using(others, rest, f);
    const body = f.block(() => using(others, rest, f));
    const release = f.block(() => f.emit({ kind: 'release', of, by: 'with', span: (0,tree/* spanOf */.ee)(first), text: f.program.text(first) }));
    f.push({ kind: 'try', body, handlers: [], else: [], finally: release });
}
const block = (node, f) => node ? f.block(() => statements(node.type === 'BlockStatement' ? node.body : [node], f)) : [];
function statement(node, f) {
    switch (node.type) {
        case 'ExpressionStatement':
            value(node.expression, f);
            return;
        case 'VariableDeclaration':
            for (const d of node.declarations)
                declare(d, f);
            return;
        case 'BlockStatement':
            return statements(node.body, f);
        case 'ReturnStatement':
            if (node.argument)
                f.escape(value(node.argument, f), 'return', node);
            return f.push({ kind: 'jump', to: 'return', span: (0,tree/* spanOf */.ee)(node) });
        case 'ThrowStatement':
            value(node.argument, f);
            return f.push({ kind: 'jump', to: 'raise', span: (0,tree/* spanOf */.ee)(node) });
        case 'BreakStatement':
        case 'ContinueStatement':
            return f.push({
                kind: 'jump',
                to: node.type === 'BreakStatement' ? 'break' : 'continue',
                span: (0,tree/* spanOf */.ee)(node),
                ...(node.label && { label: node.label.name }),
            });
        case 'IfStatement': {
            const condition = test(node.test, f);
            return f.push({ kind: 'if', test: condition, then: block(node.consequent, f), else: block(node.alternate, f) });
        }
        case 'TryStatement':
            return tryStatement(node, f);
        case 'SwitchStatement':
            return switchStatement(node, f);
        case 'LabeledStatement':
            return f.push({ kind: 'labelled', label: node.label.name, body: block(node.body, f) });
        case 'WhileStatement':
        case 'DoWhileStatement':
        case 'ForStatement':
            return loop(node, f);
        case 'ForOfStatement':
        case 'ForInStatement':
            return forEach(node, f);
        case 'ClassDeclaration':
            return void value(node, f);
        case 'ExportNamedDeclaration':
            if (node.declaration)
                statement(node.declaration, f);
            for (const s of node.specifiers)
                if (s.type === 'ExportSpecifier')
                    f.escape(f.local(s.local), 'global', s);
            return;
        case 'ExportDefaultDeclaration':
            return f.escape(value(node.declaration, f), 'global', node);
        case 'TSExportAssignment':
            return f.escape(value(node.expression, f), 'global', node);
    }
}
function declare(d, f) {
    if (d.init)
        assignments_assign(d.id, value(d.init, f), knownValue(d.init), f);
    else if (d.id.type === 'Identifier')
        assignments_assign(d.id, undefined, 'null', f);
}
function tryStatement(node, f) {
    f.push({
        kind: 'try',
        body: block(node.block, f),
        handlers: node.handler ? [{ catches: 'all', body: block(node.handler.body, f) }] : [],
        else: [],
        finally: block(node.finalizer, f),
    });
}
function switchStatement(node, f) {
    value(node.discriminant, f);
    // How many of the tests run depends on which one holds.
    const tests = f.block(() => {
        for (const c of node.cases)
            if (c.test)
                value(c.test, f);
    });
    if (tests.length > 0)
        f.push({ kind: 'if', test: { kind: 'unknown' }, then: tests, else: [] });
    f.push({
        kind: 'switch',
        cases: node.cases.map(c => f.block(() => statements(c.consequent, f))),
        exhaustive: node.cases.some(c => !c.test),
        fallsThrough: true,
    });
}
function loop(node, f) {
    if (node.type === 'ForStatement' && node.init)
        statement(asStatement(node.init), f);
    let condition = { kind: 'constant', value: true };
    const before = f.block(() => {
        if (node.test)
            condition = test(node.test, f);
    });
    const events = before.flatMap(s => (s.kind === 'events' ? s.events : []));
    f.push({
        kind: 'while',
        test: events.length > 0 ? { kind: 'after', events, test: condition } : condition,
        body: block(node.body, f),
        ...(node.type === 'ForStatement' && node.update && { step: f.block(() => void value(node.update, f)) }),
        else: [],
        ...(node.type === 'DoWhileStatement' && { bodyFirst: true }),
    });
}
const asStatement = (node) => node.type === 'VariableDeclaration' ? node : { ...node, type: 'ExpressionStatement', expression: node };
function forEach(node, f) {
    const from = value(node.right, f);
    const target = node.left.type === 'VariableDeclaration' ? node.left.declarations[0]?.id : node.left;
    const item = target && f.local(target);
    const next = f.block(() => {
        if (node.type === 'ForOfStatement')
            f.mayRaise(node.right, node.await ? 'likely' : 'doubtful');
    });
    const loop = {
        kind: 'for-each',
        ...(item !== undefined && { item }),
        ...(from !== undefined && node.type === 'ForOfStatement' && { from }),
        next: next.flatMap(s => (s.kind === 'events' ? s.events : [])),
        body: block(node.body, f),
        else: [],
    };
    const isAsync = node.type === 'ForOfStatement' && node.await;
    if (from === undefined || !isAsync)
        return f.push(loop);
    // However the loop is left, the iterator ends what it iterates over.
    const end = {
        kind: 'release',
        of: from,
        by: forAwait,
        span: (0,tree/* spanOf */.ee)(node),
        text: f.program.text(node.right),
    };
    f.push({ kind: 'try', body: [loop], handlers: [], else: [], finally: [{ kind: 'events', events: [end] }] });
}
/** In the catalogue: what `for await` releases. */
const forAwait = 'for await';

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/functions.ts
/** Every function of a file, and its module level, as units for the analysis; and its classes. */














/** Lowers a file, if anything in it acquires something that must be followed, or others could call it to do so. */
function lowerFunctions(given, resolve) {
    const { program, classes } = given;
    const ambiguous = ambiguousIn({ program, classes });
    const unique = (fn) => [(0,symbols/* symbolOf */.wX)(fn, program, classes)].find(symbol => !ambiguous.has(symbol));
    const exports = resolve ? exportsOf(program, unique, resolve) : new Map();
    const foreign = new Set();
    const file = {
        ...{ ...given, ambiguous, foreign },
        resolve: resolve ?? (() => undefined),
        arrivals: new Map(),
    };
    const units = { functions: [], classes: [], gaps: [], exports, foreign };
    if (exports.size === 0 && !acquiresAnything(file))
        return units;
    const attempt = (symbol, lower) => {
        try {
            units.functions.push(lower());
        }
        catch (error) {
            if (!(error instanceof RangeError))
                throw error;
            units.gaps.push(`${symbol} is nested too deeply to be followed`);
        }
    };
    attempt('<module>', () => moduleUnit(file));
    for (const fn of program.functions) {
        const symbol = (0,symbols/* symbolOf */.wX)(fn, program, classes);
        attempt(symbol, () => functionUnit(fn, symbol, file));
    }
    for (const c of classes.all)
        attempt(c.name, () => fieldsUnit(c, file));
    units.classes = classes.all.map(c => classUnit(c, file));
    return units;
}
const acquiresAnything = (file) => {
    const { program, resources } = file;
    return (program.calls.some(c => acquiredBy(c, (0,javascript_names/* qualify */.Ss)(c.callee, program), { file, program })) ||
        program.news.some(n => resources.acquire.has(`new ${(0,javascript_names/* qualify */.Ss)(n.callee, program)}`)) ||
        program.calls.some(c => (0,ir/* isForeign */.jq)(helperOf((0,tree/* bare */.$B)(c.callee), { file, node: undefined }) ?? '')));
};
function moduleUnit(file) {
    const { root } = file.program;
    const f = new Frame(file, '<module>', undefined);
    const body = f.block(() => statements(root.body, f));
    return { symbol: '<module>', span: (0,tree/* spanOf */.ee)(root), params: [], body, level: 'module', constructs: false };
}
function functionUnit(fn, symbol, file) {
    const f = new Frame(file, symbol, fn);
    const owner = ownerOf(fn, file);
    const body = f.block(() => {
        for (const p of fn.params)
            if (p.type === 'AssignmentPattern')
                assignments_assign(p, undefined, 'unknown', f);
        arrivalsOf(fn, f);
        if (fn.body.type === 'BlockStatement')
            statements(fn.body.body, f);
        else
            f.escape(value(fn.body, f), 'return', fn.body);
    });
    return {
        symbol,
        span: (0,tree/* spanOf */.ee)(fn),
        ...(owner && { owner: owner.name }),
        params: fn.params.map((p, i) => f.local(p.type === 'AssignmentPattern' ? p.left : p) ?? `·${i}`),
        body,
        level: runsWithModule(fn, file.program) ? 'module' : 'function',
        constructs: fn.type === 'ClassMethod' && fn.kind === 'constructor',
        ...(fn.async && { awaited: true }),
        ...(fn.generator && { wrapped: true }),
    };
}
/** `(async () => { … })()`, on the level of the module. */
function runsWithModule(fn, program) {
    const call = program.parent(fn);
    return (0,tree/* isCall */.nT)(call) && call.callee === fn && program.functionOf(call) === undefined;
}
/** The class whose `this` a function sees. */
function ownerOf(fn, { program, classes }) {
    for (let n = fn; n; n = program.parent(n)) {
        const owner = classes.ofMember(n);
        if (owner)
            return owner;
    }
    return undefined;
}
/** The initialisers of a class's fields run with its constructor. */
function fieldsUnit(c, file) {
    const symbol = `${c.name}.constructor`;
    const f = new Frame(file, symbol, undefined);
    const body = f.block(() => {
        for (const { name, value: initial } of c.members) {
            if ((0,tree/* isFunction */.Tn)(initial))
                continue;
            const from = value(initial, f);
            if (from !== undefined)
                f.emit({ kind: 'alias', to: `@${name}`, from });
        }
    });
    return { symbol, span: (0,tree/* spanOf */.ee)(c.node), owner: c.name, params: [], body, level: 'function', constructs: false };
}
function classUnit(c, file) {
    const { program } = file;
    const fields = new Set(c.members.filter(m => !(0,tree/* isFunction */.Tn)(m.value)).map(m => m.name));
    for (const a of program.assignments)
        if ((0,tree/* isMember */.NB)(a.left) && (0,javascript_names/* isThis */.HB)(a.left.object, program))
            fields.add((0,tree/* keyOf */.TN)(a.left) ?? '');
    return {
        name: c.name,
        span: (0,tree/* spanOf */.ee)(c.node),
        bases: c.extends === undefined ? [] : [c.extends],
        releasedElsewhere: [...fields].filter(field => isTakenElsewhere(field, file)).map(field => `@${field}`),
        ...((0,javascript_classes/* isEndless */.tr)(c) && { endless: true }),
    };
}
/** `instance.field.close()`, or the field passed on, in code that holds the instance by another name than `this`. */
const isTakenElsewhere = (field, { program, resources }) => program.membersNamed(field).some(read => {
    if ((0,javascript_names/* isThis */.HB)(read.object, program))
        return false;
    const called = (0,javascript_uses/* isCalledOn */.te)(read, /./, program);
    const callee = called && 'callee' in called ? called.callee : called;
    const method = (0,tree/* isMember */.NB)(callee) ? (0,tree/* keyOf */.TN)(callee) : undefined;
    return (method !== undefined && resources.releaseMethods.has(method)) || (0,javascript_uses/* isHandedOn */.wL)(read, program);
});

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/outline.ts

/** A member of a class or an object and an element of JSX stand for themselves as a statement does; a block does not. */
const standsForItself = /^(?!Block)\w*Statement$|Declaration$|^VariableDeclarator$|^(Class|Object)\w*(Method|Property)$|^SwitchCase$|^JSXElement$/;
const outlineOf = (file) => ({
    comments: (file.comments ?? []).map(stretchOf),
    statements: [...(0,tree/* descendants */.DG)(file.program)].filter(({ type }) => standsForItself.test(type)).map(stretchOf),
    breaks: /\r\n|[\n\r\u2028\u2029]/g,
});
const stretchOf = ({ start, end }) => ({
    start: start,
    end: end,
});

// EXTERNAL MODULE: ./src/scan/syntax/javascript/parse.ts
var parse = __webpack_require__(7614);
// EXTERNAL MODULE: ./src/scan/syntax/javascript/program.ts + 1 modules
var javascript_program = __webpack_require__(4177);
;// CONCATENATED MODULE: ./src/scan/syntax/javascript/index.ts
/** The JavaScript and TypeScript front-end: parse, apply the rules, lower the functions. */












const lower = (file, resources, resolve) => {
    const ast = (0,parse/* parseFile */.C)(file);
    if ('unreadable' in ast)
        return ast;
    const program = new javascript_program/* Program */.B(file, ast);
    const classes = new javascript_classes/* Classes */.xn(program);
    const owners = new javascript_owners/* Owners */.d(program, classes);
    const given = {
        program,
        classes,
        resources: (0,catalogue/* indexResources */.Qx)(resources),
        isReleasedByOwner: (acquired, resource) => isReleasedByOwner(acquired, resource, owners),
        happensOnce: (node) => (0,once/* happensOnce */.X)(node, owners),
        isMeantToStay: (acquired, { category }) => isMeantToStay(acquired, category, owners),
    };
    return {
        ...lowerFunctions(given, resolve),
        ...applyRules(owners),
        ...((0,marker/* mentionsSuppression */.x)(file.text) && { outline: outlineOf(ast) }),
    };
};


/***/ })

};
