/**
 * `git cat-file --batch`: one process that answers question after question, for to start git costs more than most
 * answers. It is ended as soon as nobody has asked for a while, and never keeps leakgate from ending.
 */
import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { surroundingsError } from '../errors.ts'
import { withoutSecrets } from './runner.ts'

/** Contents of blobs by object id; objects that the repository lacks are absent. Throws 'git-failed'. */
export type CatFile = (oids: string[]) => Promise<Map<string, Buffer>>

/** Milliseconds without a question. */
const idle = 100

export function catFileOf(start: () => ChildProcessWithoutNullStreams): CatFile {
  let running: Conversation | undefined
  let last: Promise<unknown> = Promise.resolve()
  const ask = async (oids: string[]) => {
    if (!running || running.isOver) running = new Conversation(start())
    return running.ask(oids)
  }
  // One question after the other: answers come in the order of the questions.
  return oids => {
    const answer = last.then(() => ask(oids))
    last = answer.catch(() => {})
    return answer
  }
}

class Conversation {
  isOver = false
  private readonly git: ChildProcessWithoutNullStreams
  private readonly answers = new Answers()
  private said = ''
  private waiting: ((error?: Error) => void) | undefined
  private timer: NodeJS.Timeout | undefined

  constructor(git: ChildProcessWithoutNullStreams) {
    this.git = git
    git.stdout.on('data', (chunk: Buffer) => {
      this.answers.push(chunk)
      if (this.answers.left === 0) this.waiting?.()
    })
    git.stderr.on('data', (chunk: Buffer) => {
      this.said += chunk
    })
    // git may end before it has read everything; that it has ended tells.
    git.stdin.on('error', () => {})
    git.on('error', error => this.end(error))
    git.on('close', () => this.end(surroundingsError('git-failed', ['git cat-file', withoutSecrets(this.said.trim())])))
  }

  ask(oids: string[]): Promise<Map<string, Buffer>> {
    clearTimeout(this.timer)
    this.hold('ref')
    this.answers.expect(oids.length)
    return new Promise((settle, reject) => {
      this.waiting = error => {
        this.waiting = undefined
        this.rest()
        if (error) reject(error)
        else settle(this.answers.take())
      }
      this.git.stdin.write(oids.map(oid => `${oid}\n`).join(''))
    })
  }

  private rest(): void {
    this.hold('unref')
    this.timer = setTimeout(() => {
      this.isOver = true
      this.git.stdin.end()
    }, idle)
    this.timer.unref()
  }

  private end(error: Error): void {
    this.isOver = true
    clearTimeout(this.timer)
    this.waiting?.(error)
  }

  /** Whether leakgate waits for git before it ends. */
  private hold(how: 'ref' | 'unref'): void {
    this.git[how]()
    for (const stream of [this.git.stdin, this.git.stdout, this.git.stderr])
      (stream as unknown as { ref(): void; unref(): void })[how]()
  }
}

/** Takes git's output apart: a line with id, kind and size, then the content and a line feed. */
class Answers {
  left = 0
  private found = new Map<string, Buffer>()
  private unread: Buffer = Buffer.alloc(0)
  private pieces: Buffer[] = []
  private bytes = 0
  /** Bytes without which the next answer is not whole. */
  private wanted = 0

  expect(count: number): void {
    this.left = count
    this.found = new Map()
  }

  take(): Map<string, Buffer> {
    return this.found
  }

  push(chunk: Buffer): void {
    this.pieces.push(chunk)
    this.bytes += chunk.length
    if (this.bytes < this.wanted) return
    this.unread = Buffer.concat([this.unread, ...this.pieces])
    this.pieces = []
    while (this.left > 0 && this.next()) this.left--
    this.bytes = this.unread.length
  }

  private next(): boolean {
    const endOfLine = this.unread.indexOf('\n')
    if (endOfLine < 0) return false
    const [oid = '', kind, size] = this.unread.toString('latin1', 0, endOfLine).split(' ')
    // `… missing` has no content.
    const content = size === undefined ? 0 : Number(size) + 1
    const end = endOfLine + 1 + content
    this.wanted = end
    if (this.unread.length < end) return false
    // A copy, or a small file would hold on to all that was read with it.
    if (kind === 'blob') this.found.set(oid, Buffer.from(this.unread.subarray(endOfLine + 1, end - 1)))
    this.unread = this.unread.subarray(end)
    this.wanted = 0
    return true
  }
}
