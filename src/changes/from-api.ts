/** Changes as GitHub's API tells them, for a checkout without the history. Head's content is always local. */
import type { ApiComparison, ComparedFile } from '../github/client.ts'
import type { ChangedFile, Changes } from '../model/changes.ts'
import { type Entry, isLink, isRegular, isSubmodule } from './entries.ts'
import type { Repository } from './git.ts'
import { addedLines, allLines, type LineRange } from './hunks.ts'

/** Turns a complete comparison into changes of `head`, a commit of `repo`. */
export async function changesFromApi(repo: Repository, compared: ApiComparison, head: string): Promise<Changes> {
  const entries = await repo.entries(head)
  const contents = await repo.readFiles(
    head,
    compared.files.filter(needsWhole).map(({ path }) => path),
  )
  const linesOf = (file: ComparedFile): LineRange[] => {
    const content = contents.get(file.path)
    return content ? allLines(content) : addedLines(file.patch ?? '')
  }
  return {
    base: compared.mergeBase,
    head,
    files: compared.files.flatMap(file => changedFile(file, entries.get(file.path), linesOf(file))),
    source: 'api',
    notes: compared.files.flatMap(file => notesOn(file, entries.get(file.path))),
  }
}

/** Whether the patch does not tell all added lines: then all lines count. */
const needsWhole = (file: ComparedFile): boolean =>
  file.status === 'added' || file.status === 'copied' || patchIsCut(file)

const patchIsCut = ({ additions, patch }: ComparedFile): boolean =>
  addedLines(patch ?? '').reduce((sum, { start, end }) => sum + end - start + 1, 0) !== additions

function changedFile(file: ComparedFile, entry: Entry | undefined, lines: LineRange[]): ChangedFile[] {
  const { status, path, previousPath } = file
  if (status === 'unchanged') return []
  if (status === 'removed') return [{ kind: 'deleted', path, basePath: path, lines: [] }]
  if (entry && isSubmodule(entry.mode)) return [{ kind: 'submodule', path, lines: [] }]
  if (!entry || !isRegular(entry.mode)) return []
  if (status === 'added' || status === 'copied') return [{ kind: 'added', path, lines }]
  return [{ kind: status === 'renamed' ? 'renamed' : 'modified', path, basePath: previousPath ?? path, lines }]
}

function notesOn(file: ComparedFile, entry: Entry | undefined): string[] {
  const { path, status } = file
  if (entry && isLink(entry.mode)) return [`${path} is a symbolic link: it was not followed.`]
  if (!entry && status !== 'removed') return [`${path} is not in the checkout: it was not looked at.`]
  const partial = status !== 'added' && status !== 'copied' && patchIsCut(file)
  return partial ? [`GitHub's API does not tell which lines of ${path} changed: all of them count.`] : []
}
