export const id = 10;
export const ids = [10];
export const modules = {

/***/ 6010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3916);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(311);
/** The command line: every command, and one place where errors become words and exit codes. */



/** Each is loaded when it is asked for: a hook runs before every commit. */
const commands = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(212), __webpack_require__.e(158), __webpack_require__.e(496), __webpack_require__.e(848), __webpack_require__.e(185), __webpack_require__.e(357)]).then(__webpack_require__.bind(__webpack_require__, 9357))).checkCommand,
    scan: async () => (await Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(648), __webpack_require__.e(212), __webpack_require__.e(158), __webpack_require__.e(614), __webpack_require__.e(689)]).then(__webpack_require__.bind(__webpack_require__, 689))).scanCommand,
    fix: async () => (await Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(648), __webpack_require__.e(291), __webpack_require__.e(212), __webpack_require__.e(158), __webpack_require__.e(614), __webpack_require__.e(57)]).then(__webpack_require__.bind(__webpack_require__, 57))).fixCommand,
    run: async () => (await Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(648), __webpack_require__.e(212), __webpack_require__.e(158), __webpack_require__.e(496), __webpack_require__.e(848), __webpack_require__.e(331)]).then(__webpack_require__.bind(__webpack_require__, 4331))).runCommand,
    reproduce: async () => (await Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(212), __webpack_require__.e(496), __webpack_require__.e(688)]).then(__webpack_require__.bind(__webpack_require__, 5688))).reproduceCommand,
    baseline: async () => (await Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(212), __webpack_require__.e(496), __webpack_require__.e(547)]).then(__webpack_require__.bind(__webpack_require__, 547))).baselineCommand,
    ledger: async () => (await Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(212), __webpack_require__.e(158), __webpack_require__.e(483)]).then(__webpack_require__.bind(__webpack_require__, 6483))).ledgerCommand,
    hook: async () => (await Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(212), __webpack_require__.e(158), __webpack_require__.e(848), __webpack_require__.e(185), __webpack_require__.e(758)]).then(__webpack_require__.bind(__webpack_require__, 8443))).hookCommand,
    report: async () => (await Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(212), __webpack_require__.e(158), __webpack_require__.e(313)]).then(__webpack_require__.bind(__webpack_require__, 313))).reportCommand,
    demo: async () => (await Promise.all(/* import() */[__webpack_require__.e(171), __webpack_require__.e(212), __webpack_require__.e(158), __webpack_require__.e(496), __webpack_require__.e(848), __webpack_require__.e(185), __webpack_require__.e(663)]).then(__webpack_require__.bind(__webpack_require__, 8663))).demoCommand,
};
/** Runs one command line and returns its exit code. Never throws. */
async function main(world) {
    let code = _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.passed;
    const exit = (value) => {
        code = value;
    };
    const program = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Command */ .uB('leakgate')
        .description('stops memory and resource leaks before they are merged')
        .version(_version_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r)
        .enablePositionalOptions()
        .showSuggestionAfterError();
    for (const load of asked(world.argv))
        program.addCommand((await load())(world, exit));
    for (const command of withSubcommands(program))
        command.exitOverride().configureOutput({
            writeOut: text => void world.stdout.write(text),
            writeErr: text => void world.stderr.write(text),
        });
    try {
        await program.parseAsync(world.argv, { from: 'user' });
        return code;
    }
    catch (error) {
        // Commander has said what is wrong, or shown the help that was asked for.
        if (error instanceof commander__WEBPACK_IMPORTED_MODULE_0__/* .CommanderError */ .b7)
            return error.exitCode === 0 ? _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.passed : _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.userMistake;
        world.stderr.write(`leakgate: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)(error)}\n`);
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .FO)(error);
    }
}
/** The named command alone; all of them for help and for a slip of the pen. */
function asked([name = '']) {
    const one = Object.hasOwn(commands, name) ? commands[name] : undefined;
    return one ? [one] : Object.values(commands);
}
const withSubcommands = (command) => [command, ...command.commands.flatMap(withSubcommands)];


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ surroundingsError),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   IF: () => (/* binding */ userError),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   hS: () => (/* binding */ exitCodes),
/* harmony export */   jP: () => (/* binding */ LeakgateError)
/* harmony export */ });
/**
 * Every error a user can meet, in one table: what was expected, what was found, and how to mend it. Whose fault it is
 * decides the exit code, and is decided where it is known.
 */
