/** Sizes, durations and shares as people write them: `512 MB`, `1.5 GiB`, `30 d`, `2h`, `80 %`. */
import { z } from 'zod'

const sizes: Record<string, number> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
}
const durations: Record<string, number> = { ms: 1, s: 1e3, min: 60e3, m: 60e3, h: 3600e3, d: 86_400e3, w: 604_800e3 }

const quantity = (units: Record<string, number>) => (text: string) => {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*$/i.exec(text) ?? []
  const factor = unit === undefined ? undefined : units[unit.toLowerCase()]
  return factor === undefined ? undefined : Number(number) * factor
}

const parsed = (parse: (text: string) => number | undefined, expected: string, pattern: string) =>
  z
    .string()
    .regex(new RegExp(pattern, 'i'), { message: expected })
    .transform((text, context) => {
      const value = parse(text)
      if (value !== undefined) return value
      context.addIssue({ code: 'custom', message: expected })
      return z.NEVER
    })

/** Bytes. */
export const size = parsed(
  quantity(sizes),
  'a size with its unit, such as 512 MB or 1.5 GiB',
  '^\\s*\\d+(\\.\\d+)?\\s*([kmgt]i?)?b\\s*$',
)
/** Milliseconds. */
export const duration = parsed(
  quantity(durations),
  'a duration with its unit, such as 90 s, 10 min or 30 d',
  '^\\s*\\d+(\\.\\d+)?\\s*(ms|s|min|m|h|d|w)\\s*$',
)
/** A share between 0 and 1, written `80 %`. */
export const share = parsed(
  text => Number(text.replace('%', '')) / 100,
  'a percentage, such as 80 %',
  '^\\s*\\d+(\\.\\d+)?\\s*%\\s*$',
)
