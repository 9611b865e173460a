/** What a teardown proves: each way to release, beside one that looks like it and leaks on some run. */
import { describe, expect, it } from 'vitest'
import { scanText } from './scan.ts'

interface Pair {
  way: string
  proved: string
  unproved: string
}

const component = (body: string) => `@Component({}) class A { ${body} }`

const pairs: Pair[] = [
  {
    way: 'a controller that is aborted',
    proved: `class A { #c = new AbortController(); constructor() { window.addEventListener('a', () => this.f(), { signal: this.#c.signal }) } dispose() { this.#c.abort() } }`,
    unproved: `class A { #c = new AbortController(); constructor() { window.addEventListener('a', () => this.f(), { signal: this.#c.signal }) } dispose() { if (x) this.#c.abort() } }`,
  },
  {
    way: 'a controller made anew after the last was aborted',
    proved: `class A { open() { this.c?.abort(); this.c = new AbortController(); window.addEventListener('a', f, { signal: this.c.signal }) } destroy() { this.c?.abort() } }`,
    unproved: `class A { open() { this.c = new AbortController(); window.addEventListener('a', f, { signal: this.c.signal }) } destroy() { this.c?.abort() } }`,
  },
  {
    way: 'the controller of an effect',
    proved: `useEffect(() => { const c = new AbortController(); window.addEventListener('a', f, { signal: c.signal }); return () => c.abort() }, [])`,
    unproved: `useEffect(() => { const c = new AbortController(); window.addEventListener('a', f, { signal: c.signal }); load(); return () => c.abort() }, [])`,
  },
  {
    way: 'a list whose items are all ended',
    proved: component(
      `subs = []; ngOnInit() { this.subs.push(this.s.a$.subscribe(f)) } ngOnDestroy() { this.subs.forEach(s => s.unsubscribe()) }`,
    ),
    unproved: component(
      `subs = []; ngOnInit() { this.subs.push(this.s.a$.subscribe(f)) } ngOnDestroy() { this.subs.forEach(s => { if (s.x) s.unsubscribe() }) }`,
    ),
  },
  {
    way: 'a list that is never replaced',
    proved: component(
      `constructor() { this.subs = [this.s.a$.subscribe(f)] } ngOnDestroy() { for (const s of this.subs) s.unsubscribe() }`,
    ),
    unproved: component(
      `constructor() { this.subs = [this.s.a$.subscribe(f)] } reset() { this.subs = [] } ngOnDestroy() { for (const s of this.subs) s.unsubscribe() }`,
    ),
  },
  {
    way: 'a sink',
    proved: component(
      `subs = new SubSink(); ngOnInit() { this.subs.sink = this.s.a$.subscribe(f) } ngOnDestroy() { this.subs.unsubscribe() }`,
    ),
    unproved: component(
      `subs = new SubSink(); ngOnInit() { this.subs.sink = this.s.a$.subscribe(f) } ngOnDestroy() { if (x) this.subs.unsubscribe() }`,
    ),
  },
  {
    way: 'a base class that disposes',
    proved: `class A extends Disposable { constructor() { super(); const id = setInterval(f, 1); this._register(toDisposable(() => clearInterval(id))) } }`,
    unproved: `class A extends Disposable { constructor() { super(); const id = setInterval(f, 1); if (x) this._register(toDisposable(() => clearInterval(id))) } }`,
  },
  {
    way: 'a handle that is asked for before it is set',
    proved: `class A { go() { if (this.t !== undefined) return; this.t = setTimeout(() => { this.t = undefined; this.run() }, 9) } dispose() { clearTimeout(this.t) } }`,
    unproved: `class A { go() { if (this.t === undefined) return; this.t = setTimeout(() => { this.t = undefined; this.run() }, 9) } dispose() { clearTimeout(this.t) } }`,
  },
  {
    way: 'a handle that is free in the branch',
    proved: `class A { go() { if (!this.t) { this.t = setTimeout(() => { this.t = null; this.run() }, 9) } } dispose() { clearTimeout(this.t) } }`,
    unproved: `class A { go() { if (!this.t || x) { this.t = setTimeout(() => { this.t = null; this.run() }, 9) } } dispose() { clearTimeout(this.t) } }`,
  },
  {
    way: 'a flag that holds until the timeout has run',
    proved: `class A { go() { if (this.busy) return; this.busy = true; this.t = setTimeout(() => { this.busy = false; this.run() }, 9) } dispose() { clearTimeout(this.t) } }`,
    unproved: `class A { go() { if (this.busy) return; this.busy = true; this.t = setTimeout(() => { this.busy = false; this.run() }, 9) } leave() { this.busy = false } dispose() { clearTimeout(this.t) } }`,
  },
  {
    way: 'a handle that is never forgotten',
    proved: `class A { constructor() { this.id = setInterval(f, 1) } stop() { clearInterval(this.id); this.id = null } dispose() { clearInterval(this.id) } }`,
    unproved: `class A { constructor() { this.id = setInterval(f, 1) } stop() { this.id = null } dispose() { clearInterval(this.id) } }`,
  },
  {
    way: 'a handle that is dropped by what has run out',
    proved: `class A { go() { if (this.t) return; this.t = setTimeout(() => this.run(), 9) } run() { this.t = null } dispose() { clearTimeout(this.t) } }`,
    unproved: `class A { constructor() { this.t = setInterval(() => this.run(), 9) } run() { this.t = null } dispose() { clearInterval(this.t) } }`,
  },
  {
    way: 'a base that says whether there is anything to end',
    proved: `class A extends Handler { go() { clearTimeout(this.t); this.t = setTimeout(() => this.run(), 9) } deactivate() { if (super.deactivate()) clearTimeout(this.t) } }`,
    unproved: `class A extends Handler { go() { clearTimeout(this.t); this.t = setTimeout(() => this.run(), 9) } deactivate() { if (other.deactivate()) clearTimeout(this.t) } }`,
  },
  {
    way: 'a release before it in the same branch',
    proved: `class A { go(e) { log(); if (e.x) { clearTimeout(this.t); this.t = setTimeout(() => this.run(), 9) } } dispose() { clearTimeout(this.t) } }`,
    unproved: `class A { go(e) { if (e.x) clearTimeout(this.t); this.t = setTimeout(() => this.run(), 9) } dispose() { clearTimeout(this.t) } }`,
  },
  {
    way: 'a factory whose closer releases',
    proved: `function clock() { const id = setInterval(f, 1); return { stop() { clearInterval(id) } } }`,
    unproved: `function clock() { const id = setInterval(f, 1); load(); return { stop() { clearInterval(id) } } }`,
  },
  {
    way: 'the last of the closers of a factory',
    proved: `function clock() { const id = setInterval(f, 1); const api = { stop() { clearInterval(id) }, destroy() { clearInterval(id) } }; return api }`,
    unproved: `function clock() { const id = setInterval(f, 1); const api = { stop() { clearInterval(id) }, destroy() { el.remove() } }; return api }`,
  },
  {
    way: 'a list of events that is gone through again',
    proved: `useEffect(() => { const events = ['a', 'b']; events.forEach(e => window.addEventListener(e, f)); return () => events.forEach(e => window.removeEventListener(e, f)) }, [])`,
    unproved: `useEffect(() => { const events = ['a', 'b']; events.forEach(e => window.addEventListener(e, f)); return () => others.forEach(e => window.removeEventListener(e, f)) }, [])`,
  },
  {
    way: 'a loop over events',
    proved: `const events = ['a', 'b']\nclass A { connectedCallback() { for (const e of events) window.addEventListener(e, this.f) } disconnectedCallback() { for (const e of events) window.removeEventListener(e, this.f) } }`,
    unproved: `const events = ['a', 'b']\nclass A { connectedCallback() { for (const e of events) window.addEventListener(e, this.f) } disconnectedCallback() { for (const e of events) { if (x) window.removeEventListener(e, this.f) } } }`,
  },
  {
    way: 'a helper that clears first',
    proved: `class A { go() { this.stop(); this.t = setTimeout(() => this.run(), 9) } stop() { clearTimeout(this.t) } dispose() { this.stop() } }`,
    unproved: `class A { go() { this.stop(); this.t = setTimeout(() => this.run(), 9) } stop() { if (x) clearTimeout(this.t) } dispose() { clearTimeout(this.t) } }`,
  },
  {
    way: 'a field that is released before it is replaced',
    proved: `class A { constructor() { this.b = new Buffers() } reset() { this.b.dispose(); this.b = new Buffers() } dispose() { this.b.dispose() } }`,
    unproved: `class A { constructor() { this.b = new Buffers() } reset() { this.b = new Buffers() } dispose() { this.b.dispose() } }`,
  },
  {
    way: 'a socket that the class keeps',
    proved: `class A extends Component { componentDidMount() { this.ws = new WebSocket(u) } componentWillUnmount() { this.ws?.close() } }`,
    unproved: `class A { open() { this.ws = new WebSocket(u) } destroy() { this.ws?.close() } }`,
  },
  {
    way: 'a release in finally',
    proved: `async function f(el) { const h = () => {}; signal.addEventListener('abort', h); try { await g() } finally { signal.removeEventListener('abort', h) } }`,
    unproved: `async function f(el) { const h = () => {}; signal.addEventListener('abort', h); await g(); try { await g() } finally { signal.removeEventListener('abort', h) } }`,
  },
  {
    way: 'a URL that is used on the spot',
    proved: `function f(b) { const u = URL.createObjectURL(b); const a = document.createElement('a'); a.href = u; a.click(); URL.revokeObjectURL(u) }`,
    unproved: `function f(b) { const u = URL.createObjectURL(b); save(u); URL.revokeObjectURL(u) }`,
  },
  {
    way: 'a teardown that goes on in finally',
    proved: `class A { constructor(s) { this.s = s; this.s.on('b', this.g) } close() { try { this.flush() } finally { this.s.off('b', this.g) } } }`,
    unproved: `class A { constructor(s) { this.s = s; this.s.on('b', this.g) } close() { this.flush(); this.s.off('b', this.g) } }`,
  },
  {
    way: 'a teardown that runs once',
    proved: `class A { constructor() { this.id = setInterval(f, 1) } dispose() { if (this.done) return; this.done = true; clearInterval(this.id) } }`,
    unproved: `class A { constructor() { this.id = setInterval(f, 1) } pause() { this.done = true } dispose() { if (this.done) return; this.done = true; clearInterval(this.id) } }`,
  },
  {
    way: 'a subscription that is the cleanup',
    proved: `useEffect(() => store.subscribe(f), [])`,
    unproved: `useEffect(() => { const stop = store.subscribe(f); load(); return stop }, [])`,
  },
  {
    way: 'a race that is settled',
    proved: `function f(p) { let t; const late = new Promise((_, no) => { t = setTimeout(no, 9) }); return Promise.race([p, late]).finally(() => clearTimeout(t)) }`,
    unproved: `function f(p) { const late = new Promise((_, no) => { setTimeout(no, 9) }); return Promise.race([p, late]).then(() => g()) }`,
  },
  {
    way: 'a file that is no longer watched',
    proved: `import fs from 'fs'\nclass A { constructor(p) { this.p = p; fs.watchFile(this.p, f) } close() { fs.unwatchFile(this.p, f) } }`,
    unproved: `import fs from 'fs'\nclass A { constructor(p) { this.p = p; fs.watchFile(this.p, f) } close() { if (x) fs.unwatchFile(this.p, f) } }`,
  },
]

const states = (text: string): string[] => scanText(text, 'src/a.tsx').sites.map(s => s.state)

describe('proved', () => {
  it.each(pairs)('is said of $way', ({ proved }) => {
    const found = states(proved)
    expect(found.length).toBeGreaterThan(0)
    expect(new Set(found)).toEqual(new Set(['proved']))
  })
  it.each(pairs)('is not said of what only looks like $way', ({ unproved }) => {
    const found = states(unproved)
    expect(found.length).toBeGreaterThan(0)
    expect(found.some(state => state !== 'proved')).toBe(true)
  })
})
