/** What is acquired and what releases it, as data: `config/resources/*.yml`, extended by a policy. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { configFolder } from '../shipped.ts'

export type Language = 'python' | 'javascript'

/** One kind of resource. Names are qualified as they are imported: `sqlite3.connect`, `node:fs.openSync`, `new WebSocket`. */
export const resourceSchema = z.strictObject({
  category: z.string().describe('The kind in reports: file, sqlite, thread, …'),
  rule: z.string().describe('The rule a finding carries, e.g. py/file-not-closed'),
  noun: z.string().describe('What a message calls it: “file handle”'),
  acquire: z
    .array(z.string())
    .describe('Callables that return an open one. A leading dot means a method on any value: .makefile'),
  item: z
    .int()
    .min(0)
    .default(0)
    .describe('Which item of the returned tuple it is, where it comes with company: the writer of (reader, writer)'),
  ends: z
    .int()
    .min(1)
    .default(1)
    .describe('How many the returned tuple holds, each to be released by itself: the two ends of a pipe'),
  release: z.array(z.string()).default([]).describe('Methods that release it'),
  mayRelease: z
    .array(z.string())
    .default([])
    .describe(
      'Methods that are meant to release it and may leave something behind: counted as a release, never as a proof',
    ),
  releaseBy: z.array(z.string()).default([]).describe('Functions that release their first argument'),
  with: z
    .enum(['releases', 'keeps', 'unsupported'])
    .default('releases')
    .describe('What a with / using statement does at its end'),
  takesOwnership: z.array(z.string()).default([]).describe('Callables that take it over and release it'),
  borrows: z.array(z.string()).default([]).describe('Callables that only use it while they run'),
  borrowsArguments: z
    .boolean()
    .default(false)
    .describe('What its acquiring call is given stays the caller’s to release'),
  endsWithOwner: z
    .boolean()
    .default(false)
    .describe('It ends with what its acquiring method is called on: no matter of its own where that was acquired here'),
  attachedBy: z
    .array(z.string())
    .default([])
    .describe(
      'Options that attach it to something else, with which it ends: `new WebSocketServer({ noServer: true })`',
    ),
  onlyWith: z
    .string()
    .optional()
    .describe('The option without which the call acquires nothing: requests.get(url, stream=True)'),
  offBy: z
    .string()
    .optional()
    .describe('The option that, given as False, lets the call acquire nothing yet: MongoClient(connect=False)'),
  isPath: z
    .boolean()
    .default(false)
    .describe('It goes by a path: a path made from that and passed on is a loan, never a hand-over'),
  mayBeFalse: z.boolean().default(false).describe('An open one may be false: descriptor 0, an empty shelf'),
  hardlyRaises: z
    .array(z.string())
    .default([])
    .describe('Its methods, and what releases it, that fail so seldom that no path is built on it'),
  failsLate: z
    .array(z.string())
    .default([])
    .describe('Its methods that only begin something and so do not fail, whatever others of the same name do'),
  severity: z.enum(['low', 'medium', 'high']).default('high').describe('When no normal path releases it'),
  unbound: z.enum(['low', 'medium', 'high']).optional().describe('When it is never bound to a name'),
  lent: z
    .enum(['low', 'medium'])
    .default('low')
    .describe('When it is handed to code that was not seen and not released'),
  handedAcross: z
    .boolean()
    .default(false)
    .describe(
      'It is often acquired here and released elsewhere: only what every normal path releases, and an exception does not, leaks',
    ),
  starts: z
    .string()
    .optional()
    .describe('The method that makes it live (a thread is nothing before .start()); acquired at once if absent'),
  repair: z.string().describe('The idiomatic repair, one sentence'),
})
export type Resource = z.infer<typeof resourceSchema> & {
  /** An instance of a class of the project: see flow/holders.ts. */
  isHolder?: true
}

/** Reads the shipped catalogue of one language. */
export function loadCatalogue(language: Language): Resource[] {
  const file = join(configFolder, 'resources', language)
  // The build has checked it and filled in the defaults: a hook has no time for that.
  if (existsSync(`${file}.json`)) return JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Resource[]
  return z.array(resourceSchema).parse(parse(readFileSync(`${file}.yml`, 'utf8')))
}

/** The catalogue, arranged for look-ups while lowering. */
export interface ResourceIndex {
  acquire: ReadonlyMap<string, Resource>
  releaseMethods: ReadonlySet<string>
  releaseBy: ReadonlySet<string>
  startMethods: ReadonlySet<string>
  takesOwnership: ReadonlySet<string>
  borrows: ReadonlySet<string>
  hardlyRaises: ReadonlySet<string>
}

const indexes = new WeakMap<Resource[], ResourceIndex>()

/** The same list is arranged once, however many files are lowered with it. */
export function indexResources(resources: Resource[]): ResourceIndex {
  const index = indexes.get(resources) ?? arranged(resources)
  indexes.set(resources, index)
  return index
}

function arranged(resources: Resource[]): ResourceIndex {
  const all = (pick: (r: Resource) => string[]) => new Set(resources.flatMap(pick))
  return {
    acquire: new Map(resources.flatMap(r => r.acquire.map(name => [name, r] as const))),
    releaseMethods: all(r => [...r.release, ...r.mayRelease]),
    releaseBy: all(r => r.releaseBy),
    startMethods: all(r => (r.starts === undefined ? [] : [r.starts])),
    takesOwnership: all(r => r.takesOwnership),
    borrows: all(r => r.borrows),
    hardlyRaises: all(r => r.hardlyRaises),
  }
}
