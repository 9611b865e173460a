/**
 * The statements during which a variable's resource is in use: from the one after its acquisition to the one that
 * releases it, or to the last that uses it or what reads from it.
 */
import { ParseNodeType } from '#pyright-parser'
import type { Resource } from '../../catalogue.ts'
import { dotted, type ParseNode, type StatementNode, walk } from '../../syntax/python/tree.ts'
import { type Fate, fateOf } from './fate.ts'
import { follow } from './follow.ts'
import { isWithin, loopAround, type Place, type Source, scopeOf, simple } from './source.ts'
import { isBound } from './variables.ts'

export interface Region {
  /** The last statement that must see it open; the acquiring one where none does. */
  last: number
  /** The statement of the same block that releases it on the straight path. */
  release?: number
  /** The last name of what that statement calls: `close`. */
  by?: string | undefined
  doubt?: string
}

/** Undefined where the resource, or what reads from it, can be reached from elsewhere. */
export function regionOf(first: string, place: Place, resource: Resource, source: Source): Region | undefined {
  const { block, index } = place
  const scope = scopeOf(place.statement)
  const release = releaseAfter(first, place, resource)
  const until = release ?? rebindingAfter(first, place) ?? block.length
  const names = source.namesIn(scope)
  const region: Region =
    release === undefined ? { last: index } : { last: release - 1, release, by: methodOf(block[release]!) }
  const isSeen = follow(first, scope, (use, name) => {
    const at = block.findIndex(statement => isWithin(use, statement))
    if (at === index) return name === first || isBound(use) ? 'of no matter' : 'out of reach'
    const where = whereIs(use, at, place, until, release !== undefined)
    if (where !== 'inside') return where
    if (isBound(use)) return name === first ? 'out of reach' : 'of no matter'
    const fate = fateOf(use, names)
    if (!isHarmless(fate, release !== undefined)) return 'out of reach'
    if (fate.kind === 'kept' && (release === undefined || fate.how === 'stored'))
      region.doubt ??= `${fate.by} may keep it`
    if (release === undefined) region.last = Math.max(region.last, at)
    return fate
  })
  return isSeen ? region : undefined
}

/** What is returned or stored is still wanted; what is closed on the straight path anyway is wanted by nobody it is passed to. */
const isHarmless = (fate: Fate, isReleased: boolean): boolean =>
  fate.kind !== 'kept' || fate.how === 'passed' || (isReleased && fate.how === 'stored')

function whereIs(use: ParseNode, at: number, { statement, index }: Place, until: number, isReleased: boolean) {
  if (at > index && at < until) return 'inside' as const
  // After a release on the straight path all that is used is a closed thing; after a new binding, another one.
  if (at >= until) return 'of no matter' as const
  if (use.start > statement.start) return 'out of reach' as const
  const loop = loopAround(statement)
  const comesAgain = loop !== undefined && isWithin(use, loop)
  return comesAgain && !isReleased ? ('out of reach' as const) : ('of no matter' as const)
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

function methodOf(statement: StatementNode): string | undefined {
  const call = simple(statement)
  return call?.nodeType === ParseNodeType.Call ? dotted(call.d.leftExpr)?.at(-1) : undefined
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

/**
 * Some way through the region releases it itself, or hands it to what does: a second release may fail, or hit what was
 * opened in between.
 */
export function isReleasedTwice(
  name: string,
  { last }: Region,
  place: Place,
  resource: Resource,
  source: Source,
): boolean {
  const names = source.namesIn(scopeOf(place.statement))
  const takesOver = (node: ParseNode): boolean =>
    node.nodeType === ParseNodeType.Call &&
    resource.takesOwnership.includes(names.qualified(node.d.leftExpr) ?? '') &&
    node.d.args.some(({ d: { valueExpr } }) => valueExpr.nodeType === ParseNodeType.Name && valueExpr.d.value === name)
  return place.block
    .slice(place.index + 1, last + 1)
    .some(statement => walk(statement).some(node => isRelease(node, name, resource) || takesOver(node)))
}
