/** What is known of a function that is called, and the events that stand in the place of its call. */
import type { Resource } from '../catalogue.ts'
import { type Event, type FunctionUnit, isTemporary, type Name } from './ir.ts'

export type Call = Extract<Event, { kind: 'call' }>

/** What becomes of a parameter. */
export interface Effect {
  /** The methods and functions by which it is released. */
  releases: Set<string>
  /** It is stored, or handed to unseen code. */
  leaves: boolean
  /** The result is made of it. */
  returned: boolean
  /** Released on every path, exceptions included; undefined until somebody asks. */
  sure?: boolean
}

export interface Summary {
  unit: Pick<FunctionUnit, 'symbol' | 'params' | 'receives' | 'wrapped' | 'awaited' | 'constructs'>
  params: Map<Name, Effect>
  /** The caller has to release what is returned. */
  returns?: Resource
}

/** The arguments that are variables, each with what becomes of it; undefined for what no parameter takes by name. */
export function pairs(call: Call, { unit, params }: Summary): [Name, Effect | undefined][] {
  const positional = unit.params.slice(unit.receives ? 1 : 0)
  const effect = (param: Name | undefined) => (param === undefined ? undefined : params.get(param))
  return [
    ...call.args.map((of, i) => [of, effect(positional[i])] as const),
    ...Object.entries(call.named).map(([name, of]) => [of, effect(name)] as const),
  ].flatMap(([of, known]) => (of === undefined ? [] : [[of, known] as [Name, Effect | undefined]]))
}

/** What stands in the place of a call. */
export function effectsOf(call: Call, called: Summary, isSure: (called: Summary, effect: Effect) => boolean): Event[] {
  const { site, into } = call
  // What has no name of its own lives in the instance, as long as that does.
  const keepsIt = (of: Name) => called.unit.constructs && !isTemporary(of)
  const where = { span: site.span, text: site.text }
  const given = pairs(call, called)
  // A decorator can do anything, and a coroutine may never run; only what is plainly released counts.
  if (called.unit.wrapped || call.awaited !== (called.unit.awaited === true))
    return [...given.flatMap(([of, effect]) => releases(of, effect, false, where)), ...call.unseen]
  const surely = given.filter(([, effect]) => effect && effect.releases.size > 0 && isSure(called, effect))
  const rest = given.filter(pair => !surely.includes(pair))
  return [
    ...surely.flatMap(([of, effect]) => releases(of, effect, true, where)),
    // Who hands it on is trusted to have done so before anything goes wrong, as code that is not seen.
    ...rest.flatMap(([of, effect]): Event[] =>
      !effect || effect.leaves ? [{ kind: 'escape', of, how: keepsIt(of) ? 'owner' : 'argument', ...where }] : [],
    ),
    { kind: 'may-raise', ...where, doubtful: given.some(([, effect]) => effect && effect.releases.size > 0) },
    ...rest.flatMap(([of, effect]) => releases(of, effect, false, where)),
    ...result(call, called, given),
    ...(called.returns ? [{ kind: 'acquire', site: { ...site, resource: called.returns }, into } as const] : []),
  ]
}

const releases = (
  of: Name,
  effect: Effect | undefined,
  surely: boolean,
  where: { span: Call['site']['span']; text: string },
): Event[] =>
  [...(effect?.releases ?? [])].map(by => ({
    kind: 'release',
    of,
    by,
    ...where,
    ...(!surely && { doubtful: true as const }),
  }))

/** The result may be made of what was given. */
const result = ({ into }: Call, called: Summary, given: [Name, Effect | undefined][]): Event[] =>
  called.returns
    ? []
    : [
        { kind: 'assign', to: into, value: 'unknown' },
        ...given.flatMap(([of, effect]): Event[] =>
          !effect || effect.returned ? [{ kind: 'put', of, into, wraps: true }] : [],
        ),
      ]
