// What was measured, as text: a table for each tree, and which targets are reached.
import { hookNames } from './hook.mjs'
import { names } from './tools.mjs'

/** Processor time on each Python tree, and time on the clock for the hook. */
export const targets = { pylint: 25, ruff: 12, warm: 1, hook: 200 }

export function treeTable({ name, version, files, lines, parsed, rows }) {
  const base = rows.find(row => row.name === names.ruff) ?? rows.find(row => row.name === names.parse)
  const label = base.name === names.ruff ? '÷ Ruff' : '÷ parse'
  return [
    `${name} ${version}: ${whole(files)} files, ${whole(lines)} lines; leakgate parsed ${whole(parsed)} of the files`,
    ...table(
      ['', 'CPU ms', 'wall ms', label],
      rows.map(row => [...times(row), ratio(row.cpu / base.cpu)]),
    ),
    ...verdicts(rows),
  ].join('\n')
}

function verdicts(rows) {
  const cpu = name => rows.find(row => row.name === name)?.cpu
  if (cpu(names.pylint) === undefined) return []
  const warm = cpu(names.warm)
  return [
    verdict(
      'Pylint ÷ leakgate, cold',
      cpu(names.pylint) / cpu(names.cold),
      `at least ${targets.pylint}`,
      r => r >= targets.pylint,
    ),
    verdict(
      'leakgate ÷ Ruff, both cold',
      cpu(names.cold) / cpu(names.ruff),
      `at most ${targets.ruff}`,
      r => r <= targets.ruff,
    ),
    warm === undefined
      ? '  leakgate, warm: this build has no cache'
      : verdict(
          'leakgate, warm ÷ Ruff, cold',
          warm / cpu(names.ruff),
          `at most ${targets.warm}`,
          r => r <= targets.warm,
        ),
  ]
}

export function hookTable({ tree, files, rows }) {
  const { wall } = rows.find(row => row.name === hookNames.hook)
  return [
    `hook: ${files} changed files staged in ${tree}, Node ${process.versions.node}`,
    ...table(['', 'CPU ms', 'wall ms'], rows.map(times)),
    verdict('leakgate hook, wall ms', wall, `less than ${targets.hook}`, ms => ms < targets.hook),
  ].join('\n')
}

const verdict = (what, value, target, reached) =>
  `  ${what}: ${ratio(value)} (target: ${target}) ${reached(value) ? 'reached' : 'not reached'}`

const times = ({ name, cpu, wall }) => [name, whole(cpu), whole(wall)]
const whole = number => Math.round(number).toLocaleString('en')
const ratio = number => number.toFixed(number < 10 ? 2 : 1)

/** The first column to the left, numbers to the right. */
function table(head, rows) {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map(row => row[column].length)))
  return all.map(
    row => `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i] + 2))).join('')}`,
  )
}
