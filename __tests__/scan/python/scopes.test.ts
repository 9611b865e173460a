/** Variables of the same name in scopes inside, and what is known of those of scopes around. */
import { describe, it } from 'vitest'
import { check, clean, leak } from './scan.ts'

const lines = (...all: string[]) => all.join('\n')

describe('a nested function', () => {
  it.each([
    leak(
      'takes a parameter of the same name',
      'high',
      lines('def f(p):', '    def read(f):', '        return f.read()', '    f = open(p)', '    return read(f)'),
    ),
    leak(
      'has a variable of the same name',
      'high',
      lines('def f(p):', '    def tidy():', '        f = 1', '        use(f)', '    f = open(p)', '    tidy()'),
    ),
    leak(
      'is a lambda that closes what it is given',
      'high',
      lines('def f(p):', '    f = open(p)', '    return lambda f: f.close()'),
    ),
    leak(
      'has a comprehension with a variable of the same name',
      'high',
      lines('def f(p, q):', '    f = open(p)', '    return lambda: [f for f in q]'),
    ),
    clean(
      'says that the variable is the outer one',
      lines(
        'def f(p):',
        '    def done():',
        '        nonlocal f',
        '        f.close()',
        '        f = None',
        '    f = open(p)',
        '    return done',
      ),
    ),
    clean(
      'closes it two functions further in',
      lines(
        'def f(p):',
        '    def outer():',
        '        def inner():',
        '            f.close()',
        '        return inner',
        '    f = open(p)',
        '    return outer',
      ),
    ),
    clean(
      'closes it beside a parameter of another name',
      lines('def f(p):', '    f = open(p)', '    return lambda g: f.close()'),
    ),
    clean(
      'is a method, which does not see the field of its class',
      lines(
        'def f(p):',
        '    f = open(p)',
        '    class A:',
        '        f = None',
        '        def close(self):',
        '            f.close()',
        '    return A',
      ),
    ),
  ])('$expect: $title', check)
})
