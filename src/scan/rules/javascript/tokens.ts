/**
 * Words without which no rule has anything to say of a file, as pieces of one regular expression. Everyday words count
 * only where they are called.
 */
export const tokens = [
  'setInterval',
  'setTimeout',
  'requestAnimationFrame',
  'addEventListener',
  'addListener',
  'prependListener',
  'prependOnceListener',
  'attachEvent',
  '(?:on|once|listen|subscribe)(?=\\s*\\()',
  '(?:Resize|Mutation|Intersection|Performance|Reporting)Observer',
  'createObjectURL',
  '(?:dispose|destroy|close|disconnect|terminate|unsubscribe)(?=\\s*\\()',
]
