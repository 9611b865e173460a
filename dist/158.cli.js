export const id = 158;
export const ids = [158];
export const modules = {

/***/ 2158:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gd: () => (/* binding */ scannable),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   cz: () => (/* binding */ optionsOf),
/* harmony export */   j: () => (/* binding */ scanWhole),
/* harmony export */   q9: () => (/* binding */ withLinks),
/* harmony export */   v8: () => (/* binding */ projectOf),
/* harmony export */   wp: () => (/* binding */ scanTree)
/* harmony export */ });
/* harmony import */ var _policy_globs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(973);
/* harmony import */ var _scan_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8244);
/* harmony import */ var _scan_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3491);



/** Paths that the policy in force for each wants scanned. */
function scannable(paths, policies) {
    const wanted = new Map();
    return paths.filter(path => {
        if (!(0,_scan_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .languageOf */ .eX)(path))
            return false;
        const policy = policies.for(path);
        if (!wanted.has(policy)) {
            const included = (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matcher */ .j)(policy.scan.include);
            const excluded = (0,_policy_globs_js__WEBPACK_IMPORTED_MODULE_2__/* .matcher */ .j)(policy.scan.exclude);
            wanted.set(policy, p => included(p) && !excluded(p));
        }
        return wanted.get(policy)(path);
    });
}
/**
 * Scans the given files, each under its own policy. What the tree cannot give is named in `skipped`.
 * @param around where imports lead to, if not only to files of the tree
 * @param everyFile false for a whole repository, where files that mention nothing acquiring are not worth parsing
 */
async function scanTree(tree, paths, policies, everyFile = true, around) {
    const contents = await tree.read([...paths]);
    const groups = new Map();
    for (const file of contents) {
        const policy = policies.for(file[0]);
        const group = groups.get(policy);
        if (group)
            group.push(file);
        else
            groups.set(policy, [file]);
    }
    const project = around ?? (await projectOf(tree));
    const results = [];
    for (const [policy, files] of groups)
        results.push(await (0,_scan_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .scan */ .S)(named(files), { ...optionsOf(policy, tree), everyFile, project }));
    const missing = [];
    for (const path of paths)
        if (!contents.has(path))
            missing.push({ path, reason: `it ${await tree.whyNot(path)}` });
    return {
        findings: results.flatMap(r => r.findings),
        suppressed: results.flatMap(r => r.suppressed),
        sites: results.flatMap(r => r.sites),
        skipped: [...results.flatMap(r => r.skipped), ...missing],
        stats: {
            files: paths.length,
            parsed: sum(results, r => r.stats.parsed),
            sites: sum(results, r => r.stats.sites),
            milliseconds: sum(results, r => r.stats.milliseconds),
        },
    };
}
/** Scans everything in a tree that the policies want scanned. */
const scanWhole = async (tree, policies) => scanTree(tree, scannable(await tree.list(), policies), policies, false);
/** Adds links, which could lead anywhere and are not followed, to what was skipped. */
function withLinks(result, links, policies) {
    const reason = 'it is a symbolic link, which is not followed';
    return { ...result, skipped: [...result.skipped, ...scannable(links, policies).map(path => ({ path, reason }))] };
}
/** What surrounds the files that are scanned. */
async function projectOf(tree) {
    const paths = new Set(await tree.list());
    const entries = await tree.entries?.();
    return {
        has: path => paths.has(path),
        read: wanted => tree.read(wanted),
        ...(entries && { identify: path => entries.get(path)?.oid }),
    };
}
function optionsOf({ scan: { resources, off, maxFileSize } }, { memories }) {
    const options = { resources, off, maxFileSize };
    return memories ? { ...options, memory: memories.for(options) } : options;
}
const named = (files) => [...files].map(([path, bytes]) => ({ path, bytes }));
const sum = (results, pick) => results.reduce((total, r) => total + pick(r), 0);


/***/ }),

/***/ 4771:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ decode),
/* harmony export */   P: () => (/* binding */ encodingOf)
/* harmony export */ });
const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
/** Never throws: what is no text is answered with the reason. */
function decode(bytes, language) {
    const encoding = encodingOf(bytes, language);
    if (!encoding.startsWith('utf-16') && bytes.subarray(0, 8192).includes(0))
        return { unreadable: 'binary, not text' };
    try {
        return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    }
    catch (error) {
        return error instanceof RangeError
            ? { unreadable: `unknown encoding ${encoding}` }
            : { unreadable: `not valid ${encoding}` };
    }
}
/** What the first bytes, or a cookie, say that the file is written in. */
function encodingOf(bytes, language) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return 'utf-16be';
    return (language === 'python' ? cookieOf(bytes) : undefined) ?? 'utf-8';
}
/** The encoding named in the first two lines. */
function cookieOf(bytes) {
    const lines = bytes
        .subarray(0, 400)
        .toString('latin1')
        .split(/\r\n|\r|\n/, 2);
    const found = lines.map(line => cookie.exec(line)?.[1]).find(name => name !== undefined);
    return found
        ?.toLowerCase()
        .replaceAll('_', '-')
        .replace(/^utf-?8.*$/, 'utf-8')
        .replace(/^(iso-)?latin-1.*$/, 'iso-8859-1');
}


/***/ }),

/***/ 7312:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ TooLarge),
/* harmony export */   Z: () => (/* binding */ buildGraph)
/* harmony export */ });
/** Copies of `finally` multiply with nesting; beyond this many nodes a function is given up, never guessed at. */
const maxNodes = 40_000;
class TooLarge extends Error {
}
const innermost = '';
/** @throws TooLarge when the function needs more than `maxNodes` nodes */
function buildGraph(unit) {
    const nodes = [];
    const add = (node) => {
        if (nodes.length >= maxNodes)
            throw new TooLarge(unit.symbol);
        return nodes.push(node) - 1;
    };
    const event = (e, next, exits) => {
        const edges = [{ to: next }];
        if (e.kind === 'may-raise')
            for (const { to, doubtful, pastSystem } of exits.raised())
                edges.push({ to, exception: e.doubtful || doubtful ? 'doubtful' : 'likely', pastSystem });
        // What is never resumed runs no finally.
        if (e.kind === 'suspend')
            edges.push({ to: thrown, exception: 'doubtful' });
        return add({ event: e, edges });
    };
    const events = (list, next, exits) => list.reduceRight((after, e) => event(e, after, exits), next);
    const fork = (holds, fails) => add({ edges: [holds, fails] });
    const branch = (test, yes, no, exits) => {
        switch (test.kind) {
            case 'constant':
                return test.value ? yes : no;
            case 'unknown':
                return fork({ to: yes }, { to: no });
            case 'truthy':
            case 'null':
            case 'condition':
                return fork({ to: yes, assume: { ...test, holds: true } }, { to: no, assume: { ...test, holds: false } });
            case 'not':
                return branch(test.of, no, yes, exits);
            case 'and':
                return branch(test.left, branch(test.right, yes, no, exits), no, exits);
            case 'or':
                return branch(test.left, yes, branch(test.right, yes, no, exits), exits);
            case 'after':
                return events(test.events, branch(test.test, yes, no, exits), exits);
            case 'following':
                return block(test.body, branch(test.test, yes, no, exits), exits);
        }
    };
    const inLoop = (exits, onBreak, onContinue, label) => {
        const breaks = new Map(exits.breaks).set(innermost, () => onBreak);
        const continues = new Map(exits.continues).set(innermost, () => onContinue);
        if (label !== undefined)
            continues.set(label, () => onContinue);
        return { ...exits, breaks, continues };
    };
    const whileLoop = (s, next, exits, label) => {
        const head = add({ edges: [] });
        const step = block(s.step ?? [], head, exits);
        const body = block(s.body, step, inLoop(exits, next, step, label));
        nodes[head].edges.push({ to: branch(s.test, body, block(s.else, next, exits), exits) });
        return s.bodyFirst ? body : head;
    };
    const forEach = (s, next, exits, label) => {
        const head = add({ edges: [] });
        const body = block(s.body, head, inLoop(exits, next, head, label));
        const decide = fork({ to: body, assume: { kind: 'item', item: s.item, from: s.from } }, { to: block(s.else, next, exits), assume: { kind: 'exhausted', from: s.from } });
        nodes[head].edges.push({ to: events(s.next, decide, exits) });
        return head;
    };
    const tryStatement = (s, next, outer) => {
        const copies = new Map();
        const through = (after) => {
            if (s.finally.length === 0)
                return after;
            if (!copies.has(after))
                copies.set(after, block(s.finally, after, outer));
            return copies.get(after);
        };
        const throughAll = (exits) => new Map([...exits].map(([label, to]) => [label, () => through(to())]));
        const guarded = {
            returned: () => through(outer.returned()),
            raised: () => outer.raised().map(t => ({ ...t, to: through(t.to) })),
            breaks: throughAll(outer.breaks),
            continues: throughAll(outer.continues),
        };
        const after = through(next);
        const handlers = s.handlers.map(h => ({ ...h, entry: block(h.body, after, guarded) }));
        const uncaught = () => {
            if (handlers.some(h => h.catches === 'all'))
                return [];
            const most = handlers.some(h => h.catches === 'most');
            const system = handlers.some(h => h.catches === 'system');
            return guarded.raised().map(t => ({ to: t.to, doubtful: t.doubtful || most, pastSystem: t.pastSystem || system }));
        };
        const raised = () => [...handlers.map(h => ({ to: h.entry, doubtful: false })), ...uncaught()];
        return block(s.body, block(s.else, after, guarded), { ...guarded, raised });
    };
    const switchStatement = (s, next, exits) => {
        const inside = { ...exits, breaks: new Map(exits.breaks).set(innermost, () => next) };
        const entries = [];
        for (let i = s.cases.length - 1; i >= 0; i--)
            entries.push(block(s.cases[i], s.fallsThrough && entries.length > 0 ? entries.at(-1) : next, inside));
        if (!s.exhaustive || entries.length === 0)
            entries.push(next);
        return add({ edges: entries.map(to => ({ to })) });
    };
    const jump = (s, next, exits) => {
        const target = s.label ?? innermost;
        switch (s.to) {
            case 'halt':
                return add({ edges: [] });
            case 'return':
                return add({ leaves: { how: 'return', span: s.span }, edges: [{ to: exits.returned() }] });
            case 'raise':
                return add({
                    leaves: { how: 'raise', span: s.span },
                    edges: exits.raised().map(t => ({ to: t.to, exception: t.doubtful ? 'doubtful' : 'likely' })),
                });
            case 'break':
                return exits.breaks.get(target)?.() ?? next;
            case 'continue':
                return exits.continues.get(target)?.() ?? next;
        }
    };
    const statement = (s, next, exits, label) => {
        switch (s.kind) {
            case 'events':
                return events(s.events, next, exits);
            case 'if':
                return branch(s.test, block(s.then, next, exits), block(s.else, next, exits), exits);
            case 'while':
                return whileLoop(s, next, exits, label);
            case 'for-each':
                return forEach(s, next, exits, label);
            case 'try':
                return tryStatement(s, next, exits);
            case 'switch':
                return switchStatement(s, next, exits);
            case 'labelled':
                return labelled(s, next, exits);
            case 'jump':
                return jump(s, next, exits);
        }
    };
    const labelled = (s, next, exits) => {
        const inside = { ...exits, breaks: new Map(exits.breaks).set(s.label, () => next) };
        return s.body.reduceRight((after, part) => statement(part, after, inside, s.label), next);
    };
    const block = (body, next, exits) => body.reduceRight((after, s) => statement(s, after, exits), next);
    const returned = add({ edges: [] });
    const thrown = add({ edges: [] });
    const entry = block(unit.body, returned, {
        returned: () => returned,
        raised: () => [{ to: thrown, doubtful: false }],
        breaks: new Map(),
        continues: new Map(),
    });
    return { nodes, from: reversed(nodes), entry, returned, thrown };
}
function reversed(nodes) {
    const from = nodes.map(() => []);
    nodes.forEach(({ edges }, id) => {
        for (const { to } of edges)
            from[to].push(id);
    });
    return from;
}


/***/ }),

