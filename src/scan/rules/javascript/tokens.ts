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
  'watchFile',
  'watchPosition',
  'MessageChannel',
  // What a class gives to its base to dispose of.
  '_register(?=\\s*\\()',
  // An empty collection of the module's own, which may grow.
  '(?<=^|\\n)(?:const|let|var) (?=\\w+[^=\\n]* = (?:\\[\\]|\\{\\}|new (?:Map|Set|Array)\\b|Object\\.create))',
  '(?:dispose|destroy|disconnect|terminate)(?=\\s*\\()',
]
