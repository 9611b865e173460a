/** A comparison of head and base: a line a kind of leak, and where head leaks. */
import { isAbsolute } from 'node:path'
import { isDecided, openRates, outcomeOf } from '../gate/compare.ts'
import { formatBytes, formatCount } from '../gate/words.ts'
import { leaksMemory } from '../ledger/record.ts'
import type { ComparedTest, Comparison } from '../model/comparison.ts'
import type { Measurement, OpenRate } from '../model/measurement.ts'
import { document } from './json.ts'
import { frameLine, listed, resourceLine } from './phrases.ts'
import { plain } from './plain.ts'
import { indent, page, type TerminalSettings } from './terminal-parts.ts'

export const comparisonReports = {
  terminal: terminalComparison,
  /** `{"against":…,"tests":[{"test","head","base","worse"}],"notes":[…]}` */
  json: ({ against, tests, notes }: Comparison, _settings: TerminalSettings) => document({ against, tests, notes }),
} as const

function terminalComparison(comparison: Comparison, { colors }: TerminalSettings): string {
  const { against, tests, notes } = comparison
  const base = `base (${against.slice(0, 12)})`
  const conclusions = {
    worse: colors.bold(colors.red(`head leaks more than ${base}`)),
    'no worse': colors.green(`head leaks no more than ${base}`),
    unknown: colors.yellow(`whether head leaks more than ${base} cannot be told`),
  }
  return page([
    ...tests.map(one => {
      const [rates, where] = [lines(one), whereOf(one.head)].map(all => all.map(line => indent(plain(line), 2)))
      return [colors.bold(plain(one.test)), ...rates!, ...where!.map(colors.dim)].join('\n')
    }),
    tests.length === 0 ? 'no test leaks' : '',
    ...notes.map(note => colors.yellow(plain(note))),
    conclusions[outcomeOf(comparison)],
  ])
}

/** `base 0, head +3 SQLite connections an iteration (2.9 to 3.1)`; what the base could not tell is said once. */
function lines({ head, base, without = 'unknown' }: ComparedTest): string[] {
  const decided = base && isDecided(base) ? base : undefined
  const often = head.opened ? 'an iteration' : 'a run'
  const figures = isDecided(head) ? [...openFigures(head, decided), ...memoryFigures(head, decided)] : []
  const rows = figures.map(one => `${decided ? `base ${one.base}, ` : ''}head ${one.head} ${often}${one.interval}`)
  if (rows.length === 0) return [`base: ${base ? said(base) : without}`, `head: ${said(head)}`]
  return decided ? rows : [`base: ${base ? said(base) : without}`, ...rows]
}

const said = ({ verdict, reason }: Measurement): string => (reason === undefined ? verdict : `${verdict} (${reason})`)

interface Figures {
  base: string
  head: string
  interval: string
}

function openFigures(head: Measurement, base: Measurement | undefined): Figures[] {
  const [now, before] = [head, base].map(
    one => new Map((one ? openRates(one) : []).map(rate => [rate.kind, rate])),
  ) as [Map<string, OpenRate>, Map<string, OpenRate>]
  return [...new Set([...now.keys(), ...before.keys()])].map(kind => {
    const { each, low, high } = now.get(kind) ?? { each: 0, low: 0, high: 0 }
    return {
      base: signed(before.get(kind)?.each ?? 0),
      head: `${each > 0 ? '+' : ''}${formatCount(each, nouns[kind] ?? kind)}`,
      interval: interval(low, high, String),
    }
  })
}

/** Kinds whose name is not what one of them is called. */
const nouns: Record<string, string> = {
  fd: 'file descriptor',
  sqlite: 'SQLite connection',
  tempfile: 'temporary file',
}

function memoryFigures(head: Measurement, base: Measurement | undefined): Figures[] {
  const grown = (one: Measurement | undefined) => (one && leaksMemory(one) ? one.growth : undefined)
  const [now, before] = [grown(head), grown(base)]
  if (!now && !before) return []
  const { bytes = 0, low = 0, high = 0, objects = 0 } = now ?? {}
  const figures = [
    {
      base: signed(before?.bytes ?? 0, formatBytes),
      head: `${signed(bytes, formatBytes)} of memory`,
      interval: interval(low, high, formatBytes),
    },
  ]
  if (objects <= 0 && (before?.objects ?? 0) <= 0) return figures
  const count = {
    base: signed(before?.objects ?? 0),
    head: `${objects > 0 ? '+' : ''}${formatCount(objects, 'object')}`,
  }
  return [...figures, { ...count, interval: '' }]
}

/** Three significant digits. */
const rounded = (value: number): string => String(Number(value.toPrecision(3)))

const signed = (value: number, words: (value: number) => string = rounded): string =>
  value > 0 ? `+${words(value)}` : words(value)

const interval = (low: number, high: number, words: (value: number) => string): string =>
  low === high ? '' : ` (${words(Number(low.toPrecision(3)))} to ${words(Number(high.toPrecision(3)))})`

/** At most so many lines of a kind. */
const most = 5

/** Where head opened what it leaves, and where what grew was allocated; of that the project’s own lines, if there are. */
function whereOf({ verdict, resources, stacks }: Measurement): string[] {
  if (verdict !== 'leak') return []
  const own = stacks.filter(({ path }) => !isAbsolute(path))
  const frames = own.length > 0 ? own : stacks
  return [...listed(resources.map(resourceLine), most), ...listed(frames.map(frameLine), most)]
}