/***/ 7645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ eventsInHandlers),
/* harmony export */   Tj: () => (/* binding */ reachedFrom),
/* harmony export */   XL: () => (/* binding */ eventsOf)
/* harmony export */ });
const known = new WeakMap();
/** Every event of a body, in no particular order. Made once: bodies never change. */
function eventsOf(body) {
    const before = known.get(body);
    if (before)
        return before;
    const events = [];
    collect(body, events);
    known.set(body, events);
    return events;
}
/** All names through which one of `names` can be reached, in whatever order the events run. */
function reachedFrom(names, events) {
    const held = new Set(names);
    for (let grown = -1; grown !== held.size;) {
        grown = held.size;
        for (const e of events) {
            if ((e.kind === 'alias' || e.kind === 'item') && held.has(e.from))
                held.add(e.to);
            if (e.kind === 'put' && held.has(e.of))
                held.add(e.into);
        }
    }
    return held;
}
/** Those of them that only an exception leads to. */
function eventsInHandlers(body) {
    const events = [];
    const look = (list) => {
        for (const s of list) {
            if (s.kind === 'try')
                for (const handler of s.handlers)
                    collect(handler.body, events);
            for (const inner of blocksOf(s))
                look(inner);
        }
    };
    look(body);
    return new Set(events);
}
/** The blocks below a statement that are reached without an exception. */
function blocksOf(s) {
    switch (s.kind) {
        case 'if':
            return [s.then, s.else];
        case 'while':
        case 'for-each':
            return [s.body, s.else];
        case 'try':
            return [s.body, s.else, s.finally];
        case 'switch':
            return s.cases;
        case 'labelled':
            return [s.body];
        default:
            return [];
    }
}
function collect(body, into) {
    for (const s of body) {
        switch (s.kind) {
            case 'events':
                into.push(...s.events);
                break;
            case 'if':
                collectTest(s.test, into);
                collect(s.then, into);
                collect(s.else, into);
                break;
            case 'while':
                collectTest(s.test, into);
                collect(s.body, into);
                if (s.step)
                    collect(s.step, into);
                collect(s.else, into);
                break;
            case 'for-each':
                if (s.item !== undefined && s.from !== undefined)
                    into.push({ kind: 'item', to: s.item, from: s.from });
                into.push(...s.next);
                collect(s.body, into);
                collect(s.else, into);
                break;
            case 'try':
                collect(s.body, into);
                for (const handler of s.handlers)
                    collect(handler.body, into);
                collect(s.else, into);
                collect(s.finally, into);
                break;
            case 'switch':
                for (const part of s.cases)
                    collect(part, into);
                break;
            case 'labelled':
                collect(s.body, into);
                break;
        }
    }
}
function collectTest(test, into) {
    switch (test.kind) {
        case 'after':
            into.push(...test.events);
            return collectTest(test.test, into);
        case 'following':
            collect(test.body, into);
            return collectTest(test.test, into);
        case 'not':
            return collectTest(test.of, into);
        case 'and':
        case 'or':
            collectTest(test.left, into);
            return collectTest(test.right, into);
    }
}


/***/ }),

/***/ 4349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ casesOf),
/* harmony export */   j5: () => (/* binding */ TRUTHY),
/* harmony export */   kh: () => (/* binding */ FALSY),
/* harmony export */   n0: () => (/* binding */ ANYTHING),
/* harmony export */   sc: () => (/* binding */ narrow)
/* harmony export */ });
/* unused harmony export NULL */
/** What is known of a variable's truth and nullness: a set of the three cases a value can be in. */
const NULL = 1;
const TRUTHY = 2;
/** Falsy, but not null: 0, '', False. */
const FALSY = 4;
const ANYTHING = NULL | TRUTHY | FALSY;
const casesOf = { null: NULL, true: TRUTHY, false: FALSY, object: TRUTHY, unknown: ANYTHING };
/** Narrows `cases` by the outcome of a test; 0 when the outcome is impossible. */
const narrow = (cases, test, holds) => {
    const matching = test === 'truthy' ? TRUTHY : NULL;
    return holds ? cases & matching : cases & ~matching;
};


/***/ }),

/***/ 978:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ judgeFate)
/* harmony export */ });
/** Sums up all the ways an acquisition ends: its state of leak coverage, and the leak if there is one. */
const unproved = { state: 'unproved', released: false, lent: 'none', fields: [] };
/** `constructs`: what a constructor stored is lost when an exception leaves it. */
function judgeFate(fate, constructs) {
    if (fate.kind === 'given up' || fate.endings.length === 0)
        return unproved;
    const { endings } = fate;
    // Who releases it only when something goes wrong has handed it over when all goes well.
    const ownsIt = endings.some(e => e.kind === 'released' && e.raised === 'no');
    // What a constructor stored is lost with the object when an exception leaves it.
    const kept = (e) => e.kind === 'open' && e.fields.length > 0 && (e.at === 'returned' || (e.at === 'thrown' && !constructs));
    const onLoan = (e) => e.kind === 'open' && e.lent !== 'none' && !ownsIt;
    const lost = endings.filter((e) => e.kind === 'open' && !kept(e) && !onLoan(e) && e.raised !== 'doubtful');
    const opens = lost.filter(e => !isAbandoned(e));
    const abandoned = lost.find(isAbandoned);
    const fields = [...new Set(endings.filter(kept).flatMap(e => e.fields))];
    const handed = endings.some(e => e.kind !== 'open' && e.raised === 'no');
    const lent = handed ? 'none' : loanOf(endings.filter(onLoan));
    if (opens.length > 0)
        return { state: 'leaks', leak: leakOf(opens, endings), released: ownsIt, lent, fields };
    const proved = endings.every(e => e.kind === 'released' && e.sure);
    return { state: proved ? 'proved' : 'unproved', released: ownsIt, lent, fields, ...(abandoned && { abandoned }) };
}
/** Of all that was lent, the loan that says least. */
const loanOf = (endings) => {
    const loans = endings.map(e => (e.kind === 'open' ? e.lent : 'none'));
    return ['any', 'reading'].find(loan => loans.includes(loan)) ?? 'none';
};
const isAbandoned = (e) => e.at === 'thrown' && e.fields.length > 0 && e.raised !== 'expected';
function leakOf(opens, endings) {
    const normal = opens.filter(e => e.raised === 'no');
    if (normal.length === 0)
        return { when: 'exception', ending: shortest(opens) };
    const fine = endings.some(e => e.raised === 'no' && !normal.includes(e));
    return { when: fine ? 'sometimes' : 'always', ending: shortest(normal) };
}
const shortest = (opens) => opens.reduce((a, b) => (b.path.length < a.path.length ? b : a));


/***/ }),

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

/***/ 5327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ follow),
/* harmony export */   m: () => (/* binding */ functionBudget)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _ir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7411);
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4130);



/** More situations than this and the answer would be a guess: the site stays unproved. */
const maxSituations = (graph) => 6_000 + 2 * graph.nodes.length;
const functionBudget = () => ({ left: 60_000 });
/** Every way the resource acquired at `site` ends. `asked`: see questions.ts. What it visits is taken from `budget`. */
function follow(graph, site, asked, budget) {
    if (budget.left < 0)
        return { kind: 'given up', why: 'too many paths' };
    const endings = [];
    const seen = new Set();
    const queue = [];
    const before = leadingTo(site, graph);
    const limit = maxSituations(graph);
    const visit = (s) => {
        if (s.world.status === 'waiting' && !before.has(s.node))
            return;
        const id = `${s.node}#${(0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .key */ .Eb)(s.world)}`;
        if (seen.has(id))
            return;
        seen.add(id);
        queue.push(s);
        budget.left--;
    };
    visit({ node: graph.entry, world: _world_js__WEBPACK_IMPORTED_MODULE_1__/* .start */ .ni, from: undefined, edge: undefined });
    for (let i = 0; i < queue.length; i++) {
        if (queue.length > limit || budget.left < 0)
            return { kind: 'given up', why: 'too many paths' };
        const situation = queue[i];
        const { node: id, world } = situation;
        const node = graph.nodes[id];
        if (node.edges.length === 0) {
            if (world.status === 'open' && (id === graph.returned || id === graph.thrown))
                endings.push(open(situation, world, id === graph.returned ? 'returned' : 'thrown'));
            continue;
        }
        for (const outcome of node.event ? apply(node.event, world, site, asked) : [world]) {
            if ('ending' in outcome) {
                endings.push(outcome.ending === 'overwritten'
                    ? open({ ...situation, from: situation, edge: node.edges[0] }, outcome.world, 'overwritten')
                    : { ...outcome.ending, raised: world.raised });
                continue;
            }
            for (const edge of node.edges) {
                for (const next of take(edge, node, outcome, asked, site))
                    visit({ node: edge.to, world: next, from: situation, edge });
            }
        }
    }
    return { kind: 'known', endings };
}
/** The nodes from which the acquisition can still be reached: before it, nothing else is worth visiting. */
function leadingTo(site, graph) {
    const reached = new Set();
    graph.nodes.forEach(({ event }, id) => {
        if (event?.kind === 'acquire' && event.site === site)
            reached.add(id);
    });
    for (const id of reached)
        for (const before of graph.from[id])
            reached.add(before);
    return reached;
}
function take(edge, node, world, asked, site) {
    if (edge.assume)
        return (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .assume */ .Pg)(world, edge.assume, asked);
    if (!edge.exception || world.status !== 'open')
        return [world];
    return [{ ...world, raised: howRaised(edge, node, world, site) }];
}
/** The last exception tells how likely the path is, unless one before it hardly ever happens. */
function howRaised({ exception, pastSystem }, { event, leaves }, world, site) {
    const call = event?.kind === 'may-raise' && event.on !== undefined && world.holders.has(event.on) ? event : undefined;
    const late = call?.by !== undefined && site.resource.failsLate.includes(call.by);
    if (world.raised === 'doubtful' || exception === 'doubtful' || (pastSystem && call) || late)
        return 'doubtful';
    return call || leaves ? 'expected' : 'likely';
}
function open(situation, world, at) {
    const path = [];
    for (let s = situation; s?.from && s.from.world.status !== 'waiting'; s = s.from) {
        path.push({ node: s.from.node, edge: s.edge });
    }
    const fields = [...world.holders].flatMap(([name, grip]) => ((0,_ir_js__WEBPACK_IMPORTED_MODULE_2__/* .isField */ .dt)(name) && grip !== 'reads' ? [name] : []));
    return { kind: 'open', at, raised: world.raised, lent: world.lent, fields, path: path.reverse() };
}
/** What an event makes of a world: usually one world, at the tracked acquisition two (this instance, or another one). */
function apply(event, world, site, asked) {
    const holds = (name) => world.holders.has(name);
    const live = world.status !== 'waiting';
    switch (event.kind) {
        case 'acquire': {
            const other = lose((0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .rebind */ .fy)(world, event.into, _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS.object, asked), world);
            if (event.site !== site || live)
                return [other];
            const status = site.resource.starts === undefined ? 'open' : 'dormant';
            return [other, { ...(0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .hold */ ._2)(world, event.into, 'same', asked), status, raised: 'no' }];
        }
        case 'start':
            return [holds(event.of) && event.by === site.resource.starts ? { ...world, status: 'open' } : world];
        case 'release':
            if (!holds(event.of) || !releases(site, event.by))
                return [world];
            return [{ ending: { kind: 'released', sure: isSure(event, world, site) }, world }];
        case 'alias':
            // Kept by the instance, the wrapper is the one to ask.
            if ((0,_ir_js__WEBPACK_IMPORTED_MODULE_2__/* .isField */ .dt)(event.to) && world.holders.get(event.from) === 'wraps')
                return [{ ending: { kind: 'escaped', how: 'owner' }, world }];
            if (holds(event.from))
                return [(0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .hold */ ._2)(world, event.to, world.holders.get(event.from), asked)];
            return [lose((0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .copyFact */ .S3)(world, event.to, event.from, asked), world)];
        case 'item': {
            if (world.holders.get(event.from) === 'inside')
                return [(0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .hold */ ._2)(world, event.to, 'inside', asked)];
            return [lose((0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .rebind */ .fy)(world, event.to, _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS.unknown, asked), world)];
        }
        case 'assign':
            return [lose((0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .rebind */ .fy)(world, event.to, _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS[event.value], asked), world)];
        case 'put':
            return [live && holds(event.of) ? (0,_world_js__WEBPACK_IMPORTED_MODULE_1__/* .contain */ .lP)(world, event.into, gripOf(event, world)) : world];
        case 'escape': {
            const grip = world.holders.get(event.of);
            if (!live || grip === undefined || grip === 'reads')
                return [world];
            if ((0,_ir_js__WEBPACK_IMPORTED_MODULE_2__/* .isLoan */ .VB)(event.how) && (grip !== 'wraps' || site.resource.isPath))
                return [{ ...world, lent: event.how === 'reading' && world.lent !== 'any' ? 'reading' : 'any' }];
            return [{ ending: { kind: 'escaped', how: event.how }, world }];
        }
        case 'may-raise':
        case 'suspend':
        case 'call':
            return [world];
    }
}
/** What is made of something that was read from the resource has no more hold of it than that. */
const gripOf = ({ of, wraps, reads }, world) => reads || world.holders.get(of) === 'reads' ? 'reads' : wraps ? 'wraps' : 'inside';
/** A resource whose last name was just bound to something else can be released by nobody any more. */
function lose(after, before) {
    const named = (w) => [...w.holders.keys()].some(n => !(0,_ir_js__WEBPACK_IMPORTED_MODULE_2__/* .isTemporary */ .ey)(n));
    return after.status === 'open' && named(before) && !named(after) ? { ending: 'overwritten', world: after } : after;
}
/** A field may have been given another resource meanwhile; one item of a container may be another one. */
const isSure = (event, world, { resource }) => world.holders.get(event.of) === 'same' &&
    !(0,_ir_js__WEBPACK_IMPORTED_MODULE_2__/* .isField */ .dt)(event.of) &&
    !event.doubtful &&
    !resource.mayRelease.includes(event.by);
