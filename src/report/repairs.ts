/** Repairs for a person and for machines: what is done, what is only offered, and what is left. */
import { formatCount } from '../gate/words.ts'
import type { Finding } from '../model/finding.ts'
import { applyEdits } from '../scan/fixes/proposal.ts'
import type { Repair, Repaired } from '../scan/fixes/repair.ts'
import { document } from './json.ts'
import { patchOf } from './patch.ts'
import { plain } from './plain.ts'
import { indent } from './terminal-parts.ts'

export const patchOfAll = (all: readonly Repaired[]): Buffer =>
  Buffer.concat(all.map(({ path, before, after }) => patchOf(path, before, after)))

/** `{"version":1,"repaired":[…],"offered":[…],"left":[…]}`; the edits are told as a patch, each on top of those before it. */
export const repairsJson = (all: readonly Repaired[], written: boolean): string =>
  document({
    version: 1,
    written,
    repaired: all.flatMap(({ repaired }) => repaired.map(said)),
    offered: all.flatMap(({ offered }) => offered.map(said)),
    left: all.flatMap(({ left }) => left),
    patch: patchOfAll(all).toString(),
  })

const said = ({ finding, fix: { title, doubt, edits } }: Repair) => ({ finding, title, ...(doubt && { doubt }), edits })

/** Offers with their patches and the reason why they are not made, then one line that sums up. */
export const repairsTerminal = (all: readonly Repaired[], written: boolean): string =>
  [...all.flatMap(file => file.offered.map(offer => offered(offer, file))), summary(all, written)].join('\n')

function offered({ finding, fix }: Repair, { path, text }: Repaired): string {
  const offer = Buffer.from(applyEdits(text, fix.edits) ?? text)
  const lines = patchOf(path, Buffer.from(text), offer).toString().split(/\r?\n/).slice(3, -1)
  const why = fix.doubt === undefined ? '' : ` (not certain: ${fix.doubt})`
  return [`${where(finding)} offered: ${fix.title}${why}`, ...lines.map(line => indent(plain(line), 2))].join('\n')
}

const where = ({ path, line, column, rule }: Finding): string => plain(`${path}:${line}:${column}: ${rule}`)

function summary(all: readonly Repaired[], written: boolean): string {
  const count = (pick: (file: Repaired) => unknown[]) => all.reduce((sum, file) => sum + pick(file).length, 0)
  const done = `${formatCount(
    count(f => f.repaired),
    'finding',
  )} ${written ? 'repaired' : 'would be repaired'}`
  return `${done}, ${count(f => f.offered)} with an offer, ${count(f => f.left)} without a repair`
}
