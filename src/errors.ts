/**
 * Every error a user can meet, in one table: what was expected, what was found, and how to mend it. Whose fault it is
 * decides the exit code, and is decided where it is known.
 */

export const exitCodes = { passed: 0, failed: 1, userMistake: 2, ownFault: 3 } as const

interface Words {
  /** One sentence: what is wrong, naming the thing found. */
  message: string
  expected?: string
  repair: string
}

/** The table. A key is the error's code; its function makes the words from the facts. Rooms are kept apart by comments. */
const table = {
  // arguments
  'no-repository': (folder: string) => ({
    message: `${folder} is not inside a git repository`,
    expected: 'a git work tree',
    repair: 'Run leakgate in a checkout, or name files: leakgate scan FILE…',
  }),
  'output-not-written': (file: string, detail: string) => ({
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
  'unknown-suite': (name: string, known: string) => ({
    message: `the policy has no suite ${JSON.stringify(name)}`,
    expected: known || 'a suite in .leakgate/policy.yml',
    repair: 'Name one of these, or leave --suite out to run them all.',
  }),
  'test-not-measured': (test: string | undefined, detail: string) => ({
    message: `${test === undefined ? 'no test was' : `the test ${JSON.stringify(test)} was not`} measured in the working tree: ${detail}`,
    expected: 'a test command, and the id of a test that it runs and that passes',
    repair: 'Copy both from a report of leakgate, or find the id in leakgate run --format json -- COMMAND …',
  }),
  'acceptance-without-reason': () => ({
    message: 'an acceptance needs a reason',
    expected: '--reason TEXT',
    repair: 'Say in a sentence why this finding is acceptable; reviewers will read it.',
  }),
  'not-a-day': (text: string) => ({
    message: `${JSON.stringify(text)} is not a day`,
    expected: 'a day such as 2027-01-31',
    repair: 'Write it as YYYY-MM-DD.',
  }),
  'no-such-path': (path: string, detail: string) => ({
    message: `${path} cannot be scanned: ${detail}`,
    expected: 'a file or a folder',
    repair: 'Correct the path; it counts from the folder that leakgate is started in.',
  }),
  'paths-and-change': (option: string) => ({
    message: `paths were named together with ${option}`,
    expected: 'either paths, as they lie on disk, or a change',
    repair: `Leave out the paths or ${option}.`,
  }),
  'staged-and-fixes': () => ({
    message: '--fixes was given together with --staged',
    expected: 'repairs of what lies on disk',
    repair: 'Leave out --staged, or --fixes.',
  }),
  'changed-meanwhile': (file: string) => ({
    message: `${file} was changed while it was being repaired, and is left as it is`,
    expected: 'the content that was scanned',
    repair: 'Run leakgate fix again; files named before this one are repaired.',
  }),
  'not-rewritten': (file: string, why: string) => ({
    message: `${file} could not be written: ${why}`,
    expected: 'a file in a folder that may be written to',
    repair: 'Mend the cause and run leakgate fix again; what was there before is still whole.',
  }),
  'not-true-or-false': (input: string, found: string) => ({
    message: `the input ${input} is ${JSON.stringify(found)}`,
    expected: 'true or false',
    repair: `Correct it in the workflow, or leave it out: with: { ${input}: false }.`,
  }),
  'expires-in-the-past': (day: string, today: string) => ({
    message: `${day} is over, so the acceptance would not count`,
    expected: `${today} or later`,
    repair: 'Name a day to come, or leave --expires out.',
  }),
  'no-such-fingerprint': (fingerprint: string, found: number) => ({
    message: `${found === 0 ? 'nothing matches' : `${found} entries match`} the fingerprint ${JSON.stringify(fingerprint)}`,
    expected: 'the fingerprint of exactly one',
    repair: 'Copy it from leakgate scan --format json or from leakgate ledger show.',
  }),
  'no-such-finding': (fingerprint: string) => ({
    message: `nothing matches the fingerprint ${JSON.stringify(fingerprint)}`,
    expected: 'the fingerprint of a finding',
    repair:
      'Copy it from leakgate scan --format json. What only a test run saw (runtime/left-open) is accepted from its verdict: leakgate check --format json --output verdict.json, then leakgate ledger accept FINGERPRINT --from verdict.json --reason ….',
  }),
  'no-verdict': (file: string, detail: string) => ({
    message: `no verdict can be read from ${file}: ${detail}`,
    expected: 'what leakgate check --format json wrote, or the Action into the file that its input json names',
    repair: 'Write one: leakgate check --format json --output verdict.json.',
  }),
  // policy
  'policy-mistake': (mistake: Words) => mistake,
  'policy-mistakes': (first: Words, count: number) => ({
    message: `${count} mistakes in the policy, the first: ${first.message}`,
    repair: 'Correct each of the places above.',
  }),
  'policy-too-large': (bytes: number, limit: number) => ({
    message: `the policy has ${bytes} bytes`,
    expected: `at most ${limit} bytes`,
    repair: 'Check that the right file is named; a package of a monorepo can have a policy of its own.',
  }),
  'policy-twice': (first: string, second: string) => ({
    message: `${first} and ${second} are both the policy of one folder`,
    expected: 'one policy a folder',
    repair: `Merge them into ${first} and delete ${second}.`,
  }),
  // changes
  'git-missing': (detail: string) => ({
    message: `git could not be started: ${detail}`,
    expected: 'git on PATH',
    repair: 'Install git (https://git-scm.com/downloads) or put its folder on PATH.',
  }),
  'unsafe-repository': (folder: string) => ({
    message: `git refuses to read ${folder}: another user owns it`,
    expected: 'a repository owned by the current user, or one marked as safe',
    repair: `Run: git config --global --add safe.directory '${folder}'`,
  }),
  'git-failed': (command: string, detail: string) => ({
    message: `${command} failed: ${detail}`,
    repair: 'Run the command by hand to see more; git fsck finds a damaged repository.',
  }),
  'unknown-revision': (revision: string) => ({
    message: `git knows no commit ${JSON.stringify(revision)} here`,
    expected: 'a branch, a tag or a commit of this repository',
    repair: 'List branches with git branch --all, or fetch the one that is missing.',
  }),
  'unrelated-histories': (base: string, head: string) => ({
    message: `${base} and ${head} have no commit in common`,
    expected: 'two revisions that share history',
    repair: 'Name a base that the work was started from: leakgate check --base REV.',
  }),
  'base-out-of-reach': (base: string, fetchDepth: number, tried: string) => ({
    message: `the commit to compare with (${base}) is not in this checkout and could not be had: ${tried}`,
    expected: 'the history from the checked out commit down to the one it is compared with',
    repair: `Give actions/checkout \`fetch-depth: ${fetchDepth}\`.`,
  }),
  'not-the-pull-request': (checkedOut: string, head: string) => ({
    message: `the checkout (${checkedOut}) does not hold the pull request (${head})`,
    expected: "the pull request's head or its merge with the base branch",
    repair:
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the workflow's syntax, not ours
      'Under pull_request_target give actions/checkout `ref: refs/pull/${{ github.event.pull_request.number }}/merge`.',
  }),
  // ledger
  'ledger-version': (found: string, known: number) => ({
    message: `the ledger is of version ${found}`,
    expected: `version ${known}, the newest this leakgate knows`,
    repair: 'Use the leakgate that wrote it, or a newer one.',
  }),
  'ledger-damaged': (what: string) => ({
    message: `a measurement of the ledger cannot be read: ${what}`,
    expected: 'one JSON object a line, as leakgate baseline writes it',
    repair: 'Bring the file back (git checkout -- FILE), or delete the line and run leakgate baseline.',
  }),
  'ledger-link': () => ({
    message: 'this part of the ledger is not a regular file or folder',
    expected: 'a file or folder of the repository itself: a link could lead out of it',
    repair: 'Put the file in the place of the link.',
  }),
  'ledger-not-written': (why: string) => ({
    message: `the ledger could not be written: ${why}`,
    expected: 'a folder that may be written to, on a disk with room',
    repair: 'Mend the cause and run the command again; what was there before is still whole.',
  }),
  // github
  'environment-incomplete': (variable: string, found: string) => ({
    message: `${variable} is ${found}`,
    expected: 'the environment that a GitHub Actions runner sets',
    repair: 'Run leakgate as a step of a workflow; on another CI name the base: leakgate check --base REV.',
  }),
  'event-unreadable': (path: string, detail: string) => ({
    message: `the event file ${path} cannot be read: ${detail}`,
    expected: 'the JSON payload that the runner writes and names in GITHUB_EVENT_PATH',
    repair: 'Do not overwrite or delete that file, and mount it into the container if the job uses one.',
  }),
  'event-incomplete': (event: string, field: string, detail: string) => ({
    message: `the payload of the ${event} event is wrong at ${field}: ${detail}`,
    expected: `a payload as GitHub sends it with ${event}`,
    repair: 'Hand the payload on unchanged; on another CI name the base: leakgate check --base REV.',
  }),
  'github-answered': (request: string, answer: string) => ({
    message: `GitHub's API answered ${request} with: ${answer}`,
    repair: 'Check that the token may read contents and pull requests, and see https://www.githubstatus.com.',
  }),
} satisfies Record<string, (...facts: never[]) => Words>

type Table = typeof table
export type ErrorCode = keyof Table

export interface Place {
  path: string
  line?: number
  column?: number
  /** The offending line and a caret, ready to print. */
  frame?: string
}

/** An error that is explained to the user instead of printed as a stack. Exit code 2 if `fault` is `user`, else 3. */
export class LeakgateError extends Error {
  readonly code: ErrorCode
  readonly fault: 'user' | 'surroundings'
  readonly expected: string | undefined
  readonly repair: string
  readonly place: Place | undefined

  constructor(code: ErrorCode, fault: 'user' | 'surroundings', words: Words, place?: Place) {
    super(words.message)
    this.name = 'LeakgateError'
    this.code = code
    this.fault = fault
    this.expected = words.expected
    this.repair = words.repair
    this.place = place
  }
}

/** Makes an error out of the table for a mistake of the user's: arguments, policy, ledger. */
export function userError<C extends ErrorCode>(code: C, facts: Parameters<Table[C]>, place?: Place): LeakgateError {
  return new LeakgateError(code, 'user', words(code, facts), place)
}

/** Makes an error out of the table for what is neither the user's mistake nor the gate's verdict. */
export function surroundingsError<C extends ErrorCode>(
  code: C,
  facts: Parameters<Table[C]>,
  place?: Place,
): LeakgateError {
  return new LeakgateError(code, 'surroundings', words(code, facts), place)
}

const words = <C extends ErrorCode>(code: C, facts: Parameters<Table[C]>): Words =>
  (table[code] as unknown as (...facts: unknown[]) => Words)(...facts)

/** The exit code that an error ends leakgate with. */
export const exitCodeOf = (error: unknown): number =>
  error instanceof LeakgateError && error.fault === 'user' ? exitCodes.userMistake : exitCodes.ownFault

/** The text of any error for a terminal: place, message, expected, repair. */
export function explain(error: unknown): string {
  if (!(error instanceof LeakgateError)) return error instanceof Error ? (error.stack ?? error.message) : String(error)
  const { place } = error
  const at = place ? `${[place.path, place.line, place.column].filter(Boolean).join(':')}: ` : ''
  return [
    `${at}${error.message}`,
    place?.frame,
    error.expected && `  expected: ${error.expected}`,
    `  to mend it: ${error.repair}`,
  ]
    .filter(Boolean)
    .join('\n')
}
