export const id = 330;
export const ids = [330];
export const modules = {

/***/ 7438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ mayRaise),
/* harmony export */   TH: () => (/* binding */ comesBefore),
/* harmony export */   Tk: () => (/* binding */ isUnbranched),
/* harmony export */   VN: () => (/* binding */ blockOf),
/* harmony export */   qw: () => (/* binding */ isCalmAfter),
/* harmony export */   y9: () => (/* binding */ isUnconditional)
/* harmony export */ });
/* unused harmony export conjuncts */
/* harmony import */ var _syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7681);
/* harmony import */ var _syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3289);


/** Calls that hardly ever raise: those that acquire and release what rules look at, and the smallest of the platform's. */
const calm = /^((add|remove)(Event)?Listener|on|once|off|(un)?observe|disconnect|(un)?subscribe|(set|clear)(Timeout|Interval)|(request|cancel)AnimationFrame|(create|revoke)ObjectURL|add|delete|clear|abort|dispose|destroy|close|terminate|cancel|next|complete|bind|matchMedia|Observable|super|remove|_?register|toDisposable|push|has|now|log|warn|debug|querySelector(All)?|getElementById|(set|remove)Attribute|contains|preventDefault|stopPropagation|getBoundingClientRect|markForCheck|unref|createElement|click|append(Child)?)$/;
/** Vue's own functions: they only note what they are given. */
const notes = /^(ref|shallowRef|customRef|computed|reactive|shallowReactive|readonly|toRefs?|markRaw|provide|watch|(tryO|o)n[A-Z]\w*|define(Props|Emits|Expose|Slots|Options|Model)|getCurrent(Instance|Scope))$/;
/** Constructors that only make an object. */
const makes = /^(Map|Set|WeakMap|WeakSet|WeakRef|Array|Object|Date|Promise|AbortController|Event|CustomEvent|Uint\d+Array|Float\d+Array|\w*(Error|Observer|Emitter|Subject|Subscription|Disposable|DisposableStore))$/;
const mayRaise = (node, program) => /^(Throw|Yield)(Statement|Expression)$|^AwaitExpression$/.test(node.type) ||
    (node.type === 'NewExpression' && !makes.test(program.text(node.callee))) ||
    ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(node) && !isCalm(node, program));
function isCalm(call, program) {
    const name = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(call) ?? '';
    const callee = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(call.callee);
    if (calm.test(name) || callee.type === 'Super')
        return true;
    if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(callee) && /^(Object|Math|Date|Promise|performance|console)$/.test(program.text(callee.object)))
        return true;
    if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(callee))
        return isSuperCall(callee) || (name === 'forEach' && isCalmCallback(call, program));
    return callee.type === 'Identifier' && (notes.test(name) || isStateSetter(callee, program));
}
/** `super.close()`, `Base.prototype.close.call(this)`: a teardown of its own, which looks after itself. */
function isSuperCall(callee) {
    if (!(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(callee))
        return false;
    const object = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(callee.object);
    if (object.type === 'Super')
        return true;
    const owner = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(object) ? (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(object.object) : undefined;
    return /^(call|apply)$/.test((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(callee) ?? '') && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(owner) && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(owner) === 'prototype';
}
const isCalmCallback = ({ arguments: [callback] }, program) => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(callback) && ![...(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDescendants */ .V6)(callback.body)].some(n => mayRaise(n, program));
/** `const [value, setValue] = useState()` */
function isStateSetter(callee, program) {
    const declaration = program.binding(callee)?.declaration;
    if (declaration?.type !== 'VariableDeclarator' || declaration.id.type !== 'ArrayPattern')
        return false;
    const init = declaration.init && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(declaration.init);
    return (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(init) && /^use(State|Reducer)$/.test((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(init) ?? '');
}
/** In `within`, from the end of `node` to `until`, nothing raises or leaves. */
function isCalmAfter(node, within, until, program) {
    for (const n of (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDescendants */ .V6)(within))
        if (n.start >= node.end && n.end <= until && (mayRaise(n, program) || leaves.test(n.type)))
            return false;
    return true;
}
const leaves = /^(Return|Break|Continue)Statement$/;
/** Every way through `fn` comes to `node`, or needs not, because there is no handle to release. */
function isUnconditional(node, fn, program) {
    const handle = program.text(node);
    if (!isUnbranched(node, fn, program))
        return false;
    if (fn.body.type !== 'BlockStatement')
        return true;
    for (const before of (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDescendants */ .V6)(fn.body)) {
        if (before.start >= node.start || program.isWithin(node, before))
            continue;
        if (mayRaise(before, program) && !isCaught(before, node, program))
            return false;
        if (before.type !== 'ReturnStatement' || isCaught(before, node, program))
            continue;
        const test = [...program.ancestors(before)].find(n => n.type === 'IfStatement');
        if (!test || !(isAbout(test, handle, program) || isSecondRun(test, fn, program)))
            return false;
    }
    return true;
}
/** No branch stands between `within` and `node`, but those that ask whether there is a handle. */
function isUnbranched(node, within, program) {
    const handle = program.text(node);
    for (const outer of program.ancestors(node)) {
        if (outer === within)
            break;
        if (isBranch(outer, node, program) && !isAbout(outer, handle, program))
            return false;
    }
    return true;
}
const isBranch = (outer, node, program) => {
    if (outer.type === 'IfStatement' || outer.type === 'ConditionalExpression')
        return !program.isWithin(node, outer.test);
    if (outer.type === 'LogicalExpression')
        return program.isWithin(node, outer.right);
    return /^(For\w*|While|DoWhile|Switch)Statement$|^CatchClause$/.test(outer.type);
};
/** It stands in a `try` whose `finally` holds `node`, or, if it raises, whose `catch` lets the way go on to `node`. */
function isCaught(before, node, program) {
    for (const outer of program.ancestors(before)) {
        if (outer.type !== 'TryStatement' || !program.isWithin(before, outer.block))
            continue;
        if (outer.finalizer && program.isWithin(node, outer.finalizer))
            return true;
        if (outer.handler && before.type !== 'ReturnStatement' && !program.isWithin(node, outer))
            return true;
    }
    return false;
}
/** The branch only asks whether there is a handle: `if (this.id !== undefined) clearInterval(this.id)`. */
function isAbout(branch, handle, program) {
    const test = branch.type === 'LogicalExpression' ? branch.left : 'test' in branch ? branch.test : undefined;
    if (!test || typeof test !== 'object' || branch.type === 'SwitchCase')
        return false;
    if (isBaseAsked((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(test)))
        return true;
    const words = handle.replaceAll(/[?!]/g, '').match(/[\w$.#]+/g) ?? [];
    return conjuncts((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(test)).every(part => {
        const subject = program
            .text(part)
            .replace(/\s*[!=]==?\s*(null|undefined)$/, '')
            .replace(/^!+/, '');
        return words.some(word => word === subject || word.startsWith(`${subject}.`));
    });
}
/** `if (super.deactivate()) …`: the base says whether there was anything to end. */
const isBaseAsked = (test) => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(test) && isSuperCall((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(test.callee));
/** `a && b` → `a`, `b` */
const conjuncts = (test) => test.type === 'LogicalExpression' && test.operator === '&&'
    ? [...conjuncts((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(test.left)), ...conjuncts((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(test.right))]
    : [test];
/** `if (this.closed) return; this.closed = true`: where only this function sets it, the first run went on. */
function isSecondRun(branch, fn, program) {
    const flag = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(branch.test);
    const key = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(flag) && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(flag.object).type === 'ThisExpression' ? (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(flag) : undefined;
    if (key === undefined)
        return false;
    const sets = program.membersNamed(key).filter(m => (0,_syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .isChanged */ .Hq)(m, program) && !isFalse(program.parent(m)));
    return sets.length > 0 && sets.every(m => program.functionOf(m) === fn);
}
const isFalse = (assignment) => assignment?.type === 'AssignmentExpression' && assignment.right.type === 'BooleanLiteral' && !assignment.right.value;
/** Whoever comes to `node` has come by `before`. */
function comesBefore(before, node, program) {
    if (before.end > node.start || program.functionOf(before) !== program.functionOf(node))
        return false;
    for (const outer of program.ancestors(node)) {
        if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(outer))
            return false;
        if (outer.type === 'BlockStatement' && program.isWithin(before, outer))
            return isUnbranched(before, outer, program);
    }
    return false;
}
/** The innermost list of statements around `node`. */
function blockOf(node, program) {
    for (const outer of program.ancestors(node))
        if (outer.type === 'BlockStatement')
            return outer;
    return undefined;
}


/***/ }),

/***/ 8158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W6: () => (/* binding */ registrationsOf),
/* harmony export */   Z: () => (/* binding */ disposablesOf),
/* harmony export */   Zc: () => (/* binding */ closersByFactory)
/* harmony export */ });
/* harmony import */ var _syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6229);
/* harmony import */ var _syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7681);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4451);
/** Functions that end something without being a method of its class: closers of factories, disposables given to a base class. */



/** Methods named `close`, `dispose`, … of the objects that a factory function makes, by every function around them. */
function closersByFactory(program) {
    const closers = new Map();
    const note = (key, value) => {
        const closer = (0,_syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .isTeardownName */ .Ag)(key ?? '') ? (0,_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .functionBehind */ .rv)(value, program) : undefined;
        if (!closer)
            return;
        for (const around of program.ancestors(value))
            if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(around))
                closers.set(around, [...(closers.get(around) ?? []), closer]);
    };
    for (const object of program.objects)
        for (const p of object.properties)
            if (p.type !== 'SpreadElement')
                note((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(p), p.type === 'ObjectMethod' ? p : p.value);
    for (const a of program.assignments)
        if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(a.left))
            note((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(a.left), a.right);
    return closers;
}
/** The calls `this._register(…)`, `this.register(…)`. */
function registrationsIn(c, program) {
    if (c.extends === undefined)
        return [];
    const named = [...program.membersNamed('_register'), ...program.membersNamed('register')];
    const calls = named.flatMap(member => {
        const call = member.object.type === 'ThisExpression' ? program.parent(member) : undefined;
        return (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isCall */ .nT)(call) && call.callee === member ? [call] : [];
    });
    const own = calls.filter(call => (0,_syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .methodsOf */ .oz)(c).some(m => program.isWithin(call, m.value)));
    return own.length > 0 && leavesOutBase(c) ? [] : own;
}
/** A `dispose` of its own that does not call that of the base. */
const leavesOutBase = (c) => (0,_syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .methodsOf */ .oz)(c).some(m => m.name === 'dispose' &&
    ![...(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .descendants */ .DG)(m.value.body)].some(n => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(n) && n.object.type === 'Super' && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(n) === 'dispose'));
/** Those of which the base class surely disposes, as far as names tell: `register` alone may mean anything. */
const registrationsOf = (c, program) => registrationsIn(c, program).filter(call => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(call) === '_register' || /Disposable$/.test(c.extends ?? ''));
/** `this.register({ dispose: () => … })`, `this._register(toDisposable(() => …))`: what runs, by the call that says so. */
const disposablesOf = (c, program) => new Map(registrationsIn(c, program).flatMap(call => call.arguments.flatMap(a => disposing((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(a), program) ?? []).map(fn => [fn, call])));
/** The function behind `{ dispose: f }` or `toDisposable(f)`. */
function disposing(value, program) {
    if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isCall */ .nT)(value))
        return (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .calleeName */ .wt)(value) === 'toDisposable' && value.arguments[0]
            ? (0,_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .functionBehind */ .rv)(value.arguments[0], program)
            : undefined;
    const entry = value.type === 'ObjectExpression'
        ? value.properties.find(p => p.type !== 'SpreadElement' && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(p) === 'dispose')
        : undefined;
    if (entry?.type === 'ObjectMethod')
        return entry;
    return entry?.type === 'ObjectProperty' ? (0,_effects_js__WEBPACK_IMPORTED_MODULE_2__/* .functionBehind */ .rv)(entry.value, program) : undefined;
}


/***/ }),

/***/ 4165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ destinationOf)
/* harmony export */ });
/* harmony import */ var _syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(633);
/* harmony import */ var _syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7681);
/** Where the result of an acquiring call goes. */


