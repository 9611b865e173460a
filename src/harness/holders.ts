/** Who holds what grew in a confirmed test: the project, or somebody whose growth is real but not the project's. Pure. */
import type { HeldBy } from '../model/measurement.ts'
import type { Policy } from '../policy/schema.ts'
import type { RecordOf } from './protocol.ts'
import type { SeriesVerdict } from './trend.ts'

type Repeat = RecordOf<'repeat'>
export type Stack = Repeat['stacks'][number]

/** The smallest object, beside the policy's usual floor for a whole test. */
const shareOfFloor = 16 / 64

/** Where growth was allocated: places that hold next to none of it say nothing. */
export const telling = ({ stacks }: Repeat, { floorBytes }: Policy['detection']): Stack[] =>
  stacks.filter(stack => stack.bytes >= floorBytes * shareOfFloor)

/**
 * Who holds growth; undefined where nothing tells. A root in the project's code decides. Other roots (a registry of the
 * standard library, a cache of a framework) are the project's fault where its own lines made most of what they hold.
 * Without roots, whoever allocated is taken for the holder.
 */
export function heldBy(repeat: Repeat, growth: SeriesVerdict, stacks: readonly Stack[]): HeldBy | undefined {
  const { held, stacks: all } = repeat
  if (isNative(repeat, growth)) return { owner: 'native', roots: [] }
  if (held.length === 0) return allocatedBy(stacks)
  const roots = held.filter(({ owner }) => owner === 'project').concat(held.filter(({ owner }) => owner !== 'project'))
  const owner = held.some(({ owner }) => owner === 'project') || isMadeByProject(all) ? 'project' : roots[0]!.owner
  return { owner, roots: roots.map(({ name }) => name) }
}

/**
 * Did the project's own lines allocate most of what grew, and not what they called? Of all stacks, as in `confirm.py`: there
 * the same question decides whether a test is worth a whole series.
 */
function isMadeByProject(stacks: readonly Stack[]): boolean {
  const whole = sum(stacks.map(({ bytes }) => bytes))
  return whole > 0 && sum(stacks.filter(({ owner }) => owner === 'project').map(({ direct }) => direct)) >= whole / 2
}

/** Beside what the standard library keeps for itself (a pool behind `fetch`), it has to be more than what hangs on to that. */
const shareOfStandard = 1 / 8

function allocatedBy(stacks: readonly Stack[]): HeldBy | undefined {
  const bytesOf = (owner: Stack['owner']) =>
    sum(stacks.filter(stack => stack.owner === owner).map(({ bytes }) => bytes))
  const own = bytesOf('project')
  if (own > 0 && own >= bytesOf('standard library') * shareOfStandard) return { owner: 'project', roots: [] }
  const [most] = [...stacks].sort((one, other) => other.bytes - one.bytes)
  return most && { owner: most.owner, roots: [] }
}

/** Share of the growth that the runtime's own allocators saw, below which the rest is native memory. */
const shareOfNative = 1 / 4

/** Growth of the process without growth of objects, that the runtime's allocators did not see. */
const isNative = ({ traced }: Repeat, { bytes, objects }: SeriesVerdict): boolean =>
  traced !== undefined &&
  bytes.verdict === 'leak' &&
  objects?.verdict !== 'leak' &&
  traced < bytes.slope * shareOfNative

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
