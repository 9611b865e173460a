/** `with sqlite3.connect(p) as conn:` only ends a transaction → `with closing(sqlite3.connect(p)) as conn, conn:` closes as well. */
import { ParseNodeType } from '#pyright-parser'
import type { Acquisition } from '../../flow/ir.ts'
import type { CallNode, ParseNode } from '../../syntax/python/tree.ts'
import type { Proposal } from '../proposal.ts'
import { fateOf } from './fate.ts'
import { follow } from './follow.ts'
import { managerOf } from './manager.ts'
import { isWithin, loopAround, type Source, scopeOf } from './source.ts'
import { freshName, isBound } from './variables.ts'

export function closedTransaction(call: CallNode, site: Acquisition, source: Source): Proposal | undefined {
  const item = call.parent
  const statement = item?.parent
  if (item?.nodeType !== ParseNodeType.WithItem || statement?.nodeType !== ParseNodeType.With) return undefined
  if (statement.d.isAsync || site.resource.with !== 'keeps') return undefined
  const { target } = item.d
  if (target && target.nodeType !== ParseNodeType.Name) return undefined
  const manager = managerOf(site, source)
  const name = target?.d.value ?? freshName(site.resource.category, statement)
  const beyond = target && doubtBeyond(name, statement, source)
  const doubt = beyond ?? (site.resource.category === 'sqlite' ? undefined : 'of some drivers it is closed already')
  if (!manager?.wrapper || doubt === 'escapes') return undefined
  const end = call.start + call.length
  return {
    title: `Close it with ${manager.wrapper}; it commits as before`,
    edits: [
      ...manager.edits,
      { start: call.start, end: call.start, text: `${manager.wrapper}(` },
      target ? { start: end, end, text: ')' } : { start: end, end, text: `) as ${name}, ${name}` },
      ...(target ? [{ start: source.endOf(item), end: source.endOf(item), text: `, ${name}` }] : []),
    ],
    ...(doubt !== undefined && { doubt }),
  }
}

/** What reads from the connection must be done with when the statement ends. */
function doubtBeyond(first: string, statement: ParseNode, source: Source): string | undefined {
  const scope = scopeOf(statement)
  const names = source.namesIn(scope)
  let doubt: string | undefined
  const isSeen = follow(first, scope, (use, name) => {
    if (!isWithin(use, statement))
      return isEarlier(use, statement) || isOfAnother(use, name, statement) ? 'of no matter' : 'out of reach'
    if (isBound(use)) return 'of no matter'
    const fate = fateOf(use, names)
    if (fate.kind === 'kept' && fate.how !== 'passed') return 'out of reach'
    if (fate.kind === 'kept') doubt ??= `${fate.by} may keep it`
    return fate
  })
  return isSeen ? doubt : 'escapes'
}

/** Before the statement, and not in another round of a loop. */
function isEarlier(use: ParseNode, statement: ParseNode): boolean {
  const loop = loopAround(statement)
  return use.start < statement.start && !(loop && isWithin(use, loop))
}

/** A later `with … as` of the same name binds it for itself. */
function isOfAnother(use: ParseNode, name: string, than: ParseNode): boolean {
  for (let at = use.parent; at; at = at.parent)
    if (at.nodeType === ParseNodeType.With && at !== than)
      return at.d.withItems.some(
        ({ d: { target } }) => target?.nodeType === ParseNodeType.Name && target.d.value === name,
      )
  return false
}