/** Functions that return what their callback returns. */
const transparent = /(^|\.)(runOutsideAngular|run|untracked|runGuarded|batch|runInInjectionContext)$/;
/** Functions that drop what their callback returns. */
const dropping = /(^|\.)(forEach|then|catch|finally|setTimeout|setInterval|requestAnimationFrame|nextTick|setImmediate|queueMicrotask|addEventListener|on|once|subscribe|Promise|afterNextRender)$/;
function destinationOf(value, program) {
    const parent = program.parent(value);
    if (!parent)
        return { kind: 'unknown' };
    if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(parent) !== parent || parent.type === 'AwaitExpression' || parent.type === 'ConditionalExpression')
        return destinationOf(parent, program);
    switch (parent.type) {
        case 'ExpressionStatement':
            return { kind: 'dropped' };
        case 'ChainExpression':
        case 'LogicalExpression':
            return destinationOf(parent, program);
        case 'UnaryExpression':
            return parent.operator === 'void' ? { kind: 'dropped' } : { kind: 'unknown' };
        case 'SequenceExpression':
            return parent.expressions.at(-1) === value ? destinationOf(parent, program) : { kind: 'dropped' };
        case 'VariableDeclarator':
            return parent.id.type === 'Identifier' ? kept(parent.id, program) : { kind: 'unknown' };
        case 'AssignmentExpression':
            return kept(parent.left, program);
        case 'ReturnStatement':
            return returnedFrom(parent, program);
        case 'YieldExpression':
            return { kind: 'returned' };
        case 'ArrowFunctionExpression':
            return returnedFrom(value, program);
        case 'ClassProperty':
        case 'ClassPrivateProperty': {
            const key = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(parent);
            return key === undefined ? { kind: 'unknown' } : { kind: 'kept', path: `this.${key}` };
        }
        case 'CallExpression':
        case 'OptionalCallExpression':
        case 'NewExpression':
            return parent.callee === value ? { kind: 'unknown' } : { kind: 'given' };
        case 'ArrayExpression':
        case 'ObjectProperty':
        case 'SpreadElement':
            return { kind: 'given' };
    }
    if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(parent) && parent.object === value)
        return used(parent, program);
    return { kind: 'unknown' };
}
function kept(target, program) {
    const node = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(target);
    if (node.type === 'Identifier') {
        const binding = program.binding(node);
        return { kind: 'kept', path: node.name, ...(binding && { binding }) };
    }
    const path = (0,_syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node, program);
    return path === undefined ? { kind: 'given' } : { kind: 'kept', path };
}
function used(member, program) {
    const call = program.parent(member);
    const method = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(member);
    if (method === undefined || !(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isCall */ .nT)(call) || call.callee !== member)
        return { kind: 'unknown' };
    return { kind: 'used', method, destination: destinationOf(call, program) };
}
/** What a returned value comes to, seen from the call that the returning function is an argument of. */
function returnedFrom(inside, program) {
    const fn = program.functionOf(inside);
    const call = fn && program.parent(fn);
    if (!fn || !(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(fn) || !((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isCall */ .nT)(call) || call?.type === 'NewExpression'))
        return { kind: 'returned' };
    const callee = program.text(call.callee);
    if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(call.callee)))
        return destinationOf(call, program);
    if (transparent.test(callee))
        return destinationOf(call, program);
    return dropping.test(callee) ? { kind: 'dropped' } : { kind: 'returned' };
}


/***/ }),

/***/ 4451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ effectOf),
/* harmony export */   Hw: () => (/* binding */ returnedCleanups),
/* harmony export */   rv: () => (/* binding */ functionBehind),
/* harmony export */   sR: () => (/* binding */ registeredCleanups)
/* harmony export */ });
/* harmony import */ var _syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7681);

/** The returned function is the cleanup. */
const returnsCleanup = /^(use\w*Effect\w*|useMount|useOnMount|useMountedLayoutEffect|onMount|\$effect|useFocusEffect|useWillMount)$/;
/** The cleanup is registered; what is returned is ignored. */
const registersCleanup = /^(watch(Post|Sync)?Effect|watch|onMounted|onBeforeMount|onActivated|createEffect|effect|tryOnMounted|afterNextRender)$/;
/** Registers a function to be called when the component, scope or effect ends. */
const cleanupHook = /^(on(Before)?Unmount(ed)?|onScopeDispose|onDeactivated|onDestroy|onCleanup|onInvalidate|onWatcherCleanup|tryOn(Before|ScopeDispose|Unmounted|BeforeUnmount)\w*|useUnmount|useOnUnmount|useEventUnmount|getCurrentScope)$/;
/** The call that makes `fn` an effect, and whether what it returns is its cleanup. */
function effectOf(fn, program) {
    const call = program.parent(fn);
    if (!(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(call) || !call.arguments.includes(fn))
        return undefined;
    const name = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(call);
    if (name === undefined || ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(call.callee)) && !/^(React|Vue|\$effect)/.test(program.text(call.callee))))
        return undefined;
    const position = call.arguments.indexOf(fn);
    if (returnsCleanup.test(name))
        return position === 0 ? { call, returns: true } : undefined;
    if (!registersCleanup.test(name))
        return undefined;
    return position === (name === 'watch' ? 1 : 0) ? { call, returns: false } : undefined;
}
/** Every function in the file that is registered to run at the end of a component or scope, with the call that does it. */
const registeredCleanups = (program) => new Map(program.calls
    .filter(c => cleanupHook.test((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(c) ?? '') || /^(destroyRef|this\.destroyRef)/i.test(program.text(c.callee)))
    .flatMap(c => c.arguments.flatMap(a => functionBehind(a, program) ?? []).map(fn => [fn, c])));
/** The functions that an effect returns, anywhere on its own level. */
function returnedCleanups(fn, program) {
    const cleanup = { functions: [], opaque: false };
    const take = (value) => {
        const node = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(value);
        if (node.type === 'ConditionalExpression') {
            take(node.consequent);
            take(node.alternate);
            return;
        }
        const behind = functionBehind(node, program);
        if (behind)
            cleanup.functions.push(behind);
        else if (!isNothing(node))
            cleanup.opaque = true;
    };
    if (fn.body.type !== 'BlockStatement') {
        if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(fn.body)) && isVoidCall((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(fn.body)))
            return cleanup;
        take(fn.body);
    }
    else
        for (const node of (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDescendants */ .V6)(fn.body))
            if (node.type === 'ReturnStatement' && node.argument)
                take(node.argument);
    return cleanup;
}
/** Calls that return nothing, or nothing that undoes them. */
const isVoidCall = (call) => /^(addEventListener|setInterval|setTimeout|requestAnimationFrame)$/.test((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(call) ?? '');
const isNothing = (node) => node.type === 'NullLiteral' ||
    (node.type === 'Identifier' && node.name === 'undefined') ||
    (node.type === 'UnaryExpression' && node.operator === 'void');
/** The function that an expression stands for: itself, a local function's name, `useCallback(fn)`. */
function functionBehind(expression, program) {
    const node = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(expression);
    if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(node))
        return node;
    if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(node) && /^(useCallback|useMemoizedFn|useEvent|useEffectEvent)$/.test((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(node) ?? ''))
        return node.arguments[0] ? functionBehind(node.arguments[0], program) : undefined;
    if (node.type !== 'Identifier')
        return undefined;
    const binding = program.binding(node);
    if (binding?.kind === 'function' && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(binding.declaration))
        return binding.declaration;
    if (binding?.declaration.type !== 'VariableDeclarator' || !binding.declaration.init)
        return undefined;
    const init = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(binding.declaration.init);
    return init === node || init.type === 'Identifier' ? undefined : functionBehind(init, program);
}


/***/ }),

/***/ 7865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k3: () => (/* binding */ removals),
/* harmony export */   mv: () => (/* binding */ additions),
/* harmony export */   n_: () => (/* binding */ isDom)
/* harmony export */ });
/* harmony import */ var _syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(633);
/* harmony import */ var _syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7681);
/** Finds the calls that add and remove event listeners, in the dialects of the DOM, of emitters and of libraries. */


const adders = /^(addEventListener|addListener|on|once|prependListener|prependOnceListener|attachEvent|addDisposableListener)$/;
const removers = /^(removeEventListener|removeListener|off|un|detachEvent|removeAllListeners|unbind|clearAllListeners|unlisten)$/;
const isDom = (c) => /EventListener$/.test(c.method);
const additions = (program) => program.calls.flatMap(call => read(call, adders, program) ?? []).filter(l => l.handler !== undefined);
const removals = (program) => program.calls.flatMap(call => read(call, removers, program) ?? []);
function read(call, methods, program) {
    const callee = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(call.callee);
    const args = call.arguments;
    if (callee.type === 'Identifier')
        return /EventListener$/.test(callee.name) && methods.test(callee.name) && !program.binding(callee)
            ? describe(call, callee.name, undefined, args, program)
            : undefined;
    const called = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .methodOf */ .NY)(call);
    if (!called || !methods.test(called.method))
        return undefined;
    // `DomEvent.on(element, 'click', handler)`: the target comes first.
    const isStatic = args.length >= 2 && isEventName(args[1]) && !isEventName(args[0]) && isNamespace(called.receiver);
    return isStatic
        ? describe(call, called.method, args[0], args.slice(1), program)
        : describe(call, called.method, throughChain(called.receiver, methods), args, program);
}
const isNamespace = (node) => (node.type === 'Identifier' && /^[A-Z]/.test(node.name)) || ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(node) && /^[A-Z]/.test((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(node) ?? ''));
const isEventName = (node) => node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
/** `server.on('a', f).on('b', g)` listens to `server` twice. */
function throughChain(receiver, methods) {
    let node = receiver;
    while ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isCall */ .nT)(node)) {
        const called = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .methodOf */ .NY)(node);
        if (!called || !methods.test(called.method))
            break;
        node = called.receiver;
    }
    return node;
}
function describe(call, method, target, args, program) {
    const single = args.length === 1 && args[0] !== undefined && isHandler(args[0]) && /^(add|remove)Listener$/.test(method);
    const [event, handler, options] = single ? [undefined, args[0], undefined] : args;
    if (event?.type === 'ObjectExpression' || (handler && !isHandler(handler)))
        return undefined;
    const opts = optionsOf(options, program);
    return {
        call,
        method,
        ...(target && { target }),
        targetPath: target ? ((0,_syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(target, program) ?? program.text(target)) : 'window',
        event: event ? eventText(event, program) : '',
        ...(handler && { handler }),
        fresh: handler !== undefined && isFresh(handler),
        handlerPath: handler && handlerPath(handler, program),
        capture: /EventListener$/.test(method) ? opts.capture : false,
        once: /once/i.test(method) || opts.once,
        signal: opts.signal,
        signalPath: opts.signalPath,
    };
}
const isHandler = (node) => {
    const h = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(node);
    return ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(h) ||
        h.type === 'Identifier' ||
        h.type === 'ConditionalExpression' ||
        h.type === 'AssignmentExpression' ||
        (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isMember */ .NB)(h) ||
        (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isCall */ .nT)(h));
};
const eventText = (event, program) => event.type === 'StringLiteral' ? `'${event.value}'` : ((0,_syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(event, program) ?? program.text(event));
const isFresh = (handler) => {
    const h = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(handler);
    return (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isFunction */ .Tn)(h) || ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isCall */ .nT)(h) && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .methodOf */ .NY)(h)?.method === 'bind');
};
function handlerPath(handler, program) {
    const h = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(handler);
    if (h.type === 'AssignmentExpression')
        return (0,_syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(h.left, program);
    return (0,_syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(h, program);
}
const unknownOptions = { capture: undefined, once: false, signal: true };
function optionsOf(options, program, depth = 0) {
    if (!options)
        return { capture: false, once: false, signal: false };
    const node = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(options);
    if (node.type === 'BooleanLiteral')
        return { capture: node.value, once: false, signal: false };
    if (node.type === 'ObjectExpression')
        return readOptions(node, program);
    if (node.type === 'Identifier' && depth < 4) {
        const declaration = program.binding(node)?.declaration;
        if (declaration?.type === 'VariableDeclarator' && declaration.init)
            return optionsOf(declaration.init, program, depth + 1);
    }
    if (node.type === 'ConditionalExpression' && depth < 4) {
        const [a, b] = [optionsOf(node.consequent, program, depth + 1), optionsOf(node.alternate, program, depth + 1)];
        return {
            capture: a.capture === b.capture ? a.capture : undefined,
            once: a.once && b.once,
            signal: a.signal || b.signal,
        };
    }
    if (node.type === 'ThisExpression' || node.type === 'NullLiteral')
        return { capture: false, once: false, signal: false };
    return unknownOptions;
}
function readOptions(node, program) {
    const options = { capture: false, once: false, signal: false };
    for (const p of node.properties) {
        if (p.type === 'SpreadElement')
            return unknownOptions;
        if (p.type !== 'ObjectProperty')
            continue;
        const key = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(p);
        const value = p.value.type === 'BooleanLiteral' ? p.value.value : undefined;
        if (key === 'signal')
            Object.assign(options, { signal: true, signalPath: (0,_syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(p.value, program) });
        if (key === 'once')
            options.once = value !== false;
        if (key === 'capture')
            options.capture = value;
    }
    return options;
}


/***/ }),

/***/ 1972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runsOnce),
/* harmony export */   X: () => (/* binding */ happensOnce)
/* harmony export */ });
/* harmony import */ var _syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6229);
/* harmony import */ var _syntax_javascript_symbols_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(292);
/* harmony import */ var _syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7681);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1931);
/** What runs, or is made, once in the life of a page or process: what it starts does not pile up. */




