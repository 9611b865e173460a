export const id = 185;
export const ids = [185];
export const modules = {

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

/***/ 8185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ examine)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
;// CONCATENATED MODULE: ./src/gate/change.ts
/** Makes the changed files answer questions. */
function changeOf({ base, files }) {
    const byPath = new Map(files.filter(file => file.kind !== 'deleted').map(file => [file.path, file.lines]));
    const concerned = new Set(files.flatMap(file => [file.path, file.basePath ?? file.path]));
    const renames = new Map(files.flatMap(({ kind, path, basePath }) => (kind === 'renamed' && basePath ? [[path, basePath]] : [])));
    return {
        whole: base === undefined,
        touches: ({ path, line, endLine }) => byPath.get(path)?.some(({ start, end }) => start <= endLine && line <= end) ?? false,
        concerns: path => base === undefined || concerned.has(path),
        basePath: path => renames.get(path) ?? path,
        renames,
        lines: [...byPath].flatMap(([path, lines]) => lines.map(stretch => ({ path, ...stretch }))),
    };
}

// EXTERNAL MODULE: ./src/model/finding.ts
var model_finding = __webpack_require__(1300);
// EXTERNAL MODULE: ./src/gate/acceptances.ts
var acceptances = __webpack_require__(5639);
// EXTERNAL MODULE: ./src/gate/budgets.ts
var gate_budgets = __webpack_require__(9941);
// EXTERNAL MODULE: ./src/gate/coverage.ts
var gate_coverage = __webpack_require__(9325);
// EXTERNAL MODULE: ./src/ledger/record.ts
var record = __webpack_require__(7016);
// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
;// CONCATENATED MODULE: ./src/gate/drift.ts
/**
 * A leak added 3 % at a time passes every comparison with yesterday: the sum of all steps is held against the value
 * first accepted.
 */




/** How far the steps may add up where the test has no budget for growth in per cent. */
const driftAllowed = 0.25;
/** Peaks differ from run to run by some 14 % as it is: theirs only warns, and later. */
const peakDriftAllowed = 0.5;
/** Growth that blocks, and peaks that warn, for having drifted from the values first accepted. */
function driftReasons({ head, policy }, known) {
    return (head.harness?.measurements ?? []).flatMap(test => {
        const first = known.entry(test)?.first;
        if (!first)
            return [];
        return [...growthDrift(test, first.growth, policy, known.atBase(test)), ...peakDrift(test, first.peak)];
    });
}
/** The sure part of the growth counts, and a base that had drifted as far is not this change's doing. */
function growthDrift(measurement, first, policy, before) {
    if (!first || !measurement.growth || !(0,record/* leaksMemory */.Wq)(measurement))
        return [];
    const budget = (0,gate_budgets/* testBudget */.gd)(policy, measurement.test)?.growth;
    const allowed = typeof budget === 'object' ? budget.share : driftAllowed;
    const limit = first * (1 + allowed);
    if (measurement.growth.low <= limit)
        return [];
    const atBase = before?.verdict === 'leak' && (before.growth?.low ?? 0) > limit;
    return [
        {
            ...drift(measurement, 'growth', measurement.growth.bytes, first, allowed),
            severity: 'high',
            blocks: !atBase && (0,model_finding/* atLeast */.jZ)('high', policy.block.at),
        },
    ];
}
function peakDrift(measurement, first) {
    if (!first || measurement.peak === undefined || measurement.peak <= first * (1 + peakDriftAllowed))
        return [];
    return [drift(measurement, 'peak', measurement.peak, first, peakDriftAllowed)];
}
const drift = ({ test }, what, now, first, allowed) => ({
    kind: 'drift',
    severity: 'medium',
    blocks: false,
    message: `${test}: ${what} of ${(0,words/* formatBytes */.z3)(now)} has drifted ${(0,words/* formatShare */.T1)(now / first - 1)} from the ${(0,words/* formatBytes */.z3)(first)} first accepted; ${(0,words/* formatShare */.T1)(allowed)} are allowed`,
    repair: 'Undo the steps. If they are meant, delete the test’s line in the ledger and run leakgate baseline.',
    test,
});

;// CONCATENATED MODULE: ./src/gate/input.ts
/** The blocking line for each file. */
const lineFor = ({ blockAt, policy }) => blockAt ?? (() => policy.block.at);

;// CONCATENATED MODULE: ./src/gate/match.ts
/**
 * New is decided by pairing the findings of base and head as multisets, in tiers from the surest likeness to the
 * faintest; what is left over in head is new. A key would not do: lines shift, functions are renamed, and two identical
 * acquisitions where there was one are one new.
 */


const likenesses = [
    ({ path, rule, symbol, text }) => [path, rule, symbol, text],
    ({ path, rule, text }) => [path, rule, text],
    ({ path, rule, symbol, category }) => [path, rule, symbol, category],
    // Moved to another file. Without the symbol, any fix would hide any new `open(p)` elsewhere.
    ({ rule, symbol, text }) => [rule, symbol, text],
];
/** Those of the same severity find each other first: only what has no equal in the base has grown worse. */
const tiers = [
    ...likenesses.map((alike) => finding => [...alike(finding), finding.severity]),
    ...likenesses,
];
/** Pairs of one bucket beyond which nearest-first is not worth its price: generated code, paired in order. */
const mostPairs = 250_000;
/** Pairs findings as `partnersOf` does. A finding that grew worse is new, and its partner is not fixed. */
function matchFindings(base, head, renames, onAddedLine = () => false) {
    const partners = partnersOf(base, head, tiers, renames, onAddedLine);
    const paired = new Set(partners.values());
    return sorted(head, partners, base.filter(finding => !paired.has(finding)));
}
/**
 * The partner in the base of each of head that has one. `renames` gives the base path of a renamed head path; of several
 * heads that are alike, those that are not on added lines are paired first, then the nearest by line.
 */
