/** How sure a leak is: what is known to outlive its owner is high, what may end with it is not; and what is proved. */
import { describe, expect, it } from 'vitest'
import { type Case, scanText } from './scan.ts'

const component = (body: string, options = ''): string =>
  `@Component({ selector: 'x-y'${options} })\nclass Card {\n${body}\n}`

interface Pair {
  /** Surely outlives its owner. */
  leak: Case
  /** Looks the same and does not, or may not. */
  lookAlike: Case
}

const pairs: Pair[] = [
  {
    leak: {
      title: 'a class method that misses one listener of the target it leaves',
      text: `class Layer {
  onAdd(map) { this._map = map; map.on('zoom', this._zoom, this); map.on('click', this._click, this) }
  onRemove(map) { map.off('zoom', this._zoom, this) }
}`,
    },
    lookAlike: {
      title: 'a class method that leaves all of them',
      text: `class Layer {
  onAdd(map) { this._map = map; map.on('zoom', this._zoom, this); map.on('click', this._click, this) }
  onRemove(map) { map.off('zoom', this._zoom, this); map.off('click', this._click, this) }
}`,
    },
  },
  {
    leak: {
      title: 'a stream destructured from a service',
      text: component(`constructor(private styleService: StyleService) {}
  ngOnInit() { const { width$ } = this.styleService; width$.subscribe(this.width$) }`),
    },
    lookAlike: {
      title: 'a stream destructured from a service and bound to the component',
      text: component(`destroy$ = new Subject()
  constructor(private styleService: StyleService) {}
  ngOnInit() { const { width$ } = this.styleService; width$.pipe(takeUntil(this.destroy$)).subscribe(this.width$) }
  ngOnDestroy() { this.destroy$.next() }`),
    },
  },
  {
    leak: {
      title: 'a service that the application provides',
      text: component(`constructor(private radioService: RadioService) {}
  ngOnInit() { this.radioService.selected$.subscribe(v => this.pick(v)) }`),
    },
    lookAlike: {
      title: 'a service that the component itself provides',
      text: component(
        `constructor(private radioService: RadioService) {}
  ngOnInit() { this.radioService.selected$.subscribe(v => this.pick(v)) }`,
        ', providers: [RadioService]',
      ),
    },
  },
  {
    leak: {
      title: 'what a monitor watches, never stopped',
      text: component(`constructor(private focusMonitor: FocusMonitor, private el: ElementRef) {}
  ngOnInit() { this.focusMonitor.monitor(this.el, true).subscribe(o => this.touch(o)) }`),
    },
    lookAlike: {
      title: 'what a monitor watches, stopped through the field that the parameter fills',
      text: component(`constructor(private focusMonitor: FocusMonitor, private el: ElementRef) {
    focusMonitor.monitor(el, true).subscribe(o => this.touch(o)) }
  ngOnDestroy() { this.focusMonitor.stopMonitoring(this.el) }`),
    },
  },
  {
    leak: {
      title: 'events of the window',
      text: component(`ngOnInit() { fromEvent(window, 'resize').subscribe(() => this.fit()) }`),
    },
    lookAlike: {
      title: 'events of the component’s own element',
      text: component(`constructor(private el: ElementRef) {}
  ngOnInit() { fromEvent(this.el.nativeElement, 'keydown').subscribe(() => this.fit()) }`),
    },
  },
  {
    leak: {
      title: 'the router’s events in a component of the page',
      text: component(`constructor(private router: Router) { this.router.events.subscribe(e => this.mark(e)) }`),
    },
    lookAlike: {
      title: 'the router’s events in the component that is the page, by the name of its file',
      path: 'src/app/app.component.ts',
      text: component(`constructor(private router: Router) { this.router.events.subscribe(e => this.mark(e)) }`),
    },
  },
  {
    leak: {
      title: 'an animation loop of an effect that nothing ends',
      text: `useEffect(() => { function loop() { draw(); requestAnimationFrame(loop) } loop() }, [])`,
    },
    lookAlike: {
      title: 'an animation loop of an effect that a flag may end',
      text: `useEffect(() => { function loop() { if (!playing.current) return; draw(); requestAnimationFrame(loop) } loop() }, [])`,
    },
  },
  {
    leak: {
      title: 'an interval that every call starts',
      text: `export function poll(url) { setInterval(() => fetch(url), 1000) }`,
    },
    lookAlike: {
      title: 'an interval that one branch starts, perhaps once',
      text: `export function onMessage(m) { switch (m.type) { case 'connected': setInterval(() => ping(m), 1000) } }`,
    },
  },
  {
    leak: {
      title: 'a listener on the document in a class that others make',
      text: `class Menu { open() { document.addEventListener('click', () => this.close()) } destroy() { this.el.remove() } }`,
    },
    lookAlike: {
      title: 'a listener on the document in the module’s only object',
      text: `const app = { bind() { document.addEventListener('click', () => this.close()) }, close() { this.el.remove() } }`,
    },
  },
  {
    leak: {
      title: 'an observer of the parent’s element',
      text: `class View {
  constructor(parent) { this._parent = parent; const o = new ResizeObserver(() => this.fit()); o.observe(this._parent.element) }
  dispose() { this.canvas.remove() }
}`,
    },
    lookAlike: {
      title: 'an observer of an element that may be the instance’s own',
      text: `class View {
  constructor(element) { this.element = element; const o = new ResizeObserver(() => this.fit()); o.observe(this.element) }
  dispose() { this.canvas.remove() }
}`,
    },
  },
]

