/** `proved` is a promise: what leaks on any path, exceptions included, must never carry it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, scanText } from './scan.ts'

const imports = `import fs from 'node:fs'\nimport { open } from 'node:fs/promises'\nimport { onMounted, onUnmounted } from 'vue'\n`

const statesOf = (text: string) => scanText(imports + text).sites.map(s => s.state)

const o = `const fd = fs.openSync(p)`
const c = `fs.closeSync(fd)`

/** Each leaks on some path. */
const paths: Case[] = [
  {
    title: 'a call between acquisition and try may raise',
    text: `function f(p) { ${o}; check(p); try { g(fd) } finally { ${c} } }`,
  },
  { title: 'an early return skips it', text: `function f(p) { ${o}; if (p) return; ${c} }` },
  {
    title: 'a handler swallows the exception',
    text: `function f(p) { let fd; try { fd = fs.openSync(p); g(); ${c} } catch { log() } }`,
  },
  {
    title: 'an awaited call may reject',
    text: `async function f(p) { const h = await open(p); await g(); await h.close() }`,
  },
  {
    title: 'an awaited variable may reject',
    text: `async function f(p, q) { const h = await open(p); const x = await q; await h.close() }`,
  },
  {
    title: 'one case of a switch forgets it',
    text: `function f(p) { ${o}; switch (p) { case 1: ${c}; break; case 2: break; default: ${c} } }`,
  },
  { title: 'a switch without default may do nothing', text: `function f(p) { ${o}; switch (p) { case 1: ${c} } }` },
  { title: 'the value of a switch may raise', text: `function f(p) { ${o}; switch (p.x()) { default: ${c} } }` },
  {
    title: 'the test of a case may raise',
    text: `function f(p) { ${o}; switch (p) { case g(): ${c}; break; default: ${c} } }`,
  },
  {
    title: 'break leaves the loop first',
    text: `function f(ps) { for (const p of ps) { ${o}; if (p.x) break; ${c} } }`,
  },
  { title: 'continue goes on first', text: `function f(ps) { for (const p of ps) { ${o}; if (p.x) continue; ${c} } }` },
  {
    title: 'continue of an outer loop goes on first',
    text: `function f(ps) { outer: for (const p of ps) { ${o}; for (const q of p) { if (q) continue outer } ${c} } }`,
  },
  { title: 'a loop may have no turn', text: `function f(p) { ${o}; for (const x of p) { ${c}; break } }` },
  { title: 'a labelled block is left', text: `function f(p) { ${o}; a: { if (p) break a; ${c} } }` },
  { title: 'a generator is dropped', text: `function* f(p) { ${o}; yield 1; ${c} }` },
  {
    title: 'a generator is dropped before its finally',
    text: `function* f(p) { ${o}; try { yield 1 } finally { ${c} } }`,
  },
  { title: 'a delegating generator is dropped', text: `function* f(p) { ${o}; try { yield* g() } finally { ${c} } }` },
  { title: 'a callback may never be called', text: `function f(p) { ${o}; g(() => ${c}) }` },
  {
    title: 'a promise may never be fulfilled',
    text: `async function f(p) { const h = await open(p); g().then(() => h.close()) }`,
  },
  { title: 'writing a property of nothing raises', text: `function f(p, x) { ${o}; x.a.b = 1; ${c} }` },
  { title: 'reading a property of nothing raises', text: `function f(p, x) { ${o}; const y = x.a.b; ${c} }` },
  { title: 'taking nothing apart raises', text: `function f(p, x) { ${o}; const { a } = x; ${c} }` },
  { title: 'iterating over nothing raises', text: `function f(p, x) { ${o}; for (const y of x) {} ${c} }` },
  { title: 'spreading nothing raises', text: `function f(p, x) { ${o}; const y = [...x]; ${c} }` },
  { title: 'a constructor may raise', text: `function f(p) { ${o}; new X(); ${c} }` },
  { title: 'a template’s tag may raise', text: `function f(p) { ${o}; sql\`x\`; ${c} }` },
  { title: '`in` may raise', text: `function f(p, x) { ${o}; if ('a' in x) g; ${c} }` },
  {
    title: 'a class’s static part may raise',
    text: `function f(p, x) { ${o}; class X extends x.y { static z = g() } ${c} }`,
  },
  { title: 'the release is an argument of an optional call', text: `function f(p, q) { ${o}; q?.(${c}) }` },
  {
    title: 'the release is a default value',
    text: `function f(x) { const fd = fs.openSync(x.p); const { a = ${c} } = x }`,
  },
  { title: 'the release is the right side of &&', text: `function f(p, q) { ${o}; q && ${c} }` },
  { title: 'the release is the right side of ??', text: `function f(p, q) { ${o}; q ?? ${c} }` },
  { title: 'the release is one side of a ternary', text: `function f(p, q) { ${o}; q ? ${c} : 0 }` },
  { title: 'finally raises before the release', text: `function f(p) { ${o}; try { g(fd) } finally { h(); ${c} } }` },
  {
    title: 'finally returns before the release',
    text: `function f(p) { ${o}; try { g() } finally { if (p) return; ${c} } }`,
  },
  { title: 'only the handler releases', text: `function f(p) { ${o}; try { g() } catch (e) { ${c}; throw e } }` },
  {
    title: 'another function changes the flag',
    text: `function f(p) { let done = false; ${o}; try { g(() => { done = true }) } finally { if (!done) ${c} } }`,
  },
  {
    title: 'another function changes the condition',
    text: `function f(p, q) { let fd; if (q) fd = fs.openSync(p); const t = () => { q = 0 }; try { t() } finally { if (q) ${c} } }`,
  },
  {
    title: 'the condition changes between the tests',
    text: `function f(p, n) { let fd; if (n > 1) fd = fs.openSync(p); n++; if (n > 1) ${c} }`,
  },
  {
    title: 'another function changes the variable',
    text: `function f(p) { let fd = fs.openSync(p); try { g(() => { fd = 0 }) } finally { ${c} } }`,
  },
  { title: 'the descriptor is counted up', text: `function f(p) { let fd = fs.openSync(p); fd++; ${c} }` },
  { title: 'the inner variable of the same name is closed', text: `function f(p) { ${o}; { const fd = 3; ${c} } }` },
  {
    title: 'only the first of a list is closed',
    text: `async function f(ps) { const hs = []; for (const p of ps) hs.push(await open(p)); await hs[0].close() }`,
  },
  {
    title: 'an iterator is taken and never used',
    text: `async function f(p) { const d = await fs.promises.opendir(p); const it = d[Symbol.asyncIterator](); return 1 }`,
  },
  {
    title: 'a second acquisition may raise',
    text: `function f(p) { const fd = fs.openSync(p); fs.opendirSync(p).closeSync(); ${c} }`,
  },
]

