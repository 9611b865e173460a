/** What Angular's dependency injection gives to a component from the component's own providers. */
import type { ClassLike } from '../../syntax/javascript/classes.ts'
import { pathOf } from '../../syntax/javascript/names.ts'
import type { Program } from '../../syntax/javascript/program.ts'
import { calleeName, descendants, isCall, isFunction, keyOf, type Node } from '../../syntax/javascript/tree.ts'
import type { Owner } from './owners.ts'

/** A service that the component's own decorator provides is made and destroyed with the component. */
export function isProvidedByItself(source: Node, owner: Owner, program: Program): boolean {
  const field = /^(?:this\.)?([\w$#]+)/.exec(pathOf(source, program) ?? '')?.[1]
  const kind = field === undefined ? undefined : owner.class && injectedKind(field, owner.class, program)
  const providers = [...(owner.class?.decorators.values() ?? [])]
    .flat()
    .flatMap(options =>
      options.type === 'ObjectExpression'
        ? options.properties.filter(p => p.type === 'ObjectProperty' && /^(viewP|p)roviders$/.test(keyOf(p) ?? ''))
        : [],
    )
  return (
    kind !== undefined && providers.some(p => [...descendants(p)].some(n => n.type === 'Identifier' && n.name === kind))
  )
}

/** The class that dependency injection puts into a field: `constructor(private a: A)`, `a = inject(A)`. */
function injectedKind(field: string, owner: ClassLike, program: Program): string | undefined {
  const made = owner.members.find(m => m.name === field)?.value
  if (made && isCall(made) && calleeName(made) === 'inject' && made.arguments[0]?.type === 'Identifier')
    return made.arguments[0].name
  const start = owner.members.find(m => m.name === 'constructor')?.value
  if (!start || !isFunction(start)) return undefined
  for (const parameter of start.params) {
    const named = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
    if (named.type !== 'Identifier' || named.name !== field) continue
    const type = named.typeAnnotation?.type === 'TSTypeAnnotation' ? named.typeAnnotation.typeAnnotation : undefined
    return type?.type === 'TSTypeReference' ? program.text(type.typeName) : undefined
  }
  return undefined
}
