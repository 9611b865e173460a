export const id = 496;
export const ids = [496];
export const modules = {

/***/ 7653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hx: () => (/* binding */ startable),
/* harmony export */   nE: () => (/* binding */ typed)
/* harmony export */ });
/* unused harmony export splitWords */
/**
 * How a suite's command is started. A plain command line is split into words here and started without a shell, so that
 * the process watched is the user's and not a shell's. A line that needs a shell (operators, expansions, assignments) is
 * handed whole to the platform's. The command comes from the policy: it is the user's own, nothing is escaped from it.
 */
/** Characters that mean something to a shell when they stand outside quotes; `$` and a backtick also within double ones. */
const shellOnly = /[|&;<>()*?[\]{}~!#`$\n]/;
const shellInDoubleQuotes = /[`$]/;
const assignment = /^[A-Za-z_][A-Za-z0-9_]*=/;
/**
 * The words of a command line by POSIX quoting: single quotes keep everything, double quotes and a backslash keep the next
 * special character. Undefined if the line needs a shell, or a quote is left open (the shell then says so).
 */
function splitWords(line) {
    const words = [];
    let word;
    for (let at = 0; at < line.length; at++) {
        const character = line[at];
        if (character === "'" || character === '"') {
            const quoted = readQuoted(line, at);
            if (!quoted)
                return undefined;
            word = (word ?? '') + quoted.text;
            at = quoted.end;
        }
        else if (character === '\\') {
            if (at + 1 === line.length)
                return undefined;
            word = (word ?? '') + line[++at];
        }
        else if (/[ \t]/.test(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else if (shellOnly.test(character))
            return undefined;
        else
            word = (word ?? '') + character;
    }
    if (word !== undefined)
        words.push(word);
    return words.length === 0 || assignment.test(words[0]) ? undefined : words;
}
function readQuoted(line, start) {
    const quote = line[start];
    let text = '';
    for (let at = start + 1; at < line.length; at++) {
        const character = line[at];
        if (character === quote)
            return { text, end: at };
        if (quote === '"' && shellInDoubleQuotes.test(character))
            return undefined;
        if (quote === '"' && character === '\\' && /["\\$`]/.test(line[at + 1] ?? ''))
            text += line[++at];
        else
            text += character;
    }
    return undefined;
}
/**
 * The program and its arguments for a suite's command. On Windows every line goes to `cmd`: only it finds `npm.cmd` and
 * its like, and a backslash there is part of a path.
 */
function startable(command, platform) {
    if (typeof command !== 'string')
        return [...command];
    if (platform === 'win32')
        return ['cmd', '/d', '/s', '/c', command];
    return splitWords(command) ?? ['sh', '-c', command];
}
/** A command as a person would type it, for `reproduce` lines and messages. */
const typed = (command) => command.map(word => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ');


/***/ }),

/***/ 7539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ amountTolerance),
/* harmony export */   MC: () => (/* binding */ quantiseTime),
/* harmony export */   zs: () => (/* binding */ quantiseAmount)
/* harmony export */ });
/**
 * Measured values in steps, so that noise does not churn the ledger.
 *
 * Bytes and objects: the E24 series of preferred numbers (IEC 60063), 24 steps a decade, about 10 % apart. Times: 1, 2,
 * 5, 10, … A recorded value stays as long as the new one is at most a step away.
 */
const e24 = [10, 11, 12, 13, 15, 16, 18, 20, 22, 24, 27, 30, 33, 36, 39, 43, 47, 51, 56, 62, 68, 75, 82, 91, 100];
const oneTwoFive = [10, 20, 50, 100];
/** How far, as a share, a recorded amount may lie below the true one: a step and a half of the widest in E24. */
const amountTolerance = 0.25;
/** The nearest step for bytes or objects; 0 for 0. `recorded` is kept if it is a neighbour. */
const quantiseAmount = (value, recorded) => quantise(e24, value, recorded);
/** The nearest step for milliseconds, at least 1. */
const quantiseTime = (value, recorded) => quantise(oneTwoFive, Math.max(1, value), recorded);
function quantise(series, value, recorded) {
    if (!(value > 0))
        return 0;
    const step = stepOf(series, value);
    const stays = recorded !== undefined && recorded > 0 && Math.abs(stepOf(series, recorded) - step) <= 1;
    return stays ? recorded : atStep(series, step);
}
/** Steps are counted from 1: step 0 is 1, and `series.length - 1` steps are a decade. */
function stepOf(series, value) {
    const decade = Math.floor(Math.log10(value));
    const mantissa = (value / 10 ** decade) * 10;
    const nearest = series.reduce((best, step, index) => (Math.abs(step - mantissa) < Math.abs(series[best] - mantissa) ? index : best), 0);
    return decade * (series.length - 1) + nearest;
}
function atStep(series, step) {
    const perDecade = series.length - 1;
    const decade = Math.floor(step / perDecade);
    return Number(`${series[step - decade * perDecade]}e${decade - 1}`);
}


/***/ }),

/***/ 7016:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ wholeSuite),
/* harmony export */   J8: () => (/* binding */ openCounts),
/* harmony export */   Wq: () => (/* binding */ leaksMemory),
/* harmony export */   XJ: () => (/* binding */ recordMeasurements)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8645);
/* harmony import */ var _quantise_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7539);
/* harmony import */ var _stricter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5995);




/** The name under which a suite's process tree as a whole is kept. */
const wholeSuite = '*';
/** How many resources of each kind stayed open. */
function openCounts(resources) {
    const counts = new Map();
    for (const { kind, count = 1 } of resources)
        counts.set(kind, (counts.get(kind) ?? 0) + count);
    return Object.fromEntries(counts);
}
/** Whether a confirmed leak is one of memory, not only of resources left open. */
const leaksMemory = ({ verdict, trend, resources }) => verdict === 'leak' && (trend === 'increasing' || resources.length === 0);
/**
 * The ledger with a run's measurements recorded: those of suites that passed. A suite that ran replaces its entries in
 * that environment, so tests that are gone leave; skipped and inconclusive ones keep what is known of them. The values
 * first accepted stay.
 */
function recordMeasurements(ledger, { suites, measurements }) {
    const recorded = new Map(ledger.baseline.map(entry => [(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(entry), entry]));
    const passed = suites.filter(suite => suite.outcome === 'passed');
    const ran = new Set(passed.map(runKey));
    const kept = ledger.baseline.filter(entry => !ran.has(runKey(entry)));
    const earlier = (key) => recorded.get((0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .entryKey */ .k2)(key));
    return {
        acceptances: ledger.acceptances,
        baseline: [
            ...kept,
            ...passed.map(suite => suiteEntry(suite, earlier({ ...suite, test: wholeSuite }))),
            ...measurements.filter(test => ran.has(runKey(test))).map(test => testEntry(test, earlier(test))),
        ],
    };
}
const runKey = ({ suite, environment }) => `${suite}\0${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentName */ .VE)(environment)}`;
function suiteEntry(run, earlier) {
    const { suite, environment } = run;
    return withFirst({ suite, environment, test: wholeSuite, open: {}, ...usage(run, earlier), first: {} }, earlier);
}
function testEntry(measurement, earlier) {
    const { suite, environment, test, verdict } = measurement;
    const doubtful = measurement.outcome === 'skipped' || verdict === 'inconclusive' || verdict === 'not confirmed';
    if (doubtful && earlier)
        return earlier;
    const leaked = doubtful ? { open: {} } : leak(measurement, earlier);
    return withFirst({ suite, environment, test, ...leaked, ...usage(measurement, earlier), first: {} }, earlier);
}
/** A clean test has growth 0: the slope that was measured is noise. */
function leak(measurement, earlier) {
    const { growth, resources, verdict } = measurement;
    const memory = leaksMemory(measurement);
    return {
        growth: growth && (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseAmount */ .zs)(memory ? growth.bytes : 0, earlier?.growth),
        objects: memory && growth?.objects !== undefined ? (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseAmount */ .zs)(growth.objects, earlier?.objects) : undefined,
        open: verdict === 'leak' ? openCounts(resources) : {},
    };
}
function usage({ peak, cpu, duration }, earlier) {
    return {
        peak: peak === undefined ? undefined : spreadPeak(peak, earlier?.peak),
        cpu: cpu === undefined ? undefined : (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseTime */ .MC)(cpu, earlier?.cpu),
        duration: duration === undefined ? undefined : (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseTime */ .MC)(duration, earlier?.duration),
    };
}
/** The spread is the farthest any run lay from the recorded peak. */
function spreadPeak(peak, earlier) {
    const value = (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseAmount */ .zs)(peak, earlier?.value);
    if (value !== earlier?.value)
        return { value, spread: 0 };
    const spread = (0,_quantise_js__WEBPACK_IMPORTED_MODULE_2__/* .quantiseAmount */ .zs)(Math.abs(peak - value), earlier.spread);
    return { value, spread: Math.max(spread, earlier.spread) };
}
/** A leak that went away takes its first value along: its return is a new leak. */
function withFirst(entry, earlier) {
    const growth = entry.growth ? (earlier?.first.growth ?? entry.growth) : undefined;
    const peak = earlier?.first.peak ?? entry.peak?.value;
    return (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .sw)({ ...entry, first: (0,_stricter_js__WEBPACK_IMPORTED_MODULE_3__/* .defined */ .sw)({ growth, peak }) });
}


/***/ }),

/***/ 9496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rZ: () => (/* binding */ runCommandLine),
  du: () => (/* binding */ runPolicySuites),
  lo: () => (/* binding */ suiteRunner)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./src/harness/holders.ts
/** The smallest object, beside the policy's usual floor for a whole test. */
const shareOfFloor = 16 / 64;
/** Where growth was allocated: places that hold next to none of it say nothing. */
const telling = ({ stacks }, { floorBytes }) => stacks.filter(stack => stack.bytes >= floorBytes * shareOfFloor);
/**
 * Who holds growth; undefined where nothing tells. A root in the project's code decides. Other roots (a registry of the
 * standard library, a cache of a framework) are the project's fault where its own lines made most of what they hold.
 * Without roots, whoever allocated is taken for the holder.
 */
function heldBy(repeat, growth, stacks) {
    const { held, stacks: all } = repeat;
    if (isNative(repeat, growth))
        return { owner: 'native', roots: [] };
    if (held.length === 0)
        return allocatedBy(stacks);
    const roots = held.filter(({ owner }) => owner === 'project').concat(held.filter(({ owner }) => owner !== 'project'));
    const owner = held.some(({ owner }) => owner === 'project') || isMadeByProject(all) ? 'project' : roots[0].owner;
    return { owner, roots: roots.map(({ name }) => name) };
}
/**
 * Did the project's own lines allocate most of what grew, and not what they called? Of all stacks, as in `confirm.py`: there
 * the same question decides whether a test is worth a whole series.
 */
function isMadeByProject(stacks) {
    const whole = sum(stacks.map(({ bytes }) => bytes));
    return whole > 0 && sum(stacks.filter(({ owner }) => owner === 'project').map(({ direct }) => direct)) >= whole / 2;
}
/** Beside what the standard library keeps for itself (a pool behind `fetch`), it has to be more than what hangs on to that. */
const shareOfStandard = 1 / 8;
function allocatedBy(stacks) {
    const bytesOf = (owner) => sum(stacks.filter(stack => stack.owner === owner).map(({ bytes }) => bytes));
    const own = bytesOf('project');
    if (own > 0 && own >= bytesOf('standard library') * shareOfStandard)
        return { owner: 'project', roots: [] };
    const [most] = [...stacks].sort((one, other) => other.bytes - one.bytes);
    return most && { owner: most.owner, roots: [] };
}
/** Share of the growth that the runtime's own allocators saw, below which the rest is native memory. */
const shareOfNative = 1 / 4;
/** Growth of the process without growth of objects, that the runtime's allocators did not see. */
const isNative = ({ traced }, { bytes, objects }) => traced !== undefined &&
    bytes.verdict === 'leak' &&
    objects?.verdict !== 'leak' &&
    traced < bytes.slope * shareOfNative;
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

;// CONCATENATED MODULE: ./src/harness/trend.ts
/**
 * Does a level keep growing, or does it level off? A robust trend test over checkpoints of one metric.
 *
 * Slope: Theil (1950), Sen (1968), the median of all pairwise slopes. Significance: Mann (1945), Kendall (1975),
 * one-sided, with the correction for ties. A leak needs both of them, an absolute floor, and growth in the second half
 * at least half as steep as in the first: caches and lazy imports level off, leaks do not.
 */
/** Beside object counts, bytes only have to show what the counts cannot: buffers that grow in place. */
const bytesBesideObjects = 24 / 64;
/** And show it steadily: a table that was made larger once, or a function that was compiled, lifts a few levels only. */
const steadiness = 1 / 2;
const significance = 0.05;
const quantile95 = 1.96;
/** With fewer checkpoints even a perfect rise is not significant, or the two halves say nothing. */
const leastCheckpoints = 5;
/**
 * Judges one metric. `levels` are checkpoints taken after warm-up, `batch` iterations apart; `floor` is the least growth
 * an iteration that matters. Too few checkpoints are inconclusive, never a leak.
 */
