/** `f = open(p)` … `f.close()` → `with open(p) as f:` over the statements that use it. */
import { ParseNodeType } from '#pyright-parser'
import type { Acquisition } from '../../flow/ir.ts'
import type { CallNode } from '../../syntax/python/tree.ts'
import type { Proposal } from '../proposal.ts'
import { doubtOf, managerOf } from './manager.ts'
import { isReleasedTwice, regionOf } from './region.ts'
import { type Place, placeOf, type Source, scopeOf, simple } from './source.ts'
import { bodyEdits } from './wrap.ts'

export function localInWith(call: CallNode, site: Acquisition, source: Source): Proposal | undefined {
  const place = placeOf(call, source)
  const name = place && nameGiven(call, place, source)
  if (!place || name === undefined || scopeOf(call).nodeType === ParseNodeType.Class) return undefined
  const region = regionOf(name, place, site.resource, source)
  const manager = region && managerOf(site, source, region.by)
  const body = region && bodyEdits(place, region, source)
  if (!region || !manager || !body) return undefined
  // To close a file or a SQLite connection again does nothing; of others that is not known.
  const isForgiving = manager.wrapper === undefined || site.resource.category === 'sqlite'
  if (!isForgiving && isReleasedTwice(name, region, place, site.resource, source)) return undefined
  const { statement } = place
  const end = call.start + call.length
  const doubt = region.doubt ?? doubtHere(call, site, region.release !== undefined)
  return {
    title: `Open it in a with statement${manager.wrapper ? ` through ${manager.wrapper}` : ''}`,
    edits: [
      ...manager.edits,
      { start: statement.start, end: call.start, text: manager.wrapper ? `with ${manager.wrapper}(` : 'with ' },
      { start: end, end, text: `${manager.wrapper ? ')' : ''} as ${name}:` },
      ...body,
    ],
    ...(doubt !== undefined && { doubt }),
  }
}

/** The variable of a statement that is nothing but `name = <the call>`. */
function nameGiven(call: CallNode, { statement }: Place, source: Source): string | undefined {
  const assignment = simple(statement)
  if (assignment?.nodeType !== ParseNodeType.Assignment || assignment.d.rightExpr !== call) return undefined
  const { leftExpr } = assignment.d
  const isBare = leftExpr.nodeType === ParseNodeType.Name && source.endOf(statement) === call.start + call.length
  return isBare && /=\s*$/.test(source.text.slice(statement.start, call.start)) ? leftExpr.d.value : undefined
}

function doubtHere(call: CallNode, site: Acquisition, isReleased: boolean): string | undefined {
  if (!isReleased && scopeOf(call).nodeType === ParseNodeType.Module) return 'another module may use the variable'
  return doubtOf(site, isReleased)
}
