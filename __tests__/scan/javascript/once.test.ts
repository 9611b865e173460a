/** What exists or runs once, or is meant to stay, is no sure leak; the same where instances and calls come and go is. */
import { describe, expect, it } from 'vitest'
import { type Case, scanText } from './scan.ts'

interface Pair {
  /** Piles up: high. */
  leak: Case
  /** Looks the same and is found at most at `limit`, or not at all. */
  lookAlike: Case & { limit?: 'low' | 'none' }
}

const listens = `window.addEventListener('resize', () => this.fit())`
const kinds: Record<string, Pair[]> = {
  'what a container or the application makes': [
    {
      leak: {
        title: 'a listener of a component that its framework makes',
        text: `@Component({}) class Card { constructor() { ${listens} } }`,
      },
      lookAlike: {
        title: 'a listener of an injected class',
        text: `@injectable() export class Shell { constructor() { ${listens} } dispose() {} }`,
      },
    },
    {
      leak: {
        title: 'an interval of a class whose instances end',
        text: `export class Chart implements Drawn { begin() { setInterval(() => this.draw(), 1000) } destroy() {} }`,
      },
      lookAlike: {
        title: 'an interval of a contribution',
        text: `export class Metrics implements MetricsContribution { begin() { setInterval(() => this.draw(), 1000) } destroy() {} }`,
      },
    },
    {
      leak: {
        title: 'an effect of a component',
        text: `@Component({}) class Card { constructor() { effect(() => { process.on('theme', t => this.set(t)) }) } }`,
      },
      lookAlike: {
        title: 'an effect of a service',
        text: `@Injectable({ providedIn: 'root' }) class Themes { constructor() { effect(() => { process.on('theme', t => this.set(t)) }) } }`,
      },
    },
  ],
  'events of the end': [
    {
      leak: {
        title: 'a bus of another module',
        text: `import { bus } from './bus'\nuseEffect(() => { bus.on('theme', t => set(t)) }, [])`,
      },
      lookAlike: {
        title: 'a part of what another module has, which may be replaced',
        text: `import { socket } from './socket'\nuseEffect(() => { socket.io.engine.on('upgrade', t => set(t)) }, [])`,
      },
    },
    {
      leak: {
        title: 'an effect of a component that comes and goes',
        text: `export function Card() { useEffect(() => { ${listens} }, []) }`,
      },
      lookAlike: {
        title: 'an effect of the component that the page is made of',
        text: `export function App() { useEffect(() => { ${listens} }, []) }`,
      },
    },
    {
      leak: {
        title: 'another event of the process',
        text: `export class Session { constructor() { process.on('theme', () => this.f()) } dispose() {} }`,
      },
      lookAlike: {
        title: 'a signal',
        text: `export class Session { constructor() { process.on('SIGTERM', () => this.f()) } dispose() {} }`,
      },
    },
    {
      leak: {
        title: 'the end of the page in a component',
        text: `class Form extends Component { componentDidMount() { window.addEventListener('beforeunload', () => this.save()) } }`,
      },
      lookAlike: {
        title: 'the end of the page elsewhere',
        text: `export class Form { constructor() { window.addEventListener('beforeunload', () => this.save()) } dispose() {} }`,
      },
    },
    {
      leak: {
        title: 'an event that comes again',
        text: `useEffect(() => { window.addEventListener('online', () => track()) }, [])`,
      },
      lookAlike: {
        title: 'an event that comes once',
        text: `useEffect(() => { window.addEventListener('appinstalled', () => track()) }, [])`,
      },
    },
  ],
  'names of globals': [
    {
      leak: {
        title: 'the process itself, by its module',
        text: `import process from 'node:process'\nexport class Remote { run() { process.stdout.on('data', d => this.got(d)) } dispose() {} }`,
      },
      lookAlike: {
        title: 'a child by the name of process',
        text: `export class Remote { run(c) { const process = spawn(c); process.stdout.on('data', d => this.got(d)) } dispose() {} }`,
        limit: 'none',
      },
    },
    {
      leak: {
        title: 'the window by another variable',
        text: `export class Remote { run() { const window = globalThis.window; window.addEventListener('a', d => this.got(d)) } dispose() {} }`,
      },
      lookAlike: {
        title: 'what a method made, by the name of a global',
        text: `export class Remote { async run() { const browser = await this.begin(); browser.on('result', d => this.got(d)) } dispose() {} }`,
        limit: 'none',
      },
    },
  ],
  'what is used once': [
    {
      leak: {
        title: 'a function that a handler calls',
        text: `export {}\nfunction poll() { setInterval(tick, 1000) }\nbutton.addEventListener('click', () => poll())`,
      },
      lookAlike: {
        title: 'a function that the module calls',
        text: `export {}\nconst poll = () => { setInterval(tick, 1000) }\npoll()`,
      },
    },
    {
      leak: {
        title: 'a constructor function that is called in a loop',
        text: `export {}\nfunction Row() { setInterval(() => this.tick(), 60000) }\nfor (const r of rows) r.model = new Row()`,
      },
      lookAlike: {
        title: 'a constructor function that is called once',
        text: `export {}\nfunction Page() { setInterval(() => this.tick(), 60000) }\nbindings.apply(new Page())`,
      },
    },
    {
      leak: {
        title: 'a class of which a function makes instances',
        text: `export class Cache { constructor() { setInterval(() => this.sweep(), 60000) } dispose() {} static make() { return new Cache() } }`,
      },
      lookAlike: {
        title: 'a class of one instance',
        text: `export class Cache { constructor() { setInterval(() => this.sweep(), 60000) } dispose() {} static get() { if (!Cache.one) Cache.one = new Cache(); return Cache.one } }`,
      },
    },
    {
      leak: {
        title: 'a file that a function of the program opens again and again',
        text: `import fs from 'fs'\nfunction main() { for (const p of ps) read(p) }\nfunction read(p) { const fd = fs.openSync(p); fs.readSync(fd, b) }\nmain()`,
      },
      lookAlike: {
        title: 'a file that the program opens once',
        text: `import fs from 'fs'\nfunction begin(p) { const fd = fs.openSync(p); fs.readSync(fd, b) }\nbegin(path)`,
      },
    },
    {
      leak: {
        title: 'a field of a class whose instances end',
        text: `export class Feed { constructor() { this.socket = new WebSocket(url) } stop() { this.gone = true } }`,
      },
      lookAlike: {
        title: 'a field of a class that nobody ends',
        text: `export class Feed { constructor() { this.socket = new WebSocket(url) } onClose() { this.gone = true } remove(item) {} }`,
      },
    },
    {
      leak: {
        title: 'a handler made anew, added by each instance',
        text: `export class Menu { open() { document.addEventListener('click', () => hide()) } dispose() {} }`,
      },
      lookAlike: {
        title: 'one handler of the module, which is there once however often it is added',
        text: `export class Menu { open() { document.addEventListener('click', hide) } dispose() {} }\nfunction hide() {}`,
      },
    },
  ],
  'what nobody wrote or runs': [
    {
      leak: {
        title: 'a component in a file that was written',
        text: `class Card extends Component { componentDidMount() { ${listens} } }`,
      },
      lookAlike: {
        title: 'a component in a bundle',
        text: `class Card extends Component { componentDidMount() { ${listens} } };${'a();'.repeat(800)}`,
      },
    },
    {
      leak: {
        title: 'a file in a helper',
        text: `import fs from 'fs'\nexport function read(p) { const fd = fs.openSync(p); fs.readSync(fd, b) }`,
      },
      lookAlike: {
        title: 'a file in a skipped test',
        text: `import fs from 'fs'\ndescribe.skip('x', () => { it('reads', () => { const fd = fs.openSync(p); fs.readSync(fd, b) }) })`,
        limit: 'low',
      },
    },
  ],
  'what is meant to go on': [
    {
      leak: {
        title: 'a browser that a library function starts',
        text: `import puppeteer from 'puppeteer'\nexport async function version() { const b = await puppeteer.launch(); return await b.version() }`,
      },
      lookAlike: {
        title: 'a browser where the process ends after it',
        text: `import puppeteer from 'puppeteer'\nexport async function version() { const b = await puppeteer.launch(); await b.version(); done(() => process.exit(0)) }`,
      },
    },
    {
      leak: {
        title: 'a watcher of a class whose instances end',
        text: `import chokidar from 'chokidar'\nexport class Tree { begin(p) { this.w = chokidar.watch(p) } dispose() {} }`,
      },
      lookAlike: {
        title: 'a watcher that a command starts',
        text: `import chokidar from 'chokidar'\nexport class Command { async begin(p) { chokidar.watch(p).on('change', () => this.run()) } }`,
      },
    },
    {
      leak: {
        title: 'a socket that is opened to see whether it can be',
        text: `import net from 'net'\nexport function probe(p) { const s = net.connect(p); s.on('error', fail) }`,
      },
      lookAlike: {
        title: 'a socket whose messages are heard',
        text: `export function talk(p, f) { const ws = new WebSocket(p); ws.onmessage = e => f(e.data) }`,
      },
    },
    {
      leak: {
        title: 'a worker that is asked once',
        text: `export function ask(p) { const w = new Worker(p); return new Promise(f => { w.onmessage = f }) }`,
      },
      lookAlike: {
        title: 'a worker of a worker',
        path: 'src/worker.js',
        text: `self.addEventListener('message', e => { const w = new Worker(e.data); w.postMessage(1) })`,
      },
    },
    {
      leak: {
        title: 'an interval that each call starts',
        text: `export function blink(e) { setInterval(() => e.flip(), 500) }`,
      },
      lookAlike: {
        title: 'an interval of a function that is made by a call',
        text: `export function blinker(e) { return function () { setInterval(() => e.flip(), 500) } }`,
      },
    },
    {
      leak: {
        title: 'an element that takes something down, but not its listener',
        text: `@customElement('x-y') class Y extends Base { firstUpdated() { ${listens} } disconnectedCallback() { this.f() } }`,
      },
      lookAlike: {
        title: 'an element that may be there for good',
        text: `@customElement('x-y') class Y extends Base { firstUpdated() { ${listens} } }`,
      },
    },
    {
      leak: {
        title: 'an interval that asks the server',
        text: `export function again() { setInterval(() => { fetch(url).then(show) }, 2000) }`,
      },
      lookAlike: {
        title: 'an interval that leaves the page',
        text: `export function again() { setInterval(() => { fetch(url).then(() => { location.href = url }) }, 2000) }`,
      },
    },
  ],
  'what is asked for': [
    {
      leak: {
        title: 'what a service says again and again',
        text: `@Component({}) class Card { ngOnInit() { this.themeService.onChange().subscribe(t => this.set(t)) } }`,
      },
      lookAlike: {
        title: 'what a service is asked for',
        text: `@Component({}) class Card { ngOnInit() { this.themeService.getSettings().subscribe(t => this.set(t)) } }`,
      },
    },
    {
      leak: {
        title: 'a stream of a service',
        text: `@Component({}) class Card { ngOnInit() { this.stateService.stateChanged.subscribe(t => this.set(t)) } }`,
      },
      lookAlike: {
        title: 'a stream of what the component has made',
        text: `@Component({}) class Card { ngOnInit() { this.stateComponent.stateChanged.subscribe(t => this.set(t)) } }`,
      },
    },
    {
      leak: {
        title: 'a stream of a service in either case',
        text: `@Component({}) class Card { ngOnInit() { this.themeService.theme$.subscribe(t => this.set(t)) } }`,
      },
      lookAlike: {
        title: 'a request in one case, and nothing in the other',
        text: `@Component({}) class Card { ngOnInit() { (this.admin ? this.adminService.usage() : of(null)).subscribe(t => this.set(t)) } }`,
      },
    },
  ],
  'what is released in a way of its own': [
    {
      leak: {
        title: 'a database that is made and left open',
        text: `const { MongoClient } = require('mongodb')\nexport async function f(p) { const c = new MongoClient(p); await c.connect(); await ping(1) }`,
      },
      lookAlike: {
        title: 'a database that is made, opened and closed',
        text: `const { MongoClient } = require('mongodb')\nexport async function f(p) { const c = new MongoClient(p); try { await c.connect() } finally { await c.close() } }`,
        limit: 'none',
      },
    },
    {
      leak: {
        title: 'a part of another module’s object',
        text: `import { player } from './player'\nuseEffect(() => { player.video.on('play', () => play()) }, [])`,
      },
      lookAlike: {
        title: 'a part that is put there here',
        text: `import { player } from './player'\nuseEffect(() => { player.video = make(ref.current); player.video.on('play', () => play()) }, [])`,
        limit: 'none',
      },
    },
    {
      leak: {
        title: 'a bus that another event is unsubscribed from',
        text: `import { bus } from './store'\nuseEffect(() => { bus.store.subscribe(E.a, set); return () => { bus.store.unsubscribe(E.b, put) } }, [])`,
      },
      lookAlike: {
        title: 'a bus that is unsubscribed from',
        text: `import { bus } from './store'\nuseEffect(() => { bus.store.subscribe(E.a, set); return () => { bus.store.unsubscribe(E.a, set) } }, [])`,
        limit: 'none',
      },
    },
    {
      leak: {
        title: 'a listener of neither event',
        text: `@Component({}) class Menu { open() { window.addEventListener('scroll', this.no) } end() { window.removeEventListener(touch() ? 'touchmove' : this.wheel, this.no) } }`,
      },
      lookAlike: {
        title: 'a listener of one of two events',
        text: `@Component({}) class Menu { open() { window.addEventListener('touchmove', this.no) } end() { window.removeEventListener(touch() ? 'touchmove' : this.wheel, this.no) } }`,
        limit: 'none',
      },
    },
    {
      leak: {
        title: 'an observer of the page',
        text: `useEffect(() => { const o = new MutationObserver(f); o.observe(document.body, {}) }, [])`,
      },
      lookAlike: {
        title: 'an observer of an element, which may go with it',
        text: `useEffect(() => { const o = new MutationObserver(f); o.observe(ref.current, {}) }, [])`,
      },
    },
    {
      leak: {
        title: 'a listener of another namespace',
        text: `@Component({}) class Knob { init() { $(document).on('move.rem', () => this.f()) } end() { $(document).off('.rew') } }`,
      },
      lookAlike: {
        title: 'a listener that goes with its namespace',
        text: `@Component({}) class Knob { init() { $(document).on('move.rem touch.rem', () => this.f()) } end() { $(document).off('.rem') } }`,
        limit: 'none',
      },
    },
    {
      leak: {
        title: 'a listener whose subscription is dropped',
        text: `import { Dimensions } from 'react-native'\nuseEffect(() => { Dimensions.addEventListener('change', f => set(f)) }, [])`,
      },
      lookAlike: {
        title: 'a listener whose subscription is kept and removed',
        text: `import { Dimensions } from 'react-native'\nuseEffect(() => { if (!x) return () => {}; const sub = Dimensions.addEventListener('change', f => set(f)); return () => sub.remove() }, [])`,
        limit: 'none',
      },
    },
    {
      leak: {
        title: 'a handler kept in a map',
        text: `@Component({}) class Card { add(id, f) { const h = f.bind(this); this.all.set(id, h); document.addEventListener('theme', h) } }`,
      },
      lookAlike: {
        title: 'a handler kept in a map and looked up to be removed',
        text: `@Component({}) class Card { add(id, f) { const h = f.bind(this); this.all.set(id, h); document.addEventListener('theme', h) } off(id) { document.removeEventListener('theme', this.all.get(id)) } }`,
        limit: 'none',
      },
    },
  ],
}

const severities = ({ text, path }: Case): string[] => scanText(text, path).findings.map(f => f.severity)
const allowed = { none: [], low: ['low'], medium: ['low', 'medium'] }

describe.each(Object.entries(kinds))('%s', (_, pairs) => {
  for (const { leak, lookAlike } of pairs) {
    it(`is high: ${leak.title}`, () => expect(severities(leak)).toContain('high'))
    it(`is not: ${lookAlike.title}`, () => {
      const limit: string[] = allowed[lookAlike.limit ?? 'medium']
      expect(severities(lookAlike).filter(s => !limit.includes(s))).toEqual([])
    })
  }
})
