/** `name = []` and its like, annotated or not. */
const empty =
  '\\w+\\s*(?::[^=\\n]+)?= *(?:\\[\\]|\\{\\}|(?:set|dict|list|(?:collections\\.)?OrderedDict)\\(\\)|(?:collections\\.)?defaultdict\\()'

/** Words without which no rule has anything to say of a file, as pieces of one regular expression. */
export const tokens = [
  'create_task',
  'ensure_future',
  'lru_cache',
  'functools\\.cache',
  '(?<=import [^\\n]*)cache',
  'a?(?:sync)?contextmanager',
  'addHandler',
  'async for',
  'atexit',
  'gc\\.callbacks',
  'addaudithook',
  'register_at_fork',
  'addSystemEventTrigger',
  'weak *= *False',
  'pyplot',
  // `loss.backward()`, whatever is called between the name and the dot.
  '(?<=\\.)backward(?=\\()',
  // An empty collection of a module, of a class before its first method, or one that is a parameter's default.
  `(?<=^|\\n)(?=${empty})`,
  `class [^\\n]*:\\n(?:(?:    (?! *(?:async )?def )[^\\n]*)?\\n){0,60}?    (?=${empty})`,
  'def(?= \\w+\\((?:[^()]|\\([^()]*\\))*?= *(?:\\[\\]|\\{\\}|(?:set|dict|list)\\(\\)) *[,)])',
]
