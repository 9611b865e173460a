/** What changes in a file as a patch that `git apply` takes, byte for byte. */
import { formatPatch, structuredPatch } from 'diff'

/** Empty where nothing changes. Bytes are compared, not characters: so a file's encoding and line ends stay what they are. */
export function patchOf(path: string, before: Buffer, after: Buffer): Buffer {
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before.toString('latin1'), after.toString('latin1'), '', '', {
    context: 3,
  })
  return patch.hunks.length === 0 ? Buffer.alloc(0) : Buffer.from(formatPatch({ ...patch, isGit: true }), 'latin1')
}
