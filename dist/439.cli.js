export const id = 439;
export const ids = [439];
export const modules = {

/***/ 439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mistakesIn: () => (/* binding */ mistakesIn),
  propose: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./src/scan/syntax/javascript/parse.ts
var parse = __webpack_require__(7614);
// EXTERNAL MODULE: ./src/scan/syntax/javascript/tree.ts
var tree = __webpack_require__(7681);
// EXTERNAL MODULE: ./src/scan/rules/javascript/destination.ts
var destination = __webpack_require__(4165);
// EXTERNAL MODULE: ./src/scan/rules/javascript/listener-calls.ts
var listener_calls = __webpack_require__(7865);
// EXTERNAL MODULE: ./src/scan/syntax/javascript/names.ts
var names = __webpack_require__(633);
// EXTERNAL MODULE: ./src/scan/rules/javascript/owners.ts
var owners = __webpack_require__(3137);
// EXTERNAL MODULE: ./src/scan/syntax/javascript/classes.ts
var classes = __webpack_require__(6229);
// EXTERNAL MODULE: ./src/scan/syntax/javascript/program.ts + 1 modules
var program = __webpack_require__(4177);
// EXTERNAL MODULE: ./src/scan/syntax/javascript/uses.ts
var uses = __webpack_require__(3289);
;// CONCATENATED MODULE: ./src/scan/fixes/javascript/source.ts





class Source {
    text;
    program;
    owners;
    constructor(file, ast) {
        this.text = file.text;
        this.program = new program/* Program */.B(file, ast);
        this.owners = new owners/* Owners */.d(this.program, new classes/* Classes */.xn(this.program));
    }
    textOf(node) {
        return this.text.slice(node.start, node.end);
    }
    /** The innermost call or `new` that begins at `start`. */
    acquisitionAt(start) {
        const all = [...this.program.calls, ...this.program.news].filter(node => node.start === start);
        return all.sort((a, b) => a.end - b.end)[0];
    }
    /** A statement that stands directly in a block, with that block. */
    statementOf(node) {
        let inner = node;
        for (const outer of this.program.ancestors(node)) {
            if (outer.type === 'BlockStatement' || outer.type === 'Program') {
                const index = outer.body.indexOf(inner);
                return index < 0 ? undefined : { statement: inner, block: outer.body, index };
            }
            if ((0,tree/* isFunction */.Tn)(outer))
                return undefined;
            inner = outer;
        }
        return undefined;
    }
    /** True for an expression that is a statement of its own, directly in a block. */
    isStatement(node) {
        const place = this.statementOf(node);
        return place?.statement.type === 'ExpressionStatement' && place.statement.expression === node;
    }
    /** True for a name that means the same thing for as long as its scope lives. */
    isFixed(node) {
        if (node.type !== 'Identifier')
            return false;
        const binding = this.program.binding(node);
        return binding === undefined || !this.program.uses(binding).some(use => (0,uses/* isChanged */.Hq)(use, this.program));
    }
}
const lineStart = (offset, text) => {
    let at = offset;
    while (at > 0 && text[at - 1] !== '\n' && (text[at - 1] !== '\r' || text[at] === '\n'))
        at--;
    return at;
};
/** Where the line of `offset` ends, line break included. */
function lineEnd(offset, text) {
    const match = /\r\n|\r|\n/.exec(text.slice(offset));
    return match ? offset + match.index + match[0].length : text.length;
}
const indentAt = (offset, { text }) => /^[ \t]*/.exec(text.slice(lineStart(offset, text)))[0];
const lineBreakOf = ({ text }) => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
/** One step of indentation, as the blocks around `node` have it, or the first of the file. */
function stepOf(node, source) {
    for (const outer of [...source.program.ancestors(node), ...(0,tree/* descendants */.DG)(source.program.root)]) {
        const first = outer.type === 'BlockStatement' ? outer.body[0] : undefined;
        if (!first)
            continue;
        const [around, inner] = [indentAt(outer.start, source), indentAt(first.start, source)];
        if (inner.startsWith(around) && inner.length > around.length)
            return inner.slice(around.length);
    }
    return '  ';
}
/** What ends this statement: nothing, where the file does without. */
const semicolonOf = (statement, source) => source.textOf(statement).endsWith(';') ? ';' : '';
/** The first of the names that `fn` does not mention. */
function freshName(names, fn, source) {
    const text = source.textOf(fn);
    const numbered = Array.from({ length: 98 }, (_, i) => `${names[0]}${i + 2}`);
    const isFree = (name) => !new RegExp(`(?<![\\w$])${name}(?![\\w$])`).test(text);
    return [...names, ...numbered].find(isFree) ?? `${names[0]}_`;
}
/** Adds a statement at the end of a block, on a line of its own if the block has lines. */
function appendTo(block, written, source) {
    const last = block.body.at(-1);
    const semicolon = last ? semicolonOf(last, source) : ';';
    const close = block.end - 1;
    const before = source.text.slice(lineStart(close, source.text), close);
    if (before.trim() === '') {
        const indent = last ? indentAt(last.start, source) : before + stepOf(block, source);
        const at = lineStart(close, source.text);
        return { start: at, end: at, text: `${indent}${written}${semicolon}${lineBreakOf(source)}` };
    }
    // `{ f() }`: all on one line.
    const at = last?.end ?? block.start + 1;
    return { start: at, end: at, text: last ? `${semicolon ? '' : ';'} ${written}${semicolon}` : ` ${written} ` };
}

;// CONCATENATED MODULE: ./src/scan/fixes/javascript/release.ts





/** @param fn what the release must be reachable from by the names it uses */
function releaseOf(node, { rule, site }, fn, source) {
    if ((0,tree/* isCall */.nT)(node) && rule === 'js/interval-not-cleared')
        return timer(node, 'Interval', fn, source);
    if ((0,tree/* isCall */.nT)(node) && rule === 'js/timeout-not-cleared')
        return doubted(timer(node, 'Timeout', fn, source), 'what the timeout was to do is then not done');
    if ((0,tree/* isCall */.nT)(node) && rule === 'js/listener-not-removed')
        return listener(node, fn, source);
    if ((0,tree/* isCall */.nT)(node) && rule === 'js/subscription-not-ended')
        return subscription(node, fn, source);
    if (rule === 'js/observer-not-disconnected')
        return ended(node, 'disconnect', source);
    const method = site?.resource.release[0];
    return method === undefined
        ? undefined
        : doubted(ended(node, method, source), `the ${site?.resource.noun} may be meant to live on`);
}
const doubted = (release, doubt) => release && { doubt, ...release };
/** `setInterval(…)` → `const timer = setInterval(…)`, `clearInterval(timer)` */
function timer(call, what, fn, source) {
    const clear = source.textOf(call.callee).replace(/set(Interval|Timeout)$/, `clear${what}`);
    const kept = named(call, ['timer', what.toLowerCase()], fn, source);
    return kept && { edits: kept.edits, text: `${clear}(${kept.name})` };
}
/** Of the many things that are called a subscription, most end so. */
function subscription(call, fn, source) {
    const kept = named(call, ['subscription'], fn, source);
    const doubt = 'what subscribe() returns may be ended in another way';
    return kept && { edits: kept.edits, text: `${kept.name}.unsubscribe()`, doubt };
}
function ended(made, method, source) {
    const name = nameOf(made, source);
    return name === undefined ? undefined : { edits: [], text: `${name}.${method}()` };
}
/** The name that keeps what a call returns, or a constant that does from now on. */
function named(call, names, fn, source) {
    const kept = nameOf(call, source);
    if (kept !== undefined)
        return { name: kept, edits: [] };
    if (!source.isStatement(call))
        return undefined;
    const name = freshName(names, fn, source);
    return { name, edits: [{ start: call.start, end: call.start, text: `const ${name} = ` }] };
}
/** The variable or field that keeps a handle and nothing else, ever. */
function nameOf(value, source) {
    const { program } = source;
    const kept = (0,destination/* destinationOf */.M)(value, program);
    if (kept.kind !== 'kept')
        return undefined;
    if (kept.binding) {
        const { declaration, identifier } = kept.binding;
        return declaration.type === 'VariableDeclarator' && declaration.init != null && source.isFixed(identifier)
            ? kept.path
            : undefined;
    }
    if (!kept.path.startsWith('this.'))
        return undefined;
    const key = kept.path.split('.').at(-1);
    const writes = program.membersNamed(key).filter(m => {
        const parent = program.parent(m);
        return parent?.type === 'AssignmentExpression' && parent.left === m;
    });
    return writes.length === 1 && kept.path.split('.').length === 2 ? kept.path : undefined;
}
const opposite = {
    addEventListener: 'removeEventListener',
    addListener: 'removeListener',
    on: 'off',
};
function listener(call, fn, source) {
    const added = (0,listener_calls/* additions */.mv)(source.program).find(a => a.call === call);
    const handler = added?.handler && (0,tree/* bare */.$B)(added.handler);
    const remove = added && opposite[added.method];
    const receiver = added && receiverOf(added, source);
    if (!added || !handler || remove === undefined || receiver === undefined || added.signal || added.once)
        return undefined;
    const args = added.call.arguments;
    const event = args[0] === added.handler ? undefined : args[0];
    if (event && event.type !== 'StringLiteral' && !source.isFixed(event))
        return undefined;
    const kept = handlerName(handler, added, fn, source);
    const options = added.capture === true ? ', true' : added.capture === undefined ? undefined : '';
    if (!kept || options === undefined)
        return undefined;
    const doubt = receiver.doubt ?? ((0,listener_calls/* isDom */.n_)(added) || knows(remove, source) ? undefined : `it may have no method ${remove}`);
    return {
        edits: kept.edits,
        text: `${receiver.text}${remove}(${event ? `${source.textOf(event)}, ` : ''}${kept.name}${options})`,
        ...(doubt !== undefined && { doubt }),
    };
}
/** What the removal is called on, with its dot; a doubt where another thing may be found there by then. */
function receiverOf({ call, target, targetPath }, source) {
    const callee = (0,tree/* bare */.$B)(call.callee);
    if (!(0,tree/* isMember */.NB)(callee))
        return callee.type === 'Identifier' ? { text: '' } : undefined;
    if (call.type === 'OptionalCallExpression' || !target || (0,tree/* bare */.$B)(callee.object) !== (0,tree/* bare */.$B)(target))
        return undefined;
    const text = `${source.textOf(callee.object)}.`;
    if (source.isFixed((0,tree/* bare */.$B)(target)) || isGlobal((0,tree/* bare */.$B)(target), source))
        return { text };
    if ((0,names/* pathOf */.XM)(target, source.program) === undefined)
        return undefined;
    return { text, doubt: `${targetPath} may be something else by then` };
}
/** `document.body`, `navigator.serviceWorker` */
const isGlobal = (node, source) => (0,tree/* isMember */.NB)(node) && !node.computed
    ? isGlobal((0,tree/* bare */.$B)(node.object), source)
    : node.type === 'Identifier' && source.program.binding(node) === undefined;
/** Somebody in this file removes listeners in this way. */
const knows = (method, { program }) => method === 'removeListener' || (0,listener_calls/* removals */.k3)(program).some(r => r.method === method);
/** A name for the handler: its own, or that of a constant before the statement. */
function handlerName(handler, added, fn, source) {
    if (source.isFixed(handler))
        return { name: source.textOf(handler), edits: [] };
    if ((0,tree/* isMember */.NB)(handler)) {
        const path = (0,names/* pathOf */.XM)(handler, source.program);
        return path?.startsWith('this.') ? { name: source.textOf(handler), edits: [] } : undefined;
    }
    const isInline = (0,tree/* isFunction */.Tn)(handler) || ((0,tree/* isCall */.nT)(handler) && added.fresh);
    const statement = source.program.parent(added.call);
    if (!isInline || !statement || !source.isStatement(added.call))
        return undefined;
    const name = freshName(handlerNames(added), fn, source);
    const head = `const ${name} = ${source.textOf(handler)}${semicolonOf(statement, source)}`;
    return {
        name,
        edits: [
            insertBefore(statement, `${head}${lineBreakOf(source)}${indentAt(statement.start, source)}`),
            { start: handler.start, end: handler.end, text: name },
        ],
    };
}
const insertBefore = (statement, text) => ({
    start: statement.start,
    end: statement.start,
    text,
});
function handlerNames({ event }) {
    const word = /^'([a-z]\w*)'$/i.exec(event)?.[1] ?? 'event';
    const name = word.charAt(0).toUpperCase() + word.slice(1);
    return [`on${name}`, `handle${name}`];
}

;// CONCATENATED MODULE: ./src/scan/fixes/javascript/class-teardown.ts
/** What a class begins at its start and keeps in a field is ended by the teardown method that it has already. */



/** Run once an instance, before the teardown of the same framework. */
const pairs = {
    componentWillUnmount: /^(constructor|componentDidMount)$/,
    disconnectedCallback: /^connectedCallback$/,
    ngOnDestroy: /^(constructor|ngOnInit|ngAfterViewInit)$/,
};
function classTeardown(node, target, source) {
    const { owners, program } = source;
    const owner = owners.of(node);
    const fn = program.functionOf(node);
    if (owner.kind !== 'class' || fn?.type !== 'ClassMethod' || fn.key.type !== 'Identifier')
        return undefined;
    const place = source.statementOf(node);
    if (!place || place.block !== fn.body.body)
        return undefined;
    const start = fn.key.name;
    const teardown = owner.teardown.find(method => method.type === 'ClassMethod' && method.key.type === 'Identifier' && pairs[method.key.name]?.test(start));
    if (teardown?.type !== 'ClassMethod' || teardown.async)
        return undefined;
    const body = [...(0,tree/* ownDescendants */.V6)(teardown.body)];
    if (body.some(n => n.type === 'ReturnStatement' || n.type === 'ThrowStatement'))
        return undefined;
    const release = releaseOf(node, target, fn, source);
    // A constant of the method is out of the teardown's sight.
    if (!release || release.edits.length > 0 || !isReachable(node, source))
        return undefined;
    return {
        title: `Undo it in ${source.textOf(teardown.key)}: ${release.text}`,
        edits: [appendTo(teardown.body, release.text, source)],
        ...(release.doubt !== undefined && { doubt: release.doubt }),
    };
}
/** Everything that the call is made of, callbacks apart, means the same in another method. */
function isReachable(node, { program }) {
    const call = (0,tree/* isCall */.nT)(node) ? node : undefined;
    const parts = call ? [call.callee, ...call.arguments] : [];
    return parts
        .filter(part => !(0,tree/* isFunction */.Tn)(part))
        .every(part => [...(0,tree/* ownDescendants */.V6)(part)].every(n => {
        const binding = n.type === 'Identifier' ? program.binding(n) : undefined;
        return binding === undefined || binding.scope.outer === undefined;
    }));
}

// EXTERNAL MODULE: ./src/scan/rules/javascript/effects.ts
var effects = __webpack_require__(4451);
;// CONCATENATED MODULE: ./src/scan/fixes/javascript/effect-cleanup.ts




/** Those of React and Svelte; of others of the same name, libraries differ. */
const runsCleanup = /^(use(Layout|Insertion|Isomorphic\w*)?Effect|onMount|\$effect)$/;
function effectCleanup(node, target, source) {
    const fn = source.program.functionOf(node);
    const effect = fn && (0,effects/* effectOf */.$x)(fn, source.program);
    if (!fn || !effect?.returns || fn.async || fn.generator || fn.body.type !== 'BlockStatement')
        return undefined;
    const place = source.statementOf(node);
    if (!place || place.block !== fn.body.body)
        return undefined;
    const returns = returnsOf(fn);
    const last = fn.body.body.at(-1);
    const cleanup = returns.find(({ argument }) => argument);
    const others = returns.filter(r => r !== cleanup);
    // What returns after the acquisition would leave without the cleanup.
    if (others.some(r => r.argument || r.start > node.start))
        return undefined;
    if (cleanup && cleanup !== last)
        return undefined;
    const release = releaseOf(node, target, fn, source);
    const written = release && (cleanup ? added(cleanup, release.text, source) : [returned(fn.body, release.text, source)]);
    if (!release || !written)
        return undefined;
    const name = (0,tree/* calleeName */.wt)(effect.call);
    const doubt = release.doubt ?? (runsCleanup.test(name) ? undefined : `not every ${name} runs what is returned`);
    return {
        title: `Undo it in the cleanup of ${name}: ${release.text}`,
        edits: [...release.edits, ...written],
        ...(doubt !== undefined && { doubt }),
    };
}
const returnsOf = ({ body }) => [...(0,tree/* ownDescendants */.V6)(body)].filter(n => n.type === 'ReturnStatement');
const returned = (body, release, source) => appendTo(body, `return () => ${release}`, source);
/** One more statement in the function that is returned already. */
function added(cleanup, release, source) {
    const fn = (0,tree/* bare */.$B)(cleanup.argument);
    if (!(0,tree/* isFunction */.Tn)(fn) || fn.async || fn.generator)
        return undefined;
    if (fn.body.type === 'BlockStatement')
        return [...(0,tree/* ownDescendants */.V6)(fn.body)].some(n => n.type === 'ReturnStatement')
            ? undefined
            : [appendTo(fn.body, release, source)];
    if (fn.body.extra?.parenthesized)
        return undefined;
    const indent = indentAt(cleanup.start, source);
    const inner = `${lineBreakOf(source)}${indent}${stepOf(cleanup, source)}`;
    const semicolon = semicolonOf(cleanup, source);
    return [
        { start: fn.body.start, end: fn.body.start, text: `{${inner}` },
        {
            start: fn.body.end,
            end: fn.body.end,
            text: `${semicolon}${inner}${release}${semicolon}${lineBreakOf(source)}${indent}}`,
        },
    ];
}

;// CONCATENATED MODULE: ./src/scan/fixes/javascript/handle-region.ts


/** Undefined where the handle, or what reads from it, may be wanted after its release. */
function handleRegion(acquired, binding, place, site, source) {
    const { block, index } = place;
    const found = block.findIndex((s, i) => i > index && isRelease(releasing(s), binding.name, site));
    const region = found < 0
        ? unreleased(acquired, binding, place, site, source)
        : { end: found - 1, release: found, text: source.textOf(block[found]) };
    if (!region || region.end <= index)
        return undefined;
    const inside = block.slice(index + 1, region.end + 1);
    const isReleasedTwice = inside.some(s => [...(0,tree/* descendants */.DG)(s)].some(n => isRelease(n, binding.name, site)));
    if (isReleasedTwice || isLent(binding.name, inside) || inside.some(isForAll))
        return undefined;
    const last = lastInside(inside, block.slice(Math.max(region.end, found) + 1), region.end, found);
    return last === undefined ? undefined : { ...region, last };
}
/** What is declared for the whole function stays where it is seen. */
const isForAll = ({ type }) => type === 'FunctionDeclaration' || type === 'ClassDeclaration';
/** The call of a statement that is nothing but a call. */
function releasing(statement) {
    const value = statement.type === 'ExpressionStatement' ? (0,tree/* bare */.$B)(statement.expression) : undefined;
    return value?.type === 'AwaitExpression' ? (0,tree/* bare */.$B)(value.argument) : value;
}
/** `handle.close()`, `fs.closeSync(handle)` */
function isRelease(call, name, { resource }) {
    if (!call || !(0,tree/* isCall */.nT)(call))
        return false;
    const method = (0,tree/* calleeName */.wt)(call) ?? '';
    const callee = (0,tree/* bare */.$B)(call.callee);
    const [only, ...more] = call.arguments;
    if (more.length > 0)
        return false;
    if (resource.releaseBy.some(by => by.split('.').at(-1) === method) && isNamed(only, name))
        return true;
    return (only === undefined && (0,tree/* isMember */.NB)(callee) && isNamed((0,tree/* bare */.$B)(callee.object), name) && resource.release.includes(method));
}
const isNamed = (node, name) => node?.type === 'Identifier' && node.name === name;
/** Methods of a file handle that are done with it when they are awaited. */
const finishing = /^(read|readFile|readv|write|writeFile|writev|appendFile|stat|truncate|sync|datasync|utimes|chmod|chown)$/;
/** A file that nothing releases, and that is used only where it can be seen. */
function unreleased(acquired, binding, { block, index }, site, source) {
    const { program } = source;
    const text = closeOf(acquired, binding.name, site, source);
    const uses = program.uses(binding).filter(use => use !== binding.identifier);
    const isDone = (use) => program.functionOf(use) === program.functionOf(acquired) && isFinished(use, site, source);
    const places = uses.map(use => block.findIndex(statement => program.isWithin(use, statement)));
    if (text === undefined || !uses.every(isDone) || places.some(at => at <= index))
        return undefined;
    return { end: Math.max(index, ...places), text };
}
function closeOf(acquired, name, { resource }, source) {
    const callee = (0,tree/* isCall */.nT)(acquired) ? (0,tree/* bare */.$B)(acquired.callee) : undefined;
    if (resource.category !== 'file' || !callee)
        return undefined;
    if (source.program.parent(acquired)?.type === 'AwaitExpression')
        return `await ${name}.close()`;
    return (0,tree/* isMember */.NB)(callee) && (0,tree/* keyOf */.TN)(callee) === 'openSync'
        ? `${source.textOf(callee.object)}.closeSync(${name})`
        : undefined;
}
/** `await handle.read(…)`, `fs.readSync(handle, …)` */
function isFinished(use, { resource }, { program }) {
    const parent = program.parent(use);
    if (parent && (0,tree/* isMember */.NB)(parent) && parent.object === use) {
        const call = program.parent(parent);
        return (0,tree/* isCall */.nT)(call) && finishing.test((0,tree/* keyOf */.TN)(parent) ?? '') && program.parent(call)?.type === 'AwaitExpression';
    }
    const name = (0,tree/* isCall */.nT)(parent) ? ((0,names/* qualify */.Ss)(parent.callee, program) ?? '') : '';
    return name.endsWith('Sync') && resource.borrows.includes(name);
}
/** Something before the release leaves with the handle, or with a promise or a stream that reads from it. */
function isLent(name, inside) {
    const names = new Set([name]);
    const mentions = (node) => (0,tree/* bare */.$B)(node).type !== 'AwaitExpression' &&
        [...(0,tree/* descendants */.DG)(node)].some(n => n.type === 'Identifier' && names.has(n.name));
    const all = inside.flatMap(statement => [...(0,tree/* ownDescendants */.V6)(statement)]);
    for (const node of all)
        if (node.type === 'VariableDeclarator' && node.init && node.id.type === 'Identifier' && mentions(node.init))
            names.add(node.id.name);
    return all.some(n => (n.type === 'ReturnStatement' || n.type === 'YieldExpression') && n.argument && mentions(n.argument));
}
/** A plain `return` behind the region is tried as well, as it needs the variables. */
function lastInside(inside, behind, end, release) {
    const names = new Set(inside.flatMap(declaredBy));
    const isMentioned = behind.some(s => [...(0,tree/* descendants */.DG)(s)].some(n => n.type === 'Identifier' && names.has(n.name)));
    if (!isMentioned)
        return end;
    const [next, ...more] = behind;
    const isPlain = next?.type === 'ReturnStatement' && (!next.argument || isQuiet((0,tree/* bare */.$B)(next.argument)));
    return isPlain && more.length === 0 ? Math.max(end, release) + 1 : undefined;
}
const isQuiet = (node) => node.type === 'Identifier' || /Literal$/.test(node.type);
function declaredBy(statement) {
    if (statement.type !== 'VariableDeclaration')
        return 'id' in statement && statement.id && 'name' in statement.id ? [statement.id.name] : [];
    return statement.declarations.flatMap(({ id }) => [...(0,tree/* descendants */.DG)(id)].flatMap(n => (n.type === 'Identifier' ? n.name : [])));
}

;// CONCATENATED MODULE: ./src/scan/fixes/javascript/handle-in-finally.ts



function handleInFinally(node, { site }, source) {
    const place = source.statementOf(node);
    const declared = place && handle_in_finally_declaredBy(place.statement, node);
    const binding = declared && source.program.binding(declared);
    if (!site || !place || !binding || !source.isFixed(declared))
        return undefined;
    const region = handleRegion(node, binding, place, site, source);
    const taken = region && site.resource.category === 'file' ? takenByUsing(place, region, source) : undefined;
    if (taken)
        return { title: 'Take it with await using', edits: taken };
    const edits = region && wrapped(place, region, source);
    return edits && { title: 'Release it in a finally block', edits };
}
/** The variable of `const name = …` that holds what `node` acquires and nothing else. */
function handle_in_finally_declaredBy(statement, node) {
    if (statement.type !== 'VariableDeclaration' || statement.declarations.length !== 1)
        return undefined;
    const [{ id, init }] = statement.declarations;
    const value = init && (0,tree/* bare */.$B)(init);
    const acquired = value?.type === 'AwaitExpression' ? (0,tree/* bare */.$B)(value.argument) : value;
    return acquired === node && id.type === 'Identifier' && !id.typeAnnotation ? id : undefined;
}
/**
 * The same by `await using`, in a file that has such declarations already, so that its runtime knows them. They last to
 * the end of their block: nothing may follow what the handle is needed for.
 */
function takenByUsing({ statement, block }, region, source) {
    const { last, release, text } = region;
    if (statement.type !== 'VariableDeclaration' || !text.startsWith('await ') || !usesUsing(source))
        return undefined;
    if ((release ?? last) !== block.length - 1)
        return undefined;
    const gone = release === undefined ? undefined : lineOf(block[release], source);
    if (release !== undefined && !gone)
        return undefined;
    const start = statement.start;
    return [{ start, end: start + statement.kind.length, text: 'await using' }, ...(gone ? [gone] : [])];
}
const usesUsing = ({ program }) => [...(0,tree/* descendants */.DG)(program.root)].some(n => n.type === 'VariableDeclaration' && n.kind === 'await using');
function wrapped({ statement, block, index }, region, source) {
    const { text } = source;
    const { last, release } = region;
    const first = block[index + 1];
    const gone = release === undefined ? undefined : lineOf(block[release], source);
    const begin = lineStart(first.start, text);
    if ((release !== undefined && !gone) || text.slice(begin, first.start).trim() !== '')
        return undefined;
    const indent = indentAt(first.start, source);
    const step = stepOf(first, source);
    const lineBreak = lineBreakOf(source);
    const end = lineEnd(block[last].end, text);
    const written = release === undefined ? `${region.text}${semicolonOf(statement, source)}` : region.text;
    const closing = `${indent}} finally {${lineBreak}${indent}${step}${written}${lineBreak}${indent}}`;
    const isOpen = !/[\r\n]$/.test(text.slice(0, end));
    return [
        { start: begin, end: begin, text: `${indent}try {${lineBreak}` },
        ...shifted(begin, end, step, gone, source),
        ...(gone ? [gone] : []),
        { start: end, end, text: isOpen ? `${lineBreak}${closing}` : `${closing}${lineBreak}` },
    ];
}
/** The whole line of a statement with nothing else on it, and the gap above it where nothing follows that needs one. */
function lineOf(statement, { text }) {
    const line = lineStart(statement.start, text);
    const end = lineEnd(statement.end, text);
    if (text.slice(line, statement.start).trim() !== '' || text.slice(statement.end, end).trim() !== '')
        return undefined;
    let start = line;
    if (/^\s*(\}|[\r\n]|$)/.test(text.slice(end)))
        while (start > 0 && text.slice(lineStart(start - 1, text), start).trim() === '')
            start = lineStart(start - 1, text);
    return { start, end, text: '' };
}
/** Lines from `start` to `end` one step further right; what a template literal goes over is part of a value. */
function shifted(start, end, step, gone, source) {
    const literals = [...(0,tree/* descendants */.DG)(source.program.root)].filter(n => n.type === 'TemplateElement' || n.type === 'JSXText' || n.type === 'StringLiteral');
    const edits = [];
    for (const match of source.text.slice(start, end).matchAll(/(^|\r\n|\r|\n)(?=[^\r\n])/g)) {
        const at = start + match.index + match[0].length;
        const isGone = gone !== undefined && at >= gone.start && at < gone.end;
        if (!isGone && !literals.some(l => l.start < at && at <= l.end))
            edits.push({ start: at, end: at, text: step });
    }
    return edits;
}

