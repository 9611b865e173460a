/** A policy's text becomes a Policy, or one error that lists every mistake with its line and its repair. */
import { userError } from '../errors.ts'
import { misfits, type Surroundings } from './checks.ts'
import { type Located, readDocument } from './document.ts'
import { around, dotted, expected, flawsOf } from './expected.ts'
import { type Flaw, type Mistake, place, policyError } from './mistake.ts'
import { type Policy, type PolicyInput, policySchema } from './schema.ts'

const largest = 2 ** 20

/** A policy that was read: as it was written, and with its defaults. The policy is whole only if nothing is mistaken. */
export interface Reading {
  input: PolicyInput
  policy: Policy
  mistakes: Mistake[]
}

/** Further mistakes that a reader knows of, from the tree as written. */
export type Rule = (tree: Located) => Flaw[]

/**
 * Reads a policy. `path` is the policy's own, relative to the repository's root: its globs and working directories
 * count from the folder that holds its `.leakgate`. An empty text is the default policy.
 * Throws a LeakgateError (the user's fault) that lists all mistakes.
 */
export function parsePolicy(text: string, path: string): Policy {
  const { policy, mistakes } = readPolicy(text, path, { folder: folderOf(path), suites: [], rules: [] })
  if (mistakes.length > 0) throw policyError(mistakes)
  return policy
}

/** The folder a policy governs: `packages/api` for `packages/api/.leakgate/policy.yml`, `.` for any other place. */
export const folderOf = (path: string): string => /^(.+)\/\.leakgate\/[^/]+$/.exec(path)?.[1] ?? '.'

/** Reads a policy and collects its mistakes. Throws only if it is too large to be one. */
export function readPolicy(text: string, path: string, surroundings: Surroundings, rule: Rule = () => []): Reading {
  const bytes = Buffer.byteLength(text)
  if (bytes > largest) throw userError('policy-too-large', [bytes, largest], { path })
  const { tree, flaws } = binaryFlaw(text) ?? readDocument(text)
  const reading = tree ? judge(tree, surroundings) : { input: {}, policy: policySchema.parse({}), flaws: [] }
  const all = [...flaws, ...reading.flaws, ...(tree ? rule(tree) : [])]
  return { ...reading, mistakes: place(all, text, path) }
}

// U+FFFD is what decoding leaves of bytes that are no UTF-8.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const notText = /[\u0000-\u0008\u000e-\u001f\ufffd]/

function binaryFlaw(text: string): { tree?: Located; flaws: Flaw[] } | undefined {
  const start = text.search(notText)
  if (start < 0) return undefined
  const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0')
  const message = code === 'FFFD' ? 'a character that is not UTF-8' : `the control character U+${code}`
  const repair = 'Save the file as UTF-8 text.'
  return { flaws: [{ range: { start, end: start + 1 }, message, expected: 'text in UTF-8', repair }] }
}

function judge(tree: Located, surroundings: Surroundings): { input: PolicyInput; policy: Policy; flaws: Flaw[] } {
  const { error } = policySchema.safeParse(tree.value, { error: expected })
  const issues = error?.issues ?? []
  const input = withoutSections(tree, issues)
  const policy = policySchema.parse(input)
  const suites = [...(tree.children.get('suites')?.children.keys() ?? []), ...surroundings.suites].map(String)
  const unfit = misfits(policy, { ...surroundings, suites }).map(({ path, found, ...words }): Flaw => {
    const { key, range } = around(tree, path)
    const message = `\`${dotted(path)}\` ${found}`
    return { range: typeof path.at(-1) === 'number' ? range : (key ?? range), message, ...words }
  })
  return { input, policy, flaws: [...issues.flatMap(issue => flawsOf(issue, tree, policySchema)), ...unfit] }
}

/** What remains without the sections that the schema rejects, so that the others can be judged as well. */
function withoutSections(tree: Located, issues: { path: PropertyKey[]; keys?: string[] }[]): PolicyInput {
  const bad = new Set(issues.flatMap(({ path, keys }) => (path.length > 0 ? [path[0]] : (keys ?? ['*']))))
  if (bad.has('*')) return {}
  return Object.fromEntries([...tree.children].flatMap(([key, { value }]) => (bad.has(key) ? [] : [[key, value]])))
}