function judgeTrend(levels, batch, floor) {
    const slopes = pairwiseSlopes(levels);
    if (levels.length < 2)
        return { verdict: 'inconclusive', slope: 0, low: 0, high: 0 };
    const spread = Math.sqrt(kendallVariance(levels));
    const slope = quantile(slopes, 0.5) / batch;
    const [low, high] = interval(slopes, spread).map(bound => bound / batch);
    return { verdict: verdictOf(levels, batch, floor, slope), slope, low, high };
}
function verdictOf(levels, batch, floor, slope) {
    if (slope < floor)
        return levels.length < leastCheckpoints ? 'inconclusive' : 'clean';
    if (levels.length < leastCheckpoints)
        return 'inconclusive';
    if (levelsOff(levels, batch, floor))
        return 'clean';
    return mannKendall(levels) < significance ? 'leak' : 'inconclusive';
}
/**
 * Judges a test by its objects first (counts beat bytes), then by its bytes. Either alone can show a leak; bytes too noisy
 * to tell say nothing against objects that are clean.
 */
function judgeSeries(series, floors) {
    const objects = series.objects && judgeTrend(series.objects, series.batch, floors.objects);
    const bytes = judgeTrend(series.bytes, series.batch, objects ? floors.bytes * bytesBesideObjects : floors.bytes);
    if (!objects)
        return { verdict: bytes.verdict, bytes };
    return { verdict: bytes.verdict === 'leak' && isSteady(bytes) ? 'leak' : objects.verdict, bytes, objects };
}
const isSteady = ({ slope, low }) => low >= slope * steadiness;
/** Growth in the second half that is below the floor, or less than half of the first half's, is a tail, not a leak. */
function levelsOff(levels, batch, floor) {
    const middle = Math.floor((levels.length - 1) / 2);
    const first = halfSlope(levels.slice(0, middle + 1)) / batch;
    const second = halfSlope(levels.slice(middle)) / batch;
    return second < floor || second < first / 2;
}
const halfSlope = (levels) => quantile(pairwiseSlopes(levels), 0.5);
function pairwiseSlopes(levels) {
    const slopes = [];
    for (let i = 0; i < levels.length; i++)
        for (let j = i + 1; j < levels.length; j++)
            slopes.push((levels[j] - levels[i]) / (j - i));
    return slopes.sort((a, b) => a - b);
}
/** Of sorted values, with linear interpolation; 0 of none. */
function quantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const below = sorted[Math.floor(at)] ?? 0;
    const above = sorted[Math.ceil(at)] ?? below;
    return below + (above - below) * (at - Math.floor(at));
}
/** Sen's confidence interval: the slopes that many ranks away from the middle as the statistic's spread allows. */
function interval(slopes, spread) {
    const half = (quantile95 * spread) / 2 / Math.max(1, slopes.length - 1);
    return [quantile(slopes, Math.max(0, 0.5 - half)), quantile(slopes, Math.min(1, 0.5 + half))];
}
/** Variance of Kendall's S under no trend, corrected for ties. */
function kendallVariance(levels) {
    const n = levels.length;
    const ties = new Map();
    for (const level of levels)
        ties.set(level, (ties.get(level) ?? 0) + 1);
    const term = (count) => count * (count - 1) * (2 * count + 5);
    return (term(n) - [...ties.values()].reduce((sum, count) => sum + term(count), 0)) / 18;
}
/** One-sided p-value of Mann and Kendall's test for a rise, by the normal approximation with continuity correction. */
function mannKendall(levels) {
    let s = 0;
    for (let i = 0; i < levels.length; i++)
        for (let j = i + 1; j < levels.length; j++)
            s += Math.sign(levels[j] - levels[i]);
    const variance = kendallVariance(levels);
    return variance <= 0 || s <= 0 ? 1 : upperTail((s - 1) / Math.sqrt(variance));
}
/** P(Z > z) of the standard normal: Abramowitz and Stegun 26.2.17, error below 1e-7. */
function upperTail(z) {
    const t = 1 / (1 + 0.2316419 * z);
    const polynomial = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * polynomial;
}

;// CONCATENATED MODULE: ./src/harness/opened.ts

/** Less than this share of what is open was opened once, not again and again. */
const leastShare = 0.05;
/** The levels count all kinds together; what is open in the end says how they share them. */
function openedOf({ open, batch, resources = [] }) {
    const { slope, low, high } = judgeTrend(open, batch, 0);
    if (slope <= 0)
        return [];
    const counts = new Map();
    for (const { kind, count = 1 } of resources)
        counts.set(kind, (counts.get(kind) ?? 0) + count);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (total === 0)
        return [{ kind: 'resource', each: slope, low, high }];
    const lasting = [...counts].filter(([, count]) => count / total >= leastShare);
    const shared = lasting.reduce((sum, [, count]) => sum + count, 0);
    return lasting.map(([kind, count]) => {
        const share = count / shared;
        return { kind, each: slope * share, low: low * share, high: high * share };
    });
}

// EXTERNAL MODULE: ./src/harness/command.ts
var harness_command = __webpack_require__(7653);
;// CONCATENATED MODULE: ./src/harness/cut-off.ts
/** Commands whose Python cannot load the harness, because they tell it not to look at its environment. */