;// CONCATENATED MODULE: ./src/scan/fixes/javascript/listener-removal.ts



/** @param removal where the removal begins */
function listenerRemoval(node, removal, source) {
    const added = (0,listener_calls/* additions */.mv)(source.program).find(a => a.call === node);
    const removed = (0,listener_calls/* removals */.k3)(source.program).find(r => r.call.start === removal);
    if (!added?.handler || !removed?.handler)
        return undefined;
    return added.handlerPath !== undefined && added.handlerPath === removed.handlerPath
        ? sameCapture(added, removed)
        : sameHandler(added, removed, source);
}
function sameCapture(added, { call, handler, capture }) {
    const options = call.arguments[2];
    if (added.capture === undefined || added.capture === capture)
        return undefined;
    const [start, end] = options ? [options.start, options.end] : [handler.end, handler.end];
    return {
        title: `Name the same capture flag: ${added.capture}`,
        edits: [{ start, end, text: options ? `${added.capture}` : `, ${added.capture}` }],
    };
}
/** Both sides write the same function out: it becomes a constant, which the function around both can see. */
function sameHandler(added, removed, source) {
    const [handler, other] = [added.handler, removed.handler];
    if (!added.fresh || source.textOf(handler) !== source.textOf(other))
        return undefined;
    const place = source.statementOf(added.call);
    const fn = source.program.functionOf(added.call);
    if (!fn || !place || !source.isStatement(added.call))
        return undefined;
    if (!isBelow(removed.call, place.block, source) || removed.call.start < added.call.start)
        return undefined;
    const { statement } = place;
    const name = freshName(['handler', 'listener'], fn, source);
    const head = `const ${name} = ${source.textOf(handler)}${semicolonOf(statement, source)}`;
    const before = statement.start;
    return {
        title: `Add and remove the same function: ${name}`,
        edits: [
            { start: before, end: before, text: `${head}${lineBreakOf(source)}${indentAt(before, source)}` },
            { start: handler.start, end: handler.end, text: name },
            { start: other.start, end: other.end, text: name },
        ],
        // Its variables may mean something else where it was written a second time.
        ...((0,tree/* isFunction */.Tn)(handler) ? {} : { doubt: 'it is bound once instead of twice' }),
    };
}
const isBelow = (node, block, { program }) => block.some(statement => program.isWithin(node, statement));

