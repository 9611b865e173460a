import { expect, test } from 'vitest'
import { githubClient } from '../../src/github/client.ts'
import { fakeGitHub } from './server.ts'

const repository = { owner: 'o', name: 'r' }
const client = (apiUrl: string) => githubClient({ token: 't', apiUrl, repository })

test('a revision that GitHub does not know is no comparison; a refusal is an error', async () => {
  const unknown = await fakeGitHub(() => undefined)
  expect(await client(unknown.apiUrl).compare('feature/ä b', 'abc')).toBeUndefined()
  expect(unknown.requests).toEqual(['/repos/o/r/compare/feature/ä b...abc'])
  for (const status of [401, 403, 500]) {
    const refusing = await fakeGitHub(() => status)
    await expect(client(refusing.apiUrl).compare('a', 'b')).rejects.toMatchObject({
      code: 'github-answered',
      message: expect.stringContaining(`status ${status}`),
    })
  }
})

test('a server that cannot be reached is an error that says what was asked', async () => {
  await expect(client('http://127.0.0.1:1').labels(7)).rejects.toThrow('the labels of #7')
})

test('files are read as bytes, through one listing, without links and submodules', async () => {
  const bytes = Buffer.from([0, 255, 10])
  const tree = [
    { path: 'a.py', mode: '100644', type: 'blob', sha: '1' },
    { path: 'run.py', mode: '100755', type: 'blob', sha: '2' },
    { path: 'link.py', mode: '120000', type: 'blob', sha: '3' },
    { path: 'vendor', mode: '160000', type: 'commit', sha: '4' },
    { path: 'dir', mode: '040000', type: 'tree', sha: '5' },
  ]
  const github = await fakeGitHub(path =>
    path.includes('/git/trees/') ? { tree } : { encoding: 'base64', content: bytes.toString('base64') },
  )
  const api = client(github.apiUrl)
  expect(await api.listFiles('abc')).toEqual(['a.py', 'run.py'])
  expect(await api.readFiles('abc', ['a.py', 'link.py', 'none.py'])).toEqual(new Map([['a.py', bytes]]))
  expect(github.requests).toEqual(['/repos/o/r/git/trees/abc', '/repos/o/r/git/blobs/1'])
})

test('a listing that GitHub cut short is an error', async () => {
  const github = await fakeGitHub(() => ({ tree: [], truncated: true }))
  await expect(client(github.apiUrl).listFiles('abc')).rejects.toThrow('too many')
})

test('labels are names, and the network can be replaced', async () => {
  const asked: string[] = []
  const fetch = async (url: unknown) => {
    asked.push(String(url))
    return Response.json([{ name: 'leak accepted' }])
  }
  const api = githubClient({ token: 't', apiUrl: 'https://ghe.example.org/api/v3', repository, fetch })
  expect(await api.labels(7)).toEqual(['leak accepted'])
  expect(asked).toEqual(['https://ghe.example.org/api/v3/repos/o/r/issues/7/labels?per_page=100'])
})