function partnersOf(base, head, tiers, renames, onAddedLine) {
    const partners = new Map();
    const open = { base: new Set(base), head: new Set(head) };
    const atBase = new Map(head.map(one => [one, { ...one, path: renames.get(one.path) ?? one.path }]));
    for (const alike of tiers) {
        const bases = bucketed([...open.base], alike);
        const heads = bucketed([...open.head], one => alike(atBase.get(one)));
        for (const [key, candidates] of heads) {
            for (const [ours, theirs] of nearestFirst(candidates, bases.get(key) ?? [], onAddedLine)) {
                partners.set(ours, theirs);
                open.head.delete(ours);
                open.base.delete(theirs);
            }
        }
    }
    return partners;
}
function sorted(head, partners, fixed) {
    const match = { new: [], known: [], fixed };
    for (const finding of head) {
        const partner = partners.get(finding);
        if (partner && (0,model_finding/* atLeast */.jZ)(partner.severity, finding.severity))
            match.known.push([finding, partner]);
        else
            match.new.push(finding);
    }
    return match;
}
const bucketed = (all, alike) => (0,gate_coverage/* grouped */.zD)(all, one => JSON.stringify(alike(one)));
function nearestFirst(head, base, onAddedLine) {
    const order = (one) => Number(onAddedLine(one));
    if (head.length * base.length > mostPairs) {
        const [heads, bases] = [
            head.toSorted((a, b) => order(a) - order(b) || inFileOrder(a, b)),
            base.toSorted(inFileOrder),
        ];
        return heads.slice(0, bases.length).map((one, index) => [one, bases[index]]);
    }
    const pairs = head.flatMap(ours => base.map(theirs => ({ ours, theirs, added: order(ours), distance: Math.abs(ours.line - theirs.line) })));
    const taken = { head: new Set(), base: new Set() };
    return pairs
        .sort((a, b) => a.added - b.added || a.distance - b.distance || inFileOrder(a.ours, b.ours))
        .flatMap(({ ours, theirs }) => {
        if (taken.head.has(ours) || taken.base.has(theirs))
            return [];
        taken.head.add(ours);
        taken.base.add(theirs);
        return [[ours, theirs]];
    });
}
const inFileOrder = (a, b) => a.line - b.line || a.column - b.column;

;// CONCATENATED MODULE: ./src/gate/read-at-base.ts
/** Tells of a path of head whether the base holds all that was there; without a base, nothing was there before. */
function readAtBase({ base }, change) {
    const unread = new Set(base?.scan.skipped.map(({ path }) => path));
    return path => change.whole || (base !== undefined && !unread.has(change.basePath(path)));
}

// EXTERNAL MODULE: ./src/gate/runtime.ts
var runtime = __webpack_require__(3255);
;// CONCATENATED MODULE: ./src/gate/findings.ts
/** Sorts the findings of head into new, known, accepted, suppressed and what waits for approval, and tells what went away. */






/**
 * An acceptance covers one finding, and those that the base has come before those it has not: a second acquisition
 * pasted above the one that was accepted, with its fingerprint, is not covered.
 */
