/** Text back to the bytes that `decode` read it from, for files that are changed in place. */
import type { Language } from './catalogue.ts'
import { decode, encodingOf } from './decode.ts'

const mark = Buffer.from([0xef, 0xbb, 0xbf])

export type Encode = (text: string) => Buffer | undefined

/**
 * How to write what was read from `bytes`, byte-order mark included; answers undefined for text that the encoding cannot
 * hold. Undefined where the bytes themselves do not come back: then nothing may be written.
 */
export function encoderFor(bytes: Buffer, language: Language): Encode | undefined {
  const text = decode(bytes, language)
  const encode = encoderOf(bytes, encodingOf(bytes, language))
  return encode && typeof text === 'string' && encode(text)?.equals(bytes) ? encode : undefined
}

function encoderOf(bytes: Buffer, encoding: string): Encode | undefined {
  if (encoding !== 'utf-8') return singleByte(encoding)
  const marked = bytes.subarray(0, mark.length).equals(mark)
  return text => (text.isWellFormed() ? Buffer.concat([marked ? mark : Buffer.alloc(0), Buffer.from(text)]) : undefined)
}

/** Of an encoding with one byte a character: the table that decodes it, turned round. */
function singleByte(encoding: string): Encode | undefined {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  const decoded = new TextDecoder(encoding).decode(all)
  if (decoded.length !== all.length) return undefined
  const byteOf = new Map(Array.from(decoded, (character, byte) => [character, byte] as const))
  return text => {
    const bytes = Array.from(text, character => byteOf.get(character))
    return bytes.every(byte => byte !== undefined) ? Buffer.from(bytes) : undefined
  }
}