;// CONCATENATED MODULE: ./src/scan/fixes/javascript/race-timer.ts


function raceTimer(node, source) {
    const race = raceAround(node, source);
    const place = race && source.statementOf(race);
    const fn = race && source.program.functionOf(race);
    if (!(0,tree/* isCall */.nT)(node) || !race || !place || !fn || !isCarried(race, source))
        return undefined;
    const name = freshName(['timer', 'timeout'], fn, source);
    const { statement } = place;
    const indent = indentAt(statement.start, source);
    const type = /\.[cm]?tsx?$/.test(source.program.file.path) ? `: ReturnType<typeof setTimeout> | undefined` : '';
    const clear = source.textOf(node.callee).replace(/setTimeout$/, 'clearTimeout');
    // `(resolve, reject) => setTimeout(…)` returns what nobody looks at; so does an assignment.
    return {
        title: `Clear the timeout when the race is settled: ${clear}(${name})`,
        edits: [
            {
                start: statement.start,
                end: statement.start,
                text: `let ${name}${type}${semicolonOf(statement, source)}${lineBreakOf(source)}${indent}`,
            },
            { start: node.start, end: node.start, text: isStatement(node, source) ? `${name} = ` : `(${name} = ` },
            ...(isStatement(node, source) ? [] : [{ start: node.end, end: node.end, text: ')' }]),
            { start: race.end, end: race.end, text: `.finally(() => ${clear}(${name}))` },
        ],
    };
}
/** The race that `node` runs in, written in one expression. */
function raceAround(node, { program }) {
    for (const outer of program.ancestors(node)) {
        if (outer.type === 'CallExpression' &&
            (0,tree/* calleeName */.wt)(outer) === 'race' &&
            program.text(outer.callee) === 'Promise.race')
            return outer;
        if ((0,tree/* isFunction */.Tn)(outer) && program.parent(outer)?.type !== 'NewExpression')
            return undefined;
        if (outer.type === 'VariableDeclaration')
            return undefined;
    }
    return undefined;
}
/** Awaited or returned at once: nobody holds the promise of the race itself. */
function isCarried(race, { program }) {
    const parent = program.parent(race);
    return parent?.type === 'AwaitExpression' || parent?.type === 'ReturnStatement';
}
const isStatement = (node, { program }) => program.parent(node)?.type === 'ExpressionStatement';

