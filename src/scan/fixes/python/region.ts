/**
 * The statements during which a variable's resource is in use: from the one after its acquisition to the one that
 * releases it, or to the last that uses it or what reads from it.
 */
import { ParseNodeType } from '#pyright-parser'
import type { Resource } from '../../catalogue.ts'
import { dotted, type ParseNode, type StatementNode } from '../../syntax/python/tree.ts'
import { type Fate, fateOf } from './fate.ts'
import { isWithin, loopAround, type Place, type Source, scopeOf, simple } from './source.ts'
import { isBound, isCaptured, isOuter, usesOf } from './variables.ts'

export interface Region {
  /** The last statement that must see it open; the acquiring one where none does. */
  last: number
  /** The statement of the same block that releases it on the straight path. */
  release?: number
  doubt?: string
}

/** Undefined where the resource, or what reads from it, can be reached from elsewhere. */
export function regionOf(first: string, place: Place, resource: Resource, source: Source): Region | undefined {
  const { block, index } = place
  const scope = scopeOf(place.statement)
  const release = releaseAfter(first, place, resource)
  const until = release ?? rebindingAfter(first, place) ?? block.length
  const names = source.namesIn(scope)
  const region: Region = {
    last: release === undefined ? index : release - 1,
    ...(release !== undefined && { release }),
  }
  const seen = new Set<string>()
  for (const waiting = [first]; waiting.length > 0; ) {
    const name = waiting.pop()!
    if (seen.has(name)) continue
    seen.add(name)
    if (isOuter(name, scope)) return undefined
    for (const use of usesOf(name, scope)) {
      const at = block.findIndex(statement => isWithin(use, statement))
      if (at === index) {
        if (name !== first && !isBound(use)) return undefined
        continue
      }
      const where = whereIs(use, at, place, until, release !== undefined)
      if (where === 'before' || where === 'after') continue
      if (where === 'elsewhere' || isCaptured(use, scope)) return undefined
      if (isBound(use)) {
        if (name === first) return undefined
        continue
      }
      const fate = fateOf(use, names)
      if (!isHarmless(fate, release !== undefined)) return undefined
      if (fate.kind === 'named') waiting.push(fate.name)
      if (fate.kind === 'kept' && release === undefined) region.doubt ??= `${fate.by} may keep it`
      if (release === undefined) region.last = Math.max(region.last, at)
    }
  }
  return region
}

/** What is returned or stored is still wanted; what is closed on the straight path anyway is wanted by nobody it is passed to. */
const isHarmless = (fate: Fate, isReleased: boolean): boolean =>
  fate.kind !== 'kept' || fate.how === 'passed' || (isReleased && fate.how === 'stored')

function whereIs(use: ParseNode, at: number, { statement, index }: Place, until: number, isReleased: boolean) {
  if (at > index && at < until) return 'inside' as const
  // After a release on the straight path all that is used is a closed thing; after a new binding, another one.
  if (at >= until) return 'after' as const
  if (use.start > statement.start) return 'elsewhere' as const
  const loop = loopAround(statement)
  const comesAgain = loop !== undefined && isWithin(use, loop)
  return comesAgain && !isReleased ? ('elsewhere' as const) : ('before' as const)
}

/** The first later statement of the block that is nothing but the release: `f.close()`, `os.close(fd)`. */
function releaseAfter(name: string, { block, index }: Place, resource: Resource): number | undefined {
  const found = block.findIndex((statement, i) => i > index && isRelease(simple(statement), name, resource))
  const rebound = rebindingAfter(name, { block, index, statement: block[index]! })
  return found < 0 || (rebound !== undefined && rebound < found) ? undefined : found
}

export function isRelease(node: ParseNode | undefined, name: string, { release, releaseBy }: Resource): boolean {
  if (node?.nodeType !== ParseNodeType.Call) return false
  const callee = dotted(node.d.leftExpr)?.join('.')
  const [only, ...more] = node.d.args
  if (callee === undefined || more.length > 0) return false
  if (releaseBy.includes(callee))
    return only?.d.valueExpr.nodeType === ParseNodeType.Name && only.d.valueExpr.d.value === name
  return only === undefined && release.some(method => callee === `${name}.${method}`)
}

/** The next statement of the block that gives the name another value. */
function rebindingAfter(name: string, { block, index }: Place): number | undefined {
  const found = block.findIndex((statement: StatementNode, i) => {
    const assignment = i > index ? simple(statement) : undefined
    return (
      assignment?.nodeType === ParseNodeType.Assignment &&
      assignment.d.leftExpr.nodeType === ParseNodeType.Name &&
      assignment.d.leftExpr.d.value === name
    )
  })
  return found < 0 ? undefined : found
}
