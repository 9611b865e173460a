/** GitHub's API as a local server that answers from a real repository's git. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'
import type { TestRepository } from '../changes/repository.ts'

export interface FakeGitHub {
  apiUrl: string
  /** Paths asked for, in order. */
  requests: string[]
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) server.close()
})

/** A server whose `answer` gets a decoded path and gives the JSON; undefined is 404, a number that status. */
export async function fakeGitHub(answer: (path: string) => unknown): Promise<FakeGitHub> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    requests.push(path)
    const body = answer(path)
    const status = typeof body === 'number' ? body : body === undefined ? 404 : 200
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' })
    response.end(JSON.stringify(status === 200 ? body : { message: `status ${status}` }))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  servers.push(server)
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

/** Answers for `o/r` as GitHub would, with the content of `origin`. */
export function answersOf(origin: TestRepository): (path: string) => unknown {
  return path => {
    const [, kind, rest = ''] = /^\/repos\/o\/r\/(compare|git\/trees|git\/blobs)\/(.*)$/.exec(path) ?? []
    try {
      if (kind === 'compare') return comparison(origin, rest)
      if (kind === 'git/trees') return { tree: tree(origin, rest), truncated: false }
      if (kind === 'git/blobs') return blob(origin, rest)
    } catch {
      return undefined
    }
    return undefined
  }
}

function comparison(origin: TestRepository, basehead: string) {
  const [base = '', head = ''] = basehead.split('...')
  const mergeBase = origin.git('merge-base', base, head)
  const listing = origin.git('diff', '--name-status', '-M', mergeBase, head)
  return { merge_base_commit: { sha: mergeBase }, files: listing.split('\n').filter(Boolean).map(file) }

  function file(line: string) {
    const [letter = '', first = '', second] = line.split('\t')
    const path = second ?? first
    const diff = origin.git('diff', '-M', mergeBase, head, '--', first, path)
    const patch = diff.includes('\n@@') ? diff.slice(diff.indexOf('\n@@') + 1) : undefined
    const count = (sign: string) => patch?.split('\n').filter(text => text.startsWith(sign)).length ?? 0
    const status = { A: 'added', D: 'removed', M: 'modified', R: 'renamed', T: 'changed' }[letter[0] ?? '']
    return {
      ...{ filename: path, status, patch, additions: count('+'), deletions: count('-') },
      ...(second ? { previous_filename: first } : {}),
    }
  }
}

const tree = (origin: TestRepository, rev: string) =>
  origin
    .git('-c', 'core.quotePath=false', 'ls-tree', '-r', rev)
    .split('\n')
    .map(line => /^(\d+) (\w+) (\w+)\t(.*)$/.exec(line)!)
    .map(([, mode, type, sha, path]) => ({ mode, type, sha, path }))

const blob = (origin: TestRepository, sha: string) => ({
  encoding: 'base64',
  content: Buffer.from(`${origin.git('cat-file', 'blob', sha)}\n`).toString('base64'),
})