function sortFindings(input, change, joined, suppressions, isNewLeftOpen) {
    const { candidates, fixed } = compare(input, change, suppressions);
    const all = [...candidates, ...joined.leftOpen.map(finding => ({ finding, isNew: isNewLeftOpen(finding) }))];
    const inForce = findings_assign((0,acceptances/* ledgerInForce */.ky)(input).acceptances, all);
    const pending = findings_assign((0,acceptances/* pendingAcceptances */.KC)(input), all);
    const findings = {
        new: [],
        known: [],
        accepted: [],
        pending: [],
        suppressed: [],
        unapproved: [],
        fixed,
    };
    const expired = [];
    const accepted = new Set(suppressions.inForce);
    for (const { finding, isNew } of all) {
        const shown = joined.confirmed(finding);
        const acceptance = inForce.get(finding);
        const brought = pending.get(finding);
        if (acceptance && !isRevoked(acceptance, finding, input, change)) {
            accepted.add(finding);
            findings.accepted.push({ finding: shown, acceptance });
            continue;
        }
        if (acceptance)
            expired.push({ finding: shown, acceptance });
        if (isNew && (0,model_finding/* isSuppressed */.Bx)(shown))
            findings.unapproved.push(shown);
        else if (isNew && brought)
            findings.pending.push({ finding: shown, acceptance: brought });
        else
            findings[isNew ? 'new' : 'known'].push(shown);
    }
    for (const finding of suppressions.inForce)
        findings.suppressed.push({ ...joined.confirmed(finding), suppression: finding.suppression });
    const stale = staleOf(input, change, new Set(inForce.values()));
    return { findings, expired, stale, isAccepted: finding => accepted.has(finding) };
}
/** An expired acceptance goes on excusing what nobody touches, until the next audit. */
const isRevoked = (acceptance, finding, { today }, change) => (0,acceptances/* isExpired */._d)(acceptance, today) && (change.whole || change.touches(finding));
/** What is suppressed and counts takes its partner of the base, so that no other leak can, and is no candidate. */
function compare(input, change, { inForce, unpaired, leftAtBase }) {
    const { head, base } = input;
    const ours = [...head.scan.findings, ...unpaired];
    const theirs = [...(base?.scan.findings ?? []), ...leftAtBase];
    const match = matchFindings(theirs, ours, change.renames, change.touches);
    const silent = new Set(inForce);
    const partners = new Map(match.known);
    const unreadAtHead = new Set(head.scan.skipped.map(({ path }) => change.basePath(path)));
    // Where the base could not be read, only what the change wrote can be held against it.
    const baseKnown = readAtBase(input, change);
    return {
        candidates: ours
            .filter(finding => !silent.has(finding))
            .map(finding => {
            const partner = partners.get(finding);
            const isNew = !partner && (baseKnown(finding.path) || change.touches(finding));
            return { finding, isNew, ...(partner && { base: partner }) };
        }),
        fixed: match.fixed.filter(({ path }) => !unreadAtHead.has(path)),
    };
}
function findings_assign(acceptances, candidates) {
    const free = new Map(acceptances.map(acceptance => [acceptance.fingerprint, acceptance]));
    const assigned = new Map();
    const take = (finding, fingerprint) => {
        const acceptance = fingerprint === undefined ? undefined : free.get(fingerprint);
        if (!acceptance || assigned.has(finding))
            return;
        assigned.set(finding, acceptance);
        free.delete(acceptance.fingerprint);
    };
    const paired = candidates.filter(({ base }) => base !== undefined);
    for (const { finding } of paired)
        take(finding, finding.fingerprint);
    for (const { finding, base } of paired)
        take(finding, base?.fingerprint);
    for (const { finding } of candidates)
        take(finding, finding.fingerprint);
    return assigned;
}
/** Only of files that were read: an acceptance whose file nobody looked at is not stale. */
function staleOf(input, change, used) {
    const unread = new Set(input.head.scan.skipped.flatMap(({ path }) => [path, change.basePath(path)]));
    return (0,acceptances/* ledgerInForce */.ky)(input).acceptances.filter(acceptance => !used.has(acceptance) &&
        acceptance.rule !== runtime/* leftOpenRule */.gA &&
        change.concerns(acceptance.path) &&
        !unread.has(acceptance.path));
}
/** The reasons that sorted findings give. */
function findingReasons({ findings, expired }, input) {
    const { policy } = input;
    const line = lineFor(input);
    const blocks = ({ severity, path }) => (0,model_finding/* atLeast */.jZ)(severity, line(path));
    const excused = new Set(expired.map(({ finding }) => finding));
    return [
        ...findings.new
            // What only the harness saw blocks as a leaking test.
            .filter(finding => blocks(finding) && !excused.has(finding) && finding.rule !== runtime/* leftOpenRule */.gA)
            .map(newFinding),
        ...findings.pending
            .filter(({ finding }) => blocks(finding))
            .map(({ finding }) => ({
            ...newFinding(finding),
            message: `${finding.message} (accepted only by the change itself)`,
            repair: `${finding.repair} Or have a maintainer add the label “${policy.approval.label}”.`,
        })),
        ...findings.unapproved.filter(blocks).map(finding => ({
            ...newFinding(finding),
            message: `${finding.message} (suppressed only by the change itself)`,
            repair: `${finding.repair} Or have a maintainer add the label “${policy.approval.label}”.`,
        })),
        ...expired.map(({ finding, acceptance }) => ({
            ...newFinding(finding),
            kind: 'expired acceptance',
            blocks: blocks(finding),
            message: `${finding.message} (accepted until ${acceptance.expires}: ${acceptance.reason})`,
            repair: `${finding.repair} Or extend the acceptance: leakgate ledger accept ${finding.fingerprint} --reason … --expires ….`,
        })),
    ];
}
const newFinding = ({ severity, message, repair, path, line, endLine }) => ({
    kind: 'new finding',
    severity,
    blocks: true,
    message,
    repair,
    path,
    line,
    endLine,
});

// EXTERNAL MODULE: ./src/gate/known-tests.ts
var known_tests = __webpack_require__(700);
// EXTERNAL MODULE: ./src/ledger/quantise.ts
var quantise = __webpack_require__(7539);
;// CONCATENATED MODULE: ./src/gate/measurements.ts
/** Held against base and ledger: which tests leak anew, which leak no more, which are no longer heard of. */