const releases = ({ resource }, by) => by === 'closing' ||
    (by === 'with'
        ? resource.with === 'releases'
        : resource.release.includes(by) || resource.mayRelease.includes(by) || resource.releaseBy.includes(by));


/***/ }),

/***/ 5955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ questionsOf),
/* harmony export */   Z: () => (/* binding */ flagsOf)
/* harmony export */ });
/* harmony import */ var _world_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4130);

/** Names and `?condition`s that are tested again, or tested after being given a known value. */
function questionsOf(graph) {
    const times = new Map();
    const known = new Set();
    for (const { event, edges } of graph.nodes) {
        const assume = edges[0]?.assume;
        if (assume?.kind === 'truthy' || assume?.kind === 'null')
            count(times, assume.name);
        if (assume?.kind === 'condition')
            count(times, (0,_world_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKey */ .pq)(assume.text));
        if (event?.kind === 'assign' && event.value !== 'unknown')
            known.add(event.to);
        if (event?.kind === 'alias')
            known.add(event.to);
    }
    return new Set([...times].filter(([name, n]) => n > 1 || known.has(name)).map(([name]) => name));
}
/** The few that can tell who owns a resource: flags and variables that are given a known value. */
function flagsOf(graph) {
    const questions = questionsOf(graph);
    const flags = new Set();
    for (const { event } of graph.nodes)
        if (event?.kind === 'assign' && event.value !== 'unknown' && questions.has(event.to))
            flags.add(event.to);
    return flags;
}
const count = (times, name) => times.set(name, (times.get(name) ?? 0) + 1);


/***/ }),

/***/ 8677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gf: () => (/* binding */ nothingForeign),
  KY: () => (/* binding */ resolveCalls),
  fS: () => (/* binding */ summarise)
});

// EXTERNAL MODULE: ./src/scan/flow/ir.ts
var ir = __webpack_require__(7411);
;// CONCATENATED MODULE: ./src/scan/flow/effects.ts

/** The arguments that are variables, each with what becomes of it; undefined for what no parameter takes by name. */
function pairs(call, { unit, params }) {
    const positional = unit.params.slice(unit.receives ? 1 : 0);
    const effect = (param) => (param === undefined ? undefined : params.get(param));
    return [
        ...call.args.map((of, i) => [of, effect(positional[i])]),
        ...Object.entries(call.named).map(([name, of]) => [of, effect(name)]),
    ].flatMap(([of, known]) => (of === undefined ? [] : [[of, known]]));
}
/** What stands in the place of a call. */
function effectsOf(call, called, isSure) {
    const { site, into } = call;
    // What has no name of its own lives in the instance, as long as that does.
    const keepsIt = (of) => called.unit.constructs && !(0,ir/* isTemporary */.ey)(of);
    const where = { span: site.span, text: site.text };
    const given = pairs(call, called);
    // A decorator can do anything, and a coroutine may never run; only what is plainly released counts.
    if (called.unit.wrapped || call.awaited !== (called.unit.awaited === true))
        return [...given.flatMap(([of, effect]) => releases(of, effect, false, where)), ...call.unseen];
    const surely = given.filter(([, effect]) => effect && effect.releases.size > 0 && isSure(called, effect));
    const rest = given.filter(pair => !surely.includes(pair));
    return [
        ...surely.flatMap(([of, effect]) => releases(of, effect, true, where)),
        // Who hands it on is trusted to have done so before anything goes wrong, as code that is not seen.
        ...rest.flatMap(([of, effect]) => !effect || effect.leaves ? [{ kind: 'escape', of, how: keepsIt(of) ? 'owner' : 'argument', ...where }] : []),
        { kind: 'may-raise', ...where, doubtful: given.some(([, effect]) => effect && effect.releases.size > 0) },
        ...rest.flatMap(([of, effect]) => releases(of, effect, false, where)),
        ...result(call, called, given),
        ...(called.returns ? [{ kind: 'acquire', site: { ...site, resource: called.returns }, into }] : []),
    ];
}
const releases = (of, effect, surely, where) => [...(effect?.releases ?? [])].map(by => ({
    kind: 'release',
    of,
    by,
    ...where,
    ...(!surely && { doubtful: true }),
}));
/** The result may be made of what was given. */
const result = ({ into }, called, given) => called.returns
    ? []
    : [
        { kind: 'assign', to: into, value: 'unknown' },
        ...given.flatMap(([of, effect]) => !effect || effect.returned ? [{ kind: 'put', of, into, wraps: true }] : []),
    ];

// EXTERNAL MODULE: ./src/scan/flow/events.ts
var flow_events = __webpack_require__(7645);
;// CONCATENATED MODULE: ./src/scan/flow/holders.ts

/** What callers know as the end of an object's life. A class that ends otherwise is left alone: its users may well know. */
const closers = /^(close|aclose|stop|shutdown|terminate|disconnect|quit|cleanup|join|cancel)$/;
/**
 * What an instance is to its maker, by its constructor and the other methods of the class; undefined for a class that
 * holds nothing, or nothing that its users are to release.
 * @param returned what a called function returns open
 */
function heldBy(maker, methods, returned) {
    for (const [field, resource] of keptFields(maker, returned)) {
        const releasing = methods.filter(m => holders_releases(m.events, field, resource)).map(nameOf);
        const open = releasing.filter(name => !name.startsWith('_'));
        const [closer] = open;
        if (closer === undefined || !open.every(name => closers.test(name)))
            continue;
        return instanceOf(maker.unit.owner, resource, open);
    }
    return undefined;
}
const nameOf = ({ unit }) => unit.symbol.slice(unit.symbol.lastIndexOf('.') + 1);
/** Fields that hold what the constructor itself acquired, and nothing else. */
function keptFields(maker, returned) {
    const { events } = maker;
    const made = new Map();
    const started = new Set(events.flatMap(e => (e.kind === 'start' ? [e.of] : [])));
    for (const e of events) {
        const resource = e.kind === 'acquire' && !e.site.cap ? e.site.resource : returned(e);
        if (resource && (e.kind === 'acquire' || e.kind === 'call'))
            made.set(e.into, resource);
        if (e.kind === 'alias' && made.has(e.from))
            made.set(e.to, made.get(e.from));
    }
    const shared = sharedNames(maker, made);
    return new Map([...made].filter(([name, { starts }]) => (0,ir/* isField */.dt)(name) && !shared.has(name) && (starts === undefined || started.has(name))));
}
/** Names that may hold something else as well, such as what the caller gave: `self.db = db or connect()`. */
function sharedNames({ unit, events }, made) {
    const shared = new Set(unit.params);
    for (const e of events) {
        if (e.kind === 'assign' && e.value !== 'null')
            shared.add(e.to);
        if (e.kind === 'alias' && (shared.has(e.from) || !made.has(e.from)))
            shared.add(e.to);
    }
    return shared;
}
/** True if a method releases what the field holds, by whatever name it has there. */
function holders_releases(events, field, resource) {
    const held = new Set([field]);
    for (const e of events)
        if (e.kind === 'alias' && held.has(e.from))
            held.add(e.to);
    return events.some(e => e.kind === 'release' && held.has(e.of) && isReleasedBy(resource, e.by));
}
const isReleasedBy = ({ release, mayRelease, releaseBy }, by) => release.includes(by) || mayRelease.includes(by) || releaseBy.includes(by);
/** Whether the class keeps its word is not asked: closing an instance is never a proof. */
const instanceOf = (name, resource, closing) => ({
    ...resource,
    noun: `${name} with its ${resource.noun}`,
    acquire: [name],
    item: 0,
    release: [],
    // Who writes a with statement knows that the class can be used in one.
    mayRelease: [...closing, 'with'],
    releaseBy: [],
    takesOwnership: [],
    borrows: [],
    with: 'releases',
    severity: resource.severity === 'low' ? 'low' : 'medium',
    unbound: 'low',
    lent: 'low',
    starts: undefined,
    isHolder: true,
    repair: `Call its ${closing[0]}() in a finally block.`,
});

;// CONCATENATED MODULE: ./src/scan/flow/rewrite.ts
/** `replace` answers each event with what stands in its place. */
function rewrite(body, replace) {
    const events = (list) => list.flatMap(replace);
    const block = (list) => list.map(statement);
    const test = (t) => {
        switch (t.kind) {
            case 'not':
                return { ...t, of: test(t.of) };
            case 'and':
            case 'or':
                return { ...t, left: test(t.left), right: test(t.right) };
            case 'after':
                return { ...t, events: events(t.events), test: test(t.test) };
            case 'following':
                return { ...t, body: block(t.body), test: test(t.test) };
            default:
                return t;
        }
    };
    const statement = (s) => {
        switch (s.kind) {
            case 'events':
                return { ...s, events: events(s.events) };
            case 'if':
                return { ...s, test: test(s.test), then: block(s.then), else: block(s.else) };
            case 'while':
                return { ...s, test: test(s.test), body: block(s.body), step: block(s.step ?? []), else: block(s.else) };
            case 'for-each':
                return { ...s, next: events(s.next), body: block(s.body), else: block(s.else) };
            case 'try': {
                const handlers = s.handlers.map(h => ({ ...h, body: block(h.body) }));
                return { ...s, body: block(s.body), handlers, else: block(s.else), finally: block(s.finally) };
            }
            case 'switch':
                return { ...s, cases: s.cases.map(block) };
            case 'labelled':
                return { ...s, body: block(s.body) };
            case 'jump':
                return s;
        }
    };
    return block(body);
}

// EXTERNAL MODULE: ./src/scan/catalogue.ts
var catalogue = __webpack_require__(9648);
// EXTERNAL MODULE: ./src/scan/flow/cfg.ts
var cfg = __webpack_require__(7312);
// EXTERNAL MODULE: ./src/scan/flow/fate.ts
var fate = __webpack_require__(978);
// EXTERNAL MODULE: ./src/scan/flow/ownership.ts
var ownership = __webpack_require__(5327);
// EXTERNAL MODULE: ./src/scan/flow/questions.ts
var questions = __webpack_require__(5955);
;// CONCATENATED MODULE: ./src/scan/flow/surely.ts
/** Whether a function releases a parameter on all its paths, exceptions included: followed as if acquired at its start. */





function releasesSurely(unit, param, by) {
    const resource = catalogue/* resourceSchema */.C5.parse({
        category: 'parameter',
        rule: 'parameter',
        noun: 'parameter',
        acquire: [],
        release: [...by],
        with: by.has('with') ? 'releases' : 'unsupported',
        repair: '',
    });
    const { span, symbol } = unit;
    const site = { resource, span, symbol, text: param, unbound: false };
    const given = { kind: 'events', events: [{ kind: 'acquire', site, into: param }] };
    try {
        const graph = (0,cfg/* buildGraph */.Z)({ ...unit, body: [given, ...unit.body] });
        return (0,fate/* judgeFate */.s)((0,ownership/* follow */.e)(graph, site, (0,questions/* questionsOf */.P)(graph), (0,ownership/* functionBudget */.m)()), false).state === 'proved';
    }
    catch {
        // Too large to follow: not sure.
        return false;
    }
}

;// CONCATENATED MODULE: ./src/scan/flow/summaries.ts






