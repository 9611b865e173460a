/** A loss that is summed up or collected as a tensor keeps the graph of every step it was computed by. */
import { OperatorType, ParseNodeType } from '#pyright-parser'
import { type ParseNode, walk } from '../../syntax/python/tree.ts'
import { leaking, type Rule } from './judged.ts'
import { functionOf, isDropped, type Module, mentions, methodOf, receiverOf } from './module.ts'

export const tensorKeepsGraph: Rule = module => {
  if (![...module.imports.values()].some(name => /^torch(\.|$)/.test(name))) return []
  const backward = module.calls.filter(c => methodOf(c) === 'backward' && isDropped(c))
  return backward.flatMap(call => {
    const loss = receiverOf(call)
    const fn = functionOf(call)
    const loop = loopAround(call)
    if (loss === undefined || loss.includes('.') || !loop) return []
    const within = fn?.d.suite ?? module.tree
    return [...walk(loop)]
      .filter(n => keeps(n, loss, within, module))
      .map(node =>
        leaking(node, 'tensor', {
          rule: 'py/tensor-keeps-graph',
          severity: 'medium',
          message: `Each round keeps ${loss} with the graph it was computed by, and so all tensors of that round.`,
          repair: 'Keep the number alone: use .item() or .detach().',
        }),
      )
  })
}

function loopAround(node: ParseNode): ParseNode | undefined {
  let loop: ParseNode | undefined
  for (let n = node.parent; n && n.nodeType !== ParseNodeType.Function; n = n.parent)
    if (n.nodeType === ParseNodeType.For || n.nodeType === ParseNodeType.While) loop = n
  return loop
}

/** `losses.append(loss)`, `total += loss`, where the collection itself is never differentiated, nor the loss made a number. */
function keeps(node: ParseNode, loss: string, within: ParseNode, module: Module): boolean {
  const isLoss = (n: ParseNode | undefined) => n?.nodeType === ParseNodeType.Name && n.d.value === loss
  const appended =
    node.nodeType === ParseNodeType.Call && methodOf(node) === 'append' && isLoss(node.d.args[0]?.d.valueExpr)
  const added =
    node.nodeType === ParseNodeType.AugmentedAssignment &&
    node.d.operator === OperatorType.AddEqual &&
    isLoss(node.d.rightExpr)
  const into = appended
    ? receiverOf(node as Parameters<typeof receiverOf>[0])
    : added && node.d.leftExpr.nodeType === ParseNodeType.Name
      ? node.d.leftExpr.d.value
      : undefined
  if (into === undefined || isMadeNumber(loss, within)) return false
  const usedAgain = mentions(into.split('.')[0]!, within).some(n => isDifferentiated(n, module))
  return !usedAgain
}

/** `loss = loss.item()`, `loss = loss.detach()` */
const isMadeNumber = (loss: string, within: ParseNode): boolean =>
  mentions(loss, within).some(
    n =>
      n.parent?.nodeType === ParseNodeType.Assignment &&
      n.parent.d.leftExpr === n &&
      mentions(loss, n.parent.d.rightExpr).length > 0,
  )

/** `total.backward()`, `sum(losses)`, `torch.stack(losses)` */
function isDifferentiated(node: ParseNode, module: Module): boolean {
  const { parent } = node
  if (parent?.nodeType === ParseNodeType.MemberAccess) return parent.d.member.d.value === 'backward'
  if (parent?.nodeType !== ParseNodeType.Argument || parent.parent?.nodeType !== ParseNodeType.Call) return false
  return /(sum|stack|cat|mean)$/.test(module.text(parent.parent.d.leftExpr))
}