/** Each leaks on some run of its owner. */
const owners: Case[] = [
  {
    title: 'the cleanup removes on a condition',
    text: `useEffect(() => { window.addEventListener('a', f); return () => { if (x) window.removeEventListener('a', f) } })`,
  },
  {
    title: 'the cleanup returns early',
    text: `useEffect(() => { window.addEventListener('a', f); return () => { if (x) return; window.removeEventListener('a', f) } })`,
  },
  {
    title: 'the cleanup raises first',
    text: `useEffect(() => { window.addEventListener('a', f); return () => { save(); window.removeEventListener('a', f) } })`,
  },
  {
    title: 'the cleanup removes later',
    text: `useEffect(() => { window.addEventListener('a', f); return () => { wait().then(() => window.removeEventListener('a', f)) } })`,
  },
  {
    title: 'the cleanup removes in a handler',
    text: `useEffect(() => { window.addEventListener('a', f); return () => { try { g() } catch { window.removeEventListener('a', f) } } })`,
  },
  {
    title: 'the cleanup is returned on a condition',
    text: `useEffect(() => { window.addEventListener('a', f); if (x) return () => window.removeEventListener('a', f) })`,
  },
  {
    title: 'the effect returns before its cleanup',
    text: `useEffect(() => { const id = setInterval(f, 1); if (x) return; return () => clearInterval(id) })`,
  },
  {
    title: 'the effect may raise before its cleanup',
    text: `useEffect(() => { const id = setInterval(f, 1); g(); return () => clearInterval(id) })`,
  },
  {
    title: 'a promise acquires after the cleanup',
    text: `useEffect(() => { let id; load().then(() => { id = setInterval(f, 1) }); return () => clearInterval(id) }, [])`,
  },
  {
    title: 'an async function acquires after the cleanup',
    text: `useEffect(() => { let o; const go = async () => { await load(); o = new ResizeObserver(f); o.observe(el) }; go(); return () => o?.disconnect() }, [])`,
  },
  {
    title: 'a loop keeps the last id only',
    text: `useEffect(() => { let id; for (const x of xs) id = setInterval(f, x); return () => clearInterval(id) }, [])`,
  },
  {
    title: 'two ids share a variable',
    text: `useEffect(() => { let id = setInterval(f, 1); id = setInterval(g, 1); return () => clearInterval(id) }, [])`,
  },
  {
    title: 'a second start keeps the last id only',
    text: `class A { start() { this.id = setInterval(f, 1) } destroy() { clearInterval(this.id) } }`,
  },
  {
    title: 'a second load keeps the last subscription only',
    text: `@Component({}) class A { load() { this.sub = this.s.a$.subscribe(f) } ngOnDestroy() { this.sub.unsubscribe() } }`,
  },
  {
    title: 'the teardown stops on a condition',
    text: `class A { constructor() { this.id = setInterval(f, 1) } stop() { clearInterval(this.id) } destroy() { if (x) this.stop() } }`,
  },
  {
    title: 'the constructor may raise after it',
    text: `class A { constructor() { this.id = setInterval(f, 1); this.load() } destroy() { clearInterval(this.id) } }`,
  },
  {
    title: 'the removal names another event',
    text: `useEffect(() => { for (const e of es) window.addEventListener(e, f); return () => window.removeEventListener(ev, f) })`,
  },
  {
    title: 'the removal names another object',
    text: `class A { init(map) { map.on('a', this.f) } destroy() { this.map.off('a', this.f) } }`,
  },
  {
    title: 'the URL is revoked on a condition',
    text: `useEffect(() => { const u = URL.createObjectURL(b); img.src = u; return () => { if (x) URL.revokeObjectURL(u) } })`,
  },
  {
    title: 'an operator after takeUntil opens another stream',
    text: `@Component({}) class A { destroy$ = new Subject(); ngOnInit() { this.s.a$.pipe(takeUntil(this.destroy$), switchMap(x => interval(x))).subscribe(f) } ngOnDestroy() { this.destroy$.next() } }`,
  },
  {
    title: 'the subject is signalled on a condition',
    text: `@Component({}) class A { destroy$ = new Subject(); ngOnInit() { this.s.a$.pipe(takeUntil(this.destroy$)).subscribe(f) } ngOnDestroy() { if (x) this.destroy$.next() } }`,
  },
  {
    title: 'the subject is only completed',
    text: `@Component({}) class A { destroy$ = new Subject(); ngOnInit() { this.s.a$.pipe(takeUntil(this.destroy$)).subscribe(f) } ngOnDestroy() { this.destroy$.complete() } }`,
  },
  {
    title: 'the observer leaves one of two elements',
    text: `useEffect(() => { const o = new ResizeObserver(f); o.observe(a); o.observe(b); return () => o.unobserve(a) })`,
  },
  {
    title: 'the cleanup is registered on a condition',
    text: `export function useX(y) { onMounted(() => { window.addEventListener('a', f) }); if (y) onUnmounted(() => { window.removeEventListener('a', f) }) }`,
  },
  {
    title: 'the registered cleanup removes on a condition',
    text: `export function useX() { onMounted(() => { window.addEventListener('a', f) }); onUnmounted(() => { if (x) window.removeEventListener('a', f) }) }`,
  },
  {
    title: 'a watcher runs again before the end',
    text: `import { watch } from 'vue'\nexport function useX(s) { let id; watch(s, () => { id = setInterval(f, 1) }); onUnmounted(() => clearInterval(id)) }`,
  },
]