;// CONCATENATED MODULE: ./src/scan/fixes/javascript/signal.ts





function signal(node, source) {
    const added = (0,listener_calls/* additions */.mv)(source.program).find(a => a.call === node);
    const fn = source.program.functionOf(node);
    if (!added?.handler || !(0,listener_calls/* isDom */.n_)(added) || added.signal || !fn || !(0,effects/* effectOf */.$x)(fn, source.program))
        return undefined;
    const controller = controllerIn(fn, node, source);
    if (controller === undefined)
        return undefined;
    const [, , options] = added.call.arguments;
    const edit = withSignal(options, added.handler, `signal: ${controller}.signal`);
    return edit && { title: `Pass the signal of ${controller}, which the cleanup aborts`, edits: [edit] };
}
/** A constant controller, made before `node`, that every run of the cleanup aborts. */
function controllerIn(fn, node, source) {
    const { program } = source;
    if (fn.body.type !== 'BlockStatement')
        return undefined;
    const cleanups = (0,effects/* returnedCleanups */.Hw)(fn, program).functions;
    const made = fn.body.body
        .filter(s => s.type === 'VariableDeclaration' && s.kind === 'const' && s.end < node.start)
        .flatMap(s => s.declarations)
        .filter(({ init }) => init && (0,tree/* bare */.$B)(init).type === 'NewExpression' && (0,names/* qualify */.Ss)((0,tree/* bare */.$B)(init), program) === 'AbortController');
    for (const { id } of made) {
        const binding = id.type === 'Identifier' ? program.binding(id) : undefined;
        const aborts = binding ? program.uses(binding).flatMap(use => (0,uses/* isCalledOn */.te)(use, /^abort$/, program) ?? []) : [];
        if (binding && aborts.some(abort => cleanups.some(cleanup => isRunBy(abort, cleanup, source))))
            return binding.name;
    }
    return undefined;
}
/** Straight in the body of the cleanup, under no condition. */
function isRunBy(call, cleanup, { program }) {
    if (program.functionOf(call) !== cleanup)
        return false;
    const statement = program.parent(call);
    return cleanup.body === call || (statement !== undefined && program.parent(statement) === cleanup.body);
}
function withSignal(options, handler, text) {
    if (!options)
        return { start: handler.end, end: handler.end, text: `, { ${text} }` };
    const given = (0,tree/* bare */.$B)(options);
    if (given.type === 'BooleanLiteral')
        return {
            start: options.start,
            end: options.end,
            text: given.value ? `{ capture: true, ${text} }` : `{ ${text} }`,
        };
    const last = given.type === 'ObjectExpression' ? given.properties.at(-1) : undefined;
    return last && { start: last.end, end: last.end, text: `, ${text}` };
}