const python = /^(?:.*[\\/])?(?:python|pypy)[\d.]*(?:\.exe)?$/i;
const reasons = {
    I: 'it ignores PYTHONPATH',
    E: 'it ignores PYTHONPATH',
    S: 'it does not run sitecustomize',
};
/** What to say of a command from which nothing was heard. */
function cutOff(command) {
    const words = command.flatMap(word => word.split(/[\s'";&|()]+/));
    const flag = words.flatMap((word, index) => (python.test(word) ? flagAfter(words, index) : []))[0];
    if (flag === undefined)
        return [];
    const letter = flag.match(/[IES]/)[0];
    return [
        `${(0,harness_command/* typed */.nE)(command)} starts Python with ${flag}, with which ${reasons[letter]}: the harness was not loaded, and nothing was measured. Leave -${letter} out of the suite's command${letter === 'S' ? '' : '; -P, or PYTHONSAFEPATH=1 in its environment, still keeps its folder off the path'}.`,
    ];
}
/** The first flag of the interpreter at `index` that cuts it off; its own flags end where the program's name begins. */
function flagAfter(words, index) {
    for (let at = index + 1; at < words.length; at++) {
        const word = words[at];
        if (!/^-[a-zA-Z]/.test(word))
            return [];
        const [before = '', taker, value = ''] = word.split(/([cmWX])(.*)/s);
        if (/[IES]/.test(before))
            return [word];
        if (taker === 'c' || taker === 'm')
            return [];
        if (taker && value === '')
            at++;
    }
    return [];
}

;// CONCATENATED MODULE: ./src/harness/running.ts
/** Tests that began and did not end: what ran when the suite had to be ended, or a process died. */
function runningTests(processes) {
    return processes.flatMap(({ records }) => {
        const running = new Set();
        for (const record of records) {
            if (record.kind === 'start')
                running.add(record.test);
            else if ('test' in record)
                running.delete(record.test);
        }
        return [...running];
    });
}

;// CONCATENATED MODULE: ./src/harness/snapshot-line.ts
const isForeign = (path) => /^([\\/]|[A-Za-z]:|<)|(^|[\\/])(site|dist)-packages[\\/]/.test(path);
/** A snapshot in one line: where it was, what it held. */
function snapshotLine({ pid, test, growers, resources, stacks }) {
    const frames = stacks[0]?.frames ?? [];
    const at = frames.find(({ path }) => !isForeign(path)) ?? frames[0];
    const inner = frames[0] && frames[0] !== at ? `, in ${frames[0].symbol}` : '';
    return [
        `process ${pid}${test === undefined ? '' : ` ran ${test}`}`,
        ...(at ? [`was at ${at.path}:${at.line} (${at.symbol})${inner}`] : []),
        ...(stacks.length > 1 ? [`had ${stacks.length} threads`] : []),
        ...(growers.length > 0 ? [`held ${growers.filter(isLarge).slice(0, 3).map(grower).join(', ')}`] : []),
        ...(resources.length > 0 ? [`had open ${resources.slice(0, 3).map(resource).join(', ')}`] : []),
    ].join('; ');
}
/** Beside what grew most, the little that grows in any run says nothing. */
const isLarge = ({ bytes }, _, [most]) => bytes >= most.bytes / 20;
const grower = ({ type, count, bytes }) => `${(bytes / 1e6).toFixed(1)} MB in ${count} ${type.replace(/^builtins\./, '')}`;
const resource = ({ kind, count = 1, path, line }) => `${count > 1 ? `${count} × ` : ''}${kind}${path ? ` of ${path}:${line}` : ''}`;

;// CONCATENATED MODULE: ./src/harness/outcome.ts




/** The runner of a process that is measured as a whole: no tests are told apart in it. */
const wholeProcess = 'process';
const toldApart = new Set(['unittest', 'pytest', 'node:test']);
const commandNotFound = new Set([127, 9009]);
/** A shell's code for a child that a signal ended is 128 and the signal: abort, kill, segmentation fault, terminate. */
const signalCodes = new Map([
    [134, 'SIGABRT'],
    [137, 'SIGKILL'],
    [139, 'SIGSEGV'],
    [143, 'SIGTERM'],
]);
/** pytest's and, since Python 3.12, unittest's code for a run without a test. */
const nothingCollected = 5;
/** The suite's run as the contract has it. */
function judgeEnding({ name, service, suite }, command, ended, processes, snapshots) {
    const records = processes.flatMap(one => one.records);
    const runners = of(records, 'process')
        .map(one => one.runner)
        .filter(runner => runner !== wholeProcess);
    const perTest = runners.some(runner => toldApart.has(runner));
    const tests = countTests(runners.length > 0 ? records : []);
    const counted = perTest || runners.length === 0;
    const { highest } = ended;
    const judged = judge({ running: runAtDeath(processes), ...ended }, suite, {
        command,
        tests: total(tests),
        expectsTests: suite.runtime !== 'other' && counted,
    });
    return {
        suite: name,
        ...(service !== undefined && { service }),
        command,
        outcome: judged.outcome,
        exitCode: ended.code,
        ...(judged.signal && { signal: judged.signal }),
        duration: highest.duration,
        cpu: highest.cpu,
        peak: Math.max(highest.peak, ...of(records, 'end').map(end => end.peak ?? 0)),
        ...(highest.io.read + highest.io.written > 0 && { io: highest.io }),
        ...(highest.network && { network: highest.network }),
        tests,
        measured: perTest ? 'per test' : 'per process',
        environment: environmentOf(records),
        problems: [
            ...judged.problems,
            ...snapshots.map(snapshotLine),
            ...leftOver(ended.left),
            ...ended.problems,
            ...recordProblems(processes),
            ...(processes.length === 0 && suite.runtime !== 'node' ? cutOff(command) : []),
        ],
        ...(snapshots.length > 0 && { snapshots }),
        tail: ended.tail,
    };
}
function judge({ code, signal, error, ending, running = [] }, suite, { command, tests, expectsTests }) {
    const line = (0,harness_command/* typed */.nE)(command);
    const during = running.length > 0 ? ` while it ran ${running.slice(0, 3).join(', ')}` : '';
    if (error)
        return { outcome: 'not found', problems: [notStarted(line, error)] };
    if (ending?.cause === 'timeout')
        return {
            outcome: 'timeout',
            ...(signal && { signal }),
            problems: [
                `${line} did not end within its ${suite.timeout / 1000} s and was ended${during}. Mend what hangs, or raise the suite's timeout.`,
            ],
        };
    if (ending?.limit.what === 'container')
        return {
            outcome: 'over budget',
            ...(signal && { signal }),
            problems: [
                `${line} was ended${during}: ${megabytes(ending.used)} of the ${megabytes(ending.limit.limit)} that this container (cgroup) may have were used up, and the machine's out-of-memory killer was about to end it. Find what grew, or give the container more memory.`,
            ],
        };
    if (ending)
        return { outcome: 'over budget', ...(signal && { signal }), problems: [overBudget(line, ending, during)] };
    if (code !== null && commandNotFound.has(code))
        return {
            outcome: 'not found',
            problems: [
                `a command in ${line} was not found (code ${code}). Install it in this job, or mend the suite's command.`,
            ],
        };
    const by = signal ?? signalCodes.get(code ?? 0);
    if (by)
        return {
            outcome: 'killed',
            signal: by,
            problems: [
                `${line} was ended by ${by}${during}, not by leakgate.${by === 'SIGKILL' ? ' The machine is usually out of memory then: set a hard peak budget to see what grows.' : ''}`,
            ],
        };
    if (expectsTests && tests === 0 && (code === 0 || code === nothingCollected))
        return { outcome: 'no tests', problems: [noTests(line, suite.runtime, code)] };
    // Ended by a test: those after it never ran.
    if (code === 0 && running.length === 0)
        return { outcome: 'passed', problems: [] };
    return { outcome: 'failed', problems: [`${line} ended with code ${code}${during}. Its last output tells why.`] };
}
function notStarted(line, error) {
    const reason = error.code === 'EACCES' ? 'is not executable' : error.code === 'ENOENT' ? 'was not found' : error.message;
    return `${line} did not start: the program or the suite's working directory ${reason}. Install it in this job, or mend command and workingDirectory in the policy.`;
}
function overBudget(line, { limit, used }, during) {
    const amount = (value) => (limit.what === 'peak' ? megabytes(value) : `${(value / 1000).toFixed(1)} s`);
    return `${line} was ended${during}: it used ${amount(used)} of the hard ${limit.what} budget of ${amount(limit.limit)} (${limit.scope}). Find what grew, or raise the budget.`;
}
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const noTests = (line, runtime, code) => `${line} ended with ${code}, yet no test reported. Check that it collects tests, that the suite's runtime (${runtime}) is right, and that it hands on ${runtime === 'python' ? 'PYTHONPATH' : 'NODE_OPTIONS'}.`;
const leftOver = (left) => left > 0
    ? [
        `${left} process${left > 1 ? 'es' : ''} outlived the command and ${left > 1 ? 'were' : 'was'} ended. End what the tests start.`,
    ]
    : [];
function countTests(records) {
    const outcomes = new Map();
    for (const { test, outcome } of of(records, 'test'))
        outcomes.set(test, worse(outcomes.get(test), outcome));
    const count = (wanted) => [...outcomes.values()].filter(outcome => outcome === wanted).length;
    return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}
const total = ({ passed, failed, skipped }) => passed + failed + skipped;
const ranks = ['skipped', 'passed', 'failed'];
/** The worse of two outcomes of one test: it may have run in several processes. */
const worse = (one, other) => one && ranks.indexOf(one) > ranks.indexOf(other) ? one : other;
/** Records of one kind. */
const of = (records, kind) => records.filter((record) => record.kind === kind);
/** Where it was measured; the first process that reported names the runtime. */
function environmentOf(records) {
    const [first] = of(records, 'process');
    return { os: process.platform, architecture: process.arch, runtime: first?.runtime ?? 'unknown' };
}
/** Did the process that ran these tests die? */
const isCutOff = (records) => of(records, 'start').length > 0 && !of(records, 'end').some(end => end.phase === 'process');
/** What ran when the command came to its end; nothing where others of its processes went on after one that died. */
function runAtDeath(processes) {
    const testing = processes.filter(({ records }) => of(records, 'start').length > 0);
    return testing.every(({ records }) => isCutOff(records)) ? runningTests(testing) : [];
}
function recordProblems(processes) {
    return processes.flatMap(({ file, records, problems }) => {
        const [first] = of(records, 'process');
        const who = first ? `the records of process ${first.pid}` : `the records in ${file.split(/[\\/]/).at(-1)}`;
        const [running] = runningTests([{ file, records, problems }]);
        const during = running === undefined ? '' : ` while it ran ${running}`;
        const unended = isCutOff(records)
            ? [`${who}: it did not end in order${during}, its measurements may not be complete`]
            : [];
        return [
            ...problems.map(problem => `${who}: ${problem}`),
            ...unended,
            ...of(records, 'problem').map(problem => problem.message),
        ];
    });
}

;// CONCATENATED MODULE: ./src/harness/reproduce.ts
/** One command that repeats the measurement of one test, and compares it with where the work began. */

/**
 * The suite's own command, and the test: `leakgate reproduce` narrows the one to the other. To be typed in the
 * repository's root, whatever `folder` below it the suite works in.
 */
function reproduce(command, folder, test) {
    const line = `leakgate reproduce --test ${(0,harness_command/* typed */.nE)([test])} -- ${(0,harness_command/* typed */.nE)(command)}`;
    return folder === '.' ? line : `(cd ${(0,harness_command/* typed */.nE)([folder])} && ${line})`;
}

;// CONCATENATED MODULE: ./src/harness/measure.ts
/** Turns the records of a suite's processes into one measurement a test. Pure. */






/** The measurements of a suite, in the order in which its tests first reported. */
function measure(run, processes, options) {
    const merged = new Map();
    for (const { records } of processes)
        for (const facts of factsOf(records).values()) {
            const known = merged.get(facts.test);
            merged.set(facts.test, known ? join(known, facts) : facts);
        }
    return [...merged.values()].map(facts => measurement(facts, run, options));
}
function factsOf(records) {
    const environment = environmentOf(records);
    const facts = new Map();
    const isWhole = of(records, 'process').some(one => one.runner === wholeProcess);
    for (const record of records) {
        if (record.kind === 'test') {
            const { kind: _, ...told } = record;
            const { cpu, io, ...rest } = told;
            const next = { ...rest, ...(cpu !== undefined && { cpu }), ...(io && { io }), environment };
            const known = facts.get(record.test);
            facts.set(record.test, known ? join(known, next) : next);
        }
        if (record.kind === 'end' && record.peak !== undefined && isWhole)
            for (const one of facts.values())
                one.peak = record.peak;
        const known = 'test' in record && record.test !== undefined ? facts.get(record.test) : undefined;
        if (!known)
            continue;
        if (record.kind === 'settled') {
            known.resources = record.resources;
            known.released = record.released;
        }
        else if (record.kind === 'repeat' && !(known.repeat?.phase === 'confirm' && record.phase === 'screen'))
            known.repeat = record;
        else if (record.kind === 'unrepeated')
            known.unrepeated = record.reason;
    }
    return facts;
}
/** The same test from two processes or two runs: the worst outcome wins, what stayed open is joined. */
function join(one, other) {
    const repeat = [one.repeat, other.repeat].find(each => each?.phase === 'confirm') ?? one.repeat ?? other.repeat;
    const unrepeated = one.unrepeated ?? other.unrepeated;
    return {
        ...one,
        outcome: worse(one.outcome, other.outcome),
        duration: one.duration + other.duration,
        ...(one.cpu !== undefined && { cpu: one.cpu + (other.cpu ?? 0) }),
        ...(one.io &&
            other.io && { io: { read: one.io.read + other.io.read, written: one.io.written + other.io.written } }),
        resources: [...one.resources, ...other.resources],
        released: [...one.released, ...other.released],
        ...(repeat && { repeat }),
        ...(unrepeated !== undefined && { unrepeated }),
    };
}
function measurement(facts, run, { root, detection, folder }) {
    const place = (thing) => thing.path === undefined ? thing : { ...thing, path: fromRoot(root, thing.path) };
    const placeFrames = (stack) => (stack.frames ? { ...stack, frames: stack.frames.map(place) } : stack);
    const growth = facts.repeat && judgeRepeat(facts.repeat, detection);
    const grows = growth !== undefined && growth.verdict !== 'clean';
    const stacks = grows ? telling(facts.repeat, detection) : [];
    const holder = grows ? heldBy(facts.repeat, growth, stacks) : undefined;
    const resources = (facts.resources.length > 0 ? facts.resources : (facts.repeat?.resources ?? [])).map(place);
    return {
        suite: run.suite,
        ...(run.service !== undefined && { service: run.service }),
        test: facts.test,
        environment: facts.environment,
        outcome: facts.outcome,
        ...(growth && { growth: growthOf(growth), trend: trendOf(growth) }),
        ...(facts.peak !== undefined && { peak: facts.peak }),
        ...(facts.cpu !== undefined && { cpu: facts.cpu }),
        duration: facts.duration,
        ...(facts.io && { io: facts.io }),
        ...(facts.repeat?.objects && { objects: facts.repeat.objects.filter(measure_isForeign) }),
        ...(facts.repeat && { opened: openedOf(facts.repeat) }),
        resources,
        released: facts.released.map(place),
        ...judgement(facts, resources, growth, holder),
        stacks: framesOf(stacks).map(place).map(placeFrames),
        ...(holder && { heldBy: holder }),
        reproduce: reproduce(run.command, folder, facts.test),
    };
}
/** The trend of what was repeated; a bounded cache that was filling is none. */
function judgeRepeat({ batch, blocks, bytes = [], levelled }, { floorBytes, floorObjects }) {
    const judged = judgeSeries({ batch, bytes, ...(blocks.length > 0 && { objects: blocks }) }, { bytes: floorBytes, objects: floorObjects });
    return levelled ? { ...judged, verdict: 'clean' } : judged;
}
/** Each place once, whoever allocated there. */
const framesOf = (held) => [
    ...new Map(held.map(({ kind, path, line, symbol, frames }) => [
        `${path}:${line}`,
        { kind, path, line, symbol, ...(frames.length > 0 && { frames }) },
    ])).values(),
];
/**
 * What a test leaves open each time is a leak; what only its first run left open (repeating shows it) is a cache. Growth
 * of memory is a leak where a confirmation shows that it goes on and the project's own code holds it; without one nothing
 * is said beyond what the screen cleared.
 */
function judgement({ repeat, unrepeated }, resources, growth, holder) {
    if (leavesOpen(repeat) ?? resources.some(isOwnLeak))
        return { verdict: 'leak' };
    if (!growth || !repeat || (repeat.phase === 'screen' && !isFlat(repeat)))
        return { verdict: 'not confirmed', ...(unrepeated !== undefined && { reason: unrepeated }) };
    if (repeat.phase === 'screen')
        return { verdict: 'clean' };
    const isForeign = holder !== undefined && holder.owner !== 'project' && holder.owner !== 'native';
    if (growth.verdict === 'clean' || (growth.verdict === 'inconclusive' && !isForeign))
        return { verdict: growth.verdict };
    if (holder?.owner === 'project')
        return { verdict: 'leak' };
    if (!holder)
        return { verdict: 'inconclusive', reason: 'it grew, but nothing shows that the project’s own code holds what grew' };
    // What only a dependency, the standard library or the runner holds is real, but not the project's.
    return { verdict: holder.owner === 'native' ? 'inconclusive' : 'clean', reason: notTheProjects(growth, holder) };
}
function notTheProjects({ bytes, objects }, { owner, roots }) {
    const amount = [
        ...(bytes.slope >= 1 ? [`${Math.round(bytes.slope)} B`] : []),
        ...(objects && objects.slope > 0 ? [`${Number(objects.slope.toFixed(1))} objects`] : []),
    ].join(' and ');
    const root = roots[0] === undefined ? '' : ` (${roots[0]})`;
    return owner === 'native'
        ? `it grew by ${amount} an iteration outside the runtime’s own allocators: native memory, of an extension or a library it loads`
        : `it grew by ${amount} an iteration, held by ${holderNames[owner]}${root}, not by the project`;
}
const holderNames = {
    project: 'the project',
    dependency: 'a dependency',
    runner: 'the test runner',
    'standard library': 'the standard library',
};
/** Did repeating leave more and more open? Undefined if it was not repeated. */
function leavesOpen(repeat) {
    const [first] = repeat?.open ?? [];
    const last = repeat?.open.at(-1);
    return first === undefined || last === undefined ? undefined : last > first;
}
/** They only replace what was there: told, but nothing grows. */
const replacing = new Set(['signal', 'environment']);
/** What an import opened lives until the process ends, and is no test's leak. */
const isOwnLeak = ({ kind, symbol }) => symbol !== '<module>' && !replacing.has(kind);
/** A screen has too few levels for a trend, but a last step without growth clears. */
function isFlat({ grew, blocks, bytes = [] }) {
    if (grew !== undefined)
        return !grew;
    const levels = blocks.length > 0 ? blocks : bytes;
    const [before, last] = levels.slice(-2);
    return before !== undefined && last !== undefined && last - before <= 1;
}
const growthOf = ({ bytes, objects }) => ({
    bytes: bytes.slope,
    low: bytes.low,
    high: bytes.high,
    ...(objects && { objects: objects.slope }),
});
/** The trend of what was judged: objects where they are counted. */
function trendOf({ bytes, objects, verdict }) {
    if (verdict === 'leak')
        return 'increasing';
    return (objects ?? bytes).high < 0 ? 'decreasing' : 'stable';
}
/** Relative to the repository with `/`; what lies outside stays absolute. */
function fromRoot(root, path) {
    const local = (0,external_node_path_.relative)(root, path);
    return local.startsWith('..') || (0,external_node_path_.isAbsolute)(local) ? path : local.replaceAll('\\', '/');
}
/** What the harness itself remembers of a resource is not the project's growth. */
const measure_isForeign = ({ type }) => !type.startsWith('leakgate_harness.');

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
;// CONCATENATED MODULE: ./src/harness/protocol.ts
/**
 * What a tested process tells the orchestrator, version 1: one JSON object a line, appended to a file of its own in the
 * records folder (`<pid>-<random>.ndjson`, UTF-8). Numbers are bytes, milliseconds and counts; paths are absolute and
 * native. A process that runs no test writes no file, but for the first Python process of a command: it says at its end what
 * it left open, as the one `test` of the runner `process`. Unknown kinds and fields are ignored, so that either side may grow.
 *
 * Tests run arbitrary code and can forge what stands here: every line is checked, none is trusted to be whole.
 */



const protocolVersion = 1;
/** The variables by which a process learns that it is measured. */
const variables = {
    /** Folder of the records; the harness does nothing without it. */
    records: 'LEAKGATE_RECORDS',
    /** Marks every process of one suite, for the watchdog. */
    suite: 'LEAKGATE_SUITE',
    /** `off`, `screen` (every passed test is screened, those that grow are confirmed), `all`, or a file of test ids. */
    confirm: 'LEAKGATE_CONFIRM',
    /** File of test ids that are never repeated, one a line; `*` stands for anything. */
    noRepeat: 'LEAKGATE_NO_REPEAT',
    /** File of patterns like those, most wanted first: these tests are repeated before the others. */
    first: 'LEAKGATE_FIRST',
    /** Milliseconds that the repeats of one process may take together; as long as its run took, at least 60 s, if unset. */
    repeatBudget: 'LEAKGATE_REPEAT_BUDGET',
    /** Bytes that the repeats of one process may keep together. */
    repeatMemory: 'LEAKGATE_REPEAT_MEMORY',
    /** Set where a process may have to say what grew (a hard budget): it then counts its objects before the first test. */
    growers: 'LEAKGATE_GROWERS',
    /** Resident bytes of a process at which, between tests, it closes what finished tests leaked; never, if unset. */
    cleanupAt: 'LEAKGATE_CLEANUP_AT',
    batch: 'LEAKGATE_BATCH',
    warmUps: 'LEAKGATE_WARMUPS',
    checkpoints: 'LEAKGATE_CHECKPOINTS',
    frames: 'LEAKGATE_FRAMES',
};
const protocol_text = schemas/* string */.YjP().max(4096);
const quantity = schemas/* number */.aig().min(0);
const levels = schemas/* array */.YOg(schemas/* number */.aig()).max(1000);
/** A list whose bad entries are dropped: one odd entry does not cost a test its other facts. */
const listOf = (entry, most) => schemas/* array */.YOg(entry.optional().catch(undefined)).max(most).transform(kept);
const kept = (entries) => entries.filter(entry => entry !== undefined);
const protocol_resource = schemas/* object */.Ikc({
    kind: protocol_text,
    path: protocol_text.optional(),
    line: schemas/* number */.aig().int().min(1).optional(),
    symbol: protocol_text.optional(),
    detail: protocol_text.optional(),
    count: schemas/* number */.aig().int().min(1).optional(),
    /** How many of them the collector closed, which is no release. */
    collected: schemas/* number */.aig().int().min(1).optional(),
});
const released = schemas/* object */.Ikc({ path: protocol_text, line: schemas/* number */.aig().int().min(1), times: schemas/* number */.aig().int().min(1) });
const growingType = schemas/* object */.Ikc({ type: protocol_text, count: schemas/* number */.aig() });
const holder = schemas/* enum */.k5n(['project', 'dependency', 'standard library', 'runner']);
const protocol_frame = schemas/* object */.Ikc({ path: protocol_text, line: schemas/* number */.aig().int().min(1) });
const stack = schemas/* object */.Ikc({
    kind: protocol_text,
    path: protocol_text,
    line: schemas/* number */.aig().int().min(1),
    symbol: protocol_text,
    /** Who holds what grew; only the project's own growth is its leak. */
    owner: holder.default('project'),
    /** What grew there in an iteration, and how much of it the line itself allocated, not what it called. */
    bytes: schemas/* number */.aig().default(0),
    direct: schemas/* number */.aig().default(0),
    /** The whole stack of the largest part, innermost first. */
    frames: listOf(protocol_frame, 100).default([]),
});
/** A root that keeps what grew alive, as one would write it (`app.cache.STORE[...]`). */
const root = schemas/* object */.Ikc({ owner: holder, name: protocol_text, path: protocol_text.optional() });
const resources = listOf(protocol_resource, 10_000).default([]);
const releases = listOf(released, 10_000).default([]);
const recordSchema = schemas/* discriminatedUnion */.gMt('kind', [
    /** First line of a file. */
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('process'),
        protocol: schemas/* number */.aig(),
        /** `unittest`, `pytest`, `node:test`; `process` for one that is measured as a whole. */
        runner: protocol_text,
        pid: schemas/* number */.aig().int(),
        parent: schemas/* number */.aig().int(),
        /** `python3.11`, `node24` */
        runtime: protocol_text,
        version: protocol_text,
    }),
    /** A test begins. Without a later record of the same test, it was running when the process hung or died. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('start'), test: protocol_text, phase: schemas/* enum */.k5n(['run', 'repeat']) }),
    /** A test ended. `resources`: acquired while it ran and not explicitly released by now. */
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('test'),
        test: protocol_text,
        outcome: schemas/* enum */.k5n(['passed', 'failed', 'skipped']),
        duration: quantity,
        cpu: quantity.optional(),
        /** Bytes by system calls of this process. */
        io: schemas/* object */.Ikc({ read: quantity, written: quantity }).optional().catch(undefined),
        resources,
        released: releases,
    }),
    /** The normal run is over, wide fixtures are torn down: replaces `resources` and `released` of the test. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('settled'), test: protocol_text, resources, released: releases }),
    /** Levels at the checkpoints of a repeated test, `batch` iterations apart, the first after the warm-ups. */
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('repeat'),
        test: protocol_text,
        phase: schemas/* enum */.k5n(['screen', 'confirm']),
        batch: schemas/* number */.aig().int().min(1),
        /** Allocated blocks or objects; empty where the runtime does not count them. */
        blocks: levels.default([]),
        bytes: levels.optional(),
        /** Resources opened and never explicitly released since the warm-ups. */
        open: levels.default([]),
        /** A further stretch of iterations grew at less than half the rate: a bounded cache that was filling. */
        levelled: schemas/* boolean */.zMY().default(false),
        objects: listOf(growingType, 1000).optional(),
        resources: resources.optional(),
        stacks: listOf(stack, 1000).default([]),
        held: listOf(root, 100).default([]),
        /** Bytes an iteration that the language's own allocators saw grow; beyond them it is native memory. */
        traced: schemas/* number */.aig().optional(),
        /** A screen's own answer: false clears the test. */
        grew: schemas/* boolean */.zMY().optional(),
    }),
    /** The test was not repeated, or not to the end. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('unrepeated'), test: protocol_text, reason: protocol_text }),
    /** `run`: the normal run ended, repeats begin. `process`: the last line of a process that ended in order. */
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('end'),
        phase: schemas/* enum */.k5n(['run', 'process']),
        /** CPU milliseconds of this process so far. */
        cpu: quantity.optional(),
        /** Its highest resident bytes in the normal run, where the system tells. */
        peak: quantity.optional(),
    }),
    /** The process answers this signal with its stacks, to the file beside its records that `descriptor` leads to. */
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('answers'),
        signal: schemas/* number */.aig().int().min(1).max(64),
        descriptor: schemas/* number */.aig().int().min(3),
    }),
    /** And with what it holds; the last one counts. */
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('snapshot'),
        /** The test that ran. */
        running: protocol_text.optional(),
        resources,
        growers: listOf(schemas/* object */.Ikc({ type: protocol_text, count: schemas/* number */.aig(), bytes: schemas/* number */.aig() }), 1000).default([]),
    }),
    /** What the harness could not do. */
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('problem'), message: protocol_text }),
]);
/** Bytes of one file of records that are read; a forged or runaway file does not exhaust our own memory. */
const mostBytes = 64 * 1024 * 1024;
const mostOfStacks = 1024 * 1024;
const mostFiles = 10_000;
const kinds = new Set(recordSchema.options.map(option => option.shape.kind.value));
/** Reads all records of a suite. Never throws: what cannot be read is a problem of its file. */
async function readRecords(folder) {
    const names = (await (0,promises_.readdir)(folder).catch(() => [])).filter(name => name.endsWith('.ndjson')).sort();
    const result = [];
    for (const name of names.slice(0, mostFiles))
        result.push(await readFileOfRecords((0,external_node_path_.join)(folder, name)));
    if (names.length > mostFiles)
        result.push({ file: folder, records: [], problems: [`${names.length - mostFiles} files of records were not read`] });
    return result;
}
async function readFileOfRecords(file) {
    try {
        // A test could have planted a pipe or a device here, which would be read for ever.
        if (!(await (0,promises_.stat)(file)).isFile())
            return { file, records: [], problems: ['is not a regular file and was not read'] };
        const { text, cut } = await readStart(file, mostBytes);
        const { records, problems } = parseRecords(text);
        const stacks = await readStacks(file);
        return {
            file,
            records,
            problems: cut ? [...problems, `only the first ${mostBytes} bytes were read`] : problems,
            ...(stacks !== '' && { stacks }),
        };
    }
    catch (error) {
        return { file, records: [], problems: [`could not be read: ${error.message}`] };
    }
}
/** Where the fault handler writes, for the process with these records. */
const stacksFile = (records) => records.replace(/\.ndjson$/, '.stacks');
/** What it wrote; nothing where there is no such file. */
async function readStacks(records) {
    const file = stacksFile(records);
    const isFile = await (0,promises_.stat)(file).then(status => status.isFile(), () => false);
    return isFile ? (await readStart(file, mostOfStacks)).text : '';
}
async function readStart(file, most) {
    const handle = await (0,promises_.open)(file);
    try {
        const { size } = await handle.stat();
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, most)), 0);
        return { text: buffer.toString('utf8', 0, bytesRead), cut: size > most };
    }
    finally {
        await handle.close();
    }
}
/** Records out of the text of one file; lines that are none are counted and named, never thrown. */
function parseRecords(text) {
    const lines = text.split('\n');
    const problems = [];
    const unfinished = lines.pop();
    if (unfinished)
        problems.push('its last record is cut off: the process was ended while it wrote');
    const records = [];
    const bad = [];
    lines.forEach((line, index) => {
        const record = parseLine(line);
        if (record === 'bad')
            bad.push(index + 1);
        else if (record)
            records.push(record);
    });
    if (bad.length > 0)
        problems.push(`${bad.length} of its lines ${bad.length > 1 ? 'are' : 'is'} no record (the first: line ${bad[0]})`);
    const [first] = records;
    if (first?.kind === 'process' && first.protocol !== protocolVersion)
        problems.push(`it speaks protocol ${first.protocol}, this orchestrator ${protocolVersion}`);
    return { records, problems };
}
function parseLine(line) {
    if (line.trim() === '')
        return undefined;
    try {
        const value = JSON.parse(line);
        const result = recordSchema.safeParse(value);
        if (result.success)
            return result.data;
        const kind = value?.kind;
        return typeof kind === 'string' && !kinds.has(kind) ? undefined : 'bad';
    }
    catch {
        return 'bad';
    }
}

