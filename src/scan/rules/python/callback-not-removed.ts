/** Callbacks of an instance in lists that last as long as the process: each keeps its instance alive with it. */
import { KeywordType, ParseNodeType } from '#pyright-parser'
import { argument, type CallNode } from '../../syntax/python/tree.ts'
import { type Judged, leaking, type Rule, unproved } from './judged.ts'
import { type Module, methodOf } from './module.ts'
import { keepsInstance } from './registration.ts'

interface Registry {
  adds: (call: CallNode, name: string) => boolean
  /** What takes a callback out again, by its qualified name or as a method; nothing does where this is left out. */
  removes?: RegExp
  repair: string
}

const named = (pattern: RegExp) => (_: CallNode, name: string) => pattern.test(name)

const registries: Registry[] = [
  {
    adds: named(/^gc\.callbacks\.(append|insert)$/),
    removes: /^gc\.callbacks\.(remove|clear|pop)$/,
    repair: 'Remove it from gc.callbacks when the object is closed, or register a function that refers to it weakly.',
  },
  {
    adds: named(/^(os\.register_at_fork|sys\.addaudithook)$/),
    repair: 'Register one function for the process that refers to the objects weakly: nothing can take it out again.',
  },
  {
    adds: call => methodOf(call) === 'addSystemEventTrigger',
    removes: /^removeSystemEventTrigger$/,
    repair: 'Keep what it returns and call removeSystemEventTrigger with it when the object is closed.',
  },
  {
    adds: isStrongConnection,
    removes: /^disconnect$/,
    repair: 'Disconnect it when the object is closed, or leave out weak=False.',
  },
]

/** `signal.connect(self.update, weak=False)`: of those with the same dispatch_uid only the first is kept. */
function isStrongConnection(call: CallNode): boolean {
  const weak = argument(call, 'weak')
  const isStrong = weak?.nodeType === ParseNodeType.Constant && weak.d.constType === KeywordType.False
  return isStrong && methodOf(call) === 'connect' && !argument(call, 'dispatch_uid')
}

export const callbackNotRemoved: Rule = module => {
  const names = module.calls.map(call => ({ call, name: module.qualified(call.d.leftExpr) ?? methodOf(call) ?? '' }))
  return registries.flatMap(({ adds, removes, repair }) => {
    const isUndone = names.some(({ call, name }) => removes?.test(name) || removes?.test(methodOf(call) ?? ''))
    return names.flatMap(({ call, name }) => (adds(call, name) ? (judge(call, isUndone, repair, module) ?? []) : []))
  })
}

function judge(call: CallNode, isUndone: boolean, repair: string, module: Module): Judged | undefined {
  const keeps = keepsInstance(call, module)
  if (!keeps) return undefined
  if (isUndone || !keeps.each) return unproved(call, 'registration')
  return leaking(call, 'registration', {
    rule: 'py/callback-not-removed',
    severity: 'medium',
    message: `This callback keeps each ${keeps.cls.d.name.d.value} alive as long as the process; nothing removes it.`,
    repair,
  })
}
