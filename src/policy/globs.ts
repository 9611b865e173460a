/** Globs as policies write them: `**`, braces, dot files included; paths have `/`. */
import picomatch from 'picomatch'

/** True for a path that any of the globs matches. */
export function matcher(globs: readonly string[]): (path: string) => boolean {
  const match = picomatch([...globs], { dot: true })
  return path => match(path)
}
