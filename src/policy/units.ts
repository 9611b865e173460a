/** Sizes, durations and shares as people write them: `512 MB`, `1.5 GiB`, `30 d`, `2h`, `80 %`. */
import { z } from 'zod'

export const sizes: Record<string, number> = {
  B: 1,
  kB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
}
export const durations: Record<string, number> = {
  ms: 1,
  s: 1e3,
  min: 60e3,
  m: 60e3,
  h: 3600e3,
  d: 86_400e3,
  w: 604_800e3,
}

// JSON Schema knows no flags: a pattern that editors can use too spells out both cases.
const anyCase = (unit: string) => unit.replace(/[a-z]/gi, c => `[${c.toUpperCase()}${c.toLowerCase()}]`)

function quantity(units: Record<string, number>, expected: string, examples: string[]) {
  const pattern = new RegExp(`^\\s*(\\d+(?:\\.\\d+)?)\\s*(${Object.keys(units).map(anyCase).join('|')})\\s*$`)
  const factors = new Map(Object.entries(units).map(([unit, factor]) => [unit.toLowerCase(), factor]))
  return z
    .string({ error: expected })
    .regex(pattern, { error: expected })
    .meta({ examples })
    .transform((text, context) => {
      const [, number, unit] = pattern.exec(text)!
      const value = Number(number) * factors.get(unit!.toLowerCase())!
      if (value <= Number.MAX_SAFE_INTEGER) return value
      context.addIssue({ code: 'custom', message: `${expected}, and smaller` })
      return z.NEVER
    })
}

/** Bytes. */
export const size = quantity(sizes, 'a size with its unit, such as 512 MB or 1.5 GiB', ['512 MB', '1.5 GiB', '64 kB'])
/** Milliseconds. */
export const duration = quantity(durations, 'a duration with its unit, such as 90 s, 10 min or 30 d', [
  '90 s',
  '10 min',
  '30 d',
])
/** Any number of per cent, as a factor: `150 %` is 1.5. */
export const percentage = quantity({ '%': 1 }, 'a percentage, such as 80 %', ['80 %', '10 %']).transform(
  value => value / 100,
)
/** A share between 0 and 1, written `80 %`. */
export const share = percentage.refine(value => value <= 1, { error: 'a percentage of at most 100 %' })
