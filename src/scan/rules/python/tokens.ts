/** Words without which no rule has anything to say of a file, as pieces of one regular expression. */
export const tokens = [
  'create_task',
  'ensure_future',
  'lru_cache',
  'functools\\.cache',
  '(?<=import [^\\n]*)cache',
  'a?(?:sync)?contextmanager',
  'addHandler',
  'atexit',
  'pyplot',
  'backward',
  // An empty collection of a module or class, which may grow, or one that is a parameter's default.
  '(?<=^|\\n)[ \\t]{0,4}(?=\\w+\\s*(?::[^=\\n]+)?= *(?:\\[\\]|\\{\\}|(?:set|dict|list|OrderedDict)\\(\\)|(?:collections\\.)?defaultdict\\())',
  '\\w+(?=\\s*(?::[^=,\\n]+)?= *(?:\\[\\]|\\{\\}|(?:set|dict|list)\\(\\)) *[,)])',
]
