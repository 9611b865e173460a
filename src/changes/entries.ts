/** What a commit or the index holds: paths with mode and object. */
import { fields, type Git, output } from './runner.ts'

export interface Entry {
  /** Six octal digits as git prints them. */
  mode: string
  oid: string
}

export const isRegular = (mode: string): boolean => mode.startsWith('100')
export const isLink = (mode: string): boolean => mode === '120000'
export const isSubmodule = (mode: string): boolean => mode === '160000'

/** Everything in `commit`, by path. */
export async function commitEntries(git: Git, commit: string): Promise<Map<string, Entry>> {
  const listing = await output(git, ['ls-tree', '-r', '-z', '--full-tree', commit])
  return new Map(fields(listing).map(line => parse(line, /^(\d+) \w+ (\w+)\t(.*)$/s)))
}

/** Everything staged, by path; files in conflict are left out, as they have no one content. */
export async function indexEntries(git: Git): Promise<Map<string, Entry>> {
  const lines = fields(await output(git, ['ls-files', '-z', '--stage', '--full-name']))
  const staged = /^(\d+) (\w+) 0\t(.*)$/s
  return new Map(lines.filter(line => staged.test(line)).map(line => parse(line, staged)))
}

function parse(line: string, form: RegExp): [string, Entry] {
  const [, mode = '', oid = '', path = ''] = form.exec(line) ?? []
  return [path, { mode, oid }]
}