const startName = /^(main|run|init|initialize|initialise|start(ed|up)?|boot|bootstrap|setup|install|register|configure|serve|cli|on(Load|Ready)|ready|polyfill|patch)(?![a-z])/i;
/** Does `owner` exist once, or run once, for all that can be told? */
function runsOnce(owner, owners) {
    switch (owner.kind) {
        case 'module':
            return true;
        case 'function':
            return startName.test(owner.name.split('.').at(-1)) || isUsedOnce(owner.node, owners);
        case 'class':
            return (0,_syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .isApplicationWide */ .e3)(owner.class) || (!(0,_syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .isMounted */ .BX)(owner.class) && isUsedOnce(owner.node, owners));
        default:
            return false;
    }
}
/** Does `node` itself run once: not in a loop, a handler or a method of an owner that runs once? */
function happensOnce(node, owners) {
    const owner = owners.of(node);
    if (!owners.runsOnce(owner) || isRepeated(node, owner, owners.program))
        return false;
    return owner.kind !== 'class' || isStarted(node, owner, owners.program);
}
/** With the instance: as a field's first value, or in what runs once an instance. */
function isStarted(node, owner, program) {
    const member = owner.class.members.find(m => program.isWithin(node, m.value));
    return member !== undefined && (!(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(member.value) || (0,_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .isStart */ .n)(member.name));
}
/** A function that is called, or a class of which an instance is made, in one place that runs once. */
function isUsedOnce(declared, owners) {
    const { program } = owners;
    const made = program.parent(declared);
    // `new class { … }`
    if (made?.type === 'NewExpression' && made.callee === declared)
        return isPlaceOfOne(made, owners);
    const binding = bindingOf(declared, program);
    if (!binding)
        return false;
    const uses = program.uses(binding).filter(use => use !== binding.identifier && !isMention(use, program));
    const [use] = uses;
    if (!use)
        return isOfPage(declared, program);
    const call = program.parent(use);
    const isMade = ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(call) || call?.type === 'NewExpression') && call.callee === use;
    if (uses.length !== 1 || !isMade)
        return false;
    // `static get() { return this.instance ??= new Only() }`
    if (program.isWithin(call, declared))
        return program.parent(call)?.type === 'AssignmentExpression';
    return isPlaceOfOne(call, owners);
}
/** A call there is made once. */
function isPlaceOfOne(call, owners) {
    if (isAtLoad(call, owners.program))
        return true;
    const around = owners.of(call);
    return /^(module|function)$/.test(around.kind) && owners.runsOnce(around) && !isRepeated(call, around, owners.program);
}
/** The name of a function or class, or of the constant that it is the value of. */
function bindingOf(declared, program) {
    const isDeclaration = declared.type === 'FunctionDeclaration' || declared.type === 'ClassDeclaration';
    const id = isDeclaration ? declared.id : idOf(program.parent(declared));
    return id?.type === 'Identifier' ? program.binding(id) : undefined;
}
const idOf = (node) => node?.type === 'VariableDeclarator' && node.init && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(node.init)) ? node.id : undefined;
/** `export { Only }`, `Only.instance` */
const isMention = (use, program) => {
    const parent = program.parent(use);
    return parent?.type === 'ExportSpecifier' || (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMember */ .NB)(parent);
};
/** A function of a script without modules, which the page itself calls, or another of its scripts. */
const isOfPage = (declared, program) => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(declared) &&
    program.modules.size === 0 &&
    !program.root.body.some(statement => /^(Export|TSExport)/.test(statement.type));
/** `document.addEventListener('DOMContentLoaded', …)` comes once a page. */
const isAtLoad = (node, program) => [...program.ancestors(node)].some(outer => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(outer) && eventOf(outer, program) === 'DOMContentLoaded');
/** The event that a handler is added for. */
function eventOf(fn, program) {
    const call = program.parent(fn);
    const [event] = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(call) ? call.arguments : [];
    return event?.type === 'StringLiteral' ? event.value : undefined;
}
const loops = /^(For|ForIn|ForOf|While|DoWhile)Statement$/;
/** Callbacks of these come again and again. */
const repeating = /^(addEventListener|addListener|on|subscribe|setInterval|forEach|map|flatMap|filter|reduce|get|post|put|patch|delete|all|use|handle|route|watch)$/;
const startEvents = /^(DOMContentLoaded|load|ready|deviceready|listening|open|connect)$/;
/** In a loop, in a handler, or in a function of its own within the owner. */
function isRepeated(node, owner, program) {
    for (const outer of program.ancestors(node)) {
        if (outer === owner.node || owner.class?.members.some(m => m.value === outer))
            return false;
        if (loops.test(outer.type))
            return true;
        if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(outer) && isCalledAgain(outer, program))
            return true;
    }
    return false;
}
function isCalledAgain(fn, program) {
    const call = program.parent(fn);
    if (!(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(call))
        return (0,_syntax_javascript_symbols_js__WEBPACK_IMPORTED_MODULE_1__/* .functionName */ .AQ)(fn, program) !== undefined;
    const isAgain = call.callee !== fn && repeating.test((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .calleeName */ .wt)(call) ?? '');
    return isAgain && !startEvents.test(eventOf(fn, program) ?? '');
}


/***/ }),

/***/ 3137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Owners)
/* harmony export */ });
/* harmony import */ var _syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6229);
/* harmony import */ var _syntax_javascript_symbols_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(292);
/* harmony import */ var _syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7681);
/* harmony import */ var _calm_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7438);
/* harmony import */ var _closers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8158);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4451);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1972);
/** Who is answerable for an acquisition: the effect, component, class or function whose end should release it. */







const isLastWord = (name) => /destroy|dispose|unmount|disconnectedCallback/i.test(name);
class Owners {
    program;
    classes;
    #registered;
    /** The same, and what classes give to their own base to dispose of. */
    #registrations;
    #closers;
    #isVue;
    #reachable = new Map();
    /** What every run of the teardown runs. */
    #sure = new Map();
    #owners = new Map();
    #once = new Map();
    constructor(program, classes) {
        this.program = program;
        this.classes = classes;
        this.#registered = (0,_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .registeredCleanups */ .sR)(program);
        this.#registrations = new Map(this.#registered);
        this.#closers = (0,_closers_js__WEBPACK_IMPORTED_MODULE_4__/* .closersByFactory */ .Zc)(program);
        this.#isVue = [...program.modules].some(m => /^(vue|@vue\/|vue-demi|@vueuse\/)/.test(m));
    }
    /** The owner of what is acquired at `node`. */
    of(node) {
        let outermost;
        for (const around of [node, ...this.program.ancestors(node)]) {
            const known = this.#owners.get(around);
            const found = known ?? this.#ownerAt(around);
            if (found) {
                this.#owners.set(around, found);
                return found;
            }
            // A wrapper without a name (a module's, a ready handler's), or called on the spot, runs once.
            if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(around) && (0,_syntax_javascript_symbols_js__WEBPACK_IMPORTED_MODULE_1__/* .functionName */ .AQ)(around, this.program) !== undefined && !this.#isCalledHere(around))
                outermost = around;
        }
        return outermost ? this.#plain(outermost) : this.#module();
    }
    /** `(function start() { … })()` */
    #isCalledHere(fn) {
        const call = this.program.parent(fn);
        return (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(call) && call.callee === fn;
    }
    #ownerAt(node) {
        if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(node)) {
            const effect = (0,_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .effectOf */ .$x)(node, this.program);
            if (effect)
                return this.#effect(node, effect.returns);
            if (this.#isSetup(node))
                return this.#setup(node);
        }
        const owner = this.classes.ofMember(node);
        return owner && this.#class(owner);
    }
    #effect(fn, returns) {
        const own = returns ? (0,_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .returnedCleanups */ .Hw)(fn, this.program) : { functions: this.#ownCleanups(fn), opaque: false };
        return {
            kind: 'effect',
            name: this.symbol(fn),
            node: fn,
            teardown: [...own.functions, ...this.#registered.keys()],
            ignored: returns ? [] : (0,_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .returnedCleanups */ .Hw)(fn, this.program).functions,
            opaque: own.opaque,
        };
    }
    /** What the function registers by its own first parameter: `watchEffect(onCleanup => onCleanup(…))`. */
    #ownCleanups(fn) {
        const hooks = fn.params.flatMap(p => (p.type === 'Identifier' ? [p.name] : []));
        return [...(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(fn.body)].flatMap(n => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(n) && n.callee.type === 'Identifier' && hooks.includes(n.callee.name) && n.arguments[0]
            ? ((0,_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .functionBehind */ .rv)(n.arguments[0], this.program) ?? [])
            : []);
    }
    #isSetup(fn) {
        if (!this.#isVue)
            return false;
        const name = (0,_syntax_javascript_symbols_js__WEBPACK_IMPORTED_MODULE_1__/* .functionName */ .AQ)(fn, this.program);
        return name === 'setup' || /^use[A-Z]/.test(name ?? '');
    }
    #setup(fn) {
        return {
            kind: 'setup',
            name: this.symbol(fn),
            node: fn,
            teardown: [...this.#registered.keys()],
            ignored: [],
            opaque: false,
        };
    }
    #class(c) {
        const known = this.#owners.get(c.node);
        if (known?.class === c)
            return known;
        const owner = {
            kind: 'class',
            name: c.name,
            node: c.node,
            teardown: [...(0,_syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .teardownsOf */ .$O)(c), ...this.#registered.keys(), ...this.#disposables(c)],
            ignored: [],
            opaque: false,
            class: c,
        };
        this.#owners.set(c.node, owner);
        return owner;
    }
    #disposables(c) {
        const disposables = (0,_closers_js__WEBPACK_IMPORTED_MODULE_4__/* .disposablesOf */ .Z)(c, this.program);
        for (const [fn, call] of disposables)
            this.#registrations.set(fn, call);
        return [...disposables.keys()];
    }
    #plain(fn) {
        const known = this.#owners.get(fn);
        if (known)
            return known;
        const owner = {
            kind: 'function',
            name: this.symbol(fn),
            node: fn,
            teardown: this.#closers.get(fn) ?? [],
            ignored: [],
            opaque: false,
        };
        this.#owners.set(fn, owner);
        return owner;
    }
    #module() {
        return { kind: 'module', name: '<module>', node: this.program.root, teardown: [], ignored: [], opaque: false };
    }
    /** Does `node` run at all, as far as the owner's kind tells? Vue ignores the function that a watcher returns. */
    isRun(owner, node) {
        return !owner.ignored.some(fn => this.program.isWithin(node, fn));
    }
    /** Does the teardown run `node`, by itself or through the functions and methods that it calls? */
    teardownReaches(owner, node) {
        const functions = this.#reachableFrom(owner);
        return [...this.program.ancestors(node)].some(n => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(n) && functions.has(n));
    }
    #reachableFrom(owner) {
        let reached = this.#reachable.get(owner);
        if (!reached) {
            reached = this.#follow(owner.teardown, owner, () => true);
            this.#reachable.set(owner, reached);
        }
        return reached;
    }
    /** Does every run of the teardown run the function `fn`? */
    surelyRuns(owner, fn) {
        let reached = this.#sure.get(owner);
        if (!reached) {
            reached = this.#follow(this.#lastOf(owner), owner, (call, from) => (0,_calm_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnconditional */ .y9)(call, from, this.program));
            this.#sure.set(owner, reached);
        }
        return reached.has(fn);
    }
    /** Does every run of what `call` calls come to `node`? */
    callsSurely(call, node, owner) {
        const fn = this.program.functionOf(node);
        const called = this.#calledBy(call, owner);
        if (!fn || !called || !(0,_calm_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnconditional */ .y9)(node, fn, this.program))
            return false;
        return this.#follow([called], owner, (c, from) => (0,_calm_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnconditional */ .y9)(c, from, this.program)).has(fn);
    }
    /** Of what can be stopped and destroyed, the end. */
    #lastOf({ teardown, kind }) {
        if (kind !== 'class' && kind !== 'function')
            return teardown;
        const last = teardown.filter(fn => this.#registrations.has(fn) || isLastWord((0,_syntax_javascript_symbols_js__WEBPACK_IMPORTED_MODULE_1__/* .functionName */ .AQ)(fn, this.program) ?? ''));
        return last.length > 0 ? last : teardown;
    }
    /** Does `cleanup`, one of the owner's, come to `node`? */
    reaches(cleanup, owner, node) {
        const fn = this.program.functionOf(node);
        return fn !== undefined && this.#follow([cleanup], owner, () => true).has(fn);
    }
    /** The call that registers a cleanup; absent for those that are returned or are methods. */
    registration(cleanup) {
        return this.#registrations.get(cleanup);
    }
    /** The functions and methods that `from` call, one by way of another. */
    #follow(from, owner, counts) {
        const reached = new Set(from);
        for (const fn of reached)
            for (const call of (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(fn)) {
                const next = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(call) ? this.#calledBy(call, owner) : undefined;
                if (next && !reached.has(next) && counts(call, fn))
                    reached.add(next);
            }
        return reached;
    }
    /** The function of this file, or the method of the owner, that is called. */
    #calledBy(call, owner) {
        const callee = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(call.callee);
        const method = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMember */ .NB)(callee) && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(callee.object).type === 'ThisExpression' ? (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(callee) : undefined;
        if (method === undefined)
            return (0,_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .functionBehind */ .rv)(callee, this.program);
        return owner.class && (0,_syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .methodsOf */ .oz)(owner.class).find(m => m.name === method)?.value;
    }
    /** Exists or runs once, for all that can be told. */
    runsOnce(owner) {
        const known = this.#once.get(owner.node);
        if (known !== undefined)
            return known;
        // What calls itself to start anew does not run once.
        this.#once.set(owner.node, false);
        const once = (0,_once_js__WEBPACK_IMPORTED_MODULE_6__/* .runsOnce */ .O)(owner, this);
        this.#once.set(owner.node, once);
        return once;
    }
    inTest(node) {
        return (0,_syntax_javascript_symbols_js__WEBPACK_IMPORTED_MODULE_1__/* .isInTest */ .OF)(node, this.program);
    }
    symbol(node) {
        return (0,_syntax_javascript_symbols_js__WEBPACK_IMPORTED_MODULE_1__/* .symbolOf */ .wX)(node, this.program, this.classes);
    }
}


