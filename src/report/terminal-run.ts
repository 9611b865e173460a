/** A run of suites under the harness, for a person at a terminal. */
import { formatBytes, formatCount, formatDuration } from '../gate/words.ts'
import type { HarnessResult, Measurement, SuiteRun } from '../model/measurement.ts'
import { listed } from './phrases.ts'
import { plain } from './plain.ts'
import { page, partsFor, type TerminalSettings } from './terminal-parts.ts'

/** Leaking tests with their evidence, growth that is not the project's, then each suite with its figures and problems. */
export function terminalRun({ measurements, suites }: HarnessResult, settings: TerminalSettings): string {
  const { leak, section } = partsFor(settings)
  const leaking = measurements.filter(({ verdict }) => verdict === 'leak')
  const doubtful = measurements.filter(({ verdict }) => verdict === 'inconclusive').length
  return page([
    section('Leaking tests', leaking.map(leak), '\n\n'),
    section(
      'Growth that others hold',
      listed(measurements.flatMap(othersGrowth), settings.verbose ? Infinity : mostOthers),
    ),
    section('Suites', suites.map(suiteLines)),
    conclusion(measurements.length, leaking.length, doubtful, settings),
  ])
}

const mostOthers = 10

/** What a dependency, the runner or the standard library keeps is told, and blocks nothing. */
const othersGrowth = ({ test, verdict, heldBy, reason }: Measurement): string[] =>
  verdict !== 'leak' && heldBy && reason !== undefined ? [plain(`${test}: ${reason}`)] : []

const suiteLines = ({ suite, outcome, peak, duration, tests, problems }: SuiteRun): string =>
  [
    `${plain(suite)}: ${outcome}, ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped; peak ${formatBytes(peak)}, ${formatDuration(duration)}`,
    ...problems.map(problem => `  ${plain(problem)}`),
  ].join('\n')

function conclusion(measured: number, leaking: number, doubtful: number, { colors }: TerminalSettings): string {
  if (measured === 0) return colors.yellow('no test was measured, so this says nothing about leaks in single tests')
  const rest = doubtful > 0 ? `, ${doubtful} inconclusive` : ''
  const words = `${formatCount(measured, 'test')} measured, ${formatCount(leaking, 'leak')}${rest}`
  return leaking > 0 ? colors.bold(colors.red(words)) : colors.green(words)
}
