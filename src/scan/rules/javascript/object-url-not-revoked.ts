/** Object URLs: the document keeps the blob until somebody revokes them. */

import { qualify } from '../../syntax/javascript/names.ts'
import { type CallNode, calleeName } from '../../syntax/javascript/tree.ts'
import { isHandedOn, isPassedTo, readsOf } from '../../syntax/javascript/uses.ts'
import { destinationOf } from './destination.ts'
import { type Judged, leaking, perWhat, type Rule, released } from './judged.ts'
import type { Owners } from './owners.ts'
import { isProved } from './proof.ts'

const revokes = /^revokeObjectURL$/

export const objectUrlNotRevoked: Rule = owners =>
  owners.program.calls
    .filter(call => /^(URL|webkitURL)\.createObjectURL$/.test(qualify(call.callee, owners.program) ?? ''))
    .filter(call => !owners.inTest(call))
    .map(call => judge(call, owners))

function judge(call: CallNode, owners: Owners): Judged {
  const { program } = owners
  const owner = owners.of(call)
  const destination = destinationOf(call, program)
  if (owner.kind === 'module' || (destination.kind !== 'kept' && destination.kind !== 'dropped'))
    return released(call, 'object-url', false)
  if (destination.kind === 'kept') {
    const reads = readsOf(destination, program)
    const revoked = reads.flatMap(read => isPassedTo(read, revokes, program) ?? [])
    if (revoked.length > 0) return released(call, 'object-url', isProved(call, revoked, owner, owners))
    const given = reads.filter(read => isHandedOn(read, program))
    const inElement = !destination.binding && /\.(src|href)$/.test(destination.path)
    const known = program.calls.some(c => revokes.test(calleeName(c) ?? ''))
    if (known || (!inElement && given.some(g => !isElementAttribute(g, owners))))
      return released(call, 'object-url', false)
  }
  return leaking(call, 'object-url', {
    rule: 'js/object-url-not-revoked',
    severity: 'medium',
    message: `An object URL is made ${perWhat(owner)}; the document keeps its blob until it is revoked, and nothing revokes it.`,
    repair: 'Call URL.revokeObjectURL with it when it has been used (in onload, after click(), in the teardown).',
  })
}

/** `link.href = url`, `img.src = url` use the URL and keep it nowhere. */
function isElementAttribute(read: Parameters<typeof isHandedOn>[0], { program }: Owners): boolean {
  const parent = program.parent(read)
  return parent?.type === 'AssignmentExpression' && /\.(src|href)$/.test(program.text(parent.left))
}
