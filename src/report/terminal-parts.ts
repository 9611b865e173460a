/** What the terminal's reports are built of: blocks of lines, coloured, everything from a repository made plain. */

import type { Colors } from 'picocolors/types'
import { releasedShare } from '../gate/coverage.ts'
import { leftOpenRule } from '../gate/runtime.ts'
import { formatCount } from '../gate/words.ts'
import type { Finding, Severity, Skipped } from '../model/finding.ts'
import type { Measurement } from '../model/measurement.ts'
import type { BudgetLine, CoverageGroup } from '../model/verdict.ts'
import { bar, budgetUse, evidence, placed, states } from './phrases.ts'
import { plain } from './plain.ts'
import { rulePage } from './rule-pages.ts'
import { type ReadSource, sourceLines } from './source-lines.ts'

export interface TerminalSettings {
  /** picocolors’ `createColors(enabled)`. */
  colors: Colors
  /** List what is only counted otherwise. */
  verbose: boolean
  readSource: ReadSource
}

export interface Parts {
  finding(finding: Finding): string
  leak(measurement: Measurement): string
  budget(line: BudgetLine): string
  skipped(all: Skipped[]): string
  /** A heading and its body; nothing if the body is empty. */
  section(heading: string, bodies: string[], gap?: '\n' | '\n\n'): string
}

/** What only a test run saw is accepted from its verdict. */
const acceptCommand = (rule: string, fingerprint: string): string =>
  `leakgate ledger accept ${fingerprint}${rule === leftOpenRule ? ' --from VERDICT.json' : ''} --reason …`

export const indent = (text: string, by: number): string =>
  text
    .split('\n')
    .map(line => (line === '' ? line : ' '.repeat(by) + line))
    .join('\n')

/** Builds the parts for one report. */
export function partsFor({ colors, verbose, readSource }: TerminalSettings): Parts {
  const lineAt = sourceLines(readSource)
  const paint: Record<Severity, (text: string) => string> = {
    critical: text => colors.bold(colors.red(text)),
    high: colors.red,
    medium: colors.yellow,
    low: colors.dim,
  }

  const step = (at: number, path: string, line: number, text: string): string => {
    const source = lineAt(path, line)
    const told = `${at}. ${colors.cyan(plain(placed(path, line)))} ${plain(text)}`
    return source === undefined ? told : `${told}\n   ${colors.dim(`${line} │ ${source}`)}`
  }

  const finding = ({
    path,
    line,
    column,
    severity,
    rule,
    symbol,
    message,
    trace,
    runtime,
    repair,
    fingerprint,
    suppression,
  }: Finding): string => {
    const page = rulePage(rule)
    const body = [
      plain(message),
      ...trace.map((each, at) => step(at + 1, each.path, each.span.line, each.text)),
      runtime && `${colors.bold('seen at run time:')} ${plain(runtime.detail)}`,
      `${colors.bold('to mend it:')} ${plain(repair)}`,
      verbose && page && colors.dim(`about the rule: ${page.url}`),
      suppression
        ? `${colors.bold('reason given:')} ${plain(suppression.reason)}`
        : verbose && colors.dim(`to live with it: ${plain(acceptCommand(rule, fingerprint))}`),
    ].filter(Boolean)
    const where = colors.cyan(plain(`${path}:${line}:${column}`))
    return `${where}  ${paint[severity](severity)}  ${plain(rule)} ${colors.dim(`in ${plain(symbol)}`)}\n${indent(body.join('\n'), 2)}`
  }

  const leak = (measurement: Measurement): string => {
    const body = evidence(measurement, 5).map(plain)
    if (measurement.reproduce) body.push(`${colors.bold('repeat it:')} ${plain(measurement.reproduce)}`)
    return [colors.red(plain(measurement.test)), ...body.map(line => indent(line, 2))].join('\n')
  }

  const levelPaint = { ok: colors.green, warning: colors.yellow, critical: colors.red }
  const budget = (line: BudgetLine): string =>
    `${levelPaint[line.level](bar(line))} ${plain(line.scope)} ${line.what}: ${budgetUse(line)}`

  const skipped = (all: Skipped[]): string => {
    const shown = verbose ? all : all.slice(0, 10)
    const hidden = all.length - shown.length
    return [
      ...shown.map(({ path, reason }) => `${plain(path)}: ${plain(reason)}`),
      ...(hidden > 0 ? [`and ${formatCount(hidden, 'more file')} (--verbose lists all)`] : []),
    ].join('\n')
  }

  const section = (heading: string, bodies: string[], gap: '\n' | '\n\n' = '\n'): string => {
    const told = bodies.filter(body => body !== '')
    return told.length === 0 ? '' : `${colors.bold(heading)}\n${indent(told.join(gap), 2)}`
  }

  return { finding, leak, budget, skipped, section }
}

/** A line a group: its name, its share as a bar, its states and what else there is to tell. */
export function coverageRows<G extends CoverageGroup>(
  groups: readonly G[],
  more: (group: G) => string = () => '',
): string[] {
  const width = Math.max(0, ...groups.map(({ name }) => plain(name).length))
  return groups.map(group => {
    const share = bar({ used: releasedShare(group.coverage) ?? 0, limit: 1 }, 10)
    return `${plain(group.name).padEnd(width)}  ${share}  ${states(group.coverage)}${more(group)}`
  })
}

/** Sections with a blank line between them and a newline at the end. */
export const page = (sections: string[]): string => `${sections.filter(section => section !== '').join('\n\n')}\n`
