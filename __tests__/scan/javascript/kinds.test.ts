/** Kinds of leak by rule, each beside a look-alike that is none; and what is sure enough to be high. */
import { describe, expect, it } from 'vitest'
import { worthShowing } from './scan.ts'

interface Kind {
  rule: string
  leaks: string
  /** The same, with what releases it or makes it harmless. */
  clean: string
}

const react = `import React, { Component, useEffect } from 'react'\n`
const vue = `import { onMounted, onUnmounted, onScopeDispose, watchEffect } from 'vue'\n`
const svelte = `import { onMount, onDestroy } from 'svelte'\n`
const node = `import fs from 'node:fs'\nimport { MessageChannel } from 'node:worker_threads'\n`

const high: Kind[] = [
  {
    rule: 'js/listener-not-removed',
    leaks: `${react}class A extends Component { componentDidMount() { window.addEventListener('resize', this.f) } }`,
    clean: `${react}class A extends Component { componentDidMount() { this.el.addEventListener('resize', this.f) } }`,
  },
  {
    rule: 'js/listener-not-removed',
    leaks: `class A extends HTMLElement { connectedCallback() { document.addEventListener('click', () => this.f()) } disconnectedCallback() { this.g() } }`,
    clean: `class A extends HTMLElement { connectedCallback() { this.addEventListener('click', () => this.f()) } }`,
  },
  {
    rule: 'js/listener-not-removed',
    leaks: `${vue}export default defineComponent({ data() { return {} }, mounted() { window.addEventListener('scroll', this.f) } })`,
    clean: `${vue}export default defineComponent({ data() { return {} }, mounted() { window.addEventListener('scroll', this.f) }, beforeUnmount() { window.removeEventListener('scroll', this.f) } })`,
  },
  {
    rule: 'js/listener-not-removed',
    leaks: `${react}function useSize() { const f = () => {}; window.addEventListener('resize', f); return 1 }`,
    clean: `${react}function useSize() { useEffect(() => { const f = () => {}; window.addEventListener('resize', f); return () => window.removeEventListener('resize', f) }, []); return 1 }`,
  },
  {
    rule: 'js/listener-not-removed',
    leaks: `${react}function Dark() { useEffect(() => { const q = window.matchMedia('x'); q.addEventListener('change', f) }, []) }`,
    clean: `${react}function Dark() { useEffect(() => { const q = window.matchMedia('x'); if (q.matches) f() }, []) }`,
  },
  {
    rule: 'js/listener-not-removed',
    leaks: `${svelte}onMount(() => { window.addEventListener('a', f) })`,
    clean: `${svelte}onMount(() => { window.addEventListener('a', f) }); onDestroy(() => window.removeEventListener('a', f))`,
  },
  {
    rule: 'js/interval-not-cleared',
    leaks: `${vue}export function useClock() { onMounted(() => { setInterval(f, 1000) }) }`,
    clean: `${vue}export function useClock() { let id; onMounted(() => { id = setInterval(f, 1000) }); onScopeDispose(() => clearInterval(id)) }`,
  },
  {
    rule: 'js/interval-not-cleared',
    leaks: `class A { start() { setInterval(this.tick, 10) } destroy() { clearInterval(this.tick) } }`,
    clean: `class A { start() { this.tick = setInterval(f, 10) } destroy() { clearInterval(this.tick) } }`,
  },
  {
    rule: 'js/interval-not-cleared',
    leaks: `${vue}export function useX() { watchEffect(() => { const id = setInterval(f, 1); return () => clearInterval(id) }) }`,
    clean: `${vue}export function useX() { watchEffect(done => { const id = setInterval(f, 1); done(() => clearInterval(id)) }) }`,
  },
  {
    rule: 'js/watcher-not-closed',
    leaks: `${react}function Here() { useEffect(() => { navigator.geolocation.watchPosition(f) }, []) }`,
    clean: `${react}function Here() { useEffect(() => { const id = navigator.geolocation.watchPosition(f); return () => navigator.geolocation.clearWatch(id) }, []) }`,
  },
  {
    rule: 'js/watcher-not-closed',
    leaks: `${node}class Config { constructor(p) { fs.watchFile(p, () => this.load()) } close() {} }`,
    clean: `${node}class Config { constructor(p) { this.p = p; fs.watchFile(p, () => this.load()) } close() { fs.unwatchFile(this.p) } }`,
  },
  {
    rule: 'js/listener-added-in-teardown',
    leaks: `useEffect(() => { window.addEventListener('a', f); return () => { window.addEventListener('a', f) } }, [])`,
    clean: `useEffect(() => { window.addEventListener('a', f); return () => { window.removeEventListener('a', f) } }, [])`,
  },
  {
    rule: 'js/subscription-not-ended',
    leaks: `${react}class A extends React.Component { componentDidMount() { this.props.store.subscribe(this.f) } }`,
    clean: `${react}class A extends React.Component { componentDidMount() { this.stop = this.props.store.subscribe(this.f) } componentWillUnmount() { this.stop() } }`,
  },
  {
    rule: 'js/listener-not-removed',
    leaks: `class Hub { constructor(server) { this.server = server; this.server.on('a', () => this.f()) } close() { this.server = null } }`,
    clean: `class Hub { constructor() { this.server = createServer(); this.server.on('a', () => this.f()) } close() { this.server = null } }`,
  },
  {
    rule: 'js/subscription-not-ended',
    leaks: `@Component({}) class A { ngOnInit() { this.themeService.onChange().subscribe(f) } }`,
    clean: `@Component({}) class A { clear() { this.themeService.clearTop().subscribe(f) } }`,
  },
  {
    rule: 'js/worker-not-terminated',
    leaks: `export function crunch() { new Worker('./a.js') }`,
    clean: `new Worker('./a.js')`,
  },
]

