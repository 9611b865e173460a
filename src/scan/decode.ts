/** Bytes to text as the language reads them: byte-order marks, Python's coding cookie (PEP 263), no binary files. */
import type { Language } from './catalogue.ts'

const cookie = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/

/** Never throws: what is no text is answered with the reason. */
export function decode(bytes: Buffer, language: Language): string | { unreadable: string } {
  const encoding = encodingOf(bytes, language)
  if (!encoding.startsWith('utf-16') && bytes.subarray(0, 8192).includes(0)) return { unreadable: 'binary, not text' }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    return error instanceof RangeError
      ? { unreadable: `unknown encoding ${encoding}` }
      : { unreadable: `not valid ${encoding}` }
  }
}

/** What the first bytes, or a cookie, say that the file is written in. */
export function encodingOf(bytes: Buffer, language: Language): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return (language === 'python' ? cookieOf(bytes) : undefined) ?? 'utf-8'
}

/** The encoding named in the first two lines. */
function cookieOf(bytes: Buffer): string | undefined {
  const lines = bytes
    .subarray(0, 400)
    .toString('latin1')
    .split(/\r\n|\r|\n/, 2)
  const found = lines.map(line => cookie.exec(line)?.[1]).find(name => name !== undefined)
  return found
    ?.toLowerCase()
    .replaceAll('_', '-')
    .replace(/^utf-?8.*$/, 'utf-8')
    .replace(/^(iso-)?latin-1.*$/, 'iso-8859-1')
}
