/** What is known of a rule from its findings: the texts that a code-scanning page shows beside them. */
import { type Finding, type Severity, severities } from '../model/finding.ts'
import { type RulePage, rulePage } from './rule-pages.ts'

export interface Rule {
  id: string
  /** `sqlite not closed (Python)`: the rule's name in words. */
  title: string
  /** Its documentation, if it has any. */
  page?: RulePage
  repairs: string[]
  /** The worst severity among the findings. */
  severity: Severity
  tags: string[]
}

const languages = new Map([
  ['py', 'Python'],
  ['js', 'JavaScript'],
])

/** The rules that some findings carry, sorted by id. */
export function rulesOf(findings: Finding[]): Rule[] {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const list = byRule.get(finding.rule)
    if (list) list.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return [...byRule].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => ruleOf(id, list))
}

function ruleOf(id: string, findings: Finding[]): Rule {
  const [prefix = '', ...name] = id.split('/')
  const language = languages.get(prefix)
  const words = (name.length > 0 ? name.join(' ') : prefix).replaceAll('-', ' ')
  const page = rulePage(id)
  return {
    id,
    title: language ? `${words} (${language})` : words,
    ...(page && { page }),
    repairs: unique(findings.map(({ repair }) => repair)),
    severity: severities.findLast(severity => findings.some(finding => finding.severity === severity))!,
    tags: unique(['leak', ...(language ? [language.toLowerCase()] : []), ...findings.map(({ category }) => category)]),
  }
}

const unique = (texts: string[]): string[] => [...new Set(texts)]