/***/ }),

/***/ 1931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   US: () => (/* binding */ isReleasedOnTheSpot),
/* harmony export */   W4: () => (/* binding */ isSurelyRun),
/* harmony export */   n: () => (/* binding */ isStart),
/* harmony export */   n_: () => (/* binding */ isProved)
/* harmony export */ });
/* harmony import */ var _syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7681);
/* harmony import */ var _calm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7438);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4165);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4451);
/* harmony import */ var _single_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4801);
/* harmony import */ var _timers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3691);






/** Runs once an instance. */
const startsOnce = /^(constructor|ngOnInit|ngAfter(View|Content)Init|componentDidMount|connectedCallback|(before)?[mM]ount(ed)?|(before)?[cC]reated?|onAdd)$/;
const isStart = (name) => startsOnce.test(name);
/** Effects that run again and again, and are cleaned up in between by what they register themselves. */
const rerun = /^(watch\w*|createEffect|effect)$/;
/** Is `acquired` surely released by one of `releases`, which the teardown of its owner runs? */
function isProved(acquired, releases, owner, owners) {
    const release = { acquired, releases, owner, owners };
    if (!(0,_single_js__WEBPACK_IMPORTED_MODULE_4__/* .isSingle */ .vX)(release))
        return false;
    if (isReleasedOnTheSpot(acquired, releases, owners.program))
        return true;
    return (startsCalmly(release) &&
        releases.some(r => isSurelyRun(r, owner, owners) && isRegisteredCalmly(acquired, r, owner, owners)));
}
/** Does every run of the owner's teardown come to `release`? */
function isSurelyRun(release, owner, owners) {
    const fn = owners.program.functionOf(release);
    return fn !== undefined && owners.surelyRuns(owner, fn) && (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnconditional */ .y9)(release, fn, owners.program);
}
/** In the function that acquires it, straight on or in a `finally`: `try { … } finally { clearTimeout(id) }` */
const isReleasedOnTheSpot = (acquired, releases, program) => 
// A generator may be dropped in between.
!isGenerator(program.functionOf(acquired)) &&
    releases.some(release => release.start > acquired.end &&
        program.functionOf(release) === program.functionOf(acquired) &&
        (isStraightOn(acquired, release, program) || isInFinally(acquired, release, program)));
const isGenerator = (fn) => fn !== undefined && 'generator' in fn && fn.generator === true;
function isStraightOn(acquired, release, program) {
    const block = (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .blockOf */ .VN)(acquired, program);
    return (block !== undefined &&
        program.isWithin(release, block) &&
        (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnbranched */ .Tk)(release, block, program) &&
        (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalmAfter */ .qw)(acquired, block, release.start, program));
}
function isInFinally(acquired, release, program) {
    for (const guard of program.ancestors(release)) {
        if (guard.type !== 'TryStatement' || !guard.finalizer || !program.isWithin(release, guard.finalizer))
            continue;
        const { block, finalizer } = guard;
        if (!(0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnbranched */ .Tk)(release, finalizer, program) || !startsWith(release, finalizer, program))
            return false;
        if (program.isWithin(acquired, block))
            return true;
        const around = program.parent(guard);
        return around === (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .blockOf */ .VN)(acquired, program) && (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalmAfter */ .qw)(acquired, around, guard.start, program);
    }
    return false;
}
/** Nothing raises in the block before it comes to `node`. */
const startsWith = (node, block, program) => ![...(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDescendants */ .V6)(block)].some(n => n.end <= node.start && (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .mayRaise */ .Aw)(n, program));
/** It is acquired when the owner begins, not in a callback that may come when the owner has ended. */
function startsCalmly(release) {
    const { acquired, owner, owners } = release;
    const { program } = owners;
    const fn = behindSynchronous(program.functionOf(acquired), program);
    if (owner.kind !== 'class')
        return owner.kind !== 'module' && fn === owner.node;
    const member = owner.class.members.find(m => (fn ? m.value === fn : program.isWithin(acquired, m.value)));
    if (!member)
        return false;
    if (!fn)
        return true;
    if (member.name === 'constructor')
        return (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalmAfter */ .qw)(acquired, fn.body, fn.end, program);
    return isStart(member.name) || startsOver(fn, release);
}
/** Past the callbacks that run on the spot, as often as what is around them: `new Promise(resolve => …)`, `zone.run(…)`. */
function behindSynchronous(fn, program) {
    const call = fn && program.parent(fn);
    const runs = (call?.type === 'NewExpression' && program.text(call.callee) === 'Promise') ||
        ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(call) && /^(run|runOutsideAngular|runGuarded)$/.test((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(call) ?? ''));
    return runs ? behindSynchronous(program.functionOf(call), program) : fn;
}
/** A second run ends what the first one began, or adds nothing to it. */
function startsOver(fn, release) {
    const { acquired, owners } = release;
    const { program } = owners;
    const destination = (0,_destination_js__WEBPACK_IMPORTED_MODULE_2__/* .destinationOf */ .M)(acquired, program);
    if (destination.kind === 'kept')
        return (0,_single_js__WEBPACK_IMPORTED_MODULE_4__/* .isFree */ .xp)(acquired, destination, release);
    return (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(acquired) && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(acquired) === 'addEventListener' && program.functionOf(acquired) === fn;
}
/** From the acquisition to where its release is made known, nothing raises or returns. */
function isRegisteredCalmly(acquired, release, owner, owners) {
    const { program } = owners;
    const fn = owner.node;
    const cleanup = owner.teardown.find(f => owners.reaches(f, owner, release));
    const registration = cleanup && owners.registration(cleanup);
    if (owner.kind === 'class')
        return !registration || isRegisteredWith(acquired, registration, owner, program);
    if (registration) {
        const around = program.functionOf(registration);
        if (around && !(0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnconditional */ .y9)(registration, around, program))
            return false;
        if (around === fn)
            return registration.start < acquired.start || (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalmAfter */ .qw)(acquired, fn.body, registration.start, program);
        return !rerun.test(effectName(owner, program));
    }
    const returned = [...(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .ownDescendants */ .V6)(fn.body)].find(n => n.type === 'ReturnStatement' && n.argument && cleanup && gives(n.argument, cleanup, program));
    const block = returned && program.parent(returned);
    if (!block || !program.isWithin(acquired, block))
        return false;
    return (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalmAfter */ .qw)(acquired, fn.body, returned.start, program);
}
/** `return cleanup`, and of a factory `return { close: cleanup }`. */
function gives(value, cleanup, program) {
    if ((0,_effects_js__WEBPACK_IMPORTED_MODULE_3__/* .functionBehind */ .rv)(value, program) === cleanup)
        return true;
    const object = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)((0,_timers_js__WEBPACK_IMPORTED_MODULE_5__/* .initialOf */ .k0)((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(value), program) ?? value);
    return object.type === 'ObjectExpression' && program.isWithin(cleanup, object);
}
/** The class says what is to be disposed of where it is acquired, or else once and for all. */
function isRegisteredWith(acquired, registration, owner, program) {
    const fn = program.functionOf(registration);
    if (!fn)
        return false;
    if (fn !== program.functionOf(acquired) || registration.start < acquired.start)
        return (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnbranched */ .Tk)(registration, fn, program) && owner.class.members.some(m => m.value === fn && isStart(m.name));
    const block = (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .blockOf */ .VN)(acquired, program);
    return (block !== undefined &&
        program.isWithin(registration, block) &&
        (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnbranched */ .Tk)(registration, block, program) &&
        (0,_calm_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalmAfter */ .qw)(acquired, block, registration.start, program));
}
const effectName = ({ node }, program) => {
    const call = program.parent(node);
    return (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(call) ? ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(call) ?? '') : '';
};


/***/ }),

/***/ 4801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dP: () => (/* binding */ isCleared),
/* harmony export */   vX: () => (/* binding */ isSingle),
/* harmony export */   xp: () => (/* binding */ isFree)
/* harmony export */ });
/* harmony import */ var _syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(633);
/* harmony import */ var _syntax_javascript_symbols_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(292);
/* harmony import */ var _syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7681);
/* harmony import */ var _syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3289);
/* harmony import */ var _calm_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4165);
/* harmony import */ var _timers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3691);
/** Whether the name that keeps a handle never loses one that is still open: it is written once, or only when it is free. */







