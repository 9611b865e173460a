/**
 * A test command narrowed to one test, where its runner is known. What stands in front (`uv run`, `coverage run`,
 * `tox --`) stays. A command that cannot be narrowed stays whole: the harness repeats the one test all the same.
 */
import { posix } from 'node:path'

/** True for a path, relative to where the command runs, that exists. */
export type Exists = (path: string) => boolean

/** `test` is an id as the runner's users write it. */
export function narrowed(command: readonly string[], test: string, exists: Exists): string[] {
  const words = [...command]
  if (words[0] === 'sh' || words[0] === 'cmd') return words
  for (const { starts, narrow } of runners) {
    const at = words.findIndex((_, index) => starts(words, index))
    if (at >= 0) return [...words.slice(0, at + 1), ...narrow(words.slice(at + 1), test, exists)]
  }
  return words
}

interface Runner {
  /** True at the word behind which the runner's own arguments stand. */
  starts(words: readonly string[], at: number): boolean
  narrow(rest: string[], test: string, exists: Exists): string[]
}

const nameOf = (word: string): string => posix.basename(word.replaceAll('\\', '/')).replace(/\.exe$/i, '')

const runners: Runner[] = [
  { starts: (words, at) => /^(pytest|py\.test)$/.test(nameOf(words[at]!)), narrow: ofPytest },
  // They hand on what stands behind two dashes, to pytest or to unittest.
  {
    starts: (words, at) => /^(tox|nox)$/.test(nameOf(words[at]!)),
    narrow(rest, test, exists) {
      const dashes = rest.indexOf('--')
      if (!test.includes('::')) return rest
      const posargs = dashes < 0 ? [] : rest.slice(dashes + 1)
      return [...(dashes < 0 ? rest : rest.slice(0, dashes)), '--', ...ofPytest(posargs, test, exists)]
    },
  },
  { starts: (words, at) => words[at] === 'unittest' && words[at - 1] === '-m', narrow: byPattern },
  {
    starts: (words, at) =>
      words[at] === 'test' && /^(manage\.py|django-admin|django)$/.test(nameOf(words[at - 1] ?? '')),
    narrow: byPattern,
  },
  { starts: (words, at) => words[at] === '--test', narrow: ofNode },
]

/** Options of pytest and of its best known plugins that take the next word. */
const takesWord = new Set([
  ...[
    '--rootdir',
    '--confcutdir',
    '--basetemp',
    '--junitxml',
    '--junit-xml',
    '--junit-prefix',
    '--ignore',
    '--ignore-glob',
  ],
  ...['--deselect', '--maxfail', '--tb', '--durations', '--durations-min', '--color', '--capture', '--override-ini'],
  ...[
    '--config-file',
    '--import-mode',
    '--show-capture',
    '--verbosity',
    '--log-level',
    '--log-file',
    '--log-cli-level',
  ],
  ...['--pythonwarnings', '--cov', '--cov-report', '--cov-config', '--cov-fail-under', '--timeout', '--ds', '--dc'],
  ...['--dist', '--numprocesses', '--reruns', '--html', '--randomly-seed', '--asyncio-mode', '--html-report'],
])
/** `-k`, and `-qk`; but `-rA` carries its word with it. */
const shortTakesWord = /^-(?!r.)[a-zA-Z]*[kmcpnoWr]$/

/** Paths and node ids make room for the one; options stay. */
function ofPytest(rest: string[], test: string, exists: Exists): string[] {
  const isValue = (at: number) => takesWord.has(rest[at - 1] ?? '') || shortTakesWord.test(rest[at - 1] ?? '')
  const pyargs = rest.includes('--pyargs')
  const isSelection = (word: string, at: number) =>
    !word.startsWith('-') && !isValue(at) && (pyargs || exists(word.split('::')[0]!))
  const selections = rest.filter(isSelection)
  const id = fromHere(test, selections, exists)
  return id === undefined ? rest : [...rest.filter((word, at) => !isSelection(word, at) && word !== '--pyargs'), id]
}

/** Ids count from pytest's `rootdir`, arguments from where it is started: above it or below. */
function fromHere(test: string, selections: readonly string[], exists: Exists): string | undefined {
  const [file = '', ...rest] = test.split('::')
  const folders = file.split('/')
  const below = folders.map((_, at) => folders.slice(at).join('/'))
  const above = selections.flatMap(word => foldersOf(word.split('::')[0]!)).map(folder => posix.join(folder, file))
  const found = [...below, ...above].find(exists)
  return found === undefined ? undefined : [found, ...rest].join('::')
}

const foldersOf = (path: string): string[] => {
  const parts = posix.normalize(path).split('/')
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('/'))
}

/** A pattern that begins with `*` is compared with whole ids; what was chosen before would be added to it. */
function byPattern(rest: string[], test: string): string[] {
  const kept = rest.filter((word, at) => !/^-k./.test(word) && word !== '-k' && rest[at - 1] !== '-k')
  return [...kept, '-k', `*${test}`]
}

/** Options of Node stand before the files. */
function ofNode(rest: string[], test: string): string[] {
  const name = test.split(' > ').at(-1) ?? test
  const pattern = `--test-name-pattern=${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`
  return rest.includes(pattern) ? rest : [pattern, ...rest]
}
