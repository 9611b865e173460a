/** leakgate's own version, the one of package.json; the build checks that they agree. */
export const version = '0.1.0'

/** The build puts a hash of the bundle in the place of these words. */
const stamp = 'the sources of leakgate'

/** One word for all of the code; undefined where it runs from its sources. */
export const build: string | undefined = stamp.includes(' ') ? undefined : stamp
