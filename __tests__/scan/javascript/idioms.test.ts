/** What engineers write to end things, framework by framework: nothing may be said of it. */
import { describe, expect, it } from 'vitest'
import { type Case, worthShowing } from './scan.ts'

const groups: Record<string, Case[]> = {
  React: [
    {
      title: 'an AbortController ends all listeners',
      text: `useEffect(() => { const c = new AbortController(); window.addEventListener('a', f, { signal: c.signal }); document.addEventListener('b', g, { signal: c.signal }); return () => c.abort() }, [])`,
    },
    { title: 'the effect returns what subscribe returns', text: `useEffect(() => subscribe(cb), [])` },
    {
      title: 'the effect’s expression is the unsubscribe function',
      text: `useEffect(() => store.subscribe(cb), [store])`,
    },
    {
      title: 'a helper removes what a helper adds',
      text: `function on(t, e, f) { t.addEventListener(e, f); return () => t.removeEventListener(e, f) }\nuseEffect(() => on(window, 'a', f), [])`,
    },
    {
      title: 'a cleanup calls a local helper',
      text: `useEffect(() => { const off = () => window.removeEventListener('a', f); window.addEventListener('a', f); return () => { off() } }, [])`,
    },
    {
      title: 'useSyncExternalStore unsubscribes',
      text: `const subscribe = cb => { window.addEventListener('online', cb); return () => window.removeEventListener('online', cb) }\nexport const useOnline = () => useSyncExternalStore(subscribe, () => navigator.onLine)`,
    },
    {
      title: 'useSyncExternalStore is given the subscription inline',
      text: `export const useW = () => useSyncExternalStore(cb => { window.addEventListener('resize', cb); return () => window.removeEventListener('resize', cb) }, () => innerWidth)`,
    },
    { title: 'a custom hook takes the handler', text: `useEventListener('resize', () => setW(innerWidth))` },
    {
      title: 'an interval lives in a ref',
      text: `function useTick() { const id = useRef(); const start = () => { id.current = setInterval(f, 1) }; const stop = () => clearInterval(id.current); useEffect(() => stop, []); return { start } }`,
    },
    {
      title: 'an array of cleanups is run',
      text: `useEffect(() => { const offs = []; offs.push(store.subscribe(a)); offs.push(bus.on('x', b)); return () => offs.forEach(off => off()) }, [])`,
    },
    {
      title: 'a ref callback returns its cleanup',
      text: `const ref = node => { const o = new ResizeObserver(f); o.observe(node); return () => o.disconnect() }`,
    },
    {
      title: 'an emitter is left by off in the cleanup',
      text: `useEffect(() => { socket.on('msg', onMsg); return () => { socket.off('msg', onMsg) } }, [socket])`,
    },
  ],
  Vue: [
    {
      title: 'onScopeDispose stops the interval',
      text: `import { onScopeDispose } from 'vue'\nexport function useTick() { const id = setInterval(f, 1); onScopeDispose(() => clearInterval(id)) }`,
    },
    {
      title: 'the stop function is registered by name',
      text: `import { onUnmounted } from 'vue'\nexport function useTick() { let id; const stop = () => clearInterval(id); id = setInterval(f, 1); onUnmounted(stop) }`,
    },
    {
      title: 'watchEffect’s onCleanup removes the listener',
      text: `import { watchEffect } from 'vue'\nwatchEffect(onCleanup => { window.addEventListener('a', f); onCleanup(() => window.removeEventListener('a', f)) })`,
    },
    {
      title: 'watch’s third parameter cleans up',
      text: `import { watch } from 'vue'\nwatch(src, (v, old, onCleanup) => { const id = setInterval(f, v); onCleanup(() => clearInterval(id)) })`,
    },
    {
      title: 'onWatcherCleanup cleans up',
      text: `import { watch, onWatcherCleanup } from 'vue'\nwatch(src, v => { const id = setInterval(f, v); onWatcherCleanup(() => clearInterval(id)) })`,
    },
    {
      title: 'VueUse listens and leaves by itself',
      text: `import { useEventListener } from '@vueuse/core'\nuseEventListener(window, 'resize', f)`,
    },
    {
      title: 'tryOnScopeDispose disconnects',
      text: `import { tryOnScopeDispose } from '@vueuse/core'\nexport function useO(t) { const o = new MutationObserver(f); o.observe(t, {}); tryOnScopeDispose(() => o.disconnect()) }`,
    },
    {
      title: 'the returned stop function is registered too',
      text: `import { tryOnScopeDispose } from '@vueuse/shared'\nexport function useWs(u) { const ws = new WebSocket(u); const close = () => ws.close(); tryOnScopeDispose(close); return { close } }`,
    },
  ],
  Angular: [
    {
      title: 'takeUntilDestroyed has the DestroyRef',
      text: `@Component({}) class A { d = inject(DestroyRef); ngOnInit() { this.store.a$.pipe(map(f), takeUntilDestroyed(this.d)).subscribe(f) } }`,
    },
    {
      title: 'DestroyRef.onDestroy clears the interval',
      text: `@Component({}) class A { constructor() { const id = setInterval(f, 1); inject(DestroyRef).onDestroy(() => clearInterval(id)) } }`,
    },
    {
      title: 'a kept DestroyRef unsubscribes',
      text: `@Component({}) class A { destroyRef = inject(DestroyRef); ngOnInit() { const sub = this.store.a$.subscribe(f); this.destroyRef.onDestroy(() => sub.unsubscribe()) } }`,
    },
    {
      title: 'Subscription.add collects',
      text: `@Component({}) class A { subs = new Subscription(); ngOnInit() { this.subs.add(this.store.a$.subscribe(f)); this.subs.add(this.router.events.subscribe(g)) } ngOnDestroy() { this.subs.unsubscribe() } }`,
    },
    {
      title: 'an array of subscriptions is ended',
      text: `@Component({}) class A { subs = []; ngOnInit() { this.subs.push(this.store.a$.subscribe(f)) } ngOnDestroy() { this.subs.forEach(s => s.unsubscribe()) } }`,
    },
    {
      title: 'the template’s async pipe subscribes',
      text: `@Component({ template: '{{ a$ | async }}' }) class A { a$ = this.store.a$.pipe(map(f)) }`,
    },
    {
      title: 'a request ends by itself',
      text: `@Component({}) class A { ngOnInit() { this.http.get('/x').pipe(map(f)).subscribe(g); this.http.post('/y', 1).subscribe() } }`,
    },
    {
      title: 'the class’s own end is listened to',
      text: `@Component({}) class A { destroyed = new Subject(); constructor() { this.destroyed.subscribe(f) } ngOnDestroy() { this.destroyed.next() } }`,
    },
    {
      title: 'the own end comes from a base class',
      text: `@Directive({}) class A extends Base { constructor() { super(); this._destroyed.subscribe(this.closed) } }`,
    },
    {
      title: 'toSignal subscribes for the component',
      text: `@Component({}) class A { a = toSignal(inject(Store).a$) }`,
    },
    {
      title: 'the renderer’s unlisten function is kept',
      text: `@Component({}) class A { ngOnInit() { this.un = this.renderer.listen('window', 'resize', f) } ngOnDestroy() { this.un() } }`,
    },
    {
      title: 'an effect’s onCleanup',
      text: `@Component({}) class A { constructor() { effect(onCleanup => { const id = setInterval(f, 1); onCleanup(() => clearInterval(id)) }) } }`,
    },
  ],
  'what lives as long as the page': [
    {
      title: 'the root component, by its selector, subscribes',
      text: `@Component({ selector: 'shop-root' }) class Shell { ngOnInit() { this.router.events.subscribe(f) } }`,
    },
    {
      title: 'the root component, by its name, subscribes',
      text: `@Component({ selector: 'x-demo' }) class AppComponent { ngOnInit() { this.router.events.subscribe(f) } }`,
    },
    {
      title: 'a function is called where it is written',
      text: `;(function listen() { window.addEventListener('message', f); setInterval(g, 9) })()`,
    },
    {
      title: 'a child of the own view, queried by a signal, emits',
      text: `@Component({}) class A { trigger = contentChild.required(T); constructor() { this.trigger().changes.subscribe(f) } }`,
    },
  ],
  Svelte: [
    {
      title: 'onMount returns the cleanup',
      text: `import { onMount } from 'svelte'\nonMount(() => { window.addEventListener('a', f); return () => window.removeEventListener('a', f) })`,
    },
    {
      title: 'onMount is nothing but a cleanup',
      text: `import { onMount } from 'svelte'\nonMount(() => () => stop())`,
    },
    {
      title: 'onDestroy clears the interval',
      text: `import { onMount, onDestroy } from 'svelte'\nlet id\nonMount(() => { id = setInterval(f, 1) })\nonDestroy(() => clearInterval(id))`,
    },
    {
      title: 'an action has a destroy method',
      text: `export function action(node) { const h = () => {}; document.addEventListener('click', h); return { destroy() { document.removeEventListener('click', h) } } }`,
    },
    {
      title: '$effect returns the cleanup',
      text: `$effect(() => { const id = setInterval(f, 1); return () => clearInterval(id) })`,
    },
  ],
  Node: [
    { title: 'a process signal is awaited once', text: `export function main() { process.once('SIGTERM', stop) }` },
    {
      title: 'the module listens to the process',
      text: `process.on('unhandledRejection', e => log(e))\nprocess.on('SIGINT', stop)`,
    },
    { title: 'an emitter’s limit is no listener', text: `export function f(e) { e.setMaxListeners(0) }` },
    {
      title: 'events.on ends by its signal',
      text: `import { on } from 'node:events'\nexport async function f(e, signal) { for await (const x of on(e, 'data', { signal })) g(x) }`,
    },
    {
      title: 'pipeline ends both streams',
      text: `import fs from 'fs'\nimport { pipeline } from 'node:stream/promises'\nexport async function f(a, b) { await pipeline(fs.createReadStream(a), fs.createWriteStream(b)) }`,
    },
    {
      title: 'streams with names go into a pipeline',
      text: `import fs from 'fs'\nimport { pipeline } from 'stream'\nexport function f(a, b, cb) { const i = fs.createReadStream(a); const o = fs.createWriteStream(b); pipeline(i, o, cb) }`,
    },
    {
      title: 'a stream is read to its end',
      text: `import fs from 'fs'\nexport async function f(p) { const s = fs.createReadStream(p); for await (const c of s) g(c) }`,
    },
    {
      title: 'finished waits for the stream',
      text: `import fs from 'fs'\nimport { finished } from 'stream/promises'\nexport async function f(p) { const o = fs.createWriteStream(p); o.end('x'); await finished(o) }`,
    },
    {
      title: 'a directory is iterated to its end',
      text: `import { opendir } from 'fs/promises'\nexport async function f(p) { for await (const e of await opendir(p)) g(e) }`,
    },
    {
      title: 'a named directory is iterated',
      text: `import { opendir } from 'fs/promises'\nexport async function f(p) { const dir = await opendir(p); for await (const e of dir) g(e) }`,
    },
    {
      title: 'an unref’d interval lets the process end',
      text: `export class A { constructor() { setInterval(f, 1).unref() } }`,
    },
    {
      title: 'readline is iterated and closed',
      text: `import readline from 'readline'\nexport async function f(input) { const rl = readline.createInterface({ input }); try { for await (const l of rl) g(l) } finally { rl.close() } }`,
    },
    {
      title: 'a signal closes the server',
      text: `import http from 'http'\nexport function f() { const s = http.createServer(h).listen(1); process.once('SIGTERM', () => s.close()) }`,
    },
    {
      title: 'a worker ends with its message',
      text: `import { Worker } from 'worker_threads'\nexport const run = p => new Promise((yes, no) => { const w = new Worker(p); w.once('message', m => { yes(m); w.terminate() }); w.once('error', no) })`,
    },
  ],
  tests: [
    {
      title: 'afterEach closes the server',
      path: 'test/a.test.ts',
      text: `import http from 'http'\nlet s\nbeforeEach(() => { s = http.createServer(h).listen(0) })\nafterEach(() => s.close())`,
    },
    {
      title: 'after closes what the test opens',
      path: 'test/a.test.js',
      text: `import http from 'http'\ntest('x', t => { const s = http.createServer(h).listen(0); t.after(() => s.close()); get(s) })`,
    },
    {
      title: 'afterAll removes the listener',
      path: 'a.spec.ts',
      text: `beforeAll(() => window.addEventListener('a', f))\nafterAll(() => window.removeEventListener('a', f))`,
    },
    {
      title: 'node-tap’s teardown closes the client',
      path: 'test/a.js',
      text: `import Redis from 'ioredis'\ntest('x', t => { const c = new Redis(); t.teardown(() => c.quit()); work(c) })`,
    },
    {
      title: 'the test listens to the process',
      path: 'test/a.test.js',
      text: `test('x', () => { process.on('warning', f) })`,
    },
    {
      title: 'a server is closed at the end of its callback',
      path: 'test/a.js',
      text: `const http = require('http')\ntest('x', t => { const s = http.createServer(h); s.listen(0, () => { get(s, () => { s.close() }) }) })`,
    },
  ],
}

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases)('nothing is said where $title', ({ text, path }) => {
    expect(worthShowing(text, path)).toEqual([])
  })
})