const nothing = { open: {}, growth: 0 };
/** Confirmed leaks that neither the base nor the ledger knows, with what is new about each. */
function newLeaks(input, tests) {
    return measured(input)
        .filter(({ verdict }) => verdict === 'leak')
        .flatMap(measurement => {
        const before = tests.atBase(measurement);
        const decided = before?.verdict === 'clean' || before?.verdict === 'leak';
        const known = decided ? knownAtBase(before) : knownToLedger(measurement, tests);
        const open = beyond(known, measurement.resources);
        const grows = (0,record/* leaksMemory */.Wq)(measurement) && growsBeyond(known, measurement);
        return open.length > 0 || grows ? [{ measurement, open, grows, against: decided ? 'base' : 'ledger' }] : [];
    });
}
const measured = ({ head }) => head.harness?.measurements ?? [];
function knownAtBase(before) {
    if (before.verdict !== 'leak')
        return nothing;
    const growth = (0,record/* leaksMemory */.Wq)(before) ? (before.growth?.high ?? Number.POSITIVE_INFINITY) : 0;
    return { open: (0,record/* openCounts */.J8)(before.resources), growth: growth * (1 + quantise/* amountTolerance */.Ad) };
}
/** What leaks in one environment is expected to in another; only an entry of the same one says it does not. */
function knownToLedger(measurement, tests) {
    const own = tests.entry(measurement);
    return (own ? [own] : tests.entries(measurement)).map(knownFromEntry).reduce(laxer, nothing);
}
function knownFromEntry({ open, growth = 0, objects = 0 }) {
    const onlyObjects = growth === 0 && objects > 0;
    return { open, growth: onlyObjects ? Number.POSITIVE_INFINITY : growth * (1 + quantise/* amountTolerance */.Ad) };
}
function laxer(a, b) {
    const kinds = [...new Set([...Object.keys(a.open), ...Object.keys(b.open)])];
    return {
        open: Object.fromEntries(kinds.map(kind => [kind, Math.max(countOf(a.open, kind), countOf(b.open, kind))])),
        growth: Math.max(a.growth, b.growth),
    };
}
/** A kind is a name from outside: `constructor` is no count. */
const countOf = (open, kind) => (Object.hasOwn(open, kind) ? open[kind] : 0);
function beyond(known, resources) {
    const counts = (0,record/* openCounts */.J8)(resources);
    return resources.filter(({ kind }) => countOf(counts, kind) > countOf(known.open, kind));
}
const growsBeyond = (known, { growth }) => known.growth === 0 || (growth !== undefined && growth.low > known.growth);
/** New leaks as reasons: what is left open where, what grows how fast, and the command that shows it again. */
function leakReasons(leaks, { policy }) {
    return leaks.map(leak => {
        const { measurement, open, grows, against } = leak;
        const site = open.find(({ path }) => path !== undefined) ?? measurement.stacks[0];
        const where = site?.path ? `what ${site.path}${site.line ? `:${site.line}` : ''} acquires` : 'what it acquires';
        const growth = grows ? [growthInWords(measurement)] : [];
        return {
            kind: 'new leaking test',
            severity: 'high',
            blocks: (0,model_finding/* atLeast */.jZ)('high', policy.block.at),
            message: `${measurement.test} ${[...openInWords(open), ...growth].join(' and ')}, beyond what the ${against} knows`,
            repair: `Release ${where}. To see it again: ${measurement.reproduce}`,
            test: measurement.test,
            ...(site?.path !== undefined && { path: site.path }),
            ...(site?.line !== undefined && { line: site.line, endLine: site.line }),
        };
    });
}
function openInWords(open) {
    const kinds = Object.entries((0,record/* openCounts */.J8)(open)).map(([kind, count]) => (0,words/* formatCount */.B4)(count, kind));
    return kinds.length > 0 ? [`leaves ${(0,words/* formatList */.ki)(kinds)} open`] : [];
}
function growthInWords({ growth }) {
    if (!growth)
        return 'grows from iteration to iteration';
    const interval = `${(0,words/* formatBytes */.z3)(growth.low)} to ${(0,words/* formatBytes */.z3)(growth.high)}`;
    return `grows by ${(0,words/* formatBytes */.z3)(growth.bytes)} an iteration (${interval})`;
}
/** Tests that are known to leak, by base or ledger, and that were seen clean. */
function improvements(input, ledger) {
    const leaked = new Set([
        ...(input.base?.harness?.measurements ?? []).filter(({ verdict }) => verdict === 'leak').map(known_tests/* testKey */.S8),
        ...ledger.baseline.filter(({ growth = 0, open }) => growth > 0 || Object.keys(open).length > 0).map(known_tests/* testKey */.S8),
    ]);
    return measured(input)
        .filter(measurement => measurement.verdict === 'clean' && measurement.outcome === 'passed')
        .filter(measurement => leaked.has((0,known_tests/* testKey */.S8)(measurement)))
        .map(({ suite, test }) => ({ suite, test, detail: 'it leaked before and is clean now' }));
}
/** Tests the ledger knows and this run did not hear of, though their suite ran to its end in the same environment. */
function vanishedTests(input, ledger) {
    const reported = new Map(measured(input).map(measurement => [(0,known_tests/* testKey */.S8)(measurement), measurement]));
    const atBase = input.base?.harness;
    const goneBefore = (entry) => atBase !== undefined &&
        ran(atBase.suites, entry) &&
        !atBase.measurements.some(measurement => (0,known_tests/* testKey */.S8)(measurement) === (0,known_tests/* testKey */.S8)(entry) && measurement.outcome !== 'skipped');
    return ledger.baseline
        .filter(entry => entry.test !== record/* wholeSuite */.CY && ran(input.head.harness?.suites ?? [], entry) && !goneBefore(entry))
        .flatMap(entry => {
        const measurement = reported.get((0,known_tests/* testKey */.S8)(entry));
        if (measurement && measurement.outcome !== 'skipped')
            return [];
        return { suite: entry.suite, test: entry.test, why: measurement ? 'skipped' : 'did not report' };
    });
}
const ran = (suites, { suite, environment }) => suites.some(run => run.suite === suite &&
    (0,known_tests/* sameEnvironment */.iE)(run.environment, environment) &&
    (run.outcome === 'passed' || run.outcome === 'failed'));
/** One reason a suite. They warn: tests come and go, but a leak that vanishes together with its test is worth a look. */
function vanishedReasons(vanished) {
    return [...new Set(vanished.map(({ suite }) => suite))].map(suite => {
        const tests = vanished.filter(test => test.suite === suite);
        return {
            kind: 'vanished tests',
            severity: 'medium',
            blocks: false,
            message: `${(0,words/* formatCount */.B4)(tests.length, 'test')} of suite ${suite} that the ledger knows ${tests.length === 1 ? 'was' : 'were'} not measured: ${(0,words/* formatList */.ki)(tests.map(({ test, why }) => `${test} (${why})`))}`,
            repair: 'If they are gone for good, the next leakgate baseline on the default branch forgets them.',
        };
    });
}

// EXTERNAL MODULE: ./src/policy/nearest.ts
var nearest = __webpack_require__(9876);
;// CONCATENATED MODULE: ./src/gate/patterns.ts


/** Says nothing while a suite has neither run nor left anything in the ledger: its tests might fit. */
function idlePatterns(policy, { measurements, suites }, { baseline }) {
    const heard = new Set([...suites, ...baseline].map(({ suite }) => suite));
    if (suites.length === 0 || Object.keys(policy.suites).some(suite => !heard.has(suite)))
        return [];
    const tests = [...new Set([...measurements, ...baseline].map(({ test }) => test))];
    return patternsOf(policy)
        .filter(({ pattern }) => !tests.some(test => (0,gate_budgets/* matches */.cK)(pattern, test)))
        .map(({ key, pattern }) => ({
        what: `tests ${pattern} (${key})`,
        why: `no test has such an id${meant(pattern, tests)}`,
    }));
}
const patternsOf = ({ budgets, services, detection }) => [
    ...Object.keys(budgets.tests).map(pattern => ({ key: 'budgets.tests', pattern })),
    ...Object.entries(services).flatMap(([name, { tests }]) => tests.map(pattern => ({ key: `services.${name}.tests`, pattern }))),
    ...detection.never.map(pattern => ({ key: 'detection.never', pattern })),
];
function meant(pattern, tests) {
    const found = (0,nearest/* nearest */.p)(pattern, tests);
    return found === undefined ? '' : `, did you mean ${found}?`;
}

