/** What is given to unseen code that, by its name, reads or writes it and hardly takes it over. */
import { describe, it } from 'vitest'
import { check, clean, leak } from './scan.ts'

const fn = (...body: string[]) =>
  ['import toml', 'from elsewhere import parse, process', 'def f(self, p):', ...body.map(line => `    ${line}`)].join(
    '\n',
  )

describe('a file given to code that was not seen', () => {
  it.each([
    leak('that loads from it', 'medium', fn('f = open(p)', 'return toml.load(f)')),
    leak('that is a method of a class', 'medium', fn('f = open(p)', 'found = Inventory.load(f, p)', 'use(found)')),
    leak('that is an imported function', 'medium', fn('f = open(p)', 'return parse(f)')),
    leak('that writes to it', 'medium', fn("f = open(p, 'w')", 'write_rows(f, p)')),
    leak('whose result is kept', 'medium', fn('f = open(p)', 'self.data = load_all(f)')),
    leak('whose result is made into something else', 'medium', fn('f = open(p)', 'return Config(parse(f))')),
    leak('without a name', 'medium', fn('return parse(open(p))')),
    leak('without a name, and on to other code', 'medium', fn('return process(parse(open(p)))')),
    clean('that only names it', fn('f = open(p)', 'return process(f)')),
    clean('that is a constructor', fn('f = open(p)', 'return Reader(f)')),
    clean('that is a method of an object, which may keep it', fn('f = open(p)', 'self.load(f)')),
    clean('that may keep it, after it was read', fn('f = open(p)', 'use(parse(f))', 'process(f)')),
    clean('that loads from it, before it is returned', fn('f = open(p)', 'head = parse(f)', 'return head, f')),
    clean('whose result has it as well', fn('f = open(p)', 'rows = [parse(f)]', 'rows.append(f)', 'return rows')),
    clean('without a name, and made into something', fn('return process(open(p))')),
    clean('and closed', fn('f = open(p)', 'try:', '    return parse(f)', 'finally:', '    f.close()'), 'proved'),
  ])('$expect: $title', check)
})