;// CONCATENATED MODULE: ./src/harness/ask.ts
/** Asks tested processes what they hold before they are ended: they write it into their records (snapshot.py). */






const pollEvery = 25;
const answered = /^told$/m;
/** Asks all that can answer, and resolves when they did, are gone, or the time is up. Never throws. */
async function askProcesses(processes, members, { platform, patience }) {
    const alive = pidsOf(await members());
    const asked = [];
    for (const one of processes)
        if (await ask(one, alive, platform))
            asked.push(one);
    let waiting = asked;
    const deadline = external_node_perf_hooks_.performance.now() + patience;
    while (waiting.length > 0 && external_node_perf_hooks_.performance.now() < deadline) {
        await (0,external_node_timers_promises_.setTimeout)(pollEvery);
        const left = pidsOf(await members());
        const silent = await Promise.all(waiting.map(async (one) => !answered.test(await readStacks(one.file))));
        waiting = waiting.filter((one, index) => silent[index] && left.has(pidOf(one)));
    }
}
const pidsOf = (samples) => new Set(samples.map(one => one.pid));
const pidOf = ({ records }) => of(records, 'process')[0]?.pid ?? -1;
async function ask(one, alive, platform) {
    const [means] = of(one.records, 'answers');
    const pid = pidOf(one);
    if (!means || !alive.has(pid))
        return false;
    if (platform === 'linux' && !(await isReady(pid, means, stacksFile(one.file))))
        return false;
    try {
        process.kill(pid, means.signal);
        return true;
    }
    catch {
        return false; // it ended meanwhile
    }
}
/**
 * Tests may have taken the signal for themselves, or closed the descriptor that the stacks go to: its number could by now
 * lead to a file of theirs.
 */
async function isReady(pid, { signal, descriptor }, stacks) {
    const status = await (0,promises_.readFile)(`/proc/${pid}/status`, 'latin1').catch(() => '');
    const caught = BigInt(`0x${/^SigCgt:\s*([0-9a-f]+)$/m.exec(status)?.[1] ?? '0'}`);
    const target = await (0,promises_.readlink)(`/proc/${pid}/fd/${descriptor}`).catch(() => '');
    return (((caught >> BigInt(signal - 1)) & 1n) === 1n && (0,external_node_path_.basename)(target).replace(/ \(deleted\)$/, '') === (0,external_node_path_.basename)(stacks));
}

;// CONCATENATED MODULE: ./src/harness/cgroup.ts
/** The memory that the container (Linux's control group) around us may take, beyond which the kernel kills in it. */



