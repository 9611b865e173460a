import { describe, expect, it } from 'vitest'
import { type Case, worthShowing } from './scan.ts'

interface Corpus {
  rule: string
  leaks: Case[]
  clean: Case[]
}

const corpus: Corpus[] = [
  {
    rule: 'js/interval-not-cleared',
    leaks: [
      { title: 'an effect drops the id', text: `useEffect(() => { setInterval(tick, 1000) }, [])` },
      { title: 'a class drops the id', text: `class A { start() { setInterval(() => this.tick(), 1000) } stop() {} }` },
      {
        title: 'a function drops the id each time it is called',
        text: `export function poll(url) { setInterval(() => fetch(url), 1000) }`,
      },
      {
        title: 'the id is kept in a field that nothing clears',
        text: `class A { start() { this.t = setInterval(f, 1) } stop() { this.on = false } }`,
      },
      {
        title: 'the id is kept in a variable that nothing reads',
        text: `export function poll(f) { const id = setInterval(f, 1) }`,
      },
      {
        title: 'clearInterval is given the callback',
        text: `useEffect(() => { setInterval(tick, 1); return () => clearInterval(tick) }, [])`,
      },
      {
        title: 'only its own callback clears an effect’s interval',
        text: `useEffect(() => { const id = setInterval(() => { if (done()) clearInterval(id) }, 1) }, [])`,
      },
      {
        title: 'window.setInterval is the same function',
        text: `class A { connectedCallback() { window.setInterval(this.f, 1) } }`,
      },
    ],
    clean: [
      {
        title: 'the effect’s cleanup clears it',
        text: `useEffect(() => { const id = setInterval(tick, 1); return () => clearInterval(id) }, [])`,
      },
      {
        title: 'a method clears the field',
        text: `class A { start() { this.t = setInterval(f, 1) } stop() { clearInterval(this.t) } }`,
      },
      { title: 'the id is returned', text: `export function poll(f) { return setInterval(f, 1) }` },
      { title: 'the id is handed to somebody', text: `export function poll(f, ids) { ids.push(setInterval(f, 1)) }` },
      { title: 'a module’s interval lives with the process', text: `setInterval(() => report(), 60_000)` },
      { title: 'unref lets the process end', text: `export function poll(f) { setInterval(f, 1).unref() }` },
      {
        title: 'a field is read through destructuring',
        text: `class A { a() { this.t = setInterval(f, 1) } destroy() { const t = this.t; clearInterval(t) } }`,
      },
      {
        title: 'a local function has the same name',
        text: `function setInterval(f) { f() }\nexport function a() { setInterval(b) }`,
      },
    ],
  },
  {
    rule: 'js/timeout-not-cleared',
    leaks: [
      {
        title: 'an effect’s timeout has no cleanup',
        text: `useEffect(() => { setTimeout(() => setOpen(false), 500) }, [])`,
      },
      {
        title: 'a class with a teardown drops the id',
        text: `class A { a() { setTimeout(() => this.b(), 9) } dispose() { this.x = 1 } }`,
      },
      {
        title: 'a bound method touches the instance too',
        text: `L.Layer.extend({ a: function () { setTimeout(this.b.bind(this), 9) }, onRemove: function () {} })`,
      },
      {
        title: 'an Angular directive keeps nothing',
        text: `@Directive({}) class A { a() { setTimeout(() => this.b()) } }`,
      },
      {
        title: 'a Vue composable drops the id',
        text: `import { ref } from 'vue'\nexport function useX() { const go = () => { setTimeout(go, 9) }; go() }`,
      },
    ],
    clean: [
      {
        title: 'the cleanup clears it',
        text: `useEffect(() => { const t = setTimeout(f, 9); return () => clearTimeout(t) }, [])`,
      },
      {
        title: 'the teardown clears it',
        text: `class A { a() { this.t = setTimeout(() => this.b(), 9) } dispose() { clearTimeout(this.t) } }`,
      },
      { title: 'a one-shot in a function ends by itself', text: `export function later(f) { setTimeout(f, 9) }` },
      {
        title: 'a sleep is awaited',
        text: `class A { async a() { await new Promise(r => setTimeout(r, 9)); this.b() } dispose() {} }`,
      },
      {
        title: 'its callback does not touch the instance',
        text: `class A { a() { setTimeout(() => log('x'), 9) } dispose() {} }`,
      },
    ],
  },
  {
    rule: 'js/animation-frame-not-cancelled',
    leaks: [
      {
        title: 'an effect’s loop keeps no id',
        text: `useEffect(() => { function loop() { draw(); requestAnimationFrame(loop) } loop() }, [])`,
      },
      {
        title: 'a method schedules itself',
        text: `class A { loop() { requestAnimationFrame(this.loop.bind(this)) } destroy() {} }`,
      },
    ],
    clean: [
      {
        title: 'the cleanup cancels the latest frame',
        text: `useEffect(() => { let id; function loop() { id = requestAnimationFrame(loop) } loop(); return () => cancelAnimationFrame(id) }, [])`,
      },
      {
        title: 'a single frame ends by itself',
        text: `useEffect(() => { requestAnimationFrame(() => measure()) }, [])`,
      },
    ],
  },
  {
    rule: 'js/listener-not-removed',
    leaks: [
      {
        title: 'an effect has no cleanup',
        text: `useEffect(() => { window.addEventListener('resize', onResize) }, [])`,
      },
      {
        title: 'the cleanup misses one of two',
        text: `useEffect(() => { window.addEventListener('a', f); window.addEventListener('b', g); return () => window.removeEventListener('a', f) }, [])`,
      },
      {
        title: 'componentDidMount has no counterpart',
        text: `class A extends React.Component { componentDidMount() { document.addEventListener('click', this.f) } componentWillUnmount() {} }`,
      },
      {
        title: 'a web component adds an anonymous handler',
        text: `class A extends HTMLElement { connectedCallback() { window.addEventListener('scroll', () => this.f()) } disconnectedCallback() {} }`,
      },
      {
        title: 'a function adds to process each time',
        text: `export function attach() { process.on('exit', () => done()) }`,
      },
      {
        title: 'a map layer does not take its handler off',
        text: `L.Layer.extend({ onAdd: function (map) { map.on('move', this._f, this) }, onRemove: function () {} })`,
      },
      {
        title: 'a server given from outside keeps the handlers',
        text: `class A { constructor(o) { this.s = o.server; this.s.on('upgrade', () => this.f()) } close() { this.open = false } }`,
      },
      {
        title: 'an effect listens to a module’s emitter',
        text: `import { bus } from './bus'\nuseEffect(() => { bus.on('x', f) }, [])`,
      },
    ],
    clean: [
      {
        title: 'an AbortSignal removes it',
        text: `useEffect(() => { const c = new AbortController(); window.addEventListener('a', f, { signal: c.signal }); return () => c.abort() }, [])`,
      },
      {
        title: 'the options with a signal are in a variable',
        text: `useEffect(() => { const c = new AbortController(); const o = { signal: c.signal }; window.addEventListener('a', f, o); return () => c.abort() }, [])`,
      },
      {
        title: 'a once listener removes itself',
        text: `useEffect(() => { window.addEventListener('load', f, { once: true }) }, [])`,
      },
      {
        title: 'the teardown is given the target again',
        text: `L.Layer.extend({ onAdd: function () { this._map.on('click', this._f, this) }, onRemove: function (map) { map.off('click', this._f, this) } })`,
      },
      {
        title: 'the element was made here',
        text: `class A { a() { const e = document.createElement('a'); e.addEventListener('click', () => this.f()) } destroy() {} }`,
      },
      {
        title: 'the class made the element',
        text: `class A { constructor() { this.e = document.createElement('a'); this.e.addEventListener('click', () => this.f()) } destroy() {} }`,
      },
      {
        title: 'a service worker listens for its whole life',
        text: `function setup() { self.addEventListener('fetch', e => e.respondWith(f())) }\nsetup()`,
      },
      {
        title: 'a module listens for as long as the page lives',
        text: `window.addEventListener('load', () => start())`,
      },
      {
        title: 'the returned subscription is kept',
        text: `useEffect(() => { const { remove } = Keyboard.addListener('show', f); return remove }, [])`,
      },
      {
        title: 'the unsubscribe function is returned',
        text: `import { bus } from './bus'\nuseEffect(() => bus.on('x', f), [])`,
      },
      {
        title: 'a wrapper forwards its caller’s handler',
        text: `class A { on(event, f) { window.addEventListener(event, f) } destroy() {} }`,
      },
    ],
  },
  {
    rule: 'js/listener-mismatched-removal',
    leaks: [
      {
        title: 'a fresh arrow is removed',
        text: `useEffect(() => { window.addEventListener('a', () => f()); return () => window.removeEventListener('a', () => f()) }, [])`,
      },
      {
        title: 'bind makes a new function each time',
        text: `class A { mount() { document.addEventListener('a', this.f.bind(this)) } destroy() { document.removeEventListener('a', this.f.bind(this)) } }`,
      },
      {
        title: 'the capture flags differ',
        text: `useEffect(() => { window.addEventListener('a', f, true); return () => window.removeEventListener('a', f) }, [])`,
      },
    ],
    clean: [
      {
        title: 'the same handler is removed',
        text: `useEffect(() => { const f = () => g(); window.addEventListener('a', f); return () => window.removeEventListener('a', f) }, [])`,
      },
      {
        title: 'the bound handler is kept',
        text: `class A { mount() { this.b = this.f.bind(this); document.addEventListener('a', this.b) } destroy() { document.removeEventListener('a', this.b) } }`,
      },
      {
        title: 'the capture flags agree in two spellings',
        text: `useEffect(() => { window.addEventListener('a', f, true); return () => window.removeEventListener('a', f, { capture: true }) }, [])`,
      },
    ],
  },
  {
    rule: 'js/listener-added-in-teardown',
    leaks: [
      {
        title: 'the cleanup adds instead of removing',
        text: `useEffect(() => { document.addEventListener('a', f); return () => { document.addEventListener('a', f) } }, [])`,
      },
    ],
    clean: [
      {
        title: 'the cleanup removes',
        text: `useEffect(() => { document.addEventListener('a', f); return () => { document.removeEventListener('a', f) } }, [])`,
      },
    ],
  },
  {
    rule: 'js/listen-callback-left',
    leaks: [
      {
        title: 'one callback for both outcomes',
        text: `function listen(o, cb) { const w = e => { server.removeListener('error', w); cb(e) }; server.once('error', w); server.listen(o, w) }`,
      },
    ],
    clean: [
      {
        title: 'the callback is a listener that is removed',
        text: `function listen(o, cb) { server.once('error', cb); server.once('listening', cb); server.listen(o) }`,
      },
    ],
  },
  {
    rule: 'js/subscription-not-ended',
    leaks: [
      {
        title: 'a component drops its subscription to a service',
        text: `@Component({}) class A { constructor(private s: DataService) {} ngOnInit() { this.s.value$.subscribe(v => this.v = v) } }`,
      },
      {
        title: 'destroy$ is at hand but unused',
        text: `@Component({}) class A { destroy$ = new Subject(); ngOnInit() { this.s.a$.subscribe(f) } ngOnDestroy() { this.destroy$.next() } }`,
      },
      {
        title: 'nobody signals the subject',
        text: `@Component({}) class A { destroy$ = new Subject(); ngOnInit() { this.s.a$.pipe(takeUntil(this.destroy$)).subscribe(f) } }`,
      },
      {
        title: 'the subscription is kept but never ended',
        text: `@Component({}) class A { ngOnInit() { this.sub = this.store.a$.subscribe(f) } }`,
      },
      { title: 'an effect drops it', text: `useEffect(() => { store.subscribe(f) }, [])` },
      {
        title: 'a repeating timer is subscribed',
        text: `@Component({}) class A { ngOnInit() { timer(0, 1000).subscribe(() => this.f()) } }`,
      },
    ],
    clean: [
      {
        title: 'takeUntil ends it',
        text: `@Component({}) class A { destroy$ = new Subject(); ngOnInit() { this.s.a$.pipe(takeUntil(this.destroy$)).subscribe(f) } ngOnDestroy() { this.destroy$.next() } }`,
      },
      {
        title: 'takeUntilDestroyed ends it',
        text: `@Component({}) class A { constructor() { inject(S).a$.pipe(takeUntilDestroyed()).subscribe(f) } }`,
      },
      {
        title: 'take(1) ends it',
        text: `@Component({}) class A { ngOnInit() { this.s.a$.pipe(take(1)).subscribe(f) } }`,
      },
      {
        title: 'ngOnDestroy unsubscribes',
        text: `@Component({}) class A { ngOnInit() { this.sub = this.s.a$.subscribe(f) } ngOnDestroy() { this.sub?.unsubscribe() } }`,
      },
      {
        title: 'the effect returns the unsubscribe function',
        text: `useEffect(() => { return store.subscribe(f) }, [])`,
      },
      {
        title: 'a request completes by itself',
        text: `@Component({}) class A { ngOnInit() { this.http.get('/x').subscribe(f) } }`,
      },
    ],
  },
  {
    rule: 'js/sibling-not-released',
    leaks: [
      {
        title: 'dispose misses one emitter',
        text: `class A { a = new Emitter(); b = new Emitter(); dispose() { this.a.dispose() } }`,
      },
    ],
    clean: [
      {
        title: 'dispose releases both',
        text: `class A { a = new Emitter(); b = new Emitter(); dispose() { this.a.dispose(); this.b.dispose() } }`,
      },
    ],
  },
  {
    rule: 'js/observer-not-disconnected',
    leaks: [
      {
        title: 'an effect never disconnects',
        text: `useEffect(() => { const o = new ResizeObserver(f); o.observe(ref.current) }, [])`,
      },
      {
        title: 'a class never disconnects',
        text: `class A { connectedCallback() { this.o = new MutationObserver(f); this.o.observe(document.body, {}) } disconnectedCallback() {} }`,
      },
      {
        title: 'Vue ignores the function that watchEffect’s callback returns',
        text: `watchEffect(() => { const o = new IntersectionObserver(f); o.observe(el.value); return () => o.disconnect() })`,
      },
    ],
    clean: [
      {
        title: 'the cleanup disconnects',
        text: `useEffect(() => { const o = new ResizeObserver(f); o.observe(ref.current); return () => o.disconnect() }, [])`,
      },
      {
        title: 'an observer that observes nothing holds nothing',
        text: `useEffect(() => { const o = new ResizeObserver(f) }, [])`,
      },
      {
        title: 'onCleanup disconnects',
        text: `watchEffect(onCleanup => { const o = new IntersectionObserver(f); o.observe(el.value); onCleanup(() => o.disconnect()) })`,
      },
    ],
  },
  {
    rule: 'js/race-timer-not-cleared',
    leaks: [
      {
        title: 'the loser of the race runs on',
        text: `export const f = p => Promise.race([p, new Promise((_, no) => setTimeout(() => no(new Error()), 9))])`,
      },
      {
        title: 'the losing promise has a name',
        text: `export function f(p) { const t = new Promise((_, no) => { setTimeout(no, 9) }); return Promise.race([p, t]) }`,
      },
    ],
    clean: [
      {
        title: 'the timer is cleared when the race is over',
        text: `export function f(p) { let id; const t = new Promise((_, no) => { id = setTimeout(no, 9) }); return Promise.race([p, t]).finally(() => clearTimeout(id)) }`,
      },
      { title: 'no race, no loser', text: `export const f = () => new Promise(r => setTimeout(r, 9))` },
    ],
  },
  {
    rule: 'js/object-url-not-revoked',
    leaks: [
      {
        title: 'an image’s URL is never revoked',
        text: `function show(b) { const img = new Image(); img.src = URL.createObjectURL(b) }`,
      },
      {
        title: 'a download’s URL is never revoked',
        text: `function save(b) { const url = URL.createObjectURL(b); link.href = url; link.click() }`,
      },
    ],
    clean: [
      {
        title: 'it is revoked after use',
        text: `function save(b) { const url = URL.createObjectURL(b); link.href = url; link.click(); URL.revokeObjectURL(url) }`,
      },
      { title: 'the caller gets it', text: `const url = b => URL.createObjectURL(b)` },
    ],
  },
  {
    rule: 'js/collection-only-grows',
    leaks: [
      {
        title: 'a module’s cache is keyed by what callers pass',
        text: `const cache = new Map()\nexport function get(k) { if (!cache.has(k)) cache.set(k, make(k)); return cache.get(k) }`,
      },
      { title: 'an object is used as a map', text: `const seen = {}\nexport function see(id) { seen[id] = true }` },
      {
        title: 'an array remembers every request',
        text: `const log = []\nexport function handle(req) { log.push(req) }`,
      },
    ],
    clean: [
      {
        title: 'entries are deleted',
        text: `const cache = new Map()\nexport function get(k) { cache.set(k, 1) }\nexport function drop(k) { cache.delete(k) }`,
      },
      {
        title: 'the cache is bounded',
        text: `const cache = new Map()\nexport function get(k) { if (cache.size > 9) cache.clear(); cache.set(k, 1) }`,
      },
      {
        title: 'a weak map keeps nobody',
        text: `const cache = new WeakMap()\nexport function get(k) { cache.set(k, 1) }`,
      },
      {
        title: 'it is filled while the module loads',
        text: `const names = new Map()\nfor (const n of all) names.set(n, 1)`,
      },
    ],
  },
]

describe.each(corpus)('$rule', ({ rule, leaks, clean }) => {
  it.each(leaks)('is reported where $title', ({ text, path }) => {
    expect(worthShowing(text, path).map(f => f.split(' ')[0])).toContain(rule)
  })
  it.each(clean)('is silent where $title', ({ text, path }) => {
    expect(worthShowing(text, path)).toEqual([])
  })
  it('is tried on as many look-alikes as leaks', () => {
    expect(clean.length).toBeGreaterThanOrEqual(leaks.length)
  })
})

describe('the severity', () => {
  it('is high for what is repeated per mount on the window', () => {
    expect(worthShowing(`useEffect(() => { window.addEventListener('a', f) }, [])`)).toEqual([
      'js/listener-not-removed high @1',
    ])
  })
  it('is at most medium for what a function adds that is called once', () => {
    expect(worthShowing(`function go() { setInterval(f, 1) }\ngo()`)).toEqual(['js/interval-not-cleared medium @1'])
  })
  it('is silent in a test’s own setup', () => {
    expect(worthShowing(`beforeEach(() => { window.addEventListener('a', f); setInterval(g, 1) })`)).toEqual([])
  })
})