;// CONCATENATED MODULE: ./src/gate/ratchet.ts




/**
 * Holds all of head against all of the base. The tests ran on head alone: what they saw of an acquisition that reads
 * the same on both sides counts for both.
 */
function ratchetOf(whole, measurements, change) {
    const { head, base } = comparable(whole, change);
    const partners = partnersOf(base, head, ratchet_likenesses, change.renames, change.touches);
    const before = new Map(base.map(site => [site, site.state]));
    const after = (0,runtime/* sitesSeen */.yc)(head, measurements);
    const opened = [];
    for (const [at, site] of head.entries()) {
        const partner = partners.get(site);
        if (partner?.state === site.state)
            before.set(partner, after[at].state);
        if (!isReleased(after[at].state) && !(partner && !isReleased(before.get(partner))))
            opened.push(after[at]);
    }
    const kept = new Set(partners.values());
    return {
        head: (0,gate_coverage/* coverageOf */._5)(after),
        base: (0,gate_coverage/* coverageOf */._5)(base.map(site => ({ ...site, state: before.get(site) }))),
        opened: opened.sort((a, b) => Number(b.state === 'leaks') - Number(a.state === 'leaks')),
        gone: base.filter(site => !kept.has(site) && isReleased(site.state)).length,
    };
}
/** Without the files that only one side could read in full: what is missing there is neither new nor gone. */
function comparable({ head, base }, change) {
    const unreadAtHead = new Set(head.skipped.map(({ path }) => change.basePath(path)));
    const unreadAtBase = new Set(base.skipped.map(({ path }) => path));
    const knownAtBase = new Set([...unreadAtBase, ...base.sites.map(({ path }) => path)]);
    const fits = (path) => unreadAtHead.has(path) === unreadAtBase.has(path) || !knownAtBase.has(path);
    return {
        head: head.sites.filter(({ path }) => fits(change.basePath(path))),
        base: base.sites.filter(({ path }) => fits(path)),
    };
}
const places = [
    ({ path, category, symbol, text }) => [path, category, symbol, text],
    ({ path, category, text }) => [path, category, text],
    ({ category, symbol, text }) => [category, symbol, text],
];
/** Those in the same state find each other first: only what has no equal at the base has changed. */
const ratchet_likenesses = [
    ...places.map((alike) => site => [...alike(site), site.state]),
    ...places,
];
const isReleased = (state) => state === 'proved' || state === 'exercised';
/** Blocks where the share fell, and says what brought it down. */
function ratchetReasons({ head, base, opened, gone }) {
    // Of whole numbers, so that equal shares are equal.
    if ((0,gate_coverage/* released */.w2)(head) * (0,gate_coverage/* total */.X5)(base) >= (0,gate_coverage/* released */.w2)(base) * (0,gate_coverage/* total */.X5)(head))
        return [];
    const causes = [
        ...(opened.length > 0 ? [`not known to be released: ${(0,words/* formatList */.ki)(opened.map(described))}`] : []),
        ...(gone > 0
            ? [
                `${(0,words/* formatCount */.B4)(gone, 'acquisition')} that ${gone === 1 ? 'was' : 'were'} released ${gone === 1 ? 'is' : 'are'} gone`,
            ]
            : []),
    ];
    const [first] = opened;
    return [
        {
            kind: 'coverage',
            severity: 'high',
            blocks: true,
            message: `of all acquisitions, ${shareOf(head)} are proved or exercised, at the base ${shareOf(base)}; ${causes.join('; ')}`,
            repair: opened.length > 0
                ? 'Release them on every path, or let a test exercise their release.'
                : 'Release others on every path: leakgate report lists what is not known to be released.',
            ...(first && { path: first.path, line: first.line, endLine: first.endLine }),
        },
    ];
}
const described = ({ path, line, category, state }) => `${path}:${line} (${category}, ${state})`;
const shareOf = (coverage) => `${(0,words/* formatShare */.T1)((0,gate_coverage/* releasedShare */.Pr)(coverage) ?? 0)} (${(0,gate_coverage/* released */.w2)(coverage)} of ${(0,gate_coverage/* total */.X5)(coverage)})`;

;// CONCATENATED MODULE: ./src/gate/report-only.ts
/** The status that counts: up to and including the policy's day, passed, with what it would have been. */
function statusFor(wouldBe, { reportOnly }, today) {
    if (!reportOnly || today > reportOnly.until)
        return { status: wouldBe };
    return { status: 'passed', reportOnly: { until: reportOnly.until, wouldBe } };
}

;// CONCATENATED MODULE: ./src/gate/suites.ts

