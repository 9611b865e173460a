import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitWords, startable, typed } from '../../src/harness/command.ts'

describe('a command line', () => {
  it.each([
    ['pytest -q tests', ['pytest', '-q', 'tests']],
    [`node --test 'a b.mjs' "c d"`, ['node', '--test', 'a b.mjs', 'c d']],
    [`python -c "print(\\"x\\")"`, ['python', '-c', 'print("x")']],
    [`run a\\ b ''`, ['run', 'a b', '']],
  ])('%s is split into its words', (line, words) => {
    expect(splitWords(line)).toEqual(words)
  })

  it.each(['a && b', 'a | b', 'a > f', 'a *.py', 'a $X', 'a "$X"', 'X=1 a', '~/a', "a 'open", ''])(
    '%s is left to a shell',
    line => {
      expect(startable(line, 'linux')).toEqual(['sh', '-c', line])
    },
  )

  it('goes to cmd on Windows, and a list of words goes nowhere', () => {
    expect(startable('npm test', 'win32')).toEqual(['cmd', '/d', '/s', '/c', 'npm test'])
    expect(startable(['npm', 'run it'], 'win32')).toEqual(['npm', 'run it'])
  })

  it('typed out and split again is the same', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), words => {
        fc.pre(!/^[A-Za-z_][A-Za-z0-9_]*=/.test(words[0]!))
        expect(splitWords(typed(words))).toEqual(words)
      }),
    )
  })

  it.skipIf(process.platform === 'win32')('is split as a shell splits it', () => {
    const line = `one 'two  words' "three \\\\ \\" words" fo\\ur''five`
    const shell = execFileSync('sh', ['-c', `for word in ${line}; do printf '%s\\n' "$word"; done`], {
      encoding: 'utf8',
    })
    expect(splitWords(line)).toEqual(shell.trimEnd().split('\n'))
  })
})