const proved: Case[] = [
  { title: 'finally releases it', text: `function f(p) { ${o}; try { g(fd) } finally { ${c} } }` },
  { title: 'await using releases it', text: `async function f(p) { await using h = await open(p); await g(h) }` },
  {
    title: 'both of two declared with using are released',
    text: `async function f(p, q) { await using a = await open(p), b = await open(q); await a.read(b) }`,
  },
  {
    title: 'an optional call releases it',
    text: `async function f(p) { let h; try { h = await open(p); await g() } finally { await h?.close() } }`,
  },
  {
    title: 'the cleanup removes',
    text: `useEffect(() => { window.addEventListener('a', f); return () => window.removeEventListener('a', f) })`,
  },
  {
    title: 'the effect returns before it acquires',
    text: `useEffect(() => { if (!open) return; const id = setInterval(f, 1); return () => clearInterval(id) })`,
  },
  {
    title: 'the teardown asks for the handle only',
    text: `class A { componentDidMount() { this.id = setInterval(f, 1) } componentWillUnmount() { if (this.id !== undefined) { clearInterval(this.id); this.id = undefined } } }`,
  },
  {
    title: 'the teardown calls a helper',
    text: `class A { constructor() { this.id = setInterval(f, 1) } stop() { clearInterval(this.id) } dispose() { this.stop() } }`,
  },
  {
    title: 'a second start ends the first',
    text: `class A { start() { clearInterval(this.id); this.id = setInterval(f, 1) } destroy() { clearInterval(this.id) } }`,
  },
  {
    title: 'takeUntil comes last',
    text: `@Component({}) class A { destroy$ = new Subject(); ngOnInit() { this.s.a$.pipe(takeUntil(this.destroy$)).subscribe(f) } ngOnDestroy() { this.destroy$.next(); this.destroy$.complete() } }`,
  },
  {
    title: 'onUnmounted removes what onMounted adds',
    text: `onMounted(() => { window.addEventListener('a', f) }); onUnmounted(() => window.removeEventListener('a', f))`,
  },
  {
    title: 'the loop’s latest frame is cancelled',
    text: `useEffect(() => { let raf = 0; const tick = () => { raf = requestAnimationFrame(tick) }; tick(); return () => cancelAnimationFrame(raf) }, [])`,
  },
]