/** Chains of helpers longer than this are taken as unseen. */
const maxRounds = 8;
const nothingForeign = () => undefined;
/** The functions with every `call` replaced by what the called function does, as far as it is known. */
function resolveCalls(functions, foreign) {
    if (!functions.some(calls))
        return functions;
    return functions.map(resolverOf(fileOf(functions, foreign)).resolve);
}
const calls = ({ body }) => (0,flow_events/* eventsOf */.XL)(body).some(e => e.kind === 'call');
/** What other files need to know of a file's functions, by symbol; nothing where their effects do not settle. */
function summarise(functions, foreign) {
    const file = fileOf(functions, foreign);
    if (!file.settled)
        return new Map();
    // Nobody else can look into a function: what it surely releases is found out here.
    const { isSure } = resolverOf(file);
    for (const summary of file.summaries.values())
        for (const effect of summary.params.values())
            if (effect.releases.size > 0)
                isSure(summary, effect);
    return file.summaries;
}
function fileOf(functions, foreign) {
    const summaries = new Map(functions.map(unit => [unit.symbol, emptySummary(unit)]));
    const file = { summaries, foreign, settled: false };
    file.settled = settle(file);
    return file;
}
function resolverOf(file) {
    const resolve = (unit) => {
        if (!calls(unit))
            return unit;
        const body = rewrite(unit.body, e => {
            if (e.kind !== 'call')
                return [e];
            const called = file.settled ? find(e.callee, unit.symbol, file) : undefined;
            return called ? effectsOf(e, called, isSure) : e.unseen;
        });
        return { ...unit, body };
    };
    const isSure = (called, effect) => {
        if (effect.sure === undefined) {
            // A function on the way of being asked calls itself: not sure.
            effect.sure = false;
            effect.sure = provesRelease(file.summaries.get(called.unit.symbol), effect, resolve);
        }
        return effect.sure;
    };
    return { resolve, isSure };
}
/** A method may be another one in a subclass. */
function provesRelease({ unit, params }, effect, resolve) {
    const param = [...params].find(([, e]) => e === effect)?.[0];
    const isMethod = unit.symbol.includes('.') && unit.owner !== undefined;
    return param !== undefined && !isMethod && releasesSurely(resolve(unit), param, effect.releases);
}
function settle(file) {
    for (let round = 0; round < maxRounds; round++) {
        let changed = false;
        for (const summary of file.summaries.values())
            if (learn(summary, file))
                changed = true;
        if (!changed)
            return true;
    }
    return false;
}
const emptySummary = (unit) => ({
    unit,
    events: (0,flow_events/* eventsOf */.XL)(unit.body),
    held: new Map(),
    params: new Map(unit.params.map(p => [p, { releases: new Set(), leaves: false, returned: false }])),
});
/** A name means the innermost function around the call that is called so. */
function find(callee, from, { summaries, foreign }) {
    if ((0,ir/* isForeign */.jq)(callee))
        return foreign(callee);
    for (let scope = from; scope !== ''; scope = scope.slice(0, Math.max(0, scope.lastIndexOf('.')))) {
        const nested = summaries.get(`${scope}.${callee}`);
        if (nested && nested.unit.owner !== scope)
            return nested;
    }
    return summaries.get(callee);
}
/** One round over one function; true if something was learnt. */
function learn(summary, file) {
    let changed = false;
    const { unit, events, params } = summary;
    for (const [param, effect] of params) {
        const before = size(effect);
        const held = summary.held.get(param) ?? (0,flow_events/* reachedFrom */.Tj)([param], events);
        summary.held.set(param, held);
        for (const e of events)
            observe(e, held, effect, unit.symbol, file);
        changed ||= size(effect) !== before;
    }
    if (summary.returns === undefined && !unit.wrapped) {
        const returns = unit.constructs ? heldResource(summary, file) : returnedResource(summary, file);
        if (returns) {
            summary.returns = returns;
            changed = true;
        }
    }
    return changed;
}
const size = ({ releases, leaves, returned }) => releases.size + Number(leaves) + Number(returned);
function observe(e, held, effect, symbol, file) {
    switch (e.kind) {
        case 'release':
            if (held.has(e.of))
                effect.releases.add(e.by);
            return;
        case 'escape':
            if (!held.has(e.of))
                return;
            if (e.how === 'return')
                effect.returned = true;
            else
                effect.leaves = true;
            return;
        case 'alias':
            if ((0,ir/* isField */.dt)(e.to) && held.has(e.from))
                effect.leaves = true;
            return;
        case 'put':
            if ((0,ir/* isField */.dt)(e.into) && held.has(e.of))
                effect.leaves = true;
            return;
        case 'call':
            return observeCall(e, held, effect, symbol, file);
    }
}
function observeCall(e, held, effect, symbol, file) {
    const called = find(e.callee, symbol, file);
    if (!called) {
        for (const unseen of e.unseen)
            observe(unseen, held, effect, symbol, file);
        return;
    }
    for (const [of, inner] of pairs(e, called)) {
        if (!held.has(of))
            continue;
        for (const by of inner?.releases ?? [])
            effect.releases.add(by);
        // What the result is made of may go anywhere with it.
        if (!inner || inner.leaves || inner.returned)
            effect.leaves = true;
    }
}
/** What an instance of a class is to who makes it. */
function heldResource(maker, file) {
    const { owner, symbol } = maker.unit;
    if (owner === undefined)
        return undefined;
    const methods = [...file.summaries.values()].filter(({ unit }) => unit.owner === owner && !unit.constructs);
    return heldBy(maker, methods, e => (e.kind === 'call' ? find(e.callee, symbol, file)?.returns : undefined));
}
/** The resource that every `return` with a value hands out, if the function keeps no hold of it. */
function returnedResource({ unit, events }, file) {
    const made = new Map();
    for (const e of events) {
        if (e.kind === 'acquire')
            made.set(e.into, e.site.resource);
        if (e.kind === 'call') {
            const resource = find(e.callee, unit.symbol, file)?.returns;
            if (resource)
                made.set(e.into, resource);
        }
    }
    if (made.size === 0)
        return undefined;
    for (let grown = -1; grown !== made.size;) {
        grown = made.size;
        for (const e of events)
            if (e.kind === 'alias' && made.has(e.from))
                made.set(e.to, made.get(e.from));
    }
    const returned = events.filter(e => e.kind === 'escape' && e.how === 'return');
    if (returned.length === 0 || events.some(e => sharesOrMixes(e, made)))
        return undefined;
    const onFailure = (0,flow_events/* eventsInHandlers */.KN)(unit.body);
    if (events.some(e => e.kind === 'release' && made.has(e.of) && !onFailure.has(e)))
        return undefined;
    const resource = made.get(returned[0].kind === 'escape' ? returned[0].of : '');
    const started = events.some(e => e.kind === 'start' && made.has(e.of));
    return resource && started ? { ...resource, starts: undefined } : resource;
}
/** True if something else could be returned instead, or somebody else could have a hold of it. */
function sharesOrMixes(e, made) {
    switch (e.kind) {
        case 'escape':
            return e.how === 'return' ? !made.has(e.of) : !(0,ir/* isLoan */.VB)(e.how) && made.has(e.of);
        case 'alias':
            return made.has(e.to) && ((0,ir/* isField */.dt)(e.to) || !made.has(e.from));
        case 'put':
            return made.has(e.of) && !(0,ir/* isTemporary */.ey)(e.into);
        case 'assign':
            return made.has(e.to) && e.value === 'unknown' && !(0,ir/* isTemporary */.ey)(e.to);
        default:
            return false;
    }
}


/***/ }),

/***/ 4130:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ key),
/* harmony export */   Pg: () => (/* binding */ assume),
/* harmony export */   S3: () => (/* binding */ copyFact),
/* harmony export */   _2: () => (/* binding */ hold),
/* harmony export */   fy: () => (/* binding */ rebind),
/* harmony export */   lP: () => (/* binding */ contain),
/* harmony export */   ni: () => (/* binding */ start),
/* harmony export */   pq: () => (/* binding */ conditionKey)
/* harmony export */ });
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4349);
/* harmony import */ var _ir_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7411);
/**
 * One possible situation at one place of a function: who holds the tracked resource, and what tests have told so far.
 * Worlds are immutable; `key` makes equal ones meet.
 */


const start = {
    status: 'waiting',
    holders: new Map(),
    lent: 'none',
    raised: 'no',
    facts: new Map(),
    reached: new Set(),
};
const key = (w) => [
    w.status,
    [...w.holders]
        .map(([n, grip]) => n + grip)
        .sort()
        .join(),
    w.lent,
    w.raised,
    [...w.facts]
        .map(([n, c]) => n + c)
        .sort()
        .join(),
    [...w.reached].sort().join(),
].join('|');
const without = (set, item) => set.has(item) ? new Set([...set].filter(x => x !== item)) : set;
const including = (set, item) => (set.has(item) ? set : new Set(set).add(item));
const dropped = (holders, name) => holders.has(name) ? new Map([...holders].filter(([n]) => n !== name)) : holders;
const conditionKey = (text) => `?${text}`;
const mentions = (condition, name) => {
    const variable = (0,_ir_js__WEBPACK_IMPORTED_MODULE_1__/* .isField */ .dt)(name) ? name.slice(1) : name;
    return condition.split(/[^\w$.@]+/).some(word => word === variable || word.split('.').includes(variable));
};
/** Sets what is known of `name`, forgetting conditions that mention it. Only names in `asked` are worth keeping. */
function learn(facts, name, cases, asked) {
    const stale = [...facts.keys()].filter(k => k.startsWith('?') && mentions(k.slice(1), name));
    if (stale.length === 0 && !asked.has(name))
        return facts;
    const next = new Map(facts);
    for (const k of stale)
        next.delete(k);
    next.delete(name);
    if (cases !== _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0 && asked.has(name))
        next.set(name, cases);
    return next;
}
/** `name` now holds something that is not the resource. */
function rebind(w, name, cases, asked) {
    return {
        ...w,
        holders: dropped(w.holders, name),
        reached: without(w.reached, name),
        facts: learn(w.facts, name, cases, asked),
    };
}
/** `name` now is the resource, a container with it, or a wrapper of it. */
function hold(w, name, grip, asked) {
    return { ...w, holders: new Map(w.holders).set(name, grip), facts: learn(w.facts, name, _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .casesOf */ .DS.object, asked) };
}
/** `name` holds the resource beside what it held before. */
const contain = (w, name, grip) => (w.holders.get(name) ?? 'reads') === 'reads' ? { ...w, holders: new Map(w.holders).set(name, grip) } : w;
/** What is known of `name`'s value: a resource is never null, and true. */
const cases = (w, name) => (w.holders.has(name) ? _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUTHY */ .j5 : (w.facts.get(name) ?? _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0));
/** `to = from` where neither holds the resource: knowledge moves along. */
const copyFact = (w, to, from, asked) => rebind(w, to, cases(w, from), asked);
/** The worlds that an edge's assumption leaves: none when the edge cannot be taken. */
function assume(w, a, asked) {
    switch (a.kind) {
        case 'truthy':
        case 'null': {
            const left = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .narrow */ .sc)(cases(w, a.name), a.kind, a.holds);
            if (left === 0)
                return [];
            return w.holders.has(a.name) || !asked.has(a.name) ? [w] : [{ ...w, facts: new Map(w.facts).set(a.name, left) }];
        }
        case 'condition': {
            if (a.name !== undefined && w.holders.has(a.name)) {
                // `f is g` where both are the resource: there is no telling.
                if ([...w.holders.keys()].some(n => n !== a.name && mentions(a.text, n)))
                    return [w];
                return a.holds ? [] : [w];
            }
            const name = conditionKey(a.text);
            if (!asked.has(name))
                return [w];
            const left = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .narrow */ .sc)(w.facts.get(name) ?? _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUTHY */ .j5 | _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .FALSY */ .kh, 'truthy', a.holds);
            return left === 0 ? [] : [{ ...w, facts: new Map(w.facts).set(name, left) }];
        }
        case 'item': {
            const inside = a.from !== undefined && w.holders.get(a.from) === 'inside';
            const another = a.item === undefined ? w : rebind(w, a.item, _facts_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0, asked);
            if (!inside)
                return [another];
            const bound = a.item === undefined ? w : hold(w, a.item, 'same', asked);
            // The turn of another item comes before or after; what happens in it happens with the resource still in the container.
            return [{ ...bound, reached: including(bound.reached, a.from) }, another];
        }
        case 'exhausted': {
            const inside = a.from !== undefined && w.holders.get(a.from) === 'inside';
            if (inside && !w.reached.has(a.from))
                return [];
            return inside ? [{ ...w, reached: without(w.reached, a.from) }] : [w];
        }
    }
}


/***/ }),

