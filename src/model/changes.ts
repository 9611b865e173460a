/** What a pull request, push or working tree changed. Paths are relative to the repository's root, with `/`. */

export type ChangeKind = 'added' | 'modified' | 'deleted' | 'renamed' | 'submodule'

export interface ChangedFile {
  kind: ChangeKind
  /** Path in head (in base for a deleted file). */
  path: string
  /** Path in base, when it differs or the file exists there. */
  basePath?: string
  /** Lines of head that were added or changed, as inclusive ranges. */
  lines: { start: number; end: number }[]
}

export interface Changes {
  /** Merge base; absent when there is nothing to compare with (first commit, full audit). */
  base?: string
  /** Head revision, or `working tree` / `index` when content is not committed. */
  head: string
  files: ChangedFile[]
  /** How the comparison was found, for the log: `git`, `git after fetching`, `api`, `none`. */
  source: 'git' | 'git after fetching' | 'api' | 'none'
  /** What could not be seen. */
  notes: string[]
}

/** Where the content of a commit comes from: a repository, or GitHub's API where the repository lacks it. */
export interface RevisionReader {
  /** Paths of regular files: no links, no submodules. */
  listFiles(rev: string): Promise<string[]>
  /** Content by path; what is no regular file or does not exist is absent. */
  readFiles(rev: string, paths: string[]): Promise<Map<string, Buffer>>
}
