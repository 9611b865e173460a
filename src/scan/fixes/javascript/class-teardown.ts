/** What a class begins at its start and keeps in a field is ended by the teardown method that it has already. */
import { isCall, isFunction, type Node, ownDescendants } from '../../syntax/javascript/tree.ts'
import type { Proposal, Target } from '../proposal.ts'
import { releaseOf } from './release.ts'
import { appendTo, type Source } from './source.ts'

/** Run once an instance, before the teardown of the same framework. */
const pairs: Record<string, RegExp> = {
  componentWillUnmount: /^(constructor|componentDidMount)$/,
  disconnectedCallback: /^connectedCallback$/,
  ngOnDestroy: /^(constructor|ngOnInit|ngAfterViewInit)$/,
}

export function classTeardown(node: Node, target: Target, source: Source): Proposal | undefined {
  const { owners, program } = source
  const owner = owners.of(node)
  const fn = program.functionOf(node)
  if (owner.kind !== 'class' || fn?.type !== 'ClassMethod' || fn.key.type !== 'Identifier') return undefined
  const place = source.statementOf(node)
  if (!place || place.block !== fn.body.body) return undefined
  const start = fn.key.name
  const teardown = owner.teardown.find(
    method => method.type === 'ClassMethod' && method.key.type === 'Identifier' && pairs[method.key.name]?.test(start),
  )
  if (teardown?.type !== 'ClassMethod' || teardown.async) return undefined
  const body = [...ownDescendants(teardown.body)]
  if (body.some(n => n.type === 'ReturnStatement' || n.type === 'ThrowStatement')) return undefined
  const release = releaseOf(node, target, fn, source)
  // A constant of the method is out of the teardown's sight.
  if (!release || release.edits.length > 0 || !isReachable(node, source)) return undefined
  return {
    title: `Undo it in ${source.textOf(teardown.key)}: ${release.text}`,
    edits: [appendTo(teardown.body, release.text, source)],
    ...(release.doubt !== undefined && { doubt: release.doubt }),
  }
}

/** Everything that the call is made of, callbacks apart, means the same in another method. */
function isReachable(node: Node, { program }: Source): boolean {
  const call = isCall(node) ? node : undefined
  const parts = call ? [call.callee, ...call.arguments] : []
  return parts
    .filter(part => !isFunction(part))
    .every(part =>
      [...ownDescendants(part)].every(n => {
        const binding = n.type === 'Identifier' ? program.binding(n) : undefined
        return binding === undefined || binding.scope.outer === undefined
      }),
    )
}
