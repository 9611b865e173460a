/** What a process told before its end, for a person to read. Pure. */
import type { Snapshot } from '../model/measurement.ts'

const isForeign = (path: string): boolean => /^([\\/]|[A-Za-z]:|<)|(^|[\\/])(site|dist)-packages[\\/]/.test(path)

/** A snapshot in one line: where it was, what it held. */
export function snapshotLine({ pid, test, growers, resources, stacks }: Snapshot): string {
  const frames = stacks[0]?.frames ?? []
  const at = frames.find(({ path }) => !isForeign(path)) ?? frames[0]
  const inner = frames[0] && frames[0] !== at ? `, in ${frames[0].symbol}` : ''
  return [
    `process ${pid}${test === undefined ? '' : ` ran ${test}`}`,
    ...(at ? [`was at ${at.path}:${at.line} (${at.symbol})${inner}`] : []),
    ...(stacks.length > 1 ? [`had ${stacks.length} threads`] : []),
    ...(growers.length > 0 ? [`held ${growers.filter(isLarge).slice(0, 3).map(grower).join(', ')}`] : []),
    ...(resources.length > 0 ? [`had open ${resources.slice(0, 3).map(resource).join(', ')}`] : []),
  ].join('; ')
}

/** Beside what grew most, the little that grows in any run says nothing. */
const isLarge = ({ bytes }: Snapshot['growers'][number], _: number, [most]: Snapshot['growers']): boolean =>
  bytes >= most!.bytes / 20

const grower = ({ type, count, bytes }: Snapshot['growers'][number]): string =>
  `${(bytes / 1e6).toFixed(1)} MB in ${count} ${type.replace(/^builtins\./, '')}`

const resource = ({ kind, count = 1, path, line }: Snapshot['resources'][number]): string =>
  `${count > 1 ? `${count} × ` : ''}${kind}${path ? ` of ${path}:${line}` : ''}`