function isSingle(release) {
    const { acquired, owners } = release;
    const { program } = owners;
    const destination = (0,_destination_js__WEBPACK_IMPORTED_MODULE_5__/* .destinationOf */ .M)(acquired, program);
    if (destination.kind !== 'kept')
        return true;
    if (isInLoop(acquired, program))
        return false;
    if (isForgotten(destination, release))
        return false;
    const writes = writesOf(destination, release);
    const [first, ...later] = [...writes.filter(w => isFirst(w, program)), ...writes.filter(w => !isFirst(w, program))];
    if (later.length === 0)
        return true;
    return (later.every(w => isFree(w, destination, release)) &&
        (isFirst(first, program) || isFree(first, destination, release)));
}
/** Where `kept` is given a handle: its assignments, its declaration or the initial value of the field among them. */
function writesOf(kept, { owner, owners: { program } }) {
    const writes = (0,_syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .fs)(kept, program).filter(m => !isCleared(m, program));
    const declaration = kept.binding?.declaration;
    const initial = declaration?.type === 'VariableDeclarator'
        ? declaration.init
        : owner.class?.members.find(m => `this.${m.name}` === kept.path && !(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(m.value))?.value;
    return initial && !isNoHandle(initial) ? [initial, ...writes] : writes;
}
/** No other handle can be there yet: it is written by a declaration or by the constructor. */
const isFirst = (write, program) => !(0,_syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .isChanged */ .Hq)(write, program) || isConstructor(program.functionOf(write));
/** `this.id = null` where nothing is released, neither by the function that writes it nor by having run out itself. */
const isForgotten = (kept, { acquired, releases, owners: { program } }) => (0,_syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .changesOf */ .fs)(kept, program).some(name => isCleared(name, program) &&
    !isOfCallback(name, acquired, program) &&
    !isConstructor(program.functionOf(name)) &&
    !releases.some(r => program.functionOf(r) === program.functionOf(name)));
/** It has run out when its callback runs. */
const isOneShot = (acquired) => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(acquired) && /^(setTimeout|requestAnimationFrame)$/.test((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .calleeName */ .wt)(acquired) ?? '');
/** In what the timer itself calls, and nobody else: `setTimeout(() => this.flush())` */
function isOfCallback(name, acquired, program) {
    if (!isOneShot(acquired))
        return false;
    if (program.isWithin(name, acquired))
        return true;
    const fn = program.functionOf(name);
    const key = fn && ('key' in fn ? (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(fn) : (0,_syntax_javascript_symbols_js__WEBPACK_IMPORTED_MODULE_1__/* .functionName */ .AQ)(fn, program));
    const callers = key === undefined ? [] : program.membersNamed(key);
    const given = acquired.arguments[0] && (0,_timers_js__WEBPACK_IMPORTED_MODULE_6__/* .initialOf */ .k0)(acquired.arguments[0], program);
    return (callers.length > 0 &&
        callers.every(m => program.isWithin(m, acquired) || (given && program.isWithin(m, given)) === true));
}
const isConstructor = (fn) => fn === undefined || (fn.type === 'ClassMethod' && fn.kind === 'constructor');
/** `id = null` */
const isCleared = (written, program) => {
    const parent = program.parent(written);
    if (parent?.type !== 'AssignmentExpression')
        return false;
    return isNoHandle(parent.right);
};
const isNoHandle = (value) => {
    const node = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(value);
    // `Subscription.EMPTY`, and one to which nothing was added.
    if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMember */ .NB)(node))
        return (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .TN)(node) === 'EMPTY';
    if (node.type === 'NewExpression')
        return node.arguments.length === 0 && isNamed(node.callee, 'Subscription');
    return /^(Null|Numeric)Literal$/.test(node.type) || isNamed(node, 'undefined');
};
const isNamed = (node, name) => node.type === 'Identifier' && node.name === name;
/** When the handle is written at `at`, no other one is open. */
function isFree(at, kept, release) {
    const { program } = release.owners;
    const fn = program.functionOf(at);
    if (!fn)
        return false;
    return (isInOwnTimeout(at, kept, program) ||
        isReleasedBefore(at, fn, release) ||
        isAskedBefore(at, kept.path, fn, program) ||
        isThrottled(at, fn, release));
}
/** `this.id = setTimeout(() => { …; this.id = setTimeout(…) })`: the one before has run out. */
function isInOwnTimeout(at, { path }, program) {
    for (const outer of program.ancestors(at)) {
        if (!(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(outer) || (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .calleeName */ .wt)(outer) !== 'setTimeout')
            continue;
        const destination = (0,_destination_js__WEBPACK_IMPORTED_MODULE_5__/* .destinationOf */ .M)(outer, program);
        if (destination.kind === 'kept' &&
            destination.path === path &&
            program.functionOf(outer) !== program.functionOf(at))
            return true;
    }
    return false;
}
/** `clearInterval(this.id); this.id = setInterval(…)`, or `this.stop(); this.id = …` */
function isReleasedBefore(at, fn, { releases, owner, owners }) {
    const { program } = owners;
    if (releases.some(release => (0,_calm_js__WEBPACK_IMPORTED_MODULE_4__/* .comesBefore */ .TH)(release, at, program)))
        return true;
    return [...(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .ownDescendants */ .V6)(fn.body)].some(call => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(call) && (0,_calm_js__WEBPACK_IMPORTED_MODULE_4__/* .comesBefore */ .TH)(call, at, program) && releases.some(r => owners.callsSurely(call, r, owner)));
}
/** `if (this.id) return; this.id = …`, `if (!this.id) this.id = …` */
function isAskedBefore(at, path, fn, program) {
    let inside = at;
    for (const outer of program.ancestors(at)) {
        if (outer === fn)
            return false;
        if (outer.type === 'IfStatement') {
            const holds = program.isWithin(inside, outer.consequent);
            if (!program.isWithin(inside, outer.test) && tells(outer.test, path, !holds, program))
                return true;
        }
        if (outer.type === 'BlockStatement') {
            const earlier = outer.body.filter(s => s.end <= at.start);
            if (earlier.some(s => s.type === 'IfStatement' && leaves(s.consequent) && tells(s.test, path, true, program)))
                return true;
        }
        inside = outer;
    }
    return false;
}
/** Where `test` is not `outcome`, the value at `path` is none. */
function tells(test, path, outcome, program) {
    const node = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(test);
    if (node.type === 'UnaryExpression' && node.operator === '!')
        return tells(node.argument, path, !outcome, program);
    if (node.type === 'LogicalExpression') {
        // The test is false: of `a || b` both are. It is true: of `a && b` both are.
        const both = node.operator === (outcome ? '||' : '&&');
        return both && [node.left, node.right].some(side => tells(side, path, outcome, program));
    }
    if (node.type === 'BinaryExpression' && isNoHandle(node.right))
        return (0,_syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node.left, program) === path && node.operator.startsWith(outcome ? '!=' : '==');
    return outcome && (0,_syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(node, program) === path;
}
const leaves = (statement) => {
    const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
    return last !== undefined && /^(Return|Throw|Continue)Statement$/.test(last.type);
};
/** `if (this.busy) return; this.busy = true; this.id = setTimeout(() => { this.busy = false; … })` */
function isThrottled(at, fn, { acquired, releases, owners: { program } }) {
    if (program.functionOf(acquired) !== fn || !isOneShot(acquired))
        return false;
    const callback = acquired.arguments[0];
    return [...(0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .ownDescendants */ .V6)(fn.body)].some(n => {
        if (n.type !== 'AssignmentExpression' ||
            !isTrue(n.right) ||
            program.parent(program.parent(n)) !== (0,_calm_js__WEBPACK_IMPORTED_MODULE_4__/* .blockOf */ .VN)(at, program))
            return false;
        const path = (0,_syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_0__/* .pathOf */ .XM)(n.left, program);
        if (path === undefined || !isAskedBefore(at, path, fn, program))
            return false;
        return program.membersNamed(path.split('.').at(-1)).every(m => {
            if (!(0,_syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .isChanged */ .Hq)(m, program) || program.parent(m) === n)
                return true;
            const inCallback = callback && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(callback) && program.isWithin(m, callback);
            return inCallback || releases.some(r => program.functionOf(r) === program.functionOf(m) && r.end <= m.start);
        });
    });
}
const isTrue = (value) => value.type === 'BooleanLiteral' && value.value;
function isInLoop(node, program) {
    for (const outer of program.ancestors(node)) {
        if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(outer))
            return false;
        if (/^(For\w*|While|DoWhile)Statement$/.test(outer.type))
            return true;
    }
    return false;
}


/***/ }),

/***/ 3691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ timerCalls),
/* harmony export */   _6: () => (/* binding */ isTornDown),
/* harmony export */   _g: () => (/* binding */ isSleep),
/* harmony export */   ac: () => (/* binding */ timerFate),
/* harmony export */   k0: () => (/* binding */ initialOf),
/* harmony export */   lV: () => (/* binding */ touchesInstance),
/* harmony export */   ym: () => (/* binding */ repeatsItself)
/* harmony export */ });
/* harmony import */ var _syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6229);
/* harmony import */ var _syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(633);
/* harmony import */ var _syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7681);
/* harmony import */ var _syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3289);
/* harmony import */ var _destination_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4165);
/* harmony import */ var _effects_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4451);
/** What the rules on intervals, timeouts and animation frames share. */






/** Things on which the global functions are also found: `window.setTimeout`, `doc.defaultView.setTimeout`. */
const windows = /(^|[.$_])(window|globalThis|self|global|win|root|view|defaultView|timers|context|host)_?$/i;
/** Calls of the global timer function `name`. */
const timerCalls = (name, program) => program.calls.filter(call => (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .calleeName */ .wt)(call) === name && isGlobal(call, program));
function isGlobal(call, program) {
    const callee = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(call.callee);
    if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMember */ .NB)(callee))
        return windows.test(program.text(callee.object));
    const binding = callee.type === 'Identifier' ? program.binding(callee) : undefined;
    return !binding || (binding.kind === 'import' && program.modules.has('node:timers'));
}
/** Whether the id of a timer ends up where it can be cleared. */
function timerFate(call, clears, owner, owners) {
    const { program } = owners;
    const destination = (0,_destination_js__WEBPACK_IMPORTED_MODULE_4__/* .destinationOf */ .M)(call, program);
    if (destination.kind === 'dropped')
        return { kind: 'lost', how: 'its id is dropped' };
    if (destination.kind !== 'kept')
        return { kind: 'elsewhere' };
    const reads = (0,_syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .readsOf */ .JP)(destination, program).filter(read => owners.isRun(owner, read));
    const calls = reads.flatMap(read => (0,_syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .isPassedTo */ .y)(read, clears, program) ?? []);
    if (calls.length > 0)
        return { kind: 'cleared', calls };
    if (destination.binding && isExported(destination.binding.identifier, program))
        return { kind: 'elsewhere' };
    if (reads.some(read => (0,_syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .isHandedOn */ .wL)(read, program) || (0,_syntax_javascript_uses_js__WEBPACK_IMPORTED_MODULE_3__/* .isCalledOn */ .te)(read, /^unref$/, program)))
        return { kind: 'elsewhere' };
    return { kind: 'lost', how: 'its id is kept but never used to clear it' };
}
const isExported = (identifier, program) => {
    for (const n of program.ancestors(identifier)) {
        if (n.type === 'ExportNamedDeclaration')
            return true;
        if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(n))
            return false;
    }
    return false;
};
/** `setTimeout(this.f.bind(this))`, `setTimeout(() => this.f())`: what the callback does, it does to the instance. */
function touchesInstance(callback, program) {
    if (!callback)
        return false;
    const node = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(callback);
    const body = (0,_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .functionBehind */ .rv)(node, program) ?? initialOf(node, program) ?? node;
    for (const n of (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .descendants */ .DG)(body))
        if ((0,_syntax_javascript_names_js__WEBPACK_IMPORTED_MODULE_1__/* .isThis */ .HB)(n, program))
            return true;
    return false;
}
/** `const later = this.f.bind(this)` */
function initialOf(node, program) {
    const declaration = node.type === 'Identifier' ? program.binding(node)?.declaration : undefined;
    return declaration?.type === 'VariableDeclarator' ? (declaration.init ?? undefined) : undefined;
}
/** The callback schedules itself again: `function loop() { …; requestAnimationFrame(loop) }`. */
function repeatsItself(call, program) {
    const callback = call.arguments[0] && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(call.arguments[0]);
    if (!callback)
        return false;
    const target = (0,_effects_js__WEBPACK_IMPORTED_MODULE_5__/* .functionBehind */ .rv)(callback, program);
    if (target)
        return program.isWithin(call, target) && target !== callback;
    const name = methodName(callback);
    if (name === undefined)
        return false;
    for (const fn of program.ancestors(call))
        if ((0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isFunction */ .Tn)(fn) && 'key' in fn && fn.key)
            return keyText(fn.key) === name;
    return false;
}
const keyText = (key) => (key.type === 'Identifier' ? key.name : undefined);
/** The method behind `this.loop` or `this.loop.bind(this)`. */
function methodName(callback) {
    const node = (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isCall */ .nT)(callback) && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .methodOf */ .NY)(callback)?.method === 'bind' ? (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .methodOf */ .NY)(callback).receiver : callback;
    return (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .isMember */ .NB)(node) && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(node.object).type === 'ThisExpression' ? keyText(node.property) : undefined;
}
/** `new Promise(resolve => setTimeout(resolve, ms))`: somebody waits for it, and it ends by itself. */
function isSleep(call, program) {
    const callback = call.arguments[0] && (0,_syntax_javascript_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(call.arguments[0]);
    if (callback?.type !== 'Identifier')
        return false;
    const binding = program.binding(callback);
    if (binding?.kind !== 'param')
        return false;
    const maker = program.parent(binding.scope.node);
    return maker?.type === 'NewExpression' && program.text(maker.callee).endsWith('Promise');
}
/** Somebody will end this owner, so that what outlives it outlives its purpose. */
const isTornDown = (owner) => owner.teardown.length > 0 || (owner.class !== undefined && (0,_syntax_javascript_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .isEndedByOthers */ .nB)(owner.class));


/***/ }),

/***/ 6229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ teardownsOf),
/* harmony export */   Ag: () => (/* binding */ isTeardownName),
/* harmony export */   BX: () => (/* binding */ isMounted),
/* harmony export */   Dn: () => (/* binding */ comesAndGoes),
/* harmony export */   PH: () => (/* binding */ isSurelyEnded),
/* harmony export */   SX: () => (/* binding */ rootName),
/* harmony export */   e3: () => (/* binding */ isApplicationWide),
/* harmony export */   jX: () => (/* binding */ isRoot),
/* harmony export */   nB: () => (/* binding */ isEndedByOthers),
/* harmony export */   o2: () => (/* binding */ isDecorated),
/* harmony export */   oz: () => (/* binding */ methodsOf),
/* harmony export */   tr: () => (/* binding */ isEndless),
/* harmony export */   xn: () => (/* binding */ Classes)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7681);

