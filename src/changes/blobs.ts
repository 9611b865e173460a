/** What files hold, by object id. */
import type { CatFile } from './cat-file.ts'

/** Bytes that are kept at hand, for what one question reads the next one reads again. */
const keptAtMost = 32 * 1024 * 1024

export class Blobs {
  private readonly ask: CatFile
  private readonly kept = new Map<string, Buffer>()
  private bytes = 0

  constructor(ask: CatFile) {
    this.ask = ask
  }

  /** Objects that the repository lacks are absent. Throws 'git-failed'. */
  async read(oids: string[]): Promise<Map<string, Buffer>> {
    const unknown = [...new Set(oids)].filter(oid => !this.kept.has(oid))
    const found = unknown.length === 0 ? new Map<string, Buffer>() : await this.ask(unknown)
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
    this.kept.set(oid, content)
    this.bytes += content.length
  }
}