/** Failing tests block unless the policy makes them a report; a suite that did not run to its end always does. */
function suiteReasons({ head, policy }) {
    return (head.harness?.suites ?? []).flatMap(run => {
        if (run.outcome === 'failed' || (run.outcome === 'passed' && run.tests.failed > 0))
            return [failing(run, policy.detection.failingTests === 'fail')];
        return run.outcome === 'passed' ? [] : [broken(run, run.outcome)];
    });
}
function failing(run, blocks) {
    const ended = run.signal ? `was ended by ${run.signal}` : `exited with ${run.exitCode}`;
    const failed = run.tests.failed > 0 ? `${(0,words/* formatCount */.B4)(run.tests.failed, 'test')} failed` : `the command ${ended}`;
    return {
        kind: 'failing tests',
        severity: 'high',
        blocks,
        message: `suite ${run.suite} failed: ${failed}`,
        repair: `Repair the tests: ${run.command.join(' ')}`,
    };
}
const brokenWords = {
    'no tests': () => ({
        what: 'ran no test',
        repair: 'Check the command: a suite without tests proves nothing.',
    }),
    timeout: run => ({
        what: `was ended after ${(0,words/* formatDuration */.a3)(run.duration)}, its timeout`,
        repair: 'Find the test that hangs, or raise the suite’s timeout in the policy.',
    }),
    'not found': run => ({
        what: `has a command that does not exist: ${run.command[0] ?? '(empty)'}`,
        repair: 'Correct the suite’s command in the policy, or install what it needs before.',
    }),
    killed: run => ({
        what: `was killed${run.signal ? ` by ${run.signal}` : ''} at a peak of ${(0,words/* formatBytes */.z3)(run.peak)}`,
        repair: 'If the machine ran out of memory, give the suite a hard budget: it then ends with the growers named.',
    }),
    'over budget': run => ({
        what: `used up a hard budget, or its container’s memory, at a peak of ${(0,words/* formatBytes */.z3)(run.peak)} and was ended`,
        repair: 'Lower the peak of the test that was running, or raise the budget in the policy, or the container’s memory.',
    }),
};
function broken(run, outcome) {
    const { what, repair } = brokenWords[outcome](run);
    const why = run.problems.map(problem => `; ${problem}`).join('');
    return { kind: 'suite', severity: 'high', blocks: true, message: `suite ${run.suite} ${what}${why}`, repair };
}
/** What the harness looked at without being able to say, and why. None of it blocks. */
function unmeasured({ measurements, suites }) {
    return [
        ...suites
            .filter(({ measured, outcome }) => measured === 'per process' && outcome === 'passed')
            .map(({ suite }) => ({ what: `tests of suite ${suite}`, why: 'only the process as a whole was watched' })),
        ...suites
            .filter(({ outcome }) => outcome === 'passed' || outcome === 'failed')
            .flatMap(({ suite, problems }) => problems.map(why => ({ what: `suite ${suite}`, why }))),
        ...measurements
            .filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'not confirmed')
            .map(({ test, verdict, reason }) => ({
            what: test,
            why: reason === undefined ? doubt[verdict] : `${verdict}: ${reason}`,
        })),
    ];
}
const doubt = {
    inconclusive: 'inconclusive: it grew, but not steadily enough to call it a leak',
    'not confirmed': 'not confirmed: it looked like a leak and was not repeated',
};

;// CONCATENATED MODULE: ./src/gate/suppressions.ts


/** The suppressions that the base does not have. An audit compares with nothing, so nothing brings any. */
function broughtSuppressions(revisions, change) {
    if (change.whole)
        return [];
    const wasRead = readAtBase(revisions, change);
    return pairSuppressed(revisions, change).unpaired.filter(({ path, suppression: { span } }) => {
        const { line, endLine } = span;
        return wasRead(path) || change.touches({ path, line, endLine });
    });
}
/** Sorts the suppressions of head. */
function judgeSuppressions(input, change) {
    const brought = broughtSuppressions(input, change);
    const unapproved = new Set(input.approved || input.local ? [] : brought);
    return {
        ...pairSuppressed(input, change),
        inForce: input.head.scan.suppressed.filter(finding => !unapproved.has(finding)),
        excuses: input.local ? [] : brought.map(excuse),
    };
}
function pairSuppressed({ head, base }, change) {
    const ours = head.scan.suppressed;
    const { known, fixed } = matchFindings(base?.scan.suppressed ?? [], ours, change.renames, change.touches);
    const paired = new Set(known.map(([finding]) => finding));
    return { unpaired: ours.filter(finding => !paired.has(finding)), leftAtBase: fixed };
}
const excuse = ({ rule, path, symbol, suppression }) => `it suppresses ${rule} in ${symbol} of ${path}: ${suppression.reason}`;

;// CONCATENATED MODULE: ./src/gate/unreadable.ts
/** They block, unless the base could not be read either: then nothing is lost that was there before. */
function unreadableReasons({ head, base }, change) {
    const before = new Set(base?.scan.skipped.map(({ path }) => path));
    return head.scan.skipped
        .filter(({ path }) => !change.whole && change.concerns(path))
        .map(({ path, reason }) => ({
        kind: 'unreadable',
        severity: 'high',
        blocks: !before.has(change.basePath(path)),
        message: `${path} was changed and could not be scanned: ${reason}`,
        repair: 'Mend the file, or leave it out of the scan in the policy (scan.exclude).',
        path,
    }));
}

;// CONCATENATED MODULE: ./src/gate/judge.ts
/** The verdict: what is new is held against the line, what was used against the budgets, and nothing is left unsaid. */

