/** What a framework or a reader calls when the instance is done with. */
const teardownName = /^[_#$]*(ngOnDestroy|componentWillUnmount|disconnectedCallback|detachedCallback|detached|before(Destroy|Unmount)|(will)?destroy\w*|unmounted|on(Remove|Removed|Destroy|Unmount|Unload|Detach|Close|Stop)|(async)?dispose(Internal|d)?|close|tear_?down|clean[uU]p|stop|shut_?[dD]own|terminate|detach|disconnect|deactivate|disable|unload|unmount|unbind\w*|uninstall|unregister|remove(Hooks|Listeners|EventListeners)?|end|release|destructor|Symbol\.(asyncD|d)ispose)_?$/;
const isTeardownName = (name) => teardownName.test(name);
const lifecycleName = /^(mounted|created|beforeMount|beforeDestroy|beforeUnmount|destroyed|unmounted|componentDidMount|componentWillUnmount|onAdd|onRemove)$/;
/** Calls whose object literal is a class: `L.Layer.extend({…})`, `Vue.component('x', {…})`. */
const classMakers = /(^|\.)(extend|include|Class|declare|createClass|createReactClass|defineComponent|component|mixin|inherit)$/;
class Classes {
    all = [];
    #byMember = new Map();
    constructor(program) {
        for (const node of program.classes)
            this.#add(fromClass(node));
        for (const node of program.objects) {
            const found = fromObject(node, program);
            if (found)
                this.#add(found);
        }
        for (const found of fromPrototypes(program))
            this.#add(found);
    }
    #add(found) {
        this.all.push(found);
        for (const member of found.members)
            if (!this.#byMember.has(member.value))
                this.#byMember.set(member.value, found);
    }
    /** The class that `member` (a method, or the value of a field) belongs to. */
    ofMember(member) {
        return this.#byMember.get(member);
    }
}
const methodsOf = (c) => c.members.filter((m) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(m.value));
const elementBase = /HTMLElement|LitElement|PolymerElement|FASTElement/;
const isElement = (c) => c.decorators.has('customElement') || elementBase.test(c.extends ?? '');
/** Angular and its like make instances of it. */
const isDecorated = (c) => ['Component', 'Directive', 'Pipe', 'customElement'].some(d => c.decorators.has(d));
/** Somebody will end the instances of this class. */
const isEndedByOthers = (c) => isDecorated(c) || isElement(c) || /Disposable/.test(c.extends ?? '');
/** A framework makes instances of it and drops them while the page goes on: a component, of whatever kind. */
const isMounted = (c) => isDecorated(c) ||
    isElement(c) ||
    /^(Pure)?Component$/.test(c.extends ?? '') ||
    (c.node.type === 'ObjectExpression' && c.members.some(m => m.name === 'mounted'));
/** By convention the component that the whole page is made of. */
const isRoot = (c) => rootName.test(c.name);
const rootName = /^(\w*App(lication)?(Component)?|Root|Main|Index)$/;
const applicationDecorator = /^(injectable|singleton|service|provide|scoped|fluentProvide)$/i;
const applicationName = /(Contribution|Application|Service|Singleton)(Impl)?$/;
/** Made by a container of dependencies or by the application, as a rule one for the life of the page or process. */
const isApplicationWide = (c) => !isMounted(c) &&
    ([...c.decorators.keys()].some(d => applicationDecorator.test(d)) ||
        [c.name, c.extends ?? '', ...implementedBy(c.node)].some(name => applicationName.test(name)));
const implementedBy = (node) => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isClass */ .D4)(node)
    ? (node.implements ?? []).flatMap(i => (i.type === 'ClassImplements' ? i.id.name : (baseName(i.expression) ?? [])))
    : [];
/** Of the names of a teardown, those that mean nothing else: `close` may only close a dialog. */
const isSurelyEnded = (c) => isEndedByOthers(c) ||
    isMounted(c) ||
    methodsOf(c).some(m => /destroy|dispose|unmount|onRemove|tear_?down|disconnected|clean/i.test(m.name));
/** Nothing says that instances of it ever end: there may be one for the life of the page or process. */
const isEndless = (c) => !isMounted(c) && !isEndedByOthers(c) && !methodsOf(c).some(endsInstance);
/** What others call when they are done with it, and no part of its work: `destroyTray()`, `remove(item)`, `_cleanup()`. */
const endsInstance = ({ name, value }) => isTeardownName(name) &&
    !/^([_#]|destroy[A-Z]|on(Close|Stop)$)/.test(name) &&
    !(value.params.length > 0 &&
        /^(remove|release|unregister|unbind|detach|deactivate|disable|disconnect|clean)/.test(name));
/** Instances come and go with parts of the page. An element that nothing takes down may be there for good. */
const comesAndGoes = (c) => isMounted(c) && !isRoot(c) && (!isElement(c) || teardownsOf(c).length > 0);
const teardownsOf = (c) => methodsOf(c)
    .filter(m => isTeardownName(m.name))
    .map(m => m.value);
function fromClass(node) {
    const members = [];
    for (const member of node.body.body) {
        if (member.type === 'StaticBlock' || ('static' in member && member.static))
            continue;
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(member);
        const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(member) ? member : 'value' in member ? member.value : undefined;
        if (name !== undefined && value)
            members.push({ name, value });
    }
    return {
        name: node.id?.name ?? '<class>',
        node,
        members,
        decorators: decoratorsOf(node),
        queries: queriesOf(node),
        extends: node.superClass ? (baseName(node.superClass) ?? '<expression>') : undefined,
    };
}
const baseName = (node) => node.type === 'Identifier' ? node.name : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(node) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(node) : undefined;
function queriesOf(node) {
    const queries = new Set();
    for (const member of node.body.body) {
        if (member.type !== 'ClassProperty')
            continue;
        const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(member);
        if (key === undefined)
            continue;
        if (isSignalQuery(member.value))
            queries.add(key);
        const decorated = member.decorators?.some(({ expression }) => /^(View|Content)Child(ren)?$/.test(baseName((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(expression) ? expression.callee : expression) ?? ''));
        if (decorated)
            queries.add(key);
    }
    return queries;
}
/** `child = viewChild.required(Child)` */
function isSignalQuery(value) {
    const callee = value && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(value) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(value.callee) : undefined;
    const made = callee && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(callee) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(callee.object) : callee;
    return made?.type === 'Identifier' && /^(view|content)Child(ren)?$/.test(made.name);
}
function decoratorsOf(node) {
    const decorators = new Map();
    for (const { expression } of node.decorators ?? []) {
        const callee = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(expression) ? expression.callee : expression;
        const name = baseName(callee);
        if (name)
            decorators.set(name, (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(expression) ? expression.arguments : []);
    }
    return decorators;
}
function membersOf(node) {
    return node.properties.flatMap(p => {
        if (p.type === 'SpreadElement')
            return [];
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(p);
        const value = p.type === 'ObjectMethod' ? p : (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(p.value);
        if (name === undefined)
            return [];
        const nested = value.type === 'ObjectExpression' && /^(methods|computed|watch|includes)$/.test(name);
        return nested ? membersOf(value) : [{ name, value }];
    });
}
/** An object literal is a class when a framework takes it as one, or when its methods say so. */
function fromObject(node, program) {
    const members = membersOf(node);
    const functions = members.filter(m => (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(m.value));
    if (functions.length === 0 || belongsToPrototype(node, program))
        return undefined;
    const parent = program.parent(node);
    const made = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(parent) && classMakers.test(program.text(parent.callee));
    const spoken = functions.length > 1 && functions.some(m => isTeardownName(m.name) || lifecycleName.test(m.name));
    if (!made && !spoken)
        return undefined;
    return {
        name: nameOfObject(node, program),
        node,
        members,
        decorators: new Map(),
        queries: new Set(),
        extends: made ? 'base' : undefined,
    };
}
function nameOfObject(node, program) {
    for (const n of program.ancestors(node)) {
        if (n.type === 'VariableDeclarator' && n.id.type === 'Identifier')
            return n.id.name;
        if (n.type === 'AssignmentExpression')
            return program.text(n.left);
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(n) || n.type === 'ExpressionStatement')
            break;
    }
    return '<object>';
}
const belongsToPrototype = (node, program) => {
    const parent = program.parent(node);
    return parent?.type === 'AssignmentExpression' && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(parent.left) && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent.left) === 'prototype';
};
/** `function Foo() {…}; Foo.prototype.close = function () {…}` and `Foo.prototype = {…}` */
function fromPrototypes(program) {
    const found = new Map();
    const classNamed = (name, node) => {
        const known = found.get(name);
        if (known)
            return known;
        const made = { name, node, members: [], decorators: new Map(), queries: new Set(), extends: undefined };
        found.set(name, made);
        return made;
    };
    for (const a of program.assignments) {
        const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(a.right);
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(a.left))
            continue;
        const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(a.left);
        if (key === 'prototype' && value.type === 'ObjectExpression')
            classNamed(program.text(a.left.object), value).members.push(...membersOf(value));
        else if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(a.left.object) && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(a.left.object) === 'prototype' && key !== undefined)
            classNamed(program.text(a.left.object.object), a).members.push({ name: key, value });
    }
    for (const f of program.functions) {
        const name = f.type === 'FunctionDeclaration' || f.type === 'FunctionExpression' ? f.id?.name : undefined;
        if (name !== undefined && found.has(name))
            found.get(name).members.push({ name: 'constructor', value: f });
    }
    return [...found.values()];
}


/***/ }),

/***/ 633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HB: () => (/* binding */ isThis),
/* harmony export */   Ss: () => (/* binding */ qualify),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   gz: () => (/* binding */ destructuredKey)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7681);

const globalObjects = new Set(['window', 'globalThis', 'global', 'self']);
/** Longer chains of aliases are circular or nobody's writing. */
const deepest = 12;
/** `node:fs/promises` → `fs.promises` */
const moduleName = (source) => source.replace(/^node:/, '') === 'fs/promises' ? 'fs.promises' : source.replace(/^node:/, '');
const join = (left, right) => left === undefined || right === undefined ? undefined : `${left}.${right}`;
/**
 * The qualified name of a callable, as the catalogue writes it: `fs.openSync`, `WebSocket`. A method of an instance is
 * named after its class: `pg.Pool.connect`. Undefined for anything that is neither imported nor global.
 */
function qualify(expression, program, depth = 0) {
    if (depth > deepest)
        return undefined;
    const node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(expression);
    if (node.type === 'Identifier')
        return qualifyIdentifier(node, program, depth);
    if (node.type === 'AwaitExpression')
        return qualify(node.argument, program, depth + 1);
    if (node.type === 'NewExpression')
        return qualify(node.callee, program, depth + 1);
    if (node.type === 'ImportExpression' && node.source.type === 'StringLiteral')
        return moduleName(node.source.value);
    if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(node))
        return required(node);
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(node))
        return undefined;
    const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(node);
    const object = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(node.object);
    if (object.type === 'ThisExpression')
        return key === undefined ? undefined : fieldType(object, key, program, depth);
    if (object.type === 'Identifier' && globalObjects.has(object.name) && !program.binding(object))
        return key;
    const owner = qualify(object, program, depth + 1);
    return key === 'default' ? owner : join(owner, key);
}
function required(call) {
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(call) || call.callee.type !== 'Identifier' || call.callee.name !== 'require')
        return undefined;
    const [source] = call.arguments;
    return source?.type === 'StringLiteral' ? moduleName(source.value) : undefined;
}
function qualifyIdentifier(identifier, program, depth) {
    const binding = program.binding(identifier);
    if (!binding)
        return identifier.name;
    const { declaration } = binding;
    if (binding.kind === 'import')
        return imported(declaration, program);
    if (declaration.type !== 'VariableDeclarator' || !declaration.init || binding.kind === 'let')
        return undefined;
    if (declaration.id.type === 'Identifier')
        return qualifyInitial(declaration.init, program, depth);
    return join(qualify(declaration.init, program, depth + 1), destructuredKey(declaration.id, binding));
}
/** `const a = b()` says nothing of `a`, but `const a = new B()` makes it a `B`. */
function qualifyInitial(init, program, depth) {
    const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(init);
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(value) ? required(value) : qualify(value, program, depth + 1);
}
function imported(specifier, program) {
    if (specifier.type === 'TSImportEqualsDeclaration')
        return specifier.moduleReference.type === 'TSExternalModuleReference' &&
            specifier.moduleReference.expression.type === 'StringLiteral'
            ? moduleName(specifier.moduleReference.expression.value)
            : undefined;
    const declaration = program.parent(specifier);
    if (declaration?.type !== 'ImportDeclaration')
        return undefined;
    const module = moduleName(declaration.source.value);
    if (specifier.type !== 'ImportSpecifier')
        return module;
    const name = specifier.imported.type === 'Identifier' ? specifier.imported.name : specifier.imported.value;
    return name === 'default' ? module : `${module}.${name}`;
}
/** The property that a destructuring pattern takes for `binding`, if it is a plain one: `{ a: b }` → `a` for `b`. */
function destructuredKey(pattern, binding) {
    if (pattern.type !== 'ObjectPattern')
        return undefined;
    for (const p of pattern.properties) {
        if (p.type !== 'ObjectProperty')
            continue;
        const target = p.value.type === 'AssignmentPattern' ? p.value.left : p.value;
        if (target === binding.identifier)
            return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(p);
    }
    return undefined;
}
/** The class of `this.key`, when some assignment or initialiser in the same class makes a new one. */
function fieldType(self, key, program, depth) {
    const initials = program.instancesNamed(key);
    if (initials.length === 0)
        return undefined;
    for (const node of program.ancestors(self))
        if (node.type === 'ClassBody') {
            const made = initials.find(initial => program.isWithin(initial, node));
            return made && qualify(made, program, depth + 1);
        }
    return undefined;
}
/**
 * The path to a value as a person would say it: `this.map`, `document`, `ref.current`. Aliases of constants are
 * followed (`const { el } = this` → `this.el`), optional chaining and casts are dropped, so that two ways to write the
 * same thing are the same text. Undefined for what is computed.
 */
