/** Keeps the end of an output and lets the rest go: a suite that prints 100 MB is drained, not stored. */
import { stripVTControlCharacters } from 'node:util'

const most = 4096

/** Collects chunks; `text` gives at most their last 4 KiB, escape sequences removed. */
export function keepTail(): { add(chunk: Buffer): void; text(): string } {
  // Escape sequences are removed at the end: twice the room leaves enough text behind them.
  let kept: Buffer = Buffer.alloc(0)
  return {
    add(chunk) {
      kept = Buffer.concat([kept, chunk.subarray(-2 * most)]).subarray(-2 * most)
    },
    text() {
      const clean = Buffer.from(stripVTControlCharacters(kept.toString('utf8')).replaceAll('\0', ''))
      // A cut may fall into a character of several bytes, of which the continuation bytes are dropped.
      const start = Math.max(0, clean.length - most)
      let first = start
      while (start > 0 && first < clean.length && (clean[first]! & 0xc0) === 0x80) first++
      return clean.toString('utf8', first)
    },
  }
}