const medium: Kind[] = [
  {
    rule: 'js/channel-not-closed',
    leaks: `${node}export function ask(w) { const { port1, port2 } = new MessageChannel(); port1.on('message', f); w.postMessage(1, [port2]) }`,
    clean: `${node}export function ask(w) { const { port1, port2 } = new MessageChannel(); port1.once('message', () => port1.close()); w.postMessage(1, [port2]) }`,
  },
  {
    rule: 'js/channel-not-closed',
    leaks: `export function ask(w) { const c = new MessageChannel(); c.port1.onmessage = f; w.postMessage(1, [c.port2]) }`,
    clean: `export function ask(w) { const c = new MessageChannel(); c.port1.onmessage = f; return c }`,
  },
  {
    rule: 'js/watcher-not-closed',
    leaks: `${node}export function follow(p) { fs.watchFile(p, f) }`,
    clean: `${node}export function follow(p) { fs.watchFile(p, f); return () => fs.unwatchFile(p, f) }`,
  },
  {
    rule: 'js/socket-not-closed',
    leaks: `import net from 'net'\nt.test('a', t => { net.connect(1).on('data', f) })`,
    clean: `import net from 'net'\nt.test('a', t => { const s = net.connect(1); s.on('data', f); s.destroy() })`,
  },
  {
    rule: 'js/sibling-not-released',
    leaks: `class A { constructor() { this.a = new Emitter(); this.b = new Emitter() } dispose() { this.a.dispose() } }`,
    clean: `class A { constructor() { this.a = new Emitter(); this.b = new Emitter() } dispose() { this.a.dispose(); this.b.dispose() } }`,
  },
  {
    rule: 'js/listener-not-removed',
    leaks: `${react}class App extends Component { componentDidMount() { window.addEventListener('resize', this.f) } }`,
    clean: `${react}window.addEventListener('resize', f)`,
  },
]

const shown = (text: string) => worthShowing(text, 'src/a.tsx').map(line => line.replace(/ @\d+$/, ''))

describe('surely leaks', () => {
  it.each(high)('$rule: $leaks', ({ rule, leaks }) => expect(shown(leaks)).toContain(`${rule} high`))
  it.each(high)('not $rule: $clean', ({ clean }) => expect(shown(clean)).toEqual([]))
})

describe('leaks', () => {
  it.each(medium)('$rule: $leaks', ({ rule, leaks }) => expect(shown(leaks)).toContain(`${rule} medium`))
  it.each(medium)('not $rule: $clean', ({ clean }) => expect(shown(clean)).toEqual([]))
})