function pathOf(expression, program, depth = 0) {
    if (depth > deepest)
        return undefined;
    const node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(expression);
    switch (node.type) {
        case 'ThisExpression':
            return 'this';
        case 'Super':
            return 'super';
        case 'Identifier':
            return identifierPath(node, program, depth);
        case 'MemberExpression':
        case 'OptionalMemberExpression': {
            const object = pathOf(node.object, program, depth + 1);
            const key = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(node) ?? computedKey(node.property, program, depth);
            if (object !== undefined && globalObjects.has(object) && key === 'document')
                return key;
            return join(object, key);
        }
        case 'CallExpression': {
            const callee = pathOf(node.callee, program, depth + 1);
            const first = node.arguments.length === 1 ? pathOf(node.arguments[0], program, depth + 1) : undefined;
            return callee !== undefined && node.arguments.length === 0
                ? `${callee}()`
                : callee !== undefined && first !== undefined
                    ? `${callee}(${first})`
                    : undefined;
        }
        case 'StringLiteral':
            return `'${node.value}'`;
        default:
            return undefined;
    }
}
const computedKey = (key, program, depth) => {
    if (key.type === 'NumericLiteral')
        return String(key.value);
    return join('', pathOf(key, program, depth + 1));
};
function identifierPath(identifier, program, depth) {
    const binding = program.binding(identifier);
    if (binding?.declaration.type !== 'VariableDeclarator' || !binding.declaration.init)
        return identifier.name;
    const { id, init } = binding.declaration;
    const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(init);
    if (id.type === 'Identifier') {
        const followed = value.type === 'ThisExpression' || (binding.kind === 'const' && !(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(value));
        return (followed ? pathOf(value, program, depth + 1) : undefined) ?? identifier.name;
    }
    if (binding.kind !== 'const')
        return identifier.name;
    const key = destructuredKey(id, binding);
    return join((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(value) ? undefined : pathOf(value, program, depth + 1), key) ?? identifier.name;
}
/** `this`, or a variable that holds it: `const self = this`. */
function isThis(expression, program) {
    const node = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(expression);
    if (node.type === 'ThisExpression')
        return true;
    const declaration = node.type === 'Identifier' ? program.binding(node)?.declaration : undefined;
    return declaration?.type === 'VariableDeclarator' && declaration.init?.type === 'ThisExpression';
}


/***/ }),

/***/ 7614:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ parseFile)
/* harmony export */ });
/* harmony import */ var _babel_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5429);
/** Turns the text of a JavaScript or TypeScript file into Babel's syntax tree. */

const common = ['decorators', 'decoratorAutoAccessors', 'explicitResourceManagement'];
const options = (plugins) => ({
    sourceType: 'unambiguous',
    errorRecovery: true,
    allowReturnOutsideFunction: true,
    allowAwaitOutsideFunction: true,
    allowImportExportEverywhere: true,
    allowNewTargetOutsideFunction: true,
    allowSuperOutsideMethod: true,
    allowUndeclaredExports: true,
    attachComment: false,
    createImportExpressions: true,
    createParenthesizedExpressions: false,
    plugins: [...common, ...plugins],
});
/** The dialects to try in turn: plain JavaScript may turn out to hold types, and `<T>x` is a cast only where JSX is off. */
function dialects(path) {
    if (/\.[cm]?ts$/i.test(path))
        return [['typescript'], ['typescript', 'jsx']];
    if (/\.tsx$/i.test(path))
        return [['typescript', 'jsx']];
    return [['jsx'], ['typescript', 'jsx'], ['flow', 'jsx']];
}
/**
 * Parses one file. Recoverable errors (a duplicate declaration, say) are let pass: the tree is whole all the same.
 * Never throws: what cannot be read comes back as the first dialect's complaint, with its line.
 */
function parseFile({ path, text }) {
    let complaint;
    for (const plugins of dialects(path)) {
        try {
            return (0,_babel_parser__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, options(plugins));
        }
        catch (error) {
            complaint ??= explain(error);
        }
    }
    return { unreadable: complaint ?? 'cannot be parsed' };
}
function explain(error) {
    if (error instanceof RangeError)
        return 'nested too deeply to be parsed';
    const { message, loc } = error;
    const reason = message.replace(/\s*\(\d+:\d+\)$/, '');
    return loc ? `line ${loc.line}: ${reason}` : reason;
}


/***/ }),

/***/ 4177:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ Program)
});

// EXTERNAL MODULE: ./src/scan/syntax/javascript/tree.ts
var tree = __webpack_require__(7681);
;// CONCATENATED MODULE: ./src/scan/syntax/javascript/scope.ts

const blocks = new Set([
    'BlockStatement',
    'ForStatement',
    'ForInStatement',
    'ForOfStatement',
    'SwitchStatement',
    'CatchClause',
    'StaticBlock',
    'ClassExpression',
]);
/** The scope that `node` opens inside `outer`, or undefined if it opens none. */
function scope_open(node, outer) {
    const hoisting = node.type === 'Program' || node.type === 'StaticBlock' || (0,tree/* isFunction */.Tn)(node);
    if (!hoisting && !blocks.has(node.type))
        return undefined;
    const scope = { node, outer, bindings: new Map(), hoists: undefined };
    scope.hoists = hoisting || !outer ? scope : outer.hoists;
    return scope;
}
/** Enters what `node` declares into the scopes around it. `inner`: the scope that `node` itself opened, if it did. */
function declare(node, around, inner) {
    switch (node.type) {
        case 'VariableDeclaration':
            for (const d of node.declarations)
                bind(d.id, node.kind === 'var' ? around.hoists : around, variableKind(node.kind), d);
            return;
        case 'FunctionDeclaration':
            if (node.id)
                bind(node.id, around, 'function', node);
            break;
        case 'ClassDeclaration':
            if (node.id)
                bind(node.id, around, 'class', node);
            return;
        case 'ClassExpression':
            if (node.id && inner)
                bind(node.id, inner, 'class', node);
            return;
        case 'FunctionExpression':
            if (node.id && inner)
                bind(node.id, inner, 'function', node);
            break;
        case 'CatchClause':
            if (node.param && inner)
                bind(node.param, inner, 'catch', node);
            return;
        case 'ImportDeclaration':
            for (const s of node.specifiers)
                bind(s.local, around, 'import', s);
            return;
        case 'TSImportEqualsDeclaration':
            bind(node.id, around, 'import', node);
            return;
    }
    if ((0,tree/* isFunction */.Tn)(node) && inner)
        for (const p of node.params)
            bind(p, inner, 'param', p);
}
const variableKind = (kind) => kind === 'var' || kind === 'let' ? kind : 'const';
function bind(target, scope, kind, declaration) {
    for (const identifier of boundBy(target))
        if (!scope.bindings.has(identifier.name))
            scope.bindings.set(identifier.name, { name: identifier.name, kind, declaration, identifier, scope });
}
/** The identifiers that a pattern binds. */
function boundBy(target) {
    switch (target?.type) {
        case 'Identifier':
            return [target];
        case 'AssignmentPattern':
            return boundBy(target.left);
        case 'RestElement':
            return boundBy(target.argument);
        case 'ArrayPattern':
            return target.elements.flatMap(boundBy);
        case 'ObjectPattern':
            return target.properties.flatMap(p => boundBy(p.type === 'RestElement' ? p.argument : p.value));
        case 'TSParameterProperty':
            return boundBy(target.parameter);
        default:
            return [];
    }
}
/** Looks a name up from `scope` outwards. */
function lookUp(name, scope) {
    for (let s = scope; s; s = s.outer) {
        const found = s.bindings.get(name);
        if (found)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/program.ts


/** Longer than anybody writes a line, except for data. */
const longLine = /^.{3000}/m;
class Program {
    file;
    root;
    calls = [];
    news = [];
    functions = [];
    classes = [];
    objects = [];
    assignments = [];
    /** Module names that are imported or required. */
    modules = new Set();
    #members = new Map();
    #instances = new Map();
    #identifiers = new Map();
    #parents = new Map();
    #scopes = new Map();
    #uses = new Map();
    #generated;
    #entry;
    constructor(file, ast) {
        this.file = file;
        this.root = ast.program;
        this.#index();
    }
    #index() {
        const stack = [{ node: this.root, scope: undefined }];
        while (stack.length > 0) {
            const { node, scope } = stack.pop();
            const inner = scope_open(node, scope);
            if (inner)
                this.#scopes.set(node, inner);
            if (scope)
                declare(node, scope, inner);
            this.#note(node);
            const children = (0,tree/* childrenOf */.LU)(node);
            for (let i = children.length - 1; i >= 0; i--) {
                this.#parents.set(children[i], node);
                stack.push({ node: children[i], scope: inner ?? scope });
            }
        }
    }
    #note(node) {
        if (node.type === 'Identifier')
            file(this.#identifiers, node.name, node);
        else if ((0,tree/* isMember */.NB)(node))
            file(this.#members, (0,tree/* keyOf */.TN)(node) ?? '', node);
        else if ((0,tree/* isCall */.nT)(node)) {
            this.calls.push(node);
            const [first] = node.arguments;
            if (node.callee.type === 'Identifier' && node.callee.name === 'require' && first?.type === 'StringLiteral')
                this.modules.add(first.value);
        }
        else if (node.type === 'NewExpression')
            this.news.push(node);
        else if (node.type === 'ObjectExpression')
            this.objects.push(node);
        else if (node.type === 'AssignmentExpression') {
            this.assignments.push(node);
            if ((0,tree/* isMember */.NB)(node.left) && node.left.object.type === 'ThisExpression')
                this.#noteInstance((0,tree/* keyOf */.TN)(node.left), node.right);
        }
        else if (node.type === 'ClassProperty' || node.type === 'ClassPrivateProperty')
            this.#noteInstance((0,tree/* keyOf */.TN)(node), node.value);
        else if (node.type === 'ImportDeclaration')
            this.modules.add(node.source.value);
        else if ((0,tree/* isFunction */.Tn)(node))
            this.functions.push(node);
        else if ((0,tree/* isClass */.D4)(node))
            this.classes.push(node);
    }
    #noteInstance(key, value) {
        const made = value && (0,tree/* bare */.$B)(value);
        if (key !== undefined && made?.type === 'NewExpression')
            file(this.#instances, key, made);
    }
    /** The `new X(…)` expressions that `this.key` is given, as a field's initialiser or by assignment. */
    instancesNamed(key) {
        return this.#instances.get(key) ?? [];
    }
    /** Every `x.key` of the file, whatever `x` is. */
    membersNamed(key) {
        return this.#members.get(key) ?? [];
    }
    parent(node) {
        return this.#parents.get(node);
    }
    /** Made by a tool from other files: minified, or bundled into lines that nobody wrote. */
    get isGenerated() {
        this.#generated ??= /[.-](min|bundle)\.[cm]?js$/.test(this.file.path) || longLine.test(this.file.text);
        return this.#generated;
    }
    /** What is started from the command line. */
    get isEntry() {
        this.#entry ??= /^#!|\bprocess\.argv\b|\brequire\.main\b|\bimport\.meta\.main\b/.test(this.file.text);
        return this.#entry;
    }
    /** A worker's script, by its name or by what only a worker has. */
    get isWorker() {
        return (/(service-?worker|\bsw\b|worker)\.[cm]?[jt]s$/i.test(this.file.path) ||
            this.membersNamed('skipWaiting').length > 0 ||
            this.membersNamed('importScripts').length > 0);
    }
    /** The nodes around `node`, innermost first. */
    *ancestors(node) {
        for (let n = this.#parents.get(node); n; n = this.#parents.get(n))
            yield n;
    }
    isWithin(node, outer) {
        return node.start >= outer.start && node.end <= outer.end;
    }
    /** The function whose body `node` stands in; undefined at module level. */
    functionOf(node) {
        for (const n of this.ancestors(node))
            if ((0,tree/* isFunction */.Tn)(n))
                return n;
        return undefined;
    }
    /** What an identifier means; undefined for globals. */
    binding(identifier) {
        let node = identifier;
        while (node && !this.#scopes.has(node))
            node = this.#parents.get(node);
        return lookUp(identifier.name, node && this.#scopes.get(node));
    }
    /** Every identifier that means `binding`, its declaration included. */
    uses(binding) {
        // Minified code has few names and many variables: all of one name are told apart at once.
        const alike = this.#identifiers.get(binding.name);
        if (alike) {
            this.#identifiers.delete(binding.name);
            for (const i of alike) {
                const meant = this.#isReference(i) ? this.binding(i) : undefined;
                if (meant)
                    file(this.#uses, meant, i);
            }
        }
        return this.#uses.get(binding) ?? [];
    }
    #isReference(identifier) {
        const parent = this.#parents.get(identifier);
        if (parent?.type === 'MemberExpression' || parent?.type === 'OptionalMemberExpression')
            return parent.object === identifier || parent.computed === true;
        if (parent?.type === 'ObjectProperty')
            return parent.value === identifier || parent.shorthand;
        if (parent?.type === 'ObjectMethod' || parent?.type === 'ClassMethod' || parent?.type === 'ClassProperty')
            return parent.key !== identifier;
        return true;
    }
    text(node) {
        return (0,tree/* textOf */.b6)(node, this.file.text);
    }
}
function file(index, key, item) {
    const same = index.get(key);
    if (same)
        same.push(item);
    else
        index.set(key, [item]);
}


/***/ }),

/***/ 292:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ functionName),
/* harmony export */   OF: () => (/* binding */ isInTest),
/* harmony export */   Wd: () => (/* binding */ isInSkippedTest),
/* harmony export */   wX: () => (/* binding */ symbolOf)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7681);

/** The functions and the class around `node`: `Class.method`, `outer.inner`, `<module>`. */
function symbolOf(node, program, classes) {
    const names = [];
    for (const n of [node, ...program.ancestors(node)]) {
        const owner = classes.ofMember(n);
        const name = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(n) ? functionName(n, program) : undefined;
        if (name !== undefined)
            names.unshift(name);
        if (owner) {
            names.unshift(owner.name);
            break;
        }
    }
    return names.join('.') || '<module>';
}
/** A function's own name, or that of the variable or property it is the value of. */
function functionName(fn, program) {
    if ('key' in fn && fn.key)
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(fn);
    if ('id' in fn && fn.id)
        return fn.id.name;
    const parent = program.parent(fn);
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
        return parent.id.name;
    if (parent?.type === 'AssignmentExpression')
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(parent.left) ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent.left) : program.text(parent.left);
    if (parent?.type === 'ObjectProperty' || parent?.type === 'ClassProperty')
        return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(parent);
    return undefined;
}
const testBlock = /^([xf]?(describe|it|test|suite|specify|context)|before|after|beforeEach|afterEach|beforeAll|afterAll|bench)$/;
/** Inside a test's own block, which ends with the runner's process at the latest. */
const isInTest = (node, program) => testsAround(node, program).length > 0;
/** Inside a test that the runner passes over: `it.skip(…)`, `xdescribe(…)` */
const isInSkippedTest = (node, program) => testsAround(node, program).some(words => words[0].startsWith('x') || words.some(w => /^(skip|todo|fixme)$/.test(w)));
/** The words of the calls that make tests of the functions around `node`: `['describe', 'only']` */
function testsAround(node, program) {
    const tests = [];
    for (const fn of program.ancestors(node)) {
        const call = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(fn) ? program.parent(fn) : undefined;
        if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(call))
            continue;
        const words = wordsOf(call.callee);
        // `test.only(…)`, and `t.test(…)` as tap and node:test have it.
        const [word = ''] = /^(t|tap|tape|qunit)$/i.test(words[0] ?? '') ? words.slice(1) : words;
        if (testBlock.test(word))
            tests.push(words);
    }
    return tests;
}
/** `it.skip.each(table)` → `['it', 'skip', 'each']` */
function wordsOf(callee) {
    const words = [];
    for (let node = callee;;) {
        if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(node)) {
            words.unshift((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(node) ?? '');
            node = node.object;
        }
        else if ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(node))
            node = node.callee;
        else if (node.type === 'TaggedTemplateExpression')
            node = node.tag;
        else
            return node.type === 'Identifier' ? [node.name, ...words] : words;
    }
}