/***/ 1320:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ withAnswer),
/* harmony export */   ce: () => (/* binding */ Memory),
/* harmony export */   oy: () => (/* binding */ answerTo),
/* harmony export */   su: () => (/* binding */ stored),
/* harmony export */   v0: () => (/* binding */ restored)
/* harmony export */ });
/** For base and head of a change. */
const versionsKept = 2;
/** Paths in one project's memory: more than the largest repositories have. */
const pathsKept = 50_000;
class Memory {
    /** Lowered files are large: they are shared, and never written down. */
    lowered = new Map();
    /** By path, then by hash; what was used last comes last. */
    lessons;
    constructor(lessons = new Map()) {
        this.lessons = lessons;
    }
    /** The lesson of one content, empty if it is new. */
    of(path, hash) {
        const versions = this.lessons.get(path) ?? new Map();
        const lesson = versions.get(hash) ?? {};
        versions.delete(hash);
        versions.set(hash, lesson);
        if (versions.size > versionsKept)
            versions.delete(versions.keys().next().value);
        this.lessons.delete(path);
        this.lessons.set(path, versions);
        return lesson;
    }
    /** Throws for what `toText` did not write. */
    static from(text) {
        const stored = JSON.parse(text);
        return new Memory(new Map(stored.map(([path, versions]) => [path, new Map(versions)])));
    }
    toText() {
        return JSON.stringify([...this.lessons].slice(-pathsKept).map(([path, versions]) => [path, [...versions]]));
    }
}
/** The answer that was given under a digest. */
const answerTo = (answers, digest) => answers?.find(([given]) => given === digest)?.[1];
const withAnswer = (answers = [], digest, answer) => [
    ...answers.filter(([given]) => given !== digest).slice(1 - versionsKept),
    [digest, answer],
];
const stored = ({ unit, params, returns }) => ({
    unit: {
        symbol: unit.symbol,
        params: unit.params,
        constructs: unit.constructs,
        ...(unit.receives && { receives: unit.receives }),
        ...(unit.wrapped && { wrapped: unit.wrapped }),
        ...(unit.awaited && { awaited: unit.awaited }),
    },
    params: [...params].map(([name, effect]) => [name, { ...effect, releases: [...effect.releases] }]),
    ...(returns && { returns }),
});
const restored = (summary) => ({
    ...summary,
    params: new Map(summary.params.map(([name, effect]) => [name, { ...effect, releases: new Set(effect.releases) }])),
});


/***/ }),

/***/ 4527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ Neighbours),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   gC: () => (/* binding */ summaryKey),
/* harmony export */   gl: () => (/* binding */ reach)
/* harmony export */ });
/* harmony import */ var _flow_ir_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7411);
/* harmony import */ var _flow_summaries_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8677);


/** A file that calls into a file that calls into a file: longer chains are hardly ever helpers. */
const reach = 3;
class Neighbours {
    source;
    /** False where so many files are looked at that a call is only followed if it is known to matter. */
    followsAll;
    known = new Map();
    /** What files hand out open, as far as it was asked. */
    offers = new Map();
    constructor(source, followsAll) {
        this.source = source;
        this.followsAll = followsAll;
    }
    /**
     * Fetches all that the questions about some files will lead to, wave by wave: to ask for one file at a time may cost a
     * process each.
     * @param passedOn also what the files pass on to others
     */
    async gather(paths, passedOn = false) {
        let wave = new Set();
        for (const path of paths) {
            const surface = await this.source.surface(path);
            for (const callee of surface ? this.worthFollowing(surface) : [])
                wave.add(callee);
            if (passedOn)
                for (const target of surface?.exports.values() ?? [])
                    if ((0,_flow_ir_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeign */ .jq)(target))
                        wave.add(target);
        }
        const seen = new Set();
        for (let depth = reach; depth > 0 && wave.size > 0; depth--) {
            await this.source.fetch([...new Set([...wave].map(pathOf))]);
            for (const callee of wave)
                seen.add(callee);
            const further = (await Promise.all([...wave].map(callee => this.leadsTo(callee)))).flat();
            wave = new Set(further.filter(callee => !seen.has(callee)));
        }
    }
    /** The functions that one calls, and those of its file, or the one that is passed on by its name. */
    async leadsTo(callee) {
        if (!this.source.mayOffer(pathOf(callee), nameOf(callee)))
            return [];
        const surface = await this.source.surface(pathOf(callee));
        const target = surface?.exports.get(nameOf(callee));
        if (!surface || target === undefined)
            return [];
        return (0,_flow_ir_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeign */ .jq)(target) ? [target] : [...surface.foreign];
    }
    /** What a file's calls into other files do. */
    async foreignTo(path) {
        const surface = await this.source.surface(path);
        return surface ? this.calledBy(this.worthFollowing(surface), reach) : _flow_summaries_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingForeign */ .Gf;
    }
    /** A call matters if it is given something that was acquired. What a call hands out may be given to any other. */
    worthFollowing({ foreign, handedOn }) {
        const acquiresByCalls = [...foreign].some(callee => this.handsOut(callee));
        return this.followsAll || acquiresByCalls ? foreign : handedOn;
    }
    /** What a file offers to those that import from it, by the names under which they do. */
    async interfaceOf(path) {
        const offered = new Map();
        for (const name of (await this.source.surface(path))?.exports.keys() ?? []) {
            const summary = await this.offered(path, name, reach - 1);
            if (summary)
                offered.set(name, summary);
        }
        return offered;
    }
    /** Files that hand out what the caller must release, with the names, where that was not known before. */
    async newOffers(paths) {
        const news = new Map();
        // A file may pass on, or hand out, what one that is asked later hands out.
        for (let pass = 0, grown = true; grown && pass < reach; pass++) {
            grown = false;
            for (const path of paths) {
                const before = this.offers.get(path)?.size ?? 0;
                const names = await this.handedOut(path);
                if (names.length <= before)
                    continue;
                news.set(path, names);
                grown = true;
            }
        }
        return news;
    }
    async handedOut(path) {
        const surface = await this.source.surface(path);
        if (!surface)
            return [];
        const open = this.source.recallOffers(path, this.offersTo(surface)) ?? (await this.learnOffers(path, surface));
        for (const [name, target] of surface.exports) {
            const passedOn = (0,_flow_ir_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeign */ .jq)(target) ? this.handsOut(target) : undefined;
            if (passedOn)
                open.set(name, passedOn);
        }
        if (open.size > 0)
            this.offers.set(path, open);
        return [...open.keys()];
    }
    async learnOffers(path, surface) {
        const summaries = (0,_flow_summaries_js__WEBPACK_IMPORTED_MODULE_0__/* .summarise */ .fS)(await this.source.functions(path), callee => this.handsOut(callee));
        const open = new Map();
        for (const [name, target] of surface.exports) {
            const summary = summaries.get(target);
            if (summary?.returns)
                open.set(name, summary);
        }
        this.source.rememberOffers(path, this.offersTo(surface), open);
        return open;
    }
    /** What is known to be handed out by the functions that a file calls. */
    offersTo({ foreign }) {
        return [...foreign].flatMap(callee => {
            const summary = this.handsOut(callee);
            return summary ? [[callee, summary]] : [];
        });
    }
    handsOut(callee) {
        return this.offers.get(pathOf(callee))?.get(nameOf(callee));
    }
    async calledBy(callees, depth) {
        if (callees.size === 0 || depth === 0)
            return _flow_summaries_js__WEBPACK_IMPORTED_MODULE_0__/* .nothingForeign */ .Gf;
        const known = new Map();
        for (const callee of callees)
            known.set(callee, await this.offered(pathOf(callee), nameOf(callee), depth - 1));
        return callee => known.get(callee);
    }
    async offered(path, name, depth) {
        if (!this.source.mayOffer(path, name))
            return undefined;
        const surface = await this.source.surface(path);
        const target = surface?.exports.get(name);
        if (!surface || target === undefined)
            return undefined;
        if (!(0,_flow_ir_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeign */ .jq)(target))
            return (await this.summaries(path, surface, depth)).get(target);
        // A name that is passed on is as far away as a call.
        return depth === 0 ? undefined : this.offered(pathOf(target), nameOf(target), depth - 1);
    }
    summaries(path, surface, asked) {
        // What calls into no other file is the same from wherever one looks.
        const depth = surface.foreign.size === 0 ? 0 : asked;
        const key = `${depth} ${path}`;
        const known = this.known.get(key);
        if (known)
            return known;
        const made = this.sumUp(path, surface, depth);
        this.known.set(key, made);
        return made;
    }
    async sumUp(path, surface, depth) {
        const recalled = this.source.recall(path, depth);
        if (recalled)
            return recalled;
        const foreign = await this.calledBy(surface.foreign, depth);
        const all = (0,_flow_summaries_js__WEBPACK_IMPORTED_MODULE_0__/* .summarise */ .fS)(await this.source.functions(path), foreign);
        const shown = new Set(surface.exports.values());
        const summaries = new Map([...all].filter(([symbol]) => shown.has(symbol)));
        this.source.remember(path, depth, summaries);
        return summaries;
    }
}
const pathOf = (callee) => callee.slice(0, callee.lastIndexOf('#'));
const nameOf = (callee) => callee.slice(callee.lastIndexOf('#') + 1);
/** A text that is equal for summaries that callers cannot tell apart. */
const summaryKey = ({ unit, params, returns }) => JSON.stringify([
    unit.wrapped,
    unit.awaited,
    [...params].map(([name, effect]) => [name, effectKey(effect)]),
    returns?.rule,
    returns?.acquire,
]);
const effectKey = ({ releases, leaves, returned, sure }) => [[...releases].sort(), leaves, returned, sure];


/***/ }),

/***/ 6311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ Workspace)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/scan/catalogue.ts
var catalogue = __webpack_require__(9648);
// EXTERNAL MODULE: ./src/scan/decode.ts
var decode = __webpack_require__(4771);
// EXTERNAL MODULE: ./src/scan/flow/events.ts
var flow_events = __webpack_require__(7645);
// EXTERNAL MODULE: ./src/scan/flow/ir.ts
var ir = __webpack_require__(7411);
;// CONCATENATED MODULE: ./src/scan/flow/handed.ts
/** Which functions of other files are given what may have been acquired: what they do with it matters. */


/** The callees of all calls that pass on what the function around them made itself, or got from one of its own file. */
function handedOn(functions) {
    const callees = new Set();
    for (const { body } of functions) {
        const events = (0,flow_events/* eventsOf */.XL)(body);
        const held = madeIn(events);
        if (held.size === 0)
            continue;
        for (const e of events)
            if (e.kind === 'call' && (0,ir/* isForeign */.jq)(e.callee) && argumentsOf(e).some(name => held.has(name)))
                callees.add(e.callee);
    }
    return callees;
}
function madeIn(events) {
    const made = events.flatMap(e => e.kind === 'acquire' || (e.kind === 'call' && !(0,ir/* isForeign */.jq)(e.callee)) ? [e.into] : []);
    return (0,flow_events/* reachedFrom */.Tj)(made, events);
}
const argumentsOf = ({ args, named }) => [...args, ...Object.values(named)].filter(name => name !== undefined);

// EXTERNAL MODULE: ./src/scan/languages.ts + 2 modules
var languages = __webpack_require__(8244);
// EXTERNAL MODULE: ./src/scan/rules/names.ts
var names = __webpack_require__(8113);
// EXTERNAL MODULE: ./src/scan/suppressions/marker.ts
var marker = __webpack_require__(2762);
// EXTERNAL MODULE: ./src/scan/project/memory.ts
var memory = __webpack_require__(1320);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./src/scan/project/mentions.ts
/** Tells from its words alone whether a file can use what another one offers: cheaper than reading it. */

/** True for a text that names one of the offering modules and one of the names it offers. */
function mentionsOf(offers) {
    const modules = new Map();
    for (const [path, names] of offers) {
        const written = moduleWords(path);
        const known = modules.get(written)?.names ?? new Set();
        modules.set(written, { module: new RegExp(written), names: new Set([...known, ...names]) });
    }
    const each = [...modules.values()].map(({ module, names }) => ({ module, name: anyWord(names) }));
    return text => each.some(({ module, name }) => name.test(text) && module.test(text));
}
/**
 * Whether a text has a function or class of this name, or passes one on; a class counts only in a file that acquires
 * something itself.
 */
function mayOffer(text, name, acquires) {
    if (name === 'default')
        return true;
    if (!text.includes(name))
        return false;
    return !new RegExp(`\\bclass ${escaped(name)}\\b`).test(text) || acquires(text);
}
/** How an import names a file: by its stem; a package's own file by its folder, or by dots alone. */
function moduleWords(path) {
    const { dir, name } = external_node_path_.posix.parse(path);
    if (name !== '__init__' && name !== 'index')
        return `\\b${escaped(name)}\\b`;
    return `\\b${escaped(external_node_path_.posix.basename(dir))}\\b|from\\s+\\.+\\s+import|['"]\\.{1,2}/?['"]`;
}
const anyWord = (names) => new RegExp(`\\b(?:${[...names].map(escaped).join('|')})\\b`);
const escaped = (word) => word.replace(/[^\w\s]/g, '\\$&');

// EXTERNAL MODULE: ./src/scan/project/modules.ts
var modules = __webpack_require__(8314);
// EXTERNAL MODULE: ./src/scan/project/neighbours.ts
var neighbours = __webpack_require__(4527);
;// CONCATENATED MODULE: ./src/scan/project/recollection.ts
/**
 * What a scan remembers of its files: the lessons of a memory for the contents that are at hand, and which of the answers
 * still count.
 */




