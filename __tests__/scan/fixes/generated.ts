/** Python functions put together at random: they open files in many ways, use them, and run. */
import fc from 'fast-check'

const name = fc.constantFrom('f', 'g', 'fh')

/** Statements of one line or more, `f` standing for a variable that may hold a file. */
const use = fc.oneof(
  name.map(f => `${f} = open(p)`),
  name.map(f => `${f} = open(q)  # ${f}`),
  name.map(f => `log(${f}.read())`),
  name.map(f => `log(${f}.readline())`),
  name.map(f => `line = next(${f})`),
  name.map(f => `${f}.close()`),
  name.map(f => `${f}.close()  # done`),
  name.map(f => `rows = csv.reader(${f})`),
  name.map(f => `kept.append(${f})`),
  name.map(f => `other = ${f}`),
  name.map(f => `read = lambda: ${f}.read()`),
  fc.constantFrom(
    'log(open(p).read())',
    'log(json.load(open(q)))',
    'log(log(1), open(p).read())',
    'text = open(\n    p,\n).read()',
    'text = len(open(p).read()) and open(q).read()',
    'rows = list(csv.reader(open(p)))',
    'rows = csv.reader(open(p))',
    'rows = (line for line in open(p))',
    'lines = [line for line in open(p)]',
    'log(list(rows))',
    'log(other.read())',
    'log(read())',
    'log("""a\n    b\n""", \'c\\\n  d\')',
    'log(\n    1,\n    2)',
    '# a remark',
    '',
    'pass',
    'data = other.read()',
  ),
)

const leave = fc.oneof(
  name.map(f => `return ${f}`),
  fc.constantFrom('return open(p)', 'return open(p).read()', 'return rows', 'raise KeyError(1)'),
)

const simple = fc.oneof({ weight: 9, arbitrary: use }, { weight: 1, arbitrary: leave })

/** What most of the rest can do without an error. */
const first = fc.subarray(['f = open(p)', 'g = open(q)', 'fh = open(p)', 'rows = []', 'other = read = open'])

const indented = (lines: string) => {
  // Strings keep their own lines as they are: only the first line of a text with quotes is moved.
  const [first = '', ...rest] = lines.split('\n')
  const inString = /"""|'c/.test(first)
  return [`    ${first}`, ...rest.map(line => (inString ? line : `    ${line}`))].join('\n')
}

const block = (depth: number): fc.Arbitrary<string[]> =>
  fc.array(
    depth === 0 ? simple : fc.oneof({ weight: 4, arbitrary: simple }, { weight: 1, arbitrary: compound(depth) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )

const compound = (depth: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('if log(0):', 'for i in range(2):', 'for line in open(p):', 'with open(q) as own:', 'try:'),
      block(depth - 1),
      block(depth - 1),
    )
    .map(([head, first, second]) => {
      const body = [...first, 'pass'].map(indented).join('\n')
      return head === 'try:'
        ? `${head}\n${body}\nexcept OSError:\n${[...second, 'pass'].map(indented).join('\n')}`
        : `${head}\n${body}`
    })

/** A module with one function, `main(p, q, log, kept)`. */
export const modules: fc.Arbitrary<string> = fc
  .tuple(fc.tuple(first, block(2)), fc.constantFrom('\n', '\r\n'), fc.constantFrom('    ', '\t'), fc.boolean())
  .map(([bodies, lineBreak, step, ended]) => {
    const text = [
      'import csv, json',
      '',
      'def main(p, q, log, kept):',
      ...bodies.flat().map(indented),
      '    return None',
    ].join('\n')
    const spaced = text.replace(/^( {4})+/gm, spaces => step.repeat(spaces.length / 4))
    return `${spaced}${ended ? '\n' : ''}`.replaceAll('\n', lineBreak)
  })
