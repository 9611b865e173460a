/** A verdict for a person at a terminal. */
import { formatCount } from '../gate/words.ts'
import type { Reason, Verdict } from '../model/verdict.ts'
import { coverageLine, headline, placed, reasonLine, sawNothing, toldExcuses, wholeCoverageLine } from './phrases.ts'
import { plain } from './plain.ts'
import { coverageRows, page, partsFor, type TerminalSettings } from './terminal-parts.ts'

/** Verdict first, then what is new with the path that leaks, then figures, then what to do. */
export function terminal(verdict: Verdict, settings: TerminalSettings): string {
  const { findings, newLeaks, budgets, coverage, skipped, unmeasured, vanished } = verdict
  const { finding, leak, budget, skipped: skippedList, section } = partsFor(settings)
  return page([
    title(verdict, settings),
    section('New findings', findings.new.map(finding), '\n\n'),
    section(
      'Accepted by this change, waiting for approval',
      findings.pending.map(each => `${finding(each.finding)}\n  reason given: ${plain(each.acceptance.reason)}`),
      '\n\n',
    ),
    section('Suppressed by this change, waiting for approval', findings.unapproved.map(finding), '\n\n'),
    section('What this change excuses', toldExcuses(verdict).map(plain)),
    section('Leaking tests', newLeaks.map(leak), '\n\n'),
    section('Other reasons', otherReasons(verdict, settings)),
    section('Budgets', budgets.map(budget)),
    section(
      'Leak coverage',
      sawNothing(verdict)
        ? []
        : [
            coverageLine(coverage.change, coverage.added),
            ...addedBy(coverage, settings.verbose),
            wholeCoverageLine(coverage),
          ],
    ),
    section('Suites', suiteLines(verdict)),
    section(
      'Tests that did not report',
      vanished.map(({ suite, test, why }) => plain(`${suite}: ${test}: ${why}`)),
    ),
    section('Not scanned', [skippedList(skipped)]),
    section(
      'Not measured',
      unmeasured.map(({ what, why }) => plain(`${what}: ${why}`)),
    ),
    settings.verbose ? section('Known before', findings.known.map(finding), '\n\n') : '',
    settings.verbose ? section('Suppressed in the code', findings.suppressed.map(finding), '\n\n') : '',
    section('Beside that', [counts(verdict, settings.verbose)]),
    section('What to do next', nextSteps(verdict)),
  ])
}

function title(verdict: Verdict, { colors }: TerminalSettings): string {
  const paint = verdict.status === 'passed' ? colors.green : colors.red
  return `${colors.bold(paint(`leakgate: ${headline(verdict)}`))}\n${reasonLine(verdict)}`
}

const shortest = 8

/** What was added by category and by folder, where that is asked for or short. */
function addedBy({ categories, folders }: Verdict['coverage'], verbose: boolean): string[] {
  if (categories.length === 0) return []
  if (!verbose && categories.length + folders.length > shortest)
    return [
      `  of ${formatCount(categories.length, 'kind')} in ${formatCount(folders.length, 'folder')} (--verbose lists them)`,
    ]
  return coverageRows([...categories, ...folders]).map(row => `  ${row}`)
}

/** Reasons without a section of their own. */
function otherReasons({ reasons }: Verdict, { colors }: TerminalSettings): string[] {
  const mark = ({ blocks }: Reason) => (blocks ? colors.red('✗') : colors.yellow('!'))
  return reasons
    .filter(({ kind }) => kind !== 'new finding' && kind !== 'new leaking test')
    .map(reason => {
      const place = reason.path === undefined ? '' : `${placed(reason.path, reason.line)}: `
      return `${mark(reason)} ${plain(`${place}${reason.message}`)}`
    })
}

const suiteLines = ({ suites }: Verdict): string[] =>
  suites.flatMap(({ suite, outcome, tests, measured, problems }) => [
    `${plain(suite)}: ${outcome}, ${tests.passed} passed, ${tests.failed} failed, ${tests.skipped} skipped (measured ${measured})`,
    ...problems.map(problem => `  ${plain(problem)}`),
  ])

function counts({ findings, stale, improved = [] }: Verdict, verbose: boolean): string {
  const known = findings.known.length > 0 && `${formatCount(findings.known.length, 'finding')} known before`
  const silent =
    findings.suppressed.length > 0 && `${formatCount(findings.suppressed.length, 'finding')} suppressed in the code`
  return [
    known && (verbose ? known : `${known} (--verbose lists them)`),
    findings.accepted.length > 0 && `${formatCount(findings.accepted.length, 'finding')} accepted in the ledger`,
    silent && (verbose ? silent : `${silent} (--verbose lists them)`),
    findings.fixed.length > 0 && `${formatCount(findings.fixed.length, 'finding')} fixed`,
    improved.length > 0 && `${formatCount(improved.length, 'leaking test')} mended`,
    stale.length > 0 && `${formatCount(stale.length, 'acceptance')} no longer needed`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** The repairs of what blocks, each once, then how to see a leak again. */
function nextSteps({ reasons, newLeaks }: Verdict): string[] {
  const repairs = reasons.filter(({ blocks }) => blocks).map(({ repair }) => plain(repair))
  const again = newLeaks
    .map(({ reproduce }) => plain(reproduce))
    .filter(command => command !== '' && !repairs.some(repair => repair.includes(command)))
    .map(command => `Repeat the leak: ${command}`)
  return [...new Set([...repairs, ...again])].slice(0, 10).map((step, at) => `${at + 1}. ${step}`)
}