const versions = [
    {
        line: /^0::(.*)$/m,
        mounts: ['sys/fs/cgroup', 'sys/fs/cgroup/unified'],
        limit: 'memory.max',
        used: 'memory.current',
        swap: 'memory.swap.max',
        givenBack: ['inactive_file', 'active_file', 'slab_reclaimable'],
    },
    {
        line: /^\d+:(?:[^:]*,)?memory(?:,[^:]*)?:(.*)$/m,
        mounts: ['sys/fs/cgroup/memory'],
        limit: 'memory.limit_in_bytes',
        used: 'memory.usage_in_bytes',
        swap: 'memory.memsw.limit_in_bytes',
        givenBack: ['total_inactive_file', 'total_active_file'],
    },
];
/** The tightest limit around this process; undefined where there is none below the machine's own memory. */
async function containerMemory(root = '/', machine = (0,external_node_os_.totalmem)()) {
    const groups = await textOf((0,external_node_path_.join)(root, 'proc/self/cgroup'));
    const swaps = (field(await textOf((0,external_node_path_.join)(root, 'proc/meminfo')), 'SwapTotal:') ?? 0) > 0;
    const found = [];
    for (const version of versions) {
        const path = version.line.exec(groups)?.[1];
        if (path === undefined)
            continue;
        for (const mount of version.mounts)
            for (const group of upwards(path)) {
                const folder = (0,external_node_path_.join)(root, mount, group);
                const limit = await numberIn(folder, version.limit);
                if (limit !== undefined && limit < machine)
                    found.push(await memoryOf(folder, limit, version, swaps));
            }
    }
    return found.sort((one, other) => one.limit - other.limit)[0];
}
/** A group and those around it: each may be limited. A container may see only part of the path that it is told. */
function upwards(path) {
    const normal = external_node_path_.posix.normalize(path);
    return normal === '/' ? ['/'] : [normal, ...upwards(external_node_path_.posix.dirname(normal))];
}
async function memoryOf(folder, limit, version, swaps) {
    // Version 2 tells how much may be swapped, version 1 how much memory and swap there may be together.
    const swap = await numberIn(folder, version.swap);
    return {
        limit,
        hard: !swaps || swap === 0 || swap === limit,
        async used() {
            const statistics = await textOf((0,external_node_path_.join)(folder, 'memory.stat'));
            const givenBack = version.givenBack.map(name => field(statistics, name) ?? 0);
            return ((await numberIn(folder, version.used)) ?? 0) - givenBack.reduce((sum, bytes) => sum + bytes, 0);
        },
    };
}
const textOf = (file) => (0,promises_.readFile)(file, 'latin1').catch(() => '');
/** Undefined for `max`, and where there is no such file. */
async function numberIn(folder, name) {
    const text = (await textOf((0,external_node_path_.join)(folder, name))).trim();
    return /^\d+$/.test(text) ? Number(text) : undefined;
}
/** The number after `name` at the start of a line. */
function field(text, name) {
    const line = text.split('\n').find(one => one.split(/\s+/)[0] === name);
    return line === undefined ? undefined : Number(line.split(/\s+/)[1]);
}

;// CONCATENATED MODULE: ./src/harness/end-tree.ts
/** Ends a process tree for good: asks first, then kills until nothing is left. */


const end_tree_pollEvery = 25;
/** A tree that forks faster than it is killed must not hold the gate for ever. */
const killRounds = 200;
/**
 * Ends `root` and all of `members()`; resolves when none of them is left, with those that could not be ended (of another
 * user, or stuck in the kernel). Works on a tree whose root is gone already.
 */
async function endTree(root, members, { platform, grace }) {
    if (platform === 'win32') {
        await new Promise(resolve => (0,external_node_child_process_.execFile)('taskkill', ['/pid', String(root), '/t', '/f'], resolve));
        return members();
    }
    let alive = await members();
    signal(alive, 'SIGTERM');
    for (let waited = 0; alive.length > 0 && waited < grace; waited += end_tree_pollEvery) {
        await (0,external_node_timers_promises_.setTimeout)(end_tree_pollEvery);
        alive = await members();
    }
    for (let round = 0; alive.length > 0 && round < killRounds; round++) {
        signal(alive, 'SIGKILL');
        await (0,external_node_timers_promises_.setTimeout)(end_tree_pollEvery);
        alive = await members();
    }
    return alive;
}
function signal(processes, name) {
    for (const { pid } of processes) {
        try {
            process.kill(pid, name);
        }
        catch {
            // It ended between the sample and the signal, or is another user's: the next sample tells.
        }
    }
}

