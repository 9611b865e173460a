/** Effects are run before and after their repair: they do the same, and clean up after themselves. */
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repair } from './fix.ts'

const statements = fc.uniqueArray(
  fc.constantFrom(
    'setInterval(tick, 10)',
    "setInterval(() => log('later'), 20)",
    'const own = setInterval(tick, 30)',
    "window.addEventListener('resize', tick)",
    "window.addEventListener('scroll', () => log('scroll'), true)",
    "window.addEventListener('click', function () {\n      log('click')\n    }, { capture: true })",
    "document.addEventListener('keydown', tick, false)",
    'const observer = new ResizeObserver(tick)\n    observer.observe(document)',
    "log('here')",
    '// a remark',
  ),
  { minLength: 1, maxLength: 5 },
)
const endings = fc.constantFrom('', "return () => log('bye')", "return () => {\n      log('bye')\n    }")

const effects = fc
  .tuple(statements, endings, fc.constantFrom('', ';'), fc.constantFrom('\n', '\r\n'))
  .map(([body, ending, semicolon, lineBreak]) => {
    const lines = [...body, ending].filter(Boolean).map(s => `    ${s}${/^\/\//.test(s) ? '' : semicolon}`)
    const text = `import { useEffect } from 'react'\nconst tick = () => log('tick')\nexport function Part() {\n  useEffect(() => {\n${lines.join('\n')}\n  }, [])\n}\n`
    return text.replaceAll('\n', lineBreak)
  })

/** What an effect does when it is run and cleaned up, and how much it leaves behind. */
function run(text: string) {
  const logged: unknown[] = []
  const held = new Set<string>()
  const target = (name: string) => ({
    addEventListener: (event: string, f: unknown, options?: unknown) => held.add(key(name, event, f, options)),
    removeEventListener: (event: string, f: unknown, options?: unknown) => held.delete(key(name, event, f, options)),
  })
  const names = new Map<unknown, number>()
  const key = (name: string, event: string, f: unknown, options: unknown) => {
    if (!names.has(f)) names.set(f, names.size)
    const capture = typeof options === 'object' ? (options as { capture?: boolean }).capture === true : options === true
    return [name, event, names.get(f), capture].join(' ')
  }
  let timers = 0
  class ResizeObserver {
    readonly name = `observer ${++timers}`
    observe = () => held.add(this.name)
    disconnect = () => held.delete(this.name)
  }
  const surroundings = {
    ResizeObserver,
    window: target('window'),
    document: target('document'),
    log: (what: unknown) => logged.push(what),
    setInterval: () => {
      held.add(`timer ${++timers}`)
      return timers
    },
    clearInterval: (id: number) => held.delete(`timer ${id}`),
    useEffect: (effect: () => (() => void) | undefined) => {
      const cleanUp = effect()
      logged.push([...held].length)
      cleanUp?.()
    },
  }
  const script = text.replace(/^import .*$/m, '').replace('export function', 'function')
  runInNewContext(`${script}\nPart()`, surroundings)
  return { logged, left: held.size }
}

test('a repaired effect does what it did, and leaves nothing behind', async () => {
  await fc.assert(
    fc.asyncProperty(effects, async text => {
      const { after, left, offered } = await repair(text, 'part.jsx')
      expect([...left, ...offered]).toEqual([])
      expect(run(after.toString())).toEqual({ logged: run(text).logged, left: 0 })
      expect(after.toString().replaceAll('\r\n', '').includes('\n')).toBe(!text.includes('\r\n'))
    }),
    { numRuns: 60 },
  )
}, 60_000)
