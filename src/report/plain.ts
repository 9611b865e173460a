/** Text from a repository made safe to print: one line, nothing that moves a cursor, changes a colour or turns the order. */

/** Made safe: control and format characters become visible (`\n`, `\u{202e}`), and so does half a surrogate pair. */
export function plain(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, visible)
      // What a workflow runner takes for a command: `::` at the start of a line, `##[` anywhere in it.
      .replace(/^(\s*:)(?=:)/, '$1 ')
      .replaceAll('##[', '## [')
  )
}

const names: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

// Joins the parts of many emoji and the letters of some scripts; harmless by itself.
const joiners = new Set(['\u200c', '\u200d'])

const visible = (character: string): string =>
  joiners.has(character) ? character : (names[character] ?? `\\u{${character.codePointAt(0)!.toString(16)}}`)

/** Half surrogate pairs become U+FFFD: what is left can be written as UTF-8 and read by any parser. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd')

/** At most `limit` UTF-16 units of a text, ending in `…` if some is missing; never half of a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  const kept = text.slice(0, Math.max(0, limit - 1))
  return `${kept.replace(/[\ud800-\udbff]$/, '')}…`
}
