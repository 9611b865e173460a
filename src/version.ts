/** leakgate's own version, the one of package.json; the build checks that they agree. */
export const version = '0.1.0'