/** Judges a change. Pure: the same input gives the same verdict. */
function judge(input) {
    const { head, policy } = input;
    const harness = head.harness ?? { measurements: [], suites: [] };
    const ledger = (0,acceptances/* ledgerInForce */.ky)(input);
    const known = (0,known_tests/* knownTests */.BC)(ledger, input.base);
    const change = changeOf(input.changes);
    const joined = (0,runtime/* joinRuntime */.Rl)(head, lineFor(input));
    const leaks = newLeaks(input, known);
    const leaking = new Set(leaks.flatMap(({ open }) => open.map(joined.findingAt)));
    const suppressions = judgeSuppressions(input, change);
    const sorted = sortFindings(input, change, joined, suppressions, finding => leaking.has(finding));
    const accepted = (leak) => !leak.grows && leak.open.map(joined.findingAt).every(finding => finding !== undefined && sorted.isAccepted(finding));
    const unaccepted = leaks.filter(leak => !accepted(leak));
    const ratchet = input.whole && ratchetOf(input.whole, harness.measurements, change);
    const coverage = (0,gate_coverage/* leakCoverage */.u0)(joined.sites, change);
    const budgets = (0,gate_budgets/* checkBudgets */.N3)({ harness, policy }, known);
    const vanished = vanishedTests(input, ledger);
    const excuses = [...(0,acceptances/* selfExcuses */.x3)(input), ...suppressions.excuses];
    const reasons = [
        ...findingReasons(sorted, input),
        ...leakReasons(unaccepted, input),
        ...budgets.reasons,
        ...driftReasons(input, known),
        ...suiteReasons(input),
        ...vanishedReasons(vanished),
        ...(0,gate_coverage/* coverageReasons */.C)(coverage, policy),
        ...(ratchet ? ratchetReasons(ratchet) : []),
        ...unreadableReasons(input, change),
        ...(0,acceptances/* unapprovedReasons */.Mg)(input, excuses),
        ...(0,acceptances/* expiryWarnings */.FN)(ledger.acceptances, input),
    ].sort(worstFirst);
    return {
        ...statusFor(reasons.some(({ blocks }) => blocks) ? 'failed' : 'passed', policy, input.today),
        reasons,
        findings: sorted.findings,
        measurements: harness.measurements,
        newLeaks: unaccepted.map(({ measurement }) => measurement),
        improved: improvements(input, ledger),
        suites: harness.suites,
        budgets: budgets.lines,
        coverage: ratchet ? { ...coverage, whole: ratchet.head, base: ratchet.base } : coverage,
        stale: sorted.stale,
        vanished,
        selfExcuses: excuses,
        skipped: head.scan.skipped,
        unmeasured: [...unmeasured(harness), ...budgets.unmeasured, ...idlePatterns(policy, harness, ledger)],
        inChange: change.lines,
    };
}
const worstFirst = (a, b) => Number(b.blocks) - Number(a.blocks) || model_finding/* severities */.gO.indexOf(b.severity) - model_finding/* severities */.gO.indexOf(a.severity);

// EXTERNAL MODULE: ./src/ledger/names.ts
var names = __webpack_require__(8645);
// EXTERNAL MODULE: ./src/model/ledger.ts
var ledger = __webpack_require__(4920);
// EXTERNAL MODULE: ./src/policy/nested.ts
var nested = __webpack_require__(2775);
// EXTERNAL MODULE: ./src/scan/languages.ts + 2 modules
var languages = __webpack_require__(8244);
// EXTERNAL MODULE: ./src/scan/project/neighbours.ts
var neighbours = __webpack_require__(4527);
// EXTERNAL MODULE: ./src/scan/project/workspace.ts + 3 modules
var project_workspace = __webpack_require__(6311);
;// CONCATENATED MODULE: ./src/scan/project/interfaces.ts
/** What files offer to those that import from them, in a form that can be compared between two revisions. */



/**
 * For each file its functions by name, each with a text that changes when callers should look again: what the function
 * releases, keeps or hands out. Files that cannot be read offer nothing.
 */
async function interfacesOf(files, options) {
    const workspace = new project_workspace/* Workspace */.a(files, { ...options, everyFile: true });
    const interfaces = new Map();
    const readable = files.map(file => file.path).filter(path => (0,languages/* languageOf */.eX)(path));
    await workspace.neighbours.gather(readable, true);
    for (const path of readable) {
        const offered = await workspace.neighbours.interfaceOf(path);
        interfaces.set(path, new Map([...offered].map(([name, summary]) => [name, (0,neighbours/* summaryKey */.gC)(summary)])));
    }
    return interfaces;
}

// EXTERNAL MODULE: ./src/pipeline/scan-tree.ts
var scan_tree = __webpack_require__(2158);
;// CONCATENATED MODULE: ./src/pipeline/callers.ts



/** Callers of callers, as far as calls are followed. */
const rounds = 2;
/** Unchanged files whose calls mean something else at `head` than at `base`. */
async function callersToReexamine({ files }, head, base, policies) {
    const altered = files.flatMap(({ kind, path, basePath }) => kind === 'modified' || kind === 'renamed' ? [{ path, before: basePath ?? path }] : []);
    const callers = new Set();
    const touched = new Set(files.map(f => f.path));
    for (let round = 0, look = altered; look.length > 0 && round < rounds; round++) {
        const names = await changedNames(look, head, base, policies);
        if (names.length === 0)
            break;
        const found = await mentioning(names, head, policies);
        look = found.filter(path => !touched.has(path) && !callers.has(path)).map(path => ({ path, before: path }));
        for (const { path } of look)
            callers.add(path);
    }
    return [...callers];
}
async function changedNames(pairs, head, base, policies) {
    const now = await offered(pairs.map(p => p.path), head, policies);
    const then = await offered(pairs.map(p => p.before), base, policies);
    return pairs.flatMap(({ path, before }) => [...(then.get(before) ?? [])].flatMap(([name, key]) => (now.get(path)?.get(name) === key ? [] : [name])));
}
async function offered(paths, tree, policies) {
    const contents = await tree.read(paths.filter(path => (0,languages/* languageOf */.eX)(path)));
    return interfacesOf((0,scan_tree/* named */.KT)(contents), { ...(0,scan_tree/* optionsOf */.cz)(policies.root, tree), project: await (0,scan_tree/* projectOf */.v8)(tree) });
}
/** Files that the policy wants scanned and that mention one of the names. */
async function mentioning(names, tree, policies) {
    const mention = new RegExp(`\\b(?:${[...new Set(names)].map(name => name.replaceAll('$', '\\$')).join('|')})\\b`);
    const contents = await tree.read((0,scan_tree/* scannable */.Gd)(await tree.list(), policies));
    return [...contents].filter(([, bytes]) => mention.test(bytes.toString('latin1'))).map(([path]) => path);
}

// EXTERNAL MODULE: ./src/pipeline/memories.ts
var pipeline_memories = __webpack_require__(5099);
// EXTERNAL MODULE: ./src/pipeline/trees.ts
var trees = __webpack_require__(6863);
;// CONCATENATED MODULE: ./src/pipeline/examine.ts
/** From changes to a verdict: the whole run, readable from top to bottom. Shared by the Action, `check` and `hook`. */