class Recollection {
    memory;
    hash;
    resolver;
    led = new Map();
    digests = new Map();
    /** @param hash the id of a file's content, if it is at hand */
    constructor(memory, hash, resolver) {
        this.memory = memory;
        this.hash = hash;
        this.resolver = resolver;
    }
    /** What was found in a file when it and all around it were as they are. */
    recallAnalysis(path) {
        return (0,memory/* answerTo */.oy)(this.lesson(path)?.analyses, this.digest(path, neighbours/* reach */.gl));
    }
    rememberAnalysis(path, answer) {
        const lesson = this.lesson(path);
        if (lesson)
            lesson.analyses = (0,memory/* withAnswer */.$s)(lesson.analyses, this.digest(path, neighbours/* reach */.gl), answer);
    }
    recallSummaries(path, depth) {
        const known = (0,memory/* answerTo */.oy)(this.lesson(path)?.summaries?.[depth], this.digest(path, depth));
        return known && new Map(known.map(summary => [summary.unit.symbol, (0,memory/* restored */.v0)(summary)]));
    }
    rememberSummaries(path, depth, summaries) {
        const lesson = this.lesson(path);
        if (!lesson)
            return;
        const functions = [...summaries.values()].map(memory/* stored */.su);
        lesson.summaries ??= {};
        lesson.summaries[depth] = (0,memory/* withAnswer */.$s)(lesson.summaries[depth], this.digest(path, depth), functions);
    }
    recallOffers(path, given) {
        const known = (0,memory/* answerTo */.oy)(this.lesson(path)?.offers, this.digestOfOffers(path, given));
        return known && new Map(known.map(([name, summary]) => [name, (0,memory/* restored */.v0)(summary)]));
    }
    rememberOffers(path, given, open) {
        const lesson = this.lesson(path);
        if (!lesson)
            return;
        const offers = [...open].map(([name, summary]) => [name, (0,memory/* stored */.su)(summary)]);
        lesson.offers = (0,memory/* withAnswer */.$s)(lesson.offers, this.digestOfOffers(path, given), offers);
    }
    digestOfOffers(path, given) {
        const from = given.map(([callee, summary]) => [callee, (0,memory/* stored */.su)(summary)]);
        return hashOf(JSON.stringify([this.hash(path), this.lesson(path)?.surface?.led, from]));
    }
    /**
     * One word for a file and all that was read to answer for it: a Merkle tree over the files it calls into, `depth` far.
     */
    digest(path, depth) {
        const key = `${depth} ${path}`;
        const known = this.digests.get(key);
        if (known !== undefined)
            return known;
        const hash = this.hash(path) ?? 'absent';
        const surface = this.isLed(path) ? this.lesson(path)?.surface : undefined;
        if (!surface || depth === 0)
            return hash;
        const called = surface.foreign.map(callee => this.digestOf(callee, depth - 1));
        const digest = hashOf(JSON.stringify([hash, surface.led, called]));
        this.digests.set(key, digest);
        return digest;
    }
    digestOf(callee, depth) {
        const path = (0,neighbours/* pathOf */.XM)(callee);
        const exports = this.isLed(path) ? (this.lesson(path)?.surface?.exports ?? []) : [];
        const target = exports.find(([name]) => name === (0,neighbours/* nameOf */.Vb)(callee))?.[1];
        if (target === undefined || !(0,ir/* isForeign */.jq)(target) || depth === 0)
            return this.digest(path, depth);
        return `${this.hash(path)} ${this.digestOf(target, depth - 1)}`;
    }
    /** True if a file was read before and its imports lead where they led then. */
    isLed(path) {
        const known = this.led.get(path);
        if (known !== undefined)
            return known;
        const surface = this.lesson(path)?.surface;
        if (!surface)
            return false;
        const resolve = this.resolver(path);
        const same = surface.led.every(([name, target]) => (resolve(name) ?? null) === target);
        this.led.set(path, same);
        return same;
    }
    /** Undefined for a file that is not at hand. */
    lesson(path) {
        const hash = this.hash(path);
        return hash === undefined ? undefined : this.memory.of(path, hash);
    }
    /** What was read just now, where the imports lead today. */
    learnt(path, surface) {
        this.lesson(path).surface = surface;
        this.led.set(path, true);
    }
}
const hashOf = (text) => (0,external_node_crypto_.createHash)('sha1').update(text).digest('base64');

;// CONCATENATED MODULE: ./src/scan/project/workspace.ts
/** The files that a scan has in hand: those it was given and those that they import, each decoded and lowered once. */












const alone = { has: () => false, read: async () => new Map() };
class Workspace {
    neighbours;
    recollection;
    bytes;
    options;
    project;
    memory;
    readers = new Map();
    texts = new Map();
    hashes = new Map();
    ruleNames;
    constructor(files, options) {
        this.bytes = new Map(files.map(f => [f.path, f.bytes]));
        this.options = options;
        this.project = options.project ?? alone;
        this.memory = options.memory ?? new memory/* Memory */.ce();
        this.recollection = new Recollection(this.memory, path => this.hash(path), path => this.resolver(path));
        const { recollection } = this;
        const source = {
            fetch: (paths) => this.fetch(paths),
            surface: (path) => this.surface(path),
            functions: async (path) => (await this.neighbour(path))?.functions ?? [],
            recall: (path, depth) => recollection.recallSummaries(path, depth),
            remember: (path, depth, summaries) => recollection.rememberSummaries(path, depth, summaries),
            recallOffers: (path, given) => recollection.recallOffers(path, given),
            rememberOffers: (path, given, open) => recollection.rememberOffers(path, given, open),
            mayOffer: (path, name) => this.mayOffer(path, name),
        };
        this.neighbours = new neighbours/* Neighbours */.$f(source, options.everyFile === true);
    }
    /** The same with one file's content in place of what it was: what is known of the others is known to both. */
    replacing(file) {
        const next = new Workspace([file], { ...this.options, memory: this.memory });
        for (const [path, bytes] of this.bytes)
            if (path !== file.path)
                next.bytes.set(path, bytes);
        return next;
    }
    /** False for a file that mentions nothing acquiring and no suppression, unless every file is to be read. */
    isWorthReading(path) {
        if (this.options.everyFile)
            return true;
        const lesson = this.recollection.lesson(path);
        if (lesson?.quiet)
            return false;
        const text = this.text(path);
        if (typeof text !== 'string' || this.reader(path).acquires(text) || (0,marker/* mentionsSuppression */.x)(text))
            return true;
        lesson.quiet = [];
        return false;
    }
    /** A file that could be decoded. */
    source(path) {
        return { path, text: this.text(path) };
    }
    /** The names of all rules that a finding can carry. */
    get rules() {
        this.ruleNames ??= (0,names/* knownRules */.f)(this.options.resources);
        return this.ruleNames;
    }
    /** Of files that mention nothing acquiring, those that mention what one of `paths` was just found to hand out. */
    async callingAcquirers(quiet, paths) {
        if (this.options.everyFile || !this.options.project)
            return [];
        const news = await this.neighbours.newOffers(paths);
        const asked = hashOf(JSON.stringify([...news]));
        const mentions = mentionsOf(news);
        return quiet.filter(path => {
            const { quiet: deaf = [] } = this.recollection.lesson(path);
            if (deaf.includes(asked))
                return false;
            if (mentions(this.text(path)))
                return true;
            deaf.push(asked);
            return false;
        });
    }
    /** A file in the neutral form. */
    lowered(path) {
        const key = `${this.hash(path)} ${path}`;
        const known = this.recollection.isLed(path) ? this.memory.lowered.get(key) : undefined;
        if (known)
            return known;
        const made = this.lower(path);
        this.memory.lowered.set(key, made);
        return made;
    }
    async lower(path) {
        const text = this.text(path);
        if (typeof text !== 'string')
            return text;
        const { lower } = await languages/* frontEnds */.oq[(0,languages/* languageOf */.eX)(path)]();
        const led = new Map();
        const resolve = this.resolver(path);
        const lowered = lower(this.source(path), this.reader(path).resources, name => {
            if (!led.has(name))
                led.set(name, resolve(name));
            return led.get(name);
        });
        const { exports, foreign } = 'unreadable' in lowered ? unreadableSurface : lowered;
        this.recollection.learnt(path, {
            led: [...led].map(([name, target]) => [name, target ?? null]),
            exports: [...exports],
            foreign: [...foreign],
            handedOn: 'unreadable' in lowered ? [] : [...handedOn(lowered.functions)],
        });
        return lowered;
    }
    async fetch(paths) {
        const missing = paths.filter(path => !this.bytes.has(path) && !this.isKnown(path));
        if (missing.length === 0)
            return;
        for (const [path, content] of await this.project.read(missing))
            this.bytes.set(path, content);
    }
    /** True if nothing need be read to tell what a file offers. */
    isKnown(path) {
        return this.project.identify?.(path) !== undefined && this.recollection.isLed(path);
    }
    async surface(path) {
        if (!this.recollection.isLed(path) && !(await this.neighbour(path)))
            return undefined;
        const { exports, foreign, handedOn } = this.recollection.lesson(path).surface;
        return { exports: new Map(exports), foreign: new Set(foreign), handedOn: new Set(handedOn) };
    }
    /** What is wrong with an imported file is told when it is scanned itself. */
    async neighbour(path) {
        if (!this.bytes.has(path))
            for (const [found, content] of await this.project.read([path]))
                this.bytes.set(found, content);
        const bytes = this.bytes.get(path);
        const { maxFileSize } = this.options;
        if (!bytes || (maxFileSize !== undefined && bytes.length > maxFileSize))
            return undefined;
        const text = this.text(path);
        if (typeof text !== 'string')
            return undefined;
        const reading = await this.lowered(path).catch(() => undefined);
        return reading && !('unreadable' in reading) ? reading : undefined;
    }
    mayOffer(path, name) {
        if (this.recollection.isLed(path))
            return this.recollection.lesson(path).surface.exports.some(([exported]) => exported === name);
        const text = this.bytes.has(path) ? this.text(path) : undefined;
        return typeof text === 'string' && mayOffer(text, name, this.reader(path).acquires);
    }
    hash(path) {
        const known = this.hashes.get(path);
        if (known !== undefined)
            return known;
        const bytes = this.bytes.get(path);
        const hash = this.project.identify?.(path) ?? (bytes && blobId(bytes));
        if (hash !== undefined)
            this.hashes.set(path, hash);
        return hash;
    }
    resolver(path) {
        const has = p => this.project.has(p);
        if ((0,languages/* languageOf */.eX)(path) === 'python')
            return (0,modules/* pythonFunctions */.Mf)(path, has);
        return imported => {
            const at = imported.lastIndexOf('#');
            const module = (0,modules/* javascriptModule */.OV)(imported.slice(0, at), path, has);
            return module && module + imported.slice(at);
        };
    }
    text(path) {
        const known = this.texts.get(path);
        if (known !== undefined)
            return known;
        const text = (0,decode/* decode */.D)(this.bytes.get(path), (0,languages/* languageOf */.eX)(path));
        this.texts.set(path, text);
        return text;
    }
    reader(path) {
        const language = (0,languages/* languageOf */.eX)(path);
        const known = this.readers.get(language);
        if (known)
            return known;
        const resources = [...(0,catalogue/* loadCatalogue */.OT)(language), ...(this.options.resources?.[language] ?? [])];
        const made = { resources, acquires: (0,languages/* prefilter */.wx)(language, resources) };
        this.readers.set(language, made);
        return made;
    }
}
const unreadableSurface = { exports: new Map(), foreign: new Set() };
/** As git names a blob: what is staged and what lies on disk go by the same name. */
const blobId = (bytes) => (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');


/***/ }),

/***/ 3491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ scan),
  b: () => (/* binding */ scanIn)
});

// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(1300);
// EXTERNAL MODULE: ./src/model/fingerprint.ts
var fingerprint = __webpack_require__(1109);
;// CONCATENATED MODULE: ./src/scan/findings.ts
/** Turns what the analysis knows of an acquisition into a finding that a person can follow. */

