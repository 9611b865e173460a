/**
 * How a suite's command is started. A plain command line is split into words here and started without a shell, so that
 * the process watched is the user's and not a shell's. A line that needs a shell (operators, expansions, assignments) is
 * handed whole to the platform's. The command comes from the policy: it is the user's own, nothing is escaped from it.
 */

/** Characters that mean something to a shell when they stand outside quotes; `$` and a backtick also within double ones. */
const shellOnly = /[|&;<>()*?[\]{}~!#`$\n]/
const shellInDoubleQuotes = /[`$]/
const assignment = /^[A-Za-z_][A-Za-z0-9_]*=/

/**
 * The words of a command line by POSIX quoting: single quotes keep everything, double quotes and a backslash keep the next
 * special character. Undefined if the line needs a shell, or a quote is left open (the shell then says so).
 */
export function splitWords(line: string): string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  for (let at = 0; at < line.length; at++) {
    const character = line[at]!
    if (character === "'" || character === '"') {
      const quoted = readQuoted(line, at)
      if (!quoted) return undefined
      word = (word ?? '') + quoted.text
      at = quoted.end
    } else if (character === '\\') {
      if (at + 1 === line.length) return undefined
      word = (word ?? '') + line[++at]
    } else if (/[ \t]/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (shellOnly.test(character)) return undefined
    else word = (word ?? '') + character
  }
  if (word !== undefined) words.push(word)
  return words.length === 0 || assignment.test(words[0]!) ? undefined : words
}

function readQuoted(line: string, start: number): { text: string; end: number } | undefined {
  const quote = line[start]!
  let text = ''
  for (let at = start + 1; at < line.length; at++) {
    const character = line[at]!
    if (character === quote) return { text, end: at }
    if (quote === '"' && shellInDoubleQuotes.test(character)) return undefined
    if (quote === '"' && character === '\\' && /["\\$`]/.test(line[at + 1] ?? '')) text += line[++at]
    else text += character
  }
  return undefined
}

/**
 * The program and its arguments for a suite's command. On Windows every line goes to `cmd`: only it finds `npm.cmd` and
 * its like, and a backslash there is part of a path.
 */
export function startable(command: string | readonly string[], platform: NodeJS.Platform): string[] {
  if (typeof command !== 'string') return [...command]
  if (platform === 'win32') return ['cmd', '/d', '/s', '/c', command]
  return splitWords(command) ?? ['sh', '-c', command]
}

/** A command as a person would type it, for `reproduce` lines and messages. */
export const typed = (command: readonly string[]): string =>
  command.map(word => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`)).join(' ')
