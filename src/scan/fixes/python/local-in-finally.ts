/** `fd = os.open(p, flags)` … `os.close(fd)` → the same in `try … finally`, for what no `with` statement releases. */
import { ParseNodeType } from '#pyright-parser'
import type { Acquisition } from '../../flow/ir.ts'
import type { CallNode } from '../../syntax/python/tree.ts'
import type { Proposal } from '../proposal.ts'
import { addImport } from './imports.ts'
import { indentAt, lineBreakAt, lineEnd, shift, stepOf } from './layout.ts'
import { doubtOf, isAsynchronous, isReleasedOnlyBy } from './manager.ts'
import { isReleasedTwice, type Region, regionOf } from './region.ts'
import { type Place, placeOf, type Source, scopeOf, simple } from './source.ts'
import { insert, wholeLine } from './wrap.ts'

export function localInFinally(call: CallNode, site: Acquisition, source: Source): Proposal | undefined {
  const place = site.resource.starts === undefined && !isAsynchronous(site) ? placeOf(call, source) : undefined
  const name = place && nameGiven(call, place)
  const inClass = scopeOf(call).nodeType === ParseNodeType.Class
  const written = name !== undefined && !inClass ? releaseOf(name, site, source) : undefined
  if (!place || name === undefined || !written) return undefined
  const region = regionOf(name, place, site.resource, source)
  // What is known by a path may be known to whoever got the path.
  if (region?.doubt !== undefined && site.resource.category === 'tempdir') return undefined
  if (!region || isReleasedTwice(name, region, place, site.resource, source)) return undefined
  const { release } = region
  const text = release === undefined ? written.text : source.textOf(place.block[release]!).trim()
  const edits =
    region.last === place.index ? releaseAtOnce(place, region, text, source) : around(place, region, text, source)
  if (!edits) return undefined
  const doubt = region.doubt ?? doubtHere(site, region.release !== undefined)
  return {
    title: `Release it with ${text}${region.last === place.index ? '' : ' in a finally block'}`,
    edits: [...(release === undefined ? written.edits : []), ...edits],
    ...(doubt !== undefined && { doubt }),
  }
}

function doubtHere(site: Acquisition, isReleased: boolean): string | undefined {
  const { resource, callee } = site
  const isKnown = isReleased || resource.releaseBy.length > 0 || isReleasedOnlyBy(resource.release[0] ?? '', resource)
  if (!isKnown || (callee === undefined && !isReleased)) return 'it may have to be released in another way'
  return resource.category === 'fd' ? undefined : doubtOf(site, isReleased)
}

/** `fd = …`, or the first of the two that `mkstemp` gives: `fd, path = …`. */
function nameGiven(call: CallNode, { statement }: Place): string | undefined {
  const assignment = simple(statement)
  if (assignment?.nodeType !== ParseNodeType.Assignment || assignment.d.rightExpr !== call) return undefined
  const { leftExpr } = assignment.d
  const target = leftExpr.nodeType === ParseNodeType.Tuple ? leftExpr.d.items[0] : leftExpr
  return target?.nodeType === ParseNodeType.Name && target.d.value !== '_' ? target.d.value : undefined
}

/** How the release is written here, and the import that it needs. */
function releaseOf(name: string, { resource: { release, releaseBy } }: Acquisition, source: Source) {
  const [by] = releaseBy
  if (by === undefined) return release[0] === undefined ? undefined : { text: `${name}.${release[0]}()`, edits: [] }
  const module = by.slice(0, by.lastIndexOf('.'))
  const known = source.importedAs(module)
  return {
    text: `${known ?? module}${by.slice(module.length)}(${name})`,
    edits: known === undefined ? addImport(module, source) : [],
  }
}

function releaseAtOnce({ statement }: Place, { release }: Region, text: string, source: Source) {
  if (release !== undefined) return undefined
  const end = source.endOf(statement)
  return [insert(end, lineEnd(end, source.text), indentAt(statement.start, source) + text, source)]
}

/** The first line from `at` on that is not blank. */
function firstWritten(at: number, text: string): number {
  let line = at
  while (line < text.length && text.slice(line, lineEnd(line, text)).trim() === '') line = lineEnd(line, text)
  return line
}

/** `try:` before the first statement of the region and `finally:` behind its last. */
function around({ statement, block }: Place, { last, release }: Region, text: string, source: Source) {
  const header = source.endOf(statement)
  const indent = indentAt(statement.start, source)
  const step = stepOf(statement, source)
  const start = firstWritten(lineEnd(header, source.text), source.text)
  const end = source.endOf(block[last]!)
  const moved = shift({ start, end }, indent, step, source)
  const gone = release === undefined ? undefined : wholeLine(block[release]!, source)
  if (!moved || (release !== undefined && !gone)) return undefined
  const lineBreak = lineBreakAt(header, source)
  return [
    insert(header, start, `${indent}try:`, source),
    ...moved,
    insert(end, lineEnd(end, source.text), `${indent}finally:${lineBreak}${indent}${step}${text}`, source),
    ...(gone ? [gone] : []),
  ]
}