const severities = ({ text, path = 'src/a.ts' }: Case): string[] => scanText(text, path).findings.map(f => f.severity)

describe('high is', () => {
  for (const { leak, lookAlike } of pairs) {
    it(`said of ${leak.title}`, () => expect(severities(leak)).toContain('high'))
    it(`not said of ${lookAlike.title}`, () => expect(severities(lookAlike)).not.toContain('high'))
  }
})

const proofs: { surely: Case; notSurely: Case }[] = [
  {
    surely: {
      title: 'a subscription added to one that ngOnDestroy ends',
      text: component(`subs = new Subscription()
  ngOnInit() { this.subs.add(this.store.value$.subscribe(f)) }
  ngOnDestroy() { this.subs.unsubscribe() }`),
    },
    notSurely: {
      title: 'a subscription added to one that is made anew',
      text: component(`subs = new Subscription()
  reset() { this.subs = new Subscription() }
  ngOnInit() { this.subs.add(this.store.value$.subscribe(f)) }
  ngOnDestroy() { this.subs.unsubscribe() }`),
    },
  },
  {
    surely: {
      title: 'takeUntil before operators that end with their source',
      text: component(`destroy$ = new Subject()
  ngOnInit() { const a$ = this.store.a$.pipe(takeUntil(this.destroy$)); a$.pipe(distinctUntilChanged()).subscribe(f) }
  ngOnDestroy() { this.destroy$.next() }`),
    },
    notSurely: {
      title: 'takeUntil before an operator that opens another stream',
      text: component(`destroy$ = new Subject()
  ngOnInit() { const a$ = this.store.a$.pipe(takeUntil(this.destroy$)); a$.pipe(switchMap(() => other$)).subscribe(f) }
  ngOnDestroy() { this.destroy$.next() }`),
    },
  },
  {
    surely: {
      title: 'monitoring stopped for the same element',
      text: component(`ngOnInit() { this.focusMonitor.monitor(this.el).subscribe(f) }
  ngOnDestroy() { this.focusMonitor.stopMonitoring(this.el) }`),
    },
    notSurely: {
      title: 'monitoring stopped for another element',
      text: component(`ngOnInit() { this.focusMonitor.monitor(this.el).subscribe(f) }
  ngOnDestroy() { this.focusMonitor.stopMonitoring(this.other) }`),
    },
  },
  {
    surely: {
      title: 'a timeout cleared before it is set anew, inside a promise',
      text: `class Live {
  say(m) { return new Promise(done => { clearTimeout(this.t); this.t = setTimeout(() => { this.show(m); done() }, 100) }) }
  destroy() { clearTimeout(this.t) }
}`,
    },
    notSurely: {
      title: 'a timeout set anew without clearing the one before, inside a promise',
      text: `class Live {
  say(m) { return new Promise(done => { this.t = setTimeout(() => { this.show(m); done() }, 100) }) }
  destroy() { clearTimeout(this.t) }
}`,
    },
  },
  {
    surely: {
      title: 'a frame cancelled whenever there is one, and a window',
      text: `import { onScopeDispose } from 'vue'
export function useLoop(window) {
  let id = null
  function loop() { draw(); id = window.requestAnimationFrame(loop) }
  function stop() { if (id != null && window) window.cancelAnimationFrame(id) }
  loop(); onScopeDispose(stop) }`,
    },
    notSurely: {
      title: 'a frame cancelled only when something else holds too',
      text: `import { onScopeDispose } from 'vue'
export function useLoop(window) {
  let id = null
  function loop() { draw(); id = window.requestAnimationFrame(loop) }
  function stop() { if (id != null && options.strict) window.cancelAnimationFrame(id) }
  loop(); onScopeDispose(stop) }`,
    },
  },
  {
    surely: {
      title: 'an observer whose end a disposable base is given',
      text: `class View extends Disposable {
  constructor(el) { super(); const o = new ResizeObserver(f); o.observe(el); this._register(toDisposable(() => o.disconnect())) }
}`,
    },
    notSurely: {
      title: 'an observer whose end a base is given, which the own dispose leaves out',
      text: `class View extends Disposable {
  constructor(el) { super(); const o = new ResizeObserver(f); o.observe(el); this._register(toDisposable(() => o.disconnect())) }
  dispose() { this.el.remove() }
}`,
    },
  },
]

const states = ({ text }: Case): string[] => scanText(text, 'src/a.ts').sites.map(s => s.state)

describe('proved is', () => {
  for (const { surely, notSurely } of proofs) {
    it(`said of ${surely.title}`, () => expect(states(surely)).toContain('proved'))
    it(`not said of ${notSurely.title}`, () => {
      expect(states(notSurely)).not.toHaveLength(0)
      expect(states(notSurely)).not.toContain('proved')
    })
  }
})
