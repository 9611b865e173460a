/** The only place that talks to GitHub's API: what comparing and approving need of it. */
import { getOctokit } from '@actions/github'
import { surroundingsError } from '../errors.ts'
import type { RevisionReader } from '../model/changes.ts'

export interface ComparedFile {
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  path: string
  /** Of a renamed or copied file. */
  previousPath?: string
  additions: number
  deletions: number
  /** Hunks; GitHub leaves it out for binary and for large files. */
  patch?: string
}

export interface ApiComparison {
  /** Id of the merge base. */
  mergeBase: string
  files: ComparedFile[]
  /** False if there are more changed files than GitHub lists. */
  complete: boolean
}

/** All methods throw 'github-answered' when GitHub refuses, fails or cannot be reached. */
export interface GitHubClient extends RevisionReader {
  /** What `head` changed since it left `base`; undefined if GitHub does not know one of them. */
  compare(base: string, head: string): Promise<ApiComparison | undefined>
  /** Names of a pull request's labels. */
  labels(pullRequest: number): Promise<string[]>
}

export interface ClientOptions {
  token: string
  /** As in `GitHubEnvironment`. */
  apiUrl: string
  repository: { owner: string; name: string }
  /** Stands in for the network in tests; the runner's proxy settings are honoured without it. */
  fetch?: typeof globalThis.fetch
}

/** GitHub's comparison holds this many files at most, all of them on its first page. */
const mostFilesListed = 300
/** Requests under way at once: GitHub asks for few. */
const atOnce = 8

/** A client for one repository. Creating it sends nothing. */
export function githubClient({ token, apiUrl, repository, fetch }: ClientOptions): GitHubClient {
  const octokit = getOctokit(token, { baseUrl: apiUrl, ...(fetch ? { request: { fetch } } : {}) })
  const here = { owner: repository.owner, repo: repository.name }
  const trees = new Map<string, Promise<Map<string, string>>>()

  async function compare(base: string, head: string): Promise<ApiComparison | undefined> {
    const basehead = `${base}...${head}`
    const answer = await asked(
      `the comparison ${basehead}`,
      unlessUnknown(octokit.rest.repos.compareCommitsWithBasehead({ ...here, basehead, per_page: 1 })),
    )
    if (!answer) return undefined
    const listed = answer.data.files ?? []
    return {
      mergeBase: answer.data.merge_base_commit.sha,
      files: listed.map(file => ({
        status: file.status,
        path: file.filename,
        ...(file.previous_filename === undefined ? {} : { previousPath: file.previous_filename }),
        additions: file.additions,
        deletions: file.deletions,
        ...(file.patch === undefined ? {} : { patch: file.patch }),
      })),
      complete: listed.length < mostFilesListed,
    }
  }

  /** Object ids of regular files, by path. */
  function blobs(rev: string): Promise<Map<string, string>> {
    const listing = trees.get(rev) ?? listBlobs(rev)
    trees.set(rev, listing)
    return listing
  }

  async function listBlobs(rev: string): Promise<Map<string, string>> {
    const request = `the files of ${rev}`
    const { data } = await asked(request, octokit.rest.git.getTree({ ...here, tree_sha: rev, recursive: '1' }))
    if (data.truncated) throw surroundingsError('github-answered', [request, 'only some of them, there are too many'])
    const regular = data.tree.filter(({ type, mode }) => type === 'blob' && mode?.startsWith('100'))
    return new Map(regular.map(({ path = '', sha = '' }) => [path, sha]))
  }

  async function readFiles(rev: string, paths: string[]): Promise<Map<string, Buffer>> {
    const known = await blobs(rev)
    const wanted = paths.filter(path => known.has(path))
    const contents = new Map<string, Buffer>()
    for (let at = 0; at < wanted.length; at += atOnce) {
      const group = wanted.slice(at, at + atOnce)
      const read = await Promise.all(group.map(path => readBlob(path, known.get(path)!)))
      group.forEach((path, i) => {
        contents.set(path, read[i]!)
      })
    }
    return contents
  }

  async function readBlob(path: string, sha: string): Promise<Buffer> {
    const { data } = await asked(`the content of ${path}`, octokit.rest.git.getBlob({ ...here, file_sha: sha }))
    return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8')
  }

  async function labels(pullRequest: number): Promise<string[]> {
    const request = { ...here, issue_number: pullRequest, per_page: 100 }
    const { data } = await asked(`the labels of #${pullRequest}`, octokit.rest.issues.listLabelsOnIssue(request))
    return data.map(({ name }) => name)
  }

  return { compare, listFiles: async rev => [...(await blobs(rev)).keys()], readFiles, labels }
}

async function asked<T>(request: string, answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw surroundingsError('github-answered', [request, (error as Error).message])
  }
}

async function unlessUnknown<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer
  } catch (error) {
    if ((error as { status?: number }).status === 404) return undefined
    throw error
  }
}