const lower = (a, b) => (model_finding/* severities */.gO.indexOf(a) <= model_finding/* severities */.gO.indexOf(b) ? a : b);
const when = {
    always: 'is never released',
    sometimes: 'is not released on every path',
    exception: 'leaks when an exception is raised before it is released',
};
/** A leak that the flow through one function shows. */
function leakFinding(path, site, leak, graph) {
    const worst = leak.when === 'always'
        ? ((site.unbound ? site.resource.unbound : undefined) ?? site.resource.severity)
        : lower(site.resource.severity, 'medium');
    const outcome = leak.when === 'always' && site.unbound ? 'is never bound to a name, so nothing can release it' : when[leak.when];
    return finding(path, site, worst, outcome, traceOf(path, site, leak.ending, graph));
}
const traceOf = (path, site, ending, graph) => [
    acquiredHere(path, site),
    ...ending.path.flatMap(step => describe(path, step, graph)),
    ...lastWord(path, site, ending, graph),
];
/** A field that no method of its class releases. */
function fieldFinding(path, site, owner, field, doubtful) {
    const severity = doubtful ? lower(site.resource.severity, 'medium') : site.resource.severity;
    const name = field.slice(1);
    return finding(path, site, severity, `is stored in ${name} and no method of ${owner} releases it`, [
        acquiredHere(path, site),
        { path, span: site.span, text: `kept in ${name} of ${owner}, which nothing releases` },
    ]);
}
/** A constructor that stores it where a method releases it, and could yet be left by an exception that nobody expects. */
function abandonedFinding(path, site, ending, graph) {
    const outcome = 'is lost with the object if the constructor raises after this';
    return finding(path, site, 'low', outcome, traceOf(path, site, ending, graph));
}
/** What was handed to code that was not seen, and is not released here. */
function lentFinding(path, site, loan) {
    const trace = [acquiredHere(path, site)];
    // Passed inline, only the callee could release it, and hardly any does.
    if (site.unbound && site.resource.unbound)
        return finding(path, site, site.resource.unbound, 'is passed on without a name, so nothing here can release it', trace);
    // What only reads or writes it hardly ever does so either.
    if (loan === 'reading' && site.resource.unbound)
        return finding(path, site, site.resource.unbound, 'is only handed to code that reads or writes it, and is not released here', trace);
    return finding(path, site, site.resource.lent, 'is handed to code that was not seen, and is not released here', trace);
}
function ruleFinding(path, hit) {
    const { span, trace, ...rest } = hit;
    return { ...rest, ...place(span), path, trace: trace.map(step => ({ path, ...step })) };
}
function finding(path, site, severity, outcome, trace) {
    const { resource, cap } = site;
    return {
        rule: resource.rule,
        category: resource.category,
        severity: cap ? lower(severity, cap.severity) : severity,
        path,
        ...place(site.span),
        symbol: site.symbol,
        message: `This ${resource.noun} ${outcome}${cap ? ` (${cap.why})` : ''}.`,
        repair: resource.repair,
        text: site.text,
        trace,
    };
}
const place = (span) => ({ line: span.line, endLine: span.endLine, column: span.column });
const acquiredHere = (path, site) => ({
    path,
    span: site.span,
    text: `${site.resource.noun} acquired: ${site.text}`,
});
/** Only what a person needs to follow the path: where an exception leaves the straight line, and jumps. */
function describe(path, step, graph) {
    const node = graph.nodes[step.node];
    if (node.event?.kind === 'may-raise' && step.edge.exception)
        return [{ path, span: node.event.span, text: `this may raise: ${node.event.text}` }];
    if (node.leaves)
        return [{ path, span: node.leaves.span, text: node.leaves.how === 'raise' ? 'raises here' : 'returns here' }];
    return [];
}
function lastWord(path, site, ending, graph) {
    if (ending.at === 'overwritten')
        return [{ path, span: site.span, text: 'its last name is bound to something else while it is still open' }];
    const { noun } = site.resource;
    const last = ending.path.at(-1);
    const span = lastSpan(ending.path, graph) ?? site.span;
    if (last === undefined)
        return [];
    return [{ path, span, text: `${site.symbol} is left with the ${noun} still open` }];
}
function lastSpan(steps, graph) {
    for (const step of steps.toReversed()) {
        const { event, leaves } = graph.nodes[step.node];
        if (leaves)
            return leaves.span;
        if (event && 'span' in event)
            return event.span;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/scan/flow/cfg.ts
var cfg = __webpack_require__(7312);
// EXTERNAL MODULE: ./src/scan/flow/events.ts
var flow_events = __webpack_require__(7645);
// EXTERNAL MODULE: ./src/scan/flow/ir.ts
var ir = __webpack_require__(7411);
;// CONCATENATED MODULE: ./src/scan/flow/classes.ts
/**
 * Who releases what a class stores: a field is released if any method of the class, of a base class in the same file, or
 * other code of the file releases what the field holds, or hands it on. Which method callers must call is not asked:
 * such a field is unproved, not leaking.
 */


const harmlessBases = /^(object|ABC|abc\.ABC|Generic|typing\.(Generic|Protocol)|Protocol|unittest\.(TestCase|IsolatedAsyncioTestCase)|TestCase|Exception|threading\.Thread|Thread|enum\.Enum|NamedTuple)$/;
/** Reads all functions of a file once. */
function fieldsOf(functions, classes) {
    const byName = new Map(classes.map(c => [c.name, c]));
    const handled = new Map();
    const lent = new Map();
    for (const { owner, body } of functions) {
        if (owner === undefined)
            continue;
        const events = (0,flow_events/* eventsOf */.XL)(body);
        const into = (all) => all.get(owner) ?? all.set(owner, new Set()).get(owner);
        reachedFields(events, isCare, into(handled));
        reachedFields(events, e => e.kind === 'escape', into(lent));
    }
    const lineage = (name, seen = new Set()) => {
        const unit = byName.get(name);
        if (!unit || seen.has(name))
            return [];
        seen.add(name);
        return [unit, ...unit.bases.flatMap(b => lineage(b, seen))];
    };
    return {
        released: (className, field) => lineage(className).some(c => handled.get(c.name)?.has(field) || c.releasedElsewhere.includes(field)),
        lent: (className, field) => lineage(className).some(c => lent.get(c.name)?.has(field)),
        unseenBase: className => lineage(className).some(c => c.bases.some(b => !byName.has(b) && !harmlessBases.test(b))),
        endless: className => lineage(className).every(c => c.endless),
    };
}
/** Releases it, returns it or gives it away; a mere argument stays whose it was. */
const isCare = (e) => e.kind === 'release' || !(0,ir/* isLoan */.VB)(e.how);
/** Adds the fields to which something of that kind is done in a function, followed through its local names. */
function reachedFields(events, counts, fields) {
    const sources = new Map();
    const add = (to, from) => (sources.get(to) ?? sources.set(to, new Set()).get(to)).add(from);
    for (const e of events) {
        if (e.kind === 'alias')
            add(e.to, e.from);
        if (e.kind === 'put')
            add(e.into, e.of);
        if (e.kind === 'item')
            add(e.to, e.from);
    }
    const reach = (name, seen) => {
        if (seen.has(name))
            return;
        seen.add(name);
        if (name.startsWith('@'))
            fields.add(name);
        for (const from of sources.get(name) ?? [])
            reach(from, seen);
    };
    for (const e of events)
        if ((e.kind === 'release' || e.kind === 'escape') && counts(e))
            reach(e.of, new Set());
}

// EXTERNAL MODULE: ./src/scan/flow/fate.ts
var flow_fate = __webpack_require__(978);
// EXTERNAL MODULE: ./src/scan/flow/ownership.ts
var ownership = __webpack_require__(5327);
// EXTERNAL MODULE: ./src/scan/flow/questions.ts
var flow_questions = __webpack_require__(5955);
// EXTERNAL MODULE: ./src/scan/flow/summaries.ts + 4 modules
var summaries = __webpack_require__(8677);
;// CONCATENATED MODULE: ./src/scan/flow/unreleased.ts
/**
 * The plainest leak, seen without following paths: what a function acquires, and then neither releases nor hands to
 * anybody, in whatever order its events run. It answers for functions that have too many paths to be followed.
 */


/** True if no event of the function could release what was acquired at `site`, or let it out. */
function isNeverLetGo(unit, site) {
    const events = (0,flow_events/* eventsOf */.XL)(unit.body);
    const held = heldNames(events, site);
    return held !== undefined && !events.some(event => letsGo(event, held));
}
/** All names that may ever hold it; undefined if it is kept outside of the function. */
function heldNames(events, site) {
    const acquired = events.flatMap(e => (e.kind === 'acquire' && e.site === site ? [e.into] : []));
    const held = (0,flow_events/* reachedFrom */.Tj)(acquired, events);
    return [...held].some(ir/* isField */.dt) ? undefined : held;
}
function letsGo(event, held) {
    switch (event.kind) {
        case 'release':
        case 'escape':
            return held.has(event.of);
        case 'call':
            return [...event.args, ...Object.values(event.named)].some(name => name !== undefined && held.has(name));
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./src/scan/analyse.ts
/** One lowered file to findings and sites: each acquisition followed through its function, then through its class. */










/** @param foreign what is known of the functions of other files that this one calls */
function analyse(path, lowered, foreign = summaries/* nothingForeign */.Gf) {
    const functions = (0,summaries/* resolveCalls */.KY)(lowered.functions, foreign);
    const fields = fieldsOf(functions, lowered.classes);
    const analysis = {
        findings: lowered.hits.map(hit => ruleFinding(path, hit)),
        sites: lowered.sites.map(({ span, ...site }) => ({
            ...site,
            path,
            line: span.line,
            endLine: span.endLine,
            column: span.column,
        })),
        gaps: [...lowered.gaps],
    };
    for (const unit of functions)
        analyseFunction(path, unit, fields, analysis);
    return analysis;
}
function analyseFunction(path, unit, fields, into) {
    const acquisitions = acquisitionsIn(unit);
    if (acquisitions.length === 0)
        return;
    const graph = graphOf(unit);
    const questions = graph && { asked: (0,flow_questions/* questionsOf */.P)(graph), flags: (0,flow_questions/* flagsOf */.Z)(graph) };
    const budget = (0,ownership/* functionBudget */.m)();
    let givenUp = 0;
    for (const ends of acquisitions) {
        const judged = ends.map(site => ({
            site,
            judgement: graph && questions && judge(unit, site, graph, questions, budget),
        }));
        if (judged.some(({ judgement }) => !judgement))
            givenUp++;
        const findings = judged.flatMap(({ site, judgement }) => graph && judgement ? (findingOf(path, unit, site, judgement, fields, graph) ?? []) : []);
        // Of a pair the worse end is told.
        const finding = findings.reduce((a, b) => (a && !isWorse(b, a) ? a : b), undefined);
        // An instance that holds something is worth a word only where nobody ever closes it.
        if (ends.some(({ resource }) => resource.isHolder) && !finding)
            continue;
        if (finding)
            into.findings.push(finding);
        const leaks = finding !== undefined && finding.severity !== 'low';
        const isProved = judged.every(({ site, judgement }) => judgement?.state === 'proved' || (judgement && !finding && site.releasedByOwner));
        into.sites.push(siteOf(path, ends[0], leaks ? 'leaks' : isProved ? 'proved' : 'unproved'));
    }
    if (givenUp > 0)
        into.gaps.push(`${unit.symbol} is too large to follow: ${givenUp} of ${acquisitions.length} acquisitions left unproved`);
}
const isWorse = (a, b) => model_finding/* severities */.gO.indexOf(a.severity) > model_finding/* severities */.gO.indexOf(b.severity);
const siteOf = (path, { span, resource, symbol, text }, state) => ({
    path,
    line: span.line,
    endLine: span.endLine,
    column: span.column,
    category: resource.category,
    symbol,
    text,
    state,
});
/** True if a test asks whether a name of the resource is true. */
function asksTruthOf(site, graph) {
    const names = new Set();
    for (let grown = -1; grown !== names.size;) {
        grown = names.size;
        for (const { event } of graph.nodes) {
            if (event?.kind === 'acquire' && event.site === site)
                names.add(event.into);
            if (event?.kind === 'alias' && names.has(event.from))
                names.add(event.to);
        }
    }
    return graph.nodes.some(({ edges }) => edges.some(e => e.assume?.kind === 'truthy' && names.has(e.assume.name)));
}
/** Each as its ends, of which most have one: those of one call share its span. */
function acquisitionsIn(unit) {
    const sites = new Map();
    for (const event of (0,flow_events/* eventsOf */.XL)(unit.body))
        if (event.kind === 'acquire')
            sites.set(event.site.span, (sites.get(event.site.span) ?? new Set()).add(event.site));
    return [...sites.values()].map(ends => [...ends]);
}
function graphOf(unit) {
    try {
        return (0,cfg/* buildGraph */.Z)(unit);
    }
    catch (error) {
        if (error instanceof cfg/* TooLarge */.M || error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/**
 * Follows the site remembering all that branches ask; where that is too much, remembering flags alone. What the second
 * look cannot tell apart may be a path that does not exist, so it only counts when every path leaks. Undefined when both
 * were too much.
 */
function judge(unit, site, graph, { asked, flags }, budget) {
    const fate = (0,ownership/* follow */.e)(graph, site, asked, budget);
    if (fate.kind === 'known') {
        const judgement = (0,flow_fate/* judgeFate */.s)(fate, unit.constructs);
        const shaky = judgement.state === 'proved' && !holdsUp(site, graph, asked, budget);
        return shaky ? { ...judgement, state: 'unproved' } : judgement;
    }
    const second = (0,ownership/* follow */.e)(graph, site, flags, budget);
    if (second.kind === 'given up')
        return site.resource.starts === undefined ? atFirstSight(unit, site) : undefined;
    const coarse = (0,flow_fate/* judgeFate */.s)(second, unit.constructs);
    if (coarse.state !== 'leaks' || coarse.leak?.when === 'always')
        return coarse;
    return { ...coarse, state: 'unproved', leak: undefined };
}
const outOfSight = { kind: 'open', at: 'returned', raised: 'no', lent: 'none', fields: [], path: [] };
const atFirstSight = (unit, site) => isNeverLetGo(unit, site)
    ? { state: 'leaks', leak: { when: 'always', ending: outOfSight }, released: false, lent: 'none', fields: [] }
    : undefined;
/** A proof may not rest on what a call can change unseen (a field, an attribute, a length), nor on descriptor 0 being true. */
function holdsUp(site, graph, asked, budget) {
    if (site.resource.mayBeFalse && asksTruthOf(site, graph))
        return false;
    const lasting = new Set([...asked].filter(question => !/[@.(]/.test(question)));
    if (lasting.size === asked.size)
        return true;
    const fate = (0,ownership/* follow */.e)(graph, site, lasting, budget);
    return fate.kind === 'known' && fate.endings.every(e => e.kind === 'released');
}
function findingOf(path, unit, site, judgement, fields, graph) {
    if (site.resource.isHolder && judgement.leak?.when !== 'always')
        return undefined;
    if (judgement.leak) {
        const isHandedOver = judgement.leak.when !== 'exception' || !judgement.released;
        if (site.resource.handedAcross && isHandedOver)
            return undefined;
        return leakFinding(path, atItsLevel(unit, site), judgement.leak, graph);
    }
    const { owner } = unit;
    const orphan = owner === undefined ? undefined : judgement.fields.find(f => !fields.released(owner, f));
    if (orphan !== undefined && owner !== undefined && judgement.fields.every(f => !fields.released(owner, f))) {
        const doubtful = fields.unseenBase(owner) || fields.lent(owner, orphan) || fields.endless(owner);
        return fieldFinding(path, site, owner, orphan, doubtful);
    }
    if (judgement.abandoned)
        return abandonedFinding(path, site, judgement.abandoned, graph);
    return judgement.lent === 'none' ? undefined : lentFinding(path, site, judgement.lent);
}
/** What module level binds lives until the process ends; what it never binds is gone at once, as anywhere. */
function atItsLevel(unit, site) {
    if (unit.level === 'function' || site.cap?.severity === 'low')
        return site;
    if (site.unbound)
        return { ...site, cap: site.cap ?? { severity: 'medium', why: 'it runs once' } };
    return { ...site, cap: { severity: 'low', why: 'it lives until the process ends' } };
}

// EXTERNAL MODULE: ./src/scan/languages.ts + 2 modules
var languages = __webpack_require__(8244);
// EXTERNAL MODULE: ./src/scan/project/workspace.ts + 3 modules
var workspace = __webpack_require__(6311);
// EXTERNAL MODULE: ./src/scan/syntax/lines.ts
var syntax_lines = __webpack_require__(1286);
// EXTERNAL MODULE: ./src/scan/suppressions/complaints.ts
var complaints = __webpack_require__(582);
// EXTERNAL MODULE: ./src/scan/suppressions/marker.ts
var marker = __webpack_require__(2762);
;// CONCATENATED MODULE: ./src/scan/suppressions/target.ts
const breaks = /[\r\n]/;
function targetsIn(text, { comments, statements }) {
    const code = blanked(text, comments);
    // Asked for each pair of a comment and a finding.
    const lineOf = remembered((comment) => lineFor(comment, text, code));
    const statementAt = remembered((offset) => innermost(statements, offset));
    return {
        reaches(comment, offset) {
            const [line, statement] = [lineOf(comment), statementAt(offset)];
            return line !== undefined && statement !== undefined && hasOwnCode(statement, line, statements, code);
        },
    };
}
function remembered(answer) {
    const known = new Map();
    return key => {
        if (!known.has(key))
            known.set(key, answer(key));
        return known.get(key);
    };
}
/** The text with spaces in place of some stretches, which may hold one another; line breaks stay. */
function blanked(text, stretches) {
    const parts = [];
    let at = 0;
    for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
        if (end <= at)
            continue;
        const from = Math.max(at, start);
        parts.push(text.slice(at, from), text.slice(from, end).replace(/[^\r\n]/g, ' '));
        at = end;
    }
    return parts.join('') + text.slice(at);
}
function lineFor({ start, end }, text, code) {
    const own = { start: lineStart(text, start), end: lineEnd(text, end) };
    if (!isEmpty(code.slice(own.start, own.end)))
        return own;
    // Below it other comments may follow; an empty line ends what it speaks of.
    for (let line = nextLine(text, own.end); line; line = nextLine(text, line.end)) {
        if (!isEmpty(code.slice(line.start, line.end)))
            return line;
        if (text.slice(line.start, line.end).trim() === '')
            return undefined;
    }
    return undefined;
}
/** A comment of JSX leaves its braces behind. */
const isEmpty = (code) => /^\s*(\{\s*\}\s*)?$/.test(code);
function lineStart(text, offset) {
    let start = offset;
    while (start > 0 && !breaks.test(text[start - 1]))
        start--;
    return start;
}
function lineEnd(text, offset) {
    let end = offset;
    while (end < text.length && !breaks.test(text[end]))
        end++;
    return end;
}
function nextLine(text, end) {
    if (end >= text.length)
        return undefined;
    const start = end + (text.startsWith('\r\n', end) ? 2 : 1);
    return { start, end: lineEnd(text, start) };
}
function innermost(statements, offset) {
    let found;
    for (const each of statements)
        if (each.start <= offset && offset < each.end && (!found || target_length(each) <= target_length(found)))
            found = each;
    return found;
}
function hasOwnCode(statement, line, statements, code) {
    const shared = { start: Math.max(statement.start, line.start), end: Math.min(statement.end, line.end) };
    if (shared.start >= shared.end)
        return false;
    const nested = statements.filter(each => isWithin(each, statement) && each.start < shared.end && shared.start < each.end);
    const own = blanked(code.slice(shared.start, shared.end), nested.map(({ start, end }) => ({ start: start - shared.start, end: end - shared.start })));
    return own.trim() !== '';
}
const isWithin = (inner, outer) => outer.start <= inner.start && inner.end <= outer.end && target_length(inner) < target_length(outer);
const target_length = ({ start, end }) => end - start;

;// CONCATENATED MODULE: ./src/scan/suppressions/apply.ts




/**
 * The analysis with `suppression` set on each finding that a comment with a reason speaks of by its rule, `suppressed`
 * on its site, and findings of its own for comments that do not count.
 * @param known the names of all rules
 */
function withSuppressions(analysis, { path, text }, outline, known) {
    const lines = (0,syntax_lines/* linesOf */.D)(text, outline.breaks);
    const written = outline.comments.flatMap(comment => suppressionsIn(comment, path, text, lines));
    if (written.length === 0)
        return analysis;
    const targets = targetsIn(text, outline);
    const used = new Set();
    const findings = analysis.findings.map(finding => {
        const offset = lines.offset(finding.line, finding.column);
        const by = written.find(({ rules, at, reason }) => reason !== '' && rules.includes(finding.rule) && targets.reaches(at, offset));
        if (!by)
            return finding;
        used.add(useOf(by, finding.rule));
        const suppression = { reason: by.reason, span: by.span };
        return { ...finding, suppression };
    });
    // What was not followed to its end could have had the finding.
    const whole = analysis.gaps.length === 0;
    const complaints = written.flatMap(each => complaintsOf(each, known, rule => used.has(useOf(each, rule)) || !whole));
    return { ...analysis, findings: [...findings, ...complaints], sites: marked(analysis.sites, findings) };
}
function suppressionsIn(at, path, text, lines) {
    const place = { path, span: lines.span(at.start, at.end), text: lines.text(at.start, at.end), at };
    return (0,marker/* markedIn */.g)(text.slice(at.start, at.end)).map(({ rules, reason }) => ({ ...place, rules, reason }));
}
const useOf = ({ at }, rule) => `${at.start} ${rule}`;
function complaintsOf(written, known, isUsed) {
    if (written.rules.length === 0)
        return [(0,complaints/* withoutRule */.vJ)(written)];
    const unknown = written.rules.filter(rule => !known.includes(rule));
    const valid = written.rules.filter(rule => known.includes(rule));
    return [
        ...unknown.map(rule => (0,complaints/* unknownRule */.b6)(written, rule, known)),
        ...(written.reason === ''
            ? [(0,complaints/* withoutReason */.Nv)(written)]
            : valid.filter(rule => !isUsed(rule)).map(rule => (0,complaints/* unused */.x3)(written, rule))),
    ];
}
function marked(sites, findings) {
    const placeOf = ({ line, column, category }) => `${line}:${column} ${category}`;
    const places = new Set(findings.filter(({ suppression }) => suppression).map(placeOf));
    return sites.map(site => (places.has(placeOf(site)) ? { ...site, suppressed: true } : site));
}

;// CONCATENATED MODULE: ./src/scan/scan.ts
/** The scanner: files in, findings and acquisition sites out. Knows nothing of ledgers, reports or GitHub. */






/**
 * Scans files. A file that cannot be read or understood is named in `skipped`, never passed over; no input makes it throw.
 * @param now a clock in milliseconds, for the statistics
 */
const scan = (files, options = {}, now = () => performance.now()) => scanIn(new workspace/* Workspace */.a(files, options), files, options, now);
/** The same with files that are in hand already. */
async function scanIn(workspace, files, options, now = () => performance.now()) {
    const started = now();
    const skipped = [];
    const analyses = [];
    let quiet = [];
    const read = [];
    const examine = async (path) => {
        const analysis = await analysed(path, workspace);
        if ('unreadable' in analysis) {
            skipped.push({ path, reason: analysis.unreadable });
            return;
        }
        analyses.push(analysis);
        skipped.push(...analysis.gaps.map(gap => ({ path, reason: gap })));
    };
    for (const { path, bytes } of files) {
        if (!(0,languages/* languageOf */.eX)(path))
            skipped.push({ path, reason: 'neither Python nor JavaScript/TypeScript' });
        else if (options.maxFileSize !== undefined && bytes.length > options.maxFileSize)
            skipped.push({ path, reason: `larger than ${options.maxFileSize} bytes (scan.maxFileSize)` });
        else if (workspace.isWorthReading(path))
            read.push(path);
        else
            quiet.push(path);
    }
    // What a file acquires through a function of another one, it need not mention; nor that one, and so on.
    for (let found = read.length; found > 0;) {
        const callers = new Set(await workspace.callingAcquirers(quiet, read));
        quiet = quiet.filter(path => !callers.has(path));
        read.push(...callers);
        found = callers.size;
    }
    await workspace.neighbours.gather(read);
    // In the order in which they were given, whatever made them worth reading.
    const wanted = new Set(read);
    for (const { path } of files)
        if (wanted.has(path))
            await examine(path);
    const off = new Set(options.off);
    const findings = (0,fingerprint/* withFingerprints */.Q)(analyses.flatMap(a => a.findings.filter(f => !off.has(f.rule))));
    const sites = analyses.flatMap(a => a.sites);
    return {
        findings: findings.filter(finding => !(0,model_finding/* isSuppressed */.Bx)(finding)),
        suppressed: findings.filter(model_finding/* isSuppressed */.Bx),
        sites,
        skipped,
        stats: {
            files: files.length,
            parsed: analyses.length,
            sites: sites.length,
            milliseconds: Math.round(now() - started),
        },
    };
}
async function analysed(path, workspace) {
    const known = workspace.recollection.recallAnalysis(path);
    if (known)
        return known;
    const answer = await analyseAnew(path, workspace);
    workspace.recollection.rememberAnalysis(path, answer);
    return answer;
}
async function analyseAnew(path, workspace) {
    try {
        const lowered = await workspace.lowered(path);
        if ('unreadable' in lowered)
            return lowered;
        const analysis = analyse(path, lowered, await workspace.neighbours.foreignTo(path));
        if (!lowered.outline)
            return analysis;
        return withSuppressions(analysis, workspace.source(path), lowered.outline, workspace.rules);
    }
    catch (error) {
        // A defect of ours must neither stop the scan of other files nor pass as a clean file.
        return { unreadable: error instanceof RangeError ? 'nested too deeply' : `the scanner failed: ${said(error)}` };
    }
}
const said = (error) => (error instanceof Error ? error.message : String(error));


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


/***/ })

};
