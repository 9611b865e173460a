export const id = 127;
export const ids = [127];
export const modules = {

/***/ 8127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lower: () => (/* binding */ lower)
});

// EXTERNAL MODULE: ./src/scan/catalogue.ts
var catalogue = __webpack_require__(9648);
;// CONCATENATED MODULE: ./src/scan/syntax/javascript/tree.ts
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

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/uses.ts

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
        (isFunction(parent) && parent.params.includes(node)));
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
    return isCall(call) && bare(call.arguments[0] ?? call) === bare(read) && functions.test(calleeName(call) ?? '')
        ? call
        : undefined;
}
/** Is one of the methods named called on this read? `observer.disconnect()` */
function isCalledOn(read, methods, program) {
    const member = program.parent(outermost(read, program));
    if (!isMember(member) || bare(member.object) !== bare(read))
        return undefined;
    const call = program.parent(member);
    if (!methods.test(keyOf(member) ?? ''))
        return undefined;
    // `onCleanup(observer.disconnect)` hands the release itself on.
    return isCall(call) && call.callee === member ? call : member;
}
const outermost = (node, program) => {
    let outer = node;
    for (let p = program.parent(outer); p && bare(p) !== p; p = program.parent(outer))
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

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/names.ts

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
    const node = bare(expression);
    if (node.type === 'Identifier')
        return qualifyIdentifier(node, program, depth);
    if (node.type === 'AwaitExpression')
        return qualify(node.argument, program, depth + 1);
    if (node.type === 'NewExpression')
        return qualify(node.callee, program, depth + 1);
    if (node.type === 'ImportExpression' && node.source.type === 'StringLiteral')
        return moduleName(node.source.value);
    if (isCall(node))
        return required(node);
    if (!isMember(node))
        return undefined;
    const key = keyOf(node);
    const object = bare(node.object);
    if (object.type === 'ThisExpression')
        return key === undefined ? undefined : fieldType(object, key, program, depth);
    if (object.type === 'Identifier' && globalObjects.has(object.name) && !program.binding(object))
        return key;
    const owner = qualify(object, program, depth + 1);
    return key === 'default' ? owner : join(owner, key);
}
function required(call) {
    if (!isCall(call) || call.callee.type !== 'Identifier' || call.callee.name !== 'require')
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
    const value = bare(init);
    return isCall(value) ? required(value) : qualify(value, program, depth + 1);
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
            return keyOf(p);
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
    const node = bare(expression);
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
            const key = keyOf(node) ?? computedKey(node.property, program, depth);
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
    const value = bare(init);
    if (id.type === 'Identifier') {
        const followed = value.type === 'ThisExpression' || (binding.kind === 'const' && !isCall(value));
        return (followed ? pathOf(value, program, depth + 1) : undefined) ?? identifier.name;
    }
    if (binding.kind !== 'const')
        return identifier.name;
    const key = destructuredKey(id, binding);
    return join(isCall(value) ? undefined : pathOf(value, program, depth + 1), key) ?? identifier.name;
}
/** `this`, or a variable that holds it: `const self = this`. */
function isThis(expression, program) {
    const node = bare(expression);
    if (node.type === 'ThisExpression')
        return true;
    const declaration = node.type === 'Identifier' ? program.binding(node)?.declaration : undefined;
    return declaration?.type === 'VariableDeclarator' && declaration.init?.type === 'ThisExpression';
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/destination.ts
/** Where the result of an acquiring call goes. */


/** Functions that return what their callback returns. */
const transparent = /(^|\.)(runOutsideAngular|run|untracked|runGuarded|batch|runInInjectionContext)$/;
/** Functions that drop what their callback returns. */
const dropping = /(^|\.)(forEach|then|catch|finally|setTimeout|setInterval|requestAnimationFrame|nextTick|setImmediate|queueMicrotask|addEventListener|on|once|subscribe|Promise|afterNextRender)$/;
function destinationOf(value, program) {
    const parent = program.parent(value);
    if (!parent)
        return { kind: 'unknown' };
    if (bare(parent) !== parent || parent.type === 'AwaitExpression' || parent.type === 'ConditionalExpression')
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
            const key = keyOf(parent);
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
    if (isMember(parent) && parent.object === value)
        return used(parent, program);
    return { kind: 'unknown' };
}
function kept(target, program) {
    const node = bare(target);
    if (node.type === 'Identifier') {
        const binding = program.binding(node);
        return { kind: 'kept', path: node.name, ...(binding && { binding }) };
    }
    const path = pathOf(node, program);
    return path === undefined ? { kind: 'given' } : { kind: 'kept', path };
}
function used(member, program) {
    const call = program.parent(member);
    const method = keyOf(member);
    if (method === undefined || !isCall(call) || call.callee !== member)
        return { kind: 'unknown' };
    return { kind: 'used', method, destination: destinationOf(call, program) };
}
/** What a returned value comes to, seen from the call that the returning function is an argument of. */
function returnedFrom(inside, program) {
    const fn = program.functionOf(inside);
    const call = fn && program.parent(fn);
    if (!fn || !isFunction(fn) || !(isCall(call) || call?.type === 'NewExpression'))
        return { kind: 'returned' };
    const callee = program.text(call.callee);
    if (isFunction(bare(call.callee)))
        return destinationOf(call, program);
    if (transparent.test(callee))
        return destinationOf(call, program);
    return dropping.test(callee) ? { kind: 'dropped' } : { kind: 'returned' };
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/calm.ts


/** Calls that hardly ever raise: those that acquire and release what rules look at, and the smallest of the platform's. */
const calm = /^((add|remove)(Event)?Listener|on|once|off|(un)?observe|disconnect|(un)?subscribe|(set|clear)(Timeout|Interval)|(request|cancel)AnimationFrame|(create|revoke)ObjectURL|add|delete|clear|abort|dispose|destroy|close|terminate|cancel|next|complete|bind|matchMedia|Observable|super|remove|_?register|toDisposable|push|has|now|log|warn|debug|querySelector(All)?|getElementById|(set|remove)Attribute|contains|preventDefault|stopPropagation|getBoundingClientRect|markForCheck|unref|createElement|click|append(Child)?)$/;
/** Vue's own functions: they only note what they are given. */
const notes = /^(ref|shallowRef|customRef|computed|reactive|shallowReactive|readonly|toRefs?|markRaw|provide|watch|(tryO|o)n[A-Z]\w*|define(Props|Emits|Expose|Slots|Options|Model)|getCurrent(Instance|Scope))$/;
/** Constructors that only make an object. */
const makes = /^(Map|Set|WeakMap|WeakSet|WeakRef|Array|Object|Date|Promise|AbortController|Event|CustomEvent|Uint\d+Array|Float\d+Array|\w*(Error|Observer|Emitter|Subject|Subscription|Disposable|DisposableStore))$/;
const mayRaise = (node, program) => /^(Throw|Yield)(Statement|Expression)$|^AwaitExpression$/.test(node.type) ||
    (node.type === 'NewExpression' && !makes.test(program.text(node.callee))) ||
    (isCall(node) && !isCalm(node, program));
function isCalm(call, program) {
    const name = calleeName(call) ?? '';
    const callee = bare(call.callee);
    if (calm.test(name) || callee.type === 'Super')
        return true;
    if (isMember(callee) && /^(Object|Math|Date|Promise|performance|console)$/.test(program.text(callee.object)))
        return true;
    if (isMember(callee))
        return isSuperCall(callee) || (name === 'forEach' && isCalmCallback(call, program));
    return callee.type === 'Identifier' && (notes.test(name) || isStateSetter(callee, program));
}
/** `super.close()`, `Base.prototype.close.call(this)`: a teardown of its own, which looks after itself. */
function isSuperCall(callee) {
    if (!isMember(callee))
        return false;
    const object = bare(callee.object);
    if (object.type === 'Super')
        return true;
    const owner = isMember(object) ? bare(object.object) : undefined;
    return /^(call|apply)$/.test(keyOf(callee) ?? '') && isMember(owner) && keyOf(owner) === 'prototype';
}
const isCalmCallback = ({ arguments: [callback] }, program) => isFunction(callback) && ![...ownDescendants(callback.body)].some(n => mayRaise(n, program));
/** `const [value, setValue] = useState()` */
function isStateSetter(callee, program) {
    const declaration = program.binding(callee)?.declaration;
    if (declaration?.type !== 'VariableDeclarator' || declaration.id.type !== 'ArrayPattern')
        return false;
    const init = declaration.init && bare(declaration.init);
    return isCall(init) && /^use(State|Reducer)$/.test(calleeName(init) ?? '');
}
/** In `within`, from the end of `node` to `until`, nothing raises or leaves. */
function isCalmAfter(node, within, until, program) {
    for (const n of ownDescendants(within))
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
    for (const before of ownDescendants(fn.body)) {
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
    if (isBaseAsked(bare(test)))
        return true;
    const words = handle.replaceAll(/[?!]/g, '').match(/[\w$.#]+/g) ?? [];
    return conjuncts(bare(test)).every(part => {
        const subject = program
            .text(part)
            .replace(/\s*[!=]==?\s*(null|undefined)$/, '')
            .replace(/^!+/, '');
        return words.some(word => word === subject || word.startsWith(`${subject}.`));
    });
}
/** `if (super.deactivate()) …`: the base says whether there was anything to end. */
const isBaseAsked = (test) => isCall(test) && isSuperCall(bare(test.callee));
/** `a && b` → `a`, `b` */
const conjuncts = (test) => test.type === 'LogicalExpression' && test.operator === '&&'
    ? [...conjuncts(bare(test.left)), ...conjuncts(bare(test.right))]
    : [test];
/** `if (this.closed) return; this.closed = true`: where only this function sets it, the first run went on. */
function isSecondRun(branch, fn, program) {
    const flag = bare(branch.test);
    const key = isMember(flag) && bare(flag.object).type === 'ThisExpression' ? keyOf(flag) : undefined;
    if (key === undefined)
        return false;
    const sets = program.membersNamed(key).filter(m => isChanged(m, program) && !isFalse(program.parent(m)));
    return sets.length > 0 && sets.every(m => program.functionOf(m) === fn);
}
const isFalse = (assignment) => assignment?.type === 'AssignmentExpression' && assignment.right.type === 'BooleanLiteral' && !assignment.right.value;
/** Whoever comes to `node` has come by `before`. */
function comesBefore(before, node, program) {
    if (before.end > node.start || program.functionOf(before) !== program.functionOf(node))
        return false;
    for (const outer of program.ancestors(node)) {
        if (isFunction(outer))
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

;// CONCATENATED MODULE: ./src/scan/rules/javascript/effects.ts

/** The returned function is the cleanup. */
const returnsCleanup = /^(use\w*Effect\w*|useMount|useOnMount|useMountedLayoutEffect|onMount|\$effect|useFocusEffect|useWillMount)$/;
/** The cleanup is registered; what is returned is ignored. */
const registersCleanup = /^(watch(Post|Sync)?Effect|watch|onMounted|onBeforeMount|onActivated|createEffect|effect|tryOnMounted|afterNextRender)$/;
/** Registers a function to be called when the component, scope or effect ends. */
const cleanupHook = /^(on(Before)?Unmount(ed)?|onScopeDispose|onDeactivated|onDestroy|onCleanup|onInvalidate|onWatcherCleanup|tryOn(Before|ScopeDispose|Unmounted|BeforeUnmount)\w*|useUnmount|useOnUnmount|useEventUnmount|getCurrentScope)$/;
/** The call that makes `fn` an effect, and whether what it returns is its cleanup. */
function effectOf(fn, program) {
    const call = program.parent(fn);
    if (!isCall(call) || !call.arguments.includes(fn))
        return undefined;
    const name = calleeName(call);
    if (name === undefined || (isMember(bare(call.callee)) && !/^(React|Vue|\$effect)/.test(program.text(call.callee))))
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
    .filter(c => cleanupHook.test(calleeName(c) ?? '') || /^(destroyRef|this\.destroyRef)/i.test(program.text(c.callee)))
    .flatMap(c => c.arguments.flatMap(a => functionBehind(a, program) ?? []).map(fn => [fn, c])));
/** The functions that an effect returns, anywhere on its own level. */
function returnedCleanups(fn, program) {
    const cleanup = { functions: [], opaque: false };
    const take = (value) => {
        const node = bare(value);
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
        if (isCall(bare(fn.body)) && isVoidCall(bare(fn.body)))
            return cleanup;
        take(fn.body);
    }
    else
        for (const node of ownDescendants(fn.body))
            if (node.type === 'ReturnStatement' && node.argument)
                take(node.argument);
    return cleanup;
}
/** Calls that return nothing, or nothing that undoes them. */
const isVoidCall = (call) => /^(addEventListener|setInterval|setTimeout|requestAnimationFrame)$/.test(calleeName(call) ?? '');
const isNothing = (node) => node.type === 'NullLiteral' ||
    (node.type === 'Identifier' && node.name === 'undefined') ||
    (node.type === 'UnaryExpression' && node.operator === 'void');
/** The function that an expression stands for: itself, a local function's name, `useCallback(fn)`. */
function functionBehind(expression, program) {
    const node = bare(expression);
    if (isFunction(node))
        return node;
    if (isCall(node) && /^(useCallback|useMemoizedFn|useEvent|useEffectEvent)$/.test(calleeName(node) ?? ''))
        return node.arguments[0] ? functionBehind(node.arguments[0], program) : undefined;
    if (node.type !== 'Identifier')
        return undefined;
    const binding = program.binding(node);
    if (binding?.kind === 'function' && isFunction(binding.declaration))
        return binding.declaration;
    if (binding?.declaration.type !== 'VariableDeclarator' || !binding.declaration.init)
        return undefined;
    const init = bare(binding.declaration.init);
    return init === node || init.type === 'Identifier' ? undefined : functionBehind(init, program);
}

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/symbols.ts

/** The functions and the class around `node`: `Class.method`, `outer.inner`, `<module>`. */
function symbolOf(node, program, classes) {
    const names = [];
    for (const n of [node, ...program.ancestors(node)]) {
        const owner = classes.ofMember(n);
        const name = isFunction(n) ? functionName(n, program) : undefined;
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
        return keyOf(fn);
    if ('id' in fn && fn.id)
        return fn.id.name;
    const parent = program.parent(fn);
    if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
        return parent.id.name;
    if (parent?.type === 'AssignmentExpression')
        return isMember(parent.left) ? keyOf(parent.left) : program.text(parent.left);
    if (parent?.type === 'ObjectProperty' || parent?.type === 'ClassProperty')
        return keyOf(parent);
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
        const call = isFunction(fn) ? program.parent(fn) : undefined;
        if (!isCall(call))
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
        if (isMember(node)) {
            words.unshift(keyOf(node) ?? '');
            node = node.object;
        }
        else if (isCall(node))
            node = node.callee;
        else if (node.type === 'TaggedTemplateExpression')
            node = node.tag;
        else
            return node.type === 'Identifier' ? [node.name, ...words] : words;
    }
}

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/classes.ts

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
const methodsOf = (c) => c.members.filter((m) => isFunction(m.value));
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
const implementedBy = (node) => isClass(node)
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
        const name = keyOf(member);
        const value = isFunction(member) ? member : 'value' in member ? member.value : undefined;
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
const baseName = (node) => node.type === 'Identifier' ? node.name : isMember(node) ? keyOf(node) : undefined;
function queriesOf(node) {
    const queries = new Set();
    for (const member of node.body.body) {
        if (member.type !== 'ClassProperty')
            continue;
        const key = keyOf(member);
        if (key === undefined)
            continue;
        if (isSignalQuery(member.value))
            queries.add(key);
        const decorated = member.decorators?.some(({ expression }) => /^(View|Content)Child(ren)?$/.test(baseName(isCall(expression) ? expression.callee : expression) ?? ''));
        if (decorated)
            queries.add(key);
    }
    return queries;
}
/** `child = viewChild.required(Child)` */
function isSignalQuery(value) {
    const callee = value && isCall(value) ? bare(value.callee) : undefined;
    const made = callee && isMember(callee) ? bare(callee.object) : callee;
    return made?.type === 'Identifier' && /^(view|content)Child(ren)?$/.test(made.name);
}
function decoratorsOf(node) {
    const decorators = new Map();
    for (const { expression } of node.decorators ?? []) {
        const callee = isCall(expression) ? expression.callee : expression;
        const name = baseName(callee);
        if (name)
            decorators.set(name, isCall(expression) ? expression.arguments : []);
    }
    return decorators;
}
function membersOf(node) {
    return node.properties.flatMap(p => {
        if (p.type === 'SpreadElement')
            return [];
        const name = keyOf(p);
        const value = p.type === 'ObjectMethod' ? p : bare(p.value);
        if (name === undefined)
            return [];
        const nested = value.type === 'ObjectExpression' && /^(methods|computed|watch|includes)$/.test(name);
        return nested ? membersOf(value) : [{ name, value }];
    });
}
/** An object literal is a class when a framework takes it as one, or when its methods say so. */
function fromObject(node, program) {
    const members = membersOf(node);
    const functions = members.filter(m => isFunction(m.value));
    if (functions.length === 0 || belongsToPrototype(node, program))
        return undefined;
    const parent = program.parent(node);
    const made = isCall(parent) && classMakers.test(program.text(parent.callee));
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
        if (isFunction(n) || n.type === 'ExpressionStatement')
            break;
    }
    return '<object>';
}
const belongsToPrototype = (node, program) => {
    const parent = program.parent(node);
    return parent?.type === 'AssignmentExpression' && isMember(parent.left) && keyOf(parent.left) === 'prototype';
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
        const value = bare(a.right);
        if (!isMember(a.left))
            continue;
        const key = keyOf(a.left);
        if (key === 'prototype' && value.type === 'ObjectExpression')
            classNamed(program.text(a.left.object), value).members.push(...membersOf(value));
        else if (isMember(a.left.object) && keyOf(a.left.object) === 'prototype' && key !== undefined)
            classNamed(program.text(a.left.object.object), a).members.push({ name: key, value });
    }
    for (const f of program.functions) {
        const name = f.type === 'FunctionDeclaration' || f.type === 'FunctionExpression' ? f.id?.name : undefined;
        if (name !== undefined && found.has(name))
            found.get(name).members.push({ name: 'constructor', value: f });
    }
    return [...found.values()];
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/timers.ts
/** What the rules on intervals, timeouts and animation frames share. */






/** Things on which the global functions are also found: `window.setTimeout`, `doc.defaultView.setTimeout`. */
const windows = /(^|[.$_])(window|globalThis|self|global|win|root|view|defaultView|timers|context|host)_?$/i;
/** Calls of the global timer function `name`. */
const timerCalls = (name, program) => program.calls.filter(call => calleeName(call) === name && isGlobal(call, program));
function isGlobal(call, program) {
    const callee = bare(call.callee);
    if (isMember(callee))
        return windows.test(program.text(callee.object));
    const binding = callee.type === 'Identifier' ? program.binding(callee) : undefined;
    return !binding || (binding.kind === 'import' && program.modules.has('node:timers'));
}
/** Whether the id of a timer ends up where it can be cleared. */
function timerFate(call, clears, owner, owners) {
    const { program } = owners;
    const destination = destinationOf(call, program);
    if (destination.kind === 'dropped')
        return { kind: 'lost', how: 'its id is dropped' };
    if (destination.kind !== 'kept')
        return { kind: 'elsewhere' };
    const reads = readsOf(destination, program).filter(read => owners.isRun(owner, read));
    const calls = reads.flatMap(read => isPassedTo(read, clears, program) ?? []);
    if (calls.length > 0)
        return { kind: 'cleared', calls };
    if (destination.binding && isExported(destination.binding.identifier, program))
        return { kind: 'elsewhere' };
    if (reads.some(read => isHandedOn(read, program) || isCalledOn(read, /^unref$/, program)))
        return { kind: 'elsewhere' };
    return { kind: 'lost', how: 'its id is kept but never used to clear it' };
}
const isExported = (identifier, program) => {
    for (const n of program.ancestors(identifier)) {
        if (n.type === 'ExportNamedDeclaration')
            return true;
        if (isFunction(n))
            return false;
    }
    return false;
};
/** `setTimeout(this.f.bind(this))`, `setTimeout(() => this.f())`: what the callback does, it does to the instance. */
function touchesInstance(callback, program) {
    if (!callback)
        return false;
    const node = bare(callback);
    const body = functionBehind(node, program) ?? initialOf(node, program) ?? node;
    for (const n of descendants(body))
        if (isThis(n, program))
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
    const callback = call.arguments[0] && bare(call.arguments[0]);
    if (!callback)
        return false;
    const target = functionBehind(callback, program);
    if (target)
        return program.isWithin(call, target) && target !== callback;
    const name = methodName(callback);
    if (name === undefined)
        return false;
    for (const fn of program.ancestors(call))
        if (isFunction(fn) && 'key' in fn && fn.key)
            return keyText(fn.key) === name;
    return false;
}
const keyText = (key) => (key.type === 'Identifier' ? key.name : undefined);
/** The method behind `this.loop` or `this.loop.bind(this)`. */
function methodName(callback) {
    const node = isCall(callback) && methodOf(callback)?.method === 'bind' ? methodOf(callback).receiver : callback;
    return isMember(node) && bare(node.object).type === 'ThisExpression' ? keyText(node.property) : undefined;
}
/** `new Promise(resolve => setTimeout(resolve, ms))`: somebody waits for it, and it ends by itself. */
function isSleep(call, program) {
    const callback = call.arguments[0] && bare(call.arguments[0]);
    if (callback?.type !== 'Identifier')
        return false;
    const binding = program.binding(callback);
    if (binding?.kind !== 'param')
        return false;
    const maker = program.parent(binding.scope.node);
    return maker?.type === 'NewExpression' && program.text(maker.callee).endsWith('Promise');
}
/** Somebody will end this owner, so that what outlives it outlives its purpose. */
const isTornDown = (owner) => owner.teardown.length > 0 || (owner.class !== undefined && isEndedByOthers(owner.class));

;// CONCATENATED MODULE: ./src/scan/rules/javascript/single.ts
/** Whether the name that keeps a handle never loses one that is still open: it is written once, or only when it is free. */







function isSingle(release) {
    const { acquired, owners } = release;
    const { program } = owners;
    const destination = destinationOf(acquired, program);
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
    const writes = changesOf(kept, program).filter(m => !isCleared(m, program));
    const declaration = kept.binding?.declaration;
    const initial = declaration?.type === 'VariableDeclarator'
        ? declaration.init
        : owner.class?.members.find(m => `this.${m.name}` === kept.path && !isFunction(m.value))?.value;
    return initial && !isNoHandle(initial) ? [initial, ...writes] : writes;
}
/** No other handle can be there yet: it is written by a declaration or by the constructor. */
const isFirst = (write, program) => !isChanged(write, program) || isConstructor(program.functionOf(write));
/** `this.id = null` where nothing is released, neither by the function that writes it nor by having run out itself. */
const isForgotten = (kept, { acquired, releases, owners: { program } }) => changesOf(kept, program).some(name => isCleared(name, program) &&
    !isOfCallback(name, acquired, program) &&
    !isConstructor(program.functionOf(name)) &&
    !releases.some(r => program.functionOf(r) === program.functionOf(name)));
/** It has run out when its callback runs. */
const isOneShot = (acquired) => isCall(acquired) && /^(setTimeout|requestAnimationFrame)$/.test(calleeName(acquired) ?? '');
/** In what the timer itself calls, and nobody else: `setTimeout(() => this.flush())` */
function isOfCallback(name, acquired, program) {
    if (!isOneShot(acquired))
        return false;
    if (program.isWithin(name, acquired))
        return true;
    const fn = program.functionOf(name);
    const key = fn && ('key' in fn ? keyOf(fn) : functionName(fn, program));
    const callers = key === undefined ? [] : program.membersNamed(key);
    const given = acquired.arguments[0] && initialOf(acquired.arguments[0], program);
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
    const node = bare(value);
    // `Subscription.EMPTY`, and one to which nothing was added.
    if (isMember(node))
        return keyOf(node) === 'EMPTY';
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
        if (!isCall(outer) || calleeName(outer) !== 'setTimeout')
            continue;
        const destination = destinationOf(outer, program);
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
    if (releases.some(release => comesBefore(release, at, program)))
        return true;
    return [...ownDescendants(fn.body)].some(call => isCall(call) && comesBefore(call, at, program) && releases.some(r => owners.callsSurely(call, r, owner)));
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
            if (earlier.some(s => s.type === 'IfStatement' && single_leaves(s.consequent) && tells(s.test, path, true, program)))
                return true;
        }
        inside = outer;
    }
    return false;
}
/** Where `test` is not `outcome`, the value at `path` is none. */
function tells(test, path, outcome, program) {
    const node = bare(test);
    if (node.type === 'UnaryExpression' && node.operator === '!')
        return tells(node.argument, path, !outcome, program);
    if (node.type === 'LogicalExpression') {
        // The test is false: of `a || b` both are. It is true: of `a && b` both are.
        const both = node.operator === (outcome ? '||' : '&&');
        return both && [node.left, node.right].some(side => tells(side, path, outcome, program));
    }
    if (node.type === 'BinaryExpression' && isNoHandle(node.right))
        return pathOf(node.left, program) === path && node.operator.startsWith(outcome ? '!=' : '==');
    return outcome && pathOf(node, program) === path;
}
const single_leaves = (statement) => {
    const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
    return last !== undefined && /^(Return|Throw|Continue)Statement$/.test(last.type);
};
/** `if (this.busy) return; this.busy = true; this.id = setTimeout(() => { this.busy = false; … })` */
function isThrottled(at, fn, { acquired, releases, owners: { program } }) {
    if (program.functionOf(acquired) !== fn || !isOneShot(acquired))
        return false;
    const callback = acquired.arguments[0];
    return [...ownDescendants(fn.body)].some(n => {
        if (n.type !== 'AssignmentExpression' ||
            !isTrue(n.right) ||
            program.parent(program.parent(n)) !== blockOf(at, program))
            return false;
        const path = pathOf(n.left, program);
        if (path === undefined || !isAskedBefore(at, path, fn, program))
            return false;
        return program.membersNamed(path.split('.').at(-1)).every(m => {
            if (!isChanged(m, program) || program.parent(m) === n)
                return true;
            const inCallback = callback && isFunction(callback) && program.isWithin(m, callback);
            return inCallback || releases.some(r => program.functionOf(r) === program.functionOf(m) && r.end <= m.start);
        });
    });
}
const isTrue = (value) => value.type === 'BooleanLiteral' && value.value;
function isInLoop(node, program) {
    for (const outer of program.ancestors(node)) {
        if (isFunction(outer))
            return false;
        if (/^(For\w*|While|DoWhile)Statement$/.test(outer.type))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/proof.ts






/** Runs once an instance. */
const startsOnce = /^(constructor|ngOnInit|ngAfter(View|Content)Init|componentDidMount|connectedCallback|(before)?[mM]ount(ed)?|(before)?[cC]reated?|onAdd)$/;
const isStart = (name) => startsOnce.test(name);
/** Effects that run again and again, and are cleaned up in between by what they register themselves. */
const rerun = /^(watch\w*|createEffect|effect)$/;
/** Is `acquired` surely released by one of `releases`, which the teardown of its owner runs? */
function isProved(acquired, releases, owner, owners) {
    const release = { acquired, releases, owner, owners };
    if (!isSingle(release))
        return false;
    if (isReleasedOnTheSpot(acquired, releases, owners.program))
        return true;
    return (startsCalmly(release) &&
        releases.some(r => isSurelyRun(r, owner, owners) && isRegisteredCalmly(acquired, r, owner, owners)));
}
/** Does every run of the owner's teardown come to `release`? */
function isSurelyRun(release, owner, owners) {
    const fn = owners.program.functionOf(release);
    return fn !== undefined && owners.surelyRuns(owner, fn) && isUnconditional(release, fn, owners.program);
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
    const block = blockOf(acquired, program);
    return (block !== undefined &&
        program.isWithin(release, block) &&
        isUnbranched(release, block, program) &&
        isCalmAfter(acquired, block, release.start, program));
}
function isInFinally(acquired, release, program) {
    for (const guard of program.ancestors(release)) {
        if (guard.type !== 'TryStatement' || !guard.finalizer || !program.isWithin(release, guard.finalizer))
            continue;
        const { block, finalizer } = guard;
        if (!isUnbranched(release, finalizer, program) || !startsWith(release, finalizer, program))
            return false;
        if (program.isWithin(acquired, block))
            return true;
        const around = program.parent(guard);
        return around === blockOf(acquired, program) && isCalmAfter(acquired, around, guard.start, program);
    }
    return false;
}
/** Nothing raises in the block before it comes to `node`. */
const startsWith = (node, block, program) => ![...ownDescendants(block)].some(n => n.end <= node.start && mayRaise(n, program));
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
        return isCalmAfter(acquired, fn.body, fn.end, program);
    return isStart(member.name) || startsOver(fn, release);
}
/** Past the callbacks that run on the spot, as often as what is around them: `new Promise(resolve => …)`, `zone.run(…)`. */
function behindSynchronous(fn, program) {
    const call = fn && program.parent(fn);
    const runs = (call?.type === 'NewExpression' && program.text(call.callee) === 'Promise') ||
        (isCall(call) && /^(run|runOutsideAngular|runGuarded)$/.test(calleeName(call) ?? ''));
    return runs ? behindSynchronous(program.functionOf(call), program) : fn;
}
/** A second run ends what the first one began, or adds nothing to it. */
function startsOver(fn, release) {
    const { acquired, owners } = release;
    const { program } = owners;
    const destination = destinationOf(acquired, program);
    if (destination.kind === 'kept')
        return isFree(acquired, destination, release);
    return isCall(acquired) && calleeName(acquired) === 'addEventListener' && program.functionOf(acquired) === fn;
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
        if (around && !isUnconditional(registration, around, program))
            return false;
        if (around === fn)
            return registration.start < acquired.start || isCalmAfter(acquired, fn.body, registration.start, program);
        return !rerun.test(effectName(owner, program));
    }
    const returned = [...ownDescendants(fn.body)].find(n => n.type === 'ReturnStatement' && n.argument && cleanup && gives(n.argument, cleanup, program));
    const block = returned && program.parent(returned);
    if (!block || !program.isWithin(acquired, block))
        return false;
    return isCalmAfter(acquired, fn.body, returned.start, program);
}
/** `return cleanup`, and of a factory `return { close: cleanup }`. */
function gives(value, cleanup, program) {
    if (functionBehind(value, program) === cleanup)
        return true;
    const object = bare(initialOf(bare(value), program) ?? value);
    return object.type === 'ObjectExpression' && program.isWithin(cleanup, object);
}
/** The class says what is to be disposed of where it is acquired, or else once and for all. */
function isRegisteredWith(acquired, registration, owner, program) {
    const fn = program.functionOf(registration);
    if (!fn)
        return false;
    if (fn !== program.functionOf(acquired) || registration.start < acquired.start)
        return isUnbranched(registration, fn, program) && owner.class.members.some(m => m.value === fn && isStart(m.name));
    const block = blockOf(acquired, program);
    return (block !== undefined &&
        program.isWithin(registration, block) &&
        isUnbranched(registration, block, program) &&
        isCalmAfter(acquired, block, registration.start, program));
}
const effectName = ({ node }, program) => {
    const call = program.parent(node);
    return isCall(call) ? (calleeName(call) ?? '') : '';
};

;// CONCATENATED MODULE: ./src/scan/rules/javascript/held.ts



function isReleasedByOwner(acquired, { release, releaseBy, starts }, owners) {
    const { program } = owners;
    const owner = owners.of(acquired);
    const destination = destinationOf(acquired, program);
    // What is only made here may be started anew after each release.
    if (destination.kind !== 'kept' || !/^(class|effect|setup)$/.test(owner.kind) || starts !== undefined)
        return false;
    const methods = new RegExp(`^(${release.map(name => name.replace('$', '\\$')).join('|')})$`);
    const functions = new RegExp(`^(${releaseBy.map(name => name.split('.').at(-1)).join('|')})$`);
    const releases = readsOf(destination, program).flatMap(read => isCalledOn(read, methods, program) ?? isPassedTo(read, functions, program) ?? []);
    return isProved(acquired, releases, owner, owners);
}

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

;// CONCATENATED MODULE: ./src/scan/rules/javascript/animation-frame-not-cancelled.ts
/** Animation loops that go on when the component or instance that runs them is gone. */




const clears = /^cancelAnimationFrame$/;
const animationFrameNotCancelled = owners => timerCalls('requestAnimationFrame', owners.program)
    .filter(call => !owners.inTest(call) && repeatsItself(call, owners.program))
    .flatMap(call => judge(call, owners) ?? []);
function judge(call, owners) {
    const owner = owners.of(call);
    if (owner.kind === 'module' || owner.kind === 'function' || (owner.kind === 'class' && !isTornDown(owner)))
        return undefined;
    const fate = timerFate(call, clears, owner, owners);
    if (fate.kind === 'cleared')
        return released(call, 'timer', fate.calls.some(c => isSurelyRun(c, owner, owners)));
    if (fate.kind === 'elsewhere' || owner.opaque)
        return released(call, 'timer', false);
    return leaking(call, 'timer', {
        rule: 'js/animation-frame-not-cancelled',
        severity: animation_frame_not_cancelled_isEndless(call, owners) ? 'high' : 'medium',
        message: `This animation loop schedules itself again when ${owner.name} has ended: ${fate.how}.`,
        repair: 'Keep the id of the latest frame and call cancelAnimationFrame with it in the teardown.',
    });
}
/** Every run of the loop schedules the next one: no branch and no return can end it. */
function animation_frame_not_cancelled_isEndless(call, { program }) {
    const loop = program.functionOf(call);
    const statement = program.parent(call);
    const schedules = statement && program.parent(statement) === loop?.body;
    return schedules === true && ![...ownDescendants(loop.body)].some(n => /^(Return|Throw)Statement$/.test(n.type));
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
        if (d.id.type !== 'Identifier' || !d.init || !isEmptyCollection(bare(d.init)))
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
    (isCall(init) && isMember(init.callee) && keyOf(init.callee) === 'create');
function collection_only_grows_judge(binding, owners) {
    const { program } = owners;
    const uses = program.uses(binding).filter(use => use !== binding.identifier);
    const growth = uses.flatMap(use => growthBy(use, owners) ?? []);
    const [first] = growth;
    if (!first)
        return undefined;
    const isBounded = uses.some(use => isShrunk(use, program) || isMeasured(use, program) || isHandedOn(use, program));
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
    const call = isCalledOn(use, grows, program);
    if (call && isCall(call))
        return isVarying(call, program) ? call : undefined;
    const member = program.parent(use);
    const assignment = member && program.parent(member);
    if (!isMember(member) || !member.computed || member.object !== use)
        return undefined;
    if (assignment?.type !== 'AssignmentExpression' || assignment.left !== member)
        return undefined;
    return isFromParameter(member.property, program) ? assignment : undefined;
}
const isVarying = (call, program) => {
    const [key] = call.arguments;
    return key !== undefined && !isFunction(key) && isFromParameter(key, program);
};
/** Literals, constants of the module and the keys of a fixed list come to an end. */
function isFromParameter(key, program) {
    const node = bare(key);
    if (node.type === 'Identifier') {
        const binding = program.binding(node);
        if (binding?.kind === 'param')
            return true;
        return (binding?.declaration.type === 'VariableDeclarator' &&
            binding.scope.node.type !== 'Program' &&
            binding.kind === 'const');
    }
    if (isMember(node))
        return isFromParameter(node.object, program);
    return node.type === 'TemplateLiteral' || node.type === 'NewExpression' || node.type === 'ObjectExpression';
}
function isShrunk(use, program) {
    if (isCalledOn(use, shrinks, program))
        return true;
    const parent = program.parent(use);
    if (parent?.type === 'AssignmentExpression' && parent.left === use)
        return true;
    const outer = parent && isMember(parent) ? program.parent(parent) : undefined;
    return outer?.type === 'UnaryExpression' && outer.operator === 'delete';
}
/** `if (cache.size > max)`, `queue.length = 0` */
const isMeasured = (use, program) => {
    const parent = program.parent(use);
    return isMember(parent) && /^(size|length)$/.test(keyOf(parent) ?? '');
};

;// CONCATENATED MODULE: ./src/scan/rules/javascript/closers.ts
/** Functions that end something without being a method of its class: closers of factories, disposables given to a base class. */



/** Methods named `close`, `dispose`, … of the objects that a factory function makes, by every function around them. */
function closersByFactory(program) {
    const closers = new Map();
    const note = (key, value) => {
        const closer = isTeardownName(key ?? '') ? functionBehind(value, program) : undefined;
        if (!closer)
            return;
        for (const around of program.ancestors(value))
            if (isFunction(around))
                closers.set(around, [...(closers.get(around) ?? []), closer]);
    };
    for (const object of program.objects)
        for (const p of object.properties)
            if (p.type !== 'SpreadElement')
                note(keyOf(p), p.type === 'ObjectMethod' ? p : p.value);
    for (const a of program.assignments)
        if (isMember(a.left))
            note(keyOf(a.left), a.right);
    return closers;
}
/** The calls `this._register(…)`, `this.register(…)`. */
function registrationsIn(c, program) {
    if (c.extends === undefined)
        return [];
    const named = [...program.membersNamed('_register'), ...program.membersNamed('register')];
    const calls = named.flatMap(member => {
        const call = member.object.type === 'ThisExpression' ? program.parent(member) : undefined;
        return isCall(call) && call.callee === member ? [call] : [];
    });
    const own = calls.filter(call => methodsOf(c).some(m => program.isWithin(call, m.value)));
    return own.length > 0 && leavesOutBase(c) ? [] : own;
}
/** A `dispose` of its own that does not call that of the base. */
const leavesOutBase = (c) => methodsOf(c).some(m => m.name === 'dispose' &&
    ![...descendants(m.value.body)].some(n => isMember(n) && n.object.type === 'Super' && keyOf(n) === 'dispose'));
/** Those of which the base class surely disposes, as far as names tell: `register` alone may mean anything. */
const registrationsOf = (c, program) => registrationsIn(c, program).filter(call => calleeName(call) === '_register' || /Disposable$/.test(c.extends ?? ''));
/** `this.register({ dispose: () => … })`, `this._register(toDisposable(() => …))`: what runs, by the call that says so. */
const disposablesOf = (c, program) => new Map(registrationsIn(c, program).flatMap(call => call.arguments.flatMap(a => disposing(bare(a), program) ?? []).map(fn => [fn, call])));
/** The function behind `{ dispose: f }` or `toDisposable(f)`. */
function disposing(value, program) {
    if (isCall(value))
        return calleeName(value) === 'toDisposable' && value.arguments[0]
            ? functionBehind(value.arguments[0], program)
            : undefined;
    const entry = value.type === 'ObjectExpression'
        ? value.properties.find(p => p.type !== 'SpreadElement' && keyOf(p) === 'dispose')
        : undefined;
    if (entry?.type === 'ObjectMethod')
        return entry;
    return entry?.type === 'ObjectProperty' ? functionBehind(entry.value, program) : undefined;
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/given-to-base.ts
/** Disposables that a class gives to its base class, which disposes of them: `this._register(new Emitter())`. */



/** What is subscribed to has a rule of its own. */
const judgedElsewhere = /^(subscribe|addEventListener|setInterval|toDisposable)$/;
const givenToBase = owners => owners.classes.all
    .flatMap(c => registrationsOf(c, owners.program))
    .flatMap(registration => registration.arguments.map(bare))
    .map(given => (given.type === 'AssignmentExpression' ? bare(given.right) : given))
    .filter(given => given.type === 'NewExpression' || (isCall(given) && !judgedElsewhere.test(calleeName(given) ?? '')))
    .map(given => released(given, 'disposable', true));

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
    if (isCall(parent) && owner.class && registrationsOf(owner.class, program).includes(parent))
        return true;
    const holder = holderOf(handle, program);
    if (!holder)
        return false;
    const reads = readsOf(holder, program).filter(read => pathOf(read, program) === holder.path);
    if (isStore(holder, owner, program))
        return reads
            .flatMap(read => isCalledOn(read, endsStore, program) ?? [])
            .some(end => isCall(end) && isSurelyRun(end, owner, owners));
    const ends = reads.flatMap(read => endOfEach(read, program) ?? []);
    return !isLost(holder, ends, program) && isProved(handle, ends, owner, owners);
}
/** `holder.add(handle)`, `holder.push(handle)`, `holder.sink = handle`, `holder = [handle]` */
function holderOf(handle, program) {
    const parent = program.parent(handle);
    if (parent?.type === 'ArrayExpression') {
        const kept = destinationOf(parent, program);
        return kept.kind === 'kept' ? kept : undefined;
    }
    const called = isCall(parent) ? methodOf(parent) : undefined;
    if (called)
        return /^(add|push)$/.test(called.method) ? namedBy(called.receiver, program) : undefined;
    const sink = parent?.type === 'AssignmentExpression' ? parent.left : undefined;
    return isMember(sink) && keyOf(sink) === 'sink' ? namedBy(sink.object, program) : undefined;
}
function namedBy(expression, program) {
    const node = bare(expression);
    const binding = node.type === 'Identifier' ? program.binding(node) : undefined;
    const path = pathOf(node, program);
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
    return changesOf(holder, program).length === 0;
}
/** `holder.forEach(one => one.close())`, `for (const one of holder) one.close()`: what ends all that it holds. */
function endOfEach(read, program) {
    const loop = program.parent(read);
    if (loop?.type === 'ForOfStatement' && loop.right === read) {
        const one = loop.left.type === 'VariableDeclaration' ? loop.left.declarations[0]?.id : undefined;
        return one && endsEach(one, loop.body, program) ? loop : undefined;
    }
    const call = isCalledOn(read, /^forEach$/, program);
    const callback = isCall(call) && call.arguments[0] ? bare(call.arguments[0]) : undefined;
    if (!callback)
        return undefined;
    if (callback.type === 'Identifier')
        return /^clear(Interval|Timeout)$/.test(callback.name) ? call : undefined;
    const one = isFunction(callback) ? callback.params[0] : undefined;
    return one && endsEach(one, callback.body, program) ? call : undefined;
}
/** Each turn calls `one()`, `one.close()` or `clearInterval(one)`. */
function endsEach(one, body, program) {
    if (one.type !== 'Identifier')
        return false;
    const isOne = (node) => node !== undefined && bare(node).type === 'Identifier' && program.text(bare(node)) === one.name;
    return [...descendants(body)].some(n => {
        if (!isCall(n) || !isUnbranched(n, body, program))
            return false;
        const called = methodOf(n);
        if (called)
            return isOne(called.receiver) && endsOne.test(called.method);
        return isOne(n.callee) || (/^clear(Interval|Timeout)$/.test(calleeName(n) ?? '') && isOne(n.arguments[0]));
    });
}
/** The list is replaced where what it held is not ended first. */
const isLost = (holder, ends, program) => changesOf(holder, program).some(change => !ends.some(end => program.functionOf(end) === program.functionOf(change) && end.start < change.start) &&
    !isStarted(change, program));
/** `this.subs = […]` at the start of a constructor or the like, once. */
function isStarted(change, program) {
    const fn = program.functionOf(change);
    return fn?.type === 'ClassMethod' && fn.kind === 'constructor';
}

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
const hasEnd = ({ kind, class: c }) => kind === 'effect' || kind === 'setup' || (c !== undefined && !isEndless(c));
/** `watch() { chokidar.watch(…) }` is called to watch. */
const isWatch = (acquired, program) => {
    const fn = program.functionOf(acquired);
    return fn !== undefined && /watch/i.test(functionName(fn, program) ?? '');
};
/** A conversation that goes on: `ws.on('message', …)`, `ws.onmessage = …` */
function isHeard(acquired, program) {
    const destination = destinationOf(acquired, program);
    return (destination.kind === 'kept' &&
        readsOf(destination, program).some(read => {
            const member = program.parent(read);
            if (isMember(member) && keyOf(member) === 'onmessage')
                return true;
            const call = isCalledOn(read, /^(on|addListener|addEventListener)$/, program);
            const [event] = isCall(call) ? call.arguments : [];
            return event?.type === 'StringLiteral' && /^(message|data)$/.test(event.value);
        }));
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/interval-not-cleared.ts
/** Intervals that nothing can, or does, clear. */







const interval_not_cleared_clears = /^clear(Interval|Timeout|Timer)$/;
const intervalNotCleared = owners => timerCalls('setInterval', owners.program)
    .filter(call => !owners.inTest(call))
    .map(call => interval_not_cleared_judge(call, owners));
function interval_not_cleared_judge(call, owners) {
    const owner = owners.of(call);
    const fate = timerFate(call, interval_not_cleared_clears, owner, owners);
    if (fate.kind === 'elsewhere')
        return released(call, 'timer', isCollected(call, owner, owners));
    if (fate.kind === 'cleared') {
        const itself = fate.calls.every(c => isInCallback(c, call, owners));
        if (owner.kind === 'effect' && !owner.opaque && itself)
            return leak(call, owner, 'medium', 'only its own callback clears it, so it outlives the effect');
        return released(call, 'timer', isProved(call, fate.calls, owner, owners));
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
    if (owner.class && isMounted(owner.class))
        return comesAndGoes(owner.class) ? 'high' : 'medium';
    if (owner.class && isEndless(owner.class))
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
const isInCallback = (clear, call, { program }) => isFunction(call.arguments[0]) && program.isWithin(clear, call.arguments[0]);
const leak = (call, owner, severity, why) => leaking(call, 'timer', {
    rule: 'js/interval-not-cleared',
    severity,
    message: `An interval is started ${perWhat(owner)} and runs on for ever: ${why}.`,
    repair: 'Keep the id and call clearInterval with it where the owner ends.',
});

;// CONCATENATED MODULE: ./src/scan/rules/javascript/listener-calls.ts
/** Finds the calls that add and remove event listeners, in the dialects of the DOM, of emitters and of libraries. */


const adders = /^(addEventListener|addListener|on|once|prependListener|prependOnceListener|attachEvent|addDisposableListener)$/;
const removers = /^(removeEventListener|removeListener|off|un|detachEvent|removeAllListeners|unbind|clearAllListeners|unlisten)$/;
const isDom = (c) => /EventListener$/.test(c.method);
const additions = (program) => program.calls.flatMap(call => read(call, adders, program) ?? []).filter(l => l.handler !== undefined);
const removals = (program) => program.calls.flatMap(call => read(call, removers, program) ?? []);
function read(call, methods, program) {
    const callee = bare(call.callee);
    const args = call.arguments;
    if (callee.type === 'Identifier')
        return /EventListener$/.test(callee.name) && methods.test(callee.name) && !program.binding(callee)
            ? describe(call, callee.name, undefined, args, program)
            : undefined;
    const called = methodOf(call);
    if (!called || !methods.test(called.method))
        return undefined;
    // `DomEvent.on(element, 'click', handler)`: the target comes first.
    const isStatic = args.length >= 2 && isEventName(args[1]) && !isEventName(args[0]) && isNamespace(called.receiver);
    return isStatic
        ? describe(call, called.method, args[0], args.slice(1), program)
        : describe(call, called.method, throughChain(called.receiver, methods), args, program);
}
const isNamespace = (node) => (node.type === 'Identifier' && /^[A-Z]/.test(node.name)) || (isMember(node) && /^[A-Z]/.test(keyOf(node) ?? ''));
const isEventName = (node) => node.type === 'StringLiteral' || node.type === 'TemplateLiteral';
/** `server.on('a', f).on('b', g)` listens to `server` twice. */
function throughChain(receiver, methods) {
    let node = receiver;
    while (isCall(node)) {
        const called = methodOf(node);
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
        targetPath: target ? (pathOf(target, program) ?? program.text(target)) : 'window',
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
    const h = bare(node);
    return (isFunction(h) ||
        h.type === 'Identifier' ||
        h.type === 'ConditionalExpression' ||
        h.type === 'AssignmentExpression' ||
        isMember(h) ||
        isCall(h));
};
const eventText = (event, program) => event.type === 'StringLiteral' ? `'${event.value}'` : (pathOf(event, program) ?? program.text(event));
const isFresh = (handler) => {
    const h = bare(handler);
    return isFunction(h) || (isCall(h) && methodOf(h)?.method === 'bind');
};
function handlerPath(handler, program) {
    const h = bare(handler);
    if (h.type === 'AssignmentExpression')
        return pathOf(h.left, program);
    return pathOf(h, program);
}
const unknownOptions = { capture: undefined, once: false, signal: true };
function optionsOf(options, program, depth = 0) {
    if (!options)
        return { capture: false, once: false, signal: false };
    const node = bare(options);
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
        const key = keyOf(p);
        const value = p.value.type === 'BooleanLiteral' ? p.value.value : undefined;
        if (key === 'signal')
            Object.assign(options, { signal: true, signalPath: pathOf(p.value, program) });
        if (key === 'once')
            options.once = value !== false;
        if (key === 'capture')
            options.capture = value;
    }
    return options;
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/listen-callback-left.ts
/** `server.listen(…, callback)` leaves its callback registered when the bind fails and the server is used again. */




const listenCallbackLeft = owners => {
    const failures = additions(owners.program).filter(l => l.event === "'error'");
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
    const called = methodOf(call);
    const callback = call.arguments.at(-1);
    if (called?.method !== 'listen' || !callback || call.arguments.length < 2)
        return undefined;
    const inner = bare(callback);
    const path = pathOf(called.receiver, program);
    if (path === undefined || !(isFunction(inner) || inner.type === 'Identifier'))
        return undefined;
    return { path, callback: inner };
}
/** One function for both outcomes, or an error handler that takes itself off to listen anew. */
function isTriedAgain(failure, call, callback, { program }) {
    if (program.functionOf(failure.call) !== program.functionOf(call))
        return false;
    const handler = failure.handler && bare(failure.handler);
    if (handler?.type === 'Identifier' && callback.type === 'Identifier')
        return handler.name === callback.name;
    if (!handler)
        return false;
    const binding = handler.type === 'Identifier' ? program.binding(handler) : undefined;
    const init = binding?.declaration.type === 'VariableDeclarator' ? binding.declaration.init : binding?.declaration;
    const body = isFunction(handler) ? handler : init && isFunction(init) ? init : undefined;
    return (body !== undefined &&
        program.calls.some(c => /^(listen|off|removeListener)$/.test(methodOf(c)?.method ?? '') && program.isWithin(c, body)));
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/listener-added-in-teardown.ts
/** `addEventListener` where `removeEventListener` was meant: in the teardown. */


const listenerAddedInTeardown = owners => {
    const added = additions(owners.program);
    const removed = removals(owners.program);
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
        if (!isFunction(outer))
            continue;
        const each = program.parent(outer);
        const called = isCall(each) && calleeName(each) === 'forEach' ? methodOf(each) : undefined;
        return called && each && loopOver(each, called.receiver, outer.params[0], outer.body, { call, event }, program);
    }
    return undefined;
}
const variableOf = (left) => left.type === 'VariableDeclaration' ? left.declarations[0]?.id : undefined;
function loopOver(node, list, variable, body, { call, event }, program) {
    if (variable?.type !== 'Identifier' || variable.name !== event || !isFixed(bare(list), program))
        return undefined;
    return isEachTurn(call, body, program) ? { node, list: program.text(list) } : undefined;
}
/** Every turn comes to the call. */
const isEachTurn = (call, body, program) => isUnbranched(call, body, program) &&
    ![...ownDescendants(body)].some(n => /^(Return|Break|Continue)Statement$/.test(n.type));
/** A list that is written out, there or as a constant: it holds the same when it is gone through again. */
function isFixed(list, program) {
    if (list.type === 'ArrayExpression')
        return true;
    const binding = list.type === 'Identifier' ? program.binding(list) : undefined;
    const declaration = binding?.kind === 'const' ? binding.declaration : undefined;
    return (declaration?.type === 'VariableDeclarator' &&
        declaration.init != null &&
        bare(declaration.init).type === 'ArrayExpression');
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
    const target = bare(listener.target);
    const path = listener.targetPath;
    const root = rootOf(target);
    if (root?.type === 'ThisExpression' || path === 'this' || path.startsWith('this.'))
        return fieldLife(path, owner, owners);
    if (path === 'self' || path.startsWith('self.'))
        return 'own';
    if (lookUps.test(path))
        return owner.kind === 'effect' ? 'foreign' : 'unknown';
    if (listener_target_isGlobal(target, path, program))
        return 'global';
    if (isMember(target) && isAssigned(path, program))
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
function listener_target_isGlobal(target, path, program) {
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
    const init = declaration.type === 'VariableDeclarator' && declaration.init ? bare(declaration.init) : undefined;
    if (!init)
        return false;
    return isCall(init) ? calleeName(init) === 'require' : !/^(Await|New)Expression$/.test(init.type);
}
/** `player.video = make(…)`: the file that gives it to another's object knows its end too. */
const isAssigned = (path, program) => program.assignments.some(a => isMember(a.left) && pathOf(a.left, program) === path);
const rootOf = (expression) => {
    let node = bare(expression);
    while (isMember(node) || isCall(node))
        node = bare(isMember(node) ? node.object : node.callee);
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
    const members = program.membersNamed(field).filter(m => isThis(m.object, program));
    const isEnded = members.some(m => {
        const call = program.parent(m);
        return isMember(call) && ends.test(keyOf(call) ?? '') && isCall(program.parent(call));
    });
    const values = [
        ...members.flatMap(m => {
            const a = program.parent(m);
            return a?.type === 'AssignmentExpression' && a.left === m ? [bare(a.right)] : [];
        }),
        ...(owner.class?.members.filter(m => m.name === field && !isFunction(m.value)).map(m => bare(m.value)) ?? []),
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
        return isMade(bare(value.right)) || isMade(bare(value.left));
    if (value.type === 'ConditionalExpression')
        return isMade(bare(value.consequent)) || isMade(bare(value.alternate));
    if (value.type === 'AwaitExpression')
        return isMade(bare(value.argument));
    if (value.type === 'AssignmentExpression')
        return isMade(bare(value.right));
    if (!isCall(value))
        return false;
    const callee = bare(value.callee);
    const name = callee.type === 'Identifier' ? callee.name : (methodOf(value)?.method ?? '');
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
    const init = binding.declaration.init && bare(binding.declaration.init);
    if (init && isMade(init))
        return 'own';
    // Its listeners keep it alive.
    if (isCall(init) && calleeName(init) === 'matchMedia')
        return 'global';
    if (init && owner.kind === 'class' && isGotten(init, owner, owners))
        return 'foreign';
    if (owner.kind !== 'effect' || !init)
        return 'unknown';
    return [...descendants(init)].some(n => n.type === 'Identifier' && /^(querySelector|getElementById)$/.test(n.name))
        ? 'foreign'
        : 'unknown';
}
/** `const element = layer.getElement()`, where the layer was given. */
function isGotten(init, owner, owners) {
    const call = init.type === 'LogicalExpression' ? bare(init.right) : init;
    const called = isCall(call) ? methodOf(call) : undefined;
    if (!called || !/^get[A-Z]/.test(called.method) || called.receiver.type !== 'Identifier')
        return false;
    const binding = owners.program.binding(called.receiver);
    return binding?.kind === 'param' && parameterLife(binding.declaration, owner, owners) === 'foreign';
}
/** A module's emitter lives as long as the process. */
const moduleLife = (declaration) => declaration.type === 'VariableDeclarator' && declaration.init && isMade(bare(declaration.init)) ? 'foreign' : 'global';
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
    const node = handler && bare(handler);
    const made = node?.type === 'Identifier' ? program.binding(node)?.scope.node : node;
    return program.functionOf(call) === owner.node && made !== undefined && program.isWithin(made, owner.node);
}
const isReused = (listener) => /\.(socket|connection)$/.test(listener.targetPath);
/** Somebody makes instances and is done with them, of what is neither a component nor one object of the module. */
const isEnded = ({ class: c, teardown }) => c !== undefined &&
    ![isMounted, isRoot, isEndless].some(is => is(c)) &&
    !(c.node.type === 'ObjectExpression' && c.extends === undefined) &&
    teardown.length > 0;
function classSeverity(listener, owner, life) {
    const c = owner.class;
    if (listener.once)
        return 'medium';
    if (life === 'global')
        return comesAndGoes(c) || isEnded(owner) ? 'high' : 'medium';
    if (isDom(listener) && !listener.targetPath.includes('.') && !isSurelyEnded(c))
        return 'low';
    if (owner.teardown.length > 0 || isDecorated(c))
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
    if (owner.kind === 'setup' || (owner.class && isMounted(owner.class)))
        return false;
    if (targetPath === 'process' ? processEvents.test(name) : pageEvents.test(name))
        return true;
    return owners.runsOnce(owner) && (!target || listener_target_isGlobal(target, targetPath, owners.program));
}
const comesOnce = /^(DOMContentLoaded|appinstalled|beforeinstallprompt)$/;
const processEvents = /^(exit|beforeExit|warning|message|disconnect|SIG[A-Z0-9]+|(uncaught|unhandled|rejection|multiple)\w*)$/;
const pageEvents = /^(beforeunload|unload|pagehide|pageshow|error|unhandledrejection|rejectionhandled)$/;
/** An effect of a service: `constructor() { effect(() => …) }` */
function isInApplication(node, { program, classes }) {
    for (const outer of program.ancestors(node)) {
        const c = classes.ofMember(outer);
        if (c)
            return isApplicationWide(c);
    }
    return false;
}
/** By convention the component that the whole page is made of: `function App() { useEffect(…) }` */
const isInRoot = (node, { program }) => [...program.ancestors(node)].some(outer => isFunction(outer) && rootName.test(functionName(outer, program) ?? ''));
/** A part of what the module knows, as `socket.io.engine`, may be replaced, and its listeners with it. */
const isReplaceable = ({ target, targetPath }, { program }) => target !== undefined && /^(?!this\.).*\..*\./.test(targetPath) && !listener_target_isGlobal(target, targetPath, program);
/** A target of the DOM has one and the same function once, however often it is added. */
function isAddedOnce(listener, { program }) {
    const handler = listener.handler && bare(listener.handler);
    const binding = handler?.type === 'Identifier' ? program.binding(handler) : undefined;
    return isDom(listener) && binding?.scope.node.type === 'Program';
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
        const kept = destinationOf(made, program);
        if (kept.kind !== 'kept' || kept.path !== controllerPath)
            return false;
        const owner = owners.of(made);
        if (owner.kind !== 'class' ? !program.isWithin(listener, owner.node) : owners.of(listener) !== owner)
            return false;
        const aborts = readsOf(kept, program)
            .filter(read => pathOf(read, program) === controllerPath)
            .flatMap(read => isCalledOn(read, /^abort$/, program) ?? []);
        return isProved(made, aborts, owner, owners);
    });
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/listener-not-removed.ts













const listenerNotRemoved = owners => {
    const removed = removals(owners.program);
    return additions(owners.program)
        .filter(l => !owners.inTest(l.call) && !isForwarding(l, owners))
        .flatMap(l => listener_not_removed_judge(l, removed, owners) ?? []);
};
/** `on(event, f) { this.target.on(event, f) }`: the listener is the caller's. */
function isForwarding({ handler }, { program }) {
    const node = handler && bare(handler);
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
    if (listener.once && !(life !== 'unknown' && !isDom(listener) && owner.teardown.length > 0))
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
        return isLiteral(listener.event) && isProved(listener.call, callsOf(same), owner, owners);
    const loops = same.flatMap(r => eventLoop(r, program) ?? []).filter(l => l.list === loop.list);
    return isProved(loop.node, loops.map(l => l.node), owner, owners);
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
    const key = target && isMember(bare(target)) ? keyOf(bare(target)) : undefined;
    if (key === undefined || !fresh || method === 'once' || owner.kind !== 'class')
        return false;
    const own = program.membersNamed(key).filter(m => isThis(m.object, program));
    return (own.some(m => isGiven(m, program)) &&
        own.some(m => {
            const parent = program.parent(m);
            const gone = parent?.type === 'UnaryExpression' ? parent.operator === 'delete' : isCleared(m, program);
            return gone && owner.teardown.some(fn => program.isWithin(m, fn));
        }));
}
/** `this.server = options.server` */
function isGiven(member, program) {
    const assignment = program.parent(member);
    if (assignment?.type !== 'AssignmentExpression' || assignment.left !== member)
        return false;
    let root = bare(assignment.right);
    while (isMember(root))
        root = bare(root.object);
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
    const node = handler && bare(handler);
    if (!node || fresh)
        return false;
    if (isCall(node))
        return methodOf(node)?.method === 'get';
    if (isMember(node))
        return node.computed === true && keyOf(node) === undefined;
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
    if (isDom(listener) && (!target || listener_target_isGlobal(target, targetPath, program)))
        return false;
    return destinationOf(listener.call, program).kind !== 'dropped';
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
const describeHandler = (handler) => isFunction(bare(handler)) ? 'a function written here' : 'a function bound here';

;// CONCATENATED MODULE: ./src/scan/rules/javascript/object-url-not-revoked.ts
/** Object URLs: the document keeps the blob until somebody revokes them. */






const revokes = /^revokeObjectURL$/;
const objectUrlNotRevoked = owners => owners.program.calls
    .filter(call => /^(URL|webkitURL)\.createObjectURL$/.test(qualify(call.callee, owners.program) ?? ''))
    .filter(call => !owners.inTest(call))
    .map(call => object_url_not_revoked_judge(call, owners));
function object_url_not_revoked_judge(call, owners) {
    const { program } = owners;
    const owner = owners.of(call);
    const destination = destinationOf(call, program);
    if (owner.kind === 'module' || (destination.kind !== 'kept' && destination.kind !== 'dropped'))
        return released(call, 'object-url', false);
    if (destination.kind === 'kept') {
        const reads = readsOf(destination, program);
        const revoked = reads.flatMap(read => isPassedTo(read, revokes, program) ?? []);
        if (revoked.length > 0)
            return released(call, 'object-url', isProved(call, revoked, owner, owners));
        const given = reads.filter(read => isHandedOn(read, program));
        const inElement = !destination.binding && /\.(src|href)$/.test(destination.path);
        const known = program.calls.some(c => revokes.test(calleeName(c) ?? ''));
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
    .filter(made => observers.test(qualify(made.callee, owners.program) ?? '') && !owners.inTest(made))
    .flatMap(made => observer_not_disconnected_judge(made, owners) ?? []);
function observer_not_disconnected_judge(made, owners) {
    const { program } = owners;
    const owner = owners.of(made);
    const destination = destinationOf(made, program);
    if (destination.kind === 'used')
        return destination.method === 'observe' && owner.kind !== 'module'
            ? observer_not_disconnected_leak(made, owner, observer_not_disconnected_severityOf(owner, owners), 'nothing keeps it')
            : undefined;
    if (destination.kind !== 'kept')
        return released(made, 'observer', false);
    const reads = readsOf(destination, program);
    const ended = reads.flatMap(read => isCalledOn(read, observer_not_disconnected_ends, program) ?? []).filter(e => owners.isRun(owner, e));
    if (ended.length > 0) {
        const disconnected = reads.flatMap(read => isCalledOn(read, /^disconnect$/, program) ?? []);
        return released(made, 'observer', isProved(made, disconnected, owner, owners));
    }
    const observes = reads.some(read => isCalledOn(read, /^observe$/, program));
    if (!observes)
        return undefined;
    if (owner.kind === 'module' || owner.opaque || endsItself(made, owners) || reads.some(r => isHandedOn(r, program)))
        return released(made, 'observer', false);
    const targets = reads.flatMap(read => observedBy(read, program) ?? []);
    const severity = targets.some(t => outlivesOwner(t, owner, owners)) ? 'high' : observer_not_disconnected_severityOf(owner, owners);
    return observer_not_disconnected_leak(made, owner, severity, 'nothing disconnects it');
}
function observedBy(read, program) {
    const observe = isCalledOn(read, /^observe$/, program);
    const target = observe && isCall(observe) ? observe.arguments[0] : undefined;
    const targetPath = target && pathOf(target, program);
    return target && targetPath !== undefined ? { target, targetPath } : undefined;
}
/** It watches the page, or something of somebody else's, when who made it has ended. */
function outlivesOwner(observed, owner, owners) {
    if (owner.kind === 'effect' || owner.kind === 'setup')
        return listener_target_isGlobal(observed.target, observed.targetPath, owners.program);
    if (!owner.class || !isSurelyEnded(owner.class))
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
    .filter(made => /^(worker_threads\.)?MessageChannel$/.test(qualify(made.callee, owners.program) ?? ''))
    .filter(made => !owners.inTest(made))
    .flatMap(made => port_not_closed_judge(made, owners) ?? []);
function port_not_closed_judge(made, owners) {
    const { program } = owners;
    const owner = owners.of(made);
    const ports = portsOf(made, program);
    if (owner.kind === 'module' || ports.length === 0)
        return undefined;
    const closes = ports.flatMap(port => isCalledOn(port, /^close$/, program) ?? []);
    if (closes.length > 0)
        return released(made, 'channel', isProved(made, closes, owner, owners));
    if (!ports.some(port => listens(port, program)) ||
        ports.some(port => isHandedOn(port, program) && !isSent(port, program)))
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
    const destination = destinationOf(made, program);
    if (destination.kind === 'kept')
        return readsOf(destination, program).map(read => portBehind(read, program));
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
    return isMember(port) && port.object === read && /^port[12]$/.test(keyOf(port) ?? '') ? port : read;
}
function patternOf(made, program) {
    const declarator = program.parent(made);
    return declarator?.type === 'VariableDeclarator' && declarator.id.type === 'ObjectPattern' ? declarator.id : undefined;
}
/** `port.onmessage = f`, `port.on('message', f)` */
function listens(port, program) {
    if (isCalledOn(port, /^(on|once|addListener|addEventListener)$/, program))
        return true;
    const member = program.parent(port);
    return isMember(member) && keyOf(member) === 'onmessage' && program.parent(member)?.type === 'AssignmentExpression';
}
/** `worker.postMessage(x, [port2])`, `new Worker(url, { transferList: [port2] })`: the other end goes to somebody else. */
const isSent = (port, program) => {
    for (const outer of program.ancestors(port)) {
        if (isCall(outer) || outer.type === 'NewExpression')
            return outer.type === 'NewExpression' || /postMessage$/.test(program.text(outer.callee));
        if (!/^(Array|Object)Expression$|^ObjectProperty$/.test(outer.type))
            return false;
    }
    return false;
};

;// CONCATENATED MODULE: ./src/scan/rules/javascript/race-timer-not-cleared.ts
/** `Promise.race` against a timeout that goes on when the race is over. */







const raceTimerNotCleared = owners => timerCalls('setTimeout', owners.program)
    .filter(call => !owners.inTest(call))
    .flatMap(call => {
    const promise = promiseAround(call, owners);
    const race = promise && raceOf(promise, owners);
    return race ? race_timer_not_cleared_judge(call, promise, race, owners) : [];
});
function race_timer_not_cleared_judge(call, promise, race, owners) {
    const { program } = owners;
    const fate = timerFate(call, /^clearTimeout$/, owners.of(call), owners);
    if (fate.kind === 'cleared') {
        const proved = isReleasedOnTheSpot(promise, fate.calls, program) || isReleasedWhenSettled(promise, race, fate.calls, owners);
        return proved ? [released(call, 'timer', true)] : [];
    }
    if (destinationOf(call, program).kind === 'kept')
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
    const called = isCall(call) && call.callee === member ? methodOf(call) : undefined;
    const around = program.functionOf(promise);
    if (!isCall(call) || !called || !around || !isCalmAfter(promise, around.body, race.end, program))
        return false;
    const isReleasing = (callback) => {
        const fn = callback && functionBehind(callback, program);
        return fn !== undefined && releases.some(r => program.functionOf(r) === fn && isUnconditional(r, fn, program));
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
    return isCall(race) && isMember(race.callee) && keyOf(race.callee) === 'race' ? race : undefined;
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
    const made = bare(value);
    return made.type === 'NewExpression' ? [{ name, made, owner: owners.of(value) }] : [];
});
/** `this.feed = new Feed()`, whose value goes nowhere else. */
function assignedFields(owners) {
    const { program } = owners;
    const fields = program.assignments.flatMap(assignment => {
        const { left } = assignment;
        const made = bare(assignment.right);
        const name = isMember(left) && isThis(left.object, program) ? keyOf(left) : undefined;
        if (name === undefined || made.type !== 'NewExpression')
            return [];
        return program.parent(assignment)?.type === 'ExpressionStatement' ? [{ name, made, owner: owners.of(made) }] : [];
    });
    return groupBy(fields, f => f.owner.class);
}
function sibling_not_released_judge(kind, fields, owners) {
    const { program } = owners;
    const reads = ({ name }) => readsOf({ path: `this.${name}` }, program);
    const endsOf = (field) => reads(field).flatMap(read => isCalledOn(read, sibling_not_released_ends, program) ?? []);
    const isEnded = (field) => endsOf(field).some(end => sibling_not_released_isInTeardown(end, owners));
    const ended = fields.filter(isEnded);
    const [first] = ended;
    if (!first)
        return [];
    const missed = fields.filter(f => !isEnded(f) && !reads(f).some(read => isHandedOn(read, program)));
    return [
        ...ended.map(f => released(f.made, 'disposable', isProved(f.made, endsOf(f), f.owner, owners))),
        ...missed.map(f => leaking(f.made, 'disposable', {
            rule: 'js/sibling-not-released',
            severity: 'medium',
            message: `The teardown releases the other ${kind} of this class but not ${f.name}.`,
            repair: 'Release it in the teardown as well.',
            trace: [{ node: first.made, text: 'the teardown releases this one' }],
        })),
    ];
}
const sibling_not_released_isInTeardown = (end, owners) => isTeardownName(owners.symbol(end).split('.').at(-1));
function groupBy(items, keyOfItem) {
    const groups = new Map();
    for (const item of items)
        groups.set(keyOfItem(item), [...(groups.get(keyOfItem(item)) ?? []), item]);
    return groups;
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/provided.ts


/** A service that the component's own decorator provides is made and destroyed with the component. */
function isProvidedByItself(source, owner, program) {
    const field = /^(?:this\.)?([\w$#]+)/.exec(pathOf(source, program) ?? '')?.[1];
    const kind = field === undefined ? undefined : owner.class && injectedKind(field, owner.class, program);
    const providers = [...(owner.class?.decorators.values() ?? [])]
        .flat()
        .flatMap(options => options.type === 'ObjectExpression'
        ? options.properties.filter(p => p.type === 'ObjectProperty' && /^(viewP|p)roviders$/.test(keyOf(p) ?? ''))
        : []);
    return (kind !== undefined && providers.some(p => [...descendants(p)].some(n => n.type === 'Identifier' && n.name === kind)));
}
/** The class that dependency injection puts into a field: `constructor(private a: A)`, `a = inject(A)`. */
function injectedKind(field, owner, program) {
    const made = owner.members.find(m => m.name === field)?.value;
    if (made && isCall(made) && calleeName(made) === 'inject' && made.arguments[0]?.type === 'Identifier')
        return made.arguments[0].name;
    const start = owner.members.find(m => m.name === 'constructor')?.value;
    if (!start || !isFunction(start))
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
const repeats = (call) => calleeName(call) === 'timer' && call.arguments.length > 1;
const subscriptions = (program) => program.calls.filter(call => {
    const called = methodOf(call);
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
    let node = bare(call.callee);
    for (let length = 0; length < longestChain && (isMember(node) || isCall(node)); length++) {
        node = behindConstant(bare(isMember(node) ? node.object : node.callee), program);
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
    const init = bare(declaration.init);
    return isCall(init) || isMember(init) ? init : node;
}
/** The calls of `.pipe(…)` between the source and `.subscribe`, outermost first. */
const pipesOf = (call, program) => [...chain(call, program)].flatMap(node => (isCall(node) && methodOf(node)?.method === 'pipe' ? [node] : []));
/** The stream is bound to a life by one of its operators, the last of which matters most; any is taken. */
function boundedBy(call, program) {
    for (const node of chain(call, program)) {
        if (!isCall(node))
            continue;
        const operators = methodOf(node)?.method === 'pipe' ? node.arguments : [node];
        for (const operator of operators)
            if (isCall(operator) && bounding.test(calleeName(operator) ?? ''))
                return operator;
            else if (operator.type === 'SpreadElement')
                return node;
    }
    return undefined;
}
/** The subject that `takeUntil(this.destroy$)` waits for. */
function notifierOf(operator) {
    return calleeName(operator) === 'takeUntil' && operator.arguments[0] ? bare(operator.arguments[0]) : undefined;
}
/** Does the source end by itself? */
function subscription_calls_endsItself(call, program) {
    for (const node of chain(call, program)) {
        if (!isCall(node))
            continue;
        const name = calleeName(node);
        if (name === 'pipe')
            continue;
        return name !== undefined && ending.test(name) && !repeats(node);
    }
    const source = sourceOf(call, program);
    return isMember(source) && /^(http|httpClient|_http)$/.test(keyOf(source) ?? '');
}
/** What is subscribed to, without its operators: `this.service.value$`. */
function sourceOf(call, program) {
    let node = bare(methodOf(call).receiver);
    for (let length = 0; length < longestChain; length++) {
        const before = behindConstant(node, program);
        node = isCall(before) && methodOf(before)?.method === 'pipe' ? methodOf(before).receiver : before;
        if (node === before)
            break;
    }
    return node;
}
/** `monitor.watch(x).subscribe(f)` is ended by `monitor.stopWatching(x)` too. */
function stopsAtSource(source, program) {
    const made = isCall(source) ? methodOf(source) : undefined;
    const receiver = made && pathOf(made.receiver, program);
    if (receiver === undefined)
        return [];
    return program.calls.filter(c => {
        const called = methodOf(c);
        return (called !== undefined &&
            /^(stop|end|cancel|un|remove|destroy|close)/.test(called.method) &&
            lastName(pathOf(called.receiver, program)) === lastName(receiver));
    });
}
/** `bus.subscribe('a', f)` is ended by `bus.unsubscribe('a', f)`. */
function unsubscriptions(call, source, program) {
    const names = call.arguments.map(a => pathOf(a, program) ?? program.text(a));
    const receiver = pathOf(source, program);
    return program.calls.filter(c => {
        const called = methodOf(c);
        if (!called || !/^(un(subscribe|listen)|off|removeListener)$/.test(called.method))
            return false;
        const [first] = c.arguments;
        const isSame = first === undefined || names.includes(pathOf(first, program) ?? program.text(first));
        return isSame && receiver !== undefined && pathOf(called.receiver, program) === receiver;
    });
}
/** A parameter `fm` and the field `this.fm` that it fills are one thing. */
const lastName = (path) => path?.split('.').at(-1);
/** `stopMonitoring(el)` belongs to `monitor(el)`: both name the same thing first, and the verb is the same. */
function isOfSameArgument(stop, source, program) {
    const started = isCall(source) ? source : undefined;
    const [a, b] = [stop.arguments[0], started?.arguments[0]];
    const path = a && pathOf(a, program);
    const verb = calleeName(started ?? stop) ?? '';
    return (path !== undefined &&
        b !== undefined &&
        path === pathOf(b, program) &&
        (calleeName(stop) ?? '').toLowerCase().includes(verb.toLowerCase()));
}
/** Made by the class itself, so that both are collected together: a subject, an emitter, a form of its own. */
function isOwnSource(source, owner, program, depth = 0) {
    const root = rootMember(source);
    if (!root)
        return source.type === 'NewExpression';
    if (owner.class?.members.some(m => m.name === root && isFunction(m.value)))
        return false;
    const values = [
        ...(owner.class?.members.filter(m => m.name === root && !isFunction(m.value)).map(m => bare(m.value)) ?? []),
        ...program.membersNamed(root).flatMap(m => {
            const a = program.parent(m);
            return bare(m.object).type === 'ThisExpression' && a?.type === 'AssignmentExpression' && a.left === m
                ? [bare(a.right)]
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
    while (isMember(node) || isCall(node))
        node = bare(isMember(node) ? node.object : node.callee);
    if (node.type === 'NewExpression')
        return true;
    return depth < 4 && node.type === 'ThisExpression' && isOwnSource(value, owner, program, depth + 1);
}
/** `this.destroyed.subscribe(f)`: the subject that says the instance's own end. */
const isOwnEnd = (source, program) => /^this\.[_#]*(on|is|ng)?(destroy(ed|ing)?|dispose[ds]?|unsubscribe|unmount(ed)?)(\$|_|Subject|Ref)*$/i.test(pathOf(source, program) ?? '');
/** Overlays, dialogs and their like end their streams when they close. */
const isOverlay = (source, program) => /(dialog|overlay|modal|snack_?bar|sheet|drawer|popover|toast|popup|notification)(Ref)?\b/i.test(program.text(source));
const applicationWide = /service|store|router|breakpoint|translate|directionality|config|state(?!changes)|auth|platform|i18n|locale|socket|monitor|dispatcher|registry|manager|_?dir\b/i;
/** Made by the component itself, for the most part, and gone with it. */
const ownPart = /(component|ref|child|control|form|element)$/i;
/** A stream that lives as long as the application, as far as names tell: of a service, a store, the window, a clock. */
function isLongLived(source, program) {
    const text = pathOf(source, program) ?? program.text(source);
    if (/^((interval|timer)\(|fromEvent\((window|document)\b)/.test(text))
        return true;
    if (/^(Conditional|Logical)Expression$/.test(source.type) || isRequest(source))
        return false;
    const called = isCall(source) ? methodOf(source) : undefined;
    const holder = called ? (pathOf(called.receiver, program) ?? program.text(called.receiver)) : subscription_calls_holderOf(text);
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
    const target = isCall(source) && calleeName(source) === 'fromEvent' ? source.arguments[0] : undefined;
    return target !== undefined && /\bnativeElement$/.test(pathOf(target, program) ?? '');
};
/** `this.a.b$` → `a` */
function rootMember(source) {
    let node = source;
    let key;
    while (isMember(node) || isCall(node)) {
        if (isMember(node))
            key = keyOf(node);
        node = bare(isMember(node) ? node.object : node.callee);
    }
    return node.type === 'ThisExpression' ? key : undefined;
}
const isFormMaker = (value, program) => isCall(value) && /(fb|formBuilder|_formBuilder|_fb)\.\w+$/i.test(program.text(value.callee));
/** `ActivatedRoute`'s streams end with the route. */
const isRoute = (source, program) => /(^|\.)_?(route|activatedRoute|activeRoute)\.(params|queryParams|data|paramMap|queryParamMap|url|fragment)$/i.test(program.text(source));
/** What is called so goes on until somebody stops it. */
const ongoing = /^(on[A-Z]|monitor|watch|observe|listen)|([a-z](Changes?|Changed|Events?|Stream|Updates?)|Observable|\$)$/;
/** `service.load(id)`, `service.getSettings()` ask for something: what is asked for mostly comes to an end. */
const isRequest = (source) => {
    if (!isCall(source) || !isMember(bare(source.callee)))
        return false;
    const name = calleeName(source) ?? '';
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
        return released(call, 'subscription', stops.some(stop => isOfSameArgument(stop, source, program) && isProved(call, [stop], owner, owners)));
    if (unsubscriptions(call, source, program).some(end => owners.isRun(owner, end)))
        return released(call, 'subscription', false);
    if (isMember(source) && keyOf(source) === 'changes' && isChild(source, owner, owners))
        return undefined;
    if (isOwnEnd(source, program))
        return undefined;
    const fate = fateOf(call, destinationOf(call, program), owner, owners);
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
    const path = pathOf(notifier, program);
    const key = isMember(notifier) ? keyOf(notifier) : undefined;
    if (path !== `this.${key}` || key === undefined)
        return released(call, 'subscription', false);
    const uses = program.membersNamed(key);
    const signals = uses.flatMap(use => isCalledOn(use, /^(next|emit|complete|unsubscribe|destroy)$/, program) ?? []);
    const made = owner.class?.members.some(m => m.name === key && m.value.type === 'NewExpression') ?? false;
    if (signals.length > 0 ||
        !made ||
        owner.class?.extends ||
        uses.some(use => isHandedOn(use, program) && !isPassedTo(use, /^takeUntil$/, program)))
        return released(call, 'subscription', isLast(operator, call, program) &&
            signals.some(s => /\.(next|emit)\b/.test(program.text(s)) && isSurelyRun(s, owner, owners)));
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
const isPassing = (operator) => isCall(operator) && passing.test(calleeName(operator) ?? '');
/** The effect returns what ends it: `useEffect(() => store.subscribe(f))`, `const stop = store.subscribe(f); return stop` */
function isReturned(call, owner, { program }) {
    if (program.functionOf(call) !== owner.node)
        return false;
    const destination = destinationOf(call, program);
    if (destination.kind === 'returned')
        return true;
    const block = blockOf(call, program);
    return (destination.kind === 'kept' &&
        readsOf(destination, program).some(read => {
            const end = program.parent(read);
            return (end?.type === 'ReturnStatement' &&
                block === program.parent(end) &&
                isCalmAfter(call, owner.node, end.start, program));
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
    const reads = readsOf(destination, program);
    const ended = reads.flatMap(read => isCalledOn(read, subscription_not_ended_ends, program) ?? callOf(read, owners) ?? []);
    if (ended.length > 0)
        return { kind: 'ended', proved: isProved(call, ended, owner, owners) };
    if (reads.some(read => isHandedOn(read, program)))
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
    if (isMounted(owner.class))
        return isLongLived(source, owners.program) ? 'high' : 'medium';
    return owner.teardown.length > 0 || decorators.has('Injectable') ? 'medium' : 'low';
}
/** Angular's `effect` often subscribes to a child, which ends its streams when it is destroyed. */
const isSignalEffect = ({ node }, { program }) => {
    const call = program.parent(node);
    return isCall(call) && calleeName(call) === 'effect';
};
const isRootService = (owner, { program }) => owner.class.decorators.get('Injectable')?.some(a => /providedIn:\s*['"](root|platform)/.test(program.text(a))) ??
    false;
/** By Angular's own convention: the component that the page is made of lives as long as the page. */
const isRootComponent = (owner, { program }) => isRoot(owner.class) ||
    /(^|\/)app\.component\.ts$/.test(program.file.path) ||
    owner
        .class.decorators.get('Component')
        ?.some(a => /selector:\s*['"`]([\w-]+-)?(app|root)['"`]/.test(program.file.text.slice(a.start, a.end))) === true;
/** A child of the component's own view, queried or named as such: it usually dies with the component. */
const isChild = (source, owner, { program }) => {
    const field = /^this\.([\w$#]+)/.exec(pathOf(source, program) ?? '')?.[1];
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
const timeoutNotCleared = owners => timerCalls('setTimeout', owners.program)
    .filter(call => !owners.inTest(call) && !isSleep(call, owners.program))
    .flatMap(call => timeout_not_cleared_judge(call, owners) ?? []);
/** Undefined for a timeout that ends by itself and harms nobody: it is no acquisition. */
function timeout_not_cleared_judge(call, owners) {
    const { program } = owners;
    const owner = owners.of(call);
    if (!outlives(call, owner, owners))
        return undefined;
    const fate = timerFate(call, timeout_not_cleared_clears, owner, owners);
    if (fate.kind === 'elsewhere' || owner.opaque)
        return released(call, 'timer', false);
    if (fate.kind === 'lost')
        return timeout_not_cleared_leak(call, owner, fate.how);
    const setter = program.functionOf(call);
    if (owner.kind === 'class' && fate.calls.every(c => program.functionOf(c) === setter))
        return timeout_not_cleared_leak(call, owner, 'it is only cleared to be set anew');
    return released(call, 'timer', isProved(call, fate.calls, owner, owners));
}
/** May it fire when its owner is gone, and touch it then? */
function outlives(call, owner, owners) {
    if (owner.kind === 'effect' || owner.kind === 'setup')
        return true;
    if (owner.kind === 'class')
        return ((isTornDown(owner) || isKeptBySubclass(call, owner, owners)) && touchesInstance(call.arguments[0], owners.program));
    return owner.kind === 'function' && isTornDown(owner) && !owners.teardownReaches(owner, call);
}
/** The id is kept, so somebody meant to clear it; the base class's teardown would be the place. */
const isKeptBySubclass = (call, owner, { program }) => owner.class?.extends !== undefined && destinationOf(call, program).kind === 'kept';
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
    const called = qualify(call.callee, owners.program);
    if (called === 'fs.watchFile')
        return judgeFile(call, owners);
    return called === 'navigator.geolocation.watchPosition' ? judgePosition(call, owners) : [];
});
/** `fs.unwatchFile` names the file again. */
function judgeFile(call, owners) {
    const { program } = owners;
    const owner = owners.of(call);
    const path = pathOfFirst(call, program);
    const ends = program.calls.filter(c => qualify(c.callee, program) === 'fs.unwatchFile');
    if (owner.kind === 'module' || ends.some(end => watch_not_ended_last(pathOfFirst(end, program)) === watch_not_ended_last(path))) {
        const same = ends.filter(end => path !== undefined && pathOfFirst(end, program) === path);
        return [released(call, 'watcher', isProved(call, same, owner, owners))];
    }
    return [watch_not_ended_leak(call, owner, owners, 'A file is watched', 'Call fs.unwatchFile with the same file in the teardown.')];
}
const pathOfFirst = ({ arguments: [first] }, program) => first && pathOf(first, program);
const watch_not_ended_last = (path) => path?.split('.').at(-1);
function judgePosition(call, owners) {
    const owner = owners.of(call);
    const fate = timerFate(call, /^clearWatch$/, owner, owners);
    if (fate.kind === 'cleared')
        return [released(call, 'watcher', isProved(call, fate.calls, owner, owners))];
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
    return owner.kind !== 'class' || isTornDown(owner) || isMounted(owner.class) ? 'high' : 'medium';
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
            span: spanOf(j.node),
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
        span: spanOf(node),
        symbol: owners.symbol(node),
        text: owners.program.text(node),
        trace: [
            { span: spanOf(node), text: 'acquired here' },
            ...trace.map(step => ({ span: spanOf(step.node), text: step.text })),
        ],
    };
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/once.ts
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
            return isApplicationWide(owner.class) || (!isMounted(owner.class) && isUsedOnce(owner.node, owners));
        default:
            return false;
    }
}
/** Does `node` itself run once: not in a loop, a handler or a method of an owner that runs once? */
function happensOnce(node, owners) {
    const owner = owners.of(node);
    if (!owners.runsOnce(owner) || isRepeated(node, owner, owners.program))
        return false;
    return owner.kind !== 'class' || once_isStarted(node, owner, owners.program);
}
/** With the instance: as a field's first value, or in what runs once an instance. */
function once_isStarted(node, owner, program) {
    const member = owner.class.members.find(m => program.isWithin(node, m.value));
    return member !== undefined && (!isFunction(member.value) || isStart(member.name));
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
    const isMade = (isCall(call) || call?.type === 'NewExpression') && call.callee === use;
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
const idOf = (node) => node?.type === 'VariableDeclarator' && node.init && isFunction(bare(node.init)) ? node.id : undefined;
/** `export { Only }`, `Only.instance` */
const isMention = (use, program) => {
    const parent = program.parent(use);
    return parent?.type === 'ExportSpecifier' || isMember(parent);
};
/** A function of a script without modules, which the page itself calls, or another of its scripts. */
const isOfPage = (declared, program) => isFunction(declared) &&
    program.modules.size === 0 &&
    !program.root.body.some(statement => /^(Export|TSExport)/.test(statement.type));
/** `document.addEventListener('DOMContentLoaded', …)` comes once a page. */
const isAtLoad = (node, program) => [...program.ancestors(node)].some(outer => isFunction(outer) && eventOf(outer, program) === 'DOMContentLoaded');
/** The event that a handler is added for. */
function eventOf(fn, program) {
    const call = program.parent(fn);
    const [event] = isCall(call) ? call.arguments : [];
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
        if (isFunction(outer) && isCalledAgain(outer, program))
            return true;
    }
    return false;
}
function isCalledAgain(fn, program) {
    const call = program.parent(fn);
    if (!isCall(call))
        return functionName(fn, program) !== undefined;
    const isAgain = call.callee !== fn && repeating.test(calleeName(call) ?? '');
    return isAgain && !startEvents.test(eventOf(fn, program) ?? '');
}

;// CONCATENATED MODULE: ./src/scan/rules/javascript/owners.ts
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
        this.#registered = registeredCleanups(program);
        this.#registrations = new Map(this.#registered);
        this.#closers = closersByFactory(program);
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
            if (isFunction(around) && functionName(around, this.program) !== undefined && !this.#isCalledHere(around))
                outermost = around;
        }
        return outermost ? this.#plain(outermost) : this.#module();
    }
    /** `(function start() { … })()` */
    #isCalledHere(fn) {
        const call = this.program.parent(fn);
        return isCall(call) && call.callee === fn;
    }
    #ownerAt(node) {
        if (isFunction(node)) {
            const effect = effectOf(node, this.program);
            if (effect)
                return this.#effect(node, effect.returns);
            if (this.#isSetup(node))
                return this.#setup(node);
        }
        const owner = this.classes.ofMember(node);
        return owner && this.#class(owner);
    }
    #effect(fn, returns) {
        const own = returns ? returnedCleanups(fn, this.program) : { functions: this.#ownCleanups(fn), opaque: false };
        return {
            kind: 'effect',
            name: this.symbol(fn),
            node: fn,
            teardown: [...own.functions, ...this.#registered.keys()],
            ignored: returns ? [] : returnedCleanups(fn, this.program).functions,
            opaque: own.opaque,
        };
    }
    /** What the function registers by its own first parameter: `watchEffect(onCleanup => onCleanup(…))`. */
    #ownCleanups(fn) {
        const hooks = fn.params.flatMap(p => (p.type === 'Identifier' ? [p.name] : []));
        return [...descendants(fn.body)].flatMap(n => isCall(n) && n.callee.type === 'Identifier' && hooks.includes(n.callee.name) && n.arguments[0]
            ? (functionBehind(n.arguments[0], this.program) ?? [])
            : []);
    }
    #isSetup(fn) {
        if (!this.#isVue)
            return false;
        const name = functionName(fn, this.program);
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
            teardown: [...teardownsOf(c), ...this.#registered.keys(), ...this.#disposables(c)],
            ignored: [],
            opaque: false,
            class: c,
        };
        this.#owners.set(c.node, owner);
        return owner;
    }
    #disposables(c) {
        const disposables = disposablesOf(c, this.program);
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
        return [...this.program.ancestors(node)].some(n => isFunction(n) && functions.has(n));
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
            reached = this.#follow(this.#lastOf(owner), owner, (call, from) => isUnconditional(call, from, this.program));
            this.#sure.set(owner, reached);
        }
        return reached.has(fn);
    }
    /** Does every run of what `call` calls come to `node`? */
    callsSurely(call, node, owner) {
        const fn = this.program.functionOf(node);
        const called = this.#calledBy(call, owner);
        if (!fn || !called || !isUnconditional(node, fn, this.program))
            return false;
        return this.#follow([called], owner, (c, from) => isUnconditional(c, from, this.program)).has(fn);
    }
    /** Of what can be stopped and destroyed, the end. */
    #lastOf({ teardown, kind }) {
        if (kind !== 'class' && kind !== 'function')
            return teardown;
        const last = teardown.filter(fn => this.#registrations.has(fn) || isLastWord(functionName(fn, this.program) ?? ''));
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
            for (const call of descendants(fn)) {
                const next = isCall(call) ? this.#calledBy(call, owner) : undefined;
                if (next && !reached.has(next) && counts(call, fn))
                    reached.add(next);
            }
        return reached;
    }
    /** The function of this file, or the method of the owner, that is called. */
    #calledBy(call, owner) {
        const callee = bare(call.callee);
        const method = isMember(callee) && bare(callee.object).type === 'ThisExpression' ? keyOf(callee) : undefined;
        if (method === undefined)
            return functionBehind(callee, this.program);
        return owner.class && methodsOf(owner.class).find(m => m.name === method)?.value;
    }
    /** Exists or runs once, for all that can be told. */
    runsOnce(owner) {
        const known = this.#once.get(owner.node);
        if (known !== undefined)
            return known;
        // What calls itself to start anew does not run once.
        this.#once.set(owner.node, false);
        const once = runsOnce(owner, this);
        this.#once.set(owner.node, once);
        return once;
    }
    inTest(node) {
        return isInTest(node, this.program);
    }
    symbol(node) {
        return symbolOf(node, this.program, this.classes);
    }
}

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
    if (!isMember(callee) || callee.object.type !== 'Identifier')
        return undefined;
    const name = keyOf(callee);
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
    const module = requiredBy(bare(declaration.init));
    if (module === undefined)
        return undefined;
    if (declaration.id.type === 'Identifier')
        return { module };
    const name = destructuredKey(declaration.id, binding);
    return name === undefined ? undefined : { module, name };
}
function requiredBy(node) {
    if (!isCall(node) || node.callee.type !== 'Identifier' || node.callee.name !== 'require')
        return undefined;
    const [source] = node.arguments;
    return source?.type === 'StringLiteral' ? source.value : undefined;
}
/** Exported names with the symbol of the function behind each, or `path#name` where one is only passed on. */
function exportsOf(program, symbol, resolve) {
    const exported = new Map();
    const offer = (name, value) => {
        const node = bare(value);
        const own = isFunction(node) ? symbol(node) : named(node);
        if (own !== undefined)
            exported.set(name, own);
    };
    const named = (node) => {
        if (node.type !== 'Identifier')
            return undefined;
        const declaration = program.binding(node)?.declaration;
        const value = declaration?.type === 'VariableDeclarator' && declaration.init ? bare(declaration.init) : declaration;
        if (value && isFunction(value))
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
        if (expression.type !== 'AssignmentExpression' || !isMember(expression.left))
            return;
        const { object } = expression.left;
        const key = keyOf(expression.left);
        const whole = object.type === 'Identifier' && object.name === 'module' && key === 'exports';
        const value = bare(expression.right);
        if (whole && value.type === 'ObjectExpression') {
            for (const p of value.properties) {
                const name = p.type === 'SpreadElement' ? undefined : keyOf(p);
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
    (isMember(object) &&
        object.object.type === 'Identifier' &&
        object.object.name === 'module' &&
        keyOf(object) === 'exports');

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/caps.ts



/** For whatever is acquired at `node`. */
function capAt(node, { program, file }) {
    if (isInSkippedTest(node, program))
        return { severity: 'low', why: 'the test is skipped' };
    if (isInTest(node, program))
        return { severity: 'medium', why: 'at most until the tests end' };
    if (program.isGenerated)
        return { severity: 'medium', why: 'in a minified or bundled file' };
    if (file.happensOnce(node))
        return { severity: 'medium', why: 'unless it runs more than once' };
    return endsProcess(node, program) ? { severity: 'medium', why: 'at most until the process ends' } : undefined;
}
/** The outermost function around `node` ends the process. */
function endsProcess(node, program) {
    const outermost = [...program.ancestors(node)].findLast(isFunction);
    return (outermost !== undefined &&
        program.membersNamed('exit').some(m => program.isWithin(m, outermost) && qualify(m, program) === 'process.exit'));
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
    a.properties.some(p => p.type === 'ObjectProperty' && attachedBy.includes(keyOf(p) ?? '')));

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/helpers.ts





/** The `callee` of a call event: a function's symbol, or `path#name` for one of another file. */
function helperOf(callee, { file, node }) {
    const fn = functionCalled(callee, node, file);
    if (fn) {
        const symbol = symbolOf(fn, file.program, file.classes);
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
    if (!isMember(callee) || !isThis(callee.object, program) || !from)
        return undefined;
    const name = keyOf(callee);
    for (const n of [from, ...program.ancestors(from)]) {
        const owner = classes.ofMember(n);
        if (!owner)
            continue;
        const methods = owner.members.filter(m => m.name === name);
        return methods.length === 1 && isFunction(methods[0].value) ? methods[0].value : undefined;
    }
    return undefined;
}
/** A declared function, or a variable that is one and stays so. */
function functionBoundTo(binding, program) {
    if (!binding || program.uses(binding).some(use => isChanged(use, program)))
        return undefined;
    const { declaration } = binding;
    if (declaration.type === 'FunctionDeclaration')
        return declaration;
    if (declaration.type !== 'VariableDeclarator' || declaration.id.type !== 'Identifier' || !declaration.init)
        return undefined;
    const value = bare(declaration.init);
    return isFunction(value) ? value : undefined;
}
/** Symbols that more than one function of the file goes by. */
function ambiguousIn({ program, classes }) {
    const seen = new Set();
    const twice = new Set();
    for (const fn of program.functions) {
        const symbol = symbolOf(fn, program, classes);
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
    const callee = bare(node.callee);
    const method = isMember(callee) ? keyOf(callee) : undefined;
    const qualified = qualify(callee, f.program);
    const receiver = isMember(callee) ? value(callee.object, f) : undefined;
    if (isFunction(callee))
        return immediate(node, f);
    const known = acquiredBy(node, qualified, f);
    const resource = known?.endsWithOwner && receiver !== undefined && f.holders.has(receiver) ? undefined : known;
    if (resource && arrives(node, resource, f))
        return undefined;
    const args = node.type === 'OptionalCallExpression' ? perhaps(node, f) : argumentsOf(node.arguments, f);
    if (resource)
        return acquire(node, resource, args, f);
    if (qualified === 'process.exit' || qualified === 'process.abort') {
        f.push({ kind: 'jump', to: 'halt', span: spanOf(node) });
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
        f.emit({ kind: 'start', of: receiver, by: method, span: spanOf(node) });
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
        const inner = bare(node);
        if (isMember(inner) && f.file.resources.releaseMethods.has(keyOf(inner) ?? '')) {
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
    f.emit({ kind: 'release', of, by, span: spanOf(node), text: f.program.text(node) });
    f.mayRaise(node, 'doubtful');
}
/** `new X(…)` */
function construct(node, f) {
    const qualified = qualify(node.callee, f.program);
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
    const callee = bare(node.callee);
    const found = qualified === undefined ? undefined : known.get(qualified);
    // `client.connect()` opens what `new Client()` has made, where `Client.connect()` makes another.
    const exact = found && isMember(callee) && isMadeAs(callee.object, found, program) ? undefined : found;
    if (exact || !isMember(callee) || (isUnbound(node, program) && !hasCallback(node)))
        return exact;
    const path = pathOf(callee, program)?.split('.') ?? [];
    const [owner, method] = path.slice(-2).map(word => word.replace(/^[_#]+/, ''));
    return method === undefined ? undefined : (known.get(`.${owner}.${method}`) ?? known.get(`.${method}`));
}
const isMadeAs = (instance, { acquire: ways }, program) => {
    const declaration = instance.type === 'Identifier' ? program.binding(instance)?.declaration : undefined;
    const init = declaration?.type === 'VariableDeclarator' && declaration.init ? bare(declaration.init) : undefined;
    return init?.type === 'NewExpression' && ways.includes(`new ${qualify(init.callee, program)}`);
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
        span: spanOf(node),
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
    return last !== undefined && isFunction(last);
};

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/lower/tests.ts


/** Lowers a condition; what it does on the way is emitted before it where it has no branches of its own. */
function test(expression, f) {
    const node = bare(expression);
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
const tests_isNothing = (node) => node.type === 'NullLiteral' || (node.type === 'Identifier' && node.name === 'undefined');
/** `x == null`, `x !== undefined` */
function comparison(node, f) {
    if (!/^[!=]==?$/.test(node.operator))
        return undefined;
    const [left, right] = [bare(node.left), bare(node.right)];
    const subject = tests_isNothing(right) ? left : tests_isNothing(left) ? right : undefined;
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
    const node = bare(expression);
    if (isCall(node))
        return call(node, f);
    if (isMember(node))
        return member(node, f);
    if (isFunction(node))
        return undefined;
    if (isClass(node))
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
            f.emit({ kind: 'suspend', span: spanOf(node) });
            return undefined;
    }
    // Text, arithmetic, markup: what is used inside is used and no more, save for markup, which may keep it.
    for (const child of childrenOf(node)) {
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
    const node = bare(object);
    if (name !== undefined && f.holders.has(name))
        return false;
    if (node.type !== 'Identifier')
        return isMember(node) || isCall(node);
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
    const inner = bare(node.argument);
    if (!isCall(inner) && inner.type !== 'NewExpression')
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
    const node = bare(expression);
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
    const node = bare(target);
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
    if (!isMember(node))
        return;
    const field = f.field(node);
    if (field !== undefined)
        return bind(field, from, known, f);
    const object = value(node.object, f);
    endsOnClose(object, keyOf(node), f);
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
        const called = isCalledOn(use, /./, program);
        const call = called && isCall(called) ? called : undefined;
        if (call && /^(on|once|addEventListener)$/.test(assignments_methodName(call.callee)) && call.arguments[0])
            if (closing.test(program.text(call.arguments[0])))
                f.cap(from, 'medium', 'it also ends when its other side does');
        if (program.functionOf(use) === f.node)
            continue;
        // Another function may put something else in its place.
        if (isChanged(use, program))
            return f.escape(name, 'capture', use);
        const isReleased = called !== undefined && releases.has(assignments_methodName(call ? call.callee : called));
        if (isReleased || isHandedOn(use, program)) {
            f.escape(name, 'capture', use);
            return;
        }
    }
    if (assignments_isExported(identifier, f))
        f.escape(name, 'global', identifier);
}
const assignments_methodName = (callee) => (isMember(callee) ? (keyOf(callee) ?? '') : '');
/** `socket.onclose = …` */
function endsOnClose(object, key, f) {
    if (object === undefined || key === undefined || !/^on(close|exit|end)$/.test(key))
        return;
    for (const name of f.acquired.keys())
        f.cap(name, 'medium', 'it also ends when its other side does');
}
function assignments_isExported(identifier, { program }) {
    for (const n of program.ancestors(identifier)) {
        if (n.type === 'ExportNamedDeclaration')
            return true;
        if (isFunction(n))
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
        if (!callback || !isFunction(callback))
            return false;
        // It waits for the end of the process and gets what that printed.
        hand(argumentsOf(node.arguments, f), 'argument', node, f);
        f.mayRaise(node, 'doubtful');
        return true;
    }
    if (callback && isFunction(callback) && takesResult(callback, resource)) {
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
    const chained = isMember(then) && keyOf(then) === 'then' ? f.program.parent(then) : undefined;
    const [first] = isCall(chained) ? chained.arguments : [];
    if (!first || !isFunction(first) || first.params.length === 0)
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
const isDelivered = (resource, callback) => /^(db|file|directory)$/.test(resource.category) && (isFunction(callback) || holdsFunction(callback));
const holdsFunction = (argument) => isCall(argument) && argument.arguments.some(a => isFunction(a));
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
        return use !== parameter && !(isCall(parent) && parent.callee === use && f.program.functionOf(use) === f.node);
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
        this.emit({ kind: 'may-raise', span: spanOf(node), text: this.program.text(node), doubtful: how === 'doubtful' });
    }
    escape(of, how, node) {
        if (of !== undefined)
            this.emit({ kind: 'escape', of, how, span: spanOf(node), text: this.program.text(node) });
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
            .some(use => isChanged(use, this.program) && this.program.functionOf(use) !== this.program.functionOf(binding.identifier));
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
        const node = bare(expression);
        if (!isMember(node) || !isThis(node.object, this.program))
            return undefined;
        const key = keyOf(node);
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
    const release = f.block(() => f.emit({ kind: 'release', of, by: 'with', span: spanOf(first), text: f.program.text(first) }));
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
            return f.push({ kind: 'jump', to: 'return', span: spanOf(node) });
        case 'ThrowStatement':
            value(node.argument, f);
            return f.push({ kind: 'jump', to: 'raise', span: spanOf(node) });
        case 'BreakStatement':
        case 'ContinueStatement':
            return f.push({
                kind: 'jump',
                to: node.type === 'BreakStatement' ? 'break' : 'continue',
                span: spanOf(node),
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
        span: spanOf(node),
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
    const unique = (fn) => [symbolOf(fn, program, classes)].find(symbol => !ambiguous.has(symbol));
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
        const symbol = symbolOf(fn, program, classes);
        attempt(symbol, () => functionUnit(fn, symbol, file));
    }
    for (const c of classes.all)
        attempt(c.name, () => fieldsUnit(c, file));
    units.classes = classes.all.map(c => classUnit(c, file));
    return units;
}
const acquiresAnything = (file) => {
    const { program, resources } = file;
    return (program.calls.some(c => acquiredBy(c, qualify(c.callee, program), { file, program })) ||
        program.news.some(n => resources.acquire.has(`new ${qualify(n.callee, program)}`)) ||
        program.calls.some(c => (0,ir/* isForeign */.jq)(helperOf(bare(c.callee), { file, node: undefined }) ?? '')));
};
function moduleUnit(file) {
    const { root } = file.program;
    const f = new Frame(file, '<module>', undefined);
    const body = f.block(() => statements(root.body, f));
    return { symbol: '<module>', span: spanOf(root), params: [], body, level: 'module', constructs: false };
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
        span: spanOf(fn),
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
    return isCall(call) && call.callee === fn && program.functionOf(call) === undefined;
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
            if (isFunction(initial))
                continue;
            const from = value(initial, f);
            if (from !== undefined)
                f.emit({ kind: 'alias', to: `@${name}`, from });
        }
    });
    return { symbol, span: spanOf(c.node), owner: c.name, params: [], body, level: 'function', constructs: false };
}
function classUnit(c, file) {
    const { program } = file;
    const fields = new Set(c.members.filter(m => !isFunction(m.value)).map(m => m.name));
    for (const a of program.assignments)
        if (isMember(a.left) && isThis(a.left.object, program))
            fields.add(keyOf(a.left) ?? '');
    return {
        name: c.name,
        span: spanOf(c.node),
        bases: c.extends === undefined ? [] : [c.extends],
        releasedElsewhere: [...fields].filter(field => isTakenElsewhere(field, file)).map(field => `@${field}`),
        ...(isEndless(c) && { endless: true }),
    };
}
/** `instance.field.close()`, or the field passed on, in code that holds the instance by another name than `this`. */
const isTakenElsewhere = (field, { program, resources }) => program.membersNamed(field).some(read => {
    if (isThis(read.object, program))
        return false;
    const called = isCalledOn(read, /./, program);
    const callee = called && 'callee' in called ? called.callee : called;
    const method = isMember(callee) ? keyOf(callee) : undefined;
    return (method !== undefined && resources.releaseMethods.has(method)) || isHandedOn(read, program);
});

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/outline.ts

/** A member of a class or an object and an element of JSX stand for themselves as a statement does; a block does not. */
const standsForItself = /^(?!Block)\w*Statement$|Declaration$|^VariableDeclarator$|^(Class|Object)\w*(Method|Property)$|^SwitchCase$|^JSXElement$/;
const outlineOf = (file) => ({
    comments: (file.comments ?? []).map(stretchOf),
    statements: [...descendants(file.program)].filter(({ type }) => standsForItself.test(type)).map(stretchOf),
    breaks: /\r\n|[\n\r\u2028\u2029]/g,
});
const stretchOf = ({ start, end }) => ({
    start: start,
    end: end,
});

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
;// CONCATENATED MODULE: ./src/scan/syntax/javascript/parse.ts
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
            return (0,lib/* parse */.qg)(text, options(plugins));
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
    const hoisting = node.type === 'Program' || node.type === 'StaticBlock' || isFunction(node);
    if (!hoisting && !blocks.has(node.type))
        return undefined;
    const scope = { node, outer, bindings: new Map(), hoists: undefined };
    scope.hoists = hoisting || !outer ? scope : outer.hoists;
    return scope;
}
/** Enters what `node` declares into the scopes around it. `inner`: the scope that `node` itself opened, if it did. */
function scope_declare(node, around, inner) {
    switch (node.type) {
        case 'VariableDeclaration':
            for (const d of node.declarations)
                scope_bind(d.id, node.kind === 'var' ? around.hoists : around, variableKind(node.kind), d);
            return;
        case 'FunctionDeclaration':
            if (node.id)
                scope_bind(node.id, around, 'function', node);
            break;
        case 'ClassDeclaration':
            if (node.id)
                scope_bind(node.id, around, 'class', node);
            return;
        case 'ClassExpression':
            if (node.id && inner)
                scope_bind(node.id, inner, 'class', node);
            return;
        case 'FunctionExpression':
            if (node.id && inner)
                scope_bind(node.id, inner, 'function', node);
            break;
        case 'CatchClause':
            if (node.param && inner)
                scope_bind(node.param, inner, 'catch', node);
            return;
        case 'ImportDeclaration':
            for (const s of node.specifiers)
                scope_bind(s.local, around, 'import', s);
            return;
        case 'TSImportEqualsDeclaration':
            scope_bind(node.id, around, 'import', node);
            return;
    }
    if (isFunction(node) && inner)
        for (const p of node.params)
            scope_bind(p, inner, 'param', p);
}
const variableKind = (kind) => kind === 'var' || kind === 'let' ? kind : 'const';
function scope_bind(target, scope, kind, declaration) {
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
                scope_declare(node, scope, inner);
            this.#note(node);
            const children = childrenOf(node);
            for (let i = children.length - 1; i >= 0; i--) {
                this.#parents.set(children[i], node);
                stack.push({ node: children[i], scope: inner ?? scope });
            }
        }
    }
    #note(node) {
        if (node.type === 'Identifier')
            file(this.#identifiers, node.name, node);
        else if (isMember(node))
            file(this.#members, keyOf(node) ?? '', node);
        else if (isCall(node)) {
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
            if (isMember(node.left) && node.left.object.type === 'ThisExpression')
                this.#noteInstance(keyOf(node.left), node.right);
        }
        else if (node.type === 'ClassProperty' || node.type === 'ClassPrivateProperty')
            this.#noteInstance(keyOf(node), node.value);
        else if (node.type === 'ImportDeclaration')
            this.modules.add(node.source.value);
        else if (isFunction(node))
            this.functions.push(node);
        else if (isClass(node))
            this.classes.push(node);
    }
    #noteInstance(key, value) {
        const made = value && bare(value);
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
            if (isFunction(n))
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
        return textOf(node, this.file.text);
    }
}
function file(index, key, item) {
    const same = index.get(key);
    if (same)
        same.push(item);
    else
        index.set(key, [item]);
}

;// CONCATENATED MODULE: ./src/scan/syntax/javascript/index.ts
/** The JavaScript and TypeScript front-end: parse, apply the rules, lower the functions. */












const lower = (file, resources, resolve) => {
    const ast = parseFile(file);
    if ('unreadable' in ast)
        return ast;
    const program = new Program(file, ast);
    const classes = new Classes(program);
    const owners = new Owners(program, classes);
    const given = {
        program,
        classes,
        resources: (0,catalogue/* indexResources */.Qx)(resources),
        isReleasedByOwner: (acquired, resource) => isReleasedByOwner(acquired, resource, owners),
        happensOnce: (node) => happensOnce(node, owners),
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
