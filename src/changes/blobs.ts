/** What files hold, by object id. */
import { type Git, output } from './runner.ts'

/** Bytes that are kept at hand, for what one question reads the next one reads again. */
const keptAtMost = 32 * 1024 * 1024

export class Blobs {
  private readonly git: Git
  private readonly kept = new Map<string, Buffer>()
  private bytes = 0

  constructor(git: Git) {
    this.git = git
  }

  /** Objects that the repository lacks are absent. */
  async read(oids: string[]): Promise<Map<string, Buffer>> {
    const found = await readBlobs(
      this.git,
      oids.filter(oid => !this.kept.has(oid)),
    )
    for (const [oid, content] of found) this.keep(oid, content)
    return new Map(
      oids.flatMap(oid => {
        const content = found.get(oid) ?? this.kept.get(oid)
        return content ? [[oid, content] as const] : []
      }),
    )
  }

  private keep(oid: string, content: Buffer): void {
    if (this.bytes + content.length > keptAtMost) return
    // A copy, or a small piece would hold on to all that was read with it.
    this.kept.set(oid, Buffer.from(content))
    this.bytes += content.length
  }
}

/** Content of blobs by object id, through one process. Objects that the repository lacks are absent. */
async function readBlobs(git: Git, oids: string[]): Promise<Map<string, Buffer>> {
  const wanted = [...new Set(oids)]
  const blobs = new Map<string, Buffer>()
  if (wanted.length === 0) return blobs
  const answer = await output(git, ['cat-file', '--batch'], { input: wanted.map(oid => `${oid}\n`).join('') })
  let at = 0
  while (at < answer.length) {
    const endOfLine = answer.indexOf('\n', at)
    const [oid = '', kind, size] = answer.toString('latin1', at, endOfLine).split(' ')
    at = endOfLine + 1
    if (kind !== 'blob') continue
    blobs.set(oid, answer.subarray(at, at + Number(size)))
    at += Number(size) + 1
  }
  return blobs
}
