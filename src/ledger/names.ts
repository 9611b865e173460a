/** Where the ledger's facts lie under `.leakgate/`. A suite's name survives the way into a file name and back. */
import type { Environment } from '../model/measurement.ts'

export const ledgerFolder = '.leakgate'
export const versionFile = 'version'

const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/

/**
 * Percent-encodes a name's UTF-8 bytes, all but `a-z0-9_`: dots and hyphens part the pieces of a file name, and
 * `Unit` and `unit` would be one file where file systems ignore case.
 */
function encode(name: string, kept = /[a-z0-9_]/): string {
  const encoded = [...Buffer.from(name)].map(byte => {
    const letter = String.fromCharCode(byte)
    return kept.test(letter) ? letter : escapeByte(byte)
  })
  return reservedOnWindows.test(name) ? escapeByte(name.charCodeAt(0)) + name.slice(1) : encoded.join('')
}

const escapeByte = (byte: number): string => `%${byte.toString(16).padStart(2, '0')}`

/** `linux-x64-python3.11`: the name of an environment, in file names and for comparing two of them. */
export const environmentName = ({ os, architecture, runtime }: Environment): string =>
  `${encode(os)}-${encode(architecture)}-${encode(runtime, /[a-z0-9_.]/)}`

/** `accepted/0123456789abcdef.json` */
export const acceptancePath = (fingerprint: string): string => `accepted/${fingerprint}.json`

/** `measured/unit.linux-x64-python3.11.jsonl` */
export const measuredPath = (suite: string, environment: Environment): string =>
  `measured/${encode(suite)}.${environmentName(environment)}.jsonl`

/** The fingerprint in an acceptance's path; undefined if the path is none. */
export const fingerprintOf = (path: string): string | undefined => /^accepted\/([0-9a-f]{16})\.json$/.exec(path)?.[1]

/** The suite and environment in the path of a file of measurements; undefined if the path is none. */
export function measuredSource(path: string): { suite: string; environment: Environment } | undefined {
  const parts = /^measured\/([^./]+)\.([^-/]+)-([^-/]+)-([^-/]+)\.jsonl$/.exec(path)?.slice(1)
  const [suite, os, architecture, runtime] = parts?.map(decode) ?? []
  if (!suite || !os || !architecture || !runtime) return undefined
  return { suite, environment: { os, architecture, runtime } }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
