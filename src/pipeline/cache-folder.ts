/** Where leakgate may keep what saves it time, and nothing else. */
import { homedir } from 'node:os'
import { join } from 'node:path'
import { build } from '../version.ts'

/** The user's cache folder (XDG Base Directory Specification; LOCALAPPDATA on Windows), or the one `LEAKGATE_CACHE_DIR` names. */
export function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  // Running from its sources leakgate changes between two runs without saying so.
  if (build === undefined) return undefined
  const base = env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(env.HOME || homedir(), '.cache')
  if (env.LEAKGATE_CACHE_DIR) return env.LEAKGATE_CACHE_DIR
  // On CI tests that a pull request brings run as the same user: what they wrote must not be believed by a later run.
  return env.CI ? undefined : join(base, 'leakgate')
}
