/** Paths as URIs. */
import { wellFormed } from './plain.ts'

/** Where a file is, as SARIF says it: relative to the repository's root, or absolute for a file outside of one. */
export function artifactLocation(path: string): { uri: string; uriBaseId?: string } {
  if (/^[A-Za-z]:[\\/]/.test(path)) return { uri: `file:///${encoded(path.replaceAll('\\', '/'))}` }
  if (path.startsWith('/')) return { uri: `file://${encoded(path)}` }
  return { uri: encoded(path), uriBaseId: '%SRCROOT%' }
}

const encoded = (path: string): string => wellFormed(path).split('/').map(encodeURIComponent).join('/')
