/** Text from a repository inside Markdown. Everything that a summary or comment quotes goes through here. */
import { plain } from './plain.ts'

/** As prose: shown as it is, in a paragraph, a list or a table cell; no markup, no link, no mention. */
export const prose = (text: string): string => plain(text).trim().replace(special, entity)

const special = new RegExp(
  [
    /[&<>`*[\]|~\\$]/,
    // Within a word an underline is only an underline.
    /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
    // Addresses become links without any markup; mentions and references too.
    /:(?=\/\/)|(?<=\bwww)\.|[@#](?=\w)/,
    // What would start a list or a heading.
    /^[-+](?=[\s-]|$)|^[=#]|(?<=^\d{1,9})[.)](?=\s|$)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
)

/** A mention or a reference is looked for after entities are resolved: only a character of no width breaks it. */
const entity = (character: string): string =>
  `&#${character.charCodeAt(0)};${character === '@' || character === '#' ? '&#8203;' : ''}`

/** As a code span: paths, names, commands. Fit for table cells too. */
export function code(text: string): string {
  const line = plain(text)
  if (line.trim() === '') return ''
  // Parsers differ in which backslashes before a bar they take away, inside a code span most of all.
  if (line.includes('|')) return `<code>${prose(line)}</code>`
  const longest = (line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0)
  const fence = '`'.repeat(longest + 1)
  const padding = /^[` ]|[` ]$/.test(line) ? ' ' : ''
  return fence + padding + line + padding + fence
}

/** A part that is closed until somebody opens it. `body` is Markdown already. */
export const folded = (title: string, body: string): string =>
  `<details><summary>${prose(title)}</summary>\n\n${body}\n\n</details>`

/** A table; its cells are Markdown already. */
export const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')
