/** `x = json.load(open(p))` → `with open(p) as f:` around the statement. */
import { OperatorType, ParseNodeType } from '#pyright-parser'
import type { Acquisition } from '../../flow/ir.ts'
import type { CallNode, ExpressionNode, ParseNode } from '../../syntax/python/tree.ts'
import type { Proposal } from '../proposal.ts'
import { fateOf } from './fate.ts'
import { indentAt, lineBreakAt, shift, stepOf } from './layout.ts'
import { doubtOf, managerOf } from './manager.ts'
import { type Region, regionOf } from './region.ts'
import { type Place, placeOf, type Source, scopeOf } from './source.ts'
import { freshName } from './variables.ts'

export function temporaryInWith(call: CallNode, site: Acquisition, source: Source): Proposal | undefined {
  const place = placeOf(call, source)
  const scope = scopeOf(call)
  if (!place || scope.nodeType === ParseNodeType.Class || isNamed(call) || !comesFirst(call, place)) return undefined
  const manager = managerOf(site, source)
  const region = manager && reachOf(call, place, site, source)
  if (!manager || !region) return undefined
  const { statement, block } = place
  const name = freshName(site.resource.category, statement)
  const indent = indentAt(statement.start, source)
  const step = stepOf(statement, source)
  const moved = shift({ start: statement.start, end: source.endOf(block[region.last]!) }, indent, step, source)
  if (!moved) return undefined
  const what = source.textOf(call)
  const isBare = call.parent?.nodeType === ParseNodeType.StatementList
  const header = `with ${manager.wrapper ? `${manager.wrapper}(${what})` : what}${isBare ? '' : ` as ${name}`}:`
  const lineBreak = lineBreakAt(statement.start, source)
  // The lines of the call itself go to the header, where they stand as they stood.
  const rest = moved.filter(({ start }) => start < call.start || start > call.start + call.length)
  const doubt = region.doubt ?? lingering(call, statement) ?? doubtOf(site, false)
  return {
    title: `Open it in a with statement${manager.wrapper ? ` through ${manager.wrapper}` : ''}`,
    edits: [
      ...manager.edits,
      { start: statement.start, end: statement.start, text: `${header}${lineBreak}${indent}${step}` },
      { start: call.start, end: call.start + call.length, text: isBare ? 'pass' : name },
      ...rest.filter(({ start }) => start !== statement.start),
    ],
    ...(doubt !== undefined && { doubt }),
  }
}

/** A variable holds it: no temporary. */
const isNamed = ({ parent }: ParseNode): boolean => parent?.nodeType === ParseNodeType.Assignment

/** `for line in open(p).readlines():` is done with the file before the loop begins. */
const lingering = (call: CallNode, statement: ParseNode): string | undefined =>
  statement.nodeType === ParseNodeType.For && call.parent?.nodeType === ParseNodeType.MemberAccess
    ? 'it is then open while the loop runs'
    : undefined

/** How far the statement's own value, and what reads from the temporary, must see it open. */
function reachOf(call: CallNode, place: Place, { resource }: Acquisition, source: Source): Region | undefined {
  const fate = fateOf(call, source.namesIn(scopeOf(call)))
  if (fate.kind === 'done') return { last: place.index }
  if (fate.kind === 'named') return regionOf(fate.name, place, { ...resource, release: [], releaseBy: [] }, source)
  return fate.how === 'passed' ? { last: place.index, doubt: `${fate.by} may keep it` } : undefined
}

/** True if the statement evaluates the call always, once, and before anything else that could be noticed. */
function comesFirst(call: CallNode, { statement }: Place): boolean {
  for (let node: ParseNode = call; node !== statement; node = node.parent!)
    if (!node.parent || !isFirstIn(node, node.parent, statement)) return false
  return true
}

function isFirstIn(node: ParseNode, parent: ParseNode, statement: ParseNode): boolean {
  switch (parent.nodeType) {
    case ParseNodeType.MemberAccess:
      return true
    case ParseNodeType.StatementList:
      return parent.d.statements.length === 1
    case ParseNodeType.Return:
      return true
    case ParseNodeType.UnaryOperation:
      return true
    case ParseNodeType.Argument:
      return parent.parent?.nodeType === ParseNodeType.Call
    case ParseNodeType.Call:
      return parent.d.leftExpr === node || areQuiet([parent.d.leftExpr, ...argumentsBefore(node, parent)])
    case ParseNodeType.Index:
      return parent.d.leftExpr === node
    case ParseNodeType.BinaryOperation:
      return parent.d.leftExpr === node || (!isShortCut(parent) && areQuiet([parent.d.leftExpr]))
    case ParseNodeType.Tuple:
    case ParseNodeType.List:
    case ParseNodeType.Set:
      return areQuiet(parent.d.items.slice(0, parent.d.items.indexOf(node as ExpressionNode)))
    case ParseNodeType.ComprehensionFor:
      return parent.d.iterableExpr === node
    case ParseNodeType.Comprehension:
      return parent.d.forIfNodes[0] === node
    case ParseNodeType.Assignment:
      return parent.d.rightExpr === node
    case ParseNodeType.AugmentedAssignment:
      return parent.d.rightExpr === node && parent.d.leftExpr.nodeType === ParseNodeType.Name
    case ParseNodeType.For:
      return parent === statement && parent.d.iterableExpr === node && !parent.d.isAsync
    default:
      return false
  }
}

const argumentsBefore = (node: ParseNode, { d: { args } }: CallNode): ParseNode[] =>
  args.slice(0, args.indexOf(node as (typeof args)[number]))

const isShortCut = ({ d }: ParseNode & { nodeType: typeof ParseNodeType.BinaryOperation }): boolean =>
  d.operator === OperatorType.And || d.operator === OperatorType.Or

/** Evaluating these can hardly be noticed. */
const areQuiet = (nodes: ParseNode[]): boolean =>
  nodes.every(node => {
    switch (node.nodeType) {
      case ParseNodeType.Argument:
        return areQuiet([node.d.valueExpr])
      case ParseNodeType.MemberAccess:
        return areQuiet([node.d.leftExpr])
      case ParseNodeType.StringList:
        return node.d.strings.every(s => s.nodeType === ParseNodeType.String)
      default:
        return (
          node.nodeType === ParseNodeType.Name ||
          node.nodeType === ParseNodeType.Constant ||
          node.nodeType === ParseNodeType.Number
        )
    }
  })