/** Throws user errors for a broken policy or ledger; any other trouble becomes part of the verdict. */
async function examine(e) {
    const { repo, found, today, local, log, memories = new pipeline_memories/* Memories */.e(undefined, repo.root) } = e;
    const { changes } = found;
    for (const note of changes.notes)
        log(note);
    const headTree = (0,trees/* treeOf */.g7)(repo, e.head, memories);
    const ruling = rulingTree(found, headTree, repo);
    const excusing = ruling !== headTree && changes.files.some(touchesGate);
    const before = await rulesOf(ruling, log).catch(error => unlessMended(error, excusing, log));
    // Read even where it does not count: a mistake in it must not wait until it is merged.
    const brought = excusing ? await rulesOf(headTree, log) : undefined;
    const { label } = before.policies.root.approval;
    const rulesApproved = brought !== undefined && (await e.approved(label));
    const { policies } = rulesApproved ? brought : before;
    const callers = changes.base === undefined
        ? []
        : await callersToReexamine(changes, headTree, (0,trees/* treeOf */.g7)(found.reader, changes.base, memories), policies);
    const headScan = await scanHead(changes, callers, headTree, policies);
    const baseScan = await scanBase(found, callers, policies, memories);
    const whole = e.changeOnly ? undefined : await scanWholes(found, headTree, policies, memories);
    const approved = brought
        ? rulesApproved
        : !bringsSuppressions(changes, headScan, baseScan) || (await e.approved(label));
    // Last: whatever tests do to the repository, rules and content have been read.
    const suspect = suspectFiles(changes, headScan, baseScan);
    const harness = await e.runSuites?.(policies, { changes, tree: headTree, ledger: before.ledger, suspect });
    const policy = (0,trees/* wholePolicy */.Q4)(policies);
    const verdict = judge({
        head: { scan: headScan, ...(harness && { harness }) },
        ...(baseScan && { base: { scan: baseScan } }),
        ...(whole && { whole }),
        ledger: before.ledger,
        ...(brought && { headLedger: brought.ledger }),
        policy,
        blockAt: path => policies.for(path).block.at,
        policyChanged: excusing && changes.files.some(f => pathsOf(f).some(trees/* isPolicy */.pn)),
        changes,
        approved,
        local,
        today,
    });
    return { verdict, policy };
}
const bringsSuppressions = (changes, head, base) => broughtSuppressions({ head: { scan: head }, ...(base && { base: { scan: base } }) }, changeOf(changes)).length > 0;
/** Where the change brings something that the scan holds against it: its tests are confirmed first. */
function suspectFiles(changes, head, base) {
    if (!base)
        return [];
    const { renames, touches } = changeOf(changes);
    return [...new Set(matchFindings(base.findings, head.findings, renames, touches).new.map(({ path }) => path))];
}
/** What a tree says about how it wants to be judged. */
async function rulesOf(tree, log) {
    const policies = await (0,trees/* loadPolicies */.hd)(tree);
    const { ledger, warnings } = await (0,trees/* loadLedgerOf */.tC)(tree);
    for (const warning of warnings)
        log(warning);
    return { policies, ledger };
}
/**
 * Broken rules on the base branch stop everything but the change that mends them: it is judged by the defaults, and
 * like any change of the rules it needs approval.
 */
function unlessMended(error, excusing, log) {
    if (!excusing || !(error instanceof errors/* LeakgateError */.jP) || error.fault !== 'user')
        throw error;
    log(`the base branch's own rules cannot be read, so the defaults count: ${(0,errors/* explain */.WE)(error)}`);
    return { policies: (0,nested/* resolvePolicies */.T)([]), ledger: ledger/* emptyLedger */.H };
}
const pathsOf = ({ path, basePath }) => (basePath === undefined ? [path] : [path, basePath]);
const touchesGate = (file) => pathsOf(file).some(path => (0,trees/* isPolicy */.pn)(path) || path.startsWith(`${names/* ledgerFolder */.G0}/`));
/** Whose policy and ledger count: the branch merged into on GitHub, one's own tree on one's own machine. */
const rulingTree = ({ trusted, reader }, head, repo) => trusted === undefined ? head : (0,trees/* treeOf */.g7)(reader ?? repo, trusted);
async function scanHead({ base, files }, callers, tree, policies) {
    const audit = base === undefined && files.length === 0;
    const changed = files.filter(f => f.kind !== 'deleted' && f.kind !== 'submodule').map(f => f.path);
    return (0,scan_tree/* scanTree */.wp)(tree, (0,scan_tree/* scannable */.Gd)(audit ? await tree.list() : [...changed, ...callers], policies), policies, !audit);
}
/** The same files as they were: what leaks there already is known, not new. */
async function scanBase({ changes, reader }, callers, policies, memories) {
    const { base, files } = changes;
    if (base === undefined)
        return undefined;
    const paths = files
        .filter(f => f.kind !== 'submodule')
        .flatMap(f => f.basePath ?? (f.kind === 'added' ? [] : [f.path]));
    return (0,scan_tree/* scanTree */.wp)((0,trees/* treeOf */.g7)(reader, base, memories), (0,scan_tree/* scannable */.Gd)([...paths, ...callers], policies), policies);
}
/** Both trees in full, only where the policy's ratchet needs them. */
async function scanWholes({ changes, reader }, head, policies, memories) {
    if (!policies.root.block.ratchet || changes.base === undefined)
        return undefined;
    const base = (0,trees/* treeOf */.g7)(reader, changes.base, memories);
    return { head: await (0,scan_tree/* scanWhole */.j)(head, policies), base: await (0,scan_tree/* scanWhole */.j)(base, policies) };
}


/***/ })

};