;// CONCATENATED MODULE: ./src/harness/environment.ts
/** Which variables of the host a suite may see. Tests run arbitrary code: what is not on this list stays outside. */
const names = new Set([
    // where things are
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'TMPDIR', 'TMP', 'TEMP', 'XDG_CACHE_HOME', 'XDG_RUNTIME_DIR'],
    ...['LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'DISPLAY', 'JAVA_HOME', 'GOPATH', 'GOROOT'],
    // how text and time are written
    ...['LANG', 'LANGUAGE', 'TZ', 'TERM', 'COLORTERM', 'COLUMNS', 'LINES', 'NO_COLOR', 'FORCE_COLOR'],
    // how a run differs from a developer's
    ...['CI', 'SOURCE_DATE_EPOCH', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE'],
    // Python and its tools
    ...[
        'VIRTUAL_ENV',
        'PYTHONPATH',
        'PYTHONHOME',
        'PYTHONHASHSEED',
        'PYTHONUTF8',
        'PYTHONIOENCODING',
        'PYTHONUNBUFFERED',
    ],
    ...['PYTHONDONTWRITEBYTECODE', 'PYTHONPYCACHEPREFIX', 'PYTHONWARNINGS', 'PYTHONNOUSERSITE', 'PYTHONUSERBASE'],
    ...['PYTHONDEVMODE', 'PYTHONASYNCIODEBUG', 'PYTHONFAULTHANDLER', 'PYTHONMALLOC', 'PYTHONOPTIMIZE', 'PYTHONSAFEPATH'],
    ...['PYTEST_ADDOPTS', 'PYTEST_PLUGINS', 'PYTEST_DISABLE_PLUGIN_AUTOLOAD', 'DJANGO_SETTINGS_MODULE', 'FLASK_APP'],
    ...[
        'CONDA_PREFIX',
        'CONDA_DEFAULT_ENV',
        'CONDA_EXE',
        'CONDA_PYTHON_EXE',
        'CONDA_SHLVL',
        'PYENV_ROOT',
        'PYENV_VERSION',
    ],
    ...[
        'POETRY_HOME',
        'POETRY_ACTIVE',
        'PIPENV_ACTIVE',
        'UV_CACHE_DIR',
        'UV_PROJECT_ENVIRONMENT',
        'UV_PYTHON',
        'UV_NO_SYNC',
    ],
    ...['pythonLocation', 'Python_ROOT_DIR', 'Python3_ROOT_DIR'],
    // Node and its tools
    ...['NODE_ENV', 'NODE_OPTIONS', 'NODE_PATH', 'NODE_EXTRA_CA_CERTS', 'UV_THREADPOOL_SIZE'],
    ...['NVM_DIR', 'NVM_BIN', 'NVM_INC', 'FNM_DIR', 'FNM_MULTISHELL_PATH', 'VOLTA_HOME', 'N_PREFIX', 'COREPACK_HOME'],
    ...[
        'NPM_CONFIG_CACHE',
        'NPM_CONFIG_PREFIX',
        'npm_config_cache',
        'npm_config_prefix',
        'npm_execpath',
        'npm_node_execpath',
    ],
    ...['PNPM_HOME', 'YARN_CACHE_FOLDER', 'BUN_INSTALL', 'DENO_DIR'],
    // what hosted runners say about the machine and nothing about the job's credentials
    ...['RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TEMP', 'RUNNER_TOOL_CACHE', 'AGENT_TOOLSDIRECTORY'],
    ...[
        'GITHUB_ACTIONS',
        'GITHUB_WORKSPACE',
        'GITHUB_REPOSITORY',
        'GITHUB_SHA',
        'GITHUB_REF',
        'GITHUB_BASE_REF',
        'GITHUB_HEAD_REF',
    ],
]);
/** Without these a Windows process does not start, or finds no interpreter. Compared without regard to case. */
const windowsNames = new Set([
    ...[
        'SystemRoot',
        'SystemDrive',
        'windir',
        'ComSpec',
        'PATHEXT',
        'OS',
        'USERPROFILE',
        'USERNAME',
        'HOMEDRIVE',
        'HOMEPATH',
    ],
    ...[
        'APPDATA',
        'LOCALAPPDATA',
        'ProgramData',
        'ProgramFiles',
        'ProgramFiles(x86)',
        'ProgramW6432',
        'CommonProgramFiles',
    ],
    ...['ALLUSERSPROFILE', 'PUBLIC', 'NUMBER_OF_PROCESSORS', 'PROCESSOR_ARCHITECTURE', 'PROCESSOR_IDENTIFIER'],
].map(name => name.toUpperCase()));
const patterns = [/^LC_[A-Z]+$/];
/** Names that smell of a credential are held back even where the list above would let them through. */
const secret = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|KEY|WEBHOOK/i;
const fallsUnder = (name, platform) => {
    if (platform !== 'win32')
        return names.has(name) || patterns.some(pattern => pattern.test(name));
    const upper = name.toUpperCase();
    return windowsNames.has(upper) || upperNames.has(upper) || patterns.some(pattern => pattern.test(upper));
};
const upperNames = new Set([...names].map(name => name.toUpperCase()));
/**
 * The environment of a suite: the allow-listed part of the host's, and what the policy names for this suite. A name in
 * `named` counts whatever it looks like: a team that hands a token to its tests has said so in the policy.
 */
function suiteEnvironment(host, named, platform) {
    const wanted = new Set(platform === 'win32' ? named.map(name => name.toUpperCase()) : named);
    const isNamed = (name) => wanted.has(platform === 'win32' ? name.toUpperCase() : name);
    const result = {};
    for (const [name, value] of Object.entries(host)) {
        if (value === undefined)
            continue;
        if (isNamed(name) || (fallsUnder(name, platform) && !secret.test(name)))
            result[name] = value;
    }
    return result;
}

// EXTERNAL MODULE: ./src/shipped.ts
var shipped = __webpack_require__(1504);
;// CONCATENATED MODULE: ./src/harness/hooks.ts
/** The variables that load the harness into the processes of a suite, without an edit to the tested repository. */





/** What a suite's environment needs beside the allow-listed part. Writes lists of test ids into the temporary folder. */
async function harnessVariables(suite, { detection, tempFolder, confirm, first = [] }, { records, environment, platform, freeMemory, cleanupAt, mayGrowTooMuch }) {
    const list = async (ids) => {
        const file = (0,external_node_path_.join)(tempFolder, `${(0,external_node_crypto_.randomUUID)()}.txt`);
        await (0,promises_.writeFile)(file, ids.map(id => `${id}\n`).join(''));
        return file;
    };
    const budget = repeatBudget(detection, confirm);
    return {
        [variables.records]: records,
        [variables.confirm]: typeof confirm === 'object' && suite.confirm === 'suspects' ? await list(confirm) : modeOf(suite, confirm),
        ...(first.length > 0 && { [variables.first]: await list(first) }),
        [variables.noRepeat]: await list(detection.never),
        ...(budget !== undefined && { [variables.repeatBudget]: String(budget) }),
        [variables.repeatMemory]: String(Math.floor(Math.min(mostMemory, freeMemory * shareOfMemory))),
        ...(cleanupAt !== undefined && { [variables.cleanupAt]: String(cleanupAt) }),
        ...(mayGrowTooMuch && { [variables.growers]: '1' }),
        [variables.batch]: String(detection.batch),
        [variables.warmUps]: String(detection.warmUps),
        [variables.checkpoints]: String(detection.repeats),
        [variables.frames]: String(detection.frames),
        ...(suite.runtime === 'node' ? {} : pythonVariables(environment)),
        ...(suite.runtime === 'python' ? {} : nodeVariables(environment, platform)),
    };
}
const confirmMode = { suspects: 'screen', all: 'all', never: 'off' };
const modeOf = (suite, confirm) => confirmMode[confirm === 'all' && suite.confirm === 'suspects' ? 'all' : suite.confirm];
/** Milliseconds that the repeats of one process may take together; what its own run took decides if undefined. */
const repeatBudget = (detection, confirm) => confirm === undefined ? detection.timeBudget : Number.MAX_SAFE_INTEGER;
/** Repeats of leaking tests must not drive the machine into swap; several processes may repeat at a time. */
const shareOfMemory = 1 / 4;
const mostMemory = 2 * 2 ** 30;
const pythonVariables = ({ PYTHONPATH }) => ({
    PYTHONPATH: [(0,external_node_path_.join)(shipped/* harnessFolder */.XA, 'python'), PYTHONPATH].filter(Boolean).join(external_node_path_.delimiter),
    // tox strips the environment of what runs in it; where it does not load the harness itself, this passes the rest on.
    TOX_OVERRIDE: 'testenv.pass_env+=LEAKGATE_*,PYTHONPATH',
});
function nodeVariables({ NODE_OPTIONS }, platform) {
    const preload = (0,external_node_path_.join)(shipped/* harnessFolder */.XA, 'node', 'preload.cjs');
    // A backslash escapes in NODE_OPTIONS, and quotes keep spaces.
    const path = platform === 'win32' ? preload.replaceAll('\\', '/') : preload;
    return { NODE_OPTIONS: [NODE_OPTIONS, `--require "${path}"`].filter(Boolean).join(' ') };
}

;// CONCATENATED MODULE: ./src/harness/limits.ts
/** Every limit of every budget that applies to the suite. */
function limitsOf({ name, suite, budgets = [] }) {
    const own = suite.budget ? [{ scope: `suite ${name}`, budget: suite.budget }] : [];
    return [...own, ...budgets].flatMap(({ scope, budget }) => ['peak', 'cpu', 'duration'].flatMap(what => {
        const limit = budget[what];
        return limit === undefined ? [] : [{ scope, what, limit, hard: budget.hard }];
    }));
}
/** The container's memory as a limit: at its end the kernel kills, unless there is something to swap to. */
const containerLimit = ({ limit, hard }) => ({
    scope: 'this container',
    what: 'container',
    limit,
    hard,
});
/** Resident bytes of a process at which it closes what its tests leaked; undefined if it is not to, or has no budget. */
function cleanupThreshold(limits, { enabled, at }) {
    const peaks = limits.filter(({ what }) => what === 'peak').map(({ limit }) => limit);
    return enabled && peaks.length > 0 ? Math.floor(Math.min(...peaks) * at) : undefined;
}

;// CONCATENATED MODULE: ./src/harness/network.ts
/** Bytes that went over this machine's (or container's) network, loopback apart: Linux does not tell them by process. */

/** The counters of all interfaces but loopback since they came up; undefined where the system does not tell. */
async function readNetwork(file = '/proc/net/dev') {
    const text = await (0,promises_.readFile)(file, 'latin1').catch(() => '');
    const rows = text.split('\n').flatMap(line => {
        const [name, values] = line.split(/:(.*)/);
        const numbers = values?.trim().split(/\s+/).map(Number) ?? [];
        return numbers.length >= 9 && name?.trim() !== 'lo' ? [{ received: numbers[0], sent: numbers[8] }] : [];
    });
    return text === '' ? undefined : rows.reduce(plus, { received: 0, sent: 0 });
}
/** Adds up what is transferred from call to call, but not between two calls that both fall into repeats. */
function followNetwork(read = readNetwork) {
    let last;
    let total;
    return async (repeating) => {
        const counters = await read();
        if (!counters)
            return total;
        const since = last && !(last.repeating && repeating) ? gained(last.counters, counters) : { received: 0, sent: 0 };
        total = plus(total ?? { received: 0, sent: 0 }, since);
        last = { counters, repeating };
        return total;
    };
}
const plus = (one, other) => ({
    received: one.received + other.received,
    sent: one.sent + other.sent,
});
/** An interface that went away takes its counters along. */
const gained = (before, now) => ({
    received: Math.max(0, now.received - before.received),
    sent: Math.max(0, now.sent - before.sent),
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/harness/phases.ts
/**
 * Which processes of a running suite are past their normal run and repeat tests, as their records tell while they grow.
 * What repeats use is the harness's doing and counts for nothing that the suite is held to.
 */




const recordsFile = /^(\d+)-.*\.ndjson$/;
const mostAtOnce = 16 * 1024 * 1024;
/** Follows the records in a folder: each call reads what was added since the last. Never throws. */
function followPhases(folder) {
    const followed = new Map();
    return async () => {
        for (const name of await (0,promises_.readdir)(folder).catch(() => [])) {
            const [, pid] = recordsFile.exec(name) ?? [];
            if (pid && !followed.has(name))
                followed.set(name, {
                    file: (0,external_node_path_.join)(folder, name),
                    pid: Number(pid),
                    phase: 'run',
                    read: 0,
                    rest: '',
                    ended: false,
                });
        }
        const open = [...followed.values()].filter(one => !one.ended);
        await Promise.all(open.map(async (one) => advance(one, await added(one))));
        return new Map([...followed.values()].map(one => [one.pid, one]));
    };
}
function advance(one, text) {
    const lines = (one.rest + text).split('\n');
    one.rest = lines.pop() ?? '';
    const telling = lines.filter(line => /"(start|end)"/.test(line)).map(line => `${line}\n`);
    for (const record of parseRecords(telling.join('')).records) {
        if (record.kind === 'start')
            one.phase = record.phase;
        if (record.kind !== 'end')
            continue;
        if (record.cpu !== undefined)
            one[record.phase === 'run' ? 'cpuOfRun' : 'cpu'] = record.cpu;
        if (record.peak !== undefined)
            one.peak = record.peak;
        one.ended = record.phase === 'process';
        if (one.ended && one.phase === 'repeat')
            one.phase = 'over';
    }
}
/** What a file gained; letters beyond ASCII are not put together, as none is needed here. */
async function added(one) {
    // A test could have planted a pipe here: opening it must not wait for a writer.
    const handle = await (0,promises_.open)(one.file, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0)).catch(() => undefined);
    try {
        const status = await handle?.stat();
        const length = Math.min(mostAtOnce, (status?.size ?? 0) - one.read);
        if (!handle || !status?.isFile() || length <= 0)
            return '';
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, one.read);
        one.read += bytesRead;
        return buffer.toString('latin1', 0, bytesRead);
    }
    catch {
        return '';
    }
    finally {
        await handle?.close();
    }
}

;// CONCATENATED MODULE: ./src/harness/process-tree.ts
/**
 * What a process tree uses: resident memory and CPU time of the suite's command and of everything it started. A daemon
 * leaves its parent, so parentage alone is not enough: members are also found by process group and session, by having
 * been seen as members before, and on Linux by a marker in their environment.
 */



/** The process table of this machine. */
function processTable(platform = process.platform) {
    if (platform === 'linux')
        return procTable('/proc');
    if (platform === 'darwin' || platform === 'freebsd' || platform === 'openbsd')
        return psTable;
    return {
        list: async () => [],
        carries: async () => false,
        ...silent,
        inherits: false,
        blindSpot: `memory and CPU of the process tree cannot be sampled on ${platform}: peaks and budgets are not judged`,
    };
}
const silent = { proportional: async () => undefined, transferred: async () => undefined };
/** Kernel ticks a second as user space sees them: 100 on every Linux architecture that Node supports. */
const ticksPerSecond = 100;
const pageSizeKey = 6n;
const usualPage = 4096;
const procTable = (root) => ({
    async list() {
        const names = await (0,promises_.readdir)(root).catch(() => []);
        pageBytes ??= await pageSize(root);
        const samples = await Promise.all(names.filter(name => /^\d+$/.test(name)).map(name => procSample(root, name)));
        return samples.filter(sample => sample !== undefined);
    },
    async carries(pid, marker) {
        const environment = await told(root, pid, 'environ');
        return environment.split('\0').includes(marker);
    },
    async proportional(pid) {
        const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(await told(root, pid, 'smaps_rollup'))?.[1];
        return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
    },
    async transferred(pid) {
        const [, read, written] = /^rchar: (\d+)\nwchar: (\d+)$/m.exec(await told(root, pid, 'io')) ?? [];
        return read === undefined ? undefined : { read: Number(read), written: Number(written) };
    },
    inherits: true,
});
const told = (root, pid, file) => (0,promises_.readFile)((0,external_node_path_.join)(root, String(pid), file), 'latin1').catch(() => '');
/** Read once: pages are 4 KiB on x64 and up to 64 KiB on arm64. */
let pageBytes;
/** The page's bytes out of the auxiliary vector that the kernel hands every process. */
async function pageSize(root) {
    const vector = await (0,promises_.readFile)((0,external_node_path_.join)(root, 'self', 'auxv')).catch(() => Buffer.alloc(0));
    for (let at = 0; at + 16 <= vector.length; at += 16)
        if (vector.readBigUInt64LE(at) === pageSizeKey)
            return Number(vector.readBigUInt64LE(at + 8));
    return usualPage;
}
async function procSample(root, pid) {
    const stat = await (0,promises_.readFile)((0,external_node_path_.join)(root, pid, 'stat'), 'latin1').catch(() => '');
    // The command's name stands in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields.length < 22 || fields[0] === 'Z')
        return undefined;
    const number = (index) => Number(fields[index]);
    return {
        pid: Number(pid),
        parent: number(1),
        group: number(2),
        session: number(3),
        cpu: ((number(11) + number(12) + number(13) + number(14)) * 1000) / ticksPerSecond,
        started: fields[19],
        resident: number(21) * (pageBytes ?? usualPage),
    };
}
const psTable = {
    async list() {
        const columns = ['pid', 'ppid', 'pgid', 'sess', 'rss', 'time', 'lstart'].map(name => `${name}=`);
        const text = await output('ps', ['-A', '-o', columns.join(',')]);
        return text.split('\n').flatMap(line => psSample(line) ?? []);
    },
    carries: async () => false,
    ...silent,
    inherits: false,
    blindSpot: 'a daemon that left both its parent and its process group cannot be seen on this platform',
};
/** One line of `ps`; undefined for what is none. Exported for its test: the format differs between systems. */
function psSample(line) {
    const [pid, parent, group, session, resident, time, ...started] = line.trim().split(/\s+/);
    if (!/^\d+$/.test(pid ?? '') || time === undefined)
        return undefined;
    return {
        pid: Number(pid),
        parent: Number(parent),
        group: Number(group),
        // macOS prints 0 or an address here: as a session that matches nobody else's it does no harm.
        session: Number(session) || Number(pid),
        resident: Number(resident) * 1024,
        cpu: clockToMilliseconds(time),
        started: started.join(' '),
    };
}
/** `[[days-]hours:]minutes:seconds[.hundredths]` of `ps` in milliseconds. */
function clockToMilliseconds(text) {
    const [clock = '', days = '0'] = text.split('-').reverse();
    const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    return (Number(days) * 86_400 + seconds) * 1000;
}
const output = (program, words) => new Promise(resolve => {
    (0,external_node_child_process_.execFile)(program, words, { maxBuffer: 64e6 }, (_error, stdout) => resolve(stdout));
});
/**
 * Follows one tree over time. `root` leads its own process group and session; `marker` is a `NAME=value` that only the
 * suite's environment holds.
 */
class ProcessTree {
    #table;
    #root;
    #marker;
    /** Every member ever seen, by pid, with its start: finds daemons whose parent is gone. */
    #seen = new Map();
    /** Processes known to be none of ours, likewise: their environment is read only once. */
    #strangers = new Map();
    constructor(table, root, marker) {
        this.#table = table;
        this.#root = root;
        this.#marker = marker;
    }
    /** The members alive now. */
    async members() {
        const all = await this.#table.list();
        const members = new Map();
        for (const sample of all)
            if (this.#isOurs(sample))
                members.set(sample.pid, sample);
        await this.#addMarked(all, members);
        addDescendants(all, members);
        for (const [pid, { started }] of members)
            this.#seen.set(pid, started);
        return [...members.values()];
    }
    #isOurs(sample) {
        if (sample.pid === process.pid)
            return false;
        return (sample.pid === this.#root ||
            sample.group === this.#root ||
            sample.session === this.#root ||
            this.#seen.get(sample.pid) === sample.started);
    }
    async #addMarked(all, members) {
        const unknown = all.filter(one => !members.has(one.pid) && this.#strangers.get(one.pid) !== one.started);
        const marked = await Promise.all(unknown.map(one => this.#table.carries(one.pid, this.#marker)));
        unknown.forEach((sample, index) => {
            if (marked[index] && sample.pid !== process.pid)
                members.set(sample.pid, sample);
            else
                this.#strangers.set(sample.pid, sample.started);
        });
    }
}
/** Adds the children of members until there are none left. */
function addDescendants(all, members) {
    const children = new Map();
    for (const sample of all)
        children.set(sample.parent, [...(children.get(sample.parent) ?? []), sample]);
    const queue = [...members.keys()];
    for (let pid = queue.pop(); pid !== undefined; pid = queue.pop()) {
        for (const child of children.get(pid) ?? []) {
            if (members.has(child.pid) || child.pid === process.pid)
                continue;
            members.set(child.pid, child);
            queue.push(child.pid);
        }
    }
}

;// CONCATENATED MODULE: ./src/harness/proportional.ts
/** Nothing is asked again before the plain sum grew by this share, or so many milliseconds went by. */
const growth = 0.01;
const askEvery = 1000;
/** Bytes of these processes together, with each call. */
function proportional({ ask, now, }) {
    let highest = 0;
    let last = { at: Number.NEGATIVE_INFINITY, plain: 0, bytes: 0 };
    const known = ({ at, plain: before, bytes }, plain) => plain <= before * (1 + growth) && now() - at < askEvery ? Math.min(bytes, plain) : undefined;
    return async (processes) => {
        const plain = proportional_sum(processes.map(one => one.resident));
        // The plain sum is never too small: below the peak it needs no correction. One process shares with nobody of ours.
        if (processes.length < 2 || plain <= highest) {
            highest = Math.max(highest, plain);
            return plain;
        }
        const before = known(last, plain);
        if (before !== undefined)
            return before;
        const asked = await Promise.all(processes.map(async (one) => (await ask(one.pid)) ?? one.resident));
        last = { at: now(), plain, bytes: Math.min(plain, proportional_sum(asked)) };
        highest = Math.max(highest, last.bytes);
        return last.bytes;
    };
}
const proportional_sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

;// CONCATENATED MODULE: ./src/harness/snapshots.ts



/** One for each process that said anything; paths are made relative to `root`. */
function snapshotsOf(processes, root) {
    return processes.flatMap(one => {
        const told = of(one.records, 'snapshot').at(-1);
        const stacks = parseStacks(one.stacks ?? '', root);
        if (!told && stacks.length === 0)
            return [];
        const test = told?.running ?? runningTests([one])[0];
        return {
            pid: of(one.records, 'process')[0]?.pid ?? 0,
            ...(test !== undefined && { test }),
            growers: (told?.growers ?? []).filter(({ type }) => !type.startsWith('leakgate_harness.')),
            resources: (told?.resources ?? []).map(each => (each.path ? { ...each, path: fromRoot(root, each.path) } : each)),
            stacks,
        };
    });
}
const threadLine = /^(Current thread|Thread) (0x[0-9a-f]+)(?: \[(.*)\])? \(most recent call first\):$/;
const frameLine = /^ {2}File "(.*)", line (\d+) in (.*)$/;
/** The stacks in what Python's fault handler wrote; of the thread that was interrupted first. */
function parseStacks(text, root) {
    const stacks = [];
    for (const line of text.split('\n')) {
        const [, which, id, name] = threadLine.exec(line) ?? [];
        if (which && id)
            stacks.push({ thread: name ?? id, frames: [], current: which === 'Current thread' });
        const [, path, number, symbol] = frameLine.exec(line) ?? [];
        if (path && symbol)
            stacks.at(-1)?.frames.push({ path: fromRoot(root, path), line: Number(number), symbol });
    }
    return stacks
        .sort((one, other) => Number(other.current) - Number(one.current))
        .map(({ thread, frames }) => ({ thread, frames: frames.filter(({ path }) => !isOurs(path)) }));
}
const isOurs = (path) => /[\\/]leakgate_harness[\\/]/.test(path);

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/harness/tail.ts
/** Keeps the end of an output and lets the rest go: a suite that prints 100 MB is drained, not stored. */

const most = 4096;
/** Collects chunks; `text` gives at most their last 4 KiB, escape sequences removed. */
function keepTail() {
    // Escape sequences are removed at the end: twice the room leaves enough text behind them.
    let kept = Buffer.alloc(0);
    return {
        add(chunk) {
            kept = Buffer.concat([kept, chunk.subarray(-2 * most)]).subarray(-2 * most);
        },
        text() {
            const clean = Buffer.from((0,external_node_util_.stripVTControlCharacters)(kept.toString('utf8')).replaceAll('\0', ''));
            // A cut may fall into a character of several bytes, of which the continuation bytes are dropped.
            const start = Math.max(0, clean.length - most);
            let first = start;
            while (start > 0 && first < clean.length && (clean[first] & 0xc0) === 0x80)
                first++;
            return clean.toString('utf8', first);
        },
    };
}

;// CONCATENATED MODULE: ./src/harness/counter.ts
/** A figure that only grows in each process (CPU time, bytes): what the suite used of it, without what repeats used. */
class Counter {
    #figureOf;
    /** When a process was last sampled, and when it was last sampled in its normal run. */
    #last = new Map();
    #inRun = new Map();
    constructor(figureOf) {
        this.#figureOf = figureOf;
    }
    /** Takes note of a sample; processes in `apart` are past their run. */
    note(alive, apart) {
        for (const one of alive) {
            this.#last.set(one.pid, this.#figureOf(one));
            if (!apart.has(one.pid))
                this.#inRun.set(one.pid, this.#figureOf(one));
        }
    }
    /** What `counted` used together, without the repeats of the processes `repeated`. */
    own(counted, repeated, told = () => ({})) {
        const repeats = repeated.map(pid => this.#ofRepeats(pid, told(pid)));
        return Math.max(0, counter_sum(counted.map(this.#figureOf)) - counter_sum(repeats));
    }
    #ofRepeats(pid, { run = 0, end = 0 }) {
        const total = Math.max(this.#last.get(pid) ?? 0, end);
        return Math.max(0, total - Math.max(this.#inRun.get(pid) ?? 0, run));
    }
}
const counter_sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

;// CONCATENATED MODULE: ./src/harness/usage.ts
/** What a suite's process tree uses for its own sake: processes that repeat tests, and their children, are left out. */


/** Milliseconds that a process may take for repeats where nobody says how many; the harness in it knows the same rule. */
const leastForRepeats = 60_000;
/** Takes a sample of the suite's usage with each call. */
function usage(options) {
    const { phases, inherits, now, repeatBudget } = options;
    const cpu = new Counter(one => one.cpu);
    const read = new Counter(one => one.read);
    const written = new Counter(one => one.written);
    const start = now();
    const repeatingSince = new Map();
    const pastBefore = new Set();
    return async () => {
        const alive = await samples(options);
        // Asked afterwards: what begins to repeat between the two is left out rather than counted.
        const known = await phases();
        const phaseOf = ({ pid }) => known.get(pid)?.phase ?? 'run';
        const past = alive.filter(one => phaseOf(one) !== 'run');
        const apart = new Map(past.map(one => [one.pid, one]));
        const below = descendants(alive, apart);
        for (const counter of [cpu, read, written])
            counter.note(alive, apart);
        const counted = alive.filter(one => !below.has(one.pid));
        const gone = inherits ? [...known.keys()].filter(pid => !alive.some(one => one.pid === pid)) : [];
        const repeated = [...counted.map(one => one.pid), ...gone].filter(pid => phaseOf({ pid }) !== 'run');
        const inTime = ({ pid }) => {
            if (!repeatingSince.has(pid))
                repeatingSince.set(pid, now());
            const since = repeatingSince.get(pid);
            return now() - since <= (repeatBudget ?? Math.max(leastForRepeats, since - start));
        };
        // A short run may end unsampled: what it tells of itself stands for it once.
        const justPast = past.filter(one => !pastBefore.has(one.pid));
        for (const { pid } of justPast)
            pastBefore.add(pid);
        const resident = await options.residentOf(counted.filter(one => !apart.has(one.pid)));
        return {
            resident: resident + usage_sum(justPast.map(one => known.get(one.pid)?.peak ?? 0)),
            cpu: cpu.own(counted, repeated, pid => ({ run: known.get(pid)?.cpuOfRun ?? 0, end: known.get(pid)?.cpu ?? 0 })),
            io: { read: read.own(counted, repeated), written: written.own(counted, repeated) },
            repeating: past.some(one => phaseOf(one) === 'repeat' && inTime(one)) &&
                !counted.some(one => known.get(one.pid)?.phase === 'run'),
        };
    };
}
const samples = async ({ members, transferred }) => Promise.all((await members()).map(async (one) => ({ ...one, ...((await transferred(one.pid)) ?? none) })));
const none = { read: 0, written: 0 };
function descendants(alive, of) {
    const family = new Map(of);
    addDescendants(alive, family);
    return new Set([...family.values()].filter(one => family.has(one.parent)).map(one => one.pid));
}
const usage_sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

;// CONCATENATED MODULE: ./src/harness/watchdog.ts
/** Milliseconds between samples: DESIGN asks for 250 at most; half of it leaves room for a busy machine. */
const sampleEvery = 125;
const noReading = { peak: 0, cpu: 0, duration: 0, container: 0, io: { read: 0, written: 0 } };
/** Starts watching; `stop` ends it and returns the highest values seen. */
function watchdog(options) {
    const { now, limits, timeout, thresholds } = options;
    const start = now();
    const highest = { ...noReading, io: { ...noReading.io } };
    const warned = new Set();
    let ended = false;
    let stopped = false;
    let timer;
    let last = { at: start, repeating: false };
    let repeated = 0;
    /** Time between two samples stands still if both fell into repeats. */
    const tick = (repeating) => {
        const at = now();
        if (last.repeating && repeating)
            repeated += at - last.at;
        last = { at, repeating };
        highest.duration = at - start - repeated;
    };
    const end = (ending) => {
        if (ended)
            return;
        ended = true;
        options.onEnd(ending);
    };
    const check = (limit) => {
        const used = highest[limit.what];
        if (used >= limit.limit * thresholds.warning && !warned.has(limit)) {
            warned.add(limit);
            options.onWarning(limit, used);
        }
        if (limit.hard && used >= limit.limit * thresholds.critical)
            end({ cause: 'over budget', limit, used });
    };
    const take = async () => {
        const { resident, cpu, io, repeating, container = 0, network } = await options.sample();
        highest.peak = Math.max(highest.peak, resident);
        highest.cpu = Math.max(highest.cpu, cpu);
        highest.container = Math.max(highest.container, container);
        highest.io = { read: Math.max(highest.io.read, io.read), written: Math.max(highest.io.written, io.written) };
        if (network)
            highest.network = network;
        tick(repeating);
        options.onSample?.({ ...highest });
        limits.forEach(check);
        if (highest.duration >= timeout)
            end({ cause: 'timeout' });
    };
    const loop = async () => {
        await take();
        if (!stopped)
            timer = setTimeout(next, sampleEvery);
    };
    let running = loop();
    const next = () => {
        running = loop();
    };
    return {
        async stop() {
            stopped = true;
            await running;
            clearTimeout(timer);
            tick(last.repeating);
            return highest;
        },
    };
}

;// CONCATENATED MODULE: ./src/harness/whole-process.ts
/** Processes that are measured as a whole, because no runner told tests apart in them. */

const isWhole = ({ records }) => of(records, 'process').some(one => one.runner === wholeProcess);
/** What a suite is measured by: where tests report themselves, a script beside them (a set-up, a helper) is none. */
function tested(processes) {
    const own = processes.filter(one => !isWhole(one));
    return own.length > 0 ? own : [...processes];
}

;// CONCATENATED MODULE: ./src/harness/run-suite.ts
/** Runs one suite under the harness and says how it ended. Nothing it started is left running afterwards. */
























/** Milliseconds that a tree gets to end after it was asked to. */
const grace = 3000;
/** Milliseconds that tested processes get before, to say what they hold. */
const patience = 2500;
/** Milliseconds that a pipe may stay open after every process that we see is gone. */
const drain = 2000;
/** Runs a suite to its end, its timeout, or the end of a hard budget. Never throws for what the suite does. */
async function runSuite(toRun, options) {
    const platform = options.platform ?? process.platform;
    const records = (0,external_node_path_.join)(options.tempFolder, (0,external_node_crypto_.randomUUID)());
    await (0,promises_.mkdir)(records, { recursive: true });
    const marker = (0,external_node_crypto_.randomUUID)();
    const allowed = suiteEnvironment(options.hostEnvironment, toRun.suite.environment, platform);
    const container = options.container ?? (await containerMemory());
    const limits = [...limitsOf(toRun), ...(container ? [containerLimit(container)] : [])];
    const environment = {
        ...allowed,
        ...(await harnessVariables(toRun.suite, options, {
            records,
            environment: allowed,
            platform,
            freeMemory: process.availableMemory(),
            cleanupAt: cleanupThreshold(limits, options.autoCleanup),
            mayGrowTooMuch: limits.some(({ what, hard }) => hard && (what === 'peak' || what === 'container')),
        })),
        [variables.suite]: marker,
    };
    const command = (0,harness_command/* startable */.hx)(toRun.suite.command, platform);
    const ended = await runToEnd(command, environment, toRun, options, {
        records,
        marker,
        platform,
        limits,
        container,
    });
    const processes = tested(await readRecords(records));
    return { run: judgeEnding(toRun, command, ended, processes, snapshotsOf(processes, options.root)), processes };
}
async function runToEnd(command, environment, toRun, options, { records, marker, platform, limits, container }) {
    const [program = '', ...words] = command;
    const child = (0,external_node_child_process_.spawn)(program, words, {
        cwd: (0,external_node_path_.resolve)(options.root, toRun.suite.workingDirectory),
        env: environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        // A process group and session of its own, by which the tree is found and ended.
        detached: platform !== 'win32',
        windowsVerbatimArguments: platform === 'win32' && typeof toRun.suite.command === 'string',
    });
    const tail = keepTail();
    for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
            tail.add(chunk);
            options.onOutput(chunk);
        });
    const exit = untilExit(child);
    const pid = child.pid;
    if (pid === undefined)
        return { ...(await exit), tail: '', left: 0, problems: [], highest: noReading };
    const table = processTable(platform);
    const tree = new ProcessTree(table, pid, `${variables.suite}=${marker}`);
    const members = () => tree.members();
    const now = () => external_node_perf_hooks_.performance.now();
    const state = {};
    const dog = watchdog({
        sample: sampling(members, table, {
            records,
            container,
            repeatBudget: repeatBudget(options.detection, options.confirm),
            now,
        }),
        now,
        limits,
        timeout: toRun.suite.timeout,
        thresholds: options.thresholds,
        onWarning: (limit, used) => options.log(warning(toRun.name, limit, used)),
        onEnd(ending) {
            state.ending = ending;
            state.end = readRecords(records).then(async (processes) => {
                state.running = runningTests(processes);
                await askProcesses(processes, members, { platform, patience });
                return endTree(pid, members, { platform, grace });
            });
        },
        onSample: reading => options.onSample?.(toRun.name, reading),
    });
    const calm = options.onInterrupt?.(() => endTree(pid, members, { platform, grace }));
    const result = await exit;
    await state.end;
    const highest = await dog.stop();
    const leftOver = await members();
    const unending = await endTree(pid, members, { platform, grace });
    await run_suite_closed(child);
    calm?.();
    return {
        ...result,
        tail: tail.text(),
        left: state.ending ? 0 : leftOver.length,
        highest,
        problems: [
            ...(table.blindSpot ? [table.blindSpot] : []),
            ...unending.map(one => `process ${one.pid} could not be ended`),
        ],
        ...(state.ending && { ending: state.ending, running: state.running ?? [] }),
    };
}
/** What the watchdog looks at with each call. */
function sampling(members, table, { records, container, repeatBudget, now }) {
    const take = usage({
        members,
        phases: followPhases(records),
        residentOf: proportional({ ask: table.proportional, now }),
        transferred: table.transferred,
        inherits: table.inherits,
        now,
        repeatBudget,
    });
    const followed = followNetwork();
    return async () => {
        const used = await take();
        const network = await followed(used.repeating);
        return { ...used, ...(container && { container: await container.used() }), ...(network && { network }) };
    };
}
/** The command's own end; not that of its pipes, which a daemon may hold open for ever. */
function untilExit(child) {
    return new Promise(resolve => {
        child.once('error', (error) => resolve({ code: null, signal: null, error }));
        child.once('exit', (code, signal) => resolve({ code, signal }));
    });
}
/** Waits for the last output, but not on a process that we cannot see. */
async function run_suite_closed(child) {
    const streams = [child.stdout, child.stderr].filter(stream => stream !== null);
    const open = streams.filter(stream => !stream.closed);
    const ends = Promise.all(open.map(stream => new Promise(resolve => stream.once('close', resolve))));
    let timer;
    await Promise.race([ends, new Promise(resolve => (timer = setTimeout(resolve, drain)))]);
    clearTimeout(timer);
    for (const stream of streams)
        stream.destroy();
}
const warning = (suite, { scope, what, limit }, used) => {
    const whose = what === 'container' ? `the memory of ${scope}` : `the ${what} budget of ${scope}`;
    return `${suite}: ${Math.floor((used / limit) * 100)} % of ${whose} is used up`;
};

;// CONCATENATED MODULE: ./src/harness/orchestrator.ts
/** Runs the suites of a plan one after another and hands back what they measured. */





/**
 * Runs every suite and measures its tests. One after another: side by side they would disturb each other's peaks. Throws
 * only if the temporary folder cannot be written; whatever a suite does ends in its `SuiteRun`.
 */
async function runSuites({ suites, ...options }) {
    const tempFolder = (0,external_node_path_.join)(options.tempFolder, `leakgate-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(tempFolder, { recursive: true });
    const remove = () => (0,promises_.rm)(tempFolder, { recursive: true, force: true });
    const calm = options.onInterrupt?.(remove);
    const result = { measurements: [], suites: [] };
    try {
        for (const suite of suites) {
            options.log(`running ${suite.name}`);
            const { run, processes } = await runSuite(suite, { ...options, tempFolder });
            result.suites.push(run);
            result.measurements.push(...measure(run, processes, { ...options, folder: (0,external_node_path_.normalize)(suite.suite.workingDirectory) }));
        }
    }
    finally {
        calm?.();
        await remove();
    }
    return result;
}

// EXTERNAL MODULE: ./src/policy/globs.ts
var globs = __webpack_require__(973);
;// CONCATENATED MODULE: ./src/harness/planner.ts
/** Decides what to run. Pure: the harness gets the list and asks no questions. */

/**
 * The suites that a change asks for: those one of whose `paths` matches a changed file. All of them for a full audit,
 * when `changed` is absent.
 */
function suitesToRun(suites, changed) {
    if (!changed)
        return [...suites];
    return suites.filter(({ suite }) => {
        const matches = (0,globs/* matcher */.j)(suite.paths);
        return changed.some(path => matches(path));
    });
}

// EXTERNAL MODULE: ./src/policy/schema.ts + 1 modules
var schema = __webpack_require__(4134);
;// CONCATENATED MODULE: ./src/harness/first.ts
/**
 * Which tests are confirmed first where time is short: known leaks, then what findings and changes can reach, the nearest
 * first. Pure: patterns of test ids come out, and what they match is the runner's to know.
 */

/** Patterns of test ids with `*` as wildcard, most wanted first. */
function confirmFirst({ leaking, suspect, changed, importersOf }, around) {
    const files = [suspect, changed].flatMap(origins => reached(origins, importersOf)).filter(mayHoldTests);
    const testsOf = namesIn(around);
    return [...new Set([...leaking, ...[...new Set(files)].flatMap(testsOf)])];
}
/** The files from which one of `origins` is imported, directly or through others, nearest first; `origins` included. */
function reached(origins, importersOf) {
    const found = new Set(origins);
    // A set hands out what is added to it on the way.
    for (const path of found)
        for (const importer of importersOf(path))
            found.add(importer);
    return [...found];
}
const testFile = /(^|\/)(test_[^/]*|[^/]*_test|tests?|conftest)\.py$|(^|\/)tests?\/.*\.py$/;
const mayHoldTests = (path) => testFile.test(path);
/**
 * For a file, patterns of its tests as pytest and as unittest name them. Ids count from a folder that only the runner
 * knows (its `rootdir`, its top-level folder): the suite's own, one above it, or one on the way to the file, unless what
 * comes next on that way also lies where the suite runs, and an id that begins so means that. A `conftest.py` stands for
 * its folder.
 */
function namesIn({ folder, paths }) {
    const bases = [folder, ...foldersAbove(folder)];
    const taken = new Set(bases.flatMap(base => paths.flatMap(path => below(base, path)?.slice(0, 1).map(nameOf) ?? [])));
    return path => {
        const sure = bases.flatMap(base => [below(base, path) ?? []]);
        const further = sure[0].map((_, at) => sure[0].slice(at + 1));
        const apart = further.filter(([first = '']) => first !== 'conftest.py' && !taken.has(nameOf(first)));
        return [...sure, ...apart].filter(way => way.length > 0).flatMap(patternsOf);
    };
}
/** Of a module or a folder. */
const nameOf = (part) => part.replace(/\.py$/, '');
/** Of the way to a file, from wherever ids count. */
function patternsOf(way) {
    const folders = way.slice(0, -1);
    const name = nameOf(way.at(-1));
    if (name === 'conftest')
        return [[...folders, '*'].join('/')];
    const dotted = name === '__init__' ? folders : [...folders, name];
    return [`${way.join('/')}::*`, ...(dotted.length > 0 ? [`${dotted.join('.')}.*`] : [])];
}
/** The names on the way from a folder down to a file; undefined if it lies elsewhere. */
function below(folder, path) {
    if (folder === '.')
        return path.split('/');
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).split('/') : undefined;
}
/** Up to the repository itself, `.`. */
function foldersAbove(folder) {
    if (folder === '.' || folder === '/')
        return [];
    const parent = external_node_path_.posix.dirname(folder);
    return [parent, ...foldersAbove(parent)];
}

// EXTERNAL MODULE: ./src/ledger/record.ts
var record = __webpack_require__(7016);
// EXTERNAL MODULE: ./src/scan/languages.ts + 2 modules
var languages = __webpack_require__(8244);
;// CONCATENATED MODULE: ./src/scan/project/imports.ts
/**
 * What a Python file imports, read from its text without parsing it: the whole repository is asked at once, and a line of
 * a string that looks like an import does no harm where the answer only orders things.
 */
const statement = /^[ \t]*(?:from[ \t]*(\.*[\p{L}\p{N}_.]*)[ \t]*import\b[ \t]*(?:\(([^)]*)\)|(.*))|import[ \t]+(.*))/gmu;
const call = /\b(?:import_module|importorskip|__import__)\(\s*["']([\p{L}\p{N}_.]+)["']/gu;
/** Names as they were imported, with the dots of relative imports: `orders.store.connect`, `.store`. */
function pythonImports(text) {
    const origins = new Set();
    const code = text.replace(/\\\r?\n/g, ' ');
    for (const [, module, inParentheses, onLine, plainly] of code.matchAll(statement)) {
        for (const name of imports_names(plainly ?? ''))
            origins.add(name);
        for (const name of module ? imports_names(inParentheses ?? onLine ?? '') : [])
            origins.add(joined(module, name));
    }
    for (const [, module] of code.matchAll(call))
        origins.add(module);
    return [...origins];
}
/** `a as b, c  # why` is `a` and `c`. */
const imports_names = (list) => list
    .replace(/[#;].*/g, '')
    .split(',')
    .flatMap(one => /^\s*([\p{L}\p{N}_.]+|\*)/u.exec(one)?.[1] ?? []);
const joined = (module, name) => {
    if (name === '*')
        return module;
    return module.endsWith('.') ? module + name : `${module}.${name}`;
};

// EXTERNAL MODULE: ./src/scan/project/modules.ts
var modules = __webpack_require__(8314);
;// CONCATENATED MODULE: ./src/pipeline/first.ts
/** Gathers what the planner needs to say which tests are confirmed first: ledger, new findings, and the import graph. */





async function firstToConfirm({ changes, tree, ledger, suspect }) {
    const changed = changedPaths(changes).filter(isPython);
    const suspects = suspect.filter(isPython);
    const paths = changed.length + suspects.length > 0 ? (await tree.list()).filter(isPython) : [];
    const importers = await importersIn(tree, paths, changed);
    const importersOf = (path) => importers.get(path) ?? [];
    return ({ name, folder }) => confirmFirst({ leaking: leakingTests(ledger, name), suspect: suspects, changed, importersOf }, { folder, paths });
}
/** Both ends of a move. */
const changedPaths = ({ files }) => [
    ...new Set(files.flatMap(({ path, basePath }) => (basePath === undefined ? [path] : [path, basePath]))),
];
const isPython = (path) => (0,languages/* languageOf */.eX)(path) === 'python';
const leakingTests = ({ baseline }, suite) => baseline
    .filter(entry => entry.suite === suite && entry.test !== record/* wholeSuite */.CY)
    .filter(({ growth = 0, objects = 0, open }) => growth > 0 || objects > 0 || Object.keys(open).length > 0)
    .map(({ test }) => test);
/** By each Python file, the files that import it. What the change took away still had importers. */
async function importersIn(tree, paths, gone) {
    const known = new Set([...paths, ...gone]);
    const importers = new Map();
    for (const [path, bytes] of await tree.read(paths)) {
        const modulesOf = (0,modules/* pythonModules */.cv)(path, each => known.has(each));
        // The `__init__` of a package runs before what lies in it.
        const origins = ['.', '..', ...pythonImports(bytes.toString('utf8'))];
        for (const imported of new Set(origins.flatMap(modulesOf)))
            if (imported !== path)
                importers.set(imported, (importers.get(imported) ?? new Set()).add(path));
    }
    return importers;
}

;// CONCATENATED MODULE: ./src/pipeline/suites.ts
/** Runs suites for a command: which ones, under which budgets, and where their output goes. */







/** For `check` and the Action: the suites that a change touches; all of them in an audit. */
const suiteRunner = (root, world, log, onOutput = () => { }) => (policies, clues) => performAll(policies, planned(policies, comparedPaths(clues)), { root, world, log, clues, onOutput });
/** Runs the policy's suites, or those named. Throws 'unknown-suite'. */
function runPolicySuites(policies, names, settings) {
    const all = planned(policies, undefined);
    const unknown = names?.find(name => !all.some(s => s.name === name));
    if (unknown !== undefined)
        throw (0,errors/* userError */.IF)('unknown-suite', [unknown, all.map(s => s.name).join(', ')]);
    return performAll(policies, names ? all.filter(s => names.includes(s.name)) : all, settings);
}
/**
 * Runs one command line where it was typed, as a suite of its own, with the policy's way of detecting leaks.
 * @param like a suite of the policy whose environment, runtime and timeout it gets
 */
async function runCommandLine(command, policy, settings, like) {
    const workingDirectory = (0,external_node_path_.relative)(settings.root, settings.world.cwd) || '.';
    const { environment, runtime, timeout } = like ?? {};
    const { suites } = schema/* policySchema */.w.parse({
        suites: { command: { command, workingDirectory, environment, runtime } },
    });
    const suite = { name: 'command', suite: { ...suites.command, ...(timeout !== undefined && { timeout }) } };
    return perform(policy, suite, await order([suite], settings), settings);
}
function planned(policies, changed) {
    const services = policies.services();
    const { global } = policies.root.budgets;
    // A policy set has made globs and folders relative to the root already.
    const suites = policies.suites().map(({ name, suite }) => ({ name, suite }));
    return suitesToRun(suites, changed).map(suite => {
        const around = services.filter(s => s.service.suites.includes(suite.name));
        return {
            ...suite,
            ...(around[0] && { service: around[0].name }),
            budgets: [
                ...(global ? [{ scope: 'global', budget: global }] : []),
                ...around.flatMap(s => (s.service.budget ? [{ scope: `service ${s.name}`, budget: s.service.budget }] : [])),
            ],
        };
    });
}
/** Where there is nothing to compare with, everything runs. */
const comparedPaths = ({ changes }) => changes.base === undefined ? undefined : changedPaths(changes);
/** Runs each suite as the policy of its own folder wants leaks detected. */
async function performAll(policies, suites, settings) {
    const whole = { measurements: [], suites: [] };
    const first = await order(suites, settings);
    for (const suite of suites) {
        const policy = policies.for(external_node_path_.posix.join(suite.suite.workingDirectory, 'any'));
        const { measurements, suites: runs } = await perform(policy, suite, first, settings);
        whole.measurements.push(...measurements);
        whole.suites.push(...runs);
    }
    return whole;
}
/** Relative to the repository, as paths in it are written. */
const folderOf = ({ suite }) => external_node_path_.posix.normalize(suite.workingDirectory.replaceAll('\\', '/')).replace(/(?<=.)\/$/, '');
/** Asked once for all suites, and not at all where the time is unlimited or no suite has an order. */
async function order(suites, { clues, confirm }) {
    const matters = clues && confirm === undefined && suites.some(({ suite }) => suite.runtime !== 'node');
    return matters ? firstToConfirm(clues) : () => [];
}
const perform = (policy, suite, first, settings) => runSuites({
    suites: [suite],
    root: settings.root,
    detection: policy.detection,
    thresholds: policy.thresholds,
    autoCleanup: policy.autoCleanup,
    hostEnvironment: settings.world.env,
    tempFolder: (0,external_node_os_.tmpdir)(),
    onInterrupt: settings.world.onInterrupt,
    ...(settings.confirm !== undefined && { confirm: settings.confirm }),
    first: first({ name: suite.name, folder: folderOf(suite) }),
    log: settings.log,
    onOutput: settings.onOutput ?? (() => { }),
});


/***/ })

};