const exitCodes = { passed: 0, failed: 1, userMistake: 2, ownFault: 3 };
/** The table. A key is the error's code; its function makes the words from the facts. Rooms are kept apart by comments. */
const table = {
    // arguments
    'no-repository': (folder) => ({
        message: `${folder} is not inside a git repository`,
        expected: 'a git work tree',
        repair: 'Run leakgate in a checkout, or name files: leakgate scan FILE…',
    }),
    'output-not-written': (file, detail) => ({
        message: `the result could not be written to ${file}: ${detail}`,
        expected: 'a file that can be created',
        repair: 'Name another file with --output, or leave it out to print the result.',
    }),
    'no-base': () => ({
        message: 'no main branch was found to compare with',
        expected: 'origin/HEAD, origin/main, origin/master, main or master',
        repair: 'Name what to compare with: leakgate check --base REVISION.',
    }),
    'no-command': () => ({
        message: 'no test command was given',
        expected: 'leakgate run -- COMMAND …, or suites in .leakgate/policy.yml',
        repair: 'Put the command behind two dashes: leakgate run -- python -m pytest.',
    }),
    'no-suites': () => ({
        message: 'the policy names no suite, so there is nothing to measure',
        expected: 'suites in .leakgate/policy.yml',
        repair: 'Add one: suites: { unit: { command: python -m pytest, runtime: python } }.',
    }),
    'unknown-suite': (name, known) => ({
        message: `the policy has no suite ${JSON.stringify(name)}`,
        expected: known || 'a suite in .leakgate/policy.yml',
        repair: 'Name one of these, or leave --suite out to run them all.',
    }),
    'test-not-measured': (test, detail) => ({
        message: `${test === undefined ? 'no test was' : `the test ${JSON.stringify(test)} was not`} measured in the working tree: ${detail}`,
        expected: 'a test command, and the id of a test that it runs and that passes',
        repair: 'Copy both from a report of leakgate, or find the id in leakgate run --format json -- COMMAND …',
    }),
    'acceptance-without-reason': () => ({
        message: 'an acceptance needs a reason',
        expected: '--reason TEXT',
        repair: 'Say in a sentence why this finding is acceptable; reviewers will read it.',
    }),
    'not-a-day': (text) => ({
        message: `${JSON.stringify(text)} is not a day`,
        expected: 'a day such as 2027-01-31',
        repair: 'Write it as YYYY-MM-DD.',
    }),
    'no-such-path': (path, detail) => ({
        message: `${path} cannot be scanned: ${detail}`,
        expected: 'a file or a folder',
        repair: 'Correct the path; it counts from the folder that leakgate is started in.',
    }),
    'paths-and-change': (option) => ({
        message: `paths were named together with ${option}`,
        expected: 'either paths, as they lie on disk, or a change',
        repair: `Leave out the paths or ${option}.`,
    }),
    'staged-and-fixes': () => ({
        message: '--fixes was given together with --staged',
        expected: 'repairs of what lies on disk',
        repair: 'Leave out --staged, or --fixes.',
    }),
    'changed-meanwhile': (file) => ({
        message: `${file} was changed while it was being repaired, and is left as it is`,
        expected: 'the content that was scanned',
        repair: 'Run leakgate fix again; files named before this one are repaired.',
    }),
    'not-rewritten': (file, why) => ({
        message: `${file} could not be written: ${why}`,
        expected: 'a file in a folder that may be written to',
        repair: 'Mend the cause and run leakgate fix again; what was there before is still whole.',
    }),
    'not-true-or-false': (input, found) => ({
        message: `the input ${input} is ${JSON.stringify(found)}`,
        expected: 'true or false',
        repair: `Correct it in the workflow, or leave it out: with: { ${input}: false }.`,
    }),
    'expires-in-the-past': (day, today) => ({
        message: `${day} is over, so the acceptance would not count`,
        expected: `${today} or later`,
        repair: 'Name a day to come, or leave --expires out.',
    }),
    'no-such-fingerprint': (fingerprint, found) => ({
        message: `${found === 0 ? 'nothing matches' : `${found} entries match`} the fingerprint ${JSON.stringify(fingerprint)}`,
        expected: 'the fingerprint of exactly one',
        repair: 'Copy it from leakgate scan --format json or from leakgate ledger show.',
    }),
    'no-such-finding': (fingerprint) => ({
        message: `nothing matches the fingerprint ${JSON.stringify(fingerprint)}`,
        expected: 'the fingerprint of a finding',
        repair: 'Copy it from leakgate scan --format json. What only a test run saw (runtime/left-open) is accepted from its verdict: leakgate check --format json --output verdict.json, then leakgate ledger accept FINGERPRINT --from verdict.json --reason ….',
    }),
    'no-verdict': (file, detail) => ({
        message: `no verdict can be read from ${file}: ${detail}`,
        expected: 'what leakgate check --format json wrote, or the Action into the file that its input json names',
        repair: 'Write one: leakgate check --format json --output verdict.json.',
    }),
    // policy
    'policy-mistake': (mistake) => mistake,
    'policy-mistakes': (first, count) => ({
        message: `${count} mistakes in the policy, the first: ${first.message}`,
        repair: 'Correct each of the places above.',
    }),
    'policy-too-large': (bytes, limit) => ({
        message: `the policy has ${bytes} bytes`,
        expected: `at most ${limit} bytes`,
        repair: 'Check that the right file is named; a package of a monorepo can have a policy of its own.',
    }),
    'policy-twice': (first, second) => ({
        message: `${first} and ${second} are both the policy of one folder`,
        expected: 'one policy a folder',
        repair: `Merge them into ${first} and delete ${second}.`,
    }),
    // changes
    'git-missing': (detail) => ({
        message: `git could not be started: ${detail}`,
        expected: 'git on PATH',
        repair: 'Install git (https://git-scm.com/downloads) or put its folder on PATH.',
    }),
    'unsafe-repository': (folder) => ({
        message: `git refuses to read ${folder}: another user owns it`,
        expected: 'a repository owned by the current user, or one marked as safe',
        repair: `Run: git config --global --add safe.directory '${folder}'`,
    }),
    'git-failed': (command, detail) => ({
        message: `${command} failed: ${detail}`,
        repair: 'Run the command by hand to see more; git fsck finds a damaged repository.',
    }),
    'unknown-revision': (revision) => ({
        message: `git knows no commit ${JSON.stringify(revision)} here`,
        expected: 'a branch, a tag or a commit of this repository',
        repair: 'List branches with git branch --all, or fetch the one that is missing.',
    }),
    'unrelated-histories': (base, head) => ({
        message: `${base} and ${head} have no commit in common`,
        expected: 'two revisions that share history',
        repair: 'Name a base that the work was started from: leakgate check --base REV.',
    }),
    'base-out-of-reach': (base, fetchDepth, tried) => ({
        message: `the commit to compare with (${base}) is not in this checkout and could not be had: ${tried}`,
        expected: 'the history from the checked out commit down to the one it is compared with',
        repair: `Give actions/checkout \`fetch-depth: ${fetchDepth}\`.`,
    }),
    'not-the-pull-request': (checkedOut, head) => ({
        message: `the checkout (${checkedOut}) does not hold the pull request (${head})`,
        expected: "the pull request's head or its merge with the base branch",
        repair: 
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the workflow's syntax, not ours
        'Under pull_request_target give actions/checkout `ref: refs/pull/${{ github.event.pull_request.number }}/merge`.',
    }),
    // ledger
    'ledger-version': (found, known) => ({
        message: `the ledger is of version ${found}`,
        expected: `version ${known}, the newest this leakgate knows`,
        repair: 'Use the leakgate that wrote it, or a newer one.',
    }),
    'ledger-damaged': (what) => ({
        message: `a measurement of the ledger cannot be read: ${what}`,
        expected: 'one JSON object a line, as leakgate baseline writes it',
        repair: 'Bring the file back (git checkout -- FILE), or delete the line and run leakgate baseline.',
    }),
    'ledger-link': () => ({
        message: 'this part of the ledger is not a regular file or folder',
        expected: 'a file or folder of the repository itself: a link could lead out of it',
        repair: 'Put the file in the place of the link.',
    }),
    'ledger-not-written': (why) => ({
        message: `the ledger could not be written: ${why}`,
        expected: 'a folder that may be written to, on a disk with room',
        repair: 'Mend the cause and run the command again; what was there before is still whole.',
    }),
    // github
    'environment-incomplete': (variable, found) => ({
        message: `${variable} is ${found}`,
        expected: 'the environment that a GitHub Actions runner sets',
        repair: 'Run leakgate as a step of a workflow; on another CI name the base: leakgate check --base REV.',
    }),
    'event-unreadable': (path, detail) => ({
        message: `the event file ${path} cannot be read: ${detail}`,
        expected: 'the JSON payload that the runner writes and names in GITHUB_EVENT_PATH',
        repair: 'Do not overwrite or delete that file, and mount it into the container if the job uses one.',
    }),
    'event-incomplete': (event, field, detail) => ({
        message: `the payload of the ${event} event is wrong at ${field}: ${detail}`,
        expected: `a payload as GitHub sends it with ${event}`,
        repair: 'Hand the payload on unchanged; on another CI name the base: leakgate check --base REV.',
    }),
    'github-answered': (request, answer) => ({
        message: `GitHub's API answered ${request} with: ${answer}`,
        repair: 'Check that the token may read contents and pull requests, and see https://www.githubstatus.com.',
    }),
};
/** An error that is explained to the user instead of printed as a stack. Exit code 2 if `fault` is `user`, else 3. */
class LeakgateError extends Error {
    code;
    fault;
    expected;
    repair;
    place;
    constructor(code, fault, words, place) {
        super(words.message);
        this.name = 'LeakgateError';
        this.code = code;
        this.fault = fault;
        this.expected = words.expected;
        this.repair = words.repair;
        this.place = place;
    }
}
/** Makes an error out of the table for a mistake of the user's: arguments, policy, ledger. */
function userError(code, facts, place) {
    return new LeakgateError(code, 'user', words(code, facts), place);
}
/** Makes an error out of the table for what is neither the user's mistake nor the gate's verdict. */
function surroundingsError(code, facts, place) {
    return new LeakgateError(code, 'surroundings', words(code, facts), place);
}
const words = (code, facts) => table[code](...facts);
/** The exit code that an error ends leakgate with. */
const exitCodeOf = (error) => error instanceof LeakgateError && error.fault === 'user' ? exitCodes.userMistake : exitCodes.ownFault;
/** The text of any error for a terminal: place, message, expected, repair. */
function explain(error) {
    if (!(error instanceof LeakgateError))
        return error instanceof Error ? (error.stack ?? error.message) : String(error);
    const { place } = error;
    const at = place ? `${[place.path, place.line, place.column].filter(Boolean).join(':')}: ` : '';
    return [
        `${at}${error.message}`,
        place?.frame,
        error.expected && `  expected: ${error.expected}`,
        `  to mend it: ${error.repair}`,
    ]
        .filter(Boolean)
        .join('\n');
}


/***/ })

};
