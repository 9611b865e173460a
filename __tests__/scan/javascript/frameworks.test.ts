import { describe, expect, it } from 'vitest'
import { type Case, worthShowing } from './scan.ts'

const imports = `import { onMounted, onUnmounted } from 'vue'\nimport { Client } from 'pg'\n`

const clean: Case[] = [
  {
    title: 'a React effect adds and removes in a loop',
    text: `useEffect(() => { const events = ['a','b']; events.forEach(e => window.addEventListener(e, h)); return () => events.forEach(e => window.removeEventListener(e, h)) })`,
  },
  {
    title: 'optional chaining stands between',
    text: `React.useEffect(function () { window?.addEventListener("resize", h); return () => { window?.removeEventListener("resize", h) } })`,
  },
  {
    title: 'a class component clears in componentWillUnmount',
    text: `class K1 extends React.Component { componentDidMount() { this.id = setInterval(f, 1) } componentWillUnmount() { clearInterval(this.id!) } }`,
  },
  {
    title: 'Vue’s onUnmounted removes what onMounted adds',
    text: `onMounted(() => { window.addEventListener('x', f) }); onUnmounted(() => window.removeEventListener('x', f))`,
  },
  {
    title: 'Vue’s beforeDestroy removes what mounted adds',
    text: `const x1 = { mounted() { window.addEventListener('resize', this.f) }, beforeDestroy() { window.removeEventListener('resize', this.f) } }`,
  },
  {
    title: 'a ref keeps the interval',
    text: `const t = useRef(); useEffect(() => { t.current = setInterval(f, 1); return () => clearInterval(t.current) })`,
  },
  {
    title: 'the id goes to a function that stops it',
    text: `useEffect(() => { const id = setInterval(f, 1); return () => { stop(id) } })`,
  },
  {
    title: 'a media query list is left',
    text: `useEffect(() => { const mql = window.matchMedia('x'); mql.addListener(f); return () => mql.removeListener(f) })`,
  },
  {
    title: 'a channel is closed by the cleanup',
    text: `useEffect(() => { const c = new BroadcastChannel('x'); c.onmessage = f; return () => { c.close() } })`,
  },
  {
    title: 'the effect returns early',
    text: `useEffect(() => { if (!open) return; const h = () => {}; document.addEventListener('a', h); return () => { document.removeEventListener('a', h) } })`,
  },
  {
    title: 'an element of a ref is left',
    text: `useEffect(() => { const el = ref.current; el?.addEventListener('a', h); return () => el?.removeEventListener('a', h) })`,
  },
  {
    title: 'an observable is unsubscribed',
    text: `useEffect(() => { const sub = obs$.subscribe(f); return () => sub.unsubscribe() })`,
  },
  {
    title: 'the unsubscribe function is the cleanup',
    text: `useEffect(() => { const unsub = onSnapshot(q, f); return unsub })`,
  },
  {
    title: 'an animation loop keeps its latest frame',
    text: `useEffect(() => { let raf = 0; const tick = () => { raf = requestAnimationFrame(tick) }; tick(); return () => cancelAnimationFrame(raf) })`,
  },
  {
    title: 'another effect clears the ref’s timeout',
    text: `function useThing() { const id = useRef(null); useEffect(() => () => clearTimeout(id.current), []); const go = () => { id.current = setTimeout(f, 1) }; return go }`,
  },
  {
    title: 'an AbortController of the class is aborted',
    text: `class D1 { #ac = new AbortController(); constructor() { window.addEventListener('a', this.f, { signal: this.#ac.signal }) } dispose() { this.#ac.abort() } }`,
  },
  {
    title: 'a Subscription collects subscriptions',
    text: `class D2 { subs = new Subscription(); ngOnInit() { this.subs.add(this.store.a$.subscribe(f)) } ngOnDestroy() { this.subs.unsubscribe() } }`,
  },
  {
    title: 'a database client is ended in finally',
    text: `async function q() { const client = new Client(); await client.connect(); try { await client.query('x') } finally { await client.end() } }`,
  },
  {
    title: 'the loser of a race is cleared',
    text: `function withTimeout(p) { let timer; return Promise.race([p, new Promise((_, r) => { timer = setTimeout(r, 1) })]).finally(() => clearTimeout(timer)) }`,
  },
]

const leaks: (Case & { rule: string })[] = [
  {
    title: 'a media query list is never left',
    rule: 'js/listener-not-removed',
    text: `useEffect(() => { const mql = window.matchMedia('x'); mql.addListener(f) })`,
  },
  {
    title: 'Vue’s onMounted has no counterpart',
    rule: 'js/listener-not-removed',
    text: `onMounted(() => { window.addEventListener('y', f) })`,
  },
  {
    title: 'Vue’s beforeDestroy forgets the listener',
    rule: 'js/listener-not-removed',
    text: `export const x2 = { mounted() { window.addEventListener('resize', this.g) }, beforeDestroy() { this.z = 1 } }`,
  },
  {
    title: 'a channel is never closed',
    rule: 'js/channel-not-closed',
    text: `useEffect(() => { const c = new BroadcastChannel('x'); c.onmessage = f })`,
  },
  {
    title: 'the subscription is kept and forgotten',
    rule: 'js/subscription-not-ended',
    text: `useEffect(() => { const sub = obs$.subscribe(f) })`,
  },
  {
    title: 'the cleanup is empty',
    rule: 'js/interval-not-cleared',
    text: `useLayoutEffect(() => { setInterval(f, 1); return () => {} })`,
  },
  {
    title: 'a store from the props keeps the component',
    rule: 'js/subscription-not-ended',
    text: `class K2 extends React.Component { componentDidMount() { this.props.store.subscribe(this.f) } componentWillUnmount() {} }`,
  },
  {
    title: 'an EventSource is never closed',
    rule: 'js/event-source-not-closed',
    text: `export function w1() { const es = new EventSource('/x'); es.onmessage = f }`,
  },
  {
    title: 'Vue’s created starts an interval',
    rule: 'js/interval-not-cleared',
    text: `export default { data() { return {} }, created() { this.timer = setInterval(() => this.load(), 1000) } }`,
  },
]

describe('frameworks', () => {
  it.each(clean)('nothing is said where $title', ({ text }) => {
    expect(worthShowing(imports + text)).toEqual([])
  })
  it.each(leaks)('$rule is reported where $title', ({ text, rule }) => {
    expect(worthShowing(imports + text).map(f => f.split(' ')[0])).toEqual([rule])
  })
})