describe('proved', () => {
  it.each(paths)('is not said where $title', ({ text }) => {
    expect(statesOf(text)[0]).toMatch(/^(leaks|unproved)$/)
  })
  it.each(owners)('is not said where $title', ({ text }) => {
    expect(statesOf(text)[0]).toMatch(/^(leaks|unproved)$/)
  })
  it.each(proved)('is said where $title', ({ text }) => {
    expect(new Set(statesOf(text))).toEqual(new Set(['proved']))
  })

  /** A function as a tree of statements that is both written out and run: every path, exceptions included, is taken. */
  type Statement =
    | { kind: 'call' | 'close' | 'return' | 'throw' }
    | { kind: 'if'; then: Statement[]; else: Statement[] }
    | { kind: 'try'; body: Statement[]; catch: Statement[]; finally: Statement[] }

  const { block } = fc.letrec<{ block: Statement[]; statement: Statement }>(tie => ({
    block: fc.array(tie('statement'), { maxLength: 3 }),
    statement: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<Statement>({ kind: 'call' }, { kind: 'close' }, { kind: 'return' }, { kind: 'throw' }),
      fc.record({ kind: fc.constant('if' as const), then: tie('block'), else: tie('block') }),
      fc.record({ kind: fc.constant('try' as const), body: tie('block'), catch: tie('block'), finally: tie('block') }),
    ),
  }))

  let decisions = 0
  const write = (list: Statement[]): string => list.map(writeOne).join('; ')
  const writeOne = (s: Statement): string => {
    switch (s.kind) {
      case 'call':
        return 'work()'
      case 'close':
        return c
      case 'return':
        return 'return'
      case 'throw':
        return 'throw new Error()'
      case 'if':
        return `if (d${decisions++}()) { ${write(s.then)} } else { ${write(s.else)} }`
      case 'try':
        return `try { ${write(s.body)} } catch { ${write(s.catch)} } finally { ${write(s.finally)} }`
    }
  }

  type End = { how: 'next' | 'return' | 'throw'; closed: boolean }

  /** Every way a block can end. What is closed stays closed. */
  const run = (list: Statement[], closed: boolean): End[] =>
    list.reduce<End[]>(
      (ends, s) => ends.flatMap(e => (e.how === 'next' ? runOne(s, e.closed) : [e])),
      [{ how: 'next', closed }],
    )
  const runOne = (s: Statement, closed: boolean): End[] => {
    switch (s.kind) {
      case 'call':
        return [
          { how: 'next', closed },
          { how: 'throw', closed },
        ]
      case 'close':
        return [{ how: 'next', closed: true }]
      case 'return':
      case 'throw':
        return [{ how: s.kind, closed }]
      case 'if':
        return [{ how: 'throw', closed } as const, ...run(s.then, closed), ...run(s.else, closed)]
      case 'try':
        return run(s.body, closed)
          .flatMap(e => (e.how === 'throw' ? run(s.catch, e.closed) : [e]))
          .flatMap(e =>
            run(s.finally, e.closed).map(last => (last.how === 'next' ? { ...e, closed: last.closed } : last)),
          )
    }
  }

  it('is said of exactly the functions that leak on none of their paths', () => {
    fc.assert(
      fc.property(block, statements => {
        const leaks = run(statements, false).some(e => !e.closed)
        const [state] = statesOf(`function f(p) { ${o}; ${write(statements)} }`)
        return (state === 'proved') === !leaks
      }),
      { numRuns: 1500 },
    )
  })
})