;// CONCATENATED MODULE: ./src/scan/fixes/javascript/index.ts
/** Repairs of JavaScript and TypeScript: the first kind that fits a place is proposed. */








const kinds = [
    (node, { rule }, source) => (rule === 'js/listener-not-removed' ? signal(node, source) : undefined),
    (node, { rule, trace }, source) => rule === 'js/listener-mismatched-removal' ? listenerRemoval(node, trace.at(-1), source) : undefined,
    (node, { rule }, source) => (rule === 'js/race-timer-not-cleared' ? raceTimer(node, source) : undefined),
    handleInFinally,
    effectCleanup,
    classTeardown,
];
const propose = (file, targets) => {
    const ast = (0,parse/* parseFile */.C)(file);
    if ('unreadable' in ast)
        return targets.map(() => undefined);
    const source = new Source(file, ast);
    return targets.map(target => {
        const node = source.acquisitionAt(target.start);
        if (!node)
            return undefined;
        for (const kind of kinds) {
            const proposal = kind(node, target, source);
            if (proposal)
                return proposal;
        }
        return undefined;
    });
};
const mistakesIn = file => {
    const ast = (0,parse/* parseFile */.C)(file);
    return 'unreadable' in ast ? Number.POSITIVE_INFINITY : (ast.errors?.length ?? 0);
};


/***/ })

};
