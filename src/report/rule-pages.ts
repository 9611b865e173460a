/** The documentation of a rule, for reports to link and to quote: `docs/rules/<rule>.md`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryUrl } from '../repository.ts'
import { docsFolder } from '../shipped.ts'
import { version } from '../version.ts'

export interface RulePage {
  /** As it was when this version was published. */
  url: string
  /** Why it matters, in one paragraph of Markdown: the page's first. */
  why: string
}

const pages = new Map<string, RulePage | undefined>()

/** Nothing for a rule that has no page: one that a policy adds, or what only the harness says. */
export function rulePage(rule: string): RulePage | undefined {
  if (!pages.has(rule)) pages.set(rule, read(rule))
  return pages.get(rule)
}

function read(rule: string): RulePage | undefined {
  // A policy may name its rules as it likes; no name leads out of the folder.
  if (!/^[a-z]+\/[a-z-]+$/.test(rule)) return undefined
  const name = `rules/${rule}.md`
  try {
    const why = readFileSync(join(docsFolder, name), 'utf8').split(/\r?\n\r?\n/)[1]!
    return { url: `${repositoryUrl}/blob/v${version}/docs/${name}`, why }
  } catch {
    return undefined
  }
}