/***/ }),

/***/ 7681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   D4: () => (/* binding */ isClass),
/* harmony export */   DG: () => (/* binding */ descendants),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   NY: () => (/* binding */ methodOf),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Tn: () => (/* binding */ isFunction),
/* harmony export */   V6: () => (/* binding */ ownDescendants),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   ee: () => (/* binding */ spanOf),
/* harmony export */   nT: () => (/* binding */ isCall),
/* harmony export */   wt: () => (/* binding */ calleeName)
/* harmony export */ });
const functionTypes = new Set([
    'FunctionDeclaration',
    'FunctionExpression',
    'ArrowFunctionExpression',
    'ObjectMethod',
    'ClassMethod',
    'ClassPrivateMethod',
]);
const isFunction = (node) => node != null && functionTypes.has(node.type);
const isCall = (node) => node?.type === 'CallExpression' || node?.type === 'OptionalCallExpression';
const isMember = (node) => node?.type === 'MemberExpression' || node?.type === 'OptionalMemberExpression';
const isClass = (node) => node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression';
/** Types say nothing of what runs; positions and comments are no children. */
const notChildren = new Set([
    'loc',
    'extra',
    'errors',
    'comments',
    'tokens',
    'leadingComments',
    'trailingComments',
    'innerComments',
    'typeAnnotation',
    'typeParameters',
    'typeArguments',
    'returnType',
    'superTypeParameters',
    'implements',
]);
const isNode = (value) => typeof value === 'object' && value !== null && typeof value.type === 'string';
/** The nodes directly below `node`, in source order of their fields. */
function childrenOf(node) {
    const children = [];
    // Written for speed: half of the time of a scan would be spent here.
    for (const key in node) {
        const value = node[key];
        if (typeof value !== 'object' || value === null || notChildren.has(key))
            continue;
        if (Array.isArray(value)) {
            for (const item of value)
                if (isNode(item))
                    children.push(item);
        }
        else if (isNode(value))
            children.push(value);
    }
    return children;
}
/** Every node of the subtree, parents first. Keeps its own stack, so that no depth of nesting overflows. */
function* descendants(root, enter = () => true) {
    const stack = [root];
    while (stack.length > 0) {
        const node = stack.pop();
        yield node;
        if (node === root || enter(node))
            stack.push(...childrenOf(node).reverse());
    }
}
/** `descendants` without those of nested functions. */
const ownDescendants = (root) => descendants(root, node => !isFunction(node));
function spanOf(node) {
    const { start, end } = node.loc;
    return { line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 };
}
const longestText = 200;
/** Source text with white space normalised, cut where a reader would stop reading. */
function textOf(node, text) {
    const line = text.slice(node.start, Math.min(node.end, node.start + 4 * longestText)).replace(/\s+/g, ' ');
    return line.length > longestText ? `${line.slice(0, longestText)}…` : line;
}
/** The expression below casts, `!`, parentheses and instantiations. */
function bare(node) {
    let inner = node;
    while (inner.type === 'TSAsExpression' ||
        inner.type === 'TSNonNullExpression' ||
        inner.type === 'TSTypeAssertion' ||
        inner.type === 'TSSatisfiesExpression' ||
        inner.type === 'TSInstantiationExpression' ||
        inner.type === 'TypeCastExpression' ||
        inner.type === 'ParenthesizedExpression')
        inner = inner.expression;
    return inner;
}
/** The name of a property that is written out: `a.b`, `a['b']`, `a.#b`, `{ b: … }`. */
function keyOf(node) {
    const key = node.property ?? node.key;
    if (!key)
        return undefined;
    if (key.type === 'PrivateName')
        return `#${key.id.name}`;
    if (key.type === 'StringLiteral')
        return key.value;
    if (node.computed && isMember(key) && key.object.type === 'Identifier' && key.object.name === 'Symbol')
        return `Symbol.${keyOf(key)}`;
    return !node.computed && key.type === 'Identifier' ? key.name : undefined;
}
/** The method a call names (`a.b()` → `b`) and what it is called on. */
function methodOf(call) {
    const callee = bare(call.callee);
    if (!isMember(callee))
        return undefined;
    const method = keyOf(callee);
    return method === undefined ? undefined : { receiver: bare(callee.object), method };
}
/** The function or method that a call names: `b` in `b()` and `a.b()`. */
const calleeName = (call) => {
    const callee = bare(call.callee);
    if (callee.type === 'Identifier')
        return callee.name;
    return isMember(callee) ? keyOf(callee) : undefined;
};


/***/ }),

/***/ 3289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   JP: () => (/* binding */ readsOf),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   te: () => (/* binding */ isCalledOn),
/* harmony export */   wL: () => (/* binding */ isHandedOn),
/* harmony export */   y: () => (/* binding */ isPassedTo)
/* harmony export */ });
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7681);

/** Every place that reads what `kept` holds. Fields are matched by their name alone: who holds the object is unknown. */
function readsOf(kept, program) {
    const all = kept.binding
        ? program.uses(kept.binding)
        : program.membersNamed(kept.path.split('.').at(-1));
    return all.filter(node => !isWritten(node, program));
}
function isWritten(node, program) {
    const parent = program.parent(node);
    return ((parent?.type === 'AssignmentExpression' && parent.left === node) ||
        (parent?.type === 'VariableDeclarator' && parent.id === node) ||
        ((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isFunction */ .Tn)(parent) && parent.params.includes(node)));
}
/** Is this a place that changes what `identifier` holds, after its declaration? `x = 1`, `x++`, `[x] = y`, `for (x of y)` */
function isChanged(identifier, program) {
    const parent = program.parent(identifier);
    switch (parent?.type) {
        case 'AssignmentExpression':
        case 'AssignmentPattern':
        case 'ForOfStatement':
        case 'ForInStatement':
            return parent.left === identifier;
        case 'UpdateExpression':
        case 'RestElement':
        case 'ArrayPattern':
            return true;
        case 'ObjectProperty':
            return parent.value === identifier && program.parent(parent)?.type === 'ObjectPattern';
        default:
            return false;
    }
}
/** Every place that gives `kept` another value; fields are matched by their name alone. */
const changesOf = ({ binding, path }, program) => {
    const names = binding ? program.uses(binding) : program.membersNamed(path.split('.').at(-1));
    return names.filter(name => isChanged(name, program));
};
/** Is this read the first argument of one of the functions named? `clearInterval(id)` */
function isPassedTo(read, functions, program) {
    const call = program.parent(outermost(read, program));
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(call) && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(call.arguments[0] ?? call) === (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(read) && functions.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .calleeName */ .wt)(call) ?? '')
        ? call
        : undefined;
}
/** Is one of the methods named called on this read? `observer.disconnect()` */
function isCalledOn(read, methods, program) {
    const member = program.parent(outermost(read, program));
    if (!(0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isMember */ .NB)(member) || (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(member.object) !== (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(read))
        return undefined;
    const call = program.parent(member);
    if (!methods.test((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .TN)(member) ?? ''))
        return undefined;
    // `onCleanup(observer.disconnect)` hands the release itself on.
    return (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isCall */ .nT)(call) && call.callee === member ? call : member;
}
const outermost = (node, program) => {
    let outer = node;
    for (let p = program.parent(outer); p && (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .bare */ .$B)(p) !== p; p = program.parent(outer))
        outer = p;
    return outer;
};
/** Does this read let somebody else have the handle? */
function isHandedOn(read, program) {
    const inner = outermost(read, program);
    const parent = program.parent(inner);
    switch (parent?.type) {
        case 'CallExpression':
        case 'OptionalCallExpression':
        case 'NewExpression':
            return parent.callee !== inner;
        case 'ReturnStatement':
        case 'YieldExpression':
        case 'ArrayExpression':
        case 'SpreadElement':
        case 'ObjectProperty':
        case 'ExportSpecifier':
        case 'ForOfStatement':
            return true;
        case 'ArrowFunctionExpression':
            return parent.body === inner;
        case 'AssignmentExpression':
            return parent.right === inner;
        case 'VariableDeclarator':
            return parent.init === inner;
        default:
            return false;
    }
}


/***/ })

};
